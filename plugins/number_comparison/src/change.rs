//! What rose or fell.

use parallax_layers::numbers::Change;
use parallax_lexicon::{
    calendar::MONTHS,
    case::is_capital,
    classes::{ARTICLES, POSSESSIVES, PREPOSITIONS, listed},
    inflect::stem,
};

use crate::{
    figure::Figure,
    marks::trend,
    words::{is_filler, plain, words},
};

/// Whether two figures say of one thing in one time that it went up, and that it went down.
pub(crate) fn is_of_one(a: &Figure<'_>, b: &Figure<'_>) -> bool {
    let opposite = matches!(
        (a.number.change, b.number.change),
        (Some(Change::Up), Some(Change::Down)) | (Some(Change::Down), Some(Change::Up))
    );
    let (x, y) = (times(a), times(b));
    let one_time = x.is_empty() || y.is_empty() || x.iter().any(|time| y.contains(time));
    opposite && a.article != b.article && of_one_thing(a, b) && one_time
}

/// Whether two changes are of one thing, and name one time.
pub(crate) fn is_of_one_time(a: &Figure<'_>, b: &Figure<'_>) -> bool {
    of_one_thing(a, b) && times(a).iter().any(|time| times(b).contains(time))
}

/// Whether two changes are of one thing.
pub(crate) fn of_one_thing(a: &Figure<'_>, b: &Figure<'_>) -> bool {
    thing(a).zip(thing(b)).is_some_and(|(a, b)| stem(&a) == stem(&b))
}

/// What a figure says of that it rose or fell: "exports" of "Exports from Velin rose 4.5%" and of "a fall in exports
/// of 4.5%".
pub(crate) fn thing(figure: &Figure<'_>) -> Option<String> {
    let (left, right) = figure.clause;
    let before = words(left, 0, left.len());
    let is_preposition = |word: &str| listed(PREPOSITIONS).any(|one| one == word);
    let verb = before.iter().rposition(|word| trend(&plain(word)).is_some());
    if let Some(verb) = verb {
        let behind = &before[verb + 1..];
        // "a fall in exports of"
        if let [lead, noun, ..] = behind
            && lead.text == "in"
        {
            return Some(plain(noun).into_owned());
        }
        let subject = &before[..verb];
        let begins = |word: &&str| {
            listed(ARTICLES).chain(listed(POSSESSIVES)).any(|one| one == *word)
                || ["said", "that"].contains(word)
        };
        let first = subject.iter().rposition(|word| begins(&plain(word).as_ref())).map_or(0, |at| at + 1);
        let subject = &subject[first..];
        let length = subject.iter().position(|word| is_preposition(&plain(word))).unwrap_or(subject.len());
        let head = subject[..length].iter().rev().find(|word| !is_filler(&plain(word)));
        return head.map(|head| plain(head).into_owned());
    }
    // "a 4.5% fall in exports"
    let behind = words(right, 0, right.len());
    let lead = behind.iter().position(|word| word.text == "in")?;
    behind.get(lead + 1).filter(|noun| !is_capital(noun.text)).map(|noun| plain(noun).into_owned())
}

/// The times that its clause names: "from April", "from a year ago".
fn times(figure: &Figure<'_>) -> Vec<String> {
    let both = [figure.clause.0, figure.clause.1].into_iter().flat_map(|text| words(text, 0, text.len()));
    let plain = both.map(|word| plain(&word).into_owned());
    let is_time = |word: &String| {
        MONTHS.contains(&word.as_str())
            || ["month", "quarter", "week", "year", "decade"].contains(&word.as_str())
    };
    plain.filter(is_time).collect()
}

//! The words for what is counted.

use std::{collections::BTreeMap, ops::Range, sync::LazyLock};

use parallax_corpus::Span;
use parallax_lexicon::{
    WordForm, WordSet,
    case::is_capital,
    classes::{ARTICLES, DEMONSTRATIVES, POSSESSIVES, listed},
    inflect::stem,
};

use crate::{
    context::Context,
    words::{Plain, is_filler, plain, words},
};

/// No phrase is read any further, in bytes.
const LONGEST: usize = 400;

/// "of its 96 bus routes", "drivers who walked out": the noun phrase alone.
pub(crate) fn phrase(text: &str, counted: Span) -> Option<&str> {
    let counted = counted.range();
    // "two of the causeway's 31 spans": what is counted stands behind its possessor.
    let possessor = text[counted.end..].starts_with("'s ") || text[counted.end..].starts_with("’s ");
    let end = if possessor { counted.end + LONGEST / 4 } else { counted.end };
    let end = text.floor_char_boundary(end.min(counted.start + LONGEST));
    let all = words(text, counted.start, end.max(counted.start)).into_iter();
    let before = |word: &WordForm<'_>| {
        let plain = plain(word);
        BEFORE_NOUN.contains(&plain)
            || plain.starts_with(|c: char| c.is_ascii_digit())
            || word.text.len() > plain.len()
    };
    let rest: Vec<WordForm<'_>> = all.skip_while(before).collect();
    let first = rest.first()?;
    // "412,000 last week" counts no weeks.
    let time = |word: &WordForm<'_>| TIMES.contains(&plain(word));
    if ["last", "next"].contains(&plain(first).as_ref()) && rest.get(1).is_none_or(time) {
        return None;
    }
    let ends = |pair: &[WordForm<'_>]| {
        let gap = &text[pair[0].end()..pair[1].start];
        let ends_phrase = BEHIND_NOUN.contains(&plain(&pair[1]));
        ends_phrase || gap.contains([',', ';', ':', '(', ')', '"', '“', '”'])
    };
    // Behind a possessor the phrase has no end of its own; two words are enough to name a thing.
    let most = if possessor { 2 } else { rest.len() };
    let length = rest.windows(2).position(ends).map_or(rest.len(), |at| at + 1).min(most);
    Some(&text[first.start..rest[length - 1].end()])
}

/// "14 of its 96 bus routes": what 96 counts, 14 counts too.
pub(crate) fn of_whole<'a>(text: &'a str, behind: &[WordForm<'a>]) -> Option<&'a str> {
    let (of, rest) = behind.split_first()?;
    let number = rest.iter().take(3).position(|word| word.text.starts_with(|c: char| c.is_ascii_digit()))?;
    let noun = rest.get(number + 1).filter(|_| of.text == "of")?;
    // Two words, as long as nothing parts them, name a thing.
    let second = rest.get(number + 2).filter(|second| second.start == noun.end() + 1);
    let second = second.filter(|second| !BEHIND_NOUN.contains(&plain(second)));
    Some(&text[noun.start..second.unwrap_or(noun).end()])
}

/// The last word of a noun phrase, plain.
pub(crate) fn head(phrase: &str) -> Option<String> {
    words(phrase, 0, phrase.len()).last().map(|word| plain(word).into_owned())
}

/// Where something lies from something.
pub(crate) const SIDES: [&str; 8] =
    ["north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest"];

/// The noun that says what a sum or a size is of, as a stem: "a $50 billion budget", "2,000 litres of oil",
/// "a budget of $50 billion".
pub(crate) fn topic(counted: Option<&str>, left: &[Plain<'_>]) -> Option<String> {
    // "10 miles south" is of no south.
    let says = |head: &String| !is_filler(head) && !SIDES.contains(&head.as_str());
    let behind = counted.and_then(head).filter(says);
    let before = || match left {
        [.., noun, of] if of == "of" && !is_filler(noun) => Some(noun.to_string()),
        _ => None,
    };
    behind.or_else(before).map(|noun| stem(&noun).into_owned())
}

/// The noun of a sum in its clause: "puts the damage at", "profit fell to". What it is said to be comes before what was
/// done with it: "the damage will cost".
pub(crate) fn of_sum(clause: (&str, &str)) -> Option<&'static str> {
    const BEHIND: usize = 4;
    let left = words(clause.0, 0, clause.0.len());
    let right = words(clause.1, 0, clause.1.len());
    let near = || left.iter().rev().chain(right.iter().take(BEHIND));
    near().find_map(|word| SUMS.get(plain(word).as_ref()).copied())
}

/// Whether a word names a sum.
pub(crate) fn is_sum(word: &str) -> bool {
    SUMS.contains_key(word)
}

/// What sums are called.
static SUMS: LazyLock<BTreeMap<&'static str, &'static str>> = LazyLock::new(|| {
    const NAMES: &str = "bail bill bonus bounty budget compensation damage damages debt deficit dividend fine fund grant
        loan losses pension profit profits ransom revenue revenues reward salary sales settlement subsidy tax turnover";
    let of = |word: &'static str| match word {
        "damages" => "damage",
        "profits" => "profit",
        "revenues" => "revenue",
        _ => word,
    };
    listed(NAMES).map(|word| (word, of(word))).collect()
});

/// Whose age stands at `at`, with the name before: the last of the names right before it or at its end. "Ada Lund, 44" and
/// "44-year-old Ada Lund" name somebody, "a 44-year-old Arden woman" nobody.
pub(crate) fn person<'a>(
    text: &str,
    context: &Context<'a>,
    at: &Range<usize>,
) -> Option<(&'a str, Option<&'a str>)> {
    let named = |place: usize| is_capital(context.words[place].text);
    let name = |place: usize| {
        const TITLES: [&str; 6] = ["mr", "mrs", "ms", "miss", "dr", "sir"];
        let first = place
            .checked_sub(1)
            .filter(|first| named(*first) && !TITLES.contains(&context.plain[*first].as_ref()));
        (context.words[place].text, first.map(|first| context.words[first].text))
    };
    let last = at.end.checked_sub(1)?;
    if at.len() > 1 && named(last) {
        return Some(name(last));
    }
    // "Ada Lund, who is in her fifties", "Ada is 44"
    let is = |place: usize, list: &[&str]| list.contains(&context.plain[place].as_ref());
    let verb = at.start.checked_sub(1).filter(|place| is(*place, &["is", "was"]));
    let who = verb
        .and_then(|verb| verb.checked_sub(1))
        .map(|before| if is(before, &["who"]) { before.checked_sub(1) } else { Some(before) });
    if let Some(Some(last)) = who
        && named(last)
        && !is_filler(&context.plain[last])
    {
        return Some(name(last));
    }
    let article = |place: usize| ["a", "an"].contains(&context.plain[place].as_ref());
    let first = at.start.checked_sub(1).filter(|place| article(*place)).unwrap_or(at.start);
    let before = first.checked_sub(1)?;
    let gap = &text[context.words[before].end()..context.words[first].start];
    let aside = gap.trim() == "," || gap.trim() == "(";
    (aside && named(before)).then(|| name(before))
}

/// What may stand before a noun and is none of its name.
static BEFORE_NOUN: LazyLock<WordSet> = LazyLock::new(|| {
    const OWN: &str = "additional all another city's country's different extra further more of other separate such the them";
    WordSet::new([DEMONSTRATIVES, POSSESSIVES, OWN])
});

/// What "last" and "next" stand with for a time.
static TIMES: LazyLock<WordSet> = LazyLock::new(|| {
    WordSet::new(["day decade month night quarter season spring summer autumn fall winter week weekend year"])
});

/// What ends a noun phrase.
static BEHIND_NOUN: LazyLock<WordSet> = LazyLock::new(|| {
    const OWN: &str = "aboard across after against among are as at before between by during each every for from had has
        have in including into is last near next of off on over per since that to under was were when which while who whom whose
        will with";
    WordSet::new([ARTICLES, OWN])
});

//! Whether two figures are of one place, one event, one person.

use parallax_lexicon::{
    case::is_capital,
    classes::{PREPOSITIONS, listed},
    without_possessive,
};

use crate::{
    figure::Figure,
    likeness::shared,
    story_words::{StoryWords, WordId},
    subject::Subject,
    words::{Plain, is_filler, plain, words},
};

/// Whether each names a place that the other lacks, and their sentences set no scene in common.
pub(crate) fn differ_in_place(a: &Figure<'_>, b: &Figure<'_>) -> bool {
    let (x, y) = (&a.around.named_places, &b.around.named_places);
    let named = !x.is_empty() && !y.is_empty() && shared(x, y).next().is_none();
    named && shared(&a.around.scene, &b.around.scene).next().is_none()
}

/// Whether one names places that are not the story's, and the other none; and their sentences set no scene in common.
pub(crate) fn is_one_abroad(a: &Figure<'_>, b: &Figure<'_>, vocabulary: &StoryWords) -> bool {
    let (x, y) = (&a.around.named_places, &b.around.named_places);
    let abroad = |own: &[WordId], other: &[WordId]| {
        !own.is_empty() && other.is_empty() && !own.iter().any(|place| vocabulary.is_theme(*place))
    };
    (abroad(x, y) || abroad(y, x)) && shared(&a.around.scene, &b.around.scene).next().is_none()
}

/// Whether two figures share a place, a name or an event, or are both of the story's: "the civil war" and
/// "Rwanda" are neither.
pub(crate) fn of_one_setting(a: &Figure<'_>, b: &Figure<'_>, vocabulary: &StoryWords) -> bool {
    let story = |figure: &Figure<'_>| {
        figure.around.places.is_empty() || figure.around.setting.iter().any(|word| vocabulary.is_theme(*word))
    };
    shared(&a.around.setting, &b.around.setting).next().is_some() || (story(a) && story(b))
}

/// Whether one is a bound near the other that leaves room for it. Of many articles, each may have another thing in mind.
pub(crate) fn hedges(a: &Figure<'_>, b: &Figure<'_>, vocabulary: &StoryWords) -> bool {
    vocabulary.is_small() && a.range.hedges(&b.range)
}

/// Whether the thing of one stands near the other, which says of nothing what it is: "ten hours of talks", "the talks
/// ended after 11 hours".
pub(crate) fn names_topic(a: &Figure<'_>, b: &Figure<'_>, vocabulary: &StoryWords) -> bool {
    let near = |topic: &String| {
        vocabulary.find(topic).is_some_and(|topic| b.around.near.binary_search(&topic).is_ok())
    };
    vocabulary.is_small() && b.topic.is_none() && a.topic.as_ref().is_some_and(near)
}

/// Whether two sentences are of the one convict whom both clauses name.
fn of_one_convict(a: &Figure<'_>, b: &Figure<'_>) -> bool {
    let (a, b) = (convict(a.clause.0), convict(b.clause.0));
    a.is_some() && a == b
}

/// The last name in the words before a sentence that is of no place, judge or family: "jailed Ada Lund for", "Ada Lund was
/// sentenced in Velin to".
pub(crate) fn convict(before: &str) -> Option<&str> {
    /// What follows the name of whom something is said, or to whom it was done.
    const BEHIND: &str = "for gets got had has is received receives to was";
    let words = words(before, 0, before.len());
    let named = |at: usize| is_capital(words[at].text) && !is_filler(&plain(&words[at]));
    let mut at = words.len();
    while at > 0 {
        let last = at - 1;
        at = (0..=last).rev().take_while(|at| named(*at)).last().unwrap_or(last);
        let led =
            at.checked_sub(1).is_some_and(|lead| listed(PREPOSITIONS).any(|one| one == words[lead].text));
        let next = words.get(last + 1).is_some_and(|next| listed(BEHIND).any(|one| one == next.text));
        if named(last) && !led && next {
            return Some(without_possessive(words[last].text));
        }
    }
    None
}

/// Whether two magnitudes may be of one quake: no quake is measured a whole step apart.
fn of_one_quake(a: &Figure<'_>, b: &Figure<'_>) -> bool {
    a.role == b.role && a.range.point.zip(b.range.point).is_some_and(|(a, b)| (a - b).abs() <= 1.0)
}

/// Whether a time is what a court gave somebody: "sentenced to 12 years", "a 12-year sentence", "jailed for 15 years"; not
/// what somebody faces or may get.
pub(crate) fn is_sentence(plain: &[Plain<'_>], at: &std::ops::Range<usize>) -> bool {
    const NEAR: usize = 4;
    const FAR: usize = 8;
    const OPEN: &str = "could can face faced faces facing if may maximum might minimum possible seek seeking seeks sought up would";
    let is = |list: &'static str, word: &Plain<'_>| listed(list).any(|one| one == word.as_ref());
    let left = &plain[at.start.saturating_sub(FAR)..at.start];
    let near = &left[left.len().saturating_sub(NEAR)..];
    let right = &plain[at.end..plain.len().min(at.end + 2)];
    let given = near.iter().any(|word| is("sentenced jailed imprisoned", word));
    let named = plain[at.clone()].last().is_some_and(|word| is("sentence term", word))
        || matches!(left, [.., sentence, of] if of == "of" && is("sentence term", sentence));
    let inside = matches!(right, [place, prison] if place == "in" && is("jail prison", prison))
        && near.iter().any(|word| is("gave get gets given got received", word));
    (given || named || inside) && !left.iter().any(|word| is(OPEN, word))
}

/// Whether a sentence of a text is of an aftershock.
pub(crate) fn is_aftershock(plain: &[Plain<'_>]) -> bool {
    plain.iter().any(|word| word.starts_with("aftershock"))
}

/// Whether figures of this kind are of one where a court or a quake is: there is no other noun to go by.
pub(crate) fn is_of_one_case(a: &Figure<'_>, b: &Figure<'_>) -> Option<bool> {
    match a.subject {
        Subject::Sentence => Some(of_one_convict(a, b)),
        Subject::Magnitude => Some(of_one_quake(a, b)),
        _ => None,
    }
}

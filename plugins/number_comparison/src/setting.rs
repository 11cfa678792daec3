//! Whether two figures are of one place, one event, one person.

use parallax_lexicon::classes::listed;

use crate::{
    figure::Figure,
    likeness::shared,
    story_words::{StoryWords, WordId},
    subject::Subject,
    words::Plain,
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

/// Whether two sentences are of one convict: both name him in full, or neither sentence has a name that the other lacks.
pub(crate) fn of_one_convict(a: &Figure<'_>, b: &Figure<'_>) -> bool {
    let (p, q) = (&a.around.names, &b.around.names);
    let lacks = |x: &[WordId], y: &[WordId]| x.iter().any(|name| y.binary_search(name).is_err());
    match shared(p, q).count() {
        0 => false,
        1 => !(lacks(p, q) && lacks(q, p)),
        _ => true,
    }
}

/// Whether two magnitudes may be of one quake: no quake is measured a whole step apart.
pub(crate) fn of_one_quake(a: &Figure<'_>, b: &Figure<'_>) -> bool {
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

//! Words of a sentence, brought to a form in which two articles' words can be compared.

use std::{borrow::Cow, sync::LazyLock};

use parallax_lexicon::{
    Joints, WordForm, WordSet,
    calendar::WEEKDAYS,
    classes::{ALL, NEGATED, PREPOSITIONS, REFLEXIVES},
    fold, without_possessive,
};

/// A word as it is compared: lower case, without a possessive ending, apostrophes straight.
pub(crate) type Plain<'a> = Cow<'a, str>;

/// What a word is compared as.
pub(crate) fn plain<'a>(word: &WordForm<'a>) -> Plain<'a> {
    match fold(word.text) {
        Cow::Borrowed(text) => Cow::Borrowed(without_possessive(text)),
        Cow::Owned(mut text) => {
            text.truncate(without_possessive(&text).len());
            Cow::Owned(text)
        }
    }
}

/// The words between two offsets. An apostrophe behind one is kept: it tells a possessor ("the drivers' pay").
pub(crate) fn words(text: &str, from: usize, to: usize) -> Vec<WordForm<'_>> {
    const WORDS: Joints = Joints::NONE.apostrophe().at_the_end();
    parallax_lexicon::words(&text[..to], WORDS).starting_at(from).collect()
}

/// Whether a plain word says nothing of what a number is about: grammar, saying, counting, time.
pub(crate) fn is_filler(word: &str) -> bool {
    word.len() < 2 || word.starts_with(|c: char| c.is_ascii_digit()) || FILLER.contains(word)
}

static FILLER: LazyLock<WordSet> = LazyLock::new(|| {
    /// Of prepositions those that stand with numbers; the others tell places apart ("behind", "across").
    const OWN: &str = "about according added after again ago almost alone along already also among amount announced around as
        asked at away back became before believed between bring by called came confirmed down dozens during early eleven
        estimated even ever far fewer figure first for from further get give given go got here however hundreds in
        including into just known last late later least like made make million mr mrs ms nearly next not now number of off
        officials on only other others out over own part people per put puts reported roughly said same say says since
        spokesman spokeswoman still than then there to today told too total twelve twenty under until up well with within
        year yet";
    /// What sets a limit, or tells whose.
    const TELLING: &str =
        "cannot enough having must neither several shall though unless whether whom whose why";
    let classes = ALL.into_iter().filter(|class| ![REFLEXIVES, NEGATED, PREPOSITIONS].contains(class));
    WordSet::new(classes.chain(WEEKDAYS).chain([OWN])).without(TELLING)
});

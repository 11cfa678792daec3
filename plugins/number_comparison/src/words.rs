//! Words of a sentence, brought to a form in which two articles' words can be compared.

use std::{borrow::Cow, collections::BTreeSet, sync::LazyLock};

use parallax_lexicon::{Joints, Word, fold, without_possessive};

/// A word as it is compared: lower case, without a possessive ending, apostrophes straight.
pub(crate) type Plain<'a> = Cow<'a, str>;

/// What a word is compared as.
pub(crate) fn plain<'a>(word: &Word<'a>) -> Plain<'a> {
    match fold(word.text) {
        Cow::Borrowed(text) => Cow::Borrowed(without_possessive(text)),
        Cow::Owned(mut text) => {
            text.truncate(without_possessive(&text).len());
            Cow::Owned(text)
        }
    }
}

/// The words between two offsets. An apostrophe behind one is kept: it tells a possessor ("the drivers' pay").
pub(crate) fn words(text: &str, from: usize, to: usize) -> Vec<Word<'_>> {
    const WORDS: Joints = Joints::NONE.apostrophe().at_the_end();
    parallax_lexicon::words(&text[..to], WORDS).starting_at(from).collect()
}

/// Whether a plain word says nothing of what a number is about: grammar, saying, counting, time.
pub(crate) fn is_filler(word: &str) -> bool {
    word.len() < 2 || word.starts_with(|c: char| c.is_ascii_digit()) || FILLER.contains(word)
}

static FILLER: LazyLock<BTreeSet<&str>> = LazyLock::new(|| {
    list(
        "
            about according added after again ago all almost alone along already also although am among
            amount an and announced another any are around as asked at away back be became because been
            before being believed between both bring but by called came can confirmed could did do does down
            dozens during each early eight either eleven estimated even ever every far few fewer figure
            first five for four friday from further get give given go got had has have he her here him his
            how however hundreds if in including into is it its just known last late later least less like
            made make many may me might million monday more most mr mrs ms much my nearly next nine no nor
            not now number of off officials on one only or other others our out over own part people per put
            puts reported roughly said same saturday say says seven she should since six so some spokesman
            spokeswoman still such sunday ten than that the their them then there these they this those
            three thursday to today told too total tuesday twelve twenty two under until up us was we
            wednesday well were what when where which while who will with within would year yet you your
    ",
    )
});

/// The words of a list written as one text.
pub(crate) fn list(words: &'static str) -> BTreeSet<&'static str> {
    words.split_whitespace().collect()
}

//! Words that serve grammar and say nothing of what is spoken about, days and months among them.
//!
//! Their counts differ between articles with length, genre and day of publication more than with
//! choice.

use std::sync::LazyLock;

use parallax_lexicon::{
    WordSet,
    calendar::{MONTHS, SHORT_MONTHS, WEEKDAYS},
    classes::{ALL, SPEAKERS},
};

/// Whether a word, in small letters, serves grammar.
pub(crate) fn is_function_word(word: &str) -> bool {
    WORDS.contains(word)
}

static WORDS: LazyLock<WordSet> = LazyLock::new(|| {
    const OWN: &str = "above according again ago al almost already also always anyone anything away back became become below
        beside besides come comes de der doing done el else even ever except far first further get gets getting go goes
        going gone got he's hence here hers however indeed inside instead it's just la last later least made make makes
        making maybe meanwhile nearly never next not now often once only other others outside own perhaps put quite
        rather really s same second she's something soon still t take taken takes taking that's theirs then there there's
        therefore they're thing things third throughout thus to together too took very von well went who's yet";
    /// To address readers, or to count oneself among them, is a choice, as conditions are; people march, and SEP is a
    /// name.
    const CHOSEN: &str = "my our your unless march sep";
    let lists = ALL.into_iter().chain(MONTHS).chain(SHORT_MONTHS).chain(WEEKDAYS).chain([OWN]);
    WordSet::new(lists).without(SPEAKERS).without(CHOSEN)
});

//! Words that say less, or the same, or more than they seem to: the tables of `lists/`.

use std::{collections::BTreeMap, sync::LazyLock};

use parallax_lexicon::{WordSet, classes::listed, table};

/// A noun in the form in which it is compared: "lawyer" for "attorney".
pub(crate) fn plain(word: &str) -> &str {
    SAME.get(word).copied().unwrap_or(word)
}

/// Whether a word before a noun says nothing of it: "several", "own".
pub(crate) fn opens(word: &str) -> bool {
    class("opens", word)
}

/// Whether a word keeps away from what a name says: "so-called".
pub(crate) fn keeps_away(word: &str) -> bool {
    class("away", word)
}

/// Whether a noun alone says nothing of anybody: "man".
pub(crate) fn is_empty(noun: &str) -> bool {
    class("empty", noun)
}

/// Whether a title is a courtesy that any house gives or leaves out: "Mr".
pub(crate) fn is_courtesy(word: &str) -> bool {
    class("courtesy", word)
}

/// Whether it is a title of everybody: "Ms".
pub(crate) fn is_mister(word: &str) -> bool {
    class("mister", word)
}

/// Whether a word says what to think of somebody, or of what sort they are: "disgraced", "extremist".
pub(crate) fn is_telling(word: &str) -> bool {
    TELLING.contains(word)
}

/// Whether a noun is an office, a rank or a trade: two of them of one person are no difference.
pub(crate) fn is_office(noun: &str) -> bool {
    class("office", noun)
}

/// Whether a noun is surely for a person, by how it ends: "salesman", "activist".
pub(crate) fn is_for_a_person(noun: &str) -> bool {
    const ENDINGS: &str = "ant ee ent er father ian ist man mother or woman";
    listed(ENDINGS).any(|ending| noun.ends_with(ending)) || class("person", noun)
}

/// Whether a noun is an act of violence: "raid".
pub(crate) fn is_act(noun: &str) -> bool {
    class("act", noun)
}

/// Whether a noun is what many places are: "the city of Karst".
pub(crate) fn is_place(noun: &str) -> bool {
    class("place", noun)
}

/// Whether a word sets one act apart from others: "second".
pub(crate) fn sets_apart(word: &str) -> bool {
    class("apart", word)
}

/// Whether a verb ties its subject to its object in nothing that happened once: "say", "have".
pub(crate) fn is_loose(verb: &str) -> bool {
    class("loose", verb)
}

fn class(name: &str, word: &str) -> bool {
    WORDS.get(name).is_some_and(|words| words.contains(word))
}

/// The lines of a table: what stands first, and the words behind it.
pub(crate) fn lines(table: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    table::lines(table).filter_map(|fields| Some((*fields.first()?, *fields.get(1)?)))
}

static SAME: LazyLock<BTreeMap<&'static str, &'static str>> = LazyLock::new(|| {
    lines(include_str!("../lists/same.tsv"))
        .flat_map(|(plain, words)| listed(words).map(move |word| (word, plain)))
        .collect()
});

static TELLING: LazyLock<WordSet> =
    LazyLock::new(|| WordSet::new(lines(include_str!("../lists/telling.tsv")).map(|(_, words)| words)));

static WORDS: LazyLock<BTreeMap<&'static str, WordSet>> = LazyLock::new(|| {
    lines(include_str!("../lists/words.tsv")).map(|(name, words)| (name, WordSet::new([words]))).collect()
});

//! Which words say something, and which say the same.

use std::{collections::HashMap, sync::LazyLock};

use foldhash::fast::FixedState;
use parallax_layers::words::{Upos, Word};
use parallax_lexicon::{WordSet, fold, inflect::stem, table::lines};

/// What a word says, as it is compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Meaning {
    /// The same for words that say the same.
    pub(crate) stem: String,
    /// Deaths, charges, attacks: of what is seldom minor.
    pub(crate) grave: bool,
    /// Says little by itself: "make", "time".
    pub(crate) light: bool,
}

/// What a word says; nothing, if it is grammar, or a word of saying.
pub(crate) fn meaning(word: &Word) -> Option<Meaning> {
    let lemma = fold(&word.lemma);
    let listed = MEANINGS.get(&*lemma);
    let says = match word.upos {
        Upos::Noun | Upos::Verb | Upos::Adj | Upos::Propn => lemma.len() > 1 && !EMPTY.contains(&lemma),
        Upos::Adv => listed.is_some(),
        _ => false,
    };
    if !says {
        return None;
    }
    let (stem, grave) = match listed {
        Some((first, grave)) => ((*first).to_owned(), *grave),
        None => (stem(&lemma).into_owned(), false),
    };
    Some(Meaning { stem, grave, light: LIGHT.contains(&lemma) })
}

/// Whether a word holds back from what its clause says.
pub(crate) fn is_hedge(word: &Word) -> bool {
    match word.upos {
        Upos::Aux => matches!(word.lemma.as_str(), "may" | "might"),
        _ => HEDGES.contains(&fold(&word.lemma)),
    }
}

/// Saying and the grammar of verbs.
static EMPTY: LazyLock<WordSet> = LazyLock::new(|| {
    WordSet::new(["
        be have do say tell add according accord state note report let use such other same own more most
        many much several few mr mrs ms dr that which who it
        "])
});

/// Words that go with anything.
static LIGHT: LazyLock<WordSet> = LazyLock::new(|| {
    WordSet::new(["
        make take get go come give put see look know think want find keep set call try turn move bring leave
        become seem happen include need feel work
        time year day week month hour minute morning evening night today tomorrow yesterday
        thing way part place case fact number people person man one lot kind side area city group
        new old last first next big good great high long early late recent former several own able
        "])
});

static HEDGES: LazyLock<WordSet> = LazyLock::new(|| {
    WordSet::new(["
        allegedly alleged reportedly apparently apparent supposedly supposed purportedly purported presumably
        possibly perhaps probably likely maybe seemingly suspected unconfirmed unclear rumour rumor
        "])
});

type Table<T> = HashMap<&'static str, T, FixedState>;

/// Of each listed word the one that stands for its meaning, and whether that is a grave one.
static MEANINGS: LazyLock<Table<(&'static str, bool)>> = LazyLock::new(|| {
    let mut table = Table::default();
    for line in lines(include_str!("../lists/meanings.tsv")) {
        let &[mark, words] = line.as_slice() else { continue };
        let first = words.split(' ').next().unwrap_or(words);
        table.extend(words.split(' ').map(|word| (word, (first, mark == "grave"))));
    }
    table
});

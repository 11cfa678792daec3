//! Which words say something, and which say the same.

use std::{collections::HashMap, sync::LazyLock};

use foldhash::fast::FixedState;
use parallax_layers::words::{Deprel, Tree, Upos, Word};
use parallax_lexicon::{WordSet, fold, inflect::stem, table::lines};

use crate::family::family;

/// What a word says, as it is compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Meaning {
    /// The same for the forms of one word.
    pub(crate) stem: String,
    /// What it has in common with words that say the same.
    pub(crate) kin: Vec<Kin>,
    pub(crate) gravity: Gravity,
    /// Says little by itself: "make", "time".
    pub(crate) light: bool,
}

/// What makes two words say the same.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Kin {
    /// A sense: a line of the list.
    Sense(usize),
    /// A family of words.
    Family(String),
    /// A word of a name.
    Name(String),
}

/// How seldom what has a word is minor.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Gravity {
    #[default]
    None,
    /// Warnings, causes, money, what authorities do.
    Weighty,
    /// Deaths, charges, attacks.
    Grave,
}

/// What a word says; nothing, if it is grammar, or a word of saying.
pub(crate) fn meaning(tree: &Tree<'_>, row: usize) -> Option<Meaning> {
    let word = &tree.words()[row];
    if !matches!(word.upos, Upos::Noun | Upos::Verb | Upos::Adj | Upos::Propn | Upos::Adv) {
        return None;
    }
    let lemma = fold(&word.lemma);
    let senses = with_what_completes_it(tree, row).unwrap_or_else(|| of_word(&lemma, word.upos));
    let says = match word.upos {
        Upos::Adv => !senses.is_empty(),
        _ => lemma.len() > 1 && !EMPTY.contains(&lemma),
    };
    if !says {
        return None;
    }
    let light = LIGHT.contains(&lemma);
    let family = family(&lemma).filter(|_| !light).map(Kin::Family);
    let name = Some(Kin::Name(lemma.to_string())).filter(|_| word.upos == Upos::Propn);
    Some(Meaning {
        stem: stem(&lemma).into_owned(),
        gravity: senses.iter().map(|sense| sense.gravity).max().unwrap_or_default(),
        kin: senses.iter().map(|sense| Kin::Sense(sense.line)).chain(family).chain(name).collect(),
        light: light && senses.is_empty(),
    })
}

/// Whether a word holds back from what its clause says.
pub(crate) fn is_hedge(word: &Word) -> bool {
    match word.upos {
        Upos::Aux => matches!(word.lemma.as_str(), "may" | "might"),
        _ => HEDGES.contains(&fold(&word.lemma)),
    }
}

/// Whether a verb tells of nothing that was done.
pub(crate) fn is_still(word: &Word) -> bool {
    let still = ["be", "have", "include", "like", "mean", "remain", "represent", "seem", "want"];
    still.contains(&word.lemma.as_str())
}

/// A line of the list that a word stands in.
#[derive(Debug, Clone, Copy)]
struct Sense {
    line: usize,
    gravity: Gravity,
    /// Of this part of speech only.
    upos: Option<Upos>,
}

/// "Step down", "claimed the lives": what a verb says with its particle or its object, where that is listed.
fn with_what_completes_it(tree: &Tree<'_>, row: usize) -> Option<Vec<Sense>> {
    let words = tree.words();
    if words[row].upos != Upos::Verb {
        return None;
    }
    let listed = |other: usize| {
        let phrase = format!("{}_{}", fold(&words[row].lemma), fold(&words[other].lemma));
        MEANINGS.words.get(&*phrase).cloned()
    };
    tree.children(row).filter(|&other| completes(words[other].deprel)).find_map(listed)
}

fn completes(deprel: Deprel) -> bool {
    matches!(deprel, Deprel::CompoundPrt | Deprel::Obj | Deprel::Advmod)
}

/// The senses of a word; of one that is not listed those of its family.
fn of_word(lemma: &str, upos: Upos) -> Vec<Sense> {
    let fits = |sense: &&Sense| sense.upos.is_none_or(|only| only == upos);
    let listed = MEANINGS.words.get(lemma);
    let senses = listed.or_else(|| MEANINGS.families.get(&family(lemma)?));
    senses.into_iter().flatten().filter(fits).copied().collect()
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

type Table<K> = HashMap<K, Vec<Sense>, FixedState>;

/// The senses of each listed word, and of each family of which a word is listed for all parts of speech.
#[derive(Default)]
struct Meanings {
    words: Table<&'static str>,
    families: Table<String>,
}

static MEANINGS: LazyLock<Meanings> = LazyLock::new(|| {
    let mut table = Meanings::default();
    for (line, row) in lines(include_str!("../lists/meanings.tsv")).enumerate() {
        let &[mark, words] = row.as_slice() else { continue };
        let gravity = match mark {
            "grave" => Gravity::Grave,
            "weighty" => Gravity::Weighty,
            _ => Gravity::None,
        };
        for word in words.split(' ') {
            let (word, upos) = match word.split_once(':') {
                Some((word, "n")) => (word, Some(Upos::Noun)),
                Some((word, "v")) => (word, Some(Upos::Verb)),
                Some((word, _)) => (word, Some(Upos::Adj)),
                None => (word, None),
            };
            let sense = Sense { line, gravity, upos };
            table.words.entry(word).or_default().push(sense);
            if let Some(family) = family(word).filter(|_| upos.is_none()) {
                table.families.entry(family).or_default().push(sense);
            }
        }
    }
    table
});

//! What stands on one side of a change, without the words that only hold sentences together.

use std::sync::LazyLock;

use parallax_corpus::Cite;
use parallax_layers::numbers::Number;
use parallax_lexicon::{
    WordSet, calendar,
    classes::{self, listed},
    fold, words,
};

use crate::{copies::wordings::WORDS, tellings::Tellings};

/// What stands on one side of a change.
#[derive(Default)]
pub(super) struct Side<'a> {
    /// Whether anything does.
    pub(super) given: bool,
    pub(super) number: Option<&'a Number>,
    /// How many words it has.
    pub(super) length: usize,
    /// Whether it is a figure below zero.
    pub(super) minus: bool,
    /// Whether it is a day or a time of day, as stand over an article.
    pub(super) stamped: bool,
    /// In small letters, without those that only hold sentences together, and without dates.
    pub(super) words: Vec<String>,
}

impl<'a> Side<'a> {
    pub(super) fn of(tellings: &Tellings<'a>, cite: Option<Cite>) -> Self {
        let Some(cite) = cite else { return Self::default() };
        let folded = words(tellings.text(cite), WORDS).map(|word| in_digits(fold(word.text).into_owned()));
        let folded: Vec<String> = folded.collect();
        // "December 6"
        let dated = folded.iter().any(|word| calendar::month(word).is_some());
        let is_date = |word: &String| {
            calendar::weekday(word).is_some()
                || dated
                    && (calendar::month(word).is_some() || word.starts_with(|c: char| c.is_ascii_digit()))
        };
        Self {
            given: true,
            length: folded.len(),
            minus: tellings.text(cite).starts_with(['-', '−', '–']),
            number: tellings.number(cite),
            stamped: folded.iter().any(|word| is_time(word) || dated && is_year(word)),
            words: folded.into_iter().filter(|word| !is_small(word) && !is_date(word)).collect(),
        }
    }

    /// Whether it has a word of a list.
    pub(super) fn has(&self, list: &str) -> bool {
        self.words.iter().any(|word| listed(list).any(|one| one == word))
    }

    /// Whether it has a denial, and no word besides that tells more.
    pub(super) fn only_denies(&self) -> bool {
        let does = |word: &String| listed(classes::DO).chain(listed(classes::MODALS)).any(|one| one == word);
        !self.words.is_empty() && self.words.iter().all(|word| DENIALS.contains(word) || does(word))
    }
}

/// "5pm", "GMT"
fn is_time(word: &str) -> bool {
    matches!(word, "am" | "pm" | "gmt" | "bst" | "est" | "pst" | "updated")
        || word.starts_with(|c: char| c.is_ascii_digit()) && (word.ends_with("am") || word.ends_with("pm"))
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && (word.starts_with("19") || word.starts_with("20"))
}

/// Whether they are the same but for their endings: "said", "says"; "defence", "defense".
pub(super) fn same_stems(a: &[String], b: &[String]) -> bool {
    let same_stem = |(a, b): (&String, &String)| {
        let common = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
        common >= 2 && common + 3 >= a.chars().count().max(b.chars().count())
    };
    a.len() == b.len() && a.iter().zip(b).all(same_stem)
}

/// Whether they are the same but for how they are put together: "UK", "U. K.".
pub(super) fn same_letters(a: &[String], b: &[String]) -> bool {
    let letters = |words: &[String]| -> String {
        words.iter().flat_map(|word| word.chars()).filter(|c| c.is_alphanumeric()).collect()
    };
    !a.is_empty() && letters(a) == letters(b)
}

/// "CHP" of "California Highway Patrol".
pub(super) fn are_initials(short: &[String], long: &[String]) -> bool {
    let [short] = short else { return false };
    long.len() > 1 && long.iter().filter_map(|word| word.chars().next()).eq(short.chars())
}

/// Whether a word only holds sentences together; "it's" as well as "it".
fn is_small(word: &str) -> bool {
    let stem =
        word.split_once(['\'', '’']).filter(|(_, end)| matches!(*end, "s" | "re" | "m" | "ve" | "ll" | "d"));
    SMALL.contains(stem.map_or(word, |(stem, _)| stem))
}

/// "Twelfth" as "12th".
fn in_digits(word: String) -> String {
    let ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth \
                    fifteenth sixteenth seventeenth eighteenth nineteenth twentieth";
    let number =
        (1..).zip(ordinals.split(' ')).find(|(_, ordinal)| *ordinal == word).map(|(number, _)| number);
    match number {
        None => word,
        Some(1) => "1st".to_owned(),
        Some(2) => "2nd".to_owned(),
        Some(3) => "3rd".to_owned(),
        Some(number) => format!("{number}th"),
    }
}

pub(super) static DENIALS: LazyLock<WordSet> = LazyLock::new(|| {
    WordSet::new([
        classes::NEGATED,
        "ain't cannot mustn't needn't not no never none neither nor nobody nothing denied denies without",
    ])
});

static SMALL: LazyLock<WordSet> = LazyLock::new(|| {
    let lists = [
        classes::ARTICLES,
        classes::DEMONSTRATIVES,
        classes::POSSESSIVES,
        classes::PRONOUNS,
        classes::REFLEXIVES,
        classes::INTERROGATIVES,
        classes::BE,
        classes::HAVE,
        classes::PREPOSITIONS,
        classes::CONJUNCTIONS,
        "one ones yesterday today tomorrow tonight morning afternoon evening night earlier ago last week to there also all just really very well now then mr mrs ms dr say says said",
    ];
    WordSet::new(lists)
});

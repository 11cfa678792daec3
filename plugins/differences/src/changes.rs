//! Words that one copy of a text has otherwise than another: which of them a reader would want to know.

use std::{cmp::Reverse, collections::BTreeSet, sync::LazyLock};

use parallax_corpus::{ArticleIndex, Cite};
use parallax_layers::{
    numbers::{Number, NumberKind},
    shared_text::Change,
};
use parallax_lexicon::{Joints, WordSet, calendar, classes, fold, words};
use parallax_report::wording::changed;

use crate::tellings::Tellings;

/// How much a change tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Weight {
    /// A spelling, an article, a weekday: house style.
    Style,
    /// Another word.
    Word,
    /// Something is, and is not.
    Denial,
    /// Another figure.
    Figure,
}

/// The changes that an article made against another, figures first: "“1,200” for “2,000”, “not” put in"; `None` if
/// there are none but of style.
pub(crate) fn told(tellings: &Tellings<'_>, changes: &[&Change], copy: ArticleIndex) -> Option<String> {
    /// So many are told.
    const TOLD: usize = 4;
    /// So many are looked for elsewhere.
    const LOOKED: usize = 32;
    let mut telling: Vec<(Weight, &Change)> =
        changes.iter().map(|change| (weight(tellings, change), *change)).collect();
    telling.retain(|(weight, _)| *weight > Weight::Style);
    telling.sort_by_key(|(weight, _)| Reverse(*weight));
    let mut looked = 0;
    telling.retain(|(weight, change)| {
        looked += 1;
        looked > LOOKED || *weight > Weight::Word || !is_moved(tellings, change)
    });
    let mut told: Vec<String> =
        telling.iter().take(TOLD).map(|(_, change)| one(tellings, change, copy)).collect();
    told.dedup();
    match telling.len().saturating_sub(TOLD) {
        _ if told.is_empty() => None,
        0 => Some(told.join(", ")),
        1 => Some(format!("{} and one more change", told.join(", "))),
        more => Some(format!("{} and {more} more changes", told.join(", "))),
    }
}

fn one(tellings: &Tellings<'_>, change: &Change, copy: ArticleIndex) -> String {
    let words = |cite: Option<Cite>| cite.map(|cite| tellings.quoted(with_currency(tellings, cite), 40));
    let (earlier, later) = (words(change.from), words(change.to));
    if change.between.last() == Some(&copy) { changed(earlier, later) } else { changed(later, earlier) }
}

/// The first figure that two articles have differently: "a has “seven” where b has “8”".
pub(crate) fn figure(tellings: &Tellings<'_>, changes: &[&Change]) -> Option<String> {
    let mut figures = changes.iter().filter(|change| weight(tellings, change) == Weight::Figure);
    figures.find_map(|change| {
        let has = |cite: Cite| {
            let words = tellings.quoted(with_currency(tellings, cite), 40);
            format!("{} has {words}", tellings.name(cite.article))
        };
        Some(format!("{} where {}", has(change.from?), has(change.to?)))
    })
}

/// A sum with its sign and scale: "143" of "US$143 billion" alone could be of any money.
fn with_currency(tellings: &Tellings<'_>, cite: Cite) -> Cite {
    let money = Side::of(tellings, Some(cite)).number.filter(|number| number.kind == NumberKind::Money);
    money.map_or(cite, |number| Cite { span: number.span.to(cite.span), ..cite })
}

fn is_measure(number: &Number) -> bool {
    use NumberKind::{Area, Distance, Speed, Temperature, Volume, Weight};
    matches!(number.kind, Area | Distance | Speed | Temperature | Volume | Weight)
}

fn weight(tellings: &Tellings<'_>, change: &Change) -> Weight {
    let [from, to] = [change.from, change.to].map(|cite| Side::of(tellings, cite));
    let denies = |side: &Side| side.words.iter().any(|word| DENIALS.contains(word));
    match (from.number, to.number) {
        // "60m", "200ft": the same again, in what its readers measure with.
        (Some(from), Some(to)) if is_measure(from) && is_measure(to) && from.unit != to.unit => Weight::Style,
        _ if from.is_stamp() || to.is_stamp() => Weight::Style,
        (Some(from), Some(to)) if (from.low, from.high) != (to.low, to.high) => Weight::Figure,
        (Some(_), Some(_)) => Weight::Style,
        _ if denies(&from) != denies(&to) => Weight::Denial,
        // "(15 kilometres)" says again what stands before it.
        (None, Some(number)) | (Some(number), None) if is_measure(number) => Weight::Style,
        _ if from.is_small() || to.is_small() || alike(&from.words, &to.words) => Weight::Style,
        _ => Weight::Word,
    }
}

const WORDS: Joints = Joints::NONE.apostrophe().hyphen().stop().comma();

/// What stands on one side of a change.
struct Side<'a> {
    /// Whether anything does.
    given: bool,
    number: Option<&'a Number>,
    /// In small letters, without those that only hold sentences together.
    words: Vec<String>,
}

impl<'a> Side<'a> {
    fn of(tellings: &Tellings<'a>, cite: Option<Cite>) -> Self {
        let Some(cite) = cite else { return Self { given: false, number: None, words: Vec::new() } };
        let (.., numbers) = tellings.get(cite.article).rows;
        let touches = |number: &&Number| {
            number.claim && cite.span.start < number.number.end && number.number.start < cite.span.end
        };
        let folded = words(tellings.text(cite), WORDS).map(|word| fold(word.text).into_owned());
        Self {
            given: true,
            number: numbers.ok().and_then(|numbers| numbers.iter().find(touches)),
            words: folded.filter(|word| !SMALL.contains(word) && calendar::weekday(word).is_none()).collect(),
        }
    }

    /// Whether it is a day or a time of day, as stand over an article.
    fn is_stamp(&self) -> bool {
        let is_time =
            |word: &String| matches!(word.as_str(), "am" | "pm" | "gmt" | "bst" | "est" | "updated");
        let is_year = |word: &String| word.len() == 4 && (word.starts_with("19") || word.starts_with("20"));
        let month = self.words.iter().any(|word| calendar::month(word).is_some());
        self.words.iter().any(is_time) || month && self.words.iter().any(is_year)
    }

    /// Whether it has only words that could be left out or replaced by a name.
    fn is_small(&self) -> bool {
        self.given && self.words.is_empty()
    }
}

/// Whether what differs stands in the other article somewhere else, so that only its place differs. A denial and a
/// figure for a figure mean what they mean in their place.
fn is_moved(tellings: &Tellings<'_>, change: &Change) -> bool {
    let [from, to] = [change.from, change.to].map(|cite| Side::of(tellings, cite));
    let stands = |cite: Option<Cite>, side: &Side<'_>| {
        let other = cite.and_then(|cite| change.between.iter().find(|one| **one != cite.article));
        let Some(other) = other else { return true };
        let text = &tellings.get(*other).article.text;
        let all: BTreeSet<String> = words(text, WORDS).map(|word| fold(word.text).into_owned()).collect();
        side.words.iter().all(|word| all.contains(word))
    };
    stands(change.from, &from) && stands(change.to, &to)
}

/// Whether they are the same but for their endings or spellings: "said", "says"; "defence", "defense"; "UK", "U. K.".
fn alike(a: &[String], b: &[String]) -> bool {
    let same_stem = |(a, b): (&String, &String)| {
        let common = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
        common >= 2 && common + 3 >= a.chars().count().max(b.chars().count())
    };
    let letters = |words: &[String]| -> String {
        words.iter().flat_map(|word| word.chars()).filter(|c| c.is_alphanumeric()).collect()
    };
    a.len() == b.len() && a.iter().zip(b).all(same_stem) || letters(a) == letters(b)
}

static DENIALS: LazyLock<WordSet> = LazyLock::new(|| {
    WordSet::new([classes::NEGATED, "not no never none nobody nothing denied denies without"])
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
        "yesterday today tomorrow tonight to there also mr mrs ms dr say says said",
    ];
    WordSet::new(lists)
});

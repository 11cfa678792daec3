//! Words that one copy of a text has otherwise than another: which of them a reader would want to know.

use std::{cmp::Reverse, collections::BTreeSet, sync::LazyLock};

use parallax_corpus::{ArticleIndex, Cite};
use parallax_layers::{
    numbers::{Number, NumberKind},
    shared_text::Change,
};
use parallax_lexicon::{
    Joints, WordSet, calendar,
    classes::{self, listed},
    fold, words,
};

use crate::tellings::Tellings;

/// How much a change tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Weight {
    /// A spelling, an article, a weekday: house style.
    Style,
    /// A small word, or another ending, in words that are quoted.
    Quoted,
    /// Another word.
    Word,
    /// Another figure.
    Figure,
    /// Something is, and is not.
    Denial,
}

/// The changes that an article made against another, denials and figures first: "also “not”, “1,200” for “2,000” and
/// in words it quotes “asked” for “begged”"; `None` if there are none but of style.
pub(crate) fn told(tellings: &Tellings<'_>, changes: &[&Change], copy: ArticleIndex) -> Option<String> {
    let Telling { shown, more } = Telling::of(tellings, changes);
    let (quoted, own): (Vec<&Change>, Vec<&Change>) =
        shown.iter().partition(|change| is_quoted(tellings, change));
    let [quoted_words, own_words] =
        [&quoted, &own].map(|part| one_by_one(tellings, part, copy)).map(|part| part.join(", "));
    let parts = match (shown.first(), quoted.is_empty(), own.is_empty()) {
        (None, ..) => return more.then(|| "a clause in other words".to_owned()),
        (_, true, _) => own_words,
        (_, _, true) => format!("in words it quotes {quoted_words}"),
        (Some(first), ..) if is_quoted(tellings, first) => {
            format!("in words it quotes {quoted_words}, and elsewhere {own_words}")
        }
        _ => format!("{own_words} and in words it quotes {quoted_words}"),
    };
    Some(format!("{parts}{}", and_more(more)))
}

/// As [`told`], where all are of words that are quoted.
pub(crate) fn quoted(tellings: &Tellings<'_>, changes: &[&Change], copy: ArticleIndex) -> Option<String> {
    let Telling { shown, more } = Telling::of(tellings, changes);
    let words = one_by_one(tellings, &shown, copy).join(", ");
    (!shown.is_empty()).then(|| format!("{words}{}", and_more(more)))
}

/// What a reader would want to know of some changes.
struct Telling<'c> {
    /// The weightiest first.
    shown: Vec<&'c Change>,
    /// Whether there are more. How many is not said: those of style are not counted.
    more: bool,
}

impl<'c> Telling<'c> {
    fn of(tellings: &Tellings<'_>, changes: &[&'c Change]) -> Self {
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
            looked > LOOKED || !matches!(weight, Weight::Word | Weight::Quoted) || !is_moved(tellings, change)
        });
        let rewritten =
            |(weight, change): &(Weight, &Change)| *weight == Weight::Word && is_rewritten(tellings, change);
        let all = telling.len();
        telling.retain(|change| !rewritten(change));
        let shown: Vec<&Change> = telling.into_iter().take(TOLD).map(|(_, change)| change).collect();
        Self { more: shown.len() < all, shown }
    }
}

fn one_by_one(tellings: &Tellings<'_>, changes: &[&Change], copy: ArticleIndex) -> Vec<String> {
    let mut told: Vec<String> = changes.iter().map(|change| one(tellings, change, copy)).collect();
    told.dedup();
    told
}

fn and_more(more: bool) -> &'static str {
    if more { " and other changes" } else { "" }
}

/// Whether a clause stands for others, of which no word need answer to another.
fn is_rewritten(tellings: &Tellings<'_>, change: &Change) -> bool {
    const CLAUSE: usize = 8;
    let long = |cite: Cite| words(tellings.text(cite), WORDS).nth(CLAUSE).is_some();
    change.from.zip(change.to).is_some_and(|(from, to)| long(from) || long(to))
}

/// Whether the words that differ stand in quotation marks.
pub(crate) fn is_quoted(tellings: &Tellings<'_>, change: &Change) -> bool {
    [change.from, change.to].into_iter().flatten().all(|cite| tellings.is_quoted(cite))
}

fn one(tellings: &Tellings<'_>, change: &Change, copy: ArticleIndex) -> String {
    let words = |cite: Option<Cite>| cite.map(|cite| tellings.quoted(with_currency(tellings, cite), 40));
    let (others, own) = (words(change.from), words(change.to));
    let (others, own) = if change.between.last() == Some(&copy) { (others, own) } else { (own, others) };
    // Which of the two was there first, nobody knows.
    match (others, own) {
        (Some(others), Some(own)) => format!("{own} for {others}"),
        (None, Some(own)) => format!("also {own}"),
        (others, None) => format!("no {}", others.unwrap_or_default()),
    }
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

/// Whether one is of another currency, or a sum or share and the other a bare number.
fn is_other_unit(one: &Number, other: &Number) -> bool {
    let signed = |number: &Number| matches!(number.kind, NumberKind::Money | NumberKind::Percent);
    let both_money = one.kind == NumberKind::Money && other.kind == NumberKind::Money;
    both_money && one.unit != other.unit || one.kind != other.kind && (signed(one) || signed(other))
}

fn is_measure(number: &Number) -> bool {
    use NumberKind::{Area, Distance, Speed, Temperature, Volume, Weight};
    matches!(number.kind, Area | Distance | Speed | Temperature | Volume | Weight)
}

pub(crate) fn weight(tellings: &Tellings<'_>, change: &Change) -> Weight {
    let [from, to] = [change.from, change.to].map(|cite| Side::of(tellings, cite));
    let denies = |side: &Side| side.words.iter().any(|word| DENIALS.contains(word));
    /// What is longer is a clause, with a denial of its own.
    const PHRASE: usize = 4;
    let reverses = from.length.max(to.length) <= PHRASE && denies(&from) != denies(&to);
    match (from.number, to.number) {
        // "60m", "200ft": the same again, in what its readers measure with.
        (Some(from), Some(to)) if is_measure(from) && is_measure(to) && from.unit != to.unit => Weight::Style,
        _ if from.stamped || to.stamped => Weight::Style,
        _ if reverses => Weight::Denial,
        (Some(one), Some(other)) if (one.low, one.high) != (other.low, other.high) => Weight::Figure,
        // "$5" for "£5", "-5" for "5".
        (Some(one), Some(other)) if from.minus != to.minus || is_other_unit(one, other) => Weight::Figure,
        (Some(_), Some(_)) => Weight::Style,
        // "(15 kilometres)" says again what stands before it.
        (None, Some(number)) | (Some(number), None) if is_measure(number) => Weight::Style,
        _ if are_initials(&from.words, &to.words) || are_initials(&to.words, &from.words) => Weight::Style,
        // "did not", "didn't"
        _ if from.only_denies() && to.only_denies() => Weight::Style,
        _ if same_letters(&from.words, &to.words) && from.minus == to.minus => Weight::Style,
        // Words that are quoted are somebody's.
        // "he's", "he is"
        _ if from.is_small() && to.is_small() => Weight::Style,
        _ if from.is_small() || to.is_small() || same_stems(&from.words, &to.words) => {
            if is_quoted(tellings, change) { Weight::Quoted } else { Weight::Style }
        }
        _ => Weight::Word,
    }
}

const WORDS: Joints = Joints::NONE.apostrophe().hyphen().stop().comma();

/// What stands on one side of a change.
struct Side<'a> {
    /// Whether anything does.
    given: bool,
    number: Option<&'a Number>,
    /// How many words it has.
    length: usize,
    /// Whether it is a figure below zero.
    minus: bool,
    /// Whether it is a day or a time of day, as stand over an article.
    stamped: bool,
    /// In small letters, without those that only hold sentences together.
    words: Vec<String>,
}

impl<'a> Side<'a> {
    fn of(tellings: &Tellings<'a>, cite: Option<Cite>) -> Self {
        let Some(cite) = cite else {
            return Self {
                given: false,
                number: None,
                length: 0,
                minus: false,
                stamped: false,
                words: Vec::new(),
            };
        };
        let (.., numbers) = tellings.get(cite.article).rows;
        let touches = |number: &&Number| {
            number.claim && cite.span.start < number.number.end && number.number.start < cite.span.end
        };
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
            length: words(tellings.text(cite), WORDS).count(),
            minus: tellings.text(cite).starts_with(['-', '−', '–']),
            number: numbers.ok().and_then(|numbers| numbers.iter().find(touches)),
            stamped: folded.iter().any(|word| is_time(word) || dated && is_year(word)),
            words: folded.into_iter().filter(|word| !is_small(word) && !is_date(word)).collect(),
        }
    }

    /// Whether it has a denial, and no word besides that tells more.
    fn only_denies(&self) -> bool {
        let does = |word: &String| listed(classes::DO).chain(listed(classes::MODALS)).any(|one| one == word);
        !self.words.is_empty() && self.words.iter().all(|word| DENIALS.contains(word) || does(word))
    }

    /// Whether it has only words that could be left out or replaced by a name.
    fn is_small(&self) -> bool {
        self.given && self.words.is_empty()
    }
}

/// Whether what differs stands in the other article somewhere else, so that only its place differs. A denial and a
/// figure for a figure mean what they mean in their place.
pub(crate) fn is_moved(tellings: &Tellings<'_>, change: &Change) -> bool {
    let [from, to] = [change.from, change.to].map(|cite| Side::of(tellings, cite));
    let stands = |cite: Option<Cite>, side: &Side<'_>| {
        let other = cite.and_then(|cite| change.between.iter().find(|one| **one != cite.article));
        let Some(other) = other else { return true };
        let text = &tellings.get(*other).article.text;
        let all: BTreeSet<String> =
            words(text, WORDS).map(|word| in_digits(fold(word.text).into_owned())).collect();
        side.words.iter().all(|word| all.contains(word))
    };
    stands(change.from, &from) && stands(change.to, &to)
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
fn same_stems(a: &[String], b: &[String]) -> bool {
    let same_stem = |(a, b): (&String, &String)| {
        let common = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
        common >= 2 && common + 3 >= a.chars().count().max(b.chars().count())
    };
    a.len() == b.len() && a.iter().zip(b).all(same_stem)
}

/// Whether they are the same but for how they are put together: "UK", "U. K.".
fn same_letters(a: &[String], b: &[String]) -> bool {
    let letters = |words: &[String]| -> String {
        words.iter().flat_map(|word| word.chars()).filter(|c| c.is_alphanumeric()).collect()
    };
    !a.is_empty() && letters(a) == letters(b)
}

/// "CHP" of "California Highway Patrol".
fn are_initials(short: &[String], long: &[String]) -> bool {
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

static DENIALS: LazyLock<WordSet> = LazyLock::new(|| {
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
        "yesterday today tomorrow tonight morning afternoon evening night earlier ago last week to there also all just really very well now then mr mrs ms dr say says said",
    ];
    WordSet::new(lists)
});

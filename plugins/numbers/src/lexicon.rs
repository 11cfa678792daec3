//! What is known of a word by itself: whether it is a number word, a month, the end of a noun phrase.
//!
//! The words are in `numerals.tsv`, `words.tsv`, `contexts.tsv`, `bounds.tsv` and `predicates.tsv`, beside the function words and the
//! calendar of `parallax-lexicon`.

use parallax_lexicon::{
    Vocabulary, WordSet,
    calendar::{MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS},
    classes::{ALL, CARDINALS, MODALS, listed},
    tokens::UNKNOWN,
};
use serde::Deserialize;

use crate::tables;

/// What is known of a word.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Entry {
    pub(crate) class: Class,
    /// A bit for each [`Mark`].
    marks: u128,
    /// What happened, if the word says so.
    pub(crate) predicate: Option<&'static str>,
}

/// Number words, and those beside which a number is a date.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) enum Class {
    #[default]
    Other,
    /// zero to nine
    Unit(u8),
    /// ten to nineteen
    Teen(u8),
    /// twenty to ninety
    Ten(u8),
    Hundred,
    /// The power of ten of "thousand", "million", "lakh".
    Scale(u8),
    Dozen,
    /// first to ninetieth; "hundredth" and on in [`Class::OrdinalScale`]
    Ordinal(u8),
    /// The power of ten of "hundredth", "thousandth".
    OrdinalScale(u8),
    /// What "thirds", "fifths" divide by.
    Parts(u8),
    /// The power of ten that "hundredths", "thousandths" divide by.
    PartsScale(u8),
    Half,
    Quarter,
    /// The power of ten of "tens", "hundreds", "millions".
    Heap(u8),
    Dozens,
    Scores,
    /// twofold to tenfold
    Fold(u8),
    Month,
    Weekday,
}

/// A list of `words.tsv`, where each says what it is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Mark {
    Stop,
    Verb,
    Plural,
    Determiner,
    OfHead,
    MonthOrWord,
    Zone,
    Dialled,
    Person,
    NoPerson,
    Tally,
    BeAged,
    Grade,
    Grades,
    GradeOrPlace,
    BeforeGrade,
    Quake,
    QuakeScale,
    Measured,
    Odds,
    Backed,
    BeforeBacked,
    Bowled,
    Batted,
    Record,
    Season,
    TimesOver,
    AsGreat,
    Digits,
    Code,
    Scored,
    Owns,
    BeforeWhole,
    Part,
    Denies,
    NewClause,
    Turn,
    Condition,
    Helping,
    Modal,
    Achieves,
    Causes,
    TimeOf,
    Until,
    InYear,
    Amount,
    Yearly,
    DayPart,
    OtherMonth,
    OldMonth,
    Street,
    Road,
    OnRoad,
    TollWord,
    Crossed,
    BeforeCount,
    Counted,
    BeforeOne,
    BeforePart,
    TiedHalf,
    WhichHalf,
    Numbered,
    NumberedSmall,
    BehindRank,
    BoundEnds,
    BoundBegins,
    TakesOver,
    Rose,
    Fell,
    UpBehind,
    DownBehind,
    Purpose,
    Paid,
    SmallCode,
    Angle,
    Size,
    SizedInInches,
    Contest,
    Period,
    Link,
    Passive,
    Intransitive,
    Result,
    Object,
    State,
    Event,
    Act,
    Says,
    Index,
    Lead,
    BehindComma,
    Transparent,
    Rises,
    Falls,
    Valued,
    Sets,
    Group,
    Parts,
    Lasts,
    Spends,
    CountOf,
    Authority,
    TakesLives,
}

impl Class {
    fn named(name: &str, number: u8) -> Option<Self> {
        Some(match name {
            "cardinal" => match number {
                0..10 => Self::Unit(number),
                10..20 => Self::Teen(number),
                _ => Self::Ten(number),
            },
            "hundred" => Self::Hundred,
            "scale" => Self::Scale(number),
            "dozen" => Self::Dozen,
            "ordinal" => Self::Ordinal(number),
            "ordinal_scale" => Self::OrdinalScale(number),
            "parts" => Self::Parts(number),
            "parts_scale" => Self::PartsScale(number),
            "half" => Self::Half,
            "quarter" => Self::Quarter,
            "heap" => Self::Heap(number),
            "dozens" => Self::Dozens,
            "scores" => Self::Scores,
            "fold" => Self::Fold(number),
            _ => return None,
        })
    }

    /// Whether numbers are made of the word; months and weekdays only stand beside them.
    pub(crate) fn is_number(self) -> bool {
        !matches!(self, Self::Other | Self::Month | Self::Weekday)
    }
}

impl Entry {
    pub(crate) const UNKNOWN: Self = Self { class: Class::Other, marks: 0, predicate: None };

    pub(crate) fn has(&self, mark: Mark) -> bool {
        self.marks & (1 << mark as u64) != 0
    }

    pub(crate) fn is_stop(&self) -> bool {
        self.has(Mark::Stop)
    }

    pub(crate) fn is_verb(&self) -> bool {
        self.has(Mark::Verb)
    }
}

/// The words of the lists, and of the calendar.
pub(crate) struct Lexicon {
    vocabulary: Vocabulary,
    /// By the number of the word; that of unknown words first.
    entries: Vec<Entry>,
}

impl Lexicon {
    pub(crate) fn new() -> Self {
        let mut lexicon = Self { vocabulary: Vocabulary::default(), entries: vec![Entry::UNKNOWN] };
        for (class, word) in numerals() {
            lexicon.entry(word).class = class;
        }
        for month in MONTHS.iter().chain(&SHORT_MONTHS) {
            lexicon.entry(month).class = Class::Month;
        }
        for day in WEEKDAYS.iter().chain(&SHORT_WEEKDAYS) {
            lexicon.entry(day).class = Class::Weekday;
        }
        let stops = function_words().map(|word| (Mark::Stop, word));
        for (mark, word) in stops.chain(lists()).chain(bounds()) {
            lexicon.entry(word).marks |= 1 << mark as u64;
        }
        for (predicate, form) in predicates() {
            lexicon.entry(form).predicate = Some(predicate);
        }
        lexicon
    }

    /// What is known of a word, in any case of letters.
    pub(crate) fn find(&self, word: &str) -> &Entry {
        // No list has other letters, or another apostrophe.
        let number = if word.is_ascii() { self.vocabulary.find(word) } else { UNKNOWN };
        &self.entries[number as usize]
    }

    fn entry(&mut self, word: &str) -> &mut Entry {
        let number = self.vocabulary.number(word) as usize;
        self.entries.resize(self.vocabulary.len(), Entry::UNKNOWN);
        &mut self.entries[number]
    }
}

fn numerals() -> impl Iterator<Item = (Class, &'static str)> {
    let rows = tables::rows(include_str!("numerals.tsv")).filter_map(|mut row| {
        let (class, first, step) = (row.next()?, row.next()?.parse::<u8>().ok()?, row.next()?.parse().ok()?);
        let words = listed(row.next()?).zip((first..).step_by(step));
        Some(words.filter_map(move |(forms, number)| Some((Class::named(class, number)?, forms))))
    });
    rows.flatten().flat_map(|(class, forms)| forms.split('|').map(move |form| (class, form)))
}

/// Words of grammar, months and days; not those that may stand in a noun phrase.
fn function_words() -> impl Iterator<Item = &'static str> {
    let inside = WordSet::new([CARDINALS, "be herself himself march"]);
    let words = ALL.into_iter().chain(MONTHS).chain(WEEKDAYS).flat_map(listed);
    words.filter(move |word| !inside.contains(word))
}

fn lists() -> impl Iterator<Item = (Mark, &'static str)> {
    let words = tables::words(include_str!("words.tsv")).chain(tables::words(include_str!("contexts.tsv")));
    let modals = listed(MODALS).map(|word| (Mark::Modal, word));
    words.filter_map(|(list, word)| Some((tables::named(list)?, word))).chain(modals)
}

/// The words at which phrases that bound a number are looked up: their first behind it, their last before.
fn bounds() -> impl Iterator<Item = (Mark, &'static str)> {
    let rows = tables::rows(include_str!("bounds.tsv"));
    let phrases = rows.filter_map(|mut row| Some((row.next()? == "behind", row.nth(1)?.split('|'))));
    phrases.flat_map(|(behind, phrases)| {
        phrases.filter_map(move |phrase| {
            let mut words = listed(phrase);
            if behind {
                Some((Mark::BoundBegins, words.next()?))
            } else {
                Some((Mark::BoundEnds, words.last()?))
            }
        })
    })
}

/// What happened, and a word that says so.
fn predicates() -> impl Iterator<Item = (&'static str, &'static str)> {
    tables::words(include_str!("predicates.tsv"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_words_in_any_case() {
        let lexicon = Lexicon::new();
        assert_eq!(lexicon.find("Twenty").class, Class::Ten(20));
        assert_eq!(lexicon.find("THIRD").class, Class::Ordinal(3));
        assert_eq!(lexicon.find("bn").class, Class::Scale(9));
        assert_eq!(lexicon.find("Sept").class, Class::Month);
        assert!(lexicon.find("were").is_stop());
        assert!(!lexicon.find("two").is_stop());
        assert_eq!(lexicon.find("harbour"), &Entry::default());
        assert_eq!(lexicon.find(""), &Entry::default());
    }

    #[test]
    fn every_row_is_understood() {
        let rows = tables::rows(include_str!("numerals.tsv"));
        let words = rows.filter_map(|mut row| row.nth(3)).flat_map(|words| words.split([' ', '|']));
        assert_eq!(numerals().count(), words.count());
        let words = [include_str!("words.tsv"), include_str!("contexts.tsv")];
        let words: usize = words.into_iter().map(|table| tables::words(table).count()).sum();
        assert_eq!(lists().count(), words + listed(MODALS).count());
    }

    #[test]
    fn no_form_means_two_things() {
        let mut forms: Vec<_> = predicates().map(|(_, form)| form).collect();
        forms.sort_unstable();
        assert!(forms.windows(2).all(|pair| pair[0] != pair[1]), "a form is listed twice");
    }
}

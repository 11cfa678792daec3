//! What is known of a word by itself: whether it is a number word, a month, the end of a noun phrase.
//!
//! The words are in `numerals.tsv`, `words.tsv`, `bounds.tsv` and `predicates.tsv`.

use serde::Deserialize;

use crate::tables;

/// What is known of a word.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Entry {
    pub(crate) class: Class,
    /// A bit for each [`Mark`].
    marks: u64,
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
    LyNoun,
    IngNoun,
    Determiner,
    OfHead,
    MonthOrWord,
    Zone,
    Dialled,
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
    NamePart,
    EndsSource,
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
            "month" => Self::Month,
            "weekday" => Self::Weekday,
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

/// The words, in a table with open addressing: one look for nearly every word of an article.
pub(crate) struct Lexicon {
    /// For each hash where the word stands in `words`; 0 where none has it.
    slots: Vec<u16>,
    words: Vec<(&'static str, Entry)>,
}

impl Lexicon {
    /// No word of the lists is longer.
    const LONGEST: usize = 16;

    pub(crate) fn new() -> Self {
        let mut lexicon = Self { slots: vec![0; 8192], words: vec![("", Entry::UNKNOWN)] };
        for (class, words) in numerals() {
            words.split(' ').for_each(|word| lexicon.entry(word).class = class);
        }
        for (mark, words) in lists() {
            words.split(' ').for_each(|word| lexicon.mark(word, mark));
        }
        for (behind, phrases) in bounds() {
            for phrase in phrases.split('|') {
                if behind {
                    lexicon.mark(phrase.split(' ').next().unwrap_or(phrase), Mark::BoundBegins);
                } else {
                    lexicon.mark(phrase.rsplit(' ').next().unwrap_or(phrase), Mark::BoundEnds);
                }
            }
        }
        for (predicate, forms) in predicates() {
            forms.split(' ').for_each(|form| lexicon.entry(form).predicate = Some(predicate));
        }
        lexicon
    }

    /// What is known of a word, in any case of letters.
    pub(crate) fn find(&self, word: &[u8]) -> &Entry {
        let mut lower = [0; Self::LONGEST];
        let Some(lower) = lower.get_mut(..word.len()) else { return &Entry::UNKNOWN };
        lower.copy_from_slice(word);
        lower.make_ascii_lowercase();
        &self.words[usize::from(self.slots[self.slot(lower)])].1
    }

    fn mark(&mut self, word: &'static str, mark: Mark) {
        self.entry(word).marks |= 1 << mark as u64;
    }

    fn entry(&mut self, word: &'static str) -> &mut Entry {
        let slot = self.slot(word.as_bytes());
        if self.slots[slot] == 0 {
            self.slots[slot] = u16::try_from(self.words.len()).unwrap_or(0);
            self.words.push((word, Entry::UNKNOWN));
        }
        &mut self.words[usize::from(self.slots[slot])].1
    }

    /// Where a word is, or would be.
    fn slot(&self, word: &[u8]) -> usize {
        let mask = self.slots.len() - 1;
        let mut slot = hash(word) & mask;
        while self.slots[slot] != 0 && self.words[usize::from(self.slots[slot])].0.as_bytes() != word {
            slot = (slot + 1) & mask;
        }
        slot
    }
}

fn numerals() -> impl Iterator<Item = (Class, &'static str)> {
    tables::rows(include_str!("numerals.tsv")).filter_map(|mut row| {
        let class = Class::named(row.next()?, row.next()?.parse().ok()?)?;
        Some((class, row.next()?))
    })
}

fn lists() -> impl Iterator<Item = (Mark, &'static str)> {
    tables::rows(include_str!("words.tsv"))
        .filter_map(|mut row| Some((tables::named(row.next()?)?, row.next()?)))
}

/// Whether the phrases of a row stand behind the number, and they.
fn bounds() -> impl Iterator<Item = (bool, &'static str)> {
    tables::rows(include_str!("bounds.tsv"))
        .filter_map(|mut row| Some((row.next()? == "behind", row.nth(1)?)))
}

/// What happened, and the words that say so.
fn predicates() -> impl Iterator<Item = (&'static str, &'static str)> {
    tables::rows(include_str!("predicates.tsv")).filter_map(|mut row| Some((row.next()?, row.next()?)))
}

/// Fowler, Noll and Vo's.
fn hash(word: &[u8]) -> usize {
    let mixed =
        word.iter().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193));
    (mixed ^ (mixed >> 15)) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_words_in_any_case() {
        let lexicon = Lexicon::new();
        assert_eq!(lexicon.find(b"Twenty").class, Class::Ten(20));
        assert_eq!(lexicon.find(b"THIRD").class, Class::Ordinal(3));
        assert!(lexicon.find(b"were").is_stop());
        assert_eq!(lexicon.find(b"harbour"), &Entry::default());
        assert_eq!(lexicon.find(&[b'a'; 100]), &Entry::default());
    }

    #[test]
    fn every_row_is_understood() {
        assert_eq!(numerals().count(), tables::rows(include_str!("numerals.tsv")).count());
        assert_eq!(lists().count(), tables::rows(include_str!("words.tsv")).count());
    }

    #[test]
    fn every_word_fits() {
        let lexicon = Lexicon::new();
        assert!(lexicon.words.iter().all(|(word, _)| word.len() <= Lexicon::LONGEST));
        assert!(lexicon.words[1..].iter().all(|(word, _)| !word.is_empty()), "a list has a double space");
        assert!(lexicon.words.len() * 3 < lexicon.slots.len(), "a fuller table is a slower one");
    }

    #[test]
    fn no_form_means_two_things() {
        let mut forms: Vec<_> = predicates().flat_map(|(_, forms)| forms.split(' ')).collect();
        forms.sort_unstable();
        assert!(forms.windows(2).all(|pair| pair[0] != pair[1]), "a form is listed twice");
    }
}

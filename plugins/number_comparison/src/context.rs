//! The words around a number.

use std::{
    hash::{DefaultHasher, Hash, Hasher},
    ops::Range,
};

use parallax_corpus::Span;
use parallax_lexicon::{WordForm, calendar::MONTHS, case::is_capital, inflect::stem};

use crate::{
    scene::is_scene,
    story_words::WordId,
    words::{Plain, plain, words},
};

/// A sentence without an end is read only so far to either side of a number, in bytes.
pub(crate) const WINDOW: usize = 400;
/// Words this near to a number are about it; farther ones may be about the next.
const NEAR: usize = 7;
/// Names a little farther say whose it is.
const NAMED: usize = 10;
/// No more words of a clause are read to either side.
pub(crate) const CLAUSE: usize = 10;

/// The words of a sentence, or of as much of a long one as is near; numbers of one sentence share them.
#[derive(Default)]
pub(crate) struct Context<'a> {
    pub(crate) range: Range<usize>,
    pub(crate) words: Vec<WordForm<'a>>,
    pub(crate) plain: Vec<Plain<'a>>,
    /// Of content words, and whether they set a scene.
    content: Vec<Option<(WordId, bool)>>,
}

/// The content words around a number.
#[derive(Default)]
pub(crate) struct Around {
    /// Those near it, and those elsewhere in its sentence: sorted.
    pub(crate) near: Vec<WordId>,
    pub(crate) far: Vec<WordId>,
    /// The words of its sentence that set a scene: "ambulance", "overturned". Sorted.
    pub(crate) scene: Vec<WordId>,
    /// What says more of what is counted: "of murder". Sorted.
    pub(crate) own: Vec<WordId>,
    /// Those near it that are written as names. Sorted.
    pub(crate) names: Vec<WordId>,
    /// What places it: the words of its sentence that set a scene, and its names. Sorted.
    pub(crate) setting: Vec<WordId>,
    /// Those of its setting that say where: scenes, and names behind a preposition. Sorted.
    pub(crate) places: Vec<WordId>,
    /// Names behind a preposition of place. Sorted.
    pub(crate) named_places: Vec<WordId>,
}

/// "July", "the Fourth": a day is no place.
fn is_date(plain: &Plain<'_>) -> bool {
    MONTHS.contains(&plain.as_ref()) || plain == "fourth"
}

/// What is read around a number: its sentence, or as much of a long one as is near.
pub(crate) fn window(text: &str, number: &Range<usize>, sentence: Range<usize>) -> Range<usize> {
    if sentence.len() <= 2 * WINDOW && sentence.start <= number.start && number.end <= sentence.end {
        return sentence;
    }
    let from = sentence.start.max(number.start.saturating_sub(WINDOW)).min(number.start);
    let to = sentence.end.min(number.end + WINDOW).max(number.end);
    text.floor_char_boundary(from)..text.floor_char_boundary(to)
}

impl<'a> Context<'a> {
    /// Of a range of a text, whose content words `number` numbers.
    pub(crate) fn new(
        text: &'a str,
        range: Range<usize>,
        mut number: impl FnMut(&Plain<'a>) -> Option<WordId>,
    ) -> Self {
        let words = words(text, range.start, range.end);
        let plain: Vec<Plain<'a>> = words.iter().map(plain).collect();
        let content = plain.iter();
        let content = content.map(|plain| Some((number(plain)?, is_scene(plain)))).collect();
        Self { range, words, plain, content }
    }

    /// Which words a span of the text has; `None` if it has none.
    pub(crate) fn place(&self, span: &Range<usize>) -> Option<Range<usize>> {
        let inside = |word: &WordForm<'_>| word.end() > span.start && word.start < span.end;
        let first = self.words.iter().position(inside)?;
        Some(first..first + self.words[first..].iter().take_while(|word| inside(word)).count())
    }

    /// The words before and behind those at `at`, up to the ends of its clause and not many.
    pub(crate) fn clause(&self, text: &'a str, at: &Range<usize>) -> (&'a str, &'a str) {
        let parted = |gap: &str| gap.contains([',', ';', ':', '(', ')', '"', '“', '”', '–', '—']);
        let joined = |first: usize| {
            let (end, next) = (self.words[first].end(), self.words[first + 1].start);
            end <= next && !parted(&text[end..next])
        };
        let from =
            (at.start.saturating_sub(CLAUSE)..at.start).rev().take_while(|place| joined(*place)).last();
        let to = (at.end..self.words.len().min(at.end + CLAUSE)).take_while(|place| joined(place - 1)).last();
        let Some(last) = at.end.checked_sub(1) else { return ("", "") };
        let (start, end) = (self.words[at.start].start, self.words[last].end());
        let before = from.map_or("", |from| &text[self.words[from].start..start]);
        let behind = to.map_or("", |to| &text[end..self.words[to].end()]);
        (before, behind)
    }

    /// What tells the sentence from others, but for the words at `at` and those of the numbers: equal for a sentence
    /// that another article has with another figure. `None` for one of a few words, which two may write by chance.
    pub(crate) fn but_for(&self, at: &Range<usize>, numbers: &[Span]) -> Option<u64> {
        const FEW: usize = 3;
        let mut hash = DefaultHasher::new();
        let mut others = 0;
        for (place, (word, plain)) in self.words.iter().zip(&self.plain).enumerate() {
            if place == at.start {
                "…".hash(&mut hash);
            }
            let start = u32::try_from(word.start).unwrap_or(u32::MAX);
            let number = numbers.iter().any(|span| span.start <= start && start < span.end);
            if !at.contains(&place) && !number {
                others += 1;
                stem(plain).hash(&mut hash);
            }
        }
        (others >= FEW).then(|| hash.finish())
    }

    /// "in Arden", "during the Velin riots".
    fn is_place(&self, at: usize) -> bool {
        const LEADS: &[&str] = &["across", "at", "during", "in", "near", "off", "on", "outside"];
        self.plain[at.saturating_sub(5)..at].iter().any(|word| LEADS.contains(&word.as_ref()))
    }

    /// What stands around the expression at `at`, without the noun that is its subject.
    pub(crate) fn around(&self, at: &Range<usize>, counted: Range<usize>, noun: Option<WordId>) -> Around {
        let mut around = Around::default();
        for (place, content) in self.content.iter().enumerate() {
            let Some((id, scene)) = *content else { continue };
            // Of the expression itself only what is counted says what it is about: not "per cent".
            let own = at.contains(&place) && !counted.contains(&self.words[place].start);
            if own || noun == Some(id) {
                continue;
            }
            let distance =
                if place < at.start { at.start - place } else { (place + 1).saturating_sub(at.end) };
            if counted.contains(&self.words[place].start) {
                around.own.push(id);
            }
            // The first word of a sentence has a capital whatever it is.
            let name = place > 0 && is_capital(self.words[place].text) && !is_date(&self.plain[place]);
            if name || scene {
                around.setting.push(id);
            }
            if scene || (name && self.is_place(place)) {
                around.places.push(id);
            }
            if name && self.is_place(place) {
                around.named_places.push(id);
            }
            if name && distance <= NAMED {
                around.names.push(id);
            }
            if distance <= NEAR {
                around.near.push(id);
            } else {
                around.far.push(id);
            }
            if scene {
                around.scene.push(id);
            }
        }
        let Around { near, far, scene, own, names, setting, places, named_places } = &mut around;
        for list in [near, far, scene, own, names, setting, places, named_places] {
            list.sort_unstable();
            list.dedup();
        }
        around.far.retain(|id| around.near.binary_search(id).is_err());
        around
    }
}

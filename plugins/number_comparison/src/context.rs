//! The words around a number.

use std::ops::Range;

use parallax_lexicon::WordForm;

use crate::{
    scene::is_scene,
    story_words::WordId,
    words::{Plain, plain, words},
};

/// A sentence without an end is read only so far to either side of a number, in bytes.
pub(crate) const WINDOW: usize = 400;
/// Words this near to a number are about it; farther ones may be about the next.
const NEAR: usize = 7;

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
    /// Those near it, the nearest first.
    pub(crate) nearest: Vec<WordId>,
    /// The words of its sentence that set a scene: "ambulance", "overturned". Sorted.
    pub(crate) scene: Vec<WordId>,
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
        mut number: impl FnMut(&WordForm<'a>, &Plain<'a>) -> Option<WordId>,
    ) -> Self {
        let words = words(text, range.start, range.end);
        let plain: Vec<Plain<'a>> = words.iter().map(plain).collect();
        let content = words.iter().zip(&plain);
        let content = content.map(|(word, plain)| Some((number(word, plain)?, is_scene(plain)))).collect();
        Self { range, words, plain, content }
    }

    /// Which words a span of the text has; `None` if it has none.
    pub(crate) fn place(&self, span: &Range<usize>) -> Option<Range<usize>> {
        let inside = |word: &WordForm<'_>| word.end() > span.start && word.start < span.end;
        let first = self.words.iter().position(inside)?;
        Some(first..first + self.words[first..].iter().take_while(|word| inside(word)).count())
    }

    /// What stands around the expression at `at`, without the noun that is its subject.
    pub(crate) fn around(&self, at: &Range<usize>, counted: Range<usize>, noun: Option<WordId>) -> Around {
        let mut around = Around::default();
        let mut near = Vec::new();
        for (place, content) in self.content.iter().enumerate() {
            let Some((id, scene)) = *content else { continue };
            // Of the expression itself only what is counted says what it is about: not "per cent".
            let own = at.contains(&place) && !counted.contains(&self.words[place].start);
            if own || noun == Some(id) {
                continue;
            }
            let distance =
                if place < at.start { at.start - place } else { (place + 1).saturating_sub(at.end) };
            if distance <= NEAR {
                near.push((distance, id));
            } else {
                around.far.push(id);
            }
            if scene {
                around.scene.push(id);
            }
        }
        near.sort_by_key(|(distance, _)| *distance);
        around.nearest = near.into_iter().map(|(_, id)| id).collect();
        around.near.clone_from(&around.nearest);
        for list in [&mut around.near, &mut around.far, &mut around.scene] {
            list.sort_unstable();
            list.dedup();
        }
        around.far.retain(|id| around.near.binary_search(id).is_err());
        around
    }
}

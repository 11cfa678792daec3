//! Words of a line and where they stand.

use parallax_lexicon::{Joints, WordForm, without_possessive};

/// A stop inside initials is part of the word, and so are "AT&T", "News-Press" and "Canal+One".
const NAMES: Joints = Joints::NONE.apostrophe().hyphen().stop().ampersand().plus().in_runs();

/// The words from byte `from` on, without the ending of a possessive.
pub(crate) fn words(line: &str, from: usize) -> impl Iterator<Item = WordForm<'_>> {
    let words = parallax_lexicon::words(line, NAMES).starting_at(from);
    words.map(|word| WordForm { text: without_possessive(word.text), ..word })
}

/// Whether a sentence, a bracket or a part of one begins at byte `at`.
pub(crate) fn opens(line: &str, at: usize) -> bool {
    let before = line[..at].trim_end();
    before.is_empty()
        || before.ends_with(['.', '!', '?', '(', '[', ';', ':', '|', '”', '"', '—', '–', '*', ')', '•'])
}

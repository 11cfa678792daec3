//! Words that attribute: "said", "promise", "sceptical".

use std::{collections::HashSet, sync::LazyLock};

use foldhash::fast::FixedState;

use crate::table::lines;

/// A line of the table; its head says what the columns hold.
#[derive(Debug, Clone, Copy)]
pub struct Attribution {
    /// `verb`, `noun` or `adjective`.
    pub class: &'static str,
    /// What is done: `says`, `thinks`.
    pub act: &'static str,
    /// How what is told is taken: `neutral`, `doubting`.
    pub stance: &'static str,
    /// What the words govern, with spaces between.
    pub frames: &'static str,
    /// The dictionary forms, with spaces between.
    pub lemmas: &'static str,
}

/// The lines of the table, in order.
pub fn attributions() -> impl Iterator<Item = Attribution> {
    lines(include_str!("../lists/attribution.tsv")).filter_map(|line| {
        let [class, act, stance, frames, lemmas] = line[..] else { return None };
        Some(Attribution { class, act, stance, frames, lemmas })
    })
}

/// Whether a verb of this dictionary form may stand beside the words that somebody speaks: "… ," she *said*.
#[must_use]
pub fn is_said(lemma: &str) -> bool {
    static SAID: LazyLock<HashSet<&'static str, FixedState>> = LazyLock::new(|| {
        let said =
            |line: &Attribution| line.class == "verb" && line.frames.split(' ').any(|frame| frame == "say");
        attributions().filter(said).flat_map(|line| line.lemmas.split(' ')).collect()
    });
    SAID.contains(lemma)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_is_read() {
        let written = lines(include_str!("../lists/attribution.tsv")).count();
        assert_eq!(attributions().count(), written);
    }

    #[test]
    fn every_word_of_a_line_has_a_frame_that_no_line_before_gives_it() {
        let mut known = HashSet::new();
        for line in attributions() {
            for lemma in line.lemmas.split(' ') {
                let new =
                    line.frames.split(' ').filter(|frame| known.insert((line.class, lemma, *frame))).count();
                assert!(new > 0, "{lemma} in {line:?}");
            }
        }
    }

    #[test]
    fn verbs_of_saying_are_told_from_those_of_wanting() {
        assert!(is_said("say") && is_said("warn") && is_said("think"));
        assert!(!is_said("refuse") && !is_said("statement") && !is_said(""));
    }
}

//! What is known by name: countries, towns, given names, titles. Words for the learner to look at, not rules.

use std::collections::HashMap;

use foldhash::fast::FixedState;

use crate::{bytes::Reader, form::hash};

/// Phrases, each with the lists it stands in.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Gazetteer {
    phrases: HashMap<u64, Lists, FixedState>,
    /// Which lists hold words in small letters: titles, roles.
    pub(crate) small: Lists,
    /// Which lists hold places.
    pub(crate) places: Lists,
    /// The number of words of the longest phrase.
    pub(crate) longest: usize,
}

/// A set of lists, a bit each.
pub(crate) type Lists = u32;

/// The hash of a phrase from those of its words' small letters ([`crate::form::Form::lower`]).
pub(crate) fn longer(phrase: u64, word: u64) -> u64 {
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&phrase.to_le_bytes());
    bytes[8..].copy_from_slice(&word.to_le_bytes());
    hash(&bytes)
}

impl Gazetteer {
    pub(crate) fn new(
        phrases: impl IntoIterator<Item = (u64, Lists)>,
        [small, places]: [Lists; 2],
        longest: usize,
    ) -> Self {
        let mut all: HashMap<u64, Lists, FixedState> = HashMap::default();
        for (phrase, lists) in phrases {
            *all.entry(phrase).or_default() |= lists;
        }
        Self { phrases: all, small, places, longest }
    }

    /// The lists that hold a phrase.
    pub(crate) fn lists(&self, phrase: u64) -> Lists {
        self.phrases.get(&phrase).copied().unwrap_or_default()
    }

    /// The longest phrase that begins with the first of these words: how many words, and its lists. Lists of names
    /// hold only what is written with a capital.
    pub(crate) fn longest_at(&self, words: impl Iterator<Item = (u64, bool)>) -> Option<(usize, Lists)> {
        let mut phrase = 0;
        let (mut found, mut capital) = (None, false);
        for (at, (word, upper)) in words.take(self.longest).enumerate() {
            phrase = longer(phrase, word);
            capital |= upper;
            let lists = self.lists(phrase) & if capital { Lists::MAX } else { self.small };
            if lists != 0 {
                found = Some((at + 1, lists));
            }
        }
        found
    }

    pub(crate) fn from_bytes(reader: &mut Reader<'_>) -> Option<Self> {
        let (small, places, longest) = (reader.u32()?, reader.u32()?, reader.size()?);
        let (phrases, lists) = (reader.u64s()?, reader.u64s()?);
        let fits = phrases.len() == lists.len();
        let lists = lists.into_iter().map(|lists| lists as Lists);
        fits.then(|| Self::new(phrases.into_iter().zip(lists), [small, places], longest))
    }

    #[cfg(feature = "train")]
    pub(crate) fn to_bytes(&self, out: &mut crate::bytes::Writer) {
        let mut phrases: Vec<(u64, Lists)> =
            self.phrases.iter().map(|(phrase, lists)| (*phrase, *lists)).collect();
        phrases.sort_unstable();
        out.u32(self.small);
        out.u32(self.places);
        out.size(self.longest);
        out.u64s(&phrases.iter().map(|(phrase, _)| *phrase).collect::<Vec<_>>());
        out.u64s(&phrases.iter().map(|(_, lists)| u64::from(*lists)).collect::<Vec<_>>());
    }
}

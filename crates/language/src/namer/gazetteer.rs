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
    /// Which lists hold places, and which of them countries.
    pub(crate) places: Lists,
    pub(crate) countries: Lists,
}

/// A set of lists, a bit each.
pub(crate) type Lists = u32;

/// Stands with the lists of what is the beginning of a longer phrase.
pub(crate) const GOES_ON: Lists = 1 << 31;

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
        [small, places, countries]: [Lists; 3],
    ) -> Self {
        let mut all: HashMap<u64, Lists, FixedState> = HashMap::default();
        for (phrase, lists) in phrases {
            *all.entry(phrase).or_default() |= lists;
        }
        Self { phrases: all, small, places, countries }
    }

    /// The lists that hold a phrase, and whether there are longer ones.
    pub(crate) fn lists(&self, phrase: u64) -> Lists {
        self.phrases.get(&phrase).copied().unwrap_or_default()
    }

    /// Those of some lists in which a phrase may be meant that has a capital, or none: lists of names hold only what is
    /// written with one.
    pub(crate) fn meant(&self, lists: Lists, capital: bool) -> Lists {
        lists & if capital { !GOES_ON } else { self.small }
    }

    /// The longest phrase that begins with a word: how many words, and its lists. The word is given as its lists, each
    /// word as its hash and whether it has a capital.
    pub(crate) fn longest_at(
        &self,
        mut lists: Lists,
        mut words: impl Iterator<Item = (u64, bool)>,
    ) -> Option<(usize, Lists)> {
        let (mut phrase, mut capital) = words.next()?;
        let (mut length, mut found) = (1, None);
        loop {
            let meant = self.meant(lists, capital);
            if meant != 0 {
                found = Some((length, meant));
            }
            let next = words.next().filter(|_| lists & GOES_ON != 0);
            let Some((word, upper)) = next else { return found };
            phrase = longer(phrase, word);
            lists = self.lists(phrase);
            capital |= upper;
            length += 1;
        }
    }

    pub(crate) fn from_bytes(reader: &mut Reader<'_>) -> Option<Self> {
        let kinds = [reader.u32()?, reader.u32()?, reader.u32()?];
        let (phrases, lists) = (reader.u64s()?, reader.u64s()?);
        let fits = phrases.len() == lists.len();
        let lists = lists.into_iter().map(|lists| lists as Lists);
        fits.then(|| Self::new(phrases.into_iter().zip(lists), kinds))
    }

    #[cfg(feature = "train")]
    pub(crate) fn to_bytes(&self, out: &mut crate::bytes::Writer) {
        let mut phrases: Vec<(u64, Lists)> =
            self.phrases.iter().map(|(phrase, lists)| (*phrase, *lists)).collect();
        phrases.sort_unstable();
        out.u32(self.small);
        out.u32(self.places);
        out.u32(self.countries);
        out.u64s(&phrases.iter().map(|(phrase, _)| *phrase).collect::<Vec<_>>());
        out.u64s(&phrases.iter().map(|(_, lists)| u64::from(*lists)).collect::<Vec<_>>());
    }
}

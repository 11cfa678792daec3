//! Brings together all who have one passage.

use std::{collections::BTreeMap, ops::Range};

use parallax_layers::shared_text::SharedTextKind;

use crate::{edits::Edit, matches::Match};

/// A passage and all who have it.
#[derive(Debug)]
pub(crate) struct Group {
    /// The first comes first.
    pub(crate) members: Vec<WordRange>,
    /// Whether it stands within quotation marks.
    quoted: bool,
    /// Whether no member is edited by more than a copy is.
    copied: bool,
}

/// A stretch of words of one text.
#[derive(Debug, Clone)]
pub(crate) struct WordRange {
    pub(crate) text: usize,
    pub(crate) words: Range<usize>,
    /// How many words differ from the earlier member that it was matched with.
    pub(crate) edited: usize,
    /// That member's text, and the words that differ from it.
    pub(crate) edits: Option<(usize, Vec<Edit>)>,
}

impl Group {
    /// How alike the members are.
    pub(crate) fn kind(&self) -> SharedTextKind {
        match (self.quoted, self.copied) {
            (true, _) => SharedTextKind::SameSource,
            (false, true) => SharedTextKind::Copy,
            (false, false) => SharedTextKind::NearCopy,
        }
    }
}

/// Puts each match to the passage that its earlier text is known to have there, or begins one.
///
/// `matches` come text by text, so that what a later text has is matched with what is known.
pub(crate) fn groups(matches: Vec<Match>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    // For each text, where passages begin in it: the word and the group, to the word where they end.
    let mut known: BTreeMap<usize, BTreeMap<(usize, usize), usize>> = BTreeMap::new();
    for found in matches {
        let Match { text, from, common, quoted, edits } = found;
        let places = known.entry(from).or_default();
        let near = places.range(..(common.left.end, 0)).rev().take(OPEN);
        let mut same = near.filter(|&(&(start, group), &end)| {
            groups[group].quoted == quoted && overlap(&(start..end), &common.left)
        });
        let group = same.next().map(|(&(_, group), _)| group).unwrap_or_else(|| {
            let first = WordRange { text: from, words: common.left.clone(), edited: 0, edits: None };
            groups.push(Group { members: vec![first], quoted, copied: true });
            groups.len() - 1
        });
        places.insert((common.left.start, group), common.left.end);
        groups[group].widen(from, &common.left);
        let words = &common.right;
        known.entry(text).or_default().insert((words.start, group), words.end);
        let edited = common.edited();
        groups[group].copied &= common.is_copy();
        groups[group].add(WordRange { text, words: common.right, edited, edits: Some((from, edits)) });
    }
    groups
}

/// How many passages of a text to look back on: those that overlap begin near each other.
const OPEN: usize = 8;

impl Group {
    /// Takes in that a text has more of the passage than was known.
    fn widen(&mut self, text: usize, words: &Range<usize>) {
        let known = self.members.iter_mut().find(|member| member.text == text);
        if let Some(member) = known.filter(|member| member.words.len() < words.len()) {
            member.words = words.clone();
        }
    }

    /// Adds a text that has the passage; of several places in it, the longest stays.
    fn add(&mut self, place: WordRange) {
        match self.members.iter_mut().find(|member| member.text == place.text) {
            Some(member) if member.words.len() < place.words.len() => *member = place,
            Some(_) => {}
            None => self.members.push(place),
        }
    }
}

/// Whether they share half of the longer one.
fn overlap(a: &Range<usize>, b: &Range<usize>) -> bool {
    let shared = a.end.min(b.end).saturating_sub(a.start.max(b.start));
    2 * shared >= a.len().max(b.len())
}

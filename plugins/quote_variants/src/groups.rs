//! Which sayings are one, and which of these belong together.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet, HashMap},
};

use foldhash::fast::FixedState;

use crate::{
    alike::alike,
    saying::{FRAGMENT, Saying},
    speaker::{Kin, Speakers},
};

/// Sayings that are one; the longest comes first.
pub(crate) type Group = Vec<usize>;

/// Of so many members of a group it is asked whether they are by the same speaker.
const KNOWN: usize = 4;

/// Puts each saying to the one that it is a form of, the longest first: whoever has most is what others are compared
/// with, and never two of many that are alike by steps. What one article alone has is left out.
pub(crate) fn groups(sayings: &[Saying], speakers: &Speakers<'_, '_>) -> Vec<Group> {
    let mut order: Vec<usize> = (0..sayings.len()).collect();
    order.sort_by_key(|&at| (Reverse((sayings[at].quoted(), sayings[at].words.len())), at));
    let mut groups: Vec<Group> = Vec::new();
    let mut index = Index::default();
    for at in order {
        let saying = &sayings[at];
        let alike = |group: usize| {
            let members = groups[group].iter().map(|&at| &sayings[at]);
            let kin = members.take(KNOWN).map(|member| speakers.kin(saying, member));
            let kin = kin.min().unwrap_or(Kin::Unsure);
            Some((alike(saying, &sayings[groups[group][0]], kin)?, Reverse(group)))
        };
        match index.candidates(saying).into_iter().filter_map(alike).max() {
            Some((_, Reverse(group))) => groups[group].push(at),
            // What nobody quotes is no utterance but a report.
            None if saying.quoted() >= FRAGMENT => {
                index.add(saying, groups.len());
                groups.push(vec![at]);
            }
            None => {}
        }
    }
    let articles = |group: &Group| group.iter().map(|&at| sayings[at].text).collect::<BTreeSet<_>>().len();
    groups.retain(|group| articles(group) > 1);
    groups
}

/// Groups by the words of their longest form; looked up, never gone through.
#[derive(Debug, Default)]
struct Index(HashMap<u32, Vec<usize>, FixedState>);

impl Index {
    /// So many groups at most are compared with a saying.
    const CANDIDATES: usize = 6;
    /// By so many of its words they are looked up, the rarest.
    const WORDS: usize = 12;
    /// Of those that have a word, so many are looked at: a word of many groups tells little.
    const KNOWN: usize = 64;

    fn add(&mut self, saying: &Saying, group: usize) {
        for (word, _) in rarest(saying, usize::MAX) {
            self.0.entry(word).or_default().push(group);
        }
    }

    /// The groups that have most of its words.
    fn candidates(&self, saying: &Saying) -> Vec<usize> {
        let mut found: BTreeMap<usize, u32> = BTreeMap::new();
        for (word, weight) in rarest(saying, Self::WORDS) {
            for &group in self.0.get(&word).into_iter().flatten().take(Self::KNOWN) {
                *found.entry(group).or_default() += weight;
            }
        }
        let mut found: Vec<(usize, u32)> = found.into_iter().collect();
        found.sort_by_key(|&(group, weight)| (Reverse(weight), group));
        found.into_iter().take(Self::CANDIDATES).map(|(group, _)| group).collect()
    }
}

/// The words of a saying that tell most.
fn rarest(saying: &Saying, most: usize) -> Vec<(u32, u32)> {
    let mut words = saying.told();
    words.sort_by_key(|&(word, weight)| (Reverse(weight), word));
    words.dedup_by_key(|(word, _)| *word);
    words.truncate(most);
    words
}

/// Groups of one utterance: some article gives them in one breath.
pub(crate) fn utterances(
    sayings: &[Saying],
    speakers: &Speakers<'_, '_>,
    groups: Vec<Group>,
) -> Vec<Vec<Group>> {
    let mut utterances: Vec<Vec<Group>> = Vec::new();
    // Which utterance has sayings of a quotation.
    let mut of_quotation: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for group in groups {
        let quoted = group.iter().map(|&at| &sayings[at]).filter(|saying| saying.is_quoted());
        let keys: Vec<(usize, usize)> = quoted.map(|saying| (saying.text, saying.breath)).collect();
        // Two speakers whom an article seems to quote in one breath are still two.
        let by_another = |utterance: &usize| {
            let own = group.iter().map(|&at| &sayings[at]);
            speakers.seem_apart(own, utterances[*utterance].iter().flatten().map(|&at| &sayings[at]))
        };
        let mut into: Vec<usize> = keys.iter().filter_map(|key| of_quotation.get(key).copied()).collect();
        into.sort_unstable();
        into.dedup();
        into.retain(|utterance| !by_another(utterance));
        let first = into.first().copied().unwrap_or_else(|| {
            utterances.push(Vec::new());
            utterances.len() - 1
        });
        utterances[first].push(group);
        for &other in into.iter().skip(1) {
            let moved = std::mem::take(&mut utterances[other]);
            utterances[first].extend(moved);
            of_quotation.values_mut().filter(|place| **place == other).for_each(|place| *place = first);
        }
        of_quotation.extend(keys.into_iter().map(|key| (key, first)));
    }
    utterances.retain(|groups| !groups.is_empty());
    utterances
}

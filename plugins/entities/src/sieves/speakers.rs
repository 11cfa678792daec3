//! "I" in quotation marks is who speaks; outside of them, who writes.

use std::collections::BTreeMap;

use crate::{
    chains::Chains,
    mention::{Pronoun, Scene},
};

pub(crate) fn join(scene: &Scene<'_>, speakers: &[Option<usize>], chains: &mut Chains) {
    // Those of one speaker by the quotation's speaker, or by the writer; "I" and "we" apart.
    let mut known: BTreeMap<(Option<usize>, bool), usize> = BTreeMap::new();
    for at in 0..scene.mentions.len() {
        let many = match scene.mentions[at].pronoun() {
            Some(Pronoun::Speaker) => false,
            Some(Pronoun::Speakers) => true,
            _ => continue,
        };
        let quote = scene.place(at).quote;
        let speaker = quote.and_then(|quote| speakers.get(quote as usize).copied().flatten());
        if quote.is_some() && speaker.is_none() {
            continue;
        }
        if let Some(speaker) = speaker.filter(|_| !many) {
            chains.link(speaker, at);
            continue;
        }
        let root = speaker.map(|speaker| chains.root(speaker));
        match known.get(&(root, many)) {
            Some(&before) => {
                chains.link(before, at);
            }
            None => {
                known.insert((root, many), at);
            }
        }
    }
}

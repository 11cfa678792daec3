//! "I" in quotation marks is who speaks; in an interview who answers; elsewhere who writes.

use std::collections::BTreeMap;

use crate::{
    chains::Chains,
    mention::{Pronoun, Scene},
    quotes::Said,
    turns::Turns,
};

pub(crate) fn join(scene: &Scene<'_>, said: &[Said], turns: &Turns, chains: &mut Chains) {
    // Those of one speaker, or of the writer; "I" and "we" apart.
    let mut known: BTreeMap<(Option<usize>, bool, Option<u32>), usize> = BTreeMap::new();
    for at in 0..scene.mentions.len() {
        let place = scene.place(at);
        let turn = turns.get(&place.line).copied().unwrap_or_default();
        let quoted = place.quote.map(|quote| said.get(quote as usize).copied().unwrap_or_default());
        let speaker = quoted.map_or(turn.speaker, |said| said.speaker);
        let many = match scene.mentions[at].pronoun() {
            Some(Pronoun::Addressee) => {
                if let Some(addressee) = quoted.map_or(turn.addressee, |said| said.addressee) {
                    chains.link(addressee, at);
                }
                continue;
            }
            // Whoever is quoted is not known: neither is "I".
            _ if quoted.is_some() && speaker.is_none() => continue,
            Some(Pronoun::Speaker) => false,
            Some(Pronoun::Speakers) => true,
            _ => continue,
        };
        if let Some(speaker) = speaker.filter(|_| !many) {
            chains.link(speaker, at);
            continue;
        }
        // Nobody tells whose it is: it is the same only in its line.
        let line = (turn.unknown && speaker.is_none()).then_some(place.line);
        let root = speaker.map(|speaker| chains.root(speaker));
        match known.get(&(root, many, line)) {
            Some(&before) => {
                chains.link(before, at);
            }
            None => {
                known.insert((root, many, line), at);
            }
        }
    }
}

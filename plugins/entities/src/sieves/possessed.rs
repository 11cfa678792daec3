//! "his wife … his wife": what one and the same has.

use std::collections::BTreeMap;

use crate::{
    chains::Chains,
    mention::{Determined, Scene},
    phrase,
};

pub(crate) fn join(scene: &Scene<'_>, chains: &mut Chains) {
    let mut known = BTreeMap::new();
    for at in 0..scene.mentions.len() {
        let mention = &scene.mentions[at];
        if mention.determined() != Some(Determined::Possessed) {
            continue;
        }
        let owner = scene.page.tree.possessor(mention.head).and_then(|row| scene.headed(row));
        let Some(owner) = owner.map(|owner| chains.root(owner)) else { continue };
        let modifiers = phrase::modifiers(scene.page, mention.head);
        let key = (owner, scene.page.folded(mention.head), modifiers);
        match known.get(&key) {
            Some(&before) => {
                chains.link(before, at);
            }
            None => {
                known.insert(key, at);
            }
        }
    }
}

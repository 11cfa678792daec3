//! What articles call an act of violence.

use parallax_layers::words::Deprel;

use crate::{
    Tie, lists,
    page::Page,
    phrase::{self, Called},
};

/// The nouns for acts whose target is an actor of the story: "the assault on Karst", "the Karst massacre".
pub(crate) fn called(page: &Page<'_>) -> Vec<(Tie, Called)> {
    let act = |&noun: &usize| lists::is_act(&lists::plain(&page.lemma(noun)));
    let one = |noun: usize| {
        let others = page.tree.children(noun).any(|child| lists::sets_apart(&page.lemma(child)));
        let on = target(page, noun).filter(|_| !others)?;
        Some((Tie::Act { on }, phrase::of_noun(page, noun)?))
    };
    page.nouns().filter(act).filter_map(one).collect()
}

/// "on Karst", "in Karst", "Karst"
fn target(page: &Page<'_>, noun: usize) -> Option<usize> {
    let aims = |&child: &usize| match page.words()[child].deprel {
        Deprel::Compound => true,
        Deprel::Nmod => page
            .tree
            .child(child, &[Deprel::Case])
            .is_some_and(|case| matches!(&*page.lemma(case), "on" | "against" | "of" | "in" | "at" | "over")),
        _ => false,
    };
    let named = |child: usize| page.actor_of(child).or_else(|| page.actor(page.cast.of(page.words()[child].span)?));
    page.tree.children(noun).filter(aims).filter(|&child| page.is_named(child)).find_map(named)
}

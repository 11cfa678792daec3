//! What articles call an act of violence.

use parallax_layers::words::{Deprel, Upos};

use crate::{
    Partner, Tie, lists,
    page::Page,
    phrase::{self, Called},
};

/// Before what an act is aimed at: "the assault on Karst".
const ON: [&str; 7] = ["on", "against", "of", "in", "at", "over", "into"];

/// The nouns for acts, by what they are aimed at: "the assault on Karst", "the bombing of the school". Another such act
/// ("a second raid") is not the same.
pub(crate) fn called(page: &Page<'_>) -> Vec<(Tie, Called)> {
    let act = |&noun: &usize| lists::is_act(lists::plain(&page.lemma(noun)));
    let one = |noun: usize| {
        let others = page.tree.children(noun).any(|child| lists::sets_apart(&page.lemma(child)));
        let on = target(page, noun).filter(|_| !others)?;
        Some((Tie::Act { on }, phrase::of_noun(page, noun)?.surely()))
    };
    page.nouns().filter(act).filter_map(one).collect()
}

/// "on Karst", "the Karst raid", "of the school": a name, or a noun that is not one of many. Who acts is none: "the
/// Kestrian raid".
fn target(page: &Page<'_>, noun: usize) -> Option<Partner> {
    let behind = page.tree.right(noun).find(|&child| page.is_behind(child, &ON));
    if let Some(child) = behind {
        return page.partner(child).or_else(|| known(page, child));
    }
    let before = page.tree.left(noun).filter(|&child| page.words()[child].deprel == Deprel::Compound);
    let named = |child: usize| {
        page.partner(child).filter(|on| matches!(on, Partner::Actor(_)) && page.is_place(child))
    };
    before.into_iter().find_map(named)
}

fn known(page: &Page<'_>, noun: usize) -> Option<Partner> {
    let lemma = page.lemma(noun);
    let one =
        page.words()[noun].upos == Upos::Noun && !lists::is_empty(&lemma) && phrase::is_definite(page, noun);
    one.then_some(Partner::Noun(lemma))
}

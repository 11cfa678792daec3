//! Which way a verb says that something went: "rose", "were down", "will go up".

use parallax_layers::{
    numbers::Change,
    words::{Deprel, Upos},
};

use crate::{
    cursor::{Cursor, Stretch},
    lexicon::Mark,
};

/// Which way a verb says that something went; `None` for a verb that says nothing of it. Any token leads to the words.
pub(crate) fn of(any: Cursor<'_>, verb: usize) -> Option<Change> {
    [Change::Down, Change::Up].into_iter().find(|way| goes(any, verb, *way))
}

/// Which way the verb that the words of a quantity hang on says that that went, by so much or to there.
pub(crate) fn of_quantity(core: Stretch<'_>) -> Option<Change> {
    let syntax = core.first.syntax();
    let points = core.end.is_any(&["point", "points"]);
    let mut top = syntax.top(core.span())?;
    if points && syntax.deprel(top) == Deprel::Nummod {
        top = syntax.tree.head(top)?;
    }
    let moved = match syntax.deprel(top).universal() {
        Deprel::Obl | Deprel::Nmod | Deprel::Advmod => matches!(syntax.preposition(top), "to" | "by"),
        // "gained 40 points": an index did.
        Deprel::Obj => points,
        _ => false,
    };
    of(core.first, syntax.tree.head(top)?).filter(|_| moved)
}

fn goes(any: Cursor<'_>, verb: usize, way: Change) -> bool {
    let (lemmas, forms, adverb) = match way {
        Change::Up => (Mark::Rises, Mark::Rose, "up"),
        _ => (Mark::Falls, Mark::Fell, "down"),
    };
    let syntax = any.syntax();
    let is_adverb = |row: usize| {
        let bound = syntax.tree.words().get(row + 1).is_some_and(|next| next.lemma == "to");
        syntax.word(row).lemma == adverb && syntax.word(row).upos != Upos::Verb && !bound
    };
    let particle =
        |row: usize| matches!(syntax.deprel(row), Deprel::CompoundPrt | Deprel::Advmod) && is_adverb(row);
    // What has a subject is a verb, whatever it was taken for.
    let is_verb = || syntax.word(verb).upos == Upos::Verb || syntax.tree.subject(verb).is_some();
    let form = || any.at_row(verb).is_some_and(|at| at.has(forms)) && is_verb();
    let behind = || verb + 1 < syntax.tree.words().len() && is_adverb(verb + 1);
    any.lemma(verb).has(lemmas)
        || form()
        || is_adverb(verb)
        || behind()
        || syntax.tree.children(verb).any(particle)
}

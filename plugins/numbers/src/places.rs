//! Where a quantity holds: the place named beside what is counted, or in its clause.

use parallax_corpus::Span;
use parallax_layers::words::Deprel;

use crate::{cursor::Stretch, syntax::Syntax};

/// Prepositions that say where something is or happens.
const WHERE: [&str; 16] = [
    "in", "at", "near", "outside", "inside", "around", "across", "off", "on", "throughout", "over", "beneath",
    "above", "along", "within", "under",
];

/// The place named for a quantity: at what is counted, in its clause, or in the clause that this one hangs on.
pub(crate) fn of(syntax: &Syntax<'_>, core: Stretch<'_>, counted: Option<Span>) -> Option<Span> {
    let top = syntax.top(core.span())?;
    let counted = counted.and_then(|counted| syntax.top(counted));
    let clause = syntax.tree.clause(top);
    let sentence = syntax.tree.span(syntax.tree.root(top));
    let first = syntax.places.partition_point(|place| place.start < sentence.start);
    let places = &syntax.places[first..];
    let end = places.partition_point(|place| place.end <= sentence.end);
    let hangs: Vec<(usize, Span)> =
        places[..end].iter().filter_map(|place| Some((located(syntax, *place)?, *place))).collect();
    let near = [counted, Some(top)].into_iter().flatten();
    near.chain(clauses(syntax, clause)).find_map(|ring| {
        let mut here = hangs.iter().filter(|(at, _)| *at == ring).map(|(_, place)| *place);
        let behind = |place: &Span| place.start > core.span().start;
        here.clone().find(behind).or_else(|| here.next())
    })
}

/// A clause and those that tell of the same event, the nearest first: not what is said, nor who says it.
fn clauses(syntax: &Syntax<'_>, clause: usize) -> Vec<usize> {
    const MOST: usize = 8;
    let joined = |row: &usize| {
        matches!(syntax.deprel(*row), Deprel::Advcl | Deprel::Conj | Deprel::Acl | Deprel::Xcomp)
    };
    let mut found = vec![clause];
    let mut at = 0;
    while let Some(&row) = found.get(at).filter(|_| found.len() < MOST) {
        let above = syntax.tree.head(row).filter(|_| joined(&row));
        let next = above.into_iter().chain(syntax.tree.children(row).filter(joined));
        for row in next {
            if !found.contains(&row) {
                found.push(row);
            }
        }
        at += 1;
    }
    found
}

/// What a place is said to be the place of: "protesters" of "protesters outside the parliament in Velin".
fn located(syntax: &Syntax<'_>, place: Span) -> Option<usize> {
    let mut at = syntax.top(place)?;
    let mut where_ = false;
    loop {
        where_ |= WHERE.contains(&syntax.preposition(at));
        let inner = match syntax.deprel(at) {
            Deprel::Compound | Deprel::Flat | Deprel::Appos | Deprel::NmodDesc | Deprel::NmodPoss => true,
            Deprel::Nmod | Deprel::NmodUnmarked => true,
            Deprel::Obl | Deprel::OblUnmarked => {
                return syntax.tree.head(at).filter(|_| where_);
            }
            _ => false,
        };
        if !inner {
            return where_.then_some(at);
        }
        at = syntax.tree.head(at)?;
    }
}

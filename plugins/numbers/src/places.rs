//! Where a quantity holds: the place named beside what is counted, or in its clause.

use parallax_corpus::Span;
use parallax_layers::words::Deprel;

use crate::{cursor::Stretch, syntax::Syntax};

/// The place named for a quantity: at what is counted, in its clause, or in the clause that this one hangs on.
pub(crate) fn of(syntax: &Syntax<'_>, core: Stretch<'_>, counted: Option<Span>) -> Option<Span> {
    let top = syntax.top(core.span())?;
    let counted = counted.and_then(|counted| syntax.top(counted));
    let clause = syntax.tree.clause(top);
    let near = [counted, Some(top)].into_iter().flatten();
    near.chain(clauses(syntax, clause)).find_map(|ring| {
        let first = syntax.places.partition_point(|(at, _)| *at < ring);
        let mut here =
            syntax.places[first..].iter().take_while(|(at, _)| *at == ring).map(|(_, place)| *place);
        let (from, to) = (core.span().start, core.span().end);
        let behind = |place: &Span| place.start >= to;
        here.clone().find(behind).or_else(|| here.find(|place| place.end <= from))
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

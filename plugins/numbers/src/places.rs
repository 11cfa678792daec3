//! Where a quantity holds: the place named beside what is counted, or in its clause.

use parallax_corpus::{Article, Span};
use parallax_layers::{
    entities::Entity,
    names::{Name, NameKind, name_at},
    numbers::Number,
    words::{Deprel, Upos},
};

use crate::{
    pinned::{Pinned, Pins},
    syntax::Syntax,
};

/// Prepositions that say where something is or happens.
const WHERE: [&str; 16] = [
    "in",
    "at",
    "near",
    "outside",
    "inside",
    "around",
    "across",
    "off",
    "on",
    "throughout",
    "over",
    "beneath",
    "above",
    "along",
    "within",
    "under",
];

/// The places of an article, by what they are the place of.
pub(crate) struct Places<'a> {
    syntax: &'a Syntax<'a>,
    pins: Pins<&'a str>,
}

impl<'a> Places<'a> {
    pub(crate) fn new(
        article: &'a Article,
        syntax: &'a Syntax<'a>,
        names: &'a [Name],
        entities: &'a [Entity],
    ) -> Self {
        let named = names.iter().filter(|name| name.kind == NameKind::Place);
        let named = named.map(|name| (name.span, &article[name.span]));
        // "in the town": by the name it has elsewhere
        let known = entities.iter().filter(|one| one.kind == NameKind::Place && !one.names.is_empty());
        let mentions = known.flat_map(|one| one.mentions.iter().map(|&span| (span, one.name.as_str())));
        let common = mentions.filter(|(span, _)| name_at(names, *span).is_none());
        let pin = |(span, what)| Some(Pinned { at: located(syntax, span)?, span, what });
        Self { syntax, pins: Pins::new(named.chain(common).filter_map(pin)) }
    }

    /// The place named for a quantity, whose words are `own`: at what is counted, in its clause, or in one that tells
    /// of the same event.
    pub(crate) fn of(&self, row: &Number, own: &[usize]) -> Option<String> {
        if let Some(place) = self.pins.right_behind(self.syntax, row) {
            return Some((*place).to_owned());
        }
        let clause = self.syntax.tree.clause(*own.first()?);
        let rings = own.iter().copied().chain(clauses(self.syntax, clause));
        let found = rings.map(|ring| self.pins.of(ring)).find_map(|pins| {
            let behind = |pin: &&Pinned<_>| pin.span.start >= row.number.end;
            pins.iter().find(behind).or_else(|| pins.iter().find(|pin| pin.span.end <= row.number.start))
        });
        found.map(|pin| pin.what.to_owned())
    }
}

/// What a place is said to be the place of: "protesters" of "protesters outside the parliament in Velin".
fn located(syntax: &Syntax<'_>, place: Span) -> Option<usize> {
    const DEEPEST: usize = 8;
    let top = syntax.top(place).filter(|top| syntax.word(*top).upos != Upos::Pron)?;
    let mut at = top;
    let mut is_where = false;
    for _ in 0..DEEPEST {
        // "off the coast of Tamar", but not "in talks with Tamar"
        match syntax.preposition(at) {
            "" | "of" => {}
            // "under the Arden limit"
            "above" | "over" | "under" if at != top => return None,
            preposition if WHERE.contains(&preposition) => is_where = true,
            _ if is_where => {}
            _ => return None,
        }
        match syntax.deprel(at).universal() {
            Deprel::Compound | Deprel::Flat | Deprel::Appos | Deprel::Nmod => at = syntax.tree.head(at)?,
            Deprel::Obl => return syntax.tree.head(at).filter(|_| is_where),
            _ => break,
        }
    }
    is_where.then_some(at)
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

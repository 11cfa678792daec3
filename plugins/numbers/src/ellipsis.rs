//! What a bare number counts where the article has named it before: "killing 12 people and wounding 30", "60 of them",
//! "more than 298 people … the 298".

use parallax_corpus::Span;
use parallax_layers::{
    numbers::{Number, NumberKind},
    words::{Deprel, Upos},
};

use crate::syntax::Syntax;

/// So many rows back a number is remembered.
const MEMORY: usize = 100;

/// Gives bare counts what they count, where it was named.
pub(crate) fn fill(syntax: &Syntax<'_>, rows: &mut [Number]) {
    for at in 0..rows.len() {
        let (before, rest) = rows.split_at_mut(at);
        let row = &mut rest[0];
        if row.counted.is_some() || !row.claim {
            continue;
        }
        let Some(top) = syntax.top(row.number) else { continue };
        let before = &mut before[at.saturating_sub(MEMORY)..];
        let bare = Bare { syntax, row, top, before };
        row.counted = if row.kind == NumberKind::Count {
            bare.same().or_else(|| bare.of_them()).or_else(|| bare.beside())
        } else {
            bare.converted()
        };
        // "48 of the 61": of the part it is only told by the whole.
        let part = before.last_mut().filter(|part| part.counted.is_none() && part.span.contains(row.number));
        if let Some(part) = part {
            part.counted = row.counted;
        }
    }
}

struct Bare<'a> {
    syntax: &'a Syntax<'a>,
    row: &'a Number,
    top: usize,
    before: &'a [Number],
}

impl Bare<'_> {
    /// The counts before it, the nearest first.
    fn counts(&self) -> impl Iterator<Item = (&Number, Span)> {
        let counts = self.before.iter().rev().filter(|row| row.kind == NumberKind::Count && row.claim);
        counts.filter_map(|row| Some((row, row.counted?)))
    }

    /// The counts before it in its sentence.
    fn in_sentence(&self) -> impl Iterator<Item = (&Number, Span)> {
        let tree = &self.syntax.tree;
        let root = tree.root(self.top);
        self.counts()
            .take_while(move |(row, _)| self.syntax.top(row.number).is_some_and(|top| tree.root(top) == root))
    }

    /// "the 298"
    fn same(&self) -> Option<Span> {
        let tree = &self.syntax.tree;
        let the =
            tree.child(self.top, &[Deprel::Det]).is_some_and(|det| self.syntax.word(det).lemma == "the");
        let value = self.row.value.filter(|_| the)?;
        self.counts().find(|(row, _)| row.value == Some(value)).map(|(_, counted)| counted)
    }

    /// "60 of them", "of which four exploded", "of the 90 schools, 13 failed"
    fn of_them(&self) -> Option<Span> {
        let syntax = self.syntax;
        let verb = syntax.tree.head(self.top);
        let sibling = || {
            let of = syntax.tree.left(verb?).find(|left| syntax.preposition(*left) == "of");
            of.filter(|of| *of < self.top)
        };
        let whole = syntax.behind(self.top, &["of"]).or_else(sibling)?;
        let named = matches!(syntax.word(whole).upos, Upos::Noun);
        let pronoun =
            matches!(&*syntax.word(whole).lemma, "they" | "which" | "whom" | "who" | "these" | "those");
        let place = syntax.word(whole).span;
        self.in_sentence()
            .map(|(_, counted)| counted)
            .find(|counted| pronoun || named && counted.contains(place))
    }

    /// "killing 12 people and wounding 30": the same part of a verb beside.
    fn beside(&self) -> Option<Span> {
        let syntax = self.syntax;
        let part = syntax.deprel(self.top).universal();
        let verb = syntax.tree.head(self.top).filter(|_| matches!(part, Deprel::Obj | Deprel::Nsubj))?;
        let joined = matches!(syntax.deprel(verb), Deprel::Conj | Deprel::Parataxis);
        let other = syntax.tree.head(verb).filter(|_| joined)?;
        // "48 were released, 13 still held": side by side, whatever both hang on
        let is_part = |top: usize| {
            syntax.tree.ancestors(top).take(2).any(|above| above == other)
                && syntax.deprel(top).universal() == part
        };
        let (row, counted) = self
            .in_sentence()
            .find(|(row, _)| syntax.top(row.number).is_some_and(|top| is_part(syntax.over_number(top))))?;
        // "Five bombs fell and 12 were killed": no bombs.
        let another = self.row.predicate.is_some() && row.predicate.is_none();
        (!another).then_some(counted)
    }

    /// "40,000 kilometres (25,000 miles) long": one measure in two units.
    fn converted(&self) -> Option<Span> {
        let other =
            self.before.last().filter(|other| other.kind == self.row.kind && other.unit != self.row.unit)?;
        let between = Span { start: other.span.end, end: self.row.span.start };
        let between = self.syntax.tree.within(between);
        let opened = between.len() == 1 && self.syntax.word(between.start).upos == Upos::Punct;
        other.counted.filter(|_| opened)
    }
}

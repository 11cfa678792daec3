//! What is said of a word by naming a place or a time beside it, and which of that goes with a quantity.

use parallax_corpus::Span;
use parallax_layers::{
    numbers::{Number, NumberKind},
    words::{Deprel, Upos},
};

use crate::syntax::Syntax;

/// A place or a time, pinned to the word that it is said of.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pinned<T> {
    /// The row of that word.
    pub(crate) at: usize,
    pub(crate) span: Span,
    pub(crate) what: T,
}

/// The places or the times of an article.
pub(crate) struct Pins<T> {
    /// In the order of the words that they are said of, then of the text.
    list: Vec<Pinned<T>>,
    /// Their places in `list`, in the order of the text.
    in_text: Vec<usize>,
}

impl<T> Pins<T> {
    pub(crate) fn new(pins: impl Iterator<Item = Pinned<T>>) -> Self {
        let mut list: Vec<_> = pins.collect();
        list.sort_by_key(|pin| (pin.at, pin.span.start));
        let mut in_text: Vec<usize> = (0..list.len()).collect();
        in_text.sort_by_key(|pin| list[*pin].span.start);
        Self { list, in_text }
    }

    /// What is said of one word.
    pub(crate) fn of(&self, row: usize) -> &[Pinned<T>] {
        let first = self.list.partition_point(|pin| pin.at < row);
        let count = self.list[first..].partition_point(|pin| pin.at == row);
        &self.list[first..first + count]
    }

    /// What stands right behind a quantity, whatever the syntax: "52 percent in Egypt and 82 percent in India".
    pub(crate) fn right_behind(&self, syntax: &Syntax<'_>, row: &Number) -> Option<&T> {
        const NEAR: usize = 2;
        let next = self.in_text.partition_point(|pin| self.list[*pin].span.start < row.span.end);
        let pin = &self.list[*self.in_text.get(next)?];
        let between = syntax.tree.within(Span { start: row.span.end, end: pin.span.start });
        let led = between.len() <= NEAR
            && between.clone().next().is_some_and(|first| syntax.word(first).upos == Upos::Adp);
        led.then_some(&pin.what)
    }
}

/// Whether a quantity holds somewhere and some time: not what somebody's age is, how long something takes, a rank.
pub(crate) fn is_set(row: &Number) -> bool {
    use NumberKind::{Age, Duration, Ordinal, Score};
    row.claim && !matches!(row.kind, Age | Duration | Ordinal | Score)
}

/// The words of a quantity by which others hang on it: its own top word; what it counts, and what that is joined to.
pub(crate) fn own(syntax: &Syntax<'_>, row: &Number) -> Vec<usize> {
    let top = syntax.top(row.span).or_else(|| syntax.top(row.number));
    let counted = row.counted.and_then(|counted| syntax.top(counted));
    let joined = counted.filter(|counted| syntax.deprel(*counted) == Deprel::Conj);
    let joined = joined.and_then(|counted| syntax.tree.head(counted));
    let joined = joined.filter(|head| syntax.word(*head).upos != Upos::Verb);
    [top, counted, joined].into_iter().flatten().collect()
}

//! How an article gives a sentence, in one piece or in several.

use std::{cmp::Reverse, collections::BTreeMap};

use parallax_corpus::Span;
use parallax_layers::quotes::QuoteKind;

use crate::{
    Heard,
    align::align,
    groups::Group,
    saying::{Saying, Token},
};

/// What an article has of a sentence.
#[derive(Debug)]
pub(crate) struct Form<'h> {
    pub(crate) first: &'h Saying,
    /// From the beginning of the first piece to the end of the last.
    pub(crate) span: Span,
    pub(crate) words: Vec<Token>,
    pub(crate) kind: QuoteKind,
}

/// The forms of all articles but that of the longest.
pub(crate) fn forms<'h>(heard: Heard<'h, '_>, group: &Group) -> Vec<Form<'h>> {
    let base = &heard.sayings[group[0]];
    let mut of_texts: BTreeMap<usize, Vec<&Saying>> = BTreeMap::new();
    for saying in group.iter().map(|&at| &heard.sayings[at]).filter(|saying| saying.text != base.text) {
        of_texts.entry(saying.text).or_default().push(saying);
    }
    of_texts.into_values().filter_map(|own| Form::of(pieces(base, own))).collect()
}

/// The longest piece and those that have more of the sentence; what is repeated, in a headline or as a report of what is
/// quoted, counts once.
fn pieces<'h>(base: &Saying, mut own: Vec<&'h Saying>) -> Vec<&'h Saying> {
    own.sort_by_key(|saying| (!saying.is_quoted(), Reverse(saying.quoted()), saying.rows().start));
    let mut known = vec![false; base.words.len()];
    let mut pieces: Vec<&Saying> = Vec::new();
    for saying in own {
        let has: Vec<usize> = align(&base.words, &saying.words).pairs().map(|(left, _)| left).collect();
        let new = has.iter().filter(|&&at| !known[at]).count();
        let reports = pieces.first().is_some_and(|first| first.is_quoted() && !saying.is_quoted());
        if pieces.is_empty() || !reports && 2 * new > has.len() {
            has.iter().for_each(|&at| known[at] = true);
            pieces.push(saying);
        }
    }
    pieces.sort_by_key(|saying| saying.rows().start);
    pieces
}

impl<'h> Form<'h> {
    fn of(pieces: Vec<&'h Saying>) -> Option<Self> {
        let (first, last) = (*pieces.first()?, *pieces.last()?);
        let all = |form: QuoteKind| pieces.iter().all(|piece| piece.form == form);
        let kind = match () {
            () if all(QuoteKind::Indirect) => QuoteKind::Indirect,
            // What was picked out stands in the article's own words.
            () if all(QuoteKind::Direct) && pieces.iter().any(|piece| piece.is_whole()) => QuoteKind::Direct,
            () => QuoteKind::Mixed,
        };
        let words = pieces.iter().flat_map(|piece| piece.words.iter().copied()).collect();
        Some(Self { first, span: first.span().to(last.span()), words, kind })
    }
}

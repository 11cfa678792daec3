//! What is said in an article, and by whom.

use std::collections::BTreeMap;

use parallax_corpus::{ArticleIndex, Cite, One, Span};
use parallax_layers::{
    actors::Actor,
    entities::{Cast, Entity},
    names::Name,
    quotes::{Quote, QuoteKind},
    speakers::Part,
    structure::Line,
    words::{Tree, Word},
};
use parallax_lexicon::spaced;

use crate::{
    part, side, speech,
    who::{self, Speaking, Who},
};

type Rows<'a> = (&'a [Line], &'a [Word], &'a [Name], &'a [Entity], &'a [Quote]);

/// Which actor an entity of an article is.
pub(crate) type Known = BTreeMap<(ArticleIndex, usize), usize>;

/// An article as it is asked who speaks in it.
pub(crate) struct Page<'a> {
    pub(crate) one: &'a One<'a, Rows<'a>>,
    pub(crate) tree: Tree<'a>,
    pub(crate) cast: Cast<'a>,
    pub(crate) known: &'a Known,
    pub(crate) actors: &'a [Actor],
}

/// A statement of somebody.
pub(crate) struct Statement {
    pub(crate) article: ArticleIndex,
    pub(crate) who: Who,
    /// What an unnamed speaker is called here.
    pub(crate) called: String,
    /// The body for which they are said to speak.
    pub(crate) side: Option<String>,
    /// As what they speak.
    pub(crate) part: Option<Part>,
    pub(crate) words: usize,
    /// How much of all speech in the article it is.
    pub(crate) share: f64,
    /// How far into the article it stands.
    pub(crate) at: f64,
    pub(crate) spans: Vec<Cite>,
}

/// The statements of an article whose speakers can be told.
pub(crate) fn of_article<'a>(
    one: &'a One<'a, Rows<'a>>,
    known: &'a Known,
    actors: &'a [Actor],
) -> Vec<Statement> {
    let (lines, words, _, entities, quotes) = one.rows;
    let page = Page { one, tree: Tree::new(words), cast: Cast::new(entities), known, actors };
    let length = |quote: &Quote| -> usize {
        quote.content.iter().map(|&piece| spaced(&one.article[piece]).count()).sum()
    };
    let said: Vec<(&Quote, Option<Speaking>, usize)> = outermost(quotes)
        .into_iter()
        .filter(|quote| speech::is_own(&page, quote))
        .map(|quote| (quote, who::speaks(&page, quote)))
        .filter(|(quote, who)| who.is_some() || quote.speaker.is_none())
        .map(|(quote, who)| (quote, who, length(quote)))
        .collect();
    let all: usize = said.iter().map(|(_, _, words)| words).sum();
    let own = |line: &&Line| line.role.is_article();
    let begin = lines.iter().find(own).map_or(0, |line| line.span.start);
    let end = lines.iter().rev().find(own).map_or(1, |line| line.span.end).max(begin + 1);
    let statement = |(quote, speaking, words): (&Quote, Option<Speaking>, usize)| {
        let speaking = speaking?;
        let start = quote.content.first()?.start;
        Some(Statement {
            article: one.index,
            side: side::of(&page, quote, &speaking),
            part: part::of(&page, &speaking),
            who: speaking.who,
            called: speaking.called,
            words,
            share: share(words, all),
            at: f64::from(start.saturating_sub(begin)) / f64::from(end - begin),
            spans: quote.content.iter().map(|&piece| one.cite(piece)).collect(),
        })
    };
    said.into_iter().filter_map(statement).collect()
}

fn share(part: usize, all: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "no article has so many words")]
    if all == 0 { 0.0 } else { part as f64 / all as f64 }
}

/// What is said by somebody within what another says is the other's speech; what two cues introduce is said once. Who
/// speaks in a block that is taken from elsewhere is heard there.
fn outermost(quotes: &[Quote]) -> Vec<&Quote> {
    let mut pieces: Vec<(Span, usize)> = Vec::new();
    let speech = || quotes.iter().enumerate().filter(|(_, quote)| quote.is_speech());
    for (at, quote) in speech() {
        pieces.extend(quote.content.iter().map(|&piece| (piece, at)));
    }
    pieces.sort_unstable_by_key(|&(piece, at)| (piece.start, std::cmp::Reverse(piece.end), at));
    let mut inner = vec![false; quotes.len()];
    let mut open: Option<(Span, usize)> = None;
    for (piece, at) in pieces {
        match open {
            Some((around, outer)) if around.contains(piece) && quotes[outer].kind == QuoteKind::Block => {
                inner[outer] = true;
                open = Some((piece, at));
            }
            Some((around, outer)) if around.contains(piece) => inner[at] |= outer != at,
            _ => open = Some((piece, at)),
        }
    }
    speech().filter(|(at, _)| !inner[*at]).map(|(_, quote)| quote).collect()
}

//! The speakers as rows.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use parallax_corpus::ArticleIndex;
use parallax_layers::{
    actors::Actor,
    speakers::{Cell, Speaker},
};

use crate::{statements::Statement, who::Who};

/// A row for each speaker: of most articles first, then of most words, then by where they are first heard.
pub(crate) fn write(statements: Vec<Statement>, actors: &[Actor]) -> Vec<Speaker> {
    let mut heard: BTreeMap<Who, Vec<Statement>> = BTreeMap::new();
    for statement in statements {
        heard.entry(statement.who.clone()).or_default().push(statement);
    }
    let mut rows: Vec<Speaker> = heard.into_iter().map(|(who, said)| row(&who, &said, actors)).collect();
    let words = |row: &Speaker| row.cells.iter().map(|cell| cell.words).sum::<u32>();
    let first = |row: &Speaker| row.cells.first().and_then(|cell| cell.spans.first().copied());
    rows.sort_by_cached_key(|row| (Reverse((row.cells.len(), words(row))), first(row)));
    rows
}

fn row(who: &Who, said: &[Statement], actors: &[Actor]) -> Speaker {
    let (speaker, named) = match who {
        Who::Actor(actor) => (actors[*actor].name.clone(), true),
        Who::Noun(_) => {
            let called = most(said.iter().map(|one| (&*one.called, one.article)));
            (called.unwrap_or_default().to_owned(), false)
        }
    };
    let sides = said.iter().filter_map(|one| Some((one.side.as_deref()?, one.article)));
    let side = most(sides).filter(|side| **side != *speaker).map(str::to_owned);
    let cells = said.chunk_by(|one, next| one.article == next.article).map(cell).collect();
    let part = most(said.iter().filter_map(|one| Some((one.part?, one.article))));
    Speaker { speaker, named, side, part, cells }
}

/// What most articles have; of several, what stands first.
fn most<T: Ord>(found: impl Iterator<Item = (T, ArticleIndex)>) -> Option<T> {
    let mut counts: BTreeMap<T, (BTreeSet<ArticleIndex>, usize)> = BTreeMap::new();
    for (at, (what, article)) in found.enumerate() {
        counts.entry(what).or_insert_with(|| (BTreeSet::new(), at)).0.insert(article);
    }
    let best = counts.into_iter().max_by_key(|(_, (articles, first))| (articles.len(), Reverse(*first)));
    best.map(|(what, _)| what)
}

fn cell(said: &[Statement]) -> Cell {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Cell {
        article: said[0].article,
        quotes: count(said.len()),
        words: count(said.iter().map(|one| one.words).sum()),
        share: said.iter().map(|one| one.share).sum(),
        first_at: said.iter().map(|one| one.at).fold(1.0, f64::min),
        spans: said.iter().flat_map(|one| one.spans.iter().copied()).collect(),
    }
}

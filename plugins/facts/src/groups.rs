//! Which statements become rows: of all that say one thing the one that says it most plainly.

use std::cmp::Reverse;

use parallax_layers::voices::Voice;

use crate::{
    index::{Index, Near, Scores},
    statement::Statement,
    told::Told,
};

/// So much of a statement in the sentence of another makes it no row of its own.
const SAME: f64 = 0.5;

/// The nearest sentence of each article that has one.
type Nears = Vec<(usize, Near)>;

/// A statement that stands for all that say the same.
pub(crate) struct Centre {
    pub(crate) statement: usize,
    pub(crate) article: usize,
    /// How many articles tell it.
    pub(crate) tellers: usize,
    /// The earliest that one of them does.
    pub(crate) place: f64,
    /// The nearest sentence of each article that has one.
    pub(crate) near: Nears,
    /// The sentence of each article that has its core.
    pub(crate) core: Vec<(usize, usize)>,
}

impl Centre {
    /// The sentences of other articles that tell it.
    pub(crate) fn tellings(&self) -> impl Iterator<Item = usize> {
        let near = self.near.iter().filter(|(article, _)| *article != self.article);
        near.filter(|(_, near)| near.told == Told::Whole).map(|(_, near)| near.sentence)
    }

    /// Whether most other articles tell what it is about, so that one article alone has no more than particulars; not
    /// where one of them has it otherwise.
    pub(crate) fn adds_particulars(&self, articles: usize) -> bool {
        let others = self.core.iter().filter(|(article, _)| *article != self.article).count();
        let otherwise =
            |(article, near): &(usize, Near)| *article != self.article && near.told == Told::Otherwise;
        2 * others >= articles - 1 && !self.near.iter().any(otherwise)
    }
}

/// The centres, those that most articles tell first.
pub(crate) fn centres(index: &Index<'_>) -> Vec<Centre> {
    let mut scores = Scores::new(index.sentences.len());
    let own = index.statements.iter().enumerate().filter(|(_, statement)| !statement.traits.headline);
    let mut order: Vec<(usize, usize, Nears)> = own
        .map(|(at, statement)| {
            let near = index.near(statement, &mut scores);
            let tellers = near
                .iter()
                .filter(|(article, near)| *article != statement.article && near.told == Told::Whole);
            (at, 1 + tellers.count(), near)
        })
        .collect();
    order.sort_by_cached_key(|(at, tellers, _)| (Reverse(*tellers), plainness(&index.statements[*at]), *at));
    let mut taken = vec![false; index.statements.len()];
    let mut centres = Vec::new();
    for (at, tellers, near) in order {
        if !std::mem::replace(&mut taken[at], true) {
            let statement = &index.statements[at];
            let place = take_same(index, statement, &near, &mut taken);
            let (article, core) = (statement.article, index.with_core(statement));
            centres.push(Centre { statement: at, article, tellers, place, near, core });
        }
    }
    centres
}

/// What is told most plainly comes first: without a pronoun for its doer, by the article itself, without a doubt,
/// early.
fn plainness(statement: &Statement) -> (bool, bool, bool, u64) {
    let traits = &statement.traits;
    let own = !matches!(statement.voice, Voice::Quoted | Voice::Attributed);
    let early = (statement.place * 1000.0) as u64;
    (traits.by_pronoun || traits.personal, !own, traits.hedged, early)
}

/// Takes the statements that say what this one does; gives the earliest place at which that is said.
fn take_same(index: &Index<'_>, centre: &Statement, near: &[(usize, Near)], taken: &mut [bool]) -> f64 {
    let here = &index.sentences[centre.sentence].terms;
    let mut place = centre.place;
    for (_, near) in near {
        if near.told != Told::Whole {
            continue;
        }
        for at in index.sentences[near.sentence].statements.clone() {
            let other = &index.statements[at];
            place = place.min(other.place);
            if index.coverage(other, here) >= SAME {
                taken[at] = true;
            }
        }
    }
    place
}

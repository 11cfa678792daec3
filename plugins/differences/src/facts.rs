//! What most articles tell and some leave out, and what few tell.

mod clause;

use parallax_corpus::{AnyRef, ArticleIndex, Cite};
use parallax_layers::facts::{Cell, Fact, Status};

use crate::{Difference, DifferenceKind, numbers::in_a_sentence, tellings::Tellings};

/// So many are told of each sort.
const MOST: usize = 4;

/// So many are told of the same articles.
const OF_THE_SAME: usize = 2;

/// What some leave out first, then what few tell, each by weight. `before`: what is told already.
pub(crate) fn facts(tellings: &Tellings<'_>, rows: &[Fact], before: &[Difference]) -> Vec<Difference> {
    let long = tellings.long();
    let all: Vec<Statement<'_>> =
        rows.iter().enumerate().filter_map(|(at, row)| Statement::of(at, row, &long)).collect();
    let mut told: Vec<(&Statement<'_>, Difference)> = Vec::new();
    for sort in [Statement::is_left_out, Statement::is_of_few] {
        let until = told.len() + MOST;
        for one in all.iter().filter(|one| sort(one, tellings)) {
            let others = || told.iter().map(|(_, difference)| difference);
            let known =
                before.iter().chain(others()).any(|other| one.cites.iter().any(|cite| other.shows(*cite)));
            let often = told.iter().filter(|(other, _)| other.tellers == one.tellers).count() >= OF_THE_SAME;
            if known || often || told.len() == until {
                continue;
            }
            told.extend(one.told(tellings).map(|difference| (one, difference)));
        }
    }
    told.into_iter().map(|(_, difference)| difference).collect()
}

/// A statement, who tells it and who does not.
struct Statement<'r> {
    at: usize,
    row: &'r Fact,
    /// Where its summary stands.
    summary: Cite,
    /// Where it is told.
    cites: Vec<Cite>,
    tellers: Vec<ArticleIndex>,
    /// Long articles that have nothing of it.
    without: Vec<ArticleIndex>,
}

impl<'r> Statement<'r> {
    fn of(at: usize, row: &'r Fact, long: &[ArticleIndex]) -> Option<Self> {
        let summary = row.summary_cell()?.spans.first().copied()?;
        let told = row.cells.iter().filter(|cell| cell.status.is_told());
        let cites = told.flat_map(|cell| cell.spans.iter().copied()).collect();
        let tellers = row.articles(|cell| cell.status.is_told());
        let without = row.articles(|cell| cell.status == Status::Absent && long.contains(&cell.article));
        (!without.is_empty()).then_some(Self { at, row, summary, cites, tellers, without })
    }

    /// Whether most tell it in their own words, and it matters.
    fn is_left_out(&self, tellings: &Tellings<'_>) -> bool {
        const MATTERS: f64 = 0.4;
        self.tellers.len() > 1
            && self.tellers.len() * 2 >= tellings.articles.len()
            && self.tellers.len() >= self.without.len()
            && self.row.weight >= MATTERS
            && tellings.spoken(self.summary) < 0.5
    }

    /// Whether one alone tells it, or few of many, and nobody else even in part; that it matters, and is not what the
    /// article is all about: that all tell, in other words.
    fn is_of_few(&self, tellings: &Tellings<'_>) -> bool {
        const MATTERS: f64 = 0.45;
        /// Among more there are several events.
        const FEW_ARTICLES: usize = 8;
        let count = self.tellers.len();
        let few = count == 1 || count * 5 <= tellings.articles.len() * 2;
        let none = |cell: &Cell| cell.status != Status::Partial;
        let lede = |cite: &Cite| {
            tellings.first_sentence(cite.article).is_some_and(|first| cite.span.start < first.end)
        };
        few && tellings.articles.len() <= FEW_ARTICLES
            && self.row.weight >= MATTERS
            && self.row.cells.iter().all(none)
            && !self.cites.iter().any(lede)
    }

    /// "Televia leaves out “the dam had been inspected in May”, which all others tell."; "Only the Undertow (quoting the
    /// union): “the dam had been inspected in May”." None where the words cannot be understood alone.
    fn told(&self, tellings: &Tellings<'_>) -> Option<Difference> {
        let words = clause::alone(tellings, self.summary)?;
        let (tellers, without) = (tellings.names(&self.tellers), tellings.names(&self.without));
        let left_out = self.is_left_out(tellings);
        let text = if left_out {
            let leaves = if self.without.len() == 1 { "leaves" } else { "leave" };
            let tell = if self.tellers.len() == 1 { "tells" } else { "tell" };
            let others = self.tellers.len() + self.without.len() == tellings.articles.len();
            let who = if others && self.tellers.len() > 2 { "all others".to_owned() } else { tellers };
            format!("{without} {leaves} out “{words}”, which {who} {tell}.")
        } else {
            let source = self.row.summary_cell().and_then(|cell| cell.source.as_deref());
            let source = source.filter(|source| !words.contains(source)).map(in_a_sentence);
            let source = source.map_or_else(String::new, |source| format!(" (quoting {source})"));
            format!("Only {tellers}{source}: “{words}”.")
        };
        let articles =
            if left_out { [&self.without[..], &self.tellers].concat() } else { self.tellers.clone() };
        Some(Difference {
            kind: DifferenceKind::Fact,
            text,
            articles,
            evidence: self.cites.clone(),
            rows: vec![AnyRef::new::<Fact>(None, self.at)],
        })
    }
}

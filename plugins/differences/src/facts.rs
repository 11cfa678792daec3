//! What most articles tell and some leave out, and what one alone or only some tell.

pub(crate) mod clause;

use std::collections::BTreeSet;

use parallax_corpus::{AnyRef, ArticleIndex, Cite};
use parallax_layers::{
    facts::{Fact, Status},
    words::{Upos, Word},
};

use crate::{Difference, DifferenceKind, lists::plural, numbers::in_a_sentence, tellings::Tellings};

/// So many are told of what several tell and some leave out, of what one tells and others touch, and of what one alone
/// tells.
const LEFT_OUT: usize = 6;
const TOUCHED: usize = 2;
const OF_ONE: usize = 3;

/// So many are told of the same articles.
const OF_THE_SAME: usize = 3;

/// Whoever tells a statement has so much of the words that are shown of it; whoever leaves it out, nowhere so much.
const MOST_OF_IT: f64 = 0.55;
const SOME_OF_IT: f64 = 0.5;

/// What some leave out first, then what one alone tells, each by weight. `before`: what is told already.
pub(crate) fn facts(tellings: &Tellings<'_>, rows: &[Fact], before: &[Difference]) -> Vec<Difference> {
    let rows = rows.iter().enumerate();
    let all: Vec<Statement<'_>> = rows.filter_map(|(at, row)| Statement::of(tellings, at, row)).collect();
    let mut told: Vec<(&Statement<'_>, Difference)> = Vec::new();
    let left_out = |one: &Statement<'_>| one.tellers.len() > 1 && one.is_left_out(tellings, 0.5);
    let touched = |one: &Statement<'_>| one.is_touched(tellings) && one.is_left_out(tellings, 0.65);
    let of_one = |one: &Statement<'_>| one.is_of_one(tellings);
    let sorts: [(usize, Sort<'_, '_>); 3] = [(LEFT_OUT, &left_out), (TOUCHED, &touched), (OF_ONE, &of_one)];
    for (most, sort) in sorts {
        let until = told.len() + most;
        for one in all.iter().filter(|one| sort(one)) {
            if told.len() == until {
                break;
            }
            let known = before.iter().any(|other| other.shows_any(&one.cites));
            let again = told.iter().any(|(other, _)| one.is_again(other, tellings));
            let of_same = told.iter().filter(|(other, _)| other.tellers == one.tellers).count();
            let often = one.tellers.len() > 1 && of_same >= OF_THE_SAME;
            if !(known || again || often) {
                told.push((one, one.told(tellings)));
            }
        }
    }
    told.into_iter().map(|(_, difference)| difference).collect()
}

/// Which statements are of a sort.
type Sort<'s, 'r> = &'s dyn Fn(&Statement<'r>) -> bool;

/// A statement, who tells it and who does not.
struct Statement<'r> {
    at: usize,
    row: &'r Fact,
    /// The words that are shown of it, and where they stand.
    shown: Cite,
    words: String,
    /// Where it is told.
    cites: Vec<Cite>,
    tellers: Vec<ArticleIndex>,
    /// Those that tell a part of it, with where.
    in_part: Vec<(ArticleIndex, Option<Cite>)>,
    /// Whole articles, not published before it, that have nothing of it.
    without: Vec<ArticleIndex>,
}

impl<'r> Statement<'r> {
    fn of(tellings: &Tellings<'_>, at: usize, row: &'r Fact) -> Option<Self> {
        let summary = row.summary_cell()?.spans.first().copied()?;
        let all = row.articles(|cell| cell.status.is_told());
        let is_of_event = |one: ArticleIndex| one == row.told_by || tellings.is_of_their_event(one, &all);
        let tellers: Vec<ArticleIndex> = all.iter().copied().filter(|one| is_of_event(*one)).collect();
        let told = row.cells.iter().filter(|cell| tellers.contains(&cell.article));
        let others = told.flat_map(|cell| cell.spans.iter().copied()).filter(|cite| *cite != summary);
        let cites: Vec<Cite> = std::iter::once(summary).chain(others).collect();
        let (shown, words) = wording(tellings, &cites)?;
        let said: BTreeSet<&str> = telling(tellings.words(shown)).collect();
        // Whoever has less of it tells something like it.
        let tells =
            |cite: &Cite| *cite == shown || part_of(&said, tellings, tellings.sentence(*cite)) >= MOST_OF_IT;
        let cites: Vec<Cite> = cites.into_iter().filter(tells).collect();
        let tellers: Vec<ArticleIndex> =
            tellers.into_iter().filter(|one| cites.iter().any(|cite| cite.article == *one)).collect();
        // Among many, only what is told widely is looked at more closely.
        if tellings.are_many() && tellers.len() * 3 < tellings.articles.len() {
            return None;
        }
        let partly = row.cells.iter().filter(|cell| cell.status == Status::Partial);
        let in_part = partly.map(|cell| (cell.article, cell.nearest)).collect();
        let without = row.articles(|cell| {
            let absent = cell.status == Status::Absent && tellings.is_whole(cell.article);
            absent
                && !tellings.is_before(cell.article, &tellers)
                && tellings.is_of_their_time(cell.article, &tellers)
                && tellings.sentences(cell.article).all(|one| part_of(&said, tellings, one) < SOME_OF_IT)
        });
        (!without.is_empty()).then_some(Self { at, row, shown, words, cites, tellers, in_part, without })
    }

    /// Whether it is told in an article's own words, no more leave it out than are named easily, and it matters as much.
    fn is_left_out(&self, tellings: &Tellings<'_>, matters: f64) -> bool {
        /// Where more leave it out, it is not missed.
        const FEW: usize = 3;
        self.without.len() <= FEW
            && self.row.weight >= matters
            && tellings.spoken(self.shown) < 0.5
            && !self.is_what_all_tell(tellings)
    }

    /// Whether one tells the whole of it and others a part; a stranger's part is nothing to go by.
    fn is_touched(&self, tellings: &Tellings<'_>) -> bool {
        let of_event = self.in_part.iter().any(|(one, _)| tellings.is_of_event(*one));
        self.tellers.len() == 1 && of_event && !tellings.are_many()
    }

    /// Whether one alone tells it, no other a part of it, and it matters.
    fn is_of_one(&self, tellings: &Tellings<'_>) -> bool {
        const MATTERS: f64 = 0.5;
        self.tellers.len() == 1
            && !tellings.are_many()
            && self.row.weight >= MATTERS
            && self.without.len() + 1 == tellings.articles.len()
            && !self.is_what_all_tell(tellings)
    }

    /// Whether another stands in the same words, or says half of the same.
    fn is_again(&self, other: &Self, tellings: &Tellings<'_>) -> bool {
        let overlap = |one: &Cite| {
            other.cites.iter().any(|cite| cite.article == one.article && cite.span.overlaps(one.span))
        };
        self.cites.iter().any(overlap) || share(tellings, self.shown, other.shown)
    }

    /// Whether an article begins with it: that is what has happened, and others tell it in other words.
    fn is_what_all_tell(&self, tellings: &Tellings<'_>) -> bool {
        let begins = |cite: &Cite| {
            tellings.first_sentence(cite.article).is_some_and(|first| cite.span.start < first.end)
        };
        self.cites.iter().any(begins)
    }

    fn told(&self, tellings: &Tellings<'_>) -> Difference {
        let (text, articles) = if self.tellers.len() > 1 || !self.in_part.is_empty() {
            let articles = [&self.without[..], &self.tellers].concat();
            (self.left_out(tellings), articles)
        } else {
            (self.of_one(tellings), self.tellers.clone())
        };
        let partly = self.in_part.iter().filter_map(|(_, nearest)| *nearest);
        Difference {
            kind: DifferenceKind::Fact,
            text,
            articles,
            evidence: self.cites.iter().copied().chain(partly).collect(),
            rows: vec![AnyRef::new::<Fact>(None, self.at)],
        }
    }

    /// "Televia leaves out “the dam had been inspected in May”, which the Courier and the Ledger tell"; where more leave it
    /// out, who tells it comes first.
    fn left_out(&self, tellings: &Tellings<'_>) -> String {
        let words = &self.words;
        let (tellers, without) = (tellings.names(&self.tellers), tellings.names(&self.without));
        let are_all = self.tellers.len() + self.without.len() == tellings.articles.len();
        if self.tellers.len() < self.without.len() && are_all {
            return format!("Only {tellers} tell “{words}”.");
        }
        let leaves = plural(&self.without, "leaves", "leave");
        let tell = match self.tellers.len() {
            3.. if are_all => "all others tell".to_owned(),
            _ => format!("{tellers} {}", plural(&self.tellers, "tells", "tell")),
        };
        format!("{without} {leaves} out “{words}”, which {tell}.")
    }

    /// "Only the Undertow (quoting the union): “the dam had been inspected in May”.".
    fn of_one(&self, tellings: &Tellings<'_>) -> String {
        let words = &self.words;
        let source = self.row.summary_cell().and_then(|cell| cell.source.as_deref());
        let source =
            source.filter(|source| !words.contains(source) && !clause::is_pronoun(source)).map(in_a_sentence);
        let source = source.map_or_else(String::new, |source| format!(" (quoting {source})"));
        format!("Only {}{source}: “{words}”.", tellings.names(&self.tellers))
    }
}

/// The shortest wording that is understood by itself, with where it stands: what is in it is in most others.
fn wording(tellings: &Tellings<'_>, cites: &[Cite]) -> Option<(Cite, String)> {
    let wordings = cites.iter().filter_map(|cite| Some((*cite, clause::alone(tellings, *cite)?)));
    let shortest = wordings.min_by_key(|(_, words)| words.chars().count());
    shortest.map(|(cite, words)| (cite, clause::shortened(&words)))
}

/// Which part of what is said some other words have.
fn part_of(said: &BTreeSet<&str>, tellings: &Tellings<'_>, other: Cite) -> f64 {
    let its: BTreeSet<&str> = telling(tellings.words(other)).collect();
    said.intersection(&its).count() as f64 / said.len().max(1) as f64
}

/// Those of some words that say something, in their dictionary form.
fn telling(words: &[Word]) -> impl Iterator<Item = &str> {
    let tells =
        |word: &&Word| matches!(word.upos, Upos::Noun | Upos::Verb | Upos::Adj | Upos::Num | Upos::Propn);
    words.iter().filter(tells).map(|word| word.lemma.as_str())
}

/// Whether two statements have half of the words of one in common.
fn share(tellings: &Tellings<'_>, one: Cite, other: Cite) -> bool {
    let said = |cite: Cite| -> BTreeSet<&str> { telling(tellings.words(cite)).collect() };
    let (one, other) = (said(one), said(other));
    one.intersection(&other).count() * 2 >= one.len().min(other.len())
}

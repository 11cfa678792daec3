//! What most articles tell and some leave out, and what one alone tells.

pub(crate) mod clause;

use std::collections::BTreeSet;

use parallax_corpus::{AnyRef, ArticleIndex, Cite};
use parallax_layers::{
    facts::{Cell, Fact, Status},
    words::{Tree, Upos, Word},
};

use crate::{
    Difference, DifferenceKind,
    numbers::in_a_sentence,
    tellings::{Tellings, plural},
};

/// So many are told of each sort.
const MOST: usize = 4;

/// So many are told of the same articles: one where there are several to tell of.
fn of_the_same(tellings: &Tellings<'_>) -> usize {
    if tellings.articles.len() > 3 { 1 } else { 2 }
}

/// What some leave out first, then what one alone tells, each by weight. `before`: what is told already.
pub(crate) fn facts(tellings: &Tellings<'_>, rows: &[Fact], before: &[Difference]) -> Vec<Difference> {
    let words = Vocabulary::of(tellings);
    let rows = rows.iter().enumerate();
    let all: Vec<Statement<'_>> =
        rows.filter_map(|(at, row)| Statement::of(tellings, &words, at, row)).collect();
    let mut told: Vec<(&Statement<'_>, Difference)> = Vec::new();
    let left_out = |one: &Statement<'_>| one.is_left_out(tellings);
    let of_one = |one: &Statement<'_>| one.is_of_one(&words, tellings);
    for sort in [&left_out as &dyn Fn(&Statement<'_>) -> bool, &of_one] {
        let until = told.len() + MOST;
        for one in all.iter().filter(|one| sort(one)) {
            if told.len() == until {
                break;
            }
            let others = || told.iter().map(|(_, difference)| difference);
            let known = before.iter().chain(others()).any(|other| other.shows_any(&one.cites));
            let again = told.iter().any(|(other, _)| share(tellings, one.summary, other.summary));
            let often = told.iter().filter(|(other, _)| other.tellers == one.tellers).count()
                >= of_the_same(tellings);
            if !(known || again || often) {
                told.extend(one.told(tellings).map(|difference| (one, difference)));
            }
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
    /// Where it is told in part.
    nearest: Vec<Cite>,
    tellers: Vec<ArticleIndex>,
    /// Those that tell a part of it.
    in_part: Vec<ArticleIndex>,
    /// Long articles that have nothing of it, not even most of its words.
    without: Vec<ArticleIndex>,
}

impl<'r> Statement<'r> {
    fn of(tellings: &Tellings<'_>, words: &Vocabulary<'_>, at: usize, row: &'r Fact) -> Option<Self> {
        let summary = row.summary_cell()?.spans.first().copied()?;
        // A figure may stand elsewhere as a round one, which the matching of words cannot know.
        if tellings.words(summary).iter().any(|word| word.upos == Upos::Num) {
            return None;
        }
        let told = row.cells.iter().filter(|cell| cell.status.is_told());
        let cites = told.flat_map(|cell| cell.spans.iter().copied()).collect();
        let partly = row.cells.iter().filter(|cell| cell.status == Status::Partial);
        let nearest = partly.flat_map(|cell| cell.spans.iter().chain(&cell.nearest).copied()).collect();
        let tellers = row.articles(|cell| cell.status.is_told());
        // Among many, only what is told widely is looked at more closely.
        if tellings.are_many() && tellers.len() * 3 < tellings.articles.len() {
            return None;
        }
        let in_part = row.articles(|cell| cell.status == Status::Partial);
        let absent = |cell: &Cell| {
            cell.status == Status::Absent
                && tellings.is_long(cell.article)
                && words.unheard(tellings, summary, cell.article) >= 0.5
        };
        let without = row.articles(absent);
        (!without.is_empty()).then_some(Self { at, row, summary, cites, nearest, tellers, in_part, without })
    }

    /// How many have it, in part at least.
    fn have(&self) -> usize {
        self.tellers.len() + self.in_part.len()
    }

    /// Whether most tell it in their own words, and it matters; nearly all, where some do so in part.
    fn is_left_out(&self, tellings: &Tellings<'_>) -> bool {
        const MATTERS: f64 = 0.4;
        /// Where more leave it out, it is not missed.
        const FEW: usize = 2;
        let (count, all) = (self.tellers.len(), tellings.articles.len());
        let have = self.have();
        let most = count > 1 && count * 3 >= all && have * 2 >= all && self.without.len() <= FEW;
        let nearly_all = have > FEW && have * 5 >= all * 4 && self.without.len() == 1;
        (most || nearly_all && !tellings.are_many())
            && self.row.weight >= MATTERS
            && tellings.spoken(self.summary) < 0.5
            && !self.is_what_all_tell(tellings)
    }

    /// Whether one alone tells it, none of the others has most of its words anywhere, and it matters.
    fn is_of_one(&self, words: &Vocabulary<'_>, tellings: &Tellings<'_>) -> bool {
        const MATTERS: f64 = 0.45;
        /// What others tell has some of the words, in whichever sentences.
        const ELSEWHERE: f64 = 0.75;
        // Who was published before it cannot be missed in.
        let absent = self.row.cells.iter().filter(|cell| cell.status == Status::Absent);
        let new = |cell: &Cell| words.unheard(tellings, self.summary, cell.article) >= ELSEWHERE;
        self.have() == 1
            && !tellings.are_many()
            && self.row.weight >= MATTERS
            && absent.clone().count() + 1 == tellings.articles.len()
            && absent.clone().all(new)
            && !self.is_what_all_tell(tellings)
    }

    /// Whether an article begins with it: that is what has happened, and others tell it in other words.
    fn is_what_all_tell(&self, tellings: &Tellings<'_>) -> bool {
        let begins = |cite: &Cite| {
            tellings.first_sentence(cite.article).is_some_and(|first| cite.span.start < first.end)
        };
        self.cites.iter().any(begins)
    }

    fn told(&self, tellings: &Tellings<'_>) -> Option<Difference> {
        let words = clause::alone(tellings, self.summary)?;
        // What one alone tells, no other has even in part.
        let (text, articles) = if self.have() > 1 {
            let articles = [&self.without[..], &self.tellers, &self.in_part].concat();
            (self.left_out(tellings, &words), articles)
        } else {
            (self.of_one(tellings, &words), self.tellers.clone())
        };
        Some(Difference {
            kind: DifferenceKind::Fact,
            text,
            articles,
            evidence: self.cites.iter().chain(&self.nearest).copied().collect(),
            rows: vec![AnyRef::new::<Fact>(None, self.at)],
        })
    }

    /// "Televia leaves out “the dam had been inspected in May”, which the Courier tells, and the Undertow at least in part."
    fn left_out(&self, tellings: &Tellings<'_>, words: &str) -> String {
        let leaves = plural(&self.without, "leaves", "leave");
        let others = self.tellers.len() + self.without.len() == tellings.articles.len();
        let tell = if others && self.tellers.len() > 2 {
            "all others tell".to_owned()
        } else {
            format!("{} {}", tellings.names(&self.tellers), plural(&self.tellers, "tells", "tell"))
        };
        let in_part = self.others_in_part(tellings);
        format!("{} {leaves} out “{words}”, which {tell}{in_part}.", tellings.names(&self.without))
    }

    /// ", and the Undertow at least in part".
    fn others_in_part(&self, tellings: &Tellings<'_>) -> String {
        match self.in_part.as_slice() {
            [] => String::new(),
            many if many.len() > 3 => ", and others at least in part".to_owned(),
            some => format!(", and {} at least in part", tellings.names(some)),
        }
    }

    /// "Only the Undertow (quoting the union): “the dam had been inspected in May”."
    fn of_one(&self, tellings: &Tellings<'_>, words: &str) -> String {
        let source = self.row.summary_cell().and_then(|cell| cell.source.as_deref());
        let source =
            source.filter(|source| !words.contains(source) && !clause::is_pronoun(source)).map(in_a_sentence);
        let source = source.map_or_else(String::new, |source| format!(" (quoting {source})"));
        format!("Only {}{source}: “{words}”.", tellings.names(&self.tellers))
    }
}

/// The words that say something, of each article.
struct Vocabulary<'a> {
    lemmas: Vec<BTreeSet<&'a str>>,
}

impl<'a> Vocabulary<'a> {
    fn of(tellings: &'a Tellings<'_>) -> Self {
        let lemmas = tellings.articles.iter().map(|one| {
            let words = tellings.tree(one.index).map_or(&[][..], Tree::words);
            telling(words).collect()
        });
        Self { lemmas: lemmas.collect() }
    }

    /// Which part of the words that say something stand nowhere in an article: of what it tells elsewhere, bit by bit,
    /// few are.
    fn unheard(&self, tellings: &Tellings<'_>, cite: Cite, article: ArticleIndex) -> f64 {
        let known = &self.lemmas[article.0 as usize];
        let words = || telling(tellings.words(cite));
        let new = words().filter(|word| !known.contains(word)).count();
        new as f64 / words().count().max(1) as f64
    }
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

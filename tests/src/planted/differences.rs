use parallax_differences::{Difference, DifferenceKind};
use serde::Deserialize;

use super::{Planted, Seen, Words};

/// What an editor wants to be told.
#[derive(Debug, Deserialize)]
pub(super) struct Wanted {
    kind: DifferenceKind,
    text: String,
    evidence: Vec<Words>,
}

impl Planted for Wanted {
    const KIND: &'static str = "difference";

    /// Told when a row rests on its words in two of the articles, or in the only one that has it.
    fn missed(&self, seen: &Seen<'_>) -> Option<String> {
        let rows = seen.analysed.found.rows::<Difference>()?;
        let told = rows.iter().any(|row| articles_shown(row, &self.evidence, seen) >= need(&self.evidence));
        (!told).then(|| format!("{:?}: {}", self.kind, self.text))
    }
}

/// What looks like a difference and is none.
#[derive(Debug, Deserialize)]
pub(super) struct Trap {
    why: String,
    items: Vec<Words>,
}

impl Planted for Trap {
    const KIND: &'static str = "not_difference";

    fn missed(&self, seen: &Seen<'_>) -> Option<String> {
        let rows = seen.analysed.found.rows::<Difference>()?;
        let told = rows.iter().find(|row| articles_shown(row, &self.items, seen) >= need(&self.items))?;
        Some(format!("{}: told as {:?}, {:?}", self.why, told.kind, told.text))
    }
}

fn articles(words: &[Words]) -> Vec<&str> {
    let mut articles: Vec<&str> = words.iter().map(|words| words.article.as_str()).collect();
    articles.sort_unstable();
    articles.dedup();
    articles
}

fn need(words: &[Words]) -> usize {
    articles(words).len().min(2)
}

/// In how many articles a row rests on the words.
fn articles_shown(row: &Difference, words: &[Words], seen: &Seen<'_>) -> usize {
    let shown = |article: &&str| {
        let mut here = words.iter().filter(|words| words.article == *article);
        here.any(|words| row.evidence.iter().any(|cite| seen.is_at(*cite, words)))
    };
    articles(words).into_iter().filter(shown).count()
}

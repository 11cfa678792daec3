//! What an article says in its outlet's own voice, and how often.

use parallax_corpus::Article;

use crate::{Line, Slant, Voice};

/// Findings that are the outlet's own words, not those it quotes or reports, each with its row.
pub fn findings(slant: &[Slant]) -> impl Iterator<Item = (usize, &Slant)> {
    slant.iter().enumerate().filter(|(_, finding)| finding.voice == Voice::Outlet)
}

/// How many words an article has itself, page furniture left out.
#[must_use]
pub fn own_words(article: &Article, lines: &[Line]) -> usize {
    let own = lines.iter().filter(|line| line.role.is_article());
    own.map(|line| article[line.span].split_whitespace().count()).sum()
}

/// So many findings in a thousand words; `None` where there are no words.
#[must_use]
pub fn per_thousand(count: usize, words: usize) -> Option<f64> {
    (words > 0).then(|| count as f64 * 1000.0 / words as f64)
}

//! Who is meant where.

use parallax_corpus::{ArticleIndex, Span};
use parallax_layers::actors::Actor;

/// The mentions of actors in each article, in order.
#[derive(Debug)]
pub(crate) struct Mentions(Vec<Vec<(Span, usize)>>);

impl Mentions {
    /// In these articles.
    pub(crate) fn new(actors: &[Actor], articles: &[ArticleIndex]) -> Self {
        let mut mentions: Vec<Vec<(Span, usize)>> = vec![Vec::new(); articles.len()];
        for (row, actor) in actors.iter().enumerate() {
            for member in &actor.members {
                if let Ok(article) = articles.binary_search(&member.article) {
                    mentions[article].extend(member.spans.iter().map(|cite| (cite.span, row)));
                }
            }
        }
        mentions.iter_mut().for_each(|mentions| mentions.sort_unstable());
        Self(mentions)
    }

    /// The row of the actor whose mention a word belongs to, the shortest.
    pub(crate) fn of(&self, article: usize, word: Span) -> Option<usize> {
        /// Mentions hardly ever stand deeper in each other.
        const DEEP: usize = 4;
        let mentions = &self.0[article];
        let behind = mentions.partition_point(|(span, _)| span.start <= word.start);
        let around = mentions[..behind].iter().rev().take(DEEP).filter(|(span, _)| span.contains(word));
        around.min_by_key(|(span, _)| span.len()).map(|(_, actor)| *actor)
    }
}

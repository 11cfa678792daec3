//! Which articles have the words of a passage, wherever another pass has put them.

use std::hash::{DefaultHasher, Hash, Hasher};

use parallax_corpus::{ArticleIndex, Cite};
use parallax_lexicon::{Joints, fold, words};

use crate::tellings::Tellings;

/// So many words in a row seldom stand in two texts by chance.
const RUN: usize = 4;

/// The runs of words of each article, as numbers in order.
pub(crate) struct Runs(Vec<Vec<u64>>);

impl Runs {
    pub(crate) fn of(tellings: &Tellings<'_>) -> Self {
        let runs = tellings.articles.iter().map(|one| {
            let mut runs = runs(&one.article.text);
            runs.sort_unstable();
            runs
        });
        Self(runs.collect())
    }

    /// Whether an article has nearly all of a passage.
    pub(crate) fn have(&self, tellings: &Tellings<'_>, article: ArticleIndex, passage: Cite) -> bool {
        let passage = runs(tellings.text(passage));
        let has = |run: &&u64| self.0[article.0 as usize].binary_search(run).is_ok();
        passage.iter().filter(has).count() * 10 >= passage.len().max(1) * 7
    }
}

fn runs(text: &str) -> Vec<u64> {
    let words: Vec<_> = words(text, Joints::NONE).map(|word| fold(word.text)).collect();
    let number = |run: &[_]| {
        let mut hash = DefaultHasher::new();
        run.hash(&mut hash);
        hash.finish()
    };
    words.windows(RUN).map(number).collect()
}

//! Names that could be words of the lists: Mr. Savage is no savage, nor is "Savage" in the next sentence.

use std::collections::HashSet;

use foldhash::fast::FixedState;
use parallax_corpus::Article;
use parallax_layers::{
    sentences::Sentence,
    words::{Deprel, Tree, Word, Xpos},
};
use parallax_lexicon::case::is_capital;

use crate::{context::Context, matcher::Match};

/// What an article writes with a capital in the middle of its sentences.
#[derive(Debug, Default)]
pub(crate) struct Names<'a>(HashSet<&'a str, FixedState>);

impl<'a> Names<'a> {
    pub(crate) fn of(article: &'a Article, sentences: &[Sentence], tree: &Tree<'_>) -> Self {
        let mut names = HashSet::default();
        for sentence in sentences {
            let words = &tree.words()[tree.within(sentence.span)];
            if !in_title_case(article, words) {
                let inside = words.iter().skip(1).filter(|word| is_name(word));
                names.extend(inside.map(|word| &article[word.span]).filter(|word| is_capital(word)));
            }
        }
        Self(names)
    }

    /// Whether a word with a capital is a name, although it opens a sentence or stands in a headline: the article
    /// has it elsewhere, or the syntax has it come or do something without a determiner.
    pub(crate) fn has(&self, context: &Context<'_>, one: &Match) -> bool {
        let [token] = &context.tokens[one.start..one.end] else { return false };
        let Some(word) = context.first(one) else { return false };
        let acts = || word.xpos == Xpos::NNP && matches!(word.deprel, Deprel::Nsubj | Deprel::NsubjPass);
        token.is_capital() && (self.0.contains(context.words(token)) || (!context.title_case && acts()))
    }
}

fn is_name(word: &Word) -> bool {
    matches!(word.xpos, Xpos::NNP | Xpos::NNPS)
}

/// Whether most long words have a capital, so that it tells no name.
fn in_title_case(article: &Article, words: &[Word]) -> bool {
    let long = words.iter().map(|word| &article[word.span]).filter(|word| word.len() > 3);
    let (capitals, all) =
        long.fold((0, 0), |(capitals, all), word| (capitals + usize::from(is_capital(word)), all + 1));
    all >= 3 && capitals * 4 > all * 3
}

//! Whose words a stretch of an article is: the outlet's own, or somebody's whom it quotes or reports.
//!
//! Quotation marks are `parallax_lexicon`'s to find; what is laid on somebody without marks is told by `reach`
//! over the trees of the sentences: what the words of `cues` have `governed`; paragraphs that are wholly another's, by `speakers`.

mod cues;
mod forgotten;
mod governed;
mod reach;
mod speakers;
mod tagged;

use std::collections::BTreeSet;

use parallax_corpus::{Article, Span};
use parallax_layers::{
    sentences::Sentence,
    slant::Voice,
    structure::{Line, Role},
    words::{Tree, Word},
};
use parallax_lexicon::{
    Joints, fold,
    marks::{self, Quotation},
    tokens::Token,
    words,
};

pub(crate) use cues::Cues;

/// Whose words the stretches of an article are.
#[derive(Debug)]
pub(crate) struct Voices {
    quotations: Vec<Quotation>,
    /// Paragraphs that are another's word for word.
    spoken: Vec<Span>,
    /// Laid on somebody without marks.
    attributed: Vec<Span>,
}

impl Voices {
    pub(crate) fn new(
        cues: &Cues,
        article: &Article,
        lines: &[Line],
        sentences: &[Sentence],
        words: &[Word],
    ) -> Self {
        let tree = Tree::new(words);
        let mut quotations = parallax_rules::quotations(article, lines);
        forgotten::close(cues, article, &tree, sentences, &mut quotations);
        let blocks = lines.iter().filter(|line| line.role == Role::Blockquote).map(|line| line.span);
        let mut spoken: Vec<Span> = blocks.chain(speakers::answers(article, lines)).collect();
        let mut attributed = speakers::listed(cues, article, lines, &tree);
        attributed.extend(reach::attributed(cues, &tree, sentences, &quotations));
        spoken.sort_unstable();
        attributed.sort_unstable();
        Self { quotations, spoken, attributed }
    }

    /// Tells of a line's tokens which are quoted or attributed.
    pub(crate) fn mark(&self, tokens: &mut [Token]) {
        marks::mark(&self.quotations, tokens);
        let (mut spoken, mut attributed) = (Cover::new(&self.spoken), Cover::new(&self.attributed));
        for token in tokens {
            token.quoted |= spoken.covers(token.start);
            token.attributed = attributed.covers(token.start);
        }
    }

    /// The words of quotations that are longer than an expression, folded: what is quoted so was said by somebody.
    pub(crate) fn quoted_words(&self, article: &Article) -> BTreeSet<String> {
        const SHORTEST: usize = 4;
        let mut known = BTreeSet::new();
        for quotation in &self.quotations {
            let inside =
                || words(&article.text[quotation.inside.clone()], Joints::NONE.apostrophe().hyphen());
            if inside().count() >= SHORTEST {
                known.extend(inside().map(|word| fold(word.text).into_owned()));
            }
        }
        known
    }

    /// The quotations that begin in a stretch.
    pub(crate) fn quotations(&self, span: Span) -> &[Quotation] {
        let start = self.quotations.partition_point(|one| one.whole.start < span.start as usize);
        let end = self.quotations.partition_point(|one| one.whole.start < span.end as usize);
        &self.quotations[start..end]
    }
}

/// Whose words a token is.
pub(crate) fn of(token: &Token) -> Voice {
    if token.quoted {
        Voice::Quoted
    } else if token.attributed {
        Voice::Attributed
    } else {
        Voice::Outlet
    }
}

/// Stretches in order, asked for one place after the other.
struct Cover<'a> {
    spans: &'a [Span],
    /// How far those reach that begin before the last place.
    end: u32,
    next: usize,
}

impl<'a> Cover<'a> {
    fn new(spans: &'a [Span]) -> Self {
        Self { spans, end: 0, next: 0 }
    }

    fn covers(&mut self, at: u32) -> bool {
        while let Some(span) = self.spans.get(self.next).filter(|span| span.start <= at) {
            self.end = self.end.max(span.end);
            self.next += 1;
        }
        at < self.end
    }
}

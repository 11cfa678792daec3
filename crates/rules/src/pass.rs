//! The passes that a list becomes.

use documented::DocumentedFields;
use parallax_corpus::{Article, Pass};
use parallax_layers::{
    structure::{Line as PageLine, Role},
    words::Word,
};
use parallax_lexicon::{
    Vocabulary,
    marks::{self, Quotation},
    tokens,
};
use serde::{Deserialize, Serialize};

use crate::{
    Finding,
    list::List,
    matcher::{Lemmas, Line, Matcher},
};

/// What such a pass is made of.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, DocumentedFields)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// The list.
    pub list: List,
}

/// Finds what a list of words, phrases and patterns looks for.
#[derive(Debug)]
pub struct ListPass(Search);

impl Pass for ListPass {
    type Settings = Settings;
    type Reads = PageLine;
    type Writes = Finding;

    const PAGE: &'static str = "";

    fn new(settings: Settings) -> Result<Self, String> {
        Search::new(settings, Lemmas::Inflected).map(Self)
    }

    fn run(&self, article: &Article, lines: &[PageLine]) -> Vec<Finding> {
        self.0.run(article, lines, &[])
    }
}

/// Finds what a list looks for that has dictionary forms too. It alone reads the words, which take longer
/// than all else.
#[derive(Debug)]
pub struct LemmaPass(Search);

impl Pass for LemmaPass {
    type Settings = Settings;
    type Reads = (PageLine, Word);
    type Writes = Finding;

    const PAGE: &'static str = "";

    fn new(settings: Settings) -> Result<Self, String> {
        Search::new(settings, Lemmas::Read).map(Self)
    }

    fn run(&self, article: &Article, (lines, words): (&[PageLine], &[Word])) -> Vec<Finding> {
        self.0.run(article, lines, words)
    }
}

#[derive(Debug)]
struct Search {
    vocabulary: Vocabulary,
    matcher: Matcher,
}

impl Search {
    fn new(settings: Settings, lemmas: Lemmas) -> Result<Self, String> {
        let mut vocabulary = Vocabulary::default();
        let matcher = Matcher::new(&[settings.list], lemmas, &mut vocabulary)?;
        Ok(Self { vocabulary, matcher })
    }

    fn run(&self, article: &Article, lines: &[PageLine], words: &[Word]) -> Vec<Finding> {
        let mut found = Vec::new();
        let quotations = quotations(article, lines);
        for line in lines.iter().filter(|line| self.matcher.reads(line.role)) {
            let mut tokens = self.vocabulary.tokens(&article[line.span], line.span.start as usize);
            marks::mark(&quotations, &mut tokens);
            let from = words.partition_point(|word| word.span.start < line.span.start);
            let to = words.partition_point(|word| word.span.start < line.span.end);
            let hits = self.matcher.find(&Line {
                text: &article.text,
                span: line.span,
                role: line.role,
                tokens: &tokens,
                title_case: tokens::is_title_case(&tokens, &article.text),
                words: &words[from..to],
            });
            found.extend(hits.into_iter().map(|hit| Finding {
                span: hit.span,
                kind: hit.rule.kind.clone(),
                entry: hit.entry.text.clone(),
                voice: hit.voice,
                polarity: hit.rule.rule.polarity,
                strength: hit.rule.rule.strength,
                reason: hit.rule.reason.clone(),
                neutral: hit.rule.rule.neutral.clone(),
            }));
        }
        found
    }
}

/// What stands in quotation marks in an article's lines, in order. A quotation goes on from one paragraph of the
/// article to the next, whatever stands between them, and from no other line.
#[must_use]
pub fn quotations(article: &Article, lines: &[PageLine]) -> Vec<Quotation> {
    let place = |line: &PageLine| line.span.start as usize..line.span.end as usize;
    let (paragraphs, others): (Vec<&PageLine>, Vec<&PageLine>) =
        lines.iter().partition(|line| matches!(line.role, Role::Body | Role::Blockquote));
    let mut found = marks::quotations(&article.text, paragraphs.into_iter().map(place));
    found.extend(others.into_iter().flat_map(|line| marks::quotations(&article.text, [place(line)])));
    found.sort_by_key(|quotation| quotation.whole.start);
    found
}

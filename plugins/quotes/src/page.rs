//! An article with its words, sentences and quotation marks.

use std::ops::Range;

use parallax_corpus::{Article, Span};
use parallax_layers::{
    entities::{Cast, Entity},
    sentences::Sentence,
    structure::{Line, Role},
    words::{Deprel, Tree, Upos, Word, Xpos},
};
use parallax_lexicon::marks::quotations;

use crate::forgotten;

/// An article, word by word. Words are named by their rows.
#[derive(Debug)]
pub(crate) struct Page<'a> {
    pub(crate) article: &'a Article,
    pub(crate) tree: Tree<'a>,
    pub(crate) lines: &'a [Line],
    /// What stands in quotation marks, in order.
    pub(crate) marked: Vec<Marked>,
    pub(crate) cast: Cast<'a>,
    /// The rows of each sentence.
    sentences: Vec<Range<usize>>,
    places: Vec<Place>,
}

/// Where a word stands.
#[derive(Debug, Clone, Copy)]
struct Place {
    sentence: usize,
    line: usize,
    marked: Option<usize>,
}

/// A stretch in quotation marks.
#[derive(Debug, Clone)]
pub(crate) struct Marked {
    /// With its marks.
    pub(crate) whole: Span,
    /// Between the marks.
    pub(crate) inside: Span,
    /// The words of it, its marks too.
    pub(crate) rows: Range<usize>,
    /// Whether it has a mark at its end.
    pub(crate) closed: bool,
}

impl<'a> Page<'a> {
    pub(crate) fn new(
        article: &'a Article,
        lines: &'a [Line],
        sentences: &[Sentence],
        words: &'a [Word],
        entities: &'a [Entity],
    ) -> Self {
        let tree = Tree::new(words);
        let read = lines.iter().filter(|line| line.role.is_article());
        let mut found = quotations(&article.text, read.map(|line| line.span.range()));
        forgotten::close(article, &tree, sentences, &mut found);
        let marked: Vec<Marked> = found
            .into_iter()
            .map(|one| {
                let whole = Span::new(one.whole.start, one.whole.end);
                let inside = Span::new(one.inside.start, one.inside.end);
                Marked { whole, inside, rows: tree.within(whole), closed: one.closed }
            })
            // "...'": marks that are part of a word stand around none.
            .filter(|one| !one.rows.is_empty())
            .collect();
        let sentences = sentences.iter().map(|one| tree.within(one.span));
        let sentences: Vec<Range<usize>> =
            sentences.map(|rows| behind_dateline(article, words, rows)).collect();
        let places = places(words, &sentences, lines, &marked);
        Self { article, tree, lines, marked, cast: Cast::new(entities), sentences, places }
    }

    pub(crate) fn words(&self) -> &'a [Word] {
        self.tree.words()
    }

    pub(crate) fn word(&self, row: usize) -> &'a Word {
        &self.words()[row]
    }

    pub(crate) fn lemma(&self, row: usize) -> &'a str {
        &self.words()[row].lemma
    }

    pub(crate) fn text(&self, row: usize) -> &'a str {
        &self.article[self.words()[row].span]
    }

    /// How a word depends on its head, without the subtype.
    pub(crate) fn relation(&self, row: usize) -> Deprel {
        self.words()[row].deprel.universal()
    }

    pub(crate) fn role(&self, row: usize) -> Role {
        self.lines.get(self.places[row].line).map_or(Role::Body, |line| line.role)
    }

    pub(crate) fn line(&self, row: usize) -> usize {
        self.places[row].line
    }

    /// The quotation marks that a word stands in.
    pub(crate) fn marked_at(&self, row: usize) -> Option<usize> {
        self.places[row].marked
    }

    /// The row of the entity that a word stands for.
    pub(crate) fn entity(&self, word: usize) -> Option<usize> {
        self.cast.of_word(&self.tree, word).or_else(|| {
            // An entity may begin at another word of the phrase: "President *Lund*".
            let mut inside = self
                .tree
                .subtree(word)
                .filter(|&at| matches!(self.relation(at), Deprel::Flat | Deprel::Appos));
            inside.find_map(|at| self.cast.of_word(&self.tree, at))
        })
    }

    /// The words of the sentence that a word stands in.
    pub(crate) fn sentence(&self, row: usize) -> Range<usize> {
        self.sentences.get(self.places[row].sentence).cloned().unwrap_or(row..row + 1)
    }

    pub(crate) fn is_punct(&self, row: usize) -> bool {
        matches!(self.word(row).upos, Upos::Punct)
    }

    pub(crate) fn is_mark(&self, row: usize) -> bool {
        let text = self.text(row);
        text.chars().all(|c| matches!(c, '"' | '“' | '”' | '„' | '‘' | '’' | '\'' | '`' | '«' | '»'))
    }

    pub(crate) fn is_comma(&self, row: usize) -> bool {
        self.word(row).xpos == Xpos::Comma
    }

    /// A mark that parts clauses or ends a sentence, no quotation mark and no bracket.
    pub(crate) fn is_stop(&self, row: usize) -> bool {
        matches!(self.word(row).xpos, Xpos::Comma | Xpos::Period | Xpos::Colon) && !self.is_mark(row)
    }

    /// Whether a subject stands before a verb, or a word right before it that may be one.
    pub(crate) fn is_left_subject(&self, verb: usize) -> bool {
        self.tree.left(verb).any(|child| self.relation(child) == Deprel::Nsubj)
            || self.sentence(verb).start < verb && !self.is_punct(verb - 1)
    }

    pub(crate) fn is_dash(&self, row: usize) -> bool {
        matches!(self.text(row), "—" | "–" | "-" | "--")
    }

    /// How many lines of the article one stands behind another.
    pub(crate) fn lines_between(&self, from: usize, to: usize) -> usize {
        self.lines[from + 1..=to.max(from)].iter().filter(|line| line.role.is_article()).count()
    }

    /// Whether it is a verb that can stand with a subject: "said", "says", "will".
    pub(crate) fn is_finite(&self, row: usize) -> bool {
        matches!(self.word(row).xpos, Xpos::MD | Xpos::VBD | Xpos::VBZ | Xpos::VBP)
    }

    /// Whether it is a participle of the past without a helper: "*Charged* with theft".
    pub(crate) fn is_bare_participle(&self, row: usize) -> bool {
        self.word(row).xpos == Xpos::VBN && self.tree.auxiliaries(row).next().is_none()
    }

    /// Whether it is a pronoun of relative clauses or questions: "who", "which".
    pub(crate) fn is_relative(&self, row: usize) -> bool {
        matches!(self.word(row).xpos, Xpos::WP | Xpos::WDT)
    }

    pub(crate) fn is_verb(&self, row: usize) -> bool {
        matches!(self.word(row).upos, Upos::Verb | Upos::Aux)
    }

    /// Whether it can head a clause: a verb, or what has a copula.
    pub(crate) fn is_verb_or_predicate(&self, row: usize) -> bool {
        self.is_verb(row) || self.tree.copula(row).is_some()
    }

    pub(crate) fn is_nominal(&self, row: usize) -> bool {
        matches!(self.word(row).upos, Upos::Noun | Upos::Propn | Upos::Pron)
    }

    /// The words below a word, as far as they stand behind another and in its sentence.
    pub(crate) fn below(&self, word: usize, behind: usize) -> Range<usize> {
        let extent = self.tree.extent(word);
        extent.start.max(behind + 1)..extent.end.min(self.sentence(behind).end).max(behind + 1)
    }

    /// From the first to the last of some words.
    pub(crate) fn span(&self, rows: &Range<usize>) -> Span {
        self.words()[rows.start].span.to(self.words()[rows.end - 1].span)
    }

    /// Rows without those at the ends of which this holds.
    pub(crate) fn trim(&self, rows: Range<usize>, off: impl Fn(usize) -> bool) -> Range<usize> {
        let Range { mut start, mut end } = rows;
        while start < end && off(start) {
            start += 1;
        }
        while start < end && off(end - 1) {
            end -= 1;
        }
        start..end
    }

    /// Whether a conjunction or preposition of a word is one of these.
    pub(crate) fn is_led_by(&self, row: usize, leads: &[&str]) -> bool {
        self.lead(row).is_some_and(|lead| leads.contains(&self.lemma(lead)))
    }

    /// The conjunction or preposition of a word: "that", "to", "of".
    pub(crate) fn lead(&self, row: usize) -> Option<usize> {
        let own =
            self.tree.left(row).find(|&child| matches!(self.word(child).deprel, Deprel::Mark | Deprel::Case));
        // "of storm surges": the preposition may hang on another word of the phrase.
        let first = self.tree.extent(row).start;
        own.or_else(|| (first < row && self.word(first).upos == Upos::Adp).then_some(first))
    }
}

/// The words of a sentence behind the dateline that it begins with: "NYHOLT, May 2 (NNA) — The ferry sank."
fn behind_dateline(article: &Article, words: &[Word], rows: Range<usize>) -> Range<usize> {
    const MOST: usize = 16;
    let text = |at: usize| &article[words[at].span];
    let capital = |at: usize| {
        text(at).chars().filter(|c| c.is_alphabetic()).count() > 2
            && !text(at).chars().any(char::is_lowercase)
    };
    let apart = |at: usize| {
        at > 0
            && at + 1 < words.len()
            && words[at - 1].span.end < words[at].span.start
            && words[at].span.end < words[at + 1].span.start
    };
    let dash = |at: &usize| {
        matches!(text(*at), "—" | "–" | "-" | "--" | "―") && (apart(*at) || words[*at].span.len() > 1)
    };
    let ends = || (rows.start..rows.end.min(rows.start + MOST)).find(dash);
    let start = rows
        .clone()
        .next()
        .filter(|&first| capital(first))
        .and_then(|_| ends())
        .map_or(rows.start, |dash| dash + 1);
    start..rows.end.max(start)
}

fn places(words: &[Word], sentences: &[Range<usize>], lines: &[Line], marked: &[Marked]) -> Vec<Place> {
    let (mut sentence, mut line, mut mark) = (0, 0, 0);
    let place = |(row, word): (usize, &Word)| {
        let at = word.span.start;
        while sentences.get(sentence + 1).is_some_and(|next| next.start <= row) {
            sentence += 1;
        }
        while lines.get(line + 1).is_some_and(|next| next.span.start <= at) {
            line += 1;
        }
        while marked.get(mark).is_some_and(|one| one.whole.end <= at) {
            mark += 1;
        }
        let in_marks = marked.get(mark).is_some_and(|one| one.whole.start <= at);
        Place { sentence, line, marked: in_marks.then_some(mark) }
    };
    words.iter().enumerate().map(place).collect()
}

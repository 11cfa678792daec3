//! An article with its words, sentences and quotation marks.

use std::ops::Range;

use parallax_corpus::{Article, Span};
use parallax_layers::{
    sentences::Sentence,
    structure::{Line, Role},
    words::{Deprel, Tree, Upos, Word, Xpos},
};
use parallax_lexicon::marks::quotations;

/// An article, word by word. Words are named by their rows.
#[derive(Debug)]
pub(crate) struct Page<'a> {
    pub(crate) article: &'a Article,
    pub(crate) tree: Tree<'a>,
    pub(crate) lines: &'a [Line],
    /// What stands in quotation marks, in order.
    pub(crate) marked: Vec<Marked>,
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
    /// Which line it stands in.
    pub(crate) line: usize,
}

impl<'a> Page<'a> {
    pub(crate) fn new(article: &'a Article, lines: &'a [Line], sentences: &[Sentence], words: &'a [Word]) -> Self {
        let tree = Tree::new(words);
        let mut line = 0;
        let read = lines.iter().filter(|line| line.role.is_article());
        let found = quotations(&article.text, read.map(|line| line.span.range()));
        let marked: Vec<Marked> = found
            .into_iter()
            .map(|one| {
                let whole = Span::new(one.whole.start, one.whole.end);
                line += lines[line..].iter().take_while(|line| line.span.end <= whole.start).count();
                let inside = Span::new(one.inside.start, one.inside.end);
                Marked { whole, inside, rows: tree.within(whole), closed: one.closed, line }
            })
            .collect();
        let sentences: Vec<Range<usize>> = sentences.iter().map(|one| tree.within(one.span)).collect();
        let places = places(words, &sentences, lines, &marked);
        Self { article, tree, lines, marked, sentences, places }
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

    pub(crate) fn is_dash(&self, row: usize) -> bool {
        matches!(self.text(row), "—" | "–" | "-" | "--")
    }

    /// How many lines of the article one stands behind another.
    pub(crate) fn lines_between(&self, from: usize, to: usize) -> usize {
        self.lines[from + 1..=to.max(from)].iter().filter(|line| line.role.is_article()).count()
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
        self.tree.left(row).find(|&child| matches!(self.word(child).deprel, Deprel::Mark | Deprel::Case))
    }
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

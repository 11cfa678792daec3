//! CoNLL-U, as treebanks are written: a block for each sentence, a line of ten columns for each word.
//!
//! A block has its `sent_id` and its `text`; the first of an article `newdoc id`, one that begins a new
//! line of the page `newpar`. Words that were one in writing ("don't") have a line for the range before
//! them. `MISC` holds `SpaceAfter=No`, and as `TokenRange` where the word stands in the article's text. A
//! word whose head is in another sentence is written as a root, its relation in `MISC` as `HeadOutside`.
//! Features and enhanced dependencies are left open.

use std::{borrow::Cow, fmt::Write, io, ops::Range, path::Path};

use parallax_corpus::{Article, Layer, Offsets, Ref, Ruler, Span};
use parallax_layers::{sentences::Sentence, words::Word as Row};

use super::{
    form::{Form, Offer, Sink, in_order},
    output::Output,
    record::{Failure, Results, RunRecord, UnitResults},
};

/// `conllu`.
pub struct Conllu;

impl Form for Conllu {
    fn name(&self) -> &'static str {
        "conllu"
    }

    fn help(&self) -> &'static str {
        "The words with their syntax, as treebanks are written"
    }

    fn shows(&self, layer: &Offer<'_>) -> bool {
        [Sentence::NAME, Row::NAME].contains(&layer.layer)
    }

    fn is_of_those_only(&self) -> bool {
        true
    }

    fn says_what_was_skipped(&self) -> bool {
        false
    }

    fn open(&self, run: &RunRecord<'_>, to: Option<&Path>) -> io::Result<Box<dyn Sink>> {
        Ok(Box::new(Blocks { out: Output::open(to)?, offsets: run.offsets }))
    }
}

struct Blocks {
    out: Output,
    offsets: Offsets,
}

impl Sink for Blocks {
    fn write(&mut self, window: &[Results<'_>]) -> io::Result<()> {
        let offsets = self.offsets;
        in_order(window, &mut self.out, |story| {
            let articles = story.articles().map(|(article, found)| found_in(article, found, offsets));
            Ok(articles.collect::<String>().into_bytes())
        })
    }

    fn finish(self: Box<Self>, _: &[Failure<'_>]) -> io::Result<()> {
        self.out.finish()
    }
}

/// The sentences of an article; nothing, if it has no words.
fn found_in(read: &Article, found: &UnitResults<'_>, offsets: Offsets) -> String {
    let (Some(sentences), Some(words)) = (found.rows::<Sentence>(), found.rows::<Row>()) else {
        return String::new();
    };
    let sentences: Vec<Span> = sentences.iter().map(|sentence| sentence.span).collect();
    let words: Vec<Word<'_>> = words.iter().map(labelled).collect();
    article(read, &sentences, &words, offsets)
}

fn labelled(word: &Row) -> Word<'_> {
    Word {
        span: word.span,
        lemma: &word.lemma,
        upos: word.upos.name(),
        xpos: word.xpos.name(),
        head: word.head.map(Ref::index),
        deprel: word.deprel.name(),
    }
}

/// A word, with its labels as UD writes them.
#[derive(Debug, Clone, Copy)]
pub struct Word<'a> {
    /// Where it stands.
    pub span: Span,
    /// Its dictionary form.
    pub lemma: &'a str,
    /// Its universal part of speech.
    pub upos: &'a str,
    /// Its part of speech in the language's own set.
    pub xpos: &'a str,
    /// The word it depends on, by its place among all words of the article.
    pub head: Option<usize>,
    /// How it depends on it.
    pub deprel: &'a str,
}

/// The sentences of an article. Words and sentences stand in the order of the text; words outside any
/// sentence make sentences of their own.
#[must_use]
pub fn article(article: &Article, sentences: &[Span], words: &[Word<'_>], offsets: Offsets) -> String {
    let id = one_line(&article.id);
    let key = key(&article.id);
    let block = Block { text: &article.text, ruler: Ruler::new(&article.text, offsets), words };
    let mut out = String::new();
    let mut end = 0;
    for (index, rows) in blocks(sentences, words).enumerate() {
        let start = words[rows.start].span.start as usize;
        if index == 0 {
            line(&mut out, format_args!("# newdoc id = {id}"));
        }
        if index == 0 || article.text.get(end..start).is_some_and(|between| between.contains('\n')) {
            line(&mut out, format_args!("# newpar"));
        }
        end = words[rows.end - 1].span.end as usize;
        line(&mut out, format_args!("# sent_id = {key}-{}", index + 1));
        block.write(&mut out, rows);
    }
    out
}

/// The rows of each sentence that has words.
fn blocks<'a>(sentences: &'a [Span], words: &'a [Word<'_>]) -> impl Iterator<Item = Range<usize>> + use<'a> {
    let sentence = |word: &Word<'_>| {
        let before = sentences.partition_point(|sentence| sentence.start <= word.span.start);
        let last = before.checked_sub(1)?;
        (word.span.start < sentences[last].end).then_some(last)
    };
    let mut start = 0;
    words.chunk_by(move |a, b| sentence(a) == sentence(b)).map(move |chunk| {
        let rows = start..start + chunk.len();
        start = rows.end;
        rows
    })
}

struct Block<'a> {
    text: &'a str,
    ruler: Ruler<'a>,
    words: &'a [Word<'a>],
}

impl Block<'_> {
    fn write(&self, out: &mut String, rows: Range<usize>) {
        let tokens: Vec<Range<usize>> = self.tokens(rows.clone()).collect();
        let mut text = String::new();
        for token in &tokens {
            text.push_str(&self.form(self.span(token)));
            text.push_str(if self.space_after(token) { " " } else { "" });
        }
        line(out, format_args!("# text = {}", text.trim_end()));
        let number = |row: usize| row - rows.start + 1;
        for token in &tokens {
            let mut no_space = if self.space_after(token) { "" } else { "SpaceAfter=No|" };
            if token.len() > 1 {
                let (first, last) = (number(token.start), number(token.end - 1));
                let (form, place) = (self.form(self.span(token)), self.place(self.span(token)));
                line(out, format_args!("{first}-{last}\t{form}\t_\t_\t_\t_\t_\t_\t_\t{no_space}{place}"));
                // What holds of the whole is not said again of its parts.
                no_space = "";
            }
            for row in token.clone() {
                let Word { span, lemma, upos, xpos, head, deprel } = self.words[row];
                let (id, form, lemma, place) = (number(row), self.form(span), field(lemma), self.place(span));
                let labels = format_args!("{id}\t{form}\t{lemma}\t{upos}\t{xpos}\t_");
                match head {
                    Some(head) if !rows.contains(&head) => line(
                        out,
                        format_args!("{labels}\t0\troot\t_\tHeadOutside={deprel}|{no_space}{place}"),
                    ),
                    head => {
                        let head = head.map_or(0, number);
                        line(out, format_args!("{labels}\t{head}\t{deprel}\t_\t{no_space}{place}"));
                    }
                }
            }
        }
        out.push('\n');
    }

    /// Words that were one in writing, together.
    fn tokens(&self, rows: Range<usize>) -> impl Iterator<Item = Range<usize>> + use<'_> {
        let mut start = rows.start;
        self.words[rows].chunk_by(|a, b| self.joined(a, b)).map(move |chunk| {
            let token = start..start + chunk.len();
            start = token.end;
            token
        })
    }

    /// Whether a word is cut from the one before it, as "n't" and "'s" are: they touch, and what touches
    /// are two letters, or a letter or figure and the apostrophe of a clitic.
    fn joined(&self, before: &Word<'_>, word: &Word<'_>) -> bool {
        let Some(last) = self.text[before.span.range()].chars().next_back() else { return false };
        let mut form = self.text[word.span.range()].chars();
        let Some(first) = form.next() else { return false };
        let clitic = form.next().is_some_and(char::is_alphabetic) || word.xpos == "POS";
        before.span.end == word.span.start
            && match first {
                '\'' | '’' | '`' | '´' => last.is_alphanumeric() && clitic,
                _ => last.is_alphabetic() && first.is_alphabetic(),
            }
    }

    fn space_after(&self, token: &Range<usize>) -> bool {
        let touches = |next: &Word<'_>| next.span.start <= self.words[token.end - 1].span.end;
        !self.words.get(token.end).is_some_and(touches)
    }

    fn span(&self, token: &Range<usize>) -> Span {
        self.words[token.start].span.to(self.words[token.end - 1].span)
    }

    fn form(&self, span: Span) -> Cow<'_, str> {
        field(&self.text[span.range()])
    }

    fn place(&self, span: Span) -> String {
        let (start, end, _) = self.ruler.measure(span);
        format!("TokenRange={start}:{end}")
    }
}

/// What a column may hold: no tab, no line break, not nothing.
fn field(text: &str) -> Cow<'_, str> {
    if text.is_empty() { Cow::Borrowed("_") } else { one_line(text) }
}

/// An article's id within a `sent_id`, which may hold neither white space nor a slash.
fn key(id: &str) -> String {
    id.chars().map(|c| if c == '/' || c.is_whitespace() || c.is_control() { '_' } else { c }).collect()
}

/// White space as single blanks.
fn one_line(text: &str) -> Cow<'_, str> {
    let breaks = |c: char| c.is_whitespace() || c.is_control();
    if !text.contains(|c| breaks(c) && c != ' ') {
        return Cow::Borrowed(text);
    }
    let parts: Vec<&str> = text.split(breaks).filter(|part| !part.is_empty()).collect();
    Cow::Owned(if parts.is_empty() { "_".to_owned() } else { parts.join(" ") })
}

fn line(out: &mut String, content: std::fmt::Arguments<'_>) {
    // Writing to a string does not fail.
    let _ = out.write_fmt(content);
    out.push('\n');
}

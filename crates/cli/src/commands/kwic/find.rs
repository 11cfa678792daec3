//! Where a word or phrase stands in an article.

use std::{borrow::Cow, ops::Range};

use parallax_corpus::{Article, Offsets, Ruler, Span};
use parallax_formats::UnitResults;
use parallax_layers::{
    structure::Line,
    voices::{Voice, VoiceSpan, voice_at},
    words::Word,
};
use parallax_lexicon::{Joints, fold, is_seamless, spaced, without_possessive, words};
use parallax_report::wording::on_one_line;

/// What belongs to a word: "Ada's", "1,000", "p.m".
const JOINTS: Joints = Joints::NONE.apostrophe().comma().stop().typeset();

/// What is looked for.
#[derive(Debug, Clone)]
pub(crate) struct Query {
    /// As it was given.
    pub(crate) text: String,
    /// Its words, folded.
    words: Vec<String>,
    /// Whether they are dictionary forms.
    pub(crate) is_lemma: bool,
}

/// One place where it stands.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Hit {
    /// The line of the text, counted from 1.
    pub(crate) line: usize,
    /// Where it stands, in characters.
    pub(crate) start: u32,
    pub(crate) end: u32,
    /// As written.
    pub(crate) keyword: String,
    /// What stands before and behind it in its paragraph, on one line; a blank at the word's side where there is one.
    pub(crate) left: String,
    pub(crate) right: String,
    /// Whose words they are; nobody's in page furniture.
    pub(crate) voice: Option<Voice>,
}

impl Hit {
    /// The words before it, the nearest first.
    pub(crate) fn words_before(&self) -> Vec<String> {
        let mut words = folded(&self.left);
        words.reverse();
        words
    }

    /// The words behind it.
    pub(crate) fn words_behind(&self) -> Vec<String> {
        folded(&self.right)
    }
}

fn folded(text: &str) -> Vec<String> {
    words(text, JOINTS).map(|word| fold(word.text).into_owned()).collect()
}

/// A word of a paragraph: where it stands in the article, and the form that is compared.
struct Token<'a> {
    range: Range<usize>,
    form: Cow<'a, str>,
}

impl Query {
    /// A word or phrase; an error where there is no word in it.
    pub(crate) fn new(text: &str, is_lemma: bool) -> Result<Self, String> {
        let words = folded(text);
        if words.is_empty() {
            return Err(format!("`{text}` has no word to look for; expected letters or digits"));
        }
        Ok(Self { text: text.to_owned(), words, is_lemma })
    }

    /// Every place where it stands, with so many words of context.
    pub(crate) fn hits(
        &self,
        article: &Article,
        found: &UnitResults<'_>,
        context: usize,
        furniture: bool,
    ) -> Vec<Hit> {
        // Where it is not known what is what, all of it is article.
        let all = [Span::new(0, article.text.len())];
        let lines: Vec<Span> = match found.rows::<Line>() {
            Some(lines) => {
                let wanted = lines.iter().filter(|line| furniture || line.role.is_article());
                wanted.map(|line| line.span).collect()
            }
            None => all.to_vec(),
        };
        let voices = found.rows::<VoiceSpan>().unwrap_or_default();
        let ruler = Ruler::new(&article.text, Offsets::Chars);
        let (mut number, mut counted) = (1, 0);
        let mut hits = Vec::new();
        for line in lines {
            for span in self.places(article, found, line) {
                let before = &article.text[counted..span.start as usize];
                number += before.bytes().filter(|&byte| byte == b'\n').count();
                counted = span.start as usize;
                let (start, end, keyword) = ruler.measure(span);
                hits.push(Hit {
                    line: number,
                    start,
                    end,
                    keyword: keyword.to_owned(),
                    left: before_it(&article[Span { start: line.start, end: span.start }], context),
                    right: behind_it(&article[Span { start: span.end, end: line.end }], context),
                    voice: voice_at(voices, span).map(|row| row.voice),
                });
            }
        }
        hits
    }

    /// Where it stands in a paragraph; what was found is not found again in itself.
    fn places(&self, article: &Article, found: &UnitResults<'_>, line: Span) -> Vec<Span> {
        let tokens = match found.rows::<Word>().filter(|_| self.is_lemma) {
            Some(rows) => lemmas(rows, line),
            None if self.is_lemma => Vec::new(),
            None => forms(&article[line], line.start as usize),
        };
        let mut places = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            match tokens.get(at..at + self.words.len()).filter(|tokens| self.is(tokens, &article.text)) {
                Some(tokens) => {
                    places.push(Span::new(tokens[0].range.start, tokens[tokens.len() - 1].range.end));
                    at += tokens.len();
                }
                None => at += 1,
            }
        }
        places
    }

    fn is(&self, tokens: &[Token<'_>], text: &str) -> bool {
        let same = |(word, token): (&String, &Token<'_>)| {
            token.form == *word || without_possessive(&token.form) == word
        };
        let together = |pair: &[Token<'_>]| {
            is_seamless(&text[pair[0].range.end.min(pair[1].range.start)..pair[1].range.start])
        };
        self.words.iter().zip(tokens).all(same) && tokens.windows(2).all(together)
    }
}

/// The words of a text that begins at a byte of its article.
fn forms(text: &str, start: usize) -> Vec<Token<'_>> {
    let token =
        |word: parallax_lexicon::WordForm<'_>| (start + word.start..start + word.end(), word.text.len());
    let cut = words(text, JOINTS).map(token);
    cut.map(|(range, len)| {
        let at = range.start - start;
        Token { form: fold(&text[at..at + len]), range }
    })
    .collect()
}

/// The dictionary forms of the words in a paragraph, marks left out.
fn lemmas(rows: &[Word], line: Span) -> Vec<Token<'_>> {
    let from = rows.partition_point(|row| row.span.start < line.start);
    let within = rows[from..].iter().take_while(|row| row.span.start < line.end);
    let words = within.filter(|row| row.lemma.contains(char::is_alphanumeric));
    words.map(|row| Token { range: row.span.range(), form: fold(&row.lemma) }).collect()
}

fn before_it(text: &str, most: usize) -> String {
    let mut words: Vec<&str> = spaced(text).rev().take(most).collect();
    words.reverse();
    let blank = text.ends_with(char::is_whitespace) && !words.is_empty();
    on_one_line(&words.join(" ")) + if blank { " " } else { "" }
}

fn behind_it(text: &str, most: usize) -> String {
    let blank = text.starts_with(char::is_whitespace);
    // What touches the word, such as a comma, is no word of its own.
    let touching = usize::from(
        !blank && spaced(text).next().is_some_and(|first| !first.contains(char::is_alphanumeric)),
    );
    let words: Vec<&str> = spaced(text).take(most + touching).collect();
    let blank = blank && !words.is_empty();
    (if blank { " " } else { "" }).to_owned() + &on_one_line(&words.join(" "))
}

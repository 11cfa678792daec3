//! An article as a row of words, as far as copying goes: case, punctuation and marks forgotten.

use parallax_corpus::{Article, Span};
use parallax_layers::{Line, Role};

/// A word of an article.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Word {
    /// Stands for its letters and digits: two words hardly ever share one. `None` for a break, over
    /// which no passage goes.
    hash: Option<u64>,
    pub(crate) span: Span,
    /// Whether it stands within quotation marks, or in a block quotation.
    pub(crate) quoted: bool,
}

impl Word {
    pub(crate) fn hash(&self) -> Option<u64> {
        self.hash
    }
}

/// The words of what the article itself says, with a break where page furniture stands between, and
/// between headline and text.
pub(crate) fn words(article: &Article, lines: &[Line]) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut before = None;
    for line in lines {
        let headline = line.role == Role::Headline;
        if line.role.is_article() {
            if before != Some(headline) {
                words.push(Word { hash: None, span: line.span, quoted: false });
            }
            read(article, line, &mut words);
        }
        before = line.role.is_article().then_some(headline);
    }
    words
}

fn read(article: &Article, line: &Line, words: &mut Vec<Word>) {
    let text = &article[line.span];
    let offset = line.span.start as usize;
    let mut quotation = Quotation::default();
    let mut open: Option<(usize, Fnv)> = None;
    let mut before = ' ';
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map_or(' ', |&(_, next)| next);
        if c.is_alphanumeric() {
            let (_, hash) = open.get_or_insert((at, Fnv::default()));
            match c.is_ascii() {
                true => hash.add(c.to_ascii_lowercase()),
                false => c.to_lowercase().for_each(|c| hash.add(c)),
            }
        } else if !(joins(c) && before.is_alphanumeric() && next.is_alphanumeric()) {
            close(&mut open, offset, at, quotation.is_open() || line.role == Role::Blockquote, words);
            quotation.see(c, before, next);
        }
        before = c;
    }
    close(&mut open, offset, text.len(), quotation.is_open() || line.role == Role::Blockquote, words);
}

/// Ends the word that is open.
fn close(open: &mut Option<(usize, Fnv)>, offset: usize, end: usize, quoted: bool, words: &mut Vec<Word>) {
    if let Some((start, hash)) = open.take() {
        words.push(Word { hash: Some(hash.0), span: Span::new(offset + start, offset + end), quoted });
    }
}

/// Whether a mark between letters or digits belongs to the word: "don't", "2.5", "1,000".
fn joins(c: char) -> bool {
    matches!(c, '\'' | '’' | '.' | ',')
}

/// Which quotation marks are open on a line.
#[derive(Debug, Default)]
struct Quotation {
    double: bool,
    single: bool,
}

impl Quotation {
    fn is_open(&self) -> bool {
        self.double || self.single
    }

    fn see(&mut self, c: char, before: char, next: char) {
        match c {
            '“' | '„' | '«' => self.double = true,
            '”' | '»' => self.double = false,
            '"' => self.double = !self.double,
            // An apostrophe inside a word never comes here; "the drivers' pay" closes nothing.
            '‘' | '\'' if !self.single && next.is_alphanumeric() && !before.is_alphanumeric() => {
                self.single = true;
            }
            '’' | '\'' => self.single = false,
            _ => {}
        }
    }
}

/// FNV-1a over characters.
#[derive(Debug, Clone, Copy)]
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Fnv {
    fn add(&mut self, c: char) {
        self.0 = (self.0 ^ u64::from(u32::from(c))).wrapping_mul(0x0100_0000_01b3);
    }
}

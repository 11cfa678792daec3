//! An article as a row of words, as far as copying goes: case, punctuation and marks forgotten.

use std::ops::Range;

use parallax_corpus::{Article, Span};
use parallax_layers::structure::{Line, Role};
use parallax_lexicon::Joints;

/// A word of an article.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NumberedWord {
    /// Stands for its letters and digits: two words hardly ever share one. `None` for a break, over
    /// which no passage goes.
    hash: Option<u64>,
    /// Stands for a figure as it is written, with its sign, currency and decimal mark; else as `hash`.
    written: u64,
    pub(crate) span: Span,
    /// Whether it stands within quotation marks, or in a block quotation.
    pub(crate) quoted: bool,
    /// Whether a sentence, a quotation or what follows one begins with it.
    pub(crate) begins: bool,
}

impl NumberedWord {
    pub(crate) fn hash(&self) -> Option<u64> {
        self.hash
    }

    /// Whether it is written as the other is: "-5" is not "5", nor "£5" "$5".
    pub(crate) fn is_written_as(&self, other: &Self) -> bool {
        self.hash == other.hash && self.written == other.written
    }

    /// Stands between two words over which no passage goes.
    fn break_at(span: Span) -> Self {
        Self { hash: None, written: 0, span, quoted: false, begins: true }
    }
}

/// The words of what the article itself says, with a break where page furniture stands between, and
/// between headline and text.
pub(crate) fn words(article: &Article, lines: &[Line]) -> Vec<NumberedWord> {
    let mut words: Vec<NumberedWord> = Vec::new();
    let mut before = None;
    for line in lines {
        let headline = line.role == Role::Headline;
        if line.role.is_article() {
            if before != Some(headline) {
                words.push(NumberedWord::break_at(line.span));
            }
            read(article, line, &mut words);
        }
        before = line.role.is_article().then_some(headline);
    }
    words
}

fn read(article: &Article, line: &Line, words: &mut Vec<NumberedWord>) {
    const WORDS: Joints = Joints::NONE.apostrophe().stop().comma();
    let text = &article[line.span];
    let offset = line.span.start as usize;
    let mut quotation = Quotation::default();
    let (mut end, mut before) = (0, None);
    for word in parallax_lexicon::words(text, WORDS) {
        let between = end..word.start;
        quotation.read(text, between.clone());
        end = word.end();
        let quoted = quotation.is_open() || line.role == Role::Blockquote;
        let begins = before != Some(quoted) || text[between].contains(['.', '!', '?', '…']);
        before = Some(quoted);
        let range = with_signs(text, word.start..end);
        let span = Span::new(offset + range.start, offset + range.end);
        let hash = hash(word.text);
        let written = if word.text.contains(|c: char| c.is_numeric()) { written(&text[range]) } else { hash };
        words.push(NumberedWord { hash: Some(hash), written, span, quoted, begins });
    }
}

const CURRENCIES: &[char] = &['$', '£', '€', '¥', '₹', '₽', '₩', '₦', '₺', '₴', '₪', '₫', '₱', '¢'];
const MINUS: &[char] = &['-', '−', '–'];

/// A figure with its sign, currency and "%"; another word as it is.
fn with_signs(text: &str, word: Range<usize>) -> Range<usize> {
    let figure = &text[word.clone()];
    if !figure.contains(|c: char| c.is_numeric()) {
        return word;
    }
    let before = &text[..word.start];
    let bare = before.trim_end_matches(CURRENCIES);
    // "5-7" is a range, and so is "5–7"; a mark between spaces is a dash.
    let minus = bare
        .strip_suffix(MINUS)
        .filter(|rest| rest.is_empty() || rest.ends_with(|c: char| c.is_whitespace() || c == '('));
    let start = minus.unwrap_or(bare).len();
    let behind = &text[word.end..];
    let rest = behind.trim_start_matches(CURRENCIES);
    let rest = rest.strip_prefix('%').unwrap_or(rest);
    start..word.end + behind.len() - rest.len()
}

/// A figure as it is written, but for commas between thousands and the sort of minus.
fn written(figure: &str) -> u64 {
    let marks = figure.match_indices(',').filter(|(at, _)| {
        let digits = figure[at + 1..].bytes().take_while(u8::is_ascii_digit).count();
        digits == 3
    });
    let thousands: Vec<usize> = marks.map(|(at, _)| at).collect();
    let kept = figure.char_indices().filter(|(at, _)| !thousands.contains(at));
    fnv(kept.map(|(_, c)| if MINUS.contains(&c) { '-' } else { c.to_ascii_lowercase() }))
}

/// Letters and digits, in small letters.
fn hash(word: &str) -> u64 {
    fnv(word.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase))
}

/// FNV-1a, a character at a time.
fn fnv(chars: impl Iterator<Item = char>) -> u64 {
    chars.fold(0xcbf2_9ce4_8422_2325, |hash, c| {
        (hash ^ u64::from(u32::from(c))).wrapping_mul(0x0100_0000_01b3)
    })
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

    /// Reads on over what stands between two words.
    fn read(&mut self, text: &str, between: Range<usize>) {
        for (at, mark) in text[between.clone()].char_indices() {
            let at = between.start + at;
            match mark {
                '“' | '„' | '«' => self.double = true,
                '”' | '»' => self.double = false,
                '"' => self.double = !self.double,
                // "the drivers' pay" closes nothing.
                '‘' | '\'' if !self.single && opens(text, at, mark) => self.single = true,
                '’' | '\'' => self.single = false,
                _ => {}
            }
        }
    }
}

/// Whether a mark stands before a word and behind none.
fn opens(text: &str, at: usize, mark: char) -> bool {
    let behind = &text[at + mark.len_utf8()..];
    behind.starts_with(char::is_alphanumeric) && !text[..at].ends_with(char::is_alphanumeric)
}

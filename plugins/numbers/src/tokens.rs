//! A segment of text as tokens: words, figures and single marks.

use parallax_lexicon::case::is_capital;

use crate::{
    figures::{self, Figure},
    lexicon::{Class, Entry, Lexicon, Mark},
    syntax::Syntax,
};

/// The tokens of one segment, and the text they stand in. A place among them is a `Cursor`.
pub(crate) struct Tokens<'a> {
    pub(crate) text: &'a str,
    pub(crate) list: Vec<Token<'a>>,
    pub(crate) lexicon: &'a Lexicon,
    pub(crate) syntax: &'a Syntax<'a>,
}

/// A word, a figure or a mark.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Token<'a> {
    /// Byte offsets in the article.
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Nothing stands between it and the token before.
    pub(crate) tight: bool,
    pub(crate) shape: Shape<'a>,
}

/// What a token is.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Shape<'a> {
    /// Letters, with inner apostrophes ("don't") and the stops of initials ("U.S.").
    Word(&'a Entry),
    /// A number in digits.
    Figure(Figure),
    /// Any other character. Dashes that only look different are one: see [`plain_mark`].
    Mark(char),
}

impl Token<'_> {
    /// What stands where no token is.
    pub(crate) const END: Self = Self { start: 0, end: 0, tight: false, shape: Shape::Mark('\n') };
}

impl<'a> Tokens<'a> {
    pub(crate) fn new(text: &'a str, lexicon: &'a Lexicon, syntax: &'a Syntax<'a>) -> Self {
        Self { text, list: Vec::new(), lexicon, syntax }
    }

    /// Reads the tokens between two byte offsets, in place of those read before.
    pub(crate) fn read(&mut self, start: usize, end: usize) {
        self.list.clear();
        let text = &self.text[..end];
        let bytes = text.as_bytes();
        let mut at = start;
        let mut tight = false;
        while at < end {
            let byte = bytes[at];
            if byte.is_ascii_alphabetic() {
                at = self.word(text, at, tight);
            } else if byte.is_ascii_digit()
                || (byte == b'.' && !self.touches(at) && starts_decimal(bytes, at))
            {
                at = self.figure(text, at, tight);
            } else if byte == b' ' || byte.is_ascii_whitespace() {
                at += 1;
                tight = false;
                continue;
            } else if byte.is_ascii() {
                self.push(at, at + 1, tight, Shape::Mark(byte as char));
                at += 1;
            } else {
                let Some(mark) = text[at..].chars().next() else { break };
                let behind = at + mark.len_utf8();
                if mark.is_whitespace() {
                    at = behind;
                    tight = false;
                    continue;
                } else if is_unseen(mark) {
                    at = behind;
                    continue;
                } else if figures::starts(bytes, at) || figures::vulgar(mark).is_some() {
                    at = self.figure(text, at, tight);
                } else if mark.is_alphabetic() && !figures::is_sign(mark) {
                    at = self.word(text, at, tight);
                } else {
                    self.push(at, behind, tight, Shape::Mark(plain_mark(mark)));
                    at = behind;
                }
            }
            tight = true;
        }
    }

    /// The token at an index, or [`Token::END`].
    pub(crate) fn at(&self, index: usize) -> Token<'a> {
        self.list.get(index).copied().unwrap_or(Token::END)
    }

    /// Whether the segment is set like a headline, a capital on nearly every word: then a capital
    /// tells nothing about names.
    pub(crate) fn is_title_case(&self) -> bool {
        let (mut capitals, mut all) = (0_usize, 0_usize);
        for token in self.list.iter().filter(|token| token.end - token.start > 3).take(40) {
            if matches!(token.shape, Shape::Word(_)) {
                all += 1;
                capitals += usize::from(is_capital(&self.text[token.start..token.end]));
            }
        }
        all > 2 && capitals * 4 > all * 3
    }

    fn push(&mut self, start: usize, end: usize, tight: bool, shape: Shape<'a>) {
        self.list.push(Token { start, end, tight, shape });
    }

    /// Whether the last token ends right before an offset and is a word or a figure.
    fn touches(&self, offset: usize) -> bool {
        let last = self.list.last();
        last.is_some_and(|token| token.end == offset && !matches!(token.shape, Shape::Mark(_)))
    }

    fn word(&mut self, text: &str, start: usize, tight: bool) -> usize {
        let end = word_end(text, start);
        let entry = self.lexicon.find(&text[start..end]);
        self.push(start, end, tight, Shape::Word(entry));
        end
    }

    /// Whether what stands around a figure that ends at `end` shows its comma to be the decimal one: a per cent sign, a
    /// scale word or a measure behind, or a euro or a rand before.
    fn is_decimal(&self, text: &str, end: usize, tight: bool) -> bool {
        let rest = &text[end..];
        let gap = rest.len() - rest.trim_start_matches([' ', '\u{a0}', '-']).len();
        if gap > 2 {
            return false;
        }
        let signed = self.list.last().is_some_and(|last| match last.shape {
            Shape::Word(_) => tight && &text[last.start..last.end] == "R",
            Shape::Mark(mark) => mark == '€',
            Shape::Figure(_) => false,
        });
        let word = self.lexicon.find(&text[end + gap..word_end(text, end + gap)]);
        let measured = word.has(Mark::BehindComma) || matches!(word.class, Class::Scale(_));
        signed || measured || rest[gap..].starts_with(['%', '°'])
    }

    fn figure(&mut self, text: &str, start: usize, tight: bool) -> usize {
        // "on May 12 300 people": what follows a month is a day, not the head of "12 300".
        let grouped = match self.list.last().map(|last| last.shape) {
            Some(Shape::Word(entry)) => entry.class != Class::Month,
            Some(Shape::Figure(_)) => false,
            _ => true,
        };
        let (end, figure) = figures::read(text, start, grouped);
        let comma = figures::with_comma(text, start, end, figure);
        let (end, figure) =
            comma.filter(|(end, _)| self.is_decimal(text, *end, tight)).unwrap_or((end, figure));
        self.push(start, end, tight, Shape::Figure(figure));
        end
    }
}

/// Where the word that begins at `start` ends.
fn word_end(text: &str, start: usize) -> usize {
    let bytes = text.as_bytes();
    let mut at = start;
    let mut letters = 0;
    while at < bytes.len() {
        let byte = bytes[at];
        if byte.is_ascii_alphabetic() {
            at += 1;
            letters += 1;
        } else if byte == b'.' {
            // The stops of initials: "U.S.", "a.m."; not the stop after a word.
            let initial = letters == 1 && bytes.get(at + 1).is_some_and(u8::is_ascii_alphabetic);
            let next_is_initial = initial && !bytes.get(at + 2).is_some_and(u8::is_ascii_alphabetic);
            let last = letters == 1 && at >= start + 3 && bytes[at - 2] == b'.';
            if next_is_initial {
                at += 1;
                letters = 0;
            } else {
                return at + usize::from(last);
            }
        } else if byte.is_ascii() {
            match apostrophe(text, at) {
                Some(behind) => at = behind,
                None => break,
            }
        } else {
            let Some(next) = text[at..].chars().next() else { break };
            let mark = figures::is_sign(next) || figures::vulgar(next).is_some();
            if (next.is_alphabetic() && !mark) || is_combining(next) {
                at += next.len_utf8();
                letters += 1;
            } else {
                match apostrophe(text, at) {
                    Some(behind) => at = behind,
                    None => break,
                }
            }
        }
    }
    at
}

/// Behind an apostrophe inside a word: "don't", "O'Neill", but not the "'s" of a possessor.
fn apostrophe(text: &str, at: usize) -> Option<usize> {
    let mut rest = text[at..].chars();
    let mark = rest.next().filter(|mark| matches!(mark, '\'' | '’'))?;
    let letter = rest.next().filter(|letter| letter.is_alphabetic())?;
    let possessor = matches!(letter, 's' | 'S') && !rest.next().is_some_and(char::is_alphabetic);
    (!possessor).then_some(at + mark.len_utf8())
}

fn starts_decimal(bytes: &[u8], at: usize) -> bool {
    bytes.get(at + 1).is_some_and(u8::is_ascii_digit)
}

/// One character for those that differ only in looks.
fn plain_mark(mark: char) -> char {
    match mark {
        '\u{2010}' | '\u{2011}' | '\u{2212}' | '\u{fe63}' | '\u{ff0d}' => '-',
        '\u{2012}' | '\u{2015}' => '–',
        '’' | '‘' | 'ʼ' | '′' => '\'',
        '“' | '”' | '„' => '“',
        '％' | '﹪' => '%',
        '＄' | '﹩' => '$',
        '￡' => '£',
        '￥' => '¥',
        'º' | '˚' => '°',
        '∼' | '～' | '≈' => '~',
        '∶' => ':',
        _ => mark,
    }
}

/// Zero-width and direction marks: they part nothing.
fn is_unseen(mark: char) -> bool {
    matches!(mark, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{feff}' | '\u{ad}')
}

fn is_combining(mark: char) -> bool {
    matches!(mark, '\u{300}'..='\u{36f}' | '\u{ad}')
}

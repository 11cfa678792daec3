//! A sentence, cut into words with what stands between them, and a place in it.

use std::ops::Range;

use parallax_lexicon::{Joints, words};

use super::{
    meaning::Unit,
    words::{Entry, entry},
};

/// A word and what stands before it.
#[derive(Debug)]
pub(super) struct Token<'t> {
    pub(super) start: usize,
    pub(super) text: &'t str,
    pub(super) entry: &'static Entry,
    /// The figures it begins with.
    pub(super) figure: Option<Figure>,
    pub(super) gap: Gap,
}

/// Figures at the head of a word: 30 and "pm" of "30pm".
#[derive(Debug, Clone, Copy)]
pub(super) struct Figure {
    pub(super) value: u32,
    /// How many.
    pub(super) digits: usize,
}

/// What stands between a word and the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gap {
    Space,
    /// "-", tight.
    Hyphen,
    /// A dash, tight or not.
    Dash,
    /// ".", tight.
    Point,
    /// ". "
    Stop,
    /// ", "
    Comma,
    /// ",", tight.
    TightComma,
    Slash,
    Colon,
    Apostrophe,
    /// Anything else, and the ends of the text.
    Other,
}

impl Gap {
    fn of(between: &str) -> Self {
        let mark = between.trim();
        let tight = mark.len() == between.len();
        match mark {
            "" => Self::Space,
            // "the '80s"
            "'" | "’" | "‘" if !tight && between.ends_with(mark) => Self::Space,
            "-" | "‐" | "‑" if tight => Self::Hyphen,
            "-" | "–" | "—" | "--" => Self::Dash,
            "." if tight => Self::Point,
            "." => Self::Stop,
            "," if tight => Self::TightComma,
            // "Tues., Nov. 26"
            "," | ".," => Self::Comma,
            "/" if tight => Self::Slash,
            ":" if tight => Self::Colon,
            "'" | "’" | "‘" if tight => Self::Apostrophe,
            _ => Self::Other,
        }
    }
}

/// The words of a sentence.
pub(super) struct Tokens<'t> {
    pub(super) text: &'t str,
    pub(super) list: Vec<Token<'t>>,
    /// What stands beyond the ends.
    outside: Token<'t>,
}

impl<'t> Tokens<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let mut list = Vec::with_capacity(text.len() / 5);
        let mut end = 0;
        for word in words(text, Joints::NONE.typeset()) {
            let gap = if list.is_empty() { Gap::Other } else { Gap::of(&text[end..word.start]) };
            end = word.end();
            let figure = figure(word.text);
            list.push(Token { start: word.start, text: word.text, entry: entry(word.text), figure, gap });
        }
        let outside = Token { start: text.len(), text: "", entry: entry(""), figure: None, gap: Gap::Other };
        Self { text, list, outside }
    }

    pub(super) fn at(&self, index: usize) -> At<'_> {
        At { tokens: self, index }
    }

    /// Whether no mark but brackets parts the words between two places.
    pub(super) fn is_one_clause(&self, start: usize, end: usize) -> bool {
        (start..=end).all(|index| {
            let (at, before) = (self.at(index), self.at(index.wrapping_sub(1)));
            let between = &self.text[before.token().start + before.token().text.len()..at.token().start];
            let parts =
                |mark: char| !(mark.is_whitespace() || matches!(mark, '(' | ')' | '-' | '.' | '\'' | '’'));
            !between.contains(parts) && !at.opens_sentence()
        })
    }
}

fn figure(word: &str) -> Option<Figure> {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let value = word.get(..digits).filter(|_| (1..=9).contains(&digits))?.parse().ok()?;
    Some(Figure { value, digits })
}

/// A place in a sentence. Beyond its ends there are words without letters.
#[derive(Clone, Copy)]
pub(super) struct At<'a> {
    tokens: &'a Tokens<'a>,
    pub(super) index: usize,
}

impl<'a> At<'a> {
    pub(super) fn token(self) -> &'a Token<'a> {
        self.tokens.list.get(self.index).unwrap_or(&self.tokens.outside)
    }

    pub(super) fn entry(self) -> &'static Entry {
        self.token().entry
    }

    pub(super) fn is_out(self) -> bool {
        self.index >= self.tokens.list.len()
    }

    pub(super) fn next(self) -> Self {
        Self { index: self.index.wrapping_add(1), ..self }
    }

    pub(super) fn ahead(self, words: usize) -> Self {
        Self { index: self.index.wrapping_add(words), ..self }
    }

    pub(super) fn before(self) -> Self {
        Self { index: self.index.wrapping_sub(1), ..self }
    }

    /// The word before, where only a space stands between.
    pub(super) fn word_before(self) -> Self {
        if self.gap() == Gap::Space { self.before() } else { self.tokens.at(usize::MAX) }
    }

    /// The word before, or the one before that where it is one of the words.
    pub(super) fn over_back(self, words: &[&str]) -> Self {
        let before = self.word_before();
        if before.is_any(words) { before.word_before() } else { before }
    }

    pub(super) fn gap(self) -> Gap {
        self.token().gap
    }

    /// Whether the stop before it is that of a month or weekday in short form: "Nov. 2016".
    pub(super) fn is_behind_short(self) -> bool {
        self.gap() == Gap::Stop && self.before().entry().short
    }

    /// Whether it is the word, in whatever case; the tables have to have it.
    pub(super) fn is(self, word: &str) -> bool {
        debug_assert_eq!(entry(word).word, word, "words.tsv lacks it");
        self.entry().word == word
    }

    pub(super) fn is_any(self, words: &[&str]) -> bool {
        debug_assert!(words.iter().all(|word| entry(word).word == *word), "words.tsv lacks one of {words:?}");
        words.contains(&self.entry().word)
    }

    /// Whether it is one of the words, behind a space.
    pub(super) fn follows(self, words: &[&str]) -> bool {
        self.gap() == Gap::Space && self.is_any(words)
    }

    /// Behind one of the words, or here if it is none of them.
    pub(super) fn over(self, words: &[&str]) -> Self {
        if self.follows(words) { self.next() } else { self }
    }

    /// Behind "the", or here.
    pub(super) fn over_the(self) -> Self {
        if self.is("the") && self.next().gap() == Gap::Space { self.next() } else { self }
    }

    /// The unit that it is, in the singular or in the plural, behind a space.
    pub(super) fn spaced_unit(self, plural: bool) -> Option<Unit> {
        self.entry().unit.filter(|_| self.gap() == Gap::Space && self.entry().plural == plural)
    }

    /// Whether a space, or a hyphen, ties it to the word before.
    pub(super) fn is_tied(self) -> bool {
        matches!(self.gap(), Gap::Space | Gap::Hyphen)
    }

    /// Whether capitals say nothing here: most words have one, as in "Quay Reopens This Morning".
    pub(super) fn is_heading(self) -> bool {
        let long = || self.tokens.list.iter().filter(|token| token.text.len() > 3);
        let small = long().filter(|token| token.text.starts_with(char::is_lowercase)).count();
        3 * small < long().count()
    }

    pub(super) fn is_capital(self) -> bool {
        self.token().text.starts_with(char::is_uppercase)
    }

    /// What follows its figures: "pm" of "30pm".
    pub(super) fn suffix(self) -> &'a str {
        let token = self.token();
        token.figure.map_or("", |figure| &token.text[figure.digits..])
    }

    /// Whether figures have the ending of a rank: "21st".
    pub(super) fn is_ranked(self) -> bool {
        ["st", "nd", "rd", "th"].iter().any(|end| self.suffix().eq_ignore_ascii_case(end))
    }

    /// Whether "as of" stands before it.
    pub(super) fn is_behind_as_of(self) -> bool {
        let before = self.before();
        before.is("of") && before.before().is("as")
    }

    /// The figures of a word that has nothing else.
    pub(super) fn plain(self) -> Option<Figure> {
        self.token().figure.filter(|_| self.suffix().is_empty())
    }

    /// The figures, if they are a number of up to two digits between these.
    pub(super) fn small(self, least: u32, most: u32) -> Option<u8> {
        let figure = self.plain().filter(|figure| figure.digits <= 2)?;
        (least..=most).contains(&figure.value).then_some(figure.value as u8)
    }

    /// The characters right before its first and behind its last.
    pub(super) fn touches(self) -> (Option<char>, Option<char>) {
        let (token, text) = (self.token(), self.tokens.text);
        (text[..token.start].chars().next_back(), text[token.start + token.text.len()..].chars().next())
    }

    pub(super) fn range_to(self, end: Self) -> Range<usize> {
        let last = end.before();
        let (token, (_, behind)) = (last.token(), last.touches());
        // "10 p.m.", "in Sept."
        let half = last.is("m") && matches!(last.gap(), Gap::Point | Gap::Stop);
        let stop = usize::from((last.entry().short || half) && behind == Some('.'));
        // "'98"
        let short = self.plain().is_some_and(|year| year.digits == 2) && self.gap() == Gap::Space;
        let mark = self.touches().0.filter(|mark| short && matches!(mark, '\'' | '’' | '‘'));
        let start = self.token().start - mark.map_or(0, char::len_utf8);
        start..token.start + token.text.len() + stop
    }

    /// Whether it stands in an address of the web or of mail.
    pub(super) fn is_in_address(self) -> bool {
        const LONGEST: usize = 200;
        let (text, start) = (self.tokens.text, self.token().start);
        let Some('/' | '-' | '_' | '=' | '&' | '?' | '#' | '@' | '.' | '%') = self.touches().0 else {
            return false;
        };
        let from = text.ceil_char_boundary(start.saturating_sub(LONGEST));
        let chunk = text[from..start].rsplit(char::is_whitespace).next().unwrap_or_default();
        chunk.contains("//")
            || chunk.contains("www.")
            || chunk.contains('@')
            || chunk.ends_with(['/', '_', '=', '&', '#', '@'])
    }

    /// Whether a word before it opens a clause about a noun: "who", "which".
    pub(super) fn is_in_relative_clause(self) -> bool {
        const NEAR: usize = 12;
        let before = std::iter::successors(Some(self), |at| (at.index > 0).then(|| at.before()));
        before.take(NEAR).any(|at| at.is_any(&["who", "whose", "which", "where"]))
    }

    /// Whether a sentence begins here, behind the stop of "p.m."; but "5 p.m. Monday".
    pub(super) fn opens_sentence(self) -> bool {
        let entry = self.entry();
        self.gap() == Gap::Stop && self.is_capital() && entry.weekday.is_none() && entry.month.is_none()
    }

    /// Nothing of the clause follows: a mark, or the end.
    pub(super) fn closes(self) -> bool {
        self.gap() != Gap::Space
    }
}

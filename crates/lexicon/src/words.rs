//! A text, cut into words: the one place where passes have it done.

use std::ops::Range;

use unicode_width::UnicodeWidthChar;

/// A word and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WordForm<'a> {
    /// As written.
    pub text: &'a str,
    /// Where it begins in the text that was cut.
    pub start: usize,
}

impl WordForm<'_> {
    /// Where it ends.
    #[must_use]
    pub fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// Where it stands.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        self.start..self.end()
    }
}

/// Whether a stretch of a text is no part of a longer word: no letter or digit touches one at its ends.
#[must_use]
pub fn is_whole(text: &str, range: Range<usize>) -> bool {
    let (before, own, behind) = (&text[..range.start], &text[range.clone()], &text[range.end..]);
    let joined = |left: &str, right: &str| {
        left.ends_with(char::is_alphanumeric) && right.starts_with(char::is_alphanumeric)
    };
    !joined(before, own) && !joined(own, behind)
}

/// What a word is beside letters and digits: the marks that may stand inside it.
///
/// ```
/// use parallax_lexicon::{Joints, words};
///
/// const NAMES: Joints = Joints::NONE.apostrophe().hyphen().stop().in_runs();
/// let cut = |joints| words("O'Dell's U.S.-led team.", joints).map(|word| word.text).collect::<Vec<_>>();
/// assert_eq!(cut(NAMES), ["O'Dell's", "U.S.-led", "team"]);
/// assert_eq!(cut(Joints::NONE), ["O", "Dell", "s", "U", "S", "led", "team"]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Joints {
    marks: u16,
    behind: Behind,
}

/// What has to stand behind a mark for the word to go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Behind {
    LetterOrDigit,
    Letter,
    /// More marks, then a letter or digit.
    Run,
    Anything,
}

impl Joints {
    /// Letters and digits alone.
    pub const NONE: Self = Self { marks: 0, behind: Behind::LetterOrDigit };

    const APOSTROPHE: u16 = 1;
    const HYPHEN: u16 = 1 << 1;
    const STOP: u16 = 1 << 2;
    const COMMA: u16 = 1 << 3;
    const AMPERSAND: u16 = 1 << 4;
    const PLUS: u16 = 1 << 5;
    const TYPESET: u16 = 1 << 6;
    const SIGNS: u16 = 1 << 7;

    const fn with(self, mark: u16) -> Self {
        Self { marks: self.marks | mark, ..self }
    }

    const fn before(self, behind: Behind) -> Self {
        Self { behind, ..self }
    }

    /// "don't", straight or curly.
    #[must_use]
    pub const fn apostrophe(self) -> Self {
        self.with(Self::APOSTROPHE)
    }

    /// "well-known".
    #[must_use]
    pub const fn hyphen(self) -> Self {
        self.with(Self::HYPHEN)
    }

    /// "U.N".
    #[must_use]
    pub const fn stop(self) -> Self {
        self.with(Self::STOP)
    }

    /// "1,000".
    #[must_use]
    pub const fn comma(self) -> Self {
        self.with(Self::COMMA)
    }

    /// "R&D".
    #[must_use]
    pub const fn ampersand(self) -> Self {
        self.with(Self::AMPERSAND)
    }

    /// "Canal+One".
    #[must_use]
    pub const fn plus(self) -> Self {
        self.with(Self::PLUS)
    }

    /// What typesetters put into words: Unicode's own hyphens, soft ones, and accents that are
    /// characters by themselves.
    #[must_use]
    pub const fn typeset(self) -> Self {
        self.with(Self::TYPESET)
    }

    /// A currency or percent sign is a word by itself.
    #[must_use]
    pub const fn signs(self) -> Self {
        self.with(Self::SIGNS)
    }

    /// A mark joins only what has a letter behind it: "5.5" is two words, "U.N" is one.
    #[must_use]
    pub const fn before_letters(self) -> Self {
        self.before(Behind::Letter)
    }

    /// Several marks may stand together: "U.S.-led".
    #[must_use]
    pub const fn in_runs(self) -> Self {
        self.before(Behind::Run)
    }

    /// Marks behind the last letter are the word's too: "the drivers' pay".
    #[must_use]
    pub const fn at_the_end(self) -> Self {
        self.before(Behind::Anything)
    }

    fn has(self, mark: u16) -> bool {
        self.marks & mark != 0
    }

    fn joins(self, c: char) -> bool {
        self.has(match c {
            '\'' | '’' => Self::APOSTROPHE,
            '-' => Self::HYPHEN,
            '.' => Self::STOP,
            ',' => Self::COMMA,
            '&' => Self::AMPERSAND,
            '+' => Self::PLUS,
            '‐' | '‑' => Self::TYPESET,
            _ => return false,
        })
    }
}

/// The words of a text, from left to right.
#[must_use]
pub fn words(text: &str, joints: Joints) -> Words<'_> {
    Words { text, at: 0, joints }
}

/// See [`words`].
#[derive(Debug, Clone)]
pub struct Words<'a> {
    text: &'a str,
    at: usize,
    joints: Joints,
}

impl Words<'_> {
    /// Those from byte `at` on; where they stand is still counted from the beginning of the text.
    #[must_use]
    pub fn starting_at(self, at: usize) -> Self {
        Self { at, ..self }
    }
}

impl<'a> Iterator for Words<'a> {
    type Item = WordForm<'a>;

    fn next(&mut self) -> Option<WordForm<'a>> {
        let start = loop {
            let c = self.char_at(self.at)?;
            if c.is_alphanumeric() {
                break self.at;
            }
            self.at += c.len_utf8();
            if self.joints.has(Joints::SIGNS) && matches!(c, '$' | '£' | '€' | '¥' | '%') {
                let start = self.at - c.len_utf8();
                return Some(WordForm { text: &self.text[start..self.at], start });
            }
        };
        self.at = self.end_from(start);
        Some(WordForm { text: &self.text[start..self.at], start })
    }
}

impl Words<'_> {
    fn char_at(&self, at: usize) -> Option<char> {
        let byte = *self.text.as_bytes().get(at)?;
        if byte.is_ascii() { Some(char::from(byte)) } else { self.text[at..].chars().next() }
    }

    /// The end of the word that the letters at `at` belong to.
    fn end_from(&self, mut at: usize) -> usize {
        loop {
            // Most words are of plain letters, which bytes tell.
            let plain = self.text.as_bytes()[at..].iter().take_while(|byte| byte.is_ascii_alphanumeric());
            at += plain.count();
            let Some(c) = self.char_at(at) else { return at };
            let behind = at + c.len_utf8();
            let belongs = !c.is_ascii()
                && (c.is_alphanumeric() || self.joints.has(Joints::TYPESET) && is_within_a_word(c));
            let next = match belongs {
                true => Some(behind),
                false => self.joints.joins(c).then(|| self.behind(behind)).flatten(),
            };
            match next {
                Some(next) => at = next,
                None => return at,
            }
        }
    }

    /// Where the word goes on behind a mark that ends at `at`, if it does.
    fn behind(&self, at: usize) -> Option<usize> {
        let next = |at: usize| self.char_at(at);
        match self.joints.behind {
            Behind::LetterOrDigit => next(at).filter(|c| c.is_alphanumeric()).map(|_| at),
            Behind::Letter => next(at).filter(|c| c.is_alphabetic()).map(|_| at),
            Behind::Anything => Some(at),
            Behind::Run => {
                let marks = self.text[at..].chars().take_while(|c| self.joints.joins(*c));
                let at = at + marks.map(char::len_utf8).sum::<usize>();
                next(at).filter(|c| c.is_alphanumeric()).map(|_| at)
            }
        }
    }
}

/// What stands between white space, marks and all: as words are counted and lines are filled.
pub fn spaced(text: &str) -> impl DoubleEndedIterator<Item = &str> + Clone {
    text.split_whitespace()
}

/// A text with one space wherever white space stands in it, and none around it.
#[must_use]
pub fn on_one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in spaced(text) {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

/// Whether words with this between them may belong to one phrase: white space and hyphens.
#[must_use]
pub fn is_seamless(between: &str) -> bool {
    between == " " || between.chars().all(|c| c.is_whitespace() || c == '-')
}

/// Whether it stands on the letter before it, as an accent of its own does, or is not seen at all, as the soft
/// hyphen; and does not stand between words.
fn is_within_a_word(c: char) -> bool {
    const BETWEEN_WORDS: [char; 3] = ['\u{200b}', '\u{2060}', '\u{feff}'];
    c.width() == Some(0) && !BETWEEN_WORDS.contains(&c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str, joints: Joints) -> Vec<&str> {
        words(text, joints).map(|word| word.text).collect()
    }

    #[test]
    fn marks_join_only_where_they_are_asked_for() {
        let text = "R&D's well-known 1,000.5 Canal+One";
        assert_eq!(
            cut(text, Joints::NONE),
            ["R", "D", "s", "well", "known", "1", "000", "5", "Canal", "One"]
        );
        assert_eq!(cut("R&D's", Joints::NONE.ampersand().apostrophe()), ["R&D's"]);
        assert_eq!(cut("don’t, well-known", Joints::NONE.apostrophe().hyphen()), ["don’t", "well-known"]);
        assert_eq!(cut("1,000.5 p.m.", Joints::NONE.comma().stop()), ["1,000.5", "p.m"]);
        assert_eq!(cut("Canal+One +", Joints::NONE.plus()), ["Canal+One"]);
    }

    #[test]
    fn what_stands_behind_a_mark_decides() {
        let stop = Joints::NONE.stop().hyphen();
        assert_eq!(cut("U.S.-led 5.5 A.", stop), ["U.S", "led", "5.5", "A"]);
        assert_eq!(cut("U.S.-led 5.5 A.", stop.before_letters()), ["U.S", "led", "5", "5", "A"]);
        assert_eq!(cut("U.S.-led 5.5 A.", stop.in_runs()), ["U.S.-led", "5.5", "A"]);
        assert_eq!(
            cut("'the drivers' pay'", Joints::NONE.apostrophe().at_the_end()),
            ["the", "drivers'", "pay'"]
        );
    }

    #[test]
    fn signs_are_words_where_they_count() {
        assert_eq!(cut("$5 or 4%", Joints::NONE.signs()), ["$", "5", "or", "4", "%"]);
        assert_eq!(cut("£5", Joints::NONE), ["5"]);
    }

    #[test]
    fn typesetting_does_not_part_a_word() {
        let typeset = Joints::NONE.hyphen().typeset();
        assert_eq!(
            cut("co\u{ad}op cafe\u{301}s well‑known", typeset),
            ["co\u{ad}op", "cafe\u{301}s", "well‑known"]
        );
        assert_eq!(cut("one\u{200b}two", typeset), ["one", "two"]);
    }

    #[test]
    fn white_space_parts_what_is_counted() {
        assert_eq!(spaced(" It’s\u{a0}2½\tmiles. ").rev().collect::<Vec<_>>(), ["miles.", "2½", "It’s"]);
        assert_eq!(on_one_line(" two\n  lines "), "two lines");
    }

    #[test]
    fn words_keep_their_place() {
        let places = |from| words("It’s 2½ miles.", Joints::NONE.apostrophe()).starting_at(from);
        assert_eq!(places(0).map(|word| word.range()).collect::<Vec<_>>(), [0..6, 7..10, 11..16]);
        assert_eq!(places(10).map(|word| word.start).collect::<Vec<_>>(), [11]);
        assert_eq!(words("", Joints::NONE).next(), None);
    }
}

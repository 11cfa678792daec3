//! The forms in which quotation marks are written, and which way each looks where it stands.

use std::ops::Range;

/// How a mark looks: it is closed by one of the same style.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    Double,
    Single,
    Angle,
}

/// What a mark can do where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    Opens,
    Closes,
    /// Its sides do not tell.
    Either,
}

/// A mark of a text.
#[derive(Debug, Clone)]
pub(super) struct Mark {
    pub(super) place: Range<usize>,
    pub(super) style: Style,
    pub(super) turn: Turn,
    /// It may be an apostrophe as well: "the farmers' pay", "runnin' late".
    pub(super) doubtful: bool,
    /// A straight mark behind a comma and a space, or behind a stop and before a small letter: it closes what is open,
    /// though it looks as if it opened: `"Go, "Lund said`, `"Go! "said Lund`.
    pub(super) lags: bool,
}

use Style::{Angle, Double, Single};
use Turn::{Closes, Either, Opens};

/// How marks are written, and which way each looks if its sides do not tell.
const FORMS: &[(&str, Style, Turn)] = &[
    ("“", Double, Opens),
    ("”", Double, Closes),
    ("„", Double, Opens),
    ("‟", Double, Opens),
    ("\"", Double, Either),
    ("＂", Double, Either),
    ("〝", Double, Opens),
    ("〞", Double, Closes),
    ("「", Double, Opens),
    ("」", Double, Closes),
    ("``", Double, Opens),
    ("''", Double, Either),
    ("‘‘", Double, Opens),
    ("’’", Double, Closes),
    ("´´", Double, Closes),
    (",,", Double, Opens),
    ("‘", Single, Opens),
    ("’", Single, Closes),
    ("‚", Single, Opens),
    ("‛", Single, Opens),
    ("'", Single, Either),
    ("`", Single, Opens),
    ("´", Single, Closes),
    ("«", Angle, Opens),
    ("»", Angle, Closes),
    ("‹", Angle, Opens),
    ("›", Angle, Closes),
    // As pages and feeds escape them.
    ("&quot;", Double, Either),
    ("&#34;", Double, Either),
    ("&#034;", Double, Either),
    ("&#x22;", Double, Either),
    ("&amp;quot;", Double, Either),
    ("&ldquo;", Double, Opens),
    ("&#8220;", Double, Opens),
    ("&#x201c;", Double, Opens),
    ("&#147;", Double, Opens),
    ("&rdquo;", Double, Closes),
    ("&#8221;", Double, Closes),
    ("&#x201d;", Double, Closes),
    ("&#148;", Double, Closes),
    ("&bdquo;", Double, Opens),
    ("&#8222;", Double, Opens),
    ("&apos;", Single, Either),
    ("&#39;", Single, Either),
    ("&#039;", Single, Either),
    ("&#x27;", Single, Either),
    ("&lsquo;", Single, Opens),
    ("&#8216;", Single, Opens),
    ("&#x2018;", Single, Opens),
    ("&rsquo;", Single, Closes),
    ("&#8217;", Single, Closes),
    ("&#x2019;", Single, Closes),
    ("&sbquo;", Single, Opens),
    ("&laquo;", Angle, Opens),
    ("&#171;", Angle, Opens),
    ("&raquo;", Angle, Closes),
    ("&#187;", Angle, Closes),
];

/// Words that lose their beginning to an apostrophe: "'tis", "rock 'n' roll".
const CLIPPED: &[&str] = &[
    "em", "Em", "n", "N", "tis", "Tis", "twas", "Twas", "til", "Til", "till", "cause", "cos", "Cos", "coz",
    "cuz", "bout", "round", "neath", "ere", "appen", "fraid", "nuff", "nother", "gainst",
];

/// What an apostrophe may end: owners, and clipped words as "runnin'", "o'", "an'".
const ENDINGS: &[&str] = &["s", "S", "z", "x", "in", " o", " an", " th", " ol", " wi"];

/// The marks of a paragraph, in order.
pub(super) fn marks(text: &str, paragraph: Range<usize>) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::new();
    let (mut at, mut behind) = (paragraph.start, paragraph.start);
    while let Some(next) = text[at..paragraph.end].find(may_begin) {
        at += next;
        let here = &text[at..paragraph.end];
        let forms = FORMS.iter().filter(|(form, ..)| begins(here, form));
        let Some(&(form, style, turn)) = forms.max_by_key(|(form, ..)| form.len()) else {
            at += here.chars().next().map_or(1, char::len_utf8);
            continue;
        };
        let place = at..at + form.len();
        let sides = Sides {
            behind_mark: !marks.is_empty() && behind == at,
            before: &text[paragraph.start..at],
            after: &text[place.end..paragraph.end],
        };
        (at, behind) = (place.end, place.end);
        let lags = turn == Either && sides.lags();
        let mark = sides.mark(form, style, turn);
        marks.extend(mark.map(|(turn, doubtful)| Mark { place, style, turn, doubtful, lags }));
    }
    marks
}

/// Whether any form begins so.
fn may_begin(c: char) -> bool {
    matches!(c, '"' | '\'' | '`' | '´' | '&' | ',' | '«' | '»' | '\u{2018}'..='\u{201f}' | '‹' | '›')
        || matches!(c, '＂' | '〝' | '〞' | '「' | '」')
}

fn begins(text: &str, form: &str) -> bool {
    text.as_bytes().get(..form.len()).is_some_and(|head| head.eq_ignore_ascii_case(form.as_bytes()))
}

/// What stands beside a mark in its paragraph.
struct Sides<'a> {
    behind_mark: bool,
    before: &'a str,
    after: &'a str,
}

impl Sides<'_> {
    /// Which way a mark looks that stands here, and whether it may be an apostrophe; nothing if it surely is one.
    fn mark(&self, form: &str, style: Style, turn: Turn) -> Option<(Turn, bool)> {
        let (before, after) = (self.before.chars().next_back(), self.after.chars().next());
        let in_word = before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric);
        let opens = self.fits_before() && after.is_some_and(|c| !c.is_whitespace() && !is_stop(c));
        let closes = before.is_some_and(|c| !c.is_whitespace() && !is_bracket(c))
            && after.is_none_or(|c| !c.is_alphanumeric());
        let single = style == Single;
        if single && (in_word || self.is_clipped()) || form == ",," && !opens {
            return None;
        }
        let turn = match (opens, closes) {
            (true, false) => Opens,
            (false, true) => Closes,
            // The mark of inches, or one that lost the space behind it.
            (false, false) if turn == Either && !self.fits_before() => Closes,
            _ => turn,
        };
        let ends_word = ENDINGS.iter().any(|ending| self.before.ends_with(ending));
        let goes_on =
            self.after.strip_prefix(' ').is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
        Some((turn, single && ends_word && goes_on))
    }

    /// Whether a mark that stands apart from the word before it may close nevertheless.
    fn lags(&self) -> bool {
        let before = self.before.trim_end();
        let small = self.after.starts_with(char::is_lowercase);
        before.ends_with(',') || small && before.ends_with(['.', '!', '?'])
    }

    /// Whether an opening mark may stand behind what is before it.
    fn fits_before(&self) -> bool {
        let before = self.before.chars().next_back();
        self.behind_mark
            || before.is_none_or(|c| {
                c.is_whitespace()
                    || is_bracket(c)
                    || matches!(c, '…' | ':' | '—' | '–' | '-' | '/' | '>' | '*')
            })
    }

    /// "'68", "the '90s", "'tis", "rock 'n' roll": the mark stands for what is left out.
    fn is_clipped(&self) -> bool {
        const APOSTROPHES: [char; 4] = ['\'', '’', '‘', '`'];
        let word = self.after.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        let digits = word.strip_suffix('s').unwrap_or(word);
        let year = digits.len() == 2 && digits.bytes().all(|digit| digit.is_ascii_digit());
        // A paragraph rather begins with a quotation: "'50 dead' in Sandrel".
        let begins = CLIPPED.contains(&word) || year && !self.before.is_empty();
        let ends = self.before.strip_suffix(['n', 'N']).is_some_and(|rest| rest.ends_with(APOSTROPHES));
        self.fits_before() && !self.behind_mark && begins || ends
    }
}

fn is_bracket(c: char) -> bool {
    matches!(c, '(' | '[' | '{')
}

fn is_stop(c: char) -> bool {
    matches!(c, ',' | ';' | ':' | '!' | '?' | ')' | ']')
}

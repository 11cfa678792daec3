//! Cuts the text into lines, and joins those that are one paragraph broken at a column.

use parallax_corpus::{Article, Span};
use parallax_layers::structure::{Line, Role};
use parallax_lexicon::spaced;

/// A line of the page, or a paragraph that was broken into several.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PageLine<'a> {
    pub(crate) span: Span,
    pub(crate) text: &'a str,
    /// Whether blank lines, or the page's start, stand before it.
    pub(crate) set_off: bool,
}

/// What stands before the article: a byte order mark, front matter.
pub(crate) fn before_the_page(article: &Article) -> Vec<Line> {
    let mark = article.text.starts_with(BYTE_ORDER_MARK).then(|| Span::new(0, BYTE_ORDER_MARK.len_utf8()));
    let front_matter = article.front_matter.map(|span| span.trimmed(&article.text));
    let spans = match (mark, front_matter) {
        (Some(mark), Some(front)) if mark.overlaps(front) => [None, Some(mark.to(front))],
        spans => spans.into(),
    };
    let furniture = |span: Span| (!span.is_empty()).then_some(Line { span, role: Role::Boilerplate });
    spans.into_iter().flatten().filter_map(furniture).collect()
}

const BYTE_ORDER_MARK: char = '\u{feff}';

/// The lines of `text` behind byte order mark and front matter.
pub(crate) fn cut(text: &str, front_matter: Option<Span>) -> Vec<PageLine<'_>> {
    let mut at = front_matter.map_or(0, |span| span.end as usize);
    if at == 0 && text.starts_with(BYTE_ORDER_MARK) {
        at = BYTE_ORDER_MARK.len_utf8();
    }
    let mut lines = Vec::new();
    let mut set_off = true;
    while at < text.len() {
        let (end, next) = line_end(text, at);
        let span = Span::new(at, end).trimmed(text);
        if span.is_empty() {
            set_off = true;
        } else {
            lines.push(PageLine { span, text: &text[span.range()], set_off });
            set_off = false;
        }
        at = next;
    }
    join_wrapped(text, lines)
}

/// Where the line that holds `at` ends, and where the next one begins.
fn line_end(text: &str, at: usize) -> (usize, usize) {
    let bytes = text.as_bytes();
    let mut from = at;
    while let Some(found) = memchr::memchr3(b'\n', b'\r', 0xE2, &bytes[from..]) {
        let end = from + found;
        match &bytes[end..] {
            [b'\r', b'\n', ..] => return (end, end + 2),
            [b'\n' | b'\r', ..] => return (end, end + 1),
            // U+2028 and U+2029, line and paragraph separator.
            [0xE2, 0x80, 0xA8 | 0xA9, ..] => return (end, end + 3),
            _ => from = end + 1,
        }
    }
    (text.len(), text.len())
}

/// Joins the lines of paragraphs that were broken to fit a width.
///
/// Such a break leaves a signature: the next line's first word would not have fitted any more. Two
/// short lines of different kinds that a single line break glues together do not have it, nor do
/// lists of headlines, whose lines begin with capitals.
fn join_wrapped<'a>(text: &'a str, lines: Vec<PageLine<'a>>) -> Vec<PageLine<'a>> {
    let Some(width) = wrap_width(&lines) else { return lines };
    let mut joined: Vec<PageLine> = Vec::with_capacity(lines.len());
    let mut rest = &lines[..];
    while !rest.is_empty() {
        let breaks = rest.windows(2).take_while(|pair| is_wrap(pair[0].text, pair[1], width)).count();
        let (paragraph, behind) = rest.split_at(breaks + 1);
        let runs_on = paragraph[1..].iter().filter(|line| runs_on(line.text)).count();
        if breaks > 0 && 2 * runs_on >= breaks {
            let span = paragraph[0].span.to(paragraph[breaks].span);
            joined.push(PageLine { span, text: &text[span.range()], set_off: paragraph[0].set_off });
        } else {
            joined.extend(paragraph);
        }
        rest = behind;
    }
    joined
}

/// The width the page was broken to, if it was.
fn wrap_width(lines: &[PageLine]) -> Option<usize> {
    let neighbours = lines.windows(2).filter(|pair| !pair[1].set_off);
    let width = neighbours.map(|pair| length(pair[0].text)).max()?;
    (50..=100).contains(&width).then_some(width)
}

fn is_wrap(line: &str, next: PageLine, width: usize) -> bool {
    let first_word = spaced(next.text).next().unwrap_or_default();
    !next.set_off
        && !is_address(line)
        && length(line) + 1 + length(first_word) > width
        && !next.text.starts_with(crate::marks::is_bullet)
}

/// Whether a line is the address of a page, which is never broken.
fn is_address(line: &str) -> bool {
    (line.starts_with("http") || line.starts_with("www.")) && !line.contains(char::is_whitespace)
}

/// Whether a line goes on from the one before: it begins small.
fn runs_on(line: &str) -> bool {
    line.starts_with(|c: char| c.is_lowercase() || c.is_ascii_digit())
}

fn length(text: &str) -> usize {
    if text.len() > 500 { text.len() } else { text.chars().count() }
}

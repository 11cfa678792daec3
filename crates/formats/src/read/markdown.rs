//! Markdown, so that passes see its words and not its marks.
//!
//! The text keeps its length: marks are overwritten with blanks, so that a place in it is a place in the file. What
//! makes lists and quotations stays, since a page without Markdown has that too.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// Overwrites the marks of a text behind its first `from` bytes.
pub(crate) fn without_marks(text: String, from: usize) -> String {
    let mut marks = marks(&text[from..]);
    if marks.is_empty() {
        return text;
    }
    marks.sort_by_key(|mark| mark.start);
    let mut shown = String::with_capacity(text.len());
    for mark in marks {
        let (start, end) = ((mark.start + from).max(shown.len()), mark.end + from);
        if start < end {
            shown.push_str(&text[shown.len()..start]);
            shown.extend(text[start..end].chars().map(blank));
        }
    }
    shown.push_str(&text[shown.len()..]);
    shown
}

/// A blank that counts as much as a character does, in bytes and in UTF-16.
fn blank(c: char) -> char {
    match (c, c.len_utf8()) {
        ('\n' | '\r', _) => c,
        (_, 1) => ' ',
        (_, 2) => '\u{a0}',
        (_, 3) => '\u{2003}',
        // There is no white space of four bytes; this one is not seen.
        _ => '\u{e0020}',
    }
}

/// An element that is open: what it is, where it ends, and up to where its content was seen.
struct Open {
    range: Range<usize>,
    is: Is,
    seen: Option<usize>,
}

#[derive(Clone, Copy, PartialEq)]
enum Is {
    /// Between marks on both sides: strong, emphasised, a link.
    Marked,
    /// Behind marks, and at times before them.
    Heading,
    /// Not the article's words: struck out, a picture.
    Gone,
    /// Paragraphs, items, tables and so on.
    Other,
}

/// Where marks stand, and what is struck out.
fn marks(text: &str) -> Vec<Range<usize>> {
    let parser = Parser::new_ext(text, Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TABLES);
    let definitions: Vec<Range<usize>> =
        parser.reference_definitions().iter().map(|(_, definition)| definition.span.clone()).collect();
    let mut marks = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    for (event, range) in parser.into_offset_iter() {
        match event {
            Event::End(end) => {
                let Some(element) = open.pop() else { continue };
                element.close(text, &mut marks);
                if !is_block(end) {
                    see(&mut open, text, &element.range, &mut marks);
                }
            }
            Event::Start(tag) => {
                let is = kind(&tag);
                if matches!(is, Is::Marked | Is::Gone) {
                    see(&mut open, text, &range, &mut marks);
                }
                open.push(Open { range, is, seen: None });
            }
            Event::Code(words) => {
                see(&mut open, text, &range, &mut marks);
                let ticks = (range.len().saturating_sub(words.len())) / 2;
                marks.extend([range.start..range.start + ticks, range.end - ticks..range.end]);
            }
            Event::InlineHtml(_) => {
                see(&mut open, text, &range, &mut marks);
                marks.push(range);
            }
            Event::Text(_) | Event::SoftBreak | Event::HardBreak => see(&mut open, text, &range, &mut marks),
            _ => {}
        }
    }
    marks.extend(definitions);
    marks
}

/// Content of the innermost element: what stands between it and what came before is a mark, or a line's indent.
fn see(open: &mut [Open], text: &str, content: &Range<usize>, marks: &mut Vec<Range<usize>>) {
    let Some(element) = open.last_mut() else { return };
    match element.seen {
        None if element.is != Is::Other => marks.push(element.range.start..content.start),
        // A backslash before a mark that is none.
        Some(seen) if text.get(seen..content.start) == Some("\\") => marks.push(seen..content.start),
        _ => {
            if text[..content.start].ends_with('\\') && element.seen.is_none() {
                marks.push(content.start - 1..content.start);
            }
        }
    }
    element.seen = Some(element.seen.unwrap_or(0).max(content.end));
}

impl Open {
    fn close(&self, text: &str, marks: &mut Vec<Range<usize>>) {
        match (self.is, self.seen) {
            (Is::Gone, _) => marks.push(self.range.clone()),
            (Is::Marked, Some(seen)) => marks.push(seen..self.range.end),
            // The line under a heading, or the marks behind it.
            (Is::Heading, Some(seen)) => marks.push(seen..self.range.end),
            (Is::Marked | Is::Heading, None) => marks.push(self.range.clone()),
            (Is::Other, _) => {}
        }
        debug_assert!(self.range.end <= text.len());
    }
}

fn kind(tag: &Tag<'_>) -> Is {
    match tag {
        Tag::Strong | Tag::Emphasis | Tag::Link { .. } => Is::Marked,
        Tag::Heading { .. } => Is::Heading,
        Tag::Strikethrough | Tag::Image { .. } => Is::Gone,
        _ => Is::Other,
    }
}

fn is_block(tag: TagEnd) -> bool {
    !matches!(tag, TagEnd::Strong | TagEnd::Emphasis | TagEnd::Link | TagEnd::Strikethrough | TagEnd::Image)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text with a full stop in the place of each mark.
    fn shown(text: &str) -> String {
        let without = without_marks(text.to_owned(), 0);
        assert_eq!(without.len(), text.len());
        assert_eq!(without.chars().count(), text.chars().count());
        let shown = |(before, after)| if before == after { after } else { '.' };
        text.chars().zip(without.chars()).map(shown).collect()
    }

    #[test]
    fn emphasis_and_links_are_their_words() {
        assert_eq!(shown("**Eleven** children"), "..Eleven.. children");
        assert_eq!(
            shown("By [Ada Pell](https://a.example/x \"Ada\")."),
            "By .Ada Pell..................... ......."
        );
        assert_eq!(shown("***Very* bad** and __so__ `on`"), "...Very. bad.. and ..so.. .on.");
        assert_eq!(
            shown("[**Strong** link][1]\n\n[1]: https://a.example"),
            "...Strong.. link....\n\n.... ................."
        );
        assert_eq!(shown("see <https://a.example>"), "see .https://a.example.");
    }

    #[test]
    fn struck_out_words_and_pictures_go() {
        assert_eq!(shown("~~£5,000~~ £6,000"), ".......... £6,000");
        assert_eq!(shown("![The wall](wall.jpg)"), "..... ...............");
    }

    #[test]
    fn headings_lose_their_marks_and_lists_keep_them() {
        assert_eq!(shown("# Wall fails #\n\nText"), ". Wall fails .\n\nText");
        assert_eq!(shown("Wall fails\n===\n\nText"), "Wall fails\n...\n\nText");
        assert_eq!(
            shown("- one\n- *two*\n\n> **Quote**\n> goes on"),
            "- one\n- .two.\n\n> ..Quote..\n> goes on"
        );
        assert_eq!(shown("1984. A year\n\n---\n\nText"), "1984. A year\n\n---\n\nText");
    }

    #[test]
    fn what_is_no_mark_stays() {
        for text in [
            "5 * 3 * 2",
            "snake_case_word",
            "about ~500 and ~300 people",
            "[sic] he said",
            "a \\ b",
            "R&D &amp; Co",
            "    indented *text*",
        ] {
            assert_eq!(shown(text), text);
        }
        assert_eq!(shown("5\\* 3, \\[sic\\]"), "5.* 3, .[sic.]");
        assert_eq!(shown("\\*no mark\\*"), ".*no mark.*");
    }
}

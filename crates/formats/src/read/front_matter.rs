//! Lines `key: value` between two lines `---` at the very beginning of a text.

use parallax_corpus::{Article, Span};

use super::{
    declaration::{Declaration, FIELDS},
    problem::Problem,
};

/// Front matter ends within so many bytes, or it is none: an index reads no more of a file.
pub(crate) const LONGEST: usize = 64 * 1024;

/// What the front matter says, and where it stands.
#[derive(Debug, Default)]
pub(crate) struct FrontMatter {
    /// From the first `---` to the last; `None` where there is no front matter.
    pub(crate) span: Option<Span>,
    pub(crate) declaration: Declaration,
    /// Values that were ignored, with their lines.
    pub(crate) warnings: Vec<Problem>,
}

/// An article of a text, as a file of it would be read, with what there is to warn of.
#[must_use]
pub fn article(id: &str, text: &str) -> (Article, Vec<Problem>) {
    let FrontMatter { span, declaration, warnings } = parse(text);
    let article = Article::from_text(id, text);
    (Article { front_matter: span, declared: declaration.declared, ..article }, warnings)
}

/// Whether a text that begins with `head` may have front matter.
pub(crate) fn may_begin(head: &[u8]) -> bool {
    head.strip_prefix(BOM.as_bytes()).unwrap_or(head).starts_with(b"---")
}

/// Reads the front matter of a text, or of its first [`LONGEST`] bytes.
pub(crate) fn parse(text: &str) -> FrontMatter {
    let text = &text[..text.floor_char_boundary(LONGEST)];
    let mut at = if text.starts_with(BOM) { BOM.len() } else { 0 };
    let start = at;
    let mut found = FrontMatter::default();
    for (number, line) in (1..).zip(text[start..].split_inclusive('\n')) {
        let content = line.strip_suffix('\n').unwrap_or(line);
        let content = content.strip_suffix('\r').unwrap_or(content);
        match (number, content) {
            (1, FENCE) => {}
            (1, _) => return found,
            (_, FENCE) => {
                found.span = Some(Span::new(start, at + FENCE.len()));
                return found;
            }
            _ => match FrontMatterLine::of(content) {
                FrontMatterLine::Field(field, value) => {
                    let result = found.declaration.set(field, value);
                    found.warnings.extend(result.err().map(|problem| problem.on_line(number)));
                }
                FrontMatterLine::Ignored => {}
                FrontMatterLine::Text => {
                    let message = "expected `key: value` or the closing `---` of the front matter; \
                                   the lines after the first `---` are read as text";
                    return none(Problem::warning(message).on_line(number));
                }
            },
        }
        at += line.len();
    }
    if at == start {
        return found;
    }
    let message = "front matter begins with this `---` but no other `---` ends it; it is read as text";
    none(Problem::warning(message).on_line(1))
}

const BOM: &str = "\u{feff}";
const FENCE: &str = "---";

fn none(warning: Problem) -> FrontMatter {
    FrontMatter { warnings: vec![warning], ..FrontMatter::default() }
}

enum FrontMatterLine {
    Field(&'static str, String),
    /// A key nobody asked for, its continuation, a comment, or nothing.
    Ignored,
    /// What cannot stand in front matter.
    Text,
}

impl FrontMatterLine {
    fn of(line: &str) -> Self {
        if line.trim().is_empty() || line.starts_with([' ', '\t', '#']) || line.starts_with("- ") {
            return Self::Ignored;
        }
        let Some((key, value)) = line.split_once(':') else { return Self::Text };
        let is_key = |key: &str| {
            !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'))
        };
        if !is_key(key.trim_end()) || !(value.is_empty() || value.starts_with([' ', '\t'])) {
            return Self::Text;
        }
        match FIELDS.into_iter().find(|field| field.eq_ignore_ascii_case(key.trim_end())) {
            Some(field) => Self::Field(field, unquoted(value.trim())),
            None => Self::Ignored,
        }
    }
}

/// A value without its quotation marks; `null` says nothing.
fn unquoted(value: &str) -> String {
    let within = |mark: char| value.strip_prefix(mark)?.strip_suffix(mark);
    if let Some(inner) = within('"') {
        unescaped(inner)
    } else if let Some(inner) = within('\'') {
        inner.replace("''", "'")
    } else if matches!(value, "null" | "~") {
        String::new()
    } else {
        value.to_owned()
    }
}

/// `\"` and `\\` stand for their second character.
fn unescaped(inner: &str) -> String {
    let mut value = String::with_capacity(inner.len());
    let mut chars = inner.chars();
    while let Some(c) = chars.next() {
        match (c, chars.as_str().chars().next()) {
            ('\\', Some(next @ ('"' | '\\'))) => {
                value.push(next);
                chars.next();
            }
            _ => value.push(c),
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outlet(text: &str) -> Option<String> {
        parse(text).declaration.declared.outlet
    }

    #[test]
    fn it_stays_in_the_text_and_its_span_is_known() {
        for (text, words) in [
            ("---\noutlet: The Lantern\n---\nBody.", "---\noutlet: The Lantern\n---"),
            ("\u{feff}---\r\noutlet: The Lantern\r\n---\r\nBody.", "---\r\noutlet: The Lantern\r\n---"),
            ("---\n---", "---\n---"),
        ] {
            let span = parse(text).span.expect("front matter");
            assert_eq!(&text[span.range()], words);
        }
    }

    #[test]
    fn values_may_be_quoted() {
        let value = |value: &str| outlet(&format!("---\noutlet: {value}\n---\n"));
        assert_eq!(value("The Lantern: Evening").as_deref(), Some("The Lantern: Evening"));
        assert_eq!(value(r#""The \"Lantern\"""#).as_deref(), Some(r#"The "Lantern""#));
        assert_eq!(value("'Skipper''s Log'").as_deref(), Some("Skipper's Log"));
        assert_eq!(value("\"").as_deref(), Some("\""));
        assert_eq!(value("null"), None);
        assert_eq!(value(""), None);
    }

    #[test]
    fn keys_nobody_asked_for_are_ignored() {
        let text = "---\ntags:\n  - sea\n- rail\n# a note\n\nOutlet: The Lantern\nrating: 5\n---\n";
        assert_eq!(outlet(text).as_deref(), Some("The Lantern"));
        assert!(parse(text).warnings.is_empty());
    }

    #[test]
    fn a_rule_between_paragraphs_is_no_front_matter() {
        let found = parse("---\nThe ferry sank on Monday.\n---\nMore.");
        assert!(found.span.is_none());
        assert_eq!(found.warnings[0].line, Some(2));
        assert!(parse("Text.\n---\noutlet: X\n---\n").warnings.is_empty());
        assert!(parse("----\noutlet: X\n----\n").span.is_none());
    }

    #[test]
    fn what_is_not_closed_is_text() {
        let found = parse("---\noutlet: The Lantern\n\n");
        assert!(found.span.is_none());
        assert_eq!(found.declaration, Declaration::default());
        assert_eq!(found.warnings.len(), 1);
        assert!(parse("").warnings.is_empty());
    }

    #[test]
    fn a_long_one_does_not_cut_a_character() {
        let text = format!("---\nnote: {}\n", "é".repeat(LONGEST));
        assert!(parse(&text).span.is_none());
    }
}

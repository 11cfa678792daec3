//! Lines `key: value` between two lines `---` at the very beginning of a text, or `key = value` between `+++`.

use std::collections::BTreeMap;

use parallax_corpus::{Article, Span};

use super::{
    declaration::{Declaration, Said},
    entries::{Entry, Kind, entries},
    fields::field,
    names_of_keys::Keys,
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
    pub(crate) keys: Keys,
}

/// An article of a text, as a file of it would be read, with what there is to warn of.
#[must_use]
pub fn article(id: &str, text: &str) -> (Article, Vec<Problem>) {
    let FrontMatter { span, declaration, warnings, .. } = parse(text);
    let article = Article::from_text(id, text);
    (Article { front_matter: span, declared: declaration.declared, ..article }, warnings)
}

/// Whether a text that begins with `head` may have front matter.
pub(crate) fn may_begin(head: &str) -> bool {
    let start = head.trim_start_matches(SPACE);
    start.is_empty() || start.starts_with("---") || start.starts_with("+++") || is_without_fence(start)
}

/// Whether a text begins with two lines `key: value` of known keys, as front matter does whose fence was forgotten.
fn is_without_fence(start: &str) -> bool {
    let known = |line: &str| {
        let key = line.split_once(": ").map(|(key, _)| key.trim_end());
        key.is_some_and(|key| !key.contains(' ') && field(key, None).is_some())
    };
    let mut first = start.lines().take(2);
    first.clone().count() == 2 && first.all(known)
}

/// What may stand before front matter.
const SPACE: [char; 5] = ['\u{feff}', ' ', '\t', '\r', '\n'];

/// Reads the front matter of a text, or of its first [`LONGEST`] bytes.
pub(crate) fn parse(text: &str) -> FrontMatter {
    let text = &text[..text.floor_char_boundary(LONGEST)];
    let start = text.len() - text.trim_start_matches(SPACE).len();
    let first = 1 + lines(&text[..start]).count() as u64 - u64::from(!ends_line(&text[..start]) && start > 0);
    let mut at = start;
    let mut fence = None;
    let mut inside: Vec<(u64, &str)> = Vec::new();
    for (number, line) in (first..).zip(lines(&text[start..])) {
        let content = line.trim_end_matches(['\r', '\n']);
        match (fence, content.trim_end()) {
            (None, "---") => fence = Some(Kind::Yaml),
            (None, "+++") => fence = Some(Kind::Toml),
            (None, _) if is_without_fence(&text[start..]) => {
                let message =
                    "what looks like front matter is read as text, since no line `---` stands before it";
                return none(Problem::warning(message).on_line(first));
            }
            (None, _) => return FrontMatter::default(),
            (Some(kind), end) if end == kind.fence() || (kind == Kind::Yaml && end == "...") => {
                return closed(kind, &inside, Span::new(start, at + end.len()));
            }
            (Some(_), _) => inside.push((number, content)),
        }
        at += line.len();
    }
    let Some(kind) = fence else { return FrontMatter::default() };
    match entries(kind, &inside) {
        Err(problem) => none(problem),
        Ok(_) => {
            let fence = kind.fence();
            let message = format!(
                "front matter begins with this `{fence}` but no other `{fence}` ends it; it is read as text"
            );
            none(Problem::warning(message).on_line(first))
        }
    }
}

fn none(warning: Problem) -> FrontMatter {
    FrontMatter { warnings: vec![warning], ..FrontMatter::default() }
}

/// The lines of a text with their ends: a line feed, a carriage return, or both.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let end = match rest.find(['\r', '\n']) {
            Some(at) if rest[at..].starts_with("\r\n") => at + 2,
            Some(at) => at + 1,
            None => rest.len(),
        };
        let (line, after) = rest.split_at(end);
        rest = after;
        (!line.is_empty()).then_some(line)
    })
}

fn ends_line(text: &str) -> bool {
    text.ends_with(['\r', '\n'])
}

/// What front matter says that is whole.
fn closed(kind: Kind, inside: &[(u64, &str)], span: Span) -> FrontMatter {
    let entries = match entries(kind, inside) {
        Ok(entries) => entries,
        Err(problem) => return none(problem),
    };
    let mut said = Said::default();
    let mut given: BTreeMap<&str, u64> = BTreeMap::new();
    for Entry { key, value, line } in entries {
        let known = field(key, None).map(|(field, _)| field);
        if let (Some(_), Some(first)) = (known, given.get(key)) {
            let message = format!("`{key}` stands on line {first} too, and that one is taken");
            said.warnings.push(Problem::warning(message).on_line(line));
            continue;
        }
        given.insert(key, line);
        match value {
            Ok(value) => said.put(key, value, Some(line)),
            Err(why) if known.is_some() => {
                let message = format!("`{key}`: {why}; the article is read without it");
                said.warnings.push(Problem::warning(message).on_line(line));
            }
            // Nobody wants it.
            Err(_) => {}
        }
    }
    let keys = said.keys();
    said.warnings.sort_by_key(|warning| warning.line);
    FrontMatter { span: Some(span), declaration: said.declaration, warnings: said.warnings, keys }
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
        for plain in ["'Run for it': wall fails", "\"Run\", says mayor", "'Tis the Lantern"] {
            assert_eq!(value(plain).as_deref(), Some(plain));
        }
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

    #[test]
    fn the_fence_may_be_nearly_right() {
        for text in [
            "--- \noutlet: The Lantern\n---\t\nBody.",
            "\n\n---\noutlet: The Lantern\n---\nBody.",
            "\u{feff}\r\n---\r\noutlet: The Lantern\r\n---\r\nBody.",
            "---\routlet: The Lantern\r---\rBody.",
            "---\noutlet: The Lantern\n...\nBody.",
            "+++\noutlet = \"The Lantern\"\ndraft = false\n[params]\nurl = 5\n+++\nBody.",
        ] {
            assert_eq!(outlet(text).as_deref(), Some("The Lantern"), "{text:?}");
            assert!(parse(text).warnings.is_empty(), "{text:?}");
            let end = parse(text).span.unwrap().end as usize;
            assert_eq!(text[end..].trim(), "Body.");
        }
    }

    #[test]
    fn values_may_go_on_below() {
        let value = |value: &str| outlet(&format!("---\noutlet: {value}\nlanguage: en\n---\n"));
        for written in [
            "|\n  The Lantern",
            ">-\n  The\n  Lantern",
            "The\n  Lantern",
            "\n  The Lantern",
            "[The Lantern]",
            "[ \"The Lantern\" ]",
            "\n- The Lantern",
            "\n  - 'The Lantern'",
            "\n  name: The Lantern\n  country: GB",
            "The Lantern # the paper",
            "\"The Lantern\" # the paper",
            "\"The\n  Lantern\"",
        ] {
            assert_eq!(value(written).as_deref(), Some("The Lantern"), "{written:?}");
        }
        assert_eq!(value("Lantern#7").as_deref(), Some("Lantern#7"));
        assert_eq!(value("# none"), None);
    }

    #[test]
    fn what_is_not_read_is_said() {
        let said = |written: &str| {
            let found = parse(&format!("---\nlanguage: en\noutlet: {written}\n---\n"));
            assert_eq!(found.declaration.declared.outlet, None);
            assert_eq!(found.declaration.declared.language.as_deref(), Some("en"));
            assert_eq!(found.warnings.len(), 1, "{written}");
            assert_eq!(found.warnings[0].line, Some(3));
            found.warnings[0].message.clone()
        };
        assert_eq!(
            said("\"A"),
            "`outlet`: the quotation mark \" is not closed; the article is read without it"
        );
        assert_eq!(said("[A, B]"), "expected a string, found a list; the article is read without it");
        assert_eq!(said("\n  - A\n  - B"), "expected a string, found a list; the article is read without it");
        assert_eq!(
            said("[A"),
            "`outlet`: the list that begins with `[` is not closed; the article is read without it"
        );
        assert_eq!(
            said("*house"),
            "`outlet`: anchors, aliases and tags of YAML are not read here; the article is read without it"
        );
    }

    #[test]
    fn a_fence_that_was_forgotten_is_said() {
        let found = parse("outlet: The Lantern\npublished: 2024-03-14\n\nText.");
        assert!(found.span.is_none());
        assert_eq!(found.warnings.len(), 1);
        assert!(parse("Source: the council\nThe wall gave way.").warnings.is_empty());
        assert!(parse("Wall fails\nDate: 12 March\n").warnings.is_empty());
    }

    #[test]
    fn a_key_twice_or_mistyped_is_said() {
        let found = parse("---\noutlet: A\npublishd: 2024-03-14\noutlet: B\n---\n");
        assert_eq!(found.declaration.declared.outlet.as_deref(), Some("A"));
        let said: Vec<String> = found.warnings.iter().map(|warning| warning.to_string()).collect();
        assert_eq!(
            said,
            [
                ":3: `publishd` is not used; did you mean `published`?",
                ":4: `outlet` stands on line 2 too, and that one is taken",
            ]
        );
    }

    #[test]
    fn names_of_scrapers_are_known() {
        let found = parse(
            "---\ntitle: Wall fails\nauthor: Ada Pellworth\nsitename: The Lantern\ndate: \"2024-03-12\"\ncategories: ['Local']\n---\n",
        );
        let declared = &found.declaration.declared;
        assert_eq!(declared.headline.as_deref(), Some("Wall fails"));
        assert_eq!(declared.outlet.as_deref(), Some("The Lantern"));
        assert_eq!(declared.published.as_deref(), Some("2024-03-12"));
        assert_eq!(
            found.keys.note().unwrap().message,
            "taken: `date` as `published`, `sitename` as `outlet`, `title` as `headline`; not used: `author`, `categories`"
        );
    }
}

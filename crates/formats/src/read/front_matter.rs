//! Lines `key: value` between two lines `---` at the very beginning of a text, or `key = value` between `+++`.

mod fence;

use std::collections::BTreeMap;

use parallax_corpus::{Article, Span};

use super::{
    declaration::{Declaration, Said},
    entries::{Entries, Entry, Kind, entries, is_known, is_long, is_own, key_and_value},
    fields::field,
    names_of_keys::Keys,
    problem::Problem,
    value::quoted,
};
use fence::is_nearly_fence;

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
    let first = start.split(['\n', '\r']).next().unwrap_or_default();
    start.is_empty()
        || start.starts_with("---")
        || start.starts_with("+++")
        || is_nearly_fence(first)
        || is_without_fence(start)
}

/// Whether a text begins with two lines `key: value` of known keys, as front matter does whose fence was forgotten.
fn is_without_fence(start: &str) -> bool {
    let mut first = start.lines().take(2);
    first.clone().count() == 2 && first.all(|line| is_known(Kind::Yaml, line))
}

/// What may stand before front matter.
const SPACE: [char; 5] = ['\u{feff}', ' ', '\t', '\r', '\n'];

/// A line, its number, and the place behind its last character.
struct Line<'a> {
    number: u64,
    words: &'a str,
    end: usize,
}

/// Reads the front matter of a text, or of its first [`LONGEST`] bytes.
pub(crate) fn parse(text: &str) -> FrontMatter {
    let text = &text[..text.floor_char_boundary(LONGEST)];
    let start = text.len() - text.trim_start_matches(SPACE).len();
    if !may_begin(&text[start..]) {
        return FrontMatter::default();
    }
    let first = 1 + lines(&text[..start]).count() as u64 - u64::from(!ends_line(&text[..start]) && start > 0);
    let mut at = start;
    let all = (first..).zip(lines(&text[start..])).map(|(number, line)| {
        let words = line.trim_end_matches(['\r', '\n']);
        let end = at + words.trim_end().len();
        at += line.len();
        Line { number, words, end }
    });
    let all: Vec<Line<'_>> = all.collect();
    let [fence, rest @ ..] = all.as_slice() else { return FrontMatter::default() };
    let (kind, exact) = match fence.words.trim_end() {
        "---" => (Kind::Yaml, true),
        "+++" => (Kind::Toml, true),
        nearly
            if is_nearly_fence(nearly)
                && rest.first().is_some_and(|line| is_known(Kind::Yaml, line.words)) =>
        {
            (Kind::Yaml, false)
        }
        _ if is_without_fence(&text[start..]) => {
            let message =
                "what looks like front matter is read as text, since no line `---` stands before it";
            return none(Problem::warning(message).on_line(first));
        }
        one if is_known(Kind::Yaml, one.trim_matches(['-', ' '])) && one.starts_with("---") => {
            let message = "what looks like front matter is read as text, since `---` shares its line";
            return none(Problem::warning(message).on_line(first));
        }
        _ => return FrontMatter::default(),
    };
    let mut found = between(kind, fence, rest, start);
    if !exact {
        let taken = if found.span.is_some() { "is taken for" } else { "is not" };
        let message = format!("{} {taken} the `---` that front matter begins with", quoted(fence.words));
        found.warnings.insert(0, Problem::warning(message).on_line(first));
    }
    found
}

/// What stands behind the first fence, up to the last: one that is right, or nearly so.
fn between(kind: Kind, fence: &Line<'_>, rest: &[Line<'_>], start: usize) -> FrontMatter {
    let ends = |line: &Line<'_>| {
        let words = line.words.trim_end();
        words == kind.fence() || (kind == Kind::Yaml && words == "...")
    };
    let end = rest.iter().position(ends);
    let inside = numbered(&rest[..end.unwrap_or(rest.len())]);
    let read = entries(kind, &inside);
    if let Some(end) = end
        && read.known() == 0
        && let Some(mut found) = of_the_other_kind(kind, &inside, Span::new(start, rest[end].end))
    {
        found.warnings.insert(0, found_form(kind, fence.number));
        return found;
    }
    if let Some(end) = end
        && read.is_front_matter()
        && !read.others.iter().any(|other| is_nearly_fence(other.words))
    {
        return closed(kind, read, Span::new(start, rest[end].end));
    }
    if kind == Kind::Yaml
        && let Some((lines, end, warning)) = nearly_closed(rest)
    {
        let mut found = closed(kind, entries(kind, &numbered(&rest[..lines])), Span::new(start, end));
        found.warnings.push(warning);
        return found;
    }
    let (form, fence_form) = (kind.form(), kind.fence());
    none(match read.others.first() {
        Some(other) => Problem::warning(format!(
            "expected `{form}` or the closing `{fence_form}` of the front matter, found {}; the lines after the \
             first `{fence_form}` are read as text",
            quoted(other.words)
        ))
        .on_line(other.line),
        None => Problem::warning(format!(
            "front matter begins with this `{fence_form}` but no other `{fence_form}` ends it; it is read as text"
        ))
        .on_line(fence.number),
    })
}

/// Entries as the other fence has them: `key: value` between `+++`.
fn of_the_other_kind(kind: Kind, inside: &[(u64, &str)], span: Span) -> Option<FrontMatter> {
    let read = entries(kind.other(), inside);
    (read.known() > 0 && read.is_front_matter()).then(|| closed(kind.other(), read, span))
}

fn found_form(kind: Kind, line: u64) -> Problem {
    let (fence, form, other) = (kind.fence(), kind.form(), kind.other().form());
    Problem::warning(format!("between `{fence}` stands `{form}`; `{other}` is taken for it")).on_line(line)
}

fn ended_before(inside: &[Line<'_>], line: &Line<'_>) -> Option<(usize, usize, Problem)> {
    let message = "no `---` ends the front matter; it is taken to end here, before the text";
    Some((inside.len(), inside.last()?.end, Problem::warning(message).on_line(line.number)))
}

/// The entry that a line may have been meant for: of its first word, if that is a known key.
fn meant(kind: Kind, line: &str) -> String {
    let first = line.split([' ', '\t', ';', '=', ':', '：', '-']).next().unwrap_or_default();
    match field(first, None) {
        Some(_) => kind.form().replacen("key", first, 1).replacen("value", "…", 1),
        None => kind.form().to_owned(),
    }
}

fn numbered<'a>(lines: &[Line<'a>]) -> Vec<(u64, &'a str)> {
    lines.iter().map(|line| (line.number, line.words)).collect()
}

/// Where front matter ends that no right fence ends: before a line that is nearly one, or before a blank line with text
/// behind it. How many lines it has, the place behind it, and what to say.
fn nearly_closed(lines: &[Line<'_>]) -> Option<(usize, usize, Problem)> {
    let is_entry = |line: &&Line<'_>| {
        let indented = line.words.starts_with([' ', '\t', '#', '-']) && !is_nearly_fence(line.words);
        indented || key_and_value(Kind::Yaml, line.words).is_some()
    };
    let whole = lines.iter().take_while(is_entry).count();
    let (inside, rest) = lines.split_at(whole);
    let known = inside.iter().filter(|line| is_known(Kind::Yaml, line.words)).count();
    let sure = known > 1 || inside.iter().any(|line| is_own(line.words));
    match rest {
        [fence, ..] if known > 0 && is_nearly_fence(fence.words) => {
            let message = format!("{} is taken for the `---` that ends front matter", quoted(fence.words));
            Some((whole, fence.end, Problem::warning(message).on_line(fence.number)))
        }
        [text, ..] if sure && is_long(text.words) => ended_before(inside, text),
        [blank, text, ..] if sure && blank.words.trim().is_empty() && !is_entry(&text) => {
            ended_before(inside, blank)
        }
        _ => None,
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

/// What front matter says.
fn closed(kind: Kind, entries: Entries<'_>, span: Span) -> FrontMatter {
    let mut said = Said::default();
    let mut given: BTreeMap<&str, u64> = BTreeMap::new();
    for other in &entries.others {
        let found = quoted(other.words);
        let message =
            format!("expected `{}`, found {found}; this line is left out", meant(kind, other.words));
        said.warnings.push(Problem::warning(message).on_line(other.line));
    }
    for Entry { key, value, line } in entries.found {
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
mod tests;

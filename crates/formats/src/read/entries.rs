//! The entries of front matter. Of YAML and TOML only what declares single values is read: words, words in quotation
//! marks, lists, texts that go on over lines. What is not read is said.

use std::borrow::Cow;

use super::{fields::field, problem::Problem, value::Value};

/// How entries are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Yaml,
    Toml,
}

impl Kind {
    pub(crate) fn fence(self) -> &'static str {
        match self {
            Self::Yaml => "---",
            Self::Toml => "+++",
        }
    }

    fn separator(self) -> char {
        match self {
            Self::Yaml => ':',
            Self::Toml => '=',
        }
    }
}

/// A key with its value, or why that is not read.
pub(crate) struct Entry<'a> {
    pub(crate) key: &'a str,
    pub(crate) value: Result<Value<'static>, String>,
    pub(crate) line: u64,
}

/// The entries on the lines between the fences.
///
/// # Errors
/// The first line that can be none: then this is no front matter.
pub(crate) fn entries<'a>(kind: Kind, lines: &[(u64, &'a str)]) -> Result<Vec<Entry<'a>>, Problem> {
    let mut found = Vec::new();
    let mut rest = lines;
    while let [(line, content), after @ ..] = rest {
        rest = after;
        if is_nothing(content) {
            continue;
        }
        // What follows in TOML belongs to a table.
        if kind == Kind::Toml && content.starts_with('[') {
            break;
        }
        let Some((key, value)) = key_and_value(kind, content) else {
            let (separator, fence) = (kind.separator(), kind.fence());
            let message = format!(
                "expected `key{separator} value` or the closing `{fence}` of the front matter; \
                 the lines after the first `{fence}` are read as text"
            );
            let message = message.replace("key= value", "key = value");
            return Err(Problem::warning(message).on_line(*line));
        };
        let more = rest.iter().take_while(|(_, line)| goes_on(kind, line)).count();
        let (below, after) = rest.split_at(more);
        rest = after;
        let below: Vec<&str> = below.iter().map(|(_, line)| *line).collect();
        found.push(Entry { key, value: value_of(value, &below), line: *line });
    }
    Ok(found)
}

fn is_nothing(line: &str) -> bool {
    line.trim().is_empty() || line.starts_with('#')
}

/// Whether a line goes on with what the one before began: an indent, a list's item, or nothing.
fn goes_on(kind: Kind, line: &str) -> bool {
    let closes = matches!(line.trim(), "]" | "}" | "],");
    is_nothing(line) || line.starts_with([' ', '\t']) || closes || (kind == Kind::Yaml && is_item(line))
}

fn is_item(line: &str) -> bool {
    line == "-" || line.starts_with("- ")
}

fn key_and_value(kind: Kind, line: &str) -> Option<(&str, &str)> {
    let line = line.trim();
    let (key, value) = line.split_once(kind.separator())?;
    // As in `og:title: …`.
    let (key, value) = match value.split_once(kind.separator()) {
        Some((more, rest)) if !value.starts_with([' ', '\t']) && !more.contains(' ') => {
            (&line[..key.len() + 1 + more.len()], rest)
        }
        _ => (key, value),
    };
    let key = key.trim_end();
    let within = |mark: char| key.strip_prefix(mark)?.strip_suffix(mark);
    let key = within('"').or_else(|| within('\'')).unwrap_or(key);
    let plain = key.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ':'));
    let is_key = !key.is_empty() && (plain || field(key, None).is_some());
    let parted = kind == Kind::Toml || value.is_empty() || value.starts_with([' ', '\t']);
    (is_key && parted).then_some((key, value.trim()))
}

/// A value, with the lines below that belong to it.
fn value_of(value: &str, below: &[&str]) -> Result<Value<'static>, String> {
    let lines = || below.iter().map(|line| line.trim()).filter(|line| !line.is_empty());
    let value = without_comment(value);
    match value.chars().next() {
        None => of_block(below),
        // Texts that go on below: single values have no lines.
        Some('|' | '>') if is_block_mark(value) => Ok(text(lines().collect::<Vec<_>>().join(" "))),
        Some('"' | '\'') if value.starts_with("\"\"\"") || value.starts_with("'''") => {
            Err("a text between three quotation marks is not read here".to_owned())
        }
        Some(mark @ ('"' | '\'')) => {
            let whole = joined(value, lines());
            in_marks(&whole, mark).map(|within| text(within.unwrap_or(whole)))
        }
        Some('[') => of_list(&joined(value, lines())),
        Some('{') => Ok(Value::Object(None)),
        Some('&' | '*' | '!') => Err("anchors, aliases and tags of YAML are not read here".to_owned()),
        Some(_) => {
            let lines = lines().filter(|line| !line.starts_with('#')).map(without_comment);
            Ok(text(joined(value, lines)))
        }
    }
}

fn text(value: String) -> Value<'static> {
    Value::Text(Cow::Owned(value))
}

fn joined<'a>(value: &'a str, lines: impl Iterator<Item = &'a str>) -> String {
    std::iter::once(value).chain(lines).collect::<Vec<_>>().join(" ")
}

/// `|`, `>-`, `|2`.
fn is_block_mark(value: &str) -> bool {
    value.len() <= 3 && value[1..].chars().all(|c| matches!(c, '+' | '-') || c.is_ascii_digit())
}

/// A value without the comment behind it.
fn without_comment(value: &str) -> &str {
    if value.starts_with('#') {
        return "";
    }
    if value.starts_with(['"', '\'']) {
        return value;
    }
    value.find(" #").map_or(value, |at| value[..at].trim_end())
}

/// What stands below a key without a value: a list, a table, a text, or nothing.
fn of_block(below: &[&str]) -> Result<Value<'static>, String> {
    let lines: Vec<&str> = below.iter().map(|line| line.trim()).filter(|line| !is_nothing(line)).collect();
    let is_entry = |line: &&str| key_and_value(Kind::Yaml, line).is_some();
    match lines.as_slice() {
        [] => Ok(Value::Absent),
        [item] if is_item(item) => single(item[1..].trim()),
        [item, ..] if is_item(item) => Ok(Value::List(None)),
        lines if lines.iter().all(is_entry) => {
            let named = lines.iter().filter_map(|line| key_and_value(Kind::Yaml, line));
            let name = named.into_iter().find(|(key, _)| matches!(*key, "name" | "title"));
            Ok(Value::Object(match name {
                Some((_, name)) => single_text(name)?.map(Cow::Owned),
                None => None,
            }))
        }
        lines => Ok(text(lines.join(" "))),
    }
}

fn single(value: &str) -> Result<Value<'static>, String> {
    Ok(Value::List(single_text(value)?.map(Cow::Owned)))
}

fn single_text(value: &str) -> Result<Option<String>, String> {
    match value_of(value, &[])? {
        Value::Text(text) => Ok(Some(text.into_owned())),
        _ => Ok(None),
    }
}

/// `[A, B]`: the one item, where there is no other.
fn of_list(list: &str) -> Result<Value<'static>, String> {
    let list = list.find(" #").filter(|_| !list.ends_with(']')).map_or(list, |at| list[..at].trim_end());
    let Some(items) = list.strip_prefix('[').and_then(|list| list.strip_suffix(']')) else {
        return Err("the list that begins with `[` is not closed".to_owned());
    };
    let items = items.trim().trim_end_matches(',');
    let commas = if items.starts_with(['"', '\'']) { "\",'," } else { "," };
    let several = match commas {
        "," => items.contains(','),
        _ => items.contains("\",") || items.contains("',"),
    };
    if several { Ok(Value::List(None)) } else { single(items) }
}

/// What stands between the quotation marks around a value. Nothing, where they are words' own, as in a headline that
/// begins with a quotation ("'Run for it': wall fails"), or with an apostrophe.
fn in_marks(value: &str, mark: char) -> Result<Option<String>, String> {
    let mut found = String::new();
    let mut chars = value[1..].chars();
    while let Some(c) = chars.next() {
        let next = chars.as_str().chars().next();
        match (c, next) {
            ('\\', Some(escaped)) if mark == '"' => {
                chars.next();
                match escaped {
                    'n' | 't' | 'r' => found.push(' '),
                    '"' | '\\' | '/' => found.push(escaped),
                    other => found.extend(['\\', other]),
                }
            }
            ('\'', Some('\'')) if mark == '\'' => {
                chars.next();
                found.push('\'');
            }
            (c, _) if c == mark => {
                let behind = chars.as_str().trim_start();
                let alone = behind.is_empty() || behind.starts_with('#');
                return Ok(alone.then_some(found));
            }
            (c, _) => found.push(c),
        }
    }
    match mark {
        '\'' => Ok(None),
        _ => Err(format!("the quotation mark {mark} is not closed")),
    }
}

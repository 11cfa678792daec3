//! The entries of front matter. Of YAML and TOML only what declares single values is read: words, words in quotation
//! marks, lists, texts that go on over lines. What is not read is said.

use std::borrow::Cow;

use super::{fields::field, value::Value};

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

    pub(crate) fn other(self) -> Self {
        match self {
            Self::Yaml => Self::Toml,
            Self::Toml => Self::Yaml,
        }
    }

    /// An entry, as a message shows it.
    pub(crate) fn form(self) -> &'static str {
        match self {
            Self::Yaml => "key: value",
            Self::Toml => "key = value",
        }
    }
}

/// A key with its value, or why that is not read.
pub(crate) struct Entry<'a> {
    pub(crate) key: &'a str,
    pub(crate) value: Result<Value<'static>, String>,
    pub(crate) line: u64,
}

/// What stands on the lines between the fences.
pub(crate) struct Entries<'a> {
    pub(crate) found: Vec<Entry<'a>>,
    /// Lines that are no entries.
    pub(crate) others: Vec<Other<'a>>,
}

/// A line that is no entry.
pub(crate) struct Other<'a> {
    pub(crate) words: &'a str,
    pub(crate) line: u64,
    /// Whether nothing stands on the line before it, as between a text and what heads it.
    pub(crate) apart: bool,
}

impl Entries<'_> {
    /// How many have keys of fields.
    pub(crate) fn known(&self) -> usize {
        self.found.iter().filter(|entry| field(entry.key, None).is_some()).count()
    }

    /// Whether this is front matter with some bad lines at most, and no text between two rules.
    pub(crate) fn is_front_matter(&self) -> bool {
        // Between known keys a line may be long, without being text.
        let known = self.found.iter().rfind(|entry| field(entry.key, None).is_some());
        let last = known.map_or(0, |entry| entry.line);
        let is_text = |other: &Other<'_>| other.apart || other.line > last && is_long(other.words);
        self.others.is_empty()
            || self.known() > 0
                && self.others.len() <= 3 * self.found.len()
                && !self.others.iter().any(is_text)
    }
}

/// The entries on the lines between the fences.
pub(crate) fn entries<'a>(kind: Kind, lines: &[(u64, &'a str)]) -> Entries<'a> {
    let mut read = Entries { found: Vec::new(), others: Vec::new() };
    let mut rest = lines;
    let mut apart = false;
    while let [(line, content), after @ ..] = rest {
        rest = after;
        if is_nothing(content) {
            apart = content.trim().is_empty();
            continue;
        }
        // What follows in TOML belongs to a table.
        if kind == Kind::Toml && content.starts_with('[') {
            break;
        }
        let whole = key_and_value(kind, content).is_some_and(|(_, value)| is_whole(value));
        let ends = |line: &str| whole && is_known(kind, line);
        let more = rest.iter().take_while(|(_, line)| goes_on(kind, line) && !ends(line)).count();
        let (below, after) = rest.split_at(more);
        rest = after;
        let below: Vec<&str> = below.iter().map(|(_, line)| *line).collect();
        match key_and_value(kind, content) {
            Some((key, value)) => {
                read.found.push(Entry { key, value: value_of(value, &below), line: *line });
            }
            None => read.others.push(Other { words: content.trim(), line: *line, apart }),
        }
        apart = below.last().is_some_and(|line| line.trim().is_empty());
    }
    read
}

fn is_nothing(line: &str) -> bool {
    line.trim().is_empty() || line.starts_with('#')
}

/// Whether a line goes on with what the one before began: an indent, a list's item, or nothing.
fn goes_on(kind: Kind, line: &str) -> bool {
    let closes = matches!(line.trim(), "]" | "}" | "],");
    is_nothing(line) || line.starts_with([' ', '\t']) || closes || (kind == Kind::Yaml && is_item(line))
}

/// Whether a value is one that needs no line below it, though words may go on there.
fn is_whole(value: &str) -> bool {
    !value.is_empty() && !value.starts_with(['|', '>', '"', '\'', '[', '{', '#'])
}

/// Whether a line is rather one of a text.
pub(crate) fn is_long(words: &str) -> bool {
    const WORDS: usize = 10;
    words.split_whitespace().nth(WORDS - 1).is_some()
}

/// Whether a line is an entry with a key that Parallax itself gives a field.
pub(crate) fn is_own(line: &str) -> bool {
    key_and_value(Kind::Yaml, line)
        .is_some_and(|(key, _)| field(key, None).is_some_and(|(_, rank)| rank == 0))
}

/// Whether a line is an entry with a known key, whatever stands before it: a blank, a list's mark.
pub(crate) fn is_known(kind: Kind, line: &str) -> bool {
    key_and_value(kind, line).is_some_and(|(key, _)| !key.contains(' ') && field(key, None).is_some())
}

fn is_item(line: &str) -> bool {
    line == "-" || line.starts_with("- ")
}

/// A key, and what stands behind its colon or equals sign. Of two colons, as in `og:title: …`, the one behind a known
/// key parts them; without a blank behind it only that one does.
pub(crate) fn key_and_value(kind: Kind, line: &str) -> Option<(&str, &str)> {
    let line = line.trim().trim_start_matches("- ").trim_start();
    let parted = |value: &str| kind == Kind::Toml || value.is_empty() || value.starts_with([' ', '\t']);
    let places = line.match_indices(kind.separator()).take(2).map(|(at, _)| at);
    let found = places.filter_map(|at| Some((key(&line[..at])?, &line[at + 1..])));
    let found: Vec<(&str, &str)> = found.collect();
    let known = found.iter().rev().find(|(key, _)| field(key, None).is_some());
    let plain = || found.iter().find(|(_, value)| parted(value));
    known.or_else(plain).map(|(key, value)| (*key, value.trim()))
}

/// A key without its quotation marks, if it is one: a word, or the name of a field.
fn key(words: &str) -> Option<&str> {
    let words = words.trim_end();
    let within = |mark: char| words.strip_prefix(mark)?.strip_suffix(mark);
    let key = within('"').or_else(|| within('\'')).unwrap_or(words);
    let plain = key.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ':'));
    (!key.is_empty() && (plain || field(key, None).is_some())).then_some(key)
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
        // As a word processor writes them.
        Some('“' | '‘') if within_curled(value).is_some() && below.is_empty() => {
            Ok(text(within_curled(value).unwrap_or(value).to_owned()))
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

/// What stands between two curled quotation marks, if no other stands there.
fn within_curled(value: &str) -> Option<&str> {
    let double = value.strip_prefix('“').and_then(|rest| rest.strip_suffix('”'));
    let within = double.or_else(|| value.strip_prefix('‘')?.strip_suffix('’'))?;
    (!within.contains(['“', '”'])).then_some(within)
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
        // What stands below an item belongs to it.
        [item, ..] if is_item(item) => {
            items(lines.iter().filter(|line| is_item(line)).map(|item| &item[1..]))
        }
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

/// The texts of a list; of an item that is an object, its name.
fn items<'a>(items: impl Iterator<Item = &'a str>) -> Result<Value<'static>, String> {
    let item = |item: &str| match key_and_value(Kind::Yaml, item.trim()) {
        Some(("name" | "title", name)) => single_text(name),
        _ => single_text(item.trim()),
    };
    let items: Result<Option<Vec<String>>, String> = items.map(item).collect();
    Ok(Value::List(items?.map(|items| items.into_iter().map(Cow::Owned).collect())))
}

fn single_text(value: &str) -> Result<Option<String>, String> {
    match value_of(value, &[])? {
        Value::Text(text) => Ok(Some(text.into_owned())),
        _ => Ok(None),
    }
}

/// `[A, B]`. A comma within quotation marks parts nothing.
pub(crate) fn of_list(list: &str) -> Result<Value<'static>, String> {
    let list = list.find(" #").filter(|_| !list.ends_with(']')).map_or(list, |at| list[..at].trim_end());
    let Some(within) = list.strip_prefix('[').and_then(|list| list.strip_suffix(']')) else {
        return Err("the list that begins with `[` is not closed".to_owned());
    };
    let mut open = None;
    let parted = within.split(|c: char| match (open, c) {
        (None, ',') => true,
        (Some(mark), c) if c == mark => {
            open = None;
            false
        }
        (None, '"' | '\'') => {
            open = Some(c);
            false
        }
        _ => false,
    });
    let parted: Vec<&str> = parted.map(str::trim).collect();
    let (last, others) = parted.split_last().unwrap_or((&"", &[]));
    // `[A, B,]`.
    let last = Some(*last).filter(|last| !last.is_empty());
    items(others.iter().copied().chain(last))
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

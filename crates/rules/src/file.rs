//! A list as a TOML file. What is wrong with it is said with its line.

use std::{borrow::Cow, collections::BTreeMap, ops::Range};

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use crate::{
    check::{At, Fault, POLARITIES, ROLES, VOICES, check},
    list::List,
};

/// A list that was read from a file, and where in it everything stands.
#[derive(Debug)]
pub struct ListFile {
    /// The list, which makes sense.
    pub list: List,
    places: Places,
}

impl ListFile {
    /// Reads a list. `name` is what the file is called in messages.
    ///
    /// # Errors
    /// What is wrong with it, behind its place: `my-list.toml:3:9: …`.
    pub fn read(name: &str, text: &str) -> Result<Self, String> {
        let mut places = Places { name: name.to_owned(), starts: starts(text), spans: BTreeMap::new() };
        let table = DeTable::parse(text).map_err(|error| {
            let why = error.message().split('\n').collect::<Vec<_>>().join("; ");
            places.told(text, error.span(), &format!("it is no TOML: {why}"))
        })?;
        fields(table.get_ref(), LIST, At::default(), &mut places)
            .map_err(|(span, why)| places.told(text, Some(span), &why))?;
        let list: List =
            toml::from_str(text).map_err(|error| places.told(text, error.span(), error.message()))?;
        let file = Self { list, places };
        check(&file.list).map_err(|fault| file.refused(text, &fault))?;
        Ok(file)
    }

    /// What is wrong with the list that `text` holds, behind its place.
    #[must_use]
    pub fn refused(&self, text: &str, fault: &Fault) -> String {
        let also = fault.other.map(|other| format!(", on line {}", self.places.line(text, other)));
        let why = format!("{}{}", fault.why, also.unwrap_or_default());
        self.places.told(text, Some(self.places.span(fault.at)), &why)
    }
}

/// Where everything stands in a file.
#[derive(Debug)]
struct Places {
    /// What the file is called.
    name: String,
    /// Where its lines begin.
    starts: Vec<usize>,
    spans: BTreeMap<At, Range<usize>>,
}

impl Places {
    /// The span of a place, or of what it lies in.
    fn span(&self, at: At) -> Range<usize> {
        let within = [at, At { item: None, ..at }, At { field: None, item: None, ..at }];
        within.iter().find_map(|at| self.spans.get(at).cloned()).unwrap_or(0..0)
    }

    fn line(&self, text: &str, at: At) -> usize {
        self.position(text, self.span(at).start).0
    }

    /// Line and column, counted from 1, the column in characters.
    fn position(&self, text: &str, at: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= at).max(1);
        let start = self.starts.get(line - 1).copied().unwrap_or(0);
        (line, text.get(start..at).map_or(0, |before| before.chars().count()) + 1)
    }

    fn told(&self, text: &str, span: Option<Range<usize>>, why: &str) -> String {
        let (line, column) = self.position(text, span.map_or(0, |span| span.start));
        format!("{}:{line}:{column}: {why}", self.name)
    }
}

fn starts(text: &str) -> Vec<usize> {
    let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
    std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect()
}

/// What a field may hold.
#[derive(Debug, Clone, Copy)]
enum Holds {
    Text,
    Texts,
    Whole,
    Number,
    Bool,
    OneOf(&'static [&'static str]),
    SomeOf(&'static [&'static str]),
    Rules,
}

const LIST: &[(&str, Holds)] = &[
    ("name", Holds::Text),
    ("version", Holds::Whole),
    ("about", Holds::Text),
    ("languages", Holds::Texts),
    ("extends", Holds::Text),
    ("kind", Holds::Text),
    ("reason", Holds::Text),
    ("rule", Holds::Rules),
];

const RULE: &[(&str, Holds)] = &[
    ("words", Holds::Texts),
    ("phrases", Holds::Texts),
    ("lemmas", Holds::Texts),
    ("pattern", Holds::Text),
    ("kind", Holds::Text),
    ("reason", Holds::Text),
    ("neutral", Holds::Text),
    ("polarity", Holds::OneOf(POLARITIES)),
    ("strength", Holds::Number),
    ("before", Holds::Texts),
    ("after", Holds::Texts),
    ("not_before", Holds::Texts),
    ("not_after", Holds::Texts),
    ("when", Holds::Texts),
    ("unless", Holds::Texts),
    ("only_in", Holds::OneOf(VOICES)),
    ("roles", Holds::SomeOf(ROLES)),
    ("case", Holds::Bool),
];

type Wrong = (Range<usize>, String);

/// Checks that a table has the fields of a list or of a rule, and notes where they stand.
fn fields(
    table: &DeTable<'_>,
    known: &'static [(&'static str, Holds)],
    at: At,
    places: &mut Places,
) -> Result<(), Wrong> {
    // In the order of the file, so that the first mistake is told first.
    let mut entries: Vec<_> = table.iter().collect();
    entries.sort_by_key(|(key, _)| key.span().start);
    for (key, value) in entries {
        let name: &str = key.get_ref();
        let Some((field, holds)) = known.iter().find(|(field, _)| *field == name) else {
            let owner = if at.rule.is_some() { "rule" } else { "list" };
            return Err((key.span(), unknown(owner, name, known)));
        };
        let at = At { field: Some(field), ..at };
        places.spans.insert(at, value.span());
        if let Holds::Rules = holds {
            rules(value, places)?;
        } else {
            holds.check(field, value)?;
            for (item, value) in value.get_ref().as_array().into_iter().flatten().enumerate() {
                places.spans.insert(At { item: Some(item), ..at }, value.span());
            }
        }
    }
    Ok(())
}

fn rules(value: &Spanned<DeValue<'_>>, places: &mut Places) -> Result<(), Wrong> {
    let wrong = |span| Err((span, "a rule is a table; begin each with a line `[[rule]]`".to_owned()));
    let Some(rules) = value.get_ref().as_array() else { return wrong(value.span()) };
    for (at, rule) in rules.iter().enumerate() {
        let Some(table) = rule.get_ref().as_table() else { return wrong(rule.span()) };
        places.spans.insert(At::rule(at), rule.span());
        fields(table, RULE, At::rule(at), places)?;
    }
    Ok(())
}

fn unknown(owner: &str, name: &str, known: &[(&str, Holds)]) -> String {
    let elsewhere = if owner == "rule" { LIST } else { RULE };
    let near = known.iter().filter_map(|(field, _)| Some((distance(name, field)?, *field))).min();
    let what = match near {
        _ if elsewhere.iter().any(|(field, _)| *field == name) && owner == "list" => {
            "it belongs to a rule: write it below a line `[[rule]]`".to_owned()
        }
        _ if elsewhere.iter().any(|(field, _)| *field == name) => {
            "it belongs to the list: write it above the first `[[rule]]`".to_owned()
        }
        Some((steps, field)) if steps <= 2 || steps * 3 <= field.len() => format!("did you mean `{field}`?"),
        _ => {
            let names: Vec<_> = known.iter().map(|(field, _)| format!("`{field}`")).collect();
            format!("it has {}", names.join(", "))
        }
    };
    format!("a {owner} has no field `{name}`; {what}")
}

impl Holds {
    fn check(self, field: &str, value: &Spanned<DeValue<'_>>) -> Result<(), Wrong> {
        let wrong = |span, why: String| Err((span, why));
        let found = value.get_ref();
        match self {
            Self::Text if found.is_str() => Ok(()),
            Self::Text => wrong(value.span(), format!("`{field}` is a text: `{field} = \"…\"`")),
            Self::Whole if found.as_integer().is_some_and(|number| small(number.as_str())) => Ok(()),
            Self::Whole => wrong(value.span(), format!("`{field}` is a whole number: `{field} = 1`")),
            Self::Number if found.is_integer() || found.is_float() => Ok(()),
            Self::Number => wrong(value.span(), format!("`{field}` is a number: `{field} = 0.5`")),
            Self::Bool if found.is_bool() => Ok(()),
            Self::Bool => wrong(value.span(), format!("`{field}` is `true` or `false`, without quotes")),
            Self::OneOf(values) if found.as_str().is_some_and(|text| values.contains(&text)) => Ok(()),
            Self::OneOf(values) => wrong(value.span(), format!("`{field}` is one of {}", quoted(values))),
            Self::Texts | Self::SomeOf(_) => {
                let Some(items) = found.as_array() else {
                    return wrong(
                        value.span(),
                        format!("`{field}` is a list: `{field} = [{}]`", shown(found)),
                    );
                };
                for item in items {
                    let Some(text) = item.get_ref().as_str() else {
                        return wrong(item.span(), format!("`{field}` is a list of texts: put it in quotes"));
                    };
                    if let Self::SomeOf(values) = self
                        && !values.contains(&text)
                    {
                        return wrong(item.span(), format!("each of `{field}` is one of {}", quoted(values)));
                    }
                }
                Ok(())
            }
            Self::Rules => Ok(()),
        }
    }
}

/// A whole number that a version can be.
fn small(number: &str) -> bool {
    number.parse::<u32>().is_ok()
}

fn shown(value: &DeValue<'_>) -> Cow<'static, str> {
    match value.as_str() {
        Some(text) if text.len() < 40 => format!("\"{text}\"").into(),
        _ => "\"…\"".into(),
    }
}

fn quoted(values: &[&str]) -> String {
    let values: Vec<_> = values.iter().map(|value| format!("\"{value}\"")).collect();
    values.join(", ")
}

/// How many letters must be put in, left out or changed to make one word of the other; `None` if too many.
fn distance(one: &str, other: &str) -> Option<usize> {
    // Names of fields are short, and so is what is written for one.
    if one.len() > 40 {
        return None;
    }
    Some(strsim::levenshtein(one, other))
}

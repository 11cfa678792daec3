//! Whether a list makes sense.

use std::{
    collections::{HashMap, hash_map::Entry},
    fmt,
};

use parallax_corpus::check_name;
use parallax_layers::{
    slant::{Polarity, Voice},
    structure::Role,
};
use parallax_lexicon::plain;

use crate::{
    list::{List, Means, Rule},
    pattern,
};

/// A place in a list, as far as it is known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct At {
    /// The rule, counted from 0.
    pub rule: Option<usize>,
    /// A field of the rule, or of the list.
    pub field: Option<&'static str>,
    /// An item of the field.
    pub item: Option<usize>,
}

/// What is wrong with a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Where.
    pub at: At,
    /// What, and what to do about it.
    pub why: String,
    /// Where else, when it takes two.
    pub other: Option<At>,
}

impl Fault {
    fn new(at: At, why: impl Into<String>) -> Self {
        Self { at, why: why.into(), other: None }
    }
}

impl At {
    /// A field of the list.
    #[must_use]
    pub fn field(field: &'static str) -> Self {
        Self { rule: None, field: Some(field), item: None }
    }

    /// A rule.
    #[must_use]
    pub fn rule(rule: usize) -> Self {
        Self { rule: Some(rule), field: None, item: None }
    }

    fn in_rule(rule: usize, field: &'static str, item: Option<usize>) -> Self {
        Self { rule: Some(rule), field: Some(field), item }
    }
}

impl fmt::Display for At {
    /// As one says it of a list that did not come from a file.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.rule, self.field) {
            (None, None) => f.write_str("the list"),
            (None, Some(field)) => write!(f, "`{field}`"),
            (Some(rule), None) => write!(f, "rule {}", rule + 1),
            (Some(rule), Some(field)) => write!(f, "`{field}` of rule {}", rule + 1),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { at, why, other } = self;
        write!(f, "{at}: {why}")?;
        other.map_or(Ok(()), |other| write!(f, ", in {other}"))
    }
}

/// Checks a list.
///
/// # Errors
/// The first thing that is wrong with it.
pub fn check(list: &List) -> Result<(), Fault> {
    name(&list.name)?;
    if list.version == 0 {
        return Err(Fault::new(At::field("version"), "a version is 1 or more"));
    }
    for (at, code) in list.languages.iter().enumerate() {
        if !(2..=3).contains(&code.len()) || !code.bytes().all(|byte| byte.is_ascii_lowercase()) {
            let at = At { item: Some(at), ..At::field("languages") };
            return Err(Fault::new(at, format!("`{code}` is no ISO 639 code, such as \"en\"")));
        }
    }
    if list.extends.is_some() && !list.languages.is_empty() {
        let why = "a list that joins a pass is read wherever that pass is; leave `languages` out";
        return Err(Fault::new(At::field("languages"), why));
    }
    if list.extends.as_ref().is_some_and(String::is_empty) {
        let why = "it names no pass; write `extends = \"slant\"`, or leave it out for a layer of its own";
        return Err(Fault::new(At::field("extends"), why));
    }
    let texts = [("kind", &list.kind), ("reason", &list.reason)];
    said(&texts).map_err(|(field, why)| Fault::new(At::field(field), why))?;
    if list.rules.is_empty() {
        let why = "it has no rule; write one as `[[rule]]`, and below it `words = [\"…\"]`";
        return Err(Fault::new(At::default(), why));
    }
    for (at, rule) in list.rules.iter().enumerate() {
        one(at, rule)?;
        if !rule.lemmas.is_empty() && !reads_english(list) {
            let why =
                "lemmas are those of English; list the forms as `words`, or let `languages` have \"en\"";
            return Err(Fault::new(At::in_rule(at, "lemmas", None), why));
        }
        if let Some(pass) = &list.extends {
            for (field, own, all) in
                [("kind", &rule.kind, &list.kind), ("reason", &rule.reason, &list.reason)]
            {
                if own.is_none() && all.is_none() {
                    let why = format!("a rule that joins `{pass}` needs a `{field}`");
                    return Err(Fault::new(At::rule(at), why));
                }
            }
        }
    }
    nothing_twice(list)
}

fn reads_english(list: &List) -> bool {
    list.languages.is_empty() || list.languages.iter().any(|code| code == "en" || code == "eng")
}

/// Texts that are there, but empty.
fn said(texts: &[(&'static str, &Option<String>)]) -> Result<(), (&'static str, String)> {
    let empty = |text: &&(_, &Option<String>)| text.1.as_ref().is_some_and(|text| text.trim().is_empty());
    match texts.iter().find(empty) {
        Some((field, _)) => Err((*field, format!("`{field}` is empty; say something or leave it out"))),
        None => Ok(()),
    }
}

/// Checks that the kinds of a list are among those that the pass that it joins can tell.
///
/// # Errors
/// The first that is not.
pub fn check_kinds(list: &List, kinds: &[&str]) -> Result<(), Fault> {
    let all = list.kind.iter().map(|kind| (At::field("kind"), kind));
    let own = list.rules.iter().enumerate();
    let own = own.filter_map(|(at, rule)| Some((At::in_rule(at, "kind", None), rule.kind.as_ref()?)));
    match all.chain(own).find(|(_, kind)| !kinds.contains(&kind.as_str())) {
        None => Ok(()),
        Some((at, kind)) => {
            let pass = list.extends.as_deref().unwrap_or_default();
            let kinds = kinds.join(", ");
            Err(Fault::new(at, format!("`{pass}` has no kind `{kind}`; it has {kinds}")))
        }
    }
}

fn name(name: &str) -> Result<(), Fault> {
    let why = match name {
        "" => Err("a list has a name; write `name = \"…\"` at its top".to_owned()),
        _ => check_name(name),
    };
    why.map_err(|why| Fault::new(At::field("name"), why))
}

fn one(at: usize, rule: &Rule) -> Result<(), Fault> {
    let fault = |field, item, why: String| Err(Fault::new(At::in_rule(at, field, item), why));
    if rule.entries().next().is_none() {
        let why = "it looks for nothing; give it `words`, `phrases`, `lemmas` or a `pattern`";
        return Err(Fault::new(At::rule(at), why));
    }
    for (means, item, entry) in rule.entries() {
        entry_is_sound(means, entry).or_else(|why| {
            let item = (means != Means::Pattern).then_some(item);
            fault(means.field(), item, why)
        })?;
    }
    said(&[("kind", &rule.kind), ("reason", &rule.reason), ("neutral", &rule.neutral)])
        .or_else(|(field, why)| fault(field, None, why))?;
    let guards: [(&str, &[String]); 6] = [
        ("before", &rule.before),
        ("after", &rule.after),
        ("not_before", &rule.not_before),
        ("not_after", &rule.not_after),
        ("when", &rule.when),
        ("unless", &rule.unless),
    ];
    for (field, words) in guards {
        for (item, words) in words.iter().enumerate() {
            words_are_sound(words).or_else(|why| fault(field, Some(item), why))?;
        }
    }
    if rule.strength.is_some_and(|strength| !(0.0..=1.0).contains(&strength)) {
        return fault("strength", None, "a strength lies between 0 and 1".to_owned());
    }
    if rule.polarity == Some(Polarity::Other) {
        return fault("polarity", None, format!("it is one of {}", POLARITIES.join(", ")));
    }
    if !matches!(rule.only_in, None | Some(Voice::Outlet | Voice::Quoted)) {
        return fault("only_in", None, format!("it is one of {}", VOICES.join(", ")));
    }
    if let Some(item) = rule.roles.iter().position(|role| *role == Role::Other) {
        return fault("roles", Some(item), format!("a role is one of {}", ROLES.join(", ")));
    }
    Ok(())
}

/// What a polarity may be.
pub(crate) const POLARITIES: &[&str] = &["positive", "negative", "neutral"];
/// Whose words a rule may ask for.
pub(crate) const VOICES: &[&str] = &["outlet", "quoted"];
/// What a line of a page may be.
pub(crate) const ROLES: &[&str] =
    &["headline", "kicker", "byline", "dateline", "caption", "credit", "body", "blockquote", "boilerplate"];

fn entry_is_sound(means: Means, entry: &str) -> Result<(), String> {
    match means {
        Means::Pattern => {
            if let Some(control) = entry.chars().find(|c| c.is_control() && *c != '\t') {
                return Err(format!(
                    "it has the sign {}, which no text has; in double quotes TOML takes `\\b` for a backspace, so put it \
                     in single quotes",
                    control.escape_unicode()
                ));
            }
            some(entry)?;
            pattern::compiled(entry, true).map(|_| ())
        }
        Means::Word if entry.trim().contains(char::is_whitespace) => {
            Err(format!("`{entry}` is more than one word; put it into `phrases`"))
        }
        Means::Word | Means::Phrase | Means::Lemma => words_are_sound(entry),
    }
}

fn some(entry: &str) -> Result<(), String> {
    let blank = entry.trim().is_empty();
    if blank { Err("an entry is empty; write a word or leave it out".to_owned()) } else { Ok(()) }
}

/// Words to look for have no wildcards. A star that stands for letters nobody wants to print, "f***", is none.
fn words_are_sound(words: &str) -> Result<(), String> {
    some(words)?;
    for word in words.split_whitespace() {
        let begins = word.strip_suffix('*').filter(|stem| stem.ends_with(char::is_alphabetic));
        let ends = word.strip_prefix('*').filter(|stem| stem.starts_with(char::is_alphabetic));
        if let Some(stem) = begins {
            return Err(format!(
                "`{word}` does not stand for words that begin so; use `lemmas`, or `pattern = '\\b{stem}\\w*'`"
            ));
        }
        if let Some(stem) = ends {
            return Err(format!(
                "`{word}` does not stand for words that end so; use `pattern = '\\w*{stem}\\b'`"
            ));
        }
    }
    Ok(())
}

/// The same entry twice is a slip, unless the rules differ in where it counts.
fn nothing_twice(list: &List) -> Result<(), Fault> {
    let guards: Vec<Rule> = list.rules.iter().map(guards).collect();
    let mut seen: HashMap<(Means, String), Vec<At>> = HashMap::new();
    for (at, rule) in list.rules.iter().enumerate() {
        for (means, item, entry) in rule.entries() {
            let here = At::in_rule(at, means.field(), (means != Means::Pattern).then_some(item));
            let means = if means == Means::Phrase { Means::Word } else { means };
            let places = match seen.entry((means, normal(means, entry, rule.case))) {
                Entry::Vacant(new) => {
                    new.insert(vec![here]);
                    continue;
                }
                Entry::Occupied(known) => known.into_mut(),
            };
            let same = |place: &&At| place.rule.is_some_and(|other| guards[at] == guards[other]);
            if let Some(other) = places.iter().find(same) {
                let why = format!("`{entry}` is in the list already");
                return Err(Fault { at: here, why, other: Some(*other) });
            }
            places.push(here);
        }
    }
    Ok(())
}

fn normal(means: Means, entry: &str, case: Option<bool>) -> String {
    if means == Means::Pattern {
        return entry.to_owned();
    }
    let entry = entry.split_whitespace().collect::<Vec<_>>().join(" ");
    plain(&if case == Some(false) { entry.to_lowercase() } else { entry })
}

/// Where a rule counts, and nothing of what it looks for or says.
fn guards(rule: &Rule) -> Rule {
    let Rule { before, after, not_before, not_after, when, unless, only_in, roles, case, .. } = rule.clone();
    Rule { before, after, not_before, not_after, when, unless, only_in, roles, case, ..Rule::default() }
}

//! Why what a list looks for is not found where it stands, for those who ask.

use parallax_corpus::{Article, Pass, Span};
use parallax_layers::structure::{Line, Role};

use crate::{
    list::{List, Rule},
    pass::{ListPass, Settings},
};

/// Something that a list looks for and does not find where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Silenced {
    /// Where.
    pub span: Span,
    /// The entry, as the list has it.
    pub entry: String,
    /// The rule.
    pub rule: Rule,
    /// The field of the rule that keeps it from being found; `None`, where other words were found in its place.
    pub guard: Option<&'static str>,
}

/// A field of a rule that says where it counts: its name, and how a rule takes it over from another.
type Guard = (&'static str, fn(&mut Rule, &Rule));

const GUARDS: &[Guard] = &[
    ("roles", |bare, rule| bare.roles.clone_from(&rule.roles)),
    ("only_in", |bare, rule| bare.only_in = rule.only_in),
    ("case", |bare, rule| bare.case = rule.case),
    ("before", |bare, rule| bare.before.clone_from(&rule.before)),
    ("after", |bare, rule| bare.after.clone_from(&rule.after)),
    ("not_before", |bare, rule| bare.not_before.clone_from(&rule.not_before)),
    ("not_after", |bare, rule| bare.not_after.clone_from(&rule.not_after)),
    ("when", |bare, rule| bare.when.clone_from(&rule.when)),
    ("unless", |bare, rule| bare.unless.clone_from(&rule.unless)),
];

/// What a list looks for in an article and does not find, though the words stand there; `found` is what it, or the pass
/// that it joins, does find. Dictionary forms are inflected, not read. Each rule is tried without its guards, and then
/// with each of them alone: slow, for a sentence.
///
/// # Errors
/// Why the list is refused.
pub fn silenced(
    list: &List,
    article: &Article,
    lines: &[Line],
    found: &[Span],
) -> Result<Vec<Silenced>, String> {
    let find = |rule: &Rule| -> Result<Vec<(Span, String)>, String> {
        let list = List { rules: vec![rule.clone()], languages: Vec::new(), ..list.clone() };
        let found = ListPass::new(Settings { list })?.run(article, lines);
        Ok(found.into_iter().map(|one| (one.span, one.entry)).collect())
    };
    let mut silenced = Vec::new();
    for rule in &list.rules {
        let bare = bare(rule);
        for (span, entry) in find(&bare)?.into_iter().filter(|(span, _)| !found.contains(span)) {
            let mut guard = None;
            for (name, take_over) in GUARDS {
                let mut guarded = bare.clone();
                take_over(&mut guarded, rule);
                if guard.is_none() && !find(&guarded)?.iter().any(|(other, _)| *other == span) {
                    guard = Some(*name);
                }
            }
            silenced.push(Silenced { span, entry, rule: rule.clone(), guard });
        }
    }
    silenced.sort_by_key(|one| one.span);
    Ok(silenced)
}

/// What of a list finds a word, wherever it stood: the entries with their rules.
///
/// # Errors
/// Why the list is refused.
pub fn lookup<'a>(list: &'a List, word: &str) -> Result<Vec<(String, &'a Rule)>, String> {
    let article = Article::from_text("word", word);
    let span = Span { start: 0, end: article.text.len() as u32 };
    let line = [Line { span, role: Role::Body }];
    let mut entries = Vec::new();
    for rule in &list.rules {
        let list = List { rules: vec![bare(rule)], languages: Vec::new(), ..list.clone() };
        let found = ListPass::new(Settings { list })?.run(&article, &line);
        entries.extend(found.into_iter().filter(|one| one.span == span).map(|one| (one.entry, rule)));
    }
    Ok(entries)
}

/// A rule that finds what it looks for wherever it stands.
fn bare(rule: &Rule) -> Rule {
    let every = [Role::Headline, Role::Body, Role::Blockquote];
    let Rule { words, phrases, lemmas, pattern, kind, reason, .. } = rule.clone();
    let roles = rule.roles.iter().copied().chain(every).collect();
    Rule { words, phrases, lemmas, pattern, kind, reason, roles, case: Some(false), ..Rule::default() }
}

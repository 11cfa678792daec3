//! Why words of the lists are no finding where they stand, for those who ask.

use parallax_corpus::Span;
use parallax_layers::slant::{Slant, SlantKind};

use crate::{
    lists::{Entry, Part, Rule, Word, entry},
    sourced,
};

/// What keeps words of the lists from being a finding. The guards are told in the order in which they are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guard {
    /// The article is about something that gives them another sense (`unless_article`).
    Topic,
    /// There are no sides to take (`contested`).
    Sides,
    /// A headline has no room for a source, and only headlines have their devices.
    Place,
    /// They are a part of a longer word.
    Hyphen,
    /// What they take for granted, or keep at a distance, is told or disputed beside them.
    Told,
    /// The sentence says who, or how many.
    Which,
    /// The writer says it of himself.
    Writer,
    /// They are a name's.
    Name,
    /// They are nobody's: no name follows behind "of".
    Nobody,
    /// They are used as another part of speech.
    Part,
    /// The word before does not fit (`after`).
    After,
    /// What follows does not fit (`before`).
    Before,
    /// They are not said of, or not done by, what the rule asks for (`argument`, `person`, `figure`).
    Argument,
    /// Somebody shouts (`calm`).
    Shouted,
    /// Nobody is said to have said it.
    Open,
    /// None of the words that the rule asks for stands near (`when`).
    When,
    /// They describe another noun (`alone`).
    Alone,
    /// A word near by gives them another sense (`unless`).
    Unless(Span),
    /// They are denied, or somebody else's judgement.
    Denied,
    /// No doer is named for it near by; or it was an accident (`doer`).
    Doer,
    /// The source is named beside them.
    Source,
    /// They are weaker than the setting `at_least`.
    Weak,
    /// They lie in, or reach into, words that were found.
    Longer,
}

impl Guard {
    /// What it is called: the field of the rule, where it has one.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Topic => "unless_article",
            Self::Sides => "contested",
            Self::Place => "place",
            Self::Hyphen => "hyphen",
            Self::Told => "told",
            Self::Which => "which",
            Self::Writer => "writer",
            Self::Name => "name",
            Self::Nobody => "target",
            Self::Part => "as",
            Self::After => "after",
            Self::Before => "before",
            Self::Argument => "argument",
            Self::Shouted => "calm",
            Self::Open => "open",
            Self::When => "when",
            Self::Alone => "alone",
            Self::Unless(_) => "unless",
            Self::Denied => "denied",
            Self::Doer => "doer",
            Self::Source => "source",
            Self::Weak => "at_least",
            Self::Longer => "longer",
        }
    }
}

/// Words of the lists that stand in an article and are no finding.
#[derive(Debug, Clone, PartialEq)]
pub struct Silenced {
    /// The words.
    pub span: Span,
    /// What the lists say of them.
    pub entry: Entry,
    /// What keeps them from being a finding.
    pub guard: Guard,
}

/// Words of the lists, and the guard that says no.
#[derive(Debug)]
pub(crate) struct Tried {
    pub(crate) span: Span,
    pub(crate) rule: &'static Rule,
    pub(crate) word: &'static Word,
    pub(crate) guard: Option<Guard>,
}

impl Tried {
    /// Whether another form of the same entry is tried in the same place.
    fn is_like(&self, other: &Self) -> bool {
        self.span == other.span && std::ptr::eq(self.word, other.word)
    }
}

/// Of what was tried, what is no finding. Of words that another entry found, none is told.
pub(crate) fn silenced(tried: Vec<Tried>, found: &[Slant], at_least: f64) -> Vec<Silenced> {
    let mut told: Vec<Tried> = Vec::new();
    for one in tried {
        match told.iter_mut().rfind(|other| other.is_like(&one)) {
            // One form that is admitted is enough.
            Some(other) => other.guard = other.guard.and(one.guard),
            None => told.push(one),
        }
    }
    let mut silenced: Vec<Silenced> =
        told.into_iter().filter_map(|one| one.silenced(found, at_least)).collect();
    silenced.sort_by_key(|one| one.span);
    silenced
}

impl Tried {
    fn silenced(self, found: &[Slant], at_least: f64) -> Option<Silenced> {
        let Self { span, rule, word, guard } = self;
        let over: Vec<Span> = found.iter().map(|one| one.span).filter(|one| one.overlaps(span)).collect();
        // "Was shot" is found by "shot".
        if over.contains(&span) || (rule.part == Part::Passive && !over.is_empty()) {
            return None;
        }
        // What the guards let pass is kept back at the end of the article.
        let kept_back = || match rule.kind {
            _ if !over.is_empty() => Guard::Longer,
            _ if rule.strength < at_least => Guard::Weak,
            kind if rule.doer || kind == SlantKind::Agentless => Guard::Doer,
            kind if sourced::needs_source(kind) => Guard::Source,
            _ => Guard::Longer,
        };
        Some(Silenced { span, entry: entry(rule, word), guard: guard.unwrap_or_else(kept_back) })
    }
}

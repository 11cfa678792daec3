//! Whether a clause tells of what was or of what will be, by the words around a place in it.

use super::tokens::{At, Gap};

/// When a clause is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tense {
    Past,
    Future,
    /// Nothing tells.
    Open,
}

impl Tense {
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "past" => Self::Past,
            "future" => Self::Future,
            _ => return None,
        })
    }
}

/// How many words are asked on either side.
const NEAR: usize = 12;

/// The tense around the words from `start` to `end`: that of the nearest verb before them ("will meet on Friday"), or
/// else of the nearest behind ("On Friday the court will rule").
pub(super) fn around(start: At<'_>, end: At<'_>) -> Tense {
    match nearest(start, end) {
        // "They extended it until July."
        Tense::Past if start.before().is_any(&["until", "till", "by", "into"]) => Tense::Open,
        tense => tense,
    }
}

fn nearest(start: At<'_>, end: At<'_>) -> Tense {
    // "The vote is in November": what is set.
    let (preposition, verb) = (start.before(), start.before().before());
    if preposition.is_any(&["in", "on", "at"]) && verb.is_any(&["is", "are"]) {
        return Tense::Future;
    }
    let mut at = start;
    for _ in 0..NEAR {
        if at.gap() == Gap::Other {
            break;
        }
        at = at.before();
        if let Some(tense) = of(at) {
            return tense;
        }
    }
    let mut at = end;
    for _ in 0..NEAR {
        if at.is_out() || matches!(at.gap(), Gap::Other | Gap::Stop) {
            break;
        }
        if let Some(tense) = of(at) {
            return tense;
        }
        at = at.next();
    }
    Tense::Open
}

fn of(at: At<'_>) -> Option<Tense> {
    // "will be held", "are to meet": the word before decides.
    if at.before().is("be") {
        return None;
    }
    if at.is_any(&["is", "are"]) && at.next().is("to") {
        return Some(Tense::Future);
    }
    if let Some(tense) = at.entry().tense {
        return Some(tense);
    }
    // "closed"
    let text = at.token().text;
    let past = text.len() > 4 && text.ends_with("ed") && !at.is_capital();
    past.then_some(Tense::Past)
}

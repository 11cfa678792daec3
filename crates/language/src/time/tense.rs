//! Whether a clause tells of what was or of what will be, by the words around a place in it.

use super::tokens::{At, Gap};

/// When a clause is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tense {
    Past,
    /// What can only be over: "the Jan. 6 attack".
    Done,
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
    if end.gap() == Gap::Space && end.entry().happened {
        return Tense::Done;
    }
    let (before, second) = (start.before(), start.before().before());
    // "The vote is in November": what is set.
    if before.is_any(&["in", "on", "at"]) && second.is_any(&["is", "are"]) {
        return Tense::Future;
    }
    // "They would leave unless it was repaired by Friday."
    if before.is_any(&["until", "till", "by", "before", "into"]) {
        let ahead = verbs_before(start).chain(verb_behind(end)).any(|tense| tense == Tense::Future);
        return if ahead { Tense::Future } else { Tense::Open };
    }
    verbs_before(start).next().or_else(|| verb_behind(end)).unwrap_or(Tense::Open)
}

/// What the verbs of a clause say, from the nearest before a place on.
fn verbs_before(start: At<'_>) -> impl Iterator<Item = Tense> {
    let clause = std::iter::successors(Some(start), |at| (at.gap() != Gap::Other).then(|| at.before()));
    clause.skip(1).take(NEAR).filter_map(of)
}

fn verb_behind(end: At<'_>) -> Option<Tense> {
    let clause = std::iter::successors(Some(end), |at| Some(at.next()));
    let clause = clause.take_while(|at| !at.is_out() && !matches!(at.gap(), Gap::Other | Gap::Stop));
    clause.take(NEAR).find_map(of)
}

fn of(at: At<'_>) -> Option<Tense> {
    // "will be held", "are to meet": the word before decides.
    if at.before().is("be") {
        return None;
    }
    if at.is_any(&["is", "are"]) && at.next().is("to") {
        return Some(Tense::Future);
    }
    if at.entry().intent {
        return Some(if looks_ahead(at) { Tense::Future } else { Tense::Past });
    }
    if let Some(tense) = at.entry().tense {
        return Some(tense);
    }
    // "closed"
    let text = at.token().text;
    let past = text.len() > 4 && text.ends_with("ed") && !at.is_capital();
    past.then_some(Tense::Past)
}

/// Whether what is meant stands behind a verb of intent: "vowed to leave", "talks expected in May", "is planned for June";
/// but "vowed on Monday that …", "more than expected".
fn looks_ahead(verb: At<'_>) -> bool {
    let (before, next) = (verb.before(), verb.next());
    if next.is_any(&["to", "for"]) {
        return true;
    }
    let dated =
        next.gap() == Gap::Space && (next.is_any(&["in", "on", "by", "at", "from"]) || next.entry().of_time);
    let passive = dated && !before.is("than") || before.is_any(&["is", "are", "was", "were", "been"]);
    verb.is_any(&["expected", "planned"]) && passive
}

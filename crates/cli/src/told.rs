//! Messages about what is read, of which a thousand may be alike: the first of a kind are said, the others counted.

use std::{collections::BTreeMap, fmt::Display};

use parallax_formats::{Problem, Severity};

use crate::say;

/// What was said so far, by its kind.
#[derive(Default)]
pub(crate) struct Told(BTreeMap<String, Kind>);

struct Kind {
    severity: Severity,
    /// The first that was said.
    first: String,
    times: usize,
    /// Where the first are that were not said.
    places: Vec<String>,
}

/// So many of a kind are said.
const SAID: usize = 3;
/// So many of the others are named.
const NAMED: usize = 5;

impl Told {
    /// Something is wrong with what was given.
    pub(crate) fn problem(&mut self, problem: &Problem) {
        self.tell(problem.kind(), problem.severity, problem, problem.place());
    }

    /// An article is left out.
    pub(crate) fn left_out(&mut self, id: &str, why: &str) {
        let kind = why.chars().filter(|c| !c.is_ascii_digit()).collect();
        self.tell(kind, Severity::Note, &format!("{id} is left out: {why}"), id.to_owned());
    }

    fn tell(&mut self, kind: String, severity: Severity, message: &dyn Display, place: String) {
        let kind = self.0.entry(kind).or_insert_with(|| Kind {
            severity,
            first: message.to_string(),
            times: 0,
            places: Vec::new(),
        });
        kind.times += 1;
        if kind.times <= SAID {
            say(severity, message);
        } else if kind.places.len() < NAMED {
            kind.places.push(place);
        }
    }

    /// Says how many there were besides.
    pub(crate) fn rest(&mut self) {
        for Kind { severity, first, times, places } in std::mem::take(&mut self.0).into_values() {
            let Some(more) = times.checked_sub(SAID).filter(|more| *more > 0) else { continue };
            let and_so_on = if more > places.len() { ", …" } else { "" };
            let places = places.join(", ");
            say(severity, &format!("{more} more like “{first}”: {places}{and_so_on}"));
        }
    }
}

fn say(severity: Severity, message: &dyn Display) {
    match severity {
        Severity::Error => say::error(message),
        Severity::Warning => say::warning(message),
        Severity::Note => say::note(message),
    }
}

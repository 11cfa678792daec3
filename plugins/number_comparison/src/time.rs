//! The time that a sentence names for a number: a weekday, a month, a year, one of several turns.

use std::{collections::BTreeSet, sync::LazyLock};

use parallax_lexicon::{
    calendar::{MONTHS, WEEKDAYS},
    classes::listed,
    inflect::stem,
};

use crate::{scene::is_scene, words::Plain};

/// The time that a sentence names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Time {
    pub(crate) days: BTreeSet<&'static str>,
    pub(crate) months: BTreeSet<u8>,
    pub(crate) years: BTreeSet<i32>,
    /// Which of several: "the second quake", "an earlier march", "last week".
    pub(crate) turns: BTreeSet<&'static str>,
}

impl Time {
    /// What the words of a sentence name.
    pub(crate) fn of(plain: &[Plain<'_>]) -> Self {
        let mut time = Self::default();
        for (at, word) in plain.iter().enumerate() {
            time.days.extend(WEEKDAYS.into_iter().find(|day| day == word));
            let year = || word.parse::<i32>().ok().filter(|year| (1800..=2200).contains(year));
            time.years.extend((word.len() == 4).then(year).flatten());
            time.months.extend(month(plain, at));
            time.turns.extend(turn(plain, at));
        }
        time
    }

    pub(crate) fn is_none(&self) -> bool {
        *self == Self::default()
    }
}

/// The month that a word names where a day stands beside it, or a preposition, "early" or "late" before it: else
/// "may" and "march" are no months.
fn month(plain: &[Plain<'_>], at: usize) -> Option<u8> {
    let number = |word: &Plain<'_>| word.starts_with(|c: char| c.is_ascii_digit());
    let month = MONTHS.into_iter().position(|month| month == plain[at])?;
    let lead = at.checked_sub(1).map(|before| &plain[before]);
    let led = lead.is_some_and(|word| {
        number(word) || ["early", "in", "late", "of", "on", "since", "until"].contains(&word.as_ref())
    });
    let dated = plain.get(at + 1).is_some_and(number);
    u8::try_from(month + 1).ok().filter(|_| led || dated)
}

/// "second", of "the second quake" and of "a second, larger march"; not "for the second time", "first aid".
fn turn(plain: &[Plain<'_>], at: usize) -> Option<&'static str> {
    const TURNS: [&str; 14] = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "another", "earlier", "last",
        "next", "other", "previous", "separate",
    ];
    /// So many words on stands what comes in turns.
    const NEAR: usize = 2;
    let turn = TURNS.into_iter().find(|turn| *turn == plain[at])?;
    let behind = &plain[at + 1..plain.len().min(at + 1 + NEAR)];
    behind.iter().any(|word| comes_in_turns(word)).then_some(turn)
}

/// Whether a word is of what comes one after the other: "fires", "night".
pub(crate) fn comes_in_turns(word: &str) -> bool {
    is_scene(word) || TURNING.contains(stem(word).as_ref())
}

/// The stems of times, and of events that set no scene of their own.
static TURNING: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let words =
        listed("attack day evening fire incident month night round shift strike wave week weekend year");
    words.map(|word| stem(word).into_owned()).collect()
});

//! What stands where: the rules, each a function from a place to what is said there and what follows. Of several that
//! fit the longest is taken. A rule's first line says what it reads: words in brackets may be left out, and of words
//! with bars between them one stands there.

mod clocks;
mod days;
mod lengths;
mod numbers;
mod parts;
mod relative;
mod sets;

use super::{
    meaning::{Meaning, Named, Said, When},
    tokens::{At, Gap, Tokens},
};

/// An expression: its first word, the one behind its last, and what it says.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) said: Said,
}

type Rule = for<'a> fn(At<'a>) -> Option<(Said, At<'a>)>;

const RULES: &[Rule] = &[
    sets::every,
    sets::times,
    sets::rate,
    sets::often,
    sets::long,
    clocks::clock,
    clocks::part,
    relative::stage,
    relative::edge,
    relative::whole,
    lengths::reach,
    parts::nth,
    parts::nth_weekday,
    relative::told,
    relative::picked,
    relative::near,
    relative::weekend,
    relative::reference,
    relative::all,
    days::figures,
    days::day,
    days::month_alone,
    days::weekday,
    days::day_of_month,
    days::moved,
    parts::quarter,
    parts::season,
    parts::holiday,
    parts::century,
    parts::decade,
    parts::year,
    parts::era,
    lengths::length,
];

/// The time expressions of a sentence.
pub(super) fn find(tokens: &Tokens<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    let mut at = tokens.at(0);
    while !at.is_out() {
        let one = if may_begin(at) && !at.is_in_address() {
            first_of_two(at).or_else(|| longest(RULES.iter().filter_map(|rule| rule(at))))
        } else {
            None
        };
        let Some((said, end)) = one else {
            at = at.next();
            continue;
        };
        found.push(Found { start: at.index, end: end.index, said });
        at = end;
        while let Some((said, start, end)) = continued(&found[found.len() - 1].said, at) {
            found.push(Found { start: start.index, end: end.index, said });
            at = end;
        }
    }
    found
}

/// A cheap look before the rules: whether a time expression may begin here.
fn may_begin(at: At<'_>) -> bool {
    let entry = at.entry();
    let known = |at: At<'_>| !at.entry().word.is_empty() || at.token().figure.is_some();
    entry.of_time || entry.opens && known(at.next()) || at.token().figure.is_some() || is_code(at)
}

/// "Q3", "FY24", "½".
fn is_code(at: At<'_>) -> bool {
    matches!(
        at.token().text.as_bytes(),
        [b'Q' | b'H', b'1'..=b'4'] | [b'F', b'Y', b'0'..=b'9', ..] | [0xc2, ..]
    )
}

/// Of two that are as long the first.
fn longest<'a, T>(found: impl Iterator<Item = (T, At<'a>)>) -> Option<(T, At<'a>)> {
    found.reduce(|best, one| if best.1.index >= one.1.index { best } else { one })
}

/// A date, with its part of the day.
fn dated(at: At<'_>) -> Option<(Said, At<'_>)> {
    let date = relative::date(at).map(|(when, end)| (Said::date(when), end));
    longest(
        [clocks::part(at), relative::picked(at), relative::told(at), relative::near(at), date]
            .into_iter()
            .flatten(),
    )
}

/// The first of two dates or lengths that share what stands behind the second: "3" of "3–5 May", "60" of "60 to 90 days".
fn first_of_two(at: At<'_>) -> Option<(Said, At<'_>)> {
    if let Some(found) = lengths::first_of_two(at) {
        return Some(found);
    }
    if let Some(found) = clocks::first_of_two(at) {
        return Some(found);
    }
    let (day, joint) = days::day_figures(at).filter(|_| at.token().figure.is_some())?;
    let (said, _) = days::day(second(joint)?)?;
    let named = |named: &Named| match named {
        Named::MonthDay(month, _) => Some(Named::MonthDay(*month, day)),
        _ => None,
    };
    let when = match said.meaning {
        Meaning::Date(When::Named(other, pick), None) => When::Named(named(&other)?, pick),
        Meaning::Date(When::Within(other, whole), None) => When::Within(named(&other)?, whole),
        _ => return None,
    };
    Some((Said::date(when), joint))
}

/// The figures behind a dash or a word that joins two: "5" of "3–5 May" and of "3 to 5 May".
fn second(joint: At<'_>) -> Option<At<'_>> {
    let second = match joint.gap() {
        Gap::Hyphen | Gap::Dash => joint,
        _ if joint.follows(&["and", "to", "or"]) => joint.next(),
        _ => return None,
    };
    second.token().figure.map(|_| second)
}

/// The second of two dates that share what stands before: "5" of "May 3–5", "10" of "2009–10".
fn continued<'a>(said: &Said, at: At<'a>) -> Option<(Said, At<'a>, At<'a>)> {
    let Meaning::Date(when, None) = &said.meaning else { return None };
    let tight = matches!(at.gap(), Gap::Hyphen | Gap::Dash | Gap::Slash);
    let joined = at.follows(&["and", "to", "or"]);
    let start = match (tight, joined) {
        (true, _) => at,
        (false, true) => at.next(),
        _ => return None,
    };
    let figure = start.token().figure?;
    let end = start.next();
    let apart = start.suffix().is_empty()
        && matches!(end.gap(), Gap::Point | Gap::TightComma | Gap::Colon | Gap::Slash)
        && end.token().figure.is_some();
    let counts =
        end.is_tied() && (end.entry().unit.is_some() || end.entry().counted || end.entry().month.is_some());
    if apart || counts || end.gap() == Gap::Hyphen {
        return None;
    }
    let when = match when {
        When::Named(Named::Year(first), _) => {
            let plain = start.plain()?;
            let second = match plain.digits {
                2 if tight => first / 100 * 100 + plain.value as i16,
                // "1598 to 1722"; of "in 2005 and 2000 people" nothing.
                4 if tight || end.closes() || !end.entry().word.is_empty() => days::year_figures(start)?,
                _ => return None,
            };
            (*first < second).then(|| When::year(second))?
        }
        // "May 3, 2016-5"
        _ if at.before().plain().is_some_and(|year| year.digits > 2) => return None,
        When::Named(Named::MonthDay(month, _), pick) => {
            When::Named(Named::MonthDay(*month, next_day(start, figure.digits, joined, end)?), *pick)
        }
        When::Within(Named::MonthDay(month, _), whole) => {
            When::Within(Named::MonthDay(*month, next_day(start, figure.digits, joined, end)?), whole.clone())
        }
        _ => return None,
    };
    // "May 3-5, 2016"
    let comma = matches!(end.gap(), Gap::Comma | Gap::Space);
    match (when, days::year_figures(end).filter(|_| comma)) {
        (
            When::Named(named @ Named::MonthDay(..), _) | When::Within(named @ Named::MonthDay(..), _),
            Some(number),
        ) => Some((Said::date(When::in_year(named, number)), start, end.next())),
        (when, _) => Some((Said::date(when), start, end)),
    }
}

/// The day of a month behind another day of it.
fn next_day(at: At<'_>, digits: usize, joined: bool, end: At<'_>) -> Option<u8> {
    let (day, _) = days::day_figures(at).filter(|_| digits <= 2)?;
    // "May 3 and 5 people"
    let alone = end.closes() || !joined;
    alone.then_some(day)
}

//! Which of the things that articles date are one.

use std::collections::{BTreeMap, BTreeSet};

use crate::event::{Dated, Part};

/// What two have in common that are one. With their date it takes less than without.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Key<'k> {
    /// On one day they do the same, or two of them have a part in it.
    Dated(&'k str, &'k str),
    Shared(&'k str, &'k Part, &'k Part),
    /// On one day the same body acts.
    Body(&'k str, &'k str),
    /// On whatever day, the same happens to or by the same; of what a noun stands for, that it is still to happen, or did.
    Same(&'k str, &'k Part, bool),
    Event(&'k str, bool),
}

/// The things of each group, in the order of the articles.
pub(crate) fn groups<'d, 'a>(dated: &'d [Dated<'a>]) -> Vec<Vec<&'d Dated<'a>>> {
    let mut by_key: BTreeMap<Key<'_>, Vec<usize>> = BTreeMap::new();
    for (at, one) in dated.iter().enumerate() {
        for key in keys(one) {
            by_key.entry(key).or_default().push(at);
        }
    }
    let mut sets = Sets((0..dated.len()).collect());
    for (key, members) in &by_key {
        // Of what an article dates twice it is not known which is meant.
        let of_other_days = matches!(key, Key::Same(..) | Key::Event(..));
        if of_other_days && !is_once(dated, members) {
            continue;
        }
        for pair in members.windows(2) {
            let [one, other] = [&dated[pair[0]], &dated[pair[1]]];
            if !is_other(one, other, of_other_days) {
                sets.join(pair[0], pair[1]);
            }
        }
    }
    let mut groups: BTreeMap<usize, Vec<&Dated<'_>>> = BTreeMap::new();
    for (at, one) in dated.iter().enumerate() {
        groups.entry(sets.of(at)).or_default().push(one);
    }
    groups.into_values().collect()
}

fn keys<'k>(one: &'k Dated<'_>) -> Vec<Key<'k>> {
    /// Few have more; they would be lists.
    const MOST: usize = 6;
    let day = one
        .date
        .from
        .as_deref()
        .filter(|from| Some(*from) == one.date.to.as_deref())
        .unwrap_or(&one.date.value);
    let deed = one.deed.as_deref();
    let mut keys: Vec<Key<'k>> = deed.map(|deed| Key::Dated(day, deed)).into_iter().collect();
    keys.extend(one.body.as_deref().map(|body| Key::Body(day, body)));
    let parts: Vec<&Part> = one.parts.iter().take(MOST).collect();
    for (at, part) in parts.iter().enumerate() {
        keys.extend(parts[at + 1..].iter().map(|other| Key::Shared(day, part, other)));
    }
    let Some(deed) = deed.filter(|_| !one.apart) else { return keys };
    keys.extend(one.core.iter().map(|part| Key::Same(deed, part, one.ahead)));
    keys.extend(one.is_one.then_some(Key::Event(deed, one.ahead)));
    keys
}

/// Whether no article dates it twice, on days that differ.
fn is_once(dated: &[Dated<'_>], members: &[usize]) -> bool {
    let same = |pair: &[usize]| {
        let [one, other] = [&dated[pair[0]], &dated[pair[1]]];
        one.article != other.article || !differ(one, other)
    };
    members.windows(2).all(same)
}

/// Whether something speaks against two being one: others do it, or there are other figures in it.
fn is_other(one: &Dated<'_>, other: &Dated<'_>, of_other_days: bool) -> bool {
    let doers = one.doer.is_some() && other.doer.is_some() && one.doer != other.doer;
    let figures = |one: &BTreeSet<u64>, other: &BTreeSet<u64>| {
        !one.is_empty() && !other.is_empty() && one.is_disjoint(other)
    };
    let later = of_other_days && (figures(&one.figures, &other.figures) || is_far(one, other));
    let later = later || of_other_days && are_of_others(one, other);
    let bodies = one.body.is_some() && one.body == other.body;
    // What is planned for eight and what began at ten are two.
    let planned = one.ahead != other.ahead && differ(one, other);
    doers && !bodies && one.core.is_disjoint(&other.core) || later || planned
}

/// Whether each has somebody named in it who is not in the other: another was arrested, by the same police.
fn are_of_others(one: &Dated<'_>, other: &Dated<'_>) -> bool {
    let lacks = |one: &Dated<'_>, other: &Dated<'_>| {
        one.core.iter().any(|part| matches!(part, Part::Actor(_)) && !other.core.contains(part))
    };
    lacks(one, other) && lacks(other, one)
}

/// Whether so long lies between two dates that they are hardly of one event.
fn is_far(one: &Dated<'_>, other: &Dated<'_>) -> bool {
    // Something that one noun stands for comes again: "the 2016 election", "the 2018 election".
    let most = if one.is_one { 1 } else { 2 };
    let year = |day: &Option<String>| day.as_deref()?.get(..4)?.parse::<i32>().ok();
    let years = |one: &Dated<'_>, other: &Dated<'_>| Some(year(&other.date.from)? - year(&one.date.to)?);
    years(one, other).max(years(other, one)).is_some_and(|years| years > most)
}

/// Whether two dates cannot both be right of one event: they share no day, or have other times of day.
pub(crate) fn differ(one: &Dated<'_>, other: &Dated<'_>) -> bool {
    if one.is_about || other.is_about {
        return false;
    }
    let (one, other) = (one.date, other.date);
    if let (Some(one), Some(other)) = (minutes(&one.value), minutes(&other.value))
        && (one.0 - other.1).max(other.0 - one.1) >= MINUTES
    {
        return true;
    }
    match (&one.from, &one.to, &other.from, &other.to) {
        (Some(from), Some(to), Some(other_from), Some(other_to)) => to < other_from || other_to < from,
        // What is not placed is compared as it is written: "XXXX-05-03", "XXXX-05-13".
        (None, _, None, _) => are_at_odds(&one.value, &other.value),
        _ => false,
    }
}

/// Times of day that are nearer to each other are one.
const MINUTES: i32 = 20;

/// Whether two values of one form have another figure.
fn are_at_odds(one: &str, other: &str) -> bool {
    let pairs = || one.chars().zip(other.chars());
    let figures = |(a, b): (char, char)| a.is_ascii_digit() && b.is_ascii_digit();
    one.len() == other.len()
        && pairs().all(|(a, b)| a == b || figures((a, b)))
        && pairs().any(|(a, b)| a != b)
}

/// The first and last of the minutes since midnight of "2024-05-18T18:40", "2024-05-18TEV". Nights have two days.
fn minutes(value: &str) -> Option<(i32, i32)> {
    const HOUR: i32 = 60;
    let (_, clock) = value.split_once('T')?;
    Some(match clock {
        "MO" => (0, 12 * HOUR),
        "AF" => (12 * HOUR, 18 * HOUR),
        "EV" => (17 * HOUR, 24 * HOUR),
        _ => {
            let (hours, minutes) = clock.split_once(':')?;
            let at = hours.parse::<i32>().ok()? * HOUR + minutes.parse::<i32>().ok()?;
            (at, at)
        }
    })
}

/// Sets of things, each named by one of them.
struct Sets(Vec<usize>);

impl Sets {
    fn of(&mut self, at: usize) -> usize {
        let mut root = at;
        while self.0[root] != root {
            root = self.0[root];
        }
        self.0[at] = root;
        root
    }

    /// The earlier one names both.
    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.of(one), self.of(other));
        self.0[one.max(other)] = one.min(other);
    }
}

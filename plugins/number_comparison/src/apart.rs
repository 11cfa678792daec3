//! Times and sizes that keep two figures apart.

use std::collections::BTreeSet;

use crate::{
    figure::Figure,
    happened::{Course, Happened},
    likeness::shared,
    subject::Subject,
    when::Moment,
};

/// Whether two ages are further apart than a birthday and a slip.
pub(crate) fn are_years_apart(a: &Figure<'_>, b: &Figure<'_>) -> bool {
    const NEAR: f64 = 2.0;
    a.range.point.zip(b.range.point).is_some_and(|(a, b)| (a - b).abs() > NEAR)
}

/// Whether two ages are a year apart, of articles between which a birthday may lie: few have theirs within one week.
pub(crate) fn may_be_a_birthday(a: &Figure<'_>, b: &Figure<'_>) -> bool {
    const WEEK: i32 = 7;
    let of_one_week = a.published.zip(b.published).is_some_and(|(a, b)| a.is_within(WEEK, &b));
    let a_year = a.range.point.zip(b.range.point).is_some_and(|(a, b)| (a - b).abs() <= 1.0);
    a_year && !of_one_week
}

/// Whether both give the same first and last name.
pub(crate) fn are_one_name(a: &Figure<'_>, b: &Figure<'_>) -> bool {
    a.person == b.person && a.first_name.is_some() && a.first_name == b.first_name
}

/// Whether two figures lie so far from each other that they are of two things or of a part: sums that differ by half;
/// votes by more than a few hands.
pub(crate) fn is_too_far(a: &Figure<'_>, b: &Figure<'_>) -> bool {
    const SUM: f64 = 1.5;
    const NAMED: f64 = 1.75;
    /// Of one sum that two put at what they please, with the same words around it.
    const WORDED: f64 = 2.5;
    const HANDS: f64 = 3.0;
    const SHARE: f64 = 0.05;
    match a.subject {
        Subject::Money(_) => {
            let named = a.topic.is_some() && a.topic == b.topic;
            let worded = named && shared(&a.around.near, &b.around.near).count() >= 2;
            let most = if worded { WORDED } else { NAMED };
            !a.range.within(&b.range, if named { most } else { SUM })
        }
        Subject::Vote => {
            let (a, b) = (a.range.votes(), b.range.votes());
            let far = |a: f64, b: f64| (a - b).abs() > HANDS.max(a.max(b) * SHARE);
            far(a.0, b.0) || far(a.1, b.1)
        }
        _ => false,
    }
}

/// Whether two of one last name have first names of their own: "Peter" and "Tom", but not "Pete" and "Peter".
pub(crate) fn are_two_of_one_family(a: &Figure<'_>, b: &Figure<'_>) -> bool {
    let others = |(a, b): (&str, &str)| !a.starts_with(b) && !b.starts_with(a);
    a.person.is_some() && a.person == b.person && a.first_name.zip(b.first_name).is_some_and(others)
}

/// How many times larger a figure may be than another of the same thing: the dead of a war are not those of
/// an ambush in it, but a crowd is counted as its friends and its foes please.
pub(crate) fn order(subject: &Subject) -> f64 {
    match subject {
        Subject::People(Happened::Gathered) => 12.0,
        Subject::People(_) => 50.0,
        _ => 20.0,
    }
}

/// How many times larger or smaller than a bound a figure may be that it was said of. Tolls rise, and crowds are counted as one pleases.
pub(crate) fn reach(subject: &Subject) -> f64 {
    match subject {
        Subject::People(Happened::Gathered) => 10.0,
        Subject::People(_) => 4.0,
        _ => 2.0,
    }
}

/// Whether one is placed on a time before its article's, and the other is not: "in September", "last year".
pub(crate) fn differ_in_time(a: &Figure<'_>, b: &Figure<'_>) -> bool {
    let past = |figure: &Figure<'_>| {
        let published = figure.published?;
        figure.marks.month.filter(|month| !published.is_near_month(*month))
    };
    let both = a.published.is_some() && b.published.is_some();
    a.marks.last != b.marks.last || (both && past(a) != past(b))
}

/// Whether their sentences, or those before, place them on two days, in two months or years, or call one of them the
/// second, the earlier, the last.
pub(crate) fn are_placed_apart(a: &Figure<'_>, b: &Figure<'_>) -> bool {
    let (x, y) = (&a.time, &b.time);
    // Tolls are told on other days than that of the event.
    let days = a.subject.course() != Course::Grows && are_others(&x.days, &y.days);
    let now = a.published.or(b.published);
    // Where nothing says when the articles are from, a year or month that one names alone may be another.
    let past_month = |one: &BTreeSet<u8>, other: &BTreeSet<u8>| {
        let past = |now: Moment| !one.iter().any(|month| now.is_near_month(*month));
        !one.is_empty() && other.is_empty() && now.is_some_and(past)
    };
    let placed = days
        || are_others(&x.months, &y.months)
        || past_month(&x.months, &y.months)
        || past_month(&y.months, &x.months)
        || are_of_other_years(a, b)
        || x.turns != y.turns;
    // Whose age it is says more than the year of a deed.
    placed && a.subject != Subject::Age
}

/// Whether their sentences, or those before, name two years; a year that one names alone is another where nothing says that
/// it is the articles' own.
pub(crate) fn are_of_other_years(a: &Figure<'_>, b: &Figure<'_>) -> bool {
    let now = a.published.or(b.published);
    let past = |one: &BTreeSet<i32>, other: &BTreeSet<i32>| {
        !one.is_empty() && other.is_empty() && now.is_none_or(|now| !one.contains(&now.year()))
    };
    let (x, y) = (&a.time.years, &b.time.years);
    are_others(x, y) || past(x, y) || past(y, x)
}

/// Whether both have something, and nothing in common.
fn are_others<T: Ord>(a: &BTreeSet<T>, b: &BTreeSet<T>) -> bool {
    !a.is_empty() && !b.is_empty() && a.is_disjoint(b)
}

/// Whether they are of two years.
pub(crate) fn differ_in_year(a: &Figure<'_>, b: &Figure<'_>) -> bool {
    let past = |dated: &Figure<'_>, other: &Figure<'_>| {
        // Where nothing says when the articles are from, a year that one names alone may be another.
        let now = dated.published.or(other.published);
        now.is_none_or(|now| !dated.marks.years.contains(&now.year()))
    };
    match (a.marks.years.as_slice(), b.marks.years.as_slice()) {
        ([], []) => false,
        ([], _) => past(b, a),
        (_, []) => past(a, b),
        (a, b) => !a.iter().any(|year| b.contains(year)),
    }
}

/// Whether two articles went out within two months, or neither says when.
pub(crate) fn are_near(a: &Figure<'_>, b: &Figure<'_>) -> bool {
    match (a.published, b.published) {
        (Some(a), Some(b)) => a.is_within(62, &b),
        (None, None) => true,
        _ => false,
    }
}

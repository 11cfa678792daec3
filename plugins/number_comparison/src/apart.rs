//! Times and sizes that keep two figures apart.

use crate::{figure::Figure, happened::Happened, subject::Subject};

/// Whether two ages are further apart than a birthday and a slip.
pub(crate) fn are_years_apart(a: &Figure<'_>, b: &Figure<'_>) -> bool {
    const NEAR: f64 = 2.0;
    a.range.point.zip(b.range.point).is_some_and(|(a, b)| (a - b).abs() > NEAR)
}

/// Whether both give the same first and last name.
pub(crate) fn are_one_name(a: &Figure<'_>, b: &Figure<'_>) -> bool {
    a.person == b.person && a.first_name.is_some() && a.first_name == b.first_name
}

/// How many times larger a figure may be than another of the same thing: the dead of a war are not those of
/// an ambush in it, but a crowd is counted as its friends and its foes please.
pub(crate) fn order(subject: &Subject) -> f64 {
    match subject {
        Subject::People(Happened::Gathered) => 100.0,
        Subject::People(_) => 50.0,
        _ => 20.0,
    }
}

/// How many times larger or smaller than a bound a figure may be that it was said of. Tolls rise.
pub(crate) fn reach(subject: &Subject) -> f64 {
    match subject {
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

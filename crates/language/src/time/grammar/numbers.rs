//! Amounts and ranks: "two and a half", "2½", "several", "21st".

use crate::time::tokens::{At, Gap};

/// How many, where it is known, and what follows.
pub(super) fn amount(at: At<'_>) -> Option<(Option<f64>, At<'_>)> {
    if let Some(found) = vague(at) {
        return Some(found);
    }
    let (number, end) = figures(at).or_else(|| in_words(at))?;
    let (number, end) = with_half(number, end);
    Some((Some(number), end))
}

/// "several", "a few", "a couple of", "hundreds of".
fn vague(at: At<'_>) -> Option<(Option<f64>, At<'_>)> {
    let core = at.next();
    let counted = |at: At<'_>| at.is_any(&["how", "as", "so", "too"]);
    if at.entry().some && !(at.is("many") && counted(at.word_before())) {
        return Some((None, core));
    }
    if at.is("some") && core.entry().unit.is_some() && core.entry().plural && core.gap() == Gap::Space {
        return Some((None, core));
    }
    if at.is("a") && core.follows(&["few"]) {
        return Some((None, core.next()));
    }
    if at.is("a") && core.follows(&["number"]) && core.next().follows(&["of"]) {
        return Some((None, core.ahead(2)));
    }
    let couple = if at.is("a") { core } else { at };
    if couple.is("couple") && (couple.index == at.index || couple.gap() == Gap::Space) {
        return Some((Some(2.0), couple.next().over(&["of"])));
    }
    let dozen = at.is("a") && core.follows(&["dozen", "hundred", "thousand"]);
    if dozen {
        return Some((core.entry().number.map(f64::from), core.next()));
    }
    let many = at.is_any(&["dozens", "hundreds", "thousands", "tens"]) && core.follows(&["of"]);
    many.then(|| (None, core.next()))
}

/// "1,200", "3.5", "2½".
fn figures(at: At<'_>) -> Option<(f64, At<'_>)> {
    if let Some(half) = fraction(at.token().text) {
        return Some((half, at.next()));
    }
    let figure = at.token().figure?;
    let mut number = f64::from(figure.value);
    match at.suffix() {
        "" => {}
        suffix => return Some((number + fraction(suffix)?, at.next())),
    }
    let mut end = at.next();
    for _ in 0..4 {
        let group = end.plain().filter(|group| end.gap() == Gap::TightComma && group.digits == 3);
        let Some(group) = group else { break };
        number = number * 1000.0 + f64::from(group.value);
        end = end.next();
    }
    if let Some(part) = end.plain().filter(|_| end.gap() == Gap::Point) {
        number += f64::from(part.value) / 10f64.powi(part.digits as i32);
        end = end.next();
    }
    Some((number, end))
}

fn fraction(text: &str) -> Option<f64> {
    match text {
        "½" => Some(0.5),
        "¼" => Some(0.25),
        "¾" => Some(0.75),
        _ => None,
    }
}

/// "twenty-five", "three hundred and six".
fn in_words(at: At<'_>) -> Option<(f64, At<'_>)> {
    let mut total = u32::from(at.entry().number?);
    let mut end = at.next();
    // A number in words is short; what is longer is none.
    for _ in 0..6 {
        let word = if end.follows(&["and"]) && total >= 100 { end.next() } else { end };
        let Some(number) = word.entry().number.map(u32::from).filter(|_| word.is_tied()) else { break };
        total = match number {
            12 if word.is("dozen") => total * 12,
            100 | 1000 if total < number => total * number,
            1..10 if (20..100).contains(&total) && total % 10 == 0 || total > 99 && total % 100 == 0 => {
                total + number
            }
            1..100 if total > 99 && total % 100 == 0 => total + number,
            _ => break,
        };
        end = word.next();
    }
    Some((f64::from(total), end))
}

/// "two and a half", "two-and-a-half", "2 1/2".
fn with_half(number: f64, end: At<'_>) -> (f64, At<'_>) {
    let half = end.ahead(2);
    if end.is("and") && end.next().is("a") && half.is("half") && half.is_tied() {
        return (number + 0.5, half.next());
    }
    let tail = end.next();
    let one = end.gap() == Gap::Space && end.small(1, 1).is_some() && tail.gap() == Gap::Slash;
    match tail.small(2, 2) {
        Some(_) if one => (number + 0.5, tail.next()),
        _ => (number, end),
    }
}

/// "first", "21st", "last", which is -1.
pub(super) fn ordinal(at: At<'_>) -> Option<(i8, At<'_>)> {
    if let Some(figure) = at.token().figure.filter(|figure| figure.value <= 100) {
        return at.is_ranked().then_some((figure.value as i8, at.next()));
    }
    // "twenty-first"
    if let (Some(tens @ (20 | 30)), Some(ones @ 1..=9)) = (at.entry().number, at.next().entry().ordinal)
        && at.next().gap() == Gap::Hyphen
    {
        return Some((tens as i8 + ones, at.ahead(2)));
    }
    Some((at.entry().ordinal?, at.next()))
}

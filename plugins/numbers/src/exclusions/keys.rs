//! Keys: model names, telephone numbers, book numbers, sizes in pixels, addresses, list markers.

use crate::{
    cursor::Cursor,
    figures::{Figure, Form},
    lexicon::{Class, Mark},
    units::Units,
};

/// Behind an address that begins at a word: "https://…", "www.…", "name@…".
pub(crate) fn skip_address(at: Cursor<'_>) -> Option<Cursor<'_>> {
    let next = at.next();
    let scheme = at.is_any(&["http", "https"]) && next.is_mark(':');
    let host = at.is("www") && next.is_mark('.');
    let handle = next.is_mark('@') && next.is_tight() && next.next().is_tight();
    (scheme || host || handle).then(|| piece_end(at))
}

/// Behind a key that the figure at a token is part of.
pub(super) fn skip<'t>(units: &Units, at: Cursor<'t>, figure: Figure) -> Option<Cursor<'t>> {
    if is_tied_left(units, at) || figure.form == Form::Dotted || !figure.value.is_finite() {
        return Some(piece_end(at));
    }
    // Telephone numbers, dates and book numbers: three figures tied together.
    if is_tie(at.next()) && is_tie(at.ahead(3)) {
        return Some(piece_end(at));
    }
    if is_key_by_itself(at, figure) {
        return Some(run_end(at));
    }
    telephone(at, figure).or_else(|| pixels(at))
}

/// "1. Something", "2) Something" at the head of a line.
pub(super) fn skip_list_marker(at: Cursor<'_>, figure: Figure) -> Option<Cursor<'_>> {
    let before = at.before();
    let head = at.is_head() || (before.is_head() && before.is_any_mark(&['(', '•', '-', '*']));
    let (mark, behind) = (at.next(), at.ahead(2));
    let marked = mark.is_any_mark(&['.', ')']) && mark.is_tight() && !behind.is_out() && !behind.is_tight();
    (head && marked && figure.is_plain() && figure.digits <= 2).then_some(behind)
}

/// Letters or a hyphen tie the figure to something: "F16", "COVID-19", "3D", "12-34-56".
fn is_tied_left(units: &Units, at: Cursor<'_>) -> bool {
    let (mark, word) = (at.before(), at.back(2));
    let letters = mark.is_word() && units.currency_before(at).is_none();
    let sign = mark.is_any_mark(&['#', '_', '@', '\\', '=']);
    let hyphen = mark.is_mark('-') && mark.is_tight() && is_name_before_hyphen(word);
    let slash = mark.is_mark('/') && mark.is_tight() && word.is_word();
    // "the P5+1"
    let plus = mark.is_mark('+') && mark.is_tight() && word.figure().is_some();
    at.is_tight() && (letters || sign || hyphen || slash || plus)
}

/// A word before a hyphen to which a number is tied as a name, unless the word is a number itself.
fn is_name_before_hyphen(at: Cursor<'_>) -> bool {
    at.is_word() && at.class() == Class::Other && !at.is_any(&["to", "in", "a"])
}

/// A hyphen, slash or stop with a figure tied behind it.
fn is_tie(at: Cursor<'_>) -> bool {
    let next = at.next();
    at.is_any_mark(&['-', '/', '–', '.']) && at.is_tight() && next.is_tight() && next.figure().is_some()
}

/// A leading zero, the code of a country, or more digits than a quantity has.
fn is_key_by_itself(at: Cursor<'_>, figure: Figure) -> bool {
    let leading_zero = at.text().len() > 1 && at.text().starts_with('0');
    let country = at.before().is_mark('+')
        && at.is_tight()
        && (figure.digits > 9 || at.next().figure().is_some() || is_tie(at.next()));
    country || (figure.is_plain() && (leading_zero || figure.digits > 12))
}

fn telephone(at: Cursor<'_>, figure: Figure) -> Option<Cursor<'_>> {
    let (before, next, second) = (at.before(), at.next(), at.ahead(2));
    // "555-0123", "(555) 555-0123"
    let area = before.is_mark(')') && at.back(2).figure().is_some() && at.back(3).is_mark('(');
    let local = figure.digits == 3 && second.figure().is_some_and(|figure| figure.digits == 4);
    if is_tie(next) && next.is_mark('-') && (local || area) {
        return Some(at.ahead(3));
    }
    let bracketed = before.is_mark('(') && next.is_mark(')') && figure.digits == 3;
    if bracketed && second.figure().is_some() && is_tie(second.next()) {
        return Some(run_end(second));
    }
    // "text HELP to 60013", "call 555"
    let dialled = at.backwards(4).any(|word| word.has(Mark::Dialled));
    let long = dialled && figure.is_plain() && figure.digits > 4;
    (long || before.is_any(&["dial", "dialled", "dialling"])).then(|| run_end(at))
}

/// "1024x768", "640 × 480", "300px", "4x4"
fn pixels(at: Cursor<'_>) -> Option<Cursor<'_>> {
    let named = |at: Cursor<'_>| at.is_any(&["px", "pixel", "pixels"]);
    let (by, second, end) = (at.next(), at.ahead(2), at.ahead(3));
    let times = by.is("x") || by.is_mark('×');
    if times && second.figure().is_some() && by.is_tight() == second.is_tight() {
        return Some(end.over_if(named(end)));
    }
    named(by).then_some(second)
}

/// Behind the run of tokens without a gap that begins or goes on at a token.
fn piece_end(at: Cursor<'_>) -> Cursor<'_> {
    let mut end = at.next();
    while end.is_tight() && !end.is_any_mark(&[',', ';', ')', '"', '“', ']']) {
        end = end.next();
    }
    end
}

/// Behind figures and the hyphens, stops and gaps between them: a telephone number.
fn run_end(at: Cursor<'_>) -> Cursor<'_> {
    let mut end = at.next();
    while end.figure().is_some() || (end.is_any_mark(&['-', '/', '.', ' ']) && end.next().figure().is_some())
    {
        end = end.next();
    }
    end
}

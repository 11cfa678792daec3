//! Clock times: "10:30", "5pm", "6 a.m.", "1400 GMT", "7 o'clock", "half past six".

use crate::{
    cursor::Cursor,
    figures::{Figure, Form},
    lexicon::{Class, Mark},
};

/// Behind a clock time that begins with the figure at a token.
pub(super) fn skip(at: Cursor<'_>, figure: Figure) -> Option<Cursor<'_>> {
    with_colon(at, figure).or_else(|| hour(at, figure)).or_else(|| military(at, figure))
}

/// "five past seven", "half past six", "quarter to nine": `next` is behind the first number.
pub(super) fn spoken<'t>(at: Cursor<'t>, next: Cursor<'t>) -> Option<Cursor<'t>> {
    let quarter = matches!(at.class(), Class::Half | Class::Quarter);
    let hour = next.next();
    let in_figures = hour.plain().is_some_and(|figure| (1.0..=12.0).contains(&figure.value));
    let is_hour = in_figures || matches!(hour.class(), Class::Unit(1..) | Class::Teen(..13));
    ((next.is("past") || (quarter && next.is("to"))) && is_hour).then_some(hour.next())
}

/// What makes a number before it a time.
pub(super) fn is_clock(at: Cursor<'_>) -> bool {
    is_half_of_day(at) || at.is_any(&["o'clock", "o’clock", "oclock"])
}

fn is_half_of_day(at: Cursor<'_>) -> bool {
    at.is_any(&["am", "pm", "a.m.", "p.m.", "a.m", "p.m"])
}

fn is_zone(at: Cursor<'_>) -> bool {
    at.has(Mark::Zone) && at.letters().bytes().all(|letter| letter.is_ascii_uppercase())
}

/// "10:30", "10:30:15 GMT"
fn with_colon(at: Cursor<'_>, figure: Figure) -> Option<Cursor<'_>> {
    let minutes = |colon: Cursor<'_>| {
        colon.is_mark(':')
            && colon.is_tight()
            && colon.next().is_tight()
            && colon.next().figure().is_some_and(|figure| figure.digits == 2)
    };
    let mut end = at.next();
    if !figure.is_plain() || figure.digits > 2 || !minutes(end) {
        return None;
    }
    while minutes(end) {
        end = end.ahead(2);
    }
    Some(end.over_if(is_half_of_day(end) || is_zone(end)))
}

/// "5pm", "7.30 a.m.", "at 12.00", "9-5pm"
fn hour(at: Cursor<'_>, figure: Figure) -> Option<Cursor<'_>> {
    if figure.value >= 24.6 || !matches!(figure.form, Form::Plain | Form::Decimal) {
        return None;
    }
    let (next, decimal) = (at.next(), figure.form == Form::Decimal);
    // Two decimals are minutes; three make none.
    let minutes = decimal && has_two_decimals(at);
    if (!decimal || minutes && at.text().len() <= 5) && is_clock(next) {
        return Some(at.ahead(2));
    }
    let said = at.before().is_any(&["at", "until", "from", "by", "since", "after", "before"]);
    if minutes && said && next.is_closed() && !next.is_mark('%') {
        return Some(next);
    }
    // "9-5pm", "6–8 p.m."
    let span = next.is_any_mark(&['-', '–']) && at.ahead(2).figure().is_some() && is_clock(at.ahead(3));
    span.then(|| at.ahead(4))
}

fn has_two_decimals(at: Cursor<'_>) -> bool {
    let text = at.text();
    text.find('.').is_some_and(|point| text.len() - point == 3)
}

/// "1400 GMT", "at 1400 hours"
fn military(at: Cursor<'_>, figure: Figure) -> Option<Cursor<'_>> {
    let next = at.next();
    let hours = next.is_any(&["hours", "hrs"]) && at.before().is_any(&["at", "by", "around", "until"]);
    let four = figure.is_plain() && figure.digits == 4 && figure.value < 2400.0;
    (four && (is_zone(next) || hours)).then(|| at.ahead(2))
}

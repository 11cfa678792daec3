//! Clock times: "10:30", "5pm", "6 a.m.", "1400 GMT", "7 o'clock", "half past six", "at 6 in the evening".

use crate::{
    cursor::Cursor,
    figures::{Figure, Form},
    lexicon::{Class, Mark},
};

/// Behind a clock time that begins with the figure at a token.
pub(super) fn skip(at: Cursor<'_>, figure: Figure) -> Option<Cursor<'_>> {
    hour(at, figure).or_else(|| military(at, figure))
}

/// "five past seven", "half past six", "quarter to nine": `next` is behind the first number.
pub(super) fn spoken<'t>(at: Cursor<'t>, next: Cursor<'t>) -> Option<Cursor<'t>> {
    let quarter = matches!(at.class(), Class::Half | Class::Quarter);
    let hour = next.next();
    let in_figures = hour.plain().is_some_and(|figure| (1.0..=12.0).contains(&figure.value));
    let is_hour = in_figures || matches!(hour.class(), Class::Unit(1..) | Class::Teen(..13));
    ((next.is("past") || (quarter && next.is("to"))) && is_hour).then_some(hour.next())
}

/// Behind what makes a number before it a time: "pm", "p. m.", "o'clock", "noon".
pub(super) fn clock_end(at: Cursor<'_>) -> Option<Cursor<'_>> {
    if at.is_any(&["o'clock", "o’clock", "oclock"]) {
        return Some(at.next());
    }
    let noon = at.is_any(&["noon", "midnight", "midday"]) && at.next().is_closed() && !at.next().is_hyphen();
    if noon { Some(at.next()) } else { half_of_day(at) }
}

/// Behind "am", "p.m." or "p. m.".
fn half_of_day(at: Cursor<'_>) -> Option<Cursor<'_>> {
    let (stop, second) = (at.next(), at.ahead(2));
    if at.is_any(&["am", "pm", "a.m.", "p.m.", "a.m", "p.m"]) {
        return Some(stop);
    }
    let apart = at.is_any(&["a", "p"]) && stop.is_mark('.') && stop.is_tight() && second.is("m");
    apart.then(|| second.next().over_if(second.next().is_mark('.') && second.next().is_tight()))
}

/// "at 6 in the evening", "at 9 at night", "at 7 on Friday", "at 8 tonight": an hour by the part of the day.
pub(super) fn of_day<'t>(at: Cursor<'t>, next: Cursor<'t>) -> Option<Cursor<'t>> {
    let figure = at.figure().is_some_and(|figure| {
        figure.value < 24.6 && (figure.is_plain() || figure.form == Form::Decimal && has_two_decimals(at))
    });
    let hour = next == at.next() && (figure || matches!(at.class(), Class::Unit(1..) | Class::Teen(..13)));
    let near = at.back_over(&["about", "around", "exactly", "nearly", "almost"]);
    let led = near.before().has(Mark::TimeOf);
    if !hour || !led && near == at {
        return None;
    }
    let at_hour = near.before().is("at");
    // "at 7 on Friday", "at 7 Friday"
    if at_hour && next.over("on").class() == Class::Weekday {
        return Some(next);
    }
    let small = next.over("in").over("at").over("on");
    let part = small.over_if(small.is_any(&["the", "this", "that", "last", "next", "every", "each"]));
    let day = part.has(Mark::DayPart) || at_hour && part != small && part.is("day");
    // "7 morning shows"
    let free = part != next || part.is_any(&["tonight", "today", "tomorrow", "yesterday"]);
    (day && free && led).then_some(part.next())
}

fn is_zone(at: Cursor<'_>) -> bool {
    at.has(Mark::Zone) && at.letters().bytes().all(|letter| letter.is_ascii_uppercase())
}

/// "10:30", "10:30:15 GMT"
pub(super) fn with_colon(at: Cursor<'_>, figure: Figure) -> Option<Cursor<'_>> {
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
    Some(half_of_day(end).unwrap_or_else(|| end.over_if(is_zone(end))))
}

/// "5pm", "7.30 a.m.", "at 12.00", "9-5pm"
fn hour(at: Cursor<'_>, figure: Figure) -> Option<Cursor<'_>> {
    if figure.value >= 24.6 || !matches!(figure.form, Form::Plain | Form::Decimal) {
        return None;
    }
    let (next, decimal) = (at.next(), figure.form == Form::Decimal);
    // Two decimals are minutes; three make none.
    let minutes = decimal && has_two_decimals(at);
    if let Some(end) = clock_end(next).filter(|_| !decimal || minutes && at.text().len() <= 5) {
        return Some(end);
    }
    let said = at.before().is_any(&["at", "until", "from", "by", "since", "after", "before"]);
    if minutes && said && next.is_closed() && !next.is_mark('%') {
        return Some(next);
    }
    // "9-5pm", "6–8 p.m."
    let span = next.is_any_mark(&['-', '–']) && at.ahead(2).figure().is_some();
    clock_end(at.ahead(3)).filter(|_| span)
}

fn has_two_decimals(at: Cursor<'_>) -> bool {
    let text = at.text();
    text.find('.').is_some_and(|point| text.len() - point == 3)
}

/// "1400 GMT", "at 1400 hours"
fn military(at: Cursor<'_>, figure: Figure) -> Option<Cursor<'_>> {
    let next = at.next();
    let hours = next.is_any(&["hours", "hrs"]) && (at.before().has(Mark::TimeOf) || at.before().is("by"));
    let four = figure.is_plain() && figure.digits == 4 && figure.value < 2400.0;
    (four && (is_zone(next) || hours)).then(|| at.ahead(2))
}

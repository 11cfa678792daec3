//! Dates and centuries: "May 4", "4 May", "9/11", "2016/17", "27 Ramadan", "the 28th ult.".

use crate::{counted, cursor::Cursor, figures::Figure, lexicon::Mark};

/// Words behind the first of a month's name: "Dhu al-Hijja".
const LONGEST_MONTH: usize = 6;

/// Behind a date that the figure at a token is part of.
pub(super) fn skip(at: Cursor<'_>, figure: Figure) -> Option<Cursor<'_>> {
    day(at, figure).or_else(|| slashed(at, figure)).or_else(|| other_calendar(at, figure))
}

/// Behind ordinals in dates and centuries, and "second" as a unit. `next` is behind the ordinal.
pub(super) fn skip_ordinal<'t>(at: Cursor<'t>, next: Cursor<'t>) -> Option<Cursor<'t>> {
    let month = next.over("of");
    if month.is_month() {
        return Some(month.next());
    }
    if at.word_before().is_month() {
        return Some(next);
    }
    // "the 28th ult."
    if next.has(Mark::OldMonth) {
        return Some(next.next().over_if(next.next().is_mark('.')));
    }
    let noun = next.over_hyphen();
    if noun.is_any(&["century", "centuries", "millennium", "quarter", "half"]) {
        return Some(noun.next());
    }
    // "a second", "every second", "per second" with nothing behind are the unit of time.
    let unit = at.before().is_any(&["a", "per", "every", "each", "one", "split"]);
    (at.is("second") && unit && next.is_closed()).then_some(next)
}

fn day(at: Cursor<'_>, figure: Figure) -> Option<Cursor<'_>> {
    if !figure.is_day() {
        return None;
    }
    let ordinal = at.next().is_tight() && at.next().is_any(&["st", "nd", "rd", "th"]);
    let behind = at.next().over_if(ordinal);
    if at.word_before().is_month() {
        return Some(days_end(behind));
    }
    // "the 9th of March"
    let month = behind.over_if(ordinal && behind.is("of"));
    if month.is_month() {
        return Some(month.next());
    }
    // "4-6 May", "4 and 5 May", "4 to 6 May"
    let joined = behind.is_any_mark(&['-', '–', ',']) || behind.is_any(&["and", "to"]);
    (joined && is_day(behind.next()) && behind.ahead(2).is_month()).then(|| behind.ahead(3))
}

fn is_day(at: Cursor<'_>) -> bool {
    at.figure().is_some_and(Figure::is_day)
}

/// Behind the further days of "May 4-6", "May 4, 5 and 6"; a year is left to `years`.
fn days_end(mut end: Cursor<'_>) -> Cursor<'_> {
    while (end.is_any_mark(&['-', '–', '/']) || end.is_any(&["and", "to"]))
        && is_day(end.next())
        && end.ahead(2).is_closed()
    {
        end = end.ahead(2);
    }
    end
}

/// "9/11", "24/7", "2016/17", "8/19"
fn slashed(at: Cursor<'_>, figure: Figure) -> Option<Cursor<'_>> {
    let slash = at.next();
    if !(slash.is_mark('/') && slash.is_tight() && slash.next().is_tight()) {
        return None;
    }
    let second = slash.next().plain()?;
    let attack = figure.value == 9.0 && second.value == 11.0 || figure.value == 7.0 && second.value == 7.0;
    let always = figure.value == 24.0 && second.value == 7.0;
    let season = figure.is_year() && second.digits <= 4;
    // "8/19", "3/0": what is no proper fraction is a date or a key.
    let improper = figure.is_plain() && figure.value >= second.value;
    (attack || always || season || improper).then(|| at.ahead(3))
}

/// "12 Asoj 2073", "Ramadan 27", "10 Dhu al-Hijja 1437": days of other calendars, which have up to 32.
fn other_calendar(at: Cursor<'_>, figure: Figure) -> Option<Cursor<'_>> {
    if !figure.is_plain() || !(1.0..=32.0).contains(&figure.value) {
        return None;
    }
    let is_month = |month: Cursor<'_>| month.has(Mark::OtherMonth) && month.is_capital();
    let end = if is_month(at.next()) {
        let month = at.next();
        let is_part = |at: Cursor<'_>| at.is_mark('-') || at.is_capital() || at.is("al") || at.is_mark('\'');
        let end = month.next().onwards(LONGEST_MONTH).find(|at| !is_part(*at))?;
        (!counted::is_small_plural(end)).then_some(end)?
    } else {
        (is_month(at.before()) && !counted::is_small_plural(at.next())).then(|| at.next())?
    };
    let year = end.over_if(end.is_mark(','));
    let is_year = year.plain().is_some_and(|year| (3..=4).contains(&year.digits));
    Some(if is_year { year.next() } else { end })
}

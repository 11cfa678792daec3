//! Dates, years, decades and centuries: "May 4", "4 May", "9/11", "2016/17", "the 1990s", "'98".

use crate::{cursor::Cursor, figures::Figure, lexicon::Mark};

/// Behind a date that the figure at a token is part of.
pub(super) fn skip(at: Cursor<'_>, figure: Figure) -> Option<Cursor<'_>> {
    day(at, figure).or_else(|| slashed(at, figure))
}

/// Behind a year, a span of years or a decade.
pub(super) fn skip_year(at: Cursor<'_>, figure: Figure) -> Option<Cursor<'_>> {
    let (before, next) = (at.before(), at.next());
    if is_decade(at, figure) {
        return Some(at.ahead(2));
    }
    // "'98"
    let shortened = before.is_mark('\'') && at.is_tight() && !before.is_tight();
    if shortened && figure.is_plain() && figure.digits == 2 {
        return Some(next);
    }
    if !figure.is_year() || before.is_mark('$') {
        return None;
    }
    let year = |figure: Figure| figure.digits == 2 || figure.is_year();
    if next.is_any_mark(&['-', '–', '/']) && next.is_tight() && at.ahead(2).plain().is_some_and(year) {
        return Some(at.ahead(3));
    }
    (!is_bounded(before) && !counts(next)).then_some(next)
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

/// Behind the further days of "May 4-6", "May 4, 5 and 6"; a year is left to [`skip_year`].
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

/// "the 1990s", "the 1990's", "the 80s"; "in his 40s" is an age, which `quantity` reads.
fn is_decade(at: Cursor<'_>, figure: Figure) -> bool {
    let next = at.next();
    let plural = next.is_tight() && (next.is("s") || next.is_mark('\'') && next.next().is("s"));
    let of_life =
        || at.before().is_any(&["his", "her", "their", "my", "your", "our", "early", "mid", "late"]);
    plural && (figure.is_year() || (figure.digits == 2 && !of_life()))
}

/// Whether four digits that could be a year are bounded like a count.
fn is_bounded(before: Cursor<'_>) -> bool {
    before.has(Mark::BeforeCount)
        || before.is_any_mark(&['£', '€', '¥', '₹', '>', '<', '~', '≥', '≤'])
        || (before.is("to") && before.before().is("up"))
}

/// Whether four digits that could be a year count what follows them.
fn counts(next: Cursor<'_>) -> bool {
    let tied =
        next.is_hyphen() && next.next().is_word() && !next.next().is_any(&["era", "style", "born", "based"]);
    next.has(Mark::Counted)
        || next.is_any_mark(&['%', '°', '€', '$'])
        || (next.is_tight() && next.is_word())
        || tied
}

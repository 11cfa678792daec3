//! Days and months by their names and figures: "Tuesday, 3 May 2016", "Sept. 28", "the 3rd of May", "2016-05-03".

use jiff::civil::Date;

use super::{
    numbers::{amount, ordinal},
    relative::{self, week},
};
use crate::time::{
    meaning::{Clock, Meaning, Named, Pick, Said, Unit, When},
    tokens::{At, Gap},
};

/// `figures = 2016-05-03 [T10:30] | 3/5/2016 | 3.5.2016 | 9/11`
pub(super) fn figures(at: At<'_>) -> Option<(Said, At<'_>)> {
    let (first, second, third) = (at.plain()?, at.next(), at.ahead(2));
    let joint = second.gap();
    let tight = matches!(joint, Gap::Hyphen | Gap::Slash | Gap::Point);
    if !tight || at.touches().0.is_some_and(|c| matches!(c, '/' | '-' | '.' | '$')) {
        return None;
    }
    if joint == Gap::Slash && (first.value, second.plain()?.value) == (9, 11) && third.gap() != Gap::Slash {
        return Some((Said::date(When::Day(Date::new(2001, 9, 11).ok()?)), third));
    }
    let version = joint == Gap::Point && at.word_before().is("version");
    if third.gap() != joint || third.next().gap() == joint || version {
        return None;
    }
    let date = |year: u32, month: u32, day: u32| Date::new(year as i16, month as i8, day as i8).ok();
    let last = third.token().figure?;
    let middle = second.plain().filter(|middle| middle.digits <= 2)?;
    if first.digits == 4 && last.digits == 2 && joint != Gap::Point {
        let day = When::Day(date(first.value, middle.value, last.value)?);
        return iso_time(third, day);
    }
    let year = match last.digits {
        4 if (1000..2200).contains(&last.value) => last.value,
        2 if joint == Gap::Slash => last.value + if last.value > 40 { 1900 } else { 2000 },
        _ => return None,
    };
    if first.digits > 2 || !third.suffix().is_empty() {
        return None;
    }
    let day_first = date(year, middle.value, first.value);
    // With points the day always comes first.
    let month_first = date(year, first.value, middle.value).filter(|_| joint != Gap::Point);
    let when = match (day_first, month_first) {
        (Some(one), Some(other)) if one != other => When::Either(one, other),
        (one, other) => When::Day(one.or(other)?),
    };
    Some((Said::date(when), third.next()))
}

/// "T10:30" behind a day.
fn iso_time(last: At<'_>, day: When) -> Option<(Said, At<'_>)> {
    let suffix = last.suffix();
    if suffix.is_empty() {
        return Some((Said::date(day), last.next()));
    }
    let hour =
        suffix.strip_prefix('T').filter(|hour| hour.len() == 2)?.parse().ok().filter(|hour| *hour < 24)?;
    let minute = last.next().small(0, 59).filter(|_| last.next().gap() == Gap::Colon)?;
    let mut end = last.ahead(2);
    // Seconds and a zone: "30Z".
    if end.gap() == Gap::Colon && end.token().figure.is_some() {
        end = end.next();
    }
    Some((Said::plain(Meaning::Date(day, Some(Clock::At(hour, minute)))), end))
}

/// `day = [weekday [,]] (month day | day [of] month) [[,] year]`
pub(super) fn day(at: At<'_>) -> Option<(Said, At<'_>)> {
    let mut core = at;
    if is_weekday(at) {
        core = at.next();
        if !(matches!(core.gap(), Gap::Space | Gap::Comma) || core.is_behind_short()) {
            return None;
        }
    }
    let (named, end) = month_day(core).or_else(|| day_month(core))?;
    // "the Sept. 11 attacks", as "9/11"
    if named == Named::MonthDay(9, 11) && end.follows(&["attacks", "terrorist", "terror"]) {
        return Some((Said::date(When::in_year(named, 2001)), end));
    }
    let (when, end) = with_year(named, end);
    Some((Said::date(when), end))
}

/// The year behind a day or a month: ", 2016", " 2016", " last year".
fn with_year(named: Named, end: At<'_>) -> (When, At<'_>) {
    let year = end.over(&["of"]);
    // "24 Nov. 2016", "8-May-2006"
    let hyphens = year.gap() == Gap::Hyphen && year.before().gap() == Gap::Hyphen;
    if (hyphens || year.is_behind_short() || matches!(year.gap(), Gap::Space | Gap::Comma | Gap::TightComma))
        && let Some(number) = year_figures(year)
    {
        return (When::in_year(named, number), year.next());
    }
    if year.gap() == Gap::Space
        && let Some((whole, end)) = relative::year(year)
    {
        return (When::Within(named, Box::new(whole)), end);
    }
    // "the 12th of October last"
    if end.follows(&["last", "next"])
        && end.next().closes()
        && let Some(pick) = end.entry().pick
    {
        return (When::Named(named, pick), end.next());
    }
    match year_behind(end).or_else(|| shared_year(named, end)) {
        Some(year) => (When::in_year(named, year), end),
        None => (When::Named(named, Pick::Bare), end),
    }
}

/// The year behind a date, which is a date by itself: "in June in 1981".
pub(super) fn year_behind(end: At<'_>) -> Option<i16> {
    year_figures(end.next()).filter(|_| end.follows(&["in"]) && end.next().gap() == Gap::Space)
}

/// The year behind the second of two dates: "June and July 2009", "May 7-9, 2009", "3 December to 5 January 2009".
fn shared_year(first: Named, end: At<'_>) -> Option<i16> {
    // "in Mar. and Apr. 2023"
    let joined = (end.is_behind_short() || end.gap() == Gap::Space)
        && end.is_any(&["and", "to", "or", "until", "through"]);
    let second = match end.gap() {
        Gap::Hyphen | Gap::Dash => end,
        _ if joined => end.next(),
        _ => return None,
    };
    let month_of = |named: &Named| match named {
        Named::Month(month) | Named::MonthDay(month, _) => Some(*month),
        _ => None,
    };
    let named = month_day(second).or_else(|| day_month(second));
    let named = named.or_else(|| Some((Named::Month(month(second)?), second.next())));
    let day =
        || day_figures(second).filter(|_| matches!(first, Named::MonthDay(..))).map(|(_, end)| (first, end));
    let (named, end) = named.or_else(day)?;
    // "between May and June in 1981"
    let end = end.over(&["in", "of"]);
    let behind = end.is_behind_short() || matches!(end.gap(), Gap::Comma | Gap::Space);
    let year = year_figures(end).filter(|_| behind)?;
    Some(year - i16::from(month_of(&first) > month_of(&named)))
}

/// Four figures that are a year where a date stands before them.
pub(super) fn year_figures(at: At<'_>) -> Option<i16> {
    let figure = at.plain().filter(|figure| figure.digits == 4 && (1000..2200).contains(&figure.value))?;
    let part =
        matches!(at.next().gap(), Gap::Point | Gap::TightComma | Gap::Colon) && at.next().plain().is_some();
    (!part).then_some(figure.value as i16)
}

/// "May 3", "Sept. 28th"
fn month_day(at: At<'_>) -> Option<(Named, At<'_>)> {
    let month = month(at)?;
    let (day, end) = day_figures(at.next().over(&["the"]))?;
    let gap = at.next().gap();
    let joined = gap == Gap::Space || at.entry().short && matches!(gap, Gap::Stop | Gap::Point);
    // "In May 30 people died."
    let counts = end.gap() == Gap::Space && end.entry().counted
        || end.gap() == Gap::Hyphen && end.entry().unit.is_some();
    (joined && !counts).then_some((Named::MonthDay(month, day), end))
}

/// "3 May", "the 3rd of May", "28 Sept."
fn day_month(at: At<'_>) -> Option<(Named, At<'_>)> {
    let core = at.over_the();
    let (day, end) = day_figures(core)?;
    // Of "the 7 October attacks" the article is that of the attacks.
    if core.index != at.index && core.plain().is_some() {
        return None;
    }
    let name = end.over(&["day"]).over(&["of"]);
    // "3-May-2016"
    if !matches!(name.gap(), Gap::Space | Gap::Hyphen) {
        return None;
    }
    let month = month(name)?;
    Some((Named::MonthDay(month, day), name.next()))
}

/// "3", "3rd", "third", as days of a month.
pub(super) fn day_figures(at: At<'_>) -> Option<(u8, At<'_>)> {
    let next = at.next();
    if let Some(figure) = at.token().figure {
        let more = next
            .plain()
            .filter(|_| matches!(next.gap(), Gap::Point | Gap::TightComma | Gap::Colon | Gap::Slash));
        // "May 3,2016"; but "3.5", "3:30", "3%"
        let goes_on = more.is_some_and(|more| next.gap() != Gap::TightComma || more.digits != 4);
        let day = figure.digits <= 2 && (1..=31).contains(&figure.value);
        let fits =
            day && (at.suffix().is_empty() || at.is_ranked()) && !goes_on && at.touches().1 != Some('%');
        return fits.then_some((figure.value as u8, next));
    }
    let (rank, end) = ordinal(at).filter(|(rank, _)| (1..=31).contains(rank))?;
    (!at.is("second") || end.is("of")).then_some((rank as u8, end))
}

/// A month by its name, which has a capital.
fn month(at: At<'_>) -> Option<u8> {
    at.entry().month.filter(|_| at.is_capital())
}

/// Whether a day of the week is named here, whole or in short form, with its capital.
pub(super) fn is_weekday(at: At<'_>) -> bool {
    at.entry().weekday.is_some() && at.is_capital()
}

/// `month = name [[of] year] | name`
pub(super) fn month_alone(at: At<'_>) -> Option<(Said, At<'_>)> {
    let name = month(at)?;
    let end = at.next();
    let (when, after) = with_year(Named::Month(name), end);
    let dated = matches!(when, When::Within(..));
    (dated && !(end.gap() == Gap::TightComma) || stands_as_month(at)).then(|| (Said::date(when), after))
}

/// Whether a month that nothing but its name tells is one, and not a person or a verb.
fn stands_as_month(at: At<'_>) -> bool {
    let (before, next) = (at.word_before(), at.next());
    // "the March on Rome"
    let walk = at.is("march") && next.follows(&["on", "to", "for", "against"]) && before.is("the");
    if at.entry().short && next.gap() != Gap::Stop || walk {
        return false;
    }
    let is_month = |at: At<'_>| at.entry().month.is_some();
    // "the May figures"; "for April" and "from June", but not "for Theresa May"
    let led = before.entry().before && !before.is_any(&["of", "and", "to", "from"])
        || before.is_any(&["the", "a", "an", "its", "their", "our"])
        // "a poor April jobs report"
        || !before.is_capital() && before.word_before().is_any(&["the", "a", "an"]) && !next.closes()
        || before.is_any(&["for", "from"]) && !at.is("may")
        || at.gap() == Gap::Hyphen && at.before().is("mid");
    // "the end of May", "the last week of March"
    let whole = before.word_before().entry();
    let parted = before.is("of") && (whole.unit.is_some() || whole.edge.is_some() || whole.weekday.is_some());
    // "June to August", "May–July"
    let linked = before.is_any(&["and", "to", "or", "through"]) && is_month(before.word_before());
    let second = next.over(&["to", "and", "through", "until", "or"]);
    let links =
        is_month(second) && (second.index != next.index || matches!(next.gap(), Gap::Dash | Gap::Hyphen));
    // "August Winter", "April Jones said"; but "Come September", "In May Ms. Jones said".
    let second_name =
        before.is_capital() && before.gap() != Gap::Other && !before.entry().before && !is_month(before);
    let first_name = next.gap() == Gap::Space && next.is_capital() && !is_month(next);
    let doubtful = at.is_any(&["may", "march", "april", "june", "august", "mar", "jan", "dec"]);
    led || parted || linked || links || !(doubtful || second_name || first_name)
}

/// `weekday = name [last | next] [[of] week], and what tells it from a name`
pub(super) fn weekday(at: At<'_>) -> Option<(Said, At<'_>)> {
    let day = at.entry().weekday.filter(|_| is_weekday(at))?;
    let next = at.next();
    let before = at.word_before();
    let paper = next.gap() == Gap::Space && next.is_capital() && next.entry().paper;
    let byname = before.is_capital() && before.entry().epithet;
    // "the first Monday of May" is not the last Monday.
    let counted = before.entry().ordinal.is_some() && (!before.is("last") || next.follows(&["of", "in"]));
    if paper || byname || counted || at.entry().short && !(is_short_weekday(at)) {
        return None;
    }
    if next.gap() == Gap::Space
        && let Some((whole, end)) = week(next.over(&["of"]))
    {
        return Some((Said::date(When::Within(Named::Weekday(day), Box::new(whole))), end));
    }
    let pick = next.entry().pick.filter(|_| next.follows(&["last", "next"]) && next.next().closes());
    let end = if pick.is_some() { next.next() } else { next };
    let pick = pick.unwrap_or(if is_any_such_day(at) { Pick::Any } else { Pick::Bare });
    Some((Said::date(When::Named(Named::Weekday(day), pick)), end))
}

/// "one Friday", "on a Friday night"; but "a Friday deadline", "a Friday evening service" are those of one Friday.
fn is_any_such_day(weekday: At<'_>) -> bool {
    let next = weekday.next();
    let end = if next.entry().part.is_some() { next.next() } else { next };
    let alone = end.closes() && next.gap() != Gap::Hyphen && end.gap() != Gap::Hyphen
        || end.is_any(&["in", "and", "when", "at", "before", "after"]);
    let before = weekday.word_before();
    before.is("one") || before.is("a") && alone
}

/// `moved = weekday week | a (week | fortnight) on weekday | amount weekdays ago | the day (after tomorrow | before yesterday)`
pub(super) fn moved(at: At<'_>) -> Option<(Said, At<'_>)> {
    let moved = |weekday, pick, weeks| {
        let from = Box::new(When::Named(Named::Weekday(weekday), pick));
        Said::date(When::Moved(from, Unit::Week, weeks))
    };
    let next = at.next();
    if let Some(weekday) = at.entry().weekday.filter(|_| is_weekday(at)) {
        let behind = next.next();
        let ends = behind.closes() || behind.is_any(&["the", "and", "at", "in", "when", "but", "to"]);
        let alone = next.follows(&["week"]) && ends;
        return alone.then(|| (moved(weekday, Pick::Next, 1), at.ahead(2)));
    }
    let weeks = match next.entry().unit {
        Some(Unit::Week) => 1,
        Some(Unit::Fortnight) => 2,
        _ => 0,
    };
    let day = at.ahead(3);
    if at.is("a") && weeks > 0 && at.ahead(2).follows(&["on"]) && is_weekday(day) && day.gap() == Gap::Space {
        return Some((moved(day.entry().weekday?, Pick::Next, weeks), day.next()));
    }
    if at.is("the") && next.follows(&["day"]) {
        let by = match (at.ahead(2).entry().word, day.entry().word) {
            ("after", "tomorrow") => 2,
            ("before", "yesterday") => -2,
            _ => return None,
        };
        return Some((
            Said::date(When::Shifted { unit: Unit::Day, by, told: false, measured: false }),
            day.next(),
        ));
    }
    let (number, days) = if at.is("a") { (Some(1.0), next) } else { amount(at)? };
    if let Some(found) = weeks_ago(number?, days) {
        return Some(found);
    }
    let weekday = days.entry().weekdays?;
    let ago = days.gap() == Gap::Space && days.next().follows(&["ago"]);
    ago.then_some((moved(weekday, Pick::Last, 1 - number? as i32), days.ahead(2)))
}

/// "(two) weeks ago Friday", "(a) week ago on Friday"
fn weeks_ago(number: f64, weeks: At<'_>) -> Option<(Said, At<'_>)> {
    let day = weeks.ahead(2).over(&["on"]);
    let ago =
        weeks.entry().unit == Some(Unit::Week) && weeks.gap() == Gap::Space && weeks.next().follows(&["ago"]);
    let weekday = day.entry().weekday.filter(|_| ago && is_weekday(day) && day.gap() == Gap::Space)?;
    let latest = Box::new(When::Named(Named::Weekday(weekday), Pick::Bare));
    Some((Said::date(When::Moved(latest, Unit::Week, -(number as i32))), day.next()))
}

/// Whether a short form that no date follows is a day of the week: "Tues." before other words; "Sat" and "Sun" are
/// words.
fn is_short_weekday(at: At<'_>) -> bool {
    let stopped = at.next().gap() == Gap::Stop && !at.next().is_capital();
    stopped || at.is_any(&["tue", "tues", "thu", "thur", "thurs"])
}

/// `day_of_month = on the 24th | the 25th ult.`
pub(super) fn day_of_month(at: At<'_>) -> Option<(Said, At<'_>)> {
    let core = at.over_the();
    let (day, end) = day_figures(core).filter(|_| !core.suffix().is_empty())?;
    let old = match end.entry().word {
        "ult" | "ultimo" => Some(Pick::Last),
        "inst" | "instant" => Some(Pick::This),
        "prox" | "proximo" => Some(Pick::Next),
        _ => None,
    };
    if let Some(pick) = old.filter(|_| end.gap() == Gap::Space) {
        return Some((Said::date(When::Named(Named::Day(day), pick)), end.next()));
    }
    let alone = end.closes() && end.gap() != Gap::Hyphen && end.gap() != Gap::Apostrophe
        || end.is_any(&["and", "at", "in"]);
    let said = Said::named(Named::Day(day));
    (at.is("the") && at.word_before().is("on") && alone).then_some((said, end))
}

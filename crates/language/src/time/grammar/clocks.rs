//! Times of day: "10 p.m. on Tuesday", "7.30pm", "0530 GMT", "Monday night", "the morning of May 3".

use super::{days, relative::date};
use crate::time::{
    meaning::{Clock, DayPart, Meaning, Named, Said, Unit, When},
    tokens::{At, Gap},
};

/// `clock = time [zone] [date]`
pub(super) fn clock(at: At<'_>) -> Option<(Said, At<'_>)> {
    let (clock, end) = time(at)?;
    let end = over_zone(end);
    let zone = end;
    // The stop of "5:45 p.m. Monday" ends nothing.
    let stop = end.gap() == Gap::Stop && end.before().is("m");
    if end.gap() != Gap::Space && !stop {
        return Some((Said::plain(Meaning::Clock(clock)), end));
    }
    Some(match super::dated(end) {
        Some((Said { meaning: Meaning::Date(when, None), .. }, end)) if is_day(&when) => {
            (Said::plain(Meaning::Date(when, Some(clock))), end)
        }
        // "at 6:41 last night"
        Some((Said { meaning: Meaning::Date(when, Some(Clock::Part(part))), .. }, end)) => {
            match clock.within(part) {
                // "4 a.m. last night" is of today.
                Clock::At(0..12, _) if part != DayPart::Morning => (Said::plain(Meaning::Clock(clock)), zone),
                clock => (Said::plain(Meaning::Date(when, Some(clock))), end),
            }
        }
        _ => (Said::plain(Meaning::Clock(clock)), end),
    })
}

impl Clock {
    /// The hour of a part of the day: 6 in the evening is 18.
    fn within(self, part: DayPart) -> Self {
        match self {
            Self::At(hour @ 1..12, minute)
                if part != DayPart::Morning && (hour > 4 || part != DayPart::Night) =>
            {
                Self::At(hour + 12, minute)
            }
            clock => clock,
        }
    }
}

/// `time = [12] noon | five o'clock | half past five | 0530 GMT | 1930 hours | 10[:30] p.m. | 16:15`
fn time(at: At<'_>) -> Option<(Clock, At<'_>)> {
    noon(at).or_else(|| in_words(at)).or_else(|| four_figures(at)).or_else(|| in_figures(at))
}

/// "noon", "12 noon", "at midnight"
fn noon(at: At<'_>) -> Option<(Clock, At<'_>)> {
    let twelve = at.small(12, 12).is_some() && at.next().gap() == Gap::Space;
    let core = if twelve { at.next() } else { at };
    let hour = core.entry().clock?;
    (twelve || core.is("noon") || is_led(core)).then(|| (Clock::At(hour, 0), core.next()))
}

/// Whether a word stands before it that times of day follow.
fn is_led(at: At<'_>) -> bool {
    at.word_before().is_any(&[
        "at", "by", "until", "till", "from", "since", "around", "about", "before", "after", "to", "least",
    ])
}

/// "0530 GMT", "1930 hours", "1930hrs"
fn four_figures(at: At<'_>) -> Option<(Clock, At<'_>)> {
    let figure = at.token().figure.filter(|figure| figure.digits == 4)?;
    let next = at.next();
    let end = match at.suffix() {
        "hrs" => next,
        "" if next.gap() == Gap::Space && (next.entry().zone || next.is("local")) => next,
        // "2012 hours" may be so many.
        "" if next.follows(&["hours", "hrs"]) && figure.value / 100 != 20 => next.next(),
        _ => return None,
    };
    Some((on_day(figure.value / 100, figure.value % 100)?, end))
}

/// "10 p.m.", "7.30pm", "16:15"
fn in_figures(at: At<'_>) -> Option<(Clock, At<'_>)> {
    let hour = at.token().figure.filter(|figure| figure.digits <= 2)?.value;
    let next = at.next();
    let joined = matches!(next.gap(), Gap::Colon | Gap::Point) && at.suffix().is_empty();
    let minute = next.token().figure.filter(|minute| joined && minute.digits == 2).map(|minute| minute.value);
    let last = if minute.is_some() { next } else { at };
    if let Some((afternoon, end)) = half_of_day(last) {
        let hour = match (hour, afternoon) {
            (12, false) => 0,
            (1..=11, true) => hour + 12,
            (1..=12, _) => hour,
            (13..=23, true) if minute.is_some() => hour,
            _ => return None,
        };
        return Some((on_day(hour, minute.unwrap_or(0))?, end));
    }
    // "16:15" where something says that it is a time; "3:15" may be a score.
    let end = last.next();
    // "at 10.15 on Tuesday"
    let point = is_led(at) && end.follows(&["on"]) && days::is_weekday(end.next());
    let minute = minute.filter(|_| (next.gap() == Gap::Colon || point) && next.suffix().is_empty())?;
    let goes_on = matches!(end.gap(), Gap::Colon | Gap::Point) && end.token().figure.is_some();
    let zoned = end.gap() == Gap::Space && (end.entry().zone || end.is_any(&["local", "hours", "hrs"]));
    let dated = end.gap() == Gap::Space && (days::is_weekday(end) || end.is("on"));
    let clock = on_day(hour, minute)?;
    (!goes_on && (is_led(at) || zoned || dated)).then_some((clock, end))
}

/// The first of two times that share their half of the day: "7" of "7 to 9 p.m.", "7:15" of "7:15-7:45 a.m.".
pub(super) fn first_of_two(at: At<'_>) -> Option<(Said, At<'_>)> {
    let hour = at.small(1, 12)?;
    let minute = at.next().small(0, 59).filter(|_| matches!(at.next().gap(), Gap::Colon | Gap::Point));
    let joint = if minute.is_some() { at.ahead(2) } else { at.next() };
    let second = super::second(joint)?;
    let last =
        if matches!(second.next().gap(), Gap::Colon | Gap::Point) && second.next().token().figure.is_some() {
            second.next()
        } else {
            second
        };
    let until = second.token().figure.filter(|figure| (1..=12).contains(&figure.value))?;
    let (afternoon, _) = half_of_day(last)?;
    // "11 to 1 p.m."
    let afternoon = afternoon && (u32::from(hour) <= until.value || hour == 12);
    let hour = hour % 12 + if afternoon { 12 } else { 0 };
    Some((Said::plain(Meaning::Clock(Clock::At(hour, minute.unwrap_or(0)))), joint))
}

/// "five o'clock", "half past five", "quarter to six".
fn in_words(at: At<'_>) -> Option<(Clock, At<'_>)> {
    let hour = |at: At<'_>| {
        at.entry()
            .number
            .or(at.plain().map(|figure| figure.value as u16))
            .filter(|hour| (1..=12).contains(hour))
    };
    let oclock = at.next();
    if let Some(hour) = hour(at)
        && oclock.is("o")
        && oclock.next().is("clock")
    {
        return Some((Clock::At(hour as u8, 0), at.ahead(3)));
    }
    let past = at.next();
    let of = past.next();
    let hour = hour(of).filter(|_| of.gap() == Gap::Space)?;
    match (at.entry().word, past.entry().word) {
        ("half", "past") => Some((Clock::At(hour as u8, 30), of.next())),
        ("quarter", "past") => Some((Clock::At(hour as u8, 15), of.next())),
        ("quarter", "to") if at.before().is("a") || at.before().is("at") => {
            Some((Clock::At((hour as u8 + 11) % 12, 45), of.next()))
        }
        _ => None,
    }
}

fn on_day(hour: u32, minute: u32) -> Option<Clock> {
    (hour <= 24 && minute < 60).then_some(Clock::At(hour as u8, minute as u8))
}

/// "pm", " p.m.", of "7pm" and "7 p.m.": whether it is the second half, and what follows.
fn half_of_day(last: At<'_>) -> Option<(bool, At<'_>)> {
    let half = |text: &str| match text {
        "am" | "AM" | "Am" => Some(false),
        "pm" | "PM" | "Pm" => Some(true),
        _ => None,
    };
    if let Some(afternoon) = half(last.suffix()) {
        return Some((afternoon, last.next()));
    }
    let next = last.next();
    let split = |text: &str| match text {
        "a" | "A" => Some(false),
        "p" | "P" => Some(true),
        _ => None,
    };
    // "7p.m."
    let first = match last.suffix() {
        "" if next.gap() == Gap::Space => {
            if let Some(afternoon) = half(next.token().text) {
                return Some((afternoon, next.next()));
            }
            next
        }
        "" => return None,
        _ => last,
    };
    let text = if first.index == last.index { last.suffix() } else { first.token().text };
    let m = first.next();
    let afternoon = split(text).filter(|_| matches!(m.gap(), Gap::Point | Gap::Stop) && m.is("m"))?;
    Some((afternoon, m.next()))
}

/// Behind a zone: "GMT", "local time", "Eastern time".
fn over_zone(end: At<'_>) -> At<'_> {
    if end.gap() != Gap::Space && end.gap() != Gap::Stop {
        return end;
    }
    let next = end.next();
    let place = end.is_any(&["local", "eastern", "central", "pacific", "mountain", "moscow", "london"]);
    if place && next.follows(&["time"]) {
        return end.ahead(2);
    }
    let capitals = end.entry().zone && !end.token().text.contains(char::is_lowercase)
        || end.token().text == "ET"
        || end.token().text == "PT";
    if capitals { next } else { end }
}

/// Whether a date is a day, so that a time of day may be part of it.
fn is_day(when: &When) -> bool {
    match when {
        When::Day(_) | When::Either(..) => true,
        When::Named(named, _) | When::Within(named, _) => {
            matches!(named, Named::MonthDay(..) | Named::Day(_) | Named::Weekday(_) | Named::Holiday(_))
        }
        When::Shifted { unit, .. } | When::Nth(_, unit, _) | When::Same(Some(unit), _) | When::The(unit) => {
            *unit == Unit::Day
        }
        When::Moved(from, ..) => is_day(from),
        When::Beside(named, _) => matches!(named, Named::Weekday(_)),
        When::NthWeekday(..) => true,
        When::Same(None, _) => false,
    }
}

/// `part = date part | [the] part of date | [the early hours of] date`
pub(super) fn part(at: At<'_>) -> Option<(Said, At<'_>)> {
    if let Some((when, end)) = date(at).filter(|(when, _)| is_day(when)) {
        // "Tues. morning"
        let joined = end.is_tied() || end.is_behind_short();
        let part = end.entry().part.filter(|_| joined && !end.entry().plural)?;
        return Some((Said::plain(Meaning::Date(when, Some(Clock::Part(part)))), end.next()));
    }
    let core = at.over_the();
    let (part, stage, end) = part_of_day(core)?;
    if end.follows(&["of"])
        && let Some((when, end)) = date(end.next()).filter(|(when, _)| is_day(when))
    {
        let said = Said::plain(Meaning::Date(when, Some(Clock::Part(part))));
        // "the early hours of Sunday morning"
        let again = end.gap() == Gap::Space && end.entry().part == Some(part);
        return Some((said.with(stage), if again { end.next() } else { end }));
    }
    let before = at.word_before();
    let article = core.index != at.index || stage.is_some();
    let led = stage.is_some() && at.gap() == Gap::Other
        || article && before.is_any(&["in", "during", "by", "until", "later", "earlier"]);
    // "in early morning trading"
    let market = before.is_any(&["in", "during"]) && end.follows(&["trading", "trade"]);
    let of = end.follows(&["of"]);
    ((led || market) && !of).then_some((Said::plain(Meaning::Clock(Clock::Part(part))).with(stage), end))
}

/// "morning", "early morning", "early hours".
fn part_of_day(at: At<'_>) -> Option<(DayPart, Option<crate::time::Modifier>, At<'_>)> {
    let stage = at.entry().stage.filter(|_| at.next().is_tied());
    let core = if stage.is_some() { at.next() } else { at };
    if stage.is_some() && core.is("hours") {
        return Some((DayPart::Morning, stage, core.next()));
    }
    let part = core.entry().part.filter(|_| !core.entry().plural)?;
    Some((part, stage, core.next()))
}

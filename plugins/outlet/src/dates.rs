//! Days and times of day in a line.

use std::{ops::Range, sync::LazyLock};

use aho_corasick::AhoCorasick;
use jiff::civil::{Date, Weekday};
use parallax_lexicon::{
    calendar::{self, MONTHS, WEEKDAYS},
    case::{capitalised, is_capital},
};

use crate::text::words;

/// What a line says of a day.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct DayMention {
    pub(crate) range: Range<usize>,
    pub(crate) day: Day,
}

/// A day as far as it is named.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Day {
    /// "13 March 2019".
    Full(Date),
    /// "12/05/2018": with the day first, and with the month first.
    Either(Date, Date),
    /// "March 13": month and day.
    OfYear(i8, i8),
    /// "Tuesday".
    Of(Weekday),
}

/// The days that a line names.
pub(crate) fn days(line: &str) -> Vec<DayMention> {
    let mut found: Vec<DayMention> = Vec::new();
    for hit in HINTS.find_iter(line) {
        if found.last().is_none_or(|last| last.range.end <= hit.start())
            && let Some(day) = day_at(line, hit.start())
        {
            found.push(day);
        }
    }
    found
}

/// How months, weekdays and years begin, and what stands inside dates in figures.
static HINTS: LazyLock<AhoCorasick> = LazyLock::new(|| {
    let years = ["19", "20", "/"].into_iter().map(str::to_owned);
    let names = MONTHS.iter().chain(&WEEKDAYS).map(|name| &name[..3]);
    let names = names.flat_map(|name| [capitalised(name), name.to_uppercase()]);
    AhoCorasick::new(names.chain(years)).expect("forty short words")
});

/// The day that is named around a hint at byte `hint`.
fn day_at(line: &str, hint: usize) -> Option<DayMention> {
    if let Some(day) = in_figures(line, hint) {
        return Some(day);
    }
    // The word of the hint and the one before it, no further back than a date is long.
    let first = line.ceil_char_boundary(hint.saturating_sub(24));
    let before = &line[first..hint];
    let word = before
        .rfind(|c: char| !c.is_ascii_alphanumeric() && c != '-')
        .map_or(first, |at| first + line[first + at..].chars().next().map_or(1, char::len_utf8) + at);
    let gap = line[first..word].trim_end_matches([' ', ',', '.', '\u{a0}']);
    let from = gap.rfind(|c: char| !c.is_alphanumeric()).map_or(first, |at| first + at);
    let tokens: Vec<_> = words(line, from).take(6).take_while(|word| word.start < hint + 40).collect();
    let at = tokens.iter().position(|word| word.range().contains(&hint))?;
    let token = &tokens[at];
    if let Some(day) = iso(token.text).or_else(|| slug(token.text)) {
        return Some(DayMention { range: token.range(), day: Day::Full(day) });
    }
    if token.start != hint {
        return None;
    }
    if let Some(weekday) = weekday(token.text) {
        return Some(DayMention { range: token.range(), day: Day::Of(weekday) });
    }
    let month = month(token.text)?;
    let near = |a: usize, b: usize| line[tokens[a].end()..tokens[b].start].len() <= 2;
    let before = at.checked_sub(1).filter(|&before| near(before, at));
    let before = before.and_then(|before| Some((before, number_of_day(tokens[before].text)?)));
    let after = Some(at + 1).filter(|&after| after < tokens.len() && near(at, after));
    let after = after.and_then(|after| Some((after, number_of_day(tokens[after].text)?)));
    let (other, day) = before.or(after)?;
    let last = at.max(other);
    let year = Some(last + 1).filter(|&next| next < tokens.len() && near(last, next));
    // "17 September 2013-21:29": a time of day may be joined on.
    let figures = |next: usize| tokens[next].text.split('-').next().unwrap_or_default();
    let year = year.and_then(|next| Some((next, year_of(figures(next))?)));
    let end = year.map_or(tokens[last].end(), |(next, _)| tokens[next].start + figures(next).len());
    let range = tokens[at.min(other)].start..end;
    let day = match year {
        Some((_, year)) => Day::Full(Date::new(year, month, day).ok()?),
        None => Date::new(2000, month, day).ok().map(|_| Day::OfYear(month, day))?,
    };
    Some(DayMention { range, day })
}

/// The date in figures around a hint at byte `hint`: "13/05/2018", "13.05.2018", "2018/05/13", "3/5/18".
fn in_figures(line: &str, hint: usize) -> Option<DayMention> {
    let belongs = |byte: &u8| byte.is_ascii_digit() || b"/.-".contains(byte);
    let bytes = line.as_bytes();
    let start = hint - bytes[..hint].iter().rev().take(11).take_while(|byte| belongs(byte)).count();
    let end = hint + bytes[hint..].iter().take(11).take_while(|byte| belongs(byte)).count();
    // In an address a day stands between slashes: "/2018/05/13/".
    let figures = line[start..end].trim_end_matches(['.', '-', '/']);
    let end = start + figures.len();
    let figures = figures.trim_start_matches('/');
    let start = end - figures.len();
    let touches = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    if touches(start.checked_sub(1).and_then(|before| bytes.get(before))) || touches(bytes.get(end)) {
        return None;
    }
    let mark = figures.find(['/', '.', '-']).map(|at| char::from(figures.as_bytes()[at]))?;
    // "16/08/2011-13:42": a time of day may be joined on.
    let figures = if mark == '-' { figures } else { figures.split('-').next()? };
    let end = start + figures.len();
    let parts: Vec<&str> = figures.split(mark).collect();
    let [first, second, third] = parts[..] else { return None };
    let number = |part: &str| part.parse::<i16>().ok();
    let date = |year: i16, month: &str, day: &str| {
        Date::new(year, number(month)?.try_into().ok()?, number(day)?.try_into().ok()?).ok()
    };
    let day = match (first.len(), second.len(), third.len()) {
        (4, 1 | 2, 1 | 2) => Day::Full(date(year_of(first)?, second, third)?),
        (1 | 2, 1 | 2, 4) | (1 | 2, 1 | 2, 2) if third.len() == 4 || mark == '/' => {
            let year = if third.len() == 4 { year_of(third)? } else { 2000 + number(third)? };
            let day_first = date(year, second, first);
            // With stops the day is always first.
            let month_first = if mark == '.' { None } else { date(year, first, second) };
            match (day_first, month_first) {
                (Some(one), Some(other)) if one != other => Day::Either(one, other),
                (one, other) => Day::Full(one.or(other)?),
            }
        }
        _ => return None,
    };
    Some(DayMention { range: start..end, day })
}

/// The time of day that stands nearest to a range of the line, in hours and minutes.
pub(crate) fn time_near(line: &str, range: &Range<usize>) -> Option<(i8, i8)> {
    let mut nearest: Option<(usize, (i8, i8))> = None;
    for (at, mark) in line.match_indices([':', '.', 'h']).map(|(at, mark)| (at, mark.len())) {
        let hours = line[..at].bytes().rev().take_while(u8::is_ascii_digit).count();
        let minutes = line[at + mark..].bytes().take_while(u8::is_ascii_digit).count();
        if !(1..=2).contains(&hours) || minutes != 2 || range.contains(&at) {
            continue;
        }
        let (Ok(hour), Ok(minute)) =
            (line[at - hours..at].parse::<i8>(), line[at + mark..at + mark + 2].parse::<i8>())
        else {
            continue;
        };
        // "2:48:40 PM"
        let rest = line[at + mark + 2..].trim_start_matches(|c: char| c == ':' || c.is_ascii_digit());
        let rest = rest.trim_start().get(..4).unwrap_or(rest.trim_start()).to_ascii_lowercase();
        let hour = match hour {
            12 if rest.starts_with("am") || rest.starts_with("a.m") => 0,
            1..12 if rest.starts_with("pm") || rest.starts_with("p.m") => hour + 12,
            _ => hour,
        };
        let distance = if at > range.end { at - range.end } else { range.start.saturating_sub(at) };
        if hour < 24 && minute < 60 && distance < 16 && nearest.is_none_or(|(other, _)| distance < other) {
            nearest = Some((distance, (hour, minute)));
        }
    }
    nearest.map(|(_, time)| time)
}

/// "2019-03-13", also at the head of a date-time.
pub(crate) fn iso(text: &str) -> Option<Date> {
    let date = text.get(..10)?;
    let shape = date
        .bytes()
        .enumerate()
        .all(|(at, b)| if at == 4 || at == 7 { b == b'-' } else { b.is_ascii_digit() });
    if !shape { None } else { date.parse().ok() }
}

/// The day in a dispatch's number: "TMP20211012-0447".
fn slug(text: &str) -> Option<Date> {
    let digits = text.trim_start_matches(|c: char| c.is_ascii_uppercase());
    let length = digits.bytes().take_while(u8::is_ascii_digit).count();
    // Letters before it or a number behind it tell it from any other number of eight digits.
    if length != 8 || digits.len() == text.len() && !digits[8..].starts_with('-') {
        return None;
    }
    let year: i16 = digits[..4].parse().ok()?;
    let date = Date::new(year, digits[4..6].parse().ok()?, digits[6..8].parse().ok()?).ok()?;
    (1990..2100).contains(&year).then_some(date)
}

fn month(word: &str) -> Option<i8> {
    is_capital(word).then(|| calendar::month(word))??.try_into().ok()
}

/// "sat" and "sun" are words; names of days have capitals.
fn weekday(word: &str) -> Option<Weekday> {
    let day = is_capital(word).then(|| calendar::weekday(word))??;
    Weekday::from_monday_one_offset(day.try_into().ok()?).ok()
}

fn number_of_day(word: &str) -> Option<i8> {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let suffix = &word[digits.len()..];
    let day: i8 = digits.parse().ok()?;
    (["", "st", "nd", "rd", "th"].contains(&suffix) && (1..=31).contains(&day)).then_some(day)
}

fn year_of(word: &str) -> Option<i16> {
    let year = (word.len() == 4).then(|| word.parse().ok())??;
    (1900..2100).contains(&year).then_some(year)
}

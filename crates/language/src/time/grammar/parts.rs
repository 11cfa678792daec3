//! Years and their parts, and what is longer than a year: "2009", "the third quarter of last year", "the 1990s".

use super::{
    days::{year_behind, year_figures},
    numbers::ordinal,
    relative::{self, date},
};
use crate::time::{
    holidays::HOLIDAYS,
    meaning::{Meaning, Named, Said, Unit, When},
    tokens::{At, Gap},
};

/// `year = [fiscal [year]] figures | the figures fiscal year | FY24`
pub(super) fn year(at: At<'_>) -> Option<(Said, At<'_>)> {
    if let Some(found) = year_code(at) {
        return Some(found);
    }
    // "in '98"
    if let Some(short) =
        at.plain().filter(|short| short.digits == 2 && matches!(at.touches().0, Some('\'' | '’' | '‘')))
    {
        let led = at.gap() == Gap::Space && at.before().is_any(&["in", "of", "since", "from", "until", "by"]);
        let year = short.value as i16 + if short.value > 40 { 1900 } else { 2000 };
        return led.then(|| (Said::date(When::year(year)), at.next()));
    }
    let mut core = at.over_the();
    let article = core.index != at.index;
    let first = core;
    if core.is_any(&["fiscal", "financial"]) {
        core = core.next().over(&["year"]);
    } else if core.is("fy") {
        core = core.next();
    }
    let fiscal = core.index != first.index;
    let short =
        core.plain().filter(|short| fiscal && short.digits == 2).map(|short| 2000 + short.value as i16);
    let year = short.or_else(|| year_figures(core))?;
    let end = core.next();
    let behind = end.follows(&["fiscal", "financial"]) && end.next().follows(&["year"]);
    let fits = match (fiscal || behind, article) {
        (true, _) => behind || core.is_tied(),
        (false, article) => !article && is_year(core),
    };
    fits.then(|| (Said::date(When::year(year)), if behind { end.ahead(2) } else { end }))
}

/// "FY24", "FY2024"
fn year_code(at: At<'_>) -> Option<(Said, At<'_>)> {
    let code = at.token().text.strip_prefix("FY").filter(|code| matches!(code.len(), 2 | 4))?;
    let year: i16 = code.parse().ok()?;
    Some((Said::date(When::year(if code.len() == 2 { 2000 + year } else { year })), at.next()))
}

/// `era = figures (BC | BCE | AD | CE) | AD figures`
pub(super) fn era(at: At<'_>) -> Option<(Said, At<'_>)> {
    let first = at.is("ad") && at.next().gap() == Gap::Space;
    let (figures, mark) = if first { (at.next(), at) } else { (at, at.next()) };
    let plain = figures.plain().filter(|figure| figure.digits <= 4 && figure.value > 0)?;
    let capitals = mark.token().text.bytes().all(|byte| byte.is_ascii_uppercase());
    let joined = capitals && (first || mark.gap() == Gap::Space);
    let before = mark.is_any(&["bc", "bce"]);
    let year = plain.value as i16 * if before { -1 } else { 1 };
    let era = joined && (before || mark.is_any(&["ad", "ce"]));
    era.then(|| (Said::date(When::year(year)), at.ahead(2)))
}

/// Whether four figures are a year and count nothing.
fn is_year(at: At<'_>) -> bool {
    let (before, next) = (at.word_before(), at.next());
    let (left, right) = at.touches();
    let sign = |c: char| {
        matches!(c, '$' | '£' | '€' | '¥' | '₹' | '#' | '%' | '°' | '.' | '@' | '_' | '+' | '=' | ':')
    };
    let part = left
        .is_some_and(|c| sign(c) || matches!(c, ',' | '/') && at.before().token().figure.is_some())
        || right.is_some_and(|c| sign(c) && !matches!(c, '.' | ':'));
    let numbered = at.gap() == Gap::Stop && at.before().is("no");
    // "since at least 2005"
    let bound = before.is("least") && before.before().before().is_any(&["since", "until", "from"]);
    if part || numbered || before.entry().figures && !(before.is("about") || bound) {
        return false;
    }
    let led = before.entry().before
        || before.is_any(&["of", "the", "fall", "spring", "summer", "winter", "autumn"]);
    let figures = at.plain().map_or(0, |figure| figure.value);
    let modern = (1900..2040).contains(&figures);
    // "2000 people", "a 2000 year old town"; but "since 2000 people have fled", "a 2008 police raid"
    let open = before.is_any(&["since", "a"]) && modern;
    let counted =
        next.entry().counted && !open || next.entry().unit.is_some_and(|unit| unit != Unit::Quarter);
    let counted = counted && next.gap() == Gap::Space;
    let tied = next.gap() == Gap::Hyphen
        && next.token().figure.is_none()
        && !next.is_any(&["era", "style", "born", "built"]);
    // "2000 protesters"; "the 2009 elections".
    let text = next.token().text;
    let plural = text.ends_with('s')
        && text.len() > 3
        && !text.ends_with("ss")
        && !next.is_capital()
        && next.gap() == Gap::Space;
    let things = plural && !led && !matches!(next.entry().word, "was" | "has" | "this");
    // "(1704 – 1787)", "the 1836 assault"
    let enclosed = left == Some('(') && (right == Some(')') || matches!(next.gap(), Gap::Hyphen | Gap::Dash));
    let noun = next.gap() == Gap::Space && !plural && !next.is_capital() && next.token().figure.is_none();
    let told = (before.is_any(&["the", "this"])
        || before.entry().owner
        || at.gap() == Gap::Space && before.token().gap == Gap::Apostrophe)
        && noun
        && !figures.is_multiple_of(50);
    let far = (enclosed || told) && (1000..2200).contains(&figures)
        || before.is_any(&["in", "since", "by", "from", "until", "circa", "of"]) && figures < 2200;
    !counted && !tied && !things && (modern || far)
}

/// `decade = [the] (1990s | '90s | nineties)`
pub(super) fn decade(at: At<'_>) -> Option<(Said, At<'_>)> {
    let core = at.over_the();
    let article = core.index != at.index;
    // "the '90s"
    let left = core.touches().0;
    let short = matches!(left, Some('\'' | '’' | '‘'));
    if article && !(core.gap() == Gap::Space || short) {
        return None;
    }
    let owned = core.word_before().entry().owner;
    let (named, end) = match core.token().figure {
        Some(figure) => {
            let apostrophe =
                core.suffix().is_empty() && core.next().gap() == Gap::Apostrophe && core.next().is("s");
            // "2030's goals" are those of a year; but "mid-1960's"
            let joined = at.is_tied() || at.gap() == Gap::Dash;
            let sure = article || joined && at.before().entry().stage.is_some();
            if !(core.suffix() == "s" || apostrophe && sure) || !figure.value.is_multiple_of(10) || owned {
                return None;
            }
            let end = if apostrophe { core.ahead(2) } else { core.next() };
            (decade_of(figure.value, figure.digits, article || short)?, end)
        }
        None => {
            let decade = core.entry().decade.filter(|_| article && core.gap() == Gap::Space)?;
            (Named::Decade(decade), core.next())
        }
    };
    Some((Said::named(named), end))
}

/// "1990s", "90s"; "1800s" are a century.
fn decade_of(value: u32, digits: usize, sure: bool) -> Option<Named> {
    Some(match digits {
        4 if value.is_multiple_of(100) && value < 2000 => Named::Century((value / 100) as i16),
        4 if (1000..2100).contains(&value) => Named::Decade((value / 10) as i16),
        2 if sure => Named::Decade((value / 10 + if value < 20 { 200 } else { 190 }) as i16),
        _ => return None,
    })
}

/// `century = [the] ordinal century | the ordinal, and another one behind it`
pub(super) fn century(at: At<'_>) -> Option<(Said, At<'_>)> {
    let (first, end) = rank_of_century(at.over_the())?;
    let said = Said::named(Named::Century(first));
    // "the 17th and 18th centuries"
    if end.follows(&["and", "to", "or"]) {
        let (_, second) = rank_of_century(end.next().over_the())?;
        return is_century(second).then_some((said, end));
    }
    // Of "the 20th-century mill" the article is the mill's.
    let own = !at.is("the") || end.gap() == Gap::Space;
    let title = end.next().follows(&["fox", "pictures", "studios", "records"]);
    (is_century(end) && own && !title).then(|| (said, end.next()))
}

fn rank_of_century(at: At<'_>) -> Option<(i16, At<'_>)> {
    let (rank, end) = ordinal(at).filter(|(rank, _)| (2..=30).contains(rank))?;
    Some((i16::from(rank) - 1, end))
}

fn is_century(at: At<'_>) -> bool {
    at.is_any(&["century", "centuries"]) && at.is_tied()
}

/// `quarter = [the] ordinal (quarter | half | season …) [[of] year]`
pub(super) fn quarter(at: At<'_>) -> Option<(Said, At<'_>)> {
    if let Some(found) = part_code(at) {
        return Some(found);
    }
    let core = at.over_the();
    let (rank, end) = ordinal(core)?;
    let end = end.over(&["fiscal", "financial"]);
    // Of "the third-quarter loss" the article is the loss's.
    let own = core.index == at.index || end.gap() == Gap::Space;
    if !end.is_tied() || end.entry().plural || !own {
        return None;
    }
    if end.is("half") && rank <= 2 {
        return dated(Named::Half(rank), end.next());
    }
    end.entry().unit.filter(|unit| *unit == Unit::Quarter && rank <= 4)?;
    // "the last quarter" is the one before this; in a game it is none.
    if core.is("last") || is_of_a_game(at) {
        return dated(Named::Quarter(rank), end.next());
    }
    in_year(Named::Quarter(rank), end.next())
}

/// "Q3", "Q3 2009", "H1 FY25", "1Q24": a half needs its year.
fn part_code(at: At<'_>) -> Option<(Said, At<'_>)> {
    let (letter, digit, year) = match at.token().text.as_bytes() {
        [letter @ (b'Q' | b'H'), digit @ b'1'..=b'4'] => (letter, digit, &[][..]),
        [digit @ b'1'..=b'4', letter @ (b'Q' | b'H'), year @ ..] => (letter, digit, year),
        _ => return None,
    };
    let rank = (digit - b'0') as i8;
    let named = if *letter == b'Q' { Named::Quarter(rank) } else { Named::Half(rank) };
    let figures = |digits: &[u8]| std::str::from_utf8(digits).ok()?.parse::<i16>().ok();
    match (year.len(), named) {
        (_, Named::Half(3..)) => None,
        (0, Named::Half(_)) => dated(named, at.next()),
        (0, _) => in_year(named, at.next()),
        (2, _) => Some((Said::date(When::in_year(named, 2000 + figures(year)?)), at.next())),
        _ => None,
    }
}

/// A part of a year whose year is named.
fn dated(named: Named, end: At<'_>) -> Option<(Said, At<'_>)> {
    in_year(named, end).filter(|(said, _)| *said != Said::named(named))
}

/// "a touchdown in the second quarter"
fn is_of_a_game(at: At<'_>) -> bool {
    const NEAR: usize = 10;
    (1..=NEAR).any(|by| at.ahead(by).entry().game)
        || std::iter::successors(Some(at.before()), |at| Some(at.before()))
            .take(NEAR)
            .any(|at| at.entry().game)
}

/// `[[of] year]` behind a part of a year.
fn in_year(named: Named, end: At<'_>) -> Option<(Said, At<'_>)> {
    let year = end.over(&["of"]).over(&["fiscal"]);
    if let Some((Said { meaning: Meaning::Date(whole, _), .. }, after)) = year_code(year) {
        return Some((Said::date(When::Within(named, Box::new(whole))), after));
    }
    let spaced = Some(year).filter(|_| year.gap() == Gap::Space);
    let figures = || Some((When::year(year_figures(spaced?)?), year.next()));
    let behind = || Some((When::year(year_behind(end)?), end));
    let found = figures().or_else(|| relative::year(spaced?)).or_else(behind);
    Some(match found {
        Some((whole, after)) => (Said::date(When::Within(named, Box::new(whole))), after),
        None => (Said::named(named), end),
    })
}

/// `season = [the] name [of] year | name, where it can be nothing else`
pub(super) fn season(at: At<'_>) -> Option<(Said, At<'_>)> {
    let core = at.over_the();
    let season = core.entry().season?;
    let named = Named::Season(season);
    let (said, end) = in_year(named, core.next())?;
    let dated = said != Said::named(named);
    // "the Winter Games"
    if core.is_capital() && end.is_capital() && end.gap() == Gap::Space {
        return None;
    }
    let before = at.word_before();
    let led = before.is_any(&[
        "in",
        "by",
        "during",
        "until",
        "since",
        "before",
        "after",
        "early",
        "late",
        "through",
        "throughout",
        "over",
    ]);
    let noun = core.is_any(&["summer", "winter", "autumn"])
        || before.is_any(&["until", "since"]) && !core.is("fall")
        || core.index != at.index
            && before.is_any(&["in", "during", "by", "since", "until", "over", "after", "before"]);
    // "the fall of the government", "in spring water"
    let goes_on = end.gap() == Gap::Space
        && !end.is_any(&["and", "of", "to", "at", "on", "in", "when", "that", "before", "after"]);
    let clear = led && noun && !end.follows(&["of"]) && !(core.index == at.index && goes_on);
    (dated || clear).then_some((said, end))
}

/// `holiday = name [year]`
pub(super) fn holiday(at: At<'_>) -> Option<(Said, At<'_>)> {
    if !at.is_capital() {
        return None;
    }
    let rows = &at.entry().holidays;
    let longest = rows.iter().filter_map(|row| Some((*row, named(at, *row)?)));
    let (row, end) = longest.max_by_key(|(_, end)| end.index)?;
    let before = at.word_before();
    let led = before.entry().before
        || before.entry().pick.is_some()
        || before.is_any(&["on", "at", "the", "every", "each", "over", "for"]);
    let long = end.index > at.index + 1;
    // "Christmas tree"
    let time = end.entry().part.is_some() || end.is_any(&["weekend", "week"]);
    let goes_on = end.gap() == Gap::Space && end.token().figure.is_none() && !end.entry().before && !time;
    let (said, after) = in_year(Named::Holiday(row), end)?;
    let picked = before.entry().pick.is_some();
    (long || picked || after.index != end.index || led && !goes_on).then_some((said, after))
}

/// Behind the name of a holiday that stands here.
fn named(at: At<'_>, row: usize) -> Option<At<'_>> {
    let mut end = at;
    for word in parallax_lexicon::words(HOLIDAYS[row].name, parallax_lexicon::Joints::NONE) {
        let same = end.token().text.eq_ignore_ascii_case(word.text);
        let joined = end.index == at.index
            || matches!(end.gap(), Gap::Space | Gap::Hyphen | Gap::Apostrophe | Gap::Stop | Gap::Other);
        if !same || !joined || end.is_out() {
            return None;
        }
        end = end.next();
    }
    Some(end)
}

/// `weekday = [the] ordinal weekday (of | in) month`
pub(super) fn nth_weekday(at: At<'_>) -> Option<(Said, At<'_>)> {
    let (rank, day) = ordinal(at.over_the())?;
    let weekday = day.entry().weekday.filter(|_| day.is_capital() && day.gap() == Gap::Space)?;
    let month = day.ahead(2);
    if !day.next().follows(&["of", "in"]) || month.entry().month.is_none() || month.gap() != Gap::Space {
        return None;
    }
    let (whole, end) = date(month)?;
    ((-1..=5).contains(&rank)).then(|| (Said::date(When::NthWeekday(rank, weekday, Box::new(whole))), end))
}

/// `nth = [the] ordinal (day | week | weekend | month) of date`
pub(super) fn nth(at: At<'_>) -> Option<(Said, At<'_>)> {
    let core = at.over_the();
    let (rank, end) = ordinal(core)?;
    let unit = end.spaced_unit(false)?;
    let of = end.next();
    if !of.follows(&["of"]) || !matches!(unit, Unit::Day | Unit::Week | Unit::Weekend | Unit::Month) {
        return None;
    }
    let (whole, end) = date(of.next()).filter(|_| of.next().gap() == Gap::Space)?;
    Some((Said::date(When::Nth(rank, unit, Box::new(whole))), end))
}

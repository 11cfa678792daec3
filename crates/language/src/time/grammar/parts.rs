//! Years and their parts, and what is longer than a year: "2009", "the third quarter of last year", "the 1990s".

use super::{
    days::year_figures,
    numbers::ordinal,
    relative::{date, months_year},
};
use crate::time::{
    holidays::HOLIDAYS,
    meaning::{Named, Pick, Said, Unit, When},
    tokens::{At, Gap},
};

fn year_named(year: i16) -> When {
    When::Named(Named::Year(year), Pick::Bare)
}

/// year = [fiscal [year]] figures
pub(super) fn year(at: At<'_>) -> Option<(Said, At<'_>)> {
    let mut core = at;
    // "fiscal 2016", "the fiscal year 2016", "FY2016"
    if at.is_any(&["fiscal", "financial"]) {
        core = at.next().over(&["year"]);
    } else if at.is("fy") {
        core = at.next();
    }
    let fiscal = core.index != at.index;
    let year = match core.plain() {
        Some(short) if fiscal && short.digits == 2 => 2000 + short.value as i16,
        _ => year_figures(core)?,
    };
    (if fiscal { core.is_tied() } else { is_year(core) }).then(|| {
        let end = core.next();
        // "the 2016 fiscal year"
        let behind = end.follows(&["fiscal", "financial"]) && end.next().follows(&["year"]);
        (Said::date(year_named(year)), if behind { end.ahead(2) } else { end })
    })
}

/// Whether four figures are a year and count nothing.
fn is_year(at: At<'_>) -> bool {
    let (before, next) = (at.word_before(), at.next());
    let (left, right) = at.touches();
    let sign = |c: char| matches!(c, '$' | '£' | '€' | '¥' | '₹' | '#' | '%' | '°' | '.' | '@' | '_' | '+' | '=' | ':');
    let part = left.is_some_and(|c| sign(c) || matches!(c, ',' | '/') && at.before().token().figure.is_some())
        || right.is_some_and(|c| sign(c) && !matches!(c, '.' | ':'));
    if part || before.entry().figures && !before.is("about") {
        return false;
    }
    let led = before.entry().before || before.is_any(&["of", "the", "fall", "spring", "summer", "winter", "autumn"]);
    let figures = at.plain().map_or(0, |figure| figure.value);
    let modern = (1900..2040).contains(&figures);
    let counted = next.gap() == Gap::Space && next.entry().counted && !(before.is("since") && modern);
    let tied = next.gap() == Gap::Hyphen && next.token().figure.is_none() && !next.is_any(&["era", "style", "born", "built"]);
    // "2000 protesters"; "the 2009 elections".
    let text = next.token().text;
    let plural = text.ends_with('s') && text.len() > 3 && !text.ends_with("ss") && !next.is_capital() && next.gap() == Gap::Space;
    let things = plural && !led && !matches!(next.entry().word, "was" | "has" | "this");
    let far = before.is_any(&["in", "since", "by", "from", "until", "circa", "of"]) && figures < 2200;
    !counted && !tied && !things && (modern || far)
}

/// decade = [the] (1990s | '90s | nineties)
pub(super) fn decade(at: At<'_>) -> Option<(Said, At<'_>)> {
    let core = if at.is("the") { at.next() } else { at };
    let article = core.index != at.index;
    // "the '90s"
    let left = core.touches().0;
    let short = matches!(left, Some('\'' | '’' | '‘'));
    if article && !(core.gap() == Gap::Space || short) {
        return None;
    }
    let owned = core.word_before().is_any(&["his", "her", "their", "my", "our", "your", "its"]);
    let (named, end) = match core.token().figure {
        Some(figure) => {
            let apostrophe = core.suffix().is_empty() && core.next().gap() == Gap::Apostrophe && core.next().is("s");
            if !(core.suffix() == "s" || apostrophe) || figure.value % 10 != 0 || owned {
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
    Some((Said::date(When::Named(named, Pick::Bare)), end))
}

/// "1990s", "90s"; "1800s" are a century.
fn decade_of(value: u32, digits: usize, sure: bool) -> Option<Named> {
    Some(match digits {
        4 if value % 100 == 0 && value < 2000 => Named::Century((value / 100) as i16),
        4 if (1000..2100).contains(&value) => Named::Decade((value / 10) as i16),
        2 if sure => Named::Decade((value / 10 + if value < 20 { 200 } else { 190 }) as i16),
        _ => return None,
    })
}

/// century = [the] ordinal century
pub(super) fn century(at: At<'_>) -> Option<(Said, At<'_>)> {
    let core = if at.is("the") { at.next() } else { at };
    let (rank, end) = ordinal(core).filter(|(rank, _)| (2..=30).contains(rank))?;
    let named = end.is_any(&["century", "centuries"]) && end.is_tied();
    // "20th Century Fox"
    let title = end.is_capital() && end.next().gap() == Gap::Space && end.next().is_capital();
    (named && !title).then(|| (Said::date(When::Named(Named::Century(i16::from(rank) - 1), Pick::Bare)), end.next()))
}

/// quarter = [the] ordinal (quarter | half | season …) [[of] year]
pub(super) fn quarter(at: At<'_>) -> Option<(Said, At<'_>)> {
    // "Q3 2009"
    let text = at.token().text.as_bytes();
    if let [b'Q', digit @ b'1'..=b'4'] = text {
        return in_year(Named::Quarter((digit - b'0') as i8), at.next());
    }
    if let [b'H', digit @ b'1'..=b'2'] = text {
        return in_year(Named::Half((digit - b'0') as i8), at.next()).filter(|(said, _)| *said != Said::date(When::Named(Named::Half((digit - b'0') as i8), Pick::Bare)));
    }
    let core = if at.is("the") && at.next().gap() == Gap::Space { at.next() } else { at };
    let (rank, end) = ordinal(core)?;
    if !end.is_tied() || end.entry().plural {
        return None;
    }
    match end.entry().unit {
        Some(Unit::Quarter) if rank <= 4 => {
            let (said, after) = in_year(Named::Quarter(rank), end.next())?;
            let bare = matches!(&said.meaning, crate::time::meaning::Meaning::Date(When::Named(..), _));
            if bare && is_of_a_game(at) {
                return None;
            }
            // "the last quarter" is the one before this.
            (!(rank < 0 && bare && core.is("last"))).then_some((said, after))
        }
        None if end.is("half") && rank <= 2 => {
            let (said, after) = in_year(Named::Half(rank), end.next())?;
            let bare = matches!(&said.meaning, crate::time::meaning::Meaning::Date(When::Named(..), _));
            (!bare).then_some((said, after))
        }
        _ => None,
    }
}

/// "a touchdown in the second quarter"
fn is_of_a_game(at: At<'_>) -> bool {
    const NEAR: usize = 10;
    (1..=NEAR).any(|by| at.ahead(by).entry().game) || std::iter::successors(Some(at.before()), |at| Some(at.before())).take(NEAR).any(|at| at.entry().game)
}

/// [[of] year] behind a part of a year.
fn in_year(named: Named, end: At<'_>) -> Option<(Said, At<'_>)> {
    let year = end.over(&["of"]).over(&["fiscal"]);
    let (whole, after) = match year_figures(year).filter(|_| year.gap() == Gap::Space) {
        Some(figures) => (year_named(figures), year.next()),
        None => match months_year(year).filter(|_| year.gap() == Gap::Space) {
            Some(found) => found,
            None => return Some((Said::date(When::Named(named, Pick::Bare)), end)),
        },
    };
    Some((Said::date(When::Within(named, Box::new(whole))), after))
}

/// season = [the] name [of] year | name, where it can be nothing else
pub(super) fn season(at: At<'_>) -> Option<(Said, At<'_>)> {
    let core = if at.is("the") && at.next().gap() == Gap::Space { at.next() } else { at };
    let season = core.entry().season?;
    let named = Named::Season(season);
    let (said, end) = in_year(named, core.next())?;
    let dated = said != Said::date(When::Named(named, Pick::Bare));
    // "the Winter Games"
    if core.is_capital() && end.is_capital() && end.gap() == Gap::Space {
        return None;
    }
    let before = at.word_before();
    let led = before.is_any(&["in", "by", "during", "until", "since", "before", "after", "early", "late", "through", "throughout", "over"]);
    let noun = core.is_any(&["summer", "winter", "autumn"]) || core.index != at.index && before.is_any(&["in", "during", "by"]);
    // "the fall of the government", "in spring water"
    let goes_on = end.gap() == Gap::Space && !end.is_any(&["and", "of", "to", "at", "on", "in", "when", "that", "before", "after"]);
    let clear = led && noun && !end.follows(&["of"]) && !(core.index == at.index && goes_on);
    (dated || clear).then_some((said, end))
}

/// holiday = name [year]
pub(super) fn holiday(at: At<'_>) -> Option<(Said, At<'_>)> {
    if !at.is_capital() {
        return None;
    }
    let rows = &at.entry().holidays;
    let longest = rows.iter().filter_map(|row| Some((*row, named(at, *row)?)));
    let (row, end) = longest.max_by_key(|(_, end)| end.index)?;
    let before = at.word_before();
    let led = before.entry().before || before.is_any(&["on", "at", "the", "every", "each", "over", "for"]);
    let long = end.index > at.index + 1;
    // "Christmas tree"
    let goes_on = end.gap() == Gap::Space && end.token().figure.is_none() && !end.entry().before;
    let (said, after) = in_year(Named::Holiday(row), end)?;
    (long || after.index != end.index || led && !goes_on).then_some((said, after))
}

/// Behind the name of a holiday that stands here.
fn named(at: At<'_>, row: usize) -> Option<At<'_>> {
    let mut end = at;
    for word in parallax_lexicon::words(HOLIDAYS[row].name, parallax_lexicon::Joints::NONE) {
        let same = end.token().text.eq_ignore_ascii_case(word.text);
        let joined = end.index == at.index || matches!(end.gap(), Gap::Space | Gap::Apostrophe | Gap::Stop | Gap::Other);
        if !same || !joined || end.is_out() {
            return None;
        }
        end = end.next();
    }
    Some(end)
}

/// nth = [the] ordinal (day | week | weekend | month) of date
pub(super) fn nth(at: At<'_>) -> Option<(Said, At<'_>)> {
    let core = if at.is("the") && at.next().gap() == Gap::Space { at.next() } else { at };
    let (rank, end) = ordinal(core)?;
    let unit = end.entry().unit.filter(|_| end.gap() == Gap::Space && !end.entry().plural)?;
    let of = end.next();
    if !of.follows(&["of"]) || !matches!(unit, Unit::Day | Unit::Week | Unit::Weekend | Unit::Month) {
        return None;
    }
    let (whole, end) = date(of.next()).filter(|_| of.next().gap() == Gap::Space)?;
    Some((Said::date(When::Nth(rank, unit, Box::new(whole))), end))
}

//! Dates seen from the publication or from what was told: "last month", "the following day", "earlier this week".

use super::{days, lengths, parts};
use crate::time::{
    meaning::{Clock, DayPart, Length, Meaning, Named, Pick, Said, Unit, When},
    tokens::{At, Gap},
};

/// The longest date without a time of day that stands here.
pub(super) fn date(at: At<'_>) -> Option<(When, At<'_>)> {
    const RULES: &[super::Rule] = &[
        days::figures,
        days::day,
        days::month_alone,
        days::weekday,
        parts::year,
        parts::decade,
        parts::century,
        parts::quarter,
        parts::season,
        parts::holiday,
        picked,
        told,
        near,
        weekend,
    ];
    let found = RULES.iter().filter_map(|rule| rule(at)).filter_map(|(said, end)| match said.meaning {
        Meaning::Date(when, None) => Some((when, end)),
        _ => None,
    });
    super::longest(found)
}

fn shifted(unit: Unit, by: i32) -> When {
    When::Shifted { unit, by, told: false, measured: false }
}

/// A year that is named from here: "last year", "the previous year", "two years ago".
pub(super) fn year(at: At<'_>) -> Option<(When, At<'_>)> {
    of_unit(at, Unit::Year)
}

/// A week that is named from here.
pub(super) fn week(at: At<'_>) -> Option<(When, At<'_>)> {
    of_unit(at, Unit::Week)
}

fn of_unit(at: At<'_>, unit: Unit) -> Option<(When, At<'_>)> {
    let (when, end) = [picked, told, lengths::length]
        .iter()
        .find_map(|rule| match rule(at)? {
            (Said { meaning: Meaning::Date(when, None), .. }, end) => Some((when, end)),
            _ => None,
        })
        .or_else(|| {
            let the = at.is("the") && at.next().spaced_unit(false) == Some(unit);
            the.then(|| (When::The(unit), at.ahead(2)))
        })?;
    let fits = match &when {
        When::Shifted { unit: own, .. } | When::The(own) | When::Same(Some(own), _) => *own == unit,
        _ => false,
    };
    fits.then_some((when, end))
}

/// `picked = [the] (last | this | next) (unit | month | weekday | season | holiday | part of the day)`
pub(super) fn picked(at: At<'_>) -> Option<(Said, At<'_>)> {
    let word = at.over_the();
    let word = if word.is("this") && word.next().follows(&["past", "coming"]) { word.next() } else { word };
    let pick = word.entry().pick?;
    let core = word.next().over(&["fiscal", "financial", "calendar"]);
    let end = core.next();
    let entry = core.entry();
    // "Coastline This Morning"
    let name =
        core.is_capital() && word.is_capital() && word.word_before().is_capital() && !word.is_heading();
    if core.gap() != Gap::Space || entry.plural || name && entry.month.or(entry.weekday).is_none() {
        return None;
    }
    let named = |named| Some((Said::date(When::Named(named, pick)), end));
    let clear = !word.is_any(&["present", "current"]);
    if let Some(part) = entry.part {
        let article = word.index != at.index;
        return day_part(pick, part, article).map(|said| (said, end));
    }
    if let Some(month) = entry.month.filter(|_| core.is_capital() && clear) {
        // "this August 2"
        return match days::day_figures(end)
            .filter(|(_, after)| end.gap() == Gap::Space && !after.entry().counted)
        {
            Some((day, after)) => Some((Said::date(When::Named(Named::MonthDay(month, day), pick)), after)),
            None => named(Named::Month(month)),
        };
    }
    if let Some(weekday) = entry.weekday.filter(|_| days::is_weekday(core) && !entry.short && clear) {
        // "the last Friday of every month"
        return (!end.follows(&["of"])).then(|| named(Named::Weekday(weekday)))?;
    }
    if let Some(season) = entry.season.filter(|_| clear) {
        return named(Named::Season(season));
    }
    if let Some((Said { meaning: Meaning::Date(When::Named(holiday @ Named::Holiday(_), _), _), .. }, end)) =
        parts::holiday(core)
    {
        return Some((Said::date(When::Named(holiday, pick)), end));
    }
    let unit = entry.unit?;
    let of = end.follows(&["of"]);
    match unit {
        Unit::Weekend => named(Named::Weekend),
        Unit::Week
        | Unit::Month
        | Unit::Quarter
        | Unit::Year
        | Unit::Decade
        | Unit::Century
        | Unit::Fortnight => {
            // "this quarter of the town"
            (!(unit == Unit::Quarter && of)).then(|| (Said::date(shifted(unit, pick.steps())), end))
        }
        _ => None,
    }
}

/// "last night", "this morning"; "the next morning" is one after what was told.
fn day_part(pick: Pick, part: DayPart, article: bool) -> Option<Said> {
    let when = match (pick, part) {
        (Pick::Last, DayPart::Night | DayPart::Evening) if !article => shifted(Unit::Day, -1),
        (Pick::This, _) if !article => shifted(Unit::Day, 0),
        (Pick::Next, _) => When::Shifted { unit: Unit::Day, by: 1, told: true, measured: false },
        _ => return None,
    };
    Some(Said::plain(Meaning::Date(when, Some(Clock::Part(part)))))
}

/// `told = the (previous | following) unit | (that | the same) unit [date] | the unit (before | after)`
pub(super) fn told(at: At<'_>) -> Option<(Said, At<'_>)> {
    let article = at.is("the") && at.next().gap() == Gap::Space;
    let word = if article { at.next() } else { at };
    let core = word.next();
    let date = |by, unit, clock| {
        let when = When::Shifted { unit, by, told: true, measured: true };
        Said::plain(Meaning::Date(when, clock))
    };
    if article && word.entry().unit.is_some() && !word.entry().plural {
        return around(word).map(|(by, unit, clock, end)| (date(by, unit, clock), end));
    }
    // "that same day"
    let word = if word.is("that") && core.follows(&["same"]) { core } else { word };
    let (core, article) = (word.next(), article || word.index != at.index);
    let which = word.entry().told.filter(|_| core.gap() == Gap::Space && !core.entry().plural)?;
    let end = core.next();
    if let Some(named) = named_beside(word, core, article) {
        return Some((Said::date(When::Beside(named, which)), end));
    }
    let part = core.entry().part.map(Clock::Part);
    let unit = if part.is_some() {
        Unit::Day
    } else {
        core.entry().unit.filter(|unit| *unit >= Unit::Day).or(core.is("period").then_some(Unit::Century))?
    };
    match word.entry().word {
        "same" if article => {
            let (whole, after) = match compared(end) {
                Some((whole, after)) => (Some(Box::new(whole)), after),
                None => (None, end),
            };
            let unit = (!core.is("period")).then_some(unit);
            (unit.is_some() || whole.is_some())
                .then(|| (Said::plain(Meaning::Date(When::Same(unit, whole), part)), after))
        }
        "that" if !article && !core.is("period") => {
            // "said that day labourers"
            let noun = end.gap() == Gap::Space && unit == Unit::Day && end.token().text.ends_with('s');
            (!noun).then(|| (Said::plain(Meaning::Date(When::Same(Some(unit), None), part)), end))
        }
        "next" if unit == Unit::Day => Some((date(1, unit, part), end)),
        "previous" | "preceding" | "prior" | "following" | "ensuing" | "subsequent" if !core.is("period") => {
            (article || part.is_none()).then(|| (date(which.steps(), unit, part), end))
        }
        _ => None,
    }
}

/// "the following Monday", "the previous May", "that summer": what is named behind a word that sees it from what was told.
fn named_beside(word: At<'_>, core: At<'_>, article: bool) -> Option<Named> {
    let entry = core.entry();
    let named = if let Some(weekday) = entry.weekday.filter(|_| days::is_weekday(core)) {
        Named::Weekday(weekday)
    } else if let Some(month) = entry.month.filter(|_| core.is_capital() && !entry.short) {
        Named::Month(month)
    } else {
        Named::Season(entry.season?)
    };
    // "said that April sales fell"
    const LED: [&str; 9] = ["in", "on", "of", "by", "since", "until", "during", "from", "early"];
    let led = word.word_before().is_any(&LED) || word.gap() == Gap::Other && word.is_capital();
    // "because of that summer surge"
    let behind = core.next();
    let alone = behind.closes() || behind.entry().part.is_some() || behind.entry().weekday.is_some();
    let that = word.is("that") && led && alone;
    let beside = article && !word.is_any(&["next", "same", "that"]);
    (that || beside).then_some(named)
}

/// What "the same month" is compared with: "last year", "in 2008", "a year ago".
fn compared(at: At<'_>) -> Option<(When, At<'_>)> {
    let year = at.over(&["in", "of"]);
    if let Some(figures) = days::year_figures(year).filter(|_| year.gap() == Gap::Space) {
        return Some((When::year(figures), year.next()));
    }
    self::year(year).filter(|_| year.gap() == Gap::Space)
}

/// "the day before", "the year previous", at the end of a clause.
fn around(unit: At<'_>) -> Option<(i32, Unit, Option<Clock>, At<'_>)> {
    let named = unit.entry().unit?;
    let word = unit.next();
    let end = word.next();
    let by = match word.entry().word {
        "before" | "previous" | "prior" | "earlier" => -1,
        "after" | "following" | "later" => 1,
        _ => return None,
    };
    let alone =
        end.closes() || end.is_any(&["that", "when", "and", "but", "in", "at", "to", "with", "by", "for"]);
    let clock = (named == Unit::Night).then_some(Clock::Part(DayPart::Night));
    (word.gap() == Gap::Space && alone && named >= Unit::Night).then_some((
        by,
        if clock.is_some() { Unit::Day } else { named },
        clock,
        end,
    ))
}

/// `near = today | yesterday | tomorrow | tonight | overnight`
pub(super) fn near(at: At<'_>) -> Option<(Said, At<'_>)> {
    let end = at.next();
    let (by, clock) = match at.entry() {
        entry if entry.tonight => (0, Some(Clock::Part(DayPart::Night))),
        entry => (i32::from(entry.near?), None),
    };
    // "USA Today"
    let name = at.is_capital() && at.word_before().is_capital() && !at.is_heading();
    (!name).then(|| (Said::plain(Meaning::Date(shifted(Unit::Day, by), clock)), end))
}

/// `weekend = the weekend`
pub(super) fn weekend(at: At<'_>) -> Option<(Said, At<'_>)> {
    let core = at.next();
    let end = core.next();
    let named = at.is("the")
        && core.is("weekend")
        && core.gap() == Gap::Space
        && !end.follows(&["of", "before", "after"]);
    named.then(|| (Said::named(Named::Weekend), end))
}

/// `whole = the (entire | whole | full) unit | (later | earlier) in the unit`
pub(super) fn whole(at: At<'_>) -> Option<(Said, At<'_>)> {
    if !at.is("the") || at.next().gap() != Gap::Space {
        return None;
    }
    let entire = at.next().is_any(&["entire", "whole", "full"]);
    let core = if entire { at.ahead(2) } else { at.next() };
    let unit = core.spaced_unit(false).filter(|unit| *unit >= Unit::Day)?;
    let within = at.word_before();
    let stage = within.word_before().entry().stage.filter(|_| within.is("in"));
    let rest = within.is("of")
        && within.word_before().is_any(&["rest", "remainder", "most", "much", "part", "half"]);
    let end = core.next();
    let noun = end.follows(&["of"]);
    let alone = end.closes() && end.gap() != Gap::Hyphen
        || end.is_any(&["and", "at", "in", "as", "but", "for", "to", "with", "by"]);
    let through = (within.is("throughout") || within.is("during") && unit != Unit::Day) && alone;
    let said = Said::date(When::The(unit)).with(stage);
    ((entire || stage.is_some() || rest || through) && !noun).then_some((said, core.next()))
}

/// `stage = [the] (early | mid | late | earlier | later) date`
pub(super) fn stage(at: At<'_>) -> Option<(Said, At<'_>)> {
    let word = at.over_the();
    // "end-March"
    let edge = word.entry().edge.filter(|_| word.next().gap() == Gap::Hyphen);
    let stage = word.entry().stage.filter(|_| word.next().is_tied()).or(edge)?;
    let core = word.next();
    // "the early 1990s"; "late in the year" is read by `whole`.
    let core = if core.next().is("the") { core } else { core.over(&["in"]) };
    let (said, end) = super::dated(core)?;
    let begins = !matches!(said.meaning, Meaning::Date(When::Named(Named::Day(_), _), _));
    begins.then(|| (said.with(Some(stage)), end))
}

/// `edge = [the] (beginning | end …) of (date | [the | this] unit) | year-end`
pub(super) fn edge(at: At<'_>) -> Option<(Said, At<'_>)> {
    if let Some(unit) = at.entry().unit.filter(|unit| *unit >= Unit::Week && !at.entry().plural) {
        let end = at.next();
        let owned = end.gap() == Gap::Apostrophe && end.is("s") && end.next().follows(&["end"]);
        let led = at.word_before().is_any(&["by", "at", "until", "before"]) && end.gap() == Gap::Space;
        let tied = (led || end.gap() == Gap::Hyphen) && end.is("end");
        let behind = if owned { end.ahead(2) } else { end.next() };
        let said = Said::date(When::The(unit)).with(Some(crate::time::Modifier::End));
        return (owned || tied).then_some((said, behind));
    }
    let word = at.over_the();
    let edge = word.entry().edge?;
    let core = word.ahead(2);
    if !word.next().follows(&["of"]) || core.gap() != Gap::Space {
        return None;
    }
    if let Some((when, end)) = date(core) {
        return Some((Said::date(when).with(Some(edge)), end));
    }
    let unit = if core.is("the") { core.next() } else { core };
    // "at the end of the day" means nothing of time.
    let named = unit.spaced_unit(false).filter(|unit| *unit >= Unit::Week)?;
    (!unit.next().follows(&["of"])).then(|| (Said::date(When::The(named)).with(Some(edge)), unit.next()))
}

/// `reference = now | recently | at the moment | these days | in the past | in the [near] future`
pub(super) fn reference(at: At<'_>) -> Option<(Said, At<'_>)> {
    let said = |value| Said::plain(Meaning::Reference(value));
    let next = at.next();
    if let Some(value) = at.entry().reference {
        // "now that the bridge is open"; "Coastline Now"
        let again = next.follows(&["and"]) && next.next().is_any(&["again", "then"]);
        let other = at.is("now") && (next.follows(&["that"]) || again) || next.gap() == Gap::Hyphen;
        let name = at.is_capital() && at.word_before().is_capital();
        return (!other && !name).then(|| (said(value), next));
    }
    if at.is("right") && next.follows(&["now"]) {
        return Some((said("PRESENT_REF"), at.ahead(2)));
    }
    if at.is("these") && next.follows(&["days"]) {
        return Some((said("PRESENT_REF"), at.ahead(2)));
    }
    let led = at.word_before().is_any(&["in", "at", "for", "of"]);
    if at.is("the") && led {
        let core = next.over(&["near", "foreseeable", "immediate", "distant", "recent"]);
        let end = core.next();
        let value = match core.entry().word {
            "future" => "FUTURE_REF",
            "past"
                if end.closes()
                    || end.is_any(&["it", "he", "she", "they", "we", "i", "has", "have", "and"]) =>
            {
                "PAST_REF"
            }
            "moment" | "present"
                if at.word_before().is_any(&["at", "for"])
                    && core.index == next.index
                    && end.gap() != Gap::Hyphen =>
            {
                "PRESENT_REF"
            }
            _ => return None,
        };
        return (core.gap() == Gap::Space && !end.follows(&["of"])).then(|| (said(value), end));
    }
    None
}

/// "all day", "all year".
pub(super) fn all(at: At<'_>) -> Option<(Said, At<'_>)> {
    let unit = at.next();
    let named =
        unit.entry().unit.filter(|_| at.is("all") && unit.gap() == Gap::Space && !unit.entry().plural)?;
    let long =
        matches!(named, Unit::Day | Unit::Night | Unit::Week | Unit::Weekend | Unit::Month | Unit::Year);
    long.then(|| (Said::plain(Meaning::Duration(Length::of(Some(1.0), named))), unit.next()))
}

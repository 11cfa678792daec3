//! What happens again and again: "every Friday", "twice a week", "daily".

use super::{days, lengths, numbers::amount};
use crate::time::{
    meaning::{Length, Meaning, Said, Unit},
    tokens::{At, Gap},
};

fn set(value: String) -> Said {
    Said::plain(Meaning::Set(value))
}

/// `every = (every | each) [other | amount] (unit | weekday | part | season | month)`
pub(super) fn every(at: At<'_>) -> Option<(Said, At<'_>)> {
    if !at.is_any(&["every", "each"]) || at.next().gap() != Gap::Space {
        return None;
    }
    let next = at.next();
    let other = next.is_any(&["other", "second", "alternate"]) && next.next().gap() == Gap::Space;
    let core = if other { next.next() } else { next.over(&["single"]) };
    let number = if other { 2.0 } else { 1.0 };
    let entry = core.entry();
    let end = core.next();
    if let Some(weekday) = entry.weekday.filter(|_| days::is_weekday(core)) {
        let part = end.entry().part.filter(|_| end.gap() == Gap::Space && !end.entry().plural);
        let time = part.map_or(String::new(), |part| format!("T{}", part.code()));
        let end = if part.is_some() { end.next() } else { end };
        return Some((set(format!("XXXX-WXX-{weekday}{time}")), end));
    }
    if let Some(part) = entry.part.filter(|_| !entry.plural) {
        return Some((set(format!("XXXX-XX-XXT{}", part.code())), end));
    }
    if let Some(season) = entry.season {
        return Some((set(format!("XXXX-{}", season.code())), end));
    }
    if let Some(month) = entry.month.filter(|_| core.is_capital()) {
        return Some((set(format!("XXXX-{month:02}")), end));
    }
    if let Some(unit) = entry.unit.filter(|unit| !(entry.plural || *unit == Unit::Second && other)) {
        let value = if unit == Unit::Weekend {
            "XXXX-WXX-WE".to_owned()
        } else {
            Length::of(Some(number), unit).value()
        };
        return Some((set(value), end));
    }
    let (number, unit) = amount(next)?;
    let named = unit.spaced_unit(true)?;
    Some((set(Length::of(number, named).value()), unit.next()))
}

/// `times = [bound] (once | twice | amount (times | units)) (a | each | every) unit`
pub(super) fn times(at: At<'_>) -> Option<(Said, At<'_>)> {
    let (modifier, core) = lengths::bound(at);
    let article = if core.is_any(&["once", "twice"]) {
        core.next()
    } else {
        let (_, times) = amount(core)?;
        (times.follows(&["times"]) || times.spaced_unit(true).is_some()).then(|| times.next())?
    };
    if !article.follows(&["a", "an", "each", "every"]) {
        return None;
    }
    let (_, unit) = lengths::bound(article.next());
    let many = amount(unit).filter(|(_, unit)| unit.entry().plural);
    let (number, unit) = many.unwrap_or((Some(1.0), unit));
    // "two weeks a year ago"
    if unit.next().follows(&["ago", "earlier", "later"]) {
        return None;
    }
    let value = match unit.entry().unit.filter(|_| unit.gap() == Gap::Space)? {
        Unit::Night => "XXXX-XX-XXTNI".to_owned(),
        named => Length::of(number, named).value(),
    };
    Some((set(value).with(modifier), unit.next()))
}

/// `rate = (a | an) unit, behind what there is of it: "$50 a day"`
pub(super) fn rate(at: At<'_>) -> Option<(Said, At<'_>)> {
    let unit = at.next();
    let named = unit.spaced_unit(false).filter(|_| at.is_any(&["a", "an"]))?;
    let end = unit.next();
    // "50 a day and a half later"
    let half = end.is("and") && end.next().is("a");
    let moved = end.is_any(&["ago", "earlier", "later", "before", "after"]) || half;
    if end.is_tied() && moved || end.gap() == Gap::Hyphen {
        return None;
    }
    let things = at.word_before();
    let is_figure = |at: At<'_>| at.token().figure.is_some() || at.entry().number.is_some();
    let counted = |at: At<'_>| is_figure(at) || at.entry().some || at.entry().great;
    let plural = things.token().text.ends_with('s') || things.is_any(&["people", "men", "women", "children"]);
    let many = plural && (counted(things.word_before()) || counted(things.word_before().word_before()));
    let amount = is_figure(things) || things.entry().great || things.entry().unit.is_some() || many;
    // "60 miles an hour"
    let speed = named <= Unit::Hour && things.entry().distance;
    (amount && !speed).then(|| (set(Length::of(Some(1.0), named).value()), end))
}

/// `often = daily | weekly | Mondays`
pub(super) fn often(at: At<'_>) -> Option<(Said, At<'_>)> {
    let next = at.next();
    if let Some(weekday) = at.entry().weekdays {
        return Some((set(format!("XXXX-WXX-{weekday}")), next));
    }
    let value = at.entry().often?;
    // "the daily Morning Post"
    let behind = next.gap() == Gap::Space && next.is_capital();
    // "Daily Mail", "Chronicle Weekly"
    let name = behind || at.is_capital() && at.gap() != Gap::Other;
    (!name).then(|| (set(value.to_owned()), next))
}

/// `length = yearlong | weeklong`
pub(super) fn long(at: At<'_>) -> Option<(Said, At<'_>)> {
    let unit = at.entry().length?;
    Some((Said::plain(Meaning::Duration(Length::of(Some(1.0), unit))), at.next()))
}

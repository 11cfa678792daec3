//! How long, and how long ago: "about two months", "a 12-hour strike", "a year and a half ago".

use super::numbers::amount;
use crate::time::{
    Modifier,
    meaning::{Clock, Length, Meaning, Pick, Said, Unit, When},
    tokens::{At, Gap},
};

/// `length = [bound] core [ago | earlier | later | from now]`
pub(super) fn length(at: At<'_>) -> Option<(Said, At<'_>)> {
    let (modifier, core) = bound(at);
    let (length, end) = exact(core).or_else(|| bare(core))?;
    if is_age(core, end) || is_speed(core, &length) {
        return None;
    }
    let (said, end) = moved(&length, end).unwrap_or((Said::plain(Meaning::Duration(length)), end));
    Some((said.with(modifier), end))
}

/// The first of two amounts, which the unit stands behind: "60" of "between 60 and 90 days".
pub(super) fn first_of_two(at: At<'_>) -> Option<(Said, At<'_>)> {
    let (first, joint) = amount(at)?;
    let number = first?;
    let between = joint.follows(&["and"]) && at.word_before().is("between");
    let joined = between || joint.follows(&["to", "or"]);
    let second = match joint.gap() {
        Gap::Dash | Gap::Hyphen if joint.plain().is_some() => joint,
        _ if joined => joint.next(),
        _ => return None,
    };
    let (second, unit) = amount(second)?;
    let named = unit.entry().unit.filter(|_| unit.is_tied() && second.is_some())?;
    let length = Length::of(Some(number), named);
    let moved = unit.next().follows(&["ago", "earlier", "later"]);
    (!is_age(at, unit.next()) && !moved).then_some((Said::plain(Meaning::Duration(length)), joint))
}

/// "about", "more than", "at least", and what follows.
pub(super) fn bound(at: At<'_>) -> (Option<Modifier>, At<'_>) {
    let next = at.next();
    if at.is("just") && next.gap() == Gap::Space && next.entry().bound.is_some() {
        return (next.entry().bound, next.next());
    }
    // "$5 million over seven years" is no more than seven.
    let over = at.is("over")
        && !at.word_before().is_any(&["for", "of", "after", "lasted", "took", "spent", "just", "well"]);
    if let Some(modifier) = at.entry().bound.filter(|_| next.gap() == Gap::Space && !over) {
        return (Some(modifier), next);
    }
    let no = at.is("no");
    let compared = if no { next } else { at };
    if compared.next().follows(&["than"]) {
        let modifier = match (no, compared.entry().word) {
            (false, "more") => Modifier::MoreThan,
            (false, "less") => Modifier::LessThan,
            (true, "more") => Modifier::EqualOrLess,
            (true, "less") => Modifier::EqualOrMore,
            _ => return (None, at),
        };
        return (Some(modifier), compared.ahead(2));
    }
    let modifier = match (at.entry().word, next.entry().word) {
        ("at", "least") => Modifier::EqualOrMore,
        ("at", "most") | ("up", "to") => Modifier::EqualOrLess,
        _ => return (None, at),
    };
    (Some(modifier), at.ahead(2))
}

/// `exact = amount unit | a [half] unit | half a unit, and parts of smaller units`
fn exact(at: At<'_>) -> Option<(Length, At<'_>)> {
    let (number, unit, mut end) = one(at)?;
    let mut length = Length::of(number, unit);
    // "two years and three months", "three hours, 15 minutes"
    for _ in 0..2 {
        let next = if end.follows(&["and"]) { end.next() } else { end };
        let bare = end.gap() == Gap::Comma || end.gap() == Gap::Space && end.plain().is_some();
        let joined = next.index != end.index || bare && !at.is_any(&["a", "an"]);
        let Some((number, smaller, after)) = one(next).filter(|_| joined) else { break };
        let (_, last) = *length.parts.last()?;
        if smaller >= last || number.is_none() || after.is_any(&["old", "later", "ago", "earlier"]) {
            break;
        }
        length.parts.push((number, smaller));
        end = after;
    }
    Some((length, end))
}

/// An amount with its unit.
type One<'a> = (Option<f64>, Unit, At<'a>);

fn one(at: At<'_>) -> Option<One<'_>> {
    half(at).or_else(|| single(at)).or_else(|| quarter_century(at)).or_else(|| counted(at))
}

/// "half an hour", "half-a-day"
fn half(at: At<'_>) -> Option<One<'_>> {
    let (article, unit) = (at.next(), at.ahead(2));
    let whole = at.is("half") && article.is_any(&["a", "an"]) && article.is_tied() && unit.is_tied();
    let named = unit.entry().unit.filter(|_| whole && !unit.entry().plural)?;
    Some((Some(0.5), named, unit.next()))
}

/// "a day", "a half hour", "an hour and a half", "another week"
fn single(at: At<'_>) -> Option<One<'_>> {
    if !at.is_any(&["a", "an", "another"]) || at.next().gap() != Gap::Space {
        return None;
    }
    let half = at.next().is("half");
    let unit = if half { at.ahead(2) } else { at.next().over_lengthening() };
    let named = unit.entry().unit.filter(|_| unit.is_tied() && !unit.entry().plural)?;
    let end = unit.next();
    // "a weekend trip", "a night club"; "another night" is no length.
    let noun = match named {
        Unit::Second | Unit::Quarter => true,
        _ if at.is("another") && named <= Unit::Day => true,
        Unit::Weekend | Unit::Night => {
            const BEHIND: [&str; 9] = ["ago", "earlier", "later", "before", "after", "in", "at", "of", "and"];
            !end.closes() && !end.is_any(&BEHIND)
        }
        _ => false,
    };
    // "It is a day anybody can be proud of", "it was a year of hope."
    let before = at.word_before();
    let told = before.is_any(&["is", "was", "such", "what", "quite", "not"])
        && !end.closes()
        && !end.is_any(&["ago", "since", "earlier", "later", "before", "after", "in", "at", "and", "to"]);
    // "a day-long strike"
    if noun || told || end.gap() == Gap::Hyphen {
        return None;
    }
    if end.follows(&["and"]) && end.next().is("a") && end.ahead(2).is("half") {
        return Some((Some(1.5), named, end.ahead(3)));
    }
    Some((Some(if half { 0.5 } else { 1.0 }), named, end))
}

/// "a quarter-century", "a quarter of a century"
fn quarter_century(at: At<'_>) -> Option<One<'_>> {
    let quarter = if at.is("a") { at.next() } else { at };
    let of = quarter.next().follows(&["of"]) && quarter.ahead(2).follows(&["a"]);
    let unit = if of { quarter.ahead(3) } else { quarter.next() };
    let century = quarter.is("quarter") && unit.is("century") && (of || unit.gap() == Gap::Hyphen);
    century.then(|| (Some(0.25), Unit::Century, unit.next()))
}

/// "two days", "12-hour", "several weeks"
fn counted(at: At<'_>) -> Option<One<'_>> {
    let (number, end) = amount(at)?;
    let end = end.over_lengthening();
    // "two cold hours", "five working days"
    let described = end.entry().word.is_empty()
        && end.gap() == Gap::Space
        && end.token().text.starts_with(char::is_lowercase)
        && end.next().spaced_unit(true).is_some();
    let end = if described { end.next() } else { end };
    let unit = end.entry().unit.filter(|_| end.is_tied())?;
    let before = at.word_before();
    let hyphen = end.gap() == Gap::Hyphen;
    // "a two week strike"
    let singular = number == Some(1.0) || hyphen || before.is("a");
    // "one day he will"
    let idiom = at.is("one")
        && !hyphen
        && matches!(unit, Unit::Day | Unit::Night)
        && !before.is_any(&["for", "in", "within", "least", "only", "just", "than"])
        && !end.next().follows(&["after", "before", "later", "earlier", "ago"]);
    // "three quarters of them", "one second-half goal"
    let other = unit == Unit::Quarter || unit == Unit::Second && !end.entry().plural;
    let money = at.touches().0.is_some_and(is_currency);
    let fits = (end.entry().plural || singular) && !idiom && !other && !money;
    fits.then(|| (number, unit, end.next()))
}

fn is_currency(c: char) -> bool {
    matches!(c, '$' | '£' | '€' | '¥' | '#')
}

impl<'a> At<'a> {
    /// Behind "more", "consecutive" and the like.
    fn over_lengthening(self) -> At<'a> {
        const WORDS: [&str; 10] = [
            "more",
            "full",
            "consecutive",
            "straight",
            "further",
            "additional",
            "long",
            "whole",
            "extra",
            "solid",
        ];
        self.over(&WORDS)
    }
}

/// Units that nobody counted: "for years", "weeks of rain", "months-long".
fn bare(at: At<'_>) -> Option<(Length, At<'_>)> {
    let unit = at.entry().unit?;
    let end = at.next();
    let plural = at.entry().plural;
    if end.gap() == Gap::Hyphen && end.is("long") {
        return Some((Length::of((!plural).then_some(1.0), unit), end.next()));
    }
    if !plural || matches!(unit, Unit::Night | Unit::Weekend | Unit::Quarter | Unit::Second) {
        return None;
    }
    let before = at.word_before();
    let lasting =
        before.is_any(&["for", "in", "within", "after", "over", "lasted", "spent", "spans", "took", "taken"]);
    // "decades of war"; but "the early days of the war"
    let points = |at: At<'_>| at.is_any(&["the", "these", "those"]) || at.entry().owner;
    let pointed = points(before) || points(before.word_before());
    let picked =
        before.entry().ordinal.is_some() || before.entry().stage.is_some() || before.entry().pick.is_some();
    let of = end.follows(&["of"]) && !pointed && !picked;
    let measured = end.follows(&["after", "before", "later", "earlier", "ago"]);
    let opens = at.gap() == Gap::Other
        || before.is_any(&["and", "just", "even", "only"])
        || before.entry().says
        || before.entry().word.is_empty();
    (lasting || of || measured && opens).then(|| (Length::of(None, unit), end))
}

/// "65-year-old", "65 years old", "aged six months", "years of age", "two years older".
fn is_age(at: At<'_>, end: At<'_>) -> bool {
    // "aged 6–9 years"
    let first = match at.gap() {
        Gap::Hyphen | Gap::Dash => at.before(),
        // "aged from one to 12 years"
        _ if at.word_before().is_any(&["to", "and", "or"]) => at.before().before(),
        _ => at,
    };
    end.is_tied() && end.is_any(&["old", "older", "younger", "olds"])
        || end.follows(&["of"]) && end.next().is("age")
        || first.over_back(&["from", "between", "about", "around", "of"]).is_any(&["aged", "age", "ages"])
}

/// "60 miles an hour": a speed.
fn is_speed(at: At<'_>, length: &Length) -> bool {
    at.word_before().entry().distance && matches!(length.parts[0].1, Unit::Hour | Unit::Minute | Unit::Second)
}

/// "ago", "earlier", "later", "from now" behind a length: a point in time.
fn moved<'a>(length: &Length, end: At<'a>) -> Option<(Said, At<'a>)> {
    if end.gap() != Gap::Space {
        return None;
    }
    let after = end.next();
    let stands_alone = after.closes() || after.is_any(&["that", "when", "and", "but", "in", "at"]);
    let (sign, told, after) = match end.entry().word {
        "ago" => (-1, false, after),
        "earlier" if !after.follows(&["than"]) => (-1, true, after),
        "before" | "previously" if stands_alone => (-1, true, after),
        "later" => (1, true, after),
        "after" | "afterwards" if after.closes() => (1, true, after),
        "from" if after.follows(&["now", "today"]) => (1, false, after.next()),
        "hence" => (1, false, after),
        _ => return None,
    };
    let (number, unit) = length.parts[0];
    let Some(number) = number else {
        // "years ago"; "months later" is no longer than "months".
        let past = end.is("ago");
        return past.then_some((Said::plain(Meaning::Reference("PAST_REF")), after));
    };
    let (number, unit) = match unit {
        Unit::Year if number.fract() != 0.0 => (number * 12.0, Unit::Month),
        Unit::Month if number.fract() != 0.0 => (number * 4.0, Unit::Week),
        Unit::Century if number.fract() != 0.0 => (number * 10.0, Unit::Decade),
        Unit::Decade if number.fract() != 0.0 => (number * 10.0, Unit::Year),
        Unit::Week if number.fract() != 0.0 => (number * 7.0, Unit::Day),
        Unit::Hour if number >= 24.0 => ((number / 24.0).floor(), Unit::Day),
        unit => (number, unit),
    };
    let clock = (unit < Unit::Night).then_some(Clock::Open);
    // "ten minutes later" tells no more than "ten minutes".
    if clock.is_some() && told {
        return None;
    }
    let by = sign * number as i32;
    let by = if clock.is_some() { 0 } else { by };
    let when = When::Shifted { unit, by, told, measured: true };
    Some((Said::plain(Meaning::Date(when, clock)), after))
}

/// `reach = [the | this] (last | past | next | coming) amount units`
pub(super) fn reach(at: At<'_>) -> Option<(Said, At<'_>)> {
    let pick = if at.is_any(&["the", "this", "these"]) { at.next() } else { at };
    let pick = if pick.is("last") && pick.next().follows(&["past"]) { pick.next() } else { pick };
    let article = pick.index != at.index;
    // "go past seven years"
    let over = ["in", "over", "for", "during", "within", "of", "these"];
    if pick.is("past") && !article && at.gap() == Gap::Space && !at.before().is_any(&over) {
        return None;
    }
    let reach = match pick.entry().word {
        "last" | "past" | "recent" => Pick::Last,
        "previous" | "preceding" | "following" if article => Pick::Bare,
        "next" | "coming" => Pick::Next,
        "first" => Pick::Bare,
        _ => return None,
    };
    let (modifier, core) = bound(pick.next());
    if core.gap() != Gap::Space {
        return None;
    }
    let length = |number: Option<f64>, unit: Unit| match reach {
        Pick::Bare => Length::of(number, unit),
        _ => Length::of(number, unit).reaching(reach),
    };
    if let Some((number, unit)) = amount(core).filter(|(_, unit)| unit.gap() == Gap::Space) {
        let named = unit.entry().unit.filter(|_| unit.entry().plural)?;
        let quarters = named == Unit::Quarter && number.is_some_and(|number| number > 8.0);
        let said = Said::plain(Meaning::Duration(length(number, named))).with(modifier);
        return (!quarters && !is_age(core, unit.next())).then_some((said, unit.next()));
    }
    let unit = core.entry().unit?;
    // "recent weeks", "the coming days"
    let vague = core.entry().plural && pick.is_any(&["past", "recent", "coming"]);
    // "the past year", "the next decade"; "last century" is a date.
    let long = matches!(unit, Unit::Decade) && reach != Pick::Bare;
    let over = ["over", "within", "during", "for", "in"];
    let over = if pick.is("next") { &over[..] } else { &over[..4] };
    let covered = at.word_before().is_any(over) && at.is("the") && pick.is_any(&["next", "last", "coming"]);
    let passed = pick.is("past") && (article || unit >= Unit::Day);
    let hour = matches!(unit, Unit::Hour) && pick.is_any(&["last", "past", "next"]);
    let whole = !core.entry().plural && (long || covered || passed || hour) && unit != Unit::Century;
    let number = if vague { None } else { Some(1.0) };
    let end = core.next();
    let of = end.follows(&["of"]);
    (vague || whole && !of).then(|| (Said::plain(Meaning::Duration(length(number, unit))), end))
}

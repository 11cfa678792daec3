//! Years and decades: "1998", "2016-17", "the 1990s", "'98"; and four digits that count: "1500 people".

use crate::{
    counted,
    cursor::Cursor,
    figures::Figure,
    lexicon::{Class, Mark},
};

/// Behind a year, a span of years or a decade.
pub(super) fn skip(at: Cursor<'_>, figure: Figure) -> Option<Cursor<'_>> {
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
    if is_dated(at) {
        return Some(next);
    }
    if is_range_of_things(at, figure) {
        return None;
    }
    let year = |figure: Figure| figure.digits == 2 || figure.is_year();
    if next.is_any_mark(&['-', '–', '/']) && next.is_tight() && at.ahead(2).plain().is_some_and(year) {
        return Some(at.ahead(3));
    }
    (!is_bounded(at, figure) && !counts(next) && !is_object(at)).then_some(next)
}

/// "Since 2000 people have fled", "until at least 2031": a year, whatever follows.
fn is_dated(at: Cursor<'_>) -> bool {
    let (before, next) = (at.before(), at.next());
    let bound = |at: Cursor<'_>| at.has(Mark::BoundEnds) || at.is("at");
    let opening = at.backwards(4).find(|at| !bound(*at)).unwrap_or(at);
    if opening.has(Mark::Until) && opening.next() != at {
        return !counted::is_small_plural(next) && !next.has(Mark::Counted);
    }
    let people = next.has(Mark::Plural) || next.has(Mark::Person);
    let heads = before.before().is_mark(',') || before.is_head();
    // "between 1990 and 2000 people fled"
    let first = at.back(2);
    let ends = before.is("and")
        && first.before().is("between")
        && first.figure().is_some_and(|figure| figure.is_year() && !is_range_of_things(first, figure));
    people && (before.is("since") || heads && before.has(Mark::InYear) || ends)
}

/// "between 1500 and 2000 people", "1500-2000 people": round figures, and too early for two years.
fn is_range_of_things(at: Cursor<'_>, figure: Figure) -> bool {
    let (joint, second, things) = (at.next(), at.ahead(2), at.ahead(3));
    let joined = joint.is_any(&["and", "to", "or"]) || joint.is_any_mark(&['-', '–']);
    let round = |figure: Figure| figure.value % 50.0 == 0.0;
    let both = second.plain().is_some_and(|second| round(second) && second.value > figure.value);
    let opened = !joint.is("and") || at.before().is("between");
    joined && opened && both && round(figure) && figure.value < 1900.0 && counted::is_small_plural(things)
}

/// "the 1990s", "the 1990's", "the 80s"; "in his 40s" is an age, which `quantity` reads.
fn is_decade(at: Cursor<'_>, figure: Figure) -> bool {
    let next = at.next();
    let plural = next.is_tight() && (next.is("s") || next.is_mark('\'') && next.next().is("s"));
    let of_life =
        || at.before().is_any(&["his", "her", "their", "my", "your", "our", "early", "mid", "late"]);
    plural && (figure.is_year() || (figure.digits == 2 && !of_life()))
}

/// Behind the decade of "the nineteen sixties", whose century ends at a token.
pub(super) fn spoken_decade(century: Cursor<'_>) -> Option<Cursor<'_>> {
    const DECADES: [&str; 8] =
        ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];
    let decade = century.over_hyphen();
    decade.is_any(&DECADES).then(|| decade.next())
}

/// Whether four digits that could be a year are bounded like a count.
fn is_bounded(at: Cursor<'_>, figure: Figure) -> bool {
    let before = at.before();
    let bounded = before.has(Mark::BeforeCount)
        || before.is_any_mark(&['£', '€', '¥', '₹', '>', '<', '~', '≥', '≤'])
        || (before.is("to") && before.before().is("up"));
    // "around 1700 were arrested", "some 2000 fled"; but "around 1900 the mill closed".
    let near = before.is_any(&["about", "around", "roughly", "circa", "some"]);
    let next = at.next();
    let acts = next.is_any(&["were", "are", "have", "had"])
        || next.class() == Class::Other && (next.letters().ends_with("ed") || next.entry().is_verb());
    let things = before.is("some") && figure.value % 10.0 == 0.0 && counted::is_small_plural(next);
    let amount = before.is("of") && before.before().has(Mark::Amount);
    bounded || near && acts || things || amount
}

/// "sold 1950 cars": what a verb right before has for its object; but "won 1998 elections".
fn is_object(at: Cursor<'_>) -> bool {
    let (verb, things) = (at.before(), at.next());
    let acts = verb.is_word() && (verb.letters().ends_with("ed") || verb.entry().is_verb());
    acts && counted::is_small_plural(things) && !things.has(Mark::Yearly)
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

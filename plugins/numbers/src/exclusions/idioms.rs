//! Idioms, whose numbers count nothing: "one of", "first aid", "zero tolerance".

use crate::{
    cursor::Cursor,
    lexicon::Mark,
    numerals::{Form, Numeral},
    partitive,
};

/// Whether the number that begins at a token is part of an idiom.
pub(super) fn is_idiom(first: Cursor<'_>, numeral: &Numeral<'_>) -> bool {
    let next = numeral.end;
    let tied = next.is_hyphen();
    let word = next.over_hyphen();
    if numeral.is_ordinal() {
        return is_rank(first, next);
    }
    if numeral.form == Form::Words && first.is("one") && next == first.next() {
        return is_one(first);
    }
    // "zero tolerance", "two-way", "fifty-fifty", "on all fours"
    (first.is("zero") && word.is_any(&["tolerance", "sum"]))
        || (tied && first.is("two") && word.is_any(&["way", "faced"]))
        || (tied && first.is("fifty") && word.is("fifty"))
        || (first.before().is("all") && first.is("fours"))
        || is_by(first, next)
}

/// "a four-by-four", "a two-by-four": a car, a beam. Either number begins it.
fn is_by<'t>(first: Cursor<'t>, next: Cursor<'t>) -> bool {
    let behind = next.is_hyphen() && next.next().is("by") && next.ahead(2).is_hyphen();
    let before = first.before().is_hyphen() && first.back(2).is("by") && first.back(3).is_hyphen();
    let number = |at: Cursor<'_>| first.figure().is_none() && at.class().is_number();
    behind && number(next.ahead(3)) || before && number(first.back(4))
}

/// "first aid", "first of all", "second to none", "at first", "First, …"
fn is_rank<'t>(first: Cursor<'t>, next: Cursor<'t>) -> bool {
    let ranks = first.is_any(&["first", "second", "third"]) && next.over_hyphen().has(Mark::BehindRank);
    let follows = |one: &str, two: &str| next.is(one) && next.next().is(two);
    let begins = first.before().is("at") || (next.is_mark(',') && first.is_head());
    ranks
        || (first.is("first") && (follows("of", "all") || follows("and", "foremost") || begins))
        || (first.is("second") && follows("to", "none"))
}

/// "one of", "one day", "at one", "one or another"
fn is_one(one: Cursor<'_>) -> bool {
    let (before, next) = (one.before(), one.next());
    let tied = next.is_hyphen();
    let word = next.over_hyphen();
    // "one of the 19 miners" is a part; "not one of them" is none.
    if next.is("of") && partitive::whole(next).is_some() && !before.is_any(&["not", "no"]) {
        return false;
    }
    let small = word.is_any(&["of", "by", "off", "sided", "on", "after", "stop", "such", "particular"]);
    // "one day" is some day, but "in one day" and "one day later" count.
    let counts = before.is_any(&["in", "than", "least", "about", "only", "just"])
        || next.next().is_any(&["later", "earlier", "ago", "before", "after"]);
    let some = word.is_any(&["way", "hand", "side", "point", "stage", "thing", "day", "moment"])
        && (tied || !counts);
    let alone = before.is_any(&["for", "as", "number", "day", "square", "at"]) && next.is_closed();
    let other = next.is("or") && next.next().is_any(&["another", "the"]);
    let only = next.is("and") && next.next().is_any(&["only", "the", "all"]);
    small || some || (tied && word.is("time")) || alone || other || only
}

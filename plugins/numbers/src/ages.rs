//! Ages that stand bare: "aged 34", "Ilse Brandt, 34,", "a boy, 12, died", "Imran Sheikh (41)", "who is 34".

use crate::{
    cursor::Cursor,
    figures::Figure,
    lexicon::{Class, Mark},
};

/// Nobody is older.
const OLDEST: f64 = 120.0;

/// No list of ages is longer: "three boys, 12, 14 and 16,".
const MOST: usize = 8;

/// Where the age begins whose number lies between two tokens, if it is one.
pub(crate) fn bare<'t>(first: Cursor<'t>, end: Cursor<'t>) -> Option<Cursor<'t>> {
    let before = first.before();
    if before.is_any(&["aged", "age", "ages"]) {
        return Some(before);
    }
    let second = before.is_any(&["and", "or"])
        && before.before().figure().is_some()
        && before.back(2).is_any(&["aged", "ages"]);
    let of = before.is("of") && before.before().is_any(&["age", "ages"]);
    let single = end == first.next();
    // "when he was 17 to 25"
    let years = single || end == first.ahead(3) && is_years(end.before());
    let told = is_told(first, end) || single && (is_apposed(first) || is_bracketed(first));
    (second || of || years && is_years(first) && told).then_some(first)
}

fn is_years(at: Cursor<'_>) -> bool {
    at.plain().is_some_and(|figure: Figure| figure.digits <= 3 && figure.value <= OLDEST)
}

fn is_end(at: Cursor<'_>) -> bool {
    at.is_any_mark(&[',', '.', ';', ')']) || at.is_out()
}

/// "Ilse Brandt, 34, said"; behind people, several: "two boys, 12 and 14, died".
fn is_apposed(figure: Cursor<'_>) -> bool {
    let first = figure.backwards(MOST).take_while(|at| goes_on(*at)).last().unwrap_or(figure);
    let end = figure.onwards(MOST).find(|at| !goes_on(*at) && *at != figure).unwrap_or(figure);
    // The commas around the list are among what goes on.
    let comma = if first.is_mark(',') { first } else { first.before() };
    let holder = comma.before();
    if !comma.is_mark(',') {
        return false;
    }
    if holder.has(Mark::Person) {
        return is_end(end.before()) || is_end(end);
    }
    let alone = comma.next() == figure && is_end(figure.next());
    alone && is_name(holder) && holder.letters().len() > 1
}

/// What a list of ages is made of, besides the first.
fn goes_on(at: Cursor<'_>) -> bool {
    at.is_mark(',') || at.is("and") || is_years(at)
}

/// "Chapter 3, 34." and "May 3, 12," have no name before the comma.
fn is_name(at: Cursor<'_>) -> bool {
    at.is_capital() && at.class() == Class::Other && !at.entry().is_stop()
}

/// "Imran Sheikh (41)", "a minor (16)": behind a name of two words or a person, where no score is told.
fn is_bracketed(figure: Cursor<'_>) -> bool {
    let (open, close) = (figure.before(), figure.next());
    if !(open.is_mark('(') && close.is_mark(')')) {
        return false;
    }
    let holder = open.before();
    if holder.has(Mark::Person) {
        return true;
    }
    let given = holder.before();
    let name = is_name(holder) && is_name(given) && !holder.has(Mark::NoPerson) && !given.is("the");
    let tally = |at: Cursor<'_>| at.has(Mark::Tally) || at.has(Mark::Contest);
    name && !figure.backwards(12).chain(close.onwards(8)).any(tally)
}

/// "who is 34", "she turned 80 in May"
fn is_told<'t>(first: Cursor<'t>, behind: Cursor<'t>) -> bool {
    let verb = first.before();
    let subject = verb.back_over(&["had", "has", "will", "would"]).before();
    let who = subject.is_any(&["who", "he", "she"]) || subject.is_mark(',') && subject.before().is("who");
    let free = behind.is_out()
        || behind.is_any_mark(&[',', '.', ';', ')'])
        || behind.is_any(&["when", "and", "in", "on", "at", "but"]);
    // "he is 6 in the table": only turning an age goes on with when.
    let when = behind.is_any(&["in", "on", "at"]) && !verb.is_any(&["turn", "turned", "turns", "turning"]);
    verb.has(Mark::BeAged) && who && free && !when
}

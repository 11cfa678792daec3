//! What happened to what is counted: "killed 298 people", "40 were injured", "the death toll rose to 31".

use crate::{
    cursor::{Cursor, Stretch},
    lexicon::Mark,
    partitive, reality,
};

/// What the word at a token says that happened.
pub(crate) fn named_by(at: Cursor<'_>) -> Option<&'static str> {
    at.entry().predicate
}

/// What happened to what the expression counts; nothing where it is denied or only possible, or happened to a part.
pub(crate) fn find(expression: Stretch<'_>, counted: Option<Stretch<'_>>) -> Option<&'static str> {
    let first = expression.first;
    let noun = |event: Event<'_>| reality::holds(event.at, true, first).then_some(event.name);
    let verb = |event: Event<'_>| reality::holds(event.at, false, first).then_some(event.name);
    if partitive::is_whole(first) {
        // "two of the 12 people killed were children": all of the whole, before the verb of the part.
        let own = |event: &Event<'_>| event.at.next().is_any(&["was", "were", "is", "are", "had", "have"]);
        return behind(expression.end).filter(own).and_then(verb);
    }
    // What a pattern finds first stands, even where it came to nothing.
    counted
        .and_then(of_counted)
        .map(noun)
        .or_else(|| before(first).map(verb))
        .or_else(|| behind(expression.end).map(verb))
        .or_else(|| toll(first).map(noun))
        .flatten()
}

/// A word that says what happened.
struct Event<'t> {
    at: Cursor<'t>,
    name: &'static str,
}

impl<'t> Event<'t> {
    fn at(at: Cursor<'t>) -> Option<Self> {
        Some(Self { at, name: named_by(at)? })
    }
}

/// "12 deaths", "40 injured", "200 arrests", "12 wounded men": in what is counted itself.
fn of_counted(counted: Stretch<'_>) -> Option<Event<'_>> {
    let (first, last) = (counted.first, counted.last());
    let noun = (last.letters().ends_with('s') || last.has(Mark::Event)) && !last.has(Mark::Act);
    let adjective = || Event::at(first).filter(|_| first.letters().ends_with("ed"));
    Event::at(last).filter(|_| noun).or_else(adjective)
}

/// "298 people were killed", "31 confirmed dead", "40 injured".
fn behind(end: Cursor<'_>) -> Option<Event<'_>> {
    let mut helped = false;
    let mut perfect = false;
    for at in end.onwards(7) {
        if let Some(found) = Event::at(at) {
            let acting = at.letters().ends_with("ing") && !at.is_any(&["missing", "dying"]);
            // "were killed", "who died", "12 dead", "40 injured in the crash"; but "12 officers arrested a man"
            // and "rebels have killed 12" say what those counted did.
            let undergone = at.has(Mark::Intransitive)
                || (!perfect && (helped || (is_result(at) && has_no_object(at.next()))));
            return (undergone && !acting).then_some(found);
        }
        if !at.has(Mark::Link) {
            return None;
        }
        if at.is_any(&["have", "has", "had"]) {
            perfect = true;
        } else if at.has(Mark::Passive) {
            helped = true;
            perfect = false;
        }
    }
    None
}

/// A form that says what became of somebody, without "were".
fn is_result(at: Cursor<'_>) -> bool {
    at.letters().ends_with("ed") || at.has(Mark::Result)
}

/// Whether no object follows: the clause ends, or goes on with when, where and how.
fn has_no_object(at: Cursor<'_>) -> bool {
    let ends = at.is_closed() && at.figure().is_none() && !at.has(Mark::Object);
    ends || named_by(at).is_some()
}

/// "killed 298 people", "killing at least 12", "injuring another 30".
fn before(first: Cursor<'_>) -> Option<Event<'_>> {
    let small = ["the", "all", "also", "of", "reportedly", "only", "just", "another", "these", "those"];
    let at = first.back_over(&small).before();
    let found = Event::at(at)?;
    let word = at.letters();
    let of = at.next().is("of");
    // "were killed 20 years ago": a passive verb before a time says nothing of it.
    let passive =
        word.ends_with("ed") && at.before().is_any(&["was", "were", "been", "be", "being", "is", "are"]);
    // "12 deaths" and "the arrests of 40"
    let of_noun = word.ends_with('s') && of && matches!(found.name, "dead" | "injured" | "arrested");
    let takes_object = !(at.has(Mark::State) || at.has(Mark::Intransitive) || passive || of);
    (takes_object || of_noun).then_some(found)
}

/// "the death toll rose to 31", "the number of injured reached 200".
fn toll(first: Cursor<'_>) -> Option<Event<'_>> {
    for at in first.backwards(10) {
        if at.is_out() || at.figure().is_some() || at.is_any_mark(&[';', ':', '.', '—']) {
            return None;
        }
        if at.is("toll") {
            // The toll rose *by* a number, or to it: both count the dead.
            return Some(Event { at, name: if at.before().is("injury") { "injured" } else { "dead" } });
        }
        if at.is("number") && at.next().is("of") {
            return at.ahead(2).onwards(4).take_while(|word| *word < first).find_map(Event::at);
        }
    }
    None
}

//! What a number counts: the noun phrase behind it.

use crate::{
    cursor::{Cursor, Stretch},
    lexicon::{Class, Mark},
    tokens::Shape,
};

/// Longer than any noun phrase worth counting.
const LONGEST: usize = 7;

/// No word has more parts that hyphens tie.
const MOST_TIES: usize = 4;

/// The noun phrase that begins at a token.
pub(crate) fn phrase(start: Cursor<'_>) -> Option<Stretch<'_>> {
    let plain = noun_phrase(start)?;
    let goes_on = plain.last().has(Mark::OfHead);
    let of = if goes_on { of_phrase(plain.end) } else { None };
    Some(of.map_or(plain, |of| plain.first.to(of.end)))
}

/// The noun phrase behind an "of": "hundreds of civilians", "half of the voters".
pub(crate) fn of_phrase(of: Cursor<'_>) -> Option<Stretch<'_>> {
    if !of.is("of") {
        return None;
    }
    // "all the", "these"
    let determined = |at: Cursor<'_>| at.has(Mark::Determiner);
    let second = of.next().over_if(determined(of.next()));
    noun_phrase(second.over_if(determined(second)))
}

/// What has a measure of its own, from the measure's number on: "500-pound bombs", "12-year-olds".
pub(crate) fn measured(number: Cursor<'_>) -> Option<Stretch<'_>> {
    let counts = number.figure().is_some() || number.class().is_number();
    let last = tied_end(number);
    if !counts || last == number || is_number(last.class()) || number.is_tight() {
        return None;
    }
    let things = noun_phrase(last.next()).filter(|things| is_plural(things.last()));
    match things {
        Some(things) => Some(number.to(things.end)),
        // "two 12-year-olds"; but "two five-years" are a slip.
        None => (is_plural(last) && !last.has(Mark::Period)).then(|| number.to(last.next())),
    }
}

/// Adjectives and nouns up to the head. "the city's hospitals": not the possessor but what follows is counted.
fn noun_phrase(start: Cursor<'_>) -> Option<Stretch<'_>> {
    let found = up_to_head(start)?;
    if !is_possessor(found.end) {
        return Some(found);
    }
    up_to_head(found.end.ahead(2)).filter(|owned| !is_possessor(owned.end))
}

fn is_possessor(end: Cursor<'_>) -> bool {
    end.is_mark('\'') && end.is_tight() && end.next().is("s")
}

/// Adjectives and nouns, up to the head or to a possessor.
fn up_to_head(start: Cursor<'_>) -> Option<Stretch<'_>> {
    let mut end = start;
    let mut plural = None;
    while end < start.ahead(LONGEST) && goes_on(start, end, plural) {
        let last = tied_end(end);
        if is_plural(last) {
            plural = Some(last);
        }
        end = last.next();
        if is_possessor(end) {
            break;
        }
    }
    (end > start).then_some(start.to(end))
}

/// Whether a word goes on the phrase that begins at `start` and has had a plural noun.
fn goes_on<'t>(start: Cursor<'t>, at: Cursor<'t>, plural: Option<Cursor<'t>>) -> bool {
    let Shape::Word(entry) = at.shape() else { return false };
    let first = at == start;
    if (entry.is_stop() && !(first && is_adjective(at))) || is_number(entry.class) {
        return false;
    }
    if is_participle(at) && !(first && stands_as_noun(start)) {
        return false;
    }
    // Behind a plural only its own head goes on: "women voters", "sports clubs".
    let compound = |plural: Cursor<'t>| is_plural(at) && plural.next() == at && !at.is_capital();
    if plural.is_some_and(|plural| !compound(plural)) {
        return false;
    }
    first || !is_adverb(at)
}

/// "298 people killed", "40 arrested": behind the head, or with nothing behind, it is a verb.
fn is_participle(at: Cursor<'_>) -> bool {
    let word = at.letters();
    word.ends_with("ed") || word.ends_with("ing") || at.entry().is_verb()
}

/// A participle at the head of a phrase: "retired judges", "40 weddings", "a two-hour crossing".
fn stands_as_noun(start: Cursor<'_>) -> bool {
    // Behind a tied measure even "-ing" is a noun.
    let tied = start.back(2).is_hyphen() || start.before().is_hyphen();
    // "took N8m": letters of money or of a key.
    let key = start.next().is_any(&["n", "r", "k", "p", "rs", "sh", "dh", "rm"])
        && start.ahead(2).figure().is_some();
    (begins_noun(start.next()) && !key)
        || start.has(Mark::IngNoun)
        || (tied && start.letters().ends_with("ing"))
}

/// The last token of a word: "six T-72 tanks", "two-bedroom flats": what hyphens tie is one word.
fn tied_end(word: Cursor<'_>) -> Cursor<'_> {
    let mut last = word;
    for _ in 0..MOST_TIES {
        let (hyphen, part) = (last.next(), last.ahead(2));
        if !(hyphen.is_hyphen() && (part.is_word() || part.figure().is_some())) {
            break;
        }
        last = part;
    }
    // "F16s", "T72": letters and figures in one piece.
    last.over_if(last.next().is_tight() && last.next().figure().is_some())
}

/// A word that could begin or go on a noun phrase.
fn begins_noun(at: Cursor<'_>) -> bool {
    !at.is_closed() && !at.entry().is_verb() && !is_number(at.class()) && !is_adverb(at)
}

/// Stop words that are adjectives right behind a number: "two other men", "three more".
fn is_adjective(at: Cursor<'_>) -> bool {
    let adjective = at.is_any(&["other", "such", "many", "like", "own", "same", "past", "last", "first"]);
    (adjective && begins_noun(at.next())) || at.is("others")
}

fn is_adverb(at: Cursor<'_>) -> bool {
    let word = at.letters();
    word.len() > 4 && word.ends_with("ly") && (at.is_capital() || !at.has(Mark::LyNoun))
}

/// Whether the word at a token looks like a plural noun.
pub(crate) fn is_plural(at: Cursor<'_>) -> bool {
    let (entry, word) = (at.entry(), at.letters());
    let regular =
        word.len() > 2 && word.ends_with('s') && !["ss", "us", "is"].iter().any(|it| word.ends_with(it));
    entry.has(Mark::Plural) || (regular && !entry.is_stop() && !entry.is_verb()) || at.is("others")
}

/// Whether the word is a plural in small letters, as a number counts one.
pub(crate) fn is_small_plural(at: Cursor<'_>) -> bool {
    let (entry, word) = (at.entry(), at.letters());
    let regular = word.len() > 3
        && word.ends_with('s')
        && !word.ends_with("ss")
        && word.starts_with(char::is_lowercase);
    !at.is_closed() && !entry.is_verb() && (entry.has(Mark::Plural) || regular)
}

fn is_number(class: Class) -> bool {
    class.is_number() && !matches!(class, Class::Ordinal(_) | Class::Half | Class::Quarter)
}

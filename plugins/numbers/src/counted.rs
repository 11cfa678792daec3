//! What a number counts: the noun phrase behind it.

use crate::{
    lexicon::{Class, Mark},
    tokens::{Shape, Tokens},
};

/// Longer than any noun phrase worth counting.
const LONGEST: usize = 7;

/// Nouns whose "of" goes on with what is really counted: "cases of measles".
pub(crate) const OF_HEADS: &str = "
members pieces groups cases types kinds sorts pairs bottles bags loads acts counts rounds units boxes
truckloads sets rows lines copies cans cups glasses cartons sacks packs sheets items works heads hectares
truckload case count piece member act copy stages forms incidents
";

/// The tokens of the noun phrase that begins at a token, from its first to behind its last.
pub(crate) fn phrase(tokens: &Tokens<'_>, start: usize) -> Option<(usize, usize)> {
    let (from, mut end) = simple(tokens, start, 0)?;
    if tokens.is(end, "of")
        && tokens.word_at(end - 1).has(Mark::OfHead)
        && let Some((_, behind)) = of_phrase(tokens, end)
    {
        end = behind;
    }
    Some((from, end))
}

/// The noun phrase behind an "of": "hundreds of civilians", "half of the voters".
pub(crate) fn of_phrase(tokens: &Tokens<'_>, of: usize) -> Option<(usize, usize)> {
    if !tokens.is(of, "of") {
        return None;
    }
    let mut start = of + 1;
    for _ in 0..2 {
        if tokens.is_any(
            start,
            &[
                "the", "all", "its", "his", "her", "their", "our", "these", "those", "this", "that", "an",
                "a", "some",
            ],
        ) {
            start += 1;
        }
    }
    simple(tokens, start, 0)
}

/// Adjectives and nouns up to the head, without what follows it.
fn simple(tokens: &Tokens<'_>, start: usize, depth: u8) -> Option<(usize, usize)> {
    let mut end = start;
    let mut plural_at = None;
    // "a two-hour crossing": behind a tied measure even "-ing" is a noun.
    let attributive = tokens.is_hyphen(start.wrapping_sub(2)) || tokens.is_hyphen(start.wrapping_sub(1));
    let mut at = start;
    while at - start < LONGEST {
        let Shape::Word(entry) = tokens.at(at).shape else { break };
        if entry.is_stop() && !(at == start && is_adjective(tokens, at)) {
            break;
        }
        if is_number(entry.class) {
            break;
        }
        let word = tokens.letters(at);
        let first = at == start;
        // "298 people killed", "40 arrested": behind the head, or with nothing behind, it is a verb.
        let participle = word.ends_with("ed") || word.ends_with("ing") || entry.is_verb();
        if participle
            && (!first || !begins_noun(tokens, at + 1))
            && !(first && (is_noun_in_ing(word) || (attributive && word.ends_with("ing"))))
        {
            break;
        }
        if let Some(plural) = plural_at {
            // Behind a plural only its own head goes on: "women voters", "sports clubs".
            let compound = is_plural(tokens, at) && plural + 1 == at && !tokens.is_capital(at);
            if !compound {
                break;
            }
        }
        if is_adverb(word) && !first {
            break;
        }
        let mut last = at;
        // "six T-72 tanks", "two-bedroom flats": what hyphens tie is one word.
        while tokens.is_hyphen(last + 1)
            && (tokens.is_word(last + 2) || tokens.figure_at(last + 2).is_some())
            && last - at < 8
        {
            last += 2;
        }
        // "F16s", "T72": letters and figures in one piece.
        if tokens.is_tight(last + 1) && tokens.figure_at(last + 1).is_some() {
            last += 1;
        }
        if is_plural(tokens, last) {
            plural_at = Some(last);
        }
        at = last + 1;
        end = at;
        // "the city's hospitals": not the possessor but what follows is counted.
        if tokens.is_mark(at, '\'') && tokens.is_tight(at) && tokens.is(at + 1, "s") {
            return if depth == 0 { simple(tokens, at + 2, 1) } else { None };
        }
    }
    (end > start).then_some((start, end))
}

/// A word that could begin or go on a noun phrase.
fn begins_noun(tokens: &Tokens<'_>, at: usize) -> bool {
    let entry = tokens.word_at(at);
    tokens.is_word(at)
        && !entry.is_stop()
        && !entry.is_verb()
        && !is_number(entry.class)
        && !is_adverb(tokens.letters(at))
}

/// Stop words that are adjectives right behind a number: "two other men", "three more".
fn is_adjective(tokens: &Tokens<'_>, at: usize) -> bool {
    (tokens.is_any(at, &["other", "such", "many", "like", "own", "same", "past", "last", "first"])
        && begins_noun(tokens, at + 1))
        || tokens.is(at, "others")
}

/// "-ing" words that are nouns after a number.
fn is_noun_in_ing(word: &str) -> bool {
    let nouns = [
        "building", "meeting", "hearing", "listing", "painting", "wedding", "ring", "king", "wing",
        "killing", "shooting", "bombing", "thing", "string", "warning", "filing", "landing",
    ];
    nouns.iter().any(|noun| word.eq_ignore_ascii_case(noun))
}

fn is_adverb(word: &str) -> bool {
    word.len() > 4
        && word.ends_with("ly")
        && !matches!(
            word,
            "family"
                | "assembly"
                | "supply"
                | "rally"
                | "ally"
                | "monthly"
                | "weekly"
                | "daily"
                | "elderly"
                | "quarterly"
                | "friendly"
                | "deadly"
        )
}

/// Whether the word at a token looks like a plural noun.
pub(crate) fn is_plural(tokens: &Tokens<'_>, at: usize) -> bool {
    let entry = tokens.word_at(at);
    let word = tokens.letters(at);
    let regular = word.len() > 2
        && word.ends_with('s')
        && !(word.ends_with("ss") || word.ends_with("us") || word.ends_with("is"));
    entry.is_odd_plural() || (regular && !entry.is_stop() && !entry.is_verb()) || tokens.is(at, "others")
}

fn is_number(class: Class) -> bool {
    !matches!(
        class,
        Class::Other | Class::Ordinal(_) | Class::Half | Class::Quarter | Class::Month | Class::Weekday
    )
}

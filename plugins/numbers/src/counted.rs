//! What a number counts: the noun phrase behind it.

use parallax_layers::words::Xpos;

use crate::{
    cursor::{Cursor, Stretch},
    lexicon::{Class, Mark},
    tokens::Shape,
};

/// Longer than any noun phrase worth counting.
const LONGEST: usize = 9;

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

/// What many things are called, up to their plural: "60 rounds tore" counts rounds, whatever "tore" was taken for.
pub(crate) fn up_to_plural(phrase: Stretch<'_>) -> Stretch<'_> {
    let inside = phrase.first.onwards(LONGEST).take_while(|at| *at < phrase.end);
    let plural = inside.filter(|at| is_plural(*at) && !at.next().is_hyphen()).last();
    plural.map_or(phrase, |plural| phrase.first.to(plural.next()))
}

/// Whether a measure belongs to a phrase behind it by the syntax.
pub(crate) fn belongs(measure: Stretch<'_>, phrase: Stretch<'_>) -> bool {
    let syntax = measure.first.syntax();
    let top = syntax.top(measure.span());
    let noun = phrase.last().row();
    top.zip(noun).is_some_and(|(top, noun)| syntax.tree.dominates(noun, top))
}

/// What has a measure of its own, from the measure's number on: "500-pound bombs", "12-year-olds".
pub(crate) fn measured(number: Cursor<'_>) -> Option<Stretch<'_>> {
    let counts = number.figure().is_some() || number.class().is_number();
    let last = tied_end(number);
    if !counts || last == number || is_number(last.class()) || number.is_tight() {
        return None;
    }
    // "two 12-year-old boys", "one 12-year-old boy"
    let one = number.before().is("one");
    let things = noun_phrase(last.next()).filter(|things| one || is_plural(things.last()));
    match things {
        Some(things) => Some(number.to(things.end)),
        // "two 12-year-olds"; but "two five-years" are a slip.
        None => (is_plural(last) && !last.has(Mark::Period)).then(|| number.to(last.next())),
    }
}

/// Adjectives and nouns up to the head. "the city's hospitals": not the possessor but what follows is counted.
fn noun_phrase(start: Cursor<'_>) -> Option<Stretch<'_>> {
    if start.is_closed() && !is_adjective(start) || is_number(start.class()) {
        return None;
    }
    by_syntax(start).or_else(|| by_tags(start)).or_else(|| by_rate(start))
}

/// "20 million hits a month": what there is so much of in a time is a noun, whatever it was taken for.
fn by_rate(start: Cursor<'_>) -> Option<Stretch<'_>> {
    let (end, period) = (start.next(), start.ahead(2));
    let rate = end.is_any(&["a", "an", "each", "every", "per"]) && period.has(Mark::Period);
    (rate && start.letters().ends_with('s')).then(|| start.to(end))
}

/// Up to the noun that the first word belongs to.
fn by_syntax(start: Cursor<'_>) -> Option<Stretch<'_>> {
    let syntax = start.syntax();
    let noun = syntax.noun_over(start.row()?)?;
    let end = start.at_row(syntax.chunk(noun).end - 1)?.next();
    let phrase = start.to(tied_end(end.before()).next());
    let inside = |at: Cursor<'_>| match at.shape() {
        Shape::Word(entry) => !is_number(entry.class) && !at.is_any(&["and", "or", "than"]),
        // "six T-72 tanks"
        Shape::Figure(_) => at.is_tight(),
        Shape::Mark(mark) => matches!(mark, '-' | '\'' | '.' | '&'),
    };
    if end > start.ahead(LONGEST) || phrase.any(|at| !inside(at)) {
        return None;
    }
    let possessor = start.onwards(LONGEST).take_while(|at| *at < end).filter(|at| at.is_mark('\'')).last();
    let first = possessor.map_or(start, |mark| mark.next().over("s"));
    (first < end).then_some(first.to(phrase.end))
}

/// Adjectives, participles and then nouns, where the syntax leads elsewhere.
fn by_tags(start: Cursor<'_>) -> Option<Stretch<'_>> {
    use Xpos::{JJ, JJS, NN, NNP, NNPS, NNS, VBG, VBN};
    let noun = |at: Cursor<'_>| matches!(at.tag(), Some(NN | NNS | NNP | NNPS));
    let before = |at: Cursor<'_>| matches!(at.tag(), Some(JJ | JJS | VBG | VBN));
    let word = |at: Cursor<'_>| !at.is_closed() && !is_number(at.class());
    let mut end = start;
    while end < start.ahead(LONGEST) && word(end) && before(end) {
        end = tied_end(end).next();
    }
    let nouns = end;
    while end < start.ahead(LONGEST) && word(end) && noun(end) && !(end > nouns && is_plural(end.before())) {
        end = tied_end(end).next();
    }
    (end > nouns).then_some(start.to(end))
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

/// Stop words that are adjectives right behind a number: "two other men", "three more".
fn is_adjective(at: Cursor<'_>) -> bool {
    let adjective = at.is_any(&["other", "such", "many", "like", "own", "same", "past", "last", "first"]);
    // "rose 37,000 last week"
    let next = at.next();
    let day = next.has(Mark::Period) && !is_plural(next)
        || next.has(Mark::DayPart)
        || matches!(next.class(), Class::Weekday | Class::Month);
    let when = at.is_any(&["past", "last"]) && day;
    adjective && !next.is_closed() && !when || at.is("others")
}

/// Whether the word at a token is a plural noun.
pub(crate) fn is_plural(at: Cursor<'_>) -> bool {
    at.is_word() && (matches!(at.tag(), Some(Xpos::NNS | Xpos::NNPS)) || at.has(Mark::Plural))
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

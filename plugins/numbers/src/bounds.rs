//! Words that bound a number or call it a change: "at least", "about", "another", "or more".
//!
//! The phrases are in `bounds.tsv`.

use std::sync::LazyLock;

use parallax_layers::numbers::{Change, Modifier};

use crate::{
    cursor::{Cursor, Stretch},
    lexicon::Mark,
    tables,
    tokens::Shape,
};

/// What the words around a number say of it.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Around {
    pub(crate) modifier: Option<Modifier>,
    pub(crate) change: Option<Change>,
}

struct Phrase {
    words: Vec<&'static str>,
    sense: Sense,
}

#[derive(Clone, Copy)]
enum Sense {
    Bound(Modifier),
    More,
    /// Takes part in the whole expression without bounding the number.
    Neutral,
}

/// Phrases before a number, and those behind it, its unit or what is counted.
static BEFORE: LazyLock<Vec<Phrase>> = LazyLock::new(|| phrases("before"));
static BEHIND: LazyLock<Vec<Phrase>> = LazyLock::new(|| phrases("behind"));

fn phrases(place: &str) -> Vec<Phrase> {
    let rows = tables::rows(include_str!("bounds.tsv")).filter_map(|mut row| {
        row.next().filter(|here| *here == place)?;
        let sense = match row.next()? {
            "more" => Sense::More,
            "neutral" => Sense::Neutral,
            modifier => Sense::Bound(tables::named(modifier)?),
        };
        Some((sense, row.next()?))
    });
    rows.flat_map(|(sense, phrases)| {
        phrases.split('|').map(move |phrase| Phrase { words: phrase.split(' ').collect(), sense })
    })
    .collect()
}

/// Reads the words before a token; gives the first that belongs to the expression.
pub(crate) fn before<'t>(start: Cursor<'t>, around: &mut Around) -> Cursor<'t> {
    let mut first = start;
    // "at least another 20", "more than an estimated 300": a few phrases, never a whole line of them.
    for _ in 0..3 {
        let Some((begin, sense)) = comparison(first).or_else(|| phrase_before(first)) else { break };
        match sense {
            // "the nearest wins": what stands closer to the number says more about it.
            Sense::Bound(modifier) => around.modifier = around.modifier.or(Some(modifier)),
            Sense::More => around.change = Some(Change::More),
            Sense::Neutral => {}
        }
        first = begin;
    }
    first
}

/// The phrase that ends right before a token, and where it begins.
fn phrase_before(first: Cursor<'_>) -> Option<(Cursor<'_>, Sense)> {
    let last = first.before();
    // "more than the 300" is bounded; "just under the 300 mark" is not for us.
    if last.is("the") && last.before().is_any(&["than", "over", "above", "below", "under"]) {
        return Some((last, Sense::Neutral));
    }
    if !last.has(Mark::BoundEnds) {
        return None;
    }
    let phrase = longest(&BEFORE, |phrase| phrase.ends_before(first))?;
    let begin = first.back(phrase.words.len());
    (!is_other_sense(begin, first)).then_some((begin, phrase.sense))
}

/// "the toll crossed 100", "passed the 5,000 mark": at least so many, where a count, not a river, is crossed.
pub(crate) fn is_crossed(first: Cursor<'_>, counted: Option<Stretch<'_>>) -> bool {
    let verb = first.back_over(&["the"]).before();
    let told = verb.backwards(6).any(|at| at.has(Mark::TollWord));
    let mark = counted.is_some_and(|counted| counted.first.is("mark"));
    verb.has(Mark::Crossed)
        && (mark
            || counted.is_none() && told
            || told && counted.is_some_and(|counted| counted.last().has(Mark::TollWord)))
}

/// Reads the words behind a token; gives the place behind the last that belongs to the expression.
pub(crate) fn behind<'t>(end: Cursor<'t>, around: &mut Around) -> Cursor<'t> {
    if end.is_mark('+') && end.is_tight() && end.next().figure().is_none() {
        around.modifier = Some(Modifier::AtLeast);
        return end.next();
    }
    // "20-odd", "30-plus", "360-ish"
    if end.is_hyphen() && end.next().is_any(&["odd", "ish", "something"]) {
        around.modifier = around.modifier.or(Some(Modifier::Approximate));
        return end.ahead(2);
    }
    let Some((behind, modifier)) = phrase_behind(end) else { return end };
    if around.modifier.is_none() || modifier != Modifier::Approximate {
        around.modifier = Some(modifier);
    }
    behind
}

/// The phrase that begins behind a number, and where it ends.
fn phrase_behind(end: Cursor<'_>) -> Option<(Cursor<'_>, Modifier)> {
    let at = end.over_hyphen();
    if !at.has(Mark::BoundBegins) {
        return None;
    }
    // "40 or more than a third of them" begins another bound.
    let begins = |phrase: &Phrase| phrase.begins_at(at) && !at.ahead(phrase.words.len()).is("than");
    let phrase = longest(&BEHIND, begins)?;
    let Sense::Bound(modifier) = phrase.sense else { return None };
    let behind = at.ahead(phrase.words.len());
    // "at least" behind one number may stand before the next.
    let bounds_next = at.is("at") && matches!(behind.shape(), Shape::Figure(_) | Shape::Word(_));
    // "3 plus VAT" adds.
    let adds = at.is("plus") && behind.is_word() && at == end;
    (!bounds_next && !adds).then_some((behind, modifier))
}

/// The phrase that bounds a number from before and begins at a token, and where it ends: "less than or equal to".
pub(crate) fn bound_at(start: Cursor<'_>) -> Option<(Cursor<'_>, Modifier)> {
    let bounds = |phrase: &Phrase| matches!(phrase.sense, Sense::Bound(_)) && phrase.begins_at(start);
    let phrase = longest(&BEFORE, bounds)?;
    let Sense::Bound(modifier) = phrase.sense else { return None };
    Some((start.ahead(phrase.words.len()), modifier))
}

fn longest(phrases: &'static [Phrase], fits: impl Fn(&Phrase) -> bool) -> Option<&'static Phrase> {
    phrases.iter().filter(|phrase| fits(phrase)).max_by_key(|phrase| phrase.words.len())
}

impl Phrase {
    fn begins_at(&self, start: Cursor<'_>) -> bool {
        self.words.iter().zip(start.onwards(self.words.len())).all(|(word, at)| at.is(word))
    }

    fn ends_before(&self, end: Cursor<'_>) -> bool {
        self.words.iter().rev().zip(end.backwards(self.words.len())).all(|(word, at)| at.is(word))
    }
}

/// ">= 100", "<30", "~20".
fn comparison(first: Cursor<'_>) -> Option<(Cursor<'_>, Sense)> {
    let last = first.before();
    let before = last.before();
    let (begin, modifier) = if last.is_mark('=') && before.is_mark('>') {
        (before, Modifier::AtLeast)
    } else if last.is_mark('=') && before.is_mark('<') {
        (before, Modifier::AtMost)
    } else if last.is_any_mark(&['≥', '⩾']) {
        (last, Modifier::AtLeast)
    } else if last.is_any_mark(&['≤', '⩽']) {
        (last, Modifier::AtMost)
    } else if last.is_mark('>') && !before.is_any_mark(&['<', '=', '-']) {
        (last, Modifier::MoreThan)
    } else if last.is_mark('<') && !before.is_any_mark(&['>', '=']) {
        (last, Modifier::LessThan)
    } else if last.is_mark('~') && !last.is_tight() {
        (last, Modifier::Approximate)
    } else {
        return None;
    };
    // A tag ("<b>40</b>") is no comparison.
    let tag = last.is_mark('>') && before.is_word() && last.is_tight();
    (!tag).then_some((begin, Sense::Bound(modifier)))
}

/// Words of the lists that mean something else where they stand.
fn is_other_sense(begin: Cursor<'_>, end: Cursor<'_>) -> bool {
    if begin.next() != end {
        return false;
    }
    // "handed over 3 documents", "a row over 12 jobs", "held over a theft": a particle, or what it is about.
    let particle = begin.is("over") && begin.before().has(Mark::TakesOver);
    // "talked about 20 topics" cannot be told from a bound; "what about", "how about" can.
    let question = begin.is("about") && begin.before().is_any(&["what", "how"]);
    particle || question
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_understood() {
        for mut row in tables::rows(include_str!("bounds.tsv")) {
            let place = row.next().unwrap_or_default();
            assert!(["before", "behind"].contains(&place), "{place:?} is no place");
        }
        for phrase in BEFORE.iter().chain(BEHIND.iter()) {
            assert!(
                !matches!(phrase.sense, Sense::Bound(Modifier::Other)),
                "{:?} says nothing",
                phrase.words
            );
        }
    }
}

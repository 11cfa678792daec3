//! Words that bound a number or call it a change: "at least", "about", "another", "or more".

use parallax_layers::{Change, Modifier};

use crate::{lexicon::Mark, tokens::Tokens};

/// What the words around a number say of it.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Around {
    pub(crate) modifier: Option<Modifier>,
    pub(crate) change: Option<Change>,
}

/// Phrases before a number. The longest of those that end at the same word counts.
const BEFORE: &[(&str, Modifier)] = &[
    ("at least", Modifier::AtLeast),
    ("at the least", Modifier::AtLeast),
    ("at the very least", Modifier::AtLeast),
    ("no fewer than", Modifier::AtLeast),
    ("no less than", Modifier::AtLeast),
    ("not fewer than", Modifier::AtLeast),
    ("not less than", Modifier::AtLeast),
    ("a minimum of", Modifier::AtLeast),
    ("minimum of", Modifier::AtLeast),
    ("as few as", Modifier::AtLeast),
    ("as little as", Modifier::AtLeast),
    ("as low as", Modifier::AtLeast),
    ("upwards of", Modifier::AtLeast),
    ("upward of", Modifier::AtLeast),
    ("at or above", Modifier::AtLeast),
    ("more than or equal to", Modifier::AtLeast),
    ("greater than or equal to", Modifier::AtLeast),
    ("more than", Modifier::MoreThan),
    ("more then", Modifier::MoreThan),
    ("much more than", Modifier::MoreThan),
    ("far more than", Modifier::MoreThan),
    ("well more than", Modifier::MoreThan),
    ("slightly more than", Modifier::MoreThan),
    ("a little more than", Modifier::MoreThan),
    ("just more than", Modifier::MoreThan),
    ("greater than", Modifier::MoreThan),
    ("higher than", Modifier::MoreThan),
    ("bigger than", Modifier::MoreThan),
    ("larger than", Modifier::MoreThan),
    ("longer than", Modifier::MoreThan),
    ("older than", Modifier::MoreThan),
    ("taller than", Modifier::MoreThan),
    ("faster than", Modifier::MoreThan),
    ("heavier than", Modifier::MoreThan),
    ("better than", Modifier::MoreThan),
    ("worse than", Modifier::MoreThan),
    ("in excess of", Modifier::MoreThan),
    ("north of", Modifier::MoreThan),
    ("over", Modifier::MoreThan),
    ("just over", Modifier::MoreThan),
    ("well over", Modifier::MoreThan),
    ("a little over", Modifier::MoreThan),
    ("slightly over", Modifier::MoreThan),
    ("above", Modifier::MoreThan),
    ("just above", Modifier::MoreThan),
    ("well above", Modifier::MoreThan),
    ("exceed", Modifier::MoreThan),
    ("exceeds", Modifier::MoreThan),
    ("exceeded", Modifier::MoreThan),
    ("exceeding", Modifier::MoreThan),
    ("topped", Modifier::MoreThan),
    ("tops", Modifier::MoreThan),
    ("topping", Modifier::MoreThan),
    ("surpassed", Modifier::MoreThan),
    ("surpassing", Modifier::MoreThan),
    ("up to", Modifier::AtMost),
    ("at most", Modifier::AtMost),
    ("at the most", Modifier::AtMost),
    ("no more than", Modifier::AtMost),
    ("not more than", Modifier::AtMost),
    ("no greater than", Modifier::AtMost),
    ("no higher than", Modifier::AtMost),
    ("no longer than", Modifier::AtMost),
    ("no older than", Modifier::AtMost),
    ("a maximum of", Modifier::AtMost),
    ("maximum of", Modifier::AtMost),
    ("as many as", Modifier::AtMost),
    ("as much as", Modifier::AtMost),
    ("as high as", Modifier::AtMost),
    ("as long as", Modifier::AtMost),
    ("at or below", Modifier::AtMost),
    ("less than or equal to", Modifier::AtMost),
    ("fewer than or equal to", Modifier::AtMost),
    ("smaller than or equal to", Modifier::AtMost),
    ("fewer than", Modifier::LessThan),
    ("less than", Modifier::LessThan),
    ("far fewer than", Modifier::LessThan),
    ("far less than", Modifier::LessThan),
    ("a little less than", Modifier::LessThan),
    ("slightly less than", Modifier::LessThan),
    ("smaller than", Modifier::LessThan),
    ("lower than", Modifier::LessThan),
    ("shorter than", Modifier::LessThan),
    ("younger than", Modifier::LessThan),
    ("cheaper than", Modifier::LessThan),
    ("under", Modifier::LessThan),
    ("just under", Modifier::LessThan),
    ("well under", Modifier::LessThan),
    ("slightly under", Modifier::LessThan),
    ("below", Modifier::LessThan),
    ("just below", Modifier::LessThan),
    ("well below", Modifier::LessThan),
    ("south of", Modifier::LessThan),
    ("just short of", Modifier::LessThan),
    ("short of", Modifier::LessThan),
    ("about", Modifier::Approximate),
    ("at about", Modifier::Approximate),
    ("around", Modifier::Approximate),
    ("at around", Modifier::Approximate),
    ("somewhere around", Modifier::Approximate),
    ("approximately", Modifier::Approximate),
    ("approx", Modifier::Approximate),
    ("roughly", Modifier::Approximate),
    ("nearly", Modifier::Approximate),
    ("very nearly", Modifier::Approximate),
    ("almost", Modifier::Approximate),
    ("close to", Modifier::Approximate),
    ("near to", Modifier::Approximate),
    ("nearing", Modifier::Approximate),
    ("approaching", Modifier::Approximate),
    ("an estimated", Modifier::Approximate),
    ("estimated", Modifier::Approximate),
    ("estimated at", Modifier::Approximate),
    ("a reported", Modifier::Approximate),
    ("some", Modifier::Approximate),
    ("circa", Modifier::Approximate),
    ("in the region of", Modifier::Approximate),
    ("in the order of", Modifier::Approximate),
    ("on the order of", Modifier::Approximate),
    ("in the neighbourhood of", Modifier::Approximate),
    ("in the neighborhood of", Modifier::Approximate),
    ("an average of", Modifier::Approximate),
    ("virtually", Modifier::Approximate),
    ("practically", Modifier::Approximate),
    ("perhaps", Modifier::Approximate),
    ("maybe", Modifier::Approximate),
    ("possibly", Modifier::Approximate),
];

/// Words that take part in the whole expression without bounding the number.
const NEUTRAL: &[&str] =
    &["a total of", "total of", "a record", "a combined", "a staggering", "a whopping", "a mere"];

const MORE: &[&str] =
    &["another", "a further", "an additional", "additional", "further", "an extra", "extra", "a fresh"];

/// Phrases behind a number and its unit, or behind what is counted.
const BEHIND: &[(&str, Modifier)] = &[
    ("or more", Modifier::AtLeast),
    ("or greater", Modifier::AtLeast),
    ("or higher", Modifier::AtLeast),
    ("or above", Modifier::AtLeast),
    ("or over", Modifier::AtLeast),
    ("or older", Modifier::AtLeast),
    ("or longer", Modifier::AtLeast),
    ("or better", Modifier::AtLeast),
    ("or better yet", Modifier::AtLeast),
    ("and above", Modifier::AtLeast),
    ("and over", Modifier::AtLeast),
    ("and up", Modifier::AtLeast),
    ("and older", Modifier::AtLeast),
    ("plus", Modifier::AtLeast),
    ("at least", Modifier::AtLeast),
    ("at a minimum", Modifier::AtLeast),
    ("minimum", Modifier::AtLeast),
    ("or less", Modifier::AtMost),
    ("or fewer", Modifier::AtMost),
    ("or lower", Modifier::AtMost),
    ("or under", Modifier::AtMost),
    ("or below", Modifier::AtMost),
    ("or younger", Modifier::AtMost),
    ("or smaller", Modifier::AtMost),
    ("and under", Modifier::AtMost),
    ("and younger", Modifier::AtMost),
    ("at most", Modifier::AtMost),
    ("at the most", Modifier::AtMost),
    ("maximum", Modifier::AtMost),
    ("or so", Modifier::Approximate),
    ("or thereabouts", Modifier::Approximate),
    ("give or take", Modifier::Approximate),
    ("more or less", Modifier::Approximate),
];

/// The words at which a phrase before a number ends, and those at which one behind it begins.
pub(crate) fn edges() -> (impl Iterator<Item = &'static str>, impl Iterator<Item = &'static str>) {
    let before =
        BEFORE.iter().map(|(phrase, _)| *phrase).chain(NEUTRAL.iter().copied()).chain(MORE.iter().copied());
    let behind = BEHIND.iter().map(|(phrase, _)| *phrase);
    (
        before.filter_map(|phrase| phrase.rsplit(' ').next()),
        behind.filter_map(|phrase| phrase.split(' ').next()),
    )
}

/// Reads the words before a token; gives the index of the first that belongs to the expression.
pub(crate) fn before(tokens: &Tokens<'_>, start: usize, around: &mut Around) -> usize {
    let mut first = start;
    // "at least another 20", "more than an estimated 300": a few phrases, never a whole line of them.
    for _ in 0..3 {
        let last = first.wrapping_sub(1);
        if let Some(found) = comparison(tokens, first) {
            around.modifier = around.modifier.or(Some(found.1));
            first = found.0;
            continue;
        }
        if !tokens.word_at(last).has(Mark::BoundEnds) && !tokens.is(last, "the") {
            break;
        }
        // "the nearest wins": what stands closer to the number says more about it.
        if let Some((begin, modifier)) = longest(tokens, first, BEFORE) {
            if is_other_sense(tokens, begin, first) {
                break;
            }
            around.modifier = around.modifier.or(Some(modifier));
            first = begin;
            continue;
        }
        if let Some(begin) = MORE.iter().filter_map(|phrase| phrase_before(tokens, first, phrase)).min() {
            around.change = Some(Change::More);
            first = begin;
            continue;
        }
        if let Some(begin) = NEUTRAL.iter().filter_map(|phrase| phrase_before(tokens, first, phrase)).min() {
            first = begin;
            continue;
        }
        // "more than a hundred" is one numeral; "just under the 300 mark" is not for us.
        if tokens.is_any(last, &["the"]) && ends_comparison(tokens, last) {
            first = last;
            continue;
        }
        break;
    }
    first
}

/// Reads the words behind a token; gives the index behind the last that belongs to the expression.
pub(crate) fn behind(tokens: &Tokens<'_>, end: usize, around: &mut Around) -> usize {
    if tokens.is_mark(end, '+') && tokens.is_tight(end) && tokens.figure_at(end + 1).is_none() {
        around.modifier = Some(Modifier::AtLeast);
        return end + 1;
    }
    // "20-odd", "30-plus", "360-ish"
    if tokens.is_hyphen(end) && tokens.is_any(end + 1, &["odd", "ish", "something"]) {
        around.modifier = around.modifier.or(Some(Modifier::Approximate));
        return end + 2;
    }
    let at = end + usize::from(tokens.is_hyphen(end));
    if !tokens.word_at(at).has(Mark::BoundBegins) {
        return end;
    }
    let found = BEHIND
        .iter()
        .filter_map(|(phrase, modifier)| Some((phrase_behind(tokens, at, phrase)?, *modifier)))
        // "40 or more than a third of them" begins another bound.
        .filter(|(behind, _)| !tokens.is(*behind, "than"))
        .max_by_key(|found| found.0);
    if let Some((behind, modifier)) = found {
        // "at least" behind one number may stand before the next.
        let next = tokens.at(behind).shape;
        let bounds_next = tokens.is(at, "at")
            && matches!(next, crate::tokens::Shape::Figure(_) | crate::tokens::Shape::Word(_));
        // "3 plus VAT" adds.
        let adds = tokens.is(at, "plus") && tokens.is_word(behind) && at == end;
        if !(bounds_next || adds) {
            let wins = around.modifier.is_none() || modifier != Modifier::Approximate;
            if wins {
                around.modifier = Some(modifier);
            }
            return behind;
        }
    }
    end
}

/// The phrase that bounds a number from before and begins at a token: "less than or equal to".
pub(crate) fn bound_at(tokens: &Tokens<'_>, start: usize) -> Option<(usize, Modifier)> {
    let found = BEFORE
        .iter()
        .filter_map(|(phrase, modifier)| Some((phrase_behind(tokens, start, phrase)?, *modifier)));
    found.max_by_key(|found| found.0)
}

/// ">= 100", "<30", "~20".
fn comparison(tokens: &Tokens<'_>, first: usize) -> Option<(usize, Modifier)> {
    let last = first.checked_sub(1)?;
    let mark = |index: usize, marks: &[char]| tokens.is_any_mark(index, marks);
    let before = last.wrapping_sub(1);
    let (begin, modifier) = if mark(last, &['=']) && mark(before, &['>']) {
        (before, Modifier::AtLeast)
    } else if mark(last, &['=']) && mark(before, &['<']) {
        (before, Modifier::AtMost)
    } else if mark(last, &['≥', '⩾']) {
        (last, Modifier::AtLeast)
    } else if mark(last, &['≤', '⩽']) {
        (last, Modifier::AtMost)
    } else if mark(last, &['>']) && !mark(before, &['<', '=', '-']) {
        (last, Modifier::MoreThan)
    } else if mark(last, &['<']) && !mark(before, &['>', '=']) {
        (last, Modifier::LessThan)
    } else if mark(last, &['~']) && !tokens.is_tight(last) {
        (last, Modifier::Approximate)
    } else {
        return None;
    };
    // A tag ("<b>40</b>") is no comparison.
    let tag = mark(last, &['>']) && tokens.is_word(before) && tokens.is_tight(last);
    (!tag).then_some((begin, modifier))
}

/// The phrase of the list that ends right before a token and begins earliest.
fn longest(tokens: &Tokens<'_>, first: usize, list: &[(&str, Modifier)]) -> Option<(usize, Modifier)> {
    let last = tokens.letters(first.wrapping_sub(1));
    if last.is_empty() {
        return None;
    }
    let ends_so = |phrase: &str| {
        phrase.len() >= last.len()
            && phrase.as_bytes()[phrase.len() - last.len()..].eq_ignore_ascii_case(last.as_bytes())
    };
    let found = list.iter().filter(|(phrase, _)| ends_so(phrase));
    found
        .filter_map(|(phrase, modifier)| Some((phrase_before(tokens, first, phrase)?, *modifier)))
        .min_by_key(|found| found.0)
}

/// Where a phrase begins that ends right before a token.
fn phrase_before(tokens: &Tokens<'_>, end: usize, phrase: &str) -> Option<usize> {
    let mut at = end;
    for word in phrase.rsplit(' ') {
        at = at.checked_sub(1)?;
        // "up-to"? No; but "about-" never either: a hyphen ties to something else.
        if !tokens.is(at, word) {
            return None;
        }
    }
    Some(at)
}

/// Where a phrase ends that begins at a token.
fn phrase_behind(tokens: &Tokens<'_>, start: usize, phrase: &str) -> Option<usize> {
    let mut at = start;
    for word in phrase.split(' ') {
        if !tokens.is(at, word) {
            return None;
        }
        at += 1;
    }
    Some(at)
}

/// Words of the lists that mean something else where they stand.
fn is_other_sense(tokens: &Tokens<'_>, begin: usize, end: usize) -> bool {
    let before = begin.wrapping_sub(1);
    let single = end - begin == 1;
    // "handed over 3 documents", "a row over 12 jobs", "held over a theft": a particle, or what it is about.
    let particle = single && tokens.is(begin, "over") && tokens.word_at(before).has(Mark::TakesOver);
    // "talked about 20 topics" cannot be told from a bound; "what about", "how about" can.
    let question = single && tokens.is(begin, "about") && tokens.is_any(before, &["what", "how"]);
    particle || question
}

fn ends_comparison(tokens: &Tokens<'_>, the: usize) -> bool {
    tokens.is_any(the.wrapping_sub(1), &["than", "over", "above", "below", "under"])
}

/// Words behind which "over" is their particle or names what they are about.
pub(crate) const TAKES_OVER: &str = "
turned handed took taken taking take won hand turn ran fight fought held arrested row dispute charged jailed
sued anger protest protests clash probe questioned talks fury concern concerns debate resigned resigns quits
fired feud battle deadlock strike
";

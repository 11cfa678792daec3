//! Numbers inside names: "Group of 20", "Resolution 2254", "Fifth Avenue", "pages 17 and 18".

use super::labels;
use crate::{
    counted,
    cursor::Cursor,
    lexicon::{Class, Mark},
    numerals::{Form, Numeral},
    predicate,
};

/// Whether the number that begins at a token is part of a name.
pub(super) fn is_named(first: Cursor<'_>, numeral: &Numeral<'_>) -> bool {
    let before = first.before();
    if numeral.is_ordinal() {
        return is_rank_in_name(first, numeral.end);
    }
    let Some(value) = numeral.value() else { return false };
    // "Group of Seven", "Gang of Four"; "G-20" is tied already.
    if before.is("of") && before.before().is_any(&["group", "gang"]) && before.before().is_capital() {
        return true;
    }
    let whole = value.fract() == 0.0 && value >= 0.0 && numeral.scale == 1.0;
    if !whole {
        return false;
    }
    if labels::is_address(first) {
        return true;
    }
    if !first.word_before().is_word() {
        return false;
    }
    if is_numbered(first, numeral.end)
        || labels::is_grade(first, numeral.end)
        || labels::is_one_of_grades(first)
    {
        return true;
    }
    match numeral.form {
        Form::Figures => {
            are_labels(first) || are_labels(first.back(2)) || is_behind_name(first, numeral, value)
        }
        Form::Words => is_word_in_name(first, numeral.end),
        _ => false,
    }
}

/// "Fifth Avenue", "the Second Harbour Act", "the 7th Fleet"
fn is_rank_in_name<'t>(first: Cursor<'t>, end: Cursor<'t>) -> bool {
    let in_figures = end == first.ahead(2);
    (first.is_capital() || in_figures) && !first.is_head() && end.is_capital() && !first.is_in_title()
}

/// "Article 5", "Route 9": behind a word that a number numbers.
fn is_numbered<'t>(first: Cursor<'t>, end: Cursor<'t>) -> bool {
    let word = first.word_before();
    word.has(Mark::Numbered)
        && (word.is_capital() || word.has(Mark::NumberedSmall))
        && !counted::is_small_plural(end)
}

/// Two plain figures behind a plural noun, with nothing behind them that they could count: "spans 17 and 18",
/// "pages 3 to 5" say which ones, not how many.
fn are_labels(first: Cursor<'_>) -> bool {
    let (noun, joint, behind) = (first.before(), first.next(), first.ahead(3));
    let Some((one, two)) = first.plain().zip(first.ahead(2).plain()) else { return false };
    let joined = joint.is_any(&["and", "to", "or"]) || joint.is_any_mark(&['-', '–', ',']);
    let closed = behind.is_closed() || behind.entry().is_verb();
    joined
        && closed
        && one.value < two.value
        && counted::is_small_plural(noun)
        && !noun.is_any(&["ages", "scores"])
        && !behind.is_any_mark(&['%', '°', '$', '€', '£', '-'])
}

/// A capitalised number inside a name: "Big Five", "Seven Network".
fn is_word_in_name<'t>(first: Cursor<'t>, end: Cursor<'t>) -> bool {
    let before = first.before();
    if !first.is_capital() || first.is_head() || first.is_in_title() {
        return false;
    }
    let begins_quote = before.is_any_mark(&['"', '“', '\'', ':', '(', '-', '–', '—', '.', '!', '?']);
    let name = before.is_capital() && !before.entry().is_stop();
    !begins_quote && (name || end.is_capital())
}

/// "Lantern 9", "Pier 4": a name inside the sentence, and nothing behind that could be counted.
fn is_behind_name(first: Cursor<'_>, numeral: &Numeral<'_>, value: f64) -> bool {
    let (name, end) = (first.before(), numeral.end);
    let is_name = !name.is_head()
        && name.is_capital()
        && name == first.word_before()
        && !name.entry().is_stop()
        && !name.entry().is_verb()
        && name.class() == Class::Other
        && predicate::named_by(name).is_none();
    is_name
        && value < 10_000.0
        && (end.is_closed() || end.is_capital())
        && !end.is_any_mark(&['%', '–', '-', '$', '€', '/', ':'])
        && !first.is_in_title()
}

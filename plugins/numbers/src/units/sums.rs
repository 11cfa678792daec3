//! Whether a figure behind letters is a sum of money: "N5bn", "P1.50", "a K500 fine"; not "P45", "N95 masks".

use crate::{
    cursor::Cursor,
    figures::Form,
    lexicon::{Class, Mark},
};

/// A figure is a sum by its form, by the scale behind it, or by a word of paying beside it.
pub(super) fn is_sum(number: Cursor<'_>) -> bool {
    let Some(figure) = number.figure() else { return false };
    let formed = match figure.form {
        Form::Grouped => true,
        Form::Decimal => number.text().rsplit(['.', ',']).next().is_some_and(|cents| cents.len() == 2),
        _ => false,
    };
    let paid =
        || figure.digits >= 3 && number.backwards(6).chain(number.onwards(3)).any(|at| at.has(Mark::Paid));
    formed || is_scaled(number.next()) || paid()
}

/// "million", "bn", "8m", "890M", "500-M"
fn is_scaled(at: Cursor<'_>) -> bool {
    let at = at.over_hyphen();
    let glued = at.next().is_tight() && (at.next().is_word() || at.next().figure().is_some());
    let letter = at.is_tight() && matches!(at.letters(), "m" | "M" | "b" | "B" | "k" | "T") && !glued;
    letter || matches!(at.class(), Class::Scale(_))
}

//! Grades and addresses: "a category 4 storm", "Year 6 children", "under stage 3 curbs", "14 Mill Street".

use crate::{counted, cursor::Cursor, lexicon::Mark};

/// Words between the number of a house and the street: "221 Old North Harbour Road".
const LONGEST_STREET: usize = 4;

/// Whether a number between two tokens grades what follows or names a grade.
pub(super) fn is_grade<'t>(number: Cursor<'t>, end: Cursor<'t>) -> bool {
    let word = number.word_before();
    let (before, things) = (word.before(), counted::is_small_plural(end));
    let small = number.plain().is_none_or(|figure| figure.digits <= 3);
    if !word.has(Mark::Grade) || !small || word.next() != number {
        return false;
    }
    if word.is_capital() && !word.is_in_title() {
        // "At Arden Station 3 men waited": a place, whose word a name stands before.
        let place = before.is_capital() && !before.entry().is_stop() && !word.is_head();
        return !things || !place;
    }
    // "a type 2 diabetes drug"
    if before.is_any(&["a", "an"]) {
        return true;
    }
    // No noun in the singular stands without an article: "GRAP stage 3 curbs", "for grade 8 pupils".
    let bare = before.has(Mark::BeforeGrade) || before.is_capital() && !before.entry().is_stop();
    !word.has(Mark::GradeOrPlace) && (bare || !things && !end.is_mark('%'))
}

/// "levels 2 and 3": several of them.
pub(super) fn is_one_of_grades(number: Cursor<'_>) -> bool {
    let list = number
        .backwards(4)
        .find(|at| at.plain().is_none() && !at.is_any(&["and", "or", "to"]) && !at.is_mark(','));
    let listed = number.next().is_any(&["and", "or", "to"]) || number.before().is_any(&["and", "or", "to"]);
    list.is_some_and(|word| word.has(Mark::Grades)) && listed && !counted::is_small_plural(number.next())
}

/// "14 Mill Street"
pub(super) fn is_address(number: Cursor<'_>) -> bool {
    let name = number.next();
    if number.plain().is_none_or(|figure| figure.digits > 5) || !name.is_capital() || name.has(Mark::Street) {
        return false;
    }
    let street =
        name.onwards(LONGEST_STREET).take_while(|at| at.is_capital()).find(|at| at.has(Mark::Street));
    // "3 Mill Street shops" are shops.
    street.is_some_and(|street| !counted::is_small_plural(street.next()))
}

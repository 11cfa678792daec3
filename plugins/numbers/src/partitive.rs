//! A part of a whole: "four of the 19 miners", "none of the 85 passengers". What happened to the part did not
//! happen to the whole.

use parallax_layers::words::Deprel;

use crate::{cursor::Cursor, lexicon::Mark, numerals};

/// Words between "of" and the number of the whole: "of some of the more than 300".
const MOST_BETWEEN: usize = 5;

/// Where the number of the whole begins, behind the "of" or "out of" at a token.
pub(crate) fn whole(of: Cursor<'_>) -> Option<Cursor<'_>> {
    let of = of.over("out");
    if !of.is("of") {
        return None;
    }
    let number = of.next().onwards(MOST_BETWEEN).find(|at| !at.has(Mark::BeforeWhole))?;
    let read = |at| Some((at, numerals::read(at).filter(|numeral| !numeral.is_ordinal())?));
    let (number, numeral) = read(number).or_else(|| read(owned(number)?))?;
    let year = number.figure().is_some_and(|figure| figure.is_year());
    // "one of the 12-member panel", "one of the 9/11 attackers"
    let tied = numeral.end.is_tight() && !numeral.end.is_any_mark(&[',', '.', ';', ')', '"', '“', '\'']);
    let one = number.is_any(&["one", "a"]);
    (!year && !tied && !one).then_some(number)
}

/// The number in "the office's 40 employees", from the possessor on.
fn owned(possessor: Cursor<'_>) -> Option<Cursor<'_>> {
    let syntax = possessor.syntax();
    let row = possessor.row()?;
    let owned = syntax.noun_over(row).filter(|owned| *owned > row)?;
    let number = syntax.tree.child(owned, &[Deprel::Nummod]).filter(|number| *number > row)?;
    syntax.tree.possessor(owned).and_then(|_| possessor.at_row(number))
}

/// Whether a number counts a whole of which a part is told.
pub(crate) fn is_whole(number: Cursor<'_>) -> bool {
    let Some(of) = number.backwards(MOST_BETWEEN).find(|at| !at.has(Mark::BeforeWhole)) else { return false };
    let part = of.before();
    let counts = part.figure().is_some() || part.class().is_number() || part.has(Mark::Part);
    of.is("of") && (counts || part.is("out") || part.is_mark('%')) || of.is("among") && part.has(Mark::Part)
}

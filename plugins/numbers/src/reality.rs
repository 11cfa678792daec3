//! Whether what is told to have happened did: not if it is denied, negated, a condition, a plan or only possible.

use crate::{cursor::Cursor, lexicon::Mark};

/// How far a denial reaches forwards.
const DENIAL: usize = 14;

/// How far a helping verb stands from its verb, and from the noun that is its object's.
const CHAIN: usize = 6;

/// Whether what the word at a token names, a verb or a noun, came to pass for what a number counts.
pub(crate) fn holds(event: Cursor<'_>, is_noun: bool, number: Cursor<'_>) -> bool {
    let first = if event < number { event } else { number };
    let possible = if is_noun { is_possible(number) } else { is_helped_away(event, number) };
    !possible && !is_denied(first)
}

/// "could kill", "did not kill", "were not hurt", "plans to deport": the helping words of the verb itself.
fn is_helped_away<'t>(verb: Cursor<'t>, number: Cursor<'t>) -> bool {
    for at in verb.backwards(CHAIN) {
        if at.has(Mark::Modal) || is_negation(at) {
            return true;
        }
        if at.is("to") {
            // "forced 300 people to flee"
            return !at.before().has(Mark::Achieves) && !number.before().has(Mark::Causes);
        }
        if !at.has(Mark::Helping) && !at.letters().ends_with("ly") {
            return false;
        }
    }
    false
}

fn is_negation(at: Cursor<'_>) -> bool {
    let word = at.letters();
    at.is_any(&["not", "never", "without"]) || word.ends_with("n't") || word.ends_with("n’t")
}

/// "could cause 40 deaths", "the toll may rise to 31": what is possible in the clause before a noun.
fn is_possible(number: Cursor<'_>) -> bool {
    let clause = number.backwards(CHAIN).take_while(|at| at.is_word() && !at.has(Mark::NewClause));
    clause.into_iter().any(|at| at.has(Mark::Modal))
}

/// "denied that 40 people were killed", "if 40 people died"
fn is_denied(first: Cursor<'_>) -> bool {
    let mut clause = true;
    for at in first.backwards(DENIAL) {
        if at.is_any_mark(&[';', ':', '—', '"', '“', '\n']) || at.has(Mark::Turn) || at.has(Mark::Says) {
            return false;
        }
        let untrue = at.is("true") && is_negation(at.before());
        let ruled = at.is("ruled") && at.next().is("out");
        if at.has(Mark::Denies) || untrue || ruled || clause && at.has(Mark::Condition) {
            return true;
        }
        // "He denied the charge, and 40 people died": a clause of its own ends the denial.
        if at.is("and") && at.before().is_mark(',') {
            return false;
        }
        clause &= !(at.is_mark(',') || at.has(Mark::NewClause));
    }
    false
}

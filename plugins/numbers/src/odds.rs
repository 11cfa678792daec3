//! Odds: "5/2", "a 100-1 shot", "odds of 7-2". The figure is what one staked wins.

use parallax_layers::numbers::NumberKind;

use crate::{
    cursor::Cursor,
    expression::Expression,
    lexicon::Mark,
    numerals::{Amount, Numeral},
    pieces::Piece,
};

/// How far words of betting reach.
const REACH: usize = 8;

/// The odds that begin at a token, if they do.
pub(crate) fn read(at: Cursor<'_>) -> Option<Expression<'_>> {
    let (mark, end) = (at.next(), at.ahead(3));
    let (above, below) = (at.plain()?.value, at.ahead(2).plain()?.value);
    let tied = mark.is_tight() && at.ahead(2).is_tight();
    let glued = end.is_tight() && (end.is_word() || end.is_any_mark(&['/', '-', '%']));
    let staked = (1.0..=100.0).contains(&below) && (1.0..=1000.0).contains(&above);
    if !tied || glued || !staked || at.before().is_any(&["on", "since", "until", "by"]) {
        return None;
    }
    let told = if mark.is_mark('/') { is_among_bets(at, end) } else { mark.is_mark('-') && is_at(at, end) };
    if !told {
        return None;
    }
    let numeral = Numeral { amount: Amount::Exact(above / below), ..Numeral::vague(end, 0.0, 0.0) };
    let mut odds = Expression::new(&Piece { first: at, numeral_first: at, numeral, end, unit: None });
    odds.kind = NumberKind::Ratio;
    Some(odds)
}

/// Whether somebody bets near by.
fn is_among_bets<'t>(at: Cursor<'t>, end: Cursor<'t>) -> bool {
    let bet = |at: Cursor<'_>| at.has(Mark::Odds) || at.has(Mark::Backed);
    at.backwards(REACH).chain(end.onwards(REACH)).any(bet)
        || end.is("to") && end.next().is_any(&["be", "win"])
}

/// Whether two figures with a hyphen are odds, and no score: "a 100-1 shot", "odds of 7-2".
fn is_at<'t>(at: Cursor<'t>, end: Cursor<'t>) -> bool {
    let tells = |at: Cursor<'_>| at.is("odds") || at.has(Mark::Contest) || at.is_mark('.');
    end.over_if(end.has(Mark::BeforeBacked)).has(Mark::Backed)
        || at.backwards(REACH).find(|at| tells(*at)).is_some_and(|at| at.is("odds"))
}

//! Parts of a whole: "half", "a third", "two thirds", "1/4", and the scale behind them.

use super::numeral::{Form, Numeral, scale, ten_to};
use crate::{
    cursor::Cursor,
    lexicon::{Class, Mark},
};

/// "half a million", "half a dozen", "half of", "half the".
pub(super) fn half(at: Cursor<'_>) -> Option<Numeral<'_>> {
    if at.is("halves") {
        return None;
    }
    Some(scaled(at.next(), 0.5).unwrap_or_else(|| Numeral::new(at.next(), 0.5, Form::Fraction)))
}

/// "a quarter of a million"; a quarter alone is a time.
pub(super) fn quarter(at: Cursor<'_>) -> Option<Numeral<'_>> {
    scaled(at.next(), 0.25)
}

fn scaled(at: Cursor<'_>, part: f64) -> Option<Numeral<'_>> {
    let (end, scale) = scale_of_part(at)?;
    Some(Numeral::new(end, part, Form::Words).times(scale))
}

/// The scale behind a part: "half a million", "a quarter of a million".
fn scale_of_part(at: Cursor<'_>) -> Option<(Cursor<'_>, f64)> {
    let at = at.over_hyphen();
    let word = if at.is("of") && at.next().is_any(&["a", "an", "one"]) { at.ahead(2) } else { at.over("a") };
    Some((word.next(), scale(word)?))
}

/// "a half", "a third of", "a hundredth": an article and the part's name.
///
/// "a third" is also one more ("a third suspect"), so it is a part only where it stands like one.
pub(super) fn one(article: Cursor<'_>) -> Option<Numeral<'_>> {
    let (before, word) = (article.before(), article.next());
    let end = word.next();
    let compared = before.has(Mark::BeforePart) || before.is_any(&["approximately", "and"]);
    let whole = article.is_head() && end.is_out();
    let compared = compared || is_share(article, end);
    let (parts, sure) = match word.class() {
        Class::Half => (2.0, true),
        Class::Quarter => (4.0, compared || whole || end.is("of")),
        Class::Ordinal(value) if value > 2 => (f64::from(value), compared || end.is("of")),
        Class::OrdinalScale(power) => (ten_to(power), compared || whole || end.is("of")),
        _ => return None,
    };
    // "a quarter of 2016" is a time; "the first half" never comes here.
    let time = end.is("of") && end.next().figure().is_some_and(|figure| figure.is_year());
    (sure && !time).then(|| with_scale(Numeral::new(end, 1.0 / parts, Form::Fraction)))
}

/// "fell a third", "as many as a third voted", "A third left": how much, or of all of them; not "A third was shot".
fn is_share(article: Cursor<'_>, end: Cursor<'_>) -> bool {
    let before = article.before();
    let moved = (before.has(Mark::Rose) || before.has(Mark::Fell)) && end.is_closed();
    let as_much = before.is("as") && before.before().is_any(&["many", "much", "few", "little"]);
    let verb = end.entry();
    let past = verb.is_verb() || end.letters().ends_with("ed");
    let many = end.is_any(&["are", "were", "have", "do"]);
    let done = past && verb.predicate.is_none() && !end.letters().ends_with('s');
    moved || as_much || (article.is_head() && (many || done))
}

/// The scale word after a part or a mixed number: "two and a half million", "three quarters of a million".
pub(super) fn with_scale(numeral: Numeral<'_>) -> Numeral<'_> {
    if numeral.scale > 1.0 {
        return numeral;
    }
    let at = numeral.end.over_hyphen();
    let direct = scale(at).map(|scale| (at.next(), scale));
    let of = numeral.form == Form::Fraction && at.is("of");
    match direct.or_else(|| if of { scale_of_part(at) } else { None }) {
        Some((end, scale)) => Numeral { end, form: Form::Words, ..numeral.times(scale) },
        None => numeral,
    }
}

/// The name of a part behind a number: what it divides by. One of them is singular, more are plural.
pub(super) fn name(at: Cursor<'_>, count: f64) -> Option<(Cursor<'_>, f64)> {
    let word = at.over_hyphen();
    let singular = count == 1.0;
    let parts = match word.class() {
        Class::Parts(value) if value > 2 => f64::from(value),
        Class::PartsScale(power) => ten_to(power),
        Class::Ordinal(value) if singular && value > 2 => f64::from(value),
        Class::OrdinalScale(power) if singular => ten_to(power),
        Class::Half if singular || word.is("halves") => 2.0,
        // "three quarters of growth" are a time.
        Class::Quarter if singular || count == 2.0 || count == 3.0 => 4.0,
        Class::Ten(tens) if singular => {
            // "one twenty-fifth"
            let units = word.next().over_hyphen();
            return match units.class() {
                Class::Ordinal(value @ 1..=9) => Some((units.next(), f64::from(tens + value))),
                _ => None,
            };
        }
        _ => return None,
    };
    Some((word.next(), parts))
}

pub(super) fn is_name(at: Cursor<'_>) -> bool {
    matches!(at.class(), Class::Half | Class::Quarter | Class::Ordinal(3..) | Class::Parts(_))
}

/// "1/4": a proper fraction with a divisor people use, and nothing else tied to it.
pub(super) fn slashed(at: Cursor<'_>) -> Option<(Cursor<'_>, f64)> {
    let (slash, second, end) = (at.next(), at.ahead(2), at.ahead(3));
    let (above, below) = (at.plain()?.value, second.plain()?.value);
    let is_slash = slash.is_any_mark(&['/', '⁄']) && slash.is_tight() == second.is_tight();
    let proper = above > 0.0 && above < below && below <= 1000.0;
    let tied = end.is_tight() && end.is_any_mark(&['/', '-']) && end.next().figure().is_some();
    (is_slash && proper && !tied).then_some((end, above / below))
}

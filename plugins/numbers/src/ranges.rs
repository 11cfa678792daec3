//! Expressions of two numbers: ranges, ratios, scores, and one amount in two units.

use parallax_layers::{Kind, Modifier};

use crate::{
    counted, exclusions,
    expression::Expression,
    lexicon::{Class, Mark},
    numerals::{self, Amount, NumeralForm},
    pieces::{self, Piece},
    tokens::{Shape, Tokens},
    units::Units,
};

/// One number, or two of one measure: "5 feet 2 inches".
pub(crate) fn single(tokens: &Tokens<'_>, units: &Units, piece: &Piece) -> Expression {
    let mut expression = Expression::new(piece);
    let Some(unit) = &piece.unit else { return expression };
    let Some(value) = expression.value else { return expression };
    let mut next = piece.end;
    if tokens.is(next, "and") || tokens.is_mark(next, ',') {
        next += 1;
    }
    let lower = |second: &Piece| -> Option<f64> {
        let name = &second.unit.as_ref()?.name;
        Some(match (unit.name.as_str(), name.as_str()) {
            ("foot", "inch") | ("year", "month") => 12.0,
            ("hour", "minute") | ("minute", "second") => 60.0,
            ("pound", "ounce") => 16.0,
            ("stone", "pound") => 14.0,
            ("USD" | "EUR" | "AUD" | "CAD", "cent") | ("GBP", "penny") => 100.0,
            _ => return None,
        })
    };
    let starts_number = tokens.figure_at(next).is_some() || tokens.word_at(next).class != Class::Other;
    // "12 euros 50.": the cents without their name
    if next == piece.end
        && unit.kind == Kind::Money
        && piece.first == piece.numeral_first
        && piece.numeral.scale == 1.0
        && value.fract() == 0.0
        && tokens.figure_at(next).is_some_and(|cents| cents.is_plain() && cents.digits == 2)
        && (next + 1 == tokens.list.len() || tokens.is_any_mark(next + 1, &['.', '!', '?']))
    {
        let sum = value + tokens.figure_at(next).map_or(0.0, |cents| cents.value) / 100.0;
        (expression.low, expression.high, expression.value) = (Some(sum), Some(sum), Some(sum));
        expression.number.1 = next + 1;
        expression.end = next + 1;
        return expression;
    }
    if starts_number
        && let Some(second) = pieces::read(tokens, units, next)
        && let Some(parts) = lower(&second)
        && let Some(part) = second.numeral.value().filter(|part| (0.0..parts).contains(part))
        && second.first == next
    {
        let sum = value + part / parts;
        expression.low = Some(sum);
        expression.high = Some(sum);
        expression.value = Some(sum);
        expression.number.1 = second.numeral.end;
        expression.end = second.end;
    }
    expression
}

/// "between 15 and 25", "15-25", "from 5 to 7", "two or three".
pub(crate) fn range(tokens: &Tokens<'_>, units: &Units, piece: &Piece) -> Option<Expression> {
    let low = piece.numeral.value().or(match piece.numeral.amount {
        Amount::Vague(low, _) => Some(low),
        Amount::Exact(value) => Some(value),
    })?;
    let before = piece.first.wrapping_sub(1);
    let between = tokens.is(before, "between")
        || (tokens.is(before.wrapping_sub(1), "between")
            && tokens.is_any(before, &["about", "some", "roughly", "the"]));
    let from = tokens.is(before, "from");
    let end = piece.end;
    // A hyphen between words makes one word: "a six-nil lead".
    let hyphen =
        tokens.is_mark(end, '-') && tokens.figure_at(end.wrapping_sub(1)).is_none() && piece.unit.is_none();
    let dash = tokens.is_any_mark(end, &['-', '–', '~', '—'])
        && !hyphen
        && tokens.is_tight(end) == tokens.is_tight(end + 1)
        && (tokens.is_tight(end) || !tokens.is_any_mark(end, &['-', '—']));
    let tied_to = tokens.is_hyphen(end) && tokens.is(end + 1, "to") && tokens.is_hyphen(end + 2);
    let mut second_at = if tied_to {
        end + 3
    } else if dash
        || tokens.is(end, "to")
        || (between && tokens.is(end, "and"))
        || (tokens.is(end, "or") && !between)
    {
        end + 1
    } else {
        return None;
    };
    let or = tokens.is(end, "or");
    if tokens.is_any(second_at, &["about", "around", "nearly", "some", "as"]) && !or {
        second_at += 1;
    }
    // The sign before the second number: "$20-$30".
    let signed = (0..3).find(|signs| starts_number(tokens, second_at + signs))?;
    let second =
        pieces::read(tokens, units, second_at + signed).filter(|second| second.first == second_at)?;
    let mut high = second.numeral.value()?;
    if dash && exclusions::skip_figure(tokens, second_at + signed).is_some() && second.unit.is_none() {
        return None;
    }
    // "rose 12p to 210p": by how much, and to what.
    let moved = |at: usize| tokens.word_at(at).has(Mark::Rose) || tokens.word_at(at).has(Mark::Fell);
    if tokens.is(end, "to")
        && piece.unit.is_some()
        && (moved(before) || (tokens.is(before, "by") && moved(before.wrapping_sub(1))))
    {
        return None;
    }
    // "rose from 5 to 7" is two amounts and a change, not a range.
    if from && tokens.is(end, "to") && (1..=5).any(|back| moved(before.wrapping_sub(back))) {
        return None;
    }
    if piece.numeral.form == NumeralForm::Ordinal || second.numeral.form == NumeralForm::Ordinal {
        return None;
    }
    let mut low = low;
    let unit = match (&piece.unit, &second.unit) {
        (Some(first), Some(second)) if first != second => return None,
        (Some(_), None)
            if !dash
                && second.end < tokens.list.len()
                && counted::phrase(tokens, second.end).is_some()
                && !between
                && !from =>
        {
            return None;
        }
        (Some(first), _) => Some(first.clone()),
        (None, unit) => unit.clone(),
    };
    // "20 to 30 million": the scale is said once.
    let (first_scale, second_scale) = (piece.numeral.scale, second.numeral.scale);
    if first_scale == 1.0 && second_scale > 1.0 && low <= high / second_scale {
        low *= second_scale;
    } else if second_scale == 1.0 && first_scale > 1.0 && high > low / first_scale && dash {
        high *= first_scale;
    }
    if or {
        let near =
            piece.numeral.form != NumeralForm::Fraction && high == low + 1.0 && (1.0..20.0).contains(&low);
        if !near {
            return None;
        }
    }
    // Only "between" makes a range of a falling or equal pair.
    if high <= low && !between {
        return None;
    }
    let mut expression = Expression::new(piece);
    expression.first = if between || from {
        if tokens.is_any(before, &["between", "from"]) { before } else { before - 1 }
    } else {
        piece.first
    };
    expression.number.1 = second.numeral.end;
    expression.end = second.end;
    expression.low = Some(low.min(high));
    expression.high = Some(low.max(high));
    expression.value = None;
    expression.kind = unit.as_ref().map_or(Kind::Count, |unit| unit.kind);
    expression.unit = unit;
    expression.around.modifier = Some(Modifier::Between);
    Some(expression)
}

fn starts_number(tokens: &Tokens<'_>, at: usize) -> bool {
    match tokens.at(at).shape {
        Shape::Figure(_) => true,
        Shape::Word(entry) => {
            !matches!(entry.class, Class::Other | Class::Month | Class::Weekday)
                || tokens.is_any(at, &["a", "minus", "negative"])
        }
        Shape::Mark(_) => {
            tokens.is_mark(at, '-')
                && tokens.figure_at(at + 1).is_some()
                && tokens.is_tight(at + 1)
                && !tokens.is_tight(at)
        }
    }
}

/// "one in five", "3 out of 10", "3-to-1", "2:1".
pub(crate) fn ratio(tokens: &Tokens<'_>, piece: &Piece) -> Option<Expression> {
    let above = piece.numeral.value().filter(|_| piece.unit.is_none())?;
    let end = piece.end;
    let tied = usize::from(tokens.is_hyphen(end));
    let word = end + tied;
    let after = |skip: usize| word + skip + usize::from(tokens.is_hyphen(word + skip));
    let number =
        |at: usize| numerals::read(tokens, at).filter(|numeral| numeral.form != NumeralForm::Ordinal);
    let (below, ends, out_of) = if tokens.is(word, "out") && tokens.is(after(1), "of") {
        let mut at = after(1) + 1;
        at += usize::from(tokens.is_hyphen(at) || tokens.is_any(at, &["every", "the"]));
        let below = number(at)?;
        (below.value()?, below.end, true)
    } else if tokens.is_any(word, &["in", "of"]) && (tokens.is(word, "in") || tokens.is(word + 1, "every")) {
        let at = after(1) + usize::from(tokens.is(after(1), "every"));
        let below = number(at)?;
        let parts = below.value()?;
        // "two in ten days", "nine in four crates": only round numbers are told so, and no time.
        let time = tokens.is_any(
            below.end + usize::from(tokens.is_hyphen(below.end)),
            &[
                "day", "days", "weeks", "months", "years", "hours", "minutes", "year", "month", "week",
                "hour", "minute", "matches", "games",
            ],
        );
        let year = tokens.figure_at(at).is_some_and(|figure| figure.is_year() && figure.value > 1900.0);
        let round = parts <= 10.0 || parts % 5.0 == 0.0 || parts == 12.0;
        if time || year || !round || above > 99.0 {
            return None;
        }
        (parts, below.end, true)
    } else if tokens.is(word, "to") && tied == 1 {
        let below = number(after(1)).filter(|_| tokens.is_hyphen(word + 1))?;
        // "20-to-30-year-olds" is a range.
        let parts = below.value()?;
        if parts > above {
            return None;
        }
        (parts, below.end, false)
    } else if tokens.is(word, "to") && above > 1.0 {
        let below = number(word + 1).filter(|below| below.value() == Some(1.0) && below.end == word + 2)?;
        (1.0, below.end, false)
    } else if tokens.is_mark(end, ':') && tokens.is_tight(end) && tokens.is_tight(end + 1) {
        let below = tokens.figure_at(end + 1).filter(|figure| figure.is_plain())?;
        (below.value, end + 2, false)
    } else {
        return None;
    };
    if below <= 0.0 || (out_of && above > below) || tokens.is_mark(ends, '%') {
        return None;
    }
    let value = Some(above / below);
    let mut expression = Expression::new(piece);
    expression.number.1 = ends;
    expression.end = ends;
    (expression.low, expression.high, expression.value) = (value, value, value);
    expression.kind = Kind::Ratio;
    Some(expression)
}

/// "won 2-1", "a 5-4 ruling": two small figures, falling, or beside words of winning and losing.
pub(crate) fn score(tokens: &Tokens<'_>, piece: &Piece) -> Option<Expression> {
    let end = piece.end;
    let whole = |at: usize| tokens.figure_at(at).filter(|figure| figure.is_plain() && figure.digits <= 3);
    let (first, second) = (whole(piece.numeral_first)?, whole(end + 1)?);
    let tied = tokens.is_any_mark(end, &['-', '–']) && tokens.is_tight(end) && tokens.is_tight(end + 1);
    let bare = piece.unit.is_none() && end == piece.numeral_first + 1 && piece.first == piece.numeral_first;
    let ends_there = !tokens.is_tight(end + 2)
        || !(tokens.is_word(end + 2) || tokens.is_any_mark(end + 2, &['%', '-', '/', '°']));
    if !tied || !bare || !ends_there {
        return None;
    }
    let told = |index: usize| tokens.word_at(index).has(Mark::Contest);
    let beside =
        (1..=8).any(|back| told(piece.first.wrapping_sub(back))) || (2..=5).any(|ahead| told(end + ahead));
    let falling = first.value >= second.value;
    let closed = !tokens.is_word(end + 2) || tokens.word_at(end + 2).is_stop();
    if !(beside || falling && closed) {
        return None;
    }
    let mut expression = Expression::new(piece);
    expression.number.1 = end + 2;
    expression.end = end + 2;
    expression.kind = Kind::Score;
    let (low, high) = (first.value.min(second.value), first.value.max(second.value));
    (expression.low, expression.high, expression.value) = (Some(low), Some(high), None);
    Some(expression)
}

/// Words of winning, losing and voting, beside which two numbers are a score.
pub(crate) const CONTEST: &str = "
won win wins winning beat beats beaten beating lost lose loses losing defeat defeated victory draw drew
drawn lead led leads leading loss score scored tie tied vote voted votes ruling ruled decision thrashed
thrash aggregate down trailed trailing trail
";

//! Numerals: figures and number words put together into one number.
//!
//! "1.5 million", "three hundred and six", "two-and-a-half", "6 1/2", "half a dozen", "three quarters
//! of a million", "tens of thousands", "twenty-first".

use crate::{figures::Form, lexicon::Class, tokens::Tokens};

/// One number as written, before its unit.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Numeral {
    /// Index behind its last token.
    pub(crate) end: usize,
    pub(crate) amount: Amount,
    /// The last scale word's factor: a million in "20 million"; 1 without one.
    pub(crate) scale: f64,
    pub(crate) form: NumeralForm,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Amount {
    Exact(f64),
    /// What "dozens" and "several" stand for, by custom.
    Vague(f64, f64),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NumeralForm {
    /// Digits, with or without a scale word.
    Figures,
    /// Number words.
    Words,
    /// "two thirds", "half", "1/4", without a whole number before it.
    Fraction,
    /// "dozens"
    Vague,
    /// "first", "21st"
    Ordinal,
}

impl Numeral {
    fn new(end: usize, value: f64, form: NumeralForm) -> Self {
        Self { end, amount: Amount::Exact(value), scale: 1.0, form }
    }

    fn vague(end: usize, low: f64, high: f64) -> Self {
        Self { end, amount: Amount::Vague(low, high), scale: 1.0, form: NumeralForm::Vague }
    }

    /// The number, unless it is vague.
    pub(crate) fn value(&self) -> Option<f64> {
        match self.amount {
            Amount::Exact(value) => Some(value),
            Amount::Vague(..) => None,
        }
    }

    pub(crate) fn times(self, factor: f64) -> Self {
        let amount = match self.amount {
            Amount::Exact(value) => Amount::Exact(value * factor),
            Amount::Vague(low, high) => Amount::Vague(low * factor, high * factor),
        };
        Self { amount, scale: factor, ..self }
    }
}

/// The numeral that begins at a token, if one does.
pub(crate) fn read(tokens: &Tokens<'_>, start: usize) -> Option<Numeral> {
    if tokens.is_any(start, &["minus", "negative"]) {
        let numeral = plain(tokens, start + 1).filter(|numeral| numeral.form != NumeralForm::Ordinal)?;
        return Some(Numeral { scale: numeral.scale, ..numeral.times(-1.0) });
    }
    if tokens.is_any_mark(start, &['-', '+']) && is_sign(tokens, start) {
        let numeral = plain(tokens, start + 1)?;
        let sign = if tokens.is_mark(start, '-') { -1.0 } else { 1.0 };
        return Some(Numeral { scale: numeral.scale, ..numeral.times(sign) });
    }
    plain(tokens, start)
}

/// A sign stands right before its digits and not right after anything but a bracket or a currency sign.
fn is_sign(tokens: &Tokens<'_>, mark: usize) -> bool {
    let free = !tokens.is_tight(mark)
        || tokens.is_any_mark(mark.wrapping_sub(1), &['(', '[', '$', '€', '£', '<', '>', '=', '~', '"']);
    free && tokens.is_tight(mark + 1) && tokens.figure_at(mark + 1).is_some()
}

fn plain(tokens: &Tokens<'_>, start: usize) -> Option<Numeral> {
    if tokens.figure_at(start).is_some() {
        return cardinal(tokens, start);
    }
    match tokens.word_at(start).class {
        Class::Half => half(tokens, start),
        Class::Quarter => {
            let scale = scale_of_part(tokens, start + 1)?;
            Some(Numeral::new(scale.0, 0.25, NumeralForm::Words).times(scale.1))
        }
        Class::Dozens => heap(tokens, start, 24.0, 99.0),
        Class::Scores if tokens.is(start + 1, "of") => heap(tokens, start, 40.0, 99.0),
        Class::Heap(power) => {
            let unit = ten_to(power);
            // "tens" is only a number in "tens of thousands".
            if power == 1
                && !(tokens.is(start + 1, "of") && matches!(tokens.word_at(start + 2).class, Class::Heap(_)))
            {
                return None;
            }
            heap(tokens, start, 2.0 * unit, if power < 3 { 10.0 * unit } else { 1000.0 * unit } - 1.0)
        }
        Class::Other => article_or_quantifier(tokens, start),
        _ => cardinal(tokens, start),
    }
}

/// "dozens", "hundreds of thousands", "tens of millions".
fn heap(tokens: &Tokens<'_>, start: usize, low: f64, high: f64) -> Option<Numeral> {
    if tokens.is(start + 1, "of")
        && let Class::Heap(power) = tokens.word_at(start + 2).class
    {
        let unit = ten_to(power);
        return Some(Numeral {
            scale: unit,
            ..Numeral::vague(start + 3, low * unit, (high + 1.0) * unit - 1.0)
        });
    }
    Some(Numeral::vague(start + 1, low, high))
}

/// "a dozen", "a hundred", "a third", "a few", "several hundred".
fn article_or_quantifier(tokens: &Tokens<'_>, start: usize) -> Option<Numeral> {
    let second = start + 1;
    let quantity = |first: usize, low, high| {
        // "several hundred" goes up to the next hundred.
        let (end, factor) = quantified_scale(tokens, first)?;
        Some(Numeral { scale: factor, ..Numeral::vague(end, low * factor, (high + 1.0) * factor - 1.0) })
    };
    if tokens.is(start, "several") {
        return quantity(second, 3.0, 9.0);
    }
    let article = tokens.is_any(start, &["a", "an"]);
    if !article {
        return None;
    }
    if tokens.is(second, "few") {
        return quantity(second + 1, 3.0, 5.0);
    }
    if tokens.is(second, "couple") {
        return quantity(second + 1, 2.0, 3.0);
    }
    if tokens.is(second, "handful") && tokens.is(second + 1, "of") {
        return quantity(second + 1, 3.0, 6.0);
    }
    match tokens.word_at(second).class {
        Class::Half | Class::Quarter => part(tokens, start, second),
        Class::Hundred | Class::Scale(_) | Class::Dozen => cardinal(tokens, second),
        Class::Ordinal(_) | Class::OrdinalScale(_) => part(tokens, start, second),
        _ => None,
    }
}

/// The scale in "several hundred", "a few dozen"; 1 where there is none.
fn quantified_scale(tokens: &Tokens<'_>, at: usize) -> Option<(usize, f64)> {
    Some(match tokens.word_at(at).class {
        Class::Hundred => match tokens.word_at(at + 1).class {
            Class::Scale(power) => (at + 2, 100.0 * ten_to(power)),
            _ => (at + 1, 100.0),
        },
        Class::Scale(power) => (at + 1, ten_to(power)),
        Class::Dozen => (at + 1, 12.0),
        _ => (at, 1.0),
    })
}

/// "half a million", "half a dozen", "half of", "half the".
fn half(tokens: &Tokens<'_>, start: usize) -> Option<Numeral> {
    if tokens.is(start, "halves") {
        return None;
    }
    let half = |end| Numeral::new(end, 0.5, NumeralForm::Fraction);
    if let Some((end, scale)) = scale_of_part(tokens, start + 1) {
        return Some(Numeral { form: NumeralForm::Words, ..half(end).times(scale) });
    }
    Some(half(start + 1))
}

/// The scale behind a part: "half a million", "a quarter of a million".
fn scale_of_part(tokens: &Tokens<'_>, mut at: usize) -> Option<(usize, f64)> {
    if tokens.is_hyphen(at) {
        at += 1;
    }
    if tokens.is(at, "of") && tokens.is_any(at + 1, &["a", "an", "one"]) {
        at += 2;
    } else if tokens.is(at, "a") {
        at += 1;
    }
    match tokens.word_at(at).class {
        Class::Scale(power) => Some((at + 1, ten_to(power))),
        Class::Dozen => Some((at + 1, 12.0)),
        Class::Hundred => Some((at + 1, 100.0)),
        _ => None,
    }
}

/// "a half", "a third of", "a hundredth": `word` is the part's name.
///
/// "a third" is also one more ("a third suspect"), so it is a part only where it stands like one.
fn part(tokens: &Tokens<'_>, start: usize, word: usize) -> Option<Numeral> {
    let before = start.wrapping_sub(1);
    let compared = tokens.is_any(
        before,
        &[
            "by",
            "than",
            "about",
            "around",
            "nearly",
            "almost",
            "roughly",
            "over",
            "under",
            "approximately",
            "and",
            "only",
            "just",
            "least",
        ],
    );
    let whole = start == 0 && word + 1 == tokens.list.len();
    let (parts, sure) = match tokens.word_at(word).class {
        Class::Half => (2.0, true),
        Class::Quarter => (4.0, compared || whole || tokens.is(word + 1, "of")),
        Class::Ordinal(value) if value > 2 => (f64::from(value), compared || tokens.is(word + 1, "of")),
        Class::OrdinalScale(power) => (ten_to(power), compared || whole || tokens.is(word + 1, "of")),
        _ => return None,
    };
    // "a quarter of 2016" is a time; "the first half" never comes here.
    if !sure || (tokens.is(word + 1, "of") && tokens.figure_at(word + 2).is_some_and(|f| f.is_year())) {
        return None;
    }
    Some(with_scale(tokens, Numeral::new(word + 1, 1.0 / parts, NumeralForm::Fraction)))
}

/// What came before in a number of several words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Last {
    Nothing,
    Figure,
    Unit,
    Teen,
    Ten,
    Hundred,
    Scale,
}

fn cardinal(tokens: &Tokens<'_>, start: usize) -> Option<Numeral> {
    let mut total = 0.0;
    let mut group: f64 = 0.0;
    let mut last = Last::Nothing;
    let mut last_scale = f64::INFINITY;
    let mut end = start;
    let form = if tokens.figure_at(start).is_some() { NumeralForm::Figures } else { NumeralForm::Words };
    let fraction = tokens.figure_at(start).is_some_and(|f| f.form == Form::Vulgar && f.digits == 0);
    let scaled = matches!(tokens.figure_at(start), Some(f) if f.form != Form::Plain);
    // A number has few words; a text of nothing but number words must not make one of them all.
    for _ in 0..24 {
        let mut next = end;
        let hyphen = last != Last::Nothing && tokens.is_hyphen(next);
        let and = (last == Last::Hundred || last == Last::Scale) && tokens.is(next, "and");
        if hyphen || and {
            next += 1;
        }
        let free = matches!(last, Last::Nothing | Last::Scale);
        let taken = match tokens.at(next).shape {
            crate::tokens::Shape::Figure(figure) => {
                let joins = figure.is_plain()
                    && !scaled
                    && ((and
                        && figure.value > 0.0
                        && figure.value < last_scale.min(1000.0)
                        && !tokens.is_any_mark(next + 1, &['%', '/', '.']))
                        || (!hyphen && last == Last::Scale && smaller_scale(tokens, next + 1, last_scale)));
                if last == Last::Nothing || (joins && form == NumeralForm::Figures) {
                    group += figure.value;
                    last = Last::Figure;
                    true
                } else {
                    false
                }
            }
            crate::tokens::Shape::Word(entry) => match entry.class {
                Class::Unit(n) if free || last == Last::Hundred || (last == Last::Ten && n > 0 && !and) => {
                    // "a thousand and two thirds" ends before the thirds.
                    if and && is_part_name(tokens, next + 1) {
                        false
                    } else {
                        group += f64::from(n);
                        last = Last::Unit;
                        true
                    }
                }
                Class::Teen(n) if free || last == Last::Hundred => {
                    group += f64::from(n);
                    last = Last::Teen;
                    true
                }
                Class::Ten(n) if free || last == Last::Hundred => {
                    group += f64::from(n);
                    last = Last::Ten;
                    true
                }
                Class::Hundred if !and && !matches!(last, Last::Hundred | Last::Scale) => {
                    group = if last == Last::Nothing { 100.0 } else { group * 100.0 };
                    last = Last::Hundred;
                    true
                }
                Class::Scale(power) if !and && (!is_short(tokens, next) || last == Last::Figure) => {
                    let scale = ten_to(power);
                    if last == Last::Scale {
                        total *= scale;
                    } else if last == Last::Nothing {
                        total = scale;
                    } else if scale < last_scale {
                        total += group * scale;
                    } else {
                        break;
                    }
                    group = 0.0;
                    last = Last::Scale;
                    last_scale = scale;
                    true
                }
                Class::Dozen if !and && last != Last::Scale => {
                    group = if last == Last::Nothing { 12.0 } else { group * 12.0 };
                    end = next + 1;
                    break;
                }
                Class::Dozens if matches!(last, Last::Figure | Last::Unit | Last::Teen) => {
                    group *= 12.0;
                    end = next + 1;
                    break;
                }
                Class::Ordinal(n) if ordinal_joins(last, n, and) => {
                    let value = total + group + f64::from(n);
                    return Some(Numeral::new(next + 1, value, NumeralForm::Ordinal));
                }
                Class::OrdinalScale(power) if !and && last != Last::Figure => {
                    let one = matches!(last, Last::Nothing);
                    let value = if one { ten_to(power) } else { (total + group) * ten_to(power) };
                    return Some(Numeral::new(next + 1, value, NumeralForm::Ordinal));
                }
                _ => false,
            },
            crate::tokens::Shape::Mark(_) => false,
        };
        if !taken {
            break;
        }
        end = next + 1;
    }
    if end == start {
        return None;
    }
    let mut numeral = Numeral::new(end, total + group, form);
    if last_scale.is_finite() && last == Last::Scale {
        numeral.scale = last_scale;
    }
    if fraction {
        numeral.form = NumeralForm::Fraction;
    }
    if let Some(ordinal) = suffixed_ordinal(tokens, start, numeral) {
        return Some(ordinal);
    }
    Some(with_tail(tokens, start, numeral))
}

/// Whether "first" to "ninetieth" goes on a number of words: "twenty-first", "one hundred and third".
fn ordinal_joins(last: Last, value: u8, and: bool) -> bool {
    match last {
        Last::Nothing => true,
        // "two hundred first-time voters", "a $40 million first instalment"
        Last::Hundred => and || value > 2,
        Last::Scale => and,
        Last::Ten => value < 10,
        _ => false,
    }
}

/// "1st", "22nd".
fn suffixed_ordinal(tokens: &Tokens<'_>, start: usize, numeral: Numeral) -> Option<Numeral> {
    let figure = tokens.figure_at(start)?;
    let suffix = numeral.end == start + 1
        && tokens.is_tight(start + 1)
        && tokens.is_any(start + 1, &["st", "nd", "rd", "th"]);
    let whole = matches!(figure.form, Form::Plain | Form::Grouped);
    (suffix && whole).then(|| Numeral::new(start + 2, figure.value, NumeralForm::Ordinal))
}

/// What may follow a whole number: "and a half", "thirds", "point five", "1/2".
fn with_tail(tokens: &Tokens<'_>, start: usize, numeral: Numeral) -> Numeral {
    let Some(value) = numeral.value() else { return numeral };
    let end = numeral.end;
    // "two thirds", "one-fifth"
    if numeral.scale == 1.0
        && let Some((behind, parts)) = part_name(tokens, end, value)
    {
        return with_scale(tokens, Numeral::new(behind, value / parts, NumeralForm::Fraction));
    }
    // "1/4", "6 1/2", "2 ½"
    if let Some((behind, part)) = slashed(tokens, start).filter(|_| end == start + 1) {
        return with_scale(tokens, Numeral::new(behind, part, NumeralForm::Fraction));
    }
    if tokens.figure_at(start).is_some_and(|f| f.is_plain()) && end == start + 1 {
        if let Some((behind, part)) = slashed(tokens, end).filter(|_| !tokens.is_tight(end)) {
            return with_scale(tokens, Numeral::new(behind, value + part, numeral.form));
        }
        if let Some(figure) = tokens.figure_at(end)
            && figure.form == Form::Vulgar
            && figure.digits == 0
        {
            return with_scale(tokens, Numeral::new(end + 1, value + figure.value, numeral.form));
        }
    }
    // "zero point zero three", "one point two million"
    if tokens.is(end, "point") && numeral.form == NumeralForm::Words {
        let (behind, decimals) = spoken_decimals(tokens, end + 1);
        if behind > end + 1 {
            return with_scale(tokens, Numeral::new(behind, value + decimals, numeral.form));
        }
    }
    // "two and a half", "two-and-a-half", "a million and a half", "five and three quarters"
    if let Some((behind, part)) = added_part(tokens, end) {
        let sum = value + part * numeral.scale.max(1.0);
        return with_scale(
            tokens,
            Numeral { scale: numeral.scale, ..Numeral::new(behind, sum, numeral.form) },
        );
    }
    numeral
}

/// The scale word after a part or a mixed number: "two and a half million", "three quarters of a million".
fn with_scale(tokens: &Tokens<'_>, numeral: Numeral) -> Numeral {
    if numeral.scale > 1.0 {
        return numeral;
    }
    let at = numeral.end + usize::from(tokens.is_hyphen(numeral.end));
    let direct = match tokens.word_at(at).class {
        Class::Scale(power) => Some((at + 1, ten_to(power))),
        Class::Hundred => Some((at + 1, 100.0)),
        Class::Dozen => Some((at + 1, 12.0)),
        _ => None,
    };
    let found = direct.or_else(|| {
        (numeral.form == NumeralForm::Fraction && tokens.is(at, "of")).then(|| scale_of_part(tokens, at))?
    });
    match found {
        Some((end, scale)) => Numeral { end, form: NumeralForm::Words, ..numeral.times(scale) },
        None => numeral,
    }
}

/// The name of a part behind a number: what it divides by. One of them is singular, more are plural.
fn part_name(tokens: &Tokens<'_>, at: usize, count: f64) -> Option<(usize, f64)> {
    let word = at + usize::from(tokens.is_hyphen(at));
    let singular = count == 1.0;
    let found = match tokens.word_at(word).class {
        Class::Parts(value) if value > 2 => (word + 1, f64::from(value)),
        Class::PartsScale(power) => (word + 1, ten_to(power)),
        Class::Ordinal(value) if singular && value > 2 => (word + 1, f64::from(value)),
        Class::OrdinalScale(power) if singular => (word + 1, ten_to(power)),
        Class::Half if singular || tokens.is(word, "halves") => (word + 1, 2.0),
        // "three quarters of growth" are a time.
        Class::Quarter if singular || count == 2.0 || count == 3.0 => (word + 1, 4.0),
        Class::Ten(tens) if singular && (tokens.is_hyphen(word + 1) || tokens.is_word(word + 1)) => {
            let units = word + 1 + usize::from(tokens.is_hyphen(word + 1));
            match tokens.word_at(units).class {
                Class::Ordinal(value @ 1..=9) => (units + 1, f64::from(tens + value)),
                _ => return None,
            }
        }
        _ => return None,
    };
    // "one fourth-grader", "one third baseman" count people; only a hyphen inside or an "of" makes those parts.
    Some(found)
}

fn is_part_name(tokens: &Tokens<'_>, at: usize) -> bool {
    matches!(tokens.word_at(at).class, Class::Half | Class::Quarter | Class::Ordinal(3..) | Class::Parts(_))
}

/// "and a half", "-and-a-half", "and three quarters", "and 1/2".
fn added_part(tokens: &Tokens<'_>, mut at: usize) -> Option<(usize, f64)> {
    let skip_hyphen = |at: usize| at + usize::from(tokens.is_hyphen(at));
    at = skip_hyphen(at);
    if !tokens.is(at, "and") {
        return None;
    }
    at = skip_hyphen(at + 1);
    if let Some((behind, part)) = slashed(tokens, at) {
        return Some((behind, part));
    }
    let count = match tokens.word_at(at).class {
        Class::Unit(n @ 1..=9) => f64::from(n),
        Class::Teen(n) => f64::from(n),
        Class::Ten(tens) => match tokens.word_at(skip_hyphen(at + 1)).class {
            Class::Unit(units @ 1..) => {
                at = skip_hyphen(at + 1);
                f64::from(tens + units)
            }
            _ => f64::from(tens),
        },
        Class::Other if tokens.is_any(at, &["a", "an"]) => 1.0,
        _ => return None,
    };
    let word = skip_hyphen(at + 1);
    let (behind, parts) = part_name(tokens, word, count)?;
    Some((behind, count / parts))
}

/// "1/4": a proper fraction with a divisor people use, and nothing else tied to it.
fn slashed(tokens: &Tokens<'_>, at: usize) -> Option<(usize, f64)> {
    let above = tokens.figure_at(at).filter(|f| f.is_plain())?;
    let below = tokens.figure_at(at + 2).filter(|f| f.is_plain())?;
    let tight = tokens.is_tight(at + 1) && tokens.is_tight(at + 2);
    let spaced = !tokens.is_tight(at + 1) && !tokens.is_tight(at + 2);
    let proper = above.value > 0.0 && above.value < below.value && below.value <= 1000.0;
    let tied = tokens.is_tight(at + 3)
        && tokens.is_any_mark(at + 3, &['/', '-'])
        && tokens.figure_at(at + 4).is_some();
    let is_slash = tokens.is_any_mark(at + 1, &['/', '⁄']);
    (is_slash && (tight || spaced) && proper && !tied).then(|| (at + 3, above.value / below.value))
}

/// The words behind "point": single digits ("two five") or one number ("eleven").
fn spoken_decimals(tokens: &Tokens<'_>, start: usize) -> (usize, f64) {
    let mut at = start;
    let mut unit = 1.0;
    let mut sum = 0.0;
    while at - start < 12 {
        match tokens.word_at(at).class {
            Class::Unit(n) => {
                unit /= 10.0;
                sum += f64::from(n) * unit;
            }
            Class::Teen(n) => {
                unit /= 100.0;
                sum += f64::from(n) * unit;
            }
            Class::Ten(n) => {
                let units = at + 1 + usize::from(tokens.is_hyphen(at + 1));
                unit /= 100.0;
                sum += f64::from(n) * unit;
                if let Class::Unit(n) = tokens.word_at(units).class {
                    sum += f64::from(n) * unit;
                    at = units;
                }
            }
            _ => break,
        }
        at += 1;
    }
    (at, sum)
}

fn smaller_scale(tokens: &Tokens<'_>, at: usize, than: f64) -> bool {
    match tokens.word_at(at).class {
        Class::Hundred => than > 100.0,
        Class::Scale(power) => ten_to(power) < than,
        _ => false,
    }
}

/// "bn", "mn": scales only behind figures.
fn is_short(tokens: &Tokens<'_>, at: usize) -> bool {
    tokens.letters(at).len() < 4
}

pub(crate) fn ten_to(power: u8) -> f64 {
    // Exact up to 10^22.
    (0..power).fold(1.0, |product, _| product * 10.0)
}

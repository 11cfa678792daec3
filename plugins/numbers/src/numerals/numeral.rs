//! What a numeral is.

use crate::{cursor::Cursor, lexicon::Class};

/// One number as written, before its unit.
#[derive(Clone, Copy)]
pub(crate) struct Numeral<'t> {
    /// Behind its last token.
    pub(crate) end: Cursor<'t>,
    pub(crate) amount: Amount,
    /// The last scale word's factor: a million in "20 million"; 1 without one.
    pub(crate) scale: f64,
    pub(crate) form: Form,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Amount {
    Exact(f64),
    /// What "dozens" and "several" stand for, by custom.
    Vague(f64, f64),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
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

impl<'t> Numeral<'t> {
    pub(super) fn new(end: Cursor<'t>, value: f64, form: Form) -> Self {
        Self { end, amount: Amount::Exact(value), scale: 1.0, form }
    }

    /// A number in words.
    pub(crate) fn words(end: Cursor<'t>, value: f64) -> Self {
        Self::new(end, value, Form::Words)
    }

    pub(crate) fn vague(end: Cursor<'t>, low: f64, high: f64) -> Self {
        Self { end, amount: Amount::Vague(low, high), scale: 1.0, form: Form::Vague }
    }

    /// The number, unless it is vague.
    pub(crate) fn value(&self) -> Option<f64> {
        match self.amount {
            Amount::Exact(value) => Some(value),
            Amount::Vague(..) => None,
        }
    }

    /// The number, or the least that it stands for.
    pub(crate) fn low(&self) -> f64 {
        match self.amount {
            Amount::Exact(low) | Amount::Vague(low, _) => low,
        }
    }

    pub(crate) fn is_ordinal(&self) -> bool {
        self.form == Form::Ordinal
    }

    /// Of so many: the factor is a scale word's.
    pub(crate) fn times(self, factor: f64) -> Self {
        Self { scale: factor, ..self.multiplied(factor) }
    }

    pub(super) fn multiplied(self, factor: f64) -> Self {
        let amount = match self.amount {
            Amount::Exact(value) => Amount::Exact(value * factor),
            Amount::Vague(low, high) => Amount::Vague(low * factor, high * factor),
        };
        Self { amount, ..self }
    }
}

pub(crate) fn ten_to(power: u8) -> f64 {
    // Exact up to 10^22.
    (0..power).fold(1.0, |product, _| product * 10.0)
}

/// The scale word at a token: "million", "dozen", "hundred".
pub(super) fn scale(at: Cursor<'_>) -> Option<f64> {
    match at.class() {
        Class::Scale(power) => Some(ten_to(power)),
        Class::Hundred => Some(100.0),
        Class::Dozen => Some(12.0),
        _ => None,
    }
}

//! What values a figure leaves room for.

use parallax_layers::numbers::{Modifier, Number};

use crate::measure::Scale;

/// The values a figure leaves room for, in the unit in which its kind is compared.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Range {
    /// The figure itself, where there is one.
    pub(crate) point: Option<f64>,
    /// Lowest value it leaves room for.
    pub(crate) low: f64,
    /// Highest.
    pub(crate) high: f64,
    /// How far the figure may be off because it was rounded when it was written.
    pub(crate) rounding: f64,
    /// How far another figure may be off which this one was rounded from: "$1 trillion" of "$1.2 trillion".
    pub(crate) slack: f64,
    /// What the words make of it.
    pub(crate) modifier: Modifier,
    /// How many digits of it say something: 1 of 50,000, 3 of 412,000.
    pub(crate) digits: u32,
}

/// No house that votes has more members.
const MEMBERS: f64 = 100_000.0;
/// "about 300" leaves room for a tenth more or less.
const ABOUT: f64 = 0.1;
/// A figure is never taken to be rounded by more than a twentieth.
const ROUNDED: f64 = 0.05;
/// Figures as far apart are not told as the same, however round one is: 19 years and two decades.
const TOLD: f64 = 0.04;

/// Nobody rounds more than a fifth away.
const ROUNDED_AWAY: f64 = 0.2;

/// Less than half of a step is rounded away.
const HALF: f64 = 0.499;

impl Range {
    /// Of a number as `words`, brought to the unit of comparison. `counted`
    /// things are whole: 43 is not a rounded 43.4.
    pub(crate) fn of(number: &Number, words: &str, scale: Scale, counted: bool) -> Option<Self> {
        let stated = number.value.or(number.low).or(number.high).filter(|value| value.is_finite())?;
        let (digits, step) = precision(words, stated);
        let rounding = if counted && step <= 1.0 { 0.0 } else { (step / 2.0).min(stated.abs() * ROUNDED) };
        let leeway = (stated.abs() * ABOUT).max(if counted { 1.0 } else { 0.0 });
        let low = number.low.unwrap_or(stated);
        let high = number.high.unwrap_or(stated);
        let (low, high) = match number.modifier {
            Modifier::Exact | Modifier::Other => (low.min(stated), high.max(stated)),
            Modifier::Approximate => (low.min(stated - leeway), high.max(stated + leeway)),
            Modifier::AtLeast | Modifier::MoreThan => (low, f64::INFINITY),
            Modifier::AtMost | Modifier::LessThan => (f64::NEG_INFINITY, high),
            Modifier::Between | Modifier::Vague => (low, number.high.unwrap_or(f64::INFINITY)),
        };
        let point = matches!(number.modifier, Modifier::Exact | Modifier::Approximate | Modifier::Other)
            .then_some(stated)
            .filter(|_| {
                number.low.is_none() || number.low == number.high || number.modifier == Modifier::Approximate
            });
        Some(Self {
            point: point.map(|point| scale.bring(point)),
            low: scale.bring(low),
            high: scale.bring(high),
            rounding: rounding * scale.by.abs(),
            // What lies halfway is as near to the next: 450 is not written 500.
            slack: if rounding > 0.0 { (step * HALF).min(stated.abs() * ROUNDED_AWAY) } else { 0.0 }
                * scale.by.abs(),
            modifier: number.modifier,
            digits,
        })
    }

    /// The two counts of a vote.
    pub(crate) fn votes(&self) -> (f64, f64) {
        (self.low.trunc(), (self.low.fract() * MEMBERS).round())
    }

    /// Of a vote: two are the same only if both counts are.
    pub(crate) fn of_vote(more: f64, fewer: f64) -> Self {
        let point = more + fewer / MEMBERS;
        let modifier = Modifier::Exact;
        Self { point: Some(point), low: point, high: point, rounding: 0.0, slack: 0.0, modifier, digits: 3 }
    }

    /// Whether one value satisfies both.
    pub(crate) fn meets(&self, other: &Self) -> bool {
        (self.low <= other.high && other.low <= self.high) || self.agrees(other) || self.rounds(other)
    }

    /// Whether one is the other, rounded to its own digits.
    fn rounds(&self, other: &Self) -> bool {
        self.point.zip(other.point).is_some_and(|(a, b)| (a - b).abs() <= self.slack.max(other.slack))
    }

    /// Whether they give the same figure: the same value, one rounded from the other, or "about"
    /// and a value near it.
    pub(crate) fn agrees(&self, other: &Self) -> bool {
        let (Some(a), Some(b)) = (self.point, other.point) else {
            // "at least 14" twice.
            return self.modifier == other.modifier && self.low == other.low && self.high == other.high;
        };
        let about = |range: &Self| range.modifier == Modifier::Approximate;
        let apart = (a - b).abs();
        let exact = apart <= a.abs().max(b.abs()) * 1e-9;
        exact
            || apart <= self.rounding.max(other.rounding)
            || (about(self) != about(other) && apart <= a.abs().max(b.abs()) * ROUNDED)
    }

    /// Whether it names one figure, or a bound and a crowd only.
    pub(crate) fn is_point(&self) -> bool {
        self.point.is_some()
    }

    /// Whether neither is more than so many times the other.
    pub(crate) fn within(&self, other: &Self, times: f64) -> bool {
        let apart = self.apart(other);
        apart <= times || (apart.is_infinite() && self.low.min(other.low) <= 0.0)
    }

    /// Whether a bound is so near to the other figure that it may have been said of it: "more than 200" of 230,
    /// not of 640. Crowds ("dozens") are as wide as they are.
    pub(crate) fn is_near(&self, other: &Self, times: f64) -> bool {
        match (self.said(), other.said()) {
            (Some(a), Some(b)) if a > 0.0 && b > 0.0 => a.max(b) <= times * a.min(b),
            _ => true,
        }
    }

    /// Whether they give the same figure to a reader.
    pub(crate) fn is_told_as(&self, other: &Self) -> bool {
        let apart =
            self.point.zip(other.point).is_some_and(|(a, b)| (a - b).abs() >= TOLD * a.abs().max(b.abs()));
        self.agrees(other) && !(apart && self.point != other.point)
    }

    /// Whether one is a bound or rough, near the other and with room for it: "more than ten" of 11, "just over 9,000" of
    /// 9,112.
    pub(crate) fn hedges(&self, other: &Self) -> bool {
        const NEAR: f64 = 1.25;
        let exact = |range: &Self| range.modifier == Modifier::Exact;
        // "up to 40" tells the most of what there were; "as much as 23 percent" the worst moment.
        let rough = [Modifier::AtLeast, Modifier::MoreThan, Modifier::LessThan, Modifier::Approximate];
        let hedged = |range: &Self| rough.contains(&range.modifier);
        let one = (exact(self) && hedged(other)) || (hedged(self) && exact(other));
        one && self.meets(other) && self.is_near(other, NEAR)
    }

    /// The figure or bound that its words name.
    pub(crate) fn said(&self) -> Option<f64> {
        match self.modifier {
            Modifier::AtLeast | Modifier::MoreThan => Some(self.low),
            Modifier::AtMost | Modifier::LessThan => Some(self.high),
            _ => self.point,
        }
    }

    /// What a bound of as many digits would be next: 16,000 of "at least 15,000", 400 of "more than 300".
    pub(crate) fn rounded_to(&self) -> f64 {
        let said = self.said().unwrap_or_default();
        let most = ten_to(i32::try_from(self.digits).unwrap_or(0));
        let mut step = 1.0;
        while said.is_finite() && said / step >= most {
            step *= 10.0;
        }
        said + step
    }

    /// How many times larger the one is than the other, from their nearest ends; 1 if they meet.
    pub(crate) fn apart(&self, other: &Self) -> f64 {
        if self.meets(other) {
            return 1.0;
        }
        let (small, large) =
            if self.high < other.low { (self.high, other.low) } else { (other.high, self.low) };
        if small > 0.0 { large / small } else { f64::INFINITY }
    }
}

/// Digits that say something, and the size of the last of them: (2, 0.1) of "1.5"; (2, 1e8) of
/// "1.5 billion"; (1, 100) of "300"; (2, 1) of "40".
///
/// A single trailing zero counts as said: "40 hurt" seldom stands for 43.
fn precision(words: &str, value: f64) -> (u32, f64) {
    let digits: String = words.chars().filter(|c| c.is_ascii_digit() || *c == '.').collect();
    let digits = digits.trim_matches('.');
    let mantissa = digits.parse::<f64>().ok().filter(|mantissa| *mantissa > 0.0 && value != 0.0);
    let (written, scale) = match mantissa {
        Some(mantissa) if !words.contains(['½', '¼', '¾', '/']) => {
            (digits.to_owned(), value.abs() / mantissa)
        }
        _ => (format!("{}", value.abs()), 1.0),
    };
    let decimals = written.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    let said: String = written.chars().filter(char::is_ascii_digit).collect();
    let said = said.trim_start_matches('0');
    let zeros = if decimals == 0 { said.len() - said.trim_end_matches('0').len() } else { 0 };
    let zeros = if zeros >= 2 { zeros } else { 0 };
    let count = u32::try_from(said.len() - zeros).unwrap_or(u32::MAX).max(1);
    let power = i32::try_from(zeros).unwrap_or(0) - i32::try_from(decimals.min(300)).unwrap_or(0);
    (count, scale * ten_to(power))
}

/// Ten to a power, the same on every machine.
fn ten_to(power: i32) -> f64 {
    let step = if power < 0 { 0.1 } else { 10.0 };
    (0..power.unsigned_abs()).fold(1.0, |so_far, _| so_far * step)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bound_is_as_exact_as_its_digits() {
        let at_least = |low: f64, digits: u32| {
            let modifier = Modifier::AtLeast;
            Range { point: None, low, high: f64::INFINITY, rounding: 0.0, slack: 0.0, modifier, digits }
        };
        assert_eq!(at_least(15_000.0, 2).rounded_to(), 16_000.0);
        assert_eq!(at_least(300.0, 1).rounded_to(), 400.0);
        assert_eq!(at_least(70.0, 2).rounded_to(), 71.0);
    }

    #[test]
    fn the_last_digit_tells_how_far_a_figure_was_rounded() {
        let close = |(digits, step): (u32, f64), expected: (u32, f64)| {
            assert_eq!(digits, expected.0);
            assert!((step / expected.1 - 1.0).abs() < 1e-9, "{step}");
        };
        close(precision("1.5", 1.5), (2, 0.1));
        close(precision("1.5 billion", 1.5e9), (2, 1e8));
        close(precision("300", 300.0), (1, 100.0));
        close(precision("40", 40.0), (2, 1.0));
        close(precision("412,000", 412_000.0), (3, 1000.0));
        close(precision("forty-three", 43.0), (2, 1.0));
        close(precision("2½", 2.5), (2, 0.1));
    }
}

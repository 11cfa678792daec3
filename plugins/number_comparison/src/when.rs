//! When an article went out, as far as it says so.

use std::fmt;

use parallax_corpus::Article;
use parallax_layers::{
    outlet::{Outlet, Published},
    structure::{Line, Role},
};
use parallax_lexicon::calendar::month;

use crate::words::words;

/// A day, and the minute where it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Moment {
    year: i32,
    month: u8,
    day: u8,
    minute: Option<u16>,
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)?;
        match self.minute {
            Some(minute) => write!(f, " {:02}:{:02}", minute / 60, minute % 60),
            None => Ok(()),
        }
    }
}

impl Moment {
    /// When the article was published: as declared, or by the last full date in its date line (the
    /// last, because an update follows the first posting), or as `outlet` has found.
    pub(crate) fn published(article: &Article, lines: &[Line], outlet: &[Outlet]) -> Option<Self> {
        if let Some(declared) = &article.declared.published {
            return Self::iso(declared);
        }
        let found = outlet.first().and_then(|outlet| outlet.published.as_ref());
        let found = match found {
            Some(Published::Day(day)) => Self::iso(day),
            Some(Published::Between { .. }) | None => None,
        };
        let dated = lines.iter().filter(|line| matches!(line.role, Role::Dateline | Role::Byline));
        // A date line is short; a long line under that role is not worth reading to its end.
        dated
            .filter(|line| line.span.len() < 400)
            .filter_map(|line| Self::written(&article[line.span]))
            .next_back()
            .or(found)
    }

    /// Whether it is clearly before the other: another day, or an hour and more.
    pub(crate) fn is_before(&self, other: &Self) -> bool {
        let day = |moment: &Self| (moment.year, moment.month, moment.day);
        match (self.minute, other.minute) {
            (Some(mine), Some(theirs)) if day(self) == day(other) => mine + 60 <= theirs,
            _ => day(self) < day(other),
        }
    }

    /// Whether two are at most so many days apart, months taken as long ones.
    pub(crate) fn is_within(&self, days: i32, other: &Self) -> bool {
        let count = |moment: &Self| moment.year * 372 + i32::from(moment.month) * 31 + i32::from(moment.day);
        count(self).abs_diff(count(other)) <= days.unsigned_abs()
    }

    /// Whether both are of one day.
    pub(crate) fn is_same_day(&self, other: &Self) -> bool {
        (self.year, self.month, self.day) == (other.year, other.month, other.day)
    }

    /// Whether a month, from 1, is that of the article or the one before.
    pub(crate) fn is_near_month(&self, month: u8) -> bool {
        month == self.month || month % 12 + 1 == self.month
    }

    /// Its year.
    pub(crate) fn year(&self) -> i32 {
        self.year
    }

    /// "2019-03-11" with or without "T14:40".
    fn iso(text: &str) -> Option<Self> {
        let part = |from: usize, to: usize| text.get(from..to)?.parse::<u16>().ok();
        let minute = || Some(part(11, 13)? * 60 + part(14, 16)?);
        Some(Self {
            year: i32::from(part(0, 4)?),
            month: u8::try_from(part(5, 7)?).ok()?,
            day: u8::try_from(part(8, 10)?).ok()?,
            minute: minute(),
        })
    }

    /// The last "13 March 2019" or "March 13, 2019" in a line, with a time of day behind it.
    fn written(line: &str) -> Option<Self> {
        let words = words(line, 0, line.len());
        let number =
            |at: usize| words.get(at)?.text.trim_end_matches(char::is_alphabetic).parse::<u16>().ok();
        let date = |at: usize| {
            let month = month(words[at].text)?;
            let year = |at: usize| number(at).filter(|year| (1800..=2200).contains(year));
            let day = |at: usize| number(at).filter(|day| (1..=31).contains(day));
            let before = || Some((day(at.checked_sub(1)?)?, year(at + 1)?));
            let (day, year) = before().or_else(|| Some((day(at + 1)?, year(at + 2)?)))?;
            Some(Self { year: i32::from(year), month, day: u8::try_from(day).ok()?, minute: None })
        };
        (0..words.len()).filter_map(date).next_back()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_in_three_ways() {
        let moment = |day, minute| Some(Moment { year: 2019, month: 3, day, minute });
        assert_eq!(Moment::iso("2019-03-11T14:40:00+02:00"), moment(11, Some(880)));
        assert_eq!(Moment::iso("2019-03-11"), moment(11, None));
        assert_eq!(Moment::written("Wednesday 13 March 2019"), moment(13, None));
        assert_eq!(Moment::written("First posted March 12, 2019. Updated March 13, 2019"), moment(13, None));
        assert_eq!(Moment::written("Marching on"), None);
    }

    #[test]
    fn an_hour_is_clearly_later() {
        let at = |text| Moment::iso(text).expect("a moment");
        assert!(at("2019-03-11T09:00").is_before(&at("2019-03-11T11:00")));
        assert!(!at("2019-03-11T09:00").is_before(&at("2019-03-11T09:20")));
        assert!(!at("2019-03-11").is_before(&at("2019-03-11T11:00")));
    }
}

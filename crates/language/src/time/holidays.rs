//! Days that have a name.

use std::sync::LazyLock;

use jiff::{
    ToSpan,
    civil::{Date, Weekday},
};
use parallax_lexicon::table::lines;

/// A day with a name.
#[derive(Debug)]
pub(super) struct Holiday {
    pub(super) name: &'static str,
    rule: Rule,
}

/// When it is.
#[derive(Debug, Clone, Copy)]
enum Rule {
    /// Month and day.
    On(i8, i8),
    /// The n-th weekday of a month, and so many days after it.
    Nth { month: i8, weekday: i8, nth: i8, after: i64 },
    /// Days after Easter Sunday.
    Easter(i64),
    /// A day that a moon decides, seen or reckoned: nothing but its year is known.
    Moon,
}

pub(super) static HOLIDAYS: LazyLock<Vec<Holiday>> = LazyLock::new(|| {
    let rows = lines(include_str!("holidays.tsv"));
    rows.filter_map(|row| {
        let [name, rule] = row[..] else { return None };
        Some(Holiday { name, rule: rule_of(rule)? })
    })
    .collect()
});

fn rule_of(rule: &str) -> Option<Rule> {
    if rule == "moon" {
        return Some(Rule::Moon);
    }
    if let Some((month, day)) = rule.split_once('-').filter(|_| rule.len() == 5) {
        return Some(Rule::On(month.parse().ok()?, day.parse().ok()?));
    }
    let cells: Vec<&str> = rule.split(' ').collect();
    if let ["easter", days] = cells[..] {
        return Some(Rule::Easter(days.parse().ok()?));
    }
    let [month, weekday, nth, ref after @ ..] = cells[..] else { return None };
    let nth = if nth == "last" { -1 } else { nth.parse().ok()? };
    let after = after.first().map_or(Some(0), |days| days.parse().ok())?;
    Some(Rule::Nth { month: month.parse().ok()?, weekday: weekday.parse().ok()?, nth, after })
}

impl Holiday {
    /// The day in a year, where a rule tells it.
    pub(super) fn of(&self, year: i16) -> Option<Date> {
        match self.rule {
            Rule::On(month, day) => Date::new(year, month, day).ok(),
            Rule::Nth { month, weekday, nth, after } => {
                let weekday = Weekday::from_monday_one_offset(weekday).ok()?;
                let day = Date::new(year, month, 1).ok()?.nth_weekday_of_month(nth, weekday).ok()?;
                day.checked_add(after.days()).ok()
            }
            Rule::Easter(days) => easter(year)?.checked_add(days.days()).ok(),
            Rule::Moon => None,
        }
    }

    /// Its month and day, where they are the same in every year.
    pub(super) fn fixed(&self) -> Option<(i8, i8)> {
        match self.rule {
            Rule::On(month, day) => Some((month, day)),
            _ => None,
        }
    }
}

/// Easter Sunday of the western churches: the Sunday after the church's full moon of spring (Meeus, Jones, Butcher).
fn easter(year: i16) -> Option<Date> {
    let year_in_cycle = year % 19;
    let (century, of_century) = (year / 100, year % 100);
    let correction = (century - century / 4 - (8 * century + 13) / 25 + 19 * year_in_cycle + 15) % 30;
    let moon = correction - (year_in_cycle + 11 * correction) / 319;
    let weekday = (2 * (century % 4) + 2 * (of_century / 4) - of_century % 4 - moon + 32) % 7;
    let month = (moon + weekday + 90) / 25;
    let day = (moon + weekday + month + 19) % 32;
    Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_a_day_of_every_year() {
        let rows = include_str!("holidays.tsv").lines().filter(|line| !line.starts_with('#')).count();
        assert_eq!(HOLIDAYS.len(), rows);
        let mut by_rule = HOLIDAYS.iter().filter(|holiday| !matches!(holiday.rule, Rule::Moon));
        assert!(by_rule.all(|holiday| (1900..2100).all(|year| holiday.of(year).is_some())));
    }

    #[test]
    fn movable_days_are_where_they_were() {
        let of = |name: &str, year| {
            let holiday = HOLIDAYS.iter().find(|holiday| holiday.name == name).unwrap();
            holiday.of(year).unwrap().to_string()
        };
        assert_eq!(of("Easter", 2000), "2000-04-23");
        assert_eq!(of("Easter", 2008), "2008-03-23");
        assert_eq!(of("Easter", 2011), "2011-04-24");
        assert_eq!(of("Easter", 2024), "2024-03-31");
        assert_eq!(of("Easter Monday", 2025), "2025-04-21");
        assert_eq!(of("Memorial Day", 2024), "2024-05-27");
        assert_eq!(of("Thanksgiving", 2013), "2013-11-28");
        assert_eq!(of("Black Friday", 2013), "2013-11-29");
    }
}

//! Stretches of the calendar, as far as they are known.

use jiff::{
    Span, ToSpan,
    civil::{Date, ISOWeekDate, Weekday},
};

use super::{
    holidays::HOLIDAYS,
    meaning::{Named, Season, Unit},
};

/// A stretch of the calendar. What is not known of it is none.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Period {
    /// The first two figures of its years.
    Century(Option<i16>),
    /// The first three.
    Decade(Option<i16>),
    Year(Option<i16>),
    Half(Option<i16>, i8),
    Quarter(Option<i16>, Option<i8>),
    /// By the year that it begins in.
    Season(Option<i16>, Season),
    Month(Option<i16>, Option<i8>),
    /// The Monday of a week.
    Week(Option<Date>),
    Weekend(Option<Date>),
    Day(Date),
    /// The day of a month, of which year and month may be open.
    DayOf(Option<i16>, Option<i8>, Option<i8>),
    /// A day of a week that is not known.
    Weekday(u8),
}

impl Period {
    /// The stretch of the kind of `unit` that a day lies in; without a day nobody knows which.
    pub(super) fn of(unit: Unit, day: Option<Date>) -> Self {
        let year = day.map(Date::year);
        let monday = day.map(monday);
        match unit {
            Unit::Second | Unit::Minute | Unit::Hour | Unit::Night | Unit::Day => {
                day.map_or(Self::DayOf(None, None, None), Self::Day)
            }
            Unit::Weekend => Self::Weekend(monday),
            Unit::Week | Unit::Fortnight => Self::Week(monday),
            Unit::Month => Self::Month(year, day.map(Date::month)),
            Unit::Quarter => Self::Quarter(year, day.map(|day| (day.month() - 1) / 3 + 1)),
            Unit::Year => Self::Year(year),
            Unit::Decade => Self::Decade(year.map(|year| year / 10)),
            Unit::Century => Self::Century(year.map(|year| year / 100)),
        }
    }

    /// What bears a name in a year, or in one that is not known.
    pub(super) fn named(named: Named, year: Option<i16>) -> Self {
        let day = |month: i8, day: i8| match year.map(|year| Date::new(year, month, day)) {
            Some(Ok(date)) => Self::Day(date),
            _ => Self::DayOf(year, Some(month), Some(day)),
        };
        match named {
            Named::Century(century) => Self::Century(Some(century)),
            Named::Decade(decade) => Self::Decade(Some(decade)),
            Named::Year(year) => Self::Year(Some(year)),
            Named::Half(half) => Self::Half(year, if half < 0 { 2 } else { half }),
            Named::Quarter(quarter) => Self::Quarter(year, Some(if quarter < 0 { 4 } else { quarter })),
            Named::Season(season) => Self::Season(year, season),
            Named::Month(month) => Self::Month(year, Some(month as i8)),
            Named::MonthDay(month, of_month) => day(month as i8, of_month as i8),
            Named::Day(of_month) => Self::DayOf(year, None, Some(of_month as i8)),
            Named::Weekday(weekday) => Self::Weekday(weekday),
            Named::Weekend => Self::Weekend(None),
            Named::Holiday(row) => {
                let holiday = &HOLIDAYS[row];
                match (year.and_then(|year| holiday.of(year)), holiday.fixed()) {
                    (Some(date), _) => Self::Day(date),
                    (None, Some((month, of_month))) => day(month, of_month),
                    (None, None) => Self::DayOf(year, None, None),
                }
            }
        }
    }

    /// The year it lies in.
    pub(super) fn year(self) -> Option<i16> {
        match self {
            Self::Year(year)
            | Self::Half(year, _)
            | Self::Quarter(year, _)
            | Self::Season(year, _)
            | Self::Month(year, _)
            | Self::DayOf(year, ..) => year,
            Self::Week(monday) | Self::Weekend(monday) => monday.map(Date::year),
            Self::Day(day) => Some(day.year()),
            Self::Century(_) | Self::Decade(_) | Self::Weekday(_) => None,
        }
    }

    /// Its first and last day, where they are known. Seasons have other months in other places.
    pub(super) fn bounds(self) -> Option<(Date, Date)> {
        match self {
            Self::Season(..) => None,
            Self::Year(Some(..=0)) => None,
            _ => self.window(),
        }
    }

    /// Its first and last day, seasons as the northern half of the earth has them.
    pub(super) fn window(self) -> Option<(Date, Date)> {
        let months = |year: i16, first: i8, count: i64| {
            let first = Date::new(year, first, 1).ok()?;
            Some((first, first.checked_add(count.months()).ok()?.yesterday().ok()?))
        };
        match self {
            Self::Century(century) => months(century? * 100, 1, 1200),
            Self::Decade(decade) => months(decade? * 10, 1, 120),
            Self::Year(year) => months(year?, 1, 12),
            Self::Half(year, half) => months(year?, half * 6 - 5, 6),
            Self::Quarter(year, quarter) => months(year?, quarter? * 3 - 2, 3),
            Self::Season(year, season) => months(year?, season.first_month(), 3),
            Self::Month(year, month) => months(year?, month?, 1),
            Self::Week(monday) => Some((monday?, monday?.checked_add(6.days()).ok()?)),
            Self::Weekend(monday) => {
                Some((monday?.checked_add(5.days()).ok()?, monday?.checked_add(6.days()).ok()?))
            }
            Self::Day(day) => Some((day, day)),
            Self::DayOf(..) | Self::Weekday(_) => None,
        }
    }

    /// What unit it is one of.
    pub(super) fn unit(self) -> Unit {
        match self {
            Self::Century(_) => Unit::Century,
            Self::Decade(_) => Unit::Decade,
            Self::Year(_) | Self::Half(..) => Unit::Year,
            Self::Quarter(..) | Self::Season(..) => Unit::Quarter,
            Self::Month(..) => Unit::Month,
            Self::Week(_) => Unit::Week,
            Self::Weekend(_) => Unit::Weekend,
            Self::Day(_) | Self::DayOf(..) | Self::Weekday(_) => Unit::Day,
        }
    }

    /// Its value as TIMEX3 writes it: an X for each figure that is not known.
    pub(super) fn value(self) -> String {
        let year = |year: Option<i16>| match year {
            Some(year) if year < 0 => format!("BC{:04}", -year),
            Some(year) => format!("{year:04}"),
            None => "XXXX".to_owned(),
        };
        let two = |number: Option<i8>| number.map_or("XX".to_owned(), |number| format!("{number:02}"));
        let week = |monday: Option<Date>| match monday.map(Date::iso_week_date) {
            Some(week) => format!("{:04}-W{:02}", week.year(), week.week()),
            None => "XXXX-WXX".to_owned(),
        };
        match self {
            Self::Century(century) => century.map_or("XX".to_owned(), |century| format!("{century:02}")),
            Self::Decade(decade) => decade.map_or("XXX".to_owned(), |decade| format!("{decade:03}")),
            Self::Year(own) => year(own),
            Self::Half(own, half) => format!("{}-H{half}", year(own)),
            Self::Quarter(own, quarter) => {
                let quarter = quarter.map_or("X".to_owned(), |quarter| quarter.to_string());
                format!("{}-Q{quarter}", year(own))
            }
            Self::Season(own, season) => format!("{}-{}", year(own), season.code()),
            Self::Month(own, month) => format!("{}-{}", year(own), two(month)),
            Self::Week(monday) => week(monday),
            Self::Weekend(monday) => format!("{}-WE", week(monday)),
            Self::Day(day) => day.to_string(),
            Self::DayOf(own, month, day) => format!("{}-{}-{}", year(own), two(month), two(day)),
            Self::Weekday(weekday) => format!("XXXX-WXX-{weekday}"),
        }
    }
}

/// The Monday of a day's week.
pub(super) fn monday(day: Date) -> Date {
    let week = day.iso_week_date();
    ISOWeekDate::new(week.year(), week.week(), Weekday::Monday).map_or(day, ISOWeekDate::date)
}

/// A day so many units later.
pub(super) fn shift(day: Date, unit: Unit, by: i32) -> Option<Date> {
    let (by, span) = (i64::from(by), Span::new());
    let span = match unit {
        Unit::Second | Unit::Minute | Unit::Hour => Ok(span),
        Unit::Night | Unit::Day => span.try_days(by),
        Unit::Weekend | Unit::Week => span.try_weeks(by),
        Unit::Fortnight => span.try_weeks(2 * by),
        Unit::Month => span.try_months(by),
        Unit::Quarter => span.try_months(3 * by),
        Unit::Year => span.try_years(by),
        Unit::Decade => span.try_years(10 * by),
        Unit::Century => span.try_years(100 * by),
    };
    day.checked_add(span.ok()?).ok()
}

//! What a time expression says, before it is known of which day it is said.

use jiff::civil::Date;

use super::Modifier;

/// What is said.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Meaning {
    /// A stretch of the calendar, and what time of its day.
    Date(When, Option<Clock>),
    /// A time of a day that is named elsewhere.
    Clock(Clock),
    Duration(Length),
    /// Again and again; the value says how often.
    Set(String),
    /// "now", "recently".
    Reference(&'static str),
}

impl Meaning {
    /// Whether it says what it says only on the day of publication: "on Tuesday", "last week".
    pub(super) fn is_seen_from_now(&self) -> bool {
        let Self::Date(when, _) = self else { return false };
        matches!(when, When::Named(Named::Weekday(_), _) | When::Shifted { told: false, .. })
    }
}

/// A stretch of the calendar.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum When {
    Day(Date),
    /// "3/4/2018", with the day first and with the month first.
    Either(Date, Date),
    /// "May 3", "last Friday", "the 1990s".
    Named(Named, Pick),
    /// So many units from the publication, or from what was told of before.
    Shifted {
        unit: Unit,
        by: i32,
        /// From what was told of before.
        told: bool,
        /// By a distance: "a year ago", "the previous year"; not "last year", which is named.
        measured: bool,
    },
    /// "Sunday of last week", "the first quarter of last year".
    Within(Named, Box<When>),
    /// "the last week of March".
    Nth(i8, Unit, Box<When>),
    /// "the last Friday of May": which one, and the day of the week.
    NthWeekday(i8, u8, Box<When>),
    /// "that day", "the same month last year".
    Same(Option<Unit>, Option<Box<When>>),
    /// So many units from a date: "Friday week", "the day after tomorrow".
    Moved(Box<When>, Unit, i32),
    /// "the following Monday", "that May", seen from what was told.
    Beside(Named, Pick),
    /// "the year", which was told of or is now.
    The(Unit),
}

impl When {
    pub(super) fn year(year: i16) -> Self {
        Self::Named(Named::Year(year), Pick::Bare)
    }

    /// What bears a name in a year: "May 2009", "the third quarter of 2009".
    pub(super) fn in_year(named: Named, year: i16) -> Self {
        Self::Within(named, Box::new(Self::year(year)))
    }

    /// Whether it names its year.
    pub(super) fn is_absolute(&self) -> bool {
        match self {
            Self::Day(_) | Self::Named(Named::Year(_), _) => true,
            Self::Within(_, whole) => matches!(**whole, Self::Named(Named::Year(_), _)),
            _ => false,
        }
    }
}

/// What has a name of its own in the calendar.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Named {
    /// The first two figures of its years.
    Century(i16),
    /// The first three.
    Decade(i16),
    Year(i16),
    /// The first or second; -1 is the last of whatever it is counted in.
    Half(i8),
    Quarter(i8),
    Season(Season),
    Month(u8),
    /// Month and day.
    MonthDay(u8, u8),
    /// The day of a month.
    Day(u8),
    Weekday(u8),
    Weekend,
    /// A row of the holidays.
    Holiday(usize),
}

/// Which of those that bear the name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pick {
    /// Nothing is said of it.
    Bare,
    /// One of them, and nobody says which: "one Friday".
    Any,
    Last,
    This,
    Next,
}

impl Pick {
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "last" => Self::Last,
            "this" => Self::This,
            "next" => Self::Next,
            _ => return None,
        })
    }

    /// How many units it is away.
    pub(super) fn steps(self) -> i32 {
        match self {
            Self::Last => -1,
            Self::Bare | Self::Any | Self::This => 0,
            Self::Next => 1,
        }
    }
}

/// What time is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Unit {
    Second,
    Minute,
    Hour,
    Night,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}

impl Unit {
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "second" => Self::Second,
            "minute" => Self::Minute,
            "hour" => Self::Hour,
            "night" => Self::Night,
            "day" => Self::Day,
            "weekend" => Self::Weekend,
            "week" => Self::Week,
            "fortnight" => Self::Fortnight,
            "month" => Self::Month,
            "quarter" => Self::Quarter,
            "year" => Self::Year,
            "decade" => Self::Decade,
            "century" => Self::Century,
            _ => return None,
        })
    }

    /// Its letters in a duration, how many of that unit it is, and whether it stands behind the "T".
    pub(super) fn code(self) -> (&'static str, f64, bool) {
        match self {
            Self::Second => ("S", 1.0, true),
            Self::Minute => ("M", 1.0, true),
            Self::Hour => ("H", 1.0, true),
            Self::Night => ("NI", 1.0, false),
            Self::Day => ("D", 1.0, false),
            Self::Weekend => ("WE", 1.0, false),
            Self::Week => ("W", 1.0, false),
            Self::Fortnight => ("W", 2.0, false),
            Self::Month => ("M", 1.0, false),
            Self::Quarter => ("Q", 1.0, false),
            Self::Year => ("Y", 1.0, false),
            Self::Decade => ("Y", 10.0, false),
            Self::Century => ("Y", 100.0, false),
        }
    }
}

/// How long: amounts of units, from the greatest on. An amount that nobody knows is none.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Length {
    pub(super) parts: Vec<(Option<f64>, Unit)>,
    /// Up to the publication ("the last two days"), or from it on.
    pub(super) reach: Option<Pick>,
}

/// A time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Clock {
    /// Hour and minute.
    At(u8, u8),
    Part(DayPart),
    /// It is not said when: "two hours ago".
    Open,
}

/// A part of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DayPart {
    Morning,
    Afternoon,
    Evening,
    Night,
    Daytime,
}

impl DayPart {
    pub(super) fn named(code: &str) -> Option<Self> {
        let all = [Self::Morning, Self::Afternoon, Self::Evening, Self::Night, Self::Daytime];
        all.into_iter().find(|part| part.code() == code)
    }

    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Morning => "MO",
            Self::Afternoon => "AF",
            Self::Evening => "EV",
            Self::Night => "NI",
            Self::Daytime => "DT",
        }
    }
}

/// A season, of the northern half of the earth where it has to be placed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Season {
    Spring,
    Summer,
    Autumn,
    Winter,
}

impl Season {
    pub(super) fn named(code: &str) -> Option<Self> {
        let all = [Self::Spring, Self::Summer, Self::Autumn, Self::Winter];
        all.into_iter().find(|season| season.code() == code)
    }

    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Spring => "SP",
            Self::Summer => "SU",
            Self::Autumn => "FA",
            Self::Winter => "WI",
        }
    }

    /// The month that it begins in.
    pub(super) fn first_month(self) -> i8 {
        match self {
            Self::Spring => 3,
            Self::Summer => 6,
            Self::Autumn => 9,
            Self::Winter => 12,
        }
    }
}

/// What a rule found: what it says, and how it is qualified.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Said {
    pub(super) meaning: Meaning,
    pub(super) modifier: Option<Modifier>,
}

impl Said {
    pub(super) fn plain(meaning: Meaning) -> Self {
        Self { meaning, modifier: None }
    }

    pub(super) fn named(named: Named) -> Self {
        Self::date(When::Named(named, Pick::Bare))
    }

    pub(super) fn date(when: When) -> Self {
        Self::plain(Meaning::Date(when, None))
    }

    pub(super) fn with(self, modifier: Option<Modifier>) -> Self {
        Self { modifier: modifier.or(self.modifier), ..self }
    }
}

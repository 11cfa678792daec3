//! Where in the calendar an expression lies, seen from the day of publication and from what was told before it.

use jiff::{
    ToSpan,
    civil::{Date, Weekday},
};

use super::{
    meaning::{Named, Pick, Unit, When},
    period::{Period, monday, shift},
    tense::Tense,
};

/// What an expression is seen from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scene<'a> {
    /// The day of publication, where it is known.
    pub(super) today: Option<Date>,
    /// The stretches told of before, the latest one first.
    pub(super) told: &'a [Seen],
    /// What is told since a stretch of another year: "In 2009 …, and in May …".
    pub(super) since: Option<Seen>,
    pub(super) tense: Tense,
    /// Whether figures have the day before the month, where that is known.
    pub(super) day_first: Option<bool>,
    /// What has been made use of.
    pub(super) used: Used,
}

/// A stretch that was told of before.
#[derive(Debug, Clone, Copy)]
pub(super) struct Seen {
    pub(super) period: Period,
    /// Whether it stands in the same sentence.
    pub(super) here: bool,
}

/// What an expression was resolved against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Used {
    Nothing,
    Publication,
    /// The stretch told of before that has this place among them.
    Told(usize),
    /// The one that sets the year.
    Since,
}

/// By how many days what a tense speaks against has to be nearer: who tells in July of last August says "last", and who
/// tells of the coming one says so seldom.
const AGAINST_TENSE: i32 = 240;

impl Scene<'_> {
    pub(super) fn place(&mut self, when: &When) -> Period {
        match when {
            When::Day(day) => Period::Day(*day),
            When::Either(day, month) => match self.day_first {
                Some(true) => Period::Day(*day),
                Some(false) => Period::Day(*month),
                None => {
                    let year = Some(day.year()).filter(|year| *year == month.year());
                    Period::DayOf(year, None, None)
                }
            },
            When::Named(named, pick) => self.named(*named, *pick),
            When::Shifted { unit, by, told, measured } => self.shifted(*unit, *by, *told, *measured),
            When::Within(named, whole) => {
                let whole = self.place(whole);
                within(*named, whole)
            }
            When::Nth(nth, unit, whole) => {
                let whole = self.place(whole);
                self::nth(*nth, *unit, whole)
            }
            When::NthWeekday(nth, weekday, whole) => {
                let whole = self.place(whole);
                nth_weekday(*nth, *weekday, whole)
            }
            When::Same(unit, whole) => self.same(*unit, whole.as_deref()),
            When::Beside(named, pick) => self.beside(*named, *pick),
            When::Moved(from, unit, by) => {
                let from = self.place(from);
                let day = from.bounds().and_then(|(day, _)| shift(day, *unit, *by));
                Period::of(from.unit(), day)
            }
            When::The(unit) => self.whole(*unit),
        }
    }

    fn named(&mut self, named: Named, pick: Pick) -> Period {
        match named {
            Named::Century(_) | Named::Decade(_) | Named::Year(_) => Period::named(named, None),
            Named::Weekday(day) => self.weekday(day, pick),
            Named::Weekend => self.weekend(pick),
            Named::Day(day) => self.day_of_month(day, pick),
            _ => self.yearly(named, pick),
        }
    }

    /// What comes once a year: "May", "May 3", "spring".
    fn yearly(&mut self, named: Named, pick: Pick) -> Period {
        if pick == Pick::Bare
            && let Some(period) = self.in_year_told(named)
        {
            self.used = Used::Since;
            return period;
        }
        let open = Period::named(named, None);
        let Some(today) = self.today else { return open };
        let years = (-1..=1).filter_map(|by| today.year().checked_add(by));
        let choices = years.map(|year| Period::named(named, Some(year)));
        self.choose(choices, today, pick).unwrap_or(open)
    }

    /// What comes once a year, in the year that is told of. Before the day that set the year nobody knows which one it
    /// is: it may be told back or on.
    fn in_year_told(&self, named: Named) -> Option<Period> {
        let since = self.since?;
        let told = if since.here { self.tense != Tense::Future } else { self.tense == Tense::Past };
        let start = since.period.window().filter(|_| told)?.0;
        let period = Period::named(named, Some(start.year()));
        let follows = period.window().is_none_or(|(_, end)| end >= start);
        Some(if follows { period } else { Period::named(named, None) })
    }

    fn day_of_month(&mut self, day: u8, pick: Pick) -> Period {
        let open = Period::DayOf(None, None, Some(day as i8));
        // "In May … on the 24th"
        let mut months = self.told.iter().enumerate().filter_map(|(at, seen)| match seen.period {
            Period::Month(Some(year), Some(month)) => Some((at, year, month)),
            _ => None,
        });
        if let Some((at, year, month)) = months.next().filter(|_| pick == Pick::Bare) {
            self.used = Used::Told(at);
            return Date::new(year, month, day as i8).map_or(open, Period::Day);
        }
        let Some(today) = self.today else { return open };
        let steps = match pick {
            Pick::Bare => -1..=1,
            pick => pick.steps()..=pick.steps(),
        };
        let months = steps.filter_map(|by| shift(today.first_of_month(), Unit::Month, by));
        let days = months
            .filter_map(|month| Date::new(month.year(), month.month(), day as i8).ok())
            .map(Period::Day);
        self.choose(days, today, Pick::Bare).unwrap_or(open)
    }

    /// The one that is meant, of several from the earliest on.
    fn choose(
        &mut self,
        choices: impl Iterator<Item = Period> + Clone,
        today: Date,
        pick: Pick,
    ) -> Option<Period> {
        let mut choices = choices.filter_map(|period| Some((period, period.window()?)));
        let days = |from: Date, to: Date| (to - from).get_days();
        // How far it is away; what is not the side that the tense names is far.
        let away = |(_, (start, end)): &(Period, (Date, Date))| {
            let (ahead, behind) = (days(today, *start).max(0), days(*end, today).max(0));
            match self.tense {
                Tense::Done if ahead > 0 => i32::MAX,
                Tense::Past if ahead > 0 => ahead + AGAINST_TENSE,
                Tense::Future if behind > 0 => behind + AGAINST_TENSE,
                // News tells of the past twice as often.
                Tense::Open => ahead * 3 / 2 + behind,
                _ => ahead + behind,
            }
        };
        let found = match pick {
            Pick::Last => choices.filter(|(_, (_, end))| *end < today).last(),
            Pick::Next => choices.find(|(_, (start, _))| *start > today),
            // "this winter" may have begun last year.
            Pick::This => {
                let here = choices.clone().find(|(_, (start, end))| (*start..=*end).contains(&today));
                here.or_else(|| choices.find(|(period, _)| period.year() == Some(today.year())))
            }
            // Of two that are as far, the past one comes first.
            Pick::Bare | Pick::Any => choices.min_by_key(away),
        };
        self.used = if found.is_some() { Used::Publication } else { Used::Nothing };
        found.map(|(period, _)| period)
    }

    /// A day of the week: news tells of the latest one, which may be the day itself.
    fn weekday(&mut self, weekday: u8, pick: Pick) -> Period {
        let Some(today) = self.today.filter(|_| pick != Pick::Any) else { return Period::Weekday(weekday) };
        self.used = Used::Publication;
        let since = (7 + i32::from(today.weekday().to_monday_one_offset()) - i32::from(weekday)) % 7;
        let by = match (pick, self.tense) {
            (Pick::Last, _) if since == 0 => -7,
            (Pick::Next, _) => 7 - since,
            (Pick::This, Tense::Open) | (Pick::Bare | Pick::This, Tense::Future) => (7 - since) % 7,
            _ => -since,
        };
        shift(today, Unit::Day, by).map_or(Period::Weekday(weekday), Period::Day)
    }

    /// "the following Monday", "that May", "the previous summer": seen from what was told.
    fn beside(&mut self, named: Named, pick: Pick) -> Period {
        let open = Period::named(named, None);
        // "In May … the following Monday": nobody knows which one.
        let most = if matches!(named, Named::Weekday(_)) { Unit::Week } else { Unit::Year };
        let told = self.told_within(most).map(|(at, (start, end))| (start, end, Used::Told(at)));
        let today = self.today.filter(|_| pick != Pick::This);
        let base = told.or(today.map(|today| (today, today, Used::Publication)));
        let Some((start, end, used)) = base else { return open };
        self.used = used;
        if let Named::Weekday(weekday) = named {
            let of_week = i32::from(weekday) - 1;
            let day = match pick {
                Pick::This | Pick::Bare | Pick::Any => shift(monday(start), Unit::Day, of_week),
                pick => Weekday::from_monday_one_offset(weekday as i8)
                    .and_then(|named| start.nth_weekday(pick.steps(), named))
                    .ok(),
            };
            return day.map_or(open, Period::Day);
        }
        let years = (-1..=1).filter_map(|by| start.year().checked_add(by));
        let mut choices = years.map(|year| Period::named(named, Some(year)));
        let found = match pick {
            Pick::Next => choices.find(|one| one.window().is_some_and(|(first, _)| first > end)),
            Pick::Last => choices.rfind(|one| one.window().is_some_and(|(_, last)| last < start)),
            Pick::This | Pick::Bare | Pick::Any => choices.nth(1),
        };
        found.unwrap_or(open)
    }

    /// The weekend: the last one, unless it is here or what is told lies ahead.
    fn weekend(&mut self, pick: Pick) -> Period {
        let Some(today) = self.today else { return Period::Weekend(None) };
        self.used = Used::Publication;
        let here = matches!(today.weekday(), Weekday::Saturday | Weekday::Sunday);
        let by = match (pick, self.tense) {
            (Pick::Last, _) => -1,
            (Pick::Next, _) => 1,
            (_, Tense::Future) | (Pick::This, Tense::Open) => 0,
            _ if here => 0,
            _ => -1,
        };
        Period::Weekend(shift(monday(today), Unit::Week, by))
    }

    /// The latest stretch told of that is no longer than a unit, and its first and last day.
    fn told_within(&self, most: Unit) -> Option<(usize, (Date, Date))> {
        let mut short = self.told.iter().enumerate().filter(|(_, seen)| seen.period.unit() <= most);
        short.find_map(|(at, seen)| Some((at, seen.period.window()?)))
    }

    fn shifted(&mut self, unit: Unit, by: i32, told: bool, measured: bool) -> Period {
        if told && let Some(period) = self.compared(unit, by, measured) {
            return period;
        }
        // "two days later" than something in 2009 lies on a day that nobody knows.
        let seen = self.told_within(unit).filter(|_| told).map(|(at, (day, _))| (day, Used::Told(at)));
        // "a year earlier" than nothing that was named: than now.
        let now = !told || measured && unit >= Unit::Month && by < 0 && self.told.is_empty();
        let base = seen.or(self.today.filter(|_| now).map(|today| (today, Used::Publication)));
        let Some((day, used)) = base else { return Period::of(unit, None) };
        self.used = used;
        // Nobody means one year by "ten thousand years ago".
        Period::of(unit, shift(day, unit, by).filter(|day| day.year() >= 1000))
    }

    /// "a year earlier", of results of a part of the year: the same part; and "the following day", of a Friday that nobody
    /// knows.
    fn compared(&mut self, unit: Unit, by: i32, measured: bool) -> Option<Period> {
        let seen = self.told.first()?;
        let moved = |year: i16| i16::try_from(by).ok().and_then(|by| year.checked_add(by));
        let period = match seen.period {
            Period::Quarter(Some(year), quarter) if measured && seen.here && unit == Unit::Year => {
                Period::Quarter(moved(year), quarter)
            }
            Period::Half(Some(year), half) if measured && seen.here && unit == Unit::Year => {
                Period::Half(moved(year), half)
            }
            Period::Weekday(weekday) if unit == Unit::Day => {
                Period::Weekday(((i32::from(weekday) - 1 + by).rem_euclid(7) + 1) as u8)
            }
            _ => return None,
        };
        self.used = Used::Told(0);
        Some(period)
    }

    /// "the year", "late in the week": what was told of, or now; what lies ahead is seen from now.
    fn whole(&mut self, unit: Unit) -> Period {
        let told = self.told_within(unit).filter(|_| self.tense != Tense::Future);
        let clear =
            |(at, _): &(usize, _)| unit <= Unit::Day || self.tense == Tense::Past || self.told[*at].here;
        match told.filter(clear) {
            Some((at, (day, _))) => {
                self.used = Used::Told(at);
                Period::of(unit, Some(day))
            }
            None => self.told_open(unit).unwrap_or_else(|| self.shifted(unit, 0, false, false)),
        }
    }

    /// "that night", "late in the week", of a Friday that nobody knows.
    fn told_open(&self, unit: Unit) -> Option<Period> {
        let period = self.told.first()?.period;
        (period.unit() == unit && period.window().is_none()).then_some(period)
    }

    /// "that day"; "the same month last year".
    fn same(&mut self, unit: Option<Unit>, whole: Option<&When>) -> Period {
        let Some((at, (day, _))) = self.told_within(unit.unwrap_or(Unit::Century)) else {
            if let Some(told) = unit.filter(|_| whole.is_none()).and_then(|unit| self.told_open(unit)) {
                return told;
            }
            let whole = whole.map(|whole| self.place(whole));
            return unit.map(|unit| Period::of(unit, None)).or(whole).unwrap_or(Period::Year(None));
        };
        let year = whole.and_then(|whole| self.place(whole).year());
        self.used = Used::Told(at);
        let kept = unit.map_or(self.told[at].period, |unit| Period::of(unit, Some(day)));
        match (kept, year) {
            (kept, None) => kept,
            (Period::Month(_, month), year) => Period::Month(year, month),
            (Period::Quarter(_, quarter), year) => Period::Quarter(year, quarter),
            (Period::Half(_, half), year) => Period::Half(year, half),
            (Period::Season(_, season), year) => Period::Season(year, season),
            (Period::Day(day), Some(year)) => {
                Date::new(year, day.month(), day.day()).map_or(Period::Year(Some(year)), Period::Day)
            }
            (_, year) => Period::Year(year),
        }
    }
}

/// What bears a name in a longer stretch: "Sunday of last week".
fn within(named: Named, whole: Period) -> Period {
    match (named, whole) {
        (Named::Weekday(weekday), Period::Week(Some(monday))) => {
            shift(monday, Unit::Day, i32::from(weekday) - 1).map_or(whole, Period::Day)
        }
        (Named::Day(day), Period::Month(Some(year), Some(month))) => {
            Date::new(year, month, day as i8).map_or(whole, Period::Day)
        }
        (Named::Weekend, Period::Week(monday)) => Period::Weekend(monday),
        _ => Period::named(named, whole.year()),
    }
}

/// The n-th unit of a longer stretch; -1 is the last.
fn nth(nth: i8, unit: Unit, whole: Period) -> Period {
    let Some((start, end)) = whole.bounds() else { return Period::of(unit, None) };
    let by = i32::from(nth) - 1;
    let day = match (unit, nth) {
        // The week that most of the first, or last, seven days lie in.
        (Unit::Week, -1) => end.checked_sub(3.days()).ok(),
        (Unit::Week, _) => shift(start, Unit::Week, by).and_then(|day| shift(day, Unit::Day, 3)),
        (Unit::Weekend, -1) => shift(end, Unit::Day, -6).and_then(saturday),
        (Unit::Weekend, _) => saturday(start).and_then(|day| shift(day, Unit::Week, by)),
        (_, -1) => Some(end),
        _ => shift(start, unit, by),
    };
    Period::of(unit, day.filter(|day| (start..=end).contains(day)))
}

/// The n-th day of its name in a month; -1 is the last.
fn nth_weekday(nth: i8, weekday: u8, whole: Period) -> Period {
    let day = || {
        let Period::Month(Some(year), Some(month)) = whole else { return None };
        let weekday = Weekday::from_monday_one_offset(weekday as i8).ok()?;
        Date::new(year, month, 1).ok()?.nth_weekday_of_month(nth, weekday).ok()
    };
    Period::of(Unit::Day, day())
}

/// The first Saturday from a day on.
fn saturday(day: Date) -> Option<Date> {
    day.yesterday().ok()?.nth_weekday(1, Weekday::Saturday).ok()
}

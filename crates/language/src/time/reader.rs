//! Reads the sentences of a text one after another, and remembers of when it was told.

use std::ops::Range;

use jiff::civil::Date;

use super::{
    Anchor, Expression, Kind, Modifier, Setting,
    grammar::{Found, find},
    meaning::{Clock, Length, Meaning, Named, Pick, Unit, When},
    period::{Period, shift},
    place::{Scene, Used},
    tense::{Tense, around},
    tokens::{At, Gap, Tokens},
};

/// For how many sentences what was told is remembered, its own among them.
const REMEMBERED: usize = 3;

/// Reads a text, sentence by sentence.
#[derive(Debug, Clone)]
pub struct Reader {
    setting: Setting,
    /// The sentences read so far.
    sentence: usize,
    /// What was told of last.
    told: Option<Told>,
    /// The year that a sentence is about, and which sentence.
    year: Option<(i16, usize)>,
}

/// A stretch of the calendar that was told of.
#[derive(Debug, Clone)]
struct Told {
    period: Period,
    range: Range<usize>,
    sentence: usize,
}

/// Where an expression was put.
struct Placed {
    period: Period,
    anchor: Option<Anchor>,
}

impl Reader {
    /// Reads a text of which so much is known.
    #[must_use]
    pub fn new(setting: Setting) -> Self {
        Self { setting, sentence: 0, told: None, year: None }
    }

    /// The time expressions of the next sentence, which begins at `start` in the text.
    pub fn read(&mut self, sentence: &str, start: usize) -> Vec<Expression> {
        self.sentence += 1;
        let tokens = Tokens::new(sentence);
        let found = find(&tokens);
        let mut expressions = Vec::with_capacity(found.len());
        for (at, one) in found.iter().enumerate() {
            let here = tokens.at(one.start);
            let end = tokens.at(one.end);
            let range = here.range_to(end);
            let range = start + range.start..start + range.end;
            let expression = match &one.said.meaning {
                Meaning::Date(when, clock) => {
                    let placed = self.place(when, around(here, end));
                    self.remember(when, &placed, here, &range);
                    dated(placed, *clock)
                }
                Meaning::Clock(clock) => {
                    let before = at.checked_sub(1).map(|at| &found[at]);
                    let placed = self.day_of_clock(&tokens, one, before, found.get(at + 1));
                    dated(placed, Some(*clock))
                }
                Meaning::Duration(length) => self.lasting(length),
                Meaning::Set(value) => timeless(Kind::Set, value.clone()),
                Meaning::Reference(value) => timeless(Kind::Date, (*value).to_owned()),
            };
            expressions.push(self.qualified(Expression { range, ..expression }, one.said.modifier));
        }
        expressions
    }

    /// Seen from the first and the last day of publication: where these differ, it is left open.
    fn place(&self, when: &When, tense: Tense) -> Placed {
        let told = self.told.as_ref().filter(|told| told.sentence + REMEMBERED > self.sentence);
        let scene = |today: Option<Date>| Scene {
            today,
            told: told.map(|told| told.period),
            year: self.year.filter(|(_, of)| *of == self.sentence).map(|(year, _)| year),
            same_sentence: told.is_some_and(|told| told.sentence == self.sentence),
            tense,
            day_first: self.setting.day_first,
            used: Used::Nothing,
        };
        let seen = |today| {
            let mut scene = scene(today);
            (scene.place(when), scene.used)
        };
        let (first, last) = self.setting.published.unzip();
        let (mut period, mut used) = seen(first);
        if first != last && seen(last).0 != period {
            (period, used) = seen(None);
        }
        let anchor = match used {
            Used::Nothing => None,
            Used::Publication => first.filter(|_| first == last).map(|day| Anchor { day, range: None }),
            Used::Told => told.and_then(|told| {
                Some(Anchor { day: told.period.window()?.0, range: Some(told.range.clone()) })
            }),
        };
        Placed { period, anchor }
    }

    /// Remembers a stretch for expressions that follow; but not the day on which somebody said something.
    fn remember(&mut self, when: &When, placed: &Placed, at: At<'_>, range: &Range<usize>) {
        let (before, second) = (at.before(), at.before().before());
        let said = before.entry().says || before.is("on") && second.entry().says;
        let period = placed.period;
        // "the worst since 2009" is not about 2009.
        let said = said || before.is("since") || before.is("than");
        if said || matches!(period, Period::DayOf(_, None, _) | Period::Century(_)) {
            return;
        }
        self.told = Some(Told { period, range: range.clone(), sentence: self.sentence });
        // "In 2009 …" is about that year; "since 2009" is not.
        let opens = before.is("in") || before.is("during");
        let past = |year: i16| self.setting.published.is_none_or(|(day, _)| year < day.year());
        let names_year = match when {
            When::Day(_) | When::Named(Named::Year(_), _) => true,
            When::Within(_, whole) => matches!(**whole, When::Named(Named::Year(_), _)),
            _ => false,
        };
        if names_year && opens {
            self.year = period.year().filter(|year| past(*year)).map(|year| (year, self.sentence));
        }
    }

    /// The day of a bare time of day: that which stands right behind ("10 p.m. on Tuesday") or right before ("Tuesday
    /// at 10 p.m."), the one told of last, or that of the publication.
    fn day_of_clock(
        &mut self,
        tokens: &Tokens<'_>,
        one: &Found,
        before: Option<&Found>,
        next: Option<&Found>,
    ) -> Placed {
        let next = next.filter(|next| next.start <= one.end + 1);
        let before = before.filter(|before| one.start <= before.end + 1);
        // "Friday noon, Sunday night": a comma parts.
        let nearest = match tokens.at(one.end).gap() {
            Gap::Space | Gap::Stop => [next, before],
            _ => [before, next],
        };
        for near in nearest.into_iter().flatten() {
            let Meaning::Date(when, _) = &near.said.meaning else { continue };
            let placed = self.place(when, around(tokens.at(near.start), tokens.at(near.end)));
            if placed.period.unit() == Unit::Day {
                return placed;
            }
        }
        let told = self.told.as_ref().filter(|told| told.sentence + 1 >= self.sentence);
        if let Some(told) = told.filter(|told| told.period.unit() == Unit::Day) {
            let anchor = told.period.bounds().map(|(day, _)| Anchor { day, range: Some(told.range.clone()) });
            return Placed { period: told.period, anchor };
        }
        self.place(&When::Shifted { unit: Unit::Day, by: 0, told: false, measured: false }, Tense::Open)
    }

    /// A duration, from or to the publication where it says so.
    fn lasting(&self, length: &Length) -> Expression {
        let mut expression = timeless(Kind::Duration, length.value());
        let day = self.setting.published.filter(|(first, last)| first == last).map(|(day, _)| day);
        if let (Some(reach), Some(day), [(Some(amount), unit)]) = (length.reach, day, &length.parts[..])
            && *amount == amount.trunc()
            && let Some(other) = shift(day, *unit, reach.steps() * *amount as i32)
        {
            expression.from = Some(day.min(other));
            expression.to = Some(day.max(other));
            expression.anchor = Some(Anchor { day, range: None });
        }
        expression
    }

    /// With its modifier: what lies before or after the publication ends or begins there.
    fn qualified(&self, mut expression: Expression, modifier: Option<Modifier>) -> Expression {
        expression.modifier = modifier;
        let Some((first, last)) = self.setting.published else { return expression };
        let inside = |day: &Date| (expression.from..=expression.to).contains(&Some(*day));
        match modifier {
            Some(Modifier::Before) if inside(&last) => expression.to = Some(last),
            Some(Modifier::After) if inside(&first) => expression.from = Some(first),
            _ => {}
        }
        expression
    }
}

fn timeless(kind: Kind, value: String) -> Expression {
    Expression { range: 0..0, kind, value, from: None, to: None, modifier: None, anchor: None }
}

fn dated(placed: Placed, clock: Option<Clock>) -> Expression {
    let Placed { period, anchor } = placed;
    let (from, to) = period.bounds().unzip();
    let (kind, value) = match clock {
        None => (Kind::Date, period.value()),
        Some(clock) => (Kind::Time, format!("{}T{}", period.value(), clock.value())),
    };
    Expression { range: 0..0, kind, value, from, to, modifier: None, anchor }
}

impl Clock {
    fn value(self) -> String {
        match self {
            Self::At(hour, minute) => format!("{hour:02}:{minute:02}"),
            Self::Part(part) => part.code().to_owned(),
            Self::Open => "XX:XX".to_owned(),
        }
    }
}

impl Length {
    /// As TIMEX3 writes it: "P2Y", "PT1H30M", "PXM".
    pub(super) fn value(&self) -> String {
        // Half of a unit is written in the next smaller one.
        if let [(Some(0.5), unit)] = self.parts[..] {
            match unit {
                Unit::Minute => return "PT30S".to_owned(),
                Unit::Hour => return "PT30M".to_owned(),
                Unit::Day => return "PT12H".to_owned(),
                Unit::Year => return "P6M".to_owned(),
                _ => {}
            }
        }
        let mut value = "P".to_owned();
        let mut in_day = false;
        for (amount, unit) in &self.parts {
            let (code, of, time) = unit.code();
            if time && !in_day {
                value.push('T');
                in_day = true;
            }
            match amount {
                Some(amount) => value.push_str(&format!("{}{code}", amount * of)),
                None => value.push_str(match of as u8 {
                    10 => "XDE",
                    100 => "XCE",
                    _ => "X",
                }),
            }
            if amount.is_none() && of < 10.0 {
                value.push_str(code);
            }
        }
        value
    }
}

impl Length {
    pub(super) fn of(amount: Option<f64>, unit: Unit) -> Self {
        Self { parts: vec![(amount, unit)], reach: None }
    }

    pub(super) fn reaching(self, reach: Pick) -> Self {
        Self { reach: Some(reach), ..self }
    }
}

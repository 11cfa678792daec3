//! Reads the sentences of a text one after another, and remembers of when it was told.

use std::ops::Range;

use jiff::civil::Date;

use super::{
    Anchor, Expression, Kind, Modifier, Setting,
    grammar::{Found, find},
    meaning::{Clock, Length, Meaning, Named, Pick, Unit, When},
    period::{Period, shift},
    place::{Scene, Seen, Used},
    tense::{Tense, around},
    tokens::{At, Gap, Tokens},
};

/// For how many sentences what was told is remembered, its own among them.
const REMEMBERED: usize = 3;

/// How many stretches are remembered.
const MOST: usize = 12;

/// How many expressions around a time of day are asked for its day.
const NEAR: usize = 4;

/// Reads a text, sentence by sentence.
#[derive(Debug, Clone)]
pub struct Reader {
    setting: Setting,
    /// The sentences read so far.
    sentence: usize,
    /// What was told of, the latest first, as far as it is remembered.
    told: Vec<Told>,
    /// What set another year than that of publication, and the last sentence that is of that year.
    since: Option<(Told, usize)>,
    /// The one day that the text tells of.
    event: Event,
}

/// A stretch of the calendar that was told of.
#[derive(Debug, Clone)]
struct Told {
    period: Period,
    range: Range<usize>,
    sentence: usize,
    /// Whether it is the date at the head of the page, or that of a report.
    aside: bool,
}

/// The days that a text tells of: times of day without a day are of that day, where it is one.
#[derive(Debug, Clone)]
enum Event {
    /// No day was named yet.
    Unnamed,
    One(Told),
    Several,
}

/// Where an expression was put.
#[derive(Clone)]
struct Placed {
    period: Period,
    anchor: Option<Anchor>,
}

impl Reader {
    /// Reads a text of which so much is known.
    #[must_use]
    pub fn new(setting: Setting) -> Self {
        Self { setting, sentence: 0, told: Vec::new(), since: None, event: Event::Unnamed }
    }

    /// The time expressions of the next sentence, which begins at `start` in the text.
    pub fn read(&mut self, sentence: &str, start: usize) -> Vec<Expression> {
        self.sentence += 1;
        self.told.retain(|told| told.sentence + REMEMBERED > self.sentence);
        self.since.take_if(|(_, last)| *last < self.sentence);
        let tokens = Tokens::new(sentence);
        let found = find(&tokens);
        // A tale of another year has come back to now: "Sales rose in April, it said on Tuesday."
        self.since.take_if(|_| found.iter().any(|one| one.said.meaning.is_seen_from_now()));
        let mut expressions = Vec::with_capacity(found.len());
        let mut before = None;
        for (at, one) in found.iter().enumerate() {
            let here = tokens.at(one.start);
            let end = tokens.at(one.end);
            let range = here.range_to(end);
            let range = start + range.start..start + range.end;
            let expression = match &one.said.meaning {
                Meaning::Date(when, clock) => {
                    self.learn_order(when);
                    let first = at.checked_sub(1).map(|at| &found[at]);
                    let end_of_range = first.and_then(|first| end_of_range(&tokens, first, when, here));
                    let placed = self.place(end_of_range.as_ref().unwrap_or(when), around(here, end));
                    self.remember(when, &placed, here, &range);
                    before = Some(placed.clone());
                    dated(placed, *clock)
                }
                Meaning::Clock(clock) => {
                    dated(self.day_of_clock(&tokens, &found, at, before.take()), Some(*clock))
                }
                Meaning::Duration(length) => self.lasting(length),
                Meaning::Set(value) => timeless(Kind::Set, value.clone()),
                Meaning::Reference(value) => timeless(Kind::Date, (*value).to_owned()),
            };
            expressions.push(self.qualified(Expression { range, ..expression }, one.said.modifier));
        }
        expressions
    }

    /// A page writes all of its figures alike: one that is the day of publication tells which is the day.
    fn learn_order(&mut self, when: &When) {
        let (When::Either(day_first, month_first), Some((first, last))) = (when, self.setting.published)
        else {
            return;
        };
        let published = |day: &Date| (first..=last).contains(day);
        match (published(day_first), published(month_first)) {
            (true, false) => self.setting.day_first = Some(true),
            (false, true) => self.setting.day_first = Some(false),
            _ => {}
        }
    }

    /// Seen from the first and the last day of publication: where these differ, it is left open.
    fn place(&self, when: &When, tense: Tense) -> Placed {
        let seen = |told: &Told| Seen { period: told.period, here: told.sentence == self.sentence };
        let told: Vec<&Told> = self.told.iter().filter(|told| !told.aside).collect();
        let stretches: Vec<Seen> = told.iter().map(|told| seen(told)).collect();
        let from = |today: Option<Date>| {
            let mut scene = Scene {
                today,
                told: &stretches,
                since: self.since.as_ref().map(|(told, _)| seen(told)),
                tense,
                day_first: self.setting.day_first,
                used: Used::Nothing,
            };
            (scene.place(when), scene.used)
        };
        let (first, last) = self.setting.published.unzip();
        let (mut period, mut used) = from(first);
        if first != last && from(last).0 != period {
            (period, used) = from(None);
        }
        let anchor = match used {
            Used::Nothing => None,
            Used::Publication => first.filter(|_| first == last).map(|day| Anchor { day, range: None }),
            Used::Told(at) => told[at].anchor(),
            Used::Since => self.since.as_ref().and_then(|(told, _)| told.anchor()),
        };
        Placed { period, anchor }
    }

    /// Remembers a stretch for expressions that follow.
    fn remember(&mut self, when: &When, placed: &Placed, at: At<'_>, range: &Range<usize>) {
        let (before, second) = (at.before(), at.before().before());
        let period = placed.period;
        // "the worst since 2009" is not about 2009.
        if before.is_any(&["since", "than"])
            || matches!(period, Period::DayOf(_, None, _) | Period::Century(_))
        {
            return;
        }
        let published = |(first, last)| matches!(period, Period::Day(day) if (first..=last).contains(&day));
        let page = when.is_absolute() && self.setting.published.is_some_and(published);
        // The day on which somebody said something is not that of which he told, nor that as of which he knew it.
        let said = before.entry().says || before.is("on") && second.entry().says || at.is_behind_as_of();
        let told = Told { period, range: range.clone(), sentence: self.sentence, aside: page || said };
        if !told.aside && period.unit() == Unit::Day {
            self.event = match &self.event {
                Event::Several => Event::Several,
                Event::One(one) if one.period != period => Event::Several,
                Event::Unnamed | Event::One(_) => Event::One(told.clone()),
            };
        }
        if let Some(last) = self.year_until(when, period, at) {
            self.since = Some((told.clone(), last));
        }
        self.told.insert(0, told);
        self.told.truncate(MOST);
    }

    /// The last sentence that is of the year of a stretch, if it sets one. Its own sentence is ("In 2009 …, and in May …"),
    /// but not what a clause inside of it says ("who left in May 2009, …"); a date at its head sets those behind it as
    /// well ("On 3 May 2009 … In June …").
    fn year_until(&self, when: &When, period: Period, at: At<'_>) -> Option<usize> {
        let lead = at.before();
        let past = |year: i16| self.setting.published.is_none_or(|(day, _)| year < day.year());
        let sets =
            lead.is_any(&["in", "during", "on"]) && when.is_absolute() && period.year().is_some_and(past);
        let head = lead.index == 0;
        match (head, period.unit() < Unit::Year) {
            _ if !sets => None,
            (true, true) => Some(self.sentence + REMEMBERED - 1),
            (true, false) => Some(self.sentence),
            (false, dated) => (dated && !lead.is_in_relative_clause()).then_some(self.sentence),
        }
    }

    /// The day of a bare time of day: one that stands beside it ("10 p.m. on Tuesday", "Tuesday at 10 p.m."), one told of
    /// in its sentence or shortly before, or the only one that the text tells of. Where no day is named, that of the
    /// publication; where several are, nobody knows.
    fn day_of_clock(
        &self,
        tokens: &Tokens<'_>,
        found: &[Found],
        at: usize,
        before: Option<Placed>,
    ) -> Placed {
        if let Some(placed) = self.day_beside(tokens, found, at, before) {
            return placed;
        }
        let days = || self.told.iter().filter(|told| told.period.unit() == Unit::Day);
        let here = days().find(|told| told.sentence == self.sentence);
        let before = days().find(|told| !told.aside);
        let near = &found[at.saturating_sub(NEAR)..found.len().min(at + NEAR)];
        let every_day = near.iter().any(|one| matches!(one.said.meaning, Meaning::Set(_)));
        let today = || self.place(&TODAY, Tense::Open);
        let open = Placed { period: Period::of(Unit::Day, None), anchor: None };
        match (here, before, &self.event) {
            (Some(told), ..) => told.placed(),
            _ if every_day => open,
            // "as of 10 p.m."
            _ if tokens.at(found[at].start).is_behind_as_of() => today(),
            (_, Some(told), _) | (.., Event::One(told)) => told.placed(),
            (.., Event::Unnamed) => today(),
            (.., Event::Several) => open,
        }
    }

    /// The day that stands right behind or right before a time of day, or further behind in its clause ("at 10 p.m. in
    /// Port Ansgar on Tuesday", "at 10 p.m. (2200 GMT) on Tuesday").
    fn day_beside(
        &self,
        tokens: &Tokens<'_>,
        found: &[Found],
        at: usize,
        before: Option<Placed>,
    ) -> Option<Placed> {
        let one = &found[at];
        let close = at.checked_sub(1).is_some_and(|at| one.start <= found[at].end + 1);
        let before = before.filter(|placed| close && placed.period.unit() == Unit::Day);
        let next = found.get(at + 1).filter(|next| next.start <= one.end + 1);
        let next = next.filter(|next| !tokens.at(next.start).opens_sentence());
        let next = next.and_then(|next| self.day_of(tokens, next));
        // "Friday noon, Sunday night": a comma parts.
        let beside = match tokens.at(one.end).gap() {
            Gap::Space | Gap::Stop => next.or(before),
            _ => before.or(next),
        };
        let clause = |next: &&Found| tokens.is_one_clause(one.end, next.start);
        let mut behind = found[at + 1..].iter().take(NEAR).take_while(clause);
        beside.or_else(|| behind.find_map(|next| self.day_of(tokens, next)))
    }

    fn day_of(&self, tokens: &Tokens<'_>, found: &Found) -> Option<Placed> {
        let Meaning::Date(when, _) = &found.said.meaning else { return None };
        let placed = self.place(when, around(tokens.at(found.start), tokens.at(found.end)));
        (placed.period.unit() == Unit::Day).then_some(placed)
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
            // "more than a century ago", of which the value is no year
            Some(Modifier::MoreThan) if expression.kind == Kind::Date && expression.value.len() < 4 => {
                (expression.from, expression.to) = (None, None);
            }
            Some(Modifier::Before) if inside(&last) => expression.to = Some(last),
            Some(Modifier::After) if inside(&first) => expression.from = Some(first),
            _ => {}
        }
        expression
    }
}

/// The second of two dates of a stretch is the next of its name: "from 28 September to 3 October".
fn end_of_range(tokens: &Tokens<'_>, first: &Found, when: &When, here: At<'_>) -> Option<When> {
    let (When::Named(named, Pick::Bare), Meaning::Date(When::Named(..), None)) = (when, &first.said.meaning)
    else {
        return None;
    };
    if matches!(named, Named::Year(_) | Named::Decade(_) | Named::Century(_)) {
        return None;
    }
    let joint = tokens.at(first.end);
    let dash = joint.index == here.index && matches!(here.gap(), Gap::Dash | Gap::Hyphen);
    let word = joint.follows(&["to", "through", "until", "till"]) && joint.next().index == here.index;
    (dash || word).then_some(When::Beside(*named, Pick::Next))
}

/// The day of publication.
const TODAY: When = When::Shifted { unit: Unit::Day, by: 0, told: false, measured: false };

impl Told {
    fn anchor(&self) -> Option<Anchor> {
        Some(Anchor { day: self.period.window()?.0, range: Some(self.range.clone()) })
    }

    /// What lies in it.
    fn placed(&self) -> Placed {
        Placed { period: self.period, anchor: self.anchor() }
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

//! The whole expression: a number with its age, bound, change and what is counted.

use parallax_layers::numbers::{Modifier, Number, NumberKind};

use crate::{
    ages,
    bounds::{self, Around},
    changes, counted,
    cursor::{Cursor, Stretch},
    lexicon::Mark,
    measured,
    numerals::{Amount, Form},
    partitive,
    pieces::{self, Piece},
    predicate, trend,
    units::{Unit, Units},
};

/// The whole expression while it is put together.
pub(crate) struct Expression<'t> {
    pub(crate) first: Cursor<'t>,
    pub(crate) number: Stretch<'t>,
    pub(crate) end: Cursor<'t>,
    low: Option<f64>,
    high: Option<f64>,
    value: Option<f64>,
    pub(crate) around: Around,
    pub(crate) unit: Option<Unit>,
    pub(crate) kind: NumberKind,
    pub(crate) counted: Option<Stretch<'t>>,
    /// The numeral with its unit.
    core: Stretch<'t>,
    /// The number inside that makes a row of its own: the whole of "four of the 19".
    pub(crate) resume: Option<Cursor<'t>>,
}

impl<'t> Expression<'t> {
    pub(crate) fn new(piece: &Piece<'t>) -> Self {
        let numeral = &piece.numeral;
        let (low, high) = match numeral.amount {
            Amount::Exact(value) => (value, value),
            Amount::Vague(low, high) => (low, high),
        };
        let kind = match &piece.unit {
            Some(unit) => unit.kind,
            None if numeral.form == Form::Fraction => NumberKind::Ratio,
            None => NumberKind::Count,
        };
        Self {
            first: piece.first,
            number: piece.numeral_first.to(numeral.end),
            end: piece.end,
            low: Some(low),
            high: Some(high),
            value: numeral.value(),
            around: Around::default(),
            unit: piece.unit.clone(),
            kind,
            counted: None,
            core: piece.first.to(piece.end),
            resume: None,
        }
    }

    pub(crate) fn be_exactly(&mut self, value: f64) {
        (self.low, self.high, self.value) = (Some(value), Some(value), Some(value));
    }

    pub(crate) fn be_within(&mut self, low: f64, high: f64) {
        (self.low, self.high, self.value) = (Some(low), Some(high), None);
    }

    /// The figure that is named, if there is one.
    pub(crate) fn value(&self) -> Option<f64> {
        self.value
    }

    /// Adds what stands around: age, bounds, change, what is counted.
    pub(crate) fn complete(&mut self, units: &Units) {
        self.core = self.first.to(self.end);
        self.age();
        self.end = bounds::behind(self.end, &mut self.around);
        let score = self.kind == NumberKind::Score;
        if !score && let Some((change, end)) = changes::behind(self.end, self.kind != NumberKind::Count) {
            self.around.change = Some(change);
            self.end = end;
        }
        if !score && self.kind != NumberKind::Age {
            self.count(units);
        }
        if self.counted.is_some() {
            self.end = bounds::behind(self.end, &mut self.around);
        }
        self.led_in();
        self.other_bound(units);
        self.measure();
    }

    /// What it is a measure of, and which way that went.
    fn measure(&mut self) {
        if self.kind == NumberKind::Score {
            return;
        }
        let things = |counted: &Stretch<'_>| !counted.last().is_any(&["point", "points"]);
        let noun_counted = self.kind == NumberKind::Count && self.counted.as_ref().is_some_and(things);
        if self.around.change.is_none() && !matches!(self.kind, NumberKind::Age) && !noun_counted {
            self.around.change = trend::of_quantity(self.core);
        }
        // A noun behind a bare number that was not taken for what it counts leaves it open.
        let open = self.kind != NumberKind::Count || self.end.is_closed() || !self.end.is_noun();
        if self.counted.is_none() && open {
            // "a 60% increase", of what is not told
            let change = || {
                let found = counted::phrase(self.end.over_hyphen())?;
                let last = found.last();
                (last.has(Mark::UpBehind) || last.has(Mark::DownBehind)).then_some(found)
            };
            self.counted = measured::of(self.core, self.kind).or_else(change);
            let next = self.end.over_hyphen();
            if let Some(thing) = self.counted.filter(|thing| {
                thing.first == next || self.end.is_any(&["of", "in"]) && thing.first == next.next()
            }) {
                self.end = thing.end;
            }
        }
    }

    /// Adds the bound and the change before it.
    pub(crate) fn led_in(&mut self) {
        self.first = bounds::before(self.first, &mut self.around);
        if self.around.modifier.is_none() && bounds::is_crossed(self.first, self.counted) {
            self.around.modifier = Some(Modifier::AtLeast);
        }
        if self.kind != NumberKind::Score && self.around.change.is_none() {
            // "was up 300 to 4,200": a step, and what it led to
            let step = self.end.is("to") && self.end.next().figure().is_some();
            self.around.change = changes::before(self.first, step || self.kind != NumberKind::Count);
        }
    }

    /// "34-year-old", "six weeks old", "aged 34", "Ilse Brandt, 34,".
    fn age(&mut self) {
        if self.kind == NumberKind::Duration {
            self.age_of_time();
        } else if self.unit.is_none() && self.kind == NumberKind::Count {
            self.bare_age();
        }
        if self.kind == NumberKind::Age && self.unit.is_none() {
            self.unit = Some(Unit::new("year", NumberKind::Age));
        }
    }

    /// "34-year-old", "six weeks old", "34 years of age"
    fn age_of_time(&mut self) {
        let old = self.end.over_hyphen();
        if old.is_any(&["old", "olds"]) {
            let tied = old != self.end;
            self.kind = NumberKind::Age;
            self.end = old.next();
            if tied && self.end.is_word() {
                // "the two-year-old magazine's first issue": the magazine is two years old.
                let owner = |found: &Stretch<'t>| self.end.to(found.first.back_over(&["s"]).before());
                let found = counted::phrase(self.end);
                self.counted = found.map(|found| if found.first == self.end { found } else { owner(&found) });
                self.end = self.counted.map_or(self.end, |counted| counted.end);
            }
        } else if self.end.is("of") && self.end.next().is("age") {
            self.kind = NumberKind::Age;
            self.end = self.end.ahead(2);
        }
    }

    /// "aged 34", "Ilse Brandt, 34,"
    fn bare_age(&mut self) {
        if !self.high.is_some_and(|years| (0.0..=120.0).contains(&years)) {
            return;
        }
        if let Some(first) = ages::bare(self.first, self.end) {
            self.kind = NumberKind::Age;
            self.first = first;
        }
    }

    /// What is counted, and what money is for.
    fn count(&mut self, units: &Units) {
        if self.part_of_whole(units) || self.of_measured() || self.tied_noun() {
            return;
        }
        // "eight years' jail"
        let possessor = self.end.is_mark('\'') && self.kind == NumberKind::Duration;
        let at = self.end.over_if(self.end.is_hyphen() || possessor);
        let of = counted::of_phrase(at);
        let Some(found) = of.or_else(|| counted::phrase(at)) else { return };
        // "30 hurt": what happened to them, not what they are
        let told = found.last() == found.first && found.last().has(Mark::Result);
        let counts = match self.kind {
            NumberKind::Count if told => false,
            // "two of the passengers" counts passengers; "two of method" does not.
            NumberKind::Count => of.is_none() || self.value.is_none() || counted::is_plural(found.last()),
            _ if of.is_some() => true,
            // "a 3% rise in rents" is a measure of rents.
            _ if found.last().has(Mark::UpBehind) || found.last().has(Mark::DownBehind) => false,
            // "two hours north", "three days running": only the tied form counts something.
            NumberKind::Duration if !self.end.back(2).is_hyphen() && !possessor => {
                counted::belongs(self.core, found)
            }
            // "made $5m last year", "20 miles North Ridge"
            _ if found.last().has(Mark::Period) && !self.end.back(2).is_hyphen() => false,
            _ => !found.first.is_capital() || found.first.is_in_title() || counted::belongs(self.core, found),
        };
        // "bottles of water" goes on behind its plural.
        let many = self.kind == NumberKind::Count && self.value.is_none_or(|value| value > 1.0);
        let whole = !many || found.any(|at| at.is("of"));
        let found = if whole { found } else { counted::up_to_plural(found) };
        if counts {
            self.counted = Some(found);
            self.end = found.end;
        }
    }

    /// "four of the 19 miners" counts miners; the whole is read by itself.
    fn part_of_whole(&mut self, units: &Units) -> bool {
        if !matches!(self.kind, NumberKind::Count | NumberKind::Ratio | NumberKind::Percent) {
            return false;
        }
        let Some(number) = partitive::whole(self.end) else { return false };
        let Some(whole) = pieces::read(units, number).filter(|whole| whole.unit.is_none()) else {
            return false;
        };
        // "five out of three" is no part.
        if self.kind == NumberKind::Count
            && self.value > whole.numeral.value()
            && whole.numeral.value().is_some()
        {
            return false;
        }
        self.counted = counted::phrase(whole.end);
        self.end = self.counted.map_or(whole.end, |counted| counted.end);
        self.resume = Some(number);
        true
    }

    /// "two 500-pound bombs", "five 12-year-old boys": things that have a measure of their own.
    fn of_measured(&mut self) -> bool {
        let Some(found) = counted::measured(self.end).filter(|_| self.kind == NumberKind::Count) else {
            return false;
        };
        self.counted = Some(found);
        self.resume = Some(self.end);
        self.end = found.end;
        true
    }

    /// "a 12-member panel" counts members, "a 300-strong crew" the crew.
    fn tied_noun(&mut self) -> bool {
        let noun = self.end.next();
        let counts = self.end.is_hyphen() && self.kind == NumberKind::Count;
        if !counts || noun.is_closed() || noun.is_capital() || noun.class().is_number() {
            return false;
        }
        let found = if noun.is("strong") { counted::phrase(noun.next()) } else { Some(noun.to(noun.next())) };
        let Some(found) = found.filter(|_| !noun.next().is_hyphen()) else { return false };
        self.counted = Some(found);
        self.end = found.end;
        true
    }

    /// "more than 12 and less than 30": a bound on the other side.
    fn other_bound(&mut self, units: &Units) {
        let Some((modifier, one)) = self.around.modifier.zip(self.value) else { return };
        if self.counted.is_some() || !self.end.is_any(&["and", "but"]) {
            return;
        }
        let Some((at, other)) = bounds::bound_at(self.end.next()) else { return };
        let is_low = is_lower(modifier);
        if !(is_low && is_upper(other) || is_upper(modifier) && is_lower(other)) {
            return;
        }
        let number = at.over_if(at.is_any_mark(&['$', '€', '£']));
        let Some(second) = pieces::read(units, number) else { return };
        let Some(two) = second.numeral.value().filter(|_| !second.numeral.is_ordinal()) else { return };
        let (low, high) = if is_low { (one, two) } else { (two, one) };
        let same = self.unit.is_none() || second.unit.is_none() || self.unit == second.unit;
        if low >= high || !same {
            return;
        }
        self.be_within(low, high);
        self.around.modifier = Some(Modifier::Between);
        self.number.end = second.numeral.end;
        self.end = second.end;
        if let Some(unit) = second.unit {
            self.kind = unit.kind;
            self.unit = Some(unit);
        }
        self.count(units);
    }

    /// The row, unless its numbers are none; `claim` as given.
    pub(crate) fn row(&self, claim: bool) -> Option<Number> {
        let (mut low, mut high) = (self.low, self.high);
        let modifier = match self.around.modifier {
            Some(modifier) if is_lower(modifier) => {
                high = None;
                modifier
            }
            Some(modifier) if is_upper(modifier) => {
                low = None;
                modifier
            }
            Some(Modifier::Between) => Modifier::Between,
            _ if self.value.is_none() && self.kind != NumberKind::Score => Modifier::Vague,
            modifier => modifier.unwrap_or(Modifier::Exact),
        };
        if [low, high, self.value].into_iter().flatten().any(|bound| !bound.is_finite()) {
            return None;
        }
        let whole = self.first.to(self.end);
        let predicate = match self.kind {
            _ if !claim => None,
            NumberKind::Count => predicate::find(whole, self.core, self.counted),
            NumberKind::Ratio | NumberKind::Percent if self.core.end.is("of") => {
                predicate::of_share(self.core)
            }
            _ => None,
        };
        Some(Number {
            span: whole.span(),
            number: self.number.span(),
            low,
            high,
            value: self.value,
            modifier,
            change: self.around.change,
            unit: self.unit.as_ref().map(|unit| unit.name.clone().into_owned()),
            kind: self.kind,
            counted: self.counted.map(Stretch::span),
            predicate: predicate.map(str::to_owned),
            place: None,
            from: None,
            to: None,
            source: None,
            quote: None,
            claim,
        })
    }
}

fn is_lower(modifier: Modifier) -> bool {
    matches!(modifier, Modifier::AtLeast | Modifier::MoreThan)
}

fn is_upper(modifier: Modifier) -> bool {
    matches!(modifier, Modifier::AtMost | Modifier::LessThan)
}

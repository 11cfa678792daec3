//! When a quantity holds: the time named beside what is counted, or in its clause. Open where none is, or two are.

use parallax_layers::{
    dates::{TimeExpression, TimeType},
    numbers::Number,
    words::{Deprel, Upos, Xpos},
};

use crate::{
    pinned::{Pinned, Pins},
    syntax::Syntax,
};

/// The first and the last day, each of which may be open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Period<'a> {
    pub(crate) from: Option<&'a str>,
    pub(crate) to: Option<&'a str>,
}

impl Period<'_> {
    /// What two have in common: of "in 2019" and "in May" the month, of "since Monday" and "until Friday" both ends.
    fn and(self, other: Self) -> Option<Self> {
        let from = self.from.max(other.from);
        let to = [self.to, other.to].into_iter().flatten().min();
        let none = from.zip(to).is_some_and(|(from, to)| from > to);
        (!none).then_some(Self { from, to })
    }

    fn is_day(&self) -> bool {
        self.from.is_some() && self.from == self.to
    }
}

/// The times of an article, by what they are the time of.
pub(crate) struct Times<'a> {
    syntax: &'a Syntax<'a>,
    pins: Pins<Period<'a>>,
}

impl<'a> Times<'a> {
    pub(crate) fn new(syntax: &'a Syntax<'a>, times: &'a [TimeExpression]) -> Self {
        Self { syntax, pins: Pins::new(times.iter().filter_map(|time| pin(syntax, time))) }
    }

    /// The period for which a quantity holds, whose words are `own`, as far as it is named.
    pub(crate) fn of(&self, row: &Number, own: &[usize]) -> Period<'a> {
        let syntax = self.syntax;
        let Some(clause) = own.first().map(|own| syntax.tree.clause(*own)) else { return Period::default() };
        let rings = own.iter().copied().chain(clauses(syntax, clause));
        let named = rings.map(|ring| self.pins.of(ring)).find(|pins| !pins.is_empty());
        if let Some(pins) = named {
            let all = pins.iter().map(|pin| Some(pin.what)).reduce(|a, b| a?.and(b?)).flatten();
            // "71 births in 2022 and 64 births in 2023"
            return all.or_else(|| self.pins.right_behind(syntax, row).copied()).unwrap_or_default();
        }
        self.day_of_event(clause, own)
    }

    /// "The attack on Monday killed 12", "12 were killed in the attack on Monday": of "the law of 2008" a year tells
    /// nothing.
    fn day_of_event(&self, clause: usize, own: &[usize]) -> Period<'a> {
        let (syntax, tree) = (self.syntax, &self.syntax.tree);
        let subject = tree.shared_subject(clause).into_iter();
        let event = |row: &usize| {
            syntax.deprel(*row) == Deprel::Obl && matches!(syntax.preposition(*row), "in" | "during" | "at")
        };
        let events = subject.chain(tree.children(clause).filter(event)).filter(|event| !own.contains(event));
        let mut days = events.flat_map(|event| self.pins.of(event)).map(|pin| pin.what);
        days.find(Period::is_day).unwrap_or_default()
    }
}

/// A time, pinned to what it is said to be the time of: "killed" of "killed on Monday".
fn pin<'a>(syntax: &Syntax<'_>, time: &'a TimeExpression) -> Option<Pinned<Period<'a>>> {
    let top = syntax.top(time.span)?;
    let before = syntax.tree.within(time.span).start.checked_sub(1).map(|row| syntax.word(row));
    let preposition = before.filter(|word| matches!(word.upos, Upos::Adp | Upos::Sconj));
    let period = Period { from: Some(time.from.as_deref()?), to: time.to.as_deref() };
    let lasts = time.r#type == TimeType::Duration || time.value.ends_with("WE");
    let what = match preposition.map_or("", |word| &word.lemma) {
        "" | "at" | "during" | "for" | "in" | "of" | "through" | "throughout" => period,
        // Not "three points down on 2012", "3% over last year": what it is set against.
        "on" if period.is_day() => period,
        "over" if lasts => period,
        "since" => Period { to: None, ..period },
        "by" | "till" | "until" => Period { from: None, ..period },
        _ => return None,
    };
    let hangs = matches!(
        syntax.deprel(top).universal(),
        Deprel::Obl | Deprel::Nmod | Deprel::Advmod | Deprel::Compound | Deprel::Nummod
    );
    let at = syntax.tree.head(top).filter(|_| hangs && time.r#type != TimeType::Set)?;
    Some(Pinned { at, span: time.span, what })
}

/// A clause and those that are of the same time: those that it completes or goes on, and when that was.
fn clauses(syntax: &Syntax<'_>, clause: usize) -> Vec<usize> {
    const MOST: usize = 4;
    let tree = &syntax.tree;
    let bare = |row: usize| tree.subject(row).is_none() && tree.auxiliaries(row).next().is_none();
    let goes_on = |row: &usize| match syntax.deprel(*row) {
        Deprel::Xcomp | Deprel::Acl | Deprel::AclRelcl => true,
        // "…, killing 12"; not "after killing 12"
        Deprel::Advcl => {
            syntax.word(*row).xpos == Xpos::VBG && bare(*row) && tree.child(*row, &[Deprel::Mark]).is_none()
        }
        Deprel::Conj => bare(*row),
        _ => false,
    };
    let above = std::iter::successors(Some(clause), |row| tree.head(*row).filter(|_| goes_on(row)));
    let mut found: Vec<usize> = above.take(MOST).collect();
    let when = |row: usize| tree.left(row).any(|left| matches!(&*syntax.word(left).lemma, "when" | "as"));
    found.extend(tree.children(clause).filter(|row| syntax.deprel(*row) == Deprel::Advcl && when(*row)));
    found
}

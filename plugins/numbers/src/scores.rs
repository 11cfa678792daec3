//! Scores and records: "won 2-1", "a 5-4 ruling", "4-6 7-6 (7-5)", "(8-8, 0-3)", "0-9 for Cork", "250 for 6".

use parallax_layers::numbers::NumberKind;

use crate::{
    counted,
    cursor::Cursor,
    expression::Expression,
    figures::{Figure, Form},
    lexicon::{Class, Mark},
    numerals::{Amount, Numeral},
    pieces::Piece,
};

/// Words between two scores of one game: "1-14 Dublin 0-17".
const MOST_BETWEEN: usize = 4;

/// More points than a side has by a score that begins with none: "0-60 in five seconds" is no score.
const MOST_POINTS: f64 = 40.0;

/// Two small figures tied by a dash.
struct Pair<'t> {
    at: Cursor<'t>,
    first: f64,
    second: f64,
    end: Cursor<'t>,
}

/// The score that a piece is, if it is one.
pub(crate) fn read<'t>(piece: &Piece<'t>) -> Option<Expression<'t>> {
    if piece.unit.is_some() || piece.first != piece.numeral_first {
        return None;
    }
    let (low, high, end) = match Pair::at(piece.numeral_first) {
        Some(pair) => (pair.first, pair.second, pair.is_score().then_some(pair.end)?),
        None => runs_for_wickets(piece.numeral_first)?,
    };
    let mut expression = Expression::new(piece);
    expression.number.end = end;
    expression.end = end;
    expression.kind = NumberKind::Score;
    expression.be_within(low.min(high), low.max(high));
    Some(expression)
}

/// Scores that a date or a fraction would be read for: "took 5/43", "12.8 (80)".
pub(crate) fn in_other_marks(at: Cursor<'_>) -> Option<Expression<'_>> {
    let (low, high, end) = bowling_with_slash(at).or_else(|| goals_and_behinds(at))?;
    let numeral = Numeral { amount: Amount::Exact(high), ..Numeral::vague(end, low, high) };
    let mut expression = Expression::new(&Piece { first: at, numeral_first: at, numeral, end, unit: None });
    expression.kind = NumberKind::Score;
    if low < high {
        expression.be_within(low, high);
    }
    Some(expression)
}

impl<'t> Pair<'t> {
    fn at(at: Cursor<'t>) -> Option<Self> {
        let dash = at.next();
        let small = |at: Cursor<'_>| at.plain().filter(|figure| figure.digits <= 3);
        let (first, second) = (small(at)?.value, small(dash.next())?.value);
        let end = dash.ahead(2);
        let tied = dash.is_any_mark(&['-', '–']) && dash.is_tight() && dash.next().is_tight();
        let glued = end.is_tight() && (end.is_word() || end.is_any_mark(&['%', '-', '/', '°']));
        (tied && !glued).then_some(Self { at, first, second, end })
    }

    /// A falling pair, or one that rises beside what only scores have.
    fn is_score(&self) -> bool {
        if self.falls() && self.end.is_closed() {
            return true;
        }
        let told = |at: Cursor<'_>| at.has(Mark::Contest);
        let beside = self.at.backwards(8).any(told) || self.end.onwards(4).any(told);
        // "won 10-15 seats" is a range of seats.
        if beside && (told(self.end) || !counted::is_small_plural(self.end)) {
            return true;
        }
        let named = self.end.is_capital() && self.end.class() == Class::Other;
        (self.end.is_closed() || named)
            && (self.has_company() || self.is_behind_name() || self.is_record() || self.is_from_nil())
    }

    fn falls(&self) -> bool {
        self.first >= self.second
    }

    /// Beside another pair: sets ("4-6 7-6"), both sides ("1-14 Dublin 0-17", "2-21 to 1-19"). A list of ranges
    /// has commas and never falls: "5-7, 8-10 and 11-13".
    fn has_company(&self) -> bool {
        let fits = |other: &Self, between: Cursor<'_>, end: Cursor<'_>| {
            let listed = between.to(end).any(|at| at.is_mark(',') || at.is("and"));
            !listed || self.falls() || other.falls()
        };
        let behind = self.end.onwards(MOST_BETWEEN + 1).find(|at| !is_between(*at));
        let behind = behind.and_then(|at| Some((Self::at(at)?, at)));
        let before = self.at.backwards(MOST_BETWEEN + 1).find(|at| !is_between(*at));
        let before = before.and_then(|last| Some((Self::at(last.back(2))?, last.next())));
        behind.is_some_and(|(other, at)| fits(&other, self.end, at))
            || before.is_some_and(|(other, end)| fits(&other, end, self.at))
    }

    /// "Rabada (4-62)", "the Blue Demons (8-8, 0-3)"
    fn is_behind_name(&self) -> bool {
        let closes = self.end.is_any_mark(&[')', ',', ';']);
        let mut open = self.at.before();
        for _ in 0..MOST_BETWEEN {
            let listed = open.is_mark(',') && Self::at(open.back(3)).is_some();
            open = open.back(if listed { 4 } else { 0 });
        }
        let name = open.before();
        // "Adults (18-64)" are no name.
        let group = name.is_head() && counted::is_plural(name);
        closes && open.is_mark('(') && name.is_capital() && name.class() == Class::Other && !group
    }

    /// "went 5-11", "the Wolves are 3-12", "took 5-43"
    fn is_record(&self) -> bool {
        let verb = self.at.back_over(&["to", "of"]).before();
        if !self.end.is_closed() {
            return false;
        }
        let is = verb.is_any(&["is", "are", "was", "were"]) && verb.next() == self.at;
        let team = verb.before().is_capital() && !verb.before().entry().is_stop();
        (verb.has(Mark::Bowled) && self.first <= 10.0)
            || verb.has(Mark::Record)
            || (is && (team || self.end.has(Mark::Season)))
    }

    /// "hit 0-9 for Cork"
    fn is_from_nil(&self) -> bool {
        self.first == 0.0 && self.second < MOST_POINTS && self.end.is_closed()
    }
}

/// What may stand between the scores of both sides, or between sets.
fn is_between(at: Cursor<'_>) -> bool {
    let name = at.is_capital() && !at.entry().is_stop() && at.class() == Class::Other;
    at.is_any_mark(&['(', ')', ',', ';']) || at.is_any(&["to", "and"]) || name
}

type Ends<'t> = (f64, f64, Cursor<'t>);

/// "250 for 6", "took 4 for 31"
fn runs_for_wickets(at: Cursor<'_>) -> Option<Ends<'_>> {
    let (runs, second) = (at.plain()?.value, at.ahead(2));
    let wickets = match second.class() {
        Class::Unit(number) => f64::from(number),
        _ => second.plain()?.value,
    };
    let end = second.next();
    let verb = at.before();
    let side = verb.has(Mark::Batted) && runs > wickets && wickets <= 10.0;
    let bowler = verb.has(Mark::Bowled) && runs <= 10.0;
    // "went 4 for 12 from the field"
    let shots = verb.has(Mark::Record) && runs <= wickets;
    let free = end.is_closed() && !end.is_any_mark(&['%', '-', '$']) && end.figure().is_none();
    (at.next().is("for") && free && (side || bowler || shots)).then_some((runs, wickets, end))
}

/// "took 5/43"
fn bowling_with_slash(at: Cursor<'_>) -> Option<Ends<'_>> {
    let (wickets, runs, end) = (at.plain()?.value, at.ahead(2).plain()?.value, at.ahead(3));
    let tied = at.next().is_mark('/') && at.next().is_tight() && at.ahead(2).is_tight();
    let bowled = at.before().has(Mark::Bowled) && wickets <= 10.0 && wickets < runs;
    (tied && bowled && end.is_closed()).then_some((wickets, runs, end))
}

/// "12.8 (80)": twelve goals at six points, eight at one; the total in brackets proves it.
fn goals_and_behinds(at: Cursor<'_>) -> Option<Ends<'_>> {
    at.figure().filter(|figure| figure.form == Form::Decimal)?;
    let total = at.ahead(2).plain().map(|figure: Figure| figure.value)?;
    let (goals, behinds) = at.text().split_once('.')?;
    let points = goals.parse::<f64>().ok()? * 6.0 + behinds.parse::<f64>().ok()?;
    let bracketed = at.next().is_mark('(') && at.ahead(3).is_mark(')');
    (bracketed && points == total).then_some((total, total, at.ahead(4)))
}

//! How the answers to one question stand to each other, and why.

mod over_time;

use parallax_layers::{
    number_comparison::{Doubt, Verdict},
    numbers::Modifier,
};
use parallax_lexicon::{case::capitalised, on_one_line};

use crate::{
    apart::{are_near, may_be_a_birthday},
    figure::Figure,
    happened::{Course, Happened},
    likeness::{Bond, bond},
    question::Why,
    story_words::StoryWords,
    subject::Subject,
};

/// A verdict, with the reason in a sentence.
pub(crate) struct Judged {
    pub(crate) verdict: Verdict,
    /// The figures differ, and it is not sure enough for a conflict.
    pub(crate) at_odds: bool,
    pub(crate) reason: String,
}

impl Judged {
    fn of(verdict: Verdict, reason: &str) -> Self {
        Self { verdict, at_odds: false, reason: sentence(reason) }
    }

    fn at_odds(reason: &str) -> Self {
        Self { at_odds: true, ..Self::of(Verdict::NotComparable, reason) }
    }

    /// The same, where it is sure enough that they are of one thing.
    fn into_conflict(self) -> Self {
        let reason = self.reason.replacen(" differ; ", " cannot both be right; ", 1);
        Self { verdict: Verdict::Conflict, at_odds: false, reason }
    }
}

/// A verdict on answers to one question; `None` where nothing can be said. `ids` are the articles'.
pub(crate) fn judge(answers: &[&Figure<'_>], ids: &[&str], vocabulary: &StoryWords) -> Option<Judged> {
    let judging = Judging { ids, answers };
    judging.single().or_else(|| judging.met(vocabulary)).or_else(|| judging.apart(vocabulary))
}

/// Why two figures that look alike are not compared.
pub(crate) fn told_apart(one: &Figure<'_>, other: &Figure<'_>, why: Why, ids: &[&str]) -> String {
    let judging = Judging { ids, answers: &[] };
    let (a, b) = (judging.said(one), judging.said(other));
    let marks = |of: fn(&Figure<'_>) -> Option<&'static str>| (of(one), of(other));
    let different = match why {
        Why::Rate => {
            let (x, y) = marks(|figure| figure.marks.rate);
            format!("{b} is {}, {a} {}", per(y), per(x))
        }
        Why::Standing => {
            let (x, y) = marks(|figure| figure.marks.standing);
            let what = |standing: Option<&str>| match standing {
                Some(standing) => format!("what was {standing}"),
                None => "what there was".to_owned(),
            };
            format!("{b} is {}, {a} is {}", what(y), what(x))
        }
        Why::Side => {
            let (x, y) = marks(|figure| figure.marks.side);
            format!("{b} is of the {}, {a} of the {}", y.unwrap_or("whole"), x.unwrap_or("whole"))
        }
        Why::Day => {
            let (x, y) = marks(|figure| figure.marks.day);
            let name = |day: Option<&str>| day.map_or_else(|| "another day".to_owned(), capitalised);
            format!("{b} is of {}, {a} of {}", name(y), name(x))
        }
        Why::Since => {
            let (since, not) = if other.marks.since { (b, a) } else { (a, b) };
            format!("{since} adds up over a longer time than {not}")
        }
        Why::Trend => {
            let went = |figure: &Figure<'_>| if figure.marks.trend == Some("up") { "rise" } else { "fall" };
            let (went, other, doubt) = (went(one), went(other), Doubt::Same.words());
            return sentence(&format!("{a} is a {went}, {b} a {other}; {doubt}"));
        }
        Why::Role | Why::Year | Why::Place | Why::Event | Why::OneArticle => {
            format!("{b} is of another case than {a}")
        }
    };
    sentence(&format!("Not the same thing: {different}"))
}

struct Judging<'j, 'a> {
    ids: &'j [&'j str],
    answers: &'j [&'j Figure<'a>],
}

/// Counts of one event that differ and are not known to be of two times lie as near each other as this.
const NEAR: f64 = 4.0;

/// A rough figure that is off by no more than a quarter contradicts nothing.
const ROUGH: f64 = 1.25;

impl Judging<'_, '_> {
    /// One article alone gives a figure.
    fn single(&self) -> Option<Judged> {
        let first = self.answers.first()?;
        if self.answers.iter().any(|answer| answer.article != first.article) {
            return None;
        }
        let id = self.ids[first.article];
        let dispute =
            self.clash().map(|(a, b)| format!("; it gives two, {} and {}", self.figure(a), self.figure(b)));
        let reason = format!("Only {id} gives this figure{}", dispute.unwrap_or_default());
        Some(Judged::of(Verdict::Single, &reason))
    }

    /// One value satisfies all.
    fn met(&self, vocabulary: &StoryWords) -> Option<Judged> {
        if self.clash().is_some() {
            return None;
        }
        let precise = |figure: &&&Figure<'_>| {
            (figure.range.is_point(), figure.range.modifier == Modifier::Exact, figure.range.digits)
        };
        let (first, rest) = self.answers.split_first()?;
        // The first of the most precise.
        let best =
            rest.iter().fold(first, |best, next| if precise(&next) > precise(&best) { next } else { best });
        // What an article says itself is not set against what it says.
        let other = |fits: fn(&Figure<'_>, &Figure<'_>) -> bool| {
            self.answers.iter().find(|answer| answer.article != best.article && !fits(answer, best))
        };
        let Some(loose) = other(|a, b| a.range.is_told_as(&b.range)) else {
            let same = |a: &Figure<'_>, b: &Figure<'_>| {
                a.range.point == b.range.point && a.number.unit == b.number.unit
            };
            let reason = match other(same) {
                Some(other) => {
                    let rounder = other.number.unit == best.number.unit;
                    let how = if rounder { "rounded" } else { "in other words" };
                    format!("{} is {}, {how}", self.said(other), self.said(best))
                }
                None => format!("{} give the same figure: {}", self.count(), self.figure(best)),
            };
            return Some(Judged::of(Verdict::Agree, &reason));
        };
        if let Some(gap) = self.gap(vocabulary) {
            return Some(gap);
        }
        if best.range.is_point() {
            let reason = format!("{} fits {}", self.said(best), self.said(loose));
            return Some(Judged::of(Verdict::Compatible, &reason));
        }
        // That two bounds leave room for each other says something of a toll at most, of crowds nothing.
        let vague = |figure: &Figure<'_>| figure.range.modifier == Modifier::Vague;
        let near = loose.range.is_near(&best.range, ROUGH);
        let tells = matches!(best.subject, Subject::People(_)) && !vague(loose) && !vague(best) && near;
        tells.then(|| {
            let reason = format!("{} can both be true", self.pair(loose, best));
            Judged::of(Verdict::Compatible, &reason)
        })
    }

    /// Figures of two articles that can both be true, of which nobody would write the one who has the other: "at least
    /// 15,000", "more than 24,000".
    fn gap(&self, vocabulary: &StoryWords) -> Option<Judged> {
        const FAR: f64 = 1.15;
        let told = || self.answers.iter().copied().filter(|figure| figure.range.modifier != Modifier::Vague);
        let said = |figure: &Figure<'_>| figure.range.said().unwrap_or_default();
        let lowest = told()
            .filter(|figure| said(figure) > 0.0)
            .reduce(|low, next| if said(next) < said(low) { next } else { low })?;
        let others = told().filter(|figure| figure.article != lowest.article);
        let highest = others.reduce(|high, next| if said(next) > said(high) { next } else { high })?;
        let far = said(highest) >= FAR * said(lowest) && said(highest) >= lowest.range.rounded_to();
        (far && bond(lowest, highest, vocabulary) > Bond::Loose).then(|| {
            let reason =
                format!("{} can both be true, {}", self.pair(lowest, highest), Doubt::FarApart.words());
            Judged::of(Verdict::Compatible, &reason)
        })
    }

    /// Two ages of one person; within a year somebody has two.
    fn of_age(&self, low: &Figure<'_>, high: &Figure<'_>) -> Option<Judged> {
        if !are_near(low, high) {
            return None;
        }
        if may_be_a_birthday(low, high) {
            let reason = format!("{} {}", self.pair(low, high), Doubt::Birthday.words());
            return Some(Judged::of(Verdict::Compatible, &reason));
        }
        let told = self.doubted(low, high, Doubt::Age);
        let named = low.first_name.or(high.first_name).is_some();
        Some(if named { told.into_conflict() } else { told })
    }

    /// No value satisfies all.
    fn apart(&self, vocabulary: &StoryWords) -> Option<Judged> {
        let (low, high) = self.clash()?;
        let pair = self.pair(low, high);
        let rough =
            |figure: &Figure<'_>| matches!(figure.range.modifier, Modifier::Approximate | Modifier::Vague);
        if (rough(low) || rough(high)) && low.range.apart(&high.range) <= ROUGH {
            if let Some(gap) = self.gap(vocabulary) {
                return Some(gap);
            }
            let reason = format!("{pair} are rough figures and near each other");
            return Some(Judged::of(Verdict::Compatible, &reason));
        }
        if low.article == high.article {
            // Its figures stand together only if it names a source for each; those of things may be of two.
            if !matches!(low.subject, Subject::People(_)) {
                return None;
            }
            let told = self.doubted(low, high, Doubt::OneArticle);
            // Each has its teller: they dispute it.
            return Some(if low.source.is_some() && high.source.is_some() {
                told.into_conflict()
            } else {
                told
            });
        }
        let crowd = low.subject == Subject::People(Happened::Gathered);
        if !crowd && [low, high].iter().any(|figure| figure.range.modifier == Modifier::Vague) {
            return None;
        }
        let bond = bond(low, high, vocabulary);
        let course = low.subject.course();
        match &low.subject {
            _ if bond == Bond::Loose => None,
            // Days on, a place has another crowd and a budget another sum.
            _ if low.subject != Subject::Age
                && course == Course::Stands
                && bond != Bond::Copied
                && self.are_days_apart(low, high) =>
            {
                None
            }
            Subject::Age if bond != Bond::Copied => self.of_age(low, high),
            _ if course != Course::Stands => {
                let told = self.over_time(low, high, course, bond);
                // Four hurt and thirty are of two nights, or of one before the count had begun.
                (!told.at_odds || low.range.within(&high.range, NEAR)).then_some(told)
            }
            // Nobody agrees on the size of a crowd.
            Subject::People(Happened::Gathered) if bond != Bond::Copied => {
                Some(self.doubted(low, high, Doubt::Crowd).into_conflict())
            }
            Subject::People(_) | Subject::Age if bond >= Bond::Sure => Some(self.conflict(low, high, bond)),
            _ if bond == Bond::Copied => Some(self.conflict(low, high, bond)),
            Subject::Vote => Some(self.doubted(low, high, Doubt::Vote)),
            // Without its day, one may be the newer figure.
            _ if bond == Bond::Sure
                && low.published.is_some()
                && high.published.is_some()
                && !self.in_order(low, high) =>
            {
                Some(self.conflict(low, high, bond))
            }
            _ if self.in_order(low, high) => Some(self.doubted(low, high, Doubt::Newer)),
            _ => Some(self.doubted(low, high, Doubt::Same)),
        }
    }

    fn doubted(&self, a: &Figure<'_>, b: &Figure<'_>, doubt: Doubt) -> Judged {
        let (a, b, doubt) = (self.sourced(a), self.sourced(b), doubt.words());
        Judged::at_odds(&format!("{a} and {b} differ; {doubt}"))
    }

    fn conflict(&self, a: &Figure<'_>, b: &Figure<'_>, bond: Bond) -> Judged {
        let copied = if bond == Bond::Copied { ": the sentences are otherwise the same" } else { "" };
        let reason = format!("{} and {} cannot both be right{copied}", self.sourced(a), self.sourced(b));
        Judged::of(Verdict::Conflict, &reason)
    }

    /// A figure with who says so.
    fn sourced(&self, figure: &Figure<'_>) -> String {
        match &figure.source {
            Some(source) => {
                let source = on_one_line(source);
                let source = source.strip_prefix("The ").map_or(source.clone(), |rest| format!("the {rest}"));
                format!("{}, according to {source},", self.said(figure))
            }
            None => self.said(figure),
        }
    }

    /// The pair that lies farthest apart, the lower first, if one value cannot satisfy all: of one article that names
    /// a source for each, else of two articles by preference.
    fn clash(&self) -> Option<(&Figure<'_>, &Figure<'_>)> {
        let (low, high) = (self.lowest(None)?, self.highest(None)?);
        let apart = |pair: &(&Figure<'_>, &Figure<'_>)| !pair.0.range.meets(&pair.1.range);
        let of_two = |pair: &(&Figure<'_>, &Figure<'_>)| pair.0.article != pair.1.article && apart(pair);
        let above = || Some((low, self.highest(Some(low.article))?));
        let below = || Some((self.lowest(Some(high.article))?, high));
        let pairs = [Some((low, high)), above(), below()].into_iter().flatten();
        let disputed = |(low, high): &(&Figure<'_>, &Figure<'_>)| {
            low.article == high.article && low.source.is_some() && high.source.is_some()
        };
        if let Some(pair) = Some((low, high)).filter(|pair| disputed(pair) && apart(pair)) {
            return Some(pair);
        }
        let pair = pairs.filter(of_two).reduce(|a, b| {
            let gap = |(low, high): (&Figure<'_>, &Figure<'_>)| low.range.apart(&high.range);
            if gap(b) > gap(a) { b } else { a }
        });
        pair.or_else(|| Some((low, high)).filter(apart))
    }

    /// The figure with the lowest end, of an article other than `but`.
    fn lowest(&self, but: Option<usize>) -> Option<&Figure<'_>> {
        let others = self.answers.iter().copied().filter(|answer| Some(answer.article) != but);
        others.reduce(|low, next| if next.range.high < low.range.high { next } else { low })
    }

    fn highest(&self, but: Option<usize>) -> Option<&Figure<'_>> {
        let others = self.answers.iter().copied().filter(|answer| Some(answer.article) != but);
        others.reduce(|high, next| if next.range.low > high.range.low { next } else { high })
    }

    /// “at least 14 people” (a-id)
    fn said(&self, figure: &Figure<'_>) -> String {
        format!("{} ({})", self.figure(figure), self.ids[figure.article])
    }

    /// “at least 14 people” (a-id) and “nine” (b-id)
    fn pair(&self, a: &Figure<'_>, b: &Figure<'_>) -> String {
        format!("{} and {}", self.said(a), self.said(b))
    }

    fn figure(&self, figure: &Figure<'_>) -> String {
        const LONGEST: usize = 80;
        let words = on_one_line(figure.words);
        match words.char_indices().nth(LONGEST) {
            Some((end, _)) => format!("“{}…”", &words[..end]),
            None => format!("“{words}”"),
        }
    }

    /// "Both articles", "All 3 articles".
    fn count(&self) -> String {
        let mut articles: Vec<usize> = self.answers.iter().map(|answer| answer.article).collect();
        articles.dedup();
        if articles.len() == 2 {
            "Both articles".to_owned()
        } else {
            format!("All {} articles", articles.len())
        }
    }
}

fn per(rate: Option<&str>) -> String {
    match rate {
        None => "the whole".to_owned(),
        Some("each") => "for each".to_owned(),
        Some(rate) => format!("a {rate}"),
    }
}

/// With a capital and a full stop.
fn sentence(clause: &str) -> String {
    let mut chars = clause.chars();
    match chars.next() {
        // An article's id keeps its case.
        Some(first) if first.is_lowercase() && clause.starts_with("the ") => {
            format!("{}{}.", first.to_uppercase(), chars.as_str())
        }
        _ => format!("{clause}."),
    }
}

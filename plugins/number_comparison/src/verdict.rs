//! How the answers to one question stand to each other, and why.

use parallax_layers::{number_comparison::Verdict, numbers::Modifier};
use parallax_lexicon::{case::capitalised, on_one_line};

use crate::{
    figure::Figure,
    happened::Course,
    question::{Question, Why},
    subject::Subject,
};

/// A verdict on the answers to one question, with the reason in a sentence. `ids` are the articles'.
pub(crate) fn judge(figures: &[Figure<'_>], question: &Question, ids: &[&str]) -> (Verdict, String) {
    let all: Vec<&Figure<'_>> = question.figures(figures).collect();
    let current: Vec<&Figure<'_>> = all.iter().copied().filter(|figure| !figure.marks.stale).collect();
    let answers = if current.is_empty() { all } else { current };
    let judging = Judging { ids, answers };
    judging.single().or_else(|| judging.met()).unwrap_or_else(|| judging.apart(question.doubtful))
}

/// Why two figures that look alike are not compared.
pub(crate) fn told_apart(one: &Figure<'_>, other: &Figure<'_>, why: Why, ids: &[&str]) -> String {
    let judging = Judging { ids, answers: Vec::new() };
    let (a, b) = (judging.said(one), judging.said(other));
    let marks = |of: fn(&Figure<'_>) -> Option<&'static str>| (of(one), of(other));
    sentence(&match why {
        Why::Role => format!("{b} does not count the same people as {a}"),
        Why::Rate => {
            let (x, y) = marks(|figure| figure.marks.rate);
            format!("{b} is a figure {}, {a} {}", per(y), per(x))
        }
        Why::Standing => {
            let (x, y) = marks(|figure| figure.marks.standing);
            let none = "simply so";
            format!("{b} is what was {}, {a} what was {}", y.unwrap_or(none), x.unwrap_or(none))
        }
        Why::Side => format!("{b} and {a} are of different parts of a place"),
        Why::Trend => format!("{b} and {a} go in opposite directions"),
        Why::Day => {
            let (x, y) = marks(|figure| figure.marks.day);
            let name = |day: Option<&str>| day.map_or_else(|| "another day".to_owned(), capitalised);
            format!("{b} is of {}, {a} of {}", name(y), name(x))
        }
        Why::Year => format!("{b} and {a} are of different years"),
        Why::Place => format!("{b} and {a} are of different places"),
        Why::Event => format!("the words around {b} are of another event than those around {a}"),
        Why::Since => {
            let (since, not) = if other.marks.since { (b, a) } else { (a, b) };
            format!("{since} adds up over a longer time than {not}")
        }
        Why::OneArticle => {
            let (id, a, b) = (ids[other.article], judging.figure(one), judging.figure(other));
            format!("{id} gives {b} beside {a} and does not set them against each other")
        }
    })
}

struct Judging<'j, 'a> {
    ids: &'j [&'j str],
    answers: Vec<&'j Figure<'a>>,
}

/// A rough figure that is off by no more than a quarter contradicts nothing.
const ROUGH: f64 = 1.25;

impl Judging<'_, '_> {
    /// One article alone gives a figure.
    fn single(&self) -> Option<(Verdict, String)> {
        let first = self.answers.first()?;
        if self.answers.iter().any(|answer| answer.article != first.article) {
            return None;
        }
        let id = self.ids[first.article];
        let dispute =
            self.clash().map(|(a, b)| format!("; it gives two, {} and {}", self.figure(a), self.figure(b)));
        Some((Verdict::Single, format!("Only {id} gives a figure for this{}.", dispute.unwrap_or_default())))
    }

    /// One value satisfies all.
    fn met(&self) -> Option<(Verdict, String)> {
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
        let other = |fits: fn(&Figure<'_>, &Figure<'_>) -> bool| {
            self.answers.iter().find(|answer| !fits(answer, best))
        };
        let Some(loose) = other(|a, b| a.range.agrees(&b.range)) else {
            let same = |a: &Figure<'_>, b: &Figure<'_>| {
                a.range.point == b.range.point && a.number.unit == b.number.unit
            };
            let reason = match other(same) {
                Some(other) => {
                    let rounder = other.number.unit == best.number.unit;
                    let how = if rounder { "one rounder than the other" } else { "written in two ways" };
                    format!("{} are the same figure, {how}", self.pair(other, best))
                }
                None => format!("{} give the same figure: {}", self.count(), self.figure(best)),
            };
            return Some((Verdict::Agree, sentence(&reason)));
        };
        let reason = if best.range.is_point() {
            format!("{} leaves room for {}", self.said(loose), self.said(best))
        } else {
            format!("One figure can satisfy both {}", self.pair(loose, best))
        };
        Some((Verdict::Compatible, sentence(&reason)))
    }

    /// No value satisfies all.
    fn apart(&self, doubtful: bool) -> (Verdict, String) {
        let Some((low, high)) = self.clash() else {
            return (Verdict::NotComparable, "The figures could not be compared.".to_owned());
        };
        let pair = self.pair(low, high);
        let rough =
            |figure: &Figure<'_>| matches!(figure.range.modifier, Modifier::Approximate | Modifier::Vague);
        if (rough(low) || rough(high)) && low.range.apart(&high.range) <= ROUGH {
            return (Verdict::Compatible, sentence(&format!("{pair} are rough figures and near each other")));
        }
        if low.article == high.article {
            // Its figures stand together only if it names a source for each.
            return self.conflict(low, high);
        }
        let course = match low.subject {
            Subject::People(happened) => happened.course(),
            Subject::Size(_) | Subject::Age => Course::Stands,
            Subject::Things(_) | Subject::Money(_) | Subject::Share => Course::Moves,
        };
        let counted = matches!(low.subject, Subject::People(_));
        if course != Course::Stands
            && let Some(verdict) = self.over_time(course, counted)
        {
            return verdict;
        }
        if doubtful {
            let reason = format!(
                "{pair} differ, and the words around them do not settle whether they are of the same thing"
            );
            return (Verdict::NotComparable, sentence(&reason));
        }
        self.conflict(low, high)
    }

    /// Whether time explains the difference: a later count, or a figure that may have changed.
    fn over_time(&self, course: Course, counted: bool) -> Option<(Verdict, String)> {
        let mut dated: Vec<&Figure<'_>> =
            self.answers.iter().copied().filter(|answer| answer.published.is_some()).collect();
        dated.sort_by_key(|answer| answer.published);
        // One after the other; what stands before `from` is clearly earlier than `answer`.
        let mut from = 0;
        let mut earlier: Option<&Figure<'_>> = None;
        for (at, answer) in dated.iter().enumerate() {
            while dated[from].published.zip(answer.published).is_some_and(|(a, b)| a.is_before(&b)) {
                if earlier.is_none_or(|earlier| dated[from].range.low > earlier.range.low) {
                    earlier = Some(dated[from]);
                }
                from += 1;
            }
            let at_once = &dated[from..at];
            if let Some(other) =
                at_once.iter().rev().take(SWEPT).find(|other| !other.range.meets(&answer.range))
            {
                return counted.then(|| self.conflict(other, answer));
            }
            if let Some(earlier) =
                earlier.filter(|earlier| course == Course::Grows && earlier.range.low > answer.range.high)
            {
                let (less, more) = (self.said(answer), self.said(earlier));
                let reason = format!("{less} is less than {more}, though it is the later count");
                return Some((Verdict::Conflict, sentence(&reason)));
            }
        }
        let (low, high) = self.clash()?;
        let undated = [low, high].into_iter().find(|answer| answer.published.is_none());
        if let Some(undated) = undated {
            let (pair, id) = (self.pair(low, high), self.ids[undated.article]);
            let reason = format!("{pair} differ; {id} bears no date, so one may be the later count");
            return counted.then(|| (Verdict::NotComparable, sentence(&reason)));
        }
        let (first, last) = if low.published <= high.published { (low, high) } else { (high, low) };
        let when =
            |figure: &Figure<'_>| figure.published.map(|moment| format!(" of {moment}")).unwrap_or_default();
        let (verdict, between) = if counted {
            (Verdict::Compatible, "is a later count than")
        } else {
            (Verdict::NotComparable, "is a later figure, which may have changed, than")
        };
        let reason =
            format!("{}{} {between} {}{}", self.said(last), when(last), self.said(first), when(first));
        Some((verdict, sentence(&reason)))
    }

    fn conflict(&self, a: &Figure<'_>, b: &Figure<'_>) -> (Verdict, String) {
        let who = |figure: &Figure<'_>| match &figure.number.source {
            Some(source) => {
                let source = on_one_line(source);
                let source = source.strip_prefix("The ").map_or(source.clone(), |rest| format!("the {rest}"));
                format!("{}, according to {source},", self.said(figure))
            }
            None => self.said(figure),
        };
        (Verdict::Conflict, sentence(&format!("{} and {} cannot both be right", who(a), who(b))))
    }

    /// The pair that lies farthest apart, the lower first, if one value cannot satisfy all.
    fn clash(&self) -> Option<(&Figure<'_>, &Figure<'_>)> {
        let mut answers = self.answers.iter().copied();
        let first = answers.next()?;
        let (low, high) = answers.fold((first, first), |(low, high), next| {
            let low = if next.range.high < low.range.high { next } else { low };
            let high = if next.range.low > high.range.low { next } else { high };
            (low, high)
        });
        (!low.range.meets(&high.range)).then_some((low, high))
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

/// Articles of one moment that are compared with each other.
const SWEPT: usize = 16;

fn per(rate: Option<&str>) -> String {
    match rate {
        None => "in all".to_owned(),
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

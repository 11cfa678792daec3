//! That another article has another figure where some agree.

use std::collections::BTreeMap;

use parallax_lexicon::{fold, on_one_line};

use crate::{figure::Figure, likeness::is_of_many, measure::Dimension, question::Question, subject::Subject};

/// The figures of each subject, as many as are looked at.
pub(crate) struct Others<'f>(BTreeMap<&'f Subject, Vec<usize>>);

impl<'f> Others<'f> {
    pub(crate) fn of(figures: &'f [Figure<'_>]) -> Self {
        /// Of a subject with more, the first tell enough.
        const MOST: usize = 64;
        let mut all: BTreeMap<&Subject, Vec<usize>> = BTreeMap::new();
        for (at, figure) in figures.iter().enumerate() {
            let own = all.entry(&figure.subject).or_default();
            if own.len() < MOST {
                own.push(at);
            }
        }
        Self(all)
    }

    /// " Another figure, which may be of another thing: “520 homes” (c)."; empty if there is none.
    pub(crate) fn told(
        &self,
        figures: &[Figure<'_>],
        question: &Question,
        ids: &[&str],
        small: bool,
    ) -> String {
        /// So many are told.
        const MOST: usize = 4;
        let Some(first) = question.figures(figures).next() else { return String::new() };
        let mut articles: Vec<usize> = question.figures(figures).map(|figure| figure.article).collect();
        let mut told: Vec<String> = Vec::new();
        let own = self.0.get(&first.subject).into_iter().flatten().map(|at| &figures[*at]);
        for figure in own.filter(|figure| is_alike(first, figure, small)) {
            let new = !articles.contains(&figure.article) || (small && figure.source.is_some());
            let differs = question.figures(figures).all(|member| !member.range.meets(&figure.range));
            if new && differs && told.len() < MOST {
                articles.push(figure.article);
                let source =
                    figure.source.as_deref().map(|source| format!(", according to {}", on_one_line(source)));
                let source = source.unwrap_or_default();
                told.push(format!("“{}” ({}{source})", on_one_line(figure.words), ids[figure.article]));
            }
        }
        match told.as_slice() {
            [] => String::new(),
            [one] => format!(" Another figure, which may be of another thing: {one}."),
            many => format!(" Other figures, which may be of other things: {}.", many.join(", ")),
        }
    }
}

/// A figure that is so many times as large is of something else.
const NEAR: f64 = 10.0;

/// Whether two figures are of one noun and unit, whatever else tells them apart.
fn is_alike(a: &Figure<'_>, b: &Figure<'_>, small: bool) -> bool {
    const MANY: f64 = 10.0;
    let noun = match &a.subject {
        Subject::Things(_) => {
            let many = small && !is_of_many(a) && a.range.low.min(b.range.low) >= MANY;
            let named = |(x, y): (&str, &str)| many || (x.contains(' ') && fold(x) == fold(y));
            a.counted.zip(b.counted).is_some_and(named)
        }
        // Shares are of one noun in any poll, and times of any sentence.
        Subject::Share
        | Subject::Age
        | Subject::Vote
        | Subject::Sentence
        | Subject::Magnitude
        | Subject::Size(Dimension::Time) => false,
        Subject::Money(_) | Subject::Size(_) => a.topic.is_some() && a.topic == b.topic,
        Subject::People(_) => a.role == b.role && !a.marks.part && !b.marks.part,
    };
    let counts = matches!(a.subject, Subject::Things(_) | Subject::People(_));
    let marks = a.marks.rate == b.marks.rate && (counts || a.marks.trend == b.marks.trend);
    let whole = !b.marks.stale && !b.marks.more && a.marks.years == b.marks.years;
    a.subject == b.subject && noun && marks && whole && a.range.within(&b.range, NEAR)
}

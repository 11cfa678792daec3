//! Counts that grow from day to day, judged among the articles of one day.

use parallax_layers::number_comparison::Verdict;

use crate::{
    figure::Figure,
    happened::Course,
    question::Question,
    story_words::StoryWords,
    verdict::{Judged, judge},
    when::Moment,
};

/// Where articles of one day differ, the verdict on them, and their places; the last such day. `None` where those of
/// each day go together, or all are of one: then the question's own verdict says it.
pub(crate) fn of_one_day(
    figures: &[Figure<'_>],
    question: &Question,
    ids: &[&str],
    vocabulary: &StoryWords,
) -> Option<(Judged, Vec<usize>)> {
    let told: Vec<&Figure<'_>> = question.figures(figures).filter(|figure| !figure.marks.stale).collect();
    let moves = |figure: &Figure<'_>| figure.subject.course() != Course::Stands;
    let mut days: Vec<Moment> =
        told.iter().filter(|figure| moves(figure)).filter_map(|figure| figure.published).collect();
    days.sort_unstable();
    days.dedup_by(|a, b| a.is_same_day(b));
    if days.len() < 2 {
        return None;
    }
    days.into_iter().rev().find_map(|day| {
        let of_day = |figure: &&Figure<'_>| figure.published.is_some_and(|other| other.is_same_day(&day));
        let answers: Vec<&Figure<'_>> = told.iter().copied().filter(of_day).collect();
        let articles = answers.iter().map(|figure| figure.article).collect();
        let judged = judge(&answers, ids, vocabulary)?;
        (judged.verdict == Verdict::Conflict || judged.at_odds).then_some((judged, articles))
    })
}

//! Ages of somebody who is named in other articles alone.

use crate::{figure::Figure, likeness::shared, question::Question, story_words::WordId, subject::Subject};

/// Puts ages of nobody named to those that differ of somebody named, where they are one of these and the words speak
/// of the same: "a 60-year-old woman charged with the murders".
pub(crate) fn unnamed_ages(figures: &[Figure<'_>], questions: &mut [Question]) {
    for at in 0..questions.len() {
        let members: Vec<usize> = questions[at].members.clone();
        let Some(first) = members.first().map(|first| &figures[*first]) else { continue };
        let differ = members.iter().any(|member| !figures[*member].range.agrees(&first.range));
        if first.subject != Subject::Age || first.person.is_none() || !differ {
            continue;
        }
        for other in 0..questions.len() {
            let joins = |place: &usize| joins(figures, &members, &figures[*place]);
            if other != at {
                let (joining, rest) = questions[other].members.iter().partition(|place| joins(place));
                questions[other].members = rest;
                questions[at].members.extend::<Vec<usize>>(joining);
            }
        }
        questions[at].members.sort_unstable();
    }
}

fn joins(figures: &[Figure<'_>], members: &[usize], figure: &Figure<'_>) -> bool {
    /// So many words of both sentences.
    const MANY: usize = 3;
    let elsewhere = members.iter().all(|member| figures[*member].article != figure.article);
    let alike = |member: &usize| {
        let member = &figures[*member];
        let both = |x: &[WordId], y: &[WordId]| shared(x, y).count();
        let (a, b) = (&member.around, &figure.around);
        let same =
            both(&a.near, &b.near) + both(&a.near, &b.far) + both(&a.far, &b.near) + both(&a.far, &b.far);
        member.range.point == figure.range.point && same >= MANY
    };
    figure.subject == Subject::Age && figure.person.is_none() && elsewhere && members.iter().any(alike)
}

//! Ages of somebody who is named in other articles alone.

use crate::{
    figure::Figure,
    likeness::shared,
    question::Question,
    subject::Subject,
};

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
    /// So many words near both.
    const MANY: usize = 2;
    let elsewhere = members.iter().all(|member| figures[*member].article != figure.article);
    let alike = |member: &usize| {
        let member = &figures[*member];
        let near = shared(&member.around.near, &figure.around.near).count();
        member.range.point == figure.range.point && near >= MANY
    };
    figure.subject == Subject::Age && figure.person.is_none() && elsewhere && members.iter().any(alike)
}

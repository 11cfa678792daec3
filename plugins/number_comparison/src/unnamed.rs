//! Ages of somebody who is named in other articles alone.

use std::collections::{BTreeMap, BTreeSet};

use parallax_layers::numbers::Modifier;
use parallax_lexicon::inflect::stem;

use crate::{
    figure::Figure, likeness::shared, noun::head, question::Question, story_words::WordId, subject::Subject,
};

/// Puts ages of nobody named to those of somebody named, where they are one of these or leave room for it ("in her late
/// 60s") and the words speak of the same: "a 60-year-old woman charged with the murders".
pub(crate) fn unnamed_ages(figures: &[Figure<'_>], questions: &mut [Question]) {
    let of_age = |question: &Question| {
        question.members.first().is_some_and(|first| figures[*first].subject == Subject::Age)
    };
    let ages: Vec<usize> = (0..questions.len()).filter(|at| of_age(&questions[*at])).collect();
    let named = ages.iter().filter_map(|at| figures[*questions[*at].members.first()?].person);
    let named: BTreeSet<&str> = named.collect();
    for &at in &ages {
        let members: Vec<usize> = questions[at].members.clone();
        let Some(first) = members.first().map(|first| &figures[*first]) else { continue };
        if first.subject != Subject::Age || first.person.is_none() {
            continue;
        }
        for &other in &ages {
            let joins = |place: &usize| {
                let figure = &figures[*place];
                joins(figures, &members, figure) || is_named_before(first, figure, &named)
            };
            if other != at {
                let (joining, rest) = questions[other].members.iter().partition(|place| joins(place));
                questions[other].members = rest;
                questions[at].members.extend::<Vec<usize>>(joining);
            }
        }
        questions[at].members.sort_unstable();
    }
}

/// Puts equal ages of one sort of person together: "the 12-year-old girl", "a 12-year-old girl".
pub(crate) fn equal_ages(figures: &[Figure<'_>], questions: &mut [Question]) {
    let mut firsts: BTreeMap<(String, u64), usize> = BTreeMap::new();
    for at in 0..questions.len() {
        let Some(first) = questions[at].members.first().map(|first| &figures[*first]) else { continue };
        let counted = questions[at].members.iter().find_map(|member| figures[*member].counted);
        let sort = counted.and_then(head).map(|head| stem(&head).into_owned());
        let (Some(sort), Some(point), Subject::Age, None) =
            (sort, first.range.point, &first.subject, first.person)
        else {
            continue;
        };
        let earlier = *firsts.entry((sort, point.to_bits())).or_insert(at);
        if earlier != at {
            let joining = std::mem::take(&mut questions[at].members);
            questions[earlier].members.extend(joining);
            questions[earlier].members.sort_unstable();
        }
    }
}

/// Whether the text before "The 19-year-old" names somebody, and nobody else whose age is told.
fn is_named_before(of: &Figure<'_>, figure: &Figure<'_>, named: &BTreeSet<&str>) -> bool {
    let Some((person, before)) = of.person.zip(figure.named_before) else { return false };
    let others = named.iter().any(|other| *other != person && before.contains(other));
    before.contains(person) && !others && of.range.is_point() && figure.range.is_point()
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
        let one = member.range.point == figure.range.point || figure.range.modifier == Modifier::Vague;
        one && member.range.meets(&figure.range) && same >= MANY
    };
    figure.subject == Subject::Age && figure.person.is_none() && elsewhere && members.iter().any(alike)
}

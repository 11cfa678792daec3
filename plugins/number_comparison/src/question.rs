//! Which figures answer one question.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use parallax_layers::numbers::Modifier;

use crate::{
    change,
    figure::Figure,
    happened::Happened,
    likeness::{Bond, SAME, SURE, bond, differ_in_words, differs, is_apart, is_of_many, likeness},
    marks::PLANNED,
    setting::hedges,
    story_words::{StoryWords, WordId},
    subject::Subject,
};

/// Figures that answer one question.
pub(crate) struct Question {
    /// Places in the list of figures, in order.
    pub(crate) members: Vec<usize>,
    /// The first members, and some with other figures: what further figures are compared with.
    examples: Vec<usize>,
    /// An earlier question that looks alike, and why it is another.
    pub(crate) like: Option<Like>,
}

impl Question {
    /// Its members, in order.
    pub(crate) fn figures<'f, 'a>(&self, all: &'f [Figure<'a>]) -> impl Iterator<Item = &'f Figure<'a>> {
        self.members.iter().map(|member| &all[*member])
    }

    /// Those of its members that their articles do not call old; all where they call each so.
    pub(crate) fn current<'f, 'a>(&self, all: &'f [Figure<'a>]) -> Vec<&'f Figure<'a>> {
        let current: Vec<&Figure<'_>> = self.figures(all).filter(|figure| !figure.marks.stale).collect();
        if current.is_empty() { self.figures(all).collect() } else { current }
    }

    /// Those of them that give the figure which most articles give; `None` if each gives another.
    pub(crate) fn agreeing<'f, 'a>(&self, all: &'f [Figure<'a>]) -> Option<Vec<&'f Figure<'a>>> {
        let current = self.current(all);
        let mut given: BTreeMap<u64, (usize, BTreeSet<usize>)> = BTreeMap::new();
        for (at, figure) in current.iter().enumerate() {
            if let Some(point) = figure.range.point {
                given.entry(point.to_bits()).or_insert((at, BTreeSet::new())).1.insert(figure.article);
            }
        }
        let most = |(at, articles): &(usize, BTreeSet<usize>)| (articles.len(), Reverse(*at));
        let (first, articles) = given.into_values().max_by_key(most)?;
        let agrees = |figure: &&Figure<'_>| figure.range.agrees(&current[first].range);
        (articles.len() > 1).then(|| current.iter().copied().filter(agrees).collect())
    }
}

/// That a question looks like an earlier one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Like {
    /// The earlier one.
    pub(crate) question: usize,
    /// The figure in it that the new question's first figure was compared with.
    pub(crate) figure: usize,
    /// Why they are two.
    pub(crate) why: Why,
}

/// Why two figures that look alike answer different questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Why {
    /// They count different people.
    Role,
    /// One is so much a day.
    Rate,
    /// One is allowed, demanded or expected, the other is not.
    Standing,
    /// East and west.
    Side,
    /// One went up, one down.
    Trend,
    /// Of different days.
    Day,
    /// Of different years.
    Year,
    /// Of different places.
    Place,
    /// Of different events.
    Event,
    /// One adds up from some day on.
    Since,
    /// One article gives both.
    OneArticle,
}

impl Why {
    /// Whether a reader gains from being told: what one might well set against each other. Nobody takes the dead
    /// of another year for those of a fire.
    fn is_telling(self, figure: &Figure<'_>, other: &Figure<'_>) -> bool {
        const FEW: f64 = 2.0;
        // Nobody takes 4 million that were sent for the 60 million that are promised.
        const NEAR: f64 = 4.0;
        let counts = matches!(figure.subject, Subject::People(_) | Subject::Things(_));
        let planned =
            |figure: &Figure<'_>| figure.marks.standing.is_none_or(|standing| PLANNED.contains(&standing));
        // "several countries", "one of them": too loose or too few to be taken for a count of all.
        let told = |figure: &Figure<'_>| {
            figure.range.modifier != Modifier::Vague && (!counts || figure.range.high > FEW)
        };
        if !told(figure) || !told(other) {
            return false;
        }
        match self {
            Self::Rate => {
                let rated = !matches!(figure.subject, Subject::Share | Subject::Size(_));
                rated && figure.topic == other.topic
            }
            // A count of no day may add up as well.
            Self::Since => {
                counts && [figure, other].iter().any(|one| !one.marks.since && one.marks.day.is_some())
            }
            Self::Day => counts,
            Self::Standing => {
                counts && planned(figure) && planned(other) && figure.range.is_near(&other.range, NEAR)
            }
            // Here it rose, there it fell.
            Self::Trend => change::is_of_one(figure, other),
            _ => false,
        }
    }
}

/// Puts figures that answer one question together.
///
/// Figures with different subjects are never compared. Within a subject each figure is compared
/// with the questions that share a telling word or the value with it, a bounded number, so that the
/// work grows with the number of figures and not with its square.
pub(crate) fn questions(figures: &[Figure<'_>], vocabulary: &StoryWords) -> Vec<Question> {
    let mut questions: Vec<Question> = Vec::new();
    let mut shelves: BTreeMap<&Subject, Shelf> = BTreeMap::new();
    for (at, figure) in figures.iter().enumerate() {
        let shelf = shelves.entry(&figure.subject).or_default();
        let mut best: Option<(f64, usize)> = None;
        let mut alike: Option<(f64, Like)> = None;
        for place in shelf.candidates(figure) {
            let weigh = weigh(figures, &questions[place], figure, vocabulary);
            match weigh.why {
                None if weigh.same && best.is_none_or(|(score, _)| weigh.score > score) => {
                    best = Some((weigh.score, place));
                }
                Some((why, at))
                    if weigh.alike
                        && why.is_telling(figure, &figures[at])
                        && alike.is_none_or(|(best, _)| weigh.score > best) =>
                {
                    alike = Some((weigh.score, Like { question: place, figure: at, why }));
                }
                _ => {}
            }
        }
        let place = match best {
            Some((_, place)) => {
                let question = &mut questions[place];
                question.members.push(at);
                let new = |example: &usize| !figures[*example].range.agrees(&figure.range);
                let few = question.examples.len() < COMPARED / 2;
                let room = question.examples.len() < COMPARED;
                if few || (room && question.examples.iter().all(new)) {
                    question.examples.push(at);
                }
                place
            }
            None => {
                let like = alike.map(|(_, like)| like);
                questions.push(Question { members: vec![at], examples: vec![at], like });
                questions.len() - 1
            }
        };
        shelf.put(place, figure, vocabulary);
    }
    questions
}

/// The questions of one subject, to be found by word and by value.
#[derive(Default)]
struct Shelf {
    first: Vec<usize>,
    by_word: BTreeMap<WordId, Vec<usize>>,
    by_value: BTreeMap<u64, Vec<usize>>,
}

impl Shelf {
    /// The first questions of a subject are always looked at: the main toll is among them.
    const FIRST: usize = 6;
    /// A word or value that more questions share does not tell them apart.
    const SHARED: usize = 12;
    /// No more are looked at.
    const MOST: usize = 12;

    fn candidates(&self, figure: &Figure<'_>) -> Vec<usize> {
        let mut hits: BTreeMap<usize, usize> = self.first.iter().map(|place| (*place, 1)).collect();
        let by_word = figure.around.near.iter().filter_map(|word| self.by_word.get(word));
        let by_value = figure.range.point.and_then(|point| self.by_value.get(&point.to_bits()));
        for place in by_word.chain(by_value).flatten() {
            *hits.entry(*place).or_default() += 1;
        }
        let mut places: Vec<(usize, usize)> = hits.into_iter().collect();
        places.sort_by_key(|(place, hits)| (Reverse(*hits), *place));
        places.truncate(Self::MOST);
        places.into_iter().map(|(place, _)| place).collect()
    }

    fn put(&mut self, place: usize, figure: &Figure<'_>, vocabulary: &StoryWords) {
        let put = |list: &mut Vec<usize>, most: usize| {
            if list.len() < most && !list.contains(&place) {
                list.push(place);
            }
        };
        put(&mut self.first, Self::FIRST);
        for word in figure.around.near.iter().filter(|word| !vocabulary.is_common(**word)) {
            put(self.by_word.entry(*word).or_default(), Self::SHARED);
        }
        if let Some(point) = figure.range.point {
            put(self.by_value.entry(point.to_bits()).or_default(), Self::SHARED);
        }
    }
}

/// How a figure stands to a question.
struct Weighed {
    score: f64,
    /// Enough speaks for it.
    same: bool,
    /// Enough speaks for it to be taken for the same, whether it is or not.
    alike: bool,
    /// What speaks against it.
    why: Option<(Why, usize)>,
}

/// An article repeats a figure a few times, not a thousand.
const OWN: usize = 16;
/// A figure is compared with so many members of a question.
const COMPARED: usize = 4;

fn weigh(
    figures: &[Figure<'_>],
    question: &Question,
    figure: &Figure<'_>,
    vocabulary: &StoryWords,
) -> Weighed {
    let mut score = f64::NEG_INFINITY;
    let mut why = None;
    let (mut loose, mut firm) = (false, false);
    for &at in &question.examples {
        let member = &figures[at];
        score = score.max(likeness(member, figure, vocabulary));
        let against = differs(member, figure, vocabulary);
        if against.is_none() && member.range.agrees(&figure.range) {
            // The same figure for the same thing: what tells it from others does not count.
            (why, loose) = (None, false);
            break;
        }
        why = why.or(against.map(|why| (why, at)));
        if !member.range.agrees(&figure.range) {
            let stands = may_stand_together(member, figure, vocabulary);
            (loose, firm) = (loose || !stands, firm || stands);
        }
    }
    // Of few articles, any of the examples may have the words in common.
    if vocabulary.is_small() {
        let all = question.examples.iter().map(|at| likeness(&figures[*at], figure, vocabulary));
        score = all.fold(score, f64::max);
    }
    // An article seldom contradicts itself without saying so. Its figures stand at the end.
    let mut own = question
        .members
        .iter()
        .rev()
        .take(OWN)
        .take_while(|member| figures[**member].article == figure.article);
    let another =
        || own.find(|member| is_another(&figures[**member], figure)).map(|at| (Why::OneArticle, *at));
    why = why.or_else(another);

    // One that words its sentence alike speaks for others that give the same figure.
    let small = vocabulary.is_small() && matches!(figure.subject, Subject::Things(_));
    let counted = matches!(figure.subject, Subject::People(_));
    // Two tolls in one story look alike whatever stands around them; when too little speaks for
    // one event, they are of two.
    let alike = match figure.subject {
        Subject::People(_) => f64::NEG_INFINITY,
        Subject::Things(_) => SAME,
        _ => SURE,
    };
    let unlike = (counted && score < SAME).then(|| (Why::Event, question.examples[0]));
    Weighed {
        score,
        same: score >= SAME && (!loose || (firm && small)),
        alike: score >= alike,
        why: why.or(unlike),
    }
}

/// Whether two figures that are not the same may answer one question: that one leaves room for the other says little,
/// if what they are of is not sure.
fn may_stand_together(a: &Figure<'_>, b: &Figure<'_>, vocabulary: &StoryWords) -> bool {
    match a.subject {
        _ if is_apart(a, b) => bond(a, b, vocabulary) > Bond::Loose,
        Subject::People(_) => true,
        // "under $2" and "$1.08" of nothing named
        Subject::Money(_) if a.topic.is_none() && b.topic.is_none() && !hedges(a, b, vocabulary) => false,
        _ if differ_in_words(a, b, vocabulary) => false,
        _ if hedges(a, b, vocabulary) => true,
        _ if is_of_many(a) => false,
        Subject::Things(_) => true,
        Subject::Share if change::of_one_thing(a, b) => true,
        _ => likeness(a, b, vocabulary) >= SURE,
    }
}

/// Two figures of one article that it gives without a word on how they go together.
fn is_another(a: &Figure<'_>, b: &Figure<'_>) -> bool {
    let disputed = match (&a.source, &b.source) {
        (Some(a), Some(b)) => a != b,
        // A crowd has two sizes only where two have counted it.
        (None, None) => false,
        _ => a.subject == Subject::People(Happened::Gathered),
    };
    is_apart(a, b) && !disputed
}

//! Which figures answer one question.

use std::{cmp::Ordering, collections::BTreeMap};

use crate::{
    figure::Figure,
    story_words::{StoryWords, WordId},
    subject::Subject,
};

/// Figures that answer one question.
pub(crate) struct Question {
    /// Places in the list of figures, in order.
    pub(crate) members: Vec<usize>,
    /// The first members, and some with other figures: what further figures are compared with.
    examples: Vec<usize>,
    /// Whether the words around some member leave doubt that it answers the same question.
    pub(crate) doubtful: bool,
    /// An earlier question that looks alike, and why it is another.
    pub(crate) like: Option<Like>,
}

impl Question {
    /// Its members, in order.
    pub(crate) fn figures<'f, 'a>(&self, all: &'f [Figure<'a>]) -> impl Iterator<Item = &'f Figure<'a>> {
        self.members.iter().map(|member| &all[*member])
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
        let mut best: Option<(f64, usize, bool)> = None;
        let mut alike: Option<(f64, Like)> = None;
        for place in shelf.candidates(figure) {
            let weigh = weigh(figures, &questions[place], figure, vocabulary);
            match weigh.why {
                None if weigh.same && best.is_none_or(|(score, ..)| weigh.score > score) => {
                    best = Some((weigh.score, place, weigh.doubtful));
                }
                Some((why, figure)) if weigh.alike => {
                    // A part of a whole is a duller likeness than two wholes.
                    let score = if why == Why::Role { weigh.score - DULLER } else { weigh.score };
                    if alike.is_none_or(|(best, _)| score > best) {
                        alike = Some((score, Like { question: place, figure, why }));
                    }
                }
                _ => {}
            }
        }
        let place = match best {
            Some((_, place, doubtful)) => {
                let question = &mut questions[place];
                question.members.push(at);
                let new = |example: &usize| !figures[*example].range.agrees(&figure.range);
                let few = question.examples.len() < COMPARED / 2;
                let room = question.examples.len() < COMPARED;
                if few || (room && question.examples.iter().all(new)) {
                    question.examples.push(at);
                }
                questions[place].doubtful |= doubtful;
                place
            }
            None => {
                let like = alike.map(|(_, like)| like);
                questions.push(Question { members: vec![at], examples: vec![at], doubtful: false, like });
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
        places.sort_by_key(|(place, hits)| (std::cmp::Reverse(*hits), *place));
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
    /// It differs, and not enough speaks for it to call that a contradiction.
    doubtful: bool,
}

/// Enough shared words and digits to answer one question.
const SAME: f64 = 2.0;
/// Figures that differ need more: what differs is more often another thing than a mistake.
const SAME_THOUGH_APART: f64 = 2.75;
/// Enough to call a difference a contradiction.
const SURE: f64 = 3.5;
/// What a toll has to begin with: a story is about one event, so its dead are those of that event
/// unless something says otherwise.
const ONE_EVENT: f64 = 2.0;
/// An article repeats a figure a few times, not a thousand.
const OWN: usize = 16;
/// By so much a part of a count is less like it than another whole.
const DULLER: f64 = 10.0;
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
    let mut apart = false;
    for &at in &question.examples {
        let member = &figures[at];
        score = score.max(likeness(member, figure, vocabulary));
        let against = differs(member, figure, vocabulary);
        if against.is_none() && member.range.agrees(&figure.range) {
            // The same figure for the same thing: what tells it from others does not count.
            (why, apart) = (None, false);
            break;
        }
        why = why.or(against.map(|why| (why, at)));
        apart |= is_apart(member, figure);
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

    let counted = matches!(figure.subject, Subject::People(_));
    let enough = if apart && !counted { SAME_THOUGH_APART } else { SAME };
    // Two tolls in one story look alike whatever stands around them; when too little speaks for
    // one event, they are of two.
    let alike = match figure.subject {
        Subject::People(_) => f64::NEG_INFINITY,
        Subject::Things(_) => SAME,
        _ => SAME_THOUGH_APART,
    };
    let unlike = (counted && score < enough).then(|| (Why::Event, question.examples[0]));
    let why = why.or(unlike);
    Weighed {
        score,
        same: score >= enough,
        alike: score >= alike && (counted || !matches!(why, Some((Why::OneArticle, _)))),
        why,
        doubtful: apart && score < if counted { ONE_EVENT } else { SURE },
    }
}

/// Two figures of one article that it gives without a word on how they go together.
fn is_another(a: &Figure<'_>, b: &Figure<'_>) -> bool {
    let disputed = match (&a.number.source, &b.number.source) {
        (Some(a), Some(b)) => a != b,
        _ => false,
    };
    is_apart(a, b) && !disputed
}

/// Whether no value satisfies both, though neither is called an older figure.
fn is_apart(a: &Figure<'_>, b: &Figure<'_>) -> bool {
    !a.range.meets(&b.range) && !a.marks.stale && !b.marks.stale
}

/// How much speaks for two figures of one subject answering one question.
fn likeness(a: &Figure<'_>, b: &Figure<'_>, vocabulary: &StoryWords) -> f64 {
    let base = match &a.subject {
        Subject::People(_) if !is_elsewhere(a, vocabulary) && !is_elsewhere(b, vocabulary) => ONE_EVENT,
        // Another event, and the same one: "ambulance" here and there.
        Subject::People(_) if shared(&a.around.scene, &b.around.scene).next().is_some() => 1.0,
        Subject::Things(noun) if noun != "people" => 1.0,
        _ => 0.0,
    };
    let weight = |word: WordId| if vocabulary.is_common(word) { 0.5 } else { 1.0 };
    let both = |x: &[WordId], y: &[WordId]| shared(x, y).map(weight).sum::<f64>();
    let near = both(&a.around.near, &b.around.near);
    let far = both(&a.around.near, &b.around.far)
        + both(&a.around.far, &b.around.near)
        + both(&a.around.far, &b.around.far) * 0.5;
    // "wants 9%" and "is seeking 9%"; "a day" and "daily".
    let marked = |mark: fn(&Figure<'_>) -> Option<&'static str>| {
        if mark(a).is_some() && mark(a) == mark(b) { 0.5 } else { 0.0 }
    };
    let year = if a.marks.years.iter().any(|year| b.marks.years.contains(year)) { 1.0 } else { 0.0 };
    let marks = marked(|figure| figure.marks.rate)
        + 1.5 * marked(|figure| figure.marks.standing)
        + marked(|figure| figure.marks.trend)
        + year;
    let value = if a.range.agrees(&b.range) {
        // Two articles hit on 412,000 for one reason only.
        (0.75 * f64::from(a.range.digits.min(b.range.digits))).min(2.25)
    } else if a.range.meets(&b.range) && a.range.is_point() != b.range.is_point() {
        0.25
    } else {
        0.0
    };
    base + near + (far * 0.5).min(1.5) + marks + value
}

/// What tells two like figures apart.
fn differs(a: &Figure<'_>, b: &Figure<'_>, vocabulary: &StoryWords) -> Option<Why> {
    let apart = is_apart(a, b);
    let agree = a.range.agrees(&b.range);
    let (x, y) = (&a.marks, &b.marks);
    let people = matches!(a.subject, Subject::People(_));
    let both = |x: Option<&str>, y: Option<&str>| x.is_some() && y.is_some() && x != y;
    if people {
        match (&a.role, &b.role) {
            (Some(a), Some(b)) if a != b => return Some(Why::Role),
            // "three officers" of "six people".
            (None, Some(_)) | (Some(_), None) if apart => return Some(Why::Role),
            _ => {}
        }
        if x.part != y.part && apart {
            return Some(Why::Role);
        }
    }
    if both(x.rate, y.rate) || (x.rate != y.rate && !agree) {
        return Some(Why::Rate);
    }
    if x.standing != y.standing && !agree && (apart || both(x.standing, y.standing)) {
        return Some(Why::Standing);
    }
    if both(x.side, y.side) {
        return Some(Why::Side);
    }
    if both(x.trend, y.trend) && !people {
        return Some(Why::Trend);
    }
    if x.since != y.since && apart {
        return Some(Why::Since);
    }
    if apart && !people && both(x.day, y.day) {
        return Some(Why::Day);
    }
    if differ_in_year(a, b) && (apart || people) {
        return Some(Why::Year);
    }
    if people && differ_in_event(a, b, vocabulary) {
        return Some(Why::Event);
    }
    if apart && !people && both(a.number.place.as_deref(), b.number.place.as_deref()) {
        return Some(Why::Place);
    }
    None
}

fn differ_in_year(a: &Figure<'_>, b: &Figure<'_>) -> bool {
    let past = |figure: &Figure<'_>, years: &[i32]| {
        figure.published.is_some_and(|published| !years.contains(&published.year()))
    };
    match (a.marks.years.as_slice(), b.marks.years.as_slice()) {
        ([], []) => false,
        ([], years) => past(b, years),
        (years, []) => past(a, years),
        (a, b) => !a.iter().any(|year| b.contains(year)),
    }
}

/// Whether its sentence sets a scene that is not the story's: "when an ambulance overturned".
fn is_elsewhere(figure: &Figure<'_>, vocabulary: &StoryWords) -> bool {
    !figure.around.scene.is_empty() && !figure.around.scene.iter().any(|word| vocabulary.is_theme(*word))
}

fn differ_in_event(a: &Figure<'_>, b: &Figure<'_>, vocabulary: &StoryWords) -> bool {
    match (is_elsewhere(a, vocabulary), is_elsewhere(b, vocabulary)) {
        (false, false) => false,
        (true, true) => shared(&a.around.scene, &b.around.scene).next().is_none(),
        // A sentence that sets no scene may be of either; it needs the words to say so.
        (true, false) => !b.around.scene.is_empty() || likeness(a, b, vocabulary) < SAME,
        (false, true) => !a.around.scene.is_empty() || likeness(a, b, vocabulary) < SAME,
    }
}

/// Words in both of two sorted lists.
fn shared<'a>(mut a: &'a [WordId], mut b: &'a [WordId]) -> impl Iterator<Item = WordId> + 'a {
    std::iter::from_fn(move || {
        while let (Some((x, rest_a)), Some((y, rest_b))) = (a.split_first(), b.split_first()) {
            match x.cmp(y) {
                Ordering::Less => a = rest_a,
                Ordering::Greater => b = rest_b,
                Ordering::Equal => {
                    (a, b) = (rest_a, rest_b);
                    return Some(*x);
                }
            }
        }
        None
    })
}

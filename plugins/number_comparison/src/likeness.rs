//! How much speaks for two figures answering one question, and what speaks against it.

use std::{cmp::Ordering, collections::BTreeSet, sync::LazyLock};

use parallax_layers::numbers::Modifier;
use parallax_lexicon::{classes::listed, inflect::stem};

use crate::{
    apart::{
        are_of_other_years, are_one_name, are_placed_apart, are_two_of_one_family, are_years_apart,
        differ_in_time, differ_in_year, is_too_far, order, reach,
    },
    change,
    figure::Figure,
    happened::{Course, Happened, protests},
    marks::{Marks, PLANNED},
    measure::Dimension,
    question::Why,
    setting::{differ_in_place, hedges, is_of_one_case, is_one_abroad, names_topic, of_one_setting},
    source,
    story_words::{StoryWords, WordId},
    subject::Subject,
};

/// Enough shared words and digits to answer one question.
pub(crate) const SAME: f64 = 2.0;
/// Figures that differ need more: what differs is more often another thing than a mistake.
pub(crate) const SURE: f64 = 3.5;
/// What a toll has to begin with: a story is about one event, so its dead are those of that event
/// unless something says otherwise.
const ONE_EVENT: f64 = 2.0;

/// How sure it is that two figures which differ are of one thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Bond {
    /// Not enough to set them against each other.
    Loose,
    /// Nothing shows that they are of different things.
    Likely,
    /// Their words leave no room for two things.
    Sure,
    /// Their sentences are the same but for the figure.
    Copied,
}

/// How sure it is that two figures are of one thing.
pub(crate) fn bond(a: &Figure<'_>, b: &Figure<'_>, vocabulary: &StoryWords) -> Bond {
    if a.but_for.is_some() && a.but_for == b.but_for {
        return Bond::Copied;
    }
    let score = likeness(a, b, vocabulary);
    if a.subject == Subject::Age {
        let told = a.person.or(b.person).is_some() && (!are_years_apart(a, b) || are_one_name(a, b));
        return if told { Bond::Likely } else { Bond::Loose };
    }
    if let Subject::People(happened) = a.subject {
        return of_people(a, b, happened, vocabulary, score);
    }
    if let Some(one) = is_of_one_case(a, b) {
        let apart = differs(a, b, vocabulary).is_some();
        return if one && !apart { Bond::Likely } else { Bond::Loose };
    }
    let apart = differs(a, b, vocabulary).is_some() || differ_in_words(a, b, vocabulary);
    if apart || is_of_many(a) || is_too_far(a, b) {
        return Bond::Loose;
    }
    // "fell to 4.1 percent in May", "rose to 4.4 percent in May"
    if a.subject == Subject::Share && a.marks.level && b.marks.level && change::is_of_one_time(a, b) {
        return Bond::Likely;
    }
    // How much something rose is of a time, and prices move all day.
    if a.subject == Subject::Share && a.marks.trend.is_some() && !change::is_of_one_time(a, b) {
        return Bond::Loose;
    }
    let same = shared(&a.around.near, &b.around.near).count();
    let fewer = a.around.near.len().min(b.around.near.len());
    // "missed nine games because of the injury", "missed ten games": most of the shorter one's words.
    if same >= 3 && same * 3 >= fewer * 2 && matches!(a.subject, Subject::Things(_) | Subject::Money(_)) {
        return Bond::Sure;
    }
    let topic = a.topic.is_some() && a.topic == b.topic;
    // Lengths and times are of anything.
    let few = match a.subject {
        Subject::Vote => 1,
        // Of one or two things each part of an event has its own.
        Subject::Things(_) if are_of_one_story(a, b, vocabulary) => 1,
        Subject::Things(_) if a.range.high.min(b.range.high) > 2.0 => 2,
        Subject::Size(_) => 4,
        _ => 3,
    };
    let enough = if few == 1 { SAME } else { SURE };
    // Shares, sums and sizes of nothing named are of anything.
    let named = match a.subject {
        Subject::Share => topic && same >= few,
        Subject::Money(_) | Subject::Size(_) => topic,
        _ => topic || same >= few,
    };
    if score >= enough && named { Bond::Likely } else { Bond::Loose }
}

/// Whether two counts of one noun are so high, and so near each other, that a story of few articles has one of them:
/// "350 houses", "530 homes".
fn are_of_one_story(a: &Figure<'_>, b: &Figure<'_>, vocabulary: &StoryWords) -> bool {
    const MANY: f64 = 10.0;
    const NEAR: f64 = 2.0;
    let vague = |figure: &Figure<'_>| figure.range.modifier == Modifier::Vague;
    let told = !vague(a) && !vague(b) && a.range.low.min(b.range.low) >= MANY;
    vocabulary.is_small() && told && a.range.within(&b.range, NEAR) && a.marks.standing == b.marks.standing
}

/// Of so few people, whoever they are, an event may have several.
const FEW: f64 = 3.0;

/// How sure it is that two counts of people are of one event.
fn of_people(
    a: &Figure<'_>,
    b: &Figure<'_>,
    happened: Happened,
    vocabulary: &StoryWords,
    score: f64,
) -> Bond {
    let few = a.role.is_some() && a.range.low <= FEW && b.range.low <= FEW;
    // "The blast at the Arden school" and "the school in Velin" may be one school; without it, two names are of two.
    let named = differ_in_words(a, b, vocabulary);
    let words = named && shared(&a.around.scene, &b.around.scene).next().is_none();
    // A story of few articles has one strike, whatever else their sentences name.
    // And one crowd, where no two places are named.
    let strike = matches!(happened, Happened::OnStrike | Happened::Gathered) && vocabulary.is_small();
    let elsewhere = || !of_one_setting(a, b, vocabulary) || is_one_abroad(a, b, vocabulary);
    if few || differ_in_place(a, b) || (!strike && elsewhere()) {
        return Bond::Loose;
    }
    let exact = a.range.modifier == Modifier::Exact && b.range.modifier == Modifier::Exact;
    let settled = happened == Happened::Aboard || source::are_one(a.source.as_deref(), b.source.as_deref());
    let sure = score >= SURE || (exact && settled);
    match sure && !named {
        _ if words && !strike => Bond::Loose,
        true => Bond::Sure,
        false => Bond::Likely,
    }
}

/// Whether there are many such figures of many things in any story, so that two which differ are of two: how far
/// something is, how long somebody is jailed, how often a player scored.
pub(crate) fn is_of_many(figure: &Figure<'_>) -> bool {
    static TALLIES: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
        let words = listed(
            "assist basket carry catch foul game goal hit homer inning lap match pass play point rebound run season set
             start steal time title touchdown try victory wicket win yard",
        );
        words.map(|word| stem(word).into_owned()).collect()
    });
    match &figure.subject {
        Subject::Things(noun) => noun == "people" || TALLIES.contains(noun),
        Subject::Size(Dimension::Length) => figure.topic.is_none(),
        // "days of riots" go on; "a 48-hour strike" is over when it is.
        Subject::Size(Dimension::Time) => {
            figure.marks.sentenced || figure.topic.is_none() || !figure.words.contains('-')
        }
        _ => false,
    }
}

/// Whether each has names that the other lacks: the bid of one club, the bid of another.
pub(crate) fn differ_in_words(a: &Figure<'_>, b: &Figure<'_>, vocabulary: &StoryWords) -> bool {
    if a.person.is_some() {
        return false;
    }
    let mine = |names: &[WordId]| -> Vec<WordId> {
        names.iter().copied().filter(|name| !vocabulary.is_theme(*name)).collect()
    };
    let (x, y) = (mine(&a.around.names), mine(&b.around.names));
    // "the Herons' offer", "the Larks' offer": whatever else both name.
    let lacks = |x: &[WordId], y: &[WordId]| x.iter().any(|name| y.binary_search(name).is_err());
    let (p, q) = (&a.around.names, &b.around.names);
    if !matches!(a.subject, Subject::People(_)) && lacks(p, q) && lacks(q, p) {
        return true;
    }
    let other = |x: &[WordId], y: &[WordId]| !x.is_empty() && !y.is_empty() && shared(x, y).next().is_none();
    let topics = matches!((&a.topic, &b.topic), (Some(a), Some(b)) if a != b);
    topics || other(&x, &y) || other(&a.around.own, &b.around.own) || differ_together(a, b)
}

/// Whether the figures beside them differ too, and by far: 13 homers in 54 games, 33 in 157. People are counted as an
/// event goes on, and all counts grow.
fn differ_together(a: &Figure<'_>, b: &Figure<'_>) -> bool {
    const NEAR: f64 = 1.25;
    let like = |x: &(Subject, f64), y: &(Subject, f64)| x.0 == y.0;
    let pairs = || a.beside.iter().flat_map(|x| b.beside.iter().map(move |y| (x, y)));
    let mut pairs = pairs().filter(|(x, y)| like(x, y)).peekable();
    let far = |(x, y): (&(Subject, f64), &(Subject, f64))| x.1.max(y.1) > NEAR * x.1.min(y.1);
    !matches!(a.subject, Subject::People(_)) && pairs.peek().is_some() && pairs.all(far)
}

/// Whether no value satisfies both, though neither is called an older figure.
pub(crate) fn is_apart(a: &Figure<'_>, b: &Figure<'_>) -> bool {
    !a.range.meets(&b.range) && !a.marks.stale && !b.marks.stale
}

/// How much speaks for two figures of one subject answering one question.
pub(crate) fn likeness(a: &Figure<'_>, b: &Figure<'_>, vocabulary: &StoryWords) -> f64 {
    let topic = a.topic.is_some() && a.topic == b.topic;
    // One says of whom or of what, the other of nobody.
    let unlike = match a.subject {
        Subject::Age => a.person.is_none() && a.counted.is_some() != b.counted.is_some(),
        Subject::Size(Dimension::Time) => a.topic.is_some() != b.topic.is_some(),
        _ => false,
    };
    let base = match &a.subject {
        Subject::People(_) if !is_elsewhere(a, vocabulary) && !is_elsewhere(b, vocabulary) => ONE_EVENT,
        // Another event, and the same one: "ambulance" here and there.
        Subject::People(_) if shared(&a.around.scene, &b.around.scene).next().is_some() => 1.0,
        Subject::Things(noun) if noun != "people" && are_of_one_story(a, b, vocabulary) => 1.5,
        Subject::Things(noun) if noun != "people" => 1.0,
        Subject::Age if a.person.is_some() && a.person == b.person => SURE,
        // Litres of oil, in a story about oil.
        Subject::Size(_) if topic => SURE,
        Subject::Money(_) if topic => ONE_EVENT,
        Subject::Share if topic => 1.0,
        _ if names_topic(a, b, vocabulary) || names_topic(b, a, vocabulary) => 1.0,
        _ if unlike => -1.0,
        Subject::Vote | Subject::Magnitude => SAME,
        Subject::Sentence if is_of_one_case(a, b) == Some(true) => SURE,
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
        let digits = a.range.digits.min(b.range.digits);
        // In a story of few articles two digits of one noun or currency are one figure.
        let told = matches!(a.subject, Subject::Money(_) | Subject::Things(_)) && digits > 1;
        let least = if told && vocabulary.is_small() { SAME } else { 0.0 };
        (0.75 * f64::from(digits)).min(2.25).max(least)
    } else if hedges(a, b, vocabulary) {
        (0.75 * f64::from(a.range.digits.min(b.range.digits))).clamp(1.0, 2.25)
    } else if a.range.meets(&b.range) && a.range.is_point() != b.range.is_point() {
        0.25
    } else {
        0.0
    };
    base + near + (far * 0.5).min(1.5) + marks + value
}

/// Whether one counts others or a part: "three officers" of "six people", "two of whom", "another 12".
fn differ_in_part(a: &Figure<'_>, b: &Figure<'_>, vocabulary: &StoryWords) -> bool {
    let apart = is_apart(a, b);
    let (x, y) = (&a.marks, &b.marks);
    // Those arrested at a protest are those who protest, whatever they are called.
    let held = |figure: &Figure<'_>| {
        figure.subject == Subject::People(Happened::Held) && figure.role.as_deref().is_none_or(protests)
    };
    // Those on strike are members to their union, staff to their employer.
    let strike = a.subject == Subject::People(Happened::OnStrike);
    let works = |figure: &Figure<'_>| figure.role.as_deref().is_none_or(|role| role == "worker");
    let roles = match (&a.role, &b.role) {
        _ if held(a) && held(b) || strike && (works(a) || works(b)) => false,
        (Some(a), Some(b)) => a != b,
        (None, Some(_)) | (Some(_), None) => apart,
        (None, None) => false,
    };
    let part = !strike && !a.range.agrees(&b.range) && x.part != y.part;
    let people = matches!(a.subject, Subject::People(_)) && (roles || part);
    let near = a.range.agrees(&b.range) || hedges(a, b, vocabulary);
    let more = (apart && (x.more || y.more)) || (!near && x.more != y.more);
    people || more || is_of_one_case(a, b) == Some(false)
}

/// Whether two ages are of two persons, or of another time than now.
fn are_two_ages(a: &Figure<'_>, b: &Figure<'_>, apart: bool) -> bool {
    let then = a.marks.then || b.marks.then;
    then || a.person != b.person || are_two_of_one_family(a, b) || (apart && a.person.is_none())
}

/// What tells two like figures apart.
pub(crate) fn differs(a: &Figure<'_>, b: &Figure<'_>, vocabulary: &StoryWords) -> Option<Why> {
    let apart = is_apart(a, b);
    let agree = a.range.agrees(&b.range);
    let (x, y) = (&a.marks, &b.marks);
    let people = matches!(a.subject, Subject::People(_));
    let both = |x: Option<&str>, y: Option<&str>| x.is_some() && y.is_some() && x != y;
    // Only somebody's own age can be given in two ways.
    if differ_in_part(a, b, vocabulary) || a.subject == Subject::Age && are_two_ages(a, b, apart) {
        return Some(Why::Role);
    }
    if apart && !a.range.within(&b.range, order(&a.subject)) {
        return Some(Why::Event);
    }
    if a.range.meets(&b.range) && !agree && !a.range.is_near(&b.range, reach(&a.subject)) {
        return Some(Why::Event);
    }
    // "seriously hurt" of "hurt", "prior convictions" of "convictions".
    if !agree && x.narrowed != y.narrowed {
        return Some(Why::Role);
    }
    if both(x.rate, y.rate) || (x.rate != y.rate && !agree) {
        return Some(Why::Rate);
    }
    // What a crowd demands says nothing of its size.
    let standing = |marks: &Marks| marks.standing.filter(|standing| !people || PLANNED.contains(standing));
    let (real, other) = (standing(x), standing(y));
    if real != other && !agree && (apart || both(real, other)) {
        return Some(Why::Standing);
    }
    if both(x.side, y.side) {
        return Some(Why::Side);
    }
    // A share of something is not by how much it grew; but few articles have 5.8 percent of two things.
    let broken = a.range.point.is_some_and(|point| point.fract() != 0.0);
    let told = agree && broken && vocabulary.is_small() && (x.trend.is_none() || y.trend.is_none());
    let grown = a.subject == Subject::Share && x.trend != y.trend && !told;
    if grown || (both(x.trend, y.trend) && !people) {
        return Some(Why::Trend);
    }
    if x.since != y.since && apart {
        return Some(Why::Since);
    }
    // Who was arrested on Saturday is not who was arrested in all.
    let of_days = a.subject.course() == Course::Moves && a.subject != Subject::People(Happened::OnStrike);
    if (apart && !people && both(x.day, y.day)) || (!agree && of_days && x.day != y.day) {
        return Some(if of_days { Why::Event } else { Why::Day });
    }
    let counts = matches!(a.subject, Subject::People(_) | Subject::Things(_));
    if (apart && are_placed_apart(a, b)) || (!agree && counts && differ_in_time(a, b)) {
        return Some(Why::Event);
    }
    // The dead of an earlier war, of whom there may have been as many. Whose age it is says more than the year of a deed.
    let years = || (apart || people) && differ_in_year(a, b) || people && !agree && are_of_other_years(a, b);
    if a.subject != Subject::Age && years() {
        return Some(Why::Year);
    }
    if people && (differ_in_event(a, b, vocabulary) || are_of_two_sorts(a, b)) {
        return Some(Why::Event);
    }
    // Any event has two dead here and two there.
    if people && a.range.low.max(b.range.low) <= FEW && differ_in_place(a, b) {
        return Some(Why::Event);
    }
    if apart && !people && both(a.number.place.as_deref(), b.number.place.as_deref()) {
        return Some(Why::Place);
    }
    None
}

/// Whether one counts a few of some sort ("three professors"), the other a few of anybody, and no scene is in both: three
/// are killed here and there.
fn are_of_two_sorts(a: &Figure<'_>, b: &Figure<'_>) -> bool {
    let few = a.range.high.max(b.range.high) <= FEW;
    few && a.role.is_some() != b.role.is_some()
        && !a.marks.part
        && !b.marks.part
        && shared(&a.around.scene, &b.around.scene).next().is_none()
        && shared(&a.around.near, &b.around.near).next().is_none()
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
pub(crate) fn shared<'a>(mut a: &'a [WordId], mut b: &'a [WordId]) -> impl Iterator<Item = WordId> + 'a {
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

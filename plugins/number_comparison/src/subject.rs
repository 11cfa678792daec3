//! What a number is a number of.

use std::{collections::BTreeSet, ops::Range, sync::LazyLock};

use parallax_layers::numbers::{Modifier, Number, NumberKind};
use parallax_lexicon::{WordSet, case::is_capital, classes::listed, inflect::stem};

use crate::{
    context::Context,
    dwelling,
    happened::{Course, Happened, gathers, is_tried, means_anyone, protests},
    measure::{Dimension, Scale, measure},
    noun::head,
    setting::{is_aftershock, is_sentence},
    story_words::of_one_kind,
    words::Plain,
};

/// What a figure is a figure of. Figures with different subjects are never compared.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Subject {
    /// People to whom something happened.
    People(Happened),
    /// Things by the stem of their noun; people of whom nothing is said among them.
    Things(String),
    /// Money in a currency.
    Money(String),
    /// Percentages and other shares.
    Share,
    /// A measured size.
    Size(Dimension),
    /// Somebody's age.
    Age,
    /// Those for and against.
    Vote,
    /// How long a court sends somebody to prison.
    Sentence,
    /// How strong a quake was.
    Magnitude,
}

impl Subject {
    /// How a count of it moves as an event goes on; what counts nobody stands.
    pub(crate) fn course(&self) -> Course {
        match self {
            Self::People(happened) => happened.course(),
            _ => Course::Stands,
        }
    }
}

/// What a number is a number of, and how to bring it to the unit of comparison.
pub(crate) struct Of {
    pub(crate) subject: Subject,
    /// Who is counted, if the words say more than "people". A stem.
    pub(crate) role: Option<String>,
    pub(crate) scale: Scale,
}

impl Of {
    pub(crate) fn simply(subject: Subject) -> Self {
        Self { subject, role: None, scale: Scale::ONE }
    }

    /// Of the number at `at`, which counts what a noun phrase says; `None` if its words do not say what it is of,
    /// or it is of a kind that is not compared.
    pub(crate) fn number(
        number: &Number,
        counted: Option<&str>,
        context: &Context<'_>,
        at: &Range<usize>,
    ) -> Option<Self> {
        Some(match number.kind {
            NumberKind::Count | NumberKind::Ratio if is_of_points(context, at) => {
                let role = None;
                Self { role, ..Self::simply(Subject::Things(POINT.to_owned())) }
            }
            NumberKind::Count if is_label(number, context, at) => return None,
            NumberKind::Count => {
                let predicate = number.predicate.as_deref();
                let happened = Happened::to(&context.words, &context.plain, at.clone(), predicate);
                // Those who fled to a camp live there.
                let settled = matches!(happened, None | Some(Happened::Uprooted));
                if let Some(place) = settled.then(|| dwelling::place(&context.plain, at)).flatten() {
                    let role = place.map(str::to_owned);
                    return Some(Self { role, ..Self::simply(Subject::People(Happened::Living)) });
                }
                let employs = at
                    .start
                    .checked_sub(1)
                    .is_some_and(|verb| EMPLOY.contains(&context.plain[verb].as_ref()));
                let anyone = counted.and_then(head).is_some_and(|noun| means_anyone(&stem(&noun)));
                if employs && anyone && happened.is_none() {
                    return Some(Self::simply(Subject::Things(stem("employees").into_owned())));
                }
                return Self::counted(counted.and_then(head).as_deref(), happened);
            }
            NumberKind::Money => Self::simply(Subject::Money(number.unit.clone()?)),
            NumberKind::Percent => Self::simply(Subject::Share),
            // A fraction is a share; "two to one" is not.
            NumberKind::Ratio if number.value.or(number.low).or(number.high)? <= 1.0 => {
                Self { scale: Scale { by: 100.0, plus: 0.0 }, ..Self::simply(Subject::Share) }
            }
            // "between 17 and 25" is nobody's age.
            NumberKind::Age if number.modifier == Modifier::Between => return None,
            NumberKind::Age => Self::simply(Subject::Age),
            NumberKind::Duration if number.modifier == Modifier::Exact && is_sentence(&context.plain, at) => {
                let (_, scale) = measure(number.unit.as_deref()?)?;
                Self { scale, ..Self::simply(Subject::Sentence) }
            }
            NumberKind::Duration
            | NumberKind::Distance
            | NumberKind::Area
            | NumberKind::Volume
            | NumberKind::Weight
            | NumberKind::Temperature
            | NumberKind::Speed => {
                let (dimension, scale) = measure(number.unit.as_deref()?)?;
                Self { scale, ..Self::simply(Subject::Size(dimension)) }
            }
            NumberKind::Other if number.unit.as_deref() == Some("magnitude") => {
                let role = is_aftershock(&context.plain).then(|| "aftershock".to_owned());
                Self { role, ..Self::simply(Subject::Magnitude) }
            }
            // Ranks are not amounts; a score is two numbers; what the rest are is not known.
            NumberKind::Ratio | NumberKind::Ordinal | NumberKind::Score | NumberKind::Other => return None,
        })
    }

    /// What the number before it is of.
    pub(crate) fn same_as(subject: &Subject, role: Option<&String>) -> Self {
        Self { role: role.cloned(), ..Self::simply(subject.clone()) }
    }

    /// Some of the people that the number before it counts, by their noun.
    pub(crate) fn part(whole: &Subject, counted: Option<&str>) -> Self {
        let who = counted.and_then(head).map(|noun| stem(&noun).into_owned());
        Self { role: who.filter(|who| !means_anyone(who)).map(of_one_name), ..Self::simply(whole.clone()) }
    }

    /// Of what a noun names, or of those to whom something happened.
    fn counted(noun: Option<&str>, happened: Option<Happened>) -> Option<Self> {
        let who = noun.map(|noun| stem(noun).into_owned());
        if let Some(happened) = happened.filter(|happened| applies(*happened, noun)) {
            // Those who gather are those who protest, whatever they are called.
            let tried = matches!(happened, Happened::Charged | Happened::Convicted);
            let anyone = |who: &String| {
                means_anyone(who)
                    || (happened == Happened::Gathered && gathers(who))
                    || (tried && is_tried(who))
            };
            let role = who.filter(|who| !anyone(who)).map(of_one_name);
            return Some(Self { role, ..Self::simply(Subject::People(happened)) });
        }
        let who = who?;
        let anyone = means_anyone(&who) || protests(&who);
        Some(Self::simply(Subject::Things(if anyone {
            "people".to_owned()
        } else {
            of_one_kind(who.into()).into_owned()
        })))
    }
}

/// "employs 6,000 people": they are employees.
const EMPLOY: [&str; 4] = ["employ", "employed", "employing", "employs"];

/// The noun of "0.28 of a percentage point".
pub(crate) const POINT: &str = "percentage point";

/// Whether a number is so much of a percentage point: "0.28 of a percentage point", "less than a third of a point".
fn is_of_points(context: &Context<'_>, at: &Range<usize>) -> bool {
    let run = &context.plain[at.start..context.plain.len().min(at.end + 4)];
    let is = |word: Option<&Plain<'_>>, one: &str| word.is_some_and(|word| word == one);
    run.windows(3).enumerate().any(|(place, three)| {
        let point = if three[2] == "percentage" { run.get(place + 3) } else { Some(&three[2]) };
        three[0] == "of" && three[1] == "a" && is(point, "point")
    })
}

/// Whether a figure names, grades or places what it stands with instead of counting it: "a magnitude 5.9 earthquake",
/// "category 4", "14 Mill Street", "a four-by-four".
fn is_label(number: &Number, context: &Context<'_>, at: &Range<usize>) -> bool {
    static GRADES: LazyLock<WordSet> = LazyLock::new(|| {
        WordSet::new(["magnitude category level grade phase stage tier class type route flight section article
            chapter verse page room suite ward district line gate platform channel interstate highway no number"])
    });
    static STREETS: LazyLock<WordSet> = LazyLock::new(|| {
        WordSet::new([
            "street st road rd avenue ave lane drive boulevard blvd square terrace place crescent close
            parade quay highway parkway court",
        ])
    });
    let own = &context.plain[at.clone()];
    let before = at.start.checked_sub(1).map(|place| &context.plain[place]);
    let graded = before.is_some_and(|word| GRADES.contains(word));
    let capital = |place: &usize| context.words.get(*place).is_some_and(|word| is_capital(word.text));
    let street =
        (at.start + 1..at.start + 5).take_while(capital).any(|place| STREETS.contains(&context.plain[place]));
    let broken = number.value.is_some_and(|value| value.fract() != 0.0 && value < 1000.0);
    let emergency = number.value.is_some_and(|value| [911.0, 999.0, 112.0].contains(&value))
        && context.plain.get(at.end.saturating_sub(1)).is_some_and(|word| {
            ["dispatcher", "dispatchers", "call", "calls", "operator", "operators"].contains(&word.as_ref())
        });
    graded || street || broken || emergency || own.iter().any(|word| word.contains("-by-"))
}

/// Whether something can have happened to what a noun names. A boat is not arrested.
fn applies(happened: Happened, noun: Option<&str>) -> bool {
    let Some(noun) = noun else { return true };
    matches!(happened, Happened::Killed | Happened::Hurt | Happened::InHospital) || is_human(noun)
}

pub(crate) fn is_human(noun: &str) -> bool {
    const ENDINGS: &[&str] = &[
        "ers", "er", "ors", "ists", "ist", "ians", "ian", "ees", "ee", "men", "man", "women", "woman", "folk",
    ];
    static PEOPLE: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
        let words = listed(
            "child boy girl crew staff civilian migrant hostage pupil student patient police troop militant
         rebel guard nurse medic pilot tourist guest youth adult teen infant baby relative suspect recruit
         personnel cook veteran actor author director doctor governor mayor pastor professor senator",
        );
        words.map(|word| stem(word).into_owned()).collect()
    });
    const NOT: &[&str] = &[
        "number",
        "letter",
        "order",
        "paper",
        "door",
        "floor",
        "helicopter",
        "trawler",
        "career",
        "offer",
        "tower",
        "river",
        "water",
        "power",
        "dinner",
        "summer",
        "winter",
        "corner",
        "quarter",
        "chapter",
        "computer",
    ];
    let stem = stem(noun);
    let named = means_anyone(&stem) || protests(&stem) || PEOPLE.contains(stem.as_ref());
    named || (ENDINGS.iter().any(|end| noun.ends_with(end)) && !NOT.contains(&stem.as_ref()))
}

/// One word for those whom articles call by many: those who work at a place, and those who protest.
fn of_one_name(stem: String) -> String {
    const WORK: [&str; 8] =
        ["staf", "staff", "worker", "employ", "employe", "member", "personnel", "colleagu"];
    if WORK.contains(&stem.as_str()) {
        "worker".to_owned()
    } else if protests(&stem) {
        "protester".to_owned()
    } else {
        stem
    }
}

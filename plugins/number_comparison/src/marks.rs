//! Words near a number that tell its question from a like one: east from west, allowed from real.

use std::{collections::BTreeMap, sync::LazyLock};

use parallax_lexicon::{
    calendar::{MONTHS, WEEKDAYS},
    classes::{CARDINALS, listed},
    inflect::stem,
};

use crate::{time::comes_in_turns, words::Plain};

/// What tells one question from another that is asked of the same thing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Marks {
    /// Which part of a place: "eastern".
    pub(crate) side: Option<&'static str>,
    /// How real it is: allowed, demanded, promised, spent, expected. `None`: simply so.
    pub(crate) standing: Option<&'static str>,
    /// Up or down.
    pub(crate) trend: Option<&'static str>,
    /// Per what: "day", "each".
    pub(crate) rate: Option<&'static str>,
    /// The day of the week nearest to it.
    pub(crate) day: Option<&'static str>,
    /// Years named near it.
    pub(crate) years: Vec<i32>,
    /// The month that its sentence names, from 1.
    pub(crate) month: Option<u8>,
    /// Whether it is of last year, or last month.
    pub(crate) last: bool,
    /// Whether it says how much something came to: "rose to 4.4".
    pub(crate) level: bool,
    /// Whether it adds up from some day on: "since Monday".
    pub(crate) since: bool,
    /// What narrows it: "seriously" hurt, "prior" convictions, "domestic" flights. Sorted.
    pub(crate) narrowed: Vec<&'static str>,
    /// Whether it is a part of another count: "two of whom".
    pub(crate) part: bool,
    /// Whether it is a time in prison.
    pub(crate) sentenced: bool,
    /// Whether it comes on top of another count: "two more", "another 12".
    pub(crate) more: bool,
    /// Whether the article calls it an older figure: "the toll had stood at six".
    pub(crate) stale: bool,
    /// Whether it was so at another time: "then 15", "was 15 when", "15 at the time".
    pub(crate) then: bool,
}

/// How near a word has to stand to a number to mark it.
const NEAR: usize = 8;
/// What narrows a count stands by its noun or verb.
const BESIDE: usize = 4;
/// A day or a year may stand at the end of the clause.
const FAR: usize = 12;

impl Marks {
    /// Of the number at `at`, an index range of `plain`.
    pub(crate) fn of(plain: &[Plain<'_>], at: std::ops::Range<usize>) -> Self {
        let left = &plain[at.start.saturating_sub(NEAR)..at.start];
        let right = &plain[at.end..plain.len().min(at.end + NEAR)];
        let own = &plain[at.clone()];
        // Nearest first, so that the word that stands closest decides.
        let within = |far: usize| {
            let before = |step: usize| at.start.checked_sub(step + 1).map(|place| &plain[place]);
            let sides = move |step: usize| [before(step), plain.get(at.end + step)];
            own.iter().chain((0..far).flat_map(sides).flatten())
        };
        let nearest = |table: &Table| within(NEAR).find_map(|word| table.get(word.as_ref()).copied());
        let years = within(FAR).filter(|word| word.len() == 4).filter_map(|word| word.parse::<i32>().ok());
        Self {
            side: nearest(&SIDES),
            standing: standing(own, left, right).or(possible(left)),
            trend: nearest(&TRENDS),
            rate: rate(own, right, left),
            day: within(FAR).find_map(|word| WEEKDAYS.into_iter().find(|day| day == word)),
            years: years.filter(|year| (1800..=2200).contains(year)).collect(),
            month: month(plain, &at),
            last: last(right) || last(left),
            level: left.last().is_some_and(|word| word == "to"),
            narrowed: narrowed(own, left, right),
            since: adds_up(right) || adds_up(left),
            part: is_part(own, right, left),
            sentenced: own.iter().chain(left).chain(right).any(|word| is_prison(word)),
            more: is_more(own, right, left),
            stale: is_stale(left),
            then: is_of_then(left, right),
        }
    }
}

/// "then 15", "was 15 when she", "15 years old at the time"
fn is_of_then(left: &[Plain<'_>], right: &[Plain<'_>]) -> bool {
    const BEHIND: usize = 5;
    let behind = &right[..right.len().min(BEHIND)];
    let is = |word: &Plain<'_>, one: &str| word.as_ref() == one;
    left.last().is_some_and(|word| is(word, "then"))
        || behind.iter().any(|word| is(word, "when"))
        || behind.windows(3).any(|run| is(&run[0], "at") && is(&run[1], "the") && is(&run[2], "time"))
}

/// How real it is, by the nearest word: behind it up to the next number, "226,000 jobs, not the 300,000 expected".
fn standing(own: &[Plain<'_>], left: &[Plain<'_>], right: &[Plain<'_>]) -> Option<&'static str> {
    let behind = right.iter().take_while(|word| !word.starts_with(|c: char| c.is_ascii_digit())).count();
    let sides = (0..NEAR).flat_map(|step| {
        let before = left.len().checked_sub(step + 1).map(|place| &left[place]);
        [before, right[..behind].get(step)]
    });
    own.iter().chain(sides.flatten()).find_map(|word| STANDINGS.get(word.as_ref()).copied())
}

/// "could drive 9,000 people", "would cost £5m": what is not yet.
fn possible(left: &[Plain<'_>]) -> Option<&'static str> {
    const VERB: usize = 3;
    let modal = |word: &Plain<'_>| ["could", "might", "should", "would"].contains(&word.as_ref());
    let near = &left[left.len().saturating_sub(VERB)..];
    let at = near.iter().rposition(modal)?;
    // "The union said it would cut 300 jobs" tells of what will be.
    if near[at] == "would" && left.iter().any(|word| ["announced", "said"].contains(&word.as_ref())) {
        return None;
    }
    near.get(at + 1).is_none_or(|next| next != "not").then_some("possible")
}

/// The kinds of narrowing words at a number, each once: up to the next number or part, "55 hurt, 15 seriously".
fn narrowed(own: &[Plain<'_>], left: &[Plain<'_>], right: &[Plain<'_>]) -> Vec<&'static str> {
    let ends = |word: &Plain<'_>| {
        ["and", "among", "but", "including", "of"].contains(&word.as_ref())
            || word.starts_with(|c: char| c.is_ascii_digit())
            || listed(CARDINALS).any(|cardinal| cardinal == word)
    };
    let before = left.iter().rev().take(BESIDE).take_while(|word| !ends(word));
    let behind = right.iter().take(BESIDE).take_while(|word| !ends(word));
    let words = own.iter().chain(before).chain(behind);
    let mut kinds: Vec<&'static str> =
        words.filter_map(|word| NARROWING.get(word.as_ref()).copied()).collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

/// "a day", "per cent" not, "daily", "a head", "each family".
fn rate(own: &[Plain<'_>], right: &[Plain<'_>], left: &[Plain<'_>]) -> Option<&'static str> {
    let close: Vec<&str> = own.iter().chain(right.iter().take(4)).map(AsRef::as_ref).collect();
    let name = |word: &str| {
        Some(match stem(word).as_ref() {
            "second" => "second",
            "minut" => "minute",
            "hour" => "hour",
            "day" | "weekday" | "night" => "day",
            "week" => "week",
            "month" => "month",
            "year" => "year",
            "season" => "season",
            "game" | "match" => "game",
            "head" | "person" | "family" | "household" | "worker" | "passenger" | "pupil" => "each",
            _ => return None,
        })
    };
    let pair = close.windows(2).find_map(|pair| match pair[0] {
        "a" | "an" | "per" | "every" => name(pair[1]),
        "each" => Some(name(pair[1]).unwrap_or("each")),
        _ => None,
    });
    // "an annual value of"
    let far = if left.last().is_some_and(|word| word == "of") { 3 } else { 2 };
    let beside = left.iter().rev().take(far).map(AsRef::as_ref);
    let adverb = || close.iter().copied().chain(beside).find_map(|word| RATES.get(word).copied());
    // "Each family will get …"
    let led = || left.iter().any(|word| word == "each").then_some("each");
    pair.or_else(adverb).or_else(led)
}

/// The month named near the number at `at`: "in September"; not "may have".
fn month(plain: &[Plain<'_>], at: &std::ops::Range<usize>) -> Option<u8> {
    let leads = |word: &str| {
        ["in", "since", "of", "last", "early", "late", "on", "until"].contains(&word)
            || word.starts_with(|c: char| c.is_ascii_digit())
    };
    (at.start.saturating_sub(FAR)..plain.len().min(at.end + FAR)).find_map(|place| {
        let month = MONTHS.into_iter().position(|month| month == plain[place])?;
        let led = place > 0 && leads(&plain[place - 1]);
        let dated = plain.get(place + 1).is_some_and(|word| word.starts_with(|c: char| c.is_ascii_digit()));
        u8::try_from(month + 1).ok().filter(|_| led || dated)
    })
}

/// "last year", "last month".
fn last(side: &[Plain<'_>]) -> bool {
    side.windows(2).any(|pair| pair[0] == "last" && ["year", "month"].contains(&pair[1].as_ref()))
}

/// "since Monday", "since the truce"; not "has since died".
fn adds_up(side: &[Plain<'_>]) -> bool {
    let time = |word: &str| {
        WEEKDAYS.contains(&word)
            || ["the", "last", "sept", "it", "early", "mid", "late"].contains(&word)
            || word.starts_with(|c: char| c.is_ascii_digit())
            || MONTHS.contains(&word)
    };
    side.windows(2).any(|pair| pair[0] == "since" && time(&pair[1]))
}

fn is_prison(word: &str) -> bool {
    [
        "prison",
        "jail",
        "jailed",
        "sentence",
        "sentenced",
        "sentences",
        "bars",
        "parole",
        "probation",
        "served",
        "serve",
        "serving",
        "imprisonment",
        "custody",
        "convicted",
        "imprisoned",
        "penitentiary",
    ]
    .contains(&word)
}

/// "two of whom", "12 of them", "among them three".
fn is_part(own: &[Plain<'_>], right: &[Plain<'_>], left: &[Plain<'_>]) -> bool {
    let pair = |a: Option<&Plain<'_>>, b: Option<&Plain<'_>>| {
        a.is_some_and(|word| word == "of")
            && b.is_some_and(|word| ["whom", "them", "these", "those", "which"].contains(&word.as_ref()))
    };
    let behind = pair(right.first(), right.get(1))
        || pair(own.last(), right.first())
        || own.windows(2).any(|two| pair(two.first(), two.get(1)));
    let led = left.last().is_some_and(|word| word == "including")
        || left.windows(2).next_back().is_some_and(|two| two[0] == "among" && two[1] == "them");
    // "three of the four soldiers"; not "a third of".
    let some = own.windows(2).any(|two| two[0] == "of" && ["the", "its", "their"].contains(&two[1].as_ref()));
    // "three of the four": so are the four.
    let whole = matches!(left, [.., some, of, the] if of == "of" && the == "the"
        && (some.starts_with(|c: char| c.is_ascii_digit()) || listed(CARDINALS).any(|word| word == some)));
    behind || led || some || whole || is_family(own, right) || is_graded(left, right)
}

/// "12 of one family", "seven members of the Rees family".
fn is_family(own: &[Plain<'_>], right: &[Plain<'_>]) -> bool {
    const NEAR: usize = 5;
    let words: Vec<&str> = own.iter().chain(right.iter().take(NEAR)).map(AsRef::as_ref).collect();
    let of = words.iter().position(|word| *word == "of");
    of.is_some_and(|of| words[of..].iter().take(NEAR).any(|word| *word == "family"))
}

/// "55 wounded, 15 critically": how many of those before.
fn is_graded(left: &[Plain<'_>], right: &[Plain<'_>]) -> bool {
    const NEAR: usize = 4;
    let grave =
        right.first().is_some_and(|word| word.ends_with("ly") && NARROWING.contains_key(word.as_ref()));
    let counted = |word: &Plain<'_>| {
        word.starts_with(|c: char| c.is_ascii_digit()) || listed(CARDINALS).any(|cardinal| cardinal == word)
    };
    grave && left.iter().rev().take(NEAR).any(counted)
}

/// "two more victims", "another 12", "the other three"; not "more than two".
fn is_more(own: &[Plain<'_>], right: &[Plain<'_>], left: &[Plain<'_>]) -> bool {
    let adds = |word: &Plain<'_>| {
        ["another", "other", "others", "additional", "further", "extra", "remaining"].contains(&word.as_ref())
    };
    let more = own.iter().chain(right.iter().take(1)).chain([&Plain::Borrowed("")]);
    let more: Vec<&str> = more.map(AsRef::as_ref).collect();
    let plus = more.windows(2).any(|pair| pair[0] == "more" && pair[1] != "than");
    plus || own.iter().any(adds) || left.last().is_some_and(adds)
}

fn is_stale(left: &[Plain<'_>]) -> bool {
    let left: Vec<&str> = left.iter().map(AsRef::as_ref).collect();
    let cue = |word: &&str| {
        ["earlier", "previous", "previously", "initially", "originally", "formerly"].contains(word)
    };
    // "The toll had been six"; not "had been ill for six weeks".
    let stood = left.windows(2).any(|pair| pair[0] == "had" && ["stood", "put"].contains(&pair[1]))
        || left.ends_with(&["had", "been"])
        || left.ends_with(&["been", "put", "at"]);
    let from = left.last() == Some(&"from")
        && left.iter().any(|word| {
            ["up", "down", "revised", "rose", "fell", "went", "raised", "cut", "halved", "grew"]
                .contains(word)
        });
    // "passed hours earlier"
    let since = |pair: &[&str]| {
        pair[1] == "earlier" && ["hours", "days", "weeks", "months", "years"].contains(&pair[0])
    };
    let placed = left.windows(2).any(since);
    // "an earlier fire" is another, and no older count.
    let cued = |at: usize| cue(&left[at]) && !left.get(at + 1).is_some_and(|word| comes_in_turns(word));
    stood || from || ((0..left.len()).any(cued) && !placed)
}

/// Where a word says that something goes.
pub(crate) fn trend(word: &str) -> Option<&'static str> {
    TRENDS.get(word).copied()
}

/// Words, with the mark that each is.
type Table = BTreeMap<&'static str, &'static str>;

fn table(marks: &[(&'static str, &'static str)]) -> Table {
    marks.iter().flat_map(|(mark, words)| listed(words).map(|word| (word, *mark))).collect()
}

/// Per what, in one word.
static RATES: LazyLock<Table> = LazyLock::new(|| {
    table(&[
        ("hour", "hourly"),
        ("day", "daily"),
        ("week", "weekly"),
        ("month", "monthly"),
        ("year", "annually annual yearly"),
        ("each", "each apiece"),
    ])
});

/// Which part of a place.
static SIDES: LazyLock<Table> = LazyLock::new(|| {
    table(&[
        ("east", "east eastern"),
        ("west", "west western"),
        ("north", "north northern"),
        ("south", "south southern"),
        ("inside", "inside indoors"),
        ("outside", "outdoors"),
    ])
});

/// What was to be, which one may take for what was.
pub(crate) const PLANNED: [&str; 2] = ["allowed or planned for", "expected"];

/// How real it is.
static STANDINGS: LazyLock<Table> = LazyLock::new(|| {
    table(&[
        (
            "allowed or planned for",
            "licensed licence license permitted capacity designed built allowed limit maximum quota threshold",
        ),
        ("demanded", "demand demands demanded demanding wants want seeks seeking sought claiming calls"),
        ("offered or promised", "offer offered offers offering promised promise pledged pledge proposed"),
        ("spent or paid", "spent paid spending"),
        (
            "expected",
            "plan plans planned planning expected expects forecast forecasts projected predicted predicts
         target",
        ),
    ])
});

/// What narrows a count or a sum to a part of what it could be.
static NARROWING: LazyLock<Table> = LazyLock::new(|| {
    table(&[
        ("grave", "serious seriously severe severely critical critically grave gravely life-threatening"),
        ("slight", "slight slightly minor lightly mild mildly"),
        ("whole", "full fully completely entirely overall"),
        ("partly", "partial partially partly"),
        ("earlier", "prior previous previously earlier past former formerly"),
        ("new", "new newly fresh"),
        ("home", "domestic internal local"),
        ("abroad", "foreign international overseas global worldwide"),
        ("unsure", "suspected alleged probable presumed unconfirmed feared"),
        ("net", "net"),
        ("gross", "gross"),
        ("first", "initial initially first"),
        ("record", "record"),
        ("young", "young teenage underage"),
    ])
});

/// Where it goes.
static TRENDS: LazyLock<Table> = LazyLock::new(|| {
    table(&[
        (
            "up",
            "up rise rises rose risen rising increase increased increases grew grown growth gain gained gains
         raise raised jumped climbed higher surged soared rallied rebounded advanced expanded expansion swelled",
        ),
        (
            "down",
            "down fall falls fell fallen falling cut cuts slash slashes slashed drop dropped decline declined lost lower
         shrank shrunk reduced decrease decreased slid slipped slump slumped tumbled plunged plummeted dipped eased
         contracted contraction dwindled",
        ),
    ])
});

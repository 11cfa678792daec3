//! What happened to the people counted, whatever verb an article chose for it.

mod names;

use std::sync::LazyLock;

use parallax_lexicon::{Joints, WordForm, WordSet};

pub(crate) use names::{gathers, is_tried, means_anyone, protests};

use crate::words::Plain;

/// What happened to people, or what they did. Two counts with different values here answer
/// different questions, so "14 dead" is never set against "17 injured".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Happened {
    Killed,
    Hurt,
    InHospital,
    Missing,
    Rescued,
    Freed,
    Held,
    Uprooted,
    Ill,
    Aboard,
    Gathered,
    OnStrike,
    Living,
    Charged,
    Convicted,
}

/// How a count of this kind moves as an event goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Course {
    /// It only grows: nobody is un-killed.
    Grows,
    /// It may go either way: the missing are found, the arrested let go.
    Moves,
    /// It is settled once the event is over.
    Stands,
}

impl Happened {
    /// Said of people, for a reader.
    pub(crate) fn label(self) -> &'static str {
        match self {
            Self::Killed => "killed",
            Self::Hurt => "hurt",
            Self::InHospital => "in hospital",
            Self::Missing => "missing",
            Self::Rescued => "rescued",
            Self::Freed => "freed",
            Self::Held => "arrested or held",
            Self::Uprooted => "driven from their homes",
            Self::Ill => "ill or infected",
            Self::Aboard => "on board",
            Self::Gathered => "who gathered",
            Self::OnStrike => "on strike",
            Self::Living => "living",
            Self::Charged => "charged",
            Self::Convicted => "convicted",
        }
    }

    /// Whether a noun is of those who gather: "marchers".
    pub(crate) fn is_crowd(noun: &str) -> bool {
        at_word(&[Plain::Borrowed(noun)], 0) == Some((Self::Gathered, Form::Noun))
    }

    pub(crate) fn course(self) -> Course {
        match self {
            Self::Killed | Self::Hurt | Self::Rescued | Self::Freed | Self::Charged | Self::Convicted => {
                Course::Grows
            }
            Self::InHospital
            | Self::Missing
            | Self::Held
            | Self::Uprooted
            | Self::Ill
            | Self::OnStrike
            | Self::Living => Course::Moves,
            Self::Aboard | Self::Gathered => Course::Stands,
        }
    }

    /// What happened to those counted in `counted`, an index range of `sentence`.
    pub(crate) fn to(
        sentence: &[WordForm<'_>],
        plain: &[Plain<'_>],
        counted: std::ops::Range<usize>,
        predicate: Option<&str>,
    ) -> Option<Self> {
        // "a mother of two died": nothing happened to the two.
        if is_kin(&plain[..counted.start]) {
            return None;
        }
        let said = predicate.and_then(|predicate| {
            let lower = predicate.to_lowercase();
            let words = parallax_lexicon::words(&lower, Joints::NONE);
            let words: Vec<Plain<'_>> = words.map(|word| Plain::Borrowed(word.text)).collect();
            (0..words.len()).find_map(|at| at_word(&words, at)).map(|(happened, _)| happened)
        });
        let said =
            said.or_else(|| inside(plain, counted.clone()).filter(|happened| *happened != Self::Gathered));
        said.or_else(|| behind(sentence, plain, counted.end))
            .or_else(|| before(plain, counted.start))
            .or_else(|| inside(plain, counted))
    }
}

/// How a word needs to stand to the number for the number to be its subject or object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// "14 died", "14 were missing": behind the number it is said of those counted.
    State,
    /// "killed 14", "14 were killed": behind the number it needs a passive, before it none.
    Deed,
    /// "14 arrests", "the deaths of 14".
    Noun,
}

/// "a mother of", "the father of".
fn is_kin(left: &[Plain<'_>]) -> bool {
    const KIN: [&str; 7] = ["father", "grandfather", "grandmother", "mother", "mum", "parent", "parents"];
    matches!(left, [.., kin, of] if of == "of" && KIN.contains(&kin.as_ref()))
}

/// A noun that is the count itself: "14 deaths".
fn inside(plain: &[Plain<'_>], counted: std::ops::Range<usize>) -> Option<Happened> {
    let found = |at: usize| at_word(plain, at).filter(|(_, form)| *form != Form::Deed);
    counted.rev().find_map(found).map(|(happened, _)| happened)
}

/// "14 people were killed", "14 have died"; not "three gunmen killed".
fn behind(sentence: &[WordForm<'_>], plain: &[Plain<'_>], from: usize) -> Option<Happened> {
    const FAR: usize = 12;
    let (mut passive, mut aged) = (false, false);
    for at in from..plain.len().min(from + FAR) {
        let word = plain[at].as_ref();
        // "She leaves two sons – died later": a dash parts more than a comma.
        if at > 0 && sentence[at].start > sentence[at - 1].end() + 2 {
            return None;
        }
        if let Some((happened, form)) = at_word(plain, at) {
            let reduced = || plain.get(at + 1).is_none_or(|next| AFTER_PASSIVE.contains(next));
            let parted = || sentence.get(at + 1).is_some_and(|next| next.start > sentence[at].end() + 1);
            let is_it = match form {
                Form::State => true,
                Form::Deed => passive || reduced() || parted(),
                // "27 lives"; farther off, "14 people after the deaths of …", it is another's noun.
                Form::Noun => at == from,
            };
            return is_it.then_some(happened);
        }
        // "two men, aged 29 and 34, were arrested"
        aged |= word == "aged";
        if aged && (word == "and" || is_numeral(word)) {
            continue;
        }
        // "two women and leaving a man wounded"
        let and_doing = word == "and" && plain.get(at + 1).is_some_and(|next| next.ends_with("ing"));
        // The next clause, or the next number, has a verb of its own.
        if and_doing {
            return None;
        }
        if ["and", "but", "while", "when", "who", "as", "after", "because"].contains(&word) && at > from {
            return None;
        }
        if is_numeral(word) {
            return None;
        }
        passive |= ["was", "were", "been", "being", "be", "are", "is", "got", "get"].contains(&word);
    }
    None
}

/// "killed 14", "the deaths of 14", "the death toll rose to 14".
fn before(plain: &[Plain<'_>], to: usize) -> Option<Happened> {
    const FAR: usize = 10;
    let mut links = true;
    // "the death 13 words" is no count of deaths; "deaths of 13" is.
    let own = plain.get(to..to + 2).unwrap_or_default();
    let mut linked = own.iter().any(|word| word == "at");
    for at in (to.saturating_sub(FAR)..to).rev() {
        if let Some((happened, form)) = at_word(plain, at) {
            let passive = at > 0 && ["was", "were", "been", "being"].contains(&plain[at - 1].as_ref());
            let is_it = match form {
                Form::Deed => links && !passive,
                Form::State => links && STATES_BEFORE.contains(&plain[at].as_ref()),
                Form::Noun => linked,
            };
            return is_it.then_some(happened);
        }
        let word = plain[at].as_ref();
        if word == "and" || word == "by" || is_numeral(word) {
            return None;
        }
        links &= LINKS.contains(word);
        linked |= ["of", "to", "at", "is", "was", "past", "reached", "reaches", "hit", "hits", "above"]
            .contains(&word);
    }
    None
}

fn is_numeral(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
}

/// What may follow a participle that stands for a passive: "14 killed in a blast".
static AFTER_PASSIVE: LazyLock<WordSet> = LazyLock::new(|| {
    WordSet::new([
        "in by when after as on and at during since near from so across over outside inside while with
         following",
    ])
});

/// What may stand between a verb and the number that is its object.
static LINKS: LazyLock<WordSet> = LazyLock::new(|| {
    WordSet::new([
        "a about almost an another around as at between estimated further least many more nearly of over
         roughly some than the to",
    ])
});

/// States that have those counted behind them: "carrying 80 people", "missing are 17".
const STATES_BEFORE: &[&str] = &["carry", "carrying", "carried", "carries", "aboard", "board", "manifest"];

/// What people join.
const GATHERINGS: [&str; 9] =
    ["demonstration", "march", "marches", "parade", "procession", "protest", "protests", "rally", "vigil"];

/// Where crowds stand.
const OPEN: [&str; 7] = ["avenue", "boulevard", "plaza", "square", "street", "streets", "squares"];

fn at_word(plain: &[Plain<'_>], at: usize) -> Option<(Happened, Form)> {
    let next = |step: usize| plain.get(at + step).map_or("", AsRef::as_ref);
    let near = |words: &[&str]| (1..4).any(|step| words.contains(&next(step)));
    let earlier =
        |words: &[&str]| (1..4).any(|step| at >= step && words.contains(&plain[at - step].as_ref()));
    Some(match plain[at].as_ref() {
        "killed" | "kill" | "kills" | "killing" | "murdered" | "slain" | "massacred" | "executed" => {
            (Happened::Killed, Form::Deed)
        }
        "died" | "die" | "dies" | "dying" | "dead" | "perished" | "drowned" => {
            (Happened::Killed, Form::State)
        }
        "lost" | "lose" if near(&["life", "lives"]) => (Happened::Killed, Form::State),
        "deaths" | "death" | "fatalities" | "fatality" | "toll" | "corpses" => (Happened::Killed, Form::Noun),
        "lives" | "life" if earlier(&["claimed", "claiming", "claim", "cost", "costing", "took"]) => {
            (Happened::Killed, Form::Noun)
        }
        "injured" | "injure" | "injures" | "injuring" | "wounded" | "wound" | "wounding" | "hurt"
        | "hurting" => (Happened::Hurt, Form::Deed),
        "injuries" | "wounds" if earlier(&["suffered", "sustained", "with", "for", "minor"]) => {
            (Happened::Hurt, Form::State)
        }
        "hospitalised" | "hospitalized" | "admitted" => (Happened::InHospital, Form::Deed),
        "hospital" if earlier(&["in", "to"]) => (Happened::InHospital, Form::State),
        "missing" | "unaccounted" => (Happened::Missing, Form::State),
        "found" | "traced" if earlier(&["not"]) => (Happened::Missing, Form::State),
        "rescued" | "rescuing" | "saved" => (Happened::Rescued, Form::Deed),
        "freed" | "frees" | "released" | "freeing" | "releasing" => (Happened::Freed, Form::Deed),
        "handed" if next(1) == "over" => (Happened::Freed, Form::Deed),
        "over" if at > 0 && plain[at - 1] == "handed" => (Happened::Freed, Form::Deed),
        "let" if near_go(plain, at) => (Happened::Freed, Form::Deed),
        "release" if next(1) == "of" => (Happened::Freed, Form::Noun),
        "arrested" | "arresting" | "detained" | "detaining" | "jailed" | "imprisoned" => {
            (Happened::Held, Form::Deed)
        }
        "held" if at > 0 && ["being", "been", "are", "were"].contains(&plain[at - 1].as_ref()) => {
            (Happened::Held, Form::Deed)
        }
        "charged" | "indicted" => (Happened::Charged, Form::Deed),
        "convicted" => (Happened::Convicted, Form::Deed),
        "dragged" | "led" if next(1) == "away" => (Happened::Held, Form::Deed),
        "hauled" if next(1) == "off" => (Happened::Held, Form::Deed),
        "arrests" | "arrest" | "detentions" | "detainees" => (Happened::Held, Form::Noun),
        "custody" | "cells" if earlier(&["in", "into"]) => (Happened::Held, Form::State),
        "displaced" | "displacing" | "evacuated" | "evacuating" => (Happened::Uprooted, Form::Deed),
        "fled" | "homeless" => (Happened::Uprooted, Form::State),
        "infected" | "infecting" | "sickened" | "sickening" => (Happened::Ill, Form::Deed),
        "ill" => (Happened::Ill, Form::State),
        "infections" => (Happened::Ill, Form::Noun),
        "aboard" | "carry" | "carrying" | "carried" | "manifest" => (Happened::Aboard, Form::State),
        "board" if earlier(&["on"]) => (Happened::Aboard, Form::State),
        _ => return of_many_together(plain, at),
    })
}

/// "let two of them go"
fn near_go(plain: &[Plain<'_>], at: usize) -> bool {
    const FAR: usize = 6;
    plain[at + 1..plain.len().min(at + FAR)].iter().any(|word| word == "go")
}

/// Those who stand together somewhere, or stay away from work together.
fn of_many_together(plain: &[Plain<'_>], at: usize) -> Option<(Happened, Form)> {
    let next = |step: usize| plain.get(at + step).map_or("", AsRef::as_ref);
    let near = |words: &[&str]| (1..4).any(|step| words.contains(&next(step)));
    let earlier = |words: &[&str], within: usize| {
        (1..within).any(|step| at >= step && words.contains(&plain[at - step].as_ref()))
    };
    Some(match plain[at].as_ref() {
        "demonstrators" | "protesters" | "protestors" | "marchers" => (Happened::Gathered, Form::Noun),
        "gathered" | "marched" | "rallied" | "demonstrated" | "protested" => {
            (Happened::Gathered, Form::State)
        }
        "mourners" => (Happened::Gathered, Form::Noun),
        "drew" | "drawing" | "attracted" if earlier(&GATHERINGS, 6) => (Happened::Gathered, Form::Deed),
        "crowd" | "crowds" | "turnout" => (Happened::Gathered, Form::Noun),
        "joined" | "attended" | "attending" | "part" if near(&GATHERINGS) => {
            (Happened::Gathered, Form::State)
        }
        // "took part in a survey" is another thing.
        "part" if next(1) != "in" && earlier(&["took", "taken"], 4) => (Happened::Gathered, Form::State),
        "come" if next(1).is_empty() && earlier(&["had"], 4) => (Happened::Gathered, Form::State),
        "crowded" | "filled" | "massed" | "packed" | "stood" | "thronged" if near(&OPEN) => {
            (Happened::Gathered, Form::State)
        }
        "walked" if next(1) == "out" => (Happened::OnStrike, Form::State),
        "stopped" if next(1) == "work" => (Happened::OnStrike, Form::State),
        "downed" if next(1) == "tools" => (Happened::OnStrike, Form::State),
        "strike" if earlier(&["on"], 4) => (Happened::OnStrike, Form::State),
        // What an employer counts.
        "absent" => (Happened::OnStrike, Form::State),
        "report" if earlier(&["failed", "not"], 4) && near(&["work", "duty"]) => {
            (Happened::OnStrike, Form::State)
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{plain, words};

    fn of(sentence: &str, counted: &str) -> Option<Happened> {
        let all = words(sentence, 0, sentence.len());
        let begin = sentence.find(counted).expect("it is there");
        let inside = |word: &WordForm<'_>| word.start >= begin && word.end() <= begin + counted.len();
        let first = all.iter().position(inside).expect("it has words");
        let count = all.iter().filter(|word| inside(word)).count();
        let plain: Vec<Plain<'_>> = all.iter().map(plain).collect();
        Happened::to(&all, &plain, first..first + count, None)
    }

    #[test]
    fn the_verb_may_stand_on_either_side() {
        assert_eq!(
            of("At least 14 people were killed and dozens injured.", "14 people"),
            Some(Happened::Killed)
        );
        assert_eq!(of("At least 14 people were killed and dozens injured.", "dozens"), Some(Happened::Hurt));
        assert_eq!(of("It overturned, killing two and hurting four.", "two"), Some(Happened::Killed));
        assert_eq!(of("It overturned, killing two and hurting four.", "four"), Some(Happened::Hurt));
        assert_eq!(of("The death toll rose to 33.", "33"), Some(Happened::Killed));
    }

    #[test]
    fn those_who_kill_are_not_killed() {
        assert_eq!(of("Three gunmen killed the guard.", "Three gunmen"), None);
        assert_eq!(of("They were killed by three gunmen.", "three gunmen"), None);
    }

    #[test]
    fn a_state_takes_several_words() {
        assert_eq!(of("As of noon 27 citizens had lost their lives.", "27 citizens"), Some(Happened::Killed));
        assert_eq!(of("Five people have still not been found.", "Five people"), Some(Happened::Missing));
        assert_eq!(of("More than 80 arrests were made.", "80 arrests"), Some(Happened::Held));
    }
}

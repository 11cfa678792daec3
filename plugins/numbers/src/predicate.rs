//! What happened to what is counted: "killed 298 people", "40 were injured", "the death toll rose to 31".

use crate::{lexicon::Mark, tokens::Tokens};

/// What happened, and the words that say so. Forms of one lemma are one predicate; deaths that the
/// article does not call killings are "dead".
pub(crate) const PREDICATES: &[(&str, &str)] = &[
    ("killed", "kill kills killed killing slain murdered massacred"),
    ("dead", "dead die dies died dying deaths death fatalities fatality perished"),
    ("injured", "injure injures injured injuring injuries hurt hurting hurts"),
    ("wounded", "wound wounds wounded wounding"),
    ("missing", "missing unaccounted"),
    ("arrested", "arrest arrests arrested arresting"),
    ("detained", "detain detains detained detaining detentions"),
    ("charged", "charged charging"),
    ("convicted", "convict convicts convicted convicting convictions"),
    ("sentenced", "sentenced sentencing"),
    ("jailed", "jail jails jailed jailing imprisoned imprisoning"),
    ("released", "release releases released releasing freed freeing"),
    ("displaced", "displace displaces displaced displacing uprooted"),
    ("homeless", "homeless"),
    ("evacuated", "evacuate evacuates evacuated evacuating evacuations"),
    ("rescued", "rescue rescues rescued rescuing rescues"),
    ("saved", "save saves saved saving"),
    ("trapped", "trap traps trapped trapping"),
    ("stranded", "strand strands stranded stranding"),
    (
        "hospitalised",
        "hospitalised hospitalized hospitalising hospitalizing hospitalisations hospitalizations",
    ),
    ("treated", "treated treating"),
    ("infected", "infect infects infected infecting infections"),
    ("abducted", "abduct abducts abducted abducting kidnapped kidnapping kidnappings abductions"),
    ("destroyed", "destroy destroys destroyed destroying"),
    ("damaged", "damage damages damaged damaging"),
    ("affected", "affect affects affected affecting"),
    ("drowned", "drown drowns drowned drowning drownings"),
    ("shot", "shot shooting"),
    ("stabbed", "stabbed stabbing"),
    ("laid off", "sacked sacking layoffs redundancies"),
    ("deployed", "deploy deploys deployed deploying"),
    ("deported", "deport deports deported deporting deportations"),
    ("fled", "flee flees fled fleeing"),
    ("besieged", "besieged besieging"),
    ("elected", "elect elects elected electing"),
    ("hired", "hire hires hired hiring"),
];

/// Words that may stand between what is counted and its predicate.
pub(crate) const LINKS: &str = "
who that which were was are is have had has been be being also reportedly confirmed reported feared believed
presumed left still now seriously critically slightly badly severely lightly to already later remain
remained as listed others people either known thought said understood found officially
";

/// The predicate that the word at a token names.
pub(crate) fn named_by(tokens: &Tokens<'_>, at: usize) -> Option<&'static str> {
    let (predicate, _) = PREDICATES.get(tokens.word_at(at).predicate()?)?;
    Some(predicate)
}

/// What happened to the number between two tokens. `head`: the last word of what is counted, if anything is.
pub(crate) fn find(
    tokens: &Tokens<'_>,
    first: usize,
    end: usize,
    counted: Option<(usize, usize)>,
) -> Option<&'static str> {
    // "12 deaths", "40 injured", "200 arrests": in what is counted itself.
    if let Some((_, behind)) = counted
        && let Some(found) = of_noun(tokens, behind.wrapping_sub(1))
    {
        return Some(found);
    }
    if let Some((from, _)) = counted
        && let Some(found) = named_by(tokens, from).filter(|_| tokens.letters(from).ends_with("ed"))
    {
        return Some(found);
    }
    before(tokens, first).or_else(|| behind(tokens, end)).or_else(|| toll(tokens, first))
}

/// "298 people were killed", "31 confirmed dead", "40 injured".
fn behind(tokens: &Tokens<'_>, end: usize) -> Option<&'static str> {
    let mut helped = false;
    let mut perfect = false;
    for at in end..end + 7 {
        if let Some(found) = named_by(tokens, at) {
            let word = tokens.letters(at);
            let intransitive =
                is_any(word, &["died", "die", "dies", "fled", "flee", "flees", "drowned", "perished"]);
            let acting = word.ends_with("ing") && !tokens.is_any(at, &["missing", "dying"]);
            // "were killed", "who died", "12 dead", "40 injured in the crash"; but "12 officers arrested a man"
            // and "rebels have killed 12" say what those counted did.
            let undergone = intransitive
                || (helped && !perfect)
                || (!perfect && is_result(word) && is_closed(tokens, at + 1));
            return (undergone && !acting).then_some(found);
        }
        if !tokens.word_at(at).has(Mark::Link) {
            return None;
        }
        if tokens.is_any(at, &["have", "has", "had"]) {
            perfect = true;
        } else if tokens.is_any(
            at,
            &["were", "was", "are", "is", "been", "be", "being", "feared", "left", "remain", "remained"],
        ) {
            helped = true;
            perfect = false;
        }
    }
    None
}

/// A form that says what became of somebody, without "were".
fn is_result(word: &str) -> bool {
    word.ends_with("ed")
        || is_any(word, &["dead", "hurt", "missing", "shot", "slain", "homeless", "unaccounted"])
}

/// Whether no object follows: the clause ends, or goes on with when, where and how.
fn is_closed(tokens: &Tokens<'_>, at: usize) -> bool {
    const OBJECTS: &[&str] = &[
        "a", "an", "the", "his", "her", "their", "its", "him", "them", "it", "my", "our", "this", "that",
        "some", "all", "at",
    ];
    let word = tokens.is_word(at);
    let result = named_by(tokens, at).is_some();
    (!word && tokens.figure_at(at).is_none())
        || (tokens.word_at(at).is_stop() && !tokens.is_any(at, OBJECTS))
        || result
}

fn is_any(word: &str, words: &[&str]) -> bool {
    words.iter().any(|other| word.eq_ignore_ascii_case(other))
}

/// "killed 298 people", "killing at least 12", "injuring another 30".
fn before(tokens: &Tokens<'_>, first: usize) -> Option<&'static str> {
    let mut at = first.wrapping_sub(1);
    if tokens
        .is_any(at, &["the", "all", "also", "of", "reportedly", "only", "just", "another", "these", "those"])
    {
        at = at.wrapping_sub(1);
    }
    let word = tokens.letters(at);
    let found = named_by(tokens, at)?;
    let noun = matches!(
        word.to_ascii_lowercase().as_str(),
        "death" | "dead" | "dying" | "missing" | "homeless" | "shooting" | "fatality"
    );
    let of = tokens.is(at + 1, "of");
    // "were killed 20 years ago", "died 3 days later", "injured 12": a passive verb before a time says nothing of it.
    let passive = tokens
        .is_any(at.wrapping_sub(1), &["was", "were", "been", "be", "being", "is", "are", "and"])
        && word.ends_with("ed")
        && tokens.is_any(at.wrapping_sub(1), &["was", "were", "been", "be", "being", "is", "are"]);
    let intransitive = matches!(
        word.to_ascii_lowercase().as_str(),
        "died" | "die" | "dies" | "perished" | "fled" | "flee" | "drowned"
    );
    let counts_nouns = word.ends_with('s') && of && matches!(found, "dead" | "injured" | "arrested");
    ((!noun && !passive && !intransitive && !of) || counts_nouns).then_some(found)
}

/// "the death toll rose to 31", "the number of injured reached 200".
fn toll(tokens: &Tokens<'_>, first: usize) -> Option<&'static str> {
    let from = first.saturating_sub(10);
    for at in (from..first).rev() {
        if tokens.figure_at(at).is_some() || tokens.is_any_mark(at, &[';', ':', '.', '—']) {
            return None;
        }
        if tokens.is(at, "toll") {
            // The toll rose *by* a number, or to it: both count the dead.
            let earlier = tokens.letters(at.wrapping_sub(1));
            return if earlier.eq_ignore_ascii_case("injury") { Some("injured") } else { Some("killed") };
        }
        if tokens.is(at, "number") && tokens.is(at + 1, "of") {
            return (at + 2..(at + 6).min(first)).find_map(|word| named_by(tokens, word));
        }
    }
    None
}

/// Nouns that say what happened by themselves.
fn of_noun(tokens: &Tokens<'_>, at: usize) -> Option<&'static str> {
    let word = tokens.letters(at);
    let is_noun = word.ends_with('s')
        || matches!(
            word.to_ascii_lowercase().as_str(),
            "dead" | "injured" | "wounded" | "missing" | "death" | "fatality" | "injury" | "arrest"
        );
    named_by(tokens, at).filter(|_| {
        is_noun
            && !matches!(
                word.to_ascii_lowercase().as_str(),
                "kills" | "dies" | "saves" | "traps" | "hurts" | "damages" | "wounds" | "jails"
            )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_form_means_two_things() {
        let mut forms: Vec<_> =
            PREDICATES.iter().flat_map(|(of, forms)| forms.split(' ').map(move |form| (form, *of))).collect();
        forms.sort_unstable();
        forms.dedup();
        assert!(forms.windows(2).all(|pair| pair[0].0 != pair[1].0), "a form is listed under two predicates");
    }
}

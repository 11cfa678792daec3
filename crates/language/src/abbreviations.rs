//! Words that are written with a full stop that need not end the sentence.

use crate::small::in_small;

/// What may follow an abbreviation's stop within the same sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Abbreviation {
    /// Stands before a name or a phrase, never at the end: "Dr.", "vs.", "e.g.".
    Leads,
    /// Stands before a figure, and else is a word like any other: "No. 5", "Sept. 19", "Rs. 60,000".
    LeadsFigure,
    /// Follows a name and so may well end the sentence: "Inc.", "Jr.", "Calif.".
    Follows,
    /// "a.m." and "p.m.".
    EndsClock,
    /// "etc.".
    EndsList,
}

/// What `word`, written before a stop, abbreviates; `None` when it is an ordinary word.
pub(crate) fn kind_of(word: &str) -> Option<Abbreviation> {
    // Long words are never abbreviated, and most words are long enough to say so at once.
    let mut room = [0; LONGEST];
    let lower = in_small(word, &mut room)?;
    let capital = word.starts_with(|c: char| c.is_ascii_uppercase());
    let initials =
        || ALSO_INITIALS.binary_search(&lower).is_ok() && word.bytes().all(|byte| byte.is_ascii_uppercase());
    if capital && TITLES.binary_search(&lower).is_ok() && !initials() || LEADING.binary_search(&lower).is_ok()
    {
        Some(Abbreviation::Leads)
    } else if BEFORE_FIGURES.binary_search(&lower).is_ok() || capital && SIGNS.binary_search(&lower).is_ok() {
        Some(Abbreviation::LeadsFigure)
    } else if matches!(lower, "a.m" | "p.m") {
        Some(Abbreviation::EndsClock)
    } else if lower == "etc" {
        Some(Abbreviation::EndsList)
    } else if FOLLOWING.binary_search(&lower).is_ok() || capital && PLACES.binary_search(&lower).is_ok() {
        Some(Abbreviation::Follows)
    } else {
        None
    }
}

/// Whether `word`, capitalised, is a word that opens sentences and hardly ever a name.
///
/// After "the U.S." it tells "… in the U.S. But others" from "the U.S. Senate".
pub(crate) fn opens_sentences(word: &str) -> bool {
    OPENERS.binary_search(&word).is_ok()
}

/// Whether `word`, in small letters, opens sentences where people do without capitals.
///
/// Nothing that often follows a name or an abbreviation is among them ("in", "of", "said").
pub(crate) fn opens_in_small(word: &str) -> bool {
    SMALL_OPENERS.binary_search(&word).is_ok()
}

const LONGEST: usize = 7;

/// Ranks and forms of address, written with a capital. Sorted, as all lists here are.
const TITLES: &[&str] = &[
    "addl", "adm", "adml", "adv", "ald", "alh", "amb", "arc", "asec", "assoc", "asst", "atty", "barr", "bp",
    "brgy", "brig", "bro", "capt", "cdr", "cllr", "cllrs", "cmdr", "col", "cols", "comr", "cong", "const",
    "cpl", "cpls", "cpt", "dep", "det", "dir", "dr", "drs", "dy", "engr", "flt", "fr", "ft", "gen", "gens",
    "gov", "govs", "gp", "hon", "insp", "jt", "kum", "lieut", "lt", "lts", "maj", "messrs", "mlle", "mlles",
    "mme", "mmes", "mr", "mrs", "ms", "msgr", "mt", "mx", "ofc", "pfc", "pres", "prof", "profs", "pst", "pt",
    "pte", "ptes", "pvt", "rep", "reps", "rev", "revs", "rt", "sec", "sen", "sens", "sgt", "sgts", "shri",
    "smt", "spc", "spl", "sqn", "sra", "sri", "srta", "ssgt", "st", "ste", "supt", "usec", "ven", "wg",
];

/// Words between two things that belong together.
const LEADING: &[&str] = &["approx", "ca", "cf", "e.g", "eg", "i.e", "ie", "p.s", "v", "viz", "vs"];

/// Signs of currencies that end in a stop, written with a capital: "Rs. 60,000", "Ksh. 500".
const SIGNS: &[&str] = &[
    "bt", "dh", "dhs", "frw", "ksh", "kshs", "nrs", "php", "re", "rs", "sfr", "sh", "shs", "slrs", "tk",
    "tsh", "ush",
];

/// Titles that in capitals are somebody's initials: "the SEC. Chairman", "at 5 PST. Rees".
const ALSO_INITIALS: &[&str] =
    &["adv", "arc", "bp", "cdr", "dy", "gp", "jt", "pst", "pt", "pte", "rt", "sec", "spl"];

/// Words before a figure.
const BEFORE_FIGURES: &[&str] = &[
    "apr", "art", "aug", "ch", "dec", "feb", "fig", "figs", "jan", "jul", "jun", "mar", "no", "nos", "nov",
    "nr", "oct", "op", "p", "para", "pp", "sec", "sep", "sept", "tel", "vol", "vols",
];

/// Words after a name, a time, a list.
const FOLLOWING: &[&str] = &[
    "al", "assn", "ave", "bhd", "bldg", "blvd", "bros", "co", "corp", "cos", "dept", "dist", "distt", "dt",
    "eng", "esq", "est", "etc", "ext", "fri", "govt", "hwy", "inc", "inst", "intl", "jr", "lb", "lbs", "ltd",
    "mfg", "mon", "mph", "natl", "oz", "ph.d", "pkwy", "plc", "pty", "rd", "rte", "sat", "sdn", "sq", "sr",
    "st", "sun", "tal", "tbsp", "thu", "thurs", "tsp", "tue", "tues", "univ", "wed", "yrs",
];

/// States and provinces, as newspapers shorten them.
const PLACES: &[&str] = &[
    "ala", "alta", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky",
    "la", "mass", "md", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ont", "ore", "pa",
    "que", "sask", "tenn", "tex", "va", "vt", "wash", "wis", "wyo",
];

/// Pronouns, articles, conjunctions, question words and the like. Words that are names as well
/// ("May", "Will") or that begin names ("New") are left out.
const OPENERS: &[&str] = &[
    "A",
    "About",
    "Above",
    "According",
    "Across",
    "Additionally",
    "After",
    "Afterwards",
    "Again",
    "Against",
    "All",
    "Almost",
    "Along",
    "Already",
    "Also",
    "Although",
    "Always",
    "Among",
    "An",
    "And",
    "Any",
    "Anyone",
    "Are",
    "Around",
    "As",
    "Asked",
    "At",
    "Because",
    "Before",
    "Behind",
    "Besides",
    "Between",
    "Both",
    "But",
    "By",
    "Can",
    "Could",
    "Currently",
    "Despite",
    "Did",
    "Do",
    "Does",
    "During",
    "Each",
    "Earlier",
    "Even",
    "Eventually",
    "Every",
    "Everyone",
    "Few",
    "Finally",
    "Following",
    "For",
    "From",
    "Further",
    "Given",
    "Had",
    "Has",
    "Have",
    "He",
    "Her",
    "Here",
    "His",
    "How",
    "However",
    "I",
    "If",
    "Immediately",
    "In",
    "Indeed",
    "Instead",
    "Is",
    "It",
    "Its",
    "Just",
    "Last",
    "Later",
    "Less",
    "Let",
    "Like",
    "Many",
    "Maybe",
    "Meanwhile",
    "More",
    "Moreover",
    "Most",
    "Much",
    "My",
    "Nearly",
    "Neither",
    "Never",
    "Nevertheless",
    "Next",
    "No",
    "Nobody",
    "None",
    "Not",
    "Nothing",
    "Now",
    "Of",
    "On",
    "Once",
    "One",
    "Only",
    "Or",
    "Other",
    "Others",
    "Our",
    "Out",
    "Over",
    "People",
    "Perhaps",
    "Please",
    "Recently",
    "Several",
    "She",
    "Should",
    "Similarly",
    "Since",
    "So",
    "Some",
    "Someone",
    "Sometimes",
    "Soon",
    "Still",
    "Such",
    "Than",
    "That",
    "The",
    "Their",
    "Then",
    "There",
    "Therefore",
    "These",
    "They",
    "This",
    "Those",
    "Though",
    "Through",
    "Thus",
    "To",
    "Today",
    "Together",
    "Tomorrow",
    "Too",
    "Two",
    "Under",
    "Unfortunately",
    "Unless",
    "Unlike",
    "Until",
    "Upon",
    "Was",
    "We",
    "Were",
    "What",
    "When",
    "Where",
    "Whether",
    "Which",
    "While",
    "Who",
    "Whose",
    "Why",
    "With",
    "Within",
    "Without",
    "Would",
    "Yesterday",
    "Yet",
    "You",
    "Your",
];

/// Pronouns and the like.
const SMALL_OPENERS: &[&str] = &[
    "but", "he", "how", "i", "if", "it", "please", "she", "that", "the", "there", "these", "they", "this",
    "we", "what", "when", "where", "who", "why", "you", "your",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted_and_short_enough() {
        for list in
            [TITLES, LEADING, SIGNS, ALSO_INITIALS, BEFORE_FIGURES, FOLLOWING, PLACES, OPENERS, SMALL_OPENERS]
        {
            assert!(list.is_sorted(), "{:?}", list.windows(2).find(|pair| pair[0] > pair[1]));
        }
        for list in [TITLES, LEADING, SIGNS, BEFORE_FIGURES, FOLLOWING, PLACES] {
            assert!(list.iter().all(|word| word.len() <= LONGEST));
        }
    }
}

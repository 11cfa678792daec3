//! Words written as one that are two: "don't", "Ada's", "cannot", "5pm".

use super::chars::Apostrophe;
use crate::small::in_small;

/// Places within a word where it is cut; 0 stands for none.
pub(super) type Cuts = [usize; 2];

/// The apostrophe and the clitic that begin `rest` and end a word there: "'s", "’ll".
pub(super) fn clitic(rest: &str) -> Option<usize> {
    let apostrophe = Apostrophe::at(rest.as_bytes())?;
    let behind = &rest.as_bytes()[apostrophe.len()..];
    let letters = behind.iter().take(3).take_while(|byte| byte.is_ascii_alphabetic()).count();
    let ends = behind.get(letters).is_none_or(|&byte| byte < 0x80 || byte == 0xE2);
    let is = |clitic: &&str| behind[..letters].eq_ignore_ascii_case(clitic.as_bytes());
    (ends && (CLITICS.iter().any(is) || is(&"t"))).then_some(apostrophe.len() + letters)
}

/// The cuts of a word whose last apostrophe stands at `at`.
pub(super) fn cuts_at_apostrophe(word: &str, at: usize) -> Cuts {
    let Some(apostrophe) = Apostrophe::at(&word.as_bytes()[at..]) else { return [0; 2] };
    let head = &word[..at];
    let tail = &word[at + apostrophe.len()..];
    let is = |known: &str| tail.eq_ignore_ascii_case(known);
    if is("t") && head.ends_with(['n', 'N']) {
        // "an't" and the like have a verb before.
        return [if head.len() > 1 { at - 1 } else { 0 }, 0];
    }
    if CLITICS.iter().any(|clitic| is(clitic)) {
        if is("s") && is_decade(head) {
            return [0; 2];
        }
        return [cut_in_head(head), at];
    }
    if is("all") && head.eq_ignore_ascii_case("y") || is("mon") && head.eq_ignore_ascii_case("c") {
        let letters = if is("all") { 0 } else { 1 };
        return [at + apostrophe.len() + letters, 0];
    }
    [0; 2]
}

/// "'s", "'re" and so on, which are words of their own.
const CLITICS: &[&str] = &["s", "m", "re", "ve", "ll", "d"];

/// Where the first of two clitics begins: "n't" of "shouldn't've", "'d" of "you'd've"; 0 if there is
/// but one.
fn cut_in_head(head: &str) -> usize {
    if let Some(verb) = ["n't", "n’t"].iter().find_map(|not| head.strip_suffix(not)) {
        return verb.len();
    }
    let at = head.rfind(['\'', '’']).unwrap_or(0);
    if clitic(&head[at..]) == Some(head.len() - at) { at } else { 0 }
}

/// "1980's" and "80's" are plurals, "2003's" is a possessive.
fn is_decade(head: &str) -> bool {
    let digits = head.bytes().all(|byte| byte.is_ascii_digit());
    digits && (head.len() <= 2 || head.ends_with('0'))
}

/// Whether `word`, of ASCII letters alone, may be two words.
pub(super) fn has_plain(word: &str) -> bool {
    plain_cut(word).is_some()
}

/// The cut of a word that is two words without an apostrophe to show it.
pub(super) fn cuts_in_plain(word: &str, behind: &str) -> Cuts {
    if let Some(code) = CURRENCIES.iter().find(|code| word.starts_with(**code)) {
        let is_amount = word[code.len()..].bytes().all(|byte| byte.is_ascii_digit() || b".,".contains(&byte));
        return [if is_amount && word.len() > code.len() { code.len() } else { 0 }, 0];
    }
    match plain_cut(word) {
        Some(_) if word.eq_ignore_ascii_case("its") => [if shows_verb(behind) { 2 } else { 0 }, 0],
        Some(cut) => [cut, 0],
        None => [0; 2],
    }
}

/// Codes of currencies written right before a figure: "Rs500", "USD2.5".
const CURRENCIES: &[&str] =
    &["AUD", "CAD", "CHF", "EUR", "GBP", "HKD", "INR", "NZD", "RM", "Rs", "SGD", "USD", "rs"];

const LONGEST: usize = 8;

/// Where the two words of `word` meet.
fn plain_cut(word: &str) -> Option<usize> {
    let (&first, &last) = (word.as_bytes().first()?, word.as_bytes().last()?);
    if ENDS[usize::from(first & 31)] & 1 << (last & 31) == 0 {
        return None;
    }
    let mut room = [0; LONGEST];
    let lower = in_small(word, &mut room).filter(|lower| lower.is_ascii())?;
    if let Some(verb) = lower.strip_suffix("nt").filter(|verb| NEGATED.contains(verb)) {
        return Some(verb.len());
    }
    let &(head, _) = PLAIN.iter().find(|(head, tail)| {
        lower.len() == head.len() + tail.len() && lower.starts_with(head) && lower.ends_with(tail)
    })?;
    // "IM" and "LETS" may be anything, and "lets" is a verb.
    let is_cased = match lower {
        "im" => !word.starts_with("IM"),
        "lets" => word.starts_with("Le"),
        _ => true,
    };
    is_cased.then_some(head.len())
}

/// Verbs before "nt", without those that make another word ("want").
const NEGATED: &[&str] = &[
    "ai", "are", "ar", "ca", "could", "did", "does", "do", "had", "has", "have", "is", "should", "was",
    "were", "wo", "would",
];

/// Other words, without those that make another word ("ill", "shed", "were").
const PLAIN: &[(&str, &str)] = &[
    ("can", "not"),
    ("gon", "na"),
    ("wan", "na"),
    ("got", "ta"),
    ("out", "ta"),
    ("lot", "ta"),
    ("gim", "me"),
    ("lem", "me"),
    ("i", "m"),
    ("i", "ve"),
    ("it", "s"),
    ("it", "ll"),
    ("let", "s"),
    ("that", "s"),
    ("there", "s"),
    ("here", "s"),
    ("what", "s"),
    ("he", "s"),
    ("she", "s"),
    ("you", "re"),
    ("you", "ve"),
    ("you", "ll"),
    ("they", "re"),
    ("they", "ve"),
    ("they", "ll"),
    ("we", "ve"),
];

/// For each letter, the letters that end a word of the lists which begins with it: most words are
/// told by these two. A letter counts by its last five bits, whatever its case.
static ENDS: [u32; 32] = {
    let mut table = [0; 32];
    let mut at = 0;
    while at < NEGATED.len() {
        table[(NEGATED[at].as_bytes()[0] & 31) as usize] |= 1 << (b't' & 31);
        at += 1;
    }
    at = 0;
    while at < PLAIN.len() {
        let (head, tail) = PLAIN[at];
        table[(head.as_bytes()[0] & 31) as usize] |= 1 << (tail.as_bytes()[tail.len() - 1] & 31);
        at += 1;
    }
    table
};

/// Whether a word begins `behind` that stands behind "it's" and never behind the possessive.
fn shows_verb(behind: &str) -> bool {
    const NEVER_OWNED: &[&str] = &[
        "a", "also", "always", "an", "been", "just", "like", "not", "now", "really", "simply", "so", "still",
        "the", "too",
    ];
    let Some(next) = behind.strip_prefix(' ') else { return false };
    let letters = next.bytes().take(8).take_while(u8::is_ascii_alphabetic).count();
    NEVER_OWNED.contains(&&next[..letters])
}

/// Where the unit begins in a figure written together with it: "5pm", "10km".
pub(super) fn cut_before_unit(word: &str) -> Cuts {
    let letters = word.bytes().rev().take(LONGEST_UNIT + 1);
    let unit = letters.take_while(|byte| byte.is_ascii_alphabetic() || *byte == b'.').count();
    let at = word.len() - unit;
    let is_unit = unit > 0 && unit < word.len() && UNITS.contains(&word[at..].trim_end_matches('.'));
    let is_figure = || word[..at].bytes().all(|byte| byte.is_ascii_digit() || b".,:/".contains(&byte));
    // "3.m": the stop is no part of the unit.
    // Longer ones are words: "75watt".
    let is_unit = is_unit || unit >= 4 && at >= 2 && word[at..].bytes().all(|byte| byte.is_ascii_lowercase());
    [if is_unit && is_figure() && !word[..at].ends_with('.') { at } else { 0 }, 0]
}

const LONGEST_UNIT: usize = 8;

/// Units written right behind a figure. Not "s" or "th", which make decades and ordinals, and no
/// capital that makes names: "4G", "5C".
const UNITS: &[&str] = &[
    "AM", "C", "F", "GB", "GHz", "GW", "GWh", "Hz", "K", "KB", "Kg", "Km", "M", "MB", "MHz", "MM", "MW",
    "MWh", "Mbps", "PM", "TB", "TWh", "a.m", "am", "b", "bn", "bps", "c", "cm", "days", "f", "ft", "g", "gb",
    "h", "ha", "hours", "hp", "hr", "hrs", "k", "kW", "kWh", "kb", "kg", "km", "kmh", "kph", "kw", "l", "lb",
    "lbs", "m", "mg", "mi", "miles", "min", "mins", "minutes", "ml", "mm", "mn", "months", "mph", "p", "p.m",
    "percent", "persons", "pm", "pp", "ppm", "pts", "sec", "secs", "sq", "tn", "trn", "weeks", "x", "yr",
    "yrs", "years", "t",
];

/// Whether `word` has lost its last letter to an apostrophe: "talkin'", "ol'".
pub(super) fn drops_its_end(word: &str) -> bool {
    const SHORT: &[&str] = &["an", "lil", "ma", "o", "ol", "th", "wi"];
    let small = word.bytes().all(|byte| byte.is_ascii_lowercase());
    // "begin'" and "within'" can only be closed quotations.
    let talking =
        word.len() > 4 && word.ends_with("in") && !matches!(word, "again" | "begin" | "within" | "cabin");
    small && (talking || SHORT.contains(&word))
}

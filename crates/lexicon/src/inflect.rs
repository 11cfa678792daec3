//! English inflection: the forms of a dictionary word, and what the forms of a word have in common.
//!
//! [`verb`] and [`noun`] know irregular forms and give words only; [`regular`] does not know which of the two it
//! has, and [`stem()`] goes the other way. Lemmas by the sentence around a word are `language`'s.

mod irregular;
mod stem;

use irregular::{OTHER_PASTS, PLURALS, STRESSED, VERBS};
pub use stem::{singulars, stem};

/// A form of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// As the dictionary has it.
    Base,
    /// "slams".
    Third,
    /// "slammed"; for most verbs the participle too.
    Past,
    /// "torn", where it differs from the past.
    Participle,
    /// "slamming".
    Ing,
    /// "mobs".
    Plural,
}

/// The forms of a verb; of a phrase, its first word is inflected.
#[must_use]
pub fn verb(phrase: &str) -> Vec<(Form, String)> {
    let (word, rest) = phrase.split_at(phrase.find(' ').unwrap_or(phrase.len()));
    let mut forms = vec![(Form::Base, word.to_owned()), (Form::Third, add_s(word)), (Form::Ing, ing(word))];
    let (past, participle) = past(word);
    if participle != past {
        forms.push((Form::Participle, participle));
    }
    forms.push((Form::Past, past));
    if word == "be" {
        forms.extend(["am", "are"].map(|form| (Form::Third, form.to_owned())));
        forms.push((Form::Past, "were".to_owned()));
    }
    forms.extend(OTHER_PASTS.get(word).map(|[past]| (Form::Past, (*past).to_owned())));
    // "pummelled" in Britain, "pummeled" in America.
    if ends_in_soft_l(word) {
        forms.push((Form::Past, format!("{word}led")));
        forms.push((Form::Ing, format!("{word}ling")));
    }
    forms.into_iter().map(|(form, word)| (form, word + rest)).collect()
}

/// The forms of a noun; of a phrase, its last word is inflected, unless it goes on with "of" or the like.
#[must_use]
pub fn noun(phrase: &str) -> Vec<(Form, String)> {
    vec![(Form::Base, phrase.to_owned()), (Form::Plural, plural(phrase))]
}

/// The regular forms that a word has as a noun or verb, itself first. Some are no words; they do no harm.
///
/// Irregular forms are left to whoever lists the word: "rise" may be listed where "rose" is a flower.
#[must_use]
pub fn regular(word: &str) -> Vec<String> {
    let mut forms = vec![word.to_owned()];
    let mut add = |stem: &str, endings: &[&str]| {
        forms.extend(endings.iter().map(|ending| format!("{stem}{ending}")));
    };
    let mut back = word.chars().rev();
    let (last, before, third) = (back.next(), back.next(), back.next());
    match last {
        Some('e') => {
            let stem = &word[..word.len() - 1];
            add(word, &["s", "d"]);
            add(stem, &["ing"]);
        }
        Some('y') if !before.is_some_and(is_vowel) => {
            add(&word[..word.len() - 1], &["ies", "ied"]);
            add(word, &["ing"]);
        }
        Some('s' | 'x' | 'z') => add(word, &["es", "ed", "ing"]),
        Some('h') if matches!(before, Some('s' | 'c')) => add(word, &["es", "ed", "ing"]),
        Some(last) => {
            add(word, &["s", "ed", "ing"]);
            // "ban", "banned": one vowel before the last consonant.
            let doubles = !is_vowel(last)
                && !matches!(last, 'w' | 'y')
                && before.is_some_and(is_vowel)
                && third.is_some_and(|c| !is_vowel(c));
            if doubles {
                let doubled = format!("{word}{last}");
                add(&doubled, &["ed", "ing"]);
            }
        }
        None => {}
    }
    forms
}

/// One form of a phrase.
#[must_use]
pub fn inflected(phrase: &str, form: Form) -> String {
    let wanted =
        |wanted: Form| verb(phrase).into_iter().find(|(form, _)| *form == wanted).map(|(_, word)| word);
    match form {
        Form::Base => phrase.to_owned(),
        Form::Plural => plural(phrase),
        Form::Participle => wanted(Form::Participle).or_else(|| wanted(Form::Past)).unwrap_or_default(),
        other => wanted(other).unwrap_or_default(),
    }
}

/// The plural of a noun phrase, whose head stands before its first preposition.
fn plural(phrase: &str) -> String {
    let head = [" of ", " in ", " at ", " on ", " to ", " for ", " from ", " by ", " without "];
    let end = head.iter().filter_map(|word| phrase.find(word)).min().unwrap_or(phrase.len());
    let (phrase, rest) = phrase.split_at(end);
    let start = phrase.rfind([' ', '-']).map_or(0, |space| space + 1);
    let (before, word) = phrase.split_at(start);
    let word = plural_word(word);
    format!("{before}{word}{rest}")
}

fn plural_word(word: &str) -> String {
    const NO_MEN: [&str; 8] =
        ["human", "german", "roman", "norman", "ottoman", "shaman", "talisman", "caiman"];
    let small = word.to_lowercase();
    if let Some([plural]) = PLURALS.get(small.as_str()) {
        // With the first letter as it was.
        return word.chars().take(1).chain(plural.chars().skip(1)).collect();
    }
    if word.ends_with("men") || is_plural(word) {
        return word.to_owned();
    }
    if small.ends_with("man") && !NO_MEN.iter().any(|end| small.ends_with(end)) {
        return format!("{}en", &word[..word.len() - 2]);
    }
    if let Some(stem) = word.strip_suffix("sis") {
        return format!("{stem}ses");
    }
    add_s(word)
}

/// "antics", not "crisis" or "boss".
fn is_plural(word: &str) -> bool {
    word.ends_with('s') && !["ss", "us", "is"].iter().any(|end| word.ends_with(end))
}

fn add_s(word: &str) -> String {
    match word {
        "have" => return "has".to_owned(),
        "be" => return "is".to_owned(),
        "do" | "go" | "undo" | "undergo" | "forgo" | "echo" | "veto" | "embargo" | "torpedo" => {
            return format!("{word}es");
        }
        "quiz" => return "quizzes".to_owned(),
        _ => {}
    }
    let hisses = ["s", "x", "z", "ch", "sh"].iter().any(|end| word.ends_with(end));
    if hisses {
        format!("{word}es")
    } else if let Some(stem) = consonant_y(word) {
        format!("{stem}ies")
    } else {
        format!("{word}s")
    }
}

fn ing(word: &str) -> String {
    if let Some(stem) = word.strip_suffix("ie") {
        format!("{stem}ying")
    } else if word != "be"
        && word.ends_with('e')
        && !["ee", "oe", "ye", "inge"].iter().any(|end| word.ends_with(end))
    {
        format!("{}ing", &word[..word.len() - 1])
    } else {
        format!("{}ing", doubled(word))
    }
}

/// Past and participle.
fn past(word: &str) -> (String, String) {
    if let Some((prefix, past, participle)) = irregular(word) {
        return (format!("{prefix}{past}"), format!("{prefix}{participle}"));
    }
    let regular = if word.ends_with('e') {
        format!("{word}d")
    } else if let Some(stem) = consonant_y(word) {
        format!("{stem}ied")
    } else {
        format!("{}ed", doubled(word))
    };
    (regular.clone(), regular)
}

/// The stem of "carry", not of "play".
fn consonant_y(word: &str) -> Option<&str> {
    let stem = word.strip_suffix('y')?;
    stem.ends_with(|c: char| !is_vowel(c)).then_some(stem)
}

/// "slam" doubles its last letter: one consonant behind one vowel, and the stress there.
fn doubled(word: &str) -> String {
    let last = word.rsplit('-').next().unwrap_or(word);
    let letters: Vec<char> = last.chars().collect();
    let [.., before, vowel, end] = letters[..] else { return word.to_owned() };
    let closed = !is_vowel(end) && !matches!(end, 'w' | 'x' | 'y') && is_vowel(vowel);
    let short = closed
        && (!is_vowel(before) || (before == 'u' && letters.get(letters.len().wrapping_sub(4)) == Some(&'q')));
    let syllables = letters.iter().fold((0, false), |(count, was), &c| {
        let vowel = is_vowel(c) || c == 'y';
        (count + usize::from(vowel && !was), vowel)
    });
    // "panicked", "trafficking".
    if syllables.0 > 1 && word.ends_with("ic") {
        return format!("{word}k");
    }
    if short && (syllables.0 == 1 || STRESSED.contains(last)) {
        let mut word = word.to_owned();
        word.push(end);
        word
    } else {
        word.to_owned()
    }
}

fn ends_in_soft_l(word: &str) -> bool {
    let soft = word.ends_with("el") || word.ends_with("al") || word.ends_with("il");
    soft && word.len() > 4
        && ![
            "conceal", "reveal", "deal", "steal", "heal", "squeal", "compel", "expel", "propel", "assail",
            "derail", "reel",
        ]
        .contains(&word)
        && !word.ends_with("eal")
        && !word.ends_with("ail")
        && !word.ends_with("eel")
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}

/// Prefix, past and participle of an irregular verb, its prefix kept: "force-fed", "overran".
fn irregular(word: &str) -> Option<(&str, &'static str, &'static str)> {
    const PREFIXES: [&str; 10] = ["", "over", "under", "out", "mis", "re", "up", "un", "with", "fore"];
    let hyphen = word.rfind('-').map(|hyphen| &word[..=hyphen]);
    PREFIXES.into_iter().chain(hyphen).find_map(|prefix| {
        let [past, participle] = VERBS.get(word.strip_prefix(prefix)?)?;
        Some((&word[..prefix.len()], *past, *participle))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(word: &str) -> String {
        verb(word).into_iter().map(|(_, word)| word).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn inflects_verbs() {
        assert_eq!(forms("slam"), "slam slams slamming slammed");
        assert_eq!(forms("criticise"), "criticise criticises criticising criticised");
        assert_eq!(forms("decry"), "decry decries decrying decried");
        assert_eq!(forms("play"), "play plays playing played");
        assert_eq!(forms("tear"), "tear tears tearing torn tore");
        assert_eq!(forms("pummel"), "pummel pummels pummeling pummeled pummelled pummelling");
        assert_eq!(forms("whip"), "whip whips whipping whipped");
        assert_eq!(forms("quash"), "quash quashes quashing quashed");
        assert_eq!(forms("rein"), "rein reins reining reined");
        assert_eq!(forms("rebut"), "rebut rebuts rebutting rebutted");
        assert_eq!(forms("hammer"), "hammer hammers hammering hammered");
        assert_eq!(forms("force-feed"), "force-feed force-feeds force-feeding force-fed");
        assert_eq!(forms("quit"), "quit quits quitting quit quitted");
    }

    #[test]
    fn regular_forms_are_those_of_nouns_and_verbs() {
        assert_eq!(regular("accuse"), ["accuse", "accuses", "accused", "accusing"]);
        assert_eq!(regular("levy"), ["levy", "levies", "levied", "levying"]);
        assert_eq!(regular("clash"), ["clash", "clashes", "clashed", "clashing"]);
        assert_eq!(regular("ban"), ["ban", "bans", "baned", "baning", "banned", "banning"]);
    }

    #[test]
    fn inflects_irregular_verbs_and_nouns() {
        let pasts = "pay paid freeze froze grow grew choose chose build built know knew begin began meet met \
                     mean meant send sent sit sat fly flew forbid forbade weep wept flee fled swing swung have \
                     had repay repaid undergo underwent foresee foresaw withhold withheld relay relayed";
        let doubled = "occur occurred submit submitted transfer transferred permit permitted control controlled \
                       panic panicked zigzag zigzagged visit visited offer offered focus focused";
        for pair in
            [pasts, doubled].map(|pairs| pairs.split_whitespace().collect::<Vec<_>>()).concat().chunks(2)
        {
            assert_eq!(inflected(pair[0], Form::Past), pair[1]);
        }
        assert_eq!(inflected("begin", Form::Ing), "beginning");
        assert_eq!(inflected("freeze", Form::Participle), "frozen");
        assert_eq!(forms("be"), "be is being been was am are were");
        let plurals = "hero heroes spokesman spokesmen Spokesman Spokesmen German Germans life lives thief thieves \
                       foot feet analysis analyses quiz quizzes photo photos chief chiefs Hero Heroes";
        for pair in plurals.split_whitespace().collect::<Vec<_>>().chunks(2) {
            assert_eq!(inflected(pair[0], Form::Plural), pair[1]);
        }
    }

    #[test]
    fn inflects_the_first_word_of_a_verb_and_the_head_of_a_noun() {
        assert_eq!(inflected("lash out at", Form::Past), "lashed out at");
        assert_eq!(inflected("witch hunt", Form::Plural), "witch hunts");
        assert_eq!(inflected("reign of terror", Form::Plural), "reigns of terror");
        assert_eq!(inflected("con man", Form::Plural), "con men");
        assert_eq!(inflected("lackey", Form::Plural), "lackeys");
        assert_eq!(inflected("crony", Form::Plural), "cronies");
        assert_eq!(inflected("shooting by police", Form::Plural), "shootings by police");
        assert_eq!(inflected("antics", Form::Plural), "antics");
        assert_eq!(inflected("leave out", Form::Past), "left out");
    }
}

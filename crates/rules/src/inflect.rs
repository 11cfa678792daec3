//! English inflection: the forms of a dictionary word.

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
    let word = match word {
        _ if word.ends_with("men") || is_plural(word) => word.to_owned(),
        "man" | "woman" | "madman" | "strongman" | "henchman" | "salesman" | "conman" | "statesman"
        | "gunman" | "militiaman" | "hardman" => format!("{}en", &word[..word.len() - 2]),
        "person" => "people".to_owned(),
        "child" => "children".to_owned(),
        "leaf" => "leaves".to_owned(),
        "wife" => "wives".to_owned(),
        "crisis" => "crises".to_owned(),
        word => add_s(word),
    };
    format!("{before}{word}{rest}")
}

/// "antics", not "crisis" or "boss".
fn is_plural(word: &str) -> bool {
    word.ends_with('s') && !["ss", "us", "is"].iter().any(|end| word.ends_with(end))
}

fn add_s(word: &str) -> String {
    match word {
        "have" => return "has".to_owned(),
        "be" => return "is".to_owned(),
        "do" | "go" => return format!("{word}es"),
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
    const STRESSED: [&str; 12] = [
        "rebut",
        "compel",
        "expel",
        "propel",
        "commit",
        "admit",
        "concur",
        "abet",
        "outwit",
        "backtrack",
        "sandbag",
        "kidnap",
    ];
    if short && (syllables.0 == 1 || STRESSED.contains(&last)) {
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
    const PREFIXES: [&str; 9] = ["", "over", "under", "out", "mis", "re", "up", "un", "with"];
    let find = |stem: &str| IRREGULAR.iter().find(|(base, _, _)| *base == stem);
    for prefix in PREFIXES {
        if let Some((_, past, participle)) = word.strip_prefix(prefix).and_then(find) {
            return Some((prefix, past, participle));
        }
    }
    let hyphen = word.rfind('-')? + 1;
    let (_, past, participle) = find(&word[hyphen..])?;
    Some((&word[..hyphen], past, participle))
}

const IRREGULAR: &[(&str, &str, &str)] = &[
    ("beat", "beat", "beaten"),
    ("be", "was", "been"),
    ("become", "became", "become"),
    ("bend", "bent", "bent"),
    ("bite", "bit", "bitten"),
    ("bleed", "bled", "bled"),
    ("blow", "blew", "blown"),
    ("break", "broke", "broken"),
    ("bring", "brought", "brought"),
    ("burn", "burned", "burned"),
    ("buy", "bought", "bought"),
    ("cast", "cast", "cast"),
    ("catch", "caught", "caught"),
    ("cling", "clung", "clung"),
    ("come", "came", "come"),
    ("creep", "crept", "crept"),
    ("cut", "cut", "cut"),
    ("deal", "dealt", "dealt"),
    ("do", "did", "done"),
    ("draw", "drew", "drawn"),
    ("drive", "drove", "driven"),
    ("fall", "fell", "fallen"),
    ("feed", "fed", "fed"),
    ("fight", "fought", "fought"),
    ("find", "found", "found"),
    ("get", "got", "got"),
    ("give", "gave", "given"),
    ("go", "went", "gone"),
    ("grind", "ground", "ground"),
    ("hang", "hung", "hung"),
    ("hear", "heard", "heard"),
    ("hide", "hid", "hidden"),
    ("hit", "hit", "hit"),
    ("hold", "held", "held"),
    ("hurt", "hurt", "hurt"),
    ("keep", "kept", "kept"),
    ("kneel", "knelt", "knelt"),
    ("lay", "laid", "laid"),
    ("lead", "led", "led"),
    ("leave", "left", "left"),
    ("let", "let", "let"),
    ("light", "lit", "lit"),
    ("lose", "lost", "lost"),
    ("make", "made", "made"),
    ("mow", "mowed", "mown"),
    ("overcome", "overcame", "overcome"),
    ("put", "put", "put"),
    ("ride", "rode", "ridden"),
    ("rig", "rigged", "rigged"),
    ("rise", "rose", "risen"),
    ("run", "ran", "run"),
    ("say", "said", "said"),
    ("see", "saw", "seen"),
    ("sell", "sold", "sold"),
    ("set", "set", "set"),
    ("shake", "shook", "shaken"),
    ("shed", "shed", "shed"),
    ("shoot", "shot", "shot"),
    ("show", "showed", "shown"),
    ("shut", "shut", "shut"),
    ("sing", "sang", "sung"),
    ("sink", "sank", "sunk"),
    ("slay", "slew", "slain"),
    ("slide", "slid", "slid"),
    ("slink", "slunk", "slunk"),
    ("sow", "sowed", "sown"),
    ("speak", "spoke", "spoken"),
    ("spell", "spelled", "spelled"),
    ("spend", "spent", "spent"),
    ("spin", "spun", "spun"),
    ("spit", "spat", "spat"),
    ("stand", "stood", "stood"),
    ("steal", "stole", "stolen"),
    ("stick", "stuck", "stuck"),
    ("strike", "struck", "struck"),
    ("string", "strung", "strung"),
    ("swear", "swore", "sworn"),
    ("sweep", "swept", "swept"),
    ("take", "took", "taken"),
    ("teach", "taught", "taught"),
    ("tear", "tore", "torn"),
    ("tell", "told", "told"),
    ("think", "thought", "thought"),
    ("throw", "threw", "thrown"),
    ("tread", "trod", "trodden"),
    ("win", "won", "won"),
    ("wring", "wrung", "wrung"),
    ("write", "wrote", "written"),
];

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
        assert_eq!(forms("quit"), "quit quits quitting quitted");
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

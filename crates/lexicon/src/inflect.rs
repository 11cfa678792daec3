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
    if word == "be" {
        forms.extend(["am", "are"].map(|form| (Form::Third, form.to_owned())));
        forms.push((Form::Past, "were".to_owned()));
    }
    let others = OTHER_PASTS.iter().filter(|(base, _)| *base == word);
    forms.extend(others.map(|(_, past)| (Form::Past, (*past).to_owned())));
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
    let word = plural_word(word);
    format!("{before}{word}{rest}")
}

fn plural_word(word: &str) -> String {
    const NO_MEN: [&str; 8] =
        ["human", "german", "roman", "norman", "ottoman", "shaman", "talisman", "caiman"];
    let small = word.to_lowercase();
    if let Some((_, plural)) = PLURALS.iter().find(|(one, _)| *one == small) {
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

/// Plurals that no rule makes.
const PLURALS: &[(&str, &str)] = &[
    ("aircraft", "aircraft"),
    ("buffalo", "buffaloes"),
    ("calf", "calves"),
    ("chassis", "chassis"),
    ("child", "children"),
    ("criterion", "criteria"),
    ("deer", "deer"),
    ("echo", "echoes"),
    ("embargo", "embargoes"),
    ("foot", "feet"),
    ("goose", "geese"),
    ("grandchild", "grandchildren"),
    ("half", "halves"),
    ("hero", "heroes"),
    ("housewife", "housewives"),
    ("knife", "knives"),
    ("leaf", "leaves"),
    ("life", "lives"),
    ("loaf", "loaves"),
    ("medium", "media"),
    ("mosquito", "mosquitoes"),
    ("mouse", "mice"),
    ("offspring", "offspring"),
    ("ox", "oxen"),
    ("person", "people"),
    ("phenomenon", "phenomena"),
    ("potato", "potatoes"),
    ("scarf", "scarves"),
    ("self", "selves"),
    ("sheep", "sheep"),
    ("shelf", "shelves"),
    ("spacecraft", "spacecraft"),
    ("stepchild", "stepchildren"),
    ("superhero", "superheroes"),
    ("thief", "thieves"),
    ("tomato", "tomatoes"),
    ("tooth", "teeth"),
    ("tornado", "tornadoes"),
    ("torpedo", "torpedoes"),
    ("veto", "vetoes"),
    ("volcano", "volcanoes"),
    ("wife", "wives"),
    ("wolf", "wolves"),
];

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
    if short && (syllables.0 == 1 || STRESSED.contains(&last)) {
        let mut word = word.to_owned();
        word.push(end);
        word
    } else {
        word.to_owned()
    }
}

/// Verbs of more than one syllable that double their last letter: the stress lies there, or the last
/// part is a word of its own.
const STRESSED: &[&str] = &[
    "abet", "abhor", "abut", "acquit", "admit", "allot", "annul", "begin", "befit", "bootleg", "commit",
    "compel", "concur", "confer", "control", "debug", "defer", "demur", "deter", "dispel", "emit", "enrol",
    "entrap", "equip", "excel", "expel", "forbid", "forget", "format", "handicap", "hobnob", "humbug",
    "impel", "incur", "infer", "inter", "kidnap", "nonplus", "occur", "omit", "outwit", "overlap", "patrol",
    "permit", "prefer", "program", "propel", "rebel", "rebut", "recommit", "recur", "refer", "regret",
    "remit", "repel", "resubmit", "sandbag", "submit", "transfer", "transmit", "unplug", "unwrap", "unzip",
    "zigzag",
];

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
    ("arise", "arose", "arisen"),
    ("awake", "awoke", "awoken"),
    ("be", "was", "been"),
    ("bear", "bore", "borne"),
    ("beat", "beat", "beaten"),
    ("become", "became", "become"),
    ("befall", "befell", "befallen"),
    ("begin", "began", "begun"),
    ("behold", "beheld", "beheld"),
    ("bend", "bent", "bent"),
    ("beset", "beset", "beset"),
    ("bet", "bet", "bet"),
    ("bid", "bid", "bid"),
    ("bind", "bound", "bound"),
    ("bite", "bit", "bitten"),
    ("bleed", "bled", "bled"),
    ("blow", "blew", "blown"),
    ("break", "broke", "broken"),
    ("breed", "bred", "bred"),
    ("bring", "brought", "brought"),
    ("broadcast", "broadcast", "broadcast"),
    ("build", "built", "built"),
    ("burn", "burned", "burned"),
    ("burst", "burst", "burst"),
    ("buy", "bought", "bought"),
    ("cast", "cast", "cast"),
    ("catch", "caught", "caught"),
    ("choose", "chose", "chosen"),
    ("cling", "clung", "clung"),
    ("come", "came", "come"),
    ("cost", "cost", "cost"),
    ("creep", "crept", "crept"),
    ("cut", "cut", "cut"),
    ("deal", "dealt", "dealt"),
    ("dig", "dug", "dug"),
    ("do", "did", "done"),
    ("draw", "drew", "drawn"),
    ("drink", "drank", "drunk"),
    ("drive", "drove", "driven"),
    ("eat", "ate", "eaten"),
    ("fall", "fell", "fallen"),
    ("feed", "fed", "fed"),
    ("fight", "fought", "fought"),
    ("find", "found", "found"),
    ("flee", "fled", "fled"),
    ("fling", "flung", "flung"),
    ("fly", "flew", "flown"),
    ("forbid", "forbade", "forbidden"),
    ("forget", "forgot", "forgotten"),
    ("forgive", "forgave", "forgiven"),
    ("forgo", "forwent", "forgone"),
    ("forsake", "forsook", "forsaken"),
    ("freeze", "froze", "frozen"),
    ("get", "got", "got"),
    ("give", "gave", "given"),
    ("go", "went", "gone"),
    ("grind", "ground", "ground"),
    ("grow", "grew", "grown"),
    ("hang", "hung", "hung"),
    ("have", "had", "had"),
    ("hear", "heard", "heard"),
    ("hide", "hid", "hidden"),
    ("hit", "hit", "hit"),
    ("hold", "held", "held"),
    ("hurt", "hurt", "hurt"),
    ("keep", "kept", "kept"),
    ("kneel", "knelt", "knelt"),
    ("know", "knew", "known"),
    ("lay", "laid", "laid"),
    ("lead", "led", "led"),
    ("leave", "left", "left"),
    ("lend", "lent", "lent"),
    ("let", "let", "let"),
    ("light", "lit", "lit"),
    ("lose", "lost", "lost"),
    ("make", "made", "made"),
    ("mean", "meant", "meant"),
    ("meet", "met", "met"),
    ("mow", "mowed", "mown"),
    ("overcome", "overcame", "overcome"),
    ("pay", "paid", "paid"),
    ("podcast", "podcast", "podcast"),
    ("put", "put", "put"),
    ("quit", "quit", "quit"),
    ("read", "read", "read"),
    ("relay", "relayed", "relayed"),
    ("rend", "rent", "rent"),
    ("rid", "rid", "rid"),
    ("ride", "rode", "ridden"),
    ("rig", "rigged", "rigged"),
    ("ring", "rang", "rung"),
    ("rise", "rose", "risen"),
    ("run", "ran", "run"),
    ("say", "said", "said"),
    ("see", "saw", "seen"),
    ("seek", "sought", "sought"),
    ("sell", "sold", "sold"),
    ("send", "sent", "sent"),
    ("set", "set", "set"),
    ("sew", "sewed", "sewn"),
    ("shake", "shook", "shaken"),
    ("shed", "shed", "shed"),
    ("shine", "shone", "shone"),
    ("shoot", "shot", "shot"),
    ("show", "showed", "shown"),
    ("shrink", "shrank", "shrunk"),
    ("shut", "shut", "shut"),
    ("sing", "sang", "sung"),
    ("sink", "sank", "sunk"),
    ("sit", "sat", "sat"),
    ("slay", "slew", "slain"),
    ("sleep", "slept", "slept"),
    ("slide", "slid", "slid"),
    ("sling", "slung", "slung"),
    ("slink", "slunk", "slunk"),
    ("slit", "slit", "slit"),
    ("smite", "smote", "smitten"),
    ("sow", "sowed", "sown"),
    ("speak", "spoke", "spoken"),
    ("speed", "sped", "sped"),
    ("spell", "spelled", "spelled"),
    ("spend", "spent", "spent"),
    ("spin", "spun", "spun"),
    ("spit", "spat", "spat"),
    ("split", "split", "split"),
    ("spread", "spread", "spread"),
    ("spring", "sprang", "sprung"),
    ("stand", "stood", "stood"),
    ("steal", "stole", "stolen"),
    ("stick", "stuck", "stuck"),
    ("sting", "stung", "stung"),
    ("stink", "stank", "stunk"),
    ("strew", "strewed", "strewn"),
    ("stride", "strode", "stridden"),
    ("strike", "struck", "struck"),
    ("string", "strung", "strung"),
    ("strive", "strove", "striven"),
    ("swear", "swore", "sworn"),
    ("sweep", "swept", "swept"),
    ("swell", "swelled", "swollen"),
    ("swim", "swam", "swum"),
    ("swing", "swung", "swung"),
    ("take", "took", "taken"),
    ("teach", "taught", "taught"),
    ("tear", "tore", "torn"),
    ("tell", "told", "told"),
    ("think", "thought", "thought"),
    ("throw", "threw", "thrown"),
    ("thrust", "thrust", "thrust"),
    ("tread", "trod", "trodden"),
    ("typecast", "typecast", "typecast"),
    ("wake", "woke", "woken"),
    ("wear", "wore", "worn"),
    ("weave", "wove", "woven"),
    ("weep", "wept", "wept"),
    ("win", "won", "won"),
    ("wind", "wound", "wound"),
    ("wring", "wrung", "wrung"),
    ("write", "wrote", "written"),
];

/// Pasts that stand beside the one that most write.
const OTHER_PASTS: &[(&str, &str)] = &[
    ("burn", "burnt"),
    ("dream", "dreamt"),
    ("dwell", "dwelt"),
    ("get", "gotten"),
    ("hang", "hanged"),
    ("kneel", "kneeled"),
    ("lean", "leant"),
    ("leap", "leapt"),
    ("learn", "learnt"),
    ("light", "lighted"),
    ("plead", "pled"),
    ("prove", "proven"),
    ("quit", "quitted"),
    ("smell", "smelt"),
    ("sneak", "snuck"),
    ("spell", "spelt"),
    ("spill", "spilt"),
    ("spoil", "spoilt"),
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
        assert_eq!(forms("quit"), "quit quits quitting quit quitted");
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

//! Words of one family: "accuse" and "accusation", "shoot" and "shooting".

use parallax_lexicon::classes::listed;

/// The endings by which one word is made from another, with what stood in their place, and how many letters have to be
/// before them. The first that fits.
const ENDINGS: [(&str, &str, usize); 40] = [
    ("isation", "", 4),
    ("ization", "", 4),
    ("ising", "", 4),
    ("izing", "", 4),
    ("ise", "", 5),
    ("ize", "", 5),
    ("umption", "um", 3),
    ("scription", "scrib", 2),
    ("duction", "duc", 2),
    ("ension", "end", 3),
    ("ansion", "and", 3),
    ("ission", "it", 4),
    ("ision", "id", 3),
    ("ation", "", 4),
    ("ative", "", 4),
    ("ator", "", 4),
    ("ate", "", 4),
    ("itive", "", 4),
    ("ition", "", 5),
    ("ion", "", 5),
    ("ability", "", 4),
    ("ibility", "", 4),
    ("able", "", 4),
    ("ity", "", 5),
    ("iness", "", 3),
    ("ness", "", 3),
    ("ment", "", 5),
    ("ance", "", 5),
    ("ence", "", 5),
    ("ancy", "", 5),
    ("ent", "", 5),
    ("ant", "", 5),
    ("ist", "", 5),
    ("ism", "", 5),
    ("ive", "", 5),
    ("ial", "", 5),
    ("al", "", 5),
    ("ing", "", 4),
    ("er", "", 5),
    ("or", "", 5),
];

/// Words that only look as if they were made from another.
const NOT_MADE: &str = "apartment charter commission commissioner commitment counter department document general generation \
    governor hospital international letter mission moment official officer number parliament partner quarter shoulder \
    sister station statement university";

/// What the words of a family have in common: no word, only the same for all of them. `None` of short words.
pub(crate) fn family(lemma: &str) -> Option<String> {
    if listed(NOT_MADE).any(|word| word == lemma) {
        return None;
    }
    let made = ENDINGS.iter().find_map(|(ending, before, least)| {
        let stem = lemma.strip_suffix(ending).filter(|stem| stem.len() >= *least)?;
        Some(format!("{stem}{before}"))
    });
    let mut root = made.unwrap_or_else(|| lemma.to_owned());
    if let Some(shorter) = root.strip_suffix('e') {
        root.truncate(shorter.len());
    }
    // "plan", "planning".
    let mut last = root.chars().rev();
    if last.next() == last.next() {
        root.pop();
    }
    (root.len() > 3).then_some(root)
}

#[cfg(test)]
mod tests {
    use super::family;

    #[test]
    fn a_verb_and_the_nouns_made_from_it_are_of_one_family() {
        for (one, other) in [
            ("accuse", "accusation"),
            ("persecute", "persecution"),
            ("investigate", "investigator"),
            ("announce", "announcement"),
            ("decide", "decision"),
            ("suspend", "suspension"),
            ("permit", "permission"),
            ("resume", "resumption"),
            ("appear", "appearance"),
            ("employ", "employment"),
            ("shoot", "shooting"),
            ("plan", "planning"),
            ("arrive", "arrival"),
        ] {
            assert_eq!(family(one), family(other), "{one}, {other}");
        }
    }

    #[test]
    fn words_that_only_look_alike_are_not() {
        for (one, other) in [("state", "station"), ("govern", "governor"), ("miss", "mission")] {
            assert!(family(one) != family(other) || family(one).is_none(), "{one}, {other}");
        }
    }
}

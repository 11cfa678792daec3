//! Who is named behind a quotation that asks or exclaims: they go on with its sentence.

/// `"Will you go?" Ada Lund asked.`, `"Stop!" Arden's mayor warned.`: a name, perhaps with an office that it
/// owns, and a verb of saying behind which nothing is told that would make a sentence of its own.
pub(super) fn follows(next: &str) -> bool {
    let mut words = next.split_whitespace().take(LONGEST + 1).peekable();
    let mut name = 0;
    while words.next_if(|word| is_name_part(word)).is_some() {
        name += 1;
    }
    let Some(mut verb) = words.next().filter(|_| (1..=LONGEST_NAME).contains(&name)) else { return false };
    // "Arden's mayor", "the Harbour Board's former head": small words behind an owner are whose office it is.
    let owner = next
        .split_whitespace()
        .nth(name - 1)
        .is_some_and(|word| word.ends_with("'s") || word.ends_with("’s"));
    let mut office = 0;
    while owner && office < LONGEST_NAME && !is_saying(verb) {
        let Some(word) = words.next() else { return false };
        (verb, office) = (word, office + 1);
    }
    is_saying(verb) && !words.next().is_some_and(|word| tells(bare(verb), word))
}

/// Words of a name before a verb of saying.
const LONGEST_NAME: usize = 3;

/// A name, an office, a verb, and the word behind it.
const LONGEST: usize = 2 * LONGEST_NAME + 2;

fn is_name_part(word: &str) -> bool {
    word.starts_with(char::is_uppercase) && !word.ends_with([',', ':', ';', '?', '!'])
}

/// A verb without the mark behind it.
fn bare(verb: &str) -> &str {
    verb.trim_end_matches(['.', ',', ':'])
}

fn is_saying(word: &str) -> bool {
    SAYING.binary_search(&bare(word)).is_ok()
}

/// Whether the word behind a verb of saying begins what is said, and with it another sentence: "Rees said the road
/// was shut", but "Rees asked the council".
fn tells(verb: &str, word: &str) -> bool {
    const ADDRESSING: &[&str] = &["asked", "asks", "begged", "reminded", "told", "urged", "warned"];
    const OF_IT: &[&str] =
        &["a", "an", "he", "his", "it", "its", "she", "that", "the", "there", "they", "this", "we"];
    word == "that" || OF_IT.contains(&word) && !ADDRESSING.contains(&verb)
}

/// Verbs that stand behind a quotation and its speaker. Sorted.
const SAYING: &[&str] = &[
    "added",
    "adds",
    "announced",
    "answered",
    "argued",
    "asked",
    "asks",
    "begged",
    "called",
    "chanted",
    "complained",
    "concluded",
    "continued",
    "cried",
    "declared",
    "demanded",
    "exclaimed",
    "explained",
    "fumed",
    "inquired",
    "insisted",
    "insists",
    "joked",
    "mused",
    "muttered",
    "noted",
    "observed",
    "pleaded",
    "posted",
    "quipped",
    "recalled",
    "remarked",
    "reminded",
    "replied",
    "responded",
    "retorted",
    "roared",
    "said",
    "says",
    "screamed",
    "shouted",
    "shouts",
    "shrieked",
    "sighed",
    "snapped",
    "sobbed",
    "stated",
    "told",
    "tweeted",
    "urged",
    "warned",
    "warns",
    "whispered",
    "wondered",
    "wonders",
    "writes",
    "wrote",
    "yelled",
];

#[cfg(test)]
mod tests {
    #[test]
    fn verbs_are_sorted() {
        assert!(super::SAYING.is_sorted(), "{:?}", super::SAYING.windows(2).find(|pair| pair[0] > pair[1]));
    }
}

//! How many live somewhere: "a camp of 20,000 people", "15,000 refugees are living in the camp".

use std::{ops::Range, sync::LazyLock};

use parallax_lexicon::WordSet;

use crate::words::Plain;

/// Where people live, if those counted at `at` are said to live there: they are its people. The place may be
/// named ("Arden is home to 400").
pub(crate) fn place<'p>(plain: &'p [Plain<'_>], at: &Range<usize>) -> Option<Option<&'p str>> {
    /// So far before a number its place stands, and behind it the verb.
    const NEAR: usize = 6;
    const FAR: usize = 16;
    let left = &plain[at.start.saturating_sub(FAR)..at.start];
    let hedged = left.iter().rev().take_while(|word| HEDGES.contains(word)).count();
    let led: Vec<&str> = left[..left.len() - hedged].iter().map(AsRef::as_ref).collect();
    let nearest = |words: &'p [Plain<'_>]| words.iter().map(AsRef::as_ref).find(|word| is_place(word));
    let before = || left.iter().rev().take(FAR).map(AsRef::as_ref).find(|word| is_place(word));
    match led.as_slice() {
        [.., place, "of"] if is_place(place) => return Some(before()),
        [.., "home", "to"] | [.., "population", "of"] | [.., "consists", "of"] => return Some(before()),
        [.., verb] if ["houses", "shelters", "accommodates"].contains(verb) && before().is_some() => {
            return Some(before());
        }
        _ => {}
    }
    let right = &plain[at.end..plain.len().min(at.end + FAR)];
    let lives = |run: &[Plain<'_>]| {
        let main = ["are", "were", "now"].contains(&run[0].as_ref()) && run[1] == "living";
        main && ["in", "at"].contains(&run[2].as_ref())
    };
    let behind = match right {
        [live, into, ..] if live == "live" && ["in", "at"].contains(&into.as_ref()) => 2,
        _ => right.windows(3).position(lives)? + 3,
    };
    nearest(&right[behind..right.len().min(behind + NEAR)]).map(Some)
}

/// Whether a word is for a place where people live.
fn is_place(word: &str) -> bool {
    PLACES.contains(word)
}

static PLACES: LazyLock<WordSet> = LazyLock::new(|| {
    WordSet::new(["camp city community hamlet island settlement shelter town township village"])
});

static HEDGES: LazyLock<WordSet> = LazyLock::new(|| {
    WordSet::new([
        "a about almost approximately around at fewer just least less more nearly over roughly some than",
    ])
});

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{plain, words};

    fn of(sentence: &str, counted: &str) -> Option<Option<String>> {
        let all = words(sentence, 0, sentence.len());
        let begin = sentence.find(counted).expect("it is there");
        let inside = |word: &&parallax_lexicon::WordForm<'_>| {
            word.start >= begin && word.end() <= begin + counted.len()
        };
        let first = all.iter().position(|word| inside(&word)).expect("it has words");
        let count = all.iter().filter(inside).count();
        let plain: Vec<Plain<'_>> = all.iter().map(plain).collect();
        place(&plain, &(first..first + count)).map(|place| place.map(str::to_owned))
    }

    #[test]
    fn a_place_has_so_many_people() {
        let camp = Some(Some("camp".to_owned()));
        assert_eq!(of("Orsa is a camp of about 900 people.", "900 people"), camp);
        assert_eq!(of("The camp, in the hills, consists of over 900 families.", "900 families"), camp);
        assert_eq!(of("At least 900 people who fled are living in the Orsa camp.", "900 people"), camp);
        assert_eq!(of("An estimated 900 people live in the camp of Orsa.", "900 people"), camp);
        assert_eq!(of("An estimated 900 people live in eastern Orsa.", "900 people"), None);
        assert_eq!(of("Orsa is home to more than 900 people.", "900 people"), Some(None));
        assert_eq!(of("Police searched the camp and held 900 people.", "900 people"), None);
        assert_eq!(of("The 16 people living in the town were told to leave.", "16 people"), None);
    }
}

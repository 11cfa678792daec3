//! The words of a text, as the vocabularies are matched with them.

use parallax_lexicon::{Joints, WordForm, is_seamless};

/// Words with the apostrophes and stops inside them ("don't", "U.N"), and the signs of currencies and percent; and
/// of each, whether it stands in one phrase with the word before.
pub(crate) fn words(text: &str) -> impl Iterator<Item = (WordForm<'_>, bool)> {
    const WORDS: Joints = Joints::NONE.apostrophe().stop().before_letters().signs();
    let mut before = None;
    parallax_lexicon::words(text, WORDS).map(move |word| {
        let before = before.replace(word.end());
        (word, before.is_some_and(|end| is_seamless(&text[end..word.start])))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_keep_inner_apostrophes_and_stops() {
        let text = "The U.N. didn’t pay $5-a-day. Why?";
        let words: Vec<&str> = words(text).map(|(word, _)| word.text).collect();
        assert_eq!(words, ["The", "U.N", "didn’t", "pay", "$", "5", "a", "day", "Why"]);
    }

    #[test]
    fn a_comma_parts_words_and_a_hyphen_does_not() {
        let joined: Vec<bool> = words("so-called, tax cut").map(|(_, joined)| joined).collect();
        assert_eq!(joined, [false, true, false, true]);
    }
}

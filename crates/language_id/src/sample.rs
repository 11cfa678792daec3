//! What of a text tells its language, and what it tells.

use std::collections::BTreeSet;

use whatlang::Detector;

use crate::codes::CODES;

/// What of a text tells its language.
pub(crate) struct Sample {
    /// Words that begin with a small letter, in lower case: names, headlines, abbreviations and
    /// shouting tell little of the language they stand in. Where most of the text is in a script without
    /// small letters, its words.
    words: String,
    /// How many of the words English alone has, and of how many.
    english: (usize, usize),
}

/// Fewer bytes of different words tell nothing: about 15 words, or two dozen Chinese characters.
const TOO_FEW: usize = 80;

impl Sample {
    pub(crate) fn of(text: &str) -> Self {
        let mut sample = Self { words: String::new(), english: (0, 0) };
        let (mut caseless, mut cased, mut without_case) = (0, 0, String::new());
        // Cut at white space in any language, so that an address is one piece; `lexicon` knows English.
        for piece in pieces(text) {
            for word in piece.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
            {
                let Some(first) = word.chars().next() else { continue };
                let letters = word.chars().filter(|c| c.is_alphabetic()).count();
                if !(first.is_lowercase() || first.is_uppercase()) {
                    caseless += letters;
                    without_case.extend([word, " "]);
                    continue;
                }
                cased += letters;
                // An address is no word.
                if first.is_lowercase() && !word.contains(['/', '@']) && !word.starts_with("www.") {
                    sample.words.extend([word, " "]);
                    sample.english.0 += usize::from(ENGLISH_ALONE.binary_search(&word).is_ok());
                    sample.english.1 += 1;
                }
            }
        }
        if caseless > cased {
            sample = Self { words: without_case, english: (0, 0) };
        }
        sample
    }

    /// Whether more than stray words are English. In English about one in five of the words with small
    /// letters is on the list; so a text with one in twelve is English, or English to a good part,
    /// whatever it quotes. In a short text a single one is enough.
    pub(crate) fn is_mixed_with_english(&self) -> bool {
        let (english, words) = self.english;
        english > 0 && (english + 1) * 12 >= words
    }

    /// The language by its ISO 639 code, when it is surely none of these, and how sure that is. That
    /// it may be one of two others, Danish or Norwegian, is no doubt about that.
    pub(crate) fn other_than(&self, languages: &[&str]) -> Option<(&'static str, f64)> {
        // However often it says the same.
        let different: BTreeSet<&str> = self.words.split(' ').collect();
        if different.iter().map(|word| word.len() + 1).sum::<usize>() < TOO_FEW {
            return None;
        }
        let read = CODES.iter().filter(|(_, code)| languages.contains(code)).map(|(lang, _)| *lang);
        let found = whatlang::detect_lang(&self.words)?;
        let either = Detector::with_allowlist(read.chain([found]).collect());
        let sure = either.detect(&self.words).filter(|info| info.lang() == found && info.is_reliable())?;
        let (_, code) = CODES.iter().find(|(lang, _)| *lang == found)?;
        (!languages.contains(code)).then_some((*code, sure.confidence()))
    }
}

/// How much of a text is looked at, and in how many pieces, so that a long one takes no longer and no
/// one part of the page decides.
const LOOKED_AT: usize = 16 * 1024;
const PIECES: usize = 8;

/// The text; of a long one, pieces at equal distances.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let (count, length) =
        if text.len() <= LOOKED_AT { (1, text.len()) } else { (PIECES, LOOKED_AT / PIECES) };
    (0..count).map(move |piece| {
        let start = text.floor_char_boundary(piece * (text.len() / count));
        &text[start..text.floor_char_boundary(start + length)]
    })
}

/// Frequent words that no other language with Latin letters has among its frequent ones: not `of`
/// (Dutch), `to` and `by` (Polish, Czech), `for` and `have` (Danish), `are` (Romanian), `was` and
/// `will` (German). In the order of their bytes.
const ENGLISH_ALONE: [&str; 53] = [
    "about", "after", "and", "because", "been", "before", "being", "but", "could", "did", "does", "from",
    "his", "how", "if", "into", "it", "it's", "its", "just", "not", "only", "other", "our", "out", "she",
    "should", "such", "than", "that", "the", "their", "them", "then", "there", "these", "they", "this",
    "those", "through", "up", "were", "what", "when", "where", "which", "while", "who", "with", "without",
    "would", "you", "your",
];

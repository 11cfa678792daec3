//! Words as they are compared.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

/// A word in small letters, and [`plain`].
#[must_use]
pub fn fold(word: &str) -> Cow<'_, str> {
    if !word.is_ascii() {
        Cow::Owned(plain(&word.to_lowercase()))
    } else if word.bytes().any(|byte| byte.is_ascii_uppercase()) {
        Cow::Owned(word.to_ascii_lowercase())
    } else {
        Cow::Borrowed(word)
    }
}

/// With the apostrophe and the hyphen of a typewriter, without soft hyphens, and each letter with its accent as one
/// (Unicode's normalisation form C).
#[must_use]
pub fn plain(word: &str) -> String {
    if word.is_ascii() {
        return word.to_owned();
    }
    let plain = |c| match c {
        '’' | '‘' | 'ʼ' => '\'',
        '‐' | '‑' => '-',
        c => c,
    };
    word.nfc().filter(|c| *c != '\u{ad}').map(plain).collect()
}

/// The word without the ending of a possessive: "Ada's", "the drivers'".
#[must_use]
pub fn without_possessive(word: &str) -> &str {
    const APOSTROPHES: [char; 2] = ['\'', '’'];
    let one = word.strip_suffix(['s', 'S']).and_then(|stem| stem.strip_suffix(APOSTROPHES));
    one.unwrap_or_else(|| word.trim_end_matches(APOSTROPHES))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_and_curly_apostrophes_make_no_difference() {
        assert_eq!(fold("Don’t"), "don't");
        assert_eq!(fold("DON'T"), "don't");
        assert_eq!(fold("Cafe\u{301}"), fold("café"));
        assert_eq!(fold("CO\u{ad}OP"), "coop");
        assert!(matches!(fold("don't"), Cow::Borrowed(_)), "most words cost nothing");
    }

    #[test]
    fn a_possessive_ends_in_an_apostrophe_or_in_one_and_an_s() {
        assert_eq!(
            ["Ada's", "ADA’S", "drivers’", "its"].map(without_possessive),
            ["Ada", "ADA", "drivers", "its"]
        );
    }
}

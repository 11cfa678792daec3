//! Countries that words name, by their codes.

use parallax_press::country_of;

/// The code of the country that a word or two name: "Russian", "Russia", "South Korea".
pub(crate) fn country(words: &str) -> Option<&'static str> {
    let bare = words.replace('.', "");
    country_of(if bare == "US" { "USA" } else { &bare })
}

/// The countries that words name, one after the other, and what they are taken from: how many words.
pub(crate) fn leading(words: &[&str]) -> Option<(&'static str, usize)> {
    const LONGEST: usize = 3;
    (1..=words.len().min(LONGEST))
        .rev()
        .find_map(|length| Some((country(&words[..length].join(" "))?, length)))
}

/// All the countries that words name.
pub(crate) fn within(words: &[&str]) -> Vec<&'static str> {
    let mut found: Vec<&str> = (0..words.len()).filter_map(|at| Some(leading(&words[at..])?.0)).collect();
    found.sort_unstable();
    found.dedup();
    found
}

//! Countries that words name, by their codes.

use parallax_press::country_written;

/// The countries that words name, one after the other, and what they are taken from: how many words.
pub(crate) fn leading(words: &[&str]) -> Option<(&'static str, usize)> {
    const LONGEST: usize = 3;
    (1..=words.len().min(LONGEST))
        .rev()
        .find_map(|length| Some((country_written(&words[..length].join(" "))?, length)))
}

/// All the countries that words name.
pub(crate) fn within(words: &[&str]) -> Vec<&'static str> {
    let mut found: Vec<&str> = (0..words.len()).filter_map(|at| Some(leading(&words[at..])?.0)).collect();
    found.sort_unstable();
    found.dedup();
    found
}

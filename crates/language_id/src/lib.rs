//! Which language a text is in, where that can be told.
//!
//! A pass is kept from an article only when the article is known to be in another language. What is
//! declared counts; else the text is asked. Short texts, lists of names, tables, headlines and pages in
//! which English and another language mix do not tell, and every pass reads them.

mod codes;
mod sample;

use std::cell::OnceCell;

pub use codes::short;
use codes::{code, names};
use sample::Sample;

/// The language of one text, found out when it is first asked for.
pub struct Language<'a> {
    declared: Option<&'a str>,
    text: &'a str,
    sample: OnceCell<Sample>,
}

impl<'a> Language<'a> {
    /// The language of a text, and what is declared of it.
    #[must_use]
    pub fn of(text: &'a str, declared: Option<&'a str>) -> Self {
        Self { declared, text, sample: OnceCell::new() }
    }

    /// How the text is known to be in none of these languages, if it is: `not English (de, 1.00)`. Without any
    /// there is nothing that it could not be in.
    #[must_use]
    pub fn other_than(&self, languages: &[&str]) -> Option<String> {
        if languages.is_empty() {
            return None;
        }
        if let Some(declared) = self.declared
            && let Some(code) = code(declared)
        {
            let is_one = languages.contains(&code.as_str());
            return (!is_one).then(|| format!("not {} (declared `{declared}`)", names(languages)));
        }
        let sample = self.sample.get_or_init(|| Sample::of(self.text));
        if languages.contains(&"en") && sample.is_mixed_with_english() {
            return None;
        }
        let (found, confidence) = sample.other_than(languages)?;
        Some(format!("not {} ({found}, {confidence:.2})", names(languages)))
    }
}

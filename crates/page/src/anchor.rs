//! Names of places on the page. They are made of what stands there and not of where it stands, so that a link still
//! holds when the analysis is run again, or another article joins the story.

use std::{collections::BTreeMap, fmt::Write};

use parallax_corpus::Span;
use sha2::{Digest, Sha256};

/// A short name that the same parts always have.
pub(crate) fn hash(parts: &[&str]) -> String {
    let mut sha = Sha256::new();
    for part in parts {
        // Lengths keep "ab", "c" and "a", "bc" apart.
        sha.update(part.len().to_le_bytes());
        sha.update(part.as_bytes());
    }
    sha.finalize().iter().take(4).fold(String::new(), |mut name, byte| {
        let _ = write!(name, "{byte:02x}");
        name
    })
}

/// A place in an article's text.
pub(crate) fn place(article: &str, span: Span) -> String {
    format!("t-{article}-{}-{}", span.start, span.end)
}

/// Gives out names, each of them once.
#[derive(Debug, Default)]
pub(crate) struct Names(BTreeMap<String, u32>);

impl Names {
    /// The name; with a number behind it where it was given before.
    pub(crate) fn once(&mut self, name: String) -> String {
        let times = self.0.entry(name.clone()).or_default();
        *times += 1;
        if *times == 1 { name } else { format!("{name}-{times}") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_what_stands_there_and_is_given_once() {
        assert_eq!(hash(&["ab", "c"]), hash(&["ab", "c"]));
        assert_ne!(hash(&["ab", "c"]), hash(&["a", "bc"]));
        let mut names = Names::default();
        let given = ["fact", "fact", "label", "fact"].map(|name| names.once(name.to_owned()));
        assert_eq!(given, ["fact", "fact-2", "label", "fact-3"]);
    }
}

/// A pass's name in its several forms.
#[derive(Debug, Clone)]
pub struct Name {
    /// `number_comparison`: the layer, the pass and, in this workspace, the folder.
    pub layer: String,
    /// `parallax-number-comparison`: its crate in this workspace.
    pub package: String,
    /// `NumberComparison`.
    pub pass: String,
}

impl Name {
    /// The name that was asked for.
    ///
    /// # Errors
    /// Why it cannot name a pass.
    pub fn new(given: &str) -> Result<Self, String> {
        let layer = given.replace('-', "_");
        let word = |word: &str| {
            !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        };
        if !layer.split('_').all(word) || !layer.starts_with(|c: char| c.is_ascii_lowercase()) {
            return Err(format!(
                "`{given}` cannot name a pass: lower-case letters and digits, words joined by `_`, a letter first"
            ));
        }
        let pass: String = layer.split('_').map(capitalised).collect();
        if USED.contains(&pass.as_str()) {
            return Err(format!(
                "`{given}` cannot name a pass: every pass uses the type `{pass}`; say more exactly what yours finds"
            ));
        }
        Ok(Self { package: crate_name(&layer), layer, pass })
    }

    /// The name of a pass whose crate is called as it is.
    ///
    /// # Errors
    /// Why it cannot name a pass, or not a crate.
    pub fn of_crate(given: &str) -> Result<Self, String> {
        let name = Self::new(given)?;
        let ours = name.layer == "parallax" || name.layer.starts_with("parallax_");
        if ours || KEYWORDS.contains(&name.layer.as_str()) || CRATES.contains(&name.layer.as_str()) {
            return Err(format!(
                "`{given}` cannot name a pass: Rust or Parallax knows something else by it; say more exactly what yours finds"
            ));
        }
        Ok(name)
    }

    /// `number-comparison`: its crate outside of this workspace.
    pub(crate) fn outside(&self) -> String {
        self.layer.replace('_', "-")
    }

    /// A text with the name where it belongs.
    #[must_use]
    pub fn fill(&self, template: &str) -> String {
        let title = capitalised(&self.layer).replace('_', " ");
        let filled = template.replace("{{name}}", &self.layer).replace("{{crate}}", &self.package);
        filled.replace("{{Pass}}", &self.pass).replace("{{Title}}", &title)
    }

    /// As Rust code names the crate.
    #[must_use]
    pub fn module(&self) -> String {
        self.package.replace('-', "_")
    }
}

/// What the crate of a pass is called in this workspace.
#[must_use]
pub fn crate_name(layer: &str) -> String {
    format!("parallax-{}", layer.replace('_', "-"))
}

/// Types that a pass's code has in scope, which its own cannot be called.
const USED: &[&str] = &[
    "Article",
    "ArticleIndex",
    "Cite",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Deserialize",
    "DocumentedFields",
    "Each",
    "Eq",
    "Err",
    "Finding",
    "Iterator",
    "Layer",
    "Line",
    "None",
    "Ok",
    "One",
    "Option",
    "PartialEq",
    "Pass",
    "Result",
    "Self",
    "Serialize",
    "Settings",
    "Some",
    "Span",
    "Story",
    "String",
    "Vec",
    "View",
];

/// Words that Rust keeps for itself.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static",
    "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual",
    "where", "while", "yield",
];

/// Crates that a pass uses, or that come with Rust.
const CRATES: &[&str] = &["alloc", "core", "documented", "insta", "proc_macro", "serde", "std", "test"];

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hyphen_is_an_underscore_in_the_layer() {
        let name = Name::new("who-speaks").unwrap();
        assert_eq!(
            (name.layer.as_str(), name.package.as_str(), name.pass.as_str()),
            ("who_speaks", "parallax-who-speaks", "WhoSpeaks")
        );
    }

    #[test]
    fn names_that_are_none_are_refused_in_a_sentence() {
        for bad in ["", "Numbers", "2nd", "a__b", "_a", "a b", "ü", "../x"] {
            let why = Name::new(bad).err().unwrap_or_default();
            assert!(why.contains("cannot name a pass"), "{bad:?}: {why}");
        }
        assert!(Name::new("line").err().is_some_and(|why| why.contains("every pass uses the type `Line`")));
    }

    #[test]
    fn a_crate_is_called_nothing_that_rust_knows() {
        assert!(Name::of_crate("doubt-words").is_ok());
        for bad in ["match", "serde", "proc-macro", "Numbers", "parallax-corpus"] {
            let why = Name::of_crate(bad).err().unwrap_or_default();
            assert!(why.contains("cannot name a pass"), "{bad:?}: {why}");
        }
    }
}

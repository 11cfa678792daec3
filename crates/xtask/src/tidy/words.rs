//! No pass cuts a text into words by itself.

use std::path::{Path, PathBuf};

use super::sources::has;
use crate::workspace::{files, shown};

/// How texts are cut. A list or a name, whose words have one space between them, may be split at it.
const CUTS: &[&str] = &[
    "split_whitespace(",
    "split_ascii_whitespace(",
    "split(char::is_",
    "split(|c",
    "find(char::is_alphanumeric)",
    "find(char::is_alphabetic)",
];

/// Who may, and why.
const REASONS: &[(&str, &str)] = &[
    (
        "plugins/numbers/src/tokens.rs",
        "a figure is a token of its own beside the letters that are tied to it: a unit, a scale, an ordinal's ending",
    ),
    ("plugins/samples/", "they stand for passes from elsewhere, which need no crate but the model"),
    ("plugins/structure/src/phrases.rs", "it counts what stands between spaces, no further than needed"),
    (
        "plugins/structure/src/shape.rs",
        "the shape of a line is what stands between its spaces, marks and all",
    ),
];

/// What is wrong with the passes.
pub(super) fn problems(root: &Path) -> Vec<String> {
    let cut = |path: PathBuf| {
        let file = shown(root, &path);
        let is_pass = file.contains("/src/") && file.ends_with(".rs");
        let text = is_pass.then(|| std::fs::read_to_string(&path).ok()).flatten()?;
        Some(cuts(&file, &text))
    };
    files(&root.join("plugins")).filter_map(cut).flatten().collect()
}

fn cuts(file: &str, text: &str) -> Vec<String> {
    if REASONS.iter().any(|(place, _)| file.starts_with(place)) {
        return Vec::new();
    }
    let code = (1..).zip(text.lines().map(str::trim_start)).filter(|(_, line)| !line.starts_with("//"));
    let cut = |(number, line)| {
        let cut = CUTS.iter().find(|cut| has(line, cut))?;
        Some(format!(
            "{file}:{number}: `{cut}`: no pass cuts a text into words by itself; take `words` or `spaced` of \
             crates/lexicon, or give the file a reason in crates/xtask/src/tidy/words.rs"
        ))
    };
    code.filter_map(cut).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pass_that_cuts_words_is_named_with_its_line() {
        let text =
            "// line.split_whitespace()\nlet words = line.split(|c: char| c == ' ');\nname.split(' ')\n";
        let found = cuts("plugins/p/src/lib.rs", text);
        assert_eq!(found.len(), 1);
        assert!(found[0].starts_with("plugins/p/src/lib.rs:2: `split(|c`"), "{found:?}");
        assert!(cuts("plugins/structure/src/shape.rs", text).is_empty());
    }
}

//! `cargo xtask new-pass`: the folder of a new pass, and its line in every list.

use std::path::{Path, PathBuf};

use crate::{
    Done,
    workspace::{metadata, read, write},
};

/// What the new pass looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// One article.
    Article,
    /// The articles about one event.
    Story,
}

/// Begins a pass, and says what to do next.
///
/// # Errors
/// If the name is bad or taken, or a list has lost the shape that a line can be added to. Then
/// nothing is written.
pub fn create(root: &Path, name: &str, unit: Unit) -> Done<String> {
    let name = Name::new(name)?;
    let folder = Path::new("plugins").join(&name.layer);
    let taken = metadata(root)?.packages.iter().any(|package| *package.name == name.package);
    if taken || root.join(&folder).exists() {
        return Err(format!("there is a `{}` already; choose another name, or work on that one", name.layer));
    }

    let templates = match unit {
        Unit::Article => ARTICLE,
        Unit::Story => STORY,
    };
    let new = templates.iter().map(|(file, text)| (folder.join(file), name.fill(text)));
    let files: Vec<(PathBuf, String)> = new.chain(lists(root, &name, unit)?).collect();
    for (file, text) in files {
        write(&root.join(file), &text)?;
    }
    Ok(name.fill(NEXT))
}

/// What the crate of a pass is called.
pub(crate) fn crate_name(layer: &str) -> String {
    format!("parallax-{}", layer.replace('_', "-"))
}

const ARTICLE: &[(&str, &str)] = &[
    ("Cargo.toml", include_str!("../templates/Cargo.toml")),
    ("README.md", include_str!("../templates/article/README.md")),
    ("src/lib.rs", include_str!("../templates/article/lib.rs")),
    ("tests/cases.rs", include_str!("../templates/article/cases.rs")),
];

const STORY: &[(&str, &str)] = &[
    ("Cargo.toml", include_str!("../templates/Cargo.toml")),
    ("README.md", include_str!("../templates/story/README.md")),
    ("src/lib.rs", include_str!("../templates/story/lib.rs")),
    ("tests/cases.rs", include_str!("../templates/story/cases.rs")),
];

const NEXT: &str = "\
plugins/{{name}} is there: a small pass that works, and that you make into yours.

  1. cargo test -p {{crate}}
     One case fails. Its picture shows what the pass finds.
  2. README.md says what it finds, src/lib.rs finds it, tests/cases.rs shows it.
  3. cargo insta review
     Accept the pictures that are right.
  4. cargo xtask docs, cargo test --workspace, cargo xtask ready

CONTRIBUTING.md walks through one pass from here to the end.";

/// A pass's name in its several forms.
struct Name {
    /// `number_comparison`: the layer, the pass and the folder.
    layer: String,
    /// `parallax-number-comparison`.
    package: String,
    /// `NumberComparison`.
    pass: String,
}

impl Name {
    fn new(given: &str) -> Done<Self> {
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

    fn fill(&self, template: &str) -> String {
        let title = capitalised(&self.layer).replace('_', " ");
        let filled = template.replace("{{name}}", &self.layer).replace("{{crate}}", &self.package);
        filled.replace("{{Pass}}", &self.pass).replace("{{Title}}", &title)
    }

    /// As Rust code names the crate.
    fn module(&self) -> String {
        self.package.replace('-', "_")
    }
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

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

/// The lists that name every pass, each with the new line in it.
fn lists(root: &Path, name: &Name, unit: Unit) -> Done<Vec<(PathBuf, String)>> {
    let Name { layer, package, pass } = name;
    let plugin = |line: &str| line.contains("path = \"plugins/");
    let end_of_section = |line: &str| match unit {
        Unit::Article => line.trim() == "// Stories",
        Unit::Story => line == "    ]",
    };
    let lists: [(&str, Place<'_>, String); 3] = [
        ("Cargo.toml", Place::AfterLast(&plugin), format!("{package} = {{ path = \"plugins/{layer}\" }}")),
        ("crates/builtin/Cargo.toml", Place::EndOf("[dependencies]"), format!("{package}.workspace = true")),
        (
            "crates/builtin/src/lib.rs",
            Place::BeforeFirst(&end_of_section),
            format!("        pass::<{}::{pass}>(),", name.module()),
        ),
    ];
    let with_line = |(file, place, new): (&str, Place<'_>, String)| {
        let text = read(&root.join(file))?;
        let changed = place.insert(&text, &new);
        let changed = changed
            .ok_or_else(|| format!("{file} has no place for `{}`; it has lost its shape", new.trim()))?;
        Ok((PathBuf::from(file), changed))
    };
    lists.into_iter().map(with_line).collect()
}

/// Where in a list a line goes.
enum Place<'a> {
    AfterLast(&'a dyn Fn(&str) -> bool),
    BeforeFirst(&'a dyn Fn(&str) -> bool),
    /// The block of lines under this heading.
    EndOf(&'a str),
}

impl Place<'_> {
    fn insert(&self, text: &str, new: &str) -> Option<String> {
        let mut lines: Vec<&str> = text.lines().collect();
        let at = match self {
            Self::AfterLast(fits) => lines.iter().rposition(|line| fits(line))? + 1,
            Self::BeforeFirst(fits) => lines.iter().position(|line| fits(line))?,
            Self::EndOf(heading) => {
                let start = lines.iter().position(|line| line == heading)?;
                lines[start..]
                    .iter()
                    .position(|line| line.is_empty())
                    .map_or(lines.len(), |blank| start + blank)
            }
        };
        lines.insert(at, new);
        Some(lines.join("\n") + "\n")
    }
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
}

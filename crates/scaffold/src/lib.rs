//! The files of a new pass: a folder of this workspace, or a crate of its own.
//!
//! Text only. `cargo xtask new-pass` and `parallax new-pass` write it where it belongs; this crate depends on
//! nothing, so that the chores work while another one does not compile.

mod name;

pub use name::{Name, crate_name};

/// What the new pass looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// One article.
    Article,
    /// The articles about one event.
    Story,
}

/// A file of the new folder, and what it holds.
pub type File = (&'static str, String);

/// A pass of this workspace. Its one case fails, to show what a failure looks like.
#[must_use]
pub fn inside(name: &Name, unit: Unit) -> Vec<File> {
    let (page, code, cases) = match unit {
        Unit::Article => (ARTICLE_PAGE, ARTICLE, include_str!("../templates/inside/article_cases.rs")),
        Unit::Story => (STORY_PAGE, STORY, include_str!("../templates/inside/story_cases.rs")),
    };
    let export = "#[cfg(feature = \"plugin\")]\nparallax_edge::export!({{Pass}});";
    let files = [
        ("Cargo.toml", include_str!("../templates/inside/Cargo.toml")),
        ("README.md", page),
        ("src/lib.rs", &code.replace("{{export}}", export)),
        ("tests/cases.rs", cases),
    ];
    files.map(|(file, text)| (file, name.fill(text))).into()
}

/// A crate of its own that becomes a library. Its cases pass. `dependency` says how `Cargo.toml` names the
/// crate of Parallax in the folder `crates/…`: `"0.1.0"` or `{ path = "…" }`.
#[must_use]
pub fn outside(name: &Name, unit: Unit, dependency: impl Fn(&str) -> String) -> Vec<File> {
    let manifest = ["corpus", "edge", "layers", "testkit"]
        .into_iter()
        .fold(include_str!("../templates/outside/Cargo.toml").to_owned(), |text, folder| {
            text.replace(&format!("{{{{{folder}}}}}"), &dependency(folder))
        });
    let (page, code) = match unit {
        Unit::Article => (ARTICLE_PAGE, ARTICLE),
        Unit::Story => (STORY_PAGE, STORY),
    };
    let always = [
        (".gitignore", include_str!("../templates/outside/gitignore")),
        ("Cargo.toml", &manifest),
        ("README.md", page),
        ("rustfmt.toml", include_str!("../templates/outside/rustfmt.toml")),
        ("src/lib.rs", &code.replace("{{export}}", "parallax_edge::export!({{Pass}});")),
        ("tests/ferry.md", include_str!("../templates/outside/ferry.md")),
    ];
    let cases: &[(&str, &str)] = match unit {
        Unit::Article => &[
            ("tests/cases.rs", include_str!("../templates/outside/article_cases.rs")),
            (ARTICLE_SNAPSHOT, include_str!("../templates/outside/article.snap")),
        ],
        Unit::Story => &[
            ("tests/cases.rs", include_str!("../templates/outside/story_cases.rs")),
            ("tests/radar.md", include_str!("../templates/outside/radar.md")),
            (STORY_SNAPSHOT, include_str!("../templates/outside/story.snap")),
        ],
    };
    let outside = |text: &str| text.replace("{{crate}}", &name.outside()).replace("{{module}}", &name.layer);
    always.iter().chain(cases).map(|(file, text)| (*file, name.fill(&outside(text)))).collect()
}

const ARTICLE: &str = include_str!("../templates/article/lib.rs");
const ARTICLE_PAGE: &str = include_str!("../templates/article/README.md");
const STORY: &str = include_str!("../templates/story/lib.rs");
const STORY_PAGE: &str = include_str!("../templates/story/README.md");

/// Where insta looks for what a case has to find: under the test's name.
const ARTICLE_SNAPSHOT: &str =
    "tests/snapshots/cases__a_page_speaks_in_its_article_and_not_in_its_furniture.snap";
const STORY_SNAPSHOT: &str =
    "tests/snapshots/cases__whole_articles_are_compared_and_not_their_furniture.snap";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_left_to_fill_in() {
        let name = Name::new("doubt-words").unwrap();
        for unit in [Unit::Article, Unit::Story] {
            let all = [inside(&name, unit), outside(&name, unit, |_| "\"0.1.0\"".to_owned())].concat();
            for (file, text) in all {
                assert!(!text.contains("{{"), "{file}:\n{text}");
            }
        }
    }
}

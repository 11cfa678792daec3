//! The tables that every run has, besides those of its layers.

use parallax_corpus::shape::{Field, Name, Shape};

/// A table that every run has.
pub(crate) struct Fixed {
    pub(crate) name: &'static str,
    pub(crate) text: &'static str,
    pub(crate) fields: Vec<Field>,
    /// The columns by which a row is known.
    pub(crate) primary: &'static [&'static str],
    /// Columns that hold the key of another table.
    pub(crate) foreign: &'static [(&'static str, &'static str)],
}

/// The table of all tables.
pub(crate) const LIST: &str = "tables";

pub(crate) fn fixed() -> Vec<Fixed> {
    let table = |name, text, primary, foreign, fields| Fixed { name, text, fields, primary, foreign };
    let said = |name, text| field(name, Shape::Utf8, text);
    let count = |name, text| field(name, Shape::Uint64, text);
    let unit = || field("unit", known(&["article", "story"]), "What the pass looks at.");
    let id = || said("id", "The id of the article or story.");
    vec![
        table(
            "run",
            "The run, in one row.",
            &[],
            &[],
            vec![
                said("tool", "The program."),
                said("version", "Its version."),
                field("offsets", known(&["chars", "bytes", "utf16"]), "What offsets count."),
            ],
        ),
        table(
            "passes",
            "The passes that were run, in order.",
            &["name"],
            &[],
            vec![
                said("name", "Its name, and its layer's."),
                count("version", "Raised when the same input may give another output."),
                said("settings", "All of them, as JSON."),
                said("library", "The file it was loaded from, if it is not built in.").or_null(),
            ],
        ),
        table(
            "articles",
            "The articles that were read.",
            &["article"],
            &[("story", "stories")],
            vec![
                said("article", "Its id."),
                said("source", "Where it was read from, relative to the path that was named."),
                said("sha256", "Of its text, in hexadecimal."),
                said("story", "The story it belongs to, if any.").or_null(),
                said("outlet", "As declared.").or_null(),
                said("published", "As declared: an ISO 8601 date or date-time.").or_null(),
                said("url", "As declared.").or_null(),
                said("headline", "As declared.").or_null(),
                said("language", "As declared: an ISO 639 code.").or_null(),
                count("words", "How many words are its own, page furniture left out.").or_null(),
            ],
        ),
        table(
            "stories",
            "The stories that were read.",
            &["story"],
            &[],
            vec![said("story", "Its id."), count("articles", "How many articles it has.")],
        ),
        table(
            "left_out",
            "Articles that a pass over their story did not get to read.",
            &[],
            &[("story", "stories")],
            vec![
                said("story", "The story."),
                said("article", "The id of the article."),
                said("layer", "The layer that lacks it."),
                said("why", "Why, in a sentence."),
            ],
        ),
        table(
            "failures",
            "What went wrong.",
            &[],
            &[],
            vec![
                unit(),
                id(),
                said("pass", "The pass that failed; none, if the article could not be read.").or_null(),
                said("message", "What went wrong, in a sentence."),
            ],
        ),
        table(
            "skipped",
            "What was not done, rightly.",
            &[],
            &[],
            vec![
                unit(),
                id(),
                said("pass", "The pass that was not run."),
                said("reason", "Why, in a sentence."),
            ],
        ),
        table(
            LIST,
            "All other tables.",
            &["table"],
            &[],
            vec![said("table", "Its name."), count("rows", "How many rows it has.")],
        ),
    ]
}

fn field(name: &str, shape: Shape, text: &str) -> Field {
    Field { text: text.to_owned(), ..Field::new(name, shape) }
}

fn known(values: &[&'static str]) -> Shape {
    Shape::Enum { values: values.iter().copied().map(Name).collect(), open: false }
}

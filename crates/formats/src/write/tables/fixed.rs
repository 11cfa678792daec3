//! The tables that every run has, besides those of its layers.

use parallax_corpus::shape::{Field, Name, Shape};

/// A table that every run has.
pub(crate) struct Fixed {
    pub(crate) name: &'static str,
    pub(crate) text: &'static str,
    /// The columns by which a row is known.
    pub(crate) primary: &'static [&'static str],
    /// Columns that hold the key of another table.
    pub(crate) foreign: &'static [(&'static str, &'static str)],
    /// Their names, what they hold, and what that is.
    columns: &'static [(&'static str, Kind, &'static str)],
}

/// What a column holds.
enum Kind {
    Text,
    TextOrNull,
    Count,
    CountOrNull,
    Flag,
    OneOf(&'static [&'static str]),
}

/// The table of all tables.
pub(crate) const LIST: &str = "tables";

pub(crate) const TABLES: &[Fixed] = &[
    Fixed {
        name: "run",
        text: "The run, in one row.",
        primary: &[],
        foreign: &[],
        columns: &[
            ("tool", Kind::Text, "The program."),
            ("version", Kind::Text, "Its version."),
            ("offsets", Kind::OneOf(&["chars", "bytes", "utf16"]), "What offsets count."),
            (
                "text",
                Kind::Flag,
                "Whether the words of the articles stand in the tables; else `parallax rejoin` puts them there.",
            ),
        ],
    },
    Fixed {
        name: "passes",
        text: "The passes that were run, in order.",
        primary: &["name"],
        foreign: &[],
        columns: &[
            ("name", Kind::Text, "Its name, and its layer's."),
            ("version", Kind::Count, "Raised when the same input may give another output."),
            ("settings", Kind::Text, "All of them, as JSON."),
            ("library", Kind::TextOrNull, "The file it was loaded from, if it is not built in."),
        ],
    },
    Fixed {
        name: "articles",
        text: "The articles that were read.",
        primary: &["article"],
        foreign: &[("story", "stories")],
        columns: &[
            ("article", Kind::Text, "Its id."),
            ("source", Kind::Text, "Where it was read from, relative to the path that was named."),
            ("sha256", Kind::Text, "Of its text, in hexadecimal."),
            ("story", Kind::TextOrNull, "The story it belongs to, if any."),
            ("outlet", Kind::TextOrNull, "As declared."),
            ("published", Kind::TextOrNull, "As declared: an ISO 8601 date or date-time."),
            ("url", Kind::TextOrNull, "As declared."),
            ("headline", Kind::TextOrNull, "As declared."),
            ("language", Kind::TextOrNull, "As declared: an ISO 639 code."),
            ("author", Kind::TextOrNull, "As declared: several names are parted by `; `."),
            ("section", Kind::TextOrNull, "As declared: the part of the publication."),
            ("words", Kind::CountOrNull, "How many words are its own, page furniture left out."),
        ],
    },
    Fixed {
        name: "stories",
        text: "The stories that were read.",
        primary: &["story"],
        foreign: &[],
        columns: &[("story", Kind::Text, "Its id."), ("articles", Kind::Count, "How many articles it has.")],
    },
    Fixed {
        name: "left_out",
        text: "Articles that a pass over their story did not get to read.",
        primary: &[],
        foreign: &[("story", "stories")],
        columns: &[
            ("story", Kind::Text, "The story."),
            ("article", Kind::Text, "The id of the article."),
            ("layer", Kind::Text, "The layer that lacks it."),
            ("why", Kind::Text, "Why, in a sentence."),
        ],
    },
    Fixed {
        name: "failures",
        text: "What went wrong.",
        primary: &[],
        foreign: &[],
        columns: &[
            ("unit", Kind::OneOf(&["article", "story"]), "What the pass looks at."),
            ("id", Kind::Text, "The id of the article or story."),
            ("pass", Kind::TextOrNull, "The pass that failed; none, if the article could not be read."),
            ("message", Kind::Text, "What went wrong, in a sentence."),
        ],
    },
    Fixed {
        name: "skipped",
        text: "What was not done, rightly.",
        primary: &[],
        foreign: &[],
        columns: &[
            ("unit", Kind::OneOf(&["article", "story"]), "What the pass looks at."),
            ("id", Kind::Text, "The id of the article or story."),
            ("pass", Kind::Text, "The pass that was not run."),
            ("reason", Kind::Text, "Why, in a sentence."),
        ],
    },
    Fixed {
        name: LIST,
        text: "All other tables.",
        primary: &["table"],
        foreign: &[],
        columns: &[("table", Kind::Text, "Its name."), ("rows", Kind::Count, "How many rows it has.")],
    },
];

impl Fixed {
    /// One of them.
    ///
    /// # Panics
    /// If there is none of that name.
    pub(crate) fn get(name: &str) -> &'static Self {
        TABLES.iter().find(|table| table.name == name).expect("it stands in the list")
    }

    pub(crate) fn fields(&self) -> Vec<Field> {
        let field = |(name, kind, text): &(&str, Kind, &str)| {
            let shape = match kind {
                Kind::Text | Kind::TextOrNull => Shape::Utf8,
                Kind::Count | Kind::CountOrNull => Shape::Uint64,
                Kind::Flag => Shape::Bool,
                Kind::OneOf(values) => {
                    Shape::Enum { values: values.iter().copied().map(Name).collect(), open: false }
                }
            };
            let field = Field { text: (*text).to_owned(), ..Field::new(name, shape) };
            if matches!(kind, Kind::TextOrNull | Kind::CountOrNull) { field.or_null() } else { field }
        };
        self.columns.iter().map(field).collect()
    }
}

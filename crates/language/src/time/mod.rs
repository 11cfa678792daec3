//! Time expressions in English text: where they stand, and what they mean in the calendar.
//!
//! A [`Reader`] takes the sentences of a text one after another. The `grammar` finds expressions among the words of a
//! sentence, which `words.tsv` tells of, and says what they mean without knowing of which day; `place` puts that into
//! the calendar, seen from the day of publication or from what was told before. What cannot be placed keeps an X for
//! each figure that is not known.
//!
//! ```
//! use parallax_language::time::{Date, Reader, Setting};
//!
//! let published = Date::new(2024, 5, 8).unwrap();
//! let mut reader = Reader::new(Setting::published(published));
//! let sentence = "The quay at Port Ansgar reopened last Friday after two months.";
//! let found = reader.read(sentence, 0);
//!
//! let told: Vec<_> = found.iter().map(|found| (&sentence[found.range.clone()], &*found.value)).collect();
//! assert_eq!(told, [("last Friday", "2024-05-03"), ("two months", "P2M")]);
//!
//! // Nothing is known of the day: the value says what is left open.
//! let undated = Reader::new(Setting::default()).read("It reopens on Wednesday.", 0);
//! assert_eq!(undated[0].value, "XXXX-WXX-3");
//! ```

mod grammar;
mod holidays;
mod meaning;
mod period;
mod place;
mod reader;
mod tense;
mod tokens;
mod words;

use std::ops::Range;

pub use jiff::civil::Date;
pub use reader::Reader;

/// A time expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expression {
    /// Where it stands: without prepositions and possessive 's, with articles.
    pub range: Range<usize>,
    /// What it is.
    pub kind: Kind,
    /// Its value as TIMEX3 writes it: "2024-05-03", "XXXX-WXX-3", "P2M".
    pub value: String,
    /// The first day it lies on, where it can be placed.
    pub from: Option<Date>,
    /// The last day.
    pub to: Option<Date>,
    /// How the value is qualified.
    pub modifier: Option<Modifier>,
    /// What a relative expression was resolved against.
    pub anchor: Option<Anchor>,
}

/// What time expressions are, as TIMEX3 has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A day or longer: "Friday", "last year".
    Date,
    /// Within a day: "10 p.m.", "Monday night".
    Time,
    /// How long: "two months".
    Duration,
    /// How often: "every Friday".
    Set,
}

/// How a value is qualified, as TIMEX3 has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Modifier {
    Before,
    After,
    LessThan,
    MoreThan,
    EqualOrLess,
    EqualOrMore,
    Start,
    Mid,
    End,
    Approx,
}

impl Modifier {
    const ALL: [(Self, &str); 10] = [
        (Self::Before, "BEFORE"),
        (Self::After, "AFTER"),
        (Self::LessThan, "LESS_THAN"),
        (Self::MoreThan, "MORE_THAN"),
        (Self::EqualOrLess, "EQUAL_OR_LESS"),
        (Self::EqualOrMore, "EQUAL_OR_MORE"),
        (Self::Start, "START"),
        (Self::Mid, "MID"),
        (Self::End, "END"),
        (Self::Approx, "APPROX"),
    ];

    /// The name that TIMEX3 gives it.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(modifier, _)| *modifier == self).map_or("", |(_, name)| name)
    }

    fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, own)| *own == name).map(|(modifier, _)| *modifier)
    }
}

/// What a relative expression was resolved against.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Anchor {
    /// The day, or the first day of the stretch.
    pub day: Date,
    /// The words before it that name that; none for the day of publication.
    pub range: Option<Range<usize>>,
}

/// What is known of a text beside its words.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Setting {
    /// The first and the last day on which it may have been published.
    pub published: Option<(Date, Date)>,
    /// Whether its figures have the day before the month, as in "3/4/2018"; none where nobody knows.
    pub day_first: Option<bool>,
}

impl Setting {
    /// A text published on a day.
    #[must_use]
    pub fn published(day: Date) -> Self {
        Self { published: Some((day, day)), day_first: None }
    }
}

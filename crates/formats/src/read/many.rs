//! What files of many articles have alike: the text of each, and warnings that may come a million times.

use std::{borrow::Cow, collections::BTreeMap};

use super::{
    exports::is_markup,
    html,
    problem::Problem,
    source::{Location, check_text},
    value::Value,
};

/// The text that an object or a row holds.
pub(crate) fn text_of(value: Value<'_>, line: Location) -> Result<Cow<'_, str>, Problem> {
    let text = match value {
        Value::Text(text) => {
            let text = if is_markup(&text) { Cow::Owned(html::text_of_field(&text)) } else { text };
            check_text(&text, None).map(|()| text)
        }
        Value::Absent => Err(Problem::error("there is no text; expected a string with the whole article")),
        other => Err(Problem::error(format!("expected a string with the whole article, found {other}"))),
    };
    text.map_err(|problem| problem.of_field("text").on_line(line.number))
}

/// Counts the warnings of one file, of which a million may be alike.
#[derive(Default)]
pub(crate) struct Warned(BTreeMap<&'static str, u64>);

impl Warned {
    const TOLD: u64 = 10;

    pub(crate) fn is_new(&mut self, problem: &Problem) -> bool {
        let Some(field) = problem.field else { return true };
        let count = self.0.entry(field).or_default();
        *count += 1;
        *count <= Self::TOLD
    }

    pub(crate) fn rest(self) -> impl Iterator<Item = Problem> {
        let more = |(field, count): (&'static str, u64)| {
            let rest = count.checked_sub(Self::TOLD).filter(|rest| *rest > 0)?;
            Some(Problem::warning(format!("{rest} more values like those above")).of_field(field))
        };
        self.0.into_iter().filter_map(more)
    }
}

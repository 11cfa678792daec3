//! What files of many articles have alike: how each is listed, and its text.

use std::{borrow::Cow, collections::BTreeMap};

use super::{
    declaration::{Declaration, Said},
    exports::is_markup,
    html,
    names_of_keys::Keys,
    problem::Problem,
    source::{Listed, Location, check_text},
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

/// The articles of a file as they are listed: what is wrong with them is said with the file, and once where a million
/// values may be alike.
pub(crate) struct Articles<'a> {
    shown: &'a str,
    put: &'a mut dyn FnMut(Listed),
    warned: Warned,
    keys: Keys,
}

impl<'a> Articles<'a> {
    /// Lists the articles of a file, which messages name so.
    pub(crate) fn new(shown: &'a str, put: &'a mut dyn FnMut(Listed)) -> Self {
        Self { shown, put, warned: Warned::default(), keys: Keys::default() }
    }

    /// Lists an article by what is said at its place.
    pub(crate) fn list(&mut self, said: Result<Said<'_>, Problem>, place: Location) {
        let number = Some(place.number);
        let (place, declaration) = match said {
            Ok(mut said) => {
                self.keys.extend(said.keys());
                for problem in std::mem::take(&mut said.warnings) {
                    if self.warned.is_new(&problem) {
                        self.problem(problem.on_line(place.number));
                    }
                }
                (text_of(said.text, place).map(|_| place), said.declaration)
            }
            Err(problem) => (Err(problem), Declaration::default()),
        };
        let place = place.map_err(|problem| problem.in_file(self.shown));
        (self.put)(Listed::Article { number, place, declaration: Box::new(declaration) });
    }

    /// Says what is wrong with the file.
    pub(crate) fn problem(&mut self, problem: Problem) {
        (self.put)(Listed::Problem(problem.in_file(self.shown)));
    }

    /// Says what there is to say of all of them.
    pub(crate) fn finish(mut self) {
        for problem in std::mem::take(&mut self.warned).rest() {
            self.problem(problem);
        }
        (self.put)(Listed::Keys(self.keys));
    }
}

/// Counts the warnings of one file, of which a million may be alike.
#[derive(Default)]
struct Warned(BTreeMap<&'static str, u64>);

impl Warned {
    const TOLD: u64 = 10;

    fn is_new(&mut self, problem: &Problem) -> bool {
        let Some(field) = problem.field else { return true };
        let count = self.0.entry(field).or_default();
        *count += 1;
        *count <= Self::TOLD
    }

    fn rest(self) -> impl Iterator<Item = Problem> {
        let more = |(field, count): (&'static str, u64)| {
            let rest = count.checked_sub(Self::TOLD).filter(|rest| *rest > 0)?;
            Some(Problem::warning(format!("{rest} more values like those above")).of_field(field))
        };
        self.0.into_iter().filter_map(more)
    }
}

//! What may be declared of an article, in front matter, a side-car or a JSON line alike.

use std::collections::BTreeMap;

use parallax_corpus::Declared;

use super::{
    dates,
    entries::of_list,
    fields::{FIELDS, TEXT, field, is_missing, meant},
    names_of_keys::Keys,
    problem::Problem,
    value::{Value, quoted, wrong_type},
};

/// What was declared of one article.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Declaration {
    pub(crate) id: Option<String>,
    pub(crate) story: Option<String>,
    pub(crate) declared: Declared,
}

impl Declaration {
    /// Sets one of [`FIELDS`]; a date must be one.
    fn set(&mut self, field: &'static str, value: String) -> Result<(), Problem> {
        let value = match field {
            "published" => dates::iso(&value).ok_or_else(|| no_date(&value))?,
            "id" | "story" => name(field, value)?,
            _ => value,
        };
        *self.slot(field) = Some(value);
        Ok(())
    }

    /// Fills what it does not say from `other`.
    pub(crate) fn or(mut self, mut other: Self) -> Self {
        for field in FIELDS {
            let slot = self.slot(field);
            if slot.is_none() {
                *slot = other.slot(field).take();
            }
        }
        self
    }

    fn slot(&mut self, field: &str) -> &mut Option<String> {
        let declared = &mut self.declared;
        match field {
            "id" => &mut self.id,
            "story" => &mut self.story,
            "outlet" => &mut declared.outlet,
            "published" => &mut declared.published,
            "url" => &mut declared.url,
            "headline" => &mut declared.headline,
            "author" => &mut declared.author,
            "section" => &mut declared.section,
            _ => &mut declared.language,
        }
    }
}

fn no_date(value: &str) -> Problem {
    let message = format!(
        "expected an ISO date (2024-03-14) or date-time (2024-03-14T18:30:00+01:00), found {}; \
         the article is read without it",
        quoted(value)
    );
    Problem::warning(message).of_field("published")
}

/// What an article or a story is called must fit on a line.
fn name(field: &'static str, value: String) -> Result<String, Problem> {
    const LONGEST: usize = 500;
    let fault = if value.len() > LONGEST {
        format!("its {} bytes are too many for a name; {LONGEST} may be", value.len())
    } else if value.contains(char::is_control) {
        format!("a name may have no line break or other control character, as {} has", quoted(&value))
    } else {
        return Ok(value);
    };
    Err(Problem::warning(format!("{fault}; the article is read without it")).of_field(field))
}

/// What front matter or an object says, taken up key by key.
#[derive(Debug, Default)]
pub(crate) struct Said<'a> {
    pub(crate) text: Value<'a>,
    pub(crate) declaration: Declaration,
    /// Values that were ignored.
    pub(crate) warnings: Vec<Problem>,
    /// The key that each field was taken from, and how far it is behind the field's own name.
    taken: BTreeMap<&'static str, (usize, String)>,
    /// Keys that nothing was taken from, with their lines.
    unused: BTreeMap<String, Option<u64>>,
}

impl<'a> Said<'a> {
    /// Takes up a key. Its own name goes before another that a field has.
    pub(crate) fn put(&mut self, key: &str, value: Value<'a>, line: Option<u64>) {
        let Some((field, rank)) = field(key, value.as_text()) else {
            self.unused.insert(key.to_owned(), line);
            return;
        };
        if value.is_absent() || value.as_text().is_some_and(|text| field != TEXT && is_missing(text)) {
            return;
        }
        let better = self.taken.get(field).is_some_and(|(known, _)| *known <= rank);
        let fits = match field {
            TEXT => value.as_text().is_some(),
            "author" | "section" => value.names().is_some(),
            _ => value.as_text().or(value.inner()).is_some(),
        };
        if better || (rank > 0 && !fits) {
            if rank > 0 {
                self.unused.insert(key.to_owned(), line);
            }
            return;
        }
        if field == TEXT {
            self.text = value;
        } else if let Err(problem) = self.declare(field, value) {
            self.warnings.push(Problem { line, ..problem });
            return;
        }
        if let Some((rank, before)) = self.taken.insert(field, (rank, key.to_owned()))
            && rank > 0
        {
            self.unused.insert(before, None);
        }
    }

    fn declare(&mut self, field: &'static str, value: Value<'_>) -> Result<(), Problem> {
        match value {
            Value::List(_) if matches!(field, "author" | "section") => {
                let names = value.names().filter(|names| !is_missing(names));
                names.map_or(Ok(()), |names| self.declaration.set(field, names))
            }
            // As pandas writes lists.
            Value::Text(list) if field == "author" && list.trim_start().starts_with('[') => {
                let names = of_list(list.trim()).ok().and_then(|list| list.names());
                self.declaration.set(field, names.unwrap_or_else(|| list.trim().to_owned()))
            }
            Value::Text(value) => self.declaration.set(field, value.trim().to_owned()),
            // Databases number things.
            Value::Whole(number) if matches!(field, "id" | "story") => {
                let value = number.to_string();
                self.warnings.push(wrong_type(field, &value, &format!("it is taken as {value:?}")));
                self.declaration.set(field, value)
            }
            other => match other.inner() {
                Some(inner) if is_missing(inner) => Ok(()),
                Some(inner) => self.declaration.set(field, inner.to_owned()),
                None => Err(wrong_type(field, &other.to_string(), "the article is read without it")),
            },
        }
    }

    /// Says which keys look mistyped, and which were taken for what.
    pub(crate) fn keys(&mut self) -> Keys {
        let mut keys = Keys::default();
        for (field, (rank, key)) in &self.taken {
            if *rank > 0 {
                keys.taken(key, field);
            }
        }
        for (key, line) in std::mem::take(&mut self.unused) {
            let like = meant(&key).filter(|(_, named)| {
                // A known name holds what is of no use.
                field(&key, None).is_none() && !self.taken.contains_key(named)
            });
            match like {
                Some((known, _)) => {
                    let message = format!("{} is not used; did you mean `{known}`?", quoted_key(&key));
                    self.warnings.push(Problem { line, ..Problem::warning(message) });
                }
                None => keys.unused(&key),
            }
        }
        keys
    }
}

/// A key as a message shows it.
pub(crate) fn quoted_key(key: &str) -> String {
    let shown: String = key.chars().take(40).flat_map(char::escape_debug).collect();
    format!("`{shown}`")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(values: &[(&str, &str)]) -> Said<'static> {
        let mut said = Said::default();
        for (key, value) in values {
            said.put(key, Value::Text((*value).to_owned().into()), None);
        }
        said
    }

    #[test]
    fn gaps_are_filled_and_nothing_else() {
        let first = said(&[("outlet", "The Lantern"), ("url", "")]);
        let second = said(&[("outlet", "The Other"), ("url", "https://lantern.example")]);
        let both = first.declaration.or(second.declaration);
        assert_eq!(both.declared.outlet.as_deref(), Some("The Lantern"));
        assert_eq!(both.declared.url.as_deref(), Some("https://lantern.example"));
    }

    #[test]
    fn the_own_name_goes_first_wherever_it_stands() {
        for values in [
            [("title", "Another"), ("headline", "Wall fails"), ("og:title", "Third")],
            [("headline", "Wall fails"), ("og:title", "Third"), ("title", "Another")],
        ] {
            assert_eq!(said(&values).declaration.declared.headline.as_deref(), Some("Wall fails"));
        }
        let said = said(&[("headline", "nan"), ("title", "Wall fails"), ("date", "None"), ("outlet", "\\N")]);
        assert_eq!(said.declaration.declared.headline.as_deref(), Some("Wall fails"));
        assert_eq!(said.declaration.declared.published, None);
        assert_eq!(said.declaration.declared.outlet, None);
    }
}

//! What may be declared of an article, in front matter, a side-car or a JSON line alike.

use jiff::{Timestamp, civil::Date};
use parallax_corpus::Declared;

use super::problem::Problem;

/// What was declared of one article.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Declaration {
    pub(crate) id: Option<String>,
    pub(crate) story: Option<String>,
    pub(crate) declared: Declared,
}

/// The names of the fields, in the order in which problems with them are told.
pub(crate) const FIELDS: [&str; 7] = ["id", "story", "outlet", "published", "url", "headline", "language"];

impl Declaration {
    /// Sets one of [`FIELDS`]. An empty value says nothing, and a date must be one.
    pub(crate) fn set(&mut self, field: &'static str, value: String) -> Result<(), Problem> {
        if value.is_empty() {
            return Ok(());
        }
        if field == "published" && !is_date(&value) {
            let message = format!(
                "expected an ISO date (2024-03-14) or date-time (2024-03-14T18:30:00+01:00), found {}; \
                 the article is read without it",
                quoted(&value)
            );
            return Err(Problem::warning(message).of_field(field));
        }
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
            _ => &mut declared.language,
        }
    }
}

/// A value as it can be shown in a message: in quotation marks, on one line, not too long.
pub(crate) fn quoted(value: &str) -> String {
    const LONGEST: usize = 60;
    match value.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{:?}…", &value[..end]),
        None => format!("{value:?}"),
    }
}

fn is_date(value: &str) -> bool {
    // A civil date is read from a date-time without zone too; a timestamp wants a zone or offset.
    value.parse::<Date>().is_ok() || value.parse::<Timestamp>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_iso() {
        for good in [
            "2024-03-14",
            "2024-03-14T18:30:00",
            "2024-03-14 18:30",
            "2024-03-14T18:30:00Z",
            "2024-03-14T18:30:00.250+05:30",
            "2024-03-14T18:30+0100",
        ] {
            assert!(is_date(good), "{good}");
        }
        for bad in ["14 March 2024", "2024-13-01", "2023-02-29", "March", "2024", "14/03/2024", "yesterday"] {
            assert!(!is_date(bad), "{bad}");
        }
    }

    #[test]
    fn gaps_are_filled_and_nothing_else() {
        let mut first = Declaration::default();
        first.set("outlet", "The Lantern".to_owned()).unwrap();
        first.set("url", String::new()).unwrap();
        let mut second = Declaration::default();
        second.set("outlet", "The Other".to_owned()).unwrap();
        second.set("url", "https://lantern.example".to_owned()).unwrap();
        let both = first.or(second);
        assert_eq!(both.declared.outlet.as_deref(), Some("The Lantern"));
        assert_eq!(both.declared.url.as_deref(), Some("https://lantern.example"));
    }
}

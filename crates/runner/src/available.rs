//! What can be told of a pass before it is asked for.

use parallax_corpus::UnitKind;
use parallax_edge::{settings::Setting, shape::Shape};

use crate::source::Source;

/// A pass that can be asked for: what it is, and how to make one with given settings.
pub struct Available {
    /// What it is.
    pub about: About,
    /// What makes it.
    pub source: Box<dyn Source>,
}

/// What can be told of a pass before it runs.
#[derive(Debug, Clone)]
pub struct About {
    /// Its name, which is its layer's.
    pub name: &'static str,
    /// Raised whenever its output may change.
    pub version: u32,
    /// What it looks at.
    pub unit: UnitKind,
    /// Its page, in Markdown.
    pub page: &'static str,
    /// ISO 639 codes of the languages it reads; empty for any.
    pub languages: &'static [&'static str],
    /// Whether its layer is there for other passes to read, rather than something found.
    pub groundwork: bool,
    /// The layers it reads, each with the unit it hangs on.
    pub reads: Vec<(&'static str, UnitKind)>,
    /// What a user may set.
    pub settings: Vec<Setting>,
    /// The fields of a row: name and documentation.
    pub fields: Vec<(String, String)>,
    /// The file it was loaded from: its name and its SHA-256. `None` when it is built in.
    pub library: Option<String>,
}

impl Available {
    /// The values that a field of its rows can have, where those are known.
    #[must_use]
    pub fn values(&self, field: &str) -> Option<Vec<&'static str>> {
        let fields = self.source.writes().ok()?;
        match &fields.iter().find(|known| known.name.0 == field)?.shape {
            Shape::Enum { values, .. } => Some(values.iter().map(|value| value.0).collect()),
            _ => None,
        }
    }
}

impl About {
    /// What it finds, in a sentence: the first line of its page that is not its title.
    #[must_use]
    pub fn summary(&self) -> &'static str {
        let mut lines = self.page.lines().map(str::trim);
        lines.find(|line| !line.is_empty() && !line.starts_with('#')).unwrap_or_default()
    }
}

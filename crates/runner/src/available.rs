use std::any::Any;

use parallax_corpus::{Layer, Lengths, Pass, Place, Reads, Shelf, Unit, UnitKind, UnitOf, check};
use serde_json::{Map, Value};

use crate::{
    panics::caught,
    rows::Rows,
    settings::{defaults, fields, merge},
};

/// A pass that can be asked for: what it is, and how to make one with given settings.
pub struct Available {
    /// What it is.
    pub about: About,
    make: fn(&Map<String, Value>) -> Result<Made, String>,
}

/// A pass, ready to run, and all of its settings as it has them.
pub(crate) type Made = (Box<dyn Prepared>, Value);

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
    /// The layers it reads, each with the unit it hangs on.
    pub reads: Vec<(&'static str, UnitKind)>,
    /// What a user may set.
    pub settings: Vec<Setting>,
    /// The fields of a row: name and documentation.
    pub fields: Vec<(String, String)>,
}

/// One setting of a pass.
#[derive(Debug, Clone)]
pub struct Setting {
    /// Its name.
    pub name: String,
    /// What it does.
    pub text: String,
    /// What it is unless set.
    pub default: Value,
}

impl About {
    /// What it finds, in a sentence: the first line of its page that is not its title.
    #[must_use]
    pub fn summary(&self) -> &'static str {
        let mut lines = self.page.lines().map(str::trim);
        lines.find(|line| !line.is_empty() && !line.starts_with('#')).unwrap_or_default()
    }
}

/// Offers a pass to the runner.
#[must_use]
pub fn pass<P: Pass>() -> Available {
    let Value::Object(defaults) = defaults::<P::Settings>() else { unreachable!("settings are a struct") };
    let setting = |(name, text): (String, String)| {
        let default = defaults.get(&name).cloned().unwrap_or(Value::Null);
        Setting { name, text, default }
    };
    Available {
        about: About {
            name: P::Writes::NAME,
            version: P::VERSION,
            unit: UnitOf::<P>::KIND,
            page: P::PAGE,
            languages: P::LANGUAGES,
            reads: P::Reads::layers(),
            settings: fields::<P::Settings>().into_iter().map(setting).collect(),
            fields: fields::<P::Writes>(),
        },
        make: |given| {
            let settings = merge::<P::Settings>(given)?;
            let shown = serde_json::to_value(&settings).map_err(|error| error.to_string())?;
            Ok((Box::new(Typed(P::new(settings)?)), shown))
        },
    }
}

impl Available {
    /// Makes one with what the user set.
    pub(crate) fn make(&self, given: &Map<String, Value>) -> Result<Made, String> {
        (self.make)(given)
    }
}

/// A pass with its settings, ready to run.
pub(crate) trait Prepared: Send + Sync {
    /// Its rows for a unit, checked and sorted; or why there are none.
    fn run(&self, unit: &dyn Any, shelf: &dyn Shelf, lengths: &dyn Lengths) -> Result<Box<dyn Rows>, String>;
}

struct Typed<P>(P);

impl<P: Pass> Prepared for Typed<P> {
    fn run(&self, unit: &dyn Any, shelf: &dyn Shelf, lengths: &dyn Lengths) -> Result<Box<dyn Rows>, String> {
        let unit = unit.downcast_ref::<UnitOf<P>>().ok_or("it was run over the wrong kind of unit")?;
        let mut rows = caught(|| self.0.run(unit, P::Reads::view(shelf)))?;
        let checked = check(&rows, lengths)?;
        if !checked.sorted {
            if checked.refers_to_itself {
                return Err("its rows refer to each other and do not stand in order".to_owned());
            }
            rows.sort_by_cached_key(Place::of);
        }
        Ok(Box::new(rows))
    }
}

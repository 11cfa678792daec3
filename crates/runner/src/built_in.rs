//! Passes that are part of the program, by their types.

use std::marker::PhantomData;

use parallax_corpus::{Layer, Lengths, Pass, Place, Reads, Unit, UnitOf, Visit, check};
use parallax_edge::{
    caught,
    description::{self, Read},
    plugin::UNSORTED,
    settings::{documented, merge, no_such, settings},
    shape::{Field, Name},
};
use parallax_language_id::short;
use serde_json::{Map, Value};

use crate::{
    available::{About, Available},
    found::Outcome,
    reach::Reach,
    rows::Rows,
    source::{Made, Prepared, Source},
};

/// Offers a pass to the runner.
#[must_use]
pub fn pass<P: Pass>() -> Available {
    Available {
        about: About {
            name: P::Writes::NAME,
            version: P::VERSION,
            unit: UnitOf::<P>::KIND,
            page: P::PAGE,
            languages: P::LANGUAGES,
            groundwork: P::GROUNDWORK,
            reads: P::Reads::layers(),
            settings: settings::<P::Settings>(),
            fields: documented::<P::Writes>(),
            library: None,
        },
        source: Box::new(BuiltIn(PhantomData::<fn() -> P>)),
    }
}

/// What is told of a pass that data make what it is: it stands for what the pass says of itself.
#[derive(Debug, Clone)]
pub struct DataPass {
    /// Its name, and its layer's.
    pub name: String,
    /// Raised whenever its output may change.
    pub version: u32,
    /// Its page, in Markdown.
    pub page: String,
    /// ISO 639 codes of the languages it reads; empty for any.
    pub languages: Vec<String>,
    /// The file it is made of: its name and its SHA-256.
    pub file: String,
}

/// Offers a pass that is made of data: of these settings, under a name of its own. A user sets no more.
///
/// # Errors
/// If the settings cannot be written.
pub fn made_of<P: Pass>(made: DataPass, settings: &P::Settings) -> Result<Available, String> {
    let settings = serde_json::to_value(settings).map_err(|error| error.to_string())?;
    let name = Name::of(&made.name).0;
    let languages: Vec<&'static str> = made.languages.iter().map(|code| Name::of(&short(code)).0).collect();
    let mut offered = pass::<P>();
    offered.about = About {
        name,
        version: made.version,
        // There are as many as the user names on one command line.
        page: Box::leak(made.page.into_boxed_str()),
        languages: Box::leak(languages.into_boxed_slice()),
        settings: Vec::new(),
        library: Some(made.file),
        ..offered.about
    };
    offered.source = Box::new(OfData { built_in: BuiltIn(PhantomData::<fn() -> P>), name, settings });
    Ok(offered)
}

struct BuiltIn<P>(PhantomData<fn() -> P>);

impl<P: Pass> Source for BuiltIn<P> {
    fn writes(&self) -> Result<Vec<Field>, String> {
        description::writes::<P::Writes>()
    }

    fn reads(&self) -> Result<Vec<Read>, String> {
        description::reads::<P>()
    }

    fn make(&self, given: &Map<String, Value>, inputs: Option<Vec<Read>>) -> Result<Made, String> {
        let settings = merge::<P::Settings>(given)?;
        let shown = serde_json::to_value(&settings).map_err(|error| error.to_string())?;
        let layer = P::Writes::NAME;
        Ok((Box::new(Typed { layer, pass: P::new(settings)?, decodes: inputs.is_some() }), shown))
    }
}

struct OfData<P> {
    built_in: BuiltIn<P>,
    name: &'static str,
    settings: Value,
}

impl<P: Pass> Source for OfData<P> {
    fn writes(&self) -> Result<Vec<Field>, String> {
        self.built_in.writes()
    }

    fn reads(&self) -> Result<Vec<Read>, String> {
        self.built_in.reads()
    }

    fn make(&self, given: &Map<String, Value>, inputs: Option<Vec<Read>>) -> Result<Made, String> {
        if let Some(field) = given.keys().next() {
            return Err(no_such(field, &[]));
        }
        let settings = serde_json::from_value(self.settings.clone()).map_err(|error| error.to_string())?;
        let pass = P::new(settings)?;
        let shown = self.settings.clone();
        Ok((Box::new(Typed { layer: self.name, pass, decodes: inputs.is_some() }), shown))
    }
}

/// A pass with its settings, ready to run.
struct Typed<P> {
    layer: &'static str,
    pass: P,
    /// Whether some of what it reads came over an edge.
    decodes: bool,
}

impl<P: Pass> Prepared for Typed<P> {
    fn run(&self, units: &[Reach<'_>]) -> Vec<Outcome> {
        units.iter().map(|unit| self.one(unit).into()).collect()
    }
}

impl<P: Pass> Typed<P> {
    fn one(&self, reach: &Reach<'_>) -> Result<Rows, String> {
        if self.decodes {
            let mut decoding = Decoding { reach, done: Ok(()) };
            P::Reads::visit(&mut decoding);
            decoding.done?;
        }
        let unit =
            reach.unit().downcast_ref::<UnitOf<P>>().ok_or("it was run over the wrong kind of unit")?;
        let rows = caught(|| self.pass.run(unit, P::Reads::view(reach)))?;
        in_order(self.layer, rows, reach).map(|rows| Rows::typed(self.layer, rows))
    }
}

/// Rows that were checked, in the order of the text.
fn in_order<L: Layer>(
    layer: &'static str,
    mut rows: Vec<L>,
    lengths: &impl Lengths,
) -> Result<Vec<L>, String> {
    let checked = check(layer, &rows, lengths)?;
    if !checked.sorted {
        if checked.refers_to_itself {
            return Err(UNSORTED.to_owned());
        }
        rows.sort_by_cached_key(Place::of);
    }
    Ok(rows)
}

/// Makes Rust values of what came as columns, where a pass is about to reach for them.
struct Decoding<'a> {
    reach: &'a Reach<'a>,
    done: Result<(), String>,
}

impl Visit for Decoding<'_> {
    fn layer<L: Layer>(&mut self) {
        for rows in self.reach.layer(L::NAME, L::Unit::KIND) {
            if let (Ok(()), Err(why)) = (&self.done, rows.of::<L>()) {
                self.done = Err(format!("the rows of `{}` are not what it takes them for: {why}", L::NAME));
            }
        }
    }
}

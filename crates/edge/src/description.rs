//! What a library says of its passes before anything runs: JSON.

use parallax_corpus::{Layer, Pass, Reads, Unit, UnitKind, UnitOf, Visit, check_name};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::{
    settings::{Setting, documented, settings},
    shape::{Field, Name},
    trace,
};

/// All passes of a library.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Description {
    /// The passes; each is known by its place here.
    #[serde(default)]
    pub passes: Vec<PassDescription>,
    /// Why there is no description, if there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}

/// One pass.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PassDescription {
    /// Its name, which is its layer's.
    pub name: Name,
    /// Raised whenever its output may change.
    #[serde(default = "one")]
    pub version: u32,
    /// What it looks at.
    pub unit: UnitKind,
    /// Its page, in Markdown.
    #[serde(default)]
    pub page: String,
    /// ISO 639 codes of the languages it reads; empty for any.
    #[serde(default)]
    pub languages: Vec<Name>,
    /// Whether its layer is there for other passes to read, rather than something found.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub groundwork: bool,
    /// The layers it reads.
    #[serde(default)]
    pub reads: Vec<Read>,
    /// The fields of the rows it writes.
    pub writes: Vec<Field>,
    /// What a user may set.
    #[serde(default)]
    pub settings: Vec<Setting>,
}

/// A layer that a pass reads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Read {
    /// Its name.
    pub layer: Name,
    /// What it hangs on.
    pub unit: UnitKind,
    /// The fields that the pass knows.
    pub fields: Vec<Field>,
}

fn one() -> u32 {
    1
}

/// What somebody says of passes, in JSON. An error says where in it, by the names of the fields.
///
/// # Errors
/// Where it is not what it should be.
pub fn read<T: DeserializeOwned>(json: &[u8]) -> Result<T, String> {
    let mut reader = serde_json::Deserializer::from_slice(json);
    serde_path_to_error::deserialize(&mut reader).map_err(|error| match error.path().to_string() {
        path if path == "." => error.inner().to_string(),
        path => format!("at `{path}`: {}", error.inner()),
    })
}

impl PassDescription {
    /// What there is to say of a pass.
    ///
    /// # Errors
    /// What in its rows cannot cross an edge.
    pub fn of<P: Pass>() -> Result<Self, String> {
        let name = P::Writes::NAME;
        check_name(name)?;
        Ok(Self {
            name: Name(name),
            version: P::VERSION,
            unit: UnitOf::<P>::KIND,
            page: P::PAGE.to_owned(),
            languages: P::LANGUAGES.iter().copied().map(Name).collect(),
            groundwork: P::GROUNDWORK,
            reads: reads::<P>()?,
            writes: writes::<P::Writes>()?,
            settings: settings::<P::Settings>(),
        })
    }
}

/// The layers that a pass reads, as it knows them.
///
/// # Errors
/// What in their rows cannot cross an edge.
pub fn reads<P: Pass>() -> Result<Vec<Read>, String> {
    let mut layers = Layers(Ok(Vec::new()));
    P::Reads::visit(&mut layers);
    layers.0
}

/// The fields of a layer's rows, with what each is.
///
/// # Errors
/// What in them cannot cross an edge.
pub fn writes<L: Layer>() -> Result<Vec<Field>, String> {
    let texts = documented::<L>();
    let mut fields = fields_of::<L>()?;
    for field in &mut fields {
        let text = texts.iter().find(|(name, _)| name == field.name.0);
        field.text = text.map(|(_, text)| text.clone()).unwrap_or_default();
    }
    Ok(fields)
}

fn fields_of<L: Layer>() -> Result<Vec<Field>, String> {
    trace::fields::<L>().map_err(|why| format!("the layer `{}`: {why}", L::NAME))
}

struct Layers(Result<Vec<Read>, String>);

impl Visit for Layers {
    fn layer<L: Layer>(&mut self) {
        let Ok(reads) = &mut self.0 else { return };
        match fields_of::<L>() {
            Ok(fields) => reads.push(Read { layer: Name(L::NAME), unit: L::Unit::KIND, fields }),
            Err(why) => self.0 = Err(why),
        }
    }
}

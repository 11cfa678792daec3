//! Passes of a library that is opened in this process.

use std::sync::Arc;

use arrow_array::StructArray;
use arrow_schema::DataType;
use parallax_corpus::UnitKind;
use parallax_edge::{
    batch::Inputs,
    description::PassDescription,
    host::{Library, Made},
};
use serde_json::{Map, Value};

use super::{
    file::File,
    last_words,
    loaded::{Beyond, Fault, MadeBeyond, Makes},
    open::open,
};

/// The passes of a library: its tables, and what each says of its passes, with their places there.
pub(super) fn passes(file: &File) -> Result<Vec<(Library, u32, PassDescription)>, String> {
    let mut passes = Vec::new();
    for library in open(file)? {
        passes.extend((0..).zip(library.describe()?.passes).map(|(at, pass)| (library, at, pass)));
    }
    Ok(passes)
}

/// What makes one of them.
pub(super) fn makes(library: Library, at: u32, file: &File) -> Arc<dyn Makes> {
    let name = file.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Arc::new(Here { library, at, name })
}

struct Here {
    library: Library,
    /// The pass, by its place in the description.
    at: u32,
    /// The library's.
    name: String,
}

impl Makes for Here {
    fn make(
        &self,
        pass: &str,
        settings: &Map<String, Value>,
        inputs: &Inputs,
        output: &DataType,
    ) -> Result<MadeBeyond, String> {
        let settings = Value::Object(settings.clone()).to_string();
        let who = format!("`{pass}` of {}", self.name);
        let words = words(&who, "made with its settings");
        let make = || self.library.make(self.at, &settings, &inputs.arrow(), output.clone());
        let (made, said) = last_words::during(&words, make)?;
        let shown = said.and_then(|said| serde_json::from_str(&said).ok());
        Ok((Box::new(Running { made, who, over: inputs.unit() }), shown))
    }
}

struct Running {
    made: Made,
    /// The pass and its library.
    who: String,
    /// What its units are.
    over: UnitKind,
}

impl Beyond for Running {
    fn run(&self, batch: &StructArray, ids: &[&str]) -> Result<StructArray, Fault> {
        let Self { made, who, over } = self;
        let (one_of, ids) = (if ids.len() > 1 { "one of these as its " } else { "the " }, ids.join(", "));
        let words = words(who, &format!("run over {one_of}{over}: {ids}"));
        Ok(last_words::during(&words, || made.run(batch))?)
    }
}

/// What is said when it ends the program.
fn words(who: &str, while_it_was: &str) -> String {
    format!(
        "\nerror: the pass {who} ended the program, while it was {while_it_was}\n\
         In a process of its own it would end alone: set `isolation = \"process\"` in its `[[plugin]]` table.\n"
    )
}

//! Passes of a library that is opened in this process.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

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
    last_words::{self, Words},
    open::open,
};
use crate::beyond::{Beyond, Fault, MadeBeyond, Makes};

/// Held while a library says what it is, or makes a pass or gets it back: it need not be ready for two
/// threads then.
fn one_at_a_time() -> MutexGuard<'static, ()> {
    static ONE: Mutex<()> = Mutex::new(());
    ONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The passes of a library: its tables, and what each says of its passes, with their places there.
pub(super) fn passes(file: &File) -> Result<Vec<(Library, u32, PassDescription)>, String> {
    let mut passes = Vec::new();
    let _one = one_at_a_time();
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
        let words = words(&who, "made with its settings", String::new(), &[], None);
        let _one = one_at_a_time();
        let make = || self.library.make(self.at, &settings, &inputs.arrow(), output.clone());
        let (made, said) = last_words::during(&words, make)?;
        let shown = said.and_then(|said| serde_json::from_str(&said).ok());
        Ok((Box::new(Running { made: Some(made), who, over: inputs.unit() }), shown))
    }
}

struct Running {
    /// Until it is given back.
    made: Option<Made>,
    /// The pass and its library.
    who: String,
    /// What its units are.
    over: UnitKind,
}

impl Beyond for Running {
    fn run(&self, batch: &StructArray, ids: &[&str]) -> Result<StructArray, Fault> {
        let Self { made: Some(made), who, over } = self else {
            return Err("it was given back".to_owned().into());
        };
        let one_of = if ids.len() > 1 { "one of these: " } else { "" };
        let any = format!("{one_of}{}", ids.join(", "));
        let words = words(who, &format!("run over the {over}: "), any, ids, made.library().at());
        Ok(last_words::during(&words, || made.run(batch))?)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let words = words(&self.who, "given back", String::new(), &[], None);
        let _one = one_at_a_time();
        last_words::during(&words, || drop(self.made.take()));
    }
}

/// What is said when it ends the program, while it was doing that, over one unit or any of them.
fn words<'a>(
    who: &str,
    while_it_was: &str,
    any: String,
    units: &'a [&'a str],
    at: Option<*const u32>,
) -> Words<'a> {
    let begin = format!("\nerror: the pass {who} ended the program, while it was {while_it_was}");
    let end = "\nIn a process of its own it would end alone: set `isolation = \"process\"` in its \
               `[[plugin]]` table.\n";
    Words { begin, units, at, otherwise: any, end }
}

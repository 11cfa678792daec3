//! Learns the weights of `slanted_sentences` from its sentences, says how good they are on sentences held out, and
//! replaces `weights.toml`. `cargo xtask train --slant` runs it.

mod held_out;
mod pairs;
mod regression;

use std::{error::Error, fs, path::Path};

use regression::Row;

fn main() -> Result<(), Box<dyn Error>> {
    let examples = pairs::examples();
    let values = pairs::values(examples.iter().map(|example| &*example.text));
    print!("{}", held_out::report(&examples, &values));
    let model = regression::fit(&Row::all(&examples, &values));
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("weights.toml");
    fs::write(file, toml::to_string(&model)?)?;
    Ok(())
}

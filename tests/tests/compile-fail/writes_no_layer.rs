//! A pass writes what is no row.

use parallax_corpus::{Article, NoSettings, Pass};

struct Figures;

impl Pass for Figures {
    type Settings = NoSettings;
    type Reads = ();
    type Writes = f64;

    const PAGE: &'static str = "";

    fn new(_: NoSettings) -> Result<Self, String> {
        Ok(Self)
    }

    fn run(&self, _: &Article, (): ()) -> Vec<f64> {
        Vec::new()
    }
}

fn main() {}

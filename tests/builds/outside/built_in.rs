//! What a pass from elsewhere finds when it is built in: the records of `parallax run --passes NAME --format
//! jsonl` over a folder, without the first. The arguments: its settings in JSON, and the folder.

use std::{
    error::Error,
    io::{self, Write},
    path::PathBuf,
};

use doubt_words::DoubtWords;
use parallax_corpus::Offsets;
use parallax_engine::{Corpus, Passes, SettingsOf, Stories, passes, stories};
use parallax_formats::jsonl;

fn main() -> Result<(), Box<dyn Error>> {
    let pass = parallax_runner::pass::<DoubtWords>();
    let name = pass.about.name.to_owned();
    let mut there = Passes::shipped();
    there.put(pass);
    let mut arguments = std::env::args().skip(1);
    let settings = serde_json::from_str(&arguments.next().unwrap_or_default())?;
    let layers = [name.clone()];
    let plan = there.plan(&layers, SettingsOf::from([(name, settings)]))?;
    let folders: Vec<PathBuf> = arguments.map(PathBuf::from).collect();
    let corpus = Corpus::open(&folders, Stories::Declared);
    let passes = passes(&plan, &layers);
    for story in stories(&plan, &corpus) {
        story.results(&passes).records(|record| {
            io::stdout().write_all(&jsonl::record(&record, Offsets::Chars)?)
        })?;
    }
    Ok(())
}

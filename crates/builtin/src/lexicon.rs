//! The word lists of `slant`, to look words up in.

use parallax_corpus::{Article, Layer, Missing, Pass, Reads, Why};
use parallax_runner::Found;
use serde_json::Value;

pub use parallax_slant::{Entry, Guard, Silenced, lookup};

use parallax_slant::{Settings, Slant};

/// The layers that [`silenced`] reads.
#[must_use]
pub fn reads() -> Vec<String> {
    <Slant as Pass>::Reads::layers().into_iter().map(|read| read.name.to_owned()).collect()
}

/// The words of the lists that stand in an article and are no finding of `slant` with these settings, each with what keeps
/// it from being one.
///
/// # Errors
/// Why the settings are refused.
pub fn silenced(settings: &Value, article: &Article, found: &Found) -> Result<Vec<Silenced>, String> {
    let settings: Settings = serde_json::from_value(settings.clone()).map_err(|error| error.to_string())?;
    let reads = (rows(found), rows(found), rows(found), rows(found), there(found), there(found));
    Ok(Slant::new(settings)?.silenced(article, reads))
}

/// Rows of a layer without which nothing is found.
fn rows<L: Layer>(found: &Found) -> &[L] {
    found.rows::<L>().unwrap_or_default()
}

fn there<L: Layer>(found: &Found) -> Result<&[L], Missing> {
    found.rows::<L>().ok_or(Missing { layer: L::NAME, why: Why::NotRun })
}

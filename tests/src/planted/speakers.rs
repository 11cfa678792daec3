use parallax_layers::speakers::Speaker;
use serde::Deserialize;

use super::{Planted, Seen, quotes::same_name};

#[derive(Debug, Deserialize)]
pub(super) struct PlantedSpeaker {
    speaker: String,
    heard: Vec<String>,
}

impl Planted for PlantedSpeaker {
    const KIND: &'static str = "speaker";

    /// Found when the row of that name has words in those articles and in no others.
    fn missed(&self, seen: &Seen<'_>) -> Option<String> {
        let rows = seen.analysed.found.rows::<Speaker>()?;
        let mut called = rows.iter().filter(|row| same_name(Some(&self.speaker), Some(&row.speaker)));
        let heard = |row: &Speaker| {
            let heard = row.cells.iter().filter(|cell| cell.quotes > 0);
            heard.map(|cell| seen.id(cell.article).to_owned()).collect::<Vec<_>>()
        };
        let same = |row: &Speaker| {
            let mut planted = self.heard.clone();
            planted.sort();
            heard(row) == planted
        };
        let first = called.clone().next().map(heard);
        (!called.any(same)).then(|| match first {
            Some(heard) => format!("{:?}: heard in {}", self.speaker, heard.join(", ")),
            None => format!("{:?}: not found", self.speaker),
        })
    }
}

use parallax_layers::structure::{Line, Role};
use serde::Deserialize;

use super::{Planted, Seen, Words, told};

#[derive(Debug, Deserialize)]
pub(super) struct PlantedLine {
    #[serde(flatten)]
    at: Words,
    role: Role,
}

impl Planted for PlantedLine {
    const KIND: &'static str = "line";

    fn missed(&self, seen: &Seen<'_>) -> Option<String> {
        let (span, (_, found)) = (seen.span(&self.at), seen.article(&self.at.article));
        let line = found.rows::<Line>()?.iter().find(|line| line.span.overlaps(span));
        let role = line.map(|line| line.role);
        (role != Some(self.role)).then(|| format!("{} is {:?}, not {role:?}", told(&self.at), self.role))
    }
}

use parallax_agencies::{Agency, Credited};
use serde::Deserialize;

use super::{Planted, Seen, Words, told};

#[derive(Debug, Deserialize)]
pub(super) struct PlantedAgency {
    #[serde(flatten)]
    at: Words,
    r#for: Credited,
}

impl Planted for PlantedAgency {
    const KIND: &'static str = "agency";

    fn missed(&self, seen: &Seen<'_>) -> Option<String> {
        let (span, (_, found)) = (seen.span(&self.at), seen.article(&self.at.article));
        let row = found.rows::<Agency>()?.iter().find(|row| row.span.overlaps(span));
        let credited = row.map(|row| row.r#for);
        let what = told(&self.at);
        (credited != Some(self.r#for)).then(|| format!("{what}: {credited:?}, not {:?}", self.r#for))
    }
}

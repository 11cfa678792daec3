use parallax_layers::contrast::Contrast;
use serde::Deserialize;

use super::{Planted, Seen};

#[derive(Debug, Deserialize)]
pub(super) struct Term {
    article: String,
    term: String,
}

impl Planted for Term {
    const KIND: &'static str = "contrast";

    fn missed(&self, seen: &Seen<'_>) -> Option<String> {
        let story = &seen.analysed.story;
        let term = self.term.to_lowercase();
        let same = |row: &Contrast| {
            let here = story[row.article].id == self.article;
            let own = row.term.to_lowercase();
            here && (own.contains(&term) || term.contains(&own))
        };
        let found = seen.analysed.found.rows::<Contrast>()?.iter().any(same);
        (!found).then(|| format!("{}: {:?} does not stand out", self.article, self.term))
    }
}

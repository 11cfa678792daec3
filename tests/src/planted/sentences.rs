use parallax_layers::sentences::Sentence;
use serde::Deserialize;

use super::{Planted, Seen, Words, told};

#[derive(Debug, Deserialize)]
pub(super) struct SentenceEnd {
    #[serde(flatten)]
    at: Words,
    split: bool,
}

impl Planted for SentenceEnd {
    const KIND: &'static str = "sentence_end";

    fn missed(&self, seen: &Seen<'_>) -> Option<String> {
        let (span, (_, found)) = (seen.span(&self.at), seen.article(&self.at.article));
        let inside =
            |sentence: &&Sentence| span.start < sentence.span.start && sentence.span.start < span.end;
        let split = found.rows::<Sentence>()?.iter().any(|sentence| inside(&sentence));
        let wrong = if split { "split" } else { "not split" };
        (split != self.split).then(|| format!("{} is {wrong}", told(&self.at)))
    }
}

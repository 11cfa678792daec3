use parallax_layers::frames::{Frame, Framing, Scheme};
use serde::Deserialize;

use super::{Planted, Seen};

#[derive(Debug, Deserialize)]
pub(super) struct PlantedFrame {
    article: String,
    scheme: Scheme,
    frame: Frame,
}

impl Planted for PlantedFrame {
    const KIND: &'static str = "frame";

    fn missed(&self, seen: &Seen<'_>) -> Option<String> {
        let PlantedFrame { article, scheme, frame } = self;
        let rows = seen.article(article).1.rows::<Framing>()?;
        let there = rows.iter().any(|row| row.scheme == *scheme && row.frame == *frame);
        (!there).then(|| format!("{article}: {scheme:?} {frame:?} not found"))
    }
}

use parallax_layers::slant::{Slant, SlantKind, Voice};
use serde::Deserialize;

use super::{Planted, Seen, Words, told};

#[derive(Debug, Deserialize)]
pub(super) struct PlantedSlant {
    #[serde(flatten)]
    at: Words,
    kind: SlantKind,
}

impl Planted for PlantedSlant {
    const KIND: &'static str = "slant";

    fn missed(&self, seen: &Seen<'_>) -> Option<String> {
        let (span, (_, found)) = (seen.span(&self.at), seen.article(&self.at.article));
        let mut rows = found.rows::<Slant>()?.iter().filter(|row| row.span.overlaps(span)).peekable();
        let (what, wanted) = (told(&self.at), self.kind);
        let Some(first) = rows.peek() else { return Some(format!("{what} ({wanted:?}): nothing found")) };
        let instead = first.kind;
        (!rows.any(|row| row.kind == wanted)).then(|| format!("{what} ({wanted:?}): found as {instead:?}"))
    }
}

#[derive(Debug, Deserialize)]
#[serde(transparent)]
pub(super) struct NotSlant(Words);

impl Planted for NotSlant {
    const KIND: &'static str = "not_slant";

    /// Words of a speaker may be found, as the speaker's.
    fn missed(&self, seen: &Seen<'_>) -> Option<String> {
        let Self(planted) = self;
        let (span, (article, found)) = (seen.span(planted), seen.article(&planted.article));
        let own = |row: &&Slant| row.voice == Voice::Outlet && row.span.overlaps(span);
        let row = found.rows::<Slant>()?.iter().find(own)?;
        Some(format!("{}: taken for slant, {:?} as {:?}", told(planted), &article[row.span], row.kind))
    }
}

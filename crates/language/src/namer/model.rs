//! The weights file of the namer.

use super::{Gazetteer, LABELS, Namer, PROPERTIES};
use crate::{
    bytes::Reader,
    model::{unpack, vocabularies},
    network::{Encoder, LARGEST, matrix},
};

/// How the file begins.
pub(crate) const MAGIC: [u8; 8] = *b"plx-nam\n";
/// Raised when the layout changes, or what a number in it means.
pub(crate) const FORMAT: u32 = 2;

impl Namer {
    /// Reads a weights file.
    ///
    /// # Errors
    /// What is wrong with it, in a sentence.
    pub(crate) fn from_bytes(file: &[u8]) -> Result<Self, String> {
        let tables = unpack(file, MAGIC, FORMAT)?;
        namer(&mut Reader::new(&tables)).ok_or_else(|| "the weights file of names does not fit".to_owned())
    }
}

fn namer(reader: &mut Reader<'_>) -> Option<Namer> {
    let gazetteer = Gazetteer::from_bytes(reader)?;
    let vocabularies = vocabularies(reader)?;
    let encoder = Encoder::from_bytes(reader)?;
    let labels = matrix(reader, LARGEST)?;
    let fits = labels.inputs() == encoder.width()
        && labels.outputs() == LABELS
        && encoder.properties() == PROPERTIES
        && reader.is_done();
    fits.then(|| Namer::new(gazetteer, vocabularies, encoder, labels))
}

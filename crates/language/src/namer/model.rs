//! The weights file of the namer.

use std::io::Read;

use ruzstd::decoding::StreamingDecoder;

use super::{Gazetteer, LABELS, Namer, PROPERTIES};
use crate::{
    bytes::Reader,
    form::hash,
    model::vocabularies,
    network::{Encoder, LARGEST, matrix},
};

/// How the file begins.
pub(crate) const MAGIC: [u8; 8] = *b"plx-nam\n";
/// Raised when the layout changes, or what a number in it means.
pub(crate) const FORMAT: u32 = 1;

impl Namer {
    /// Reads a weights file.
    ///
    /// # Errors
    /// What is wrong with it, in a sentence.
    pub(crate) fn from_bytes(file: &[u8]) -> Result<Self, String> {
        let damaged = || "the weights file of names is damaged".to_owned();
        let body = file.strip_prefix(&MAGIC).ok_or("this is not a weights file of names")?;
        let mut header = Reader::new(body);
        let read = (header.u32(), header.u32(), header.u64(), header.bytes());
        let (Some(format), Some(size), Some(checksum), Some(packed)) = read else { return Err(damaged()) };
        if format != FORMAT {
            return Err(format!(
                "the weights file of names has format {format}; this program reads format {FORMAT}"
            ));
        }
        let mut tables = Vec::new();
        let decoder = StreamingDecoder::new(packed).map_err(|_| damaged())?;
        decoder.take(size.into()).read_to_end(&mut tables).map_err(|_| damaged())?;
        if tables.len() != size as usize || hash(&tables) != checksum || !header.is_done() {
            return Err(damaged());
        }
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

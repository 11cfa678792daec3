//! The weights file: a header, and the models' tables, compressed.

use std::io::Read;

use ruzstd::decoding::StreamingDecoder;

use crate::{
    bytes::Reader,
    form::hash,
    lemmas::Lemmas,
    network::{Encoder, Head, LARGEST, matrix},
    parser::{ACTION_PLACES, ACTION_SITUATION, LABEL_PLACES, LABEL_SITUATION, Parser},
    state::ACTIONS,
    tagger::{Tag, Tagger},
    tagset::{DEPRELS, UPOS, XPOS},
    vocabulary::Vocabulary,
};

/// All that was learnt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Model {
    pub(crate) tagger: Tagger,
    pub(crate) parser: Parser,
    pub(crate) lemmas: Lemmas,
}

/// How every weights file begins.
pub(crate) const MAGIC: [u8; 8] = *b"plx-eng\n";
/// Raised when the layout changes, or what a number in it means.
pub(crate) const FORMAT: u32 = 1;

impl Model {
    /// Reads a weights file.
    ///
    /// # Errors
    /// What is wrong with it, in a sentence.
    pub(crate) fn from_bytes(file: &[u8]) -> Result<Self, String> {
        let tables = unpack(file, MAGIC, FORMAT)?;
        let mut reader = Reader::new(&tables);
        let tagger = tagger(&mut reader).ok_or("the weights file has a tagger that does not fit")?;
        let parser = parser(&mut reader).ok_or("the weights file has a parser that does not fit")?;
        let lemmas = Lemmas::from_bytes(reader.bytes().ok_or_else(damaged)?)?;
        Ok(Self { tagger, parser, lemmas })
    }
}

fn damaged() -> String {
    "the weights file is damaged".to_owned()
}

/// The tables in a weights file that begins with `magic` and has a format.
///
/// # Errors
/// What is wrong with the file, in a sentence.
pub(crate) fn unpack(file: &[u8], magic: [u8; 8], known: u32) -> Result<Vec<u8>, String> {
    let body = file.strip_prefix(&magic).ok_or("this is not a weights file")?;
    let mut header = Reader::new(body);
    let (format, size, checksum) =
        header.u32().zip(header.u32()).zip(header.u64()).map(|((a, b), c)| (a, b, c)).ok_or_else(damaged)?;
    if format != known {
        return Err(format!("the weights file has format {format}; this program reads format {known}"));
    }
    let packed = header.bytes().filter(|_| header.is_done()).ok_or_else(damaged)?;
    let mut tables = Vec::new();
    let decoder = StreamingDecoder::new(packed).map_err(|_| damaged())?;
    decoder.take(size.into()).read_to_end(&mut tables).map_err(|_| damaged())?;
    if tables.len() != size as usize || hash(&tables) != checksum {
        return Err(damaged());
    }
    Ok(tables)
}

fn tagger(reader: &mut Reader<'_>) -> Option<Tagger> {
    let vocabularies = vocabularies(reader)?;
    let encoder = Encoder::from_bytes(reader)?;
    let (xpos, upos) = (matrix(reader, LARGEST)?, matrix(reader, LARGEST)?);
    let (pairs, odd) = reader.bytes()?.as_chunks();
    let pairs: Vec<Tag> = pairs.iter().map(|[xpos, upos]| Tag { xpos: *xpos, upos: *upos }).collect();
    let known = |tag: &Tag| usize::from(tag.xpos) < XPOS.len() && usize::from(tag.upos) < UPOS.len();
    let fits = xpos.inputs() == encoder.width()
        && upos.inputs() == encoder.width()
        && (xpos.outputs(), upos.outputs()) == (XPOS.len(), UPOS.len())
        && encoder.properties() == crate::tagger::PROPERTIES
        && odd.is_empty()
        && !pairs.is_empty()
        && pairs.iter().all(known);
    fits.then_some(Tagger { vocabularies, encoder, xpos, upos, pairs })
}

fn parser(reader: &mut Reader<'_>) -> Option<Parser> {
    let vocabularies = vocabularies(reader)?;
    let encoder = Encoder::from_bytes(reader)?;
    let action = Head::from_bytes(reader, encoder.width(), &ACTION_SITUATION)?;
    let label = Head::from_bytes(reader, encoder.width(), &LABEL_SITUATION)?;
    let fits = encoder.properties() == crate::parser::PROPERTIES
        && (action.places(), action.classes()) == (ACTION_PLACES, ACTIONS)
        && (label.places(), label.classes()) == (LABEL_PLACES, DEPRELS.len());
    fits.then_some(Parser { vocabularies, encoder, action, label })
}

pub(crate) fn vocabularies<const N: usize>(reader: &mut Reader<'_>) -> Option<[Vocabulary; N]> {
    let all: Option<Vec<Vocabulary>> = (0..N).map(|_| reader.u64s().map(Vocabulary::new)).collect();
    all?.try_into().ok()
}

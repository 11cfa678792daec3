//! Writes the weights file.

use ruzstd::encoding::{CompressionLevel, compress_to_vec};

use crate::{
    bytes::Writer,
    form::hash,
    kernel::Matrix,
    model::{FORMAT, MAGIC, Model},
    namer::{self, Namer},
    network::{Encoder, Head},
    vocabulary::Vocabulary,
};

/// A model as a file; the same bytes for the same model.
pub(crate) fn to_bytes(model: &Model) -> Vec<u8> {
    let mut tables = Writer::default();
    let tagger = &model.tagger;
    vocabularies(&mut tables, &tagger.vocabularies);
    encoder(&mut tables, &tagger.encoder);
    matrix(&mut tables, &tagger.xpos);
    matrix(&mut tables, &tagger.upos);
    let pairs: Vec<u8> = tagger.pairs.iter().flat_map(|tag| [tag.xpos, tag.upos]).collect();
    tables.bytes(&pairs);
    let parser = &model.parser;
    vocabularies(&mut tables, &parser.vocabularies);
    encoder(&mut tables, &parser.encoder);
    head(&mut tables, &parser.action);
    head(&mut tables, &parser.label);
    tables.bytes(&model.lemmas.to_bytes());

    packed(MAGIC, FORMAT, &tables.0)
}

/// A namer as a file; the same bytes for the same namer.
#[must_use]
pub fn names_to_bytes(namer: &Namer) -> Vec<u8> {
    let mut tables = Writer::default();
    namer.gazetteer.to_bytes(&mut tables);
    vocabularies(&mut tables, &namer.vocabularies);
    encoder(&mut tables, &namer.encoder);
    matrix(&mut tables, &namer.labels);
    packed(namer::MAGIC, namer::FORMAT, &tables.0)
}

fn packed(magic: [u8; 8], format: u32, tables: &[u8]) -> Vec<u8> {
    let mut file = Writer(magic.to_vec());
    file.u32(format);
    file.size(tables.len());
    file.u64(hash(tables));
    file.bytes(&compress_to_vec(tables, CompressionLevel::Fastest));
    file.0
}

fn vocabularies(out: &mut Writer, vocabularies: &[Vocabulary]) {
    for vocabulary in vocabularies {
        out.u64s(&vocabulary.values());
    }
}

fn matrix(out: &mut Writer, matrix: &Matrix) {
    let (inputs, outputs) = (matrix.inputs(), matrix.outputs());
    out.size(inputs);
    out.size(outputs);
    let row = |output| (0..inputs).map(move |input| matrix.weight(output, input));
    out.i16s(&(0..outputs).flat_map(row).collect::<Vec<_>>());
}

fn encoder(out: &mut Writer, encoder: &Encoder) {
    out.size(encoder.tables.len());
    for table in &encoder.tables {
        out.size(table.width);
        out.i8s(&table.vectors);
    }
    out.size(encoder.layers.len());
    for layer in &encoder.layers {
        out.size(layer.stride);
        matrix(out, &layer.weights);
        out.i32s(&layer.biases);
    }
}

fn head(out: &mut Writer, head: &Head) {
    out.size(head.projections.len());
    for projection in &head.projections {
        matrix(out, projection);
    }
    out.i16s(&head.absent);
    for table in &head.situation {
        out.i16s(table);
    }
    out.i16s(&head.bias);
    matrix(out, &head.out);
}

//! Batches as Arrow IPC streams and back.

use std::sync::Arc;

use arrow_array::{Array, RecordBatch, StructArray};
use arrow_data::ArrayData;
use arrow_ipc::{reader::StreamDecoder, writer::StreamWriter};
use arrow_schema::{DataType, Fields, Schema};
use parallax_edge::caught;

/// A stream of one batch.
pub(crate) fn encode(batch: &StructArray) -> Result<Vec<u8>, String> {
    let batch = RecordBatch::from(batch);
    let mut stream = StreamWriter::try_new(Vec::new(), batch.schema_ref()).map_err(text)?;
    stream.write(&batch).map_err(text)?;
    stream.into_inner().map_err(text)
}

/// A stream without a batch, which says of what type batches will be.
pub(super) fn encode_type(of: &DataType) -> Result<Vec<u8>, String> {
    let mut stream = StreamWriter::try_new(Vec::new(), &Schema::new(fields(of)?.clone())).map_err(text)?;
    stream.finish().map_err(text)?;
    stream.into_inner().map_err(text)
}

/// The batch of a stream, of that type. Nothing in it is trusted.
pub(crate) fn decode(stream: Vec<u8>, of: &DataType) -> Result<StructArray, String> {
    // A message that lies about itself makes arrow-rs panic here and there.
    let decoded = caught(|| {
        let (schema, batch) = read(stream)?;
        same(&DataType::Struct(schema.fields), of, "")?;
        let batch = StructArray::from(batch.ok_or("there is no batch in it")?);
        if batch.data_type() == of {
            return Ok(batch);
        }
        Ok(StructArray::from(retyped(&batch.into_data(), of)?))
    });
    decoded.flatten()
}

/// The type that a stream declares.
pub(super) fn decode_type(stream: Vec<u8>) -> Result<DataType, String> {
    read(stream).map(|(schema, _)| DataType::Struct(schema.fields))
}

fn read(stream: Vec<u8>) -> Result<(Schema, Option<RecordBatch>), String> {
    let mut decoder = StreamDecoder::new();
    let mut rest = stream.into();
    let batch = decoder.decode(&mut rest).map_err(text)?;
    let schema = decoder.schema().ok_or("it does not begin with a schema")?;
    Ok((Arc::unwrap_or_clone(schema), batch))
}

fn fields(of: &DataType) -> Result<&Fields, String> {
    match of {
        DataType::Struct(fields) => Ok(fields),
        other => Err(format!("{other} is no type of a batch")),
    }
}

/// Refuses another type, but for what is said besides: whether there may be nulls, and metadata.
fn same(got: &DataType, declared: &DataType, path: &str) -> Result<(), String> {
    match (got, declared) {
        (DataType::Struct(got), DataType::Struct(declared)) => {
            let names = |fields: &Fields| {
                let names: Vec<_> = fields.iter().map(|field| format!("`{}`", field.name())).collect();
                names.join(", ")
            };
            if names(got) != names(declared) {
                let of = if path.is_empty() {
                    "its columns".to_owned()
                } else {
                    format!("the fields of `{path}`")
                };
                return Err(format!("{of} are {}, and {} were declared", names(got), names(declared)));
            }
            got.iter().zip(declared).try_for_each(|(got, declared)| {
                let name = declared.name();
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                same(got.data_type(), declared.data_type(), &path)
            })
        }
        (DataType::List(got), DataType::List(declared)) => same(got.data_type(), declared.data_type(), path),
        (got, declared) if got == declared => Ok(()),
        (got, declared) => Err(format!("its column `{path}` is {got}, and {declared} was declared")),
    }
}

/// The same columns, with what the declared type says besides.
fn retyped(data: &ArrayData, of: &DataType) -> Result<ArrayData, String> {
    let types: Vec<&DataType> = match of {
        DataType::Struct(fields) => fields.iter().map(|field| field.data_type()).collect(),
        DataType::List(item) => vec![item.data_type()],
        _ => Vec::new(),
    };
    let children = data.child_data().iter().zip(types).map(|(child, of)| retyped(child, of));
    let children: Vec<ArrayData> = children.collect::<Result<_, _>>()?;
    let builder = data.clone().into_builder().data_type(of.clone()).child_data(children);
    builder.build().map_err(text)
}

fn text(error: impl std::fmt::Display) -> String {
    error.to_string().lines().next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use arrow_array::{ArrayRef, Int32Array, StringArray};
    use arrow_schema::Field;

    use super::*;

    fn batch() -> StructArray {
        let column = |name: &str, column: ArrayRef, null| {
            (Arc::new(Field::new(name, column.data_type().clone(), null)), column)
        };
        StructArray::from(vec![
            column("n", Arc::new(Int32Array::from(vec![1, 2])), false),
            column("s", Arc::new(StringArray::from(vec![Some("a"), None])), true),
        ])
    }

    #[test]
    fn a_batch_comes_back_as_it_went() {
        let batch = batch();
        assert_eq!(decode(encode(&batch).unwrap(), batch.data_type()).unwrap(), batch);
        assert_eq!(decode_type(encode_type(batch.data_type()).unwrap()).unwrap(), *batch.data_type());
    }

    #[test]
    fn another_type_is_named() {
        let batch = batch();
        let other = |fields: Vec<Field>| {
            decode(encode(&batch).unwrap(), &DataType::Struct(fields.into())).unwrap_err()
        };
        let number = |name: &str, of| Field::new(name, of, false);
        let string = |null| Field::new("s", DataType::Utf8, null);
        assert_eq!(
            other(vec![number("n", DataType::UInt32), string(true)]),
            "its column `n` is Int32, and UInt32 was declared"
        );
        assert_eq!(
            other(vec![number("n", DataType::Int32)]),
            "its columns are `n`, `s`, and `n` were declared"
        );
        let null = other(vec![number("n", DataType::Int32), string(false)]);
        assert!(null.contains("non-nullable"), "{null}");
    }

    #[test]
    fn a_stream_that_is_cut_or_changed_anywhere_is_an_error_or_a_sound_batch() {
        let batch = batch();
        let whole = encode(&batch).unwrap();
        for end in 0..whole.len() - HEAD_OF_END {
            assert!(decode(whole[..end].to_vec(), batch.data_type()).is_err(), "{end} bytes");
        }
        for at in 0..whole.len() {
            for value in [0, 1, 0x7f, 0x80, 0xff] {
                let mut changed = whole.clone();
                changed[at] = value;
                if let Ok(sound) = decode(changed, batch.data_type()) {
                    sound.to_data().validate_full().unwrap();
                }
            }
        }
    }

    /// What ends a stream, and may be missing.
    const HEAD_OF_END: usize = 8;
}

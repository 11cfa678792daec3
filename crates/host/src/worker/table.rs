//! Batches as Arrow IPC streams and back.

use std::sync::Arc;

use arrow_array::{Array, RecordBatch, StructArray, make_array};
use arrow_cast::{CastOptions, cast_with_options};
use arrow_data::ArrayData;
use arrow_ipc::{Endianness, reader::StreamDecoder, root_as_message, writer::StreamWriter};
use arrow_schema::{ArrowError, DataType, FieldRef, Fields, Schema, SchemaRef};
use arrow_select::concat::concat_batches;
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

/// The rows of a stream, of that type. Nothing in it is trusted.
pub(crate) fn decode(stream: Vec<u8>, of: &DataType) -> Result<StructArray, String> {
    // A message that lies about itself makes arrow-rs panic here and there.
    let decoded = caught(|| {
        let (schema, batches) = read(stream)?;
        same(&DataType::Struct(schema.fields.clone()), of, "")?;
        let rows = match batches.as_slice() {
            [] => return Err("there is no batch in it".to_owned()),
            [one] => one.clone(),
            all => concat_batches(&schema, all).map_err(text)?,
        };
        let rows = StructArray::from(rows);
        if rows.data_type() == of {
            return Ok(rows);
        }
        let rows = plain(&rows.into_data(), of)?;
        Ok(StructArray::from(retyped(&rows, of)?))
    });
    decoded.flatten()
}

/// The type that a stream declares.
pub(super) fn decode_type(stream: Vec<u8>) -> Result<DataType, String> {
    read(stream).map(|(schema, _)| DataType::Struct(Arc::unwrap_or_clone(schema).fields))
}

fn read(stream: Vec<u8>) -> Result<(SchemaRef, Vec<RecordBatch>), String> {
    if begins_big_endian(&stream) {
        return Err("its bytes are in the big-endian order; write it in the little-endian one".to_owned());
    }
    let why = |error: ArrowError| {
        let why = text(error);
        let compressed = ["lz4", "zstd", "ecompress"].iter().any(|word| why.contains(word));
        if compressed { "its buffers are compressed; write them as they are".to_owned() } else { why }
    };
    let (mut decoder, mut batches) = (StreamDecoder::new(), Vec::new());
    let mut rest = stream.into();
    while let Some(batch) = decoder.decode(&mut rest).map_err(why)? {
        batches.push(batch);
    }
    let schema = decoder.schema().ok_or("it does not begin with a schema")?;
    Ok((schema, batches))
}

/// Whether a stream says in its schema that its numbers are in the other order of bytes.
fn begins_big_endian(stream: &[u8]) -> bool {
    /// The mark of a message, and its length.
    const HEAD: usize = 8;
    let schema = stream.get(HEAD..).and_then(|message| root_as_message(message).ok());
    let schema = schema.and_then(|message| message.header_as_schema());
    schema.is_some_and(|schema| schema.endianness() == Endianness::Big)
}

fn fields(of: &DataType) -> Result<&Fields, String> {
    match of {
        DataType::Struct(fields) => Ok(fields),
        other => Err(format!("{other} is no type of a batch")),
    }
}

/// Refuses another type, but for what is said besides, whether there may be nulls and metadata, and for other
/// forms of texts and lists, as Polars and DuckDB write them.
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
        (
            DataType::List(got)
            | DataType::LargeList(got)
            | DataType::ListView(got)
            | DataType::LargeListView(got),
            DataType::List(declared),
        ) => same(got.data_type(), declared.data_type(), path),
        (DataType::Dictionary(_, got), DataType::Utf8) => same(got, declared, path),
        (DataType::LargeUtf8 | DataType::Utf8View, DataType::Utf8) => Ok(()),
        (got, declared) if got == declared => Ok(()),
        (got, declared) => Err(format!("its column `{path}` is {got}, and {declared} was declared")),
    }
}

/// The same columns, with texts and lists in the form of the declared type.
fn plain(data: &ArrayData, of: &DataType) -> Result<ArrayData, String> {
    let array = make_array(data.clone());
    let options = CastOptions { safe: false, ..CastOptions::default() };
    let to = with_nulls(of);
    Ok(cast_with_options(&array, &to, &options).map_err(text)?.into_data())
}

/// The type with nulls allowed everywhere: whether there are any where none may be is looked at afterwards.
fn with_nulls(of: &DataType) -> DataType {
    let field = |field: &FieldRef| {
        let of = with_nulls(field.data_type());
        Arc::new(field.as_ref().clone().with_data_type(of).with_nullable(true))
    };
    match of {
        DataType::Struct(fields) => DataType::Struct(fields.iter().map(field).collect()),
        DataType::List(item) => DataType::List(field(item)),
        other => other.clone(),
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
    use arrow_array::{
        ArrayRef, DictionaryArray, Int32Array, LargeStringArray, StringArray, StringViewArray,
        builder::{GenericListBuilder, StringViewBuilder},
        cast::AsArray,
        types::Int32Type,
    };
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
    fn several_batches_are_put_together() {
        let batch = RecordBatch::from(&batch());
        let mut stream = StreamWriter::try_new(Vec::new(), batch.schema_ref()).unwrap();
        stream.write(&batch.slice(0, 1)).unwrap();
        stream.write(&batch.slice(1, 1)).unwrap();
        let stream = stream.into_inner().unwrap();
        let of = DataType::Struct(batch.schema().fields.clone());
        assert_eq!(decode(stream, &of).unwrap(), StructArray::from(batch));
    }

    #[test]
    fn other_forms_of_texts_and_lists_are_taken() {
        let views = StringViewArray::from(vec!["a", "ß"]);
        let large = LargeStringArray::from(vec!["b", "c"]);
        let dictionary: DictionaryArray<Int32Type> = ["d", "d"].into_iter().collect();
        let mut lists = GenericListBuilder::<i64, _>::new(StringViewBuilder::new());
        lists.append_value([Some("e")]);
        lists.append_value([Some("f")]);
        let columns: [ArrayRef; 4] =
            [Arc::new(views), Arc::new(large), Arc::new(dictionary), Arc::new(lists.finish())];
        let names = ["views", "large", "dictionary", "lists"];
        let given = StructArray::from(RecordBatch::try_from_iter(names.into_iter().zip(columns)).unwrap());
        let item = Arc::new(Field::new("item", DataType::Utf8, false));
        let of = names.map(|name| {
            let of = if name == "lists" { DataType::List(Arc::clone(&item)) } else { DataType::Utf8 };
            Field::new(name, of, false)
        });
        let got = decode(encode(&given).unwrap(), &DataType::Struct(of.to_vec().into())).unwrap();
        let texts = |at: usize| got.column(at).as_string::<i32>().iter().flatten().collect::<Vec<_>>();
        assert_eq!([texts(0), texts(1), texts(2)], [["a", "ß"], ["b", "c"], ["d", "d"]]);
        assert_eq!(got.column(3).as_list::<i32>().value(1).as_string::<i32>().value(0), "f");
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

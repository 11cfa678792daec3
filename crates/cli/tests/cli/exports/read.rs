//! Parquet files and CSV tables as JSON.

use std::{fs::File, path::Path};

use arrow_array::{Array, ArrayRef, cast::AsArray, types};
use arrow_schema::{DataType, SchemaRef};
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use serde_json::{Map, Value, json};

/// The rows of a file.
pub(super) fn parquet(path: &Path) -> Vec<Map<String, Value>> {
    let mut rows = Vec::new();
    for batch in reader(path).build().unwrap() {
        let batch = batch.unwrap();
        let schema = batch.schema();
        rows.extend((0..batch.num_rows()).map(|row| {
            let column = |(field, column): (&std::sync::Arc<arrow_schema::Field>, &ArrayRef)| {
                (field.name().clone(), value(column, row))
            };
            schema.fields().iter().zip(batch.columns()).map(column).collect::<Map<_, _>>()
        }));
    }
    rows
}

/// Its columns.
pub(super) fn schema(path: &Path) -> SchemaRef {
    reader(path).schema().clone()
}

fn reader(path: &Path) -> ParquetRecordBatchReaderBuilder<File> {
    let file = File::open(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    ParquetRecordBatchReaderBuilder::try_new(file).unwrap()
}

fn value(column: &ArrayRef, at: usize) -> Value {
    if column.is_null(at) {
        return Value::Null;
    }
    match column.data_type() {
        DataType::Boolean => json!(column.as_boolean().value(at)),
        DataType::UInt32 => json!(column.as_primitive::<types::UInt32Type>().value(at)),
        DataType::UInt64 => json!(column.as_primitive::<types::UInt64Type>().value(at)),
        DataType::Int64 => json!(column.as_primitive::<types::Int64Type>().value(at)),
        DataType::Float64 => json!(column.as_primitive::<types::Float64Type>().value(at)),
        DataType::Float32 => json!(column.as_primitive::<types::Float32Type>().value(at)),
        DataType::Utf8 => json!(column.as_string::<i32>().value(at)),
        DataType::Date32 => {
            json!(column.as_primitive::<types::Date32Type>().value_as_date(at).unwrap().to_string())
        }
        DataType::List(_) => {
            let items = column.as_list::<i32>().value(at);
            (0..items.len()).map(|at| value(&items, at)).collect()
        }
        DataType::Struct(fields) => {
            let columns = column.as_struct().columns();
            let one = |(field, column): (&std::sync::Arc<arrow_schema::Field>, &ArrayRef)| {
                (field.name().clone(), value(column, at))
            };
            Value::Object(fields.iter().zip(columns).map(one).collect())
        }
        other => panic!("{other} is in no table of ours"),
    }
}

/// The rows of a table, each with its columns' names.
pub(super) fn csv(path: &Path) -> Vec<Map<String, Value>> {
    let mut table = csv::Reader::from_path(path).unwrap();
    let head = table.headers().unwrap().clone();
    let row = |row: csv::StringRecord| {
        head.iter().zip(&row).map(|(name, cell)| (name.to_owned(), json!(cell))).collect()
    };
    table.records().map(|record| row(record.unwrap())).collect()
}

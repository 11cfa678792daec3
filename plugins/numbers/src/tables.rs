//! Reading the tables that stand beside the code.

use serde::{
    Deserialize,
    de::{IntoDeserializer, value::Error},
};

/// The rows of a table, cut at their tabs. A line that begins with # is a remark.
pub(crate) fn rows(table: &'static str) -> impl Iterator<Item = std::str::Split<'static, char>> {
    table.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t'))
}

/// The value that has a name in a table.
pub(crate) fn named<T: Deserialize<'static>>(name: &'static str) -> Option<T> {
    let name: Result<T, Error> = T::deserialize(name.into_deserializer());
    name.ok()
}

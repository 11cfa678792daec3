//! Reading the tables that stand beside the code.

use parallax_lexicon::classes::listed;
use serde::{
    Deserialize,
    de::{IntoDeserializer, value::Error},
};

/// The rows of a table, cut at their tabs. A line that begins with # is a remark.
pub(crate) fn rows(table: &'static str) -> impl Iterator<Item = std::str::Split<'static, char>> {
    table.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t'))
}

/// The words of a table of names and lists, each behind the name of its list.
pub(crate) fn words(table: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let lists = rows(table).filter_map(|mut row| Some((row.next()?, row.next()?)));
    lists.flat_map(|(name, words)| listed(words).map(move |word| (name, word)))
}

/// The value that has a name in a table.
pub(crate) fn named<T: Deserialize<'static>>(name: &'static str) -> Option<T> {
    let name: Result<T, Error> = T::deserialize(name.into_deserializer());
    name.ok()
}

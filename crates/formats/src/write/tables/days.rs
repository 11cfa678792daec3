//! Which fields always hold a day, written as ISO 8601 has it. Rows keep days as text, and nothing in a row's type
//! says so.

/// A layer, and the fields of its rows that hold a day or null, each by the names on the way to it.
const DAYS: &[(&str, &[&str])] = &[
    ("dates", &["from", "to", "anchor"]),
    ("numbers", &["from", "to"]),
    ("number_comparison", &["items.from", "items.to"]),
    ("outlet", &["published.day", "published.between.from", "published.between.to"]),
    ("timeline", &["from", "to", "cells.from", "cells.to"]),
];

/// Whether a field of a layer always holds a day.
pub(crate) fn is_day(layer: &str, path: &[&str]) -> bool {
    let of_layer = DAYS.iter().filter(|(name, _)| *name == layer);
    let path = path.join(".");
    of_layer.flat_map(|(_, paths)| *paths).any(|known| *known == path)
}

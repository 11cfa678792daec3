//! Where a row points.

use parallax_corpus::shape::{Field, Shape};
use serde_json::Value;

/// A stretch of an article's text, in bytes.
pub(super) struct Place<'a> {
    /// The article, in the row of a story.
    pub(super) article: Option<&'a str>,
    pub(super) start: u32,
    pub(super) end: u32,
}

/// The places of the first field that has some.
pub(super) fn of_row<'a>(fields: &[Field], row: &'a Value) -> Vec<Place<'a>> {
    let mut places = Vec::new();
    for field in fields {
        of_value(&field.shape, &row[field.name.0], &mut places);
        if !places.is_empty() {
            break;
        }
    }
    places
}

fn of_value<'a>(shape: &Shape, value: &'a Value, places: &mut Vec<Place<'a>>) {
    match shape {
        Shape::Span | Shape::Cite => {
            let number = |name: &str| value[name].as_u64().and_then(|number| u32::try_from(number).ok());
            if let (Some(start), Some(end)) = (number("start"), number("end")) {
                places.push(Place { article: value["article"].as_str(), start, end });
            }
        }
        Shape::List { item } => {
            value.as_array().into_iter().flatten().for_each(|value| of_value(&item.shape, value, places));
        }
        // Of what lies deeper only the first field counts: a cell whose `spans` are empty has nothing to show, and
        // what comes behind them is something else.
        Shape::Struct { fields } => {
            if let Some(field) = fields.iter().find(|field| points(&field.shape)) {
                of_value(&field.shape, &value[field.name.0], places);
            }
        }
        _ => {}
    }
}

/// Whether there are places in it.
fn points(shape: &Shape) -> bool {
    match shape {
        Shape::Span | Shape::Cite => true,
        Shape::List { item } => points(&item.shape),
        Shape::Struct { fields } => fields.iter().any(|field| points(&field.shape)),
        _ => false,
    }
}

//! Whether a layer, as it is written, will do for a pass that reads it, and what that pass gets of it.
//!
//! A layer may gain fields, and an enum values that an open reader takes as unknown. A field that is
//! lost, or of another type, is refused by name: a reader that guessed would be wrong in silence.

use crate::shape::{Field, Shape};

/// The fields that a reader gets: those that it knows, in its order, as they are written.
///
/// # Errors
/// What does not fit, in words that follow "`reader` cannot read `layer`: ".
pub fn fit(written: &[Field], read: &[Field]) -> Result<Vec<Field>, String> {
    within(written, read, "")
}

fn within(written: &[Field], read: &[Field], path: &str) -> Result<Vec<Field>, String> {
    let mut fitting = Vec::new();
    for want in read {
        let path = if path.is_empty() { want.name.to_string() } else { format!("{path}.{}", want.name) };
        match written.iter().find(|field| field.name == want.name) {
            Some(have) => fitting.push(one(have, want, &path)?),
            None if want.optional => {}
            None => return Err(format!("the field `{path}` is not there")),
        }
    }
    Ok(fitting)
}

fn one(have: &Field, want: &Field, path: &str) -> Result<Field, String> {
    if have.nullable && !want.nullable {
        return Err(format!("the field `{path}` may be null, for which the pass is not prepared"));
    }
    let shape = match (&have.shape, &want.shape) {
        (Shape::List { item: have }, Shape::List { item: want }) => {
            Shape::List { item: Box::new(one(have, want, path)?) }
        }
        (Shape::Struct { fields: have }, Shape::Struct { fields: want }) => {
            Shape::Struct { fields: within(have, want, path)? }
        }
        (Shape::OneOf { fields: have }, Shape::OneOf { fields: want }) => {
            if let Some(new) = have.iter().find(|have| !want.iter().any(|want| want.name == have.name)) {
                return Err(format!(
                    "the field `{path}` may be a `{}`, for which the pass is not prepared",
                    new.name
                ));
            }
            Shape::OneOf { fields: within(have, want, path)? }
        }
        (Shape::Enum { values: have, .. }, Shape::Enum { values: want, open }) => {
            if let Some(new) = have.iter().find(|value| !open && !want.contains(value)) {
                return Err(format!("the field `{path}` may be `{new}`, for which the pass is not prepared"));
            }
            Shape::Enum { values: have.clone(), open: *open }
        }
        (have, want) if have == want => have.clone(),
        (have, want) => return Err(format!("the field `{path}` is {have}, and the pass expects {want}")),
    };
    Ok(Field { shape, ..have.clone() })
}

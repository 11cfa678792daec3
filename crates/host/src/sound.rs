//! Whether what a pass from elsewhere says of itself makes sense.

use parallax_corpus::{UnitKind, check_name};
use parallax_edge::{
    description::PassDescription,
    shape::{Field, Shape},
};

/// Refuses a description that makes no sense.
pub(crate) fn sound(pass: &PassDescription) -> Result<(), String> {
    let name = pass.name.0;
    check_name(name)?;
    if pass.writes.is_empty() {
        return Err(format!("the rows of its pass `{name}` have no fields"));
    }
    if pass.unit == UnitKind::Article && pass.reads.iter().any(|read| read.unit == UnitKind::Story) {
        return Err(format!("its pass `{name}` is over articles and reads a layer of stories"));
    }
    let code =
        |code: &str| (2..=3).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_lowercase());
    if let Some(language) = pass.languages.iter().find(|language| !code(language.0)) {
        return Err(format!("its pass `{name}` reads `{language}`, which is no ISO 639 code, such as `en`"));
    }
    fields_are_sound(pass, &pass.writes).map_err(|why| format!("the rows of its pass `{name}`: {why}"))
}

/// Refuses fields that no row could rightly have.
fn fields_are_sound(pass: &PassDescription, fields: &[Field]) -> Result<(), String> {
    for (at, field) in fields.iter().enumerate() {
        if field.name.0.is_empty() {
            return Err("a field has no name".to_owned());
        }
        if fields[..at].iter().any(|other| other.name == field.name) {
            return Err(format!("there are two fields `{}`", field.name));
        }
        shape_is_sound(pass, &field.shape).map_err(|why| format!("the field `{}` {why}", field.name))?;
    }
    Ok(())
}

fn shape_is_sound(pass: &PassDescription, shape: &Shape) -> Result<(), String> {
    let refused = |why: &str| Err(why.to_owned());
    match (shape, pass.unit) {
        (Shape::Span, UnitKind::Story) => {
            refused("is a span, which says nothing of which article; in a story it is a `cite`")
        }
        (Shape::Cite, UnitKind::Article) => {
            refused("is a cite, which is of an article of a story; in an article it is a `span`")
        }
        (Shape::Article, UnitKind::Article) => {
            refused("is an article of a story, and the pass is over articles")
        }
        (Shape::Ref { layer }, _) => {
            let known = *layer == pass.name || pass.reads.iter().any(|read| read.layer == *layer);
            let why = || format!("refers to rows of `{layer}`, which the pass does not read");
            if known { Ok(()) } else { Err(why()) }
        }
        (Shape::Enum { values, .. }, _) if values.is_empty() => refused("is one of no values"),
        (Shape::List { item }, _) => shape_is_sound(pass, &item.shape),
        (Shape::Struct { fields } | Shape::OneOf { fields }, _) => fields_are_sound(pass, fields),
        _ => Ok(()),
    }
}

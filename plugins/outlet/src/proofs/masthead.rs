//! Lines over the article that name who publishes it.

use parallax_layers::structure::Role;
use parallax_press::PublisherKind;

use super::{Proof, has_press_form, whole_mention};
use crate::{
    page::{Here, Page},
    text::{capitals, in_capitals, in_small_letters},
};

/// A line over the article that is nothing but an outlet's name: "BBC News", "CORRANT NEWS - DOMESTIC".
pub(super) fn proof(page: &Page<'_>, line: &Here<'_>) -> Option<Proof> {
    if line.nth > 6 || line.text.len() > 60 {
        return None;
    }
    let text = line.text.trim();
    if let Some(mention) = whole_mention(text).filter(|_| line.role != Role::Headline) {
        let outlet = mention.outlet.filter(|outlet| outlet.kind != PublisherKind::Agency)?;
        return Some(Proof::of(outlet.name, 0.75, line.whole()));
    }
    // A wire's slug names the wire; that the dispatch is credited to it too tells it from a section's name.
    let name = capitals(text, 0);
    let title = in_small_letters(&text[name.clone()]);
    let first = title.split(' ').next()?;
    let slug =
        text[name.end..].starts_with(" - ") && in_capitals(&text[name.clone()]) && has_press_form(&title);
    let credited =
        || page.lines.iter().any(|line| line.is_prose() && line.text.contains(&format!("({first})")));
    (slug && credited()).then(|| Proof {
        kind: Some(PublisherKind::Agency),
        ..Proof::of(&title, 0.8, line.span(0..text.len()))
    })
}

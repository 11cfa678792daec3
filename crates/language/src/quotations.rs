//! Quotations within a sentence.
//!
//! What stands in quotation marks is a sentence of somebody else's: its words have no business with
//! the words outside. So it is parsed on its own, and stands as one word in the sentence around it.

use std::ops::Range;

use crate::{
    form::Form,
    tagger::Tag,
    tagset::{UPOS, XPOS},
};

/// How deep quotations within quotations are taken apart.
pub(crate) const DEEPEST: usize = 4;

/// Shorter stretches are words of the sentence around them ("the so-called 'safe zone'").
const SHORTEST: usize = 4;

/// The mark of a quotation in the tokens of a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    Opens,
    Closes,
    Either,
}

/// The outermost quotations that hold a clause, with their marks.
///
/// One that fills the whole of `tags` is not among them: it would stand alone in its sentence.
pub(crate) fn quotations(forms: &[Form], tags: &[Tag]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut opened: Option<usize> = None;
    for at in 0..forms.len() {
        match (mark_at(&forms[at], tags[at]), opened) {
            (Some(Mark::Opens | Mark::Either), None) => opened = Some(at),
            (Some(Mark::Closes | Mark::Either), Some(start)) => {
                opened = None;
                if is_clause(&tags[start + 1..at]) && at + 1 - start < forms.len() {
                    found.push(start..at + 1);
                }
            }
            _ => {}
        }
    }
    found
}

/// The tags of a quotation mark whose shape tells whether it opens or closes.
pub(crate) fn mark(word: &str) -> Option<Tag> {
    let xpos = match word {
        "\u{201c}" | "\u{201e}" | "\u{ab}" => "``",
        "\u{201d}" | "\u{bb}" => "''",
        _ => return None,
    };
    let (xpos, upos) =
        (XPOS.iter().position(|name| *name == xpos)?, UPOS.iter().position(|name| *name == "PUNCT")?);
    Some(Tag { xpos: xpos as u8, upos: upos as u8 })
}

fn mark_at(form: &Form, tag: Tag) -> Option<Mark> {
    match XPOS.get(usize::from(tag.xpos)) {
        _ if !form.mark => None,
        Some(&"``") if form.quote => Some(Mark::Opens),
        Some(&"''") if form.quote => Some(Mark::Closes),
        Some(&"``") => Some(Mark::Opens),
        Some(&"''") => Some(Mark::Closes),
        _ if form.quote => Some(Mark::Either),
        _ => None,
    }
}

/// Whether some words have a verb of their own.
fn is_clause(tags: &[Tag]) -> bool {
    let finite =
        |tag: &Tag| matches!(XPOS.get(usize::from(tag.xpos)), Some(&("VBD" | "VBP" | "VBZ" | "MD" | "VB")));
    tags.len() >= SHORTEST && tags.iter().any(finite)
}

/// What stands for a quotation in the sentence around it.
pub(crate) fn placeholder() -> (Form, Tag) {
    (Form::of("\u{201c}\u{2026}\u{201d}"), Tag { xpos: u8::MAX, upos: u8::MAX })
}

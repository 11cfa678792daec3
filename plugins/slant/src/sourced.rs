//! Sentences that name who says so: beside them a vague source or a hedge leaves nothing open.

use parallax_corpus::Span;
use parallax_layers::{
    names::{NameKind, name_at},
    slant::SlantKind,
    words::{Deprel, Upos, Word},
};

use crate::{classes::Class, context::Context};

/// Behind which words somebody is named who judges or feels: "condemned by", "criticism from".
const LEADS: [(&str, &[&str]); 2] = [
    (
        "by",
        &[
            "condemned",
            "criticised",
            "criticized",
            "praised",
            "mocked",
            "ridiculed",
            "blamed",
            "hailed",
            "attacked",
            "shared",
            "held",
            "accused",
        ],
    ),
    (
        "from",
        &[
            "criticism",
            "backlash",
            "condemnation",
            "calls",
            "pressure",
            "outrage",
            "anger",
            "outcry",
            "fire",
            "ire",
            "scrutiny",
            "complaints",
            "opposition",
            "concern",
        ],
    ),
];

/// Whether a finding of a kind is one only where nobody is named for the claim.
pub(crate) fn needs_source(kind: SlantKind) -> bool {
    matches!(kind, SlantKind::VagueSource | SlantKind::Hedge)
}

/// Whether a sentence names a source: "according to the complaint", "Lund said in a statement", "the ministry
/// reported", "calls from fellow Republicans".
pub(crate) fn names_source(context: &Context<'_>) -> bool {
    (0..context.tokens.len()).any(|at| {
        let word = context.word_at(at);
        let behind = || context.tokens.get(at + 1).is_some_and(|next| context.words(next) == "to");
        if word.eq_ignore_ascii_case("according") && behind() {
            return names_somebody(context, at + 2);
        }
        if ["including", "namely", "notably"].contains(&word) && names_person(context, at + 1) {
            return true;
        }
        if let Some((_, words)) = LEADS.iter().find(|(lead, _)| word == *lead)
            && at.checked_sub(1).is_some_and(|before| words.contains(&context.word_at(before)))
        {
            return names_somebody(context, at + 1);
        }
        is_said_by_named(context, at)
    })
}

/// The name of a person or a body within a few words.
fn names_person(context: &Context<'_>, from: usize) -> bool {
    const WORDS: usize = 5;
    let here = from..context.tokens.len().min(from + WORDS);
    let span = context.tokens.get(here.start).zip(context.tokens.get(here.end.wrapping_sub(1)));
    span.and_then(|(first, last)| name_at(context.names, Span { start: first.start, end: last.end }))
        .is_some_and(|name| matches!(name.kind, NameKind::Person | NameKind::Org))
}

/// A name, or a document or body with its article, within a few words.
fn names_somebody(context: &Context<'_>, from: usize) -> bool {
    const WORDS: usize = 5;
    (from..context.tokens.len().min(from + WORDS)).any(|at| {
        (context.tokens[at].is_capital() && !context.title_case) || context.class(at).any(Class::SOURCE)
    })
}

fn is_said_by_named(context: &Context<'_>, at: usize) -> bool {
    /// What studies and surveys do, besides saying.
    const SHOWS: [&str; 6] = ["find", "show", "publish", "reveal", "confirm", "indicate"];
    let Some(row) = context.row(at..at + 1) else { return false };
    if !context.class(at).any(Class::REPORT) && !SHOWS.contains(&&*context.word(row).lemma) {
        return false;
    }
    let named = |word: &Word| word.upos == Upos::Propn || matches!(&*word.lemma, "he" | "she");
    context.word(row).upos == Upos::Verb
        && context.tree.shared_subject(row).is_some_and(|subject| {
            // "twelve doctors said"
            let counted = context.tree.child(subject, &[Deprel::Nummod]).is_some();
            named(context.word(subject))
                || counted
                || context.token(subject).is_some_and(|at| context.class(at).any(Class::SOURCE))
        })
}

//! Whether what is laid on somebody is something they said themselves.

use parallax_corpus::Span;
use parallax_layers::{
    names::NameKind,
    quotes::{Quote, QuoteKind},
    words::{Deprel, Upos, Xpos},
};
use parallax_lexicon::fold;

use crate::statements::Page;

/// Verbs that tell what was said by a noun alone: "accused Sudan of an attack", "announced a ban".
const BY_A_NOUN: [&str; 17] = [
    "accuse",
    "announce",
    "blame",
    "condemn",
    "criticise",
    "criticize",
    "denounce",
    "deny",
    "describe",
    "list",
    "predict",
    "recall",
    "report",
    "reveal",
    "say",
    "tell",
    "warn",
];

/// Verbs that tell what was said by a verb without a subject: "denied striking the camp".
const BY_A_GERUND: [&str; 5] = ["admit", "deny", "describe", "recall", "report"];

/// Verbs for what goes on in somebody, and for what they do.
const NO_SPEECH: [&str; 3] = ["dismiss", "lash", "wonder"];

/// Adverbs with which a writer keeps away from whether it was said at all.
const HEARSAY: [&str; 4] = ["allegedly", "purportedly", "reportedly", "supposedly"];

/// Words of their own: in quotation marks, or as a clause; "insisted on leaving" and "defended the decision" are acts. What
/// another person tells of a person is that other's; a spokesman's words are his body's.
pub(crate) fn is_own(page: &Page<'_>, quote: &Quote) -> bool {
    let entities = page.cast.entities();
    let speaker = quote.entity.and_then(|row| entities.get(row.index()));
    let person = |name: &String| {
        entities.iter().any(|one| one.kind == NameKind::Person && one.name == *name)
            && quote.speaker.as_ref() != Some(name)
    };
    let is_relayed =
        speaker.is_some_and(|one| one.kind == NameKind::Person) && quote.relayed_by.iter().any(person);
    !is_relayed && (quote.kind != QuoteKind::Indirect || is_told(page, quote))
}

fn is_told(page: &Page<'_>, quote: &Quote) -> bool {
    let words = page.tree.words();
    let cue = || quote.cue.iter().flat_map(|&piece| page.tree.within(piece));
    let is_hearsay = cue().any(|row| HEARSAY.contains(&&*fold(&words[row].lemma)));
    let verb = cue().rfind(|&row| words[row].upos == Upos::Verb);
    let Some(verb) = verb else { return !is_hearsay };
    let lemma = fold(&words[verb].lemma);
    let told = |&piece: &Span| match form(page, piece) {
        Form::Clause => true,
        Form::Noun => BY_A_NOUN.contains(&&*lemma),
        Form::Gerund => BY_A_GERUND.contains(&&*lemma),
    };
    !is_hearsay && !NO_SPEECH.contains(&&*lemma) && quote.content.iter().any(told)
}

enum Form {
    Clause,
    Noun,
    Gerund,
}

/// What the words of a statement are.
fn form(page: &Page<'_>, piece: Span) -> Form {
    let Some(root) = page.tree.root_of(piece) else { return Form::Clause };
    let word = &page.tree.words()[root];
    let subject = [Deprel::Nsubj, Deprel::NsubjPass, Deprel::Csubj, Deprel::Cop, Deprel::Expl, Deprel::Aux];
    let is_full = page.tree.child(root, &subject).is_some();
    let object = matches!(word.deprel.universal(), Deprel::Obj | Deprel::Obl | Deprel::Nmod);
    match word.upos {
        _ if is_full => Form::Clause,
        Upos::Noun | Upos::Propn | Upos::Pron | Upos::Num if object => Form::Noun,
        Upos::Verb if word.xpos == Xpos::VBG => Form::Gerund,
        _ => Form::Clause,
    }
}

//! Words that often take a side and as often are fair: a sentence shows which it is by what else it has.

use parallax_layers::slant::{Slant, SlantKind};

/// Those of the weak findings of a sentence that have company: a finding, or a second weak one, of the same voice.
pub(crate) fn kept(strong: &[Slant], weak: Vec<Slant>) -> impl Iterator<Item = Slant> + use<> {
    let telling = |one: &&Slant| takes_side(one.kind);
    let voices: Vec<_> =
        strong.iter().chain(&weak).filter(telling).map(|one| (one.voice, one.span)).collect();
    weak.into_iter()
        .filter(move |one| voices.iter().any(|&(voice, span)| voice == one.voice && span != one.span))
}

/// A hedge or "critics say" leaves the reader in the dark, and force says nothing of a side.
fn takes_side(kind: SlantKind) -> bool {
    use SlantKind::{Doubt, Judgement, Label, LoadedWord, Motive, Presupposition, ReportingVerb, Sarcasm};
    matches!(kind, Doubt | Judgement | Label | LoadedWord | Motive | Presupposition | ReportingVerb | Sarcasm)
}

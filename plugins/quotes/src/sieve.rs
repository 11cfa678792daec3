//! Which attributions stay: nobody's speech is told by a thing, or by what somebody says of himself in quotation marks.

use parallax_layers::{
    quotes::Act,
    words::{Upos, Xpos},
};
use parallax_lexicon::classes::listed;

use crate::{
    cues::Frame,
    draft::{Draft, Source},
    page::Page,
    source::TEXTS,
};

/// Nouns for works, laws, objects and events: what may show that something is so, and praises, wants and plans nothing.
const THINGS: &str = "album act amount ban banner bill budget bullet cable candle car case change clip concern crash \
    crime crisis data date day death demonstration detail drama economy election episode event evidence experience face fact \
    figure film fire footage game gamble history idea image incident law life line mandate match measure minute move \
    movie novel number performance photo photograph picture pile play plot poem policy poster price problem product program \
    programme project protest race remake result rule rumor rumour scene science script season series shooting shot show \
    sign situation size song specter spectre storm style system tax test thing tie time title trailer trend trial \
    version video war week word work year";

/// Whether an attribution is one.
pub(crate) fn stays(page: &Page<'_>, draft: &Draft) -> bool {
    let told = page.marked_at(draft.cue).is_none() || draft.cue_rows.is_empty() || is_report(page, draft);
    told && draft.source.as_ref().is_none_or(|source| may_speak(page, draft, source))
}

/// Within quotation marks, whether somebody tells what another said, or what he himself thinks: "“*The doctor said* I was
/// lucky”", "“*I think* it is safe”", and not "“I ask that …”", "“if they want to”", "“it should be noted”".
fn is_report(page: &Page<'_>, draft: &Draft) -> bool {
    let Some(source) = &draft.source else { return false };
    let named = |row: usize| !page.cast.entities()[row].names.is_empty();
    let third = match page.word(source.head).upos {
        Upos::Noun | Upos::Propn => true,
        _ => matches!(page.lemma(source.head), "he" | "she") && page.entity(source.head).is_some_and(named),
    };
    let helped = page.tree.auxiliaries(draft.cue).any(|helper| page.word(helper).xpos == Xpos::MD);
    let finite = page.is_finite(draft.cue) || page.tree.auxiliaries(draft.cue).any(|at| page.is_finite(at));
    let according = matches!(page.lemma(draft.cue), "accord" | "according");
    let speech = third && is_speech(draft, &[Act::Says, Act::Asks]) && !is_thing(page, source.head);
    let thought = matches!(page.lemma(source.head), "I" | "we") && is_speech(draft, &[Act::Thinks]);
    (speech || thought) && (according || finite && !helped)
}

/// Whether what is named as a source can do what the cue tells.
fn may_speak(page: &Page<'_>, draft: &Draft, source: &Source) -> bool {
    // "a fight between two neighbours *claiming* the same wall"
    let participle =
        page.word(draft.cue).xpos == Xpos::VBG && page.tree.auxiliaries(draft.cue).next().is_none();
    let last = draft.cue_rows.start.checked_sub(1).filter(|&last| participle && page.is_nominal(last));
    if last.is_some_and(|last| page.is_led_by(last, &["between", "among"])) {
        return false;
    }
    is_speech(draft, &[Act::Says]) || !is_thing(page, source.head)
}

/// Whether a clause or a sentence is what is laid on somebody, by one of these acts.
fn is_speech(draft: &Draft, acts: &[Act]) -> bool {
    matches!(draft.frame, Frame::That | Frame::Wh | Frame::Say) && acts.contains(&draft.act)
}

/// Whether a noun is a thing that has no name and is no text.
fn is_thing(page: &Page<'_>, head: usize) -> bool {
    let lemma = page.lemma(head);
    page.word(head).upos == Upos::Noun
        && !TEXTS.contains(&lemma)
        && listed(THINGS).any(|thing| thing == lemma)
}

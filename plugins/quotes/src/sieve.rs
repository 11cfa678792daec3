//! Which attributions are none: by their verb nobody is said to have said anything; a thing says nothing; and what somebody
//! says of himself in quotation marks is no other row.

use parallax_layers::{
    quotes::Act,
    words::{Deprel, Upos, Xpos},
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

/// Whether an attribution of any kind is one.
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

/// Whether a verb lays what it governs on anybody.
pub(crate) fn tells(page: &Page<'_>, draft: &Draft) -> bool {
    let (row, source) = (draft.cue, draft.source.as_ref());
    // "you don't know who hit you": the reader is nobody.
    let reader = source.is_some_and(|source| page.lemma(source.head) == "you");
    // "What we're hearing: …"
    let wh = |child: usize| matches!(page.word(child).xpos, Xpos::WP | Xpos::WRB);
    let label = ends_in_colon(page, draft) && page.tree.left(row).any(wh);
    // "Lund, widely thought the best of them"
    let thought = draft.frame == Frame::That && draft.act == Act::Thinks;
    let taken = source.is_none() && thought && page.is_bare_participle(row);
    // "a song called “Gone”"
    let named = source.is_none() && page.word(row).deprel == Deprel::Acl && draft.frame == Frame::Say;
    let none = reader || label || taken || named || is_purpose(page, draft) || is_fatal(page, row);
    !(none || is_hypothetical(page, row) || is_consequence(page, row) || is_reduced(page, row))
}

/// "unable to recognise him", "came to voice their anger", "thrilled to see that": what may be done, or why something was,
/// is not said.
fn is_purpose(page: &Page<'_>, draft: &Draft) -> bool {
    let said = matches!(draft.frame, Frame::That | Frame::Wh) && draft.act != Act::Thinks;
    page.word(draft.cue_rows.start).xpos == Xpos::TO
        && !ends_in_colon(page, draft)
        && (!said || draft.source.is_none())
}

fn ends_in_colon(page: &Page<'_>, draft: &Draft) -> bool {
    page.text(draft.cue_rows.end - 1) == ":"
}

/// "…, meaning it will close", "…, explaining the delay": what was done shows it, and nobody says it.
fn is_consequence(page: &Page<'_>, row: usize) -> bool {
    const SHOWS: [&str; 9] =
        ["explain", "show", "suggest", "indicate", "reveal", "prove", "demonstrate", "signal", "highlight"];
    let above = page.tree.head(row).filter(|_| {
        page.tree.subject(row).is_none()
            && page.word(row).xpos == Xpos::VBG
            && page.relation(row) == Deprel::Advcl
    });
    above
        .is_some_and(|above| SHOWS.contains(&page.lemma(row)) && page.marked_at(above) == page.marked_at(row))
        && page.tree.child(row, &[Deprel::Ccomp]).is_none_or(|clause| !page.is_led_by(clause, &["that"]))
}

/// "a fire that *claimed* two lives"
fn is_fatal(page: &Page<'_>, row: usize) -> bool {
    let life = |object: usize| matches!(page.lemma(object), "life" | "victim");
    page.lemma(row) == "claim" && page.tree.object(row).is_some_and(life)
}

/// "A man *believed* to be the driver shouted": the parser took it for the verb of the sentence.
fn is_reduced(page: &Page<'_>, row: usize) -> bool {
    const PASSIVES: [&str; 9] =
        ["believe", "think", "know", "say", "report", "suppose", "understand", "presume", "rumour"];
    let [to, be] = [row + 1, row + 2];
    matches!(page.word(row).xpos, Xpos::VBN | Xpos::VBD)
        && PASSIVES.contains(&page.lemma(row))
        && be < page.words().len()
        && page.word(to).xpos == Xpos::TO
        && matches!(page.lemma(be), "be" | "have")
        && page.tree.auxiliaries(row).next().is_none()
        && page.tree.child(row, &[Deprel::Nsubj]).is_some()
}

/// "if he said", "whoever says", an order to the reader: nobody is said to have said it.
fn is_hypothetical(page: &Page<'_>, row: usize) -> bool {
    let subject = page.tree.subject(row);
    let nobody = |subject| {
        let lemma = page.lemma(subject);
        lemma.ends_with("ever") || ["anyone", "anybody", "nobody"].contains(&lemma)
    };
    let ever = subject.is_some_and(nobody);
    let first = page.trim(page.sentence(row), |at| page.is_punct(at)).start;
    let bare = page.word(row).xpos == Xpos::VB && first == row && subject.is_none();
    // "Scroll down and tell us"
    let bare = bare || is_order(page, row);
    // "don't worry"
    let told_not = page.word(row).xpos == Xpos::VB
        && subject.is_none()
        && page.tree.head(row).is_none()
        && page.tree.auxiliaries(row).any(|aux| page.lemma(aux) == "do");
    ever || told_not || bare && page.tree.child(row, &[Deprel::Aux]).is_none()
}

/// Whether a verb goes on with an order to the reader: "Scroll down and *tell* us".
fn is_order(page: &Page<'_>, row: usize) -> bool {
    let mut at = row;
    while page.relation(at) == Deprel::Conj {
        let plain =
            page.word(at).xpos == Xpos::VB && page.tree.subject(at).is_none() && page.lead(at).is_none();
        match page.tree.head(at).filter(|_| plain) {
            Some(above) => at = above,
            None => return false,
        }
    }
    let first = page.trim(page.sentence(row), |at| page.is_punct(at)).start;
    at != row && at == first && page.word(at).xpos == Xpos::VB && page.tree.subject(at).is_none()
}

//! Who says what stands in quotation marks, and to whom, by the verbs next to the marks.

use parallax_layers::words::{Upos, Xpos};
use parallax_lexicon::{attribution::is_said, case::is_capital};

use crate::{
    mention::{Pronoun, Scene},
    page::{Place, number},
    traits::{ONE, PERSON},
};

/// How many words from the marks a verb of saying is looked for.
const FAR: usize = 25;

/// How many sentences on one who was quoted is still who speaks, if nothing else is told.
const ON: u32 = 2;

/// Who says a quotation.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Said {
    pub(crate) speaker: Option<usize>,
    /// Whom "told" names.
    pub(crate) addressee: Option<usize>,
}

/// For each quotation who says it.
pub(crate) fn said(scene: &Scene<'_>) -> Vec<Said> {
    let page = scene.page;
    let row = |at: usize| page.words.partition_point(|word| (word.span.start as usize) < at);
    let rows: Vec<(usize, usize)> =
        page.quotations.iter().map(|one| (row(one.whole.start), row(one.whole.end))).collect();
    let mut said = vec![Said::default(); rows.len()];
    for at in 0..rows.len() {
        let (first, end) = rows[at];
        if first >= end || first >= page.words.len() {
            continue;
        }
        let told = introduced(scene, first)
            .or_else(|| after(scene, end, number(at)))
            .or_else(|| before(scene, first));
        said[at] = match told {
            Some((speaker, verb)) => Said { speaker: Some(speaker), addressee: addressee(scene, verb) },
            None if at > 0 && goes_on(scene, &rows, at - 1) => said[at - 1],
            None => Said::default(),
        };
    }
    // A quotation whose speaker is told only by the next.
    for at in (1..rows.len()).rev() {
        if said[at - 1].speaker.is_none() && goes_on(scene, &rows, at - 1) {
            said[at - 1] = said[at];
        }
    }
    said
}

/// Whether the same one speaks in the next quotation: in the same paragraph and not far, or in the next one if the
/// first was left open.
fn goes_on(scene: &Scene<'_>, rows: &[(usize, usize)], at: usize) -> bool {
    let place = |row: usize| scene.page.words.get(row).map(|_| scene.page.place(row));
    let (Some(end), Some(next)) = (rows[at].1.checked_sub(1).and_then(place), place(rows[at + 1].0)) else {
        return false;
    };
    let near = |end: Place| end.line == next.line && next.sentence - end.sentence <= ON;
    near(end) || !scene.page.quotations[at].closed && end.line + 1 == next.line
}

/// Whether behind a verb stands who is told, and not who tells.
fn tells(scene: &Scene<'_>, verb: usize) -> bool {
    matches!(&*scene.page.words[verb].lemma, "tell" | "ask" | "assure" | "warn" | "remind")
}

/// Whom one told it: a person named as the object of "tell" or "ask".
fn addressee(scene: &Scene<'_>, verb: usize) -> Option<usize> {
    let page = scene.page;
    let object = page.tree.indirect_object(verb).or_else(|| page.tree.object(verb));
    let object = object.or_else(|| scene.mentions.get(scene.from(verb + 1)).map(|mention| mention.head));
    let object = object.filter(|_| tells(scene, verb))?;
    let mention = scene.headed(object).filter(|&mention| scene.mentions[mention].rows.start == verb + 1)?;
    let one = scene.mentions[mention].traits;
    (page.place(object).quote.is_none() && one.is_person() && one.numbers == ONE).then_some(mention)
}

/// Who speaks, and the word that tells it. Lund said: "…". The mark before the quotation hands it over.
fn introduced(scene: &Scene<'_>, first: usize) -> Option<(usize, usize)> {
    let handed = first > 0 && (scene.page.is(first - 1, ":") || scene.page.is(first - 1, ","));
    if handed { before(scene, first) } else { None }
}

/// "…," said Lund. "…," Lund said.
fn after(scene: &Scene<'_>, end: usize, quote: u32) -> Option<(usize, usize)> {
    let page = scene.page;
    // "… ." Lund said: "…": what ends with a stop is over.
    if end > 1 && page.is(end - 2, ".") && (end >= page.words.len() || is_capital(page.text(end))) {
        return None;
    }
    let line = page.place(end.checked_sub(1)?).line;
    for row in end..page.words.len().min(end + FAR) {
        let place = page.place(row);
        if place.line != line || place.quote.is_some_and(|other| other != quote) || page.is(row, ".") {
            return None;
        }
        if is_said(&page.words[row].lemma) && page.upos(row) == Upos::Verb {
            let speaker = by_tree(scene, row)
                .or_else(|| speaker_to(scene, row))
                .or_else(|| speaker_from(scene, row + 1).filter(|_| !tells(scene, row)));
            return speaker.map(|speaker| (speaker, row));
        }
    }
    None
}

/// Lund said: "…"
fn before(scene: &Scene<'_>, first: usize) -> Option<(usize, usize)> {
    let page = scene.page;
    let sentence = page.place(first).sentence;
    for row in (first.saturating_sub(FAR)..first).rev() {
        let place = page.place(row);
        if place.sentence != sentence || place.quote.is_some() {
            return None;
        }
        if is_said(&page.words[row].lemma) && page.upos(row) == Upos::Verb {
            let speaker = by_tree(scene, row).or_else(|| speaker_to(scene, row));
            return speaker.map(|speaker| (speaker, row));
        }
        if page.is(row, "to") && row > 0 && page.folded(row - 1) == "according" {
            return speaker_from(scene, row + 1).map(|speaker| (speaker, row));
        }
    }
    None
}

/// The subject of a verb outside of quotation marks; of "adding" that of the verb it goes with.
fn by_tree(scene: &Scene<'_>, verb: usize) -> Option<usize> {
    let tree = &scene.page.tree;
    let with = || tree.head(verb).filter(|_| scene.page.xpos(verb) == Xpos::VBG);
    let subject = tree.shared_subject(verb).or_else(|| tree.shared_subject(with()?))?;
    let mention = scene.headed(subject)?;
    (scene.page.place(subject).quote.is_none() && can_speak(scene, mention)).then_some(mention)
}

/// The mention that begins at a word, if it can speak.
fn speaker_from(scene: &Scene<'_>, row: usize) -> Option<usize> {
    let at = scene.from(row);
    let begins = scene.mentions.get(at).is_some_and(|mention| mention.rows.start == row);
    (begins && can_speak(scene, at)).then_some(at)
}

/// The mention that ends before a word, if it can speak.
fn speaker_to(scene: &Scene<'_>, row: usize) -> Option<usize> {
    let at = scene.from(row).checked_sub(1)?;
    (scene.mentions[at].rows.end == row && can_speak(scene, at)).then_some(at)
}

fn can_speak(scene: &Scene<'_>, at: usize) -> bool {
    let mention = &scene.mentions[at];
    let third = mention.pronoun().is_none_or(|pronoun| pronoun == Pronoun::Third);
    third && mention.traits.sorts & PERSON != 0
}

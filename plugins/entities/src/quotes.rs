//! Who says what stands in quotation marks, by the verbs next to the marks.

use parallax_layers::words::{Upos, Xpos};

use crate::{
    lists,
    mention::{Pronoun, Scene},
    page::number,
    traits::PERSON,
};

/// How many words from the marks a verb of saying is looked for.
const FAR: usize = 25;

/// For each quotation the mention of who says it.
pub(crate) fn speakers(scene: &Scene<'_>) -> Vec<Option<usize>> {
    let page = scene.page;
    let rows: Vec<(usize, usize)> = page
        .quotations
        .iter()
        .map(|one| {
            let row = |at: usize| page.words.partition_point(|word| (word.span.start as usize) < at);
            (row(one.whole.start), row(one.whole.end))
        })
        .collect();
    let mut speakers: Vec<Option<usize>> = vec![None; rows.len()];
    let mut last: Option<(u32, usize)> = None;
    for (at, &(first, end)) in rows.iter().enumerate() {
        if first >= end || first >= page.words.len() {
            continue;
        }
        let line = page.place(first).line;
        let told = introduced(scene, first)
            .or_else(|| after(scene, end, number(at)))
            .or_else(|| before(scene, first));
        // In one paragraph speaks one; a quotation that was left open goes on in the next.
        let open = at > 0 && !page.quotations[at - 1].closed;
        let same = last
            .filter(|(where_, _)| *where_ == line || open && *where_ + 1 == line)
            .map(|(_, speaker)| speaker);
        speakers[at] = told.or(same);
        if let Some(speaker) = speakers[at] {
            last = Some((line, speaker));
        }
    }
    back_to_front(&rows, scene, &mut speakers);
    speakers
}

/// A quotation whose speaker is told only by the next one of its paragraph, or of the paragraph in which it goes on.
fn back_to_front(rows: &[(usize, usize)], scene: &Scene<'_>, speakers: &mut [Option<usize>]) {
    let line = |at: usize| scene.page.words.get(rows[at].0).map(|_| scene.page.place(rows[at].0).line);
    for at in (1..rows.len()).rev() {
        let (Some(before), Some(here)) = (line(at - 1), line(at)) else { continue };
        let goes_on = !scene.page.quotations[at - 1].closed && before + 1 == here;
        if speakers[at - 1].is_none() && (before == here || goes_on) {
            speakers[at - 1] = speakers[at];
        }
    }
}

/// Lund said: "…". The mark before the quotation hands it over.
fn introduced(scene: &Scene<'_>, first: usize) -> Option<usize> {
    let handed = first > 0 && (scene.page.is(first - 1, ":") || scene.page.is(first - 1, ","));
    if handed { before(scene, first) } else { None }
}

/// "…," said Lund. "…," Lund said.
fn after(scene: &Scene<'_>, end: usize, quote: u32) -> Option<usize> {
    let page = scene.page;
    // "… ." Lund said: "…": what ends with a stop is over.
    if end > 1
        && page.is(end - 2, ".")
        && (end >= page.words.len() || parallax_lexicon::case::is_capital(page.text(end)))
    {
        return None;
    }
    let line = page.place(end.checked_sub(1)?).line;
    for row in end..page.words.len().min(end + FAR) {
        let place = page.place(row);
        if place.line != line || place.quote.is_some_and(|other| other != quote) || page.is(row, ".") {
            return None;
        }
        if lists::says(&page.words[row].lemma) && page.upos(row) == Upos::Verb {
            return by_tree(scene, row)
                .or_else(|| speaker_from(scene, row + 1))
                .or_else(|| speaker_to(scene, row));
        }
    }
    None
}

/// Lund said: "…"
fn before(scene: &Scene<'_>, first: usize) -> Option<usize> {
    let page = scene.page;
    let sentence = page.place(first).sentence;
    for row in (first.saturating_sub(FAR)..first).rev() {
        let place = page.place(row);
        if place.sentence != sentence || place.quote.is_some() {
            return None;
        }
        if lists::says(&page.words[row].lemma) && page.upos(row) == Upos::Verb {
            return by_tree(scene, row).or_else(|| speaker_to(scene, row));
        }
        if page.is(row, "to") && row > 0 && page.folded(row - 1) == "according" {
            return speaker_from(scene, row + 1);
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

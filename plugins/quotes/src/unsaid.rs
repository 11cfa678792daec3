//! Verbs of attribution by which nobody is said to have said anything.

use parallax_layers::words::{Deprel, Xpos};

use crate::page::Page;

/// Whether a verb attributes nothing to anybody.
pub(crate) fn is_unsaid(page: &Page<'_>, row: usize) -> bool {
    is_hypothetical(page, row) || is_consequence(page, row) || is_reduced(page, row) || is_fatal(page, row)
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

//! The words of a cue around the one that attributes, in one piece.

use std::ops::Range;

use parallax_layers::words::{Deprel, Upos, Xpos};

use crate::{
    cues::{Cues, Frame},
    page::Page,
};

/// A verb or adjective with its auxiliaries, copula, negation and adverbs, the verbs that it completes ("went on to say"),
/// its particle, the preposition that closes it, and a colon.
pub(crate) fn around(page: &Page<'_>, cues: &Cues, word: usize, closing: Option<usize>) -> Range<usize> {
    let start = before(page, cues, word);
    let mut end = word + 1;
    let goes_on = |end: &mut usize, belongs: &dyn Fn(usize) -> bool| {
        while *end < page.words().len() && belongs(*end) {
            *end += 1;
        }
    };
    let adverb = |at: usize| {
        page.tree.head(at) == Some(word)
            && page.word(at).xpos == Xpos::RB
            && !matches!(page.lemma(at), "only" | "not")
    };
    goes_on(&mut end, &|at| page.word(at).deprel == Deprel::CompoundPrt && page.tree.head(at) == Some(word));
    goes_on(&mut end, &adverb);
    if closing == Some(end) {
        end += 1;
    }
    with_colon(page, start..end)
}

/// The words before a verb that go with it.
pub(crate) fn before(page: &Page<'_>, cues: &Cues, word: usize) -> usize {
    let sentence = page.sentence(word);
    let mut heads = vec![word];
    let mut start = word;
    while start > sentence.start {
        let at = start - 1;
        let goes_with = page.tree.head(at).is_some_and(|head| heads.contains(&head)) && is_helper(page, at);
        // "went on *to say*": the verb that it completes stands right before it.
        let completed = heads.last().and_then(|&last| {
            let above = page.tree.head(last).filter(|_| page.relation(last) == Deprel::Xcomp)?;
            let particle = matches!(page.word(at).deprel, Deprel::CompoundPrt | Deprel::Advmod)
                && page.tree.head(at) == Some(above)
                && at > above;
            let plain = !cues
                .of(page.lemma(above), Upos::Verb)
                .iter()
                .any(|sense| matches!(sense.frame, Frame::To | Frame::TellTo | Frame::OblTo));
            (plain && (above == at && page.is_verb(at) && !page.tree.is_passive(at) || particle))
                .then_some(above)
        });
        match completed {
            _ if goes_with => {}
            Some(above) if above == at => heads.push(above),
            Some(_) => {}
            None => break,
        }
        start = at;
    }
    start
}

fn is_helper(page: &Page<'_>, row: usize) -> bool {
    let word = page.word(row);
    match word.deprel.universal() {
        Deprel::Aux | Deprel::Cop => true,
        Deprel::Advmod => {
            matches!(word.upos, Upos::Adv | Upos::Part)
                && word.xpos != Xpos::WRB
                && word.lemma.starts_with(char::is_lowercase)
        }
        Deprel::Mark => word.xpos == Xpos::TO || word.lemma == "as",
        _ => false,
    }
}

/// A colon right behind goes with the cue.
fn with_colon(page: &Page<'_>, rows: Range<usize>) -> Range<usize> {
    let colon = rows.end < page.words().len() && page.text(rows.end) == ":";
    rows.start..rows.end + usize::from(colon)
}

//! Words of saying that the parser joins to what is said.

use std::ops::Range;

use parallax_layers::words::{Deprel, Upos, Xpos};
use parallax_lexicon::classes::listed;

use crate::{
    cues::{Cues, Frame, Sense},
    draft::Draft,
    group,
    page::Page,
    source,
};

pub(crate) fn draft(page: &Page<'_>, cues: &Cues, row: usize) -> Option<Draft> {
    let comma = row > page.sentence(row).start && page.is_comma(row - 1) && page.marked_at(row).is_none();
    if !comma {
        return None;
    }
    let sense = *cues.of_verb(page, row).iter().find(|sense| sense.frame == Frame::That)?;
    turned(page, sense, row).or_else(|| participle(page, cues, sense, row))
}

/// Verbs that stand before who speaks.
const TURNED: &str =
    "say write argue claim warn insist report explain note add suggest think believe admit reckon";

/// "*The plan*, says Lund, *will fail*", "*The deal was off*, said Lund, but the crowd stayed".
fn turned(page: &Page<'_>, sense: Sense, row: usize) -> Option<Draft> {
    let sentence = page.sentence(row);
    let turns = listed(TURNED).any(|verb| verb == page.lemma(row));
    let source = source::words::inverted(page, row).filter(|_| turns && page.is_finite(row))?;
    let stop = source.rows.end - usize::from(page.is_comma(source.rows.end - 1));
    let before = sentence.start..row - 1;
    let behind = stop + 1..sentence.end;
    if stop >= sentence.end || !page.is_comma(stop) || behind.is_empty() {
        return None;
    }
    let plain = |rows: &Range<usize>| !rows.clone().any(|at| page.marked_at(at).is_some());
    let tells = |rows: &Range<usize>| rows.clone().any(|at| page.is_finite(at));
    if !plain(&before) || !plain(&behind) || page.word(before.start).upos == Upos::Sconj {
        return None;
    }
    let but = matches!(page.lemma(behind.start), "but" | "and" | "while" | "yet");
    let behind = page.trim(behind, |at| page.is_stop(at));
    let content = match (tells(&before), tells(&behind)) {
        (true, true) if but => vec![before],
        (false, true)
            if !but && page.is_nominal(before.end - 1) && page.word(before.start).upos != Upos::Adp =>
        {
            vec![before, behind]
        }
        _ => return None,
    };
    Some(Draft { source: Some(source), says: true, ..Draft::new(row, row..row + 1, sense, content) })
}

/// "…, arguing *the vote should be held*": the parser takes the subject of the clause for the verb's object, or the verb
/// for a part of the clause.
fn participle(page: &Page<'_>, cues: &Cues, sense: Sense, row: usize) -> Option<Draft> {
    let end = page.sentence(row).end;
    let particle = page.tree.child(row, &[Deprel::CompoundPrt]).is_some_and(|particle| particle == row + 1);
    let start = row + 1 + usize::from(particle);
    if page.word(row).xpos != Xpos::VBG || start >= end || page.marked_at(start).is_some() {
        return None;
    }
    let opens =
        matches!(page.word(start).upos, Upos::Noun | Upos::Propn | Upos::Det | Upos::Pron | Upos::Adj);
    let subject = match page.tree.object(row).filter(|&object| object >= start) {
        Some(object) => page.tree.within(page.tree.noun_chunk(object)).end,
        None => {
            let clause = page.tree.head(row).filter(|&head| head > row)?;
            page.tree.subject(clause).filter(|&subject| subject >= start)? + 1
        }
    };
    let finite = subject < end && page.is_finite(subject);
    if !opens || !finite || page.is_relative(start) {
        return None;
    }
    let until = (subject..end).find(|&at| page.text(at) == ";").unwrap_or(end);
    let content = page.trim(start..until, |at| page.is_stop(at));
    let source = source::of_verb(page, row).filter(|source| source.rows.end <= row);
    let cue = group::around(page, cues, row, None);
    Some(Draft {
        source,
        says: true,
        ..Draft::new(row, cue.start.max(row)..cue.end.min(start), sense, vec![content])
    })
}

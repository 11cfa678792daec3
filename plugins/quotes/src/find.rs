//! Attributions by the tree: a word of attribution, what it governs, and whose it is.

use std::ops::Range;

use parallax_layers::{
    quotes::{Act, Stance},
    words::{Deprel, Upos, Xpos},
};

use crate::{
    beside,
    cues::{Cues, Frame, Sense},
    draft::{Draft, Governed, Source},
    group, nouns,
    page::Page,
    source, verbs,
};

/// The attributions of an article, in the order of their cues.
pub(crate) fn drafts(page: &Page<'_>, cues: &Cues) -> Vec<Draft> {
    let read = |row: &usize| page.role(*row).is_article();
    (0..page.words().len()).filter(read).filter_map(|row| draft(page, cues, row)).collect()
}

fn draft(page: &Page<'_>, cues: &Cues, row: usize) -> Option<Draft> {
    let word = page.word(row);
    if matches!(&*word.lemma, "accord" | "according") {
        return beside::according(page, row);
    }
    let adjective = cues.of(page.text(row), Upos::Adj);
    match word.upos {
        // "was convinced that", "are opposed to"
        Upos::Verb if word.xpos == Xpos::VBN && !adjective.is_empty() && page.tree.agent(row).is_none() => {
            self::adjective(page, adjective, row).or_else(|| verb(page, cues.of(&word.lemma, Upos::Verb), row))
        }
        Upos::Verb | Upos::Aux => verb(page, cues.of(&word.lemma, word.upos), row),
        Upos::Noun => nouns::draft(page, cues, row),
        Upos::Adj => self::adjective(page, cues.of(&word.lemma, word.upos), row),
        _ => None,
    }
}

/// "*said* that it closed", "it closed, she *said*".
fn verb(page: &Page<'_>, senses: &[Sense], row: usize) -> Option<Draft> {
    if senses.is_empty() || is_hypothetical(page, row) {
        return None;
    }
    let governed = verbs::governed(page, senses, row);
    let whose = source::of_verb(page, row).filter(|source| governed.as_ref().is_none_or(|one| is_apart(source, one)));
    let governed = governed.filter(|one| may_govern(page, row, one, whose.as_ref()));
    let mut cue = group::around(page, row, governed.as_ref().and_then(|one| one.closing));
    if let Some(source) = &whose {
        cue.start = cue.start.max(if source.rows.start < row { source.rows.end } else { cue.start });
        cue = from_text(page, row, source, cue);
    }
    let says = senses.iter().find(|sense| sense.frame == Frame::Say);
    let plain = senses.iter().any(|sense| sense.frame == Frame::That);
    let left = says.filter(|_| governed.as_ref().is_none_or(|one| one.sense.frame == Frame::That));
    let left = left.map_or_else(Vec::new, |_| beside::content(page, row, whose.as_ref(), &cue, governed.is_some()));
    let in_marks = |rows: &Range<usize>| rows.clone().any(|at| page.marked_at(at).is_some() && page.marked_at(row).is_none());
    let left: Vec<Range<usize>> = left.into_iter().filter(|rows| plain || in_marks(rows)).collect();
    let told = verbs::told(page, row);
    let (sense, mut content, addressee) = match governed {
        Some(Governed { sense, content, addressee, .. }) => (sense, content, addressee),
        None if !left.is_empty() || says.is_some() => (*says?, Vec::new(), told),
        None => return None,
    };
    if content.is_empty() && left.is_empty() && whose.is_none() {
        return None;
    }
    content.extend(left);
    content.sort_by_key(|rows| rows.start);
    Some(Draft {
        cue: row,
        cue_rows: cue,
        act: sense.act,
        stance: sense.stance,
        content,
        source: whose,
        addressee,
        speaker: None,
        says: says.is_some(),
        block: false,
        marked: Vec::new(),
    })
}

/// "the mayor's *report said*", "*issued a statement saying*": the text goes with the verb.
fn from_text(page: &Page<'_>, row: usize, source: &Source, cue: Range<usize>) -> Range<usize> {
    let Some(subject) = page.tree.subject(row).filter(|&subject| source::text_owner(page, subject).is_some()) else {
        let text = page.tree.head(row).filter(|_| page.word(row).deprel == Deprel::Acl && page.word(row).xpos == Xpos::VBG);
        let text = text.filter(|&text| text != source.head && source::TEXTS.contains(&page.lemma(text)));
        let verb = text.and_then(|text| page.tree.head(text)).filter(|&verb| page.is_verb(verb) && verb < row);
        return verb.map_or(cue.clone(), |verb| group::before(page, verb)..cue.end);
    };
    let near = subject < row && source.rows.end <= subject && row - subject < 6;
    if near { source.rows.end..cue.end } else { cue }
}

fn is_apart(source: &Source, governed: &Governed) -> bool {
    governed.content.iter().all(|rows| rows.end <= source.rows.start || source.rows.end <= rows.start)
}

/// "if he said", "whoever says", an order to the reader: nobody is said to have said it.
fn is_hypothetical(page: &Page<'_>, row: usize) -> bool {
    let subject = page.tree.subject(row);
    let ever = subject.is_some_and(|subject| page.lemma(subject).ends_with("ever"));
    let bare = page.word(row).xpos == Xpos::VB && page.tree.head(row).is_none() && subject.is_none();
    ever || bare && page.tree.child(row, &[Deprel::Aux]).is_none()
}

/// Whether it attributes rather than tells what was done: who rejects a plan or wants one is somebody.
fn may_govern(page: &Page<'_>, row: usize, governed: &Governed, source: Option<&Source>) -> bool {
    let frame = governed.sense.frame;
    let by_nobody = source.is_some_and(|source| page.lemma(source.head) == "it" && page.tree.is_passive(row));
    let named = source.is_some();
    match frame {
        Frame::That | Frame::Wh => true,
        Frame::To | Frame::ObjTo => named || page.tree.is_passive(row),
        Frame::ObjPhrase(_) | Frame::As | Frame::Name | Frame::Phrase(_) => (named || page.tree.is_passive(row)) && !by_nobody,
        _ => named,
    }
}

/// "is *confident* that it will close".
fn adjective(page: &Page<'_>, senses: &[Sense], row: usize) -> Option<Draft> {
    let predicate = page.tree.copula(row).is_some()
        || page.tree.is_passive(row)
        || matches!(page.relation(row), Deprel::Xcomp | Deprel::Conj | Deprel::Advcl);
    if senses.is_empty() || !predicate {
        return None;
    }
    let Governed { sense, content, closing, .. } = verbs::governed(page, senses, row)?;
    let mut subject = row;
    let subject = loop {
        if let Some(found) = page.tree.child(subject, &[Deprel::Nsubj, Deprel::NsubjPass]) {
            break found;
        }
        if !matches!(page.relation(subject), Deprel::Xcomp | Deprel::Conj | Deprel::Advcl) {
            return None;
        }
        subject = page.tree.head(subject)?;
    };
    // "it is clear that"
    if source::is_empty(page, subject) || page.lemma(subject) == "it" {
        return None;
    }
    let clause = page.tree.head(subject).unwrap_or(row);
    Some(Draft {
        cue: row,
        cue_rows: group::around(page, row, closing),
        act: sense.act,
        stance: sense.stance,
        content,
        source: Some(source::phrase_or_relative(page, subject, clause)),
        addressee: None,
        speaker: None,
        says: false,
        block: false,
        marked: Vec::new(),
    })
}

/// What a draft without a cue of the table is: what stands in marks was said.
pub(crate) const SAID: (Act, Stance) = (Act::Says, Stance::Neutral);

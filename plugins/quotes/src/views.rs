//! How somebody sees it: "as Lund sees it", "made clear that it closed", "the lie that it closed", "fears of floods".

use std::ops::Range;

use parallax_layers::{
    quotes::Act,
    words::{Deprel, Upos, Xpos},
};

use crate::{
    cues::{Cues, Frame, Sense},
    draft::{Draft, Governed, Source},
    group,
    page::Page,
    source, verbs,
};

pub(crate) fn draft(page: &Page<'_>, cues: &Cues, row: usize) -> Option<Draft> {
    if page.is_verb(row) {
        return as_seen(page, row)
            .or_else(|| made_clear(page, cues, row))
            .or_else(|| by_nobody(page, cues, row));
    }
    let senses = cues.of(page.lemma(row), page.word(row).upos);
    if page.word(row).upos == Upos::Noun { noun(page, senses, row) } else { None }
}

/// "*It closed*, as the mayor put it", "As Lund sees it, *it closed*".
fn as_seen(page: &Page<'_>, row: usize) -> Option<Draft> {
    const HOW: [&str; 5] = ["see", "put", "tell", "describe", "view"];
    let it = |object: usize| page.lemma(object) == "it";
    let clause = page.relation(row) == Deprel::Advcl && page.is_led_by(row, &["as"]);
    let bare = page.tree.object(row).is_some_and(it) && page.tree.child(row, &[Deprel::Ccomp]).is_none();
    if !HOW.contains(&page.lemma(row)) || !clause || !bare || page.marked_at(row).is_some() {
        return None;
    }
    let subject = page.tree.subject(row).filter(|&subject| subject < row)?;
    let source = source::phrase(page, subject, row);
    let sentence = page.sentence(row);
    let tag = page.lead(row)?..row + 2;
    let rest = |rows: Range<usize>| page.trim(rows, |at| page.is_punct(at) && !page.is_mark(at));
    let pieces = [rest(sentence.start..tag.start), rest(tag.end..sentence.end)];
    let comma = |at: usize| at < sentence.end && page.is_punct(at);
    let content: Vec<Range<usize>> = pieces.into_iter().filter(|rows| !rows.is_empty()).collect();
    let apart = comma(tag.end) && (tag.start == sentence.start || comma(tag.start - 1));
    let sense =
        if page.lemma(row) == "see" || page.lemma(row) == "view" { Sense::THOUGHT } else { Sense::SAID };
    (apart && !content.is_empty())
        .then(|| Draft { source: Some(source), ..Draft::new(row, row..row + 1, sense, content) })
}

/// "*made clear* that it closed".
fn made_clear(page: &Page<'_>, cues: &Cues, row: usize) -> Option<Draft> {
    let clear = row + 1;
    if page.lemma(row) != "make" || clear >= page.words().len() || page.lemma(clear) != "clear" {
        return None;
    }
    let Governed { sense, content, .. } = verbs::governed(page, cues.of("clear", Upos::Adj), row)?;
    let source = source::of_verb(page, row);
    let cue = group::around(page, cues, row, None).start..clear + 1;
    Some(Draft { source, ..Draft::new(row, cue, Sense { act: Act::Says, ..sense }, content) })
}

/// "agreed in *labelling* them as rioters": a gerund says what somebody is called, and not who calls him so.
fn by_nobody(page: &Page<'_>, cues: &Cues, row: usize) -> Option<Draft> {
    let gerund = page.word(row).xpos == Xpos::VBG && page.tree.auxiliaries(row).next().is_none();
    let led = row > 0 && page.word(row - 1).upos == Upos::Adp || page.lead(row) == Some(row.wrapping_sub(1));
    if !gerund || !led {
        return None;
    }
    let governed = verbs::governed(page, cues.of(page.lemma(row), Upos::Verb), row)?;
    let names = matches!(governed.sense.frame, Frame::As | Frame::Name);
    let cue = group::around(page, cues, row, governed.closing);
    names.then(|| Draft::new(row, cue, governed.sense, governed.content))
}

/// "voiced *concern that* it closed", "there are *worries that* it closes", "amid *fears of* floods".
fn noun(page: &Page<'_>, senses: &[Sense], row: usize) -> Option<Draft> {
    let frame = |frame: Frame| senses.iter().find(|sense| sense.frame == frame).copied();
    let claim = |&child: &usize| {
        // "concern that troubled her" has no conjunction.
        let that = |lead: usize| {
            lead == row + 1 && page.word(lead).deprel == Deprel::Mark && page.lemma(lead) == "that"
        };
        matches!(page.relation(child), Deprel::Acl | Deprel::Ccomp) && page.lead(child).is_some_and(that)
    };
    if let Some((sense, child)) = frame(Frame::That).zip(page.tree.right(row).find(claim)) {
        let source = voiced(page, row);
        let start = source.as_ref().map_or(row, |source| source.rows.end);
        // A subject is what is told of: "the claim that it closed went unheard".
        let there = page.tree.head(row).is_some_and(|head| page.tree.child(head, &[Deprel::Expl]).is_some());
        let told = page.relation(row) != Deprel::Nsubj || there;
        let draft = Draft::new(row, start..row + 1, sense, vec![page.below(child, row)]);
        return told.then_some(Draft { source, ..draft });
    }
    let of = page.tree.right(row).find(|&child| {
        page.relation(child) == Deprel::Nmod
            && page.lead(child) == Some(row + 1)
            && page.lemma(row + 1) == "of"
    })?;
    let plural = page.word(row).xpos == Xpos::NNS && page.lemma(row) == "fear";
    let sense = frame(Frame::That).filter(|_| plural)?;
    let below = page.below(of, row);
    let content = below.start.max(row + 2)..below.end;
    Some(Draft::new(row, row..row + 2, sense, vec![content]))
}

/// "*The town* voiced concern": the parser may take the verb to describe the noun.
fn voiced(page: &Page<'_>, row: usize) -> Option<Source> {
    let verb = row.checked_sub(1).filter(|&verb| page.relation(verb) == Deprel::Amod)?;
    let lends = matches!(page.lemma(verb), "voice" | "express" | "raise" | "share")
        && page.word(verb).xpos == Xpos::VBN;
    let head = verb.checked_sub(1).filter(|&head| lends && page.is_nominal(head))?;
    let start = page.tree.extent(row).start.max(page.sentence(row).start);
    Some(Source { rows: start..head + 1, head })
}

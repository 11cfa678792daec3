//! Nouns that attribute: "her promise to close it", "expressed concern about floods".

use std::ops::Range;

use parallax_layers::words::{Deprel, Xpos};

use crate::{
    cues::{Cues, Frame, Sense},
    draft::{Draft, Governed, Source},
    group,
    page::Page,
    source,
};

/// Verbs that only lend a noun their subject: "*made* a promise".
const LENDERS: &[&str] = &[
    "make",
    "give",
    "have",
    "issue",
    "express",
    "voice",
    "take",
    "hold",
    "raise",
    "offer",
    "reach",
    "share",
    "file",
    "put",
    "launch",
    "repeat",
    "renew",
    "release",
    "announce",
    "publish",
    "reiterate",
    "lodge",
    "send",
    "write",
    "deliver",
];

/// Nouns whose phrase lays the clause around it on somebody: "in her *view*".
const AROUND: &[&str] =
    &["view", "opinion", "word", "eye", "mind", "estimation", "judgement", "judgment", "assessment"];
/// And those of "by her *account*".
const BY: &[&str] = &["account", "telling", "reading", "reckoning"];

pub(crate) fn draft(page: &Page<'_>, cues: &Cues, row: usize) -> Option<Draft> {
    let word = page.word(row);
    let owner = owner(page, row);
    let placed = |nouns: &[&str], lead| nouns.contains(&page.lemma(row)) && page.is_led_by(row, &[lead]);
    if word.deprel.universal() == Deprel::Obl && (placed(AROUND, "in") || placed(BY, "by")) {
        return owner.and_then(|owner| around(page, row, owner));
    }
    let senses = cues.of(&word.lemma, word.upos);
    if senses.is_empty() {
        return None;
    }
    let governed =
        senses.iter().find_map(|&sense| frame(page, sense, row)).or_else(|| copular(page, senses, row))?;
    let (source, cue) = match owner {
        Some(owner) => owned(page, row, owner, &governed),
        None if page.tree.copula(row).is_some() => held(page, cues, row).unwrap_or((None, row..row + 1)),
        // "has a decision to make"
        None if governed.content.iter().all(|rows| rows.len() < 3) && governed.closing.is_none() => {
            return None;
        }
        None => lent(page, cues, row, governed.closing)?,
    };
    // "said in a statement that it closed": the verb has it.
    let below = source::TEXTS.contains(&page.lemma(row))
        && page.tree.head(row).is_some_and(|verb| {
            page.relation(row) == Deprel::Obl && !cues.of(page.lemma(verb), page.word(verb).upos).is_empty()
        });
    let copular = page.relation(row) == Deprel::Nsubj;
    if source.is_none() && (copular || governed.sense.frame != Frame::That || below) {
        return None;
    }
    let Governed { sense, content, .. } = governed;
    Some(Draft { source, ..Draft::new(row, cue, sense, content) })
}

/// Whose it is: "*Lund's* promise", "the promise of *the mayor*", "a warning from *Lund*".
fn owner(page: &Page<'_>, row: usize) -> Option<usize> {
    let by = |&child: &usize| {
        matches!(page.relation(child), Deprel::Nmod)
            && page.is_led_by(child, &["by", "from", "of"])
            && page.is_nominal(child)
    };
    page.tree.possessor(row).or_else(|| {
        page.tree
            .right(row)
            .find(by)
            .filter(|&child| !page.is_led_by(child, &["of"]) || has_clause(page, row, child))
    })
}

/// "the promise of the mayor *to close it*": what follows shows that "of" names whose it is.
fn has_clause(page: &Page<'_>, row: usize, child: usize) -> bool {
    AROUND.contains(&page.lemma(row))
        || page.tree.right(row).any(|other| {
            other > child && page.word(other).deprel == Deprel::Acl && page.is_led_by(other, &["that", "to"])
        })
}

fn frame(page: &Page<'_>, sense: Sense, row: usize) -> Option<Governed> {
    let clause = |lead: &'static str| {
        page.tree.right(row).find(|&child| {
            matches!(page.word(child).deprel, Deprel::Acl | Deprel::Ccomp | Deprel::Advcl | Deprel::Xcomp)
                && page.is_led_by(child, &[lead])
        })
    };
    match sense.frame {
        Frame::That => clause("that").map(|child| Governed::new(sense, page.below(child, row))),
        Frame::Wh => clause("whether").map(|child| Governed::new(sense, page.below(child, row))),
        Frame::To => clause("to").map(|child| Governed::new(sense, page.below(child, row))),
        Frame::Phrase(preposition) => {
            let led = |&child: &usize| {
                matches!(page.relation(child), Deprel::Nmod | Deprel::Acl)
                    && page.is_led_by(child, &[preposition])
            };
            let child = page.tree.right(row).find(led)?;
            let lead = page.lead(child).filter(|&lead| lead == row + 1)?;
            Some(Governed {
                closing: Some(lead),
                ..Governed::new(sense, lead + 1..page.below(child, row).end)
            })
        }
        _ => None,
    }
}

/// "Her advice was *to wait*", "the mayor's view is *that it will close*".
fn copular(page: &Page<'_>, senses: &[Sense], row: usize) -> Option<Governed> {
    let sense = *senses.iter().find(|sense| matches!(sense.frame, Frame::That | Frame::To))?;
    let clause = page.tree.head(row).filter(|&head| page.relation(row) == Deprel::Nsubj && head > row)?;
    let lead = page.tree.left(clause).find(|&child| {
        child > row && page.word(child).deprel == Deprel::Mark && matches!(page.lemma(child), "that" | "to")
    });
    let start = lead.filter(|&lead| page.tree.copula(clause).is_some_and(|copula| copula < lead))?;
    Some(Governed::new(sense, start..page.below(clause, row).end))
}

/// "Lund's *repeated warnings of* floods": the noun from behind its owner.
fn owned(page: &Page<'_>, row: usize, owner: usize, governed: &Governed) -> (Option<Source>, Range<usize>) {
    let before = owner < row;
    let source = if before { source::possessor(page, owner) } else { source::phrase(page, owner, row) };
    let start = if before { source.rows.end.max(row.saturating_sub(4)) } else { row };
    let mut end = governed.closing.map_or(row + 1, |closing| closing + 1);
    let copula = page
        .tree
        .head(row)
        .filter(|_| page.relation(row) == Deprel::Nsubj)
        .and_then(|head| page.tree.copula(head));
    if copula == Some(end) {
        end += 1;
    }
    (Some(source), start..end)
}

/// "*was of the view* that it will close".
fn held(page: &Page<'_>, cues: &Cues, row: usize) -> Option<(Option<Source>, Range<usize>)> {
    let copula = page.tree.copula(row).filter(|&copula| copula < row && page.is_led_by(row, &["of"]))?;
    let subject = page
        .tree
        .child(row, &[Deprel::Nsubj])
        .filter(|&subject| subject < copula && page.lemma(subject) != "it")?;
    let start = group::before(page, cues, copula);
    Some((Some(source::phrase_or_relative(page, subject, row)), start..row + 1))
}

/// "The mayor *made a promise* to close it": the verb's subject.
fn lent(
    page: &Page<'_>,
    cues: &Cues,
    row: usize,
    closing: Option<usize>,
) -> Option<(Option<Source>, Range<usize>)> {
    let end = closing.map_or(row + 1, |closing| closing + 1);
    let verb = page
        .tree
        .head(row)
        .filter(|&verb| page.relation(row) == Deprel::Obj && page.is_verb(verb) && verb < row);
    let Some(verb) = verb.filter(|&verb| LENDERS.contains(&page.lemma(verb))) else {
        return Some((None, row..end));
    };
    if (verb..row).any(|at| page.is_mark(at)) {
        return None;
    }
    let source = source::of_verb(page, verb)?;
    let start =
        group::before(page, cues, verb).max(if source.rows.start < verb { source.rows.end } else { 0 });
    Some((Some(source), start..end))
}

/// "*In her view* it will close".
fn around(page: &Page<'_>, row: usize, owner: usize) -> Option<Draft> {
    let lead = page.lead(row)?;
    let source = if owner < row { source::possessor(page, owner) } else { source::phrase(page, owner, row) };
    let phrase = lead.min(row)..source.rows.end.max(row + 1);
    let sentence = page.sentence(row);
    let opens = (sentence.start..phrase.start).all(|at| page.is_punct(at) || page.word(at).xpos == Xpos::CC);
    let off = |at: usize| page.is_punct(at) && !page.is_mark(at);
    let before = if opens { phrase.start..phrase.start } else { sentence.start..phrase.start };
    // "The plan, in her view, is a farce": on both sides.
    let set_off = phrase.end < sentence.end && page.is_comma(phrase.end);
    let behind = if opens || set_off { phrase.end..sentence.end } else { phrase.end..phrase.end };
    let pieces = [before, behind].map(|rows| page.trim(rows, off));
    let content: Vec<Range<usize>> = pieces.into_iter().filter(|rows| !rows.is_empty()).collect();
    if content.is_empty() {
        return None;
    }
    let cue = if owner < row { row..row + 1 } else { phrase.start..source.rows.start };
    Some(Draft { source: Some(source), ..Draft::new(row, cue, Sense::THOUGHT, content) })
}

//! What stands beside its cue: the sentence around "she said", around "according to her".

use std::ops::Range;

use parallax_layers::words::{Deprel, Upos, Xpos};
use parallax_lexicon::case::is_capital;

use crate::{
    cues::Sense,
    draft::{Draft, Source, around},
    page::Page,
    source::{self, words},
    verbs,
};

/// The pieces of a sentence around a verb and who says it: "*It closed*, she said", "*It*, she said, *closed*".
/// Where the verb governs a clause behind it, too, only a clause of its own before it counts.
pub(crate) fn content(
    page: &Page<'_>,
    verb: usize,
    source: Option<&Source>,
    cue: &Range<usize>,
    governs: bool,
) -> Vec<Range<usize>> {
    // "who said so", "what they say": such a clause lays nothing on anybody.
    let wh = |child: usize| matches!(page.word(child).xpos, Xpos::WP | Xpos::WDT | Xpos::WRB | Xpos::WPS);
    if page.tree.left(verb).any(wh) {
        return Vec::new();
    }
    // "Lund, who said so, left"
    if source.is_some_and(|source| page.is_relative(source.rows.start)) {
        return Vec::new();
    }
    let sentence = page.sentence(verb);
    let tag = tag(page, verb, source, cue);
    let before = sentence.start..tag.start;
    // "It closed, she said, adding: “…”": a participle has nothing in front, unless that stands in marks.
    let first = before.clone().find(|&at| !page.is_punct(at)).unwrap_or(before.start);
    if page.word(verb).xpos == Xpos::VBG
        && page.tree.auxiliaries(verb).next().is_none()
        && page.marked_at(first).is_none()
    {
        return Vec::new();
    }
    if before.is_empty() || !parts(page, tag.start - 1) {
        return Vec::new();
    }
    // "The plan, she said, was a farce": what the parser takes for another subject of the verb.
    let torn =
        || page.tree.left(verb).any(|child| page.relation(child) == Deprel::Nsubj && child < tag.start);
    if governs && (torn() || is_between_commas(page, &before, around(cue, source).end)) {
        return pieces(page, before, tag.end..tag.end);
    }
    // "Asked whether she would go, Lund said …"
    let dangles = matches!(page.word(first).xpos, Xpos::VBN | Xpos::VBD | Xpos::VBG)
        && page.tree.subject(first).is_none();
    if dangles && page.marked_at(first).is_none() {
        return Vec::new();
    }
    let own = page.tree.left(verb).find(|&child| page.relation(child) == Deprel::Ccomp && child < tag.start);
    // "When it closed, the mayor spoke" has nothing told in front.
    let subordinate = page.word(first).xpos == Xpos::WRB || page.word(first).upos == Upos::Sconj;
    let one_comma = before.clone().filter(|&at| page.is_comma(at)).count() < 2;
    if !governs && words::closing(page, verb).is_some() && !(subordinate && one_comma) {
        return pieces(page, before, tag.end..tag.end);
    }
    let completed = page.tree.right(verb).any(|child| {
        matches!(page.relation(child), Deprel::Xcomp | Deprel::Obj) && verbs::told(page, verb) != Some(child)
    });
    let Some(clause) = own.or_else(|| aside(page, verb, &tag).filter(|_| !governs)) else {
        let trails =
            !governs && !completed && is_last(page, &tag) && before.clone().any(|at| is_told(page, verb, at));
        return if trails { pieces(page, before, tag.end..tag.end) } else { Vec::new() };
    };
    let behind = behind(page, verb, clause, own.is_some(), &tag);
    let start =
        if behind.is_empty() { sentence.start } else { page.tree.extent(clause).start.max(sentence.start) };
    // "“…,” she said, setting down her cup": what is behind direct speech is in marks, too.
    let marked = |rows: &Range<usize>| {
        let first = rows.clone().find(|&at| !page.is_punct(at));
        first.is_some_and(|at| page.marked_at(at).is_some())
    };
    let behind = if governs || marked(&before) && !marked(&behind) { tag.end..tag.end } else { behind };
    pieces(page, start.min(tag.start)..tag.start, behind)
}

/// "The song*, she said,* had come", "She left*, he said,* then called", and not "She left, he said, “We won”".
fn is_between_commas(page: &Page<'_>, before: &Range<usize>, close: usize) -> bool {
    let comma = |at: usize| page.is_comma(at) && page.marked_at(at).is_none();
    let end = page.sentence(before.start).end;
    let marked = close + 2 < end && page.marked_at(close + 1).is_some();
    let speech = marked && (is_capital(page.text(close + 2)) || before.clone().any(|at| page.is_finite(at)));
    comma(before.end - 1) && close < end && comma(close) && !speech
}

/// The words of "she said on Monday": who, the verb, and what stands behind it up to a comma.
fn tag(page: &Page<'_>, verb: usize, source: Option<&Source>, cue: &Range<usize>) -> Range<usize> {
    let mut rows = around(cue, source);
    // "the court was told"
    if let Some(told) = page.tree.child(verb, &[Deprel::NsubjPass]).filter(|&told| told < verb) {
        rows.start = rows.start.min(page.tree.extent(told).start.max(page.sentence(verb).start));
    }
    if page.is_led_by(verb, &["as"]) {
        rows.start = rows.start.min(page.lead(verb).unwrap_or(rows.start));
    }
    let end = page.sentence(verb).end;
    let stops = |at: usize| page.is_punct(at) || page.is_mark(at);
    while rows.end < end && !stops(rows.end) && page.tree.dominates(verb, rows.end) {
        rows.end += 1;
    }
    rows
}

/// The clause that "she said" is set beside.
fn aside(page: &Page<'_>, verb: usize, tag: &Range<usize>) -> Option<usize> {
    let above =
        page.tree.head(verb).filter(|above| page.sentence(verb).contains(above) && !tag.contains(above))?;
    let set_beside = match page.relation(verb) {
        Deprel::Parataxis => true,
        Deprel::Conj => page.tree.child(verb, &[Deprel::Cc]).is_none(),
        Deprel::Advcl => page.is_led_by(verb, &["as"]),
        _ => false,
    };

    let subject = page.tree.child(verb, &[Deprel::Nsubj, Deprel::NsubjPass]).is_some();
    (set_beside && subject).then_some(above)
}

/// The rest of the clause behind the tag.
fn behind(page: &Page<'_>, verb: usize, clause: usize, below: bool, tag: &Range<usize>) -> Range<usize> {
    let end = page.sentence(verb).end;
    let none = tag.end..tag.end;
    if tag.end >= end || !parts(page, tag.end) {
        return none;
    }
    let rest = page.trim(tag.end..end, |at| page.is_comma(at));
    let belongs = |at: usize| {
        let content = page.tree.dominates(clause, at) && (below || !page.tree.dominates(verb, at));
        content || page.is_punct(at)
    };
    let first = rest.clone().find(|&at| !page.is_punct(at));
    if !first.is_some_and(|first| page.tree.dominates(clause, first) && belongs(first)) {
        return none;
    }
    let until = rest.clone().find(|&at| !belongs(at)).unwrap_or(rest.end);
    rest.start..until
}

/// Whether it is told apart from what stands before it by a mark.
fn parts(page: &Page<'_>, row: usize) -> bool {
    page.is_punct(row) && !matches!(page.word(row).xpos, Xpos::LRB | Xpos::RRB | Xpos::HYPH)
        || page.is_mark(row)
}

/// Whether nothing stands behind it in its sentence.
fn is_last(page: &Page<'_>, tag: &Range<usize>) -> bool {
    (tag.end..page.sentence(tag.start).end).all(|at| page.is_punct(at))
}

/// Whether a word before the tag makes a clause that may be what was said: "On Friday, she said" has none.
fn is_told(page: &Page<'_>, verb: usize, at: usize) -> bool {
    let finite = page.is_verb(at) && page.word(at).xpos != Xpos::VBG || page.tree.copula(at).is_some();
    let adjunct = |above: usize| {
        page.tree.head(above) == Some(verb)
            && matches!(page.relation(above), Deprel::Advcl | Deprel::Obl | Deprel::Nsubj)
    };
    finite && page.tree.subject(at).is_some() && !adjunct(at) && !page.tree.ancestors(at).any(adjunct)
}

fn pieces(page: &Page<'_>, before: Range<usize>, behind: Range<usize>) -> Vec<Range<usize>> {
    let trim = |rows| {
        page.trim(rows, |at| {
            page.is_punct(at) && !page.is_mark(at) && !matches!(page.word(at).xpos, Xpos::LRB | Xpos::RRB)
        })
    };
    [before, behind].map(trim).into_iter().filter(|rows| !rows.is_empty()).collect()
}

/// "*It closed*, according to Lund".
pub(crate) fn according(page: &Page<'_>, row: usize) -> Option<Draft> {
    let to = row + 1;
    if to >= page.words().len() || page.lemma(to) != "to" {
        return None;
    }
    let by_case = page.tree.head(row).filter(|&head| head > row && page.word(row).deprel == Deprel::Case);
    let by_verb = || page.tree.right(row).find(|&child| page.relation(child) == Deprel::Obl);
    let head = by_case.or_else(by_verb).filter(|&head| head > to)?;
    let source = source::phrase(page, head, to);
    let sentence = page.sentence(row);
    let mut until = source.rows.end;
    while until < sentence.end && !page.is_punct(until) && page.tree.dominates(head, until) {
        until += 1;
    }
    let opens = (sentence.start..row).all(|at| page.is_punct(at) || page.word(at).upos == Upos::Cconj);
    let mut source = source;
    let comma =
        (until..sentence.end).find(|&at| page.is_punct(at) && !page.is_mark(at)).unwrap_or(sentence.end);
    // "according to a poll released Friday": up to a stop, the rest goes with it.
    if page.trim(comma..sentence.end, |at| page.is_punct(at)).is_empty() && !opens {
        (until, source.rows.end) = (comma, comma.max(source.rows.end));
    }
    let closes = (until..sentence.end).all(|at| page.is_punct(at));
    let (before, behind) = match (opens, closes) {
        (true, _) => (row..row, until..sentence.end),
        (_, true) => (sentence.start..row, until..until),
        _ => (sentence.start..row, until..sentence.end),
    };
    let content = pieces(page, before, behind);
    let draft = Draft::new(row, row..to + 1, Sense::SAID, content);
    (!draft.content.is_empty()).then_some(Draft { says: true, source: Some(source), ..draft })
}

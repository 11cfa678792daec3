//! The words that name whoever says it: the noun phrase around its head, or a relative pronoun alone.

use std::ops::Range;

use parallax_layers::words::{Deprel, Upos, Xpos};

use super::{is_somebody, is_time, tells_when, top};
use crate::{draft::Source, page::Page};

/// Words of a relative clause between commas that still belongs to the one it describes.
const SHORT: usize = 24;

/// A noun phrase, or a relative pronoun alone with the noun that it stands for.
pub(crate) fn phrase_or_relative(page: &Page<'_>, subject: usize, verb: usize) -> Source {
    if page.is_relative(subject) && subject < verb {
        let above = page.tree.head(verb).filter(|_| page.word(verb).deprel == Deprel::AclRelcl);
        let near = noun_before(page, subject);
        // "an interview with Lund, who said": a person rather than a thing.
        let person = near.filter(|&near| is_somebody(page, near));
        let person = person.filter(|_| above.is_none_or(|above| !is_somebody(page, above)));
        let head = person.or(above).or(near).unwrap_or(subject);
        return Source { rows: subject..subject + 1, head };
    }
    phrase(page, subject, verb)
}

/// The noun right before a relative pronoun.
fn noun_before(page: &Page<'_>, pronoun: usize) -> Option<usize> {
    let start = page.sentence(pronoun).start;
    let passed = |at: usize| page.is_comma(at) || is_time(page, at);
    let last = (start..pronoun).rev().find(|&at| !passed(at)).filter(|&at| page.is_nominal(at))?;
    let flat = |at: &usize| matches!(page.relation(*at), Deprel::Flat | Deprel::Compound);
    Some(page.tree.head(last).filter(|&above| flat(&last) && above >= start).unwrap_or(last))
}

/// Whether a relative pronoun stands behind a comma.
pub(crate) fn is_set_off(page: &Page<'_>, source: &Source) -> bool {
    let start = source.rows.start;
    page.is_relative(start) && start > 0 && page.is_comma(start - 1)
}

/// "*Lund's* view", "*her* view".
pub(crate) fn possessor(page: &Page<'_>, owner: usize) -> Source {
    Source { rows: page.tree.extent(owner), head: owner }
}

/// The noun phrase around its head, on one side of a word: title, article, names, apposition, short relative clause,
/// and the comma that closes what stands between commas.
pub(crate) fn phrase(page: &Page<'_>, head: usize, beside: usize) -> Source {
    use Deprel::{
        Acl, Advmod, Amod, Appos, Compound, Conj, Dep, Det, Fixed, Flat, Goeswith, List, Nmod, Nummod,
    };
    let before = [Amod, Appos, Compound, Det, Fixed, Flat, Nmod, Nummod, Advmod, Dep];
    let behind = [Acl, Amod, Appos, Compound, Conj, Fixed, Flat, Goeswith, List, Nmod, Nummod, Dep];
    let mut rows = head..head + 1;
    let asks = |child: usize| page.word(child).xpos == Xpos::WRB;
    let left = page.tree.left(head).filter(|&child| before.contains(&page.relation(child)) && !asks(child));
    for child in left {
        rows.start = rows.start.min(page.tree.extent(child).start);
    }
    let mut comma = false;
    for child in page.tree.right(head).filter(|&child| behind.contains(&page.relation(child))) {
        let whole = page.tree.extent(child);
        let extent = bounded(whole.clone(), head, beside);
        let day = page.relation(child) == Nmod
            && tells_when(page, child)
            && page.lead(child).is_none_or(|lead| page.lemma(lead) == "on");
        if extent.is_empty() || whole.contains(&beside) || day {
            break;
        }
        let set_off = page.is_comma(extent.start) || extent.start > 0 && page.is_comma(extent.start - 1);
        let clause = page.relation(child) == Acl;
        // "The counsel, opposing the plea, argued", "Lund, in an interview, said": what she did meanwhile.
        let doing = page.word(child).deprel == Acl
            && page.word(child).xpos == Xpos::VBG
            && page.tree.object(child).is_some();
        let aside =
            page.relation(child) == Nmod && page.lead(child).is_some() || page.is_led_by(child, &["as"]);
        if set_off && (doing || aside) {
            break;
        }
        let short = if head < beside { SHORT } else { SHORT / 2 };
        if clause && set_off && extent.len() > short || page.relation(child) == Conj && page.is_verb(child) {
            break;
        }
        comma |= set_off;
        rows.end = rows.end.max(extent.end);
    }
    rows = bounded(rows, head, beside);
    rows.start = joined(page, rows.start).max(page.sentence(beside).start.min(head));
    rows.start = name_start(page, head, rows.start).unwrap_or(rows.start);
    // "At hearings in March, Lund and Perez testified": the first of them has a preposition of its own.
    let led = rows.start > 0
        && rows.end <= beside
        && page.word(rows.start - 1).upos == Upos::Adp
        && rows.start > page.sentence(beside).start;
    if let Some(comma) = rows.clone().find(|&at| led && page.is_comma(at) && at + 1 < rows.end) {
        rows.start = comma + 1;
        let head = (rows.start..rows.end).find(|&at| page.word(at).upos == Upos::Propn).unwrap_or(comma + 1);
        return Source { head: top(page, head, rows.clone()), rows };
    }
    comma |= rows.clone().any(|at| page.is_comma(at));
    rows = page.trim(rows.clone(), |at| page.is_punct(at) && at != head && !is_bracket(page, at));
    while rows.end > head + 1 && is_time(page, rows.end - 1) {
        rows.end -= 1 + usize::from(matches!(page.lemma(rows.end - 2), "on" | "in"));
    }
    if comma && rows.end < page.words().len() && page.is_comma(rows.end) {
        rows.end += 1;
    }
    Source { rows, head }
}

/// Where those begin of whom the parser left out the first: "*They and* the office said", "*Ada Lund and* Perez said".
fn joined(page: &Page<'_>, start: usize) -> usize {
    let floor = page.sentence(start).start;
    let and = |at: usize| page.word(at).upos == Upos::Cconj;
    // A conjunction that the phrase begins with is none of it.
    let from = if and(start) { start + 1 } else { start };
    if from < floor + 2 || !and(from - 1) {
        return from;
    }
    let last = from - 2;
    let name = (floor..=last).rev().take_while(|&at| page.word(at).upos == Upos::Propn).last();
    match name.filter(|&first| page.trim(floor..from, |at| page.is_punct(at)).start == first) {
        Some(first) => first,
        None if matches!(page.text(last), "he" | "she" | "they" | "we" | "I" | "They") => last,
        None => from,
    }
}

/// Where the name begins whose last word is the head, and its title, though the tree parts it: "*Ivo* Perez", "*district
/// attorney* Ivo Perez".
fn name_start(page: &Page<'_>, head: usize, start: usize) -> Option<usize> {
    let floor = page.sentence(head).start;
    let is = |at: usize, upos: &[Upos]| upos.contains(&page.word(at).upos) && !is_time(page, at);
    let (mention, _) = page.cast.mention(page.word(head).span).filter(|_| is(head, &[Upos::Propn]))?;
    let first = (start.saturating_sub(4)..start).find(|&at| page.word(at).span.start >= mention.start);
    let first = first.filter(|&first| (first..start).all(|at| is(at, &[Upos::Propn]))).unwrap_or(start);
    if first <= floor || page.word(first - 1).upos != Upos::Noun {
        return Some(first);
    }
    (floor..first).rev().take_while(|&at| is(at, &[Upos::Noun, Upos::Propn, Upos::Adj, Upos::Det])).last()
}

fn is_bracket(page: &Page<'_>, row: usize) -> bool {
    matches!(page.word(row).xpos, Xpos::LRB | Xpos::RRB)
}

/// What of a stretch lies on the side of a word on which its head is.
fn bounded(rows: Range<usize>, head: usize, beside: usize) -> Range<usize> {
    if head < beside { rows.start..rows.end.min(beside) } else { rows.start.max(beside + 1)..rows.end }
}

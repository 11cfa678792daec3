//! What stands around the head of a phrase.

use std::{borrow::Cow, ops::Range};

use parallax_layers::words::{Deprel, Upos, Xpos};

use crate::{lists, page::Page};

/// Where the phrase of a head begins whose own words are given: determiner, title and short modifiers before them,
/// as far as nothing parts them.
pub(crate) fn start(page: &Page<'_>, head: usize, own: &Range<usize>) -> usize {
    const FAR: usize = 12;
    let chunk = page.tree.within(page.tree.noun_chunk(head)).start.min(own.start);
    let earliest = chunk.max(own.start.saturating_sub(FAR));
    let parted = |row: usize| {
        let verb = page.upos(row) == Upos::Verb && page.relation(row) != Deprel::Amod;
        let mark = page.upos(row) == Upos::Punct && page.xpos(row) != Xpos::HYPH;
        verb || mark || page.xpos(row) == Xpos::IN
    };
    let mut start = own.start;
    // A determiner is the first word of its phrase.
    while start > earliest && !parted(start - 1) && (start == own.start || page.xpos(start) != Xpos::DT) {
        start -= 1;
    }
    if start < own.start && page.xpos(start) == Xpos::POS { start + 1 } else { start }
}

/// The words that tell one bearer of a noun from another, in their dictionary forms: "former", "health" of "the
/// former health minister"; and the nouns behind it, "health" of "the minister of health".
pub(crate) fn modifiers<'a>(page: &Page<'a>, head: usize) -> Vec<Cow<'a, str>> {
    let tells = |&child: &usize| match page.relation(child) {
        Deprel::Amod | Deprel::Compound | Deprel::Nummod => child < head,
        Deprel::Nmod => child > head && page.words[child].deprel != Deprel::NmodUnmarked,
        _ => false,
    };
    let mut found = Vec::new();
    for child in page.tree.children(head).filter(tells) {
        found.push(page.lemma(child));
        if child < head {
            found.extend(
                page.tree.children(child).filter(|&inner| inner < child).map(|inner| page.lemma(inner)),
            );
        }
    }
    found
}

/// What someone is said to be, as words of the article: the noun with what stands before it, without article and
/// possessor, and what belongs to the office ("minister of health").
pub(crate) fn role(page: &Page<'_>, head: usize) -> Range<usize> {
    const LONGEST: usize = 12;
    let first = start(page, head, &(head..head + 1));
    let mut from = first;
    while from < head
        && (page.upos(from) == Upos::Det || page.xpos(from) == Xpos::POS || page.xpos(from) == Xpos::PRPS)
    {
        from += 1;
    }
    let belongs = |&child: &usize| {
        page.relation(child) == Deprel::Nmod
            && page
                .tree
                .child(child, &[Deprel::Case])
                .is_some_and(|case| matches!(&*page.folded(case), "of" | "for" | "at" | "to"))
    };
    let complement = page.tree.right(head).find(belongs).map(|child| {
        let chunk = page.tree.within(page.tree.noun_chunk(child));
        // Names are not cut: "head of the University of Karst".
        let last = page.words[child].span;
        let name = page.names.partition_point(|name| name.span.end < last.end);
        let whole = page.names.get(name).filter(|name| name.span.contains(last));
        let named = whole.map_or(0, |name| page.tree.within(name.span).end);
        chunk.end.max(child + 1).max(named)
    });
    let end = complement.filter(|&end| end <= from + LONGEST && end > head).unwrap_or(head + 1);
    from..end
}

/// Whether what follows some words parts them from the rest: a mark, or nothing more in the sentence.
pub(crate) fn is_closed(page: &Page<'_>, end: usize, sentence: u32) -> bool {
    end >= page.words.len() || page.upos(end) == Upos::Punct || page.place(end).sentence != sentence
}

/// "it" that stands for nothing: of the weather and the time, and where a clause behind is what is meant.
pub(crate) fn is_empty_it(page: &Page<'_>, row: usize) -> bool {
    if page.relation(row) == Deprel::Expl {
        return true;
    }
    if page.relation(row) != Deprel::Nsubj {
        return false;
    }
    let Some(predicate) = page.tree.head(row) else { return false };
    let lemma = page.lemma(predicate);
    let empty = matches!(
        &*lemma,
        "seem" | "appear" | "rain" | "snow" | "happen" | "matter" | "late" | "early" | "dark"
    );
    let time = lists::noun(&lemma).is_some_and(|noun| noun.time) && page.tree.copula(predicate).is_some();
    // "it is clear that …", "it was Lund who …", "it is hard to …"
    let clause = page.tree.right(predicate).any(|child| {
        matches!(page.relation(child), Deprel::Csubj)
            || page.tree.copula(predicate).is_some()
                && matches!(page.relation(child), Deprel::Ccomp | Deprel::Xcomp | Deprel::Advcl)
                && page
                    .tree
                    .child(child, &[Deprel::Mark])
                    .is_some_and(|mark| matches!(&*page.folded(mark), "that" | "to" | "whether" | "for"))
    });
    let passive = page.tree.is_passive(predicate)
        && page.tree.right(predicate).any(|child| page.relation(child) == Deprel::Ccomp);
    empty || time || clause || passive
}

/// Whether a word is an argument of its clause: its subject, one of its objects, or what stands with a preposition.
pub(crate) fn is_argument(page: &Page<'_>, row: usize) -> bool {
    is_core(page, row) || page.relation(row) == Deprel::Obl
}

/// Whether a word is the subject of its clause or one of its objects.
pub(crate) fn is_core(page: &Page<'_>, row: usize) -> bool {
    matches!(page.relation(row), Deprel::Nsubj | Deprel::Obj | Deprel::Iobj)
}

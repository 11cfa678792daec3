//! Who says it where the tree is of no help: the words beside the verb.

use std::ops::Range;

use parallax_layers::words::{Deprel, Upos, Xpos};
use parallax_lexicon::case::is_capital;

use super::{is_day, is_time, phrase, top};
use crate::{
    draft::Source,
    page::{Marked, Page},
};

/// The tag that closes a sentence: "…, *the mayor said on Monday*.", "…, *said the mayor*." Between the last comma and the
/// verb, or behind the verb, stands nothing but whom it names; before the comma something is told.
pub(crate) fn closing(page: &Page<'_>, verb: usize) -> Option<Source> {
    /// Words of whom it names and words behind the verb at most.
    const MOST: usize = 24;
    let sentence = page.sentence(verb);
    let finite = |at: usize| page.is_finite(at);
    // "…, authorities said, as protests went on": up to a comma.
    let stop = (verb + 1..sentence.end).find(|&at| page.is_comma(at)).unwrap_or(sentence.end);
    let behind = verb + 1..stop;
    if page.marked_at(verb).is_some() || !finite(verb) || behind.len() > MOST {
        return None;
    }
    let last = verb.checked_sub(1).filter(|&last| last > sentence.start)?;
    // "Ada Lund, who keeps the lock, told the Herald" is not turned round.
    let turned = !page.tree.left(verb).any(|child| page.relation(child) == Deprel::Nsubj);
    if turned && page.is_comma(last) && behind.clone().next().is_some_and(|next| opens_phrase(page, next)) {
        let source = inverted(page, verb)?;
        let told = tells(page, sentence.start..last);
        let rest = (source.rows.end..sentence.end).any(|at| finite(at) && !in_relative(page, at));
        return (told && !rest).then_some(source);
    }
    let end = (sentence.start..verb).rev().find(|&at| !helps(page, verb, at))? + 1;
    let comma = |before: usize| {
        (sentence.start..before).rev().find(|&at| page.is_comma(at) && page.marked_at(at).is_none())
    };
    // "…, Ada Lund, the mayor, said."
    let parting = if page.is_comma(end - 1) { comma(comma(end - 1)?)? } else { comma(end)? };
    let rows = parting + 1..end;
    let plain = rows.clone().all(|at| !page.is_verb(at) && !page.is_mark(at));
    let told = tells(page, sentence.start..parting);
    let ends = !behind.clone().any(finite)
        && behind.clone().next().is_none_or(|next| !matches!(page.lemma(next), "that" | ":"));
    if !plain
        || !told
        || !ends
        || rows.len() > MOST
        || rows.is_empty()
        || !opens_phrase(page, rows.start)
        || is_time(page, rows.start)
    {
        return None;
    }
    let named = rows.clone().skip(1).find(|&at| page.is_comma(at)).unwrap_or(rows.end);
    let head = (rows.start..named).rev().find(|&at| page.is_nominal(at))?;
    Some(Source { head: top(page, head, rows.start..named), rows })
}

/// Whether some words tell anything: "On Friday" does not, nor does "Asked about it".
fn tells(page: &Page<'_>, rows: Range<usize>) -> bool {
    let start = rows.start;
    rows.into_iter().any(|at| page.is_finite(at) || page.word(at).xpos == Xpos::VBN && at > start)
}

/// Whether a word is an auxiliary or an adverb of a verb.
fn helps(page: &Page<'_>, verb: usize, at: usize) -> bool {
    page.tree.head(at) == Some(verb) && matches!(page.relation(at), Deprel::Aux | Deprel::Advmod)
}

fn in_relative(page: &Page<'_>, row: usize) -> bool {
    let mut above = std::iter::once(row).chain(page.tree.ancestors(row));
    above.any(|at| page.word(at).deprel == Deprel::AclRelcl)
}

/// Where the tree has no subject: the noun phrase right before a finite verb, or behind it where a quotation stands before.
pub(super) fn beside(page: &Page<'_>, verb: usize) -> Option<Source> {
    let many = |at: usize| matches!(page.lemma(at), "most" | "many" | "some" | "few" | "other");
    let start = page.sentence(verb).start;
    let xpos = page.word(verb).xpos;
    let finite = matches!(xpos, Xpos::VBD | Xpos::VBZ | Xpos::VBP | Xpos::NNS)
        || page.relation(verb) == Deprel::Amod
        || page.tree.auxiliaries(verb).next().is_some();
    let passed = |at: usize| !many(at) && (helps(page, verb, at) || is_day(page, at, verb));
    let last = (start..verb).rev().find(|&at| !passed(at))?;
    if page.is_mark(last) || page.is_comma(last) && last > start && page.is_mark(last - 1) {
        return inverted(page, verb);
    }
    if page.is_comma(last) && finite && last > start {
        return leading(page, start, last);
    }
    if many(last) && last == start {
        return Some(Source { rows: last..last + 1, head: last });
    }
    if !finite || !page.is_nominal(last) {
        return None;
    }
    // "Observers of the Fair Vote noted": all of what begins the sentence.
    let part = |at: usize| in_phrase(page, at) && !is_time(page, at);
    let from = (start..=last).rev().take_while(|&at| part(at)).last()?;
    // "after a court ruled that"
    let opens = |at: usize| {
        matches!(page.lemma(at), "after" | "before" | "since" | "until" | "as" | "if" | "when" | "while")
    };
    if from == start
        || opens(from - 1)
        || page.is_punct(from - 1)
        || is_time(page, from - 1)
        || page.word(from - 1).upos == Upos::Cconj
    {
        return Some(Source { rows: from..last + 1, head: top(page, last, from..last + 1) });
    }
    let head = top(page, last, start..verb);
    let object = matches!(page.relation(head), Deprel::Obj | Deprel::Obl | Deprel::Iobj);
    (!object).then(|| phrase(page, head, verb))
}

/// "*Lund*, lifting her can, said", "*a buyer, who asked not to be named,* said": what the sentence begins with.
fn leading(page: &Page<'_>, start: usize, last: usize) -> Option<Source> {
    /// Words before the verb at most.
    const MOST: usize = 30;
    let comma = (start..last).find(|&at| page.is_comma(at))?;
    let head = (start..comma).rev().find(|&at| page.is_nominal(at) || page.word(at).upos == Upos::Intj)?;
    let plain = (start..comma).all(|at| !page.is_verb(at) && page.word(at).upos != Upos::Cconj);
    if !plain || last - start > MOST || !opens_phrase(page, start) && page.word(start).upos != Upos::Intj {
        return None;
    }
    let next = comma + 1;
    let set_off = is_capital(page.text(next))
        || page.is_relative(next)
        || matches!(page.word(next).upos, Upos::Det | Upos::Propn | Upos::Num);
    Some(Source { rows: start..if set_off { last + 1 } else { comma }, head: top(page, head, start..comma) })
}

/// Whether a verb stands right behind the marks of what is said: "“Go,” *said* Lund", not "his “friends” *said*".
pub(crate) fn follows_speech(page: &Page<'_>, verb: usize) -> bool {
    let mark = verb.checked_sub(1).and_then(|last| page.marked_at(last));
    page.marked_at(verb).is_none()
        && page.is_finite(verb)
        && mark.is_some_and(|mark| ends_open(page, &page.marked[mark]))
}

/// Whether a quotation ends as one does that is followed by who says it.
fn ends_open(page: &Page<'_>, quotation: &Marked) -> bool {
    page.article[quotation.inside].trim_end().ends_with([',', '?', '!', '—', '–', '…'])
        || page.is_comma(quotation.rows.end)
}

/// "“Go,” *the captain of the ferry* laughed": what stands between the marks and the verb, whatever the tree says.
pub(crate) fn behind_marks(page: &Page<'_>, verb: usize) -> Option<Source> {
    /// Words between the marks and the verb at most.
    const MOST: usize = 25;
    if page.marked_at(verb).is_some() {
        return None;
    }
    let mark = (verb.saturating_sub(MOST)..verb).rev().find(|&at| page.marked_at(at).is_some())?;
    let quotation = &page.marked[page.marked_at(mark)?];
    let ends = ends_open(page, quotation);
    let start = (quotation.rows.end..verb).find(|&at| !page.is_punct(at))?;
    let end = (start..verb).rev().find(|&at| !helps(page, verb, at) && !is_time(page, at))? + 1;
    // "Lund, widely thought the best, said": what is set off tells more of her.
    let comma = |at: usize| page.is_comma(at) && page.is_comma(end - 1);
    let relative = (start..end).find(|&at| page.is_relative(at) || comma(at)).unwrap_or(end);
    let plain = (start..relative).all(|at| {
        !page.is_verb(at) && page.word(at).xpos != Xpos::Period && page.word(at).upos != Upos::Cconj
    });
    let over = (relative..end)
        .any(|at| page.word(at).xpos == Xpos::Period || page.is_comma(relative) && page.is_finite(at));
    if !ends || !plain || over || !opens_phrase(page, start) || page.line(start) != page.line(verb) {
        return None;
    }
    // "“Go,” the last word of the song, said Lund"
    let commas = (start..end).filter(|&at| page.is_comma(at)).count();
    let next = verb + 1;
    if commas == 1 && page.is_comma(end - 1) && next < page.words().len() && opens_phrase(page, next) {
        return inverted(page, verb);
    }
    let within = (start..relative).find(|&at| page.is_comma(at)).unwrap_or(relative);
    let last = (start..within).rev().find(|&at| page.is_nominal(at))?;
    Some(Source { rows: start..end, head: top(page, last, start..within) })
}

/// "“Go,” laughed *the captain, a large man,* and left".
pub(crate) fn inverted(page: &Page<'_>, verb: usize) -> Option<Source> {
    /// Words of what is set off behind a name at most.
    const MOST: usize = 10;
    let start = verb + 1;
    let sentence = page.sentence(verb).end;
    if start >= sentence || !opens_phrase(page, start) {
        return None;
    }
    let named = |at: usize| (in_phrase(page, at) || is_capital(page.text(at))) && !is_time(page, at);
    let mut end = (start..sentence).find(|&at| !named(at)).unwrap_or(sentence);
    let head = (start..end).rev().find(|&at| page.is_nominal(at)).unwrap_or(start);
    let head = top(page, head, start..end);
    if end < sentence && page.is_comma(end) {
        let aside = (end + 1..sentence.min(end + 2 + MOST)).find(|&at| page.is_punct(at) || page.is_verb(at));
        let set_off = |at: &usize| {
            !page.is_verb(*at) && *at > end + 1 && opens_phrase(page, end + 1) && !page.is_mark(end + 1)
        };
        if let Some(close) = aside.filter(set_off) {
            end = close + usize::from(page.is_comma(close));
        }
    }
    Some(Source { rows: start..end, head })
}

/// Whether a word can be one of a noun phrase.
fn in_phrase(page: &Page<'_>, row: usize) -> bool {
    use Upos::{Adj, Det, Noun, Num, Part, Pron, Propn};
    matches!(page.word(row).upos, Noun | Propn | Adj | Det | Num | Part | Pron)
        || matches!(page.lemma(row), "of" | "for")
}

fn opens_phrase(page: &Page<'_>, row: usize) -> bool {
    use Upos::{Adj, Det, Noun, Num, Pron, Propn};
    let word = page.word(row);
    let asks = page.is_relative(row) || word.xpos == Xpos::WPS;
    matches!(word.upos, Noun | Propn | Det | Adj | Pron | Num) && !asks
        || is_capital(page.text(row)) && word.upos == Upos::Verb
}

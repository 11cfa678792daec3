//! A phrase that says what somebody or something is.

use std::{collections::BTreeSet, ops::Range};

use parallax_corpus::{ArticleIndex, Cite, Span};
use parallax_layers::{
    voices::Voice,
    words::{Deprel, Upos, Xpos},
};
use parallax_lexicon::{naming::full_title, on_one_line};
use parallax_press::country_of;

use crate::{lists, page::Page};

/// What an article calls something, once.
#[derive(Debug, Clone)]
pub(crate) struct Called {
    pub(crate) article: ArticleIndex,
    pub(crate) place: Cite,
    pub(crate) voice: Voice,
    /// As it is told: without determiner, number and age.
    pub(crate) form: String,
    /// The noun, in its dictionary form; empty where there are only adjectives before a name.
    pub(crate) noun: String,
    /// What it says: its telling words in their dictionary forms, countries by their codes.
    pub(crate) words: BTreeSet<String>,
    /// It has a word that takes sides.
    pub(crate) takes_sides: bool,
}

impl Called {
    /// Whether one says nothing against the other: the same noun, and all that the one says the other does too.
    pub(crate) fn agrees(&self, other: &Self) -> bool {
        self.noun == other.noun && (self.words.is_subset(&other.words) || other.words.is_subset(&self.words))
    }

    /// Whether there is nothing but the noun.
    pub(crate) fn is_bare(&self) -> bool {
        self.words.len() < 2
    }
}

/// The phrase of a noun: what stands before it, and what belongs to it behind ("chair of the River Alliance"), without
/// clauses.
pub(crate) fn of_noun(page: &Page<'_>, noun: usize) -> Option<Called> {
    let chunk = page.tree.within(page.tree.noun_chunk(noun));
    called(page, chunk.start.min(noun)..complement(page, noun), noun)
}

/// The phrase of some words up to `noun`, or of adjectives alone.
pub(crate) fn called(page: &Page<'_>, rows: Range<usize>, noun: usize) -> Option<Called> {
    let begin = first(page, rows.start..noun + 1);
    let rows = begin..rows.end.max(noun + 1);
    if begin > noun {
        return None;
    }
    let words = page.words();
    let span = words[rows.start].span.to(words[rows.end - 1].span);
    let mut said: BTreeSet<String> = rows.clone().filter_map(|row| told(page, row)).collect();
    let is_noun = matches!(words[noun].upos, Upos::Noun | Upos::Propn);
    let head = if is_noun { lists::plain(&full(page.lemma(noun))) } else { String::new() };
    if is_noun {
        said.insert(head.clone());
    }
    let text = on_one_line(&page.one.article[span]);
    let name = words[begin].upos == Upos::Propn && page.is_named(begin) || page.text(begin) == "I";
    let form = if name || is_initials(&text) { text } else { small(&text) };
    let (article, voice) = (page.one.index, page.voice(words[noun].span)?);
    let takes_sides = page.takes_sides(span) || said.iter().any(|word| lists::keeps_away(word));
    Some(Called { article, place: page.one.cite(span), voice, form, noun: head, words: said, takes_sides })
}

/// The first word that says something: determiners, possessive pronouns, numbers and ages are left out.
fn first(page: &Page<'_>, rows: Range<usize>) -> usize {
    let words = page.words();
    let number = |row: &usize| {
        words[*row].upos == Upos::Num || page.text(*row).starts_with(|c: char| c.is_ascii_digit())
    };
    let begin = rows.clone().rev().find(number).map_or(rows.start, |row| row + 1);
    let empty = |row: &usize| {
        let word = &words[*row];
        matches!(word.upos, Upos::Det | Upos::Pron | Upos::Punct | Upos::Part | Upos::Adp | Upos::Cconj)
            || word.xpos == Xpos::POS
            || matches!(&*page.lemma(*row), "year" | "old" | "year-old" | "other" | "own" | "several" | "many")
    };
    (begin..rows.end).find(|row| !empty(row)).unwrap_or(rows.end)
}

/// What a word of a phrase says; none for those that only join.
fn told(page: &Page<'_>, row: usize) -> Option<String> {
    let word = &page.words()[row];
    let joins = matches!(word.upos, Upos::Det | Upos::Adp | Upos::Punct | Upos::Part | Upos::Pron | Upos::Cconj);
    if joins || word.upos == Upos::Num {
        return None;
    }
    if let Some(code) = country_of(page.text(row)) {
        return Some(format!("@{code}"));
    }
    Some(lists::plain(&full(page.lemma(row))))
}

fn full(lemma: String) -> String {
    full_title(lemma.trim_end_matches('.')).map_or(lemma, str::to_owned)
}

/// Where a phrase ends behind its noun: with "of", "for" or "at" and what that brings.
fn complement(page: &Page<'_>, noun: usize) -> usize {
    const FAR: usize = 10;
    let belongs = |&child: &usize| {
        page.words()[child].deprel == Deprel::Nmod
            && page.tree.child(child, &[Deprel::Case]).is_some_and(|case| {
                matches!(&*page.lemma(case), "of" | "for" | "at" | "on" | "against")
            })
    };
    let Some(child) = page.tree.right(noun).next().filter(belongs) else { return noun + 1 };
    let end = complement(page, child).max(page.tree.within(page.tree.noun_chunk(child)).end);
    // Names are not cut.
    let last = page.words()[child].span;
    let at = page.names.partition_point(|name| name.span.end <= last.start);
    let name = page.names.get(at).filter(|name| name.span.contains(last));
    let end = name.map_or(end, |name| end.max(page.tree.within(name.span).end));
    if end <= noun + FAR { end } else { noun + 1 }
}

fn is_initials(text: &str) -> bool {
    let mut letters = text.chars();
    letters.next();
    letters.next().is_some_and(|second| second.is_uppercase() || second == '.')
}

/// Without the capital with which a sentence begins.
fn small(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// Whether a stretch is the whole of a mention's words before its name.
pub(crate) fn before_name(page: &Page<'_>, mention: Span, name: Span) -> Option<Called> {
    let rows = page.tree.within(Span { start: mention.start, end: name.start });
    let last = rows.clone().rev().find(|&row| page.words()[row].upos != Upos::Punct)?;
    if matches!(page.words()[last].upos, Upos::Noun | Upos::Propn | Upos::Adj) {
        called(page, rows.start..last + 1, last)
    } else {
        None
    }
}

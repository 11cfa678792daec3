//! A phrase that says what somebody or something is.

use std::{collections::BTreeSet, ops::Range};

use parallax_corpus::{ArticleIndex, Cite, Span};
use parallax_layers::{
    names::NameKind,
    voices::Voice,
    words::{Deprel, Upos, Xpos},
};
use parallax_lexicon::{
    fold,
    naming::{full_title, given, title},
    on_one_line, spaced,
};
use parallax_press::country_written;

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
    /// What it says: its words in their dictionary forms, without names.
    pub(crate) words: BTreeSet<String>,
    /// The first letters of all its words.
    initials: String,
    /// It has a word that takes sides.
    pub(crate) takes_sides: bool,
    /// Its words that say what to think of it, or of what sort it is.
    pub(crate) telling: BTreeSet<String>,
    /// It surely stands for what it is gathered under, whatever else does.
    pub(crate) is_sure: bool,
}

impl Called {
    /// A verb with what belongs to it, in its dictionary form.
    pub(crate) fn verb(
        page: &Page<'_>,
        span: Span,
        verb: &str,
        words: BTreeSet<String>,
        telling: BTreeSet<String>,
    ) -> Option<Self> {
        Some(Self {
            article: page.one.index,
            place: page.one.cite(span),
            voice: page.voice(span)?,
            form: verb.replace('_', " "),
            noun: verb.to_owned(),
            words,
            initials: String::new(),
            takes_sides: false,
            telling,
            is_sure: true,
        })
    }

    /// An adjective may pick out a part of a group ("violent protesters"): only the noun tells.
    pub(crate) fn by_its_noun(mut self) -> Self {
        self.telling.retain(|word| *word == self.noun);
        self
    }

    pub(crate) fn surely(self) -> Self {
        Self { is_sure: true, ..self }
    }

    /// Whether one says nothing against the other: all that the one says the other does too, in initials perhaps ("CHP
    /// officer", "highway patrol officer"), or all of it in initials ("GM").
    pub(crate) fn agrees(&self, other: &Self) -> bool {
        let within = |one: &Self, other: &Self| {
            let short = |word: &String| word.len() > 1 && other.initials.contains(&**word);
            let more = one.words.difference(&other.words).filter(|word| !short(word)).count();
            more == 0
                && (one.words.len() > 1 || !one.words.is_disjoint(&other.words) || one.noun == other.initials)
        };
        within(self, other) || within(other, self)
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

/// The words before a name in its mention: "chief executive Margit Stenhouse".
pub(crate) fn before_name(page: &Page<'_>, kind: NameKind, mention: Span, name: Span) -> Option<Called> {
    let rows = page.tree.within(Span { start: mention.start, end: name.start });
    let words = page.words();
    let last = rows.clone().rev().find(|&row| words[row].upos != Upos::Punct)?;
    let own = page.tree.within(name);
    let of_name = page.tree.head(last).is_some_and(|head| own.contains(&head));
    let heads_name = own.into_iter().any(|row| page.tree.head(row) == Some(last));
    let person = kind == NameKind::Person;
    let title = match words[last].upos {
        Upos::Noun | Upos::Propn if matches!(words[last].xpos, Xpos::NNS | Xpos::NNPS) => !person,
        Upos::Noun => true,
        Upos::Propn => person && given(page.text(last)).is_none(),
        Upos::Adj => of_name && !lists::sets_apart(&page.lemma(last)),
        // "so-called", "accused"; but not "police shot".
        Upos::Verb => of_name && words[last].deprel == Deprel::Amod && is_told_of(page, last),
        _ => false,
    };
    // "speaker of the House Ada Lund"
    let part = words[rows.start].upos == Upos::Det && rows.start > 0 && page.lemma(rows.start - 1) == "of";
    let mister = lists::is_mister(&fold(page.text(last).trim_end_matches('.')));
    if !title || part || mister || !(of_name || heads_name) || page.is_named(last) {
        return None;
    }
    let own = rows.start..last + 1;
    // Of "Secretary of State John Lund" the noun is not the last word.
    let noun = own.clone().find(|&row| words[row].upos == Upos::Adp).map_or(last, |of| of.saturating_sub(1));
    called(page, own, noun.max(rows.start))
}

/// Whether a verb before a name says what to think of somebody.
fn is_told_of(page: &Page<'_>, verb: usize) -> bool {
    let text = fold(page.text(verb));
    lists::keeps_away(&text) || lists::is_telling(&text) || page.takes_sides(page.words()[verb].span)
}

/// The phrase of some words, of which `noun` is the noun; or of adjectives alone.
pub(crate) fn called(page: &Page<'_>, rows: Range<usize>, noun: usize) -> Option<Called> {
    let words = page.words();
    // "Tucker in the series": a phrase begins behind the preposition.
    let cut = (rows.start..noun).rev().find(|&row| words[row].upos == Upos::Adp);
    let begin = cut.map_or(rows.start, |cut| cut + 1);
    let rows = first(page, begin..noun + 1)..rows.end.max(noun + 1);
    if rows.start > noun {
        return None;
    }
    let span = words[rows.start].span.to(words[rows.end - 1].span);
    let letters = rows.clone().filter_map(|row| told(page, row)?.chars().next());
    let initials = letters.collect();
    let own = || rows.clone().filter(|&row| row == noun || !is_of_a_name(page, row));
    let takes_sides = |row: usize| page.takes_sides(words[row].span);
    let telling = own().filter_map(|row| Some((row, told(page, row)?)));
    let telling = telling.filter(|(row, word)| {
        takes_sides(*row) || lists::is_telling(word) || lists::is_telling(&fold(page.text(*row)))
    });
    let telling = telling.map(|(_, word)| word).collect();
    let said = own().filter_map(|row| told(page, row)).collect();
    let is_noun = matches!(words[noun].upos, Upos::Noun | Upos::Propn);
    let form = written(page, rows, noun);
    Some(Called {
        article: page.one.index,
        place: page.one.cite(span),
        voice: page.voice(words[noun].span)?,
        noun: if is_noun { told(page, noun).unwrap_or_default() } else { String::new() },
        initials,
        words: said,
        telling,
        is_sure: false,
        takes_sides: page.takes_sides(span) || spaced(&fold(&form)).any(lists::keeps_away),
        form,
    })
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
        let verb = word.upos == Upos::Verb && word.deprel != Deprel::Amod;
        joins(word.upos) || verb || word.xpos == Xpos::POS || lists::opens(&page.lemma(*row))
    };
    (begin..rows.end).find(|row| !empty(row)).unwrap_or(rows.end)
}

/// Whether words of a class only join or point.
const fn joins(upos: Upos) -> bool {
    matches!(upos, Upos::Det | Upos::Adp | Upos::Punct | Upos::Part | Upos::Pron | Upos::Cconj | Upos::Sconj)
}

/// What a word of a phrase says; none for those that only join.
fn told(page: &Page<'_>, row: usize) -> Option<String> {
    let word = &page.words()[row];
    // "12th"
    if joins(word.upos) || word.upos == Upos::Num || page.text(row).starts_with(|c: char| c.is_ascii_digit())
    {
        return None;
    }
    let short = fold(page.text(row).trim_end_matches('.')).into_owned();
    if title(&short).is_some() {
        return Some(lists::plain(full_title(&short).unwrap_or(&short)).to_owned());
    }
    Some(lists::plain(&page.lemma(row)).to_owned())
}

/// Whether a word is a name's or a country's. Whoever says whose spokesman one is says nothing against who does not.
fn is_of_a_name(page: &Page<'_>, row: usize) -> bool {
    page.is_named(row) || country_written(page.text(row)).is_some()
}

/// Where a phrase ends behind its noun: with "of", "for" or "at" and what that brings.
fn complement(page: &Page<'_>, noun: usize) -> usize {
    const FAR: usize = 10;
    let Some(child) = page.tree.right(noun).next() else { return noun + 1 };
    if !page.is_behind(child, &["of", "for", "at", "on", "against"]) {
        return noun + 1;
    }
    let end = complement(page, child).max(page.tree.within(page.tree.noun_chunk(child)).end);
    // Names are not cut.
    let end = page.name_at(child).map_or(end, |name| end.max(page.tree.within(name).end));
    if end <= noun + FAR { end } else { noun + 1 }
}

/// The words of a phrase as they stand, on one line; capitals of titles and of the first word of a sentence are small.
fn written(page: &Page<'_>, rows: Range<usize>, noun: usize) -> String {
    let words = page.words();
    let capital = |row: usize| {
        let before = row.checked_sub(1).map(|row| &words[row]);
        let opens = before.is_none_or(|word| {
            let gap = Span { start: word.span.end, end: words[row].span.start.max(word.span.end) };
            word.xpos == Xpos::Period || page.one.article[gap].contains('\n')
        });
        // "Economy Minister", "Secretary of State"; but "Catholic priest", "head of the Works Agency".
        let title = page.text(noun).starts_with(char::is_uppercase);
        let text = page.text(row);
        let inside = text.chars().skip(1).any(char::is_uppercase);
        !(page.is_named(row) || country_written(text).is_some() || inside) && (opens || title)
    };
    let mut text = String::new();
    for row in rows.clone() {
        let word = page.text(row);
        text.push_str(&if capital(row) { word.to_lowercase() } else { word.to_owned() });
        let apart = row + 1 < rows.end && words[row + 1].span.start > words[row].span.end;
        text.push_str(if apart { " " } else { "" });
    }
    on_one_line(&text.replace(['"', '“', '”'], ""))
}

/// Whether nothing but determiners stands with a noun.
pub(crate) fn is_bare(page: &Page<'_>, noun: usize) -> bool {
    use Deprel::{Acl, Amod, Compound, Nmod, Nummod};
    let tells = [Acl, Amod, Compound, Nmod, Nummod];
    page.tree.children(noun).all(|child| !tells.contains(&page.words()[child].deprel.universal()))
}

/// Whether a noun is one that the reader is meant to know: "the school", no plural.
pub(crate) fn is_definite(page: &Page<'_>, noun: usize) -> bool {
    let the = page.tree.child(noun, &[Deprel::Det]).is_some_and(|det| page.lemma(det) == "the");
    the && page.words()[noun].xpos == Xpos::NN
}

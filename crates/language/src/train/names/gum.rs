//! Cuts names out of GUM's mentions, which are whole noun phrases (Zeldes 2017).

use std::{ops::Range, path::Path};

use super::{Marked, Misc};
use crate::{
    namer::Kind,
    train::{
        conllu::{self, Annotated, Sentence},
        is_open,
    },
};

/// The documents of the open genres.
pub(super) fn read(path: &Path) -> Result<Vec<Marked>, String> {
    let mut documents: Vec<Marked> = Vec::new();
    let mut open = Vec::new();
    for sentence in conllu::read(path)?.iter().filter(|sentence| is_open(sentence)) {
        if documents.last().is_none_or(|document| document.id != sentence.document) {
            documents.push(Marked { id: sentence.document.clone(), misc: Misc::Nouns, ..Marked::default() });
            open.clear();
        }
        let document = documents.last_mut().expect("one was just added");
        if !document.text.is_empty() {
            document.text.push_str("\n\n");
        }
        let words = append(sentence, &mut document.text);
        let mut names: Vec<(Range<usize>, Kind)> = mentions(sentence, &mut open)
            .into_iter()
            .filter_map(|(range, kind)| name(&sentence.words, range, kind))
            .collect();
        // The outermost of names within names.
        names.sort_by_key(|(range, _)| (range.start, std::cmp::Reverse(range.end)));
        let mut end = 0;
        names.retain(|(range, _)| {
            let outer = range.start >= end;
            end = end.max(range.end);
            outer
        });
        let span = |range: Range<usize>| words[range.start].start..words[range.end - 1].end;
        document.names.extend(names.into_iter().map(|(range, kind)| (span(range), kind)));
    }
    Ok(documents)
}

/// Writes a sentence's words behind a text; says where they stand there.
fn append(sentence: &Sentence, text: &mut String) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    for (at, word) in sentence.words.iter().enumerate() {
        let start = text.len();
        text.push_str(&word.form);
        words.push(start..text.len());
        if word.space && at + 1 < sentence.words.len() {
            text.push(' ');
        }
    }
    words
}

/// A mention that has begun: its number, kind, and first word.
type Open = (String, Option<Kind>, usize);

/// The mentions of a sentence. Their annotation opens them with `(number-type-…` and closes them with `number)`.
fn mentions(sentence: &Sentence, open: &mut Vec<Open>) -> Vec<(Range<usize>, Kind)> {
    open.clear();
    let mut found = Vec::new();
    for (at, word) in sentence.words.iter().enumerate() {
        let mut rest = word.entity.as_str();
        while !rest.is_empty() {
            let opens = rest.starts_with('(');
            let body = rest.trim_start_matches('(');
            let length = body.find(['(', ')']).unwrap_or(body.len());
            let (mention, behind) = body.split_at(length);
            let closes = behind.starts_with(')');
            rest = behind.strip_prefix(')').unwrap_or(behind);
            let mut fields = mention.splitn(3, '-');
            let number = fields.next().unwrap_or_default().to_owned();
            if opens {
                open.push((number.clone(), fields.next().and_then(kind), at));
            }
            if closes && let Some(last) = open.iter().rposition(|(other, ..)| *other == number) {
                let (_, kind, first) = open.remove(last);
                found.extend(kind.map(|kind| (first..at + 1, kind)));
            }
        }
    }
    found
}

fn kind(name: &str) -> Option<Kind> {
    match name {
        "person" => Some(Kind::Person),
        "organization" => Some(Kind::Org),
        "place" => Some(Kind::Place),
        "time" => None,
        _ => Some(Kind::Misc),
    }
}

/// The name in a mention: the proper nouns around its head, with what joins them.
fn name(words: &[Annotated], range: Range<usize>, kind: Kind) -> Option<(Range<usize>, Kind)> {
    let outside = |at: usize| words[at].head.is_none_or(|head| !range.contains(&head));
    let mut head = range.clone().find(|at| outside(*at) && words[*at].upos != "PUNCT")?;
    let proper = |at: usize| words[at].xpos.starts_with("NNP");
    if !proper(head) {
        // "spokesman Ada Rell", where the noun is the head.
        let named = |at: usize| proper(at) && words[at].head == Some(head) && words[at].deprel == "flat";
        head = Some(head + 1).filter(|next| range.contains(next) && named(*next))?;
    }
    let person = kind == Kind::Person;
    let belongs = |at: usize| {
        let word = &words[at];
        let title = person && word.deprel == "nmod:desc";
        let apart = matches!(
            word.deprel.as_str(),
            "appos" | "conj" | "list" | "parataxis" | "nmod:poss" | "nmod:unmarked"
        );
        let number = at > head && word.xpos == "CD";
        (proper(at) || number) && !title && !(apart && word.head == Some(head))
    };
    let joins = |at: usize| {
        let form = words[at].form.to_lowercase();
        match form.as_str() {
            "-" | "&" | "." | "de" | "la" | "le" | "del" | "der" | "van" | "von" | "bin" | "al" | "du"
            | "'" => true,
            "of" | "the" | "and" | "for" => !person,
            _ => false,
        }
    };
    let (mut first, mut last) = (head, head);
    let mut at = head;
    while at > range.start && (belongs(at - 1) || joins(at - 1)) {
        at -= 1;
        if belongs(at) {
            first = at;
        }
    }
    at = head;
    while at + 1 < range.end && (belongs(at + 1) || joins(at + 1)) {
        at += 1;
        if belongs(at) {
            last = at;
        }
    }
    let kind = if person && words[last].xpos == "NNPS" { Kind::Misc } else { kind };
    Some((first..last + 1, kind))
}

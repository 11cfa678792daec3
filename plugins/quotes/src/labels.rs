//! Interviews in print: who speaks stands at the head of a paragraph, "LUND: We had no choice.", "Q: Why?".

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use parallax_layers::{
    names::NameKind,
    quotes::QuoteKind,
    structure::{Line, Role},
};
use parallax_lexicon::{classes::listed, fold};

use crate::{
    draft::{Draft, Source},
    page::Page,
};

/// Words of a label at most.
const MOST: usize = 6;
/// Paragraphs without a label that go on with a turn at most.
const FAR: usize = 3;
/// Who is asked and who asks, whoever that is.
const TURNS: &str = "q a question answer";
/// What those are called who are not named.
const ROLES: &str = "reporter reporters journalist interviewer interviewee host co-host moderator anchor presenter \
    correspondent caller narrator audience speaker voice translator interpreter questioner";

/// A paragraph with a label.
struct Turn {
    line: usize,
    label: Source,
    /// What is called so, to tell labels apart.
    called: String,
    colon: usize,
    words: Range<usize>,
    /// Whether the label is surely that of a speaker.
    known: bool,
}

/// The turns of an interview, a row each.
pub(crate) fn drafts(page: &Page<'_>) -> Vec<Draft> {
    let turns = turns(page);
    let row = |(at, turn): (usize, &Turn)| {
        let mut draft = Draft::direct(turn.colon, turn.colon..turn.colon + 1, Some(turn.label.clone()));
        let next = turns.get(at + 1).map_or(turn.line + 1, |next| next.line);
        draft.content = vec![turn.words.clone()];
        draft.content.extend(goes_on(page, turn.line + 1..next));
        draft.kind = Some(QuoteKind::Direct);
        draft
    };
    turns.iter().enumerate().map(row).collect()
}

/// Whether a word is the label of whoever asks or is asked.
pub(crate) fn is_turn(word: &str) -> bool {
    let word = fold(word);
    listed(TURNS).any(|turn| turn == word)
}

/// The labelled paragraphs, if they are a conversation: of two at least, in sentences.
fn turns(page: &Page<'_>) -> Vec<Turn> {
    let mut turns: Vec<Turn> = (0..page.lines.len()).filter_map(|line| turn(page, line)).collect();
    if !turns.iter().any(|turn| turn.known) {
        return Vec::new();
    }
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for turn in &turns {
        *counts.entry(turn.called.clone()).or_default() += 1;
    }
    turns.retain(|turn| turn.known || counts[&turn.called] > 1);
    let in_sentences =
        turns.iter().filter(|turn| turn.words.clone().any(|at| page.is_finite(at))).count() > 1;
    let speakers: BTreeSet<&str> = turns.iter().map(|turn| &*turn.called).collect();
    if in_sentences && speakers.len() > 1 { turns } else { Vec::new() }
}

fn turn(page: &Page<'_>, line: usize) -> Option<Turn> {
    let Line { span, role, .. } = page.lines[line];
    // A page may take "REPORTER: …" for who wrote it.
    let read = matches!(role, Role::Body | Role::Byline);
    let rows = page.tree.within(span);
    let colon = rows.clone().take(MOST + 1).find(|&at| page.text(at) == ":").filter(|_| read)?;
    let (label, words) = (rows.start..colon, colon + 1..rows.end);
    let plain = |at: usize| !page.is_mark(at) && !page.is_finite(at) || is_upper(page.text(at));
    let capital = |at: usize| page.text(at).starts_with(char::is_uppercase) || page.is_punct(at);
    let told = words.clone().next().is_some_and(|first| !page.is_mark(first));
    if label.is_empty() || !told || !label.clone().all(|at| plain(at) && capital(at)) {
        return None;
    }
    let called = fold(page.text(label.end - 1)).into_owned();
    let person = label.clone().rev().find_map(|at| person_called(page, page.text(at)));
    let role = label.clone().any(|at| {
        let word = fold(page.text(at));
        listed(ROLES).any(|role| role == word) || label.len() == 1 && is_turn(&word)
    });
    let upper = label.clone().all(|at| page.is_punct(at) || is_upper(page.text(at)));
    let known = person.is_some() || role;
    let head = person.unwrap_or(label.end - 1);
    (known || upper).then_some(Turn {
        line,
        label: Source { rows: label, head },
        called,
        colon,
        words,
        known,
    })
}

fn is_upper(text: &str) -> bool {
    !text.chars().any(char::is_lowercase)
}

/// A word that stands for the person of a surname; none where two bear it.
fn person_called(page: &Page<'_>, surname: &str) -> Option<usize> {
    let surname = fold(surname);
    let mut people = page.cast.entities().iter().enumerate().filter(|(_, entity)| {
        entity.kind == NameKind::Person
            && !entity.names.is_empty()
            && entity.name.rsplit(' ').next().is_some_and(|last| fold(last) == surname)
    });
    let (row, person) = people.next().filter(|_| people.next().is_none())?;
    page.tree.within(*person.mentions.first()?).find(|&at| page.entity(at) == Some(row))
}

/// The paragraphs between two turns, which go on with the first.
fn goes_on(page: &Page<'_>, lines: Range<usize>) -> Vec<Range<usize>> {
    let body = lines.filter(|&line| page.lines[line].role == Role::Body);
    let rows: Vec<Range<usize>> =
        body.map(|line| page.tree.within(page.lines[line].span)).filter(|rows| !rows.is_empty()).collect();
    // "(Laughter)"
    let spoken = |rows: &Range<usize>| {
        !page.text(rows.start).starts_with(['(', '[']) && !rows.clone().any(|at| page.is_mark(at))
    };
    if rows.len() <= FAR { rows.into_iter().filter(spoken).collect() } else { Vec::new() }
}

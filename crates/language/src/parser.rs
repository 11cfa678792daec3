//! Finds each word's head and its relation to it, from left to right, in two actions a word.
//!
//! A greedy transition-based parser (Nivre 2008) over vectors of words in context, as Kiperwasser
//! and Goldberg (2016) have it, with convolutions where they have recurrent layers.

use crate::{
    form::Form,
    kernel::Kernel,
    network::{Encoder, Head, Memory, Projections, Slot},
    state::{ACTIONS, NONE, SHIFT, State},
    tagger::Tag,
    vocabulary::Vocabulary,
};

/// A parser's tables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Parser {
    pub(crate) vocabularies: [Vocabulary; PROPERTIES],
    pub(crate) encoder: Encoder,
    pub(crate) action: Head,
    pub(crate) label: Head,
}

/// The memory it works in.
#[derive(Debug, Default)]
pub(crate) struct Desk {
    memory: Memory<PROPERTIES>,
    actions: Projections,
    labels: Projections,
    pub(crate) state: State,
}

/// How many properties of a word it looks at.
pub(crate) const PROPERTIES: usize = 5;

/// The properties of each word: itself, its ending and beginning, its shape, its tags.
pub(crate) fn properties(forms: &[Form], tags: &[Tag]) -> impl ExactSizeIterator<Item = [u64; PROPERTIES]> {
    let of_word =
        |(form, tag): (&Form, &Tag)| [form.lower, form.suffixes[2], form.prefixes[2], form.shape, tag.both()];
    forms.iter().zip(tags).map(of_word)
}

impl Parser {
    /// Parses a sentence; the heads and labels are in the state of `desk`.
    pub(crate) fn parse(&self, kernel: Kernel, forms: &[Form], tags: &[Tag], desk: &mut Desk) {
        let Desk { memory, actions, labels, state } = desk;
        let [mut scores, mut label_scores] = std::mem::take(&mut memory.scores);
        scores.resize(self.action.room(), 0);
        label_scores.resize(self.label.room(), 0);
        let vectors = self.encoder.read(kernel, &self.vocabularies, properties(forms, tags), memory);
        actions.make(kernel, &self.action, vectors);
        labels.make(kernel, &self.label, vectors);
        state.start(forms.len());
        let place = |word| place(word, forms.len());
        while !state.is_done() {
            let places = action_places(state).map(place);
            self.action.score(kernel, actions, &places, &action_situation(state), &mut scores);
            let possible = state.possible();
            // Ties go to the first; one action is always possible.
            let action =
                (0..ACTIONS).filter(|action| possible[*action]).rev().max_by_key(|action| scores[*action]);
            let action = action.unwrap_or(SHIFT);
            let label = match state.arc(action) {
                Some((head, dependent)) if head < forms.len() => {
                    let places = label_places(state, head, dependent).map(place);
                    let situation = label_situation(state, head, dependent);
                    self.label.score(kernel, labels, &places, &situation, &mut label_scores);
                    best(&label_scores[..self.label.classes()])
                }
                _ => ROOT_LABEL,
            };
            state.apply(action, label);
        }
        memory.scores = [scores, label_scores];
    }
}

/// What a word is as a place of a choice, in a sentence of so many words.
pub(crate) fn place(word: usize, words: usize) -> Slot {
    match word {
        NONE => Slot::Nothing,
        word if word == words => Slot::Root,
        word => Slot::Word(word),
    }
}

/// The label of the word that depends on the root: the first of the names.
pub(crate) const ROOT_LABEL: u8 = 0;

/// The class with the highest score, the first of equals.
pub(crate) fn best(scores: &[i32]) -> u8 {
    (0..scores.len()).rev().max_by_key(|class| scores[*class]).unwrap_or(0) as u8
}

/// How many words an action is chosen by.
pub(crate) const ACTION_PLACES: usize = 9;

/// The words an action is chosen by.
pub(crate) fn action_places(state: &State) -> [usize; ACTION_PLACES] {
    let (s0, s1, b0) = (state.stack(0), state.stack(1), state.buffer(0));
    [
        s0,
        s1,
        state.stack(2),
        b0,
        state.buffer(1),
        state.child(s0, 0),
        state.child(s0, 1),
        state.child(s1, 1),
        state.child(b0, 0),
    ]
}

/// How many values each further property of an action's situation has.
pub(crate) const ACTION_SITUATION: [usize; 9] = [LABELS, LABELS, LABELS, LABELS, 9, 9, 36, 6, 6];

/// What else an action is chosen by: labels of children, distances, numbers of children.
pub(crate) fn action_situation(state: &State) -> [usize; 9] {
    let (s0, s1, b0) = (state.stack(0), state.stack(1), state.buffer(0));
    let count = |of: usize, side: usize| state.count(of, side).min(5);
    [
        label_of(state, state.child(s0, 0)),
        label_of(state, state.child(s0, 1)),
        label_of(state, state.child(s1, 1)),
        label_of(state, state.child(b0, 0)),
        distance(s0, b0),
        distance(s1, s0),
        count(s0, 0) * 6 + count(s0, 1),
        count(b0, 0),
        count(s1, 1),
    ]
}

/// How many words a label is chosen by.
pub(crate) const LABEL_PLACES: usize = 5;

/// The words a label is chosen by: head, dependent, the dependent's children, and the head's child
/// next to it.
pub(crate) fn label_places(state: &State, head: usize, dependent: usize) -> [usize; LABEL_PLACES] {
    let side = usize::from(dependent > head);
    [head, dependent, state.child(dependent, 0), state.child(dependent, 1), state.child(head, side)]
}

/// How many values each further property of a label's situation has.
pub(crate) const LABEL_SITUATION: [usize; 4] = [LABELS, LABELS, LABELS, 18];

/// What else a label is chosen by.
pub(crate) fn label_situation(state: &State, head: usize, dependent: usize) -> [usize; 4] {
    let side = usize::from(dependent > head);
    [
        label_of(state, state.child(dependent, 0)),
        label_of(state, state.child(dependent, 1)),
        label_of(state, state.child(head, side)),
        distance(head, dependent) * 2 + side,
    ]
}

/// Labels, and two more for no word and for none yet.
const LABELS: usize = 64;

fn label_of(state: &State, word: usize) -> usize {
    match state.labels.get(word) {
        Some(label) if state.heads[word] != NONE => usize::from(*label).min(LABELS - 3),
        Some(_) => LABELS - 2,
        None => LABELS - 1,
    }
}

/// How far apart two words stand: 0 if one is missing, up to 8.
fn distance(a: usize, b: usize) -> usize {
    if a == NONE || b == NONE {
        return 0;
    }
    match a.abs_diff(b) {
        near @ 0..=4 => near,
        5..=6 => 5,
        7..=10 => 6,
        11..=20 => 7,
        _ => 8,
    }
}

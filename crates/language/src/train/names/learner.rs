//! The network's labels, learnt.

use super::{Marked, Read};
use crate::{
    namer::{Document, Gazetteer, Kind, LABELS, Label, Lexicon, Namer, PROPERTIES},
    network::LARGEST,
    train::{
        descent::{Course, descend},
        network::{Allocator, Encoder, Shape, Trace, classify, teach},
        random::Random,
        vocabulary::{forget, learn_vocabularies, numbers},
    },
};

const INPUT: usize = 48;
const HIDDEN: usize = 64;
const LAYERS: &[&[isize]] = &[&[-2, -1, 0, 1, 2], &[-1, 0, 1], &[-1, 0, 1]];
/// The share of a layer's numbers that is left out in training.
const DROP: f32 = 0.3;
/// The share of words that are taken for unknown.
const UNKNOWN: f32 = 1.0;
/// A value seen less often has no vector of its own.
const LEAST: [u32; PROPERTIES] = [2, 3, 3, 3, 3, 2, 1, 3, 3, 1, 1];

/// A sentence to learn from.
struct Example {
    properties: Vec<[u64; PROPERTIES]>,
    labels: Vec<usize>,
    /// Whether a word may be of [`Kind::Misc`] though it is not marked.
    lenient: Vec<bool>,
}

pub(super) fn learn_labels(
    texts: &[Marked],
    read: &[Read],
    gazetteer: Gazetteer,
    epochs: usize,
    mut say: impl FnMut(&str),
) -> Namer {
    let examples: Vec<Example> =
        texts.iter().zip(read).flat_map(|(text, read)| examples(text, read, &gazetteer)).collect();
    say(&format!("{} sentences", examples.len()));
    let values = examples.iter().flat_map(|example| example.properties.iter().copied());
    let (vocabularies, counts) = learn_vocabularies(values, LEAST);
    let mut allocator = Allocator::new(5);
    let values = vocabularies.iter().map(|vocabulary| vocabulary.len()).collect();
    let encoder =
        Encoder::new(Shape { values, input: INPUT, hidden: HIDDEN, layers: LAYERS }, &mut allocator);
    let out = allocator.block(HIDDEN, LABELS, 0.1);
    let ids: Vec<Vec<usize>> =
        examples.iter().map(|example| numbers(&vocabularies, example.properties.iter().copied())).collect();
    let mut p = allocator.values;
    let step = |p: &[f32], at: usize, _: usize, seed: u64, gradient: &mut [f32]| {
        let mut random = Random::new(seed);
        let example = &examples[at];
        let mut ids = ids[at].clone();
        forget::<PROPERTIES>(&mut ids, UNKNOWN, &counts, &mut random);
        let mut trace = Trace::default();
        encoder.forward(p, &ids, DROP, Some(&mut random), &mut trace);
        let vectors = trace.output();
        let mut d = vec![0.0; vectors.len()];
        let mut loss = 0.0;
        for (word, label) in example.labels.iter().enumerate() {
            let at = word * HIDDEN..(word + 1) * HIDDEN;
            let vector = &vectors[at.clone()];
            let mut scores = classify(p, &out, vector);
            loss += slope(&mut scores, *label, example.lenient[word]);
            teach(p, &out, vector, &scores, &mut d[at], gradient);
        }
        encoder.backward(p, &trace, d, gradient);
        loss
    };
    let course = Course { epochs, rate: 2e-3, seed: 17 };
    descend(course, &mut p, examples.len(), step, |epoch, loss| say(&format!("names {epoch}: {loss:.0}")));
    let (encoder, labels) = (encoder.quantized(&p), out.matrix(&p, LARGEST));
    Namer::new(gazetteer, vocabularies, encoder, labels)
}

/// Turns probabilities into the slope of the loss, which it returns.
fn slope(probabilities: &mut [f32], label: usize, lenient: bool) -> f32 {
    let is_right = |other: usize| other == label || lenient && label == 0 && is_misc(other);
    let right: f32 = (0..LABELS).filter(|other| is_right(*other)).map(|other| probabilities[other]).sum();
    let right = right.max(1e-9);
    for (other, probability) in probabilities.iter_mut().enumerate() {
        if is_right(other) {
            *probability -= *probability / right;
        }
    }
    -libm::logf(right)
}

fn is_misc(label: usize) -> bool {
    let kind = Kind::Misc;
    [Label::Begin(kind), Label::Inside(kind), Label::Last(kind), Label::Unit(kind)]
        .iter()
        .any(|misc| misc.number() == label)
}

fn examples(text: &Marked, read: &Read, gazetteer: &Gazetteer) -> Vec<Example> {
    let tokens = read.tokens(&text.text);
    let tokens: Vec<_> = tokens.iter().map(Vec::as_slice).collect();
    let document = Document::of(&tokens, gazetteer, &mut Lexicon::default());
    let mut names = text.names.iter().peekable();
    let mut examples = Vec::new();
    for ((range, words), tokens_of) in document.ranges().zip(&read.sentences).zip(&tokens) {
        let mut labels = vec![Label::Outside.number(); words.len()];
        let mut at = 0;
        while let Some(word) = words.get(at) {
            while names.next_if(|(span, _)| span.end <= word.0.start).is_some() {}
            let Some((span, kind)) = names.peek().filter(|(span, _)| span.start < word.0.end) else {
                at += 1;
                continue;
            };
            let count = words[at..].iter().take_while(|word| word.0.start < span.end).count();
            for (place, label) in labels[at..at + count].iter_mut().enumerate() {
                let is = match (place == 0, place + 1 == count) {
                    (true, true) => Label::Unit(*kind),
                    (true, false) => Label::Begin(*kind),
                    (false, true) => Label::Last(*kind),
                    (false, false) => Label::Inside(*kind),
                };
                *label = is.number();
            }
            at += count;
        }
        let lenient = tokens_of.iter().map(|token| text.misc.leaves_open(token)).collect();
        examples.push(Example {
            properties: range.map(|word| document.properties(word)).collect(),
            labels,
            lenient,
        });
    }
    examples
}

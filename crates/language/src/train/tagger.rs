//! Learns the tagger.

use super::{
    conllu::Sentence,
    descent::{Course, descend},
    network::{Allocator, Block, Encoder, Shape, Trace, classify, teach},
    random::Random,
    vocabulary::{forget, learn_vocabularies, numbers},
};
use crate::{
    form::Form,
    network::LARGEST,
    tagger::{PROPERTIES, Tag, Tagger, properties},
    tagset::{UPOS, XPOS},
};

/// A sentence with its tags.
#[derive(Debug, Clone)]
pub(crate) struct Tagged {
    pub(crate) forms: Vec<Form>,
    pub(crate) tags: Vec<Tag>,
}

impl Tagged {
    /// # Errors
    /// A tag that the models have no number for.
    pub(crate) fn of(sentence: &Sentence) -> Result<Self, String> {
        let tags = sentence.words.iter().map(|word| {
            Ok(Tag {
                xpos: sentence.number("tag", &XPOS, &word.xpos)?,
                upos: sentence.number("tag", &UPOS, &word.upos)?,
            })
        });
        let forms = sentence.words.iter().map(|word| Form::of(&word.form)).collect();
        Ok(Self { forms, tags: tags.collect::<Result<_, String>>()? })
    }
}

const INPUT: usize = 48;
const HIDDEN: usize = 64;
const LAYERS: &[&[isize]] = &[&[-2, -1, 0, 1, 2], &[-1, 0, 1], &[-1, 0, 1]];
/// The share of a layer's numbers that is left out in training.
const DROP: f32 = 0.2;
/// The share of words that are taken for unknown: see [`forget`].
const UNKNOWN: f32 = 0.5;
/// A value seen less often has no vector of its own.
const LEAST: [u32; PROPERTIES] = [2, 4, 4, 4, 4, 4, 1];

/// Learns from `sentences`, so often each.
pub(crate) fn learn(sentences: &[&Tagged], epochs: usize, mut say: impl FnMut(usize, f32)) -> Tagger {
    let values = sentences.iter().flat_map(|sentence| properties(&sentence.forms));
    let (vocabularies, counts) = learn_vocabularies(values, LEAST);
    let mut allocator = Allocator::new(3);
    let values = vocabularies.iter().map(|vocabulary| vocabulary.len()).collect();
    let encoder =
        Encoder::new(Shape { values, input: INPUT, hidden: HIDDEN, layers: LAYERS }, &mut allocator);
    let xpos = allocator.block(HIDDEN, XPOS.len(), 0.1);
    let upos = allocator.block(HIDDEN, UPOS.len(), 0.1);
    let ids: Vec<Vec<usize>> =
        sentences.iter().map(|sentence| numbers(&vocabularies, properties(&sentence.forms))).collect();
    let mut p = allocator.values;
    let step = |p: &[f32], at: usize, _: usize, seed: u64, gradient: &mut [f32]| {
        let mut random = Random::new(seed);
        let sentence = sentences[at];
        let mut ids = ids[at].clone();
        forget::<PROPERTIES>(&mut ids, UNKNOWN, &counts, &mut random);
        let mut trace = Trace::default();
        encoder.forward(p, &ids, DROP, Some(&mut random), &mut trace);
        let vectors = trace.output();
        let mut d = vec![0.0; vectors.len()];
        let mut loss = 0.0;
        for (word, tag) in sentence.tags.iter().enumerate() {
            let at = word * HIDDEN..(word + 1) * HIDDEN;
            for (out, class) in [(&xpos, tag.xpos), (&upos, tag.upos)] {
                loss += learn_class(p, out, &vectors[at.clone()], class.into(), &mut d[at.clone()], gradient);
            }
        }
        encoder.backward(p, &trace, d, gradient);
        loss
    };
    let course = Course { epochs, rate: 2e-3, seed: 11 };
    descend(course, &mut p, sentences.len(), step, &mut say);
    let mut pairs: Vec<Tag> = sentences.iter().flat_map(|sentence| sentence.tags.iter().copied()).collect();
    pairs.sort_unstable();
    pairs.dedup();
    let encoder = encoder.quantized(&p);
    Tagger { vocabularies, encoder, xpos: xpos.matrix(&p, LARGEST), upos: upos.matrix(&p, LARGEST), pairs }
}

/// The loss of one classification; its gradients go to the word's vector and to the weights.
fn learn_class(
    p: &[f32],
    out: &Block,
    vector: &[f32],
    class: usize,
    d: &mut [f32],
    gradient: &mut [f32],
) -> f32 {
    let mut scores = classify(p, out, vector);
    let loss = -libm::logf(scores[class].max(1e-9));
    scores[class] -= 1.0;
    teach(p, out, vector, &scores, d, gradient);
    loss
}

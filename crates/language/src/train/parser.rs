//! Learns the parser.

use super::{
    conllu::Sentence,
    descent::{Course, descend},
    network::{Allocator, Encoder, Head, Projected, Shape, Trace, best, softmax},
    random::Random,
    vocabulary::{forget, learn_vocabularies, numbers},
};
use crate::{
    form::Form,
    parser::{
        ACTION_PLACES, ACTION_SITUATION, LABEL_PLACES, LABEL_SITUATION, PROPERTIES, Parser, ROOT_LABEL,
        action_places, action_situation, label_places, label_situation, place, properties,
    },
    state::{ACTIONS, State},
    tagger::Tag,
    tagset::DEPRELS,
};

/// A sentence with its tree, and tags as the tagger gives them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tree {
    pub(crate) forms: Vec<Form>,
    pub(crate) tags: Vec<Tag>,
    /// The number of words stands for the root.
    pub(crate) heads: Vec<usize>,
    pub(crate) labels: Vec<u8>,
}

impl Tree {
    /// # Errors
    /// A relation that the models have no number for.
    pub(crate) fn of(sentence: &Sentence, tags: Vec<Tag>) -> Result<Self, String> {
        let label = |name: &str| sentence.number("relation", &DEPRELS, name);
        let words = &sentence.words;
        Ok(Self {
            forms: words.iter().map(|word| Form::of(&word.form)).collect(),
            tags,
            heads: words.iter().map(|word| word.head.unwrap_or(words.len())).collect(),
            labels: words.iter().map(|word| label(&word.deprel)).collect::<Result<_, _>>()?,
        })
    }
}

const INPUT: usize = 64;
const HIDDEN: usize = 80;
/// The hidden layer of a choice.
const CHOICE: usize = 48;
const LAYERS: &[&[isize]] = &[&[-2, -1, 0, 1, 2], &[-1, 0, 1], &[-3, 0, 3]];
/// The share of a layer's numbers that is left out in training.
const DROP: f32 = 0.2;
/// The share of words that are taken for unknown: see [`forget`].
const UNKNOWN: f32 = 0.3;
const LEAST: [u32; PROPERTIES] = [2, 5, 5, 5, 3];
/// After the first epoch the parser goes its own way so often, right or wrong, to learn what to do
/// after a mistake (Goldberg and Nivre 2013).
const OWN_WAY: f32 = 0.9;

/// Learns from `trees`, so often each.
pub(crate) fn learn(trees: &[&Tree], epochs: usize, mut say: impl FnMut(usize, f32)) -> Parser {
    let values = trees.iter().flat_map(|tree| properties(&tree.forms, &tree.tags));
    let (vocabularies, counts) = learn_vocabularies(values, LEAST);
    let mut allocator = Allocator::new(1);
    let sizes = vocabularies.iter().map(|vocabulary| vocabulary.len()).collect();
    let encoder =
        Encoder::new(Shape { values: sizes, input: INPUT, hidden: HIDDEN, layers: LAYERS }, &mut allocator);
    let action = Head::new(&mut allocator, ACTION_PLACES, HIDDEN, CHOICE, &ACTION_SITUATION, ACTIONS);
    let label = Head::new(&mut allocator, LABEL_PLACES, HIDDEN, CHOICE, &LABEL_SITUATION, DEPRELS.len());
    let ids: Vec<Vec<usize>> =
        trees.iter().map(|tree| numbers(&vocabularies, properties(&tree.forms, &tree.tags))).collect();
    let network = Network { encoder, action, label };
    let mut p = allocator.values;
    let step = |p: &[f32], at: usize, epoch: usize, seed: u64, gradient: &mut [f32]| {
        let mut random = Random::new(seed);
        let mut ids = ids[at].clone();
        forget::<PROPERTIES>(&mut ids, UNKNOWN, &counts, &mut random);
        network.learn(p, trees[at], &ids, epoch > 0, &mut random, gradient)
    };
    descend(Course { epochs, rate: 1.5e-3, seed: 8 }, &mut p, trees.len(), step, &mut say);
    Parser {
        vocabularies,
        encoder: network.encoder.quantized(&p),
        action: network.action.quantized(&p),
        label: network.label.quantized(&p),
    }
}

struct Network {
    encoder: Encoder,
    action: Head,
    label: Head,
}

impl Network {
    /// Parses a sentence and learns from each choice; the loss.
    #[expect(clippy::too_many_lines, reason = "forward, then the same steps backward")]
    fn learn(
        &self,
        p: &[f32],
        tree: &Tree,
        ids: &[usize],
        explore: bool,
        random: &mut Random,
        gradient: &mut [f32],
    ) -> f32 {
        let words = tree.forms.len();
        let mut trace = Trace::default();
        self.encoder.forward(p, ids, DROP, Some(random), &mut trace);
        let vectors = trace.output();
        let mut by_action = Projected::new(&self.action, words);
        let mut by_label = Projected::new(&self.label, words);
        let place = |word| place(word, words);
        let mut state = State::default();
        state.start(words);
        let mut loss = 0.0;
        while !state.is_done() {
            let mut scores = [0.0; ACTIONS];
            let (places, situation) = (action_places(&state).map(place), action_situation(&state));
            let drop = Some((&mut *random, DROP));
            let choice =
                self.action.score(p, vectors, &mut by_action, (&places, &situation), drop, &mut scores);
            let (possible, costs) = (state.possible(), state.costs(&tree.heads));
            let least = (0..ACTIONS).filter(|action| possible[*action]).map(|action| costs[action]).min();
            let good: [bool; ACTIONS] =
                std::array::from_fn(|action| possible[action] && Some(costs[action]) == least);
            for action in 0..ACTIONS {
                if !possible[action] {
                    scores[action] = -1e9;
                }
            }
            let own = best(&scores);
            let right = best(&std::array::from_fn::<f32, ACTIONS, _>(|action| {
                if good[action] { scores[action] } else { -2e9 }
            }));
            // Several actions may be right: what counts is the chance of any.
            softmax(&mut scores);
            let chance =
                (0..ACTIONS).filter(|action| good[*action]).map(|action| scores[action]).sum::<f32>();
            let chance = chance.max(1e-9);
            loss -= libm::logf(chance);
            let d: [f32; ACTIONS] = std::array::from_fn(|action| {
                scores[action] - if good[action] { scores[action] / chance } else { 0.0 }
            });
            self.action.backward(p, &mut by_action, &choice, &d, gradient);
            let action = if explore && random.unit() < OWN_WAY { own } else { right };
            let mut label = ROOT_LABEL;
            if let Some((head, dependent)) = state.arc(action)
                && head < words
            {
                let mut scores = [0.0; DEPRELS.len()];
                let places = label_places(&state, head, dependent).map(place);
                let situation = label_situation(&state, head, dependent);
                let drop = Some((&mut *random, DROP));
                let choice =
                    self.label.score(p, vectors, &mut by_label, (&places, &situation), drop, &mut scores);
                label = best(&scores) as u8;
                // The label of a wrong arc teaches nothing.
                if tree.heads[dependent] == head {
                    let gold = usize::from(tree.labels[dependent]);
                    softmax(&mut scores);
                    loss -= libm::logf(scores[gold].max(1e-9));
                    scores[gold] -= 1.0;
                    self.label.backward(p, &mut by_label, &choice, &scores, gradient);
                }
            }
            state.apply(action, label);
        }
        let mut d = vec![0.0; vectors.len()];
        by_action.backward(p, &self.action, vectors, &mut d, gradient);
        by_label.backward(p, &self.label, vectors, &mut d, gradient);
        self.encoder.backward(p, &trace, d, gradient);
        loss
    }
}

//! What speaks for a mention to be what a pronoun stands for, and how much.

use parallax_layers::{
    structure::Role,
    words::{Deprel, Xpos},
};
use parallax_lexicon::attribution::is_said;

use super::weights::{LEAST, WEIGHTS};
use crate::{
    chains::Chains,
    mention::{Determined, Scene},
    page::{Page, Place},
    traits::{ANY_GENDER, MANY, ORG, PERSON, PLACE},
};

/// By how much the best must be better than the next.
pub(crate) const MARGIN: i32 = 1;

/// A pronoun and where it stands.
#[derive(Debug)]
pub(crate) struct Context<'a> {
    scene: &'a Scene<'a>,
    pub(crate) at: usize,
    here: Place,
    /// The subject of its clause, of which it may be the possessor.
    subject: Option<usize>,
    /// he and she, they, or it.
    pub(crate) class: usize,
}

impl<'a> Context<'a> {
    pub(crate) fn new(scene: &'a Scene<'a>, at: usize) -> Self {
        let (page, pronoun) = (scene.page, &scene.mentions[at]);
        let class = match pronoun.traits {
            traits if traits.is_person() => 0,
            traits if traits.numbers == MANY => 1,
            _ => 2,
        };
        let subject = page.tree.shared_subject(page.tree.clause(pronoun.head));
        Self { scene, at, here: scene.place(at), subject, class }
    }
}

/// What the best must reach.
pub(crate) fn least(context: &Context<'_>) -> i32 {
    LEAST[context.class]
}

pub(crate) fn score(context: &Context<'_>, other: usize, chains: &mut Chains) -> i32 {
    let (place, nature) = (where_it_stands(context, other), what_it_is(context, other, chains));
    let (of_place, of_nature) = WEIGHTS.split_at(place.len());
    let sum = |holds: &[bool], weights: &[[i32; 3]]| -> i32 {
        holds.iter().zip(weights).map(|(holds, weights)| i32::from(*holds) * weights[context.class]).sum()
    };
    sum(&place, of_place) + sum(&nature, of_nature)
}

fn where_it_stands(context: &Context<'_>, other: usize) -> [bool; 21] {
    let (scene, page) = (context.scene, context.scene.page);
    let (pronoun, written) = (scene.mentions[context.at].head, scene.mentions[other].head);
    let mention = governor(page, written);
    let (here, there) = (context.here, scene.place(other));
    let distance = here.sentence.abs_diff(there.sentence);
    let between = context.at.abs_diff(other);
    let relation = page.relation(mention);
    let subject = relation == Deprel::Nsubj;
    let verb = page.tree.head(mention).filter(|_| subject);
    // "Lund said that she …": what is said is often of who says it.
    let says = |verb: usize| is_said(&page.words[verb].lemma) && page.tree.dominates(verb, pronoun);
    [
        distance == 0,
        distance == 1,
        distance == 2,
        distance >= 3,
        here.line != there.line,
        subject,
        verb.is_some_and(|verb| page.tree.root(verb) == verb),
        subject && page.relation(pronoun) == Deprel::Nsubj && distance > 0,
        matches!(relation, Deprel::Obj | Deprel::Iobj),
        page.words[mention].deprel == Deprel::NmodPoss,
        relation == Deprel::Obl,
        page.words[mention].deprel == Deprel::Nmod,
        relation == Deprel::Compound,
        relation == Deprel::Conj,
        written != mention,
        page.xpos(pronoun) == Xpos::PRPS && distance == 0 && context.subject == Some(mention),
        verb.is_some_and(says),
        other > context.at,
        between <= 2,
        between > 8,
        between > 20,
    ]
}

/// What an apposition stands beside: "Lund" of "Lund, the mayor,".
fn governor(page: &Page<'_>, row: usize) -> usize {
    let above = page.tree.head(row).filter(|_| page.relation(row) == Deprel::Appos);
    above.unwrap_or(row)
}

fn what_it_is(context: &Context<'_>, other: usize, chains: &mut Chains) -> [bool; 20] {
    let (scene, page) = (context.scene, context.scene.page);
    let (pronoun, mention) = (&scene.mentions[context.at], &scene.mentions[other]);
    let (here, there) = (context.here, scene.place(other));
    let size = chains.members(other).len();
    let traits = chains.traits(other);
    let gender = pronoun.traits.genders;
    let determined = mention.determined();
    let third = mention.pronoun().is_some();
    let together = here.sentence == there.sentence;
    [
        size > 1,
        size > 3,
        size > 8,
        chains.is_named(other),
        mention.is_name(),
        third,
        third && page.folded(mention.head) == page.folded(pronoun.head),
        traits.sorts == PERSON && traits.genders == gender && gender != ANY_GENDER,
        traits.numbers == MANY,
        traits.sorts & PERSON != 0,
        determined == Some(Determined::Bare),
        determined == Some(Determined::Indefinite),
        determined == Some(Determined::Possessed),
        there.role == Role::Headline && here.role != Role::Headline,
        here.quote != there.quote,
        traits.sorts.count_ones() > 1,
        traits.sorts == PERSON && traits.numbers == MANY,
        traits.sorts == ORG,
        traits.sorts & PLACE != 0,
        together && page.tree.clause(mention.head) == page.tree.clause(pronoun.head),
    ]
}

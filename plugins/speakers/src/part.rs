//! As what somebody speaks.

use std::{collections::BTreeMap, sync::LazyLock};

use parallax_corpus::Span;
use parallax_layers::{
    speakers::Part,
    words::{Deprel, Upos},
};
use parallax_lexicon::{WordSet, fold, table};

use crate::{statements::Page, who::Speaking};

/// The part that the first noun for somebody gives them: before the name, for it, or beside it ("Ada Lund, a resident").
pub(crate) fn of(page: &Page<'_>, speaking: &Speaking) -> Option<Part> {
    let entity = &page.cast.entities()[speaking.entity];
    let beside = entity.mentions.iter().flat_map(|&mention| nouns(page, mention));
    let role = || entity.role.as_deref().and_then(of_role);
    let person = |&noun: &usize| {
        let word = &page.tree.words()[noun];
        !PERSON.contains(&word.lemma) || !entity.names.is_empty() && word.deprel == Deprel::Appos
    };
    beside.into_iter().filter(person).find_map(|noun| of_noun(page, noun)).or_else(role)
}

/// The nouns that say what somebody is, around a mention: its own, those before the name, those beside it.
fn nouns(page: &Page<'_>, mention: Span) -> Vec<usize> {
    let Some(head) = page.tree.root_of(mention) else { return Vec::new() };
    let words = page.tree.words();
    let tells = |row: &usize| {
        let near =
            matches!(words[*row].deprel, Deprel::Appos | Deprel::Compound | Deprel::Flat | Deprel::NmodDesc);
        near && words[*row].upos == Upos::Noun
    };
    let above = page.tree.head(head).filter(|_| words[head].deprel == Deprel::Appos);
    let own = [head].into_iter().chain(above).filter(|&row| words[row].upos == Upos::Noun);
    own.chain(page.tree.children(head).filter(tells)).collect()
}

fn of_noun(page: &Page<'_>, noun: usize) -> Option<Part> {
    let words = page.tree.words();
    let lemma = |row: usize| fold(&words[row].lemma);
    let before = page.tree.left(noun).next_back().filter(|&row| row + 1 == noun);
    let both = before.and_then(|before| named(&format!("{}_{}", lemma(before), lemma(noun))));
    both.or_else(|| named(&lemma(noun)))
}

/// "spokesman for the ministry": by what stands before "for" and "of".
fn of_role(role: &str) -> Option<Part> {
    let role = fold(role);
    let what = [" for ", " of ", " at ", " to "]
        .iter()
        .fold(&*role, |what, of| what.split(of).next().unwrap_or(what));
    let mut words = what.rsplit(' ');
    let last = words.next()?;
    let both = words.next().and_then(|before| named(&format!("{before}_{last}")));
    both.or_else(|| named(last))
}

fn named(noun: &str) -> Option<Part> {
    PARTS.get(noun).copied()
}

/// What says of somebody without a name nothing at all ("a man"); beside a name it is one of the people.
static PERSON: LazyLock<WordSet> = LazyLock::new(|| {
    let lines = table::lines(include_str!("../lists/parts.tsv"));
    WordSet::new(lines.filter(|line| line[0] == "person").map(|line| line[1]))
});

static PARTS: LazyLock<BTreeMap<&'static str, Part>> = LazyLock::new(|| {
    let part = |name: &str| match name {
        "affected" | "person" => Part::Affected,
        "police" => Part::Police,
        "court" => Part::Court,
        "defence" => Part::Defence,
        "office" => Part::Office,
        "campaign" => Part::Campaign,
        "expert" => Part::Expert,
        "business" => Part::Business,
        "press" => Part::Press,
        _ => Part::Other,
    };
    let lines = table::lines(include_str!("../lists/parts.tsv"));
    lines.flat_map(|line| line[1].split(' ').map(move |noun| (noun, part(line[0])))).collect()
});

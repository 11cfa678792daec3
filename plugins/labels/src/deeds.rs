//! What articles call a deed by its verb: "had sex with the girl", "raped the girl".

use std::{collections::BTreeMap, sync::LazyLock};

use parallax_layers::words::{Deprel, Upos, Xpos};
use parallax_lexicon::{fold, on_one_line, table};

use crate::{Partner, Tie, page::Page, phrase::Called};

/// The verbs of each deed under whom they befall: somebody with a name, or with an age.
pub(crate) fn called(page: &Page<'_>) -> Vec<(Tie, Called)> {
    // "to kill" was not done.
    let done = |&row: &usize| {
        let word = &page.words()[row];
        word.upos == Upos::Verb && word.xpos != Xpos::VB && page.tree.negation(row).is_none()
    };
    (0..page.words().len()).filter(done).filter_map(|verb| of_verb(page, verb)).collect()
}

fn of_verb(page: &Page<'_>, verb: usize) -> Option<(Tie, Called)> {
    let known = |(word, whom): (String, usize)| Some((DEEDS.get(&*word)?, word, whom));
    let (&(deed, telling), word, patient) = readings(page, verb).into_iter().find_map(known)?;
    let on = whom(page, patient)?;
    let own = |row: &usize| page.words()[*row].deprel.universal() == Deprel::Advmod;
    let several = word.contains('_');
    let first = page.tree.left(verb).find(own).filter(|_| several).unwrap_or(verb);
    // "had sex with": up to whom it befalls.
    let whom = page.tree.within(page.tree.noun_chunk(patient)).start;
    let last = if several && whom > verb { whom - 1 } else { verb };
    let span = page.words()[first].span.to(page.words()[last].span);
    let words = word.split('_').map(str::to_owned).collect();
    let telling = telling.then(|| word.replace('_', " ")).into_iter().collect();
    Some((Tie::Deed { deed, on }, Called::verb(page, span, &word, words, telling)?))
}

/// How a verb may be written in the table, each with the word for whom it befalls: with its object and what is behind that, with
/// its adverb, alone.
fn readings(page: &Page<'_>, verb: usize) -> Vec<(String, usize)> {
    let tree = &page.tree;
    let lemma = page.lemma(verb);
    let behind = |row: usize| {
        tree.right(row).find_map(|child| Some((child, page.lemma(tree.child(child, &[Deprel::Case])?))))
    };
    let object = tree.object(verb).or_else(|| tree.is_passive(verb).then(|| tree.subject(verb))?);
    let Some(object) = object else {
        return behind(verb).map(|(whom, on)| (format!("{lemma}_{on}"), whom)).into_iter().collect();
    };
    let with_object = behind(object).or_else(|| behind(verb));
    let with_object = with_object.map(|(whom, on)| (format!("{lemma}_{}_{on}", page.lemma(object)), whom));
    let adverb = |&row: &usize| page.words()[row].deprel.universal() == Deprel::Advmod;
    let adverbs = tree.children(verb).filter(adverb);
    let with_adverb = adverbs.map(|row| (format!("{}_{lemma}", fold(page.text(row))), object));
    let alone = (lemma.clone(), object);
    with_object.into_iter().chain(with_adverb).chain([alone]).collect()
}

/// Whom it befalls: an actor, or a noun with an age ("the 12-year-old girl").
fn whom(page: &Page<'_>, patient: usize) -> Option<Partner> {
    if let Some(actor) = page.actor_of(patient).filter(|_| page.is_person(patient)) {
        return Some(Partner::Actor(actor));
    }
    let chunk = page.tree.noun_chunk(patient);
    let text = on_one_line(&page.one.article[chunk]);
    let age = text.split([' ', '-']).find(|word| word.starts_with(|c: char| c.is_ascii_digit()))?;
    Some(Partner::Noun(format!("{} {age}", page.lemma(patient))))
}

/// The deed of each verb, and whether the verb says more of it than that it was done.
static DEEDS: LazyLock<BTreeMap<&'static str, (&'static str, bool)>> = LazyLock::new(|| {
    let lines = table::lines(include_str!("../lists/deeds.tsv"));
    let each = |line: Vec<&'static str>| {
        let [deed, plain, telling] = line[..] else { return Vec::new() };
        let plain = plain.split(' ').map(move |word| (word, (deed, false)));
        plain.chain(telling.split(' ').map(move |word| (word, (deed, true)))).collect()
    };
    lines.flat_map(each).collect()
});

//! What articles call a deed by its verb: "had sex with the girl", "raped the girl".

use std::{collections::BTreeMap, sync::LazyLock};

use parallax_corpus::Span;
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
    let object =
        page.tree.object(verb).or_else(|| page.tree.is_passive(verb).then(|| page.tree.subject(verb))?);
    let behind = || {
        let on = [Some(verb), object].into_iter().flatten().flat_map(|row| page.tree.right(row));
        on.filter_map(|row| Some((row, page.lemma(page.tree.child(row, &[Deprel::Case])?)))).next()
    };
    let adverb = page.tree.children(verb).find(|&row| page.words()[row].deprel.universal() == Deprel::Advmod);
    let lemma = page.lemma(verb);
    let with_adverb = adverb.map(|row| format!("{}_{lemma}", fold(page.text(row))));
    let simple = with_adverb.filter(|word| DEEDS.contains_key(&**word)).unwrap_or_else(|| lemma.clone());
    let with_object =
        object.zip(behind()).map(|(object, (_, on))| format!("{lemma}_{}_{on}", page.lemma(object)));
    let with_object = with_object.filter(|word| DEEDS.contains_key(&**word));
    let patient = if with_object.is_some() { behind().map(|(row, _)| row) } else { object }?;
    let word = with_object.unwrap_or(simple);
    let &(deed, telling) = DEEDS.get(&*word)?;
    let on = whom(page, patient)?;
    let first = adverb.filter(|&row| row < verb && word.contains('_')).unwrap_or(verb);
    let last = if patient > verb && word.contains('_') {
        patient_begins(page, patient).max(verb + 1) - 1
    } else {
        verb
    };
    let span = page.words()[first].span.to(page.words()[last].span);
    Some((Tie::Deed { deed, on }, Called::deed(page, span, &word, telling)?))
}

/// Where the phrase for whom it befalls begins.
fn patient_begins(page: &Page<'_>, patient: usize) -> usize {
    page.tree.within(page.tree.noun_chunk(patient)).start
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

impl Called {
    /// A verb for a deed.
    fn deed(page: &Page<'_>, span: Span, word: &str, telling: bool) -> Option<Self> {
        let words = word.split('_').map(str::to_owned).collect();
        let telling = if telling { [word.replace('_', " ")].into() } else { [].into() };
        Self::verb(page, span, word, words, telling)
    }
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

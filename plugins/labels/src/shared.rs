//! What articles call those who have no name: groups, and things with the name of something else.

use parallax_layers::{
    names::NameKind,
    numbers::{Modifier, NumberKind},
    words::{Deprel, Upos},
};

use crate::{
    Tie, lists,
    page::Page,
    phrase::{self, Called},
    sets::Sets,
};

/// Each noun under whatever ties it to nouns of other articles.
pub(crate) fn called(page: &Page<'_>, sets: &Sets) -> Vec<(Tie, Called)> {
    let mut found = Vec::new();
    for noun in page.nouns().filter(|&noun| page.actor_of(noun).is_none()) {
        let ties = [set(page, sets, noun), role(page, noun), thing(page, noun)];
        if let Some(called) = phrase::of_noun(page, noun) {
            found.extend(ties.into_iter().flatten().map(|tie| (tie, called.clone())));
        }
    }
    found.extend(counted(page));
    found
}

/// "regime" where another has "government".
fn set(page: &Page<'_>, sets: &Sets, noun: usize) -> Option<Tie> {
    let span = page.words()[noun].span;
    let finding = page.slant.iter().find(|finding| finding.span.contains(span) && !finding.alternatives.is_empty());
    let set = match finding {
        Some(finding) => sets.of(finding),
        None => sets.with(&page.lemma(noun)),
    }?;
    Some(Tie::Set { set, of: partner(page, noun) })
}

/// The actor whose a noun is: "Assad's", "Syrian", "of Syria".
pub(crate) fn partner(page: &Page<'_>, noun: usize) -> Option<usize> {
    let of = |&child: &usize| match page.words()[child].deprel {
        Deprel::NmodPoss | Deprel::Compound | Deprel::Amod => true,
        Deprel::Nmod => page
            .tree
            .child(child, &[Deprel::Case])
            .is_some_and(|case| matches!(&*page.lemma(case), "of" | "in")),
        _ => false,
    };
    let named = |child: usize| page.actor_of(child).or_else(|| page.actor(page.cast.of(page.words()[child].span)?));
    page.tree.children(noun).filter(of).filter(|&child| page.is_named(child)).find_map(named)
}

/// "police detained …": the same verb with the same actor.
fn role(page: &Page<'_>, noun: usize) -> Option<Tie> {
    let verb = page.tree.head(noun)?;
    let lemma = page.lemma(verb);
    if page.words()[verb].upos != Upos::Verb || lists::is_loose(&lemma) {
        return None;
    }
    let passive = page.tree.is_passive(verb);
    let subject = match page.words()[noun].deprel {
        Deprel::Nsubj => true,
        Deprel::Obj | Deprel::NsubjPass => false,
        _ => return None,
    };
    let other = if subject {
        page.tree.object(verb)
    } else if passive {
        page.tree.agent(verb)
    } else {
        page.tree.shared_subject(verb)
    };
    let partner = page.actor_of(other?)?;
    let entity = page.cast.of_word(&page.tree, noun);
    let person = entity.is_some_and(|row| page.cast.entities()[row].kind == NameKind::Person);
    Some(Tie::Role { verb: lemma, partner, subject, person })
}

/// "the Orsa dam"
fn thing(page: &Page<'_>, noun: usize) -> Option<Tie> {
    Some(Tie::Thing { noun: page.lemma(noun), of: partner(page, noun)? })
}

/// "61 extremists": a number that is not chance.
fn counted(page: &Page<'_>) -> Vec<(Tie, Called)> {
    let tells = |value: f64| value >= 11.0 && value.to_string().trim_end_matches('0').len() > 1;
    let mut found = Vec::new();
    for number in page.numbers.iter().filter(|number| number.claim && number.kind == NumberKind::Count) {
        let exact = matches!(number.modifier, Modifier::Exact | Modifier::Approximate);
        let Some(value) = number.value.filter(|&value| exact && tells(value)) else { continue };
        let Some(noun) = number.counted.and_then(|counted| page.head(counted)) else { continue };
        let person = page
            .cast
            .of(page.words()[noun].span)
            .is_some_and(|row| page.cast.entities()[row].kind == NameKind::Person);
        let predicate = if person { None } else { number.predicate.clone() };
        if page.words()[noun].upos != Upos::Noun || !person && predicate.is_none() {
            continue;
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "counts are whole and positive")]
        let tie = Tie::Count { value: value as u64, predicate };
        found.extend(phrase::of_noun(page, noun).map(|called| (tie, called)));
    }
    found
}

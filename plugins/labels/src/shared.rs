//! What articles call those who have no name: groups, and things with the name of something else.

use parallax_layers::{
    numbers::{Modifier, Number, NumberKind},
    words::{Deprel, Upos, Xpos},
};

use crate::{
    Tie, lists,
    page::Page,
    phrase::{self, Called},
    sets::{self, Of, Set},
};

/// Each noun under whatever ties it to nouns of other articles.
pub(crate) fn called(page: &Page<'_>) -> Vec<(Tie, Called)> {
    let mut found = Vec::new();
    for noun in page.nouns().filter(|&noun| page.actor_of(noun).is_none()) {
        let ties: Vec<Tie> =
            [set(page, noun), role(page, noun), thing(page, noun)].into_iter().flatten().collect();
        if !ties.is_empty()
            && let Some(called) = phrase::of_noun(page, noun)
        {
            found.extend(ties.into_iter().map(|tie| match tie {
                Tie::Role { .. } => (tie, called.clone()),
                Tie::Set { set, .. } if set.of == Of::Group => (tie, called.clone().by_its_noun().surely()),
                _ => (tie, called.clone().surely()),
            }));
        }
    }
    found.extend(page.numbers.iter().flat_map(|number| counted(page, number)));
    found
}

/// "regime" where another has "government".
fn set(page: &Page<'_>, noun: usize) -> Option<Tie> {
    let word = &page.words()[noun];
    // "pro-government" is of another.
    if matches!(word.deprel, Deprel::Compound | Deprel::Amod) {
        return None;
    }
    let finding = page.finding(word.span, |finding| !finding.alternatives.is_empty());
    let chosen = finding.and_then(sets::of).filter(|set| set.of != Of::Event);
    let set = chosen
        .or_else(|| with_compound(page, noun))
        .or_else(|| sets::with(lists::plain(&page.lemma(noun))))?;
    let (of, is_clear) = match set.of {
        Of::One | Of::Each => {
            let of = page.owner(noun);
            (of.clone(), of.is_some() || finding.is_some() || phrase::is_bare(page, noun))
        }
        Of::Group => (None, finding.is_some() || is_the_group(page, noun)),
        Of::Event => (None, is_the_event(page, noun)),
    };
    is_clear.then_some(Tie::Set { set, of })
}

/// "agency drivers"
fn with_compound(page: &Page<'_>, noun: usize) -> Option<Set> {
    let before = page.tree.left(noun).find(|&child| page.words()[child].deprel == Deprel::Compound)?;
    sets::with(&format!("{}_{}", page.lemma(before), page.lemma(noun)))
}

/// Whether nothing before a noun says that a group is of another sort: "climate protesters" may not be the only ones.
fn is_the_group(page: &Page<'_>, noun: usize) -> bool {
    let is_compound = with_compound(page, noun).is_some();
    page.tree.left(noun).all(|child| match page.words()[child].deprel.universal() {
        Deprel::Compound => is_compound,
        Deprel::Amod => !lists::sets_apart(&page.lemma(child)) && is_telling(page, child),
        _ => true,
    })
}

/// Whether a happening is spoken of as known, is what another is said to be ("a kind gesture"), or is told in words that
/// say what to think of it; one of several is not.
fn is_the_event(page: &Page<'_>, noun: usize) -> bool {
    let one = page.words()[noun].xpos == Xpos::NN
        && !page.tree.children(noun).any(|child| lists::sets_apart(&page.lemma(child)));
    let tells = page.tree.left(noun).any(|child| is_telling(page, child));
    let told_to_be = page.words()[noun].deprel == Deprel::Appos
        || page.tree.copula(noun).is_some()
        || page.tree.child(noun, &[Deprel::Case]).is_some_and(|case| page.lemma(case) == "as");
    // "the collapse of sales" is not the bridge's.
    let of_another =
        page.owner(noun).is_some() || page.tree.right(noun).any(|child| page.is_behind(child, &["of", "in"]));
    let known = phrase::is_definite(page, noun) && !of_another;
    one && (tells || told_to_be || known || is_telling(page, noun))
}

fn is_telling(page: &Page<'_>, row: usize) -> bool {
    lists::is_telling(&page.lemma(row)) || page.takes_sides(page.words()[row].span)
}

/// "police detained …": persons beside the same verb and the same actor.
fn role(page: &Page<'_>, noun: usize) -> Option<Tie> {
    let verb = page.tree.head(noun)?;
    let lemma = page.lemma(verb);
    if page.words()[verb].upos != Upos::Verb || lists::is_loose(&lemma) || !page.is_person(noun) {
        return None;
    }
    let subject = match page.words()[noun].deprel {
        Deprel::Nsubj => true,
        Deprel::Obj | Deprel::NsubjPass => false,
        _ => return None,
    };
    let other = if subject {
        page.tree.object(verb)
    } else if page.tree.is_passive(verb) {
        page.tree.agent(verb)
    } else {
        page.tree.shared_subject(verb)
    };
    Some(Tie::Role { verb: lemma, partner: page.actor_of(other?)?, subject })
}

/// "the Orsa dam": one thing that is no act of many.
fn thing(page: &Page<'_>, noun: usize) -> Option<Tie> {
    let many = matches!(page.words()[noun].xpos, Xpos::NNS | Xpos::NNPS);
    let one = !many && !lists::is_act(lists::plain(&page.lemma(noun)));
    Some(Tie::Thing { noun: page.lemma(noun), of: page.owner(noun)? }).filter(|_| one)
}

/// "61 extremists": by a number that is not chance, where persons are counted, or the same happened to them.
fn counted(page: &Page<'_>, number: &Number) -> Vec<(Tie, Called)> {
    const TELLING: f64 = 20.0;
    const ALONE: f64 = 1000.0;
    let exact = matches!(number.modifier, Modifier::Exact | Modifier::Approximate);
    let value = number.value.filter(|_| exact && number.claim && number.kind == NumberKind::Count);
    let beside = number.counted.filter(|&counted| number.span.contains(counted));
    let noun = beside.and_then(|counted| page.tree.root_of(counted));
    let Some((value, noun)) = value.zip(noun) else { return Vec::new() };
    // Of "400" and "20" there may be several.
    if value < TELLING
        || value.to_string().trim_end_matches('0').len() < 2
        || page.words()[noun].upos != Upos::Noun
    {
        return Vec::new();
    }
    let Some(called) = phrase::of_noun(page, noun) else { return Vec::new() };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "counts are positive")]
    let tie = |predicate: Option<String>| Tie::Count { value: value as u64, predicate };
    let alone = (value >= ALONE || page.is_person(noun)).then(|| tie(None));
    let happened = number.predicate.clone().map(|predicate| tie(Some(predicate)));
    alone.into_iter().chain(happened).map(|tie| (tie, called.clone().surely())).collect()
}

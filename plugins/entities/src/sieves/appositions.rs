//! "Ada Rell, the mayor of Karst,", "the mayor, Ada Rell,", "Mayor Ada Rell": two mentions side by side, and titles.

use parallax_layers::words::{Deprel, Upos, Xpos};

use crate::{
    chains::Chains,
    lists,
    mention::{Determined, Mention, Scene},
    phrase,
    traits::{ONE, PERSON},
};

pub(crate) fn join(scene: &Scene<'_>, chains: &mut Chains) {
    for at in 0..scene.mentions.len() {
        title(scene, at, chains);
        if let Some(other) = beside(scene, at) {
            pair(scene, at, other, chains);
            // "Ada Rell, director of the museum, and chair of its board,"
            for office in further(scene, at, other) {
                pair(scene, at, office, chains);
            }
        }
    }
}

/// The noun before a name is what its bearer is.
fn title(scene: &Scene<'_>, at: usize, chains: &mut Chains) {
    let mention = &scene.mentions[at];
    if !mention.is_name() || !mention.traits.is_person() {
        return;
    }
    let page = scene.page;
    let name = scene.name_start(at);
    let noun = |row: usize| matches!(page.upos(row), Upos::Noun | Upos::Propn);
    let office = |&row: &usize| {
        let role = lists::noun(&page.lemma(row)).is_some_and(|noun| noun.role);
        noun(row) && (role || lists::full_title(&page.folded(row)).is_some())
    };
    if let Some(last) = (mention.rows.start..name).rev().find(office) {
        let mut from = phrase::role(page, last).start.max(mention.rows.start);
        // What a title hangs on is the name: its own phrase is short ("Prime" is no part of "Minister").
        while from > mention.rows.start && (noun(from - 1) || page.upos(from - 1) == Upos::Adj) {
            from -= 1;
        }
        // "Bureau of Prisons spokesman": names are not cut.
        let first = page.words[from].span;
        let cut = page.names.partition_point(|name| name.span.end <= first.start);
        if let Some(whole) = page.names.get(cut).filter(|name| name.span.start < first.start) {
            from = page.tree.within(whole.span).start;
        }
        // "Secretary of State"
        chains.roles[at] = Some(from..name.max(last + 1));
    }
}

/// The mention set beside one: by the tree, or just behind a comma.
fn beside(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let (page, mention) = (scene.page, &scene.mentions[at]);
    let by_tree = page.tree.right(mention.head).find(|&child| page.relation(child) == Deprel::Appos);
    if let Some(other) = by_tree.or_else(|| called(scene, mention.head)).and_then(|row| scene.headed(row))
        && !is_nearer_to_another(scene, at, other)
    {
        return Some(other);
    }
    // "her lawyer Ada Lund"
    let next = scene.mentions[at + 1..]
        .iter()
        .take(2)
        .position(|next| next.is_name() && next.rows.start == mention.rows.end);
    if let Some(next) = next.filter(|_| !mention.is_name() && mention.traits.is_person()) {
        return Some(at + 1 + next);
    }
    // "the mayor of Karst, Ada Lund,"
    let end_of_first =
        if mention.is_name() { mention.rows.end } else { phrase::role(page, mention.head).end };
    let comma = behind_age(scene, end_of_first);
    if !page.is(comma, ",") {
        return None;
    }
    let next = scene.from(comma + 1);
    let other = scene.mentions.get(next).filter(|other| other.rows.start == comma + 1)?;
    let end = phrase::role(page, other.head).end.max(other.rows.end);
    let closed = phrase::is_closed(page, end, scene.place(at).sentence);
    // The next of a list, where no age stands between.
    let aged = comma != end_of_first;
    let listed = is_listed(scene, other)
        || page.is(end, ",") && end + 1 < page.words.len() && page.folded(end + 1) == "and";
    // A subject or an object of its own: no comma parts it from its verb.
    let own = matches!(page.relation(other.head), Deprel::Nsubj | Deprel::Obj | Deprel::Obl)
        && page.tree.head(other.head) != page.tree.head(mention.head)
        && !page.tree.dominates(mention.head, other.head);
    // "the mayor, Ada Lund, and": the one mayor has a name.
    let office =
        mention.determined() == Some(Determined::Definite) && lists::is_office(&page.lemma(mention.head));
    let sure = office && other.is_name() || mention.is_name() && is_bare_office(scene, next);
    (closed && (aged || !listed || sure) && !own).then_some(next)
}

/// The offices that follow the one beside a name, joined with either.
fn further(scene: &Scene<'_>, at: usize, other: usize) -> Vec<usize> {
    let tree = &scene.page.tree;
    let heads = [at, other].map(|mention| scene.mentions[mention].head);
    let joined = heads.into_iter().flat_map(|head| tree.right(head));
    let joined =
        joined.filter(|&row| scene.page.relation(row) == Deprel::Conj).filter_map(|row| scene.headed(row));
    joined.filter(|&office| office > other && is_bare_office(scene, office)).collect()
}

/// "Ada Rell, director of the museum": an office without an article is whose name stands before it, in a list, too.
fn is_bare_office(scene: &Scene<'_>, at: usize) -> bool {
    let mention = &scene.mentions[at];
    mention.determined() == Some(Determined::Bare)
        && mention.traits.numbers == ONE
        && lists::is_office(&scene.page.lemma(mention.head))
}

/// "Lund named Eva Holt, the director,": a name just before the comma, of what the noun can be, comes first.
fn is_nearer_to_another(scene: &Scene<'_>, at: usize, other: usize) -> bool {
    let start = scene.mentions[other].rows.start;
    if other < at || start == 0 || !scene.page.is(start - 1, ",") {
        return false;
    }
    let ends = |mention: &&Mention| mention.is_name() && mention.rows.end == start - 1;
    let nearer = scene.mentions[at + 1..other].iter().rev().take(4).find(ends);
    nearer.is_some_and(|name| name.traits.agree(scene.mentions[other].traits))
}

/// Whether a mention is one of several that a conjunction joins.
fn is_listed(scene: &Scene<'_>, mention: &Mention) -> bool {
    let (page, joins) = (scene.page, |row: usize| scene.page.tree.child(row, &[Deprel::Cc]).is_some());
    if page.relation(mention.head) != Deprel::Conj {
        return joins(mention.head);
    }
    page.tree.conjuncts(mention.head).into_iter().any(joins)
}

/// Behind the age that may stand after a name: "Lund, 42, a teacher".
fn behind_age(scene: &Scene<'_>, comma: usize) -> usize {
    let page = scene.page;
    let age = comma + 2 < page.words.len() && page.is(comma, ",") && page.xpos(comma + 1) == Xpos::CD;
    if age && page.is(comma + 2, ",") { comma + 2 } else { comma }
}

/// "a man named Lund": what a noun is called.
fn called(scene: &Scene<'_>, noun: usize) -> Option<usize> {
    let page = scene.page;
    let names = |&child: &usize| {
        page.relation(child) == Deprel::Acl
            && page.xpos(child) == Xpos::VBN
            && matches!(&*page.words[child].lemma, "name" | "call" | "identify" | "know" | "dub")
    };
    let verb = page.tree.right(noun).find(names)?;
    page.tree.child(verb, &[Deprel::Obj, Deprel::Xcomp, Deprel::Obl])
}

/// Two mentions side by side are of one where one of them is a noun that can be what the other is.
fn pair(scene: &Scene<'_>, at: usize, other: usize, chains: &mut Chains) {
    let (one, two) = (&scene.mentions[at], &scene.mentions[other]);
    let (name, noun, (named, told)) = match (one.is_name(), two.determined(), one.determined(), two.is_name())
    {
        (true, Some(_), _, _) => (one, two, (at, other)),
        (_, _, Some(_), true) => (two, one, (other, at)),
        _ => return,
    };
    let bare = noun.determined() == Some(Determined::Bare);
    // "Rell, his wife": what is possessed may be somebody else's; it is still who is named beside it.
    let known = lists::noun(&scene.page.lemma(noun.head));
    let named_first = named == at;
    let one = noun.traits.numbers & name.traits.numbers != 0;
    let person = name.traits.is_person()
        && one
        && known.map_or(!bare && named_first, |known| known.traits.is_person());
    let thing = !name.traits.is_person()
        && noun.traits.sorts & name.traits.sorts != 0
        && noun.traits.sorts & PERSON == 0;
    if !(person || thing && !bare) || !chains.agree(at, other) && known.is_some() {
        return;
    }
    // A noun that no list has is a person where it stands beside one ("Ada Lund, an instructor,").
    if !chains.is_named(told) {
        chains.unite(named, told);
    }
    if person && lists::noun(&scene.page.lemma(noun.head)).is_some_and(|noun| noun.role) {
        chains.roles[named].get_or_insert(phrase::role(scene.page, noun.head));
    }
}

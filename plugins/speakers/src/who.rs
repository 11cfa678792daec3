//! Who makes a statement.

use parallax_layers::{
    actors::Actor,
    names::NameKind,
    quotes::Quote,
    words::{Deprel, Upos, Xpos},
};
use parallax_lexicon::{case::is_initials, fold, spaced};
use parallax_press::country_written;

use crate::{office, statements::Page};

/// Who is heard, so that it is the same in every article.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Who {
    /// A row of `actors`.
    Actor(usize),
    /// Those without a name whom one noun is for.
    Noun(String),
}

/// A speaker in an article.
pub(crate) struct Speaking {
    pub(crate) who: Who,
    /// The row in `entities`.
    pub(crate) entity: usize,
    /// The noun with what tells of which body or country they are, as written.
    pub(crate) called: String,
}

/// Who makes a statement; none where it is nobody known: a document, a voice, "one of them".
pub(crate) fn speaks(page: &Page<'_>, quote: &Quote) -> Option<Speaking> {
    let row = quote.entity?.index();
    let entity = page.cast.entities().get(row)?;
    // Of "police in Karst" it is not the place that speaks.
    let source = quote.source.first().and_then(|&source| page.tree.root_of(source));
    let is_it = |source: usize| {
        entity.mentions.iter().any(|mention| mention.contains(page.tree.words()[source].span))
    };
    if entity.kind == NameKind::Place && source.is_some_and(|source| !is_it(source)) {
        return None;
    }
    if let Some(&actor) = page.known.get(&(page.one.index, row)) {
        let who = Who::Actor(actor);
        let body = page.actors[actor].kind != NameKind::Misc;
        return body.then_some(Speaking { who, entity: row, called: String::new() });
    }
    if matches!(entity.kind, NameKind::Misc | NameKind::Other) {
        return None;
    }
    if let Some(named) = office::holder(page, row)
        && let Some(&actor) = page.known.get(&(page.one.index, named))
    {
        return Some(Speaking { who: Who::Actor(actor), entity: named, called: String::new() });
    }
    let nouns = entity.mentions.iter().filter_map(|&mention| page.tree.root_of(mention));
    let head = nouns.into_iter().find(|&head| page.tree.words()[head].upos == Upos::Noun)?;
    let (mut key, called) = noun(page, head);
    // "A man" of one article is not known to be that of another.
    if entity.kind == NameKind::Person && key == fold(&page.tree.words()[head].lemma) && is_any(page, head) {
        key.push_str(&page.one.article.id);
    }
    if let Some(actor) = police(page, &key) {
        return Some(Speaking { who: Who::Actor(actor), entity: row, called: String::new() });
    }
    Some(Speaking { who: Who::Noun(key), entity: row, called })
}

/// Of "police", the only police with a name in the story.
fn police(page: &Page<'_>, noun: &str) -> Option<usize> {
    let is_one = |actor: &Actor| {
        let last = spaced(&actor.name).next_back().map(fold);
        actor.kind == NameKind::Org && last.is_some_and(|last| last == noun)
    };
    let mut found = page.actors.iter().enumerate().filter(|(_, actor)| is_one(actor));
    let only = found.next().filter(|_| noun == "police");
    only.map(|(at, _)| at).filter(|_| found.next().is_none())
}

/// Whether a noun is for one of many: "a man".
fn is_any(page: &Page<'_>, noun: usize) -> bool {
    let det = page.tree.child(noun, &[Deprel::Det]);
    det.is_some_and(|det| matches!(&*page.tree.words()[det].lemma, "a" | "an"))
}

/// Adjectives that say of which kind somebody is end so: "medical", "forensic"; or are words of offices.
const CLASSES: [&str; 8] = ["al", "ic", "ary", "foreign", "interior", "prime", "chief", "deputy"];

/// Adjectives that say how high somebody stands or how many they are.
const RANKS: [&str; 9] =
    ["senior", "top", "high-ranking", "local", "several", "many", "other", "unnamed", "anonymous"];

/// What unnamed speakers are called: their noun with the nouns before it, with countries and names, without
/// determiner, number and most adjectives; once to be compared and once to be read. "Two senior American officials": "U.S.
/// official" by its code, "American officials".
fn noun(page: &Page<'_>, head: usize) -> (String, String) {
    let words = page.tree.words();
    let text = |row: usize| &page.one.article[words[row].span];
    let classes = |row: usize| {
        let ending = |ending: &&str| words[row].lemma.ends_with(*ending);
        let body =
            page.cast.of(words[head].span).is_some_and(|row| page.cast.entities()[row].kind == NameKind::Org);
        words[row].upos == Upos::Adj
            && !RANKS.contains(&&*fold(&words[row].lemma))
            && (body || CLASSES.iter().any(ending))
    };
    let own = |row: usize| {
        country_written(text(row)).is_some() || is_initials(text(row)) || words[row].upos == Upos::Propn
    };
    let tells = |row: &usize| {
        row == &head
            || match words[*row].deprel {
                Deprel::Compound | Deprel::Flat => words[*row].upos != Upos::Num,
                Deprel::NmodPoss => words[*row].upos != Upos::Pron,
                Deprel::Case => words[*row].xpos == Xpos::POS,
                _ => own(*row) || classes(*row),
            }
    };
    let chunk = page.tree.within(page.tree.noun_chunk(head));
    let kept: Vec<usize> = (chunk.start.min(head)..=head).filter(tells).collect();
    let key = |&row: &usize| match country_written(text(row)) {
        Some(code) => format!("@{code}"),
        None => fold(&words[row].lemma).into_owned(),
    };
    let first = kept.first().copied().unwrap_or(head);
    let mut called = String::new();
    for &row in &kept {
        // "Karst" and its "'s" are in one piece.
        let apart = row > first && words[row].xpos != Xpos::POS;
        called.push_str(if apart { " " } else { "" });
        called.push_str(text(row));
    }
    let called = if own(first) { called } else { small(&called) };
    let telling = kept.iter().filter(|&&row| words[row].xpos != Xpos::POS);
    (telling.map(key).collect::<Vec<_>>().join(" "), called)
}

/// Without the capital with which a sentence begins, or the capitals of a page that has no others.
fn small(text: &str) -> String {
    const INITIALS: usize = 4;
    let shouts = text.len() > INITIALS && !text.chars().any(char::is_lowercase);
    let mut letters = text.chars();
    let first = letters.next().map(char::to_lowercase).into_iter().flatten();
    if shouts { text.to_lowercase() } else { first.chain(letters).collect() }
}

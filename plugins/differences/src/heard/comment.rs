//! Of whom an article says that they gave no comment, while others quote them.

use std::collections::BTreeSet;

use parallax_corpus::{AnyRef, ArticleIndex, Cite, Span};
use parallax_layers::{
    speakers::{Part, Speaker},
    words::{Deprel, Tree},
};
use parallax_lexicon::{fold, spaced};
use parallax_press::country_of;
use parallax_report::wording::listed;

use super::{cell, persons, words};
use crate::{
    Difference, DifferenceKind,
    lists::{each_once, plural},
    tellings::Tellings,
};

/// How a sentence says that somebody gave none.
const NONE: [&str; 16] = [
    "no comment",
    "no immediate comment",
    "not comment",
    "not immediately comment",
    "declined to comment",
    "declined comment",
    "refused to comment",
    "for comment were not",
    "not respond to a request",
    "not respond to request",
    "not immediately respond to",
    "not return a call",
    "not return calls",
    "not be reached",
    "not immediately be reached",
    "available for comment",
];

/// "The Courier has “There was no immediate comment from Kestria”; Televia quotes Ada Lund (“…”)."
pub(super) fn no_comment(tellings: &Tellings<'_>, rows: &[Speaker]) -> Vec<Difference> {
    let silent = tellings.articles.iter().flat_map(|one| sentences(tellings, one.index));
    silent.filter_map(|(at, party)| told(tellings, rows, at, &party)).collect()
}

/// The sentences of an article that say so, with the words for whom.
fn sentences(tellings: &Tellings<'_>, article: ArticleIndex) -> Vec<(Cite, String)> {
    let Some(tree) = tellings.tree(article) else { return Vec::new() };
    let roots: BTreeSet<usize> = (0..tree.words().len()).map(|row| tree.root(row)).collect();
    let says = |root: usize| {
        let cite = Cite { article, span: tree.span(root) };
        let text = fold(tellings.text(cite)).replace("n\u{2019}t", " not").replace("n't", " not");
        let says = NONE.iter().any(|none| text.contains(none));
        let party = says.then(|| party(tree, root))??;
        let party = tree.noun_phrase(party);
        // What stands behind it is of something else.
        let from_behind = tree.words()[root].span.end < party.start;
        let span = if from_behind { Span { end: party.end, ..cite.span } } else { cite.span };
        Some((Cite { article, span }, tellings.text(Cite { article, span: party }).to_owned()))
    };
    roots.into_iter().filter_map(says).collect()
}

/// Who gave none: the subject of what says so, or behind "from".
fn party(tree: &Tree<'_>, root: usize) -> Option<usize> {
    const VERBS: [&str; 9] =
        ["comment", "decline", "refuse", "respond", "return", "reach", "answer", "reply", "available"];
    let lemma = |row: usize| fold(&tree.words()[row].lemma);
    let from = |row: usize| {
        let case = tree.child(row, &[Deprel::Case]);
        tree.words()[row].deprel.universal() != Deprel::Root && case.is_some_and(|case| lemma(case) == "from")
    };
    let rows = || tree.extent(root).filter(|&row| VERBS.contains(&&*lemma(row)));
    let behind = |row: usize| {
        tree.children(row).chain(tree.head(row).into_iter().flat_map(|head| tree.children(head)))
    };
    rows()
        .find_map(|row| behind(row).find(|&child| from(child)))
        .or_else(|| rows().find_map(|row| tree.subject(row)))
}

fn told(tellings: &Tellings<'_>, rows: &[Speaker], at: Cite, party: &str) -> Option<Difference> {
    /// So many speakers are named.
    const SHOWN: usize = 2;
    /// Fewer words may be another's.
    const MUCH: u32 = 10;
    let speaks = |(_, row): &(usize, &Speaker)| {
        cell(row, at.article).is_none() && words(row) >= MUCH && is_of(tellings, row, party)
    };
    let mut heard: Vec<(usize, &Speaker)> = rows.iter().enumerate().filter(speaks).collect();
    heard.sort_by_key(|(at, row)| (!row.named, *at));
    heard.truncate(SHOWN);
    if heard.is_empty() {
        return None;
    }
    let each = heard.iter().map(|(_, row)| {
        let articles: Vec<ArticleIndex> = row.cells.iter().map(|cell| cell.article).collect();
        let denies = |cite: &&Cite| {
            let text = fold(tellings.text(**cite));
            ["deni", "not ", "n't ", "n’t ", "never", "reject"].iter().any(|no| text.contains(no))
        };
        let spans = || row.cells.iter().flat_map(|cell| &cell.spans);
        let said = spans().find(denies).or_else(|| spans().next());
        let said = said.map_or_else(String::new, |cite| format!(" ({})", tellings.quoted(*cite, 80)));
        format!(
            "{} {} {}{said}",
            tellings.names(&articles),
            plural(&articles, "quotes", "quote"),
            row.speaker
        )
    });
    let each: Vec<String> = each.collect();
    let cells = || heard.iter().flat_map(|(_, row)| &row.cells);
    Some(Difference {
        kind: DifferenceKind::Speaker,
        text: format!("{} says {}; {}.", tellings.name(at.article), tellings.quoted(at, 120), listed(&each)),
        articles: each_once([at.article].into_iter().chain(cells().map(|cell| cell.article))),
        evidence: [at].into_iter().chain(cells().flat_map(|cell| cell.spans.iter().copied())).collect(),
        rows: heard.iter().map(|(row, _)| AnyRef::new::<Speaker>(None, *row)).collect(),
    })
}

/// Whether a speaker is the one that some words stand for, or speaks for that state.
fn is_of(tellings: &Tellings<'_>, row: &Speaker, party: &str) -> bool {
    let named = |name: &str| {
        let last = name.rsplit(' ').next().unwrap_or(name);
        last.starts_with(char::is_uppercase) && spaced(party).any(|word| bare(word) == last)
    };
    if row.named && named(&row.speaker) && countries(&row.speaker).is_empty() {
        return true;
    }
    let state = ["government", "army", "ministry", "military", "official", "authorities", "officials"];
    let of_state = countries(party);
    if of_state.is_empty() || !spaced(party).any(|word| state.contains(&&*fold(bare(word)))) {
        return false;
    }
    let roles = persons(tellings, row).filter_map(|one| one.role.as_deref());
    let own = [Some(&*row.speaker), row.side.as_deref()].into_iter().flatten().chain(roles);
    let for_state = row.part == Some(Part::Office) || !countries(&row.speaker).is_empty();
    for_state && own.into_iter().any(|words| !countries(words).is_disjoint(&of_state))
}

fn bare(word: &str) -> &str {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word)
}

/// The countries in some words; of "South Sudan" not Sudan.
fn countries(words: &str) -> BTreeSet<&'static str> {
    let words: Vec<&str> = spaced(words).map(bare).collect();
    let mut found = BTreeSet::new();
    let mut at = 0;
    while at < words.len() {
        let two = words.get(at + 1).and_then(|next| country_of(&format!("{} {next}", words[at])));
        found.extend(two.or_else(|| country_of(words[at])));
        at += if two.is_some() { 2 } else { 1 };
    }
    found
}

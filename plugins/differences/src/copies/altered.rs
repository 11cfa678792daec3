//! Passages that one article has with other words than another where that is no matter of wording: what is quoted, and
//! what is denied.

use std::cmp::Reverse;

use parallax_corpus::{AnyRef, ArticleIndex, Cite};
use parallax_layers::shared_text::{Change, SharedText, SharedTextKind};
use parallax_lexicon::spaced;

use super::{Row, SameText};
use crate::{
    Difference, DifferenceKind,
    changes::{self, Weight},
    tellings::{Tellings, each_once},
};

/// So many passages are told.
const MOST: usize = 3;

/// A difference for each passage that is altered, denials first. Whoever carries another's text is told of with it.
pub(crate) fn told(tellings: &Tellings<'_>, rows: &[Row<'_>], texts: &[SameText]) -> Vec<Difference> {
    let is_apart =
        |change: &&Change| !texts.iter().any(|text| change.between.iter().all(|&article| text.has(article)));
    let mut all: Vec<(Weight, Difference)> = rows
        .iter()
        .filter_map(|row| altered(tellings, row, row.1.changes.iter().filter(is_apart).collect()))
        .collect();
    all.sort_by_key(|(weight, _)| Reverse(*weight));
    all.into_iter().take(MOST).map(|(_, difference)| difference).collect()
}

/// Whether most words have a capital, as in a list of films, whose marks are no quotation's.
fn is_list_of_titles(tellings: &Tellings<'_>, row: &SharedText) -> bool {
    let Some(first) = row.members.first() else { return false };
    let words = || spaced(tellings.text(first.span));
    let capital =
        |word: &&str| word.trim_start_matches(|c: char| !c.is_alphanumeric()).starts_with(char::is_uppercase);
    words().filter(capital).count() * 2 > words().count()
}

/// Whether many words were put in or left out: then one quotes more of what was said.
fn is_clause(tellings: &Tellings<'_>, change: &Change) -> bool {
    const MANY: usize = 8;
    let words = |cite: Cite| spaced(tellings.text(cite)).count();
    matches!((change.from, change.to), (Some(cite), None) | (None, Some(cite)) if words(cite) > MANY)
}

/// "a and b quote “We begged for … next spring”; b has “asked” for “begged”."
fn altered(
    tellings: &Tellings<'_>,
    (at, row): &Row<'_>,
    changes: Vec<&Change>,
) -> Option<(Weight, Difference)> {
    let quoted = row.kind == SharedTextKind::SameSource && !is_list_of_titles(tellings, row);
    // What a passage has otherwise that is no quotation as a whole is a matter of editing, unless it is denied.
    let matters = |change: &&Change| match changes::weight(tellings, change) {
        Weight::Style => false,
        _ if is_clause(tellings, change) => false,
        Weight::Denial => true,
        Weight::Quoted | Weight::Word | Weight::Figure => {
            quoted && changes::is_quoted(tellings, change) && !changes::is_moved(tellings, change)
        }
    };
    let changes: Vec<&Change> = changes.into_iter().filter(matters).collect();
    let weight = changes.iter().map(|change| changes::weight(tellings, change)).max()?;
    if weight < Weight::Word {
        return None;
    }
    let articles = each_once(changes.iter().flat_map(|change| change.between.iter().copied()));
    let place = |article: ArticleIndex| row.members.iter().find(|one| one.article == article);
    let first = place(*articles.first()?)?;
    let verb = if quoted { "quote" } else { "share the words" };
    let words = tellings.quoted(first.span, 60);
    let mut altered: Vec<(String, Vec<ArticleIndex>)> = Vec::new();
    for copy in each_once(changes.iter().filter_map(|change| change.between.last().copied())) {
        let own: Vec<&Change> =
            changes.iter().copied().filter(|change| change.between.last() == Some(&copy)).collect();
        let own =
            if quoted { changes::quoted(tellings, &own, copy) } else { changes::told(tellings, &own, copy) };
        let Some(own) = own else { continue };
        match altered.iter_mut().find(|(words, _)| *words == own) {
            Some((_, copies)) => copies.push(copy),
            None => altered.push((own, vec![copy])),
        }
    }
    let mut told = vec![format!("{} {verb} {words}", tellings.names(&articles))];
    told.extend(altered.iter().map(|(words, copies)| {
        let have = if copies.len() == 1 { "has" } else { "have" };
        format!("{} {have} {words}", tellings.names(copies))
    }));
    let evidence: Vec<Cite> = articles.iter().filter_map(|&article| Some(place(article)?.span)).collect();
    let difference = Difference {
        kind: if quoted { DifferenceKind::Quote } else { DifferenceKind::Fact },
        text: format!("{}.", told.join("; ")),
        articles,
        evidence,
        rows: vec![AnyRef::new::<SharedText>(None, *at)],
    };
    (!altered.is_empty()).then_some((weight, difference))
}

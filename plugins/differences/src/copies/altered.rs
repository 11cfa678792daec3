//! Passages that one article has with other words than another where that is no matter of wording: what is quoted, and
//! what is denied.

use std::cmp::Reverse;

use parallax_corpus::{AnyRef, ArticleIndex, Cite};
use parallax_layers::shared_text::{Change, SharedText, SharedTextKind};
use parallax_lexicon::spaced;

use super::{Row, wordings::Wordings};
use crate::{
    Difference, DifferenceKind,
    changes::{self, Alone, Weight},
    tellings::{Tellings, each_once},
};

/// So many passages are told.
const MOST: usize = 3;

/// A difference for each passage that is altered, who said it and denials first. What is told of with a family is not
/// told again.
pub(crate) fn told(
    tellings: &Tellings<'_>,
    wordings: &Wordings,
    rows: &[Row<'_>],
    families: &[Difference],
) -> Vec<Difference> {
    let is_told =
        |at: usize| families.iter().any(|one| one.rows.contains(&AnyRef::new::<SharedText>(None, at)));
    let apart = rows.iter().filter(|(at, _)| !is_told(*at));
    let mut all: Vec<(Weight, Difference)> =
        apart.filter_map(|&row| altered(tellings, wordings, row)).collect();
    all.sort_by_key(|(weight, _)| Reverse(*weight));
    all.into_iter().map(|(_, told)| told).take(MOST).collect()
}

/// Whether the marks are of titles: most words have a capital, or three and more stand in marks of their own.
fn is_list_of_titles(tellings: &Tellings<'_>, row: &SharedText) -> bool {
    const LIST: usize = 3;
    let capitals = |cite: Cite| {
        let words = || spaced(tellings.text(cite));
        let capital = |word: &&str| {
            word.trim_start_matches(|c: char| !c.is_alphanumeric()).starts_with(char::is_uppercase)
        };
        words().filter(capital).count() * 2 > words().count()
    };
    row.members.iter().any(|one| capitals(one.span) || tellings.quotations(one.span) >= LIST)
}

/// Whether many words were put in or left out: then one quotes more of what was said.
fn is_clause(tellings: &Tellings<'_>, change: &Change) -> bool {
    const MANY: usize = 8;
    let words = |cite: Cite| spaced(tellings.text(cite)).count();
    matches!((change.from, change.to), (Some(cite), None) | (None, Some(cite)) if words(cite) > MANY)
}

/// "a and c quote “We begged for … next spring”; b has “asked” for “begged”"; `None` where what differs is no more than
/// wording.
fn altered(tellings: &Tellings<'_>, wordings: &Wordings, (at, row): Row<'_>) -> Option<(Weight, Difference)> {
    let quoted = row.kind == SharedTextKind::SameSource && !is_list_of_titles(tellings, row);
    let all: Vec<ArticleIndex> = tellings.articles.iter().map(|one| one.index).collect();
    let matters = |one: &Alone<'_>| match one.weight {
        _ if is_clause(tellings, one.change) || changes::is_marked(tellings, one.change) => false,
        Weight::Denial | Weight::Attribution => true,
        _ => quoted && changes::is_quoted(tellings, one.change),
    };
    let mut changes = changes::telling(tellings, wordings, &[row], &all);
    changes.retain(matters);
    let weight = changes.first()?.weight;
    let apart: Vec<ArticleIndex> = each_once(changes.iter().map(|one| one.article));
    let base = each_once(changes.iter().flat_map(|one| one.others.iter().copied()));
    let mut base: Vec<ArticleIndex> = base.into_iter().filter(|one| !apart.contains(one)).collect();
    let place = |article: &ArticleIndex| row.members.iter().find(|one| one.article == *article);
    let shown = |article: &ArticleIndex| place(article).map(|one| tellings.quoted(one.span, 60));
    // Whoever has the passage in other words does not have the words that are shown of it.
    let words = base.iter().find_map(shown)?;
    base.retain(|article| shown(article).is_none_or(|own| own == words));
    let verb = match (quoted, base.len()) {
        (true, 1) => "quotes",
        (true, _) => "quote",
        (false, 1) => "has",
        (false, _) => "have",
    };
    let told = changes::by_article(tellings, wordings, &changes)?;
    let articles = each_once(base.iter().chain(&apart).copied());
    Some((
        weight,
        Difference {
            kind: if quoted { DifferenceKind::Quote } else { DifferenceKind::Fact },
            text: format!("{} {verb} {words}; {told}.", tellings.names(&base)),
            evidence: articles.iter().filter_map(|article| Some(place(article)?.span)).collect(),
            articles,
            rows: vec![AnyRef::new::<SharedText>(None, at)],
        },
    ))
}

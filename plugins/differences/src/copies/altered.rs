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
    excerpt::excerpt,
    lists::each_once,
    tellings::Tellings,
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
    matches!((change.from, change.to), (Some(cite), None) | (None, Some(cite)) if tellings.length(cite) > MANY)
}

/// "a and c quote “We begged for a new ferry”; b has “We asked for a new ferry”"; `None` where what differs is no more
/// than wording.
fn altered(tellings: &Tellings<'_>, wordings: &Wordings, (at, row): Row<'_>) -> Option<(Weight, Difference)> {
    let quoted = row.kind == SharedTextKind::SameSource && !is_list_of_titles(tellings, row);
    let all: Vec<ArticleIndex> = tellings.articles.iter().map(|one| one.index).collect();
    let matters = |one: &Alone<'_>| {
        let sides = [one.change.from, one.change.to];
        let grave = matches!(one.weight, Weight::Denial | Weight::Attribution);
        (grave || quoted && changes::are_quoted(tellings, sides))
            && !is_clause(tellings, one.change)
            && !changes::is_marked(tellings, sides)
    };
    let mut changes = changes::telling(tellings, wordings, &[row], &all);
    changes.retain(matters);
    let first = changes.first()?;
    let apart: Vec<ArticleIndex> = each_once(changes.iter().map(|one| one.article));
    let base: Vec<ArticleIndex> = first.others.iter().copied().filter(|one| !apart.contains(one)).collect();
    let shown = |place: Cite| {
        let sentence = tellings.sentence(place);
        let whole = if quoted { tellings.in_quotation(sentence, place) } else { sentence };
        excerpt(tellings, whole, place, 160)
    };
    let places = first.places(tellings, wordings).filter(|_| !base.is_empty())?;
    // What each has otherwise, by its gravest change.
    let firsts = apart.iter().filter_map(|article| changes.iter().find(|one| one.article == *article));
    let each = firsts.filter_map(|one| {
        let has = match (one.weight, one.sides()) {
            (Weight::Attribution, (false, _)) => "says it itself:",
            (Weight::Attribution, (true, false)) => "lays it on somebody:",
            (Weight::Attribution, _) => "lays it on somebody else:",
            _ => "has",
        };
        Some(format!("{} {has} {}", tellings.name(one.article), shown(one.places(tellings, wordings)?.0)))
    });
    let each: Vec<String> = each.collect();
    let verb = match (quoted, base.len()) {
        (true, 1) => "quotes",
        (true, _) => "quote",
        (false, 1) => "has",
        (false, _) => "have",
    };
    let text = format!("{} {verb} {}; {}.", tellings.names(&base), shown(places.1), each.join("; "));
    let kind = match first.weight {
        Weight::Attribution => DifferenceKind::Source,
        _ if quoted => DifferenceKind::Quote,
        _ => DifferenceKind::Fact,
    };
    let place = |article: &ArticleIndex| row.members.iter().find(|one| one.article == *article);
    let articles = each_once(base.iter().chain(&apart).copied());
    let evidence = articles.iter().filter_map(|article| Some(place(article)?.span)).collect();
    let rows = vec![AnyRef::new::<SharedText>(None, at)];
    (!each.is_empty()).then_some((first.weight, Difference { kind, text, evidence, articles, rows }))
}

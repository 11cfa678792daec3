//! Persons whom one article alone lets speak.

use std::cmp::Reverse;

use parallax_corpus::{AnyRef, ArticleIndex};
use parallax_layers::speakers::{Part, Speaker};
use parallax_report::wording::listed;

use super::{persons, shows, with_role, words};
use crate::{Difference, DifferenceKind, tellings::Tellings};

/// "Heard in one article alone: Ada Lund (mayor of Karst) in Televia; Leyla Oduya in the Courier."
pub(super) fn alone(tellings: &Tellings<'_>, rows: &[Speaker]) -> Option<Difference> {
    /// So many of an article are named.
    const SHOWN: usize = 3;
    let of = |article: ArticleIndex| {
        let only = |row: &Speaker| {
            row.cells.iter().all(|cell| cell.article == article) && is_only_here(tellings, row)
        };
        let mut own: Vec<(usize, &Speaker)> = rows.iter().enumerate().filter(|(_, row)| only(row)).collect();
        own.sort_by_key(|(at, row)| (row.part != Some(Part::Affected), Reverse(words(row)), *at));
        own.truncate(SHOWN);
        (article, own)
    };
    let all = tellings.articles.iter().map(|one| one.index);
    let of_event = all.filter(|&article| tellings.is_of_event(article));
    let each: Vec<(ArticleIndex, Vec<(usize, &Speaker)>)> =
        of_event.map(of).filter(|(_, own)| !own.is_empty()).collect();
    if each.len() < 2 {
        return None;
    }
    let told = each.iter().map(|(article, own)| {
        let names: Vec<String> = own.iter().map(|(_, row)| with_role(tellings, row)).collect();
        format!("in {} {}", tellings.name(*article), listed(&names))
    });
    let own = || each.iter().flat_map(|(_, own)| own);
    Some(Difference {
        kind: DifferenceKind::Speaker,
        text: format!("Heard in one article alone: {}.", told.collect::<Vec<_>>().join("; ")),
        articles: each.iter().map(|(article, _)| *article).collect(),
        evidence: own().flat_map(|(_, row)| shows(tellings, row, &row.cells[0])).collect(),
        rows: own().map(|(at, _)| AnyRef::new::<Speaker>(None, *at)).collect(),
    })
}

/// Whether somebody with a full name says more than a little, and no other article has the name.
fn is_only_here(tellings: &Tellings<'_>, row: &Speaker) -> bool {
    const MUCH: u32 = 15;
    let article = row.cells[0].article;
    let last = row.speaker.rsplit(' ').next().unwrap_or(&row.speaker);
    let others = || tellings.articles.iter().filter(|one| one.index != article);
    row.named
        && row.speaker.contains(' ')
        && words(row) >= MUCH
        && persons(tellings, row).next().is_some()
        && !others().any(|one| one.article.text.contains(last))
}

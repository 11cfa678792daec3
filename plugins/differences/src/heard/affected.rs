//! Residents, witnesses and families, whom some articles let speak and others do not.

use parallax_corpus::{AnyRef, ArticleIndex};
use parallax_layers::speakers::{Part, Speaker};
use parallax_report::wording::listed;

use super::{cell, persons, shows};
use crate::{Difference, DifferenceKind, lists::plural, tellings::Tellings};

/// "Residents, witnesses or families are heard in Televia (Ada Lund); the Courier quotes none."
pub(super) fn affected(tellings: &Tellings<'_>, rows: &[Speaker]) -> Option<Difference> {
    /// Fewer words are said in passing.
    const MUCH: u32 = 10;
    /// So many speakers of an article are named.
    const SHOWN: usize = 2;
    let own: Vec<(usize, &Speaker)> =
        rows.iter().enumerate().filter(|(_, row)| row.part == Some(Part::Affected)).collect();
    let in_article = |article: ArticleIndex| own.iter().filter(move |(_, row)| cell(row, article).is_some());
    let much = |article: ArticleIndex| {
        own.iter().filter_map(|(_, row)| cell(row, article)).map(|cell| cell.words).sum::<u32>()
    };
    let articles = || tellings.articles.iter().map(|one| one.index);
    let heard: Vec<ArticleIndex> =
        articles().filter(|&article| much(article) >= MUCH && tellings.is_of_event(article)).collect();
    let silent: Vec<ArticleIndex> = articles()
        .filter(|&article| in_article(article).next().is_none() && has_none(tellings, rows, article))
        .filter(|&article| tellings.is_of_event(article))
        .collect();
    if heard.is_empty() || silent.is_empty() {
        return None;
    }
    let each = heard.iter().map(|&article| {
        let mut rows: Vec<&Speaker> = in_article(article).map(|(_, row)| *row).collect();
        rows.sort_by_key(|row| !row.named);
        let names: Vec<String> = rows.iter().take(SHOWN).map(|row| row.speaker.clone()).collect();
        format!("{} ({})", tellings.name(article), listed(&names))
    });
    let each: Vec<String> = each.collect();
    let cells = own.iter().flat_map(|(_, row)| row.cells.iter().map(move |cell| (*row, cell)));
    Some(Difference {
        kind: DifferenceKind::Speaker,
        text: format!(
            "Residents, witnesses or families are heard in {}; {} {} none.",
            listed(&each),
            tellings.names(&silent),
            plural(&silent, "quotes", "quote")
        ),
        articles: heard.iter().chain(&silent).copied().collect(),
        evidence: cells.flat_map(|(row, cell)| shows(tellings, row, cell)).collect(),
        rows: own.iter().map(|(at, _)| AnyRef::new::<Speaker>(None, *at)).collect(),
    })
}

/// Whether none of them can be among those who are heard in an article: nearly all of what is said there is laid on
/// somebody, and of each person it is known as what they speak.
fn has_none(tellings: &Tellings<'_>, rows: &[Speaker], article: ArticleIndex) -> bool {
    const NEARLY_ALL: f64 = 0.8;
    const FEW: u32 = 3;
    /// What may be anybody.
    const ANY: &str = "man woman boy girl person people others men women youth group";
    let cells = || rows.iter().filter_map(|row| Some((row, cell(row, article)?)));
    let is_any = |row: &Speaker| ANY.split(' ').any(|any| any == row.speaker);
    let known = |row: &Speaker| match row.part {
        Some(part) => part != Part::Affected,
        None if row.named => persons(tellings, row).all(|one| one.role.is_some()),
        None => !is_any(row),
    };
    let quotes: u32 = cells().map(|(_, cell)| cell.quotes).sum();
    tellings.is_whole(article)
        && quotes >= FEW
        && cells().map(|(_, cell)| cell.share).sum::<f64>() >= NEARLY_ALL
        && cells().all(|(row, _)| known(row))
}

//! Who is heard in some articles, and not in others.

mod affected;
mod alone;
mod comment;
mod named;

use parallax_corpus::{ArticleIndex, Cite};
use parallax_layers::{
    entities::Entity,
    speakers::{Cell, Speaker},
};

use crate::{Difference, tellings::Tellings};

/// So many are told.
const MOST: usize = 3;

/// Who gave no comment here and speaks there; those whom it befell; persons who are only named; persons of one article alone.
pub(crate) fn heard(tellings: &Tellings<'_>, rows: &[Speaker]) -> Vec<Difference> {
    if tellings.are_many() {
        return Vec::new();
    }
    let found = [
        comment::no_comment(tellings, rows),
        affected::affected(tellings, rows).into_iter().collect(),
        named::only_named(tellings, rows),
        alone::alone(tellings, rows).into_iter().collect(),
    ];
    let mut told: Vec<Difference> = Vec::new();
    for one in found.into_iter().flatten() {
        // Whoever is told of is not told of again.
        if !told.iter().any(|before| one.rows.iter().all(|row| before.rows.contains(row))) {
            told.push(one);
        }
    }
    told.truncate(MOST);
    told
}

/// What an article has of a speaker.
fn cell(row: &Speaker, article: ArticleIndex) -> Option<&Cell> {
    row.cells.iter().find(|cell| cell.article == article)
}

/// Where a speaker of an article is first named, and some of what they say.
fn shows<'r>(tellings: &Tellings<'_>, row: &Speaker, cell: &'r Cell) -> impl Iterator<Item = Cite> + use<'r> {
    const SHOWN: usize = 3;
    let named = named::named(tellings, cell.article, &row.speaker);
    named.into_iter().chain(cell.spans.iter().take(SHOWN).copied())
}

/// How many words a speaker has in all articles.
fn words(row: &Speaker) -> u32 {
    row.cells.iter().map(|cell| cell.words).sum()
}

/// The persons of a speaker's name, in all articles.
fn persons<'a>(tellings: &'a Tellings<'_>, row: &'a Speaker) -> impl Iterator<Item = &'a Entity> {
    let entities = tellings.articles.iter().flat_map(|one| tellings.entities(one.index));
    entities.filter(|one| named::is_person(one, &row.speaker))
}

/// "Ada Lund (governor of Karst)": with what an article says that they are.
fn with_role(tellings: &Tellings<'_>, row: &Speaker) -> String {
    /// More would be a clause.
    const LONGEST: usize = 50;
    let role = persons(tellings, row).filter_map(|one| one.role.as_deref()).max_by_key(|role| role.len());
    match role.filter(|role| role.len() <= LONGEST) {
        Some(role) => format!("{} ({role})", row.speaker),
        None => row.speaker.clone(),
    }
}

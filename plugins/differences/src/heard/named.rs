//! Who is heard in one article, and only named in another.

use std::cmp::Reverse;

use parallax_corpus::{AnyRef, ArticleIndex, Cite, Ref, Span};
use parallax_layers::{
    entities::Entity,
    names::NameKind,
    quotes::Quote,
    speakers::{Cell, Speaker},
    words::Xpos,
};
use parallax_lexicon::fold;

use super::cell;
use crate::{Difference, DifferenceKind, lists::plural, tellings::Tellings};

/// Those that most let speak first, then those that speak most.
pub(super) fn only_named(tellings: &Tellings<'_>, rows: &[Speaker]) -> Vec<Difference> {
    let mut all: Vec<Heard<'_>> =
        rows.iter().enumerate().filter_map(|(at, row)| Heard::of(tellings, rows, at, row)).collect();
    all.sort_by_key(|one| Reverse((one.row.cells.len(), one.words())));
    all.iter().map(|one| one.told(tellings)).collect()
}

/// Somebody with a name, and where they are only named.
struct Heard<'r> {
    at: usize,
    row: &'r Speaker,
    silent: Vec<Cite>,
}

impl<'r> Heard<'r> {
    fn of(tellings: &Tellings<'_>, rows: &[Speaker], at: usize, row: &'r Speaker) -> Option<Self> {
        /// Whoever says so much is heard at length.
        const MUCH: u32 = 25;
        let here =
            |cell: &Cell| tellings.entities(cell.article).iter().any(|one| is_person(one, &row.speaker));
        if !row.named || !row.cells.iter().any(here) {
            return None;
        }
        let heard = |article: ArticleIndex| cell(row, article).is_some();
        let articles = tellings.articles.iter().map(|one| one.index);
        let heard_in: Vec<ArticleIndex> = row.cells.iter().map(|cell| cell.article).collect();
        let is_silent = |article: &ArticleIndex| {
            !heard(*article) && tellings.is_whole(*article) && tellings.is_of_their_event(*article, &heard_in)
        };
        let silent = articles.filter(is_silent);
        let silent: Vec<Cite> = silent.filter_map(|article| named(tellings, article, &row.speaker)).collect();
        // Whose words are told may be told as another's: of the body they speak for, or of whom nobody knows.
        let speaks = silent.iter().any(|cite| {
            tellings.quotes(cite.article).iter().any(|quote| may_be_anybodys(tellings, cite.article, quote))
                || is_near_speech(tellings, cite.article, &row.speaker)
                || rows.iter().any(|other| is_of_one_side(tellings, row, other, cite.article))
        });
        let matters =
            row.cells.len() > 1 || row.cells.iter().any(|cell| cell.words >= MUCH && cell.quotes > 1);
        (matters && !speaks && !silent.is_empty()).then_some(Self { at, row, silent })
    }

    fn words(&self) -> u32 {
        self.row.cells.iter().map(|cell| cell.words).sum()
    }

    /// "Leyla Oduya, whom Beacon Daily only names, is heard in the Courier and Televia."
    fn told(&self, tellings: &Tellings<'_>) -> Difference {
        /// So many statements of an article show it.
        const SHOWN: usize = 3;
        let articles: Vec<ArticleIndex> = self.row.cells.iter().map(|cell| cell.article).collect();
        let silent: Vec<ArticleIndex> = self.silent.iter().map(|cite| cite.article).collect();
        let (who, name) = (tellings.names(&silent), plural(&silent, "names", "name"));
        let speaker = &self.row.speaker;
        let statements = self.row.cells.iter().flat_map(|cell| cell.spans.iter().take(SHOWN).copied());
        Difference {
            kind: DifferenceKind::Speaker,
            text: format!("{speaker}, whom {who} only {name}, is heard in {}.", tellings.names(&articles)),
            evidence: statements.chain(self.silent.iter().copied()).collect(),
            articles: silent.into_iter().chain(articles).collect(),
            rows: vec![AnyRef::new::<Speaker>(None, self.at)],
        }
    }
}

/// Whether an entity is the person of some name: the last word is the same, and the first unless there is only one.
pub(super) fn is_person(entity: &Entity, name: &str) -> bool {
    let (one, other) = (fold(&entity.name), fold(name));
    let (mut own, mut others) = (one.split(' '), other.split(' '));
    let same = own.next_back() == others.next_back();
    let (first, other) = (own.next(), others.next());
    entity.kind == NameKind::Person && same && (first == other || first.is_none() || other.is_none())
}

/// Where an article first names a person.
pub(super) fn named(tellings: &Tellings<'_>, article: ArticleIndex, name: &str) -> Option<Cite> {
    let entity =
        tellings.entities(article).iter().find(|one| is_person(one, name) && !one.names.is_empty())?;
    let last = fold(name.rsplit(' ').next().unwrap_or(name)).into_owned();
    let mentions = entity.mentions.iter().map(|&span| Cite { article, span });
    // "me" is somebody too.
    mentions.into_iter().find(|cite| fold(tellings.text(*cite)).contains(&last))
}

/// Whether nobody knows who says it: it is laid on one person without a name, or on nobody.
fn may_be_anybodys(tellings: &Tellings<'_>, article: ArticleIndex, quote: &Quote) -> bool {
    let named = |row: Ref<Entity>| {
        tellings.entities(article).get(row.index()).is_some_and(|one| !one.names.is_empty())
    };
    let Some(tree) = tellings.tree(article) else { return true };
    let several = |span: &Span| {
        let words = &tree.words()[tree.within(*span)];
        words.iter().any(|word| matches!(word.xpos, Xpos::NNS | Xpos::NNPS))
    };
    quote.speaker.is_none() || !quote.entity.is_some_and(named) && !quote.source.iter().any(several)
}

/// Whether somebody stands anywhere in a sentence of which a part is laid on whoever it may be.
fn is_near_speech(tellings: &Tellings<'_>, article: ArticleIndex, name: &str) -> bool {
    let sentence = |span: Span| tellings.sentence(Cite { article, span }).span;
    let quotes = tellings.quotes(article).iter();
    let pieces = quotes.flat_map(|quote| quote.content.iter().chain(&quote.cue).chain(&quote.source));
    let told: Vec<Span> = pieces.map(|&span| sentence(span)).collect();
    let persons = tellings.entities(article).iter().filter(|one| is_person(one, name));
    persons.flat_map(|one| &one.mentions).any(|mention| told.iter().any(|told| told.overlaps(*mention)))
}

/// Whether another who is heard in an article may be the same, or may speak for them: of one body, or by their office.
fn is_of_one_side(tellings: &Tellings<'_>, row: &Speaker, other: &Speaker, article: ArticleIndex) -> bool {
    let heard = other.cells.iter().any(|cell| cell.article == article);
    let own = row.side.as_deref();
    let one_body = own.is_some_and(|own| other.side.as_deref() == Some(own) || other.speaker == own)
        || other.side.as_deref() == Some(&row.speaker);
    let office = || {
        let persons = tellings.articles.iter().flat_map(|one| tellings.entities(one.index));
        let roles = persons.filter(|one| is_person(one, &row.speaker)).filter_map(|one| one.role.as_deref());
        let last = |words: &str| words.rsplit(' ').next().map(|word| fold(word).into_owned());
        !other.named && roles.into_iter().any(|role| last(role) == last(&other.speaker))
    };
    heard && (one_body || office())
}

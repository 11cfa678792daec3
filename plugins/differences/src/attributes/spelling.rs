//! Names of persons that articles spell in different ways.

use std::collections::BTreeMap;

use parallax_corpus::{AnyRef, ArticleIndex, Cite};
use parallax_layers::{entities::Entity, names::NameKind};

use crate::{
    Difference, DifferenceKind,
    lists::{each_once, plural},
    tellings::Tellings,
};

/// Somebody with a full name in an article.
struct Named<'a> {
    article: ArticleIndex,
    row: usize,
    entity: &'a Entity,
}

/// Those whose names differ in a letter of one word, where no article has both spellings: all in one row.
pub(super) fn spellings(tellings: &Tellings<'_>) -> Option<Difference> {
    /// So many names are told.
    const MOST: usize = 3;
    let all: Vec<Named<'_>> =
        tellings.articles.iter().flat_map(|one| of_article(tellings, one.index)).collect();
    // Whatever differs in one letter begins alike.
    let mut begun: BTreeMap<String, Vec<&Named<'_>>> = BTreeMap::new();
    for one in &all {
        let alike = begun.entry(one.entity.name.chars().take(2).collect()).or_default();
        if alike.iter().all(|other| !other.entity.name.eq_ignore_ascii_case(&one.entity.name)) {
            alike.push(one);
        }
    }
    let pairs = begun.values().flat_map(|alike| {
        alike.iter().enumerate().flat_map(|(at, one)| alike[at + 1..].iter().map(move |other| (*one, *other)))
    });
    let mut told: Vec<Spelt<'_>> = Vec::new();
    for spelt in pairs.filter_map(|pair| Spelt::of(tellings, &all, pair)) {
        // Of a name in three spellings two are told.
        let again = told.iter().any(|one| one.names.iter().any(|name| spelt.is_of(name)));
        if !again && told.len() < MOST {
            told.push(spelt);
        }
    }
    let each: Vec<String> = told.iter().map(|one| one.told(tellings)).collect();
    let names = || told.iter().flat_map(|one| one.names);
    let shown = |one: &Named<'_>| Some(Cite { article: one.article, span: *one.entity.mentions.first()? });
    (!told.is_empty()).then(|| Difference {
        kind: DifferenceKind::Attribute,
        text: format!("Spelling of {}: {}.", plural(&told, "a name", "names"), each.join("; ")),
        evidence: names().filter_map(shown).collect(),
        articles: each_once(told.iter().flat_map(|one| one.articles.iter().flatten().copied())),
        rows: names().map(|one| AnyRef::new::<Entity>(Some(one.article), one.row)).collect(),
    })
}

/// The persons of an article that have a full name: two of one surname may be two.
fn of_article<'a>(
    tellings: &Tellings<'a>,
    article: ArticleIndex,
) -> impl Iterator<Item = Named<'a>> + use<'a> {
    let tells = |one: &Entity| one.kind == NameKind::Person && one.name.contains(' ');
    let rows = tellings.entities(article).iter().enumerate();
    let named = rows.filter(move |(_, entity)| !entity.names.is_empty() && tells(entity));
    named.map(move |(row, entity)| Named { article, row, entity })
}

/// A name in two spellings, with the articles that have each.
struct Spelt<'a> {
    names: [&'a Named<'a>; 2],
    articles: [Vec<ArticleIndex>; 2],
}

impl<'a> Spelt<'a> {
    fn of(
        tellings: &Tellings<'_>,
        all: &[Named<'_>],
        (first, second): (&'a Named<'a>, &'a Named<'a>),
    ) -> Option<Self> {
        let (one, other) = spelt(&first.entity.name, &second.entity.name)?;
        let has = |article: ArticleIndex, word: &str| tellings.get(article).article.text.contains(word);
        let with = |name: &str, not: &str| -> Vec<ArticleIndex> {
            let named = all.iter().filter(|named| named.entity.name.eq_ignore_ascii_case(name));
            each_once(named.map(|named| named.article).filter(|&article| !has(article, not)))
        };
        let articles = [with(&first.entity.name, other), with(&second.entity.name, one)];
        let known = articles.iter().all(|articles| !articles.is_empty());
        known.then_some(Self { names: [first, second], articles })
    }

    /// Whether it is a spelling of a name.
    fn is_of(&self, name: &Named<'_>) -> bool {
        self.names.iter().any(|one| one.entity.name.eq_ignore_ascii_case(&name.entity.name))
    }

    /// "“Iannelli” in Televia, “Ianelli” in the Courier"
    fn told(&self, tellings: &Tellings<'_>) -> String {
        let each = self.names.iter().zip(&self.articles);
        let each =
            each.map(|(one, articles)| format!("“{}” in {}", one.entity.name, tellings.names(articles)));
        each.collect::<Vec<_>>().join(", ")
    }
}

/// The one word in which two names differ, if it is one word in two spellings.
fn spelt<'a>(one: &'a str, other: &'a str) -> Option<(&'a str, &'a str)> {
    /// Of shorter words each letter counts.
    const LONG: usize = 6;
    let (own, others): (Vec<&str>, Vec<&str>) = (one.split(' ').collect(), other.split(' ').collect());
    let mut differ = own.iter().zip(&others).filter(|(one, other)| one != other);
    let (&one, &other) = differ.next().filter(|_| own.len() == others.len())?;
    let plain = |word: &str| word.len() >= LONG && word.chars().all(|c| c.is_ascii_alphabetic());
    let alike = plain(one) && plain(other) && one[..2] == other[..2] && is_near(one, other);
    (alike && differ.next().is_none()).then_some((one, other))
}

/// Whether two words differ in one letter that is put in, left out or another, inside of them: a last letter may be a gender's.
fn is_near(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let start = short.bytes().zip(long.bytes()).take_while(|(a, b)| a.eq_ignore_ascii_case(b)).count();
    let end =
        short.bytes().rev().zip(long.bytes().rev()).take_while(|(a, b)| a.eq_ignore_ascii_case(b)).count();
    long.len() - short.len() <= 1 && start + end + 1 >= long.len() && start < short.len() && end > 0
}

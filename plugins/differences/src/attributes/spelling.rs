//! Names of persons that articles spell in different ways.

use parallax_corpus::{AnyRef, ArticleIndex, Cite};
use parallax_layers::{entities::Entity, names::NameKind};

use crate::{
    Difference, DifferenceKind,
    tellings::{Tellings, each_once},
};

/// A person with a full name in an article.
struct Person<'a> {
    article: ArticleIndex,
    row: usize,
    entity: &'a Entity,
}

/// The persons whose names differ in a letter or two of one word, where no article has both spellings.
pub(super) fn spellings(tellings: &Tellings<'_>) -> Vec<Difference> {
    let of = |article: ArticleIndex| {
        let rows = tellings.entities(article).iter().enumerate();
        let full = rows.filter(|(_, one)| {
            one.kind == NameKind::Person && !one.names.is_empty() && one.name.contains(' ')
        });
        full.map(move |(row, entity)| Person { article, row, entity })
    };
    let persons: Vec<Person<'_>> = tellings.articles.iter().flat_map(|one| of(one.index)).collect();
    let mut told: Vec<(&str, &str)> = Vec::new();
    let mut found = Vec::new();
    for (at, one) in persons.iter().enumerate() {
        for other in &persons[at + 1..] {
            let Some(pair) = spelt(&one.entity.name, &other.entity.name) else { continue };
            let same =
                |(a, b): (&str, &str)| a.eq_ignore_ascii_case(pair.0) && b.eq_ignore_ascii_case(pair.1);
            let known = told.iter().any(|&(a, b)| same((a, b)) || same((b, a)));
            if !known && let Some(row) = difference(tellings, &persons, pair, (one, other)) {
                told.push(pair);
                found.push(row);
            }
        }
    }
    found
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

fn difference(
    tellings: &Tellings<'_>,
    persons: &[Person<'_>],
    (one, other): (&str, &str),
    (first, second): (&Person<'_>, &Person<'_>),
) -> Option<Difference> {
    let has = |article: ArticleIndex, word: &str| tellings.get(article).article.text.contains(word);
    let with = |word: &str, not: &str| -> Vec<ArticleIndex> {
        let named = persons.iter().filter(|person| person.entity.name.split(' ').any(|part| part == word));
        each_once(named.map(|person| person.article).filter(|&article| !has(article, not)))
    };
    let (own, others) = (with(one, other), with(other, one));
    if own.is_empty() || others.is_empty() {
        return None;
    }
    let shown =
        |person: &Person<'_>| Some(Cite { article: person.article, span: *person.entity.mentions.first()? });
    Some(Difference {
        kind: DifferenceKind::Attribute,
        text: format!(
            "Spelling of a name: “{}” in {}, “{}” in {}.",
            first.entity.name,
            tellings.names(&own),
            second.entity.name,
            tellings.names(&others)
        ),
        evidence: [first, second].into_iter().filter_map(shown).collect(),
        articles: own.iter().chain(&others).copied().collect(),
        rows: [first, second].map(|person| AnyRef::new::<Entity>(Some(person.article), person.row)).to_vec(),
    })
}

//! Texts and passages that hang together: one sentence names all who have some of it.

use std::cmp::Reverse;

use parallax_corpus::{AnyRef, ArticleIndex, Cite};
use parallax_layers::shared_text::SharedText;

use super::{Passages, Row, SameText, Told};
use crate::{
    Difference, DifferenceKind,
    tellings::{Tellings, each_once},
};

/// So many families are told.
const MOST: usize = 3;

/// A difference for each family.
pub(crate) fn told(
    tellings: &Tellings<'_>,
    rows: &[Row<'_>],
    texts: &[SameText],
    passages: &[Passages<'_>],
) -> Vec<Difference> {
    let families = families(texts, passages);
    families.iter().take(MOST).map(|family| family.told(tellings, rows)).collect()
}

/// What articles have of each other.
#[derive(Default)]
struct Family<'f, 'a> {
    articles: Vec<ArticleIndex>,
    texts: Vec<&'f SameText>,
    passages: Vec<&'f Passages<'a>>,
}

/// Whole texts first, in the order in which they are given.
fn families<'f, 'a>(texts: &'f [SameText], passages: &'f [Passages<'a>]) -> Vec<Family<'f, 'a>> {
    let mut families: Vec<Family<'_, '_>> = Vec::new();
    for text in texts {
        let articles: Vec<ArticleIndex> =
            [text.first].into_iter().chain(text.copies.iter().copied()).collect();
        join(&mut families, Family { articles, texts: vec![text], passages: Vec::new() });
    }
    for passage in passages {
        let articles = passage.holders.clone();
        join(&mut families, Family { articles, texts: Vec::new(), passages: vec![passage] });
    }
    families.sort_by_key(|family| Reverse(!family.texts.is_empty()));
    families
}

/// Puts a family to those with which it has an article in common.
fn join<'f, 'a>(families: &mut Vec<Family<'f, 'a>>, new: Family<'f, 'a>) {
    let touches = |family: &Family<'_, '_>| family.articles.iter().any(|one| new.articles.contains(one));
    let (touching, apart): (Vec<_>, Vec<_>) = families.drain(..).partition(touches);
    *families = apart;
    let mut all = Family::default();
    for family in touching.into_iter().chain([new]) {
        all.articles = each_once(all.articles.into_iter().chain(family.articles));
        all.texts.extend(family.texts);
        all.passages.extend(family.passages);
    }
    families.push(all);
}

impl Family<'_, '_> {
    /// "A and B carry the same text; C shares a passage of 42 words with A: “…”."
    fn told(&self, tellings: &Tellings<'_>, rows: &[Row<'_>]) -> Difference {
        let told: Vec<Told> = self.texts.iter().map(|text| text.told(tellings, rows)).collect();
        let mut sentences: Vec<String> = Vec::new();
        for told in &told {
            // "All of c stands …" behind a semicolon.
            let first = sentences.is_empty();
            let text = &told.text;
            let small = ["All of ", "Nearly all of "].iter().any(|start| text.starts_with(start)) && !first;
            sentences.push(if small {
                format!("{}{}", text[..1].to_lowercase(), &text[1..])
            } else {
                text.clone()
            });
        }
        let mut articles: Vec<ArticleIndex> = told.iter().flat_map(|told| told.articles.clone()).collect();
        let mut evidence: Vec<Cite> = told.iter().flat_map(|told| told.evidence.clone()).collect();
        let mut refs: Vec<AnyRef> = told.into_iter().flat_map(|told| told.rows).collect();
        for (at, passages) in self.passages.iter().enumerate() {
            // Whoever is named already has some of it from the same place.
            if passages.holders.iter().all(|one| articles.contains(one)) {
                continue;
            }
            let quoted = if at == 0 { format!(": {}", passages.quoted(tellings)) } else { String::new() };
            sentences.push(format!("{}{quoted}", self.sharing(tellings, passages)));
            articles.extend(&passages.holders);
            evidence.extend(passages.evidence());
            refs.extend(passages.rows.iter().map(|held| AnyRef::new::<SharedText>(None, held.at)));
        }
        let (mut shown, mut named) = (Vec::new(), Vec::new());
        evidence.retain(|cite| {
            let new = !shown.contains(cite);
            shown.push(*cite);
            new
        });
        refs.retain(|row| {
            let new = !named.contains(row);
            named.push(row.clone());
            new
        });
        Difference {
            kind: DifferenceKind::Wire,
            text: format!("{}.", sentences.join("; ")),
            articles: each_once(articles.into_iter()),
            evidence,
            rows: refs,
        }
    }

    /// "A and B share 2 passages, 90 words in all, one of 50"; of one outside of the whole texts: "C shares a passage of
    /// 42 words with A".
    fn sharing(&self, tellings: &Tellings<'_>, passages: &Passages<'_>) -> String {
        let amount = passages.amount();
        let inside = |one: &&ArticleIndex| self.texts.iter().any(|text| text.has(**one));
        let (within, without): (Vec<ArticleIndex>, Vec<ArticleIndex>) =
            passages.holders.iter().partition(inside);
        match without.as_slice() {
            [one] if !within.is_empty() => {
                let (one, others) = (tellings.name(*one), tellings.names(&within));
                match passages.rows.len() {
                    1 => format!("{one} shares {amount} with {others}"),
                    _ => format!("{one} shares with {others} {amount}"),
                }
            }
            _ => format!("{} share {amount}", tellings.names(&passages.holders)),
        }
    }
}

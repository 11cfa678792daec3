//! Texts and passages that hang together: one sentence names all who have some of it.

use std::cmp::Reverse;

use parallax_corpus::{AnyRef, ArticleIndex, Cite};
use parallax_layers::shared_text::SharedText;
use parallax_report::wording::capitalised;

use super::{Row, passages::Passages, source, texts::Text, wordings::Wordings};
use crate::{
    Difference, DifferenceKind,
    changes::{self, Alone, Weight},
    credits::Source,
    lists::each_once,
    tellings::Tellings,
};

/// So many families are told.
const MOST: usize = 3;

/// What articles have of each other.
#[derive(Default)]
pub(crate) struct Family<'f, 'a> {
    pub(crate) articles: Vec<ArticleIndex>,
    texts: Vec<&'f Text>,
    passages: Vec<&'f Passages<'a>>,
}

/// Those that have an article in common, whole texts first.
pub(crate) fn families<'f, 'a>(texts: &'f [Text], passages: &'f [Passages<'a>]) -> Vec<Family<'f, 'a>> {
    let mut families: Vec<Family<'_, '_>> = Vec::new();
    for text in texts {
        join(&mut families, Family { articles: text.articles(), texts: vec![text], passages: Vec::new() });
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

/// A difference for each family of which there is something to tell.
pub(crate) fn told(
    tellings: &Tellings<'_>,
    wordings: &Wordings,
    sources: &[Source<'_>],
    rows: &[Row<'_>],
    families: &[Family<'_, '_>],
) -> Vec<Difference> {
    families.iter().filter_map(|family| family.told(tellings, wordings, sources, rows)).take(MOST).collect()
}

impl Family<'_, '_> {
    /// "A and B are word for word the same; C has “31” for “48”; only A credits Reuters."
    fn told(
        &self,
        tellings: &Tellings<'_>,
        wordings: &Wordings,
        sources: &[Source<'_>],
        rows: &[Row<'_>],
    ) -> Option<Difference> {
        let of_texts: Vec<ArticleIndex> = each_once(self.texts.iter().flat_map(|text| text.articles()));
        let has = |row: &SharedText, among: &[ArticleIndex]| {
            row.members.iter().filter(|one| among.contains(&one.article)).count() > 1
        };
        let of_passages =
            |at: usize| self.passages.iter().any(|own| own.rows.iter().any(|held| held.at == at));
        let own: Vec<&Row<'_>> =
            rows.iter().filter(|(at, row)| has(row, &of_texts) || of_passages(*at)).collect();
        let all: Vec<&SharedText> = own.iter().map(|(_, row)| *row).collect();
        let changes = changes::telling(tellings, wordings, &all, &self.articles);
        // That two have a passage alike says little by itself.
        let tells = |one: &Passages<'_>| {
            let inside = |change: &Alone<'_>| {
                change.weight >= Weight::Name
                    && one.rows.iter().any(|held| held.row.changes.contains(change.change))
            };
            one.are_much(wordings)
                || one.are_many()
                || one.are_long() && changes.iter().any(inside)
                || source::of(tellings, sources, &one.holders).is_some_and(|source| source.is_known)
        };
        let mut shown = self.passages.iter().filter(|one| tells(one)).peekable();
        if self.texts.is_empty() && shown.peek().is_none() {
            return None;
        }
        let changed: Vec<&[ArticleIndex]> = changes.iter().map(|one| one.change.between.as_slice()).collect();
        let mut sentences: Vec<String> =
            self.texts.iter().map(|text| text.told(tellings, wordings, &changed)).collect();
        let mut articles = of_texts.clone();
        let longest = own.iter().filter(|(_, row)| has(row, &of_texts));
        let longest = longest.max_by_key(|(at, row)| (row.words, Reverse(*at)));
        let members = longest.iter().flat_map(|(_, row)| &row.members);
        let mut evidence: Vec<Cite> =
            members.filter(|one| of_texts.contains(&one.article)).map(|one| one.span).collect();
        for passages in shown {
            // Whoever is named already has some of it from the same place.
            if !passages.holders.iter().all(|one| articles.contains(one)) {
                sentences.push(passages.told(tellings, wordings, &self.texts));
                articles = each_once(articles.into_iter().chain(passages.holders.iter().copied()));
                evidence.extend(passages.evidence());
            }
        }
        let named = |one: &Alone<'_>| one.change.between.iter().all(|own| articles.contains(own));
        let changes: Vec<Alone<'_>> = changes.into_iter().filter(named).collect();
        sentences.extend(source::of(tellings, sources, &articles).map(|source| source.told));
        sentences.extend(changes::by_article(tellings, wordings, &changes));
        let changed =
            changes.iter().take(changes::TOLD).flat_map(Alone::cites).map(|cite| tellings.sentence(cite));
        let evidence = each_once(evidence.into_iter().chain(changed));
        let mut text = sentences.join("; ");
        // "Nearly all of b stands in a": a name that comes first keeps its case.
        if matches!(self.texts.first(), Some(Text::Within(..))) {
            text = capitalised(&text);
        }
        Some(Difference {
            kind: DifferenceKind::Wire,
            text: format!("{text}."),
            articles,
            evidence,
            rows: own.iter().map(|(at, _)| AnyRef::new::<SharedText>(None, *at)).collect(),
        })
    }
}

//! Passages that one article has with other words than another where that is no matter of wording: what is quoted, and
//! what is denied.

use std::cmp::Reverse;

use parallax_corpus::{AnyRef, ArticleIndex, Cite};
use parallax_layers::shared_text::{Change, SharedText, SharedTextKind};
use parallax_lexicon::{Joints, fold, spaced, words};

use super::{Row, SameText};
use crate::{
    Difference, DifferenceKind,
    changes::{self, Weight},
    tellings::{Telling, Tellings, each_once},
};

/// So many passages are told.
const MOST: usize = 3;

/// A difference for each passage that is altered, denials first. Whoever carries another's text is told of with it.
pub(crate) fn told(tellings: &Tellings<'_>, rows: &[Row<'_>], texts: &[SameText]) -> Vec<Difference> {
    let mut all: Vec<(Weight, Altered<'_>)> =
        rows.iter().filter_map(|row| Altered::of(tellings, row, texts)).collect();
    all.sort_by_key(|(weight, _)| Reverse(*weight));
    all.iter().filter_map(|(_, altered)| altered.told(tellings)).take(MOST).collect()
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

/// Whether an editor has marked it as his own: "it would be [the mayor]".
fn is_marked(tellings: &Tellings<'_>, change: &Change) -> bool {
    [change.from, change.to]
        .into_iter()
        .flatten()
        .any(|cite| tellings.text(cite).contains(['[', ']', '…', '(', ')']))
}

/// Whether many words were put in or left out: then one quotes more of what was said.
fn is_clause(tellings: &Tellings<'_>, change: &Change) -> bool {
    const MANY: usize = 8;
    let words = |cite: Cite| spaced(tellings.text(cite)).count();
    matches!((change.from, change.to), (Some(cite), None) | (None, Some(cite)) if words(cite) > MANY)
}

/// A passage, and what of it an article has otherwise than the one before.
struct Altered<'a> {
    at: usize,
    row: &'a SharedText,
    quoted: bool,
    changes: Vec<&'a Change>,
}

impl<'a> Altered<'a> {
    /// `None` where what differs is no more than wording.
    fn of(tellings: &Tellings<'_>, &(at, row): &Row<'a>, texts: &[SameText]) -> Option<(Weight, Self)> {
        let quoted = row.kind == SharedTextKind::SameSource && !is_list_of_titles(tellings, row);
        let is_apart = |change: &&Change| {
            !texts.iter().any(|text| change.between.iter().all(|&article| text.has(article)))
        };
        // What a passage has otherwise that is no quotation as a whole is a matter of editing, unless it is denied.
        let matters = |change: &&Change| match changes::weight(tellings, change) {
            Weight::Style => false,
            _ if is_clause(tellings, change) || is_marked(tellings, change) => false,
            Weight::Denial => true,
            Weight::Quoted | Weight::Word | Weight::Figure => {
                quoted && changes::is_quoted(tellings, change) && !changes::is_moved(tellings, change)
            }
        };
        let changes: Vec<&Change> = row.changes.iter().filter(is_apart).filter(matters).collect();
        let weight = changes.iter().map(|change| changes::weight(tellings, change)).max()?;
        (weight >= Weight::Word).then_some((weight, Self { at, row, quoted, changes }))
    }

    /// "a, b and c quote “We begged for … next spring”; b has “asked” for “begged”."
    fn told(&self, tellings: &Tellings<'_>) -> Option<Difference> {
        let mut altered: Vec<(String, Vec<ArticleIndex>)> = Vec::new();
        for copy in each_once(self.changes.iter().filter_map(|change| change.between.last().copied())) {
            let own = self.changes.iter().copied().filter(|change| change.between.last() == Some(&copy));
            let own: Vec<&Change> = own.collect();
            let words = if self.quoted {
                changes::quoted(tellings, &own, copy)
            } else {
                changes::told(tellings, &own, copy)
            };
            let Some(words) = words else { continue };
            match altered.iter_mut().find(|(told, _)| *told == words) {
                Some((_, copies)) => copies.push(copy),
                None => altered.push((words, vec![copy])),
            }
        }
        let articles = each_once(self.changes.iter().flat_map(|change| change.between.iter().copied()));
        let place = |article: &ArticleIndex| self.row.members.iter().find(|one| one.article == *article);
        let words = tellings.quoted(place(articles.first()?)?.span, 60);
        let verb = if self.quoted { "quote" } else { "share the words" };
        let mut told = vec![format!("{} {verb} {words}", tellings.names(&articles))];
        told.extend(altered.iter().map(|(words, copies)| {
            let have = if copies.len() == 1 { "has" } else { "have" };
            format!("{} {have} {words}", tellings.names(copies))
        }));
        let first = *articles.first()?;
        let mut articles = articles;
        for (side, like) in [(Side::From, first), (Side::To, *altered.first()?.1.first()?)] {
            let others = self.others(tellings, side, &articles);
            if altered.len() == 1 && !others.is_empty() {
                let have = if others.len() == 1 { "has" } else { "have" };
                told.push(format!("{} {have} it as {}", tellings.names(&others), tellings.name(like)));
                articles.extend(others);
            }
        }
        let evidence = articles.iter().filter_map(|article| Some(place(article)?.span)).collect();
        Some(Difference {
            kind: if self.quoted { DifferenceKind::Quote } else { DifferenceKind::Fact },
            text: format!("{}.", told.join("; ")),
            articles,
            evidence,
            rows: vec![AnyRef::new::<SharedText>(None, self.at)],
        })
    }

    /// Who else has all that differs as one side has it; nobody where much differs.
    fn others(&self, tellings: &Tellings<'_>, side: Side, told: &[ArticleIndex]) -> Vec<ArticleIndex> {
        const MUCH: usize = 8;
        if self.changes.len() > MUCH {
            return Vec::new();
        }
        let span = |article: ArticleIndex| self.row.members.iter().find(|one| one.article == article);
        let says = |telling: &Telling<'_>| {
            self.changes.iter().all(|change| {
                let given = change.from.or(change.to);
                let passage = given.and_then(|given| span(given.article));
                passage.is_some_and(|passage| says(tellings, telling, change, side, passage.span))
            })
        };
        let others = tellings.articles.iter().filter(|one| !told.contains(&one.index) && says(one));
        others.map(|one| one.index).collect()
    }
}

/// One of the two wordings of a change.
#[derive(Clone, Copy)]
enum Side {
    From,
    To,
}

/// Whether an article has the words of a change as one side has them, between the same words of a passage.
fn says(tellings: &Tellings<'_>, telling: &Telling<'_>, change: &Change, side: Side, passage: Cite) -> bool {
    /// So many words to either side, and so many together, tell that it is the same sentence.
    const BESIDE: usize = 3;
    const AROUND: usize = 4;
    let Some(given) = change.from.or(change.to) else { return false };
    let text = &tellings.get(given.article).article.text;
    let folded =
        |text: &str| -> Vec<String> { words(text, WORDS).map(|word| fold(word.text).into_owned()).collect() };
    let before = folded(&text[passage.span.start as usize..given.span.start as usize]);
    let behind = folded(&text[given.span.end as usize..passage.span.end as usize]);
    let own = match side {
        Side::From => change.from,
        Side::To => change.to,
    };
    let own = own.map_or_else(Vec::new, |cite| folded(tellings.text(cite)));
    let before = &before[before.len().saturating_sub(BESIDE)..];
    let behind = &behind[..behind.len().min(BESIDE)];
    let phrase = [before, own.as_slice(), behind].concat();
    let all = folded(&telling.article.text);
    before.len() + behind.len() >= AROUND && all.windows(phrase.len()).any(|window| window == phrase)
}

const WORDS: Joints = Joints::NONE.apostrophe().hyphen();

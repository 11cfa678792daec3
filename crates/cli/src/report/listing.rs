//! The rows of any layer: for those who ask for it by name, and what loaded passes found.

use std::{cmp::Reverse, collections::BTreeMap};

use parallax_corpus::{Article, ArticleIndex};
use parallax_formats::{Results, Shown, Table, shown};
use parallax_report::{Block, Listed, Listing, wording::letters};

/// What a layer holds, at most `top` rows in each article.
pub(crate) fn tell(read: &Results<'_>, layer: &str, top: usize) -> Vec<Block> {
    let mut listing = Listing::default();
    let of_story = read.found.get(layer);
    if let Some(rows) = of_story {
        listing.rows = listed(rows, &read.story.articles, None);
    }
    for (at, (article, found)) in (0..).zip(read.articles()) {
        let Some(rows) = found.get(layer) else { continue };
        let at = ArticleIndex(at);
        listing.articles.push((at, found.own_words(article)));
        listing.rows.extend(listed(rows, std::slice::from_ref(article), Some(at)));
    }
    if of_story.is_none() && listing.articles.is_empty() {
        return vec![Block::paragraph("Not run; see below.")];
    }
    listing.tell(top)
}

/// How often a layer found something in each article, in a line: "tabloid: 9 in C, 2 in A; none in B, D".
pub(crate) fn in_a_line(read: &Results<'_>, layer: &str) -> Option<Block> {
    let mut counts: BTreeMap<Reverse<usize>, Vec<ArticleIndex>> = BTreeMap::new();
    for (at, (_, found)) in (0..).zip(read.articles()) {
        counts.entry(Reverse(found.get(layer)?.len())).or_default().push(ArticleIndex(at));
    }
    let told: Vec<String> = counts
        .iter()
        .map(|(Reverse(count), articles)| match (count, articles.len()) {
            (0, _) => format!("none in {}", letters(articles)),
            (_, 1) => format!("{count} in {}", letters(articles)),
            _ => format!("{count} each in {}", letters(articles)),
        })
        .collect();
    (counts.len() > 1).then(|| Block::Item(format!("{layer}: {}.", told.join("; "))))
}

fn listed(rows: &dyn Table, articles: &[Article], of: Option<ArticleIndex>) -> Vec<Listed> {
    let listed = |row: Shown| Listed {
        article: of.or(row.place.and_then(|place| place.article)),
        span: row.place.map(|place| place.span),
        fields: row.fields.join(" ").replace('\n', " "),
    };
    shown(rows, articles).unwrap_or_default().into_iter().map(listed).collect()
}

//! The rows of any layer: for those who ask for it by name, and what loaded passes found.

use parallax_corpus::{Article, ArticleIndex};
use parallax_formats::{Results, Shown, Table, shown};
use parallax_report::{Block, Listed, Listing};

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

fn listed(rows: &dyn Table, articles: &[Article], of: Option<ArticleIndex>) -> Vec<Listed> {
    let listed = |row: Shown| Listed {
        article: of.or(row.place.and_then(|place| place.article)),
        span: row.place.map(|place| place.span),
        fields: row.fields.join(" ").replace('\n', " "),
    };
    shown(rows, articles).unwrap_or_default().into_iter().map(listed).collect()
}

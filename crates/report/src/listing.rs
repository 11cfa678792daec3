use std::collections::BTreeMap;

use parallax_corpus::{ArticleIndex, Cite, Span};

use crate::{
    Block,
    wording::{letter, per_thousand},
};

/// What a pass found that has no section of its own: how much in each article, and the rows.
#[derive(Debug, Default)]
pub struct Listing {
    /// The articles that it looked at one by one, and how many words each has itself, where that is known.
    pub articles: Vec<(ArticleIndex, Option<usize>)>,
    /// Its rows.
    pub rows: Vec<Listed>,
}

/// A row of any layer.
#[derive(Debug)]
pub struct Listed {
    /// The article that it is of, or that it cites first.
    pub article: Option<ArticleIndex>,
    /// Where in it.
    pub span: Option<Span>,
    /// What it says besides.
    pub fields: String,
}

impl Listing {
    /// Article by article: how often something was found, and at most `top` rows. What belongs to no article
    /// comes last.
    #[must_use]
    pub fn tell(self, top: usize) -> Vec<Block> {
        if self.rows.is_empty() {
            return vec![Block::paragraph("Nothing found.")];
        }
        let words: BTreeMap<ArticleIndex, Option<usize>> = self.articles.into_iter().collect();
        let mut of_articles: BTreeMap<ArticleIndex, Vec<Listed>> =
            words.keys().map(|&article| (article, Vec::new())).collect();
        let mut others = Vec::new();
        for row in self.rows {
            row.article.map_or(&mut others, |article| of_articles.entry(article).or_default()).push(row);
        }
        let mut blocks = Vec::new();
        for (article, rows) in of_articles {
            let rate = words.get(&article).and_then(|words| per_thousand(rows.len(), (*words)?));
            let count = match rate {
                Some(rate) => format!("{}, {rate:.1} in a thousand words", rows.len()),
                None => rows.len().to_string(),
            };
            blocks.push(Block::Topic(format!("{}: {count}", letter(article)), None));
            blocks.extend(findings(rows, top));
        }
        if !others.is_empty() {
            blocks.push(Block::Topic(format!("Of no one article: {}", others.len()), None));
            blocks.extend(findings(others, top));
        }
        blocks
    }
}

fn findings(rows: Vec<Listed>, top: usize) -> impl Iterator<Item = Block> {
    let more = Block::more(2, rows.len().saturating_sub(top), "");
    let finding = |row: Listed| {
        let cite = row.article.zip(row.span).map(|(article, span)| Cite { article, span });
        Block::Finding(cite, row.fields)
    };
    rows.into_iter().take(top).map(finding).chain(more)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_told_article_by_article_and_those_of_none_last() {
        let row = |article: Option<u32>, fields: &str| Listed {
            article: article.map(ArticleIndex),
            span: None,
            fields: fields.to_owned(),
        };
        let rows = vec![row(None, "x"), row(Some(1), "y"), row(Some(1), "z")];
        let listing = Listing { articles: vec![(ArticleIndex(0), Some(500)), (ArticleIndex(1), None)], rows };
        let topic = |title: &str| Block::Topic(title.to_owned(), None);
        assert_eq!(
            listing.tell(1),
            [
                topic("A: 0, 0.0 in a thousand words"),
                topic("B: 2"),
                Block::Finding(None, "y".to_owned()),
                Block::Paragraph(2, "and 1 more (--top)".to_owned()),
                topic("Of no one article: 1"),
                Block::Finding(None, "x".to_owned()),
            ]
        );
        assert_eq!(Listing::default().tell(1), [Block::paragraph("Nothing found.")]);
    }
}

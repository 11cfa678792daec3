use parallax_corpus::{Each, Story};
use parallax_layers::numbers::Number;
use parallax_report::{Block, Section, View, wording::bounds};

/// The numbers of an article by itself, as a story tells those that one article alone gives.
pub(crate) struct Numbers;

impl Section for Numbers {
    const NAME: &'static str = "numbers";
    const TITLE: &'static str = "Numbers";
    type Shows = Each<Number>;

    fn tell(_: &Story, articles: View<'_, Self>, top: usize) -> Vec<Block> {
        let answers: Vec<Block> = articles
            .iter()
            .flat_map(|one| {
                let claims = one.rows.iter().filter(|row| row.claim);
                claims.map(|row| {
                    let source =
                        row.source.as_ref().map_or_else(String::new, |source| format!("says {source}"));
                    Block::Answer(one.cite(row.span), bounds(row.low, row.high, row.modifier), source)
                })
            })
            .collect();
        let more = Block::more(2, answers.len().saturating_sub(top), "");
        answers.into_iter().take(top).chain(more).collect()
    }
}

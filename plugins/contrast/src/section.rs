use parallax_corpus::{ArticleIndex, Story};
use parallax_layers::contrast::Contrast;
use parallax_report::{Block, Section};

use crate::Contrasts;

impl Section for Contrasts {
    const NAME: &'static str = "words";
    const TITLE: &'static str = "Loaded words that one favours against the others (its count, theirs)";
    type Shows = Contrast;

    fn tell(story: &Story, rows: &[Contrast], top: usize) -> Vec<Block> {
        // What the others say half as often is nobody's favourite.
        let favourite = |row: &&Contrast| row.count > 2 * row.others;
        let of_article = |article| {
            let own = rows.iter().filter(|row| row.article == article);
            let mut own: Vec<&Contrast> = own.filter(favourite).collect();
            own.sort_by(|a, b| b.z.total_cmp(&a.z).then_with(|| a.term.cmp(&b.term)));
            let told =
                own.iter().take(top).map(|row| format!("{} ({}, {})", row.term, row.count, row.others));
            (!own.is_empty()).then(|| Block::line(Some(article), told.collect::<Vec<_>>().join("; ")))
        };
        (0..).zip(&story.articles).filter_map(|(at, _)| of_article(ArticleIndex(at))).collect()
    }
}

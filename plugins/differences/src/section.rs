use parallax_corpus::Story;
use parallax_report::{Block, Section};

use crate::{Difference, Differences};

impl Section for Differences {
    const NAME: &'static str = "differences";
    const TITLE: &'static str = "How they differ";
    type Shows = Difference;

    fn tell(story: &Story, rows: &[Difference], top: usize) -> Vec<Block> {
        if story.articles.len() < 2 {
            return Vec::new();
        }
        if rows.is_empty() {
            return vec![Block::paragraph("No sure difference found.")];
        }
        rows.iter().take(top).map(|row| Block::Item(row.text.clone())).collect()
    }
}

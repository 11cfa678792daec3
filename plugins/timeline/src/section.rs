use parallax_corpus::Story;
use parallax_layers::timeline::{Cell, Event};
use parallax_report::{
    Block, Section,
    wording::{letters, quoted},
};

use crate::Timeline;

impl Section for Timeline {
    const NAME: &'static str = "timeline";
    const TITLE: &'static str = "What happened when";
    type Shows = Event;

    /// Events whose dates differ, each article's beside the others'; then those that several articles date, a line each.
    fn tell(story: &Story, rows: &[Event], top: usize) -> Vec<Block> {
        let several = || rows.iter().filter(|row| row.cells.len() > 1);
        let differ: Vec<&Event> = several().filter(|row| row.differ).collect();
        // What is only of a month or a year is background.
        let of_day = |row: &&Event| row.from.is_some() && row.from == row.to;
        let agree: Vec<&Event> = several().filter(|row| !row.differ).filter(of_day).collect();
        if differ.is_empty() && agree.is_empty() {
            return vec![Block::paragraph("No event is dated in several articles.")];
        }
        let mut blocks: Vec<Block> = Vec::new();
        for row in differ.iter().take(top) {
            blocks.push(Block::Topic(row.summary.clone(), None));
            blocks.extend(row.cells.iter().filter_map(|cell| answer(story, cell)));
        }
        blocks.extend(Block::more(1, differ.len().saturating_sub(top), "whose dates differ"));
        let line = |row: &&Event| {
            let articles: Vec<_> = row.cells.iter().map(|cell| cell.article).collect();
            Block::Item(format!(
                "{}: {} ({})",
                row.from.as_deref().unwrap_or_default(),
                row.summary,
                letters(&articles)
            ))
        };
        blocks.extend(agree.iter().take(top).map(line));
        blocks.extend(Block::more(1, agree.len().saturating_sub(top), "that several articles date"));
        blocks
    }
}

fn answer(story: &Story, cell: &Cell) -> Option<Block> {
    let date = cell.dates.first()?;
    let told = cell.value.clone().unwrap_or_default();
    Some(Block::Answer(*cell.spans.first()?, quoted(&story[date.article], date.span, 40), told))
}

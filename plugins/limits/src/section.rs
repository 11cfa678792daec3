use parallax_corpus::Story;
use parallax_report::{Block, Section, wording::letters};

use crate::{Limit, Limits};

/// What is true of every story.
pub const ALWAYS: &str = "Who is right. Findings rest on the words quoted and nothing else; wording and frames are found by \
                      lists of words, so irony and what is only implied are missed.";

impl Section for Limits {
    const NAME: &'static str = "limits";
    const TITLE: &'static str = "What this cannot tell";
    type Shows = Limit;

    fn tell(_: &Story, rows: &[Limit], _: usize) -> Vec<Block> {
        let told = rows.iter().map(|row| match row.articles.as_slice() {
            [] => Block::Item(row.text.clone()),
            articles => Block::Item(format!("{}: {}", letters(articles), row.text)),
        });
        told.chain([Block::Item(ALWAYS.to_owned())]).collect()
    }
}

use std::cmp::Reverse;

use parallax_corpus::Story;
use parallax_layers::shared_text::{SharedText, SharedTextKind};
use parallax_report::{
    Block, Section,
    wording::{letter, line_of},
};

use crate::SharedTexts;

impl Section for SharedTexts {
    const NAME: &'static str = "passages";
    const TITLE: &'static str = "Passages in common";
    type Shows = SharedText;

    fn tell(story: &Story, rows: &[SharedText], top: usize) -> Vec<Block> {
        if rows.is_empty() {
            return vec![Block::paragraph("No two articles share a passage.")];
        }
        let mut longest: Vec<&SharedText> = rows.iter().collect();
        longest.sort_by_key(|row| Reverse(row.words));
        let told = longest.iter().take(top).flat_map(|row| passage(story, row));
        told.chain(Block::more(1, rows.len().saturating_sub(top), "")).collect()
    }
}

/// Where the passage stands, how it is shared, and its words.
fn passage(story: &Story, row: &SharedText) -> Vec<Block> {
    let Some(first) = row.members.first() else { return Vec::new() };
    let places = row.members.iter().map(|member| {
        let article = member.article;
        format!("{} line {}", letter(article), line_of(&story[article], member.span.span))
    });
    let kind = match row.kind {
        SharedTextKind::Copy => "word for word",
        SharedTextKind::NearCopy => "nearly word for word",
        SharedTextKind::SameSource => "the same words, quoted",
        SharedTextKind::Other => "alike",
    };
    let agency = row.agency.as_ref().map_or_else(String::new, |agency| format!(", credited to {agency}"));
    let places = places.collect::<Vec<_>>().join(", ");
    let title = format!("{places}: {} words, {kind}{agency}", row.words);
    vec![Block::Topic(title, None), Block::Quote(first.span)]
}

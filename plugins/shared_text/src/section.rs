use std::cmp::Reverse;

use parallax_corpus::{Cite, Story};
use parallax_layers::shared_text::{SharedText, SharedTextKind};
use parallax_lexicon::spaced;
use parallax_report::{
    Block, Section,
    wording::{changed, letter, line_of, quoted},
};

use crate::SharedTexts;

impl Section for SharedTexts {
    const NAME: &'static str = "passages";
    const TITLE: &'static str = "Passages in common";
    type Shows = SharedText;

    /// The articles' own text, and what they quote in the same words.
    fn tell(story: &Story, rows: &[SharedText], top: usize) -> Vec<Block> {
        if rows.is_empty() {
            return vec![Block::paragraph("No two articles share a passage.")];
        }
        let mut longest: Vec<&SharedText> = rows.iter().collect();
        longest.sort_by_key(|row| Reverse(row.words));
        let (quoted, own): (Vec<&SharedText>, Vec<&SharedText>) =
            longest.into_iter().partition(|row| row.kind == SharedTextKind::SameSource);
        let told = |rows: &[&SharedText], what: &str| -> Vec<Block> {
            let more = Block::more(1, rows.len().saturating_sub(top), what);
            rows.iter().take(top).flat_map(|row| passage(story, row)).chain(more).collect()
        };
        let mut blocks = told(&own, "");
        if own.is_empty() {
            blocks.push(Block::paragraph("No two articles share a passage of their own text."));
        }
        let (changed, same): (Vec<&SharedText>, Vec<&SharedText>) =
            quoted.into_iter().partition(|row| !row.changes.is_empty());
        for (rows, title) in [(changed, "Quoted with changes"), (same, "Quoted in the same words")] {
            if !rows.is_empty() {
                blocks.push(Block::Heading(title.to_owned()));
                blocks.extend(told(&rows, "that are quoted"));
            }
        }
        blocks
    }
}

/// Where the passage stands, how it is shared, its words, and those that differ.
fn passage(story: &Story, row: &SharedText) -> Vec<Block> {
    let Some(first) = row.members.first() else { return Vec::new() };
    let places = row.members.iter().map(|member| {
        let article = member.article;
        let words = spaced(&story[article][member.span.span]).count();
        // The longest gives its length for all; whoever has less of it is told with theirs.
        let part = if 10 * words < 8 * row.words as usize {
            format!(" ({words} words of it)")
        } else {
            String::new()
        };
        format!("{} line {}{part}", letter(article), line_of(&story[article], member.span.span))
    });
    let kind = match (row.kind, row.changes.is_empty()) {
        (SharedTextKind::Copy | SharedTextKind::NearCopy, true) => ", word for word",
        (SharedTextKind::Copy | SharedTextKind::NearCopy, false) => ", with changes",
        _ => "",
    };
    let agency = row.agency.as_ref().map_or_else(String::new, |agency| format!(", credited to {agency}"));
    let places = places.collect::<Vec<_>>().join(", ");
    let title = format!("{places}: {} words{kind}{agency}", row.words);
    let changes = changes(story, row).map(|changes| Block::Paragraph(2, changes));
    [Block::Topic(title, None), Block::Quote(first.span)].into_iter().chain(changes).collect()
}

/// "B: “1,200” for “2,000” (A)", a few of them.
fn changes(story: &Story, row: &SharedText) -> Option<String> {
    /// So many are shown.
    const SHOWN: usize = 4;
    let told = row.changes.iter().take(SHOWN).map(|change| {
        let words = |cite: Option<Cite>| cite.map(|cite| quoted(&story[cite.article], cite.span, 40));
        let who = change.between.last().map_or_else(String::new, |&article| letter(article));
        let than = change.between.first().map_or_else(String::new, |&article| letter(article));
        format!("{who}: {} ({than})", changed(words(change.from), words(change.to)))
    });
    let told = told.collect::<Vec<_>>().join("; ");
    match row.changes.len() {
        0 => None,
        all if all > SHOWN => Some(format!("{told}; and {} more changes", all - SHOWN)),
        _ => Some(told),
    }
}

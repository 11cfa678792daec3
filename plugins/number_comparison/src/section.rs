use parallax_corpus::{ArticleIndex, Story};
use parallax_layers::number_comparison::{Comparison, Item, Verdict};
use parallax_report::{
    Block, Section, Tone,
    wording::{bounds, letters},
};

use crate::{NumberComparison, about::is_bare};

impl Section for NumberComparison {
    const NAME: &'static str = "numbers";
    const TITLE: &'static str = "Numbers side by side";
    type Shows = Comparison;

    /// Without agreements on “hours” and “metres” of nothing named. What cannot both be right first, then what is at odds, compatible and the same, a line each; what is not the
    /// same thing, and what one article alone gives, last.
    fn tell(_: &Story, rows: &[Comparison], top: usize) -> Vec<Block> {
        let tells = |row: &&Comparison| row.verdict == Verdict::Conflict || !is_bare(&row.about);
        let of =
            |verdict| rows.iter().filter(move |row| row.verdict == verdict && !row.at_odds).filter(tells);
        let at_odds = rows.iter().filter(|row| row.at_odds);
        let differ = of(Verdict::Conflict).chain(at_odds).chain(of(Verdict::Compatible));
        let mut blocks: Vec<Block> = differ.flat_map(comparison).collect();
        blocks.extend(of(Verdict::Agree).take(top).map(agreement));
        if blocks.is_empty() {
            blocks.push(Block::paragraph("No two articles put a number to the same thing."));
        }
        let agree = of(Verdict::Agree).count();
        blocks.extend(Block::more(2, agree.saturating_sub(top), "on which they agree"));
        blocks
            .extend(of(Verdict::NotComparable).take(top).map(|row| Block::Paragraph(2, row.reason.clone())));
        let apart = of(Verdict::NotComparable).count();
        blocks.extend(Block::more(2, apart.saturating_sub(top), "that are not of the same thing"));
        let single: Vec<&Item> = of(Verdict::Single).flat_map(|row| &row.items).collect();
        if !single.is_empty() {
            blocks.push(Block::Heading("Numbers that one article alone gives".to_owned()));
            blocks.extend(single.iter().take(top).map(|item| answer(item)));
            blocks.extend(Block::more(2, single.len().saturating_sub(top), "that one article alone gives"));
        }
        blocks
    }
}

/// An agreement in a line: where its first answer stands, who agrees, and on what.
fn agreement(row: &Comparison) -> Block {
    let mut articles: Vec<ArticleIndex> = row.items.iter().map(|item| item.article).collect();
    articles.dedup();
    let told = format!("{} agree: {}", letters(&articles), row.about);
    Block::Finding(row.items.first().map(|item| item.span), told)
}

fn comparison(row: &Comparison) -> Vec<Block> {
    let verdict = match row.verdict {
        Verdict::Conflict => Some(Tone::Alarm.of("they conflict")),
        Verdict::NotComparable if row.at_odds => Some(Tone::Doubt.of("at odds")),
        Verdict::NotComparable => Some(Tone::Doubt.of("not comparable")),
        Verdict::Compatible => Some(Tone::Calm.of("compatible")),
        Verdict::Agree => Some(Tone::Calm.of("they agree")),
        Verdict::Single | Verdict::Other => None,
    };
    let mut blocks = vec![Block::Topic(row.about.clone(), verdict)];
    blocks.extend(row.items.iter().map(answer));
    blocks.push(Block::Paragraph(3, row.reason.clone()));
    blocks
}

/// One article's answer: its words, what they come to, who says so.
fn answer(item: &Item) -> Block {
    let source = item.source.as_ref().map_or_else(String::new, |source| format!("says {source}"));
    Block::Answer(item.span, bounds(item.low, item.high, item.modifier), source)
}

use std::cmp::Reverse;

use parallax_corpus::{Each, One, Story};
use parallax_layers::frames::{Framing, Rank, Scheme};
use parallax_report::{
    Block, Section, Text, Tone, View,
    wording::{line_of, quoted},
};

use crate::Frames;

impl Section for Frames {
    const NAME: &'static str = "frames";
    const TITLE: &'static str = "Frames: what each article makes of the event";
    type Shows = Each<Framing>;

    fn tell(_: &Story, articles: View<'_, Self>, _: usize) -> Vec<Block> {
        articles.iter().map(of_article).collect()
    }
}

/// The five generic frames and the policy frames, leading ones first, and what shows the leading ones best.
fn of_article(article: &One<'_, &[Framing]>) -> Block {
    let generic = listed(article.rows, Scheme::Semetko);
    let policy = format!("policy: {}", listed(article.rows, Scheme::Boydstun));
    let evidence = |row: &Framing| {
        let span = *row.evidence.first()?;
        let (line, quoted) = (line_of(article.article, span), quoted(article.article, span, 160));
        Some(Tone::Faint.of(format!("{}, line {line}: {quoted}", row.frame.title())))
    };
    let leading = article.rows.iter().filter(|row| row.rank == Rank::Dominant);
    let lines = [Text::from(generic), policy.into()].into_iter().chain(leading.filter_map(evidence));
    Block::Article(Some(article.index), lines.collect())
}

/// "conflict in 5 of 9 sentences (leads), economic in 2", what leads first, then by sentences.
fn listed(rows: &[Framing], scheme: Scheme) -> String {
    let mut rows: Vec<&Framing> = rows.iter().filter(|row| row.scheme == scheme).collect();
    if rows.is_empty() {
        return "none stands out".to_owned();
    }
    let leads = |row: &Framing| row.rank == Rank::Dominant;
    rows.sort_by_key(|row| (Reverse(leads(row)), Reverse(row.sentences), row.frame));
    let told = rows.iter().enumerate().map(|(at, row)| {
        let of = if at == 0 { format!(" of {} sentences", row.of) } else { String::new() };
        format!("{} in {}{of}{}", row.frame.title(), row.sentences, if leads(row) { " (leads)" } else { "" })
    });
    told.collect::<Vec<_>>().join(", ")
}

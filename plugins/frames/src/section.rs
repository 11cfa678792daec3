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
        articles.iter().filter(|one| !one.rows.is_empty()).map(of_article).collect()
    }
}

/// The five generic frames and the policy frames, leading ones first, and what shows the leading ones best.
fn of_article(article: &One<'_, &[Framing]>) -> Block {
    let generic = listed(article.rows, Scheme::Semetko);
    let policy = listed(article.rows, Scheme::Boydstun).map(|policy| format!("policy: {policy}"));
    let evidence = |row: &Framing| {
        let span = *row.evidence.first()?;
        let (line, quoted) = (line_of(article.article, span), quoted(article.article, span, 160));
        Some(Tone::Faint.of(format!("{}, line {line}: {quoted}", row.frame.title())))
    };
    let leading = article.rows.iter().filter(|row| row.rank == Rank::Dominant);
    let frames = [generic, policy].into_iter().flatten().map(Text::from);
    let lines = frames.chain(leading.filter_map(evidence));
    Block::Article(Some(article.index), lines.collect())
}

/// "conflict in 5 of 9 sentences (leads), economic in 2", what leads first, then by sentences; `None` if no frame
/// stands out.
fn listed(rows: &[Framing], scheme: Scheme) -> Option<String> {
    let mut rows: Vec<&Framing> = rows.iter().filter(|row| row.scheme == scheme).collect();
    if rows.is_empty() {
        return None;
    }
    let leads = |row: &Framing| row.rank == Rank::Dominant;
    rows.sort_by_key(|row| (Reverse(leads(row)), Reverse(row.sentences), row.frame));
    let told = rows.iter().enumerate().map(|(at, row)| {
        let of = if at == 0 { format!(" of {} sentences", row.of) } else { String::new() };
        format!("{} in {}{of}{}", row.frame.title(), row.sentences, if leads(row) { " (leads)" } else { "" })
    });
    Some(told.collect::<Vec<_>>().join(", "))
}

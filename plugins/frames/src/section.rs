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

/// "conflict 45 % (leads), economic 20 %", largest first.
fn listed(rows: &[Framing], scheme: Scheme) -> String {
    let mut rows: Vec<&Framing> = rows.iter().filter(|row| row.scheme == scheme).collect();
    if rows.is_empty() {
        return "none stands out".to_owned();
    }
    rows.sort_by(|a, b| b.share.total_cmp(&a.share).then(a.frame.cmp(&b.frame)));
    let told = rows.iter().map(|row| {
        let leads = if row.rank == Rank::Dominant { " (leads)" } else { "" };
        format!("{} {:.0} %{leads}", row.frame.title(), row.share * 100.0)
    });
    told.collect::<Vec<_>>().join(", ")
}

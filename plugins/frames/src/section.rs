use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use parallax_corpus::{ArticleIndex, Each, One, Span, Story};
use parallax_layers::frames::{Frame, Framing, Rank, Scheme};
use parallax_report::{
    Block, Section, Text, Tone, View,
    wording::{letters, line_of, listed, quoted},
};

use crate::Frames;

impl Section for Frames {
    const NAME: &'static str = "frames";
    const TITLE: &'static str = "Frames: what each article makes of the event";
    type Shows = Each<Framing>;

    fn tell(_: &Story, articles: View<'_, Self>, _: usize) -> Vec<Block> {
        let articles: Vec<&Found<'_>> = articles.iter().filter(|one| !one.rows.is_empty()).collect();
        let (leads, policy) = (leads(&articles), shared_policy(&articles));
        let each = articles.iter().map(|one| of_article(one, &articles, leads.is_some(), policy.is_none()));
        let mut blocks: Vec<Block> = each.filter(|block| !is_empty(block)).collect();
        blocks.extend(policy.map(|policy| Block::line(None, format!("policy, in all: {policy}"))));
        blocks.splice(0..0, leads.map(Block::paragraph));
        blocks
    }
}

type Found<'a> = One<'a, &'a [Framing]>;

/// The general frame that leads an article.
fn leading<'a>(one: &Found<'a>) -> Option<&'a Framing> {
    one.rows.iter().find(|row| row.scheme == Scheme::Semetko && row.rank == Rank::Dominant)
}

/// "A and C tell it above all as conflict, B as economic", if articles lead with different general frames.
fn leads(articles: &[&Found<'_>]) -> Option<String> {
    let mut by_frame: BTreeMap<Frame, Vec<ArticleIndex>> = BTreeMap::new();
    for one in articles {
        if let Some(row) = leading(one) {
            by_frame.entry(row.frame).or_default().push(one.index);
        }
    }
    let told = by_frame.iter().enumerate().map(|(at, (frame, articles))| {
        let verb = match (at, articles.len()) {
            (0, 1) => " tells it above all",
            (0, _) => " tell it above all",
            _ => "",
        };
        format!("{}{verb} as {}", letters(articles), frame.title())
    });
    (by_frame.len() > 1).then(|| listed(&told.collect::<Vec<_>>()))
}

/// "rests on “accused” and “rejected”, by which no other tells it, and “union”", of an article's leading frame.
fn rests_on(one: &Found<'_>, row: &Framing, articles: &[&Found<'_>]) -> Option<String> {
    let others = articles.iter().filter(|other| other.index != one.index);
    let theirs: BTreeSet<String> = others
        .flat_map(|other| other.rows.iter().filter(|its| its.frame == row.frame).map(move |its| (other, its)))
        .flat_map(|(other, its)| its.words.iter().map(|&word| folded(other, word)))
        .collect();
    let (common, own): (Vec<Span>, Vec<Span>) =
        row.words.iter().partition(|&&word| theirs.contains(&folded(one, word)));
    let said =
        |words: &[Span]| listed(&words.iter().map(|&word| quoted(one.article, word, 40)).collect::<Vec<_>>());
    match (own.is_empty(), common.is_empty()) {
        (true, true) => None,
        (true, false) => Some(format!("rests on {}, as in others", said(&common))),
        (false, true) => Some(format!("rests on {}, by which no other tells it", said(&own))),
        (false, false) => {
            Some(format!("rests on {}, by which no other tells it, and {}", said(&own), said(&common)))
        }
    }
}

fn folded(one: &Found<'_>, word: Span) -> String {
    one.article[word].to_lowercase()
}

/// The policy frames of all, if several articles have the same, whichever leads.
fn shared_policy(articles: &[&Found<'_>]) -> Option<String> {
    let policy = |one: &Found<'_>| -> BTreeSet<Frame> {
        one.rows.iter().filter(|row| row.scheme == Scheme::Boydstun).map(|row| row.frame).collect()
    };
    let [first, rest @ ..] = articles else { return None };
    let frames = policy(first);
    let agreed = !rest.is_empty() && !frames.is_empty() && rest.iter().all(|one| policy(one) == frames);
    agreed.then(|| listed(&frames.iter().map(|frame| frame.title().to_owned()).collect::<Vec<_>>()))
}

/// The five generic frames and the policy frames, leading ones first, and what shows the leading ones best: of the
/// generic one, where articles differ in it, also its words.
fn of_article(article: &Found<'_>, articles: &[&Found<'_>], differ: bool, with_policy: bool) -> Block {
    let generic = counted(article.rows, Scheme::Semetko);
    let policy = counted(article.rows, Scheme::Boydstun).filter(|_| with_policy);
    let policy = policy.map(|policy| format!("policy: {policy}"));
    let words = leading(article).filter(|_| differ).and_then(|row| {
        Some(Text::from(format!("{} {}", row.frame.title(), rests_on(article, row, articles)?)))
    });
    let evidence = |row: &Framing| {
        let span = *row.evidence.first()?;
        let (line, quoted) = (line_of(article.article, span), quoted(article.article, span, 160));
        Some(Tone::Faint.of(format!("{}, line {line}: {quoted}", row.frame.title())))
    };
    let leading = article.rows.iter().filter(|row| row.rank == Rank::Dominant);
    let leading = leading.filter(|row| with_policy || row.scheme == Scheme::Semetko);
    let frames = [generic, policy].into_iter().flatten().map(Text::from);
    let lines = frames.chain(words).chain(leading.filter_map(evidence));
    Block::Article(Some(article.index), lines.collect())
}

/// Whether a block says nothing: of an article that has no frames but those told of all.
fn is_empty(block: &Block) -> bool {
    matches!(block, Block::Article(_, lines) if lines.is_empty())
}

/// "conflict in 5 of 9 sentences (leads), economic in 2", what leads first, then by sentences; `None` if no frame
/// stands out.
fn counted(rows: &[Framing], scheme: Scheme) -> Option<String> {
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

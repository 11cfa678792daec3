use std::cmp::Reverse;

use parallax_corpus::{Cite, Each, One, Story};
use parallax_layers::{
    quote_variants::{Change, ChangeKind, Lost, QuoteVariant, Variant},
    quotes::Quote,
};
use parallax_report::{
    Block, Section, View,
    wording::{letter, letters, quoted},
};

use crate::QuoteVariants;

impl Section for QuoteVariants {
    const NAME: &'static str = "variants";
    const TITLE: &'static str = "Said once, told in different ways";
    type Shows = (QuoteVariant, Each<Quote>);

    /// The utterances whose sense or speaker differs first, then those with other words inside the marks; what is only
    /// told in an article's own words is not shown.
    fn tell(story: &Story, (rows, articles): View<'_, Self>, top: usize) -> Vec<Block> {
        let told = rows.iter().filter(|row| row.changes.iter().any(is_told));
        let mut told: Vec<&QuoteVariant> = told.collect();
        told.sort_by_key(|row| Reverse(row.changes.iter().map(Change::weight).max()));
        let more = Block::more(1, told.len().saturating_sub(top), "that are told in different ways");
        told.iter().take(top).flat_map(|row| utterance(story, &articles, row)).chain(more).collect()
    }
}

fn is_told(change: &Change) -> bool {
    change.weight() > 0
}

/// Who said what, and a line for each change.
fn utterance(story: &Story, articles: &[One<'_, &[Quote]>], row: &QuoteVariant) -> Vec<Block> {
    /// So many changes are shown.
    const SHOWN: usize = 5;
    let longest = row.variants.iter().find(|variant| variant.article == row.longest);
    let title = format!("{} ({})", row.speaker.as_deref().unwrap_or("Somebody"), letters(&row.articles()));
    let mut changes: Vec<&Change> = row.changes.iter().filter(|change| is_told(change)).collect();
    changes.sort_by_key(|change| Reverse(change.weight()));
    let lines =
        changes.iter().take(SHOWN).map(|change| Block::Paragraph(2, line(story, articles, row, change)));
    let quote = longest.and_then(|variant| variant.spans.first()).map(|&span| Block::Quote(span));
    let more = Block::more(2, changes.len().saturating_sub(SHOWN), "changes");
    [Block::Topic(title, None)].into_iter().chain(quote).chain(lines).chain(more).collect()
}

/// "B leaves out “if the river falls” (a condition)."
fn line(story: &Story, articles: &[One<'_, &[Quote]>], row: &QuoteVariant, change: &Change) -> String {
    const WIDEST: usize = 100;
    let words = |cite: Option<Cite>| {
        cite.map_or_else(String::new, |cite| quoted(&story[cite.article], cite.span, WIDEST))
    };
    let name = |at: usize| change.between.get(at).copied().map_or_else(String::new, letter);
    let (than, who) = (name(0), name(1));
    let lost = match change.lost {
        Some(Lost::Condition) => " (a condition)",
        Some(Lost::Hedge) => " (it may be so)",
        Some(Lost::Doer) => " (who did it)",
        Some(Lost::Negation | Lost::Other) | None => "",
    };
    let (from, to) = (words(change.from), words(change.to));
    match change.kind {
        ChangeKind::Reattributed => {
            let speaker = |cite: Option<Cite>| {
                cite.and_then(|cite| speaker(articles, row, cite)).unwrap_or("somebody else")
            };
            format!("{who} gives it to {}, {than} to {}", speaker(change.to), speaker(change.from))
        }
        ChangeKind::Cut => format!("{who} leaves out {from}{lost}"),
        ChangeKind::Inserted => format!("{who} also has {to}{lost}"),
        ChangeKind::Substituted => format!("{who} has {to} for {from} ({than}){lost}"),
        ChangeKind::Joined => format!("{who} joins what {than} has apart: {to}"),
        ChangeKind::Paraphrased | ChangeKind::Recast => format!("{who} tells it as {to}{lost}"),
        ChangeKind::Other => String::new(),
    }
}

/// Who speaks in the variant that has some words.
fn speaker<'a>(articles: &[One<'a, &'a [Quote]>], row: &QuoteVariant, words: Cite) -> Option<&'a str> {
    let of_article = row.variants.iter().filter(|variant| variant.article == words.article);
    let has = |variant: &&Variant| variant.spans.iter().any(|cite| cite.span.overlaps(words.span));
    let variant = of_article.into_iter().find(has)?;
    let one = articles.iter().find(|one| one.index == words.article)?;
    one.rows.get(variant.quote.index())?.speaker.as_deref()
}

use std::cmp::Reverse;

use maud::{Markup, html};
use parallax_corpus::{ArticleIndex, Cite, Span};
use parallax_layers::{
    quote_variants::{Change, ChangeKind, Lost, QuoteVariant, Variant},
    quotes::{Quote, QuoteKind},
};
use parallax_report::wording::visible;

use super::first;
use crate::view::View;

/// An utterance a block: the longest form on top, then a lane for each article, in which what it cuts is hatched and
/// what it puts in is underlined. Those whose sense or speaker changes come first.
pub(crate) fn tell(view: &View<'_>) -> Option<Markup> {
    const MOST: usize = 8;
    let mut rows: Vec<&QuoteVariant> = view.rows::<QuoteVariant>().iter().collect();
    rows.sort_by_key(|row| Reverse(row.changes.iter().map(Change::weight).max()));
    (!rows.is_empty()).then(|| first(&rows, MOST, "utterances", |row| utterance(view, row)))
}

fn utterance(view: &View<'_>, row: &QuoteVariant) -> Markup {
    let speaker = row.speaker.as_deref().unwrap_or("Somebody");
    let said = row.variants.iter().map(|variant| variant.text.as_str()).collect::<Vec<_>>();
    let (longest, others): (Vec<&Variant>, Vec<&Variant>) =
        row.variants.iter().partition(|variant| variant.article == row.longest);
    html! {
        div.utterance.finding #(view.finding("quote", &said)) data-layer="quote_variants" data-version=(view.version("quote_variants")) {
            h3 { bdi { (visible(speaker)) } }
            ol.lanes { @for variant in longest.iter().chain(&others) { li { (lane(view, row, variant)) } } }
        }
    }
}

/// One article's form: how it gives the words, whose they are there if that changes, and what it changes.
fn lane(view: &View<'_>, row: &QuoteVariant, variant: &Variant) -> Markup {
    let changes: Vec<&Change> =
        row.changes.iter().filter(|change| change.between.get(1) == Some(&variant.article)).collect();
    let cut: Vec<&&Change> = changes.iter().filter(|change| change.kind == ChangeKind::Cut).collect();
    html! {
        p.lane-head {
            (view.name(variant.article)) " " span.form { (form(variant.form)) }
            @if variant.article == row.longest { " " span.form { "the longest form" } }
            @for chip in changes.iter().filter_map(|change| chip(view, row, change)) { " " span.chip { (chip) } }
        }
        blockquote { @for &cite in &variant.spans { (pieces(view, cite, &changes)) " " } }
        @if !cut.is_empty() {
            p.cuts { "Left out: " @for change in cut { @if let Some(from) = change.from { span.cut { (view.quoted(from, 200)) } " " } } }
        }
        @for change in &changes { @if change.kind == ChangeKind::Substituted { (put_for(view, change)) } }
    }
}

/// The words of a form, with what was put into them underlined.
fn pieces(view: &View<'_>, cite: Cite, changes: &[&Change]) -> Markup {
    let mut put: Vec<Span> = changes
        .iter()
        .filter_map(|change| change.to)
        .filter(|to| to.article == cite.article)
        .map(|to| to.span)
        .collect();
    put.retain(|span| cite.span.contains(*span) && !span.is_empty());
    put.sort_unstable();
    let text = &view.story()[cite.article].text;
    let mut out = Vec::new();
    let mut at = cite.span.start as usize;
    for span in put {
        if span.range().start >= at {
            out.push((false, &text[at..span.range().start]));
            out.push((true, &text[span.range()]));
            at = span.range().end;
        }
    }
    out.push((false, &text[at..cite.span.range().end]));
    html! {
        a.cite href={ "#" (view.place(cite)) } {
            bdi { @for (new, words) in out { @if new { ins { (visible(words)) } } @else { (visible(words)) } } }
        }
    }
}

/// A change in a few words, where it changes the sense or the speaker.
fn chip(view: &View<'_>, row: &QuoteVariant, change: &Change) -> Option<String> {
    let lost = match change.lost {
        Some(Lost::Condition) => Some("a condition is gone"),
        Some(Lost::Hedge) => Some("a doubt is gone"),
        Some(Lost::Doer) => Some("who did it is gone"),
        Some(Lost::Negation) => Some("a “not” differs"),
        Some(Lost::Other) | None => None,
    };
    let kind = match change.kind {
        ChangeKind::Reattributed => {
            let speaker = change.to.and_then(|to| speaker(view, row, to));
            return Some(format!("said here by {}", visible(speaker.unwrap_or("somebody else"))));
        }
        ChangeKind::Joined => Some("joins what was said apart"),
        ChangeKind::Paraphrased => Some("in the article's words"),
        ChangeKind::Recast => Some("told as a deed"),
        ChangeKind::Cut | ChangeKind::Substituted | ChangeKind::Inserted | ChangeKind::Other => None,
    };
    lost.or(kind).map(str::to_owned)
}

fn put_for(view: &View<'_>, change: &Change) -> Markup {
    html! {
        @if let (Some(from), Some(to)) = (change.from, change.to) {
            p.cuts { "Here " (view.quoted(to, 160)) " for " (view.quoted(from, 160)) }
        }
    }
}

/// Who speaks in the form that has some words.
fn speaker<'a>(view: &'a View<'_>, row: &QuoteVariant, words: Cite) -> Option<&'a str> {
    let of = row.variants.iter().filter(|variant| variant.article == words.article);
    let has = |variant: &&Variant| variant.spans.iter().any(|cite| cite.span.overlaps(words.span));
    let variant = of.into_iter().find(has)?;
    of_quote(view, variant.article, variant.quote.index())
}

fn of_quote<'a>(view: &'a View<'_>, article: ArticleIndex, quote: usize) -> Option<&'a str> {
    view.rows_of::<Quote>(article).get(quote)?.speaker.as_deref()
}

fn form(kind: QuoteKind) -> &'static str {
    match kind {
        QuoteKind::Direct => "in marks",
        QuoteKind::Mixed => "partly in marks",
        QuoteKind::Indirect => "in its own words",
        QuoteKind::Block => "as a block",
        QuoteKind::Other => "otherwise",
    }
}

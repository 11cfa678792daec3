use maud::{Markup, html};
use parallax_corpus::{ArticleIndex, Cite};
use parallax_layers::{
    contrast::Contrast,
    slant::{Polarity, Slant, SlantKind, own_voice},
};
use parallax_report::wording::{per_thousand, visible};

use super::first;
use crate::view::View;

/// For each article what takes sides in its own words, strongest first, with the reason and a plainer wording; then
/// the words that it favours against the others.
pub(crate) fn tell(view: &View<'_>) -> Option<Markup> {
    view.has::<Slant>().then(|| html! { @for (index, _) in view.articles() { (article(view, index)) } })
}

fn article(view: &View<'_>, index: ArticleIndex) -> Markup {
    const MOST: usize = 8;
    let all = view.rows_of::<Slant>(index);
    let mut own: Vec<&Slant> = own_voice(all).map(|(_, row)| row).collect();
    own.sort_by(|a, b| b.strength.total_cmp(&a.strength).then(a.span.cmp(&b.span)));
    let words = view.results.articles[index.0 as usize].own_words(&view.story()[index]);
    let rate = words.and_then(|words| per_thousand(own.len(), words));
    let favours: Vec<&Contrast> = view.rows::<Contrast>().iter().filter(|row| row.article == index).collect();
    html! {
        h3 { (view.name(index)) }
        p.note {
            (own.len()) " in its own words"
            @if let Some(rate) = rate { ", " (format!("{rate:.1}")) " in a thousand" }
            "; " (all.len() - own.len()) " in words it quotes or reports"
        }
        @if !own.is_empty() {
            ul { (first(&own, MOST, "", |row| html! { li { (finding(view, index, row)) } })) }
        }
        @if !favours.is_empty() {
            p { "Words it favours against the others: " @for row in &favours { (favoured(view, row)) " " } }
        }
    }
}

fn finding(view: &View<'_>, article: ArticleIndex, row: &Slant) -> Markup {
    html! {
        (view.quoted(Cite { article, span: row.span }, 120)) " " b { (kind(row.kind)) (polarity(row)) ". " }
        (visible(&row.reason))
        @if let Some(plain) = &row.neutral { " Plainer: " i { bdi { (visible(plain)) } } "." }
    }
}

fn favoured(view: &View<'_>, row: &Contrast) -> Markup {
    html! {
        span.form-of {
            @if let Some(&example) = row.examples.first() { a.cite href={ "#" (view.place(example)) } { bdi { (visible(&row.term)) } } } @else { bdi { (visible(&row.term)) } }
            span.count { " ×" (row.count) " (others " (row.others) ")" }
        }
    }
}

/// A kind of wording, in words.
pub(crate) fn kind(kind: SlantKind) -> &'static str {
    match kind {
        SlantKind::LoadedWord => "Loaded word",
        SlantKind::Label => "Label",
        SlantKind::Judgement => "Judgement",
        SlantKind::Hedge => "Hedge",
        SlantKind::Doubt => "Doubt",
        SlantKind::Motive => "Motive",
        SlantKind::Sarcasm => "Sarcasm",
        SlantKind::Agentless => "Act without a doer",
        SlantKind::ReportingVerb => "Reporting verb",
        SlantKind::Intensifier => "Intensifier",
        SlantKind::VagueSource => "Vague source",
        SlantKind::Presupposition => "Presupposition",
        SlantKind::Headline => "Headline",
        SlantKind::Other => "Finding",
    }
}

/// ", unfavourable to the council"
pub(crate) fn polarity(row: &Slant) -> String {
    let polarity = match row.polarity {
        Polarity::Positive => "favourable",
        Polarity::Negative => "unfavourable",
        Polarity::Neutral | Polarity::Other => return String::new(),
    };
    let target = row.target.as_deref().map_or_else(String::new, |target| format!(" to {}", visible(target)));
    format!(", {polarity}{target}")
}

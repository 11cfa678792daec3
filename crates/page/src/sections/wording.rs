use maud::{Markup, html};
use parallax_corpus::{ArticleIndex, Cite};
use parallax_layers::{
    contrast::Contrast,
    slant::{Slant, own_voice},
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
        (view.quoted(Cite { article, span: row.span }, 120)) " " b { (visible(&row.title())) ". " }
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

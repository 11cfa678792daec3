use maud::{Markup, html};
use parallax_corpus::{Article, ArticleIndex};
use parallax_layers::{
    agencies::{Agency, Credited},
    outlet::{Basis, Genre, Outlet, Published},
    structure::{Line, Role},
};
use parallax_report::wording::{listed, visible, words};

use crate::view::View;

/// A card for each article: who publishes it, when, how we know, and whose text it carries.
pub(crate) fn tell(view: &View<'_>) -> Option<Markup> {
    (!view.story().articles.is_empty()).then(|| {
        html! { ol.cards { @for (index, article) in view.articles() { li.article-card { (card(view, index, article)) } } } }
    })
}

fn card(view: &View<'_>, index: ArticleIndex, article: &Article) -> Markup {
    let outlet = view.rows_of::<Outlet>(index).first();
    let credits = credits(view, index);
    html! {
        h3 { (view.name(index)) }
        @if let Some(headline) = headline(view, index, article) { p.headline { bdi { (headline) } } }
        dl.facts-of {
            div { dt { "File" } dd { (visible(&article.source)) } }
            @if let Some(outlet) = outlet {
                div { dt { "Outlet" } dd { (of_outlet(outlet).words()) @if let Some(country) = &outlet.country { ", " (country) } } }
                div { dt { "Published" } dd { (published(outlet)) @if let Some(updated) = &outlet.updated { "; updated " (updated.replace('T', " ")) } } }
                @if let Some(genre) = outlet.genre { div { dt { "Kind" } dd { (kind(genre)) } } }
                @if !outlet.byline.is_empty() { div { dt { "By" } dd { (visible(&listed(&outlet.byline))) } } }
                @if !outlet.corrections.is_empty() { div { dt { "Corrected" } dd { @for &span in &outlet.corrections { (view.quoted(parallax_corpus::Cite { article: index, span }, 160)) " " } } } }
            } @else if let Some(published) = &article.declared.published {
                div { dt { "Published" } dd { (visible(published)) " (declared)" } }
            }
            @if let Some(words) = view.results.articles[index.0 as usize].own_words(article) { div { dt { "Length" } dd { (words) " words" } } }
            @if !credits.is_empty() { div { dt { "Credits" } dd { (visible(&listed(&credits))) } } }
        }
    }
}

/// The headline that was declared, or the one in the text.
pub(crate) fn headline(view: &View<'_>, index: ArticleIndex, article: &Article) -> Option<String> {
    let lines = view.rows_of::<Line>(index);
    let line = lines.iter().find(|line| line.role == Role::Headline);
    let found = line.map(|line| words(article, line.span, 200));
    article.declared.headline.as_deref().map(|headline| visible(headline).into_owned()).or(found)
}

/// How the outlet is known; what has no name is not.
fn of_outlet(outlet: &Outlet) -> Basis {
    if outlet.name.is_some() { outlet.basis } else { Basis::Unknown }
}

fn published(outlet: &Outlet) -> String {
    let basis = outlet.published_basis.words();
    match &outlet.published {
        Some(Published::Day(day)) => format!("{day} ({basis})"),
        Some(Published::Between { from, to }) => format!("between {from} and {to} ({basis})"),
        None => "no date found".to_owned(),
    }
}

fn kind(genre: Genre) -> &'static str {
    match genre {
        Genre::News => "news",
        Genre::Opinion => "opinion",
        Genre::Analysis => "analysis",
        Genre::Other => "neither news nor opinion",
    }
}

/// "text from AP", "quotes Reuters", each once.
fn credits(view: &View<'_>, index: ArticleIndex) -> Vec<String> {
    let mut told: Vec<String> = Vec::new();
    for row in view.rows_of::<Agency>(index) {
        let credit = match row.r#for {
            Credited::Text => format!("text from {}", row.name),
            Credited::Photo => format!("pictures from {}", row.name),
            Credited::Quoted => format!("quotes {}", row.name),
            Credited::Other => row.name.clone(),
        };
        if !told.contains(&credit) {
            told.push(credit);
        }
    }
    told
}

use maud::{Markup, html};
use parallax_corpus::{ArticleIndex, Cite};
use parallax_formats::{Shown, Table, shown};
use parallax_report::wording::visible;

use crate::view::View;

/// What passes from elsewhere found, row by row, each with its words and fields.
pub(crate) fn tell(view: &View<'_>) -> Option<Markup> {
    let units = view.results.articles.iter().chain([&view.results.found]);
    let loaded = units.flat_map(|found| &found.0).filter(|(pass, _)| pass.asked && pass.library.is_some());
    let mut layers: Vec<&str> = loaded.map(|(pass, _)| pass.name).collect();
    layers.sort_unstable();
    layers.dedup();
    (!layers.is_empty()).then(|| html! { @for layer in layers { h3 { (layer) } ul { (rows(view, layer)) } } })
}

fn rows(view: &View<'_>, layer: &str) -> Markup {
    let of_article = |index: ArticleIndex| {
        let article = std::slice::from_ref(&view.story()[index]);
        let table = view.results.articles[index.0 as usize].get(layer);
        table.map_or_else(Vec::new, |table| listed(table, article))
    };
    let of_story = view.results.found.get(layer);
    let of_story = of_story.map_or_else(Vec::new, |table| listed(table, &view.story().articles));
    html! {
        @for (index, _) in view.articles() { @for row in of_article(index) { li { (one(view, Some(index), &row)) } } }
        @for row in of_story { li { (one(view, None, &row)) } }
    }
}

fn listed(table: &dyn Table, articles: &[parallax_corpus::Article]) -> Vec<Shown> {
    shown(table, articles).unwrap_or_default()
}

fn one(view: &View<'_>, of: Option<ArticleIndex>, row: &Shown) -> Markup {
    let place = row.place.and_then(|place| Some(Cite { article: of.or(place.article)?, span: place.span }));
    html! {
        @if let Some(cite) = place { (view.name(cite.article)) ": " (view.quoted(cite, 160)) " " }
        bdi { (visible(&row.fields.join(" "))) }
    }
}

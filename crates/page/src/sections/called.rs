use maud::{Markup, html};
use parallax_corpus::ArticleIndex;
use parallax_layers::{
    actors::Actor,
    labels::{Form, Label},
};
use parallax_report::wording::visible;

use super::first;
use crate::view::View;

/// What each article calls one actor, act or place: its own words first, what it quotes or reports apart. Below, who
/// stands in several articles.
pub(crate) fn tell(view: &View<'_>) -> Option<Markup> {
    const MOST: usize = 10;
    let rows: Vec<&Label> = view.rows::<Label>().iter().collect();
    let actors: Vec<&Actor> = view.rows::<Actor>().iter().filter(|row| row.articles() > 1).collect();
    (!rows.is_empty() || !actors.is_empty()).then(|| {
        html! {
            (first(&rows, MOST, "that are called differently", |row| label(view, row)))
            @if !actors.is_empty() {
                details.rest { summary { (actors.len()) " who stand in several articles" } ul { @for row in &actors { li { (actor(view, row)) } } } }
            }
        }
    })
}

fn label(view: &View<'_>, row: &Label) -> Markup {
    let articles = view.articles().map(|(index, _)| index);
    let articles: Vec<ArticleIndex> =
        articles.filter(|index| row.forms.iter().any(|form| form.article == *index)).collect();
    html! {
        div.label.finding #(view.finding("label", &[&row.name])) data-layer="labels" data-version=(view.version("labels")) {
            h3 { bdi { (visible(&row.name)) } }
            div.scroll tabindex="0" role="group" aria-label="What each article calls it" {
                table {
                    thead { tr { th scope="col" { "Article" } th scope="col" { "In its own words" } th scope="col" { "In words it quotes or reports" } } }
                    tbody {
                        @for index in articles {
                            tr {
                                th scope="row" { (view.name(index)) }
                                td { (forms(view, row, index, true)) }
                                td { (forms(view, row, index, false)) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn forms(view: &View<'_>, row: &Label, article: ArticleIndex, own: bool) -> Markup {
    let fits = |form: &&Form| form.article == article && form.voice.is_own() == own;
    html! {
        @for form in row.forms.iter().filter(fits) {
            span.form-of {
                @if let Some(&first) = form.spans.first() { a.cite href={ "#" (view.place(first)) } { bdi { (visible(&form.form)) } } }
                @else { bdi { (visible(&form.form)) } }
                @if form.count > 1 { span.count { " ×" (form.count) } }
            } " "
        }
    }
}

/// "Kirby (B, C)"
fn actor(view: &View<'_>, row: &Actor) -> Markup {
    let mut articles: Vec<ArticleIndex> = row.members.iter().map(|member| member.article).collect();
    articles.dedup();
    html! { bdi { (visible(&row.name)) } " " (view.letters(&articles)) }
}

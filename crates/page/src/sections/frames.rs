use maud::{Markup, html};
use parallax_corpus::{ArticleIndex, Cite};
use parallax_layers::frames::{Framing, Rank, Scheme};

use crate::{bar::share, view::View};

/// The frames of each article, with their share of its sentences and an example.
pub(crate) fn tell(view: &View<'_>) -> Option<Markup> {
    let there = view.articles().any(|(index, _)| !view.rows_of::<Framing>(index).is_empty());
    there.then(|| {
        html! {
            @for scheme in [Scheme::Semetko, Scheme::Boydstun] {
                h3 { @if scheme == Scheme::Semetko { "General frames" } @else { "Policy frames" } }
                ul.frames-of { @for (index, _) in view.articles() { @if has(view, index, scheme) { li { (view.name(index)) ": " (of(view, index, scheme)) } } } }
            }
        }
    })
}

fn has(view: &View<'_>, article: ArticleIndex, scheme: Scheme) -> bool {
    view.rows_of::<Framing>(article).iter().any(|row| row.scheme == scheme)
}

fn of(view: &View<'_>, article: ArticleIndex, scheme: Scheme) -> Markup {
    html! {
        @for row in view.rows_of::<Framing>(article).iter().filter(|row| row.scheme == scheme) {
            span.frame {
                @if row.rank == Rank::Dominant { b { (row.frame.title()) } } @else { (row.frame.title()) }
                " " (share(row.share, &format!("{:.0} % of its sentences", 100.0 * row.share)))
                @if let Some(&span) = row.evidence.first() { " " (view.quoted(Cite { article, span }, 60)) }
            } " "
        }
    }
}

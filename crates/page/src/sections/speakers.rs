use maud::{Markup, html};
use parallax_corpus::ArticleIndex;
use parallax_layers::speakers::{Cell, Speaker};
use parallax_report::wording::{letter, visible};

use super::in_tables;
use crate::{bar::share, view::View};

/// A table: who speaks, and in each article how much of all that is said there, and how early. Unnamed sources stand
/// apart.
pub(crate) fn tell(view: &View<'_>) -> Option<Markup> {
    let rows = view.rows::<Speaker>();
    let (named, unnamed): (Vec<&Speaker>, Vec<&Speaker>) = rows.iter().partition(|row| row.named);
    (!rows.is_empty()).then(|| {
        html! {
            p.note { "Words that are said, and their share of all that is said in the article; behind them where its first words stand, from 0 % (the top) to 100 %." }
            @for (title, rows) in [("Named", named), ("Unnamed", unnamed)] {
                @if !rows.is_empty() { h3 { (title) } (table(view, &rows, title)) }
            }
        }
    })
}

fn table(view: &View<'_>, rows: &[&Speaker], title: &str) -> Markup {
    const MOST: usize = 15;
    const ALL: usize = 30;
    // Who is heard in most articles stands first.
    let mut rows = rows.to_vec();
    rows.sort_by_key(|row| {
        std::cmp::Reverse((row.cells.len(), row.cells.iter().map(|cell| cell.words).sum::<u32>()))
    });
    let (shown, rest) = rows.split_at(rows.len().min(MOST));
    let (rest, more) = rest.split_at(rest.len().min(ALL - MOST));
    html! {
        (part(view, shown, title))
        @if !rest.is_empty() { details.rest { summary { (rest.len()) " more" } (part(view, rest, title)) } }
        (in_tables(more.len()))
    }
}

fn part(view: &View<'_>, rows: &[&Speaker], title: &str) -> Markup {
    html! {
        div.scroll tabindex="0" role="group" aria-label={ (title) " speakers" } {
            table.grid {
                thead { tr { th scope="col" { "Speaker" } @for (index, _) in view.articles() { th scope="col" { (view.letter(index)) } } } }
                tbody {
                    @for row in rows {
                        tr #(view.finding("speaker", &[&row.speaker])) {
                            th scope="row" { bdi { (visible(&row.speaker)) } @if let Some(side) = &row.side { " " span.faint { (visible(side)) } } }
                            @for (index, _) in view.articles() { td { (cell(view, row, index)) } }
                        }
                    }
                }
            }
        }
    }
}

fn cell(view: &View<'_>, row: &Speaker, article: ArticleIndex) -> Markup {
    let Some(cell) = row.cells.iter().find(|cell| cell.article == article) else {
        return html! { "–" };
    };
    html! {
        @if let Some(&first) = cell.spans.first() { a href={ "#" (view.place(first)) } { (much(cell, article)) } } @else { (much(cell, article)) }
    }
}

fn much(cell: &Cell, article: ArticleIndex) -> Markup {
    let percent = 100.0 * cell.share;
    let told = format!("{percent:.0} % of what is said in {}", letter(article));
    html! { (share(cell.share, &told)) span.count { (cell.words) " (" (format!("{percent:.0}")) " %), at " (format!("{:.0}", 100.0 * cell.first_at)) " %" } }
}

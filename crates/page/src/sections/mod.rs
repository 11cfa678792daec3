//! The sections of a story's page, a file each, in the order of a reader's questions.

mod articles;
mod called;
pub(crate) mod differences;
mod doers;
mod facts;
mod frames;
mod limits;
mod numbers;
mod others;
mod passages;
mod quotations;
mod speakers;
mod timeline;
mod wording;

use maud::{Markup, html};
use parallax_formats::Results;
use parallax_report::wording::visible;

pub(crate) use articles::headline;

use crate::{reading, view::View};

/// A section: what it is called in links, what stands over it, and what it shows; nothing, where it has nothing to
/// say.
struct Section {
    name: &'static str,
    title: &'static str,
    tell: fn(&View<'_>) -> Option<Markup>,
}

const SECTIONS: [Section; 15] = [
    Section { name: "differences", title: "How they differ", tell: differences::tell },
    Section { name: "articles", title: "The articles", tell: articles::tell },
    Section { name: "facts", title: "Who tells what", tell: facts::tell },
    Section { name: "numbers", title: "Numbers side by side", tell: numbers::tell },
    Section { name: "quotations", title: "Said once, told in different ways", tell: quotations::tell },
    Section { name: "speakers", title: "Who gets to speak", tell: speakers::tell },
    Section { name: "called", title: "What each calls whom", tell: called::tell },
    Section { name: "doers", title: "Who is said to have done it", tell: doers::tell },
    Section { name: "timeline", title: "What happened when", tell: timeline::tell },
    Section { name: "wording", title: "Wording that takes sides", tell: wording::tell },
    Section { name: "frames", title: "How each frames it", tell: frames::tell },
    Section { name: "passages", title: "Passages in common", tell: passages::tell },
    Section { name: "others", title: "What other passes found", tell: others::tell },
    Section { name: "limits", title: "What this cannot tell", tell: limits::tell },
    // Last, since it marks the places that the others link to.
    Section { name: "reading", title: "The articles side by side", tell: reading::tell },
];

/// What a story is called: its name, or the article's where it is one by itself.
pub(crate) fn title(results: &Results<'_>) -> String {
    let article = results.story.articles.first().filter(|_| !results.whole);
    let title = article.map_or(&results.story.id, |article| &article.id);
    visible(if title.is_empty() { "Story" } else { title }).into_owned()
}

/// All of a story.
pub(crate) fn story(view: &View<'_>) -> Markup {
    let told: Vec<(&Section, Markup)> =
        SECTIONS.iter().filter_map(|section| Some((section, (section.tell)(view)?))).collect();
    let id = |section: &Section| view.anchor(section.name);
    let count = view.story().articles.len();
    html! {
        article.story #(view.anchor("top")) {
            header.masthead {
                p.kicker { "Parallax · " (count) @if count == 1 { " article" } @else { " articles" } }
                h1 { bdi { (title(view.results)) } }
                nav.sections aria-label="Sections" {
                    ul { @for (section, _) in &told { li { a href={ "#" (id(section)) } { (section.title) } } } }
                }
            }
            @for (section, markup) in &told {
                section class={ "section " (section.name) } #(id(section)) aria-labelledby={ (id(section)) "-title" } {
                    h2 #{ (id(section)) "-title" } { (section.title) }
                    (markup)
                }
            }
        }
    }
}

/// How many more there are than a page shows.
fn in_tables(rest: usize) -> Markup {
    html! {
        @if rest > 0 {
            p.note { (rest) " more are in the tables (" code { "--format parquet" } ", " code { "csv" } " or " code { "jsonl" } ")." }
        }
    }
}

/// The first of some things, and the rest behind a line that opens.
fn first<T>(things: &[T], most: usize, what: &str, show: impl Fn(&T) -> Markup) -> Markup {
    let (shown, rest) = things.split_at(things.len().min(most));
    html! {
        @for thing in shown { (show(thing)) }
        @if !rest.is_empty() {
            details.rest {
                summary { (rest.len()) " more" @if !what.is_empty() { " " (what) } }
                @for thing in rest { (show(thing)) }
            }
        }
    }
}

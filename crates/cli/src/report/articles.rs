//! Which articles there are, under the letters that the report calls them by, and what is known of each.

use parallax_corpus::Article;
use parallax_layers::{Basis, Genre, Line, Outlet, Published, own_voice::own_words};
use parallax_runner::Found;

use super::{
    Page,
    figures::{letter, line_of, words},
};
use crate::write::Read;

/// The story's name, how many articles it has, and the letters that stand for them.
pub(crate) fn title(page: &mut Page, read: &Read) {
    let story = &read.analysed.story;
    page.title(&match story.articles.as_slice() {
        [one] if !read.whole => one.id.clone(),
        [_] => format!("{}: 1 article", story.id),
        all => format!("{}: {} articles", story.id, all.len()),
    });
    let key =
        story.articles.iter().enumerate().map(|(index, article)| format!("{} {}", letter(index), article.id));
    page.paragraph(2, &key.collect::<Vec<_>>().join("   "));
}

pub(crate) fn section(page: &mut Page, read: &Read) {
    page.heading("The articles");
    for (index, (article, found)) in read.articles().enumerate() {
        page.row(2, &[(&letter(index), 2), (&card(article, found), page.width() - 6)]);
    }
    for (id, problem) in &read.refused {
        page.row(2, &[("!", 2), (&format!("{id} could not be read: {problem}"), page.width() - 6)]);
    }
}

/// What is known of an article: its file and length, its outlet and day, and what these rest on.
fn card(article: &Article, found: &Found) -> String {
    let mut parts = vec![article.source.clone()];
    let outlet = found.rows::<Outlet>().and_then(<[Outlet]>::first);
    match outlet {
        Some(outlet) => parts.extend(publication(article, outlet)),
        None => parts
            .extend([&article.declared.outlet, &article.declared.published].into_iter().flatten().cloned()),
    }
    parts.extend(found.rows::<Line>().map(|lines| format!("{} words", own_words(article, lines))));
    parts.join(" · ")
}

fn publication(article: &Article, outlet: &Outlet) -> Vec<String> {
    let mut parts = Vec::new();
    let evidence = outlet
        .evidence
        .first()
        .filter(|_| outlet.basis != Basis::Declared)
        .map(|span| format!(", by “{}”, line {}", words(article, *span, 40), line_of(article, *span)));
    let evidence = evidence.unwrap_or_default();
    parts.push(match &outlet.name {
        Some(name) => {
            let country = outlet.country.as_ref().map_or_else(String::new, |country| format!(", {country}"));
            format!("{name}{country} ({}{evidence})", basis(outlet.basis))
        }
        None => "outlet not known".to_owned(),
    });
    parts.push(match &outlet.published {
        Some(Published::Day(day)) => format!("{day} ({})", basis(outlet.published_basis)),
        Some(Published::Between { from, to }) => {
            format!("between {from} and {to} ({})", basis(outlet.published_basis))
        }
        None => "no date".to_owned(),
    });
    parts.extend(outlet.genre.filter(|genre| *genre != Genre::News).map(|genre| match genre {
        Genre::Opinion => "opinion".to_owned(),
        Genre::Analysis => "analysis".to_owned(),
        Genre::News | Genre::Other => "neither news nor opinion".to_owned(),
    }));
    if !outlet.byline.is_empty() {
        parts.push(format!("by {}", outlet.byline.join(", ")));
    }
    parts
}

fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Declared => "declared",
        Basis::Text => "the text says so",
        Basis::Inferred => "inferred",
        Basis::Unknown => "not known",
    }
}

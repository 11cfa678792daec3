use parallax_corpus::{Article, Each, Maybe, Missing, Story};
use parallax_layers::{
    outlet::{Basis, Genre, Outlet, Published},
    structure::{Line, own_words},
};
use parallax_report::{
    Block, Section, View,
    wording::{line_of, words},
};

use crate::Outlets;

impl Section for Outlets {
    const NAME: &'static str = "articles";
    const TITLE: &'static str = "The articles";
    type Shows = Each<(Maybe<Outlet>, Maybe<Line>)>;

    fn tell(_: &Story, articles: View<'_, Self>, _: usize) -> Vec<Block> {
        articles.iter().map(|one| Block::line(Some(one.index), card(one.article, one.rows))).collect()
    }
}

/// What is known of an article.
type Known<'a> = (Result<&'a [Outlet], Missing>, Result<&'a [Line], Missing>);

/// What is known of an article: its file and length, its outlet and day, and what these rest on.
fn card(article: &Article, (outlets, lines): Known<'_>) -> String {
    let mut parts = vec![article.source.clone()];
    match outlets.ok().and_then(<[Outlet]>::first) {
        Some(outlet) => parts.extend(publication(article, outlet)),
        None => parts
            .extend([&article.declared.outlet, &article.declared.published].into_iter().flatten().cloned()),
    }
    parts.extend(lines.ok().map(|lines| format!("{} words", own_words(article, lines))));
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

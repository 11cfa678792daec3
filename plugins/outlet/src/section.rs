use parallax_corpus::{Article, Each, Maybe, Missing, Story};
use parallax_layers::{
    agencies::{Agency, Credited},
    outlet::{Basis, Genre, Outlet, Published},
    structure::{Line, own_words},
};
use parallax_report::{
    Block, Section, View,
    wording::{line_of, quoted, words},
};

use crate::Outlets;

impl Section for Outlets {
    const NAME: &'static str = "articles";
    const TITLE: &'static str = "The articles";
    type Shows = Each<(Maybe<Outlet>, Maybe<Line>, Maybe<Agency>)>;

    fn tell(_: &Story, articles: View<'_, Self>, _: usize) -> Vec<Block> {
        articles.iter().map(|one| Block::line(Some(one.index), card(one.article, one.rows))).collect()
    }
}

/// What is known of an article.
type Known<'a> = (Result<&'a [Outlet], Missing>, Result<&'a [Line], Missing>, Result<&'a [Agency], Missing>);

/// What is known of an article: its file and length, its outlet and day and what these rest on, whom it credits, and
/// what it corrects.
fn card(article: &Article, (outlets, lines, agencies): Known<'_>) -> String {
    let mut parts = vec![article.source.clone()];
    match outlets.ok().and_then(<[Outlet]>::first) {
        Some(outlet) => parts.extend(publication(article, outlet)),
        None => parts
            .extend([&article.declared.outlet, &article.declared.published].into_iter().flatten().cloned()),
    }
    parts.extend(lines.ok().map(|lines| match own_words(article, lines) {
        1 => "1 word".to_owned(),
        words => format!("{words} words"),
    }));
    let outlet = outlets.ok().and_then(<[Outlet]>::first);
    let own = outlet.and_then(|outlet| outlet.name.as_deref());
    parts.extend(agencies.ok().and_then(|agencies| sources(agencies, own)));
    if let Some(outlet) = outlet {
        parts.extend(changes(article, outlet));
    }
    parts.join(" · ")
}

/// Whom an article credits besides its own outlet: "from AP and Reuters; quotes Reuters 3 times".
fn sources(agencies: &[Agency], own: Option<&str>) -> Option<String> {
    let credited = |r#for: Credited| {
        let mut names: Vec<(&str, usize)> = Vec::new();
        for agency in
            agencies.iter().filter(|agency| agency.r#for == r#for && Some(agency.name.as_str()) != own)
        {
            match names.iter_mut().find(|(name, _)| *name == agency.name) {
                Some((_, times)) => *times += 1,
                None => names.push((&agency.name, 1)),
            }
        }
        names
    };
    let text: Vec<String> = credited(Credited::Text).into_iter().map(|(name, _)| name.to_owned()).collect();
    let quoted = credited(Credited::Quoted).into_iter();
    let quoted: Vec<String> = quoted
        .map(|(name, times)| match times {
            1 => name.to_owned(),
            _ => format!("{name} {times} times"),
        })
        .collect();
    let parts = [("from", text), ("quotes", quoted)];
    let told = parts.iter().filter(|(_, names)| !names.is_empty());
    let told: Vec<String> = told.map(|(what, names)| format!("{what} {}", one_by_one(names))).collect();
    (!told.is_empty()).then(|| format!("sources: {}", told.join("; ")))
}

/// "a, b and c".
fn one_by_one(names: &[String]) -> String {
    match names {
        [first @ .., last] if !first.is_empty() => format!("{} and {last}", first.join(", ")),
        names => names.concat(),
    }
}

/// When it was changed, and what it corrects.
fn changes(article: &Article, outlet: &Outlet) -> Vec<String> {
    let updated = outlet.updated.as_ref().map(|when| format!("updated {}", when.replace('T', " ")));
    let corrections = outlet.corrections.iter();
    let corrections = corrections.map(|&notice| {
        format!("corrected, line {}: {}", line_of(article, notice), quoted(article, notice, 160))
    });
    updated.into_iter().chain(corrections).collect()
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
            // A masthead or a byline that only its form gives away is less than proof.
            let basis = match outlet.basis {
                Basis::Text if outlet.confidence < 0.7 => "the page seems to say so",
                other => other.words(),
            };
            format!("{name}{country} ({basis}{evidence})")
        }
        None => "outlet not known".to_owned(),
    });
    parts.push(match &outlet.published {
        Some(Published::Day(day)) => format!("{day} ({})", outlet.published_basis.words()),
        // Figures that can be read in two ways are one day or the other, and none between.
        Some(Published::Between { from, to }) if outlet.published_basis == Basis::Text => {
            let reason = outlet.published_reason.as_deref().unwrap_or_default();
            format!("{from} or {to} ({reason})")
        }
        Some(Published::Between { from, to }) => {
            format!("between {from} and {to} ({})", outlet.published_basis.words())
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

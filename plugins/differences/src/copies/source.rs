//! Whose text articles have in common.

use parallax_corpus::ArticleIndex;

use crate::{
    credits::Source,
    lists::plural,
    tellings::{Tellings, outlet},
};

/// What is known of the source of a text.
pub(crate) struct Known {
    pub(crate) told: String,
    /// Whether somebody names it.
    pub(crate) is_known: bool,
}

/// "both credit Reuters", "a credits Reuters, b does not", "all are of the Courier". None of a text whose source is not
/// found: somebody may name it in words that are not read as a credit.
pub(crate) fn of(
    tellings: &Tellings<'_>,
    sources: &[Source<'_>],
    articles: &[ArticleIndex],
) -> Option<Known> {
    let inside = |all: &[ArticleIndex]| -> Vec<ArticleIndex> {
        articles.iter().copied().filter(|one| all.contains(one)).collect()
    };
    let credited: Vec<&Source<'_>> = sources.iter().filter(|one| !inside(&one.text).is_empty()).collect();
    let each = credited.iter().map(|one| {
        let (who, name) = (inside(&one.text), one.name);
        let own = inside(&one.own);
        let names = |article: &ArticleIndex| one.named.contains(article) || own.contains(article);
        let silent: Vec<ArticleIndex> = articles.iter().copied().filter(|article| !names(article)).collect();
        match who.len() {
            _ if who.len() == articles.len() => format!("{} credit {name}", every(articles)),
            _ if !silent.is_empty() => {
                let (credit, does) = (plural(&who, "credits", "credit"), plural(&silent, "does", "do"));
                let (who, silent) = (tellings.names(&who), tellings.names(&silent));
                format!("{who} {credit} {name}, {silent} {does} not")
            }
            _ => format!("{} {} {name}", tellings.names(&who), plural(&who, "credits", "credit")),
        }
    });
    let each: Vec<String> = each.collect();
    if !each.is_empty() {
        return Some(Known { told: each.join("; "), is_known: true });
    }
    let releases: Vec<ArticleIndex> =
        articles.iter().copied().filter(|one| is_release(&tellings.get(*one).article.text)).collect();
    if !releases.is_empty() && releases.len() < articles.len() {
        let is = plural(&releases, "is a press release", "are press releases");
        return Some(Known { told: format!("{} {is}", tellings.names(&releases)), is_known: true });
    }
    // One of them is the agency's own.
    let agency = sources.iter().find(|one| one.is_agency && !inside(&one.own).is_empty());
    if let Some(agency) = agency {
        let silent: Vec<ArticleIndex> = articles
            .iter()
            .copied()
            .filter(|one| !agency.own.contains(one) && !agency.named.contains(one))
            .collect();
        if !silent.is_empty() {
            let does = plural(&silent, "does", "do");
            let told = format!("{} {does} not name {}", tellings.names(&silent), agency.name);
            return Some(Known { told, is_known: true });
        }
    }
    let name = |article: &ArticleIndex| outlet(tellings.get(*article))?.name.as_deref();
    let first = articles.first().and_then(name)?;
    let of_one = articles.iter().all(|one| name(one) == Some(first));
    of_one.then(|| Known { told: format!("{} are of {first}", every(articles)), is_known: false })
}

/// Whether a text says that a company or an office has sent it out.
fn is_release(text: &str) -> bool {
    const MARKS: [&str; 6] = [
        "/PRNewswire",
        "(BUSINESS WIRE)",
        "(GLOBE NEWSWIRE)",
        "(Marketwire",
        "FOR IMMEDIATE RELEASE",
        "For Immediate Release",
    ];
    MARKS.iter().any(|mark| text.contains(mark))
}

fn every(articles: &[ArticleIndex]) -> &'static str {
    if articles.len() == 2 { "both" } else { "all" }
}

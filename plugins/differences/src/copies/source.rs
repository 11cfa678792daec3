//! Whose text articles have in common.

use parallax_corpus::ArticleIndex;
use parallax_report::wording::listed;

use crate::{
    credits::{Source, sources},
    tellings::{Tellings, outlet},
};

/// What is known of the source of a text.
pub(crate) struct Known {
    pub(crate) told: String,
    /// Whether somebody names it.
    pub(crate) is_known: bool,
}

/// "both credit Reuters", "only a credits Reuters", "all are of the Courier", "its source is not named".
pub(crate) fn of(tellings: &Tellings<'_>, articles: &[ArticleIndex]) -> Known {
    let inside = |all: &[ArticleIndex]| -> Vec<ArticleIndex> {
        articles.iter().copied().filter(|one| all.contains(one)).collect()
    };
    let all = sources(tellings);
    let credited: Vec<&Source<'_>> = all.iter().filter(|one| !inside(&one.text).is_empty()).collect();
    let each = credited.iter().map(|one| {
        let (who, name) = (inside(&one.text), one.name);
        let own = inside(&one.own);
        let silent = articles.iter().any(|article| !one.named.contains(article) && !own.contains(article));
        match who.len() {
            _ if who.len() == articles.len() => format!("{} credit {name}", every(articles)),
            1 if silent => format!("only {} credits {name}", tellings.name(who[0])),
            1 => format!("{} credits {name}", tellings.name(who[0])),
            _ => format!("{} credit {name}", tellings.names(&who)),
        }
    });
    let each: Vec<String> = each.collect();
    if !each.is_empty() {
        return Known { told: listed(&each), is_known: true };
    }
    let releases: Vec<ArticleIndex> =
        articles.iter().copied().filter(|one| is_release(&tellings.get(*one).article.text)).collect();
    if !releases.is_empty() && releases.len() < articles.len() {
        let is = if releases.len() == 1 { "is a press release" } else { "are press releases" };
        return Known { told: format!("{} {is}", tellings.names(&releases)), is_known: true };
    }
    // One of them is the agency's own.
    let agency = all.iter().find(|one| one.is_agency && !inside(&one.own).is_empty());
    if let Some(agency) = agency {
        let silent: Vec<ArticleIndex> = articles
            .iter()
            .copied()
            .filter(|one| !agency.own.contains(one) && !agency.named.contains(one))
            .collect();
        if !silent.is_empty() {
            let does = if silent.len() == 1 { "does" } else { "do" };
            let told = format!("{} {does} not name {}", tellings.names(&silent), agency.name);
            return Known { told, is_known: true };
        }
    }
    let name = |article: &ArticleIndex| outlet(tellings.get(*article))?.name.as_deref();
    let first = articles.first().and_then(name);
    let told = match first {
        Some(first) if articles.iter().all(|one| name(one) == Some(first)) => {
            format!("{} are of {first}", every(articles))
        }
        _ => "its source is not named".to_owned(),
    };
    Known { told, is_known: false }
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

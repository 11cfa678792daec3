//! What sort of article each is, and of when.

use parallax_corpus::{AnyRef, ArticleIndex, Cite, Span};
use parallax_layers::outlet::{Genre, Outlet, Published};

use crate::{
    Difference, DifferenceKind,
    tellings::{Tellings, outlet},
};

/// Corrections first, then what is no plain report, then days.
pub(crate) fn stages(tellings: &Tellings<'_>) -> Vec<Difference> {
    let known: Vec<(ArticleIndex, &Outlet)> =
        tellings.articles.iter().filter_map(|one| Some((one.index, outlet(one)?))).collect();
    let parts = [corrections(tellings, &known), genres(tellings, &known), days(tellings, &known)];
    parts.into_iter().flatten().collect()
}

/// Something that is said of some articles.
struct Told {
    sentences: Vec<String>,
    articles: Vec<ArticleIndex>,
    evidence: Vec<Cite>,
}

impl Told {
    fn new() -> Self {
        Self { sentences: Vec::new(), articles: Vec::new(), evidence: Vec::new() }
    }

    fn add(&mut self, sentence: String, articles: &[ArticleIndex], evidence: impl Iterator<Item = Cite>) {
        self.sentences.push(sentence);
        self.articles.extend(articles);
        self.evidence.extend(evidence);
    }

    fn difference(self, kind: DifferenceKind) -> Option<Difference> {
        let row = |article: &ArticleIndex| AnyRef::new::<Outlet>(Some(*article), 0);
        (!self.sentences.is_empty()).then(|| Difference {
            kind,
            text: format!("{}.", self.sentences.join("; ")),
            rows: self.articles.iter().map(row).collect(),
            articles: self.articles,
            evidence: self.evidence,
        })
    }
}

fn cites(article: ArticleIndex, spans: &[Span]) -> impl Iterator<Item = Cite> {
    spans.iter().map(move |&span| Cite { article, span })
}

fn corrections(tellings: &Tellings<'_>, known: &[(ArticleIndex, &Outlet)]) -> Option<Difference> {
    let mut told = Told::new();
    for &(article, outlet) in known {
        let Some(&span) = outlet.corrections.first() else { continue };
        let words = tellings.quoted(Cite { article, span }, 120);
        let sentence = format!("{} was corrected: {words}", tellings.name(article));
        told.add(sentence, &[article], cites(article, &outlet.corrections));
    }
    told.difference(DifferenceKind::Stage)
}

/// Opinion and analysis, unless all are of one sort.
fn genres(tellings: &Tellings<'_>, known: &[(ArticleIndex, &Outlet)]) -> Option<Difference> {
    let mut told = Told::new();
    for (genre, one, several) in [
        (Genre::Opinion, "is an opinion piece", "are opinion pieces"),
        (Genre::Analysis, "is an analysis", "are analyses"),
    ] {
        let own: Vec<_> = known.iter().filter(|(_, outlet)| outlet.genre == Some(genre)).collect();
        if own.is_empty() || own.len() == tellings.articles.len() {
            continue;
        }
        let articles: Vec<ArticleIndex> = own.iter().map(|(article, _)| *article).collect();
        let is = if own.len() == 1 { one } else { several };
        let evidence = own.iter().flat_map(|(article, outlet)| cites(*article, &outlet.genre_evidence));
        told.add(format!("{} {is}", tellings.names(&articles)), &articles, evidence);
    }
    told.difference(DifferenceKind::Genre)
}

/// The days of publication where they differ, who bears none where others do, and who was updated when.
fn days(tellings: &Tellings<'_>, known: &[(ArticleIndex, &Outlet)]) -> Option<Difference> {
    let day = |outlet: &'_ Outlet| match &outlet.published {
        Some(Published::Day(day)) => Some(day.clone()),
        _ => None,
    };
    let mut days: Vec<(String, Vec<(ArticleIndex, &Outlet)>)> = Vec::new();
    for &(article, outlet) in known {
        let Some(own) = day(outlet) else { continue };
        match days.iter_mut().find(|(other, _)| *other == own) {
            Some((_, articles)) => articles.push((article, outlet)),
            None => days.push((own, vec![(article, outlet)])),
        }
    }
    days.sort_by(|(a, _), (b, _)| a.cmp(b));
    let mut told = Told::new();
    if days.len() > 1 {
        for (at, (day, own)) in days.iter().enumerate() {
            let articles: Vec<ArticleIndex> = own.iter().map(|(article, _)| *article).collect();
            let dated = match (at, own.len()) {
                (0, 1) => " is dated",
                (0, _) => " are dated",
                _ => "",
            };
            let evidence =
                own.iter().flat_map(|(article, outlet)| cites(*article, &outlet.published_evidence));
            told.add(format!("{}{dated} {day}", tellings.names(&articles)), &articles, evidence);
        }
    }
    let undated: Vec<ArticleIndex> =
        known.iter().filter(|(_, outlet)| outlet.published.is_none()).map(|(article, _)| *article).collect();
    if !days.is_empty() && !undated.is_empty() {
        let bears = if undated.len() == 1 { "bears" } else { "bear" };
        told.add(format!("{} {bears} no date", tellings.names(&undated)), &undated, std::iter::empty());
    }
    for &(article, outlet) in known {
        let Some(updated) = &outlet.updated else { continue };
        let sentence = format!("{} was updated {}", tellings.name(article), updated.replace('T', " "));
        told.add(sentence, &[article], cites(article, &outlet.updated_evidence));
    }
    told.articles = crate::tellings::each_once(told.articles.iter().copied());
    told.difference(DifferenceKind::Stage)
}

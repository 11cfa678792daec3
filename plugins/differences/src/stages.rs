//! What sort of article each is, and of when.

use parallax_corpus::{AnyRef, ArticleIndex, Cite, Span};
use parallax_layers::outlet::{Genre, Outlet, Published};

use crate::{
    Difference, DifferenceKind,
    tellings::{Tellings, each_once, outlet},
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
    let corrected =
        known.iter().filter_map(|&(article, outlet)| Some((article, outlet, *outlet.corrections.first()?)));
    for (article, outlet, span) in corrected.take(FEW) {
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

/// The days of publication where they lie apart, who bears none where most do, and who was updated when.
fn days(tellings: &Tellings<'_>, known: &[(ArticleIndex, &Outlet)]) -> Option<Difference> {
    let mut told = Told::new();
    let mut days: Vec<(&str, Vec<(ArticleIndex, &Outlet)>)> = Vec::new();
    for &(article, outlet) in known {
        let Some(Published::Day(day)) = &outlet.published else { continue };
        match days.iter_mut().find(|(other, _)| other == day) {
            Some((_, articles)) => articles.push((article, outlet)),
            None => days.push((day, vec![(article, outlet)])),
        }
    }
    days.sort_by_key(|(day, _)| *day);
    let dated: usize = days.iter().map(|(_, articles)| articles.len()).sum();
    if let [(first, _), .., (last, _)] = days.as_slice()
        && are_apart(first, last)
    {
        // Of many days, those at the ends.
        let ends = days.len() > FEW;
        let shown = if ends { vec![days.remove(0), days.remove(days.len() - 1)] } else { days };
        for (at, (day, own)) in shown.iter().enumerate() {
            let articles: Vec<ArticleIndex> = own.iter().map(|(article, _)| *article).collect();
            let names = tellings.names(&articles);
            let is = if articles.len() == 1 { "is" } else { "are" };
            let sentence = match (ends, at) {
                (true, 0) => format!("First came {names} ({day})"),
                (true, _) => format!("last {names} ({day})"),
                (false, 0) => format!("{names} {is} dated {day}"),
                (false, _) => format!("{names} {day}"),
            };
            let evidence =
                own.iter().flat_map(|(article, outlet)| cites(*article, &outlet.published_evidence));
            told.add(sentence, &articles, evidence);
        }
    }
    let undated: Vec<ArticleIndex> =
        known.iter().filter(|(_, outlet)| outlet.published.is_none()).map(|(article, _)| *article).collect();
    if !undated.is_empty() && undated.len() < dated {
        let bears = if undated.len() == 1 { "bears" } else { "bear" };
        told.add(format!("{} {bears} no date", tellings.names(&undated)), &undated, std::iter::empty());
    }
    let updated =
        known.iter().filter_map(|&(article, outlet)| Some((article, outlet, outlet.updated.as_ref()?)));
    for (article, outlet, updated) in updated.take(FEW) {
        let sentence = format!("{} was updated {}", tellings.name(article), updated.replace('T', " "));
        told.add(sentence, &[article], cites(article, &outlet.updated_evidence));
    }
    told.articles = each_once(told.articles.iter().copied());
    told.difference(DifferenceKind::Stage)
}

/// So many days and updates are told one by one.
const FEW: usize = 3;

/// Whether more than a day lies between two ISO days: news of one event is of a day and the next.
fn are_apart(first: &str, last: &str) -> bool {
    day_number(last) - day_number(first) > 1
}

/// The days up to an ISO day in the Gregorian calendar; years begin in March, so that leap days come last.
fn day_number(day: &str) -> i64 {
    let mut parts = day.split('-').map(|part| part.parse::<i64>().unwrap_or_default());
    let mut next = || parts.next().unwrap_or_default();
    let (year, month, day) = (next(), next(), next());
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    year * 365 + year.div_euclid(4) - year.div_euclid(100)
        + year.div_euclid(400)
        + (month * 153 + 2) / 5
        + day
}

#[cfg(test)]
mod tests {
    use super::are_apart;

    #[test]
    fn a_day_and_the_next_are_not_apart() {
        assert!(!are_apart("2022-04-30", "2022-05-01"));
        assert!(!are_apart("2023-12-31", "2024-01-01"));
        assert!(!are_apart("2024-02-29", "2024-03-01"));
        assert!(are_apart("2024-02-28", "2024-03-01"));
        assert!(!are_apart("2023-02-28", "2023-03-01"));
    }
}

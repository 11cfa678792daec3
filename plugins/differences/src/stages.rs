//! What sort of article each is, and of when.

use std::cmp::Reverse;

use parallax_corpus::{AnyRef, ArticleIndex, Cite, Span};
use parallax_layers::outlet::{Basis, Genre, Outlet, Published};
use parallax_report::wording::capitalised;

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
    let corrected = known.iter().copied().filter(|(_, outlet)| !outlet.corrections.is_empty());
    for (article, outlet) in corrected.take(FEW) {
        let notices = outlet.corrections.iter().take(FEW);
        let words: Vec<String> = notices.map(|&span| tellings.quoted(Cite { article, span }, 120)).collect();
        let sentence = format!("{} was corrected: {}", tellings.name(article), words.join(" "));
        told.add(sentence, &[article], cites(article, &outlet.corrections));
    }
    told.difference(DifferenceKind::Stage)
}

/// Opinion and analysis, unless all are of one sort: "Marked as opinion: a and b; marked as analysis: c".
fn genres(tellings: &Tellings<'_>, known: &[(ArticleIndex, &Outlet)]) -> Option<Difference> {
    let mut told = Told::new();
    // Where an article says "I" and nobody knows what the others are, they may say so too.
    let all = known.iter().all(|(_, outlet)| outlet.genre.is_some());
    let sure = |outlet: &Outlet, article: ArticleIndex| all || tellings.is_marked(article, outlet);
    for (genre, name) in [(Genre::Opinion, "marked as opinion"), (Genre::Analysis, "marked as analysis")] {
        let is = |(article, outlet): &&(ArticleIndex, &Outlet)| {
            outlet.genre == Some(genre) && sure(outlet, *article)
        };
        let own: Vec<_> = known.iter().filter(is).collect();
        if own.is_empty() || own.len() == tellings.articles.len() {
            continue;
        }
        let articles: Vec<ArticleIndex> = own.iter().map(|(article, _)| *article).collect();
        let evidence = own.iter().flat_map(|(article, outlet)| cites(*article, &outlet.genre_evidence));
        let sentence = format!("{name}: {}", tellings.names(&articles));
        let sentence = if told.sentences.is_empty() { capitalised(&sentence) } else { sentence };
        told.add(sentence, &articles, evidence);
    }
    told.difference(DifferenceKind::Genre)
}

/// Who came days before or after the rest, and who was changed days after publication.
fn days(tellings: &Tellings<'_>, known: &[(ArticleIndex, &Outlet)]) -> Option<Difference> {
    let mut told = Told::new();
    let mut dated: Vec<Dated<'_>> = known.iter().filter_map(Dated::of).collect();
    dated.sort_by_key(|one| one.number);
    if let Some(at) = gap(&dated).filter(|&at| is_sure(tellings, known, &dated, at)) {
        // Those who stand apart are named; of the many, how many they are.
        let (earlier, later) = dated.split_at(at);
        let (few, many) = if later.len() < earlier.len() { (later, earlier) } else { (earlier, later) };
        for (part, named) in [(few, true), (many, many.len() <= FEW)] {
            let articles: Vec<ArticleIndex> = part.iter().map(|one| one.article).collect();
            let evidence = part.iter().flat_map(|one| cites(one.article, &one.outlet.published_evidence));
            let who = if named { tellings.names(&articles) } else { format!("{} others", articles.len()) };
            let is = match (told.sentences.len(), articles.len()) {
                (0, 1) => "is dated ",
                (0, _) => "are dated ",
                _ => "",
            };
            told.add(format!("{who} {is}{}", range(part)), &articles, evidence);
        }
    }
    let changed = dated.iter().filter_map(|one| {
        let updated = one.outlet.updated.as_deref()?;
        // A page that is touched months later was not rewritten.
        let days = day_number(updated.split('T').next()?) - one.number;
        (days > NEXT && days <= FORTNIGHT).then_some((one, updated))
    });
    for (one, updated) in changed.take(FEW) {
        let sentence = format!("{} was updated {}", tellings.name(one.article), updated.replace('T', " "));
        told.add(sentence, &[one.article], cites(one.article, &one.outlet.updated_evidence));
    }
    told.articles = each_once(told.articles.iter().copied());
    told.difference(DifferenceKind::Stage)
}

/// An article that bears its day of publication.
struct Dated<'a> {
    article: ArticleIndex,
    outlet: &'a Outlet,
    day: &'a str,
    number: i64,
}

impl<'a> Dated<'a> {
    /// `None` where the day was only concluded from what the text tells.
    fn of(&(article, outlet): &(ArticleIndex, &'a Outlet)) -> Option<Self> {
        let Some(Published::Day(day)) = &outlet.published else { return None };
        let bears = outlet.published_basis != Basis::Inferred;
        bears.then(|| Self { article, outlet, day, number: day_number(day) })
    }
}

/// Where the longest time without an article ends, if that is more than a day: where each day has one, it is one
/// running story.
fn gap(dated: &[Dated<'_>]) -> Option<usize> {
    let length = |at: &usize| dated[*at].number - dated[at - 1].number;
    let longest = (1..dated.len()).max_by_key(|at| (length(at), Reverse(*at)))?;
    (length(&longest) > NEXT).then_some(longest)
}

/// "2022-05-03", "2022-05-03 to 2022-05-04".
fn range(dated: &[Dated<'_>]) -> String {
    match dated {
        [first, .., last] if first.number < last.number => format!("{} to {}", first.day, last.day),
        [first, ..] => first.day.to_owned(),
        [] => String::new(),
    }
}

/// Whether those without a day of their own could not fall between, or on the other side: what is known of them puts
/// them on one side, and one at most bears none, of so few that each is named.
fn is_sure(
    tellings: &Tellings<'_>,
    known: &[(ArticleIndex, &Outlet)],
    dated: &[Dated<'_>],
    at: usize,
) -> bool {
    let (last, next) = (dated[at - 1].number, dated[at].number);
    let on_one_side = |from: &str, to: &str| day_number(to) <= last || day_number(from) >= next;
    let mut without = tellings.articles.len() - known.len();
    for (article, outlet) in known {
        if dated.iter().any(|one| one.article == *article) {
            continue;
        }
        let sided = match (&outlet.published, outlet.updated.as_deref()) {
            (Some(Published::Between { from, to }), _) => on_one_side(from, to) && day_number(from) < next,
            (Some(Published::Day(day)), _) => on_one_side(day, day) && day_number(day) < next,
            (None, Some(updated)) => day_number(updated.split('T').next().unwrap_or_default()) <= last,
            (None, None) => {
                without += 1;
                true
            }
        };
        if !sided {
            return false;
        }
    }
    without == 0 || without == 1 && tellings.articles.len() <= FEW
}

/// So many are told one by one.
const FEW: usize = 3;

/// News of one event is of a day and the next.
const NEXT: i64 = 1;

/// Whoever changes an article changes it soon.
const FORTNIGHT: i64 = 14;

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
    use super::day_number;

    #[test]
    fn days_are_counted_over_months_and_leap_days() {
        let apart = |first, last| day_number(last) - day_number(first);
        assert_eq!(apart("2022-04-30", "2022-05-01"), 1);
        assert_eq!(apart("2023-12-31", "2024-01-01"), 1);
        assert_eq!(apart("2024-02-29", "2024-03-01"), 1);
        assert_eq!(apart("2024-02-28", "2024-03-01"), 2);
        assert_eq!(apart("2023-02-28", "2023-03-01"), 1);
    }
}

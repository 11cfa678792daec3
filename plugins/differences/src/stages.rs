//! What sort of article each is, and whether it was changed.

use parallax_corpus::{AnyRef, ArticleIndex, Cite, Span};
use parallax_layers::{
    outlet::{Basis, Genre, Outlet, Published},
    structure::Role,
    words::Upos,
};
use parallax_lexicon::{classes::listed, fold};
use parallax_report::wording::capitalised;

use crate::{
    Difference, DifferenceKind,
    excerpt::beginning,
    tellings::{Tellings, outlet},
};

/// Corrections first, then what is no plain report, then what was changed days later.
pub(crate) fn stages(tellings: &Tellings<'_>) -> Vec<Difference> {
    let known: Vec<(ArticleIndex, &Outlet)> =
        tellings.articles.iter().filter_map(|one| Some((one.index, outlet(one)?))).collect();
    let sorts = genres(tellings, &known).or_else(|| first_person(tellings));
    [strangers(tellings), corrections(tellings, &known), sorts, updates(tellings, &known)]
        .into_iter()
        .flatten()
        .collect()
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

/// Who tells of another event, so that it is not compared: "b seems to tell of another event: “A barge sank …”".
fn strangers(tellings: &Tellings<'_>) -> Option<Difference> {
    let mut told = Told::new();
    for article in tellings.strangers().into_iter().take(FEW) {
        let first = Cite { article, span: tellings.first_sentence(article)? };
        let words = beginning(tellings, first, 120);
        let sentence = format!("{} seems to tell of another event: {words}", tellings.name(article));
        told.add(sentence, &[article], std::iter::once(first));
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

/// Who speaks of himself and to his readers, where nobody else does: "Quay Gazette speaks as “I” and to its readers".
fn first_person(tellings: &Tellings<'_>) -> Option<Difference> {
    /// Fewer sentences of this kind slip into any report.
    const MANY: usize = 3;
    if tellings.articles.len() < 3 {
        return None;
    }
    let personal = |one: ArticleIndex| (one, personal(tellings, one));
    let all: Vec<(ArticleIndex, Vec<(Cite, bool)>)> =
        tellings.articles.iter().map(|one| personal(one.index)).collect();
    let says_i = |own: &[(Cite, bool)]| own.iter().any(|(_, is_i)| *is_i);
    let mut speaking = all.iter().filter(|(_, own)| says_i(own));
    let (article, own) = speaking.next().filter(|(_, own)| own.len() >= MANY)?;
    let others = all.iter().filter(|(one, _)| one != article).all(|(_, own)| own.len() < 2);
    if speaking.next().is_some() || !others {
        return None;
    }
    let mut said: Vec<Cite> = own.iter().filter(|(_, is_i)| *is_i).map(|(cite, _)| *cite).collect();
    // The shortest that is more than two or three words tells it best.
    said.sort_by_key(|cite| (tellings.length(*cite) < 4, cite.span.len()));
    let mut told = Told::new();
    let words = beginning(tellings, *said.first()?, 100);
    told.add(
        format!("{} speaks as “I” and to its readers, which no other does: {words}", tellings.name(*article)),
        &[*article],
        said.into_iter().take(MANY),
    );
    told.difference(DifferenceKind::Genre)
}

/// The sentences of an article, without a quotation, in which it speaks of itself or to its readers, and whether it says
/// "I".
fn personal(tellings: &Tellings<'_>, article: ArticleIndex) -> Vec<(Cite, bool)> {
    let is_own = |cite: Cite| {
        let mut laid = tellings.quotes(article).iter().flat_map(|quote| &quote.content);
        !tellings.text(cite).contains(['"', '“', '”'])
            && tellings.spoken(cite) == 0.0
            && tellings.role(cite) == Some(Role::Body)
            && !laid.any(|content| content.overlaps(cite.span))
    };
    let sort = |cite: Cite| {
        let pronouns = tellings.words(cite).iter().filter(|word| word.upos == Upos::Pron);
        let pronouns: Vec<_> =
            pronouns.map(|word| fold(tellings.text(Cite { span: word.span, ..cite }))).collect();
        let has = |list: &str| pronouns.iter().any(|word| listed(list).any(|one| one == word));
        let is_i = has("i me my");
        (is_i || has("we us our you your")).then_some((cite, is_i))
    };
    // Few sentences have such a word.
    tellings.sentences(article).filter_map(sort).filter(|(cite, _)| is_own(*cite)).collect()
}

/// Who was changed days after publication.
fn updates(tellings: &Tellings<'_>, known: &[(ArticleIndex, &Outlet)]) -> Option<Difference> {
    let mut told = Told::new();
    let changed = known.iter().filter_map(|(article, outlet)| {
        let Some(Published::Day(day)) = &outlet.published else { return None };
        let updated = outlet.updated.as_deref().filter(|_| outlet.published_basis != Basis::Inferred)?;
        // A page that is touched months later was not rewritten.
        let days = day_number(updated.split('T').next()?) - day_number(day);
        (days > NEXT && days <= FORTNIGHT).then_some((*article, *outlet, updated))
    });
    for (article, outlet, updated) in changed.take(FEW) {
        let sentence = format!("{} was updated {}", tellings.name(article), updated.replace('T', " "));
        told.add(sentence, &[article], cites(article, &outlet.updated_evidence));
    }
    told.difference(DifferenceKind::Stage)
}

/// So many are told one by one.
const FEW: usize = 3;

/// News of one event is of a day and the next.
const NEXT: i64 = 1;

/// Whoever changes an article changes it soon.
const FORTNIGHT: i64 = 14;

/// The days up to an ISO day in the Gregorian calendar; years begin in March, so that leap days come last.
pub(crate) fn day_number(day: &str) -> i64 {
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

//! What each article makes of the event, by its wording, its frames and its favourite words.

use parallax_corpus::{AnyRef, ArticleIndex, Cite};
use parallax_layers::{
    contrast::Contrast,
    frames::{Frame, Framing, Rank, Scheme},
    slant::{Slant, own_voice},
    structure::own_words,
};
use parallax_report::wording::per_thousand;

use crate::{
    Difference, DifferenceKind,
    tellings::{Telling, Tellings},
};

/// How often an article takes sides in its own words.
struct Rate<'a> {
    article: ArticleIndex,
    per_thousand: f64,
    /// The strongest first, each with its row.
    findings: Vec<(usize, &'a Slant)>,
}

impl<'a> Rate<'a> {
    fn of(telling: &Telling<'a>) -> Option<Self> {
        let (lines, _, slant, _) = telling.rows;
        let mut findings: Vec<(usize, &Slant)> = own_voice(slant.ok()?).collect();
        findings.sort_by(|(_, a), (_, b)| b.strength.total_cmp(&a.strength).then(a.span.cmp(&b.span)));
        let words = own_words(telling.article, lines.ok()?);
        let per_thousand = per_thousand(findings.len(), words)?;
        Some(Self { article: telling.index, per_thousand, findings })
    }

    fn rows(&self) -> impl Iterator<Item = AnyRef> {
        self.findings.iter().map(|(row, _)| AnyRef::new::<Slant>(Some(self.article), *row))
    }
}

/// Who takes sides most in its own words, and who least.
pub(crate) fn wording(tellings: &Tellings<'_>) -> Option<Difference> {
    /// Fewer findings than this may be chance.
    const ENOUGH: usize = 3;
    /// So many of them are shown.
    const SHOWN: usize = 4;
    let rates: Vec<Rate<'_>> = tellings.articles.iter().filter_map(Rate::of).collect();
    let rate = |a: &&Rate<'_>, b: &&Rate<'_>| a.per_thousand.total_cmp(&b.per_thousand);
    let most = rates.iter().max_by(|a, b| rate(a, b).then(b.article.cmp(&a.article)))?;
    let least = rates.iter().min_by(|a, b| rate(a, b).then(a.article.cmp(&b.article)))?;
    if most.findings.len() < ENOUGH || most.per_thousand < 2.0 * least.per_thousand.max(0.5) {
        return None;
    }
    let cite = |(_, finding): &(usize, &Slant)| Cite { article: most.article, span: finding.span };
    let evidence: Vec<Cite> = most.findings.iter().map(cite).take(SHOWN).collect();
    Some(Difference {
        kind: DifferenceKind::Angle,
        text: format!(
            "{} takes sides most in its own words ({:.1} findings in a thousand words, {} in all, such as {}), {} least \
             ({:.1}).",
            tellings.name(most.article),
            most.per_thousand,
            most.findings.len(),
            tellings.quoted(evidence[0], 40),
            tellings.name(least.article),
            least.per_thousand
        ),
        articles: vec![most.article, least.article],
        evidence,
        rows: most.rows().chain(least.rows()).collect(),
    })
}

/// A generic frame, and where it leads.
struct Leads<'a> {
    frame: Frame,
    /// The row that says so, with its place.
    articles: Vec<(ArticleIndex, usize, &'a Framing)>,
}

/// Which generic frame leads where, if not the same one everywhere.
pub(crate) fn leading_frames(tellings: &Tellings<'_>) -> Option<Difference> {
    let mut leads: Vec<Leads<'_>> = Vec::new();
    for telling in &tellings.articles {
        let (.., frames) = telling.rows;
        let leading = |row: &Framing| row.scheme == Scheme::Semetko && row.rank == Rank::Dominant;
        let rows = frames.unwrap_or_default();
        let Some((at, row)) = rows.iter().enumerate().find(|(_, row)| leading(row)) else { continue };
        let one = (telling.index, at, row);
        match leads.iter_mut().find(|leads| leads.frame == row.frame) {
            Some(leads) => leads.articles.push(one),
            None => leads.push(Leads { frame: row.frame, articles: vec![one] }),
        }
    }
    if leads.len() < 2 {
        return None;
    }
    let told = leads.iter().map(|Leads { frame, articles }| {
        let articles: Vec<ArticleIndex> = articles.iter().map(|(article, ..)| *article).collect();
        format!("{} in {}", frame.title(), tellings.names(&articles, ", "))
    });
    let text = format!("The leading frame is {}.", told.collect::<Vec<_>>().join("; "));
    let all = || leads.iter().flat_map(|leads| leads.articles.iter().copied());
    Some(Difference {
        kind: DifferenceKind::Angle,
        text,
        articles: all().map(|(article, ..)| article).collect(),
        evidence: all()
            .filter_map(|(article, _, row)| Some(Cite { article, span: *row.evidence.first()? }))
            .collect(),
        rows: all().map(|(article, at, _)| AnyRef::new::<Framing>(Some(article), at)).collect(),
    })
}

/// The word that sets an article apart most, for each of a few.
pub(crate) fn favourites(tellings: &Tellings<'_>, rows: &[Contrast]) -> Vec<Difference> {
    /// So many articles have one told.
    const MOST: usize = 3;
    // A word that the others use as well is nothing for the first lines.
    let mut only: Vec<(usize, &Contrast)> =
        rows.iter().enumerate().filter(|(_, row)| row.count >= 3 && row.others == 0).collect();
    only.sort_by(|(_, a), (_, b)| {
        b.z.total_cmp(&a.z).then_with(|| (a.article, &a.term).cmp(&(b.article, &b.term)))
    });
    let mut told: Vec<ArticleIndex> = Vec::new();
    only.retain(|(_, row)| {
        let first = !told.contains(&row.article);
        told.push(row.article);
        first
    });
    let difference = |(at, row): (usize, &Contrast)| Difference {
        kind: DifferenceKind::Angle,
        text: format!(
            "{} says “{}” {} times, none of the others does.",
            tellings.name(row.article),
            row.term,
            row.count
        ),
        articles: vec![row.article],
        evidence: row.examples.clone(),
        rows: vec![AnyRef::new::<Contrast>(None, at)],
    };
    only.into_iter().take(MOST).map(difference).collect()
}

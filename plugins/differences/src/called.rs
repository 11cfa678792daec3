//! What one thing is called by an article that takes sides by it, and by others that do not.

use parallax_corpus::{AnyRef, ArticleIndex, Cite};
use parallax_layers::{
    labels::{Form, Label},
    slant::{self, own_voice},
    voices::Voice,
};
use parallax_report::wording::listed;

use crate::{
    Difference, DifferenceKind,
    tellings::{Tellings, each_once, grouped},
};

/// Things of which an article has a name in its own words that takes sides, and others have only plainer ones. `before`: what
/// is told already.
pub(crate) fn called(tellings: &Tellings<'_>, rows: &[Label], before: &[Difference]) -> Vec<Difference> {
    let rows = rows.iter().enumerate();
    let told = rows.filter_map(|(at, row)| told(tellings, at, row));
    told.filter(|one| !before.iter().any(|other| other.shows_any(&one.evidence))).collect()
}

/// "The government: “regime” (Commons Wire), “government” (the Herald)."
fn told(tellings: &Tellings<'_>, at: usize, row: &Label) -> Option<Difference> {
    // Migrants here and illegal immigrants there may be others.
    if row.actor.is_none() && !row.name.contains(char::is_uppercase) {
        return None;
    }
    let own = row.forms.iter().filter(|form| form.voice == Voice::Outlet);
    let (sided, plain): (Vec<&Form>, Vec<&Form>) = own.partition(|form| takes_sides(tellings, form));
    let has = |forms: &[&Form], article: ArticleIndex| forms.iter().any(|form| form.article == article);
    let plain: Vec<&Form> = plain.into_iter().filter(|form| !has(&sided, form.article)).collect();
    if sided.is_empty() || plain.is_empty() {
        return None;
    }
    let forms = || sided.iter().chain(&plain).copied();
    let each = grouped(forms().map(|form| (&form.form, form.article))).into_iter();
    let each = each.map(|(form, articles)| format!("“{form}” ({})", tellings.names(&each_once(articles))));
    let each: Vec<String> = each.collect();
    Some(Difference {
        kind: DifferenceKind::Label,
        text: format!("Names for one thing, in their own words: {}.", listed(&each)),
        articles: each_once(forms().map(|form| form.article)),
        evidence: forms().flat_map(|form| form.spans.iter().copied()).collect::<Vec<Cite>>(),
        rows: vec![AnyRef::new::<Label>(None, at)],
    })
}

/// Whether a word in it takes sides in the article's own voice.
fn takes_sides(tellings: &Tellings<'_>, form: &Form) -> bool {
    /// Milder words are in the pass `slant`.
    const STRONG: f64 = 0.5;
    let (_, _, findings, ..) = tellings.get(form.article).rows;
    let own = own_voice(findings.unwrap_or_default());
    let strong = own.filter(|(_, one)| one.strength >= STRONG && one.polarity != slant::Polarity::Neutral);
    strong.into_iter().any(|(_, one)| form.spans.iter().any(|cite| cite.span.overlaps(one.span)))
}

//! Whom articles name for what they have.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use parallax_corpus::{AnyRef, ArticleIndex, Cite, Span};
use parallax_layers::{
    agencies::{Agency, Credited},
    shared_text::SharedText,
};
use parallax_report::wording::listed;

use crate::{
    Difference, DifferenceKind,
    tellings::{Telling, Tellings, outlet},
};

/// Whoever quotes another so often leans on it.
const OFTEN: usize = 3;

/// "C credits AP and Reuters for its text; D quotes Reuters 3 times", of all articles that lean on somebody.
pub(crate) fn credits(tellings: &Tellings<'_>, passages: &[SharedText]) -> Option<Difference> {
    /// So many statements are told.
    const MOST: usize = 6;
    let mut all: Vec<Credits<'_>> =
        tellings.articles.iter().filter_map(|telling| Credits::of(telling, passages)).collect();
    in_full(&mut all);
    // A word with a reporter is nothing to tell.
    let leans = |one: &Named<'_>| one.rows.len() >= OFTEN;
    all.iter_mut().for_each(|own| own.quoted.retain(leans));
    all.retain(|own| !own.text.is_empty() || !own.quoted.is_empty());
    if all.is_empty() {
        return None;
    }
    // Whose text it is weighs most, then who leans most on others.
    let times = |own: &Credits<'_>| own.quoted.iter().map(|one| one.rows.len()).sum::<usize>();
    all.sort_by_key(|own| Reverse((own.text.len(), times(own))));
    // Those that lean alike are told together, where the first of them stands.
    let mut alike: BTreeMap<String, usize> = BTreeMap::new();
    let mut told: Vec<(Vec<ArticleIndex>, &Credits<'_>)> = Vec::new();
    for own in &all {
        let at = *alike.entry(own.told(true)).or_insert(told.len());
        match told.get_mut(at) {
            Some((articles, _)) => articles.push(own.telling.index),
            None => told.push((vec![own.telling.index], own)),
        }
    }
    told.truncate(MOST);
    let sentences: Vec<String> = told
        .iter()
        .map(|(articles, own)| format!("{} {}", tellings.names(articles), own.told(articles.len() == 1)))
        .collect();
    let articles: Vec<ArticleIndex> = told.into_iter().flat_map(|(articles, _)| articles).collect();
    let shown: BTreeSet<ArticleIndex> = articles.iter().copied().collect();
    let rows = || {
        let told = all.iter().filter(|own| shown.contains(&own.telling.index));
        told.flat_map(|own| {
            let named = own.text.iter().chain(&own.quoted);
            named.flat_map(|one| &one.rows).map(|&(row, agency)| (own.telling.index, row, agency))
        })
    };
    Some(Difference {
        kind: DifferenceKind::Source,
        text: format!("{}.", sentences.join("; ")),
        evidence: rows().map(|(article, _, agency)| Cite { article, span: agency.cue }).collect(),
        rows: rows().map(|(article, row, _)| AnyRef::new::<Agency>(Some(article), row)).collect(),
        articles,
    })
}

/// Whom an article names.
struct Credits<'a> {
    telling: &'a Telling<'a>,
    /// For its text.
    text: Vec<Named<'a>>,
    /// For words or facts; whoever it has the text from is not named again.
    quoted: Vec<Named<'a>>,
}

/// An agency or outlet, and where it is named.
struct Named<'a> {
    name: &'a str,
    rows: Vec<(usize, &'a Agency)>,
}

impl<'a> Credits<'a> {
    fn of(telling: &'a Telling<'a>, passages: &[SharedText]) -> Option<Self> {
        let (_, _, _, agencies, ..) = telling.rows;
        // What stands in a copied passage is quoted by whoever wrote that.
        let members = passages.iter().flat_map(|row| &row.members);
        let copied: Vec<Span> =
            members.filter(|one| one.article == telling.index).map(|one| one.span.span).collect();
        let is_copied = |span: Span| copied.iter().any(|one| one.start <= span.start && span.end <= one.end);
        let own = outlet(telling).and_then(|outlet| outlet.name.as_deref());
        let (mut text, mut quoted): (Vec<Named<'_>>, Vec<Named<'_>>) = (Vec::new(), Vec::new());
        for (row, agency) in agencies.ok()?.iter().enumerate() {
            let named = match agency.r#for {
                Credited::Text => &mut text,
                Credited::Quoted if is_copied(agency.cue) => continue,
                Credited::Quoted => &mut quoted,
                Credited::Photo | Credited::Other => continue,
            };
            // "CNN", in what "CNN (Online News)" declares.
            if own.is_some_and(|own| own.starts_with(&agency.name)) {
                continue;
            }
            match named.iter_mut().find(|one| is_one(one.name, &agency.name)) {
                Some(one) => one.rows.push((row, agency)),
                None => named.push(Named { name: &agency.name, rows: vec![(row, agency)] }),
            }
        }
        quoted.retain(|one| text.iter().all(|text| text.name != one.name));
        quoted.sort_by_key(|one| Reverse(one.rows.len()));
        (!text.is_empty() || !quoted.is_empty()).then_some(Self { telling, text, quoted })
    }

    /// What it does, as one article or several of them do.
    fn told(&self, one: bool) -> String {
        let (credits, quotes, its) =
            if one { ("credits", "quotes", "its") } else { ("credit", "quote", "their") };
        let names = |named: &[Named<'_>]| {
            let name = |one: &Named<'_>| match one.rows.len() {
                times if times < OFTEN => one.name.to_owned(),
                times => format!("{} {times} times", one.name),
            };
            listed(&named.iter().map(name).collect::<Vec<_>>())
        };
        let text = || {
            let names: Vec<String> = self.text.iter().map(|one| one.name.to_owned()).collect();
            format!("{credits} {} for {its} text", listed(&names))
        };
        match (self.text.is_empty(), self.quoted.is_empty()) {
            (true, _) => format!("{quotes} {}", names(&self.quoted)),
            (false, true) => text(),
            (false, false) => format!("{} and {quotes} {}", text(), names(&self.quoted)),
        }
    }
}

/// Whether two names are of one outlet: one ends as the other does, "New York Daily News" and "Daily News".
fn is_one(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    long.strip_suffix(short).is_some_and(|rest| rest.is_empty() || rest.ends_with(' '))
}

/// Initials that one article gives stand for the name that another writes out.
fn in_full(all: &mut [Credits<'_>]) {
    let initials = |name: &str| name.split(' ').filter_map(|word| word.chars().next()).collect::<String>();
    let names = all.iter().flat_map(|own| own.text.iter().chain(&own.quoted)).map(|one| one.name);
    let full: BTreeMap<String, &str> =
        names.filter(|name| name.contains(' ')).map(|name| (initials(name), name)).collect();
    for one in all.iter_mut().flat_map(|own| own.text.iter_mut().chain(&mut own.quoted)) {
        one.name = full.get(one.name).copied().unwrap_or(one.name);
    }
}

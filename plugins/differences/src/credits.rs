//! Whom articles name for what they have.

use parallax_corpus::{AnyRef, Cite};
use parallax_layers::agencies::{Agency, Credited};
use parallax_report::wording::listed;

use crate::{
    Difference, DifferenceKind,
    tellings::{Telling, Tellings, outlet},
};

/// "C has its text from AP and Reuters; D quotes Reuters 3 times", of all articles that name somebody.
pub(crate) fn credits(tellings: &Tellings<'_>) -> Option<Difference> {
    /// So many articles are told of.
    const MOST: usize = 6;
    let mut all: Vec<Credits<'_>> = tellings.articles.iter().filter_map(Credits::of).collect();
    // Whose text it is weighs most, then who leans most on others.
    all.sort_by_key(|own| {
        std::cmp::Reverse((own.text.len(), own.quoted.iter().map(|one| one.rows.len()).sum::<usize>()))
    });
    all.truncate(MOST);
    if all.is_empty() {
        return None;
    }
    let told: Vec<String> =
        all.iter().map(|own| format!("{} {}", tellings.name(own.telling.index), own.told())).collect();
    let rows = || {
        all.iter().flat_map(|own| {
            let named = own.text.iter().chain(&own.quoted);
            named.flat_map(|one| &one.rows).map(|&(row, agency)| (own.telling.index, row, agency))
        })
    };
    Some(Difference {
        kind: DifferenceKind::Source,
        text: format!("{}.", told.join("; ")),
        articles: all.iter().map(|own| own.telling.index).collect(),
        evidence: rows().map(|(article, _, agency)| Cite { article, span: agency.cue }).collect(),
        rows: rows().map(|(article, row, _)| AnyRef::new::<Agency>(Some(article), row)).collect(),
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
    fn of(telling: &'a Telling<'a>) -> Option<Self> {
        let (_, _, _, agencies, ..) = telling.rows;
        let own = outlet(telling).and_then(|outlet| outlet.name.as_deref());
        let (mut text, mut quoted): (Vec<Named<'_>>, Vec<Named<'_>>) = (Vec::new(), Vec::new());
        for (row, agency) in agencies.ok()?.iter().enumerate() {
            let named = match agency.r#for {
                Credited::Text => &mut text,
                Credited::Quoted => &mut quoted,
                Credited::Photo | Credited::Other => continue,
            };
            if own == Some(agency.name.as_str()) {
                continue;
            }
            match named.iter_mut().find(|one| one.name == agency.name) {
                Some(one) => one.rows.push((row, agency)),
                None => named.push(Named { name: &agency.name, rows: vec![(row, agency)] }),
            }
        }
        quoted.retain(|one| text.iter().all(|text| text.name != one.name));
        quoted.sort_by_key(|one| std::cmp::Reverse(one.rows.len()));
        (!text.is_empty() || !quoted.is_empty()).then_some(Self { telling, text, quoted })
    }

    fn told(&self) -> String {
        let names = |named: &[Named<'_>]| {
            let name = |one: &Named<'_>| match one.rows.len() {
                1 => one.name.to_owned(),
                2 => format!("{} twice", one.name),
                times => format!("{} {times} times", one.name),
            };
            listed(&named.iter().map(name).collect::<Vec<_>>())
        };
        let text = || {
            let names: Vec<String> = self.text.iter().map(|one| one.name.to_owned()).collect();
            format!("credits {} for its text", listed(&names))
        };
        match (self.text.is_empty(), self.quoted.is_empty()) {
            (true, _) => format!("quotes {}", names(&self.quoted)),
            (false, true) => text(),
            (false, false) => format!("{} and quotes {}", text(), names(&self.quoted)),
        }
    }
}

//! Whom articles name for what they have.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use parallax_corpus::{AnyRef, ArticleIndex, Cite};
use parallax_layers::{
    agencies::{Agency, Credited},
    outlet::OutletKind,
};
use parallax_lexicon::is_whole;

use crate::{
    Difference, DifferenceKind,
    tellings::{Telling, Tellings, outlet},
};

/// An agency or outlet, with all articles that name it.
pub(crate) struct Source<'a> {
    pub(crate) name: &'a str,
    /// Those that have their text from it.
    pub(crate) text: Vec<ArticleIndex>,
    /// Those that name it, in whichever form.
    pub(crate) named: BTreeSet<ArticleIndex>,
    /// Those that are its own.
    pub(crate) own: Vec<ArticleIndex>,
    /// Whether it sells its texts to others.
    pub(crate) is_agency: bool,
    rows: Vec<(ArticleIndex, usize, &'a Agency)>,
}

/// Whom the articles of a story name.
pub(crate) fn sources<'a>(tellings: &Tellings<'a>) -> Vec<Source<'a>> {
    let mut rows: Vec<(ArticleIndex, usize, &Agency)> = Vec::new();
    for telling in &tellings.articles {
        let (_, _, _, agencies, ..) = telling.rows;
        let own = agencies.unwrap_or_default().iter().enumerate();
        let own = own.filter(|(_, one)| matches!(one.r#for, Credited::Text | Credited::Quoted));
        rows.extend(own.map(|(at, one)| (telling.index, at, one)));
    }
    let agency = |telling: &Telling<'a>| {
        let outlet = outlet(telling).filter(|outlet| outlet.kind == Some(OutletKind::Agency));
        outlet.and_then(|outlet| outlet.name.as_deref())
    };
    let agencies: Vec<&str> = tellings.articles.iter().filter_map(agency).collect();
    let full = in_full(rows.iter().map(|(.., one)| one.name.as_str()).chain(agencies.iter().copied()));
    let full = |name: &'a str| full.get(name).copied().unwrap_or(name);
    let mut sources: Vec<Source<'a>> = Vec::new();
    let mut at = |name: &'a str| -> usize {
        let name = full(name);
        sources.iter().position(|one| is_one(one.name, name)).unwrap_or_else(|| {
            let (text, named, own, rows) = (Vec::new(), BTreeSet::new(), Vec::new(), Vec::new());
            let is_agency = agencies.iter().any(|agency| is_one(full(agency), name));
            sources.push(Source { name, text, named, own, is_agency, rows });
            sources.len() - 1
        })
    };
    let rows: Vec<_> = rows.into_iter().map(|row| (at(&row.2.name), row)).collect();
    agencies.iter().for_each(|name| {
        at(name);
    });
    for (at, row) in rows {
        sources[at].rows.push(row);
    }
    sources.iter_mut().for_each(|source| source.look(tellings));
    sources
}

impl<'a> Source<'a> {
    /// Fills in who names it.
    fn look(&mut self, tellings: &Tellings<'a>) {
        let mut forms: BTreeSet<&str> =
            self.rows.iter().map(|(article, _, one)| &tellings.get(*article).article[one.span]).collect();
        forms.insert(self.name);
        for telling in &tellings.articles {
            let article = telling.index;
            let own = outlet(telling).and_then(|outlet| outlet.name.as_deref());
            // "CNN", in what "CNN (Online News)" declares.
            if own.is_some_and(|own| forms.iter().any(|form| own.starts_with(form) || is_one(own, form))) {
                self.own.push(article);
            } else if forms.iter().any(|form| names(&telling.article.text, form)) {
                self.named.insert(article);
            }
        }
        self.rows.retain(|(article, ..)| !self.own.contains(article));
        let text = self.rows.iter().filter(|(.., one)| one.r#for == Credited::Text);
        let text: BTreeSet<ArticleIndex> = text.map(|(article, ..)| *article).collect();
        self.text = text.into_iter().collect();
    }

    /// How often an article quotes it.
    fn times(&self, article: ArticleIndex) -> usize {
        self.rows.iter().filter(|(one, ..)| *one == article).count()
    }

    /// Whether some lean on it, and others do not even name it.
    fn tells(&self, tellings: &Tellings<'_>) -> bool {
        /// Whoever quotes another so often leans on it.
        const OFTEN: usize = 3;
        let leans = !self.text.is_empty() || self.named.iter().any(|article| self.times(*article) >= OFTEN);
        leans && !self.named.is_empty() && self.named.len() + self.own.len() < tellings.articles.len()
    }

    /// "only a, b and c name Reuters", "only a credits Reuters for its text", "all but d and e name Reuters".
    fn told(&self, tellings: &Tellings<'_>) -> String {
        let named: Vec<ArticleIndex> = self.named.iter().copied().collect();
        let names = |one: &ArticleIndex| self.named.contains(one) || self.own.contains(one);
        let silent = tellings.articles.iter().map(|telling| telling.index);
        let silent: Vec<ArticleIndex> = silent.filter(|one| !names(one)).collect();
        if silent.len() < named.len() {
            return format!("all but {} name {}", tellings.names(&silent), self.name);
        }
        let (who, name, one) = (tellings.names(&named), self.name, named.len() == 1);
        match (named == self.text, one) {
            (true, true) => format!("only {who} credits {name}"),
            (true, false) => format!("only {who} credit {name}"),
            (false, true) => format!("only {who} names {name}, {} times", self.times(named[0])),
            (false, false) => format!("only {who} name {name}"),
        }
    }
}

/// Who names a source that others do not: "Only a, b and d name Reuters; only c credits Associated Press." Those whose
/// text is told of with its source are not told of again.
pub(crate) fn credits(
    tellings: &Tellings<'_>,
    sources: &[Source<'_>],
    copies: &[Difference],
) -> Option<Difference> {
    /// So many are told.
    const MOST: usize = 4;
    let told = |one: &Source<'_>| {
        let by = |copy: &Difference| {
            let named = copy.kind == DifferenceKind::Wire && copy.text.contains(one.name);
            let who =
                if one.text.is_empty() { one.named.iter().copied().collect() } else { one.text.clone() };
            named && who.iter().all(|article| copy.articles.contains(article))
        };
        copies.iter().any(by)
    };
    let mut all: Vec<&Source<'_>> = sources.iter().filter(|one| one.tells(tellings) && !told(one)).collect();
    all.sort_by_key(|one| Reverse((one.text.len(), one.named.len())));
    all.truncate(MOST);
    if all.is_empty() {
        return None;
    }
    let sentences: Vec<String> = all.iter().map(|one| one.told(tellings)).collect();
    let rows = || all.iter().flat_map(|one| &one.rows);
    let articles: BTreeSet<ArticleIndex> = all.iter().flat_map(|one| one.named.iter().copied()).collect();
    Some(Difference {
        kind: DifferenceKind::Source,
        text: format!("{}.", parallax_report::wording::capitalised(&sentences.join("; "))),
        evidence: rows().map(|&(article, _, one)| Cite { article, span: one.cue }).collect(),
        rows: rows().map(|&(article, row, _)| AnyRef::new::<Agency>(Some(article), row)).collect(),
        articles: articles.into_iter().collect(),
    })
}

/// Whether a text has a name as words of its own.
fn names(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| is_whole(text, at..at + name.len()))
}

/// Whether two names are of one outlet: one ends as the other does, "New York Daily News" and "Daily News".
fn is_one(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    long.strip_suffix(short).is_some_and(|rest| rest.is_empty() || rest.ends_with(' '))
}

/// Initials that one article gives stand for the name that another writes out.
fn in_full<'a>(names: impl Iterator<Item = &'a str>) -> BTreeMap<String, &'a str> {
    let initials = |name: &str| name.split(' ').filter_map(|word| word.chars().next()).collect::<String>();
    names.filter(|name| name.contains(' ')).map(|name| (initials(name), name)).collect()
}

//! What one thing is called by an article in words that say what to think of it or of what sort it is, and by others without.

use std::collections::BTreeSet;

use parallax_corpus::{AnyRef, ArticleIndex, Cite};
use parallax_layers::labels::{Form, Label};
use parallax_lexicon::fold;
use parallax_report::wording::listed;

use crate::{
    Difference, DifferenceKind,
    tellings::{Tellings, each_once, grouped},
};

/// Those with the most telling names first. `before`: what is told already.
pub(crate) fn called(tellings: &Tellings<'_>, rows: &[Label], before: &[Difference]) -> Vec<Difference> {
    let mut named: Vec<Named<'_>> =
        rows.iter().enumerate().filter_map(|(at, row)| Named::of(tellings, at, row)).collect();
    named.sort_by_key(|named| std::cmp::Reverse(named.telling));
    let told = named.iter().map(|named| named.told(tellings));
    told.filter(|one| !before.iter().any(|other| other.shows_any(&one.evidence))).collect()
}

/// A thing, and the names for it that are told.
struct Named<'r> {
    at: usize,
    row: &'r Label,
    forms: Vec<&'r Form>,
    /// How many articles have a telling one that others do not share.
    telling: usize,
}

impl<'r> Named<'r> {
    /// If an article has a telling word for it in its own words, and another that calls it something never says that word.
    fn of(tellings: &Tellings<'_>, at: usize, row: &'r Label) -> Option<Self> {
        let articles = each_once(row.forms.iter().map(|form| form.article));
        let is_apart = |form: &&Form| {
            let lacks = |word: &String, other: ArticleIndex| !says(tellings, other, word);
            form.voice.is_own()
                && form.telling.iter().any(|word| articles.iter().any(|&other| lacks(word, other)))
        };
        let apart: BTreeSet<ArticleIndex> =
            row.forms.iter().filter(is_apart).map(|form| form.article).collect();
        let forms = articles.iter().flat_map(|&article| shown(row, article)).collect();
        (!apart.is_empty()).then_some(Self { at, row, forms, telling: apart.len() })
    }

    /// "What Karst is called: “rebel-held city” (the Herald), “city” (Televia)."
    fn told(&self, tellings: &Tellings<'_>) -> Difference {
        let name = |form: &Form| {
            let others = if form.voice.is_own() { "" } else { ", in another’s words" };
            format!("{}{others}", tellings.name(form.article))
        };
        let alike = self.forms.iter().map(|form| (fold(&form.form).into_owned(), *form));
        let each = grouped(alike).into_iter().map(|(_, forms)| {
            let by: Vec<String> = forms.iter().map(|form| name(form)).collect();
            format!("“{}” ({})", forms[0].form, listed(&by))
        });
        let each: Vec<String> = each.collect();
        let named = self.row.actor.is_some();
        let what = if named { format!("What {} is called", self.row.name) } else { "Names for one thing".to_owned() };
        let spans = self.forms.iter().flat_map(|form| form.spans.iter().copied());
        Difference {
            kind: DifferenceKind::Label,
            text: format!("{what}: {}.", listed(&each)),
            articles: each_once(self.forms.iter().map(|form| form.article)),
            evidence: spans.collect::<Vec<Cite>>(),
            rows: vec![AnyRef::new::<Label>(None, self.at)],
        }
    }
}

/// What an article is shown to call it: up to two names, telling ones and its own words before others.
fn shown(row: &Label, article: ArticleIndex) -> Vec<&Form> {
    const SHOWN: usize = 2;
    let mut forms: Vec<&Form> = row.forms.iter().filter(|form| form.article == article).collect();
    forms.sort_by_key(|form| (form.telling.is_empty(), !form.voice.is_own()));
    let most = if forms.first().is_some_and(|form| form.telling.is_empty()) { 1 } else { SHOWN };
    forms.truncate(most);
    forms
}

/// Whether an article says a word anywhere, in whatever form.
fn says(tellings: &Tellings<'_>, article: ArticleIndex, word: &str) -> bool {
    /// Words that begin alike so far are forms of one.
    const STEM: usize = 6;
    let stem = |word: &str| word.chars().take(STEM).collect::<String>();
    let Some(tree) = tellings.tree(article) else { return true };
    let sought = stem(word);
    tree.words().iter().any(|other| stem(&fold(&other.lemma)) == sought)
}

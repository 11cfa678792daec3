//! What one thing is called by an article in words that say what to think of it or of what sort it is, and by others without.

use std::collections::BTreeSet;

use parallax_corpus::{AnyRef, ArticleIndex, Cite};
use parallax_layers::{
    labels::{Form, Label},
    voices::Voice,
};
use parallax_lexicon::fold;

use crate::{
    Difference, DifferenceKind,
    lists::{each_once, grouped},
    tellings::Tellings,
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
            let lacks = |word: &String, other: ArticleIndex| {
                let calls = |one: &Form| one.article == other && one.telling.contains(word);
                !row.forms.iter().any(calls) && (word.contains(' ') || !says(tellings, other, word))
            };
            // Of a deed it tells that another does not take over the words in which it is alleged.
            let counts = |word: &String| form.voice.is_own() || word.contains(' ');
            let lacked = |word: &&String| articles.iter().any(|&other| lacks(word, other));
            form.telling.iter().filter(|word| counts(word)).any(|word| lacked(&word))
        };
        let apart: BTreeSet<ArticleIndex> =
            row.forms.iter().filter(is_apart).map(|form| form.article).collect();
        /// More would be a list.
        const MOST: usize = 9;
        let mut forms: Vec<&Form> = articles.iter().flat_map(|&article| shown(row, article)).collect();
        forms.sort_by_key(|form| !apart.contains(&form.article));
        forms.truncate(MOST);
        // An outlet is compared with an outlet; of a deed, those who allege it, too.
        let own = row.forms.iter().filter(|form| form.voice.is_own());
        let compares = row.name.starts_with("what ") || each_once(own.map(|form| form.article)).len() > 1;
        (!apart.is_empty() && compares).then_some(Self { at, row, forms, telling: apart.len() })
    }

    /// "What Karst is called: “rebel-held city” (the Herald), “city” (Televia)."
    fn told(&self, tellings: &Tellings<'_>) -> Difference {
        let alike = self.forms.iter().map(|form| (fold(&form.form).into_owned(), *form));
        let each = grouped(alike).into_iter().map(|(_, forms)| {
            // Reported speech may be in the outlet's wording.
            let voices = |form: &Form| match form.voice {
                voice if voice.is_own() => "",
                Voice::Quoted => "in others’ words ",
                _ => "in reported speech ",
            };
            let by = |voice: &str| {
                let forms = forms.iter().filter(|form| voices(form) == voice);
                let names = tellings.names(&each_once(forms.map(|form| form.article)));
                (!names.is_empty()).then(|| format!("{voice}{names}"))
            };
            let by: Vec<String> =
                ["", "in reported speech ", "in others’ words "].into_iter().filter_map(by).collect();
            format!("“{}” ({})", forms[0].form, by.join("; "))
        });
        let each: Vec<String> = each.collect();
        let named = self.row.actor.is_some();
        let what = match &self.row.name {
            name if named => format!("What {name} is called"),
            name if name.starts_with("what ") => format!("Words for {name}"),
            _ => "Names for one thing".to_owned(),
        };
        let spans = self.forms.iter().flat_map(|form| form.spans.iter().copied());
        Difference {
            kind: DifferenceKind::Label,
            text: format!("{what}: {}.", each.join(", ")),
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
    let mut told = BTreeSet::new();
    forms.retain(|form| told.insert(fold(&form.form)));
    match forms.iter().take_while(|form| !form.telling.is_empty()).count() {
        0 => forms.truncate(1),
        telling => forms.truncate(telling.min(SHOWN)),
    }
    forms
}

/// Whether an article says a word anywhere, in whatever form.
fn says(tellings: &Tellings<'_>, article: ArticleIndex, word: &str) -> bool {
    /// Words that begin alike so far are forms of one.
    const STEM: usize = 6;
    let Some(tree) = tellings.tree(article) else { return true };
    let alike = |other: &str| other.chars().take(STEM).eq(word.chars().take(STEM));
    tree.words().iter().any(|other| alike(&fold(&other.lemma)))
}

//! What one person is, where two articles cannot both be right.

mod spelling;

use parallax_corpus::{AnyRef, ArticleIndex, Cite};
use parallax_layers::{
    labels::{Form, Label},
    voices::Voice,
    words::Upos,
};
use parallax_lexicon::fold;

use crate::{Difference, DifferenceKind, tellings::Tellings};

/// So many are told.
const MOST: usize = 2;

/// "Economy minister" here and "labour minister" there; then "Iannis" here and "Ianis" there.
pub(crate) fn attributes(tellings: &Tellings<'_>, rows: &[Label]) -> Vec<Difference> {
    let rows = rows.iter().enumerate().filter(|(_, row)| row.actor.is_some());
    let offices = rows.filter_map(|(at, row)| offices(tellings, at, row));
    offices.chain(spelling::spellings(tellings)).take(MOST).collect()
}

/// Two offices of one sort that somebody holds, each in other articles.
fn offices(tellings: &Tellings<'_>, at: usize, row: &Label) -> Option<Difference> {
    let own = |form: &&Form| form.voice == Voice::Outlet;
    let forms: Vec<(&Form, Office)> =
        row.forms.iter().filter(own).filter_map(|form| Some((form, Office::of(tellings, form)?))).collect();
    let others = |office: &Office| forms.iter().find(|(_, other)| other.excludes(office));
    let (_, first) = forms.iter().find(|(_, office)| others(office).is_some())?;
    let (_, second) = others(first)?;
    let has = |office: &Office| -> Vec<&Form> {
        forms.iter().filter(|(_, own)| own == office).map(|(form, _)| *form).collect()
    };
    let (one, other) = (has(first), has(second));
    // Whoever says both tells of a change of office.
    if one.iter().any(|form| other.iter().any(|second| second.article == form.article)) {
        return None;
    }
    let articles = |forms: &[&Form]| -> Vec<ArticleIndex> { forms.iter().map(|form| form.article).collect() };
    let side = |forms: &[&Form]| format!("{} in {}", forms[0].form, tellings.names(&articles(forms)));
    let evidence = one.iter().chain(&other).flat_map(|form| form.spans.iter().copied());
    Some(Difference {
        kind: DifferenceKind::Attribute,
        text: format!("{} is {}, {}.", row.name, side(&one), side(&other)),
        evidence: evidence.collect(),
        articles: [articles(&one), articles(&other)].concat(),
        rows: vec![AnyRef::new::<Label>(None, at)],
    })
}

/// "economy minister": what it is, and of what.
#[derive(Debug, PartialEq, Eq)]
struct Office {
    head: String,
    of: String,
}

impl Office {
    /// Of two nouns, if the first is no rank.
    fn of(tellings: &Tellings<'_>, form: &Form) -> Option<Self> {
        const RANKS: &str = "assistant chief co deputy head junior lead senior staff vice";
        let &Cite { article, span } = form.spans.first()?;
        let tree = tellings.tree(article)?;
        let noun = |row: usize| tree.words()[row].upos == Upos::Noun;
        let rows = tree.within(span);
        let (of, head) = form.form.split_once(' ')?;
        let (of, head) = (fold(of).into_owned(), fold(head).into_owned());
        let two = !head.contains(' ') && rows.len() >= 2 && rows.rev().take(2).all(noun);
        (two && !RANKS.split(' ').any(|rank| rank == of)).then_some(Self { head, of })
    }

    fn excludes(&self, other: &Self) -> bool {
        self.head == other.head && self.of != other.of
    }
}

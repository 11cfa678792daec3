//! Words that one copy of a text has otherwise than the others: which of them a reader would want to know.

mod side;
mod weight;

use std::{cmp::Reverse, collections::BTreeSet};

use parallax_corpus::{ArticleIndex, Cite};
use parallax_layers::shared_text::{Change, SharedText};

pub(crate) use self::weight::{Weight, are_quoted, is_marked};
use crate::{
    copies::wordings::Wordings,
    lists::{each_once, grouped},
    tellings::Tellings,
};

/// So many changes of a text are told.
pub(crate) const TOLD: usize = 4;

/// A change that one article alone has made, or not made, against all others that have the passage.
#[derive(Debug)]
pub(crate) struct Alone<'a> {
    pub(crate) weight: Weight,
    pub(crate) change: &'a Change,
    pub(crate) article: ArticleIndex,
    pub(crate) others: Vec<ArticleIndex>,
    own: Option<Cite>,
    theirs: Option<Cite>,
}

/// The changes of passages that tell something, the weightiest first. `among`: those that are spoken of.
pub(crate) fn telling<'a>(
    tellings: &Tellings<'_>,
    wordings: &Wordings,
    rows: &[&'a SharedText],
    among: &[ArticleIndex],
) -> Vec<Alone<'a>> {
    /// So many are weighed.
    const LOOKED: usize = 256;
    let changes = rows.iter().flat_map(|row| row.changes.iter().map(move |change| (*row, change)));
    let own = changes.filter(|(_, change)| change.between.iter().all(|one| among.contains(one)));
    let mut all: Vec<Alone<'a>> = own
        .take(LOOKED)
        .filter_map(|(row, change)| Alone::of(tellings, wordings, row, change, among))
        .collect();
    all.sort_by_key(|alone| Reverse(alone.weight));
    all
}

/// How many words that tell something are another's, put in or left out; of figures and dates none.
pub(crate) fn other_words(tellings: &Tellings<'_>, [from, to]: [Option<Cite>; 2]) -> usize {
    let words =
        |cite: Option<Cite>| side::Side::of(tellings, cite).words.into_iter().collect::<BTreeSet<_>>();
    let (from, to) = (words(from), words(to));
    from.symmetric_difference(&to).filter(|word| !word.contains(|c: char| c.is_ascii_digit())).count()
}

/// Whether a change is more than one of wording.
pub(crate) fn tells(tellings: &Tellings<'_>, wordings: &Wordings, change: &Change) -> bool {
    weight::weight(tellings, wordings, change) != Weight::Style
}

impl<'a> Alone<'a> {
    fn of(
        tellings: &Tellings<'_>,
        wordings: &Wordings,
        row: &SharedText,
        change: &'a Change,
        among: &[ArticleIndex],
    ) -> Option<Self> {
        let weight = weight::weight(tellings, wordings, change);
        let &[first, last] = change.between.as_slice() else { return None };
        if weight == Weight::Style {
            return None;
        }
        // Where both wordings stand in an article, it takes no part.
        let given = change.from.or(change.to)?;
        let says = |article, words: Option<Cite>| wordings.says(article, given, words);
        let (mut as_first, mut as_last) = (vec![first], vec![last]);
        for &article in among.iter().filter(|one| !change.between.contains(one)) {
            match (says(article, change.from), says(article, change.to)) {
                (true, false) => as_first.push(article),
                (false, true) => as_last.push(article),
                (true, true) => return None,
                // Whoever has it in a third way has it otherwise than both.
                (false, false) if row.members.iter().any(|one| one.article == article) => return None,
                (false, false) => {}
            }
        }
        let (from, to) = (change.from, change.to);
        match (as_first.as_slice(), as_last.as_slice()) {
            (_, &[article]) => {
                Some(Self { weight, change, article, others: as_first, own: to, theirs: from })
            }
            (&[article], _) => Some(Self { weight, change, article, others: as_last, own: from, theirs: to }),
            _ => None,
        }
    }

    /// Where the two wordings stand, in this article and in the first of the others.
    pub(crate) fn places(&self, tellings: &Tellings<'_>, wordings: &Wordings) -> Option<(Cite, Cite)> {
        let other = *self.others.first()?;
        let own = self.own.or_else(|| wordings.place(tellings, self.theirs?, self.article))?;
        let theirs = self.theirs.or_else(|| wordings.place(tellings, self.own?, other))?;
        Some((own, theirs))
    }

    /// The words of both sides, where there are any.
    pub(crate) fn cites(&self) -> impl Iterator<Item = Cite> {
        self.own.into_iter().chain(self.theirs)
    }

    /// Whether the article has words that the others do not, or the other way round.
    pub(crate) fn sides(&self) -> (bool, bool) {
        (self.own.is_some(), self.theirs.is_some())
    }

    /// "“1,200” for “2,000”, no “the town said”, also “not”".
    pub(crate) fn told(&self, tellings: &Tellings<'_>, wordings: &Wordings) -> String {
        let words = |cite: Option<Cite>| cite.map(|cite| self.words(tellings, wordings, cite));
        match (words(self.own), words(self.theirs)) {
            (Some(own), Some(theirs)) => format!("{own} for {theirs}"),
            (Some(own), None) => format!("also {own}"),
            (None, theirs) => format!("no {}", theirs.unwrap_or_default()),
        }
    }

    /// The words of one side, with what makes them understood: the noun that is counted, the verb of saying, the word
    /// that is denied.
    fn words(&self, tellings: &Tellings<'_>, wordings: &Wordings, cite: Cite) -> String {
        let [before, behind] = wordings.beside(cite);
        let to = |other: Cite| Cite { span: cite.span.to(other.span), ..cite };
        let joined = |other: &Cite| {
            let both = to(*other);
            !tellings.text(both).contains(['.', ',', ';', '\n', '"', '“', '”'])
        };
        let one_side = self.own.is_none() || self.theirs.is_none();
        let cite = match self.weight {
            Weight::Figure => {
                tellings.number(cite).map_or(cite, |number| Cite { span: number.span.to(cite.span), ..cite })
            }
            Weight::Attribution => {
                let said = |one: &Cite| weight::is_said(tellings, *one) && joined(one);
                before.filter(said).or_else(|| behind.filter(said)).map_or(cite, to)
            }
            Weight::Denial | Weight::Hedge if one_side => {
                let around = [before, behind].into_iter().flatten().filter(joined);
                let around = around.fold(cite.span, |all, one| all.to(one.span));
                let around = tellings.quoted(Cite { span: around, ..cite }, 60);
                return format!("{} ({around})", tellings.quoted(cite, 60));
            }
            _ => cite,
        };
        tellings.quoted(cite, if self.weight == Weight::Clause { 100 } else { 60 })
    }
}

/// What each article has otherwise, the weightiest first: "c has “1,200” for “2,000”, no “the town said”".
pub(crate) fn by_article(
    tellings: &Tellings<'_>,
    wordings: &Wordings,
    changes: &[Alone<'_>],
) -> Option<String> {
    let told = changes.iter().take(TOLD).map(|change| (change.article, change.told(tellings, wordings)));
    let each = grouped(told)
        .into_iter()
        .map(|(article, all)| format!("{} has {}", tellings.name(article), each_once(all).join(", ")));
    let each: Vec<String> = each.collect();
    let more = if changes.len() > TOLD { " and other changes" } else { "" };
    (!each.is_empty()).then(|| format!("{}{more}", each.join("; ")))
}

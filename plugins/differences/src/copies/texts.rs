//! Articles of which all, or most, stands in another.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use parallax_corpus::ArticleIndex;
use parallax_layers::shared_text::SharedText;
use parallax_report::wording::listed;

use super::wordings::Wordings;
use crate::{lists::plural, tellings::Tellings};

/// What is shorter may be one sentence of an official; where only most of it stands in another, much of it may be.
const LEAST: usize = 20;
const LEAST_OF_MOST: usize = 60;

/// The same text, or a text within another.
pub(crate) enum Text {
    /// Nearly all of each stands in the others.
    Same(Vec<ArticleIndex>),
    /// Of these, all or most stands in another.
    Within(Vec<(ArticleIndex, Much)>, ArticleIndex),
}

/// How much of one text stands in another.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Much {
    Most,
    NearlyAll,
    All,
}

impl Much {
    /// `None` where it is less than most, or so short that it may be one sentence.
    fn of((held, all): (usize, usize)) -> Option<Self> {
        match held * 100 {
            _ if all < LEAST => None,
            _ if held == all => Some(Self::All),
            part if part >= all * 85 => Some(Self::NearlyAll),
            part if part >= all * 60 && all >= LEAST_OF_MOST => Some(Self::Most),
            _ => None,
        }
    }
}

/// Who has the text of whom: each article once, by all the words that it has in the same runs.
pub(crate) fn texts(wordings: &Wordings, rows: &[SharedText]) -> Vec<Text> {
    let mut pairs: BTreeMap<(ArticleIndex, ArticleIndex), usize> = BTreeMap::new();
    for row in rows {
        for one in &row.members {
            for other in row.members.iter().filter(|other| one.article < other.article) {
                *pairs.entry((one.article, other.article)).or_default() += row.words as usize;
            }
        }
    }
    // What is alike only here and there, as in all that is told of one thing, is nobody's text.
    pairs.retain(|(a, b), words| *words * 2 >= wordings.count(*a).min(wordings.count(*b)));
    let part = |of: ArticleIndex, other| Much::of(wordings.in_other(of, other));
    let mut same: Vec<Vec<ArticleIndex>> = Vec::new();
    let mut within: Vec<(Much, ArticleIndex, ArticleIndex)> = Vec::new();
    for (a, b) in pairs.into_keys() {
        let (of_a, of_b) = (part(a, b), part(b, a));
        if of_a.min(of_b) >= Some(Much::NearlyAll) {
            match same.iter_mut().find(|group| group.contains(&a) || group.contains(&b)) {
                Some(group) if group.contains(&b) && !group.contains(&a) => group.push(a),
                Some(group) if !group.contains(&b) => group.push(b),
                Some(_) => {}
                None => same.push(vec![a, b]),
            }
        } else if of_a.min(of_b) >= Some(Much::Most) && of_a.max(of_b) == Some(Much::Most) {
            // Each has a passage of its own besides: they share one.
        } else if of_a >= of_b {
            within.extend(of_a.map(|much| (much, a, b)));
        } else {
            within.extend(of_b.map(|much| (much, b, a)));
        }
    }
    // Whoever, or whose like, is told of within the one that has most of it is not told of again.
    let mut told: BTreeSet<ArticleIndex> = BTreeSet::new();
    within.sort_by_key(|(much, ..)| Reverse(*much));
    let mut inside: Vec<(Vec<(ArticleIndex, Much)>, ArticleIndex)> = Vec::new();
    for (much, part, whole) in within {
        let like = same.iter().find(|group| group.contains(&part)).cloned().unwrap_or_else(|| vec![part]);
        if like.contains(&whole) || like.iter().any(|one| told.contains(one)) {
            continue;
        }
        told.insert(part);
        match inside.iter_mut().find(|(_, other)| *other == whole) {
            Some((parts, _)) => parts.push((part, much)),
            None => inside.push((vec![(part, much)], whole)),
        }
    }
    same.sort_by_key(|group| Reverse(group.len()));
    same.iter_mut().for_each(|group| group.sort_unstable());
    let within = inside.into_iter().map(|(parts, whole)| Text::Within(parts, whole));
    same.into_iter().map(Text::Same).chain(within).collect()
}

impl Text {
    pub(crate) fn articles(&self) -> Vec<ArticleIndex> {
        match self {
            Self::Same(all) => all.clone(),
            Self::Within(parts, whole) => {
                [*whole].into_iter().chain(parts.iter().map(|(part, _)| *part)).collect()
            }
        }
    }

    pub(crate) fn has(&self, article: ArticleIndex) -> bool {
        self.articles().contains(&article)
    }

    /// "A and B are word for word the same; C is that text with changes". `changed`: those between
    /// which there are changes that tell.
    pub(crate) fn told(
        &self,
        tellings: &Tellings<'_>,
        wordings: &Wordings,
        changed: &[&[ArticleIndex]],
    ) -> String {
        let all = match self {
            Self::Within(parts, whole) => {
                let how = |much: Much, how: &str| {
                    let all = parts.iter().filter(|(_, own)| *own == much);
                    let names =
                        all.map(|(one, _)| format!("{}{}", tellings.name(*one), length(wordings, *one)));
                    let names: Vec<String> = names.collect();
                    (!names.is_empty()).then(|| format!("{how} of {}", listed(&names)))
                };
                let all = [(Much::All, "all"), (Much::NearlyAll, "nearly all"), (Much::Most, "most")];
                let all: Vec<String> = all.into_iter().filter_map(|(much, word)| how(much, word)).collect();
                let stands = plural(parts, "stands", "stand");
                return format!("{} {stands} in {}", listed(&all), tellings.name(*whole));
            }
            Self::Same(all) => all,
        };
        // The most that are one text to the letter stand for the text.
        let alike = |one: &ArticleIndex| -> Vec<ArticleIndex> {
            all.iter().copied().filter(|other| wordings.are_same(*one, *other)).collect()
        };
        let same = all.iter().map(alike).reduce(|a, b| if b.len() > a.len() { b } else { a });
        let same = same.unwrap_or_default();
        let rest: Vec<ArticleIndex> = all.iter().copied().filter(|one| !same.contains(one)).collect();
        let length = length(wordings, all[0]);
        let how = |of: &[ArticleIndex]| {
            let tells = |pair: &&[ArticleIndex]| {
                pair.iter().all(|one| all.contains(one)) && pair.iter().any(|one| of.contains(one))
            };
            let is_same = || all.iter().all(|one| wordings.are_same_in_any_order(*one, all[0]));
            let is_moved = all.iter().any(|one| wordings.are_moved(*one, all[0]));
            match changed.iter().any(tells) {
                true if is_moved => "in another order and with changes",
                true => "with changes",
                false if is_same() => "in another order",
                false if is_moved => "in another order and with small changes",
                false => "with small changes",
            }
        };
        match (same.len(), rest.is_empty()) {
            (_, true) => format!("{} are word for word the same{length}", tellings.names(all)),
            (0 | 1, _) => format!("{} are one text{length}, {}", tellings.names(all), how(all)),
            _ => {
                let is = plural(&rest, "is", "are");
                let (same, how) = (tellings.names(&same), how(&rest));
                format!(
                    "{same} are word for word the same{length}; {} {is} that text {how}",
                    tellings.names(&rest)
                )
            }
        }
    }
}

/// " (31 words)", of so short a text that it may be a sentence only.
fn length(wordings: &Wordings, article: ArticleIndex) -> String {
    const SHORT: usize = 100;
    let words = wordings.count(article);
    if words < SHORT { format!(" ({words} words)") } else { String::new() }
}

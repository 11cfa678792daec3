//! Whether a figure stands in one article alone.

use std::collections::BTreeMap;

use crate::{
    figure::{Figure, Read, changes},
    question::Question,
    subject::Subject,
};

/// In which article something stands first, and whether in more than that one.
#[derive(Debug, Clone, Copy)]
struct Seen {
    first: usize,
    again: bool,
}

impl Seen {
    fn besides(self, article: usize) -> bool {
        self.again || self.first != article
    }
}

/// What the articles of a story have numbers for.
#[derive(Default)]
pub(crate) struct Elsewhere<'f> {
    /// Values that stand nowhere as figures: in headlines and captions.
    values: BTreeMap<u64, Seen>,
    /// Values of figures of a subject.
    figures: BTreeMap<(&'f Subject, u64, Option<&'static str>), Seen>,
}

impl<'f> Elsewhere<'f> {
    /// What stands in these articles.
    pub(crate) fn of(articles: &[Read<'_>], figures: &'f [Figure<'_>]) -> Self {
        let mut all = Self::default();
        for (at, one) in articles.iter().enumerate() {
            let unread = one.rows.2.iter().filter(|number| !number.claim);
            for value in unread.filter_map(|number| number.value) {
                see(&mut all.values, value.to_bits(), at);
            }
        }
        for figure in figures {
            if let Some(value) = figure.number.value {
                see(
                    &mut all.figures,
                    (&figure.subject, value.to_bits(), changes(figure.number)),
                    figure.article,
                );
            }
        }
        all
    }

    /// Whether another article has the figure of a question that one article alone answers.
    pub(crate) fn has(&self, figures: &[Figure<'_>], question: &Question) -> bool {
        question.figures(figures).any(|figure| self.has_value(figure))
    }

    /// Whether another article has a figure.
    pub(crate) fn has_value(&self, figure: &Figure<'_>) -> bool {
        let Some(value) = figure.number.value.map(f64::to_bits) else { return false };
        let seen =
            [self.values.get(&value), self.figures.get(&(&figure.subject, value, changes(figure.number)))];
        seen.into_iter().flatten().any(|seen| seen.besides(figure.article))
    }
}

fn see<K: Ord>(map: &mut BTreeMap<K, Seen>, key: K, article: usize) {
    map.entry(key)
        .and_modify(|seen| seen.again |= seen.first != article)
        .or_insert(Seen { first: article, again: false });
}

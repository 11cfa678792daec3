//! What other articles have in another form: whether a figure stands in one article alone.

use std::collections::BTreeMap;

use crate::{
    figure::{Figure, Read},
    question::Question,
    story_words::WordId,
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
    /// Values as written, headlines and captions among them.
    values: BTreeMap<u64, Seen>,
    subjects: BTreeMap<&'f Subject, Seen>,
    /// Words near a figure of a form: money in any currency is one.
    words: BTreeMap<(u8, WordId), Seen>,
}

impl<'f> Elsewhere<'f> {
    /// What stands in these articles.
    pub(crate) fn of(articles: &[Read<'_>], figures: &'f [Figure<'_>]) -> Self {
        let mut all = Self::default();
        for (at, one) in articles.iter().enumerate() {
            for value in one.rows.2.iter().filter_map(|number| number.value) {
                see(&mut all.values, value.to_bits(), at);
            }
        }
        for figure in figures {
            see(&mut all.subjects, &figure.subject, figure.article);
            for word in &figure.around.near {
                see(&mut all.words, (form(&figure.subject), *word), figure.article);
            }
        }
        all
    }

    /// Whether another article may have what a question of one article asks: the same value, the same thing, or,
    /// of sums, shares and sizes, one with a word in common.
    pub(crate) fn has(&self, figures: &[Figure<'_>], question: &Question) -> bool {
        question.figures(figures).any(|figure| {
            let besides = |seen: Option<&Seen>| seen.is_some_and(|seen| seen.besides(figure.article));
            let value = figure.number.value.map(f64::to_bits);
            let named = match &figure.subject {
                Subject::People(_) => true,
                Subject::Things(noun) => noun != "people",
                Subject::Money(_) | Subject::Share | Subject::Size(_) | Subject::Age | Subject::Vote => false,
            };
            let mut words = figure.around.near.iter();
            value.is_some_and(|value| besides(self.values.get(&value)))
                || (named && besides(self.subjects.get(&figure.subject)))
                || words.any(|word| besides(self.words.get(&(form(&figure.subject), *word))))
        })
    }
}

fn see<K: Ord>(map: &mut BTreeMap<K, Seen>, key: K, article: usize) {
    map.entry(key)
        .and_modify(|seen| seen.again |= seen.first != article)
        .or_insert(Seen { first: article, again: false });
}

/// Figures of one form might say one thing in two ways.
fn form(subject: &Subject) -> u8 {
    match subject {
        Subject::People(_) | Subject::Things(_) => 0,
        Subject::Money(_) => 1,
        Subject::Share => 2,
        Subject::Size(_) => 3,
        Subject::Age => 4,
        Subject::Vote => 5,
    }
}

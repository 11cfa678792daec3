//! Which articles are about one event, by their words, names, figures and dates.
//!
//! - [`terms`]: what an article's words weigh: TF-IDF, where names, figures and the headline's words weigh more (G.
//!   Kumaran and J. Allan, "Text classification and named entities for new event detection", SIGIR 2004).
//! - [`likeness`]: which articles are alike, by the cosine of these weights and by how many days lie between them. An
//!   inverted index finds those that share a word; the commonest are left out of it, so that a large corpus does not
//!   take quadratic time. How alike is enough differs from article to article: see [`bound`].
//! - [`copies`]: a text that several outlets carry is one text here, or it would seem that all of its event is that alike.
//! - [`gather`]: the likest articles are put together first, then their groups, as long as the mean of their pairs is
//!   above what it has to be (average linkage: R. Sokal and C. Michener, 1958; best of the methods for events in Y. Yang,
//!   T. Pierce and J. Carbonell, "A study on retrospective and on-line event detection", SIGIR 1998).
//!
//! Texts are read once and not held; of each the weights of its words are.

mod bound;
mod copies;
mod gather;
mod likeness;
mod terms;

use std::collections::HashMap;

use jiff::civil::Date;
use parallax_corpus::Article;
use rayon::prelude::*;

/// The cluster of each of `count` articles. One that cannot be read is by itself.
pub(crate) fn clusters(count: usize, load: impl Fn(usize) -> Option<Article> + Sync) -> Vec<usize> {
    let read = |index| load(index).map(|article| (terms::of(&article), day(&article))).unwrap_or_default();
    let (terms, days): (Vec<_>, Vec<_>) = (0..count).into_par_iter().map(read).unzip();
    let first = copies::first(&likeness::near(&terms::weighted(&terms), &days, copies::LEAST));
    let once: Vec<usize> = (0..count).filter(|article| first[*article] == *article).collect();
    let terms: Vec<_> = once.iter().map(|article| terms[*article].as_slice()).collect();
    let days: Vec<_> = once.iter().map(|article| days[*article]).collect();
    let near = likeness::near(&terms::weighted(&terms), &days, likeness::LEAST);
    let bounds: Vec<f64> = near.iter().map(bound::of).collect();
    let groups = gather::groups(&near, &bounds);
    let of_first: HashMap<usize, usize> = once.into_iter().zip(groups).collect();
    first.iter().map(|article| of_first[article]).collect()
}

/// The day of publication, counted from one that is before all newspapers.
fn day(article: &Article) -> Option<i32> {
    let published = article.declared.published.as_deref()?;
    // The date as written, whatever the time zone: a few days are allowed for anyway.
    let date: Date = published.get(..10)?.parse().ok()?;
    let first = Date::constant(1600, 1, 1);
    Some((date - first).get_days())
}

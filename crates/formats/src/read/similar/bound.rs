//! How alike is enough.
//!
//! No one number will do: where a hundred articles are about one subject, two of one event are hardly more alike than two
//! others, and where nothing else is like them a little is enough. An article's own likenesses fall into those of its
//! event and the rest; the bound lies where the two differ most, which is N. Otsu's ("A threshold selection method from
//! gray-level histograms", 1979). They are taken by rank, and the further down the less one counts, so that it does not
//! matter whether three articles are about the event or thirty.

use super::likeness::Row;

/// So many of its likenesses are looked at; where there are fewer, the rest are none.
const RANKS: usize = 60;
/// Two groups have to be alike by so many times the bound: it is the middle between two classes that overlap, and what
/// was put together wrongly draws more after it.
const ABOVE: f64 = 1.15;
/// Less than this is never enough,
const LEAST: f64 = 0.12;
/// and this always is.
const ENOUGH: f64 = 0.28;

/// Where an article's likenesses fall apart.
pub(super) fn of(row: &Row) -> f64 {
    let ranks = || {
        (1..=RANKS).map(|rank| (1.0 / rank_f64(rank).sqrt(), row.get(rank - 1).map_or(0.0, |near| near.1)))
    };
    let (weights, total) = ranks().fold((0.0, 0.0), |(w, t), (weight, near)| (w + weight, t + weight * near));
    let (mut weight_above, mut above) = (0.0, 0.0);
    let (mut widest, mut bound) = (0.0, 0.0);
    for (weight, near) in ranks().take(RANKS - 1) {
        weight_above += weight;
        above += weight * near;
        let (mean_above, mean_below) = (above / weight_above, (total - above) / (weights - weight_above));
        let between = weight_above * (weights - weight_above) * (mean_above - mean_below).powi(2);
        if between > widest {
            widest = between;
            bound = f64::midpoint(mean_above, mean_below);
        }
    }
    bound
}

#[expect(clippy::cast_precision_loss, reason = "a small whole number")]
fn rank_f64(rank: usize) -> f64 {
    rank as f64
}

/// How alike two groups have to be, by the means of their articles' bounds.
pub(super) fn between(one: f64, other: f64) -> f64 {
    (ABOVE * f64::midpoint(one, other)).clamp(LEAST, ENOUGH)
}

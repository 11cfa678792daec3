//! Articles that are one text: an agency's, as several outlets carry it.

use super::likeness::Row;

/// Two articles that are so much alike are one text; even of those about one event, one pair in ten is half alike.
pub(super) const LEAST: f64 = 0.7;

/// For each article the first that is the same text, which may be itself.
pub(super) fn first(copies: &[Row]) -> Vec<usize> {
    let mut first: Vec<Option<usize>> = vec![None; copies.len()];
    for article in 0..copies.len() {
        let mut left = vec![article];
        while let Some(copy) = left.pop() {
            if first[copy].is_none() {
                first[copy] = Some(article);
                left.extend(copies[copy].iter().map(|(other, _)| *other));
            }
        }
    }
    first.into_iter().flatten().collect()
}

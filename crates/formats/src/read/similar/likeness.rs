//! Which articles are alike, and how much.

use std::collections::HashMap;

use rayon::prelude::*;

use super::terms::Vector;

/// Articles that lie more days apart than this are less alike.
const DAYS: i32 = 3;
/// Less than this is chance.
pub(super) const LEAST: f64 = 0.03;
/// So many are kept of each article.
const KEPT: usize = 300;

/// The articles that are like one, with how much: the likest first.
pub(super) type Row = Vec<(usize, f64)>;

/// For each article those that are at least so much like it.
pub(super) fn near(vectors: &[Vector], days: &[Option<i32>], least: f64) -> Vec<Row> {
    let mut having: HashMap<u64, Vec<(usize, f64)>> = HashMap::new();
    for (article, vector) in vectors.iter().enumerate() {
        for (word, weight) in vector {
            having.entry(*word).or_default().push((article, *weight));
        }
    }
    // The sums of one article are the next one's zeros; only those that share a word are gone through.
    let row = |(sums, sharing): &mut (Vec<f64>, Vec<usize>), article: usize| {
        for (word, weight) in &vectors[article] {
            for (other, there) in &having[word] {
                if sums[*other] == 0.0 {
                    sharing.push(*other);
                }
                sums[*other] += weight * there;
            }
        }
        let sums = sharing.drain(..).map(|other| (other, std::mem::take(&mut sums[other])));
        let near = sums.map(|(other, sum)| (other, sum * days_apart(days[article], days[other])));
        let mut row: Row = near.filter(|(other, likeness)| *other != article && *likeness >= least).collect();
        row.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        row.truncate(KEPT);
        row
    };
    (0..vectors.len()).into_par_iter().map_init(|| (vec![0.0; vectors.len()], Vec::new()), row).collect()
}

/// What days between two articles leave of their likeness: a third after nine, next to nothing after a year.
fn days_apart(one: Option<i32>, other: Option<i32>) -> f64 {
    let (Some(one), Some(other)) = (one, other) else { return 1.0 };
    f64::from(DAYS) / f64::from((one - other).abs().max(DAYS))
}

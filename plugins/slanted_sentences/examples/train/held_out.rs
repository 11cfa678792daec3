//! How good the model is on sentences that it did not learn from.

use std::fmt::Write;

use parallax_slanted_sentences::features::Values;

use crate::{
    pairs::Example,
    regression::{Row, fit},
};

/// Topics are dealt to so many parts.
const PARTS: usize = 10;
/// The bins of the calibration curve.
const BINS: usize = 10;

/// The order of the scores and their calibration, with whole topics and with whole hands held out.
pub(crate) fn report(examples: &[Example], values: &[Values]) -> String {
    let mut topics: Vec<&str> = examples.iter().map(|example| &*example.topic).collect();
    topics.sort_unstable();
    topics.dedup();
    let topic =
        |example: &Example| topics.iter().position(|topic| *topic == example.topic).unwrap_or(0) % PARTS;
    let hand = |example: &Example| usize::from(example.hand.as_bytes()[0]);
    let mut out = String::new();
    for (name, scores) in
        [("topics", held_out(examples, values, topic)), ("hands", held_out(examples, values, hand))]
    {
        let slanted: Vec<bool> = examples.iter().map(|example| example.slanted).collect();
        let _ = writeln!(out, "{name} held out: area under the curve {:.3}", area(&scores, &slanted));
        let right =
            scores.iter().zip(&slanted).filter(|(score, slanted)| (**score >= 0.5) == **slanted).count();
        let _ = writeln!(out, "  right at 0.5: {:.3}", right as f64 / scores.len() as f64);
        out += &curve(&scores, examples);
    }
    out
}

/// The score of each sentence by a model that saw none of its part.
fn held_out(examples: &[Example], values: &[Values], part: impl Fn(&Example) -> usize) -> Vec<f64> {
    let rows = Row::all(examples, values);
    let parts: Vec<usize> = examples.iter().map(part).collect();
    let mut names = parts.clone();
    names.sort_unstable();
    names.dedup();
    let mut scores = vec![0.0; examples.len()];
    for name in names {
        let others: Vec<Row> =
            rows.iter().zip(&parts).filter(|(_, part)| **part != name).map(|(row, _)| *row).collect();
        let model = fit(&others);
        for (at, score) in scores.iter_mut().enumerate().filter(|(at, _)| parts[*at] == name) {
            *score = model.score(&values[at]);
        }
    }
    scores
}

/// How often a slanted sentence scores higher than one that is not; equal scores are half.
fn area(scores: &[f64], slanted: &[bool]) -> f64 {
    let of = |which: bool| {
        let those = scores.iter().zip(slanted).filter(move |(_, slanted)| **slanted == which);
        those.map(|(score, _)| *score)
    };
    let higher = |score: f64| {
        of(false)
            .map(|plain| match score.total_cmp(&plain) {
                std::cmp::Ordering::Greater => 1.0,
                std::cmp::Ordering::Equal => 0.5,
                std::cmp::Ordering::Less => 0.0,
            })
            .sum::<f64>()
    };
    of(true).map(higher).sum::<f64>() / (of(true).count() * of(false).count()) as f64
}

/// For each tenth of the scores how many sentences have one, its mean, and how many of them are slanted; hard ones count
/// as they do in learning.
fn curve(scores: &[f64], examples: &[Example]) -> String {
    let mut out = String::new();
    for bin in 0..BINS {
        let within = |score: f64| ((score * BINS as f64) as usize).min(BINS - 1) == bin;
        let (mut times, mut sum, mut slanted) = (0.0, 0.0, 0.0);
        for (score, example) in scores.iter().zip(examples).filter(|(score, _)| within(**score)) {
            times += example.times();
            sum += example.times() * score;
            slanted += example.times() * f64::from(example.slanted);
        }
        let _ =
            writeln!(out, "  {times:5} sentences: score {:.2}, slanted {:.2}", sum / times, slanted / times);
    }
    out
}

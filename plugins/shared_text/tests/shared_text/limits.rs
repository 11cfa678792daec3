//! Odd input costs no more than any other.

use std::time::{Duration, Instant};

use parallax_corpus::Pass;
use parallax_shared_text::{Settings, SharedTexts};
use parallax_testkit::analyse;

/// Seconds that tell a linear cost from a quadratic one on any machine, unoptimised.
const SOON: Duration = Duration::from_secs(30);

#[test]
fn passages_shorter_than_what_finds_them_are_refused() {
    let why = SharedTexts::new(Settings { words: 4, ..Settings::default() }).unwrap_err();
    assert!(why.contains("5 or more"), "{why}");
}

#[test]
fn one_word_over_and_over() {
    let text = "again ".repeat(50_000);
    assert!(cost(&[("a", &text), ("b", &text)]) < SOON);
}

#[test]
fn passages_that_fail_again_and_again() {
    let text = |odd: &str| {
        let pattern = |n: usize| {
            format!(
                "the road by the sea is long and old and wet {odd}{n} {odd}x {odd}y {odd}z {odd}v {odd}w {odd}u "
            )
        };
        (0..3_000).map(pattern).collect::<String>()
    };
    let (a, b) = (text("p"), text("q"));
    assert!(cost(&[("a", &a), ("b", &b)]) < SOON);
}

#[test]
fn no_space_at_all() {
    let text = "x".repeat(1_000_000);
    assert!(cost(&[("a", &text), ("b", &text)]) < SOON);
}

fn cost(articles: &[(&str, &str)]) -> Duration {
    let start = Instant::now();
    let _ = analyse("shared_text", articles);
    start.elapsed()
}

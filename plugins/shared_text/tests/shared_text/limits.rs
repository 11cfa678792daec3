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
fn the_words_beside_a_shared_quotation() {
    // So few that with the quotation they are one passage, of which only the quotation is kept.
    let quotation = "“We will not send a bus under that cliff before the engineers have looked at every stone \
                     of it and signed a paper that says so in plain words,”";
    let text = format!("{quotation} Ada Lund told reporters in Arden.\n");
    let later = format!("The coast road is shut.\n\n{text}");
    assert!(cost(&[("a", &text), ("b", &later)]) < SOON);
}

#[test]
fn many_near_copies_of_one_text() {
    let copy = |n: usize| {
        let line = |m: usize| {
            let changed = if (n + m).is_multiple_of(7) { format!("berth{n}") } else { "berth".to_owned() };
            format!(
                "The ferry to Lund left {changed} {m} late on Monday, the harbour said. “Nobody on the quay was told \
                 why we waited {m} hours in the rain that night, or who had sent the pilot home before the tide had \
                 turned,” Ada Brook told the {changed} paper.\n\n"
            )
        };
        (0..10).map(line).collect::<String>()
    };
    let texts: Vec<String> = (0..200).map(copy).collect();
    let named: Vec<(String, &String)> =
        texts.iter().enumerate().map(|(n, text)| (n.to_string(), text)).collect();
    let articles: Vec<(&str, &str)> =
        named.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    assert!(cost(&articles) < SOON);
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

//! Annotated paragraphs: how often the five general frames are found where a reader sees them.
//!
//! `paragraphs.txt` has a paragraph a line, written for this, behind the first letters of the frames that a reader
//! sees in it, or `-` for none: conflict, human interest, economic, morality, responsibility. The first, third, fifth
//! were looked at when the vocabularies and what a frame must show were settled; the others only test.

use parallax_layers::frames::{Frame, Framing, Scheme};
use parallax_testkit::analyse;

const FRAMES: [(char, Frame); 5] = [
    ('C', Frame::Conflict),
    ('H', Frame::HumanInterest),
    ('E', Frame::Economic),
    ('M', Frame::Morality),
    ('R', Frame::Responsibility),
];

#[test]
fn frames_are_found_in_paragraphs() {
    let paragraphs = include_str!("paragraphs.txt").lines().skip(1).step_by(2);
    let articles: Vec<(&str, &str)> = paragraphs.map(|line| line.split_once(": ").unwrap()).collect();
    let found: Vec<Vec<Frame>> = articles.iter().map(|(_, text)| general(text)).collect();
    for (letter, frame) in FRAMES {
        let told = |seen: &str| seen.contains(letter);
        let both =
            articles.iter().zip(&found).filter(|((seen, _), found)| told(seen) && found.contains(&frame));
        let both = both.count() as f64;
        let seen = articles.iter().filter(|(seen, _)| told(seen)).count() as f64;
        let named = found.iter().filter(|found| found.contains(&frame)).count() as f64;
        let (precision, recall) = (both / named, both / seen);
        assert!(precision >= 0.9 && recall >= 0.4, "{frame:?}: precision {precision:.2}, recall {recall:.2}");
    }
}

fn general(text: &str) -> Vec<Frame> {
    let analysed = analyse("frames", &[("paragraph", text)]);
    let rows = analysed.articles[0].rows::<Framing>().expect("no pass fails");
    rows.iter().filter(|row| row.scheme == Scheme::Semetko).map(|row| row.frame).collect()
}

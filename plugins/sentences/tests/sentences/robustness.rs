//! Whatever the text, sentences lie within lines, in order, found in linear time.

use std::time::{Duration, Instant};

use parallax_corpus::{Article, NoSettings, Pass, Span};
use parallax_layers::{
    sentences::Sentence,
    structure::{Line, Role},
};
use parallax_sentences::Sentences;

/// The sentences of a text that is one line.
fn sentences(text: &str) -> Vec<Sentence> {
    let pass = Sentences::new(NoSettings {}).expect("there are no settings to refuse");
    let span = Span::new(0, text.len()).trimmed(text);
    let rows = pass.run(&Article::from_text("a", text), &[Line { span, role: Role::Body }]);
    let mut at = span.start as usize;
    for Sentence { span } in &rows {
        assert!(text[at..span.start as usize].trim().is_empty(), "{:?} is in no sentence", &text[at..]);
        let words = &text[span.range()];
        assert!(!words.is_empty() && words.trim() == words, "{words:?} is not trimmed");
        at = span.end as usize;
    }
    assert!(at <= span.end as usize && text[at..].trim().is_empty());
    rows
}

#[test]
fn sentences_cover_noise() {
    // A small generator of our own: the same noise on every machine.
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    for _ in 0..300 {
        let bytes: Vec<u8> = (0..next() % 400).map(|_| (next() >> 24) as u8).collect();
        sentences(&String::from_utf8_lossy(&bytes));
        let alphabet = [
            ".", "!", "?", "…", " ", "\n", "\r\n", "\u{a0}", "\"", "”", "“", "'", "(", ")", "[", "]", "1",
            "22", "A", "x", "Mr", "U.S", "said", "The ", "é", "•", "\0", ":)",
        ];
        let pieces: String = (0..next() % 200).map(|_| alphabet[next() as usize % alphabet.len()]).collect();
        sentences(&pieces);
    }
}

#[test]
fn time_is_linear_on_odd_text() {
    let texts = [
        "x".repeat(1_000_000),
        ".".repeat(1_000_000),
        ". ".repeat(500_000),
        ". . . A ".repeat(100_000),
        "a\n".repeat(500_000),
        "\n".repeat(1_000_000),
        "\"".repeat(1_000_000),
        ".\" ".repeat(300_000),
        ")".repeat(1_000_000),
        "1) A ".repeat(200_000),
        "- ".repeat(500_000),
        format!("x.{}y", " ".repeat(1_000_000)),
        format!(".\" {}", "A".repeat(1_000_000)),
        "It rained. ".repeat(90_000),
        "x. [1] ".repeat(100_000),
        "Mr. ".repeat(250_000),
    ];
    for text in texts {
        let start = Instant::now();
        sentences(&text);
        // Two orders of magnitude more than a debug build takes; quadratic work takes minutes.
        assert!(start.elapsed() < Duration::from_secs(20), "{:?}… took {:?}", &text[..2], start.elapsed());
    }
}

//! Whatever the text: what shows is in one word, in order, found in linear time.

use std::ops::Range;
use std::time::{Duration, Instant};

use parallax_language::sentences::sentences;
use parallax_language::tokens::tokens;
use proptest::prelude::*;

/// Checks the sentences of `text` and the words of each.
fn segment(text: &str) {
    let mut at = 0;
    for sentence in sentences(text) {
        assert!(
            text[at..sentence.start].trim().is_empty(),
            "{:?} is in no sentence",
            &text[at..sentence.start]
        );
        let words = &text[sentence.clone()];
        assert!(!words.is_empty() && words.trim() == words, "{words:?} is not trimmed");
        at = sentence.end;
        check_words(words);
    }
    assert!(text[at..].trim().is_empty());
}

fn check_words(sentence: &str) {
    let mut words: Vec<Range<u32>> = Vec::new();
    tokens(sentence, &mut words);
    let mut at = 0;
    for word in &words {
        let (start, end) = (word.start as usize, word.end as usize);
        assert!(at <= start && start < end, "{word:?} is empty or out of order in {sentence:?}");
        assert!(sentence[at..start].chars().all(is_blank), "{:?} is in no word", &sentence[at..start]);
        assert!(
            !sentence[start..end].contains(char::is_whitespace),
            "{:?} has a blank",
            &sentence[start..end]
        );
        at = end;
    }
    assert!(sentence[at..].chars().all(is_blank), "{:?} is in no word", &sentence[at..]);
}

fn is_blank(c: char) -> bool {
    let is_invisible = matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    c.is_whitespace() || is_invisible
}

/// Pieces that the rules look at, put together at random.
#[expect(clippy::too_many_lines, reason = "a list")]
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        ".",
        "..",
        "...",
        "…",
        "!",
        "?",
        ",",
        ":",
        ";",
        " ",
        "\n",
        "\r\n",
        "\u{a0}",
        "\u{200b}",
        "'",
        "’",
        "`",
        "\"",
        "”",
        "“",
        "(",
        ")",
        "[",
        "[...]",
        "-",
        "‑",
        "–",
        "—",
        "--",
        "/",
        "&",
        "*",
        "_",
        "@",
        "#",
        "$",
        "%",
        "+",
        "=",
        "°",
        "½",
        "²",
        "😀",
        "🇺🇸",
        "\u{200d}",
        "\u{301}",
        "ʼ",
        "1",
        "22",
        "1990",
        "000",
        "A",
        "I",
        "x",
        "s",
        "nt",
        "don't",
        "its",
        "Mr",
        "U.S",
        "e",
        "non",
        "The ",
        "it ",
        "said",
        "p.m",
        "pm",
        "km",
        "US",
        "http://",
        "www.",
        ".com",
        ".pdf",
        "é",
        "М",
        "日本",
        "•",
        "\0",
        ":)",
        "=====-",
        "10/10/2010 10:10 AM",
        "Figure 1 ",
    ]);
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_text_is_covered(text in "\\PC{0,200}") {
        segment(&text);
    }

    #[test]
    fn any_characters_are_covered(chars in prop::collection::vec(any::<char>(), 0..200)) {
        let text: String = chars.into_iter().collect();
        segment(&text);
        check_words(&text);
    }

    #[test]
    fn any_bytes_are_covered(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        segment(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn any_pieces_are_covered(text in pieces()) {
        segment(&text);
        check_words(&text);
    }
}

/// How long the slowest machine may take for a text that a debug build cuts in a fifth of a second; quadratic
/// work takes many minutes.
const PATIENCE: Duration = Duration::from_secs(60);

#[test]
#[expect(clippy::too_many_lines, reason = "a list")]
fn time_is_linear_on_odd_text() {
    let pieces = [
        "x",
        ".",
        "!",
        "-",
        "’",
        "'",
        "\"",
        "“",
        "(",
        ")",
        "*",
        "_",
        "=",
        "/",
        "@",
        "1",
        "é",
        "😀",
        "\u{200b}",
        "\n",
        "a ",
        "a\n",
        "a-",
        "a.",
        "a'",
        "a@",
        "a_",
        "a&",
        "a*",
        "1/",
        "1,",
        "1:",
        "1-1",
        "non-",
        "I.",
        "U.S. ",
        "'s",
        "n't",
        "its ",
        "A+",
        "a-b.c@",
        "http://",
        "http://a\"",
        "www.",
        "#a",
        "@a",
        ":) ",
        "“a",
        "((a",
        ". ",
        ". . . A ",
        "?x",
        "ab?cd",
        "** ",
        "1/1/1 ",
        "10/10/10 10:10 ",
        "Figure 1 ",
        "Mr. ",
        "1) A ",
        "a. b ",
        "[...] ",
    ];
    for piece in pieces {
        let text = piece.repeat(100_000 / piece.len());
        let start = Instant::now();
        segment(&text);
        check_words(&text);
        assert!(start.elapsed() < PATIENCE, "{piece:?} took {:?}", start.elapsed());
    }
}

#[test]
fn ten_megabytes_without_a_blank() {
    let start = Instant::now();
    segment(&"x".repeat(10_000_000));
    segment(&"road-".repeat(400_000));
    assert!(start.elapsed() < PATIENCE, "took {:?}", start.elapsed());
}

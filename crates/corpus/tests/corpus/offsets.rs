//! Offsets in other units, over characters of every width and lines that end in two.

use parallax_corpus::{Offsets, Ruler, Span};

/// A byte order mark, two bytes, four bytes (two units of UTF-16), a mark that combines.
const TEXT: &str = "\u{feff}Åsa:\r\n🚢🚢 e\u{301}\r\n";

#[track_caller]
fn measured(unit: Offsets, words: &str) -> (u32, u32) {
    let at = TEXT.find(words).expect("it stands there");
    let (start, end, measured) = Ruler::new(TEXT, unit).measure(Span::new(at, at + words.len()));
    assert_eq!(measured, words);
    (start, end)
}

#[test]
fn characters_bytes_and_utf16() {
    for (words, chars, bytes, utf16) in [
        ("\u{feff}", (0, 1), (0, 3), (0, 1)),
        ("Åsa", (1, 4), (3, 7), (1, 4)),
        ("\r\n", (5, 7), (8, 10), (5, 7)),
        ("🚢🚢", (7, 9), (10, 18), (7, 11)),
        ("e\u{301}", (10, 12), (19, 22), (12, 14)),
    ] {
        assert_eq!(measured(Offsets::Chars, words), chars, "{words:?}");
        assert_eq!(measured(Offsets::Bytes, words), bytes, "{words:?}");
        assert_eq!(measured(Offsets::Utf16, words), utf16, "{words:?}");
    }
}

#[test]
fn the_end_of_a_text_is_an_offset() {
    for text in ["", "shut", "🚢", &"🚢".repeat(100), &"a".repeat(128)] {
        let end = Ruler::new(text, Offsets::Chars).offset(text.len() as u32);
        assert_eq!(end as usize, text.chars().count(), "{text:?}");
    }
}

#[test]
fn a_span_trims_covers_and_joins() {
    let text = "  the bridge \u{a0}\n";
    let whole = Span::new(0, text.len());
    let words = whole.trimmed(text);
    assert_eq!(&text[words.range()], "the bridge");
    assert!(whole.contains(words) && !words.contains(whole) && words.contains(words));
    let [the, bridge] = [Span::new(2, 5), Span::new(6, 12)];
    assert!(!the.overlaps(bridge) && !the.overlaps(Span::new(5, 6)) && the.overlaps(words));
    assert_eq!(the.to(bridge), words);
    assert!(Span::new(3, 3).trimmed(text).is_empty());
}

//! Whatever the text, the lines cover it, in order, in linear time.

use std::time::{Duration, Instant};

use parallax_corpus::{Article, NoSettings, Pass, Span};
use parallax_layers::structure::{Line, Role};
use parallax_structure::Structure;

fn lines(text: &str) -> Vec<Line> {
    let pass = Structure::new(NoSettings {}).expect("there are no settings to refuse");
    let rows = pass.run(&Article::from_text("a", text), ());
    check(text, &rows);
    rows
}

fn check(text: &str, rows: &[Line]) {
    let mut at = 0;
    for Line { span, .. } in rows {
        let between = &text[at..span.start as usize];
        assert!(between.chars().all(char::is_whitespace), "{between:?} belongs to no line");
        let words = &text[span.range()];
        assert!(!words.is_empty() && words.trim() == words, "{words:?} is not trimmed");
        at = span.end as usize;
    }
    assert!(text[at..].trim().is_empty(), "{:?} belongs to no line", &text[at..]);
}

#[test]
fn lines_cover_noise() {
    // A small generator of our own: the same noise on every machine.
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    for _ in 0..300 {
        let bytes: Vec<u8> = (0..next() % 400).map(|_| (next() >> 24) as u8).collect();
        lines(&String::from_utf8_lossy(&bytes));
        let alphabet = [
            "By ", "\n", "\r", "\r\n", "\u{2028}", "(", ")", ". ", ":", "“", "”", "A", "x", "Photo: ", "©",
            "/", " ", "\u{a0}", "\u{feff}", "\0", "2018", "May", "é", "—", "• ", "> ",
        ];
        let pieces: String = (0..next() % 200).map(|_| alphabet[next() as usize % alphabet.len()]).collect();
        lines(&pieces);
    }
}

#[test]
fn time_is_linear_on_odd_pages() {
    let paragraph = "The rain that closed the coast road will go on until the weekend, the county said. ";
    let pages = [
        "x".repeat(1_000_000),
        "\n".repeat(100_000),
        "a\n".repeat(100_000),
        " ".repeat(1_000_000),
        "Share\n".repeat(100_000),
        "By Ada Lund\n".repeat(50_000),
        "Photo: Ada Lund\n".repeat(50_000),
        "Ada Lund is a reporter.\n".repeat(50_000),
        "(".repeat(1_000_000),
        "\"".repeat(1_000_000),
        "He said:\n\n".repeat(50_000),
        format!("{paragraph}\n").repeat(10_000),
        format!("{paragraph}\n\nRead more\n\nRain closes the road\n\n").repeat(5_000),
        paragraph.repeat(12_000),
        format!("{}\n{paragraph}", "Rain closes coast road again\n".repeat(40_000)),
    ];
    for page in pages {
        let start = Instant::now();
        lines(&page);
        // Two orders of magnitude more than a debug build takes; quadratic work takes minutes.
        assert!(start.elapsed() < Duration::from_secs(20), "{:?}… took {:?}", &page[..20], start.elapsed());
    }
}

#[test]
fn byte_order_mark_and_front_matter_are_furniture() {
    let text = "\u{feff}---\noutlet: The Arden Courier\n---\nRain closes the coast road\n\nHeavy rain closed the coast road at Arden on Tuesday.";
    let end = text.rfind("---\n").expect("front matter ends") + 4;
    let mut article = Article::from_text("a", text);
    article.front_matter = Some(Span::new('\u{feff}'.len_utf8(), end));
    let rows = Structure::new(NoSettings {}).expect("there are no settings to refuse").run(&article, ());
    check(text, &rows);
    let shown: Vec<_> = rows.iter().map(|row| (row.role, &article[row.span])).collect();
    assert_eq!(shown[0], (Role::Boilerplate, "\u{feff}"));
    assert_eq!(shown[1], (Role::Boilerplate, "---\noutlet: The Arden Courier\n---"));
    assert_eq!(shown[2], (Role::Headline, "Rain closes the coast road"));
    assert_eq!(shown[3].0, Role::Body);
}

#[test]
fn a_declared_headline_tells_which_line_is_the_headline() {
    let text = "Weather on the coast this week\nRain closes road\n\nHeavy rain closed the coast road at Arden on Tuesday.";
    let mut article = Article::from_text("a", text);
    article.declared.headline = Some("Rain closes road".to_owned());
    let rows = Structure::new(NoSettings {}).expect("there are no settings to refuse").run(&article, ());
    let headline: Vec<_> =
        rows.iter().filter(|row| row.role == Role::Headline).map(|row| &article[row.span]).collect();
    assert_eq!(headline, ["Rain closes road"]);
}

#[test]
fn lists_and_buttons_do_not_cut_an_article_to_a_piece() {
    let part = |at: usize| {
        format!(
            "Heavy rain closed the road to pier {at} on Tuesday, the county said.\n\nShare\nPrint\n31\n12\n40\n17\n9\n22\n\n"
        )
    };
    let page: String = (0..12).map(part).collect();
    let rows = lines(&page);
    let body =
        rows.iter().filter(|row| row.role == Role::Body && page[row.span.range()].starts_with("Heavy"));
    assert_eq!(body.count(), 12);
}

//! Words of an article as a sentence about it quotes them.

use parallax_corpus::{Article, Span};

/// The words of a span on one line; some of the middle are left out if they are more than `most`
/// characters.
#[must_use]
pub fn words(article: &Article, span: Span, most: usize) -> String {
    let words: Vec<&str> = article[span].split_whitespace().collect();
    let whole = words.join(" ");
    if whole.chars().count() <= most {
        return whole;
    }
    // Whole words, from both ends, as long as they fit in half.
    let half = most.saturating_sub(3) / 2;
    let fitting = |words: &mut dyn Iterator<Item = &&str>| {
        let mut taken = 0;
        words
            .take_while(|word| {
                taken += word.chars().count() + 1;
                taken <= half
            })
            .count()
    };
    let start = fitting(&mut words.iter()).max(1);
    let end = fitting(&mut words.iter().rev()).min(words.len() - start);
    format!("{} … {}", words[..start].join(" "), words[words.len() - end..].join(" ")).trim_end().to_owned()
}

/// The words of a span in quotation marks, unless they bring their own.
#[must_use]
pub fn quoted(article: &Article, span: Span, most: usize) -> String {
    let words = words(article, span, most);
    if words.starts_with(['"', '“', '‘', '\'']) { words } else { format!("“{words}”") }
}

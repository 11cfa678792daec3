//! Figures, places and strange characters in words.

use std::{borrow::Cow, fmt::Write};

use parallax_corpus::{Article, ArticleIndex, Span};
use parallax_layers::numbers::Modifier;
use parallax_lexicon::spaced;

/// A quantity's bounds in words: "27", "about 300", "more than 298", "200 to 999".
#[must_use]
pub fn bounds(low: Option<f64>, high: Option<f64>, modifier: Modifier) -> String {
    match (low, high) {
        (Some(low), Some(high)) if low == high && modifier == Modifier::Approximate => {
            format!("about {}", figure(low))
        }
        (Some(low), Some(high)) if low == high => figure(low),
        (Some(low), Some(high)) => format!("{} to {}", figure(low), figure(high)),
        (Some(low), None) if modifier == Modifier::MoreThan => format!("more than {}", figure(low)),
        (None, Some(high)) if modifier == Modifier::LessThan => format!("less than {}", figure(high)),
        (Some(low), None) => format!("at least {}", figure(low)),
        (None, Some(high)) => format!("at most {}", figure(high)),
        (None, None) => "—".to_owned(),
    }
}

/// A figure with commas between thousands and at most two decimals.
fn figure(value: f64) -> String {
    let text = format!("{:.2}", value.abs());
    let text = text.trim_end_matches('0').trim_end_matches('.');
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let mut out = String::from(if value < 0.0 { "-" } else { "" });
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            out.push(',');
        }
        out.push(digit);
    }
    if !decimals.is_empty() {
        out.push('.');
        out.push_str(decimals);
    }
    out
}

/// The words of a span on one line; some of the middle are left out if they are more than `most`
/// characters.
#[must_use]
pub fn words(article: &Article, span: Span, most: usize) -> String {
    let text = visible(&article[span]);
    // Marks of a block quotation are between its words where it goes over several lines.
    let lines = text.split('\n').enumerate();
    let lines = lines.map(|(at, line)| if at > 0 { line.trim_start_matches(['>', ' ']) } else { line });
    let words: Vec<&str> = lines.flat_map(spaced).collect();
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

/// The text with characters that a terminal would obey instead of showing them made visible: control characters
/// as their pictures ("␛"), those that turn the direction of writing as their numbers. Line feeds stay.
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    let obeyed = |c: char| (c.is_control() && c != '\n') || turns(c) || c == UNSEEN;
    if !text.contains(obeyed) {
        return Cow::Borrowed(text);
    }
    let shown = |out: &mut String, c: char| match c {
        '\n' => out.push(c),
        '\t' | UNSEEN => out.push(' '),
        '\r' => {}
        '\0'..'\u{20}' => out.push(char::from_u32(0x2400 + u32::from(c)).unwrap_or('�')),
        '\u{7f}' => out.push('␡'),
        c if obeyed(c) => {
            let _ = write!(out, "<{:04X}>", u32::from(c));
        }
        c => out.push(c),
    };
    let mut out = String::with_capacity(text.len());
    text.chars().for_each(|c| shown(&mut out, c));
    Cow::Owned(out)
}

/// A text as a person reads it on one line: [`visible`], and of several blanks, as marks of Markdown leave them, one.
#[must_use]
pub fn on_one_line(text: &str) -> String {
    visible(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a character turns the direction of writing for what follows (Unicode's explicit formatting, UAX #9).
fn turns(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// What stands for a character of four bytes in a mark of Markdown.
const UNSEEN: char = '\u{e0020}';

/// Some things one after the other: "a, b and c".
#[must_use]
pub fn listed(things: &[String]) -> String {
    match things {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// A text as a sentence begins.
#[must_use]
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// What was changed in a text: words put in, left out, or put for others.
#[must_use]
pub fn changed(from: Option<String>, to: Option<String>) -> String {
    match (from, to) {
        (Some(from), Some(to)) => format!("{to} for {from}"),
        (None, Some(to)) => format!("{to} put in"),
        (Some(from), None) => format!("{from} left out"),
        (None, None) => "nothing changed".to_owned(),
    }
}

/// The letters of some articles; of very many, the first, and how many others there are.
#[must_use]
pub fn letters(articles: &[ArticleIndex]) -> String {
    /// More would be a paragraph of letters.
    const MOST: usize = 30;
    let shown: Vec<String> = articles.iter().take(MOST).map(|&article| letter(article)).collect();
    match articles.len().saturating_sub(MOST) {
        0 => shown.join(", "),
        others => format!("{} and {others} others", shown.join(", ")),
    }
}

/// So many findings in a thousand words; `None` where there are too few words for a rate: in a short text one
/// finding more or less makes all of it.
#[must_use]
pub fn per_thousand(count: usize, words: usize) -> Option<f64> {
    const ENOUGH: usize = 300;
    (words >= ENOUGH).then(|| count as f64 * 1000.0 / words as f64)
}

/// Which line of the article's text a place is in, counted from 1.
#[must_use]
pub fn line_of(article: &Article, span: Span) -> usize {
    article.text[..span.start as usize].bytes().filter(|&byte| byte == b'\n').count() + 1
}

/// The letter that stands for an article of a story: A, B, … Z, AA, AB.
#[must_use]
pub fn letter(article: ArticleIndex) -> String {
    let ArticleIndex(index) = article;
    let last = char::from(b'A' + (index % 26) as u8);
    if index < 26 { last.to_string() } else { letter(ArticleIndex(index / 26 - 1)) + &last.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_terminal_would_obey_is_shown() {
        assert_eq!(visible("Rain\u{1b}[2J, wind"), "Rain␛[2J, wind");
        assert_eq!(visible("a\u{202e}b\u{9b}c\u{7f}"), "a<202E>b<009B>c␡");
        assert_eq!(visible("مطر\tabc\r\n½"), "مطر abc\n½");
    }

    #[test]
    fn blanks_are_one_and_marks_of_quotations_none() {
        let text = "Say:\n> The   corrupt \u{e0020}\u{2003} council\n>  must go,\n> > he said";
        let article = Article::from_text("a", text);
        let span = Span::new(7, text.len());
        assert_eq!(words(&article, span, 200), "The corrupt council must go, he said");
        assert_eq!(on_one_line(" of the   \u{a0} pier\n"), "of the pier");
    }

    #[test]
    fn figures_read_as_in_a_newspaper() {
        assert_eq!(bounds(Some(250_000.0), Some(250_000.0), Modifier::Exact), "250,000");
        assert_eq!(bounds(Some(14.0), None, Modifier::AtLeast), "at least 14");
        assert_eq!(bounds(Some(-2.5), Some(1_200.0), Modifier::Between), "-2.5 to 1,200");
        assert_eq!(bounds(Some(298.0), None, Modifier::MoreThan), "more than 298");
        assert_eq!(letter(ArticleIndex(27)), "AB");
    }
}

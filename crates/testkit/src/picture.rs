use parallax_corpus::{Article, Span};
use parallax_runner::Found;

use crate::{analyse, row::rows};

/// A text with the rows of an article layer beneath their words.
#[must_use]
pub fn picture(layer: &str, text: &str) -> String {
    let analysed = analyse(layer, &[("article", text)]);
    annotate(layer, &analysed.story.articles[0], &analysed.articles[0])
}

/// An article with the rows of a layer beneath their words.
#[must_use]
pub fn annotate(layer: &str, article: &Article, found: &Found) -> String {
    let rows = rows(found, layer, std::slice::from_ref(article));
    let mut out = String::new();
    let mut start = 0;
    for line in article.text.split_inclusive('\n') {
        let here = Span::new(start, start + line.len());
        start += line.len();
        let words = line.trim_end();
        out.push_str(&visible(words));
        out.push('\n');
        for row in &rows {
            let Some(place) = row.place.filter(|place| here.start <= place.span.start && place.span.start < here.end)
            else {
                continue;
            };
            let end = place.span.end.min(here.start + words.len() as u32);
            let indent = width(&article[Span { start: here.start, end: place.span.start }]);
            let carets = width(&article[Span { start: place.span.start, end }]).max(1);
            out.push_str(&" ".repeat(indent));
            out.push_str(&"^".repeat(carets));
            if place.span.end > here.end {
                out.push('…');
            }
            out.push_str(&format!(" {layer} {}", row.fields.join(" ")).trim_end().replace('\n', " "));
            out.push('\n');
        }
    }
    for row in rows.iter().filter(|row| row.place.is_none()) {
        out.push_str(format!("{layer} {}", row.fields.join(" ")).trim_end());
        out.push('\n');
    }
    out
}

/// Control characters as their pictures, so that the columns hold.
fn visible(line: &str) -> String {
    let shown = |c: char| match c {
        '\0'..='\x1f' => char::from_u32(0x2400 + c as u32).unwrap_or(c),
        '\u{feff}' => '␣',
        other => other,
    };
    line.chars().map(shown).collect()
}

fn width(words: &str) -> usize {
    words.chars().count()
}

//! A text with rows beneath their words.

use parallax_corpus::{Article, Span};

use super::{record::Table, shown::shown};

/// An article's text, and under each line the rows of a layer that begin in it: carets under the
/// words, then the layer's name and the row's other fields.
///
/// # Errors
/// When a row has no form in JSON.
pub fn picture(article: &Article, table: &dyn Table) -> Result<String, serde_json::Error> {
    let rows = shown(table, std::slice::from_ref(article))?;
    let told =
        |fields: &[String]| format!("{} {}", table.layer(), fields.join(" ")).trim_end().replace('\n', " ");
    let mut out = String::new();
    let mut start = 0;
    for line in article.text.split_inclusive('\n') {
        let here = Span::new(start, start + line.len());
        start += line.len();
        let words = line.trim_end();
        out.push_str(&visible(words));
        out.push('\n');
        for row in &rows {
            let Some(span) =
                row.place.map(|place| place.span).filter(|span| (here.start..here.end).contains(&span.start))
            else {
                continue;
            };
            let indent = article[Span { start: here.start, end: span.start }].chars().count();
            let carets = article[Span {
                start: span.start,
                end: span.end.min(here.start + words.len() as u32).max(span.start),
            }]
            .chars()
            .count()
            .max(1);
            let more = if span.end > here.end { "…" } else { "" };
            out.push_str(&format!(
                "{}{}{more} {}\n",
                " ".repeat(indent),
                "^".repeat(carets),
                told(&row.fields)
            ));
        }
    }
    for row in rows.iter().filter(|row| row.place.is_none()) {
        out.push_str(&told(&row.fields));
        out.push('\n');
    }
    Ok(out)
}

/// Control characters as their pictures, so that the columns hold.
fn visible(line: &str) -> String {
    let show = |c: char| match c {
        '\0'..='\x1f' => char::from_u32(0x2400 + u32::from(c)).unwrap_or(c),
        '\u{feff}' => '␣',
        other => other,
    };
    line.chars().map(show).collect()
}

//! Numbers side by side: what differs first, then what agrees, then what one article alone gives.

use parallax_layers::number_comparison::{Comparison, Item, Verdict};

use super::{
    Look, Page,
    figures::{bounds, letter, line_of, quoted},
    page::Tone,
};
use crate::write::Read;

pub(crate) fn section(page: &mut Page, look: &Look, read: &Read) {
    let Some(rows) = read.analysed.found.rows::<Comparison>() else { return };
    let of = |verdict| rows.iter().filter(move |row| row.verdict == verdict);
    // What differs is shown whole; of what agrees, a few.
    let differ = [Verdict::Conflict, Verdict::NotComparable, Verdict::Compatible];
    let shared: Vec<&Comparison> =
        differ.into_iter().flat_map(of).chain(of(Verdict::Agree).take(look.top)).collect();
    let agree = of(Verdict::Agree).count();
    page.heading("Numbers side by side");
    if shared.is_empty() {
        page.paragraph(2, "No two articles put a number to the same thing.");
    }
    for row in shared {
        comparison(page, read, row);
    }
    more(page, agree.saturating_sub(look.top), "on which they agree");
    let single: Vec<&Item> = of(Verdict::Single).flat_map(|row| &row.items).collect();
    if !single.is_empty() {
        page.heading("Numbers that one article alone gives");
        single.iter().take(look.top).for_each(|item| answer(page, read, item));
        more(page, single.len().saturating_sub(look.top), "that one article alone gives");
    }
}

fn more(page: &mut Page, rest: usize, what: &str) {
    if rest > 0 {
        page.paragraph(4, &format!("and {rest} more {what} (--top)"));
    }
}

fn comparison(page: &mut Page, read: &Read, row: &Comparison) {
    let (verdict, tone) = match row.verdict {
        Verdict::Conflict => ("they conflict", Tone::Alarm),
        Verdict::NotComparable => ("not comparable", Tone::Doubt),
        Verdict::Compatible => ("compatible", Tone::Calm),
        Verdict::Agree => ("they agree", Tone::Calm),
        Verdict::Single | Verdict::Other => ("", Tone::Faint),
    };
    page.line("");
    page.paragraph(2, &format!("{}: {}", Tone::Title.of(&row.about), tone.of(verdict)));
    for item in &row.items {
        answer(page, read, item);
    }
    page.paragraph(6, &row.reason);
}

/// Columns that an answer needs on one line; with fewer, it takes two.
const LEAST: usize = 68;

/// One article's answer: its letter, its words, what they come to, who says so, where.
fn answer(page: &mut Page, read: &Read, item: &Item) {
    let index = item.article.0 as usize;
    let article = &read.analysed.story.articles[index];
    let figure = bounds(item.low, item.high, item.modifier);
    let said = item.source.as_deref().map_or_else(String::new, |source| format!("says {source}"));
    let place = format!("line {}", line_of(article, item.span.span));
    let (indent, gap, letters, figures, places) = (4, 2, 2, 15, 8);
    let left = page.width() - indent - (letters + gap);
    if left < LEAST {
        let rest =
            [figure, place, said].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
        let words = quoted(article, item.span.span, left * 2);
        page.row(indent, &[(&letter(index), letters), (&words, left)]);
        page.row(indent, &[("", letters), (&rest, left)]);
    } else {
        // What is left for the words and for who says so, three to two.
        let left = left - (figures + gap) - (places + gap);
        let (wide, source) = (left * 3 / 5, left - left * 3 / 5 - gap);
        let words = quoted(article, item.span.span, wide * 2);
        let cells =
            [(letter(index), letters), (words, wide), (figure, figures), (place, places), (said, source)];
        page.row(indent, &cells.each_ref().map(|(text, width)| (text.as_str(), *width)));
    }
}

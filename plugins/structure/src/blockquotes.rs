//! Paragraphs that are another's words without any mark.

use parallax_layers::structure::Role;
use parallax_lexicon::{Joints, words};

use crate::{lines::PageLine, shape::Shape};

/// Marks quoted paragraphs among the body.
///
/// A paragraph that ends by naming whose words follow ("From the Courier last week:") opens the
/// quotation. Nothing marks its end but the writer's own voice coming back, so the quotation reaches
/// to the first paragraph that is plainly the writer's; where none comes soon, it is one paragraph.
pub(crate) fn mark(lines: &[PageLine], shapes: &[Shape], roles: &mut [Role]) {
    let mut at = 0;
    while at < lines.len() {
        if roles[at] == Role::Body && lines[at].text.starts_with('>') {
            roles[at] = Role::Blockquote;
        }
        let opens = roles[at] == Role::Body && announces(lines[at].text);
        at += 1;
        if opens {
            let is_quotable =
                |at: usize| roles.get(at) == Some(&Role::Body) && shapes[at].prose && !shapes[at].item;
            if !is_quotable(at) || lines[at].text.starts_with(['"', '“', '‘']) {
                continue;
            }
            let paragraphs = (at..).take_while(|&at| is_quotable(at)).take(MOST).skip(1);
            let end = if speaks_in_first_person(lines[at].text) {
                // Someone's speech goes on while someone speaks.
                paragraphs
                    .take_while(|&at| speaks_in_first_person(lines[at].text))
                    .last()
                    .map_or(at + 1, |last| last + 1)
            } else {
                paragraphs.into_iter().find(|&at| is_writers_voice(lines[at].text)).unwrap_or(at + 1)
            };
            for role in &mut roles[at..end] {
                *role = Role::Blockquote;
            }
            at = end;
        }
    }
}

/// Longer quotations are rare, and a wrong one costs the more.
const MOST: usize = 10;

/// Whether a paragraph ends with a colon behind words that name a source.
fn announces(paragraph: &str) -> bool {
    let Some(text) = paragraph.strip_suffix(':') else { return false };
    let clause = text.rfind(['.', '!', '?']).map_or(text, |stop| &text[stop + 1..]);
    let clause = if clause.trim_ascii().is_empty() { text } else { clause };
    let mut words = words(clause, Joints::NONE).map(|word| word.text);
    // "What the county says:" leads to the article's own words.
    if words
        .clone()
        .next()
        .is_some_and(|first| matches!(first, "How" | "What" | "When" | "Where" | "Who" | "Why"))
    {
        return false;
    }
    words.clone().next().is_some_and(|first| first == "From" || first == "Via")
        || words.any(|word| ANNOUNCING.iter().any(|known| known.eq_ignore_ascii_case(word)))
}

/// Words that announce another's words.
const ANNOUNCING: &[&str] = &[
    "according",
    "announced",
    "announces",
    "argued",
    "argues",
    "declared",
    "editorial",
    "excerpt",
    "explained",
    "explains",
    "extract",
    "letter",
    "noted",
    "notes",
    "passage",
    "post",
    "posted",
    "put",
    "puts",
    "quote",
    "read",
    "reads",
    "reported",
    "reports",
    "said",
    "says",
    "sounds",
    "stated",
    "statement",
    "states",
    "tells",
    "told",
    "tweet",
    "tweeted",
    "warned",
    "warns",
    "wire",
    "writes",
    "wrote",
];

/// Whether the writer speaks: in the first person or in a question outside quotation marks, or by summing up.
fn is_writers_voice(paragraph: &str) -> bool {
    SUMMING_UP.iter().any(|opening| paragraph.starts_with(opening))
        || outside_quotation_marks(paragraph)
            .any(|word| is_first_person(word) || word.trim_end().ends_with('?'))
}

/// How a writer takes up the thread again.
const SUMMING_UP: &[&str] = &[
    "Again, ",
    "Anyway, ",
    "But wait",
    "Got that?",
    "In other words, ",
    "In short, ",
    "Maybe ",
    "Needless to say",
    "No, ",
    "Now, ",
    "Of course, ",
    "Perhaps ",
    "So ",
    "Sure, ",
    "That's ",
    "That’s ",
    "The bottom line",
    "To be clear, ",
    "To be fair, ",
    "Well, ",
    "Yes, ",
];

fn speaks_in_first_person(paragraph: &str) -> bool {
    outside_quotation_marks(paragraph).any(is_first_person)
}

fn is_first_person(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let word = word.split(['\'', '’']).next().unwrap_or_default();
    matches!(word, "I" | "me" | "my" | "My" | "we" | "We" | "us" | "our" | "Our")
}

/// The words of a paragraph that do not stand in quotation marks.
fn outside_quotation_marks(paragraph: &str) -> impl Iterator<Item = &str> {
    let mut quoted = false;
    paragraph.split_inclusive([' ', '—']).filter(move |word| {
        quoted |= word.starts_with(['"', '“']);
        let outside = !quoted;
        let core = word.trim_end_matches([' ', '—', '.', ',', '?', '!', ';', ':', ')']);
        quoted &= !core.ends_with(['"', '”']) || core.len() == 1;
        outside
    })
}

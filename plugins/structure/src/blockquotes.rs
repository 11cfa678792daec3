//! Paragraphs that are another's words without any mark.

use parallax_layers::Role;

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
            let paragraphs = (at..).take_while(|&at| is_quotable(at)).take(MOST);
            let back = paragraphs.clone().skip(1).find(|&at| is_writers_voice(lines[at].text));
            let end = back.unwrap_or(at + 1);
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
    let clause = if clause.split_ascii_whitespace().next().is_none() { text } else { clause };
    let mut words = clause.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.clone().next().is_some_and(|first| first == "From" || first == "Via")
        || words.any(|word| ANNOUNCING.iter().any(|known| known.eq_ignore_ascii_case(word)))
}

/// Words that announce another's words.
const ANNOUNCING: &[&str] = &[
    "according",
    "argues",
    "argued",
    "editorial",
    "excerpt",
    "explained",
    "explains",
    "extract",
    "letter",
    "notes",
    "noted",
    "passage",
    "post",
    "posted",
    "put",
    "puts",
    "quote",
    "reported",
    "reports",
    "said",
    "says",
    "sounds",
    "statement",
    "states",
    "stated",
    "tells",
    "told",
    "tweet",
    "tweeted",
    "warned",
    "warns",
    "writes",
    "wrote",
];

/// Whether the writer speaks: in the first person outside quotation marks, or by summing up.
fn is_writers_voice(paragraph: &str) -> bool {
    const SUMMING_UP: &[&str] = &[
        "In short,",
        "In other words,",
        "So ",
        "Well,",
        "Again,",
        "Anyway,",
        "Of course,",
        "Got that",
        "Sure,",
        "Needless to say",
        "The bottom line",
        "To be clear,",
        "To be fair,",
        "Now,",
        "Yes,",
        "No,",
        "Maybe ",
        "Perhaps ",
    ];
    SUMMING_UP.iter().any(|opening| paragraph.starts_with(opening)) || speaks_in_first_person(paragraph)
}

fn speaks_in_first_person(paragraph: &str) -> bool {
    let mut quoted = false;
    paragraph.split_inclusive([' ', '—']).any(|word| {
        if word.starts_with(['"', '“', '(']) && !word.starts_with('(') {
            quoted = true;
        }
        let core = word.trim_matches(|c: char| !c.is_alphanumeric());
        let first_person = !quoted
            && matches!(
                core,
                "I" | "I’m" | "I'm" | "I’ve" | "I've" | "I’d" | "I'd" | "I’ll" | "I'll" | "my" | "My" | "me"
            );
        if word.trim_end().trim_end_matches(['.', ',', '?', '!', '—']).ends_with(['"', '”'])
            || word.contains('”')
        {
            quoted = false;
        }
        first_person
    })
}

//! Agencies at the end of an article or of its last paragraph.

use std::ops::Range;

use crate::{
    names::{Known, Mentions, Named, is_credited_initials},
    text::words,
};

/// The agencies that sign a paragraph behind its last stop, and the words that do: "… on Friday. —PTI",
/// "… on Wednesday. (Bernama)", "… in Lagos. /NAN". `last` says whether nothing of the article follows.
pub(crate) fn credited(text: &str, names: &Mentions, last: bool) -> Option<(Vec<Named>, Range<usize>)> {
    let end = text.trim_end_matches(['.', ' ']).len();
    let (open, inside) = bracketed(text, end).or_else(|| dashed(text, end))?;
    let before = text[..open].trim_end();
    let list = names.list(text, inside.start, inside.end);
    let fits = |name: &Named| match name.known {
        known if known.is_agency() => true,
        Known::No => last && is_credited_initials(&text[name.range.clone()]),
        _ => false,
    };
    let covered = words(&text[..inside.end], inside.start)
        .all(|word| word.text == "and" || list.iter().any(|name| name.range.contains(&word.start)));
    // Behind a name in full, brackets hold what it is called for short.
    let short = names.iter().any(|name| name.range.end == before.len());
    // Brackets behind a paragraph in the middle of the article end a caption.
    let in_brackets = text[open..].starts_with(['(', '[']);
    let signs = ends_sentence(before) && (last || !in_brackets)
        || last && in_brackets && !before.is_empty() && !short;
    (covered && signs && !list.is_empty() && list.iter().all(fits)).then_some((list, open..end))
}

/// The brackets that `text` ends with, and what stands between them.
fn bracketed(text: &str, end: usize) -> Option<(usize, Range<usize>)> {
    let inside = text[..end].strip_suffix([')', ']'])?;
    let open = inside.rfind(['(', '['])?;
    Some((open, open + 1..inside.len()))
}

/// The dash or slash behind the last stop, and what follows it.
fn dashed(text: &str, end: usize) -> Option<(usize, Range<usize>)> {
    let tail = text.floor_char_boundary(end.saturating_sub(48));
    let mark = text[tail..end].rfind(['.', '!', '?', '”', '"', '’', '\''])? + tail;
    let behind = &text[mark..end];
    let behind = &behind[behind.chars().next().map_or(0, char::len_utf8)..];
    let name = behind.trim_start_matches(['-', '–', '—', '/', '|', '*', ' ', '\u{a0}']);
    let start = end - name.len();
    let marks = text[end - behind.len()..start].trim_start();
    (!marks.is_empty()).then(|| (start - marks.len(), start..end))
}

fn ends_sentence(before: &str) -> bool {
    before.trim_end_matches(['”', '"', '’', '\'', ')']).ends_with(['.', '!', '?'])
}

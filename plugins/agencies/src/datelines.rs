//! Agencies in datelines, as the press of the world writes them.

use std::ops::Range;

use parallax_lexicon::{
    calendar::{month, weekday},
    case::{is_capital, is_initials},
};
use parallax_press::country_named;

use crate::{
    names::{Known, Mentions, Named, is_credited_initials},
    text::words,
};

/// The agencies of the dateline that a line begins with, and the words that name them.
pub(crate) fn credited(text: &str, names: &Mentions) -> Option<(Vec<Named>, Range<usize>)> {
    enclosed(text, names).or_else(|| bare(text, names))
}

/// No dateline is longer.
const LONGEST: usize = 110;

/// "PORT ALDERY, Sarnovia (HNA) - ", "(Reuters) - ", "OSLO, Norway — (AP) Text", "Srinagar, Oct 4 (PTI) Text",
/// "ISLAMABAD, Oct 3 (APP): ", "MOSCOW, September 28. /TASS/. Text".
fn enclosed(text: &str, names: &Mentions) -> Option<(Vec<Named>, Range<usize>)> {
    let Range { start: open, end } = marked(text)?;
    let (place, inside) = (&text[..open], &text[open + 1..end - 1]);
    if !is_place(place) || inside.contains(|c: char| c.is_ascii_digit()) || is_time(inside) {
        return None;
    }
    let rest = text[end..].trim_start();
    let dash = rest.starts_with(is_dash) || place.trim_end().ends_with(is_dash);
    let stop = rest.starts_with(':') || text[open..].starts_with('/') && rest.starts_with('.');
    if !(dash || stop || rest.starts_with(|c: char| c.is_uppercase() || "“\"‘'".contains(c))) {
        return None;
    }
    let shouted =
        place.chars().filter(|c| c.is_uppercase()).count() > 2 && !place.chars().any(char::is_lowercase);
    let placed = dash || shouted || is_dated(place);
    let slashed = text[open..].starts_with('/');
    let fits = |name: &Named| {
        let words = &text[name.range.clone()];
        match name.known {
            // "Lund (AP) Text" may be anything, "Oslo (AP) - Text" and "OSLO (AP) Text" are datelines.
            known if known.is_agency() => placed || stop,
            Known::Yes(_) | Known::Maybe(_) => dash,
            // A dash or colon is sign enough for initials and names that the table does not know, but for a place's.
            Known::No if slashed => false,
            Known::No if is_initials(words) => {
                is_credited_initials(words) && (dash || stop && placed || is_dated(place))
            }
            Known::No => dash && is_capital(inside) && country_named(inside).is_none(),
        }
    };
    let found: Vec<Named> = names.list(text, open + 1, end - 1).into_iter().filter(fits).collect();
    (!found.is_empty()).then_some((found, open..end))
}

/// The first brackets or slashes with few words between them, with their marks.
fn marked(text: &str) -> Option<Range<usize>> {
    let head = &text[..text.floor_char_boundary(LONGEST)];
    let close = |open: usize, mark: char| {
        let inside = &text[open + 1..text.floor_char_boundary(open + 48)];
        Some(open..open + 1 + inside.find(mark)? + 1)
    };
    let bracket = head.find('(').and_then(|open| close(open, ')'));
    let slashes = head.match_indices('/').map(|(at, _)| at);
    let slash = slashes
        .into_iter()
        .find(|&at| at == 0 || head[..at].ends_with([' ', '.', ',']))
        .and_then(|open| close(open, '/'));
    bracket.into_iter().chain(slash).min_by_key(|marks| marks.start)
}

/// "KARACHI, Oct 3, APP: ", "LONDON, Reuters - ": an agency at the end of a dateline without brackets.
fn bare(text: &str, names: &Mentions) -> Option<(Vec<Named>, Range<usize>)> {
    let head = &text[..text.floor_char_boundary(LONGEST)];
    let end = [" - ", " – ", " — ", " -- ", ": "].iter().filter_map(|mark| head.find(mark)).min()?;
    let name = names.iter().find(|name| name.range.end == end && name.known.is_agency())?;
    let place = text[..name.range.start].trim_end();
    let behind_day = place.ends_with(|c: char| c == ',' || c.is_ascii_digit());
    let fits = !place.is_empty() && behind_day && is_place(place);
    let range = name.range.clone();
    fits.then(|| (vec![name], range))
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '–' | '—' | '_')
}

/// Whether words may be a place and a day: capitals and figures.
fn is_place(words_before: &str) -> bool {
    words(words_before, 0).take(13).enumerate().all(|(count, word)| {
        count < 12
            && (is_capital(word.text)
                || word.text.starts_with(|c: char| c.is_ascii_digit())
                || ["and", "of", "near", "the", "de", "la", "el", "al"].contains(&word.text))
    })
}

fn is_dated(place: &str) -> bool {
    words(place, 0)
        .any(|word| is_capital(word.text) && (month(word.text).is_some() || weekday(word.text).is_some()))
}

/// "Mon 3 May", "Updated at noon".
fn is_time(words: &str) -> bool {
    let names_day = |start: &str| {
        month(start).or_else(|| weekday(start)).is_some()
            && is_capital(start)
            && start[1..].chars().all(char::is_lowercase)
    };
    words.get(..3).is_some_and(names_day) || words.starts_with("Update")
}

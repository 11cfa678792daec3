//! Regular expressions, found in time that grows with the text.

use std::ops::Range;

use regex::{Regex, RegexBuilder};
use regex_syntax::ParserBuilder;

/// A regular expression that finds something.
///
/// # Errors
/// What is wrong with it, and where.
pub(crate) fn compiled(pattern: &str, case: bool) -> Result<Regex, String> {
    let parsed = ParserBuilder::new().build().parse(pattern).map_err(|error| {
        let (span, why) = match &error {
            regex_syntax::Error::Parse(error) => (error.span(), error.kind().to_string()),
            regex_syntax::Error::Translate(error) => (error.span(), error.kind().to_string()),
            _ => return format!("`{pattern}` is no regular expression: {error}"),
        };
        let at = pattern[..span.start.offset].chars().count() + 1;
        format!("`{pattern}` is no regular expression, at its character {at}: {why}")
    })?;
    if parsed.properties().minimum_len() == Some(0) {
        return Err(format!("`{pattern}` is found between any two letters; let it ask for one at least"));
    }
    let built = RegexBuilder::new(pattern).case_insensitive(!case).build();
    built.map_err(|error| match error {
        regex::Error::CompiledTooBig(_) => {
            format!("`{pattern}` becomes too large; ask for fewer repetitions")
        }
        error => format!("`{pattern}` is no regular expression: {error}"),
    })
}

/// How much of a line is searched at once.
///
/// To find one match takes time in proportion to what is searched, but a pattern may search to the end for
/// each of many matches. Longer lines are cut, so that this stays in bounds.
const PIECE: usize = 1 << 12;

/// Where a pattern is found in a line.
pub(crate) fn find<'a>(pattern: &'a Regex, line: &'a str) -> impl Iterator<Item = Range<usize>> + 'a {
    pieces(line).flat_map(move |(start, piece)| {
        let found = pattern.find_iter(piece).filter(|found| !found.is_empty());
        found.map(move |found| start + found.start()..start + found.end())
    })
}

/// A line in pieces, cut behind white space where there is some.
fn pieces(line: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut start = 0;
    std::iter::from_fn(move || {
        let rest = &line[start..];
        let whole = rest.floor_char_boundary(PIECE);
        let cut = match rest[..whole].rfind(char::is_whitespace) {
            Some(space) if whole < rest.len() && space > 0 => space,
            _ => whole,
        };
        let piece = (start, &rest[..cut]);
        start += cut;
        (cut > 0).then_some(piece)
    })
}

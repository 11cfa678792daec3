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

/// How much of a line is searched at once, and how far into what comes next.
///
/// To find one match takes time in proportion to what is searched, but a pattern may search to the end for
/// each of many matches. Longer lines are cut, so that this stays in bounds. What begins before a cut may end
/// behind it, as long as it is no longer than `BEYOND`.
const PIECE: usize = 1 << 14;
const BEYOND: usize = 1 << 12;

/// Where a pattern is found in a line.
pub(crate) fn find<'a>(pattern: &'a Regex, line: &'a str) -> impl Iterator<Item = Range<usize>> + 'a {
    let mut at = 0;
    let mut cut = line.floor_char_boundary(PIECE);
    std::iter::from_fn(move || {
        while at < line.len() {
            // All that lies before is there for `^` and `\b` to look at.
            let searched = &line[..line.floor_char_boundary(cut + BEYOND)];
            match pattern.find_at(searched, at).filter(|found| found.start() < cut || cut == line.len()) {
                Some(found) if found.is_empty() => at = line.ceil_char_boundary(found.end() + 1),
                Some(found) => {
                    at = found.end();
                    return Some(found.range());
                }
                None if cut == line.len() => break,
                None => {
                    at = at.max(cut);
                    cut = line.floor_char_boundary(cut + PIECE);
                }
            }
        }
        None
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_searched_as_if_it_were_not_cut() {
        let line = "foo bar, größer und ".repeat(4000) + "last";
        for pattern in [r"foo bar", r"\w+$", r"^\w+", r"\bund\b", r"r, \w+", r"ö"] {
            let pattern = compiled(pattern, true).unwrap();
            let whole: Vec<_> = pattern.find_iter(&line).map(|found| found.range()).collect();
            assert!(!whole.is_empty());
            assert_eq!(find(&pattern, &line).collect::<Vec<_>>(), whole, "{pattern}");
        }
    }
}

//! Marks that stand before or behind the words of a line.

/// Whether `c`, at the start of a line, marks an item of a list.
pub(crate) fn is_bullet(c: char) -> bool {
    "•·▪◦‣⁃●■►▶➤✓*-–—".contains(c)
}

/// Whether a line ends as a sentence does, behind closing marks.
pub(crate) fn ends_with_stop(line: &str) -> bool {
    let line = line.trim_end_matches(['"', '\'', '”', '’', '»', ')', ']']);
    line.ends_with(['.', '!', '?', '…'])
}

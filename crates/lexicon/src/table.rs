//! Tables of what is known of words: a line for each row, tabs between its fields, "#" before a remark.

/// The fields of each line of a table; remarks are left out.
pub fn lines(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    table.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect())
}

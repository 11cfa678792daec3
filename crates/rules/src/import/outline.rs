//! Dictionaries whose lines are categories and words: those of Lexicoder 3 and WordStat.

use super::{collected::Collected, numbered};

/// Lexicoder 3: a line `+category`, and its words below.
pub(super) fn read_lexicoder(text: &str, collected: &mut Collected) -> Result<(), String> {
    let mut category = None;
    for (line, entry) in numbered(text) {
        match (entry.strip_prefix('+'), category) {
            (Some(name), _) => category = Some(name.trim()),
            (None, None) => {
                return Err(format!(
                    "{line}: expected `+` and a category before the first word, found `{entry}`"
                ));
            }
            (None, category) => collected.add(line, entry, category, None),
        }
    }
    Ok(())
}

/// WordStat: tabs put a line below another; a word has a weight in brackets, and what has none is a category. Words of
/// a phrase are joined by `_`.
pub(super) fn read_wordstat(text: &str, collected: &mut Collected) -> Result<(), String> {
    let mut path: Vec<(usize, &str)> = Vec::new();
    for (line, whole) in (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty()) {
        let depth = whole.chars().take_while(|c| c.is_whitespace()).filter(|c| *c == '\t').count();
        let entry = whole.trim();
        let word = entry.strip_suffix(')').and_then(|rest| rest.rsplit_once('('));
        let word =
            word.filter(|(_, weight)| !weight.is_empty() && weight.bytes().all(|byte| byte.is_ascii_digit()));
        while path.last().is_some_and(|(above, _)| *above >= depth) {
            path.pop();
        }
        match word {
            None => path.push((depth, entry)),
            Some((word, _)) if path.is_empty() => {
                return Err(format!(
                    "{line}: expected a category before the first word, found `{}`",
                    word.trim()
                ));
            }
            Some((word, _)) => {
                let category = path.iter().map(|(_, name)| *name).collect::<Vec<_>>().join("/");
                collected.add(line, &word.replace('_', " "), Some(&category), None);
            }
        }
    }
    Ok(())
}

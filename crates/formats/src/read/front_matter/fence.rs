//! Lines that are nearly the fence of front matter.

/// Whether a line looks as if it was meant for `---`: too many or too few dashes, other marks, dashes that a word
/// processor made one, a block of code.
pub(super) fn is_nearly_fence(line: &str) -> bool {
    let line = line.trim();
    let mut marks = line.chars().filter(|c| *c != ' ').peekable();
    let begins = marks.peek().copied();
    let only = |of: &str| line.chars().all(|c| c == ' ' || of.contains(c));
    match begins {
        Some('–' | '—' | '―') => only("-–—―"),
        Some('-' | '_' | '*' | '=' | '~' | '−' | '‐' | '‑') => {
            (only("-–—−‐‑") || only("_") || only("*") || only("=") || only("~")) && marks.count() > 1
                || line.strip_prefix("---").is_some_and(|name| matches!(name.trim(), "yaml" | "yml"))
        }
        Some('`') => matches!(line, "```" | "```yaml" | "```yml"),
        _ => false,
    }
}

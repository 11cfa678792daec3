//! What others' errors say.

/// Only what went wrong, not where in whose code.
pub(crate) fn text(error: impl std::fmt::Display) -> String {
    let text = error.to_string();
    text.lines().next().unwrap_or_default().to_owned()
}

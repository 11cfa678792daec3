//! What is said on standard error: one form for all, in colour on a terminal only.

use std::fmt::Display;

use anstyle::{AnsiColor, Style};

/// Something went wrong.
pub(crate) fn error(message: &dyn Display) {
    line("error", AnsiColor::Red.on_default().bold(), message);
}

/// Something may be wrong.
pub(crate) fn warning(message: &dyn Display) {
    line("warning", AnsiColor::Yellow.on_default().bold(), message);
}

/// Something to know.
pub(crate) fn note(message: &dyn Display) {
    line("note", Style::new().bold(), message);
}

fn line(kind: &str, style: Style, message: &dyn Display) {
    anstream::eprintln!("{style}{kind}:{style:#} {message}");
}

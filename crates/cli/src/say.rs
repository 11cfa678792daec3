//! What is said on standard error, one form for all, and short answers on standard output. In colour
//! on a terminal only.

use std::{fmt::Display, io::Write};

use anstyle::{AnsiColor, Style};
use parallax_formats::reader_left;
use parallax_report::wording::visible;

use crate::Ended;

/// An answer, on standard output. That nobody reads to its end is no failure.
pub(crate) fn answer(text: &str) -> Result<Ended, String> {
    let mut out = anstream::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if !reader_left(&error) => Err(error.to_string()),
        _ => Ok(Ended::Clean),
    }
}

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
    let message = message.to_string();
    anstream::eprintln!("{style}{kind}:{style:#} {}", visible(&message));
}

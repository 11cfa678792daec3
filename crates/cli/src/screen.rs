//! What standard output is written for: so many columns, in colour or without.

use std::io;

use anstream::{AutoStream, ColorChoice};

/// Columns: as many as asked for, else as the terminal has, at most `widest`; never too few to read.
pub(crate) fn columns(asked: Option<u16>, widest: usize) -> usize {
    const NARROWEST: usize = 40;
    let terminal = || terminal_size::terminal_size().map(|(terminal_size::Width(columns), _)| columns);
    let own = || terminal().map_or(widest, |columns| usize::from(columns).min(widest));
    asked.map_or_else(own, usize::from).max(NARROWEST)
}

/// Whether there is colour: on a terminal, unless `NO_COLOR` or the like says otherwise.
pub(crate) fn colour() -> bool {
    AutoStream::choice(&io::stdout()) != ColorChoice::Never
}

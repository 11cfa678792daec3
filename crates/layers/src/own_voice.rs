//! What an article says in its outlet's own voice.

use crate::{Slant, Voice};

/// Findings that are the outlet's own words, not those it quotes or reports, each with its row.
pub fn findings(slant: &[Slant]) -> impl Iterator<Item = (usize, &Slant)> {
    slant.iter().enumerate().filter(|(_, finding)| finding.voice == Voice::Outlet)
}

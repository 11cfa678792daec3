//! The text report: a story at a time, for a person. It reads without colour.

mod articles;
mod figures;
mod numbers;
mod page;
mod rows;

use std::collections::BTreeSet;

use parallax_runner::Plan;

use crate::write::Read;
pub(crate) use page::Page;

/// How the report looks, and what is in it.
pub(crate) struct Look {
    /// Columns.
    pub(crate) width: usize,
    /// Layers that were asked for by name; empty if the whole report was asked for.
    named: BTreeSet<String>,
    /// Layers that ran.
    ran: BTreeSet<&'static str>,
}

/// The widest report that is still pleasant to read.
const WIDEST: usize = 100;

impl Look {
    /// As wide as asked for, else as the terminal, up to a hundred columns.
    pub(crate) fn new(width: Option<u16>, plan: &Plan, named: &[String]) -> Self {
        let terminal = || terminal_size::terminal_size().map(|(terminal_size::Width(columns), _)| columns);
        let width = width.or_else(terminal).map_or(WIDEST, usize::from);
        Self {
            width: width.clamp(40, WIDEST),
            named: named.iter().cloned().collect(),
            ran: plan.steps().iter().map(|step| step.about.name).collect(),
        }
    }

    /// Whether a section about `layer` belongs in the report.
    fn shows(&self, layer: &str) -> bool {
        self.ran.contains(layer) && (self.named.is_empty() || self.named.contains(layer))
    }
}

/// Layers that have a section of their own; others are listed row by row when asked for by name.
const SECTIONS: [&str; 1] = ["number_comparison"];

/// The report of one story, or of an article by itself.
pub(crate) fn story(look: &Look, read: &Read) -> String {
    let mut page = Page::new(look.width);
    articles::section(&mut page, read);
    if look.shows("number_comparison") {
        numbers::section(&mut page, read);
    }
    let alone = !read.whole && look.named.is_empty() && look.ran.contains("numbers");
    if alone {
        rows::section(&mut page, read, "numbers");
    }
    for layer in look.named.iter().filter(|layer| !SECTIONS.contains(&layer.as_str())) {
        rows::section(&mut page, read, layer);
    }
    page.finish()
}

//! The text report: a story at a time, for a person. It reads without colour.

mod articles;
mod differences;
mod favoured;
mod figures;
mod frames;
mod limits;
mod not_run;
mod numbers;
mod page;
mod passages;
mod rows;
mod slant;

use std::collections::BTreeSet;

use parallax_runner::Plan;

use crate::{
    args::{RunArgs, Section},
    write::Read,
};
pub(crate) use page::Page;

/// How the report looks, and what is in it.
pub(crate) struct Look {
    /// Columns.
    pub(crate) width: usize,
    /// How many findings of one kind are shown.
    pub(crate) top: usize,
    /// The sections asked for; empty for all.
    sections: Vec<Section>,
    /// Layers that were asked for by name; empty if the whole report was asked for.
    named: BTreeSet<String>,
    /// Layers that ran.
    ran: BTreeSet<&'static str>,
    /// Those of them that are not only there for others.
    asked: BTreeSet<&'static str>,
    /// Layers of no shipped pass: those who name a pass want to see what it finds.
    loaded: BTreeSet<&'static str>,
}

/// The widest report that is still pleasant to read.
const WIDEST: usize = 100;

impl Look {
    /// As wide as asked for, else as the terminal, up to a hundred columns.
    pub(crate) fn new(args: &RunArgs, plan: &Plan) -> Self {
        let terminal = || terminal_size::terminal_size().map(|(terminal_size::Width(columns), _)| columns);
        let width = args.width.or_else(terminal).map_or(WIDEST, usize::from);
        Self {
            width: width.clamp(40, WIDEST),
            top: usize::from(args.top),
            sections: args.section.clone(),
            named: args.choice.passes.iter().cloned().collect(),
            ran: plan.steps().iter().map(|step| step.about.name).collect(),
            asked: plan.steps().iter().filter(|step| step.asked).map(|step| step.about.name).collect(),
            loaded: new_layers(plan),
        }
    }

    /// Whether a section belongs in the report: it was asked for, or nothing was, and what it shows
    /// was asked for, or nothing was.
    fn shows(&self, section: Section) -> bool {
        let asked = self.sections.is_empty() || self.sections.contains(&section);
        let named = self.named.is_empty() || layers(section).iter().any(|layer| self.named.contains(*layer));
        asked && named
    }
}

/// The layers of loaded passes that were asked for, without those of shipped passes: a library in such a
/// pass's place is reported on as that pass is.
fn new_layers(plan: &Plan) -> BTreeSet<&'static str> {
    let loaded = plan.steps().iter().filter(|step| step.asked && step.about.library.is_some());
    let mut layers: BTreeSet<_> = loaded.map(|step| step.about.name).collect();
    if !layers.is_empty() {
        for pass in parallax_builtin::all() {
            layers.remove(pass.about.name);
        }
    }
    layers
}

/// The layers that a section is about: asked for by name, they bring it in.
fn layers(section: Section) -> &'static [&'static str] {
    match section {
        Section::Differences => &["differences"],
        Section::Articles => &["outlet"],
        Section::Numbers => &["number_comparison"],
        Section::Slant => &["slant"],
        Section::Frames => &["frames"],
        Section::Words => &["contrast"],
        Section::Passages => &["shared_text"],
        Section::Limits => &["limits"],
    }
}

/// The report of one story, or of an article by itself.
pub(crate) fn story(look: &Look, read: &Read) -> String {
    let mut page = Page::new(look.width);
    articles::title(&mut page, read);
    for section in Section::ALL {
        if !look.shows(section) {
            continue;
        }
        match section {
            Section::Differences => differences::section(&mut page, look, read),
            Section::Articles => articles::section(&mut page, read),
            Section::Numbers => numbers::section(&mut page, look, read),
            Section::Slant => slant::section(&mut page, look, read),
            Section::Frames => frames::section(&mut page, read),
            Section::Words => favoured::section(&mut page, look, read),
            Section::Passages => passages::section(&mut page, look, read),
            Section::Limits => limits::section(&mut page, read),
        }
    }
    let alone = !read.whole && look.named.is_empty() && look.ran.contains("numbers");
    if alone && look.shows(Section::Numbers) {
        rows::section(&mut page, look, read, "numbers");
    }
    let has_section = |layer: &str| Section::ALL.iter().any(|section| layers(*section).contains(&layer));
    let loaded = look.loaded.iter().filter(|_| look.sections.is_empty()).copied();
    let others: BTreeSet<&str> = look.named.iter().map(String::as_str).chain(loaded).collect();
    for layer in others.into_iter().filter(|layer| !has_section(layer)) {
        rows::section(&mut page, look, read, layer);
    }
    not_run::section(&mut page, look, read);
    page.finish()
}

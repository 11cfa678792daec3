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

use std::{collections::BTreeSet, io, path::Path};

use anstream::{AutoStream, ColorChoice, adapter::strip_str};
use parallax_formats::{Failure, Form, Offer, Output, PassRecord, Results, RunRecord, Sink, in_order};

use crate::args::{ReportArgs, Section};
pub(crate) use page::Page;

impl Form for ReportArgs {
    fn name(&self) -> &'static str {
        "text"
    }

    fn help(&self) -> &'static str {
        "A report to read"
    }

    fn shows(&self, layer: &Offer<'_>) -> bool {
        let mut sections = Section::ALL.into_iter().filter(|section| self.asks_for(*section));
        // Those who name a pass from elsewhere want to see what it finds.
        let new = !layer.shipped && !layer.groundwork && self.section.is_empty();
        new || sections.any(|section| reads(section).contains(&layer.layer))
    }

    fn open(&self, run: &RunRecord<'_>, to: Option<&Path>) -> io::Result<Box<dyn Sink>> {
        let colour = to.is_none() && AutoStream::choice(&io::stdout()) != ColorChoice::Never;
        Ok(Box::new(Report { out: Output::open(to)?, look: Look::new(self, run), colour }))
    }
}

impl ReportArgs {
    fn asks_for(&self, section: Section) -> bool {
        self.section.is_empty() || self.section.contains(&section)
    }
}

struct Report {
    out: Output,
    look: Look,
    colour: bool,
}

impl Sink for Report {
    fn write(&mut self, window: &[Results<'_>]) -> io::Result<()> {
        let Self { out, look, colour } = self;
        in_order(window, out, |read| {
            let story = story(look, read);
            Ok(if *colour { story } else { strip_str(&story).to_string() }.into_bytes())
        })
    }

    fn finish(self: Box<Self>, _: &[Failure<'_>]) -> io::Result<()> {
        self.out.finish()
    }
}

/// How the report looks, and what is in it.
pub(crate) struct Look {
    /// Columns.
    pub(crate) width: usize,
    /// How many findings of one kind are shown.
    pub(crate) top: usize,
    /// What was asked for.
    args: ReportArgs,
    /// Layers that were asked for by name; empty if the whole report was asked for.
    named: BTreeSet<String>,
    /// Layers of no shipped pass: those who name a pass want to see what it finds.
    loaded: BTreeSet<String>,
}

/// The widest report that is still pleasant to read.
const WIDEST: usize = 100;

impl Look {
    /// As wide as asked for, else as the terminal, up to a hundred columns.
    fn new(args: &ReportArgs, run: &RunRecord<'_>) -> Self {
        let terminal = || terminal_size::terminal_size().map(|(terminal_size::Width(columns), _)| columns);
        let width = args.width.or_else(terminal).map_or(WIDEST, usize::from);
        let asked = run.passes.iter().filter(|pass| pass.asked);
        Self {
            width: width.clamp(40, WIDEST),
            top: usize::from(args.top),
            args: args.clone(),
            named: asked.filter(|_| run.named).map(|pass| pass.name.to_owned()).collect(),
            loaded: new_layers(run.passes),
        }
    }

    /// Whether a section belongs in the report: it was asked for, or nothing was, and what it shows
    /// was asked for, or nothing was.
    fn shows(&self, section: Section) -> bool {
        let named = self.named.is_empty() || layers(section).iter().any(|layer| self.named.contains(*layer));
        self.args.asks_for(section) && named
    }
}

/// The layers of loaded passes that were asked for, without those of shipped passes: a library in such a
/// pass's place is reported on as that pass is.
fn new_layers(passes: &[PassRecord<'_>]) -> BTreeSet<String> {
    let loaded = passes.iter().filter(|pass| pass.asked && pass.library.is_some());
    let mut layers: BTreeSet<_> = loaded.map(|pass| pass.name.to_owned()).collect();
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
        Section::Differences => &[],
        Section::Articles => &["outlet"],
        Section::Numbers => &["number_comparison"],
        Section::Slant => &["slant"],
        Section::Frames => &["frames"],
        Section::Words => &["contrast"],
        Section::Passages => &["shared_text"],
        Section::Limits => &["limits"],
    }
}

/// The layers that a section reads, but for those that they are made of: with them these are there too.
fn reads(section: Section) -> &'static [&'static str] {
    match section {
        Section::Differences => &["number_comparison", "slant", "frames", "shared_text", "contrast"],
        other => layers(other),
    }
}

/// The report of one story, or of an article by itself.
pub(crate) fn story(look: &Look, read: &Results<'_>) -> String {
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
    let alone = !read.whole && look.named.is_empty();
    if alone && look.shows(Section::Numbers) {
        rows::section(&mut page, look, read, "numbers");
    }
    let has_section = |layer: &str| Section::ALL.iter().any(|section| layers(*section).contains(&layer));
    let loaded = look.loaded.iter().filter(|_| look.args.section.is_empty());
    let others: BTreeSet<&str> = look.named.iter().chain(loaded).map(String::as_str).collect();
    for layer in others.into_iter().filter(|layer| !has_section(layer)) {
        rows::section(&mut page, look, read, layer);
    }
    not_run::section(&mut page, read);
    page.finish()
}

//! The text report: a story at a time, for a person. It reads without colour.

mod draw;
mod listing;
mod not_run;
mod page;

use std::{io, path::Path};

use anstream::adapter::strip_str;
use clap::{
    Args,
    builder::{PossibleValue, PossibleValuesParser},
};
use parallax_builtin::{Section, Shipped, Shown, shipped};
use parallax_formats::{Failure, Form, Offer, Output, Results, RunRecord, Sink, in_order};

use page::Page;

use crate::screen;

/// What the text report shows.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct ReportArgs {
    /// Sections of the text report to show; all, if not given.
    #[arg(long, value_parser = PossibleValuesParser::new(sections()), value_delimiter = ',', value_name = "NAMES")]
    pub(crate) section: Vec<String>,

    /// How many findings of one kind the text report shows.
    #[arg(long, value_name = "N", default_value_t = 8, value_parser = clap::value_parser!(u16).range(1..))]
    pub(crate) top: u16,

    /// Columns of the text report; the terminal's, up to 100, if not given.
    #[arg(long, value_name = "COLUMNS", value_parser = clap::value_parser!(u16).range(40..))]
    pub(crate) width: Option<u16>,
}

impl Form for ReportArgs {
    fn name(&self) -> &'static str {
        "text"
    }

    fn help(&self) -> &'static str {
        "A report to read"
    }

    fn shows(&self, layer: &Offer<'_>) -> bool {
        // Those who name a pass from elsewhere want to see what it finds.
        let new = !layer.shipped && !layer.groundwork && self.section.is_empty();
        new || parts(self, &[]).iter().any(|part| part.shows(layer.layer))
    }

    fn open(&self, run: &RunRecord<'_>, to: Option<&Path>) -> io::Result<Box<dyn Sink>> {
        let colour = to.is_none() && screen::colour();
        let width = screen::columns(self.width, WIDEST);
        let asked: Vec<&str> = run.passes.iter().filter(|pass| pass.asked).map(|pass| pass.name).collect();
        let mut loaded = Vec::new();
        let mut parts = parts(self, if run.named { &asked } else { &[] });
        if run.named || self.section.is_empty() {
            let top = if run.named { usize::MAX } else { self.top() };
            let shipped = parallax_builtin::all();
            let new = asked.iter().filter(|name| shipped.iter().all(|pass| pass.about.name != **name));
            loaded.extend(new.map(|name| (*name).to_owned()));
            parts.extend(loaded.iter().map(|name| Part::Rows(name.clone(), top)));
        }
        Ok(Box::new(Report { out: Output::open(to)?, parts, loaded, top: self.top(), width, colour }))
    }
}

impl ReportArgs {
    fn wants(&self, section: &str) -> bool {
        self.section.is_empty() || self.section.iter().any(|name| name == section)
    }

    fn top(&self) -> usize {
        usize::from(self.top)
    }
}

/// The widest report that is still pleasant to read.
const WIDEST: usize = 100;

struct Report {
    out: Output,
    parts: Vec<Part>,
    /// The layers of passes from elsewhere that it shows.
    loaded: Vec<String>,
    /// How many findings of one kind are shown.
    top: usize,
    /// Columns.
    width: usize,
    colour: bool,
}

/// A part of the report.
enum Part {
    Section(Section),
    /// The rows of a layer, so many of each article.
    Rows(String, usize),
    /// For an article by itself.
    OfOne(Section),
}

impl Part {
    fn shows(&self, layer: &str) -> bool {
        match self {
            Self::Section(section) | Self::OfOne(section) => section.layers.contains(&layer),
            Self::Rows(shown, _) => shown == layer,
        }
    }
}

/// What belongs in the report of shipped passes: what was asked for, or all of it. Passes that were named bring
/// theirs in and keep the others out.
fn parts(args: &ReportArgs, named: &[&str]) -> Vec<Part> {
    let (mut parts, mut rows) = (Vec::new(), Vec::new());
    for Shipped { pass, shown } in shipped() {
        let layer = pass.about.name;
        match shown {
            Shown::Told(section) => {
                if args.wants(section.name) && (named.is_empty() || named.contains(&layer)) {
                    parts.push(Part::Section(section));
                }
            }
            // Whoever names a layer that has no section wants all of it.
            _ if named.contains(&layer) => rows.push(Part::Rows(layer.to_owned(), usize::MAX)),
            Shown::Listed if named.is_empty() && args.wants(layer) => {
                parts.push(Part::Rows(layer.to_owned(), args.top()));
            }
            Shown::Alone(section) if named.is_empty() && args.wants(section.name) => {
                parts.push(Part::OfOne(section));
            }
            Shown::Listed | Shown::Alone(_) | Shown::No => {}
        }
    }
    parts.extend(rows);
    parts
}

/// The first section that was asked for of which no pass is among those that were named, and the pass it shows.
pub(crate) fn left_out<'a>(args: &'a ReportArgs, named: &[String]) -> Option<(&'a str, &'static str)> {
    let shows = |section: &str| -> Vec<&'static str> {
        let layers = shipped().into_iter().filter_map(|Shipped { pass, shown }| {
            let layer = pass.about.name;
            let (own, alone) = match shown {
                Shown::Told(section) => (section.name, false),
                Shown::Alone(section) => (section.name, true),
                Shown::Listed => (layer, false),
                Shown::No => return None,
            };
            (own == section).then_some((alone, layer))
        });
        let mut layers: Vec<(bool, &'static str)> = layers.collect();
        layers.sort_unstable();
        layers.into_iter().map(|(_, layer)| layer).collect()
    };
    args.section.iter().find_map(|section| {
        let layers = shows(section);
        let is_named = layers.iter().any(|layer| named.iter().any(|name| name == layer));
        layers.first().filter(|_| !is_named).map(|layer| (section.as_str(), *layer))
    })
}

/// The sections that can be asked for.
fn sections() -> Vec<PossibleValue> {
    let value = |section: Section| PossibleValue::new(section.name).help(section.title);
    let of_pass = |Shipped { pass, shown }| match shown {
        Shown::Told(section) => Some(value(section)),
        Shown::Listed => Some(PossibleValue::new(pass.about.name).help(pass.about.summary())),
        Shown::Alone(_) | Shown::No => None,
    };
    shipped().into_iter().filter_map(of_pass).collect()
}

impl Sink for Report {
    fn write(&mut self, window: &[Results<'_>]) -> io::Result<()> {
        let Self { out, parts, loaded, top, width, colour } = self;
        in_order(window, out, |read| {
            let story = story(read, parts, loaded, *top, *width);
            Ok(if *colour { story } else { strip_str(&story).to_string() }.into_bytes())
        })
    }

    fn finish(self: Box<Self>, _: &[Failure<'_>]) -> io::Result<()> {
        self.out.finish()
    }
}

/// The report of one story, or of an article by itself.
fn story(read: &Results<'_>, parts: &[Part], loaded: &[String], top: usize, width: usize) -> String {
    // A story of its own that could not be read has no name, and standard error says why.
    if !read.whole && read.story.articles.is_empty() {
        return String::new();
    }
    let mut page = Page::new(read.story, width);
    page.opening(read.whole);
    // Where nothing could be read, there is nothing but the reasons.
    let parts = if read.story.articles.is_empty() { &[] } else { parts };
    for part in parts {
        match part {
            Part::Section(section) => {
                let mut blocks = (section.tell)(read, top);
                if section.name == FIRST && !blocks.is_empty() {
                    blocks.extend(loaded.iter().filter_map(|layer| listing::in_a_line(read, layer)));
                }
                page.section(section.title, &blocks);
            }
            Part::Rows(layer, top) => page.section(layer, &listing::tell(read, layer, *top)),
            Part::OfOne(section) if !read.whole => page.section(section.title, &(section.tell)(read, top)),
            Part::OfOne(_) => {}
        }
    }
    page.section("Not analysed", &not_run::tell(read));
    page.finish()
}

/// The section in which everything that sets articles apart has a line, what loaded passes found too.
const FIRST: &str = "differences";

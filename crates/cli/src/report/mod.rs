//! The text report: a story at a time, for a person. It reads without colour.

mod differences;
mod draw;
mod listing;
mod not_run;
mod page;

use std::collections::BTreeSet;

use clap::builder::PossibleValue;
use parallax_builtin::{Section, Shipped, Shown, shipped};
use parallax_formats::Problem;
use parallax_runner::{Analysed, Plan};

use crate::args::RunArgs;
pub(crate) use page::Page;

/// How the report looks, and what is in it.
pub(crate) struct Look {
    /// Columns.
    width: usize,
    /// How many findings of one kind are shown.
    top: usize,
    parts: Vec<Part>,
    /// The layers that somebody wants to see.
    asked: BTreeSet<&'static str>,
}

/// A part of the report.
enum Part {
    Section(Section),
    /// The rows of a layer, so many of each article.
    Rows(&'static str, usize),
    /// The rows of a layer, for an article by itself.
    RowsOfOne(&'static str),
}

/// The widest report that is still pleasant to read.
const WIDEST: usize = 100;

impl Look {
    /// As wide as asked for, else as the terminal, up to a hundred columns.
    pub(crate) fn new(args: &RunArgs, plan: &Plan) -> Self {
        let terminal = || terminal_size::terminal_size().map(|(terminal_size::Width(columns), _)| columns);
        let width = args.width.or_else(terminal).map_or(WIDEST, usize::from);
        let asked = plan.steps().iter().filter(|step| step.asked);
        Self {
            width: width.clamp(40, WIDEST),
            top: usize::from(args.top),
            parts: parts(args, plan),
            asked: asked.map(|step| step.about.name).collect(),
        }
    }
}

/// What belongs in the report: what was asked for, or all of it. Passes that were named bring their sections
/// in and keep others out; a section that was named shows itself alone.
fn parts(args: &RunArgs, plan: &Plan) -> Vec<Part> {
    let top = usize::from(args.top);
    let named = |layer: &str| args.choice.passes.iter().any(|name| name == layer);
    let wanted = |section: &str| args.section.is_empty() || args.section.iter().any(|name| name == section);
    let whole = args.choice.passes.is_empty();
    let differences = (whole && wanted(differences::SECTION.name)).then_some(differences::SECTION);
    let mut parts: Vec<Part> = differences.map(Part::Section).into_iter().collect();
    let (mut rows, mut known) = (Vec::new(), BTreeSet::new());
    for shipped in shipped() {
        let layer = shipped.pass.about.name;
        known.insert(layer);
        match shipped.shown {
            // Whoever names a layer that has no section wants all of it.
            Shown::No | Shown::Alone | Shown::Listed if named(layer) => {
                rows.push(Part::Rows(layer, usize::MAX));
            }
            Shown::Alone if whole && wanted(layer) && plan.asks_for(layer) => {
                rows.push(Part::RowsOfOne(layer));
            }
            Shown::Listed if whole && wanted(layer) && plan.asks_for(layer) => {
                parts.push(Part::Rows(layer, top));
            }
            Shown::Told(section) if (whole || named(layer)) && wanted(section.name) => {
                parts.push(Part::Section(section));
            }
            _ => {}
        }
    }
    parts.extend(rows);
    // Those who name a library or a list want to see what it finds.
    for step in plan.steps().iter().filter(|step| step.asked && !known.contains(step.about.name)) {
        let layer = step.about.name;
        if named(layer) || args.section.is_empty() {
            parts.push(Part::Rows(layer, if named(layer) { usize::MAX } else { top }));
        }
    }
    parts
}

/// The sections that can be asked for.
pub(crate) fn sections() -> Vec<PossibleValue> {
    let value = |section: &Section| PossibleValue::new(section.name).help(section.title);
    let of_pass = |Shipped { pass, shown }| match shown {
        Shown::Told(section) => Some(value(&section)),
        Shown::Listed => Some(PossibleValue::new(pass.about.name).help(pass.about.summary())),
        Shown::Alone | Shown::No => None,
    };
    [value(&differences::SECTION)].into_iter().chain(shipped().into_iter().filter_map(of_pass)).collect()
}

/// The report of one story, or of an article by itself.
pub(crate) fn story(look: &Look, analysed: &Analysed, whole: bool, refused: &[(String, Problem)]) -> String {
    let mut page = Page::new(&analysed.story, look.width);
    page.opening(whole);
    for part in &look.parts {
        match part {
            Part::Section(section) => page.section(section.title, &(section.tell)(analysed, look.top)),
            Part::Rows(layer, top) => page.section(layer, &listing::tell(analysed, layer, *top)),
            Part::RowsOfOne(layer) if !whole => {
                page.section(layer, &listing::tell(analysed, layer, look.top));
            }
            Part::RowsOfOne(_) => {}
        }
    }
    page.section("Not analysed", &not_run::tell(analysed, refused, &look.asked));
    page.finish()
}

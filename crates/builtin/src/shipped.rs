use parallax_corpus::{Pass, Reads};
use parallax_formats::Results;
use parallax_report::{Block, Section as Tells};
use parallax_runner::Available;

/// A shipped pass, and how the report shows what it finds.
pub struct Shipped {
    /// The pass.
    pub pass: Available,
    /// How the report shows its rows.
    pub shown: Shown,
}

/// How the report shows the rows of a pass. Whoever asks for a pass by name is shown them in any case.
#[derive(Debug, Clone)]
pub enum Shown {
    /// Not at all: they are for other passes, or for other forms of results.
    No,
    /// For an article by itself, as the section tells it; across a story, another pass compares them.
    Alone(Section),
    /// Row by row.
    Listed,
    /// As its section tells it.
    Told(Section),
}

/// The section of a pass.
#[derive(Debug, Clone)]
pub struct Section {
    /// What it is asked for by.
    pub name: &'static str,
    /// What stands over it.
    pub title: &'static str,
    /// The layers that it shows.
    pub layers: Vec<&'static str>,
    /// What it tells, with at most so many findings of one kind.
    pub tell: fn(&Results<'_>, usize) -> Vec<Block>,
}

pub(crate) fn pass<P: Pass>(shown: Shown) -> Shipped {
    Shipped { pass: parallax_runner::pass::<P>(), shown }
}

pub(crate) fn told<P: Pass + Tells>() -> Shipped {
    pass::<P>(Shown::Told(section::<P>()))
}

pub(crate) fn section<S: Tells>() -> Section {
    let layers = S::Shows::layers().into_iter().map(|read| read.name).collect();
    Section { name: S::NAME, title: S::TITLE, layers, tell: tell::<S> }
}

fn tell<S: Tells>(results: &Results<'_>, top: usize) -> Vec<Block> {
    let shelf = results.shelf::<S::Shows>();
    shelf.map_or_else(Vec::new, |shelf| S::tell(results.story, S::Shows::view(&shelf), top))
}

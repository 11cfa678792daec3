#![doc = include_str!("../README.md")]

mod cues;
mod datelines;
mod forms;
mod names;
mod own;
mod page;
mod row;
mod signoffs;
mod stretches;
mod text;

use aho_corasick::AhoCorasick;
use parallax_corpus::{Article, Maybe, Missing, NoSettings, Pass};
use parallax_layers::{outlet::Outlet, structure::Line};

pub use row::{Agency, Credited};

use crate::page::Page;

/// Credits to wire services and other outlets.
#[derive(Debug)]
pub struct Agencies {
    /// Finds the words that may make a name a credit.
    cues: AhoCorasick,
}

impl Pass for Agencies {
    type Settings = NoSettings;
    type Reads = (Line, Maybe<Outlet>);
    type Writes = Agency;

    const PAGE: &'static str = include_str!("../README.md");
    const VERSION: u32 = 2;
    const LANGUAGES: &'static [&'static str] = &["en"];

    fn new(_: NoSettings) -> Result<Self, String> {
        Ok(Self { cues: cues::automaton()? })
    }

    fn run(&self, article: &Article, (lines, outlet): (&[Line], Result<&[Outlet], Missing>)) -> Vec<Agency> {
        let page = Page::new(article, lines);
        let mut credits = forms::credits(&page, &self.cues);
        let mastheads = page.lines().take(5).filter(|line| line.is_short());
        let mastheads = mastheads.filter_map(|line| names::masthead(line.text));
        let titles: Vec<String> = mastheads.chain(article.declared.outlet.clone()).collect();
        names::in_full(&mut credits, &titles);
        if let Some(outlet) = outlet.ok().and_then(<[Outlet]>::first) {
            credits.retain(|credit| !own::is_own(credit, outlet));
        }
        let row = |credit: names::Credit| Agency {
            span: credit.span,
            name: credit.name,
            r#for: credit.r#for,
            cue: credit.cue,
        };
        credits.into_iter().map(row).collect()
    }
}

#[cfg(feature = "plugin")]
parallax_edge::export!(Agencies);

//! `parallax report`: the comparison as a page; a run with another face.

use std::path::PathBuf;

use clap::Args;
use parallax_formats::Form;
use parallax_page::Html;

use crate::{
    Ended,
    args::{ChoiceArgs, Offsets, RunArgs, Stories},
    report::ReportArgs,
};

const PAGE_EXAMPLES: &str = "\
Examples:
  parallax report stories/harbour                        report.html
  parallax report a.txt b.txt c.txt --out harbour.html
  parallax report corpus.jsonl --out pages               a page for each story, and an index
  parallax report inbox --stories similar --out pages";

#[derive(Debug, Args)]
#[command(after_help = PAGE_EXAMPLES)]
pub(crate) struct PageArgs {
    /// Folders, text files (.txt, .md) or JSON lines (.jsonl); `-` is JSON lines on standard input.
    #[arg(required = true, value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,

    #[command(flatten)]
    pub(crate) choice: ChoiceArgs,

    /// Where to write it: a file for one page with all stories, a folder for a page a story. It is replaced only when
    /// the new one is whole.
    #[arg(long, value_name = "PATH", default_value = "report.html")]
    pub(crate) out: PathBuf,

    /// Which articles are one story.
    #[arg(long, value_enum, value_name = "HOW", default_value_t = Stories::Declared)]
    pub(crate) stories: Stories,

    /// How many threads; all cores, if not given. The page is the same.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    pub(crate) threads: Option<u16>,
}

/// Analyses articles and makes the page.
pub(crate) fn run(args: PageArgs) -> Result<Ended, String> {
    super::run::run(&args.into())
}

impl From<PageArgs> for RunArgs {
    /// The same run, as a page.
    fn from(page: PageArgs) -> Self {
        let PageArgs { paths, choice, out, stories, threads } = page;
        let (format, offsets, report) = (Html.name().to_owned(), Offsets::Chars, ReportArgs::default());
        Self { paths, choice, format, out: Some(out), offsets, stories, threads, report, no_text: false }
    }
}

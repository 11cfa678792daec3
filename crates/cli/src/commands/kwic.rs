//! `parallax kwic`: a word in its contexts, outlet by outlet.

mod columns;
mod find;
mod tables;

use std::{
    io::{self, Write},
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use anstream::adapter::strip_str;
use clap::{Args, ValueEnum};
use parallax_corpus::{Article, Layer, Offsets};
use parallax_formats::{Failure, Form, Offer, Output, Results, RunRecord, Sink, UnitResults};
use parallax_layers::{outlet::Outlet, structure::Line, voices::VoiceSpan, words::Word};
use rayon::prelude::*;

use crate::{
    Ended,
    args::{ChoiceArgs, PluginArgs, Stories},
    commands::run::{Reading, written},
    config, say, screen, signals,
};

use find::{Hit, Query};

const EXAMPLES: &str = "\
Examples:
  parallax kwic regime stories/harbour
  parallax kwic \"port authority\" stories --sort right
  parallax kwic --lemma strike stories          struck, strikes, striking, too
  parallax kwic regime corpus.jsonl --context 8 --format csv > regime.csv

Whole words are found, whatever their capitals; with a possessive ending, too.

Exit codes: 0 found; 1 found nowhere, or with failures; 2 called wrongly, or nothing to read.";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct KwicArgs {
    /// A word, or a phrase in quotation marks.
    word: String,

    /// Folders, text files (.txt, .md) or JSON lines (.jsonl); `-` is JSON lines on standard input.
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,

    /// The word is a dictionary form, all forms of which are to be found.
    #[arg(long)]
    lemma: bool,

    /// In which order.
    #[arg(long, value_enum, value_name = "HOW", default_value_t = Sort::Outlet)]
    sort: Sort,

    /// So many words on each side; as many as fit, if not given (in tables, ten).
    #[arg(long, value_name = "N")]
    context: Option<u16>,

    /// Look in page furniture, too: bylines, captions, teasers.
    #[arg(long)]
    furniture: bool,

    /// How to write them.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,

    /// Which articles are one story.
    #[arg(long, value_enum, value_name = "HOW", default_value_t = Stories::Declared)]
    stories: Stories,

    /// Columns of the text; the terminal's, up to 160, if not given.
    #[arg(long, value_name = "COLUMNS", value_parser = clap::value_parser!(u16).range(40..))]
    width: Option<u16>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Sort {
    /// By outlet, in the order of the text.
    Outlet,
    /// By what stands before the word, the nearest first.
    Left,
    /// By what stands behind it.
    Right,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Columns to read.
    Text,
    /// A table.
    Csv,
    /// An object a line.
    Jsonl,
}

pub(crate) fn run(args: KwicArgs) -> Result<Ended, String> {
    signals::clean_up()?;
    let KwicArgs { word, paths, lemma, sort, context, furniture, format, stories, width } = args;
    let form = Kwic {
        query: Query::new(&word, lemma)?,
        context: context.map_or_else(|| if format == Format::Text { 40 } else { 10 }, usize::from),
        sort,
        furniture,
        format,
        width: screen::columns(width, WIDEST),
        found: Arc::default(),
    };
    let plugins = PluginArgs { plugin: Vec::new(), config: None };
    let choice = ChoiceArgs { passes: Vec::new(), all_layers: false, plugins, set: Vec::new() };
    let chosen = config::plan(&choice, &form)?;
    let reading = Reading {
        paths: &paths,
        stories: stories.into(),
        articles: &[],
        offsets: Offsets::Chars,
        out: None,
        text: true,
        notes: false,
    };
    let ended = written(&form, chosen, &reading)?;
    // As the programs do that people search with.
    let nowhere = ended == Ended::Clean && !form.found.load(Ordering::Relaxed);
    Ok(if nowhere { Ended::WithFailures } else { ended })
}

/// The widest that is still pleasant: contexts are not read from end to end.
const WIDEST: usize = 160;

/// The form that `kwic` writes.
#[derive(Clone)]
struct Kwic {
    query: Query,
    /// Words on each side.
    context: usize,
    sort: Sort,
    furniture: bool,
    format: Format,
    width: usize,
    /// Whether there was any.
    found: Arc<AtomicBool>,
}

impl Form for Kwic {
    fn name(&self) -> &'static str {
        "kwic"
    }

    fn help(&self) -> &'static str {
        "A word in its contexts"
    }

    fn shows(&self, offer: &Offer<'_>) -> bool {
        let words = self.query.is_lemma.then_some(Word::NAME);
        [Line::NAME, Outlet::NAME, VoiceSpan::NAME].into_iter().chain(words).any(|name| name == offer.layer)
    }

    fn says_what_was_skipped(&self) -> bool {
        // Without lemmas, every language is searched.
        !self.query.is_lemma
    }

    fn open(&self, _: &RunRecord<'_>, to: Option<&Path>) -> io::Result<Box<dyn Sink>> {
        let lines =
            Lines { kwic: self.clone(), out: Output::open(to)?, articles: Vec::new(), hits: Vec::new() };
        Ok(Box::new(lines))
    }
}

/// An article that was searched.
struct Searched {
    id: String,
    story: Option<String>,
    /// Whose it is, as declared or else found.
    outlet: Option<String>,
}

/// What was found until now.
struct Lines {
    kwic: Kwic,
    out: Output,
    articles: Vec<Searched>,
    /// With the articles they stand in.
    hits: Vec<(usize, Hit)>,
}

impl Sink for Lines {
    fn write(&mut self, window: &[Results<'_>]) -> io::Result<()> {
        for read in window {
            let kwic = &self.kwic;
            let units: Vec<(&Article, &UnitResults<'_>)> = read.articles().collect();
            let hits: Vec<Vec<Hit>> = units
                .par_iter()
                .map(|(article, found)| kwic.query.hits(article, found, kwic.context, kwic.furniture))
                .collect();
            for ((article, found), hits) in units.into_iter().zip(hits) {
                let at = self.articles.len();
                self.articles.push(Searched {
                    id: article.id.clone(),
                    story: read.whole.then(|| read.story.id.clone()),
                    outlet: outlet(article, found),
                });
                self.hits.extend(hits.into_iter().map(|hit| (at, hit)));
            }
        }
        Ok(())
    }

    fn finish(self: Box<Self>, _: &[Failure<'_>]) -> io::Result<()> {
        let Self { kwic, mut out, articles, mut hits } = *self;
        kwic.found.store(!hits.is_empty(), Ordering::Relaxed);
        if hits.is_empty() && !articles.is_empty() && kwic.format == Format::Text {
            say::note(&match kwic.query.is_lemma {
                false => "whole words are looked for; `--lemma` finds all forms of a dictionary form",
                true => "`--lemma` looks for a dictionary form: `strike`, not `struck`",
            });
        }
        // What is alike stays in the order of the text.
        match kwic.sort {
            Sort::Outlet => hits.sort_by_cached_key(|(at, _)| by_outlet(&articles[*at])),
            Sort::Left => hits.sort_by_cached_key(|(_, hit)| hit.words_before()),
            Sort::Right => hits.sort_by_cached_key(|(_, hit)| hit.words_behind()),
        }
        match kwic.format {
            Format::Text => {
                let text = columns::text(&kwic, &articles, &hits);
                let text = if screen::colour() { text } else { strip_str(&text).to_string() };
                out.write_all(text.as_bytes())?;
            }
            Format::Csv => tables::csv(&articles, &hits, &mut out)?,
            Format::Jsonl => tables::jsonl(&articles, &hits, &mut out)?,
        }
        out.finish()
    }
}

/// The order of outlets; those that are not known come last.
fn by_outlet(article: &Searched) -> (bool, Option<String>, String) {
    (article.outlet.is_none(), article.outlet.as_ref().map(|name| name.to_lowercase()), article.id.clone())
}

fn outlet(article: &Article, found: &UnitResults<'_>) -> Option<String> {
    let found = || found.rows::<Outlet>()?.first()?.name.clone();
    article.declared.outlet.clone().or_else(found)
}

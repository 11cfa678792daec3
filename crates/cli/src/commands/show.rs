//! `parallax show`: an article with what was found in it marked, paragraph by paragraph.

mod marks;
mod paper;
mod row;
mod strokes;
mod told;

use std::{
    io,
    path::{Path, PathBuf},
};

use anstream::adapter::strip_str;
use clap::Args;
use parallax_corpus::{
    ArticleIndex, Offsets, UnitKind,
    shape::{Field, Shape},
};
use parallax_formats::{Failure, Form, Offer, Output, PassResult, Results, RunRecord, Sink, in_order};
use parallax_layers::{numbers::Number, quotes::Quote, slant::Slant, structure::Line};
use parallax_runner::Step;

use crate::{
    Ended,
    args::{ChoiceArgs, PluginArgs, Stories},
    commands::run::{Reading, written},
    config, screen, signals,
};

use marks::{Choice, Mark, marks};
use paper::{Paper, Shade};

const EXAMPLES: &str = "\
Examples:
  parallax show a.txt                          its own wording, figures and quotations
  parallax show a.txt --layer slant --kind label,hedge
  parallax show a.txt --layer voices           whose words are these?
  parallax show corpus.jsonl --article 1204
  parallax show a.txt b.txt --layer facts      what is found across articles, too
  parallax show a.txt --plugin my-list.toml    what your own list finds, too
  NO_COLOR=1 parallax show a.txt | less

Exit codes: 0 shown, with findings or without; 1 shown, with failures; 2 called wrongly, or nothing to show.";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct ShowArgs {
    /// Text files (.txt, .md), JSON lines (.jsonl) or folders; `-` is JSON lines on standard input.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,

    /// Layers to mark, with commas between; `parallax passes` lists them. All of their rows are shown then. If none is
    /// named: `slant` in the article's own voice, what `numbers` states, whom `quotes` quotes, and what plugins find.
    #[arg(long, value_delimiter = ',', value_name = "LAYERS")]
    layer: Vec<String>,

    /// Only findings of these kinds, with commas between: what the field `kind` says, such as `label` or `direct`.
    #[arg(long, value_delimiter = ',', value_name = "KINDS")]
    kind: Vec<String>,

    /// Only the articles with these ids, with commas between.
    #[arg(long, value_delimiter = ',', value_name = "IDS")]
    article: Vec<String>,

    /// Which articles are one story, for layers across its articles.
    #[arg(long, value_enum, value_name = "HOW", default_value_t = Stories::Declared)]
    stories: Stories,

    #[command(flatten)]
    plugins: PluginArgs,

    /// One setting of one pass; goes before the file's.
    #[arg(long, value_name = "PASS.FIELD=VALUE")]
    set: Vec<String>,

    /// Columns; the terminal's, up to 100, if not given.
    #[arg(long, value_name = "COLUMNS", value_parser = clap::value_parser!(u16).range(40..))]
    width: Option<u16>,
}

pub(crate) fn run(args: ShowArgs) -> Result<Ended, String> {
    signals::clean_up()?;
    let ShowArgs { files, layer, kind, article, stories, plugins, set, width } = args;
    let show = Show { kinds: kind, articles: article, width };
    let choice = ChoiceArgs { passes: layer, all_layers: false, plugins, set };
    let chosen = config::plan(&choice, &show)?;
    let asked = |step: &Step| chosen.layers.iter().any(|layer| layer == step.about.name);
    let across = chosen.plan.steps().iter().any(|step| asked(step) && step.about.unit == UnitKind::Story);
    let reading = Reading {
        paths: &files,
        stories: stories.into(),
        articles: &show.articles,
        offsets: Offsets::Chars,
        out: None,
        text: true,
        notes: across,
    };
    written(&show, chosen, &reading)
}

/// The form that `show` writes.
struct Show {
    /// All, if empty; so are the articles.
    kinds: Vec<String>,
    articles: Vec<String>,
    width: Option<u16>,
}

/// The widest article that is still pleasant to read.
const WIDEST: usize = 100;

impl Form for Show {
    fn name(&self) -> &'static str {
        "show"
    }

    fn help(&self) -> &'static str {
        "Articles with marks"
    }

    /// What a standards editor asks first: how is it worded, where are the figures from, who speaks?
    fn shows(&self, offer: &Offer<'_>) -> bool {
        use parallax_corpus::Layer as _;
        let first = [Slant::NAME, Quote::NAME, Number::NAME].contains(&offer.layer);
        first || (!offer.shipped && !offer.groundwork)
    }

    fn reads(&self) -> &'static [&'static str] {
        use parallax_corpus::Layer as _;
        &[Line::NAME]
    }

    fn open(&self, run: &RunRecord<'_>, to: Option<&Path>) -> io::Result<Box<dyn Sink>> {
        let asked: Vec<_> = run.passes.iter().filter(|pass| pass.asked).collect();
        let fields = asked.iter().filter_map(|pass| pass.fields.ok());
        known(&self.kinds, &fields.filter_map(kind_of).collect::<Vec<_>>()).map_err(io::Error::other)?;
        // What an editor asks first comes first, whatever the order of the passes.
        let mut names: Vec<&str> = asked.iter().map(|pass| pass.name).collect();
        names.sort_by_key(|name| *name != "slant");
        Ok(Box::new(Articles {
            out: Output::open(to)?,
            layers: Shade::of(&names),
            choice: Choice { all: run.named, kinds: self.kinds.clone() },
            articles: self.articles.clone(),
            width: screen::columns(self.width, WIDEST),
            colour: screen::colour(),
        }))
    }
}

/// What the field `kind` of a row may say.
fn kind_of(fields: &[Field]) -> Option<&Shape> {
    fields.iter().find(|field| field.name.0 == "kind").map(|field| &field.shape)
}

/// Refuses a kind that no row can have.
fn known(kinds: &[String], shapes: &[&Shape]) -> Result<(), String> {
    let mut names: Vec<&str> = Vec::new();
    for shape in shapes {
        match shape {
            Shape::Enum { values, .. } => names.extend(values.iter().map(|value| value.0)),
            // Users' lists say any.
            _ => return Ok(()),
        }
    }
    names.sort_unstable();
    names.dedup();
    match kinds.iter().find(|kind| !names.contains(&kind.as_str())) {
        Some(kind) if names.is_empty() => {
            Err(format!("`--kind {kind}`: the rows of the layers that are shown have no kind"))
        }
        Some(kind) => Err(format!("`--kind {kind}`: there is no such kind; there are {}", names.join(", "))),
        None => Ok(()),
    }
}

/// Articles as they are printed.
struct Articles {
    out: Output,
    layers: Vec<Shade>,
    choice: Choice,
    /// Their ids; all, if empty.
    articles: Vec<String>,
    width: usize,
    colour: bool,
}

impl Sink for Articles {
    fn write(&mut self, window: &[Results<'_>]) -> io::Result<()> {
        let Self { out, layers, choice, articles, width, colour } = self;
        in_order(window, out, |read| {
            let wanted = |id: &String| articles.is_empty() || articles.contains(id);
            let shown = (0..).zip(&read.story.articles).filter(|(_, article)| wanted(&article.id));
            let shown: String =
                shown.map(|(at, _)| article(read, ArticleIndex(at), layers, choice, *width)).collect();
            Ok(if *colour { shown } else { strip_str(&shown).to_string() }.into_bytes())
        })
    }

    fn finish(self: Box<Self>, _: &[Failure<'_>]) -> io::Result<()> {
        self.out.finish()
    }
}

/// One article: its name, the signs of the layers, and its text.
fn article(read: &Results<'_>, at: ArticleIndex, layers: &[Shade], choice: &Choice, width: usize) -> String {
    let marks: Vec<Mark> = layers
        .iter()
        .enumerate()
        .flat_map(|(layer, shade)| marks(read, at, layer, &shade.name, choice))
        .collect();
    let (article, found) = (&read.story[at], &read.articles[at.0 as usize]);
    let mut paper = Paper::new(article, layers, width);
    paper.opening(&marks);
    let outcomes = found.0.iter().chain(&read.found.0).filter(|(pass, _)| pass.asked);
    for (pass, outcome) in outcomes {
        match outcome {
            PassResult::Rows(_) => {}
            PassResult::Failed(why) => paper.aside(&format!("`{}` failed: {why}", pass.name)),
            PassResult::Skipped(why) => paper.aside(&format!("`{}` not run: {why}", pass.name)),
        }
    }
    paper.text(found.rows::<Line>().unwrap_or_default(), &marks);
    paper.finish()
}

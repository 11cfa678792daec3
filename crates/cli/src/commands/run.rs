//! `parallax run`: a window of stories at a time is read, analysed and rendered in parallel, and
//! written in order.

use std::{
    io,
    path::{Path, PathBuf},
};

use parallax_corpus::Offsets;
use parallax_engine::{Corpus, Listing, Stories, count, finish, passes, write};
use parallax_formats::{Form, PassResult, Results, RunRecord, Severity, TELLING_ALL, reader_left};
use parallax_runner::like;

use crate::{
    Ended,
    args::{RunArgs, forms},
    config::{self, Chosen},
    progress, report, say, signals,
    told::Told,
};

pub(crate) fn run(args: &RunArgs) -> Result<Ended, String> {
    let threads = args.threads.map_or(0, usize::from);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
    let pool = pool.map_err(|error| format!("no threads to work with: {error}"))?;

    signals::clean_up()?;
    let form = forms(&args.report).find(|form| form.name() == args.format);
    let form = form.ok_or_else(|| format!("there is no format `{}`", args.format))?;
    if form.name() != args.report.name() && !args.report.section.is_empty() {
        say::note(&"`--section` chooses among the text report, and is not used here");
    }
    let chosen = pool.install(|| config::plan(&args.choice, form))?;

    check(args, form, &chosen.layers, chosen.named)?;

    let reading = Reading {
        paths: &args.paths,
        stories: args.stories.into(),
        articles: &[],
        offsets: args.offsets.into(),
        text: !args.no_text,
        out: args.out.as_deref(),
        notes: true,
    };
    pool.install(|| written(form, chosen, &reading))
}

/// What is read, and where the results go.
pub(crate) struct Reading<'a> {
    pub(crate) paths: &'a [PathBuf],
    pub(crate) stories: Stories,
    /// Only the stories of these articles; all, if none is named.
    pub(crate) articles: &'a [String],
    pub(crate) offsets: Offsets,
    /// Whether the articles' words are written.
    pub(crate) text: bool,
    pub(crate) out: Option<&'a Path>,
    /// Whether to say how stories came about, and the like; errors and warnings always are.
    pub(crate) notes: bool,
}

/// Analyses what is to be read and writes it in a form.
pub(crate) fn written(form: &dyn Form, chosen: Chosen, reading: &Reading<'_>) -> Result<Ended, String> {
    let Chosen { plan, layers, named } = chosen;
    let mut corpus = Corpus::open(reading.paths, reading.stories);
    let mut told = Told::default();
    let problems = corpus.problems().iter();
    let problems = problems.filter(|problem| reading.notes || problem.severity != Severity::Note);
    problems.for_each(|problem| told.problem(problem));
    told.rest();
    if let Some(out) = reading.out {
        no_input(&corpus, out)?;
    }
    only(&mut corpus, reading.articles)?;
    let bar = progress::bar(count(&corpus)? as u64);

    let passes = passes(&plan, &layers);
    let record = RunRecord {
        version: env!("CARGO_PKG_VERSION"),
        offsets: reading.offsets,
        text: reading.text,
        passes: &passes,
        named,
    };
    let of_output = |error: &io::Error| of_output(error, reading.out);
    let mut sink = form.open(&record, reading.out).map_err(|error| of_output(&error))?;
    let mut done = Tally::default();
    let see = |window: &[Results<'_>]| {
        for story in window {
            bar.suspend(|| {
                story.refused.iter().for_each(|(_, problem)| told.problem(problem));
                if !form.says_what_was_skipped() {
                    skipped(story).for_each(|(id, why)| told.left_out(id, why));
                }
            });
            done.add(story);
            bar.inc(story.seen() as u64);
        }
    };
    match write(&plan, &corpus, &passes, sink.as_mut(), see) {
        Err(error) if reader_left(&error) => return Ok(Ended::Clean),
        written => written.map_err(|error| of_output(&error))?,
    }
    bar.finish_and_clear();
    told.rest();

    let lost = finish(&corpus, sink).map_err(|error| of_output(&error))?;
    plan.leave();
    Ok(done.ended(lost))
}

/// Refuses what cannot be shown, or not without words.
fn check(args: &RunArgs, form: &dyn Form, layers: &[String], named: bool) -> Result<(), String> {
    if args.no_text && !form.can_withhold() {
        return Err(format!(
            "`--format {}` is made of the articles' words; leave `--no-text` out",
            form.name()
        ));
    }
    let told = layers.iter().find(|layer| TELLING_ALL.contains(&layer.as_str()));
    if let Some(layer) = told.filter(|_| args.no_text) {
        return Err(format!(
            "the layer `{layer}` has every word of every article; leave it out where you write with `--no-text`"
        ));
    }
    if named
        && form.name() == args.report.name()
        && let Some((section, pass)) = report::left_out(&args.report, layers)
    {
        return Err(format!(
            "`--section {section}` shows what the pass `{pass}` finds, which is not among the passes that are named; add it \
             to them, or leave `--passes` out"
        ));
    }
    Ok(())
}

/// Leaves only the stories of the articles that were named, each of which has to be there.
fn only(corpus: &mut Corpus, named: &[String]) -> Result<(), String> {
    if named.is_empty() {
        return Ok(());
    }
    let has = |story: &Listing, id: &str| story.articles.iter().any(|article| *article.id == *id);
    if let Some(id) = named.iter().find(|id| !corpus.stories().iter().any(|story| has(story, id))) {
        let ids = corpus.stories().iter().flat_map(|story| &story.articles).map(|article| &*article.id);
        let like = like(id, ids.clone());
        let (which, ids): (_, Vec<&str>) = match like.as_slice() {
            [] => ("there are", ids.take(5).collect()),
            like => ("there is", like.iter().map(|id| &**id).collect()),
        };
        return Err(format!("no article has the id `{id}`; {which} `{}`", ids.join("`, `")));
    }
    corpus.retain(|story| named.iter().any(|id| has(story, id)));
    Ok(())
}

/// Refuses to write over what is read, and says when the next run would read what is written.
pub(crate) fn no_input(corpus: &Corpus, out: &Path) -> Result<(), String> {
    let shown = out.display();
    if out.canonicalize().is_ok_and(|out| corpus.inputs().contains(&out)) {
        return Err(format!("{shown}: articles are read from this file; name another one for the results"));
    }
    if corpus.would_read(out) {
        say::warning(&format!("{shown} lies among the articles, and the next run will read it as one"));
    }
    Ok(())
}

/// What is wrong with the results' place, which it names.
fn of_output(error: &io::Error, out: Option<&Path>) -> String {
    match out {
        Some(path) => format!("{}: {error}", path.display()),
        None => error.to_string(),
    }
}

/// Articles over which a pass was not run: each once, with the first reason.
fn skipped<'a>(story: &'a Results<'_>) -> impl Iterator<Item = (&'a str, &'a str)> {
    story.articles().filter_map(|(article, found)| {
        found.0.iter().find_map(|(_, outcome)| match outcome {
            PassResult::Skipped(why) => Some((article.id.as_str(), *why)),
            PassResult::Rows(_) | PassResult::Failed(_) => None,
        })
    })
}

/// What is counted for the exit code and the closing words.
#[derive(Default)]
struct Tally {
    articles: usize,
    refused: usize,
    /// Whether anything came of a pass that was asked for.
    found: bool,
    /// The passes that failed, in the order in which they did.
    failed: Vec<Failing>,
}

/// A pass that failed.
struct Failing {
    pass: String,
    /// Where first, and why.
    first: String,
    failures: usize,
    /// Units over which it was not run, as it was switched off or what it reads was not there.
    skipped: usize,
}

impl Tally {
    fn add(&mut self, read: &Results<'_>) {
        self.articles += read.articles.len();
        self.refused += read.refused.len();
        for (unit, id, pass, outcome) in read.outcomes() {
            let known = self.failed.iter().position(|failing| failing.pass == pass.name);
            match (outcome, known) {
                (PassResult::Rows(_), _) => self.found |= pass.asked,
                (PassResult::Skipped(_), Some(at)) => self.failed[at].skipped += 1,
                (PassResult::Skipped(_), None) => {}
                (PassResult::Failed(_), Some(at)) => self.failed[at].failures += 1,
                (PassResult::Failed(why), None) => self.failed.push(Failing {
                    pass: pass.name.to_owned(),
                    first: format!("`{}` on {unit} {id}: {why}", pass.name),
                    failures: 1,
                    skipped: 0,
                }),
            }
        }
    }

    fn ended(self, lost: usize) -> Ended {
        for Failing { first, failures, skipped, .. } in &self.failed {
            let more = match (failures - 1, skipped) {
                (0, 0) => String::new(),
                (more, 0) => format!(" (and {more} more failures)"),
                (more, skipped) => format!(" (and {more} more failures, and not run over {skipped})"),
            };
            say::error(&format!("a pass failed: {first}{more}; what reads it was skipped there"));
        }
        if self.refused > 0 {
            say::note(&format!(
                "{} of {} articles could not be read",
                self.refused,
                self.refused + self.articles
            ));
        }
        match self.failed.len() + self.refused + lost {
            _ if self.articles == 0 || (!self.found && !self.failed.is_empty()) => Ended::Nothing,
            0 => Ended::Clean,
            _ => Ended::WithFailures,
        }
    }
}

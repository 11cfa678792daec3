//! `parallax run`: a window of stories at a time is read, analysed and rendered in parallel, and
//! written in order.

use parallax_corpus::{Story, UnitKind};
use parallax_formats::{
    Corpus, Failure, Form, Listing, Outcome, Problem, Results, RunRecord, Severity, Sink, reader_left,
};
use parallax_runner::Plan;
use rayon::prelude::*;

use crate::{
    Ended,
    args::RunArgs,
    config::{self, Chosen},
    progress, say,
    write::{Read, forms, passes},
};

/// Text read at a time: enough to keep every core busy, little enough that memory stays flat.
const WINDOW: u64 = 1 << 20;

pub(crate) fn run(args: &RunArgs) -> Result<Ended, String> {
    let threads = args.threads.map_or(0, usize::from);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
    let pool = pool.map_err(|error| format!("no threads to work with: {error}"))?;

    let form = forms(&args.report).find(|form| form.name() == args.format);
    let form = form.ok_or_else(|| format!("there is no format `{}`", args.format))?;
    let Chosen { plan, layers, named } = pool.install(|| config::plan(&args.choice, form))?;

    let corpus = Corpus::open(&args.paths, args.stories.into());
    corpus.problems().iter().for_each(tell);
    let articles: usize = corpus.stories().iter().map(|story| story.articles.len()).sum();
    if articles == 0 {
        return Err("no articles to read; give a folder of .txt or .md files, or a .jsonl file".to_owned());
    }

    let bar = progress::bar(articles as u64);
    let passes = passes(&plan, &layers);
    let offsets = args.offsets.into();
    let record = RunRecord { version: env!("CARGO_PKG_VERSION"), offsets, passes: &passes, named };
    let mut sink = open(form, &record, args)?;
    let mut done = Tally::default();
    let mut windows = corpus.windows(WINDOW);
    let mut read = windows.next().map(|first| pool.install(|| analyse(&plan, &corpus, first)));
    while let Some(window) = read {
        let results: Vec<Results<'_>> = window.iter().map(|story| story.results(&passes)).collect();
        for story in &results {
            bar.suspend(|| {
                story.refused.iter().for_each(|(_, problem)| tell(problem));
                if !form.says_what_was_skipped() {
                    skipped(story).for_each(|(id, why)| say::note(&format!("{id} is left out: {why}")));
                }
            });
            done.add(story);
            bar.inc(story.seen() as u64);
        }
        // While one window is written, the next is analysed.
        let next = windows.next();
        let (after, written) = pool.install(|| {
            let analyse = || next.map(|next| analyse(&plan, &corpus, next));
            rayon::join(analyse, || sink.write(&results))
        });
        match written {
            Err(error) if reader_left(&error) => return Ok(Ended::Clean),
            written => written.map_err(|error| error.to_string())?,
        }
        drop(results);
        read = after;
    }
    bar.finish_and_clear();

    let lost = corpus.problems().iter().filter(|problem| problem.severity == Severity::Error);
    let lost: Vec<(&str, String)> =
        lost.map(|problem| (problem.source.as_str(), problem.to_string())).collect();
    let lost: Vec<Failure<'_>> = lost
        .iter()
        .map(|(id, message)| Failure { unit: UnitKind::Article, id, pass: None, message })
        .collect();
    sink.finish(&lost).map_err(|error| error.to_string())?;
    plan.leave();
    Ok(done.ended(lost.len()))
}

fn open(form: &dyn Form, run: &RunRecord<'_>, args: &RunArgs) -> Result<Box<dyn Sink>, String> {
    let to = args.out.as_deref();
    form.open(run, to).map_err(|error| match to {
        Some(path) => format!("{}: {error}", path.display()),
        None => error.to_string(),
    })
}

/// Articles over which a pass was not run: each once, with the first reason.
fn skipped<'a>(story: &'a Results<'_>) -> impl Iterator<Item = (&'a str, &'a str)> {
    story.articles().filter_map(|(article, found)| {
        found.0.iter().find_map(|(_, outcome)| match outcome {
            Outcome::Skipped(why) => Some((article.id.as_str(), *why)),
            Outcome::Rows(_) | Outcome::Failed(_) => None,
        })
    })
}

/// Reads a window's articles and runs the passes over them.
fn analyse(plan: &Plan, corpus: &Corpus, window: &[Listing]) -> Vec<Read> {
    let loaded: Vec<_> = window.par_iter().map(|listing| load(corpus, listing)).collect();
    let (stories, refused): (Vec<_>, Vec<_>) = loaded.into_iter().unzip();
    let read = plan.analyse(stories).into_iter().zip(window).zip(refused);
    read.map(|((analysed, listing), refused)| Read { analysed, whole: listing.id.is_some(), refused })
        .collect()
}

/// Reads the articles of a story; those that cannot be read come with the reason.
fn load(corpus: &Corpus, listing: &Listing) -> ((Story, bool), Vec<(String, Problem)>) {
    let loaded: Vec<_> = listing.articles.par_iter().map(|at| corpus.load(at)).collect();
    let (mut articles, mut refused) = (Vec::new(), Vec::new());
    for (at, loaded) in listing.articles.iter().zip(loaded) {
        match loaded {
            Ok(article) => articles.push(article),
            Err(problem) => refused.push((at.id.to_string(), problem)),
        }
    }
    let id = listing.id.as_deref().unwrap_or_default().to_owned();
    ((Story { id, articles }, listing.id.is_some()), refused)
}

fn tell(problem: &Problem) {
    match problem.severity {
        Severity::Error => say::error(problem),
        Severity::Warning => say::warning(problem),
    }
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
                (Outcome::Rows(_), _) => self.found |= pass.asked,
                (Outcome::Skipped(_), Some(at)) => self.failed[at].skipped += 1,
                (Outcome::Skipped(_), None) => {}
                (Outcome::Failed(_), Some(at)) => self.failed[at].failures += 1,
                (Outcome::Failed(why), None) => self.failed.push(Failing {
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

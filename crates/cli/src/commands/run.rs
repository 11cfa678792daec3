//! `parallax run`: a window of stories at a time is read, analysed and rendered in parallel, and
//! written in order.

use parallax_corpus::Story;
use parallax_formats::{Corpus, Listing, Problem, Severity};
use parallax_runner::{Outcome, Plan};
use rayon::prelude::*;

use crate::{
    Ended,
    args::{Format, RunArgs},
    config, progress, say,
    write::{Read, Writer},
};

/// Text read at a time: enough to keep every core busy, little enough that memory stays flat.
const WINDOW: u64 = 1 << 20;

pub(crate) fn run(args: &RunArgs) -> Result<Ended, String> {
    let threads = args.threads.map_or(0, usize::from);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
    let pool = pool.map_err(|error| format!("no threads to work with: {error}"))?;

    let plan = pool.install(|| config::plan(&args.choice, Some(args.format)))?;

    let corpus = Corpus::open(&args.paths, args.stories.into());
    corpus.problems().iter().for_each(tell);
    let articles: usize = corpus.stories().iter().map(|story| story.articles.len()).sum();
    if articles == 0 {
        return Err("no articles to read; give a folder of .txt or .md files, or a .jsonl file".to_owned());
    }

    let bar = progress::bar(articles as u64);
    let mut writer = Writer::new(args, &plan)?;
    let mut done = Tally::default();
    let mut windows = corpus.windows(WINDOW);
    let mut read = windows.next().map(|first| pool.install(|| analyse(&plan, &corpus, first)));
    while let Some(window) = read {
        for story in &window {
            bar.suspend(|| {
                story.refused.iter().for_each(|(_, problem)| tell(problem));
                // This format has no record that could say so.
                if args.format == Format::Conllu {
                    story.skipped().for_each(|(id, why)| say::note(&format!("{id} is left out: {why}")));
                }
            });
            done.add(&plan, story);
            bar.inc(story.seen() as u64);
        }
        // While one window is written, the next is analysed.
        let next = windows.next();
        let (after, wanted) = pool.install(|| {
            let analyse = || next.map(|next| analyse(&plan, &corpus, next));
            rayon::join(analyse, || writer.write(&plan, &window))
        });
        if !wanted? {
            return Ok(Ended::Clean);
        }
        read = after;
    }
    bar.finish_and_clear();

    let lost: Vec<&Problem> = corpus.problems().iter().filter(|p| p.severity == Severity::Error).collect();
    writer.finish(&lost)?;
    plan.leave();
    Ok(done.ended(lost.len()))
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
    fn add(&mut self, plan: &Plan, read: &Read) {
        self.articles += read.analysed.articles.len();
        self.refused += read.refused.len();
        for (unit, id, pass, outcome) in read.outcomes() {
            let known = self.failed.iter().position(|failing| failing.pass == pass);
            match (outcome, known) {
                (Outcome::Rows(_), _) => self.found |= plan.asks_for(pass),
                (Outcome::Skipped(_), Some(at)) => self.failed[at].skipped += 1,
                (Outcome::Skipped(_), None) => {}
                (Outcome::Failed(_), Some(at)) => self.failed[at].failures += 1,
                (Outcome::Failed(why), None) => self.failed.push(Failing {
                    pass: pass.to_owned(),
                    first: format!("`{pass}` on {unit} {id}: {why}"),
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

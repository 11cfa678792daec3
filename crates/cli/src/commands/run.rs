//! `parallax run`: a window of stories at a time is read, analysed and rendered in parallel, and
//! written in order.

use parallax_corpus::Story;
use parallax_formats::{Corpus, Listing, Problem, Severity};
use parallax_runner::Plan;
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
            done.add(story);
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
    failed: usize,
    first: Option<String>,
}

impl Tally {
    fn add(&mut self, read: &Read) {
        self.articles += read.analysed.articles.len();
        self.refused += read.refused.len();
        for failure in read.failures().filter(|failure| failure.pass.is_some()) {
            self.failed += 1;
            let told = || {
                format!(
                    "`{}` on {} {}: {}",
                    failure.pass.unwrap_or_default(),
                    failure.unit,
                    failure.id,
                    failure.message
                )
            };
            self.first.get_or_insert_with(told);
        }
    }

    fn ended(self, lost: usize) -> Ended {
        if let Some(first) = &self.first {
            let more = if self.failed > 1 {
                format!(" (and {} more failures)", self.failed - 1)
            } else {
                String::new()
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
        match self.failed + self.refused + lost {
            _ if self.articles == 0 => Ended::Nothing,
            0 => Ended::Clean,
            _ => Ended::WithFailures,
        }
    }
}

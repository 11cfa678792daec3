//! Reading stories and running a plan over them.

use std::ops::ControlFlow;

use parallax_corpus::{Article, Story};
use parallax_formats::{Corpus, Listing, Problem};
use parallax_runner::{Analysed, Found, Plan};
use rayon::prelude::*;

use crate::error::Error;

/// Text read at a time: enough to keep every core busy, little enough that memory stays flat.
const WINDOW: u64 = 1 << 20;

/// A story as it was read, with what was found in it.
pub struct Findings {
    /// The articles that could be read, and what was found in them and across them.
    pub analysed: Analysed,
    /// False for an article by itself.
    pub whole: bool,
    /// Articles that could not be read: id and why.
    pub refused: Vec<(String, Problem)>,
}

impl Findings {
    /// Each article with what was found in it.
    pub fn articles(&self) -> impl Iterator<Item = (&Article, &Found)> {
        self.analysed.story.articles.iter().zip(&self.analysed.articles)
    }
}

/// How many articles there are to be read.
///
/// # Errors
/// If there are none.
pub fn count(corpus: &Corpus) -> Result<usize, Error> {
    match corpus.stories().iter().map(|story| story.articles.len()).sum() {
        0 => Err(Error::Input(
            "no articles to read; give a folder of .txt or .md files, or a .jsonl file".to_owned(),
        )),
        articles => Ok(articles),
    }
}

/// The stories of a corpus, analysed one window after another as they are asked for.
pub fn stories<'a>(plan: &'a Plan, corpus: &'a Corpus) -> impl Iterator<Item = Findings> + 'a {
    corpus.windows(WINDOW).flat_map(|window| analyse(plan, corpus, window))
}

/// Analyses a corpus and gives its stories away, a window at a time and in order. While one is taken, the next is
/// analysed. Breaks off when `take` does.
pub fn run<B: Send>(
    plan: &Plan,
    corpus: &Corpus,
    mut take: impl FnMut(Vec<Findings>) -> ControlFlow<B> + Send,
) -> ControlFlow<B> {
    let mut windows = corpus.windows(WINDOW).map(|window| move || analyse(plan, corpus, window));
    let mut ready = windows.next().map(|analyse| analyse());
    while let Some(window) = ready {
        let next = windows.next();
        let (taken, after) = rayon::join(|| take(window), || next.map(|analyse| analyse()));
        taken?;
        ready = after;
    }
    ControlFlow::Continue(())
}

/// Reads a window of stories, in parallel, and runs a plan over them. Windows are to come one after the other, in the
/// order of the corpus.
#[must_use]
pub fn analyse(plan: &Plan, corpus: &Corpus, window: &[Listing]) -> Vec<Findings> {
    let read: Vec<_> = window.par_iter().map(|listing| load(corpus, listing)).collect();
    let (stories, refused): (Vec<Story>, Vec<_>) = read.into_iter().unzip();
    let whole: Vec<bool> = window.iter().map(|listing| listing.id.is_some()).collect();
    let analysed = plan.analyse(stories.into_iter().zip(whole.iter().copied()).collect());
    let findings = analysed.into_iter().zip(whole).zip(refused);
    findings.map(|((analysed, whole), refused)| Findings { analysed, whole, refused }).collect()
}

/// Reads the articles of a story; those that cannot be read come with their ids and the reasons.
#[must_use]
pub fn load(corpus: &Corpus, listing: &Listing) -> (Story, Vec<(String, Problem)>) {
    let read: Vec<_> = listing.articles.par_iter().map(|at| corpus.load(at)).collect();
    let (mut articles, mut refused) = (Vec::new(), Vec::new());
    for (at, read) in listing.articles.iter().zip(read) {
        match read {
            Ok(article) => articles.push(article),
            Err(problem) => refused.push((at.id.to_string(), problem)),
        }
    }
    let id = listing.id.as_deref().unwrap_or_default().to_owned();
    (Story { id, articles }, refused)
}

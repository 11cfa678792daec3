//! Runs a plan over a window of stories.

use std::sync::atomic::Ordering;

use parallax_corpus::{Article, Span, Story, UnitKind};
use parallax_language_id::Language;
use rayon::prelude::*;

use crate::{
    found::{Analysed, Found, LeftOut, Outcome, Reason},
    plan::{Plan, Step},
    reach::Reach,
};

/// How many articles make a batch, if there are so many: few enough that not much is lost when one of
/// them ends the process of a pass.
const BATCH: usize = 128;

impl Plan {
    /// Runs every pass over a window of stories: first over all their articles, then over the
    /// stories, each in parallel. `Story` is a story; an article that stands alone is one with
    /// `false` beside it, over which no story pass runs.
    ///
    /// Nothing is remembered from one unit to the next, so the result does not depend on threads,
    /// nor on how a corpus is cut into windows. Only a pass that ends its process too often is switched off
    /// for the rest of the corpus; windows are to come one after the other, in its order.
    #[must_use]
    pub fn analyse(&self, window: Vec<(Story, bool)>) -> Vec<Analysed> {
        let articles: Vec<&Article> = window.iter().flat_map(|(story, _)| &story.articles).collect();
        let batches = self.batches(UnitKind::Article, &articles, |_| 1);
        let found = batches.into_par_iter().map(|(first, batch)| self.read_articles(first, batch));
        let mut found: Vec<Found> = found.collect::<Vec<_>>().into_iter().flatten().collect();
        self.settle(UnitKind::Article, &mut found, |step, at, found| {
            let missing = missing(step, found, UnitKind::Article).map(Reason::Missing);
            one(step, missing, || Reach::Article { article: articles[at], found })
        });
        let mut found = found.into_iter();
        let stories = window.into_iter().map(|(story, whole)| {
            let articles: Vec<Found> = found.by_ref().take(story.articles.len()).collect();
            (story, whole, articles)
        });
        let stories: Vec<(Story, bool, Vec<Found>)> = stories.collect();
        let whole: Vec<(&Story, &[Found])> = stories
            .iter()
            .filter(|(_, whole, _)| *whole)
            .map(|(story, _, found)| (story, &found[..]))
            .collect();
        let batches = self.batches(UnitKind::Story, &whole, |(story, _)| story.articles.len());
        let compared = batches.into_par_iter().map(|(first, batch)| self.read_stories(first, batch));
        let compared = compared.collect::<Vec<_>>().into_iter().flatten();
        let (mut compared, left_out): (Vec<Found>, Vec<Vec<LeftOut>>) = compared.unzip();
        self.settle(UnitKind::Story, &mut compared, |step, at, found| {
            let (story, articles) = whole[at];
            let (seen, _) = seen(step, story, articles);
            one(step, not_over(step, found, &seen), || Reach::Story { story, found, articles, seen })
        });
        let mut compared = compared.into_iter().zip(left_out);
        let analysed = stories.into_iter().map(|(story, whole, articles)| {
            let compared = if whole { compared.next() } else { None };
            let (found, left_out) = compared.unwrap_or_default();
            Analysed { story, articles, found, left_out }
        });
        analysed.collect()
    }

    /// How units are taken together: each pass goes over all of a batch before the next one does, since a
    /// crossing of an edge has its price, and code that has just run runs faster.
    /// Each batch comes with the place of its first unit in the corpus.
    fn batches<'a, T>(
        &self,
        unit: UnitKind,
        mut units: &'a [T],
        articles: impl Fn(&T) -> usize,
    ) -> Vec<(usize, &'a [T])> {
        let mut first = self.begun[unit as usize].fetch_add(units.len(), Ordering::Relaxed);
        // Enough batches for every thread, even if some take longer.
        let parts = match rayon::current_num_threads() {
            1 => 1,
            threads => 4 * threads,
        };
        let all: usize = units.iter().map(&articles).sum();
        let enough = all.div_ceil(parts).min(BATCH);
        let mut batches = Vec::new();
        while !units.is_empty() {
            let mut taken = 0;
            let full = |one| {
                taken += articles(one);
                taken >= enough
            };
            let last = units.iter().position(full).unwrap_or(units.len() - 1);
            let (batch, rest) = units.split_at(last + 1);
            batches.push((first, batch));
            (first, units) = (first + batch.len(), rest);
        }
        batches
    }

    /// Forgets what passes found that have meanwhile been switched off at a unit further ahead: a thread may
    /// have been ahead of another. What reads it is skipped or, if it can do without, run `again`: all is as
    /// had it been missing from the start.
    fn settle(&self, unit: UnitKind, found: &mut [Found], again: impl Fn(&Step, usize, &Found) -> Outcome) {
        if self.over(unit).all(|(_, step)| step.prepared.last().is_none()) {
            return;
        }
        // For each unit, the layers that are no longer what they were.
        let mut changed: Vec<Vec<&str>> = vec![Vec::new(); found.len()];
        for (at, (_, step)) in self.over(unit).enumerate() {
            let name = step.about.name;
            for (place, (found, changed)) in found.iter_mut().zip(&mut changed).enumerate() {
                let foreign = matches!(found.outcomes[at].1, Outcome::Skipped(Reason::OtherLanguage(_)));
                let reads_it = step.about.reads.iter().any(|read| changed.contains(&read.name));
                if reads_it && !foreign {
                    found.outcomes[at].1 = again(step, place, found);
                    changed.push(name);
                }
                if let Some(last) = step.prepared.last().filter(|last| found.place >= *last)
                    && found.forget(at, found.place == last)
                {
                    changed.push(name);
                }
            }
        }
    }

    /// Runs the passes over some articles: each pass over all of them, then the next.
    fn read_articles(&self, first: usize, articles: &[&Article]) -> Vec<Found> {
        let mut found: Vec<Found> = (first..).zip(articles).map(|(place, _)| Found::at(place)).collect();
        let languages: Vec<Language<'_>> = articles.iter().copied().map(language).collect();
        for (_, step) in self.over(UnitKind::Article) {
            let skipped = |(found, language): (&Found, &Language<'_>)| {
                let missing = || missing(step, found, UnitKind::Article);
                let other = language.other_than(step.about.languages).map(Reason::OtherLanguage);
                other.or_else(|| missing().map(Reason::Missing))
            };
            let skipped: Vec<Option<Reason>> = found.iter().zip(&languages).map(skipped).collect();
            let units = articles.iter().zip(&found).zip(&skipped).filter(|(_, skipped)| skipped.is_none());
            let units: Vec<Reach<'_>> =
                units.map(|((article, found), _)| Reach::Article { article, found }).collect();
            let ran = step.prepared.run(&units);
            for (found, outcome) in found.iter_mut().zip(outcomes(skipped, ran)) {
                found.outcomes.push((step.about.name, outcome));
            }
        }
        found
    }

    /// Runs the passes over some stories: each pass over all of them, then the next.
    fn read_stories(&self, first: usize, stories: &[(&Story, &[Found])]) -> Vec<(Found, Vec<LeftOut>)> {
        let new = (first..).zip(stories).map(|(place, _)| (Found::at(place), Vec::new()));
        let mut read: Vec<(Found, Vec<LeftOut>)> = new.collect();
        for (_, step) in self.over(UnitKind::Story) {
            let (mut units, mut skipped, mut left_out) = (Vec::new(), Vec::new(), Vec::new());
            for ((story, articles), (found, _)) in stories.iter().zip(&read) {
                let (seen, left) = seen(step, story, articles);
                skipped.push(not_over(step, found, &seen));
                left_out.push(left);
                if skipped.last().is_some_and(Option::is_none) {
                    units.push(Reach::Story { story, found, articles, seen });
                }
            }
            let ran = step.prepared.run(&units);
            let outcomes = outcomes(skipped, ran);
            for (((found, all), outcome), left) in read.iter_mut().zip(outcomes).zip(left_out) {
                found.outcomes.push((step.about.name, outcome));
                all.extend(left);
            }
        }
        read
    }
}

/// The articles of a story that a pass may see, by their place, and the others.
fn seen(step: &Step, story: &Story, articles: &[Found]) -> (Vec<usize>, Vec<LeftOut>) {
    let (mut seen, mut left) = (Vec::new(), Vec::new());
    for (index, found) in articles.iter().enumerate() {
        match missing(step, found, UnitKind::Article) {
            None => seen.push(index),
            Some(why) => {
                left.push(LeftOut { article: story.articles[index].id.clone(), layer: step.about.name, why });
            }
        }
    }
    (seen, left)
}

/// Why a pass is not run over a story of which it may see these articles.
fn not_over(step: &Step, found: &Found, seen: &[usize]) -> Option<Reason> {
    let none = || seen.is_empty().then_some(Reason::NoArticles);
    missing(step, found, UnitKind::Story).map(Reason::Missing).or_else(none)
}

/// Why a pass cannot run: the first layer that it has to read and that is not there.
fn missing(step: &Step, found: &Found, of: UnitKind) -> Option<String> {
    step.about.requires(of).find_map(|layer| found.there(layer).err()).map(|missing| missing.to_string())
}

/// What becomes of a pass over one unit, unless there is a reason not to run it.
fn one<'a>(step: &Step, skipped: Option<Reason>, unit: impl FnOnce() -> Reach<'a>) -> Outcome {
    match skipped {
        Some(reason) => Outcome::Skipped(reason),
        None => step.prepared.run(&[unit()]).pop().expect("there is an outcome for each unit"),
    }
}

/// An outcome for each unit: why it was skipped, or what came of it.
fn outcomes(skipped: Vec<Option<Reason>>, ran: Vec<Outcome>) -> impl Iterator<Item = Outcome> {
    let mut ran = ran.into_iter();
    skipped.into_iter().filter_map(move |skipped| skipped.map(Outcome::Skipped).or_else(|| ran.next()))
}

/// The language of an article: what is declared of it, and the text behind its front matter.
fn language(article: &Article) -> Language<'_> {
    let behind = article.front_matter.map_or(0, |Span { end, .. }| end as usize);
    Language::of(&article.text[behind..], article.declared.language.as_deref())
}

#[cfg(test)]
mod tests;

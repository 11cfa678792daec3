//! The articles under the paths a user names, in their stories.

use std::{
    collections::{HashMap, hash_map::Entry},
    io::{self, Read},
    path::PathBuf,
};

use parallax_corpus::Article;

use super::{
    arguments::{Gathered, gather},
    index::{Listing, Locator, Stories, index},
    problem::Problem,
    similar,
    source::Loaded,
};

/// Where the articles are, in the order of their stories. No text is held.
pub struct Corpus {
    gathered: Gathered,
    stories: Vec<Listing>,
    problems: Vec<Problem>,
}

impl Corpus {
    /// Finds the articles under `paths`; `-` is standard input, as JSON lines.
    ///
    /// What cannot be read is among the [problems](Self::problems), or is told when that article
    /// is loaded; the rest goes on.
    #[must_use]
    pub fn open(paths: &[PathBuf], stories: Stories) -> Self {
        Self::with_stdin(paths, stories, &mut io::stdin())
    }

    /// [`open`](Self::open), with something else for standard input.
    #[must_use]
    pub fn with_stdin(paths: &[PathBuf], stories: Stories, stdin: &mut dyn Read) -> Self {
        let mut gathered = gather(paths, stdin);
        let mut problems = std::mem::take(&mut gathered.problems);
        let (listed, more) = index(&gathered, stories);
        problems.extend(more);
        let mut corpus = Self { gathered, stories: listed, problems };
        if stories == Stories::Similar {
            corpus.put_together();
        }
        corpus
    }

    /// Makes stories of articles that are alike; until now each is by itself.
    fn put_together(&mut self) {
        let alone: Vec<Locator> =
            std::mem::take(&mut self.stories).into_iter().flat_map(|story| story.articles).collect();
        let clusters = similar::clusters(alone.len(), |index| self.load(&alone[index]).ok());
        let mut of_cluster: HashMap<usize, usize> = HashMap::new();
        for (locator, cluster) in alone.into_iter().zip(clusters) {
            match of_cluster.entry(cluster) {
                Entry::Occupied(known) => {
                    let story = &mut self.stories[*known.get()];
                    // Two articles make a story; it is called after the first.
                    story.id.get_or_insert_with(|| story.articles[0].id.clone());
                    story.articles.push(locator);
                }
                Entry::Vacant(new) => {
                    new.insert(self.stories.len());
                    self.stories.push(Listing { id: None, articles: vec![locator] });
                }
            }
        }
    }

    /// The stories, in the order of their first articles.
    #[must_use]
    pub fn stories(&self) -> &[Listing] {
        &self.stories
    }

    /// Warnings, and errors that belong to no article.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// How many bytes an article takes where it is; nothing, when it was refused.
    #[must_use]
    pub fn size(locator: &Locator) -> u64 {
        locator.place.as_ref().map_or(0, |place| place.len)
    }

    /// Whole stories, one window after another, each of about `bytes` or of one larger story.
    pub fn windows(&self, bytes: u64) -> impl Iterator<Item = &[Listing]> {
        let mut rest = self.stories.as_slice();
        std::iter::from_fn(move || {
            let mut taken = 0;
            let full = rest.iter().position(|story| {
                taken += story.articles.iter().map(Self::size).sum::<u64>();
                taken >= bytes
            });
            let (window, after) = rest.split_at(full.map_or(rest.len(), |last| last + 1));
            rest = after;
            (!window.is_empty()).then_some(window)
        })
    }

    /// Reads an article. Warnings are not repeated: they are among the [problems](Self::problems).
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn load(&self, locator: &Locator) -> Result<Article, Problem> {
        let file = &self.gathered.files[locator.file as usize];
        let place = locator.place.as_ref().map_err(|problem| problem.as_ref().clone())?;
        let loaded = file.source.load(&self.gathered.path(file), *place);
        let loaded = loaded.map_err(|problem| problem.in_file(&self.gathered.shown(file)))?;
        let Loaded { text, front_matter, declaration } = loaded;
        Ok(Article {
            id: locator.id.to_string(),
            source: self.gathered.source(file),
            text,
            front_matter,
            declared: declaration.declared,
        })
    }
}

//! The articles under the paths a user names, in their stories.

use std::{
    collections::{HashMap, hash_map::Entry},
    io::{self, Read},
    path::{Path, PathBuf},
};

use parallax_corpus::Article;

use super::{
    arguments::{Gathered, gather},
    index::{Listing, Locator, Stories, index},
    problem::Problem,
    recognise::by_name,
    similar,
    source::{File, Loaded},
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

    /// Leaves only some of the stories.
    pub fn retain(&mut self, keep: impl FnMut(&Listing) -> bool) {
        self.stories.retain(keep);
    }

    /// Warnings, and errors that belong to no article.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// The files that are read, side-cars among them, by their canonical paths: nothing may be written there.
    #[must_use]
    pub fn inputs(&self) -> Vec<PathBuf> {
        let real = &self.gathered.real;
        let mut inputs: Vec<PathBuf> = real.keys().cloned().collect();
        for file in &self.gathered.files {
            let beside = file.source.beside(&self.gathered.path(file));
            inputs.extend(beside.and_then(|path| path.canonicalize().ok()));
        }
        inputs.sort();
        inputs.dedup();
        inputs
    }

    /// Whether a file that is written at `path` would be read as an article by the next run.
    #[must_use]
    pub fn would_read(&self, path: &Path) -> bool {
        let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let Ok(parent) = parent.canonicalize() else { return false };
        let mut folders = self.gathered.folders().filter_map(|folder| folder.canonicalize().ok());
        let would = by_name(path).is_some_and(|source| !source.knows_our_own());
        would && folders.any(|folder| parent.starts_with(folder))
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
        let (path, shown) = (self.gathered.path(file), self.gathered.shown(file));
        let loaded = file.source.load(&File { path: &path, shown: &shown, held: &file.held }, *place);
        let loaded = loaded.map_err(|problem| problem.in_file(&shown))?;
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

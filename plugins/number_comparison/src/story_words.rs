//! The content words of a story around its numbers.

use std::{borrow::Cow, collections::BTreeMap};

use compact_str::CompactString;
use parallax_lexicon::inflect::stem;

use crate::happened::protests;
use crate::words::{Plain, is_filler};

/// A content word, numbered in the order in which the story brings it.
pub(crate) type WordId = u32;

/// Homes are houses, and rioters protesters.
pub(crate) fn of_one_kind(of: Cow<'_, str>) -> Cow<'_, str> {
    match &of {
        home if *home == stem("home") => stem("house"),
        one if protests(one) => stem("protester"),
        _ => of,
    }
}

/// The content words of a story around its numbers.
#[derive(Default)]
pub(crate) struct StoryWords {
    ids: BTreeMap<CompactString, WordId>,
    /// In how many articles each stands near a number or in a headline.
    articles: Vec<usize>,
    last_article: Vec<usize>,
    read: usize,
}

impl StoryWords {
    /// What a story has whose articles are so many.
    pub(crate) fn of(articles: usize) -> Self {
        Self { read: articles, ..Self::default() }
    }

    /// The number of a word of an article; `None` for one that says nothing of what a number is about.
    pub(crate) fn content(&mut self, plain: &Plain<'_>, article: usize) -> Option<WordId> {
        (!is_filler(plain)).then(|| self.id(plain, article))
    }

    /// The number of a word, if a number or a headline has it near.
    pub(crate) fn find(&self, stem: &str) -> Option<WordId> {
        self.ids.get(of_one_kind(stem.into()).as_ref()).copied()
    }

    fn id(&mut self, plain: &str, article: usize) -> WordId {
        let stem = of_one_kind(stem(plain));
        let id = self.ids.get(stem.as_ref()).copied().unwrap_or_else(|| {
            let id = WordId::try_from(self.articles.len()).unwrap_or(WordId::MAX);
            self.ids.insert(stem.into(), id);
            self.articles.push(0);
            self.last_article.push(usize::MAX);
            id
        });
        let at = id as usize;
        if self.last_article[at] != article {
            self.last_article[at] = article;
            self.articles[at] += 1;
        }
        id
    }

    /// Whether its articles are so few that they tell of one event, unless something says otherwise.
    pub(crate) fn is_small(&self) -> bool {
        self.read <= 8
    }

    /// Whether nearly all of a larger story's articles use it, so that sharing it tells little.
    pub(crate) fn is_common(&self, id: WordId) -> bool {
        self.read > 3 && self.articles[id as usize] * 3 > self.read * 2
    }

    /// Whether the story as a whole is about it: half of the articles use it, and more than one.
    pub(crate) fn is_theme(&self, id: WordId) -> bool {
        let articles = self.articles[id as usize];
        articles >= 2 && articles * 2 >= self.read
    }
}

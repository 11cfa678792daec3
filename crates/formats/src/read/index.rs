//! The stories of what was gathered, without a text.

use std::collections::{HashMap, hash_map::Entry};

use super::{
    arguments::{Gathered, SourceFile},
    declaration::Declaration,
    hints,
    names_of_keys::Keys,
    problem::Problem,
    source::{File, Listed, Location},
};

/// Which articles are one story.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Stories {
    /// What articles declare; else what lies together in a folder or was named one by one. A JSON
    /// line that declares none is an article by itself.
    #[default]
    Declared,
    /// What lies together, whatever was declared. The lines of one file lie together.
    Folder,
    /// What is told in like words within a few days, whatever was declared. A story is called
    /// after its first article; one that is like no other is by itself.
    Similar,
}

/// A story, or a single article that belongs to none.
#[derive(Debug)]
pub struct Listing {
    /// The declared name, or the folder's; `None` for an article by itself.
    pub id: Option<Box<str>>,
    /// In reading order; those that turned out not to be readable too. At least one.
    pub articles: Vec<Locator>,
}

/// Where an article is.
#[derive(Debug)]
pub struct Locator {
    /// Unique among the articles that were not refused.
    pub id: Box<str>,
    /// Index of the file.
    pub(crate) file: u32,
    /// Where it is there, or why it cannot be read.
    pub(crate) place: Result<Location, Box<Problem>>,
}

/// Goes through the files, and puts their articles into stories; with what is wrong with them.
pub(crate) fn index(gathered: &Gathered, mode: Stories) -> (Vec<Listing>, Vec<Problem>) {
    let mut index = Index {
        gathered,
        mode,
        stories: Vec::new(),
        problems: Vec::new(),
        by_id: HashMap::new(),
        taken: HashMap::new(),
    };
    let mut of_texts = Keys::default();
    for (number, file) in (0..).zip(&gathered.files) {
        let (path, shown) = (gathered.path(file), gathered.shown(file));
        let (mut articles, mut with_story) = (0, 0);
        let held = &file.held;
        file.source.list(&File { path: &path, shown: &shown, held }, &mut |listed| match listed {
            Listed::Problem(problem) => index.problems.push(problem),
            Listed::Keys(keys) if file.source.is_one_article() => of_texts.extend(keys),
            Listed::Keys(keys) => index.problems.extend(keys.note().map(|note| note.in_file(&shown))),
            Listed::Article { number: line, place, declaration } => {
                articles += 1;
                with_story += usize::from(declaration.story.is_some());
                index.add((number, line), file, *declaration, place);
            }
        });
        if mode == Stories::Declared && !file.source.is_one_article() && with_story == 0 {
            index.problems.extend(hints::each_alone(articles).map(|note| note.in_file(&shown)));
        }
    }
    index.problems.extend(of_texts.note().map(|note| note.in_file("front matter and side-cars")));
    if mode != Stories::Similar {
        index.problems.extend(index.stories.iter().filter_map(hints::many_in_one));
    }
    (index.stories, index.problems)
}

/// What is known while the files are gone through.
struct Index<'a> {
    gathered: &'a Gathered,
    mode: Stories,
    stories: Vec<Listing>,
    problems: Vec<Problem>,
    /// Where each story stands in the list.
    by_id: HashMap<Box<str>, usize>,
    /// The file and line of each article.
    taken: HashMap<Box<str>, (u32, Option<u64>)>,
}

impl Index<'_> {
    /// Adds an article of a file, with its line there.
    fn add(
        &mut self,
        at: (u32, Option<u64>),
        file: &SourceFile,
        declaration: Declaration,
        place: Result<Location, Problem>,
    ) {
        let Declaration { id, story, .. } = declaration;
        let id = id.unwrap_or_else(|| match at.1 {
            Some(line) => format!("{}:{line}", self.gathered.id(file)),
            None => self.gathered.id(file),
        });
        let id: Box<str> = id.into();
        let place = place.and_then(|place| self.refuse_second(&id, at, place)).map_err(Box::new);
        let together = || Some(self.gathered.groups[file.group].clone());
        let story = match self.mode {
            Stories::Declared => story.or_else(|| together().filter(|_| file.source.is_one_article())),
            Stories::Folder => together(),
            Stories::Similar => None,
        };
        let locator = Locator { id, file: at.0, place };
        let Some(story) = story.map(String::into_boxed_str) else {
            self.stories.push(Listing { id: None, articles: vec![locator] });
            return;
        };
        match self.by_id.entry(story) {
            Entry::Occupied(known) => self.stories[*known.get()].articles.push(locator),
            Entry::Vacant(new) => {
                let id = Some(new.key().clone());
                new.insert(self.stories.len());
                self.stories.push(Listing { id, articles: vec![locator] });
            }
        }
    }

    /// The place, unless another article has the id.
    fn refuse_second(
        &mut self,
        id: &str,
        at: (u32, Option<u64>),
        place: Location,
    ) -> Result<Location, Problem> {
        let (file, line) = match self.taken.entry(id.into()) {
            Entry::Occupied(first) => *first.get(),
            Entry::Vacant(new) => {
                new.insert(at);
                return Ok(place);
            }
        };
        let shown = |file: u32| self.gathered.shown(&self.gathered.files[file as usize]);
        let first = Problem { line, ..Problem::error("").in_file(&shown(file)) }.place();
        let message =
            format!("the article at {first} has the id {id:?} too and is kept; give this one another `id`");
        let problem = Problem { line: at.1, ..Problem::error(message).in_file(&shown(at.0)).of_field("id") };
        Err(problem)
    }
}

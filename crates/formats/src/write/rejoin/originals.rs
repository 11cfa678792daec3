//! The articles that a bundle was made from.

use std::{
    cell::RefCell,
    collections::{BTreeMap, HashMap},
    io,
    rc::Rc,
};

use parallax_corpus::{Article, Offsets};

use super::Unit;
use crate::{
    read::{corpus::Corpus, index::Locator},
    write::{
        record::sha256,
        withheld::marks::{self, Field, Mark},
    },
};

/// So many are held at a time; a story's articles are asked for together.
const HELD: usize = 512;
/// So many are named when they are not there.
const NAMED: usize = 20;

/// What a bundle says of its articles.
#[derive(Default)]
pub(super) struct Bundled {
    /// What its offsets count.
    pub(super) offsets: Offsets,
    /// The hash of each article's text, by its id.
    pub(super) articles: BTreeMap<String, String>,
    /// The articles of each story, in order.
    pub(super) stories: HashMap<String, Vec<String>>,
}

impl Bundled {
    /// The articles of a unit, by its kind and id.
    pub(super) fn unit(&self, kind: &str, id: &str) -> Vec<String> {
        match kind {
            "story" => self.stories.get(id).cloned().unwrap_or_default(),
            _ => vec![id.to_owned()],
        }
    }
}

/// The articles of a bundle, found in a corpus.
pub(super) struct Originals<'a> {
    corpus: &'a Corpus,
    offsets: Offsets,
    places: BTreeMap<String, &'a Locator>,
    held: RefCell<HashMap<String, Rc<Original>>>,
}

impl<'a> Originals<'a> {
    /// Finds them, by their ids or else by their hashes.
    ///
    /// # Errors
    /// Which are not there, or are other texts now.
    pub(super) fn of(bundled: &Bundled, corpus: &'a Corpus) -> io::Result<Self> {
        let (mut by_id, mut by_hash) = (HashMap::new(), HashMap::new());
        for locator in corpus.stories().iter().flat_map(|story| &story.articles) {
            let Ok(article) = corpus.load(locator) else { continue };
            let hash = sha256(&article.text);
            by_hash.entry(hash.clone()).or_insert(locator);
            by_id.insert(article.id, (locator, hash));
        }
        let (mut places, mut wrong) = (BTreeMap::new(), Vec::new());
        for (id, hash) in &bundled.articles {
            let known = by_id.get(id);
            let same = known.filter(|(_, known)| known == hash).map(|(locator, _)| *locator);
            match (same.or_else(|| by_hash.get(hash).copied()), known) {
                (Some(locator), _) => drop(places.insert(id.clone(), locator)),
                (None, Some((_, now))) => wrong.push(format!(
                    "`{id}` is another text now: its SHA-256 is {now}, and was {hash} when the bundle was made"
                )),
                (None, None) => wrong.push(format!("`{id}` is not among the articles (SHA-256 {hash})")),
            }
        }
        if wrong.is_empty() {
            return Ok(Self { corpus, offsets: bundled.offsets, places, held: RefCell::default() });
        }
        let more = wrong.len().saturating_sub(NAMED);
        wrong.truncate(NAMED);
        if more > 0 {
            wrong.push(format!("and {more} more"));
        }
        Err(io::Error::other(wrong.join("; ")))
    }

    /// A string with the words for its marks, each written as `written` has it.
    pub(super) fn fill(
        &self,
        text: &str,
        unit: &Unit,
        written: impl Fn(String) -> io::Result<String>,
    ) -> io::Result<String> {
        // What is of no unit says nothing of an article.
        if unit.is_empty() || !marks::are_in(text) {
            return Ok(text.to_owned());
        }
        marks::filled(text, |mark| {
            let id = unit.get(mark.article.unwrap_or(0));
            let id =
                id.ok_or_else(|| io::Error::other(format!("nothing says which article {mark} is of")))?;
            written(self.get(id)?.words(mark)?)
        })
    }

    /// One of them.
    pub(super) fn get(&self, id: &str) -> io::Result<Rc<Original>> {
        if let Some(held) = self.held.borrow().get(id) {
            return Ok(Rc::clone(held));
        }
        let locator = self.places.get(id);
        let locator = locator
            .ok_or_else(|| io::Error::other(format!("the bundle does not list its article `{id}`")))?;
        let article = self.corpus.load(locator).map_err(|problem| io::Error::other(problem.to_string()))?;
        let original = Rc::new(Original::new(article, self.offsets));
        let mut held = self.held.borrow_mut();
        if held.len() == HELD {
            held.clear();
        }
        held.insert(id.to_owned(), Rc::clone(&original));
        Ok(original)
    }
}

/// An article, measured.
pub(super) struct Original {
    article: Article,
    text: Scale,
    headline: Scale,
}

impl Original {
    fn new(article: Article, offsets: Offsets) -> Self {
        let text = Scale::of(&article.text, offsets);
        let headline = Scale::of(article.declared.headline.as_deref().unwrap_or_default(), offsets);
        Self { article, text, headline }
    }

    fn words(&self, mark: &Mark) -> io::Result<String> {
        let (scale, text) = match mark.field {
            Field::Text => (&self.text, self.article.text.as_str()),
            Field::Headline => {
                (&self.headline, self.article.declared.headline.as_deref().unwrap_or_default())
            }
        };
        let words =
            scale.byte(mark.start).zip(scale.byte(mark.end)).and_then(|(from, to)| text.get(from..to));
        let words = words.ok_or_else(|| {
            let what = if mark.field == Field::Text { "text" } else { "declared headline" };
            io::Error::other(format!("`{}`: its {what} has no place {mark}", self.article.id))
        })?;
        Ok(mark.case.of(words))
    }

    /// Its text.
    pub(super) fn text(&self) -> &str {
        &self.article.text
    }
}

/// From offsets to bytes.
pub(super) struct Scale(Option<Vec<usize>>);

impl Scale {
    pub(super) fn of(text: &str, offsets: Offsets) -> Self {
        if offsets == Offsets::Bytes || text.is_ascii() {
            return Self(None);
        }
        let width = |c: char| if offsets == Offsets::Utf16 { c.len_utf16() } else { 1 };
        // What lies within a character is no place.
        let units = text
            .char_indices()
            .flat_map(|(at, c)| std::iter::once(at).chain(std::iter::repeat_n(usize::MAX, width(c) - 1)));
        Self(Some(units.chain([text.len()]).collect()))
    }

    pub(super) fn byte(&self, offset: u32) -> Option<usize> {
        let offset = usize::try_from(offset).ok()?;
        self.0.as_ref().map_or(Some(offset), |bytes| bytes.get(offset).copied())
    }
}

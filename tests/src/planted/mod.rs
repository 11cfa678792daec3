//! What was planted in a story, and which of it the passes find.
//!
//! `tests/planted/STORY.toml` lists differences and traps of many kinds. A kind is looked
//! for as soon as a layer can hold it; the others are counted as waiting. The lists say what is to
//! be found, not that there is nothing else.

mod agencies;
mod contrast;
mod dates;
mod differences;
mod doers;
mod facts;
mod frames;
mod labels;
mod number_comparison;
mod numbers;
mod outlet;
mod quote_variants;
mod quotes;
mod sentences;
mod shared_text;
mod slant;
mod speakers;
mod structure;

use std::{collections::BTreeMap, fmt, fs};

use parallax_corpus::{Article, ArticleIndex, Cite, Span};
use parallax_engine::{Analysed, Found};
use serde::{Deserialize, de::DeserializeOwned};

use crate::root;

/// The kinds that today's layers can hold, a line each.
const KINDS: &[fn(&mut Lists, &Seen<'_>) -> Tally] = &[
    tally_of::<structure::PlantedLine>,
    tally_of::<sentences::SentenceEnd>,
    tally_of::<numbers::Quantity>,
    tally_of::<numbers::NotQuantity>,
    tally_of::<number_comparison::Question>,
    tally_of::<dates::PlantedDate>,
    tally_of::<facts::PlantedFact>,
    tally_of::<quotes::PlantedQuote>,
    tally_of::<quote_variants::PlantedVariant>,
    tally_of::<labels::PlantedLabel>,
    tally_of::<speakers::PlantedSpeaker>,
    tally_of::<doers::PlantedDoer>,
    tally_of::<slant::PlantedSlant>,
    tally_of::<slant::NotSlant>,
    tally_of::<frames::PlantedFrame>,
    tally_of::<outlet::PlantedOutlet>,
    tally_of::<agencies::PlantedAgency>,
    tally_of::<shared_text::Passages>,
    tally_of::<contrast::Term>,
    tally_of::<differences::Wanted>,
    tally_of::<differences::Trap>,
];

/// Something planted, of one kind.
trait Planted: DeserializeOwned {
    /// Its list in the story's file.
    const KIND: &'static str;

    /// What is wrong, if it was not found.
    fn missed(&self, seen: &Seen<'_>) -> Option<String>;
}

/// What was planted in a story, by kind.
type Lists = BTreeMap<String, toml::Value>;

/// What was found and what was missed of one kind of things planted in a story.
#[derive(Debug)]
pub struct Tally {
    /// The kind, as the story's file calls it.
    pub kind: String,
    /// How many were planted.
    pub planted: usize,
    /// A line for each that was missed; nothing where no layer can hold the kind.
    pub missed: Option<Vec<String>>,
}

impl Tally {
    /// How many were found, where a layer can hold the kind.
    #[must_use]
    pub fn found(&self) -> Option<usize> {
        self.missed.as_ref().map(|missed| self.planted - missed.len())
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, planted, missed } = self;
        let Some(missed) = missed else { return writeln!(f, "{kind}: {planted} planted, no layer yet") };
        writeln!(f, "{kind}: found {} of {planted}", planted - missed.len())?;
        missed.iter().try_for_each(|miss| writeln!(f, "  {}", miss.replace('\n', " ")))
    }
}

/// What was found and what was missed of the things planted in one of the stories, by kind.
///
/// # Panics
/// If the list is not as it should be, or something planted is not in its article.
#[must_use]
pub fn tally(story: &str, analysed: &Analysed) -> Vec<Tally> {
    let path = root().join("tests/planted").join(format!("{story}.toml"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let lists: Result<Lists, _> = toml::from_str(&text);
    let mut lists = lists.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let seen = Seen { analysed };
    let held: Vec<Tally> = KINDS.iter().map(|tally_of| tally_of(&mut lists, &seen)).collect();
    let waiting = lists.into_iter().map(|(kind, list)| Tally {
        kind,
        planted: list.as_array().map_or(0, Vec::len),
        missed: None,
    });
    held.into_iter().chain(waiting).filter(|tally| tally.planted > 0).collect()
}

/// Counts one kind, which is taken out of the lists, and names what was missed.
fn tally_of<P: Planted>(lists: &mut Lists, seen: &Seen<'_>) -> Tally {
    let list = lists.remove(P::KIND).map_or_else(|| Ok(Vec::new()), toml::Value::try_into::<Vec<P>>);
    let list = list.unwrap_or_else(|error| panic!("`planted.toml`, `{}`: {error}", P::KIND));
    let missed = list.iter().filter_map(|planted| planted.missed(seen)).collect();
    Tally { kind: P::KIND.to_owned(), planted: list.len(), missed: Some(missed) }
}

/// Planted words, in their place.
#[derive(Debug, Deserialize)]
struct Words {
    article: String,
    words: String,
    nth: Option<usize>,
}

struct Seen<'a> {
    analysed: &'a Analysed,
}

impl<'a> Seen<'a> {
    fn article(&self, id: &str) -> (&'a Article, &'a Found) {
        let place = self.analysed.story.articles.iter().position(|article| article.id == id);
        let place =
            place.unwrap_or_else(|| panic!("`planted.toml` names an article `{id}`, which is not there"));
        (&self.analysed.story.articles[place], &self.analysed.articles[place])
    }

    /// The id of an article.
    fn id(&self, article: ArticleIndex) -> &str {
        &self.analysed.story[article].id
    }

    /// Whether a place shares anything with planted words.
    fn is_at(&self, cite: Cite, at: &Words) -> bool {
        self.id(cite.article) == at.article && cite.span.overlaps(self.span(at))
    }

    /// Where planted words stand.
    fn span(&self, at: &Words) -> Span {
        let (article, _) = self.article(&at.article);
        let found = article.text.match_indices(&at.words).nth(at.nth.unwrap_or(1) - 1);
        let (start, words) = found.unwrap_or_else(|| panic!("{:?} is not in {}", at.words, at.article));
        Span::new(start, start + words.len())
    }
}

fn told(at: &Words) -> String {
    format!("{} {:?}", at.article, at.words)
}

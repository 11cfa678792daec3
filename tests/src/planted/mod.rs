//! What was planted in a story, and which of it the passes find.
//!
//! `tests/planted/STORY.toml` lists differences and traps of many kinds. A kind is looked
//! for as soon as a layer can hold it; the others are counted as waiting. The lists say what is to
//! be found, not that there is nothing else.

mod agencies;
mod contrast;
mod frames;
mod number_comparison;
mod numbers;
mod outlet;
mod sentences;
mod shared_text;
mod slant;
mod structure;

use std::{collections::BTreeMap, fmt::Write, fs};

use parallax_corpus::{Article, Span};
use parallax_engine::{Analysed, Found};
use serde::{Deserialize, de::DeserializeOwned};

use crate::root;

/// The kinds that today's layers can hold, a line each.
const KINDS: &[fn(&mut Lists, &Seen<'_>) -> String] = &[
    tally_of::<structure::PlantedLine>,
    tally_of::<sentences::SentenceEnd>,
    tally_of::<numbers::Quantity>,
    tally_of::<numbers::NotQuantity>,
    tally_of::<number_comparison::Question>,
    tally_of::<slant::PlantedSlant>,
    tally_of::<slant::NotSlant>,
    tally_of::<frames::PlantedFrame>,
    tally_of::<outlet::PlantedOutlet>,
    tally_of::<agencies::PlantedAgency>,
    tally_of::<shared_text::Passages>,
    tally_of::<contrast::Term>,
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

/// What was found and what was missed of the things planted in one of the stories, by kind.
///
/// # Panics
/// If the list is not as it should be, or something planted is not in its article.
#[must_use]
pub fn tally(story: &str, analysed: &Analysed) -> String {
    let path = root().join("tests/planted").join(format!("{story}.toml"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let lists: Result<Lists, _> = toml::from_str(&text);
    let mut lists = lists.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let seen = Seen { analysed };
    let mut out: String = KINDS.iter().map(|tally_of| tally_of(&mut lists, &seen)).collect();
    for (kind, list) in &lists {
        let planted = list.as_array().map_or(0, Vec::len);
        let _ = writeln!(out, "{kind}: {planted} planted, no layer yet");
    }
    out
}

/// Counts one kind, which is taken out of the lists, and names what was missed.
fn tally_of<P: Planted>(lists: &mut Lists, seen: &Seen<'_>) -> String {
    let list = lists.remove(P::KIND).map_or_else(|| Ok(Vec::new()), toml::Value::try_into::<Vec<P>>);
    let list = list.unwrap_or_else(|error| panic!("`planted.toml`, `{}`: {error}", P::KIND));
    let missed: Vec<String> = list.iter().filter_map(|planted| planted.missed(seen)).collect();
    let mut out = format!("{}: found {} of {}\n", P::KIND, list.len() - missed.len(), list.len());
    for miss in missed {
        let _ = writeln!(out, "  {}", miss.replace('\n', " "));
    }
    out
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

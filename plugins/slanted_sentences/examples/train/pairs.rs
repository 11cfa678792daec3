//! The sentences that the model learns from: `data/README.md` says what they are.

use std::{fs, path::Path};

use parallax_layers::{names::Name, slant::Slant, voices::VoiceSpan, words::Word};
use parallax_slanted_sentences::features::{Features, Values};

/// One sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Example {
    /// Whose hand it is: the name of its file.
    pub(crate) hand: String,
    pub(crate) topic: String,
    pub(crate) text: String,
    pub(crate) slanted: bool,
    /// A plain one that has no slanted one beside it, and words that could fool a list.
    pub(crate) hard: bool,
}

impl Example {
    /// How often it counts. Plain sentences without a slanted one beside them are most of the news, and a quarter of the
    /// lines: each counts as two.
    pub(crate) fn times(&self) -> f64 {
        if self.hard { 2.0 } else { 1.0 }
    }
}

/// All sentences, in the order of their files and lines.
///
/// # Panics
/// If a file cannot be read or a line is not of the form.
pub(crate) fn examples() -> Vec<Example> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/pairs");
    let read = |hand: &str| {
        let text = fs::read_to_string(folder.join(hand).with_extension("tsv"));
        text.unwrap_or_else(|error| panic!("data/pairs/{hand}.tsv: {error}"))
    };
    ["a", "b", "c", "d"]
        .into_iter()
        .flat_map(|hand| read(hand).lines().flat_map(|line| of_line(hand, line)).collect::<Vec<_>>())
        .collect()
}

fn of_line(hand: &str, line: &str) -> impl Iterator<Item = Example> + use<> {
    let fields: Vec<&str> = line.split('\t').collect();
    let [topic, _country, _side, slanted, plain] = fields[..] else { panic!("{hand}: {line}: five columns") };
    let hard = slanted.is_empty();
    let one = |text: &str, is_slanted| Example {
        hand: hand.to_owned(),
        topic: topic.to_owned(),
        text: text.to_owned(),
        slanted: is_slanted,
        hard,
    };
    let slanted = (!hard).then(|| one(&slanted.replace(['[', ']'], ""), true));
    slanted.into_iter().chain([one(plain, false)])
}

/// What is counted in each of some texts.
pub(crate) fn values<'a>(texts: impl IntoIterator<Item = &'a str>) -> Vec<Values> {
    let features = Features::default();
    let articles: Vec<(&str, &str)> = texts.into_iter().map(|text| ("", text)).collect();
    let analysed = parallax_testkit::analyse("slanted_sentences", &articles);
    let counted = analysed.story.articles.iter().zip(&analysed.articles).map(|(article, found)| {
        let words = found.rows::<Word>().expect("layer `words`");
        let names = found.rows::<Name>().expect("layer `names`");
        let voices = found.rows::<VoiceSpan>().expect("layer `voices`");
        let slant = found.rows::<Slant>().expect("layer `slant`");
        features.count(article, words, names, voices, slant).values()
    });
    counted.collect()
}

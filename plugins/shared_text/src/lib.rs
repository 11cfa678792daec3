#![doc = include_str!("../README.md")]

mod credit;
mod edges;
mod edits;
mod groups;
mod matches;
mod passages;
mod section;
mod words;

use std::ops::Range;

use documented::DocumentedFields;
use parallax_corpus::{Cite, Each, Pass, Story, View};
use parallax_layers::{
    shared_text::{Change, Member, SharedText, SharedTextKind},
    structure::Line,
};
use serde::{Deserialize, Serialize};

use credit::Credit;
use edits::Edit;
use groups::{Group, WordRange};
use passages::SEED;
use words::NumberedWord;

/// What a user may set.
#[derive(Debug, Clone, Serialize, Deserialize, DocumentedFields)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// How many words a passage of the articles' own text has at least.
    pub words: usize,
    /// How many words a passage within quotation marks has at least.
    pub quoted_words: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self { words: 12, quoted_words: 6 }
    }
}

/// Finds passages that articles of a story have in common.
#[derive(Debug)]
pub struct SharedTexts {
    settings: Settings,
}

impl Pass for SharedTexts {
    type Settings = Settings;
    type Reads = Each<Line>;
    type Writes = SharedText;

    const VERSION: u32 = 3;

    const PAGE: &'static str = include_str!("../README.md");

    fn new(settings: Settings) -> Result<Self, String> {
        if settings.words < SEED || settings.quoted_words < SEED {
            return Err(format!(
                "`words` and `quoted_words` must be {SEED} or more: a passage is known by {SEED} equal words in a row"
            ));
        }
        Ok(Self { settings })
    }

    fn run(&self, _: &Story, articles: View<'_, Self>) -> Vec<SharedText> {
        let texts: Vec<Vec<NumberedWord>> =
            articles.iter().map(|one| words::words(one.article, one.rows)).collect();
        let credits: Vec<Vec<Credit>> =
            articles.iter().map(|one| credit::credits(one.article, one.rows)).collect();
        let cite = |text: usize, words: Range<usize>| {
            let words = &texts[text][words];
            let span = words.first()?.span.to(words.last()?.span);
            Some(Cite { article: articles[text].index, span })
        };
        let member = |place: &WordRange| {
            let span = cite(place.text, place.words.clone())?;
            Some(Member { article: span.article, span, edited: count(place.edited) })
        };
        let changes = |place: &WordRange| {
            let (from, edits) = place.edits.clone()?;
            let between = [from, place.text].map(|text| articles[text].index);
            let change = move |edit: Edit| Change {
                between: between.to_vec(),
                from: cite(from, edit.left),
                to: cite(place.text, edit.right),
            };
            Some(edits.into_iter().map(change).collect::<Vec<_>>())
        };
        let row = |group: Group| {
            let words = group.members.iter().map(|place| place.words.len()).max().unwrap_or_default();
            let credits: Vec<&[Credit]> =
                group.members.iter().map(|place| credits[place.text].as_slice()).collect();
            let kind = group.kind();
            SharedText {
                members: group.members.iter().filter_map(member).collect(),
                kind,
                words: count(words),
                changes: group.members.iter().filter_map(changes).flatten().collect(),
                // Whoever quotes an utterance may have heard it.
                agency: (kind != SharedTextKind::SameSource).then(|| credit::shared(&credits)).flatten(),
            }
        };
        groups::groups(matches::matches(&texts, &self.settings)).into_iter().map(row).collect()
    }
}

fn count(words: usize) -> u32 {
    u32::try_from(words).unwrap_or(u32::MAX)
}

#[cfg(feature = "plugin")]
parallax_edge::export!(SharedTexts);

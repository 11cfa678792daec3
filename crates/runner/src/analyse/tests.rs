//! What reads the layer of a pass that has been switched off further ahead.

use documented::DocumentedFields;
use parallax_corpus::{Layer, Maybe, NoSettings, Pass, View};
use serde::{Deserialize, Serialize};

use super::*;
use crate::{Prepared, Rows, pass};

/// A word.
#[derive(Serialize, Deserialize, DocumentedFields)]
struct Word {
    /// How long it is.
    letters: u32,
}

impl Layer for Word {
    const NAME: &'static str = "words";
    type Unit = Article;
}

/// Ends its process over the first article and is switched off there, which it turns out to be only when it
/// has been run over the others.
struct Ahead;

impl Prepared for Ahead {
    fn run(&self, units: &[Reach<'_>]) -> Vec<Outcome> {
        let one = |unit: &Reach<'_>| match unit.place() {
            0 => Outcome::Failed("its process ended".to_owned()),
            _ => Outcome::Rows(Box::new(Rows::typed(Word::NAME, vec![Word { letters: 4 }]))),
        };
        units.iter().map(one).collect()
    }

    fn last(&self) -> Option<usize> {
        Some(0)
    }
}

/// What a pass saw.
#[derive(Serialize, Deserialize, DocumentedFields)]
struct Seen {
    /// What it saw.
    said: String,
}

impl Layer for Seen {
    const NAME: &'static str = "seen";
    type Unit = Article;
}

struct Sees;

impl Pass for Sees {
    type Settings = NoSettings;
    type Reads = Maybe<Word>;
    type Writes = Seen;

    const PAGE: &'static str = "# Sees\n";

    fn new(_: NoSettings) -> Result<Self, String> {
        Ok(Self)
    }

    fn run(&self, _: &Article, words: View<'_, Self>) -> Vec<Seen> {
        let said = words.map_or_else(|missing| missing.to_string(), |words| format!("{} words", words.len()));
        vec![Seen { said }]
    }
}

#[test]
fn who_can_do_without_a_pass_is_run_again_behind_the_unit_where_it_was_switched_off() {
    let mut plan = Plan::new(&[pass::<Sees>()], &[], &crate::SettingsOf::new()).expect("there is one");
    let about = crate::About { name: Word::NAME, reads: Vec::new(), ..plan.steps[0].about.clone() };
    let (settings, needs, writes) = (serde_json::Value::Null, Vec::new(), Ok(Vec::new()));
    plan.steps.insert(0, Step { about, settings, asked: true, needs, writes, prepared: Box::new(Ahead) });
    let articles = ["a", "b", "c"].map(|id| Article::from_text(id, "Fern")).to_vec();
    let analysed = plan.analyse(vec![(Story { id: "s".to_owned(), articles }, true)]).remove(0);
    let said = analysed.articles.iter().map(|found| found.rows::<Seen>().map(|rows| &rows[0].said[..]));
    assert_eq!(
        said.collect::<Vec<_>>(),
        [Some("`words` failed"), Some("`words` was skipped"), Some("`words` was skipped")]
    );
}

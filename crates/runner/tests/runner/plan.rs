//! What runs, in what order, and why there is sometimes no plan.

use crate::passes::{Capitals, SharedCapitals, Words};
use parallax_runner::{Available, Plan, PlanError, SettingsOf, pass};

fn all() -> Vec<Available> {
    // In an order that is not the one they run in.
    vec![pass::<SharedCapitals>(), pass::<Capitals>(), pass::<Words>()]
}

fn plan(available: &[Available], asked: &[&str]) -> Result<Vec<(&'static str, bool)>, PlanError> {
    let asked: Vec<String> = asked.iter().map(|name| (*name).to_owned()).collect();
    let plan = Plan::new(available, &asked, &SettingsOf::new())?;
    Ok(plan.steps().iter().map(|step| (step.about.name, step.asked)).collect())
}

fn refused(available: &[Available], asked: &[&str]) -> String {
    plan(available, asked).expect_err("there is no such plan").to_string()
}

#[test]
fn what_is_read_runs_before_what_reads_it() {
    assert_eq!(plan(&all(), &[]).unwrap(), [("words", true), ("capitals", true), ("shared", true)]);
}

#[test]
fn asking_for_a_layer_pulls_in_what_it_needs() {
    assert_eq!(plan(&all(), &["capitals"]).unwrap(), [("words", false), ("capitals", true)]);
}

#[test]
fn a_layer_that_no_pass_makes() {
    assert_eq!(refused(&all(), &["wordz"]), "no pass makes `wordz`; did you mean `words`?");
    assert_eq!(refused(&all(), &["x"]), "no pass makes `x`; `parallax passes` lists those there are");
}

#[test]
fn two_passes_of_one_name() {
    let available = [pass::<Words>(), pass::<Words>()];
    assert_eq!(refused(&available, &[]), "two passes make `words`; leave one of them out");
}

#[test]
fn a_layer_that_nothing_makes() {
    let available = [pass::<Capitals>()];
    assert_eq!(
        refused(&available, &[]),
        "`capitals` reads `words`, and nothing makes it; add the pass that does"
    );
}

#[test]
fn passes_that_wait_for_each_other() {
    use parallax_corpus::{Article, Layer, NoSettings, Pass, Span};

    /// Reads what it writes.
    #[derive(serde::Serialize, serde::Deserialize, documented::DocumentedFields)]
    struct Snake {
        /// Where.
        span: Span,
    }
    impl Layer for Snake {
        const NAME: &'static str = "snake";
        type Unit = Article;
    }
    struct Snakes;
    impl Pass for Snakes {
        type Settings = NoSettings;
        type Reads = Snake;
        type Writes = Snake;
        const PAGE: &'static str = "# Snake\n\nBites its tail.\n";
        fn new(_: NoSettings) -> Result<Self, String> {
            Ok(Self)
        }
        fn run(&self, _: &Article, _: &[Snake]) -> Vec<Snake> {
            Vec::new()
        }
    }
    assert_eq!(refused(&[pass::<Snakes>()], &[]), "these passes wait for each other: `snake`");
}

#[test]
fn settings_are_refused_with_the_pass_and_its_fields() {
    let settings = |pass: &str, settings: serde_json::Value| {
        let settings = settings.as_object().unwrap().clone();
        let all_settings = SettingsOf::from([(pass.to_owned(), settings)]);
        Plan::new(&all(), &[], &all_settings).err().map(|error| error.to_string()).unwrap_or_default()
    };
    assert_eq!(
        settings("words", serde_json::json!({"panic": true})),
        "the pass `words`: it has no setting `panic`; it has `panics`, `past_the_end`, `inside_a_character`, `backwards`"
    );
    assert_eq!(
        settings("words", serde_json::json!({"panics": 3})),
        "the pass `words`: the setting `panics` cannot be 3: it takes true or false"
    );
    assert_eq!(
        settings("words", serde_json::json!({"panics": true, "backwards": true})),
        "the pass `words`: it cannot both panic and go backwards"
    );
    assert_eq!(
        settings("capitals", serde_json::json!({"x": 1})),
        "the pass `capitals`: it has no setting `x`: it has none at all"
    );
    assert_eq!(settings("word", serde_json::json!({})), "no pass makes `word`; did you mean `words`?");
}

//! What becomes of passes that go wrong: a failure that names them, and nothing for their readers.

use crate::passes::{Capital, Capitals, Shared, SharedCapitals, Word, Words};
use parallax_corpus::{Article, Story};
use parallax_runner::{Analysed, Outcome, Plan, SettingsOf, pass};

/// A sound article, one at which a faulty pass goes wrong, and another sound one.
fn analyse(fault: &str) -> Analysed {
    let available = [pass::<Words>(), pass::<Capitals>(), pass::<SharedCapitals>()];
    let settings = serde_json::json!({fault: true}).as_object().unwrap().clone();
    let plan = Plan::new(&available, &[], &SettingsOf::from([("words".to_owned(), settings)])).unwrap();
    let article = |id, text| Article::from_text(id, text);
    let articles =
        vec![article("a", "The Mayor spoke"), article("b", "A faulty café"), article("c", "Nobody came")];
    plan.analyse(vec![(Story { id: "s".to_owned(), articles }, true)]).remove(0)
}

/// What became of each pass over each article.
fn outcomes(analysed: &Analysed) -> Vec<String> {
    let told = |found: &parallax_runner::Found| {
        let told = found.outcomes().map(|(layer, outcome)| match outcome {
            Outcome::Rows(rows) => format!("{layer}: {} rows", rows.len()),
            Outcome::Failed(why) => format!("{layer} failed: {why}"),
            Outcome::Skipped(why) => format!("{layer} skipped: {why}"),
        });
        told.collect::<Vec<_>>().join("; ")
    };
    analysed.articles.iter().chain([&analysed.found]).map(told).collect()
}

#[test]
fn a_panic_is_a_failure_and_its_readers_are_skipped() {
    let analysed = analyse("panics");
    let told = outcomes(&analysed);
    assert_eq!(told[0], "words: 3 rows; capitals: 2 rows");
    assert!(
        told[1]
            .starts_with("words failed: it panicked: no word for it (crates/runner/tests/runner/passes.rs:"),
        "{told:?}"
    );
    assert!(told[1].ends_with("; capitals skipped: `words` failed"), "{told:?}");
    assert_eq!(told[3], "shared: 3 rows");
    let left_out: Vec<_> =
        analysed.left_out.iter().map(|out| (out.article.as_str(), out.layer, out.why.as_str())).collect();
    assert_eq!(left_out, [("b", "shared", "`capitals` was skipped")]);
}

#[test]
fn a_story_row_cites_the_right_article_when_one_is_left_out() {
    let analysed = analyse("panics");
    let shared = analysed.found.rows::<Shared>().unwrap();
    let cited: Vec<_> =
        shared.iter().map(|row| &analysed.story.articles[row.at.article.0 as usize][row.at.span]).collect();
    assert_eq!(cited, ["The", "Mayor", "Nobody"]);
}

#[test]
fn every_row_is_checked() {
    let past = outcomes(&analyse("past_the_end"));
    assert!(
        past[1].starts_with("words failed: row 3 of `words`: its span 0..15 goes past the text's end at 14"),
        "{past:?}"
    );
    let inside = outcomes(&analyse("inside_a_character"));
    assert!(inside[1].contains("begins or ends inside a character"), "{inside:?}");
}

#[test]
fn rows_are_sorted_before_anyone_sees_them() {
    let analysed = analyse("backwards");
    let words = analysed.articles[0].rows::<Word>().unwrap();
    assert!(words.is_sorted_by_key(|word| word.span));
    let capitals = analysed.articles[0].rows::<Capital>().unwrap();
    assert!(capitals.iter().all(|capital| words[capital.word.index()].span == capital.span));
}

#[test]
fn an_article_of_another_language_is_skipped_and_said_to_be() {
    let available = [pass::<Words>(), pass::<Capitals>()];
    let plan = Plan::new(&available, &[], &SettingsOf::new()).unwrap();
    let mut article = Article::from_text("de", "Der Rat");
    article.declared.language = Some("de-AT".to_owned());
    let analysed =
        plan.analyse(vec![(Story { id: "de".to_owned(), articles: vec![article] }, false)]).remove(0);
    assert_eq!(
        outcomes(&analysed)[0],
        "words skipped: not English (declared `de-AT`); capitals skipped: `words` was skipped"
    );
}

#[test]
fn a_story_of_which_nothing_could_be_read_is_skipped() {
    let available = [pass::<Words>(), pass::<Capitals>(), pass::<SharedCapitals>()];
    let settings = serde_json::json!({"panics": true}).as_object().unwrap().clone();
    let plan = Plan::new(&available, &[], &SettingsOf::from([("words".to_owned(), settings)])).unwrap();
    let story = Story { id: "s".to_owned(), articles: vec![Article::from_text("b", "faulty")] };
    let analysed = plan.analyse(vec![(story, true)]).remove(0);
    assert_eq!(outcomes(&analysed)[1], "shared skipped: none of its articles has the layers that it reads");
}

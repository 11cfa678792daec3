//! A pass that can do without a layer runs whether or not it is there.

use crate::passes::{Capital, Capitals, Shared, SharedCapitals, Word, Words};
use documented::DocumentedFields;
use parallax_corpus::{Article, Each, Layer, Maybe, Missing, NoSettings, Order, Pass, Span, Story, View};
use parallax_runner::{Analysed, Available, Plan, SettingsOf, page, pass};
use serde::{Deserialize, Serialize};

/// What a pass saw of an article.
#[derive(Debug, Serialize, Deserialize, DocumentedFields)]
struct OfArticle {
    /// Where.
    span: Span,
    /// What it saw.
    said: String,
}

impl Layer for OfArticle {
    const NAME: &'static str = "of_article";
    type Unit = Article;
    const ORDER: Order = Order::Own;
}

/// What a pass saw of a story.
#[derive(Debug, Serialize, Deserialize, DocumentedFields)]
struct OfStory {
    /// What it saw.
    said: String,
}

impl Layer for OfStory {
    const NAME: &'static str = "of_story";
    type Unit = Story;
}

fn seen<L>(rows: Result<&[L], Missing>) -> String {
    rows.map_or_else(|missing| missing.to_string(), |rows| format!("{} rows", rows.len()))
}

/// Says what it sees of an article, last things first.
struct Articles;

impl Pass for Articles {
    type Settings = NoSettings;
    type Reads = (Maybe<Word>, Maybe<Capital>);
    type Writes = OfArticle;

    const PAGE: &'static str = "# Of an article\n";

    fn new(_: NoSettings) -> Result<Self, String> {
        Ok(Self)
    }

    fn run(&self, _: &Article, (words, capitals): View<'_, Self>) -> Vec<OfArticle> {
        let row = |start, said| OfArticle { span: Span::new(start, 2), said };
        vec![row(1, seen(words)), row(0, seen(capitals))]
    }
}

/// Says what it sees of a story.
struct Stories;

impl Pass for Stories {
    type Settings = NoSettings;
    type Reads = (Maybe<Shared>, Each<Maybe<Capital>>);
    type Writes = OfStory;

    const PAGE: &'static str = "# Of a story\n";

    fn new(_: NoSettings) -> Result<Self, String> {
        Ok(Self)
    }

    fn run(&self, _: &Story, (shared, articles): View<'_, Self>) -> Vec<OfStory> {
        let said = [seen(shared)].into_iter().chain(articles.iter().map(|one| seen(one.rows)));
        said.map(|said| OfStory { said }).collect()
    }
}

fn all() -> Vec<Available> {
    vec![pass::<Stories>(), pass::<Articles>(), pass::<SharedCapitals>(), pass::<Capitals>(), pass::<Words>()]
}

fn plan(available: &[Available], asked: &[&str], fault: &str) -> Plan {
    let asked: Vec<String> = asked.iter().map(|name| (*name).to_owned()).collect();
    let settings = serde_json::json!({fault: true}).as_object().unwrap().clone();
    let has_words = available.iter().any(|pass| pass.about.name == "words");
    let settings = has_words.then(|| ("words".to_owned(), settings));
    Plan::new(available, &asked, &SettingsOf::from_iter(settings)).unwrap()
}

fn analyse(plan: &Plan) -> Analysed {
    let articles = vec![Article::from_text("a", "The Mayor spoke"), Article::from_text("b", "A faulty café")];
    plan.analyse(vec![(Story { id: "s".to_owned(), articles }, true)]).remove(0)
}

/// What was seen of each article, and of the story.
fn told(analysed: &Analysed) -> (Vec<Vec<&str>>, Vec<&str>) {
    let of_articles = analysed.articles.iter().map(|found| found.rows::<OfArticle>().unwrap());
    let of_story = analysed.found.rows::<OfStory>().unwrap();
    (
        of_articles.map(|rows| rows.iter().map(|row| row.said.as_str()).collect()).collect(),
        of_story.iter().map(|row| row.said.as_str()).collect(),
    )
}

#[test]
fn it_runs_when_the_layer_failed_and_the_story_is_whole() {
    let analysed = analyse(&plan(&all(), &[], "panics"));
    let (of_articles, of_story) = told(&analysed);
    assert_eq!(of_articles, [vec!["3 rows", "2 rows"], vec!["`words` failed", "`capitals` was skipped"]]);
    assert_eq!(of_story, ["2 rows", "2 rows", "`capitals` was skipped"]);
    // Who cannot do without it sees the article no more.
    let left_out: Vec<_> = analysed.left_out.iter().map(|left| (left.article.as_str(), left.layer)).collect();
    assert_eq!(left_out, [("b", "shared")]);
}

#[test]
fn it_runs_when_nothing_makes_the_layer() {
    let available = [pass::<Stories>(), pass::<Articles>()];
    let analysed = analyse(&plan(&available, &[], "panics"));
    let (of_articles, of_story) = told(&analysed);
    assert_eq!(of_articles[0], ["`words` did not run", "`capitals` did not run"]);
    assert_eq!(of_story, ["`shared` did not run", "`capitals` did not run", "`capitals` did not run"]);
}

#[test]
fn it_pulls_in_the_pass_that_makes_the_layer_and_runs_after_it() {
    let plan = plan(&all(), &["of_story"], "panics");
    let steps: Vec<_> = plan.steps().iter().map(|step| (step.about.name, step.asked)).collect();
    assert_eq!(steps, [("words", false), ("capitals", false), ("shared", false), ("of_story", true)]);
    assert_eq!(plan.steps()[3].needs, [2, 1]);
}

#[test]
fn rows_in_an_order_of_their_own_are_not_sorted() {
    let analysed = analyse(&plan(&all(), &[], "backwards"));
    let rows = analysed.articles[0].rows::<OfArticle>().unwrap();
    assert_eq!(rows.iter().map(|row| row.span.start).collect::<Vec<_>>(), [1, 0]);
}

#[test]
fn a_page_says_what_may_be_missing() {
    let page = page(&all()[0].about);
    let reads = "As far as they are there: `shared` of the story, `capitals` of each article.";
    assert!(page.contains(reads), "{page}");
}

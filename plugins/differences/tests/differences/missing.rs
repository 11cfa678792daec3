//! What is told when something could not be found out.

use parallax_corpus::{Article, ArticleIndex, Cite, Missing, One, Pass, Span, Story, Why};
use parallax_differences::{Difference, DifferenceKind, Differences};
use parallax_layers::{
    number_comparison::{Comparison, Item, Verdict},
    numbers::Modifier,
    slant::{Polarity, Slant, SlantKind, Voice},
};

fn story() -> Story {
    let articles = vec![Article::from_text("a", "Twelve died."), Article::from_text("b", "Nine fell. Nine.")];
    Story { id: "s".to_owned(), articles }
}

fn missing(layer: &'static str) -> Missing {
    Missing { layer, why: Why::Failed }
}

fn cite(article: u32, start: u32, end: u32) -> Cite {
    Cite { article: ArticleIndex(article), span: Span { start, end } }
}

fn conflict() -> Comparison {
    let item = |span: Cite, value| Item {
        article: span.article,
        span,
        low: Some(value),
        high: Some(value),
        modifier: Modifier::Exact,
        from: None,
        to: None,
        source: None,
    };
    Comparison {
        about: "people killed".to_owned(),
        items: vec![item(cite(0, 0, 6), 12.0), item(cite(1, 0, 4), 9.0)],
        verdict: Verdict::Conflict,
        at_odds: false,
        reason: String::new(),
    }
}

fn finding(start: u32, end: u32, strength: f64) -> Slant {
    Slant {
        span: Span { start, end },
        kind: SlantKind::LoadedWord,
        target: None,
        polarity: Polarity::Negative,
        voice: Voice::Outlet,
        strength,
        reason: String::new(),
        neutral: None,
        alternatives: Vec::new(),
    }
}

/// What is told of the story with these rows; nothing at all is known of the articles, but for slant of the first.
fn told(comparisons: Result<&[Comparison], Missing>, slant: Result<&[Slant], Missing>) -> Vec<Difference> {
    let story = story();
    let one = |(index, article)| {
        let slant = if index == 0 { slant } else { Err(missing("slant")) };
        let lines = Err(missing("structure"));
        let rows = (
            lines,
            (Err(missing("outlet")), Err(missing("dates"))),
            slant,
            Err(missing("agencies")),
            (Err(missing("entities")), Err(missing("quotes"))),
            Err(missing("words")),
            Err(missing("voices")),
            Err(missing("numbers")),
        );
        One { index: ArticleIndex(index), article, rows }
    };
    let articles = (0..).zip(&story.articles).map(one).collect();
    let of_story = (
        comparisons,
        Err(missing("shared_text")),
        Err(missing("quote_variants")),
        Err(missing("facts")),
        Err(missing("labels")),
        Err(missing("speakers")),
        Err(missing("timeline")),
        Err(missing("agency_of_action")),
    );
    Differences.run(&story, (of_story, articles))
}

fn texts(rows: &[Difference]) -> Vec<&str> {
    rows.iter().map(|row| row.text.as_str()).collect()
}

#[test]
fn figures_are_told_whatever_else_failed() {
    let rows = told(Ok(&[conflict()]), Err(missing("slant")));
    assert_eq!(texts(&rows), ["People killed: a says “Twelve”, b says “Nine”."]);
    assert_eq!(rows[0].kind, DifferenceKind::Number);
    assert_eq!(rows[0].evidence, [cite(0, 0, 6), cite(1, 0, 4)]);
    assert_eq!((rows[0].rows[0].layer.as_ref(), rows[0].rows[0].row), ("number_comparison", 0));
}

#[test]
fn figures_that_may_be_of_two_things_say_so() {
    let perhaps = Comparison { verdict: Verdict::NotComparable, at_odds: true, ..conflict() };
    let rows = told(Ok(&[perhaps, conflict()]), Err(missing("slant")));
    let texts = texts(&rows);
    assert_eq!(
        texts,
        [
            "People killed: a says “Twelve”, b says “Nine”.",
            "People killed: a says “Twelve”, b says “Nine”; why they differ is not said."
        ]
    );
}

#[test]
fn figures_in_sentences_that_only_sound_alike_are_not_told() {
    let perhaps = Comparison {
        about: "waited for … at the quay".to_owned(),
        verdict: Verdict::NotComparable,
        at_odds: true,
        ..conflict()
    };
    assert_eq!(told(Ok(&[perhaps]), Err(missing("slant"))), []);
}

#[test]
fn two_estimates_are_at_odds_too() {
    let mut perhaps = Comparison { verdict: Verdict::NotComparable, at_odds: true, ..conflict() };
    perhaps.items.iter_mut().for_each(|item| item.modifier = Modifier::Approximate);
    let rows = told(Ok(&[perhaps]), Err(missing("slant")));
    assert_eq!(texts(&rows), ["People killed: a says “Twelve”, b says “Nine”; why they differ is not said."]);
}

#[test]
fn figures_of_one_crowd_say_why_they_differ() {
    let crowd = Comparison {
        about: "people who gathered".to_owned(),
        verdict: Verdict::NotComparable,
        at_odds: true,
        reason: "“Twelve” (a) and “Nine” (b) differ; they may be estimates of one crowd.".to_owned(),
        ..conflict()
    };
    let rows = told(Ok(&[crowd]), Err(missing("slant")));
    assert_eq!(
        texts(&rows),
        ["People who gathered: a says “Twelve”, b says “Nine”; they may be estimates of one crowd."]
    );
}

#[test]
fn nobody_doubts_that_somebody_named_is_one_person() {
    let age = Comparison {
        about: "the age of Rees".to_owned(),
        verdict: Verdict::NotComparable,
        at_odds: true,
        ..conflict()
    };
    let rows = told(Ok(&[age]), Err(missing("slant")));
    assert_eq!(texts(&rows), ["The age of Rees: a says “Twelve”, b says “Nine”."]);
}

#[test]
fn the_figures_of_one_article_stand_together() {
    let mut conflict = conflict();
    let again = |start, value, modifier| Item {
        span: cite(1, start, 16),
        low: Some(value),
        high: None,
        modifier,
        ..conflict.items[1].clone()
    };
    let (same, other) = (again(11, 9.0, Modifier::AtLeast), again(12, 7.0, Modifier::AtLeast));
    conflict.items.extend([same, other]);
    let rows = told(Ok(&[conflict]), Err(missing("slant")));
    assert_eq!(texts(&rows), ["People killed: a says “Twelve”, b says “Nine” and “ine.”."]);
}

#[test]
fn what_is_neither_a_conflict_nor_at_odds_is_not_told() {
    let agree = Comparison { verdict: Verdict::NotComparable, ..conflict() };
    assert_eq!(told(Ok(&[agree]), Err(missing("slant"))), []);
}

#[test]
fn words_are_told_without_a_rate_where_nobody_knows_how_long_the_article_is() {
    let findings = [finding(0, 6, 0.5), finding(7, 11, 0.5)];
    let rows = told(Err(missing("number_comparison")), Ok(&findings));
    assert_eq!(texts(&rows), ["a says in its own words “Twelve”, “died”."]);
}

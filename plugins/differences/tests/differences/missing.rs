//! What is told when something could not be found out.

use parallax_corpus::{Article, ArticleIndex, Cite, Missing, One, Pass, Span, Story, Why};
use parallax_differences::{Difference, DifferenceKind, Differences};
use parallax_layers::{
    contrast::{self, Contrast},
    number_comparison::{Comparison, Item, Verdict},
    numbers::Modifier,
    slant::{Polarity, Slant, SlantKind, Voice},
};

fn story() -> Story {
    let articles = vec![Article::from_text("a", "Twelve died."), Article::from_text("b", "Nine died. Nine.")];
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

fn favourite() -> Contrast {
    Contrast {
        article: ArticleIndex(1),
        term: "nine".to_owned(),
        kind: contrast::TermKind::Word,
        about: None,
        z: 2.0,
        count: 3,
        others: 0,
        examples: vec![cite(1, 0, 4), cite(1, 11, 15)],
    }
}

/// What is told of the story with these rows; nothing at all is known of the articles, but for slant.
fn told(
    comparisons: Result<&[Comparison], Missing>,
    contrasts: Result<&[Contrast], Missing>,
    slant: Result<&[Slant], Missing>,
) -> Vec<Difference> {
    let story = story();
    let one = |(index, article)| One {
        index: ArticleIndex(index),
        article,
        rows: (Err(missing("structure")), Err(missing("outlet")), slant, Err(missing("frames"))),
    };
    let articles = (0..).zip(&story.articles).map(one).collect();
    Differences.run(&story, (comparisons, Err(missing("shared_text")), contrasts, articles))
}

fn texts(rows: &[Difference]) -> Vec<&str> {
    rows.iter().map(|row| row.text.as_str()).collect()
}

#[test]
fn figures_are_told_whatever_else_failed() {
    let rows = told(Ok(&[conflict()]), Err(missing("contrast")), Err(missing("slant")));
    assert_eq!(texts(&rows), ["On people killed: a has “Twelve”, b has “Nine”."]);
    assert_eq!(rows[0].kind, DifferenceKind::Number);
    assert_eq!(rows[0].evidence, [cite(0, 0, 6), cite(1, 0, 4)]);
    assert_eq!((rows[0].rows[0].layer.as_ref(), rows[0].rows[0].row), ("number_comparison", 0));
}

#[test]
fn so_are_favourite_words_where_figures_failed() {
    let rows = told(Err(missing("number_comparison")), Ok(&[favourite()]), Err(missing("slant")));
    assert_eq!(texts(&rows), ["b says “nine” 3 times, none of the others does."]);
    let both = told(Ok(&[conflict()]), Ok(&[favourite()]), Err(missing("slant")));
    assert_eq!(
        both.iter().map(|row| row.kind).collect::<Vec<_>>(),
        [DifferenceKind::Number, DifferenceKind::Angle]
    );
}

#[test]
fn no_rate_is_told_where_nobody_knows_what_the_article_is() {
    let finding = Slant {
        span: Span { start: 0, end: 4 },
        kind: SlantKind::LoadedWord,
        target: None,
        polarity: Polarity::Negative,
        voice: Voice::Outlet,
        strength: 1.0,
        reason: String::new(),
        neutral: None,
    };
    let findings = vec![finding; 5];
    let nothing = Err(missing("contrast"));
    assert_eq!(told(Err(missing("number_comparison")), nothing, Ok(&findings)), []);
}

//! What cannot be told, as sentences.

use parallax_testkit::{articles, check_story, story_picture};

const LONG: &str = "The council met on Monday and heard from the fire service, the union and the families. ";

#[test]
fn one_article_alone_cannot_be_compared() {
    let text = LONG.repeat(12);
    check_story!("limits", format!("
    ## a
    Council meets

    3 May 2022

    {text}

    © 2022 Northline News. All rights reserved.
    "), @"text: There is one article: nothing can be said of what others tell differently, or leave out.");
}

#[test]
fn one_limit_is_said_once_with_its_articles() {
    let text = LONG.repeat(12);
    check_story!("limits", format!("
    ## a
    Council meets

    {text}
    ## b
    Council meets

    {text}
    "), @"
    articles: a, b
    text: The outlet is not proven.

    articles: a, b
    text: The day of publication is not known: where figures differ, or something is left out, it may be the
        earlier or the later article.
    ");
}

#[test]
fn short_articles_are_told() {
    check_story!("limits", "
    ## a
    Council meets

    The council met.
    ## b
    Council meets

    The council met again.
    ", @"
    articles: a, b
    text: The outlet is not proven.

    articles: a, b
    text: The day of publication is not known: where figures differ, or something is left out, it may be the
        earlier or the later article.

    articles: a, b
    text: There are fewer than 120 words of article: what seems to be left out may stand elsewhere on the
        page.
    ");
}

#[test]
fn an_article_that_gives_all_has_no_part_in_what_the_other_lacks() {
    let text = LONG.repeat(12);
    check_story!("limits", format!("
    ## a
    Council meets

    3 May 2022

    {text}

    © 2022 Northline News. All rights reserved.
    ## b
    Council meets

    {text}
    "), @"
    articles: b
    text: The outlet is not proven.

    articles: b
    text: The day of publication is not known: where figures differ, or something is left out, it may be the
        earlier or the later article.
    ");
}

/// Which of some last lines are said to break off, by their numbers.
fn broken_off(ends: &[&str]) -> String {
    let text = LONG.repeat(12);
    let article = |(at, end): (usize, &&str)| format!("## a{at}\nCouncil meets\n\n{text}\n\n{end}\n");
    let story: String = ends.iter().enumerate().map(article).collect();
    let rows = story_picture("limits", articles(story));
    let row = rows.split("\n\n").find(|row| row.contains("The text breaks off"));
    row.and_then(|row| row.lines().next()).unwrap_or_default().to_owned()
}

#[test]
fn a_text_that_breaks_off_is_told() {
    insta::assert_snapshot!(broken_off(&[
        "The mayor told the families that the harbour wall...",
        "The mayor told the families that the harbour wall…",
        "The mayor told the families that the harbour wall [...]",
        "The mayor told the families that the harbour wall would be [+2114 chars]",
        "The mayor told the families that nobody had warned the",
        "The mayor told the families, who had waited in the hall for an hour,",
    ]), @"articles: a0, a1, a2, a3, a4, a5");
}

#[test]
fn a_page_that_asks_to_go_on_has_more() {
    insta::assert_snapshot!(broken_off(&[
        "The mayor told the families that the wall would be mended.\n\nSubscribe to continue reading",
        "The mayor told the families that the wall would be mended.\n\nContinue reading…",
        "The mayor told the families that the wall would be mended.\n\nRead the full story on our site",
    ]), @"articles: a0, a1, a2");
}

#[test]
fn a_text_that_ends_does_not_break_off() {
    insta::assert_snapshot!(broken_off(&[
        "The mayor told the families that the wall would be mended.",
        "“We were told to wait,” Mr Hollis said, “and we waited … for three hours.”",
        "“Whom do we look to?”",
        "The wall will be mended by 2026",
        "Continue reading the main story\n\nThe mayor told the families that the wall would be mended.",
        "The mayor (who had been away) came back (by train).",
    ]), @"");
}

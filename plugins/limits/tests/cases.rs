//! What cannot be told, as sentences.

use parallax_testkit::check_story;

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

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
    "), @"
    text: There is one article: nothing can be said of what others tell differently, or leave out.
    ");
}

#[test]
fn an_article_without_outlet_or_day_says_so() {
    let text = LONG.repeat(12);
    check_story!("limits", format!("
    ## a
    Council meets

    {text}
    ## b
    Council meets

    {text}
    "), @"
    article: a
    text: Nothing in it proves which outlet published it. Its day of publication is not known: whether it
        knew less than the others, or left more out, cannot be told.

    article: b
    text: Nothing in it proves which outlet published it. Its day of publication is not known: whether it
        knew less than the others, or left more out, cannot be told.

    text: 0 of 2 articles bear a full date: where figures differ, the others may simply be earlier or later.
    ");
}

#[test]
fn a_short_article_says_so() {
    check_story!("limits", "
    ## a
    Council meets

    The council met.
    ## b
    Council meets

    The council met again.
    ", @"
    article: a
    text: Nothing in it proves which outlet published it. Its day of publication is not known: whether it
        knew less than the others, or left more out, cannot be told.

    article: a
    text: It has only 5 words of article: what it seems to leave out may stand elsewhere on its page.

    article: b
    text: Nothing in it proves which outlet published it. Its day of publication is not known: whether it
        knew less than the others, or left more out, cannot be told.

    article: b
    text: It has only 6 words of article: what it seems to leave out may stand elsewhere on its page.

    text: 0 of 2 articles bear a full date: where figures differ, the others may simply be earlier or later.
    ");
}

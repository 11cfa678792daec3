//! What sort of article, of when, and in which tone.

use parallax_testkit::check_story;

#[test]
fn opinion_is_told_unless_all_are() {
    check_story!("differences", "
    ## a
    Opinion: The ferry must stay

    We need this ferry.
    ## b
    Ferry may go

    The county is to decide on the ferry in May.
    ", @r#"
    kind: genre
    text: Marked as opinion: a.
    articles: a
    evidence: a "Opinion"
    rows:
      layer=outlet article=a row=0
    "#);
}

/// A story of articles that bear these lines under their headlines: a day, or that of an update too.
fn dated(articles: &[(&str, &[&str])]) -> String {
    let article = |(id, lines): &(&str, &[&str])| {
        let lines: String = lines.iter().map(|line| format!("{line}\n\n")).collect();
        format!("## {id}\nFerry news from {id}\n\n{lines}The ferry is talked about.\n")
    };
    articles.iter().map(article).collect()
}

#[test]
fn days_that_lie_apart() {
    check_story!("differences", dated(&[("a", &["3 May 2022"]), ("b", &["9 May 2022", "Updated: 10 May 2022"]), ("c", &[])]), @"");
}

#[test]
fn a_day_and_the_next_are_one_story() {
    check_story!("differences", dated(&[("a", &["30 April 2022"]), ("b", &["1 May 2022"])]), @"");
}

#[test]
fn words_without_a_rate_in_short_texts() {
    check_story!("differences", "
    ## a
    Thugs and cronies came to the gate. Nobody asked why: a shameful, cynical act.
    ## b
    Guards came to the gate. Nobody was asked why.
    ", @r#"
    kind: angle
    text: a says in its own words “Thugs”, “cronies”, “shameful, cynical act”.
    articles: a
    evidence: a "Thugs", a "cronies", a "cynical"
    rows:
      layer=slant article=a row=0
      layer=slant article=a row=1
      layer=slant article=a row=3
    "#);
}

#[test]
fn one_word_is_not_told_unless_it_is_very_strong() {
    check_story!("differences", "
    ## a
    The onslaught of letters came to the gate, and another onslaught left it. Nobody asked why.
    ## b
    Guards came to the gate. Nobody was asked why.
    ", @"");
}

/// Plain sentences, so many, and others for each `article`.
fn plain(article: usize, many: usize) -> String {
    const THINGS: &[&str] =
        &["gate", "mill", "road", "cart", "bridge", "river", "field", "barn", "horse", "dog", "tower"];
    const ACTS: &[&str] = &["faces", "follows", "passes", "reaches", "leaves", "crosses", "meets"];
    let thing = |number: usize| THINGS[number % THINGS.len()];
    let sentence = |at: usize| {
        let number = at * (7 + article) + article * 3;
        format!(
            "The {} {} a {} before the {} {} another {} again. ",
            thing(number),
            ACTS[number % ACTS.len()],
            thing(number * 3 + 1),
            thing(number * 5 + at),
            ACTS[(number + at) % ACTS.len()],
            thing(number + 4 * at)
        )
    };
    (0..many).map(sentence).collect()
}

#[test]
fn a_rank_beyond_chance() {
    let loaded = "Thugs, lackeys and cronies of a corrupt, cynical regime bullied and slandered a whole town in a shameful farce, \
                  and a mob of zealots cheered their brutal rampage.";
    let (a, b, c) = (plain(0, 40), plain(1, 40), plain(2, 40));
    check_story!("differences", format!("
    ## a
    {a}{loaded}
    ## b
    {b}
    ## c
    {c}
    "), @r#"
    kind: angle
    text: a takes sides most in its own words: 6 loaded words and labels that no other article uses, in 508
        words, such as “shameful farce”, “Thugs”, “lackeys”, “zealots”; none in b and c.
    articles: a, b, c
    evidence: a "shameful farce", a "Thugs", a "lackeys", a "zealots"
    rows:
      layer=slant article=a row=4
      layer=slant article=a row=0
      layer=slant article=a row=1
      layer=slant article=a row=5
      layer=slant article=a row=3
      layer=slant article=a row=2
    "#);
}

#[test]
fn no_rank_of_three_findings_against_one() {
    let (a, b) = (plain(0, 40), plain(1, 40));
    check_story!("differences", format!("
    ## a
    {a}Thugs came at noon. The mob sang. Cronies looked on, and thugs again.
    ## b
    {b}Thugs came at noon.
    "), @"");
}

#[test]
fn an_adjective_that_the_other_does_without() {
    check_story!("differences", "
    ## a
    The shameless council said on Monday that the ferry would stop.
    ## b
    The council said on Monday that the ferry would stop.
    ", @r#"
    kind: label
    text: Names for one thing: “shameless council” (a, in its own words), “the council” (b).
    articles: a, b
    evidence: a "shameless council", b "The council"
    rows:
      layer=slant article=a row=0
    "#);
}

#[test]
fn an_adjective_on_a_thing_is_not_told() {
    check_story!("differences", "
    ## a
    The shameless moment came when the ferry stopped on Monday.
    ## b
    The moment came when the ferry stopped on Monday.
    ", @"");
}

#[test]
fn days_without_a_gap_are_one_running_story() {
    check_story!("differences", dated(&[("a", &["3 May 2022"]), ("b", &["4 May 2022", "Updated: 5 May 2022"]), ("c", &["5 May 2022"])]), @"");
}

#[test]
fn who_came_long_after_many() {
    check_story!("differences", dated(&[
        ("a", &["3 May 2022"]),
        ("b", &["4 May 2022"]),
        ("c", &["4 May 2022"]),
        ("d", &["4 May 2022"]),
        ("e", &["4 May 2023"]),
    ]), @"");
}

#[test]
fn days_are_not_told_where_many_bear_none() {
    check_story!("differences", dated(&[("a", &["3 May 2022"]), ("b", &["9 May 2022"]), ("c", &[]), ("d", &[])]), @"");
}

#[test]
fn a_stamp_of_months_later_is_no_update() {
    check_story!("differences", dated(&[("a", &["3 May 2022", "Updated: 3 July 2022"]), ("b", &["4 May 2022"])]), @"");
}

#[test]
fn words_that_another_says_too_are_the_words_for_it() {
    check_story!("differences", "
    ## a
    Thugs and cronies came to the gate of the mill. Nobody asked why.
    ## b
    Cronies and thugs stood before the mill. Nobody was asked why.
    ", @"");
}

#[test]
fn words_that_another_only_quotes_are_its_own() {
    check_story!("differences", "
    ## a
    Thugs and cronies came to the gate of the mill. Nobody asked why.
    ## b
    \"Cronies and thugs,\" said a clerk of the men before the mill. Nobody was asked why.
    ", @r#"
    kind: angle
    text: a says in its own words “Thugs”, “cronies”.
    articles: a
    evidence: a "Thugs", a "cronies"
    rows:
      layer=slant article=a row=0
      layer=slant article=a row=1
    "#);
}

#[test]
fn what_is_denied_is_not_said() {
    check_story!("differences", "
    ## a
    They were not thugs, and never cronies of the mill. Nobody asked why.
    ## b
    Guards stood before the mill. Nobody was asked why.
    ", @r#"
    kind: fact
    text: Only b: “Guards stood before the mill”.
    articles: b
    evidence: b "Guards stood before the mill"
    rows:
      layer=facts row=0
    "#);
}

#[test]
fn who_says_i_may_not_be_the_only_one() {
    check_story!("differences", "
    ## a
    The ferry must stay

    I think that we need this ferry, and I hope that I can sail on it for the rest of my life. I love it.
    ## b
    Ferry may go

    The county is to decide on the ferry in May.
    ", @"");
}

#[test]
fn each_notice_of_a_correction_is_shown() {
    check_story!("differences", "
    ## a
    Ferry stops

    The ferry stopped on Monday.

    Correction: An earlier version of this article said that the ferry stopped on Tuesday.

    Clarification: The ferry belongs to the county.
    ## b
    Ferry stopped

    The ferry stopped on Monday.
    ", @r#"
    kind: stage
    text: a was corrected: “Correction: An earlier version of this article said that the ferry stopped on
        Tuesday.” “Clarification: The ferry belongs to the county.”.
    articles: a
    evidence: a "Correction: An earlier version of this article said that the ferry stopped on Tuesday.", a
        "Clarification: The ferry belongs to the county."
    rows:
      layer=outlet article=a row=0
    "#);
}

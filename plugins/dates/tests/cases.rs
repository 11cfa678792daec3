//! What the pass finds: sentences with carets under the words. What is read of time, kind by kind, is tested in
//! `crates/language/tests/language/time.tsv`.

use parallax_corpus::{Article, Story};
use parallax_testkit::{analyse_story, annotate, check, insta};

#[test]
fn a_date_at_the_head_of_the_page_resolves() {
    check!("dates", "8 May 2024\n\nThe quay reopened last Friday, and the vote is on Monday.", @"
    8 May 2024
    ^^^^^^^^^^ dates type=DATE value=2024-05-08 from=2024-05-08 to=2024-05-08

    The quay reopened last Friday, and the vote is on Monday.
                      ^^^^^^^^^^^ dates type=DATE value=2024-05-03 from=2024-05-03 to=2024-05-03 anchor=2024-05-08
                                                      ^^^^^^ dates type=DATE value=2024-05-13 from=2024-05-13 to=2024-05-13 anchor=2024-05-08
    ");
}

#[test]
fn without_a_day_of_publication_values_stay_open() {
    check!("dates", "The quay reopens on Wednesday, on 3 May, early next week and tomorrow.", @"
    The quay reopens on Wednesday, on 3 May, early next week and tomorrow.
                        ^^^^^^^^^ dates type=DATE value=XXXX-WXX-3
                                      ^^^^^ dates type=DATE value=XXXX-05-03
                                             ^^^^^^^^^^^^^^^ dates type=DATE value=XXXX-WXX modifier=START
                                                                 ^^^^^^^^ dates type=DATE value=XXXX-XX-XX
    ");
}

#[test]
fn a_dateline_resolves() {
    check!("dates", "PORT ANSGAR, 8 May 2024 (Northern Press) - The quay reopened on Friday.", @"
    PORT ANSGAR, 8 May 2024 (Northern Press) - The quay reopened on Friday.
                 ^^^^^^^^^^ dates type=DATE value=2024-05-08 from=2024-05-08 to=2024-05-08
                                                                    ^^^^^^ dates type=DATE value=2024-05-03 from=2024-05-03 to=2024-05-03 anchor=2024-05-08
    ");
}

#[test]
fn what_was_told_before_is_an_anchor() {
    check!("dates", "8 May 2024\n\nA fire closed the quay on 3 March. The following day it rained.\n\nIt froze two weeks later.", @r#"
    8 May 2024
    ^^^^^^^^^^ dates type=DATE value=2024-05-08 from=2024-05-08 to=2024-05-08

    A fire closed the quay on 3 March. The following day it rained.
                              ^^^^^^^ dates type=DATE value=2024-03-03 from=2024-03-03 to=2024-03-03 anchor=2024-05-08
                                       ^^^^^^^^^^^^^^^^^ dates type=DATE value=2024-03-04 from=2024-03-04 to=2024-03-04 anchor=2024-03-03 anchor_span="3 March"

    It froze two weeks later.
             ^^^^^^^^^^^^^^^ dates type=DATE value=2024-W12 from=2024-03-18 to=2024-03-24 anchor=2024-03-04 anchor_span="The following day"
    "#);
}

#[test]
fn a_time_of_day_is_of_the_day_told_of() {
    check!("dates", "8 May 2024\n\nThe ferry left Port Ansgar on Friday, the coast guard said. The sea was calm.\n\nIt sank at 6.40 p.m. near the quay.", @r#"
    8 May 2024
    ^^^^^^^^^^ dates type=DATE value=2024-05-08 from=2024-05-08 to=2024-05-08

    The ferry left Port Ansgar on Friday, the coast guard said. The sea was calm.
                                  ^^^^^^ dates type=DATE value=2024-05-03 from=2024-05-03 to=2024-05-03 anchor=2024-05-08

    It sank at 6.40 p.m. near the quay.
               ^^^^^^^^^ dates type=TIME value="2024-05-03T18:40" from=2024-05-03 to=2024-05-03 anchor=2024-05-03 anchor_span="Friday"
    "#);
    check!("dates", "The ferry sank at 6.40 p.m. near the quay.", @r#"
    The ferry sank at 6.40 p.m. near the quay.
                      ^^^^^^^^^ dates type=TIME value="XXXX-XX-XXT18:40"
    "#);
}

#[test]
fn a_longer_stretch_moves_no_later_date() {
    check!("dates", "8 May 2024\n\nThe quay burned on 3 March. Profit fell in the first half of the year. The following day it rained.", @r#"
    8 May 2024
    ^^^^^^^^^^ dates type=DATE value=2024-05-08 from=2024-05-08 to=2024-05-08

    The quay burned on 3 March. Profit fell in the first half of the year. The following day it rained.
                       ^^^^^^^ dates type=DATE value=2024-03-03 from=2024-03-03 to=2024-03-03 anchor=2024-05-08
                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^ dates type=DATE value=2024-H1 from=2024-01-01 to=2024-06-30 anchor=2024-03-03 anchor_span="3 March"
                                                                           ^^^^^^^^^^^^^^^^^ dates type=DATE value=2024-03-04 from=2024-03-04 to=2024-03-04 anchor=2024-03-03 anchor_span="3 March"
    "#);
}

#[test]
fn figures_go_by_the_country_of_the_outlet() {
    check!("dates", "The order of 11/09/2024 stands.\n\n© 2024 The Times of India", @"
    The order of 11/09/2024 stands.
                 ^^^^^^^^^^ dates type=DATE value=2024-09-11 from=2024-09-11 to=2024-09-11

    © 2024 The Times of India
    ");
    check!("dates", "The order of 11/09/2024 stands.\n\n© 2024 Los Angeles Times", @"
    The order of 11/09/2024 stands.
                 ^^^^^^^^^^ dates type=DATE value=2024-11-09 from=2024-11-09 to=2024-11-09

    © 2024 Los Angeles Times
    ");
    check!("dates", "The order of 11/09/2024 stands.", @"
    The order of 11/09/2024 stands.
                 ^^^^^^^^^^ dates type=DATE value=2024-XX-XX
    ");
}

#[test]
fn lengths_sets_and_times_of_day() {
    check!("dates", "8 May 2024\n\nThe 12-hour strike began at 10 p.m. on Tuesday, the third in nearly two years.\nCrews strike every Friday and twice a month.", @r#"
    8 May 2024
    ^^^^^^^^^^ dates type=DATE value=2024-05-08 from=2024-05-08 to=2024-05-08

    The 12-hour strike began at 10 p.m. on Tuesday, the third in nearly two years.
        ^^^^^^^ dates type=DURATION value=PT12H
                                ^^^^^^^ dates type=TIME value="2024-05-07T22:00" from=2024-05-07 to=2024-05-07 anchor=2024-05-08
                                           ^^^^^^^ dates type=DATE value=2024-05-07 from=2024-05-07 to=2024-05-07 anchor=2024-05-08
                                                                 ^^^^^^^^^^^^^^^^ dates type=DURATION value=P2Y modifier=LESS_THAN
    Crews strike every Friday and twice a month.
                 ^^^^^^^^^^^^ dates type=SET value=XXXX-WXX-5
                                  ^^^^^^^^^^^^^ dates type=SET value=P1M
    "#);
}

#[test]
fn ages_and_idioms_are_no_dates() {
    check!("dates", "The 65-year-old mayor, aged 60 then, had already left at the end of the day. One day she will return, The Sunday Times said.", @"The 65-year-old mayor, aged 60 then, had already left at the end of the day. One day she will return, The Sunday Times said.");
}

#[test]
fn furniture_is_not_read() {
    check!("dates", "Quay reopens\n\n8 May 2024\n\nThe quay reopened on Friday.\n\nCopyright 2019 The Arden Herald. All rights reserved.", @"
    Quay reopens

    8 May 2024
    ^^^^^^^^^^ dates type=DATE value=2024-05-08 from=2024-05-08 to=2024-05-08

    The quay reopened on Friday.
                         ^^^^^^ dates type=DATE value=2024-05-03 from=2024-05-03 to=2024-05-03 anchor=2024-05-08

    Copyright 2019 The Arden Herald. All rights reserved.
    ");
}

#[test]
fn odd_characters_do_no_harm() {
    check!("dates", "On\u{a0}3\u{a0}May the “2½-hour” talks – 3–5 May’s – ended; 00:00, 99/99/9999, P2M.", @"
    On 3 May the “2½-hour” talks – 3–5 May’s – ended; 00:00, 99/99/9999, P2M.
       ^^^^^ dates type=DATE value=XXXX-05-03
                  ^^^^^^^ dates type=DURATION value=PT2.5H
                                   ^ dates type=DATE value=XXXX-05-03
                                     ^^^^^ dates type=DATE value=XXXX-05-05
    ");
    check!("dates", "", @"");
}

#[test]
fn a_declared_day_of_publication_resolves() {
    let mut article = Article::from_text("ansgar", "The quay reopened on Friday.");
    article.declared.published = Some("2024-05-08T10:00:00Z".to_owned());
    let analysed = analyse_story("dates", Story { id: "story".to_owned(), articles: vec![article] });
    insta::assert_snapshot!(annotate("dates", &analysed.story.articles[0], &analysed.articles[0]), @"
    The quay reopened on Friday.
                         ^^^^^^ dates type=DATE value=2024-05-03 from=2024-05-03 to=2024-05-03 anchor=2024-05-08
    ");
}

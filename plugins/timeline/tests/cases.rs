//! Which dates are of one event, and which differ: a field a line, quoting words.

use parallax_testkit::check_story;

#[test]
fn one_event_on_two_days() {
    check_story!("timeline", "
    ## harbour-sheet
    Parliament approved the dam on 3 March 2025.
    ## coast-herald
    The dam was approved by parliament on 13 March 2025.
    ", @r#"
    summary: Parliament approved the dam on 3 March 2025
    from: 2025-03-03
    to: 2025-03-03
    cells:
      article=harbour-sheet spans=[harbour-sheet "Parliament approved the dam on 3 March 2025"]
          dates=[harbour-sheet "3 March 2025"] value=2025-03-03 from=2025-03-03 to=2025-03-03
      article=coast-herald spans=[coast-herald "The dam was approved by parliament on 13 March 2025"]
          dates=[coast-herald "13 March 2025"] value=2025-03-13 from=2025-03-13 to=2025-03-13
    "#);
}

#[test]
fn a_noun_for_what_is_planned() {
    check_story!("timeline", "
    ## harbour-sheet
    The union announced a rally on 20 September 2025 in Karst.
    ## coast-herald
    The union said the rally would go ahead on 27 September 2025.
    ", @r#"
    summary: a rally on 20 September 2025 in Karst
    from: 2025-09-20
    to: 2025-09-20
    cells:
      article=harbour-sheet spans=[harbour-sheet "a rally on 20 September 2025 in Karst"]
          dates=[harbour-sheet "20 September 2025"] value=2025-09-20 from=2025-09-20 to=2025-09-20
      article=coast-herald spans=[coast-herald "the rally would go ahead on 27 September 2025"]
          dates=[coast-herald "27 September 2025"] value=2025-09-27 from=2025-09-27 to=2025-09-27
    "#);
}

#[test]
fn times_of_day() {
    check_story!("timeline", "
    ## harbour-sheet
    The first bottles were thrown at 6.40 p.m. on 3 May 2025.
    ## coast-herald
    On 3 May 2025 bottles were thrown at 5.40 p.m., the mayor said.
    ", @r#"
    summary: The first bottles were thrown at 6.40 p.m. on 3 May 2025
    from: 2025-05-03
    to: 2025-05-03
    cells:
      article=harbour-sheet spans=[harbour-sheet "The first bottles were thrown at 6.40 p.m. on 3 May 2025"]
          dates=[harbour-sheet "6.40 p.m."] value="2025-05-03T18:40" from=2025-05-03 to=2025-05-03
      article=coast-herald spans=[coast-herald "On 3 May 2025 bottles were thrown at 5.40 p.m."]
          dates=[coast-herald "5.40 p.m."] value="2025-05-03T17:40" from=2025-05-03 to=2025-05-03
    "#);
}

#[test]
fn two_of_a_kind_are_not_one() {
    check_story!("timeline", "
    ## harbour-sheet
    The ferry was destroyed on 3 May 2025.
    ## coast-herald
    A second ferry was destroyed on 9 May 2025.
    ", @r#"
    summary: The ferry was destroyed on 3 May 2025
    from: 2025-05-03
    to: 2025-05-03
    differ: false
    cells:
      article=harbour-sheet spans=[harbour-sheet "The ferry was destroyed on 3 May 2025"]
          dates=[harbour-sheet "3 May 2025"] value=2025-05-03 from=2025-05-03 to=2025-05-03

    summary: A second ferry was destroyed on 9 May 2025
    from: 2025-05-09
    to: 2025-05-09
    differ: false
    cells:
      article=coast-herald spans=[coast-herald "A second ferry was destroyed on 9 May 2025"]
          dates=[coast-herald "9 May 2025"] value=2025-05-09 from=2025-05-09 to=2025-05-09
    "#);
}

#[test]
fn who_says_it_when_is_no_event() {
    check_story!("timeline", "
    ## harbour-sheet
    The mayor said on 3 May 2025 that the bridge was safe.
    ## coast-herald
    The mayor said on 4 May 2025 that the bridge was safe.
    ", @"");
}

#[test]
fn the_year_of_a_model_dates_nothing() {
    check_story!("timeline", "
    ## harbour-sheet
    A 2013 saloon hit the bridge.
    ## coast-herald
    The bridge was hit by a 2013 saloon.
    ", @"");
}

#[test]
fn a_span_of_months_does_not_differ_from_a_day_in_it() {
    check_story!("timeline", "
    ## harbour-sheet
    The ferry was destroyed in May 2025.
    ## coast-herald
    The ferry was destroyed on 9 May 2025.
    ", @r#"
    summary: The ferry was destroyed in May 2025
    from: 2025-05-01
    to: 2025-05-31
    differ: false
    cells:
      article=harbour-sheet spans=[harbour-sheet "The ferry was destroyed in May 2025"] dates=[harbour-sheet
          "May 2025"] value=2025-05 from=2025-05-01 to=2025-05-31
      article=coast-herald spans=[coast-herald "The ferry was destroyed on 9 May 2025"] dates=[coast-herald
          "9 May 2025"] value=2025-05-09 from=2025-05-09 to=2025-05-09
    "#);
}

#[test]
fn what_an_article_dates_twice_is_not_compared() {
    check_story!("timeline", "
    ## harbour-sheet
    The ferry left Karst on 3 May 2025. The ferry left Karst on 7 May 2025.
    ## coast-herald
    The ferry left Karst on 9 May 2025.
    ", @r#"
    summary: The ferry left Karst on 3 May 2025
    from: 2025-05-03
    to: 2025-05-03
    differ: false
    cells:
      article=harbour-sheet spans=[harbour-sheet "The ferry left Karst on 3 May 2025"] dates=[harbour-sheet
          "3 May 2025"] value=2025-05-03 from=2025-05-03 to=2025-05-03

    summary: The ferry left Karst on 7 May 2025
    from: 2025-05-07
    to: 2025-05-07
    differ: false
    cells:
      article=harbour-sheet spans=[harbour-sheet "The ferry left Karst on 7 May 2025"] dates=[harbour-sheet
          "7 May 2025"] value=2025-05-07 from=2025-05-07 to=2025-05-07

    summary: The ferry left Karst on 9 May 2025
    from: 2025-05-09
    to: 2025-05-09
    differ: false
    cells:
      article=coast-herald spans=[coast-herald "The ferry left Karst on 9 May 2025"] dates=[coast-herald "9
          May 2025"] value=2025-05-09 from=2025-05-09 to=2025-05-09
    "#);
}

#[test]
fn a_day_of_the_week_that_is_not_placed() {
    check_story!("timeline", "
    ## harbour-sheet
    Two brothers were arrested on Tuesday.
    ## coast-herald
    Two brothers were arrested on Wednesday.
    ", @r#"
    summary: Two brothers were arrested on Tuesday
    cells:
      article=harbour-sheet spans=[harbour-sheet "Two brothers were arrested on Tuesday"]
          dates=[harbour-sheet "Tuesday"] value=XXXX-WXX-2
      article=coast-herald spans=[coast-herald "Two brothers were arrested on Wednesday"] dates=[coast-herald
          "Wednesday"] value=XXXX-WXX-3
    "#);
}

#[test]
fn who_names_only_the_day_hides_no_difference() {
    check_story!("timeline", "
    ## harbour-sheet
    The recount in Corvey began on 3 March 2025.
    ## coast-herald
    The recount in Corvey began at 8 a.m. on 3 March 2025.
    ## quay-post
    The recount in Corvey began at 10 a.m. on 3 March 2025.
    ", @r#"
    summary: The recount in Corvey began on 3 March 2025
    from: 2025-03-03
    to: 2025-03-03
    cells:
      article=harbour-sheet spans=[harbour-sheet "The recount in Corvey began on 3 March 2025"]
          dates=[harbour-sheet "3 March 2025"] value=2025-03-03 from=2025-03-03 to=2025-03-03
      article=coast-herald spans=[coast-herald "The recount in Corvey began at 8 a.m. on 3 March 2025"]
          dates=[coast-herald "8 a.m."] value="2025-03-03T08:00" from=2025-03-03 to=2025-03-03
      article=quay-post spans=[quay-post "The recount in Corvey began at 10 a.m. on 3 March 2025"]
          dates=[quay-post "10 a.m."] value="2025-03-03T10:00" from=2025-03-03 to=2025-03-03
    "#);
}

#[test]
fn a_court_decides_once_a_day() {
    check_story!("timeline", "
    ## harbour-sheet
    ORSK (XPA) – The court struck down the harbour law on 3 March 2025.
    ## coast-herald
    On 3 March 2025 the court found that nobody may close a harbour, to the joy of a crowd in the square outside it.
    ", @r#"
    summary: The court struck down the harbour law on 3 March 2025
    from: 2025-03-03
    to: 2025-03-03
    differ: false
    cells:
      article=harbour-sheet spans=[harbour-sheet "ORSK (XPA) – The court struck down the harbour law on 3
          March 2025"] dates=[harbour-sheet "3 March 2025"] value=2025-03-03 from=2025-03-03 to=2025-03-03
      article=coast-herald spans=[coast-herald "On 3 March 2025 the court found that nobody may close a
          harbour, to the joy of a crowd in the square outside it"] dates=[coast-herald "3 March 2025"]
          value=2025-03-03 from=2025-03-03 to=2025-03-03
    "#);
}

#[test]
fn another_victim_is_another_event() {
    check_story!("timeline", "
    ## harbour-sheet
    Police arrested Ada Lund on 3 March 2025.
    ## coast-herald
    Police arrested Bo Rees on 5 March 2025.
    ", @r#"
    summary: Police arrested Ada Lund on 3 March 2025
    from: 2025-03-03
    to: 2025-03-03
    differ: false
    cells:
      article=harbour-sheet spans=[harbour-sheet "Police arrested Ada Lund on 3 March 2025"]
          dates=[harbour-sheet "3 March 2025"] value=2025-03-03 from=2025-03-03 to=2025-03-03

    summary: Police arrested Bo Rees on 5 March 2025
    from: 2025-03-05
    to: 2025-03-05
    differ: false
    cells:
      article=coast-herald spans=[coast-herald "Police arrested Bo Rees on 5 March 2025"] dates=[coast-herald
          "5 March 2025"] value=2025-03-05 from=2025-03-05 to=2025-03-05
    "#);
}

#[test]
fn what_expires_does_so_once() {
    check_story!("timeline", "
    ## harbour-sheet
    The permit will cease to have effect on 1 December 2025.
    ## coast-herald
    It will expire on 1 November 2025, the council said.
    ", @r#"
    summary: The permit will cease to have effect on 1 December 2025
    from: 2025-11-01
    to: 2025-11-01
    cells:
      article=harbour-sheet spans=[harbour-sheet "The permit will cease to have effect on 1 December 2025"]
          dates=[harbour-sheet "1 December 2025"] value=2025-12-01 from=2025-12-01 to=2025-12-01
      article=coast-herald spans=[coast-herald "It will expire on 1 November 2025"] dates=[coast-herald "1
          November 2025"] value=2025-11-01 from=2025-11-01 to=2025-11-01
    "#);
}

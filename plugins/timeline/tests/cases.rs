//! Which dates are of one event, and which differ: a field a line, quoting words.

use parallax_testkit::check_story;

#[test]
fn one_event_on_two_days() {
    check_story!("timeline", "
    ## harbour-sheet
    Parliament approved the dam on 3 March 2025.
    ## coast-herald
    The dam was approved by parliament on 13 March 2025.
    ", @"");
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
    The ferry sank on 3 May 2025.
    ## coast-herald
    A second ferry sank on 9 May 2025.
    ", @"");
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

//! Who is named as the doer, and who leaves the doer out: a field a line, quoting words.

use parallax_testkit::check_story;

#[test]
fn a_doer_named_here_and_missing_there() {
    check_story!("agency_of_action", "
    ## harbour-sheet
    Police shot a student on the quay.
    ## coast-herald
    A student was shot on the quay.
    ", @r#"
    act: shot a student
    cells:
      harbour-sheet "Police shot a student" agent=Police patient="a student" form=active
      coast-herald "A student was shot" patient="A student" form=passive_without_agent
    "#);
}

#[test]
fn what_happens_by_itself_has_no_doer() {
    check_story!("agency_of_action", "
    ## harbour-sheet
    Soldiers killed three miners at the pit.
    ## coast-herald
    Three miners died at the pit.
    ", @r#"
    act: killed three miners
    cells:
      harbour-sheet "Soldiers killed three miners" agent=Soldiers patient="three miners" form=active
      coast-herald "Three miners died" patient="Three miners" form=intransitive
    "#);
}

#[test]
fn shots_were_fired() {
    check_story!("agency_of_action", "
    ## harbour-sheet
    Officers fired tear gas into the crowd.
    ## coast-herald
    Tear gas was fired into the crowd.
    ", @r#"
    act: fired tear gas
    cells:
      harbour-sheet "Officers fired tear gas" agent=Officers patient="tear gas" form=active
      coast-herald "Tear gas was fired" patient="Tear gas" form=passive_without_agent
    "#);
}

#[test]
fn another_doer() {
    check_story!("agency_of_action", "
    ## harbour-sheet
    Soldiers burned down the school. Soldiers destroyed the school.
    ## coast-herald
    Rebels destroyed the school.
    ", @r#"
    act: destroyed the school
    cells:
      harbour-sheet "Soldiers burned down the school" agent=Soldiers patient="the school" form=active
      coast-herald "Rebels destroyed the school" agent=Rebels patient="the school" form=active
    "#);
}

#[test]
fn a_weapon_is_nobody() {
    check_story!("agency_of_action", "
    ## harbour-sheet
    Police killed a student.
    ## coast-herald
    A student was killed by gunfire.
    ", @r#"
    act: killed a student
    cells:
      harbour-sheet "Police killed a student" agent=Police patient="a student" form=active
      coast-herald "A student was killed" patient="A student" form=passive_without_agent
    "#);
}

#[test]
fn a_gunman_is_no_more_than_a_shooting_implies() {
    check_story!("agency_of_action", "
    ## harbour-sheet
    A gunman shot a student.
    ## coast-herald
    A student was shot.
    ", @"");
}

#[test]
fn who_stands_near_is_not_left_out() {
    check_story!("agency_of_action", "
    ## harbour-sheet
    Police shot a student on the quay.
    ## coast-herald
    The police opened fire. A student was shot on the quay.
    ", @"");
}

#[test]
fn whoever_only_says_it_is_not_told_of() {
    check_story!("agency_of_action", "
    ## harbour-sheet
    Police shot a student on the quay.
    ## coast-herald
    A student was shot on the quay, police said.
    ", @r#"
    act: shot a student
    cells:
      harbour-sheet "Police shot a student" agent=Police patient="a student" form=active
      coast-herald "A student was shot" patient="A student" form=passive_without_agent
    "#);
}

#[test]
fn who_arrests_goes_without_saying() {
    check_story!("agency_of_action", "
    ## harbour-sheet
    Police arrested a student.
    ## coast-herald
    A student was arrested.
    ", @"");
}

#[test]
fn what_is_not_done_is_no_act() {
    check_story!("agency_of_action", "
    ## harbour-sheet
    Police could shoot a student. Soldiers did not kill a miner.
    ## coast-herald
    A student was shot. A miner was killed.
    ", @"");
}

#[test]
fn a_weapon_with_those_whose_it_is() {
    check_story!("agency_of_action", "
    ## harbour-sheet
    A student was killed by a police bullet.
    ## coast-herald
    A student was killed on the quay.
    ", @r#"
    act: A student was killed
    cells:
      harbour-sheet "A student was killed by a police bullet" agent=police patient="A student"
          form=passive_with_agent
      coast-herald "A student was killed" patient="A student" form=passive_without_agent
    "#);
}

#[test]
fn a_name_before_a_noun_may_be_where_it_was() {
    check_story!("agency_of_action", "
    ## harbour-sheet
    The Quantel shooting of three workers shocked Karst.
    ## coast-herald
    Three workers were shot.
    ", @"");
}

#[test]
fn a_noun_need_not_tell_it_again() {
    check_story!("agency_of_action", "
    ## harbour-sheet
    Police shot a student on the quay.
    ## coast-herald
    The shooting of a student shocked Karst.
    ", @"");
}

#[test]
fn what_is_thrown() {
    check_story!("agency_of_action", "
    ## harbour-sheet
    Activists threw red paint at the door.
    ## coast-herald
    Paint was thrown at the door.
    ", @r#"
    act: threw red paint
    cells:
      harbour-sheet "Activists threw red paint" agent=Activists patient="red paint" form=active
      coast-herald "Paint was thrown" patient=Paint form=passive_without_agent
    "#);
}

#[test]
fn shots_by_other_words() {
    check_story!("agency_of_action", "
    ## harbour-sheet
    Police opened fire on the quay.
    ## coast-herald
    Rubber bullets were discharged on the quay.
    ", @r#"
    act: opened fire
    cells:
      harbour-sheet "Police opened fire" agent=Police patient=fire form=active
      coast-herald "Rubber bullets were discharged" patient="Rubber bullets" form=passive_without_agent
    "#);
}

#[test]
fn who_is_some_of_a_crowd() {
    check_story!("agency_of_action", "
    ## harbour-sheet
    Dozens of protesters threw bricks at the hall.
    ## coast-herald
    Several stones were thrown at the hall.
    ", @r#"
    act: threw bricks
    cells:
      harbour-sheet "protesters threw bricks" agent=protesters patient=bricks form=active
      coast-herald "Several stones were thrown" patient="Several stones" form=passive_without_agent
    "#);
}

#[test]
fn a_well_was_poisoned() {
    check_story!("agency_of_action", "
    ## harbour-sheet
    The company poisoned the wells.
    ## coast-herald
    The wells were contaminated.
    ", @r#"
    act: poisoned the wells
    cells:
      harbour-sheet "The company poisoned the wells" agent="The company" patient="the wells" form=active
      coast-herald "The wells were contaminated" patient="The wells" form=passive_without_agent
    "#);
}

#[test]
fn a_broken_wrist_is_no_broken_truce() {
    check_story!("agency_of_action", "
    ## harbour-sheet
    The company boss broke his wrist on the quay. Rebels broke the ceasefire.
    ## coast-herald
    A wrist was broken. The truce was broken on Monday.
    ", @r#"
    act: broke the ceasefire
    cells:
      harbour-sheet "Rebels broke the ceasefire" agent=Rebels patient="the ceasefire" form=active
      coast-herald "The truce was broken" patient="The truce" form=passive_without_agent
    "#);
}

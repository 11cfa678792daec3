//! Figures that can all be true and are worth a line, and those that one article alone has.

use parallax_testkit::check_story;

#[test]
fn bounds_that_lie_far_apart_are_told() {
    check_story!("differences", "
    ## a
    Orsa is a camp of about 20,000 refugees, aid workers said.
    ## b
    At least 15,000 refugees are living in the Orsa camp.
    ## c
    The Orsa camp consists of over 24,000 people.
    ", @r#"
    kind: number
    text: Refugees in the camp: a says about 20,000 (quoting aid workers), b says at least 15,000, c says
        more than 24,000; all can be true.
    articles: a, b, c
    evidence: a "about 20,000 refugees", b "At least 15,000 refugees", c "over 24,000 people"
    rows:
      layer=number_comparison row=0
    "#);
}

#[test]
fn a_round_bound_is_not() {
    check_story!("differences", "
    ## a
    More than 300 people were injured in the riots in Velmora.
    ## b
    About 350 people have been injured in the riots in Velmora.
    ", @"");
}

#[test]
fn counts_of_two_days_are_told_with_the_days() {
    check_story!("differences", "
    ## a
    published: 2031-04-02

    The storm on Corva left 34 people injured, the ministry said.
    ## b
    published: 2031-04-03

    The storm on Corva left 120 people injured, medics said.
    ", @r#"
    kind: number
    text: People hurt: a says 34 (quoting the ministry), b says 120 (quoting medics); the articles are of 2
        April 2031 and 3 April 2031.
    articles: a, b
    evidence: a "34 people", b "120 people"
    rows:
      layer=number_comparison row=0
    "#);
}

#[test]
fn what_one_alone_has_a_figure_for() {
    check_story!("differences", "
    ## a
    The council closed the quay on Monday. The ministry said that 14 people were killed in the fire. The quay stays shut.
    ## b
    The council closed the quay on Monday. Fishermen were told to stay away from the quay. The quay stays shut for now.
    ", @r#"
    kind: number
    text: Only a gives a figure for people killed in the fire: “The ministry said that 14 people were killed
        in the fire”.
    articles: a
    evidence: a "14 people"
    rows:
      layer=number_comparison row=0
    "#);
}

#[test]
fn not_where_another_speaks_of_the_dead_without_a_figure() {
    check_story!("differences", "
    ## a
    The council closed the quay on Monday. The ministry said that 14 people were killed in the fire. The quay stays shut.
    ## b
    The council closed the quay on Monday. Fishermen buried their dead on the quay. The quay stays shut for now.
    ", @r#"
    kind: fact
    text: Only b: “Fishermen buried their dead on the quay”.
    articles: b
    evidence: b "Fishermen buried their dead on the quay"
    rows:
      layer=facts row=3
    "#);
}

#[test]
fn nor_what_is_said_aside() {
    check_story!("differences", "
    ## a
    The council closed the quay on Monday. Doctors study the fever that has killed 4,000 people. The quay stays shut.
    ## b
    The council closed the quay on Monday. Fishermen were told to stay away from the quay. The quay stays shut for now.
    ", @"");
}

#[test]
fn weekdays_are_not_told() {
    check_story!("differences", "
    ## a
    Winston Lund and James Rees were arrested on Tuesday in Velin.
    ## b
    Police said that Winston Lund and James Rees were arrested on Wednesday.
    ", @"");
}

#[test]
fn few_things_are_told_where_two_count_them() {
    check_story!("differences", "
    ## a
    Police fired 12 shots at the car, witnesses said.
    ## b
    An officer fired three shots at the car, police said.
    ", @r#"
    kind: number
    text: Shots police fired at the car: a says 12 (quoting witnesses), b says 3 (quoting police); why they
        differ is not said.
    articles: a, b
    evidence: a "12 shots", b "three shots"
    rows:
      layer=number_comparison row=0
    "#);
}

#[test]
fn two_magnitudes_of_one_quake() {
    check_story!("differences", "
    ## a
    A magnitude 6.1 earthquake struck near Orsa on Sunday.
    ## b
    A 6.4-magnitude quake hit Orsa on Sunday.
    ", @r#"
    kind: number
    text: Magnitude of the quake: a says 6.1, b says 6.4; why they differ is not said.
    articles: a, b
    evidence: a "6.1 earthquake", b "6.4-magnitude quake"
    rows:
      layer=number_comparison row=0
    "#);
}

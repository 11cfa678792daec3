//! What courts give and what quakes measure; sums that two put at what they please.

use parallax_testkit::check_story;

#[test]
fn two_sentences_of_one_convict() {
    check_story!("number_comparison", "
    ## a
    Ada Lund was sentenced to 12 years in prison on Monday for bribing a minister.
    ## b
    A court in Velin jailed Ada Lund for 15 years on Monday for bribing a minister.
    ", @r#"
    about: prison sentence of Lund
    items:
      a "12 years" low=12 high=12 modifier=exact
      b "15 years" low=15 high=15 modifier=exact
    verdict: not_comparable
    reason: “12 years” (a) and “15 years” (b) differ; they seem to be of the same thing.
    "#);
}

#[test]
fn what_somebody_faces_is_no_sentence() {
    check_story!("number_comparison", "
    ## a
    Ada Lund was sentenced to 12 years in prison on Monday.
    ## b
    Ada Lund could be jailed for 20 years if she is found guilty.
    ", @r#"
    about: prison sentence of Lund
    items:
      a "12 years" low=12 high=12 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.
    "#);
}

#[test]
fn of_two_convicts_each_has_a_sentence() {
    check_story!("number_comparison", "
    ## a
    Ada Lund was jailed for nine years, and Bo Rees was jailed for six years.
    ## b
    Bo Rees was jailed for six years, and Ada Lund was jailed for nine years.
    ", @r#"
    about: prison sentence of Lund
    items:
      a "nine years" low=9 high=9 modifier=exact
      b "nine years" low=9 high=9 modifier=exact
    verdict: agree
    at_odds: false
    reason: Both articles give the same figure: “nine years”.

    about: prison sentence of Rees
    items:
      a "six years" low=6 high=6 modifier=exact
      b "six years" low=6 high=6 modifier=exact
    verdict: agree
    at_odds: false
    reason: Both articles give the same figure: “six years”.
    "#);
}

#[test]
fn a_quake_has_one_magnitude() {
    check_story!("number_comparison", "
    ## a
    A magnitude 6.1 earthquake struck near Orsa on Sunday.
    ## b
    A 6.4-magnitude quake hit Orsa on Sunday.
    ", @r#"
    about: magnitude of the quake
    items:
      a "6.1 earthquake" low=6.1 high=6.1 modifier=exact
      b "6.4-magnitude quake" low=6.4 high=6.4 modifier=exact
    verdict: not_comparable
    reason: “6.1 earthquake” (a) and “6.4-magnitude quake” (b) differ; they seem to be of the same thing.
    "#);
}

#[test]
fn an_aftershock_has_its_own() {
    check_story!("number_comparison", "
    ## a
    A magnitude 6.1 earthquake struck near Orsa on Sunday.
    ## b
    An aftershock of magnitude 5.6 hit Orsa on Sunday.
    ", @r#"
    about: magnitude of the quake
    items:
      a "6.1 earthquake" low=6.1 high=6.1 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: magnitude of the aftershock
    items:
      b "5.6" low=5.6 high=5.6 modifier=exact
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn an_earlier_quake_has_its_own() {
    check_story!("number_comparison", "
    ## a
    A magnitude 6.1 earthquake struck near Orsa on Sunday.
    ## b
    In 2004 a magnitude 6.8 earthquake struck near Orsa.
    ", @r#"
    about: magnitude of the quake
    items:
      a "6.1 earthquake" low=6.1 high=6.1 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: magnitude of the quake
    items:
      b "6.8 earthquake" low=6.8 high=6.8 modifier=exact
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn two_put_one_damage_at_what_they_please() {
    check_story!("number_comparison", "
    ## a
    The flood in Orsa caused damage of $40 million, the governor said.
    ## b
    Insurers put the damage of the Orsa flood at $75 million.
    ", @r#"
    about: damage
    items:
      a "$40 million" low=40000000 high=40000000 modifier=exact source="the governor"
      b "$75 million" low=75000000 high=75000000 modifier=exact source=Insurers
    verdict: not_comparable
    reason: “$40 million” (a), according to the governor, and “$75 million” (b), according to Insurers,
        differ; they seem to be of the same thing.
    "#);
}

#[test]
fn what_lies_halfway_is_not_rounded() {
    check_story!("number_comparison", "
    ## a
    The regulator fined Corva Bank €500 million on Friday.
    ## b
    Corva Bank must pay a fine of €450 million, the regulator said on Friday.
    ", @r#"
    about: fine
    items:
      a "€500 million" low=500000000 high=500000000 modifier=exact
      b "€450 million" low=450000000 high=450000000 modifier=exact source="the regulator"
    verdict: not_comparable
    reason: “€450 million” (b), according to the regulator, and “€500 million” (a) differ; they seem to be of
        the same thing.
    "#);
}

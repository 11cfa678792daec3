//! What is attributed and what of it is worded by whom it is attributed to.

use parallax_testkit::check;

#[test]
fn what_somebody_wants_rejects_or_regrets_is_named_by_the_outlet() {
    check!("voices", "The men agreed to end the bloodbath.", @"
    The men agreed to end the bloodbath.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=outlet
    ");
    check!("voices", "Ministers want to crush dissent in the provinces.", @"
    Ministers want to crush dissent in the provinces.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=outlet
    ");
    check!("voices", "The minister called for tax relief.", @"
    The minister called for tax relief.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=outlet
    ");
    check!("voices", "The council rejected the foolish plan.", @"
    The council rejected the foolish plan.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=outlet
    ");
    check!("voices", "The army regretted the collateral damage.", @"
    The army regretted the collateral damage.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=outlet
    ");
    check!("voices", "Ada Lund refused to apologise for the toxic deal.", @"
    Ada Lund refused to apologise for the toxic deal.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=outlet
    ");
}

#[test]
fn a_vow_is_said() {
    check!("voices", "Ada Lund vowed to crush the rebels.", @"
    Ada Lund vowed to crush the rebels.
    ^^^^^^^^^^^^^^^ voices voice=outlet
                   ^^^^^^^^^^^^^^^^^^^ voices voice=attributed quote=0
                                      ^ voices voice=outlet
    ");
    check!("voices", "Ada Lund means to prove that the levy was a farce.", @"
    Ada Lund means to prove that the levy was a farce.
    ^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=outlet
                            ^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=attributed quote=0
                                                     ^ voices voice=outlet
    ");
    check!("voices", "Ivo Perez sought to portray Ada Lund as a tyrant.", @"
    Ivo Perez sought to portray Ada Lund as a tyrant.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=outlet
                                         ^^^^^^^^^^^ voices voice=attributed quote=0
                                                    ^ voices voice=outlet
    ");
}

#[test]
fn names_and_charges_are_the_speakers() {
    check!("voices", "The union called the vote a farce.", @"
    The union called the vote a farce.
    ^^^^^^^^^^^^^^^^^ voices voice=outlet
                     ^^^^^^^^^^^^^^^^ voices voice=attributed quote=0
                                     ^ voices voice=outlet
    ");
    check!("voices", "The union branded the mayor a dictator on Monday.", @"
    The union branded the mayor a dictator on Monday.
    ^^^^^^^^^^^^^^^^^^ voices voice=outlet
                      ^^^^^^^^^^^^^^^^^^^^ voices voice=attributed quote=0
                                          ^^^^^^^^^^^ voices voice=outlet
    ");
    check!("voices", "The vote was branded a farce by the union.", @"
    The vote was branded a farce by the union.
    ^^^^^^^^^^^^^^^^^^^^^ voices voice=outlet
                         ^^^^^^^ voices voice=attributed quote=0
                                ^^^^^^^^^^^^^^ voices voice=outlet
    ");
    check!("voices", "The union described what the crowd did as a farce.", @"
    The union described what the crowd did as a farce.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=outlet
                                           ^^^^^^^^^^ voices voice=attributed quote=0
                                                     ^ voices voice=outlet
    ");
    check!("voices", "The vote was described by the union as a farce.", @"
    The vote was described by the union as a farce.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=outlet
                                           ^^^^^^^ voices voice=attributed quote=0
                                                  ^ voices voice=outlet
    ");
    check!("voices", "The regime in Karst was accused of a smear campaign.", @"
    The regime in Karst was accused of a smear campaign.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=outlet
                                       ^^^^^^^^^^^^^^^^ voices voice=attributed quote=0
                                                       ^ voices voice=outlet
    ");
    check!("voices", "The union accused the mayor of running a farce.", @"
    The union accused the mayor of running a farce.
    ^^^^^^^^^^^^^^^^^^ voices voice=outlet
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=attributed quote=0
                                                  ^ voices voice=outlet
    ");
    check!("voices", "The union denounced the shameful deal.", @"
    The union denounced the shameful deal.
    ^^^^^^^^^^^^^^^^^^^^ voices voice=outlet
                        ^^^^^^^^^^^^^^^^^ voices voice=attributed quote=0
                                         ^ voices voice=outlet
    ");
}

#[test]
fn what_the_outlet_vouches_for_is_its_own() {
    check!("voices", "Ada Lund knows that the deal was a farce.", @"
    Ada Lund knows that the deal was a farce.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=outlet
    ");
    check!("voices", "Ada Lund believes that the deal was a farce.", @"
    Ada Lund believes that the deal was a farce.
    ^^^^^^^^^^^^^^^^^^ voices voice=outlet
                      ^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=attributed quote=0
                                               ^ voices voice=outlet
    ");
}

#[test]
fn the_writer_lays_nothing_on_himself() {
    check!("voices", "I think the deal was a farce.", @"
    I think the deal was a farce.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=outlet
    ");
    check!("voices", r#"Ada Lund said: "I think the deal was a farce.""#, @r#"
    Ada Lund said: "I think the deal was a farce."
    ^^^^^^^^^^^^^^^ voices voice=outlet
                   ^^^^^^^^^ voices voice=quoted quote=0
                            ^^^^^^^^^^^^^^^^^^^^ voices voice=quoted quote=1
                                                ^^ voices voice=quoted quote=0
    "#);
}

#[test]
fn views() {
    check!("voices", "In her view, the deal was a farce.", @"
    In her view, the deal was a farce.
    ^^^^^^^^^^^^^ voices voice=outlet
                 ^^^^^^^^^^^^^^^^^^^^ voices voice=attributed quote=0
                                     ^ voices voice=outlet
    ");
    check!("voices", "As Ada Lund sees it, the deal was a farce.", @"
    As Ada Lund sees it, the deal was a farce.
    ^^^^^^^^^^^^^^^^^^^^^ voices voice=outlet
                         ^^^^^^^^^^^^^^^^^^^^ voices voice=attributed quote=0
                                             ^ voices voice=outlet
    ");
    check!("voices", "The deal was a farce, as the mayor put it.", @"
    The deal was a farce, as the mayor put it.
    ^^^^^^^^^^^^^^^^^^^^ voices voice=attributed quote=0
                        ^^^^^^^^^^^^^^^^^^^^^^ voices voice=outlet
    ");
    check!("voices", "The shops closed amid fears of a farce.", @"
    The shops closed amid fears of a farce.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=outlet
                                   ^^^^^^^ voices voice=attributed quote=0
                                          ^ voices voice=outlet
    ");
    check!("voices", "She spread the lie that the regime had fallen.", @"
    She spread the lie that the regime had fallen.
    ^^^^^^^^^^^^^^^^^^^ voices voice=outlet
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=attributed quote=0
                                                 ^ voices voice=outlet
    ");
    check!("voices", "The premier made clear that the council would hit back.", @"
    The premier made clear that the council would hit back.
    ^^^^^^^^^^^^^^^^^^^^^^^ voices voice=outlet
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=attributed quote=0
                                                          ^ voices voice=outlet
    ");
}

#[test]
fn beside_the_verb() {
    check!("voices", "The foolish plan, says Ada Lund, will cost the port a million.", @"
    The foolish plan, says Ada Lund, will cost the port a million.
    ^^^^^^^^^^^^^^^^ voices voice=attributed quote=0
                    ^^^^^^^^^^^^^^^^^ voices voice=outlet
                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=attributed quote=0
                                                                 ^ voices voice=outlet
    ");
    check!("voices", "The deal was a farce, said Ada Lund, but the crowd went on.", @"
    The deal was a farce, said Ada Lund, but the crowd went on.
    ^^^^^^^^^^^^^^^^^^^^ voices voice=attributed quote=0
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=outlet
    ");
    check!("voices", "Ada Lund went to court, arguing the shameful vote should be annulled.", @"
    Ada Lund went to court, arguing the shameful vote should be annulled.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=outlet
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=attributed quote=0
                                                                        ^ voices voice=outlet
    ");
    check!("voices", "Ada Lund defended the budget, insisting the opposition was a mob of liars.", @"
    Ada Lund defended the budget, insisting the opposition was a mob of liars.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=outlet
                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=attributed quote=1
                                                                             ^ voices voice=outlet
    ");
}

#[test]
fn turns_of_an_interview() {
    check!("voices", "Ada Lund leaves the port\n\nQ: Why did you leave?\n\nA: It was late.", @"
    Ada Lund leaves the port
    ^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=outlet

    Q: Why did you leave?
    ^^^ voices voice=outlet
       ^^^^^^^^^^^^^^^^^^ voices voice=quoted quote=0

    A: It was late.
    ^^^ voices voice=outlet
       ^^^^^^^^^^^^ voices voice=quoted quote=1
    ");
}

#[test]
fn lists() {
    check!("voices", "A set of talking points was sent out by the Lund campaign:\n\n- The union lied.\n\n- It is late.\n\nThe council met on Friday.", @"
    A set of talking points was sent out by the Lund campaign:
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=outlet

    - The union lied.
    ^^ voices voice=outlet
      ^^^^^^^^^^^^^^ voices voice=attributed quote=0
                    ^ voices voice=outlet

    - It is late.
    ^^ voices voice=outlet
      ^^^^^^^^^^ voices voice=attributed quote=0
                ^ voices voice=outlet

    The council met on Friday.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=outlet
    ");
    check!("voices", "Here is what happened in the port on Friday:\n\n- The crowd came at noon.\n\n- The council met.", @"
    Here is what happened in the port on Friday:
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=outlet

    - The crowd came at noon.
    ^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=outlet

    - The council met.
    ^^^^^^^^^^^^^^^^^^ voices voice=outlet
    ");
    check!("voices", "The party had a message for the mayor: stop the farce.", @"
    The party had a message for the mayor: stop the farce.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=outlet
                                           ^^^^^^^^^^^^^^ voices voice=attributed quote=0
                                                         ^ voices voice=outlet
    ");
}

#[test]
fn marks_that_quote_nobody_known() {
    check!("voices", "Their 'experts' sold the harbour, and the “berth fund” paid.", @"
    Their 'experts' sold the harbour, and the “berth fund” paid.
    ^^^^^^ voices voice=outlet
          ^^^^^^^^^ voices voice=quoted
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=outlet
                                              ^^^^^^^^^^^^ voices voice=quoted
                                                          ^^^^^^ voices voice=outlet
    ");
    check!("voices", "'Shameful' vote in Karst\n\nThe council voted on Monday after a long sitting.", @"
    'Shameful' vote in Karst
    ^^^^^^^^^^ voices voice=quoted
              ^^^^^^^^^^^^^^ voices voice=outlet

    The council voted on Monday after a long sitting.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=outlet
    ");
}

#[test]
fn a_mark_that_was_forgotten() {
    check!("voices", "\"The vote was a farce. It went on for hours. Ada Lund said on Monday that it was late. The regime fell in May.", @r#"
    "The vote was a farce. It went on for hours. Ada Lund said on Monday that it was late. The regime fell in May.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=quoted quote=0
                                                ^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=outlet
                                                                         ^^^^^^^^^^^^^^^^ voices voice=attributed quote=1
                                                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=outlet
    "#);
    check!("voices", "The rules ban videos that spread \"claims that the lock is unsafe. They date from May.", @r#"
    The rules ban videos that spread "claims that the lock is unsafe. They date from May.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=outlet
                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=quoted
                                                                     ^^^^^^^^^^^^^^^^^^^^ voices voice=outlet
    "#);
}

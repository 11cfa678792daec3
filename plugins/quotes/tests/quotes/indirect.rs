//! What is laid on somebody in the outlet's words.

use parallax_testkit::check;

#[test]
fn with_that() {
    check!("quotes", "Police said on Monday that two men had been arrested.", @r#"
    Police said on Monday that two men had been arrested.
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["that two men had been arrested"] cue=["said"] source=["Police"] speaker=Police entity=0 act=says stance=neutral
    "#);
}

#[test]
fn without_that() {
    check!("quotes", "Police said two men had been arrested.", @r#"
    Police said two men had been arrested.
                ^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["two men had been arrested"] cue=["said"] source=["Police"] speaker=Police entity=0 act=says stance=neutral
    "#);
}

#[test]
fn that_is_far_away() {
    check!("quotes", "Police said in a statement to reporters that two men had been arrested.", @r#"
    Police said in a statement to reporters that two men had been arrested.
                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["that two men had been arrested"] cue=["said"] source=["Police"] speaker=Police entity=0 act=says stance=neutral
    "#);
}

#[test]
fn set_behind() {
    check!("quotes", "The bridge will close on Monday, officials said.", @r#"
    The bridge will close on Monday, officials said.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["The bridge will close on Monday"] cue=["said"] source=["officials"] speaker=officials entity=1 act=says stance=neutral
    "#);
}

#[test]
fn set_between() {
    check!("quotes", "The bridge, officials said, will close on Monday.", @r#"
    The bridge, officials said, will close on Monday.
    ^^^^^^^^^^ quotes kind=indirect content=["The bridge", "will close on Monday"] cue=["said"] source=["officials"] speaker=officials entity=1 act=says stance=neutral
    "#);
}

#[test]
fn as_she_put_it() {
    check!("quotes", "The bridge will close, as the mayor told reporters.", @r#"
    The bridge will close, as the mayor told reporters.
    ^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["The bridge will close"] cue=["told"] source=["the mayor"] speaker="the mayor" entity=1 addressee=reporters act=says stance=neutral
    "#);
}

#[test]
fn according_to_before_and_behind() {
    check!("quotes", "According to the harbour office, the bridge is safe. It will open on Monday, according to a notice seen by the Herald.", @r#"
    According to the harbour office, the bridge is safe. It will open on Monday, according to a notice seen by the Herald.
                                     ^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["the bridge is safe"] cue=["According to"] source=["the harbour office"] speaker="the harbour office" entity=0 act=says stance=neutral
                                                         ^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["It will open on Monday"] cue=["according to"] source=["a notice seen by the Herald"] speaker="a notice" act=says stance=neutral
    "#);
}

#[test]
fn in_her_view() {
    check!("quotes", "In the view of the mayor, the bridge is safe.", @r#"
    In the view of the mayor, the bridge is safe.
                              ^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["the bridge is safe"] cue=["In the view of"] source=["the mayor"] speaker="the mayor" entity=0 act=thinks stance=neutral
    "#);
}

#[test]
fn denials() {
    check!("quotes", "Ivo Perez denied the charges and denied taking money. He did not say where it went.", @r#"
    Ivo Perez denied the charges and denied taking money. He did not say where it went.
                     ^^^^^^^^^^^ quotes kind=indirect content=["the charges"] cue=["denied"] source=["Ivo Perez"] speaker="Ivo Perez" entity=0 act=says stance=confrontational
                                            ^^^^^^^^^^^^ quotes kind=indirect content=["taking money"] cue=["denied"] source=["Ivo Perez"] speaker="Ivo Perez" entity=0 act=says stance=confrontational
                                                                         ^^^^^^^^^^^^^ quotes kind=indirect content=["where it went"] cue=["did not say"] source=["He"] speaker="Ivo Perez" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn refusals() {
    check!("quotes", "The ministry declined to comment. Lund refused to resign.", @r#"
    The ministry declined to comment. Lund refused to resign.
                          ^^^^^^^^^^ quotes kind=indirect content=["to comment"] cue=["declined"] source=["The ministry"] speaker="The ministry" entity=0 act=declines stance=neutral
                                                   ^^^^^^^^^ quotes kind=indirect content=["to resign"] cue=["refused"] source=["Lund"] speaker=Lund entity=1 act=declines stance=confrontational
    "#);
}

#[test]
fn accusations() {
    check!("quotes", "The union accused the ministry of fraud and blamed it for the delay.", @r#"
    The union accused the ministry of fraud and blamed it for the delay.
                      ^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["the ministry of fraud"] cue=["accused"] source=["The union"] speaker="The union" entity=0 act=says stance=confrontational
                                                       ^^^^^^^^^^^^^^^^ quotes kind=indirect content=["it for the delay"] cue=["blamed"] source=["The union"] speaker="The union" entity=0 act=says stance=confrontational
    "#);
}

#[test]
fn calls() {
    check!("quotes", "The union called for calm and warned of a strike.", @r#"
    The union called for calm and warned of a strike.
                         ^^^^ quotes kind=indirect content=["calm"] cue=["called for"] source=["The union"] speaker="The union" entity=0 act=wants stance=neutral
                                            ^^^^^^^^ quotes kind=indirect content=["a strike"] cue=["warned of"] source=["The union"] speaker="The union" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn questions() {
    check!("quotes", "Reporters asked whether the bridge was safe. Lund wondered how long it would last.", @r#"
    Reporters asked whether the bridge was safe. Lund wondered how long it would last.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["whether the bridge was safe"] cue=["asked"] source=["Reporters"] speaker=Reporters entity=0 act=asks stance=neutral
                                                               ^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["how long it would last"] cue=["wondered"] source=["Lund"] speaker=Lund entity=2 act=asks stance=neutral
    "#);
}

#[test]
fn asked_whether() {
    check!("quotes", "Asked whether she would resign, Lund said she would not.", @r#"
    Asked whether she would resign, Lund said she would not.
          ^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["whether she would resign"] cue=["Asked"] act=asks stance=neutral
                                              ^^^^^^^^^^^^^ quotes kind=indirect content=["she would not"] cue=["said"] source=["Lund"] speaker=Lund entity=1 act=says stance=neutral
    "#);
}

#[test]
fn promises_threats_and_plans() {
    check!("quotes", "Lund promised to repair the bridge. The union threatened to strike, and the council plans to meet.", @r#"
    Lund promised to repair the bridge. The union threatened to strike, and the council plans to meet.
                  ^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["to repair the bridge"] cue=["promised"] source=["Lund"] speaker=Lund entity=0 act=plans stance=neutral
                                                             ^^^^^^^^^ quotes kind=indirect content=["to strike"] cue=["threatened"] source=["The union"] speaker="The union" entity=2 act=plans stance=neutral
    "#);
}

#[test]
fn wishes() {
    check!("quotes", "The union wants the minister to resign. Lund hopes that he will.", @r#"
    The union wants the minister to resign. Lund hopes that he will.
                    ^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["the minister to resign"] cue=["wants"] source=["The union"] speaker="The union" entity=0 act=wants stance=neutral
                                                       ^^^^^^^^^^^^ quotes kind=indirect content=["that he will"] cue=["hopes"] source=["Lund"] speaker=Lund act=wants stance=neutral
    "#);
}

#[test]
fn somebody_told_to_do_something() {
    check!("quotes", "Lund urged the council to act. Police told residents not to return.", @r#"
    Lund urged the council to act. Police told residents not to return.
                           ^^^^^^ quotes kind=indirect content=["to act"] cue=["urged"] source=["Lund"] speaker=Lund entity=0 addressee="the council" act=wants stance=neutral
                                                         ^^^^^^^^^^^^^ quotes kind=indirect content=["not to return"] cue=["told"] source=["Police"] speaker=Police entity=2 addressee=residents act=wants stance=neutral
    "#);
}

#[test]
fn called_on() {
    check!("quotes", "Lund called on the minister to resign.", @r#"
    Lund called on the minister to resign.
                                ^^^^^^^^^ quotes kind=indirect content=["to resign"] cue=["called on"] source=["Lund"] speaker=Lund entity=0 addressee="the minister" act=wants stance=neutral
    "#);
}

#[test]
fn beliefs() {
    check!("quotes", "Lund believes the bridge is safe, and engineers expect it to hold.", @r#"
    Lund believes the bridge is safe, and engineers expect it to hold.
                  ^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["the bridge is safe"] cue=["believes"] source=["Lund"] speaker=Lund entity=0 act=thinks stance=neutral
                                                           ^^^^^^^^^^ quotes kind=indirect content=["it to hold"] cue=["expect"] source=["engineers"] speaker=engineers entity=2 act=thinks stance=neutral
    "#);
}

#[test]
fn rulings() {
    check!("quotes", "The court ruled that the sale was void. A judge ordered the firm to pay.", @r#"
    The court ruled that the sale was void. A judge ordered the firm to pay.
                    ^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["that the sale was void"] cue=["ruled"] source=["The court"] speaker="The court" entity=0 act=rules stance=neutral
                                                                     ^^^^^^ quotes kind=indirect content=["to pay"] cue=["ordered"] source=["A judge"] speaker="A judge" entity=1 addressee="the firm" act=rules stance=neutral
    "#);
}

#[test]
fn passives_with_their_subject() {
    check!("quotes", "The council is expected to vote on Friday. The plan was described as reckless.", @r#"
    The council is expected to vote on Friday. The plan was described as reckless.
    ^^^^^^^^^^^ quotes kind=indirect content=["The council", "to vote on Friday"] cue=["is expected"] act=thinks stance=neutral
                                               ^^^^^^^^ quotes kind=indirect content=["The plan", "reckless"] cue=["was described as"] act=says stance=neutral
    "#);
}

#[test]
fn impersonal_passives() {
    check!("quotes", "It is believed that two men fled.", @r#"
    It is believed that two men fled.
                   ^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["that two men fled"] cue=["is believed"] act=thinks stance=neutral
    "#);
}

#[test]
fn adjectives() {
    check!("quotes", "Lund is confident that the bridge will hold. The union is opposed to the plan.", @r#"
    Lund is confident that the bridge will hold. The union is opposed to the plan.
                      ^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["that the bridge will hold"] cue=["is confident"] source=["Lund"] speaker=Lund entity=0 act=thinks stance=neutral
                                                                         ^^^^^^^^ quotes kind=indirect content=["the plan"] cue=["is opposed to"] source=["The union"] speaker="The union" entity=2 act=says stance=confrontational
    "#);
}

#[test]
fn nouns_and_whose_they_are() {
    check!("quotes", "Lund's promise to resign was kept. Her advice was to wait.", @r#"
    Lund's promise to resign was kept. Her advice was to wait.
                   ^^^^^^^^^ quotes kind=indirect content=["to resign"] cue=["promise"] source=["Lund's"] speaker=Lund entity=0 act=plans stance=neutral
                                                      ^^^^^^^ quotes kind=indirect content=["to wait"] cue=["advice was"] source=["Her"] act=wants stance=neutral
    "#);
}

#[test]
fn nouns_lent_a_subject() {
    check!("quotes", "The minister expressed concern about the bridge. Lund made a promise to repair it.", @r#"
    The minister expressed concern about the bridge. Lund made a promise to repair it.
                                         ^^^^^^^^^^ quotes kind=indirect content=["the bridge"] cue=["expressed concern about"] source=["The minister"] speaker="The minister" entity=0 act=thinks stance=neutral
                                                                         ^^^^^^^^^^^^ quotes kind=indirect content=["to repair it"] cue=["made a promise"] source=["Lund"] speaker=Lund entity=2 act=plans stance=neutral
    "#);
}

#[test]
fn claims_of_nobody() {
    check!("quotes", "Police looked into claims that the money was gone.", @r#"
    Police looked into claims that the money was gone.
                              ^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["that the money was gone"] cue=["claims"] act=says stance=doubting
    "#);
}

#[test]
fn comments_of_the_outlet_are_left_out() {
    check!("quotes", "The firm agreed to sell the yard, a blow for the town. It warned that sales would fall, sending shares down.", @r#"
    The firm agreed to sell the yard, a blow for the town. It warned that sales would fall, sending shares down.
                    ^^^^^^^^^^^^^^^^ quotes kind=indirect content=["to sell the yard"] cue=["agreed"] source=["The firm"] speaker="The firm" entity=0 act=plans stance=neutral
                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["that sales would fall, sending shares down"] cue=["warned"] source=["It"] speaker="The firm" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn deeds_are_no_row() {
    check!("quotes", "The council will close the bridge. Police arrested two men. Lund loved the old bridge.", @"The council will close the bridge. Police arrested two men. Lund loved the old bridge.");
}

#[test]
fn what_the_reader_thinks_is_no_row() {
    check!("quotes", "If anyone says so, you know who it was.", @"If anyone says so, you know who it was.");
}

#[test]
fn headlines() {
    check!("quotes", "Mayor warns of flooding\n\nThe lock at Karst was closed on Monday for the third time this year after water got in.", @r#"
    Mayor warns of flooding
                   ^^^^^^^^ quotes kind=indirect content=["flooding"] cue=["warns of"] source=["Mayor"] speaker=Mayor act=says stance=neutral

    The lock at Karst was closed on Monday for the third time this year after water got in.
    "#);
}

#[test]
fn headlines_that_end_in_who_says_it() {
    check!("quotes", "Bridge unsafe, say engineers\n\nThe lock at Karst was closed on Monday for the third time this year after water got in.", @r#"
    Bridge unsafe, say engineers
    ^^^^^^^^^^^^^ quotes kind=indirect content=["Bridge unsafe"] cue=["say"] source=["engineers"] speaker=engineers entity=0 act=says stance=neutral

    The lock at Karst was closed on Monday for the third time this year after water got in.
    "#);
}

#[test]
fn a_tag_that_closes_a_sentence_has_all_of_it() {
    check!("quotes", "In addition to the dead, several dozen people were wounded, hospital officials said. She shot the other three, police say.", @r#"
    In addition to the dead, several dozen people were wounded, hospital officials said. She shot the other three, police say.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["In addition to the dead, several dozen people were wounded"] cue=["said"] source=["hospital officials"] speaker="hospital officials" entity=1 act=says stance=neutral
                                                                                         ^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["She shot the other three"] cue=["say"] source=["police"] speaker=police entity=2 act=says stance=neutral
    "#);
}

#[test]
fn a_tag_turned_round() {
    check!("quotes", "The lock was shut when the gate jammed just after noon, said Sgt. Ivo Perez.", @r#"
    The lock was shut when the gate jammed just after noon, said Sgt. Ivo Perez.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["The lock was shut when the gate jammed just after noon"] cue=["said"] source=["Sgt. Ivo Perez"] speaker="Ivo Perez" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn consequences_are_no_row() {
    check!("quotes", "The gate jammed, meaning the lock stayed shut.", @"The gate jammed, meaning the lock stayed shut.");
}

#[test]
fn the_day_is_no_part_of_what_was_told() {
    check!("quotes", "Ivo Perez told reporters on Monday the lock was shut. Ada Lund said on Tuesday the gate had jammed.", @r#"
    Ivo Perez told reporters on Monday the lock was shut. Ada Lund said on Tuesday the gate had jammed.
                                       ^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["the lock was shut"] cue=["told"] source=["Ivo Perez"] speaker="Ivo Perez" entity=0 addressee=reporters act=says stance=neutral
                                                                                   ^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["the gate had jammed"] cue=["said"] source=["Ada Lund"] speaker="Ada Lund" entity=2 act=says stance=neutral
    "#);
}

#[test]
fn days_hide_no_clause() {
    check!("quotes", "Police announced Friday they have made an arrest.", @r#"
    Police announced Friday they have made an arrest.
                            ^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["they have made an arrest"] cue=["announced"] source=["Police"] speaker=Police entity=0 act=says stance=neutral
    "#);
    check!("quotes", "The lock will close, the office announced Friday.", @r#"
    The lock will close, the office announced Friday.
    ^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["The lock will close"] cue=["announced"] source=["the office"] speaker="the office" entity=0 act=says stance=neutral
    "#);
    check!("quotes", "Ada Lund on Oct. 4 announced that the lock would close.", @r#"
    Ada Lund on Oct. 4 announced that the lock would close.
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["that the lock would close"] cue=["announced"] source=["Ada Lund"] speaker="Ada Lund" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn on_both_sides() {
    check!("quotes", "When the gate closed, Ada Lund said, the lock was old.", @r#"
    When the gate closed, Ada Lund said, the lock was old.
    ^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["When the gate closed", "the lock was old"] cue=["said"] source=["Ada Lund"] speaker="Ada Lund" entity=0 act=says stance=neutral
    "#);
    check!("quotes", "The gate closed, Ada Lund said, then burst.", @r#"
    The gate closed, Ada Lund said, then burst.
    ^^^^^^^^^^^^^^^ quotes kind=indirect content=["The gate closed", "then burst"] cue=["said"] source=["Ada Lund"] speaker="Ada Lund" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn who_is_committed() {
    check!("quotes", "The county is committed to ending the strike.", @r#"
    The county is committed to ending the strike.
                               ^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["ending the strike"] cue=["is committed to"] source=["The county"] speaker="The county" entity=0 act=plans stance=neutral
    "#);
}

#[test]
fn whom_it_calls() {
    check!("quotes", "The union called for the minister to resign.", @r#"
    The union called for the minister to resign.
                         ^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["the minister to resign"] cue=["called for"] source=["The union"] speaker="The union" entity=0 act=wants stance=neutral
    "#);
    check!("quotes", "Fire crews were called to the high street.", @"Fire crews were called to the high street.");
    check!("quotes", "Fire crews called a boat to help.", @"Fire crews called a boat to help.");
}

#[test]
fn what_is_seen_or_asked_and_not_said() {
    check!("quotes", "Ivo Perez has been seen in Karst as a doctor.", @"Ivo Perez has been seen in Karst as a doctor.");
    check!("quotes", "Officers questioned people who saw the crash.", @"Officers questioned people who saw the crash.");
    check!("quotes", "Ada Lund was thrilled to see that the gate was open.", @"Ada Lund was thrilled to see that the gate was open.");
    check!("quotes", "Scroll down and tell us who was right.", @"Scroll down and tell us who was right.");
    check!("quotes", "What we are hearing: The gate has jammed.", @"What we are hearing: The gate has jammed.");
    check!("quotes", "Lund and Perez spoke by phone on Tuesday.", @"Lund and Perez spoke by phone on Tuesday.");
}

#[test]
fn told_and_reported() {
    check!("quotes", "Ada Lund told the Northern Press Agency that the mill would close, the Karst Blog reported.", @r#"
    Ada Lund told the Northern Press Agency that the mill would close, the Karst Blog reported.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["Ada Lund told the Northern Press Agency that the mill would close"] cue=["reported"] source=["the Karst Blog"] speaker="Karst Blog" entity=2 act=says stance=neutral
                                            ^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["that the mill would close"] cue=["told"] source=["Ada Lund"] speaker="Ada Lund" entity=0 relayed_by=["Karst Blog", "Northern Press Agency"] addressee="Northern Press Agency" act=says stance=neutral
    "#);
}

#[test]
fn what_others_do_is_not_denounced() {
    check!("quotes", "The union denounced the plan as reckless, and the mayor left the hall.", @r#"
    The union denounced the plan as reckless, and the mayor left the hall.
                        ^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["the plan as reckless"] cue=["denounced"] source=["The union"] speaker="The union" entity=0 act=says stance=confrontational
    "#);
}

#[test]
fn what_is_told_has_a_verb_that_is_taken_for_a_noun() {
    check!("quotes", "Exports from Velin rose 4.5 percent in May, the ministry said.", @r#"
    Exports from Velin rose 4.5 percent in May, the ministry said.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["Exports from Velin rose 4.5 percent in May"] cue=["said"] source=["the ministry"] speaker="the ministry" entity=1 act=says stance=neutral
    "#);
    check!("quotes", "The bridge cost 5 million kroner, the ministry said.", @r#"
    The bridge cost 5 million kroner, the ministry said.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["The bridge cost 5 million kroner"] cue=["said"] source=["the ministry"] speaker="the ministry" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn what_stands_between_commas_is_of_the_source() {
    check!("quotes", "The ministry, the owner of the bridge, said the lock was safe.", @r#"
    The ministry, the owner of the bridge, said the lock was safe.
                                                ^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["the lock was safe"] cue=["said"] source=["The ministry, the owner of the bridge,"] speaker="The ministry" entity=0 act=says stance=neutral
    "#);
    check!("quotes", "The mayor, a friend of Lund, told reporters that she would go.", @r#"
    The mayor, a friend of Lund, told reporters that she would go.
                                                ^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["that she would go"] cue=["told"] source=["The mayor, a friend of Lund,"] speaker="The mayor" entity=0 addressee=reporters act=says stance=neutral
    "#);
    check!("quotes", "Exports rose 4.5 percent, Ada Lund, the mayor, said.", @r#"
    Exports rose 4.5 percent, Ada Lund, the mayor, said.
    ^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["Exports rose 4.5 percent"] cue=["said"] source=["Ada Lund, the mayor,"] speaker="Ada Lund" entity=0 act=says stance=neutral
    "#);
}

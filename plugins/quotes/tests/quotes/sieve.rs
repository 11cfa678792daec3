//! What is no attribution, or one's own words and another's.

use parallax_testkit::check;

#[test]
fn what_somebody_says_of_himself_in_marks() {
    check!("quotes", r#""I ask that you wait, and we hope the ferry sails," Ada Lund said."#, @r#"
    "I ask that you wait, and we hope the ferry sails," Ada Lund said.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=direct content=["\"I ask that you wait, and we hope the ferry sails,\""] quoted=["I ask that you wait, and we hope the ferry sails,"] cue=["said"] source=["Ada Lund"] speaker="Ada Lund" entity=0 act=says stance=neutral
    "#);
    check!("quotes", r#""They can stay if they want to leave later," said Ivo Perez. "It should be noted that nobody asked.""#, @r#"
    "They can stay if they want to leave later," said Ivo Perez. "It should be noted that nobody asked."
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=direct content=["\"They can stay if they want to leave later,\"", "\"It should be noted that nobody asked.\""] quoted=["They can stay if they want to leave later,", "It should be noted that nobody asked."] cue=["said"] source=["Ivo Perez"] speaker="Ivo Perez" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn who_wants_something_in_marks() {
    check!("quotes", r#""My brother wants to sell the boat," said Ada Lund."#, @r#"
    "My brother wants to sell the boat," said Ada Lund.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=direct content=["\"My brother wants to sell the boat,\""] quoted=["My brother wants to sell the boat,"] cue=["said"] source=["Ada Lund"] speaker="Ada Lund" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn what_another_said_in_marks() {
    check!("quotes", r#""The doctor said that I was lucky," Ada Lund said."#, @r#"
    "The doctor said that I was lucky," Ada Lund said.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=direct content=["\"The doctor said that I was lucky,\""] quoted=["The doctor said that I was lucky,"] cue=["said"] source=["Ada Lund"] speaker="Ada Lund" entity=1 act=says stance=neutral
                     ^^^^^^^^^^^^^^^^ quotes kind=indirect content=["that I was lucky"] cue=["said"] source=["The doctor"] speaker="The doctor" entity=0 relayed_by=["Ada Lund"] act=says stance=neutral
    "#);
    check!("quotes", r#""According to the harbour office, the bridge is safe," Ada Lund said."#, @r#"
    "According to the harbour office, the bridge is safe," Ada Lund said.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=direct content=["\"According to the harbour office, the bridge is safe,\""] quoted=["According to the harbour office, the bridge is safe,"] cue=["said"] source=["Ada Lund"] speaker="Ada Lund" entity=2 act=says stance=neutral
                                      ^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["the bridge is safe"] cue=["According to"] source=["the harbour office"] speaker="the harbour office" entity=0 relayed_by=["Ada Lund"] act=says stance=neutral
    "#);
}

#[test]
fn things_say_and_want_nothing() {
    check!("quotes", "The film hopes to praise the old town.", @"The film hopes to praise the old town.");
    check!("quotes", "The new version includes a map and celebrates the harbour.", @"The new version includes a map and celebrates the harbour.");
    check!("quotes", "The law considers fishermen as traders.", @"The law considers fishermen as traders.");
    check!("quotes", "The fire claimed the lives of two men.", @"The fire claimed the lives of two men.");
}

#[test]
fn things_show() {
    check!("quotes", "The figures show that fares rose.", @r#"
    The figures show that fares rose.
                     ^^^^^^^^^^^^^^^ quotes kind=indirect content=["that fares rose"] cue=["show"] source=["The figures"] speaker="The figures" act=says stance=neutral
    "#);
    check!("quotes", "A report praised the council for its speed.", @r#"
    A report praised the council for its speed.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["the council for its speed"] cue=["praised"] source=["A report"] speaker="A report" entity=0 act=says stance=supportive
    "#);
}

#[test]
fn neighbours_between_whom_there_is_a_fight() {
    check!("quotes", "It ended in a fight between two neighbours claiming that the wall was theirs.", @"It ended in a fight between two neighbours claiming that the wall was theirs.");
    check!("quotes", "A man claiming that the wall was his left early.", @r#"
    A man claiming that the wall was his left early.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["that the wall was his left early"] cue=["claiming"] source=["A man"] speaker="A man" entity=0 act=says stance=doubting
    "#);
}

#[test]
fn another_clause_behind_while() {
    check!("quotes", "Lund said that the bridge was safe, while Perez insisted that it would fall.", @r#"
    Lund said that the bridge was safe, while Perez insisted that it would fall.
              ^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["that the bridge was safe"] cue=["said"] source=["Lund"] speaker=Lund entity=0 act=says stance=neutral
                                                             ^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["that it would fall"] cue=["insisted"] source=["Perez"] speaker=Perez entity=2 act=says stance=doubting
    "#);
    check!("quotes", "The mayor said the bridge would close, whereas the engineers told reporters it was sound.", @r#"
    The mayor said the bridge would close, whereas the engineers told reporters it was sound.
                   ^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["the bridge would close"] cue=["said"] source=["The mayor"] speaker="The mayor" entity=0 act=says stance=neutral
                                                                                ^^^^^^^^^^^^ quotes kind=indirect content=["it was sound"] cue=["told"] source=["the engineers"] speaker="the engineers" entity=2 act=says stance=neutral
    "#);
}

#[test]
fn while_within_what_is_said() {
    check!("quotes", "Lund said that the bridge closed while the ferry sailed.", @r#"
    Lund said that the bridge closed while the ferry sailed.
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["that the bridge closed while the ferry sailed"] cue=["said"] source=["Lund"] speaker=Lund entity=0 act=says stance=neutral
    "#);
}

#[test]
fn clauses_that_go_on() {
    check!("quotes", "Lund said the bridge would close, and that the ferry would sail instead.", @r#"
    Lund said the bridge would close, and that the ferry would sail instead.
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["the bridge would close, and that the ferry would sail instead"] cue=["said"] source=["Lund"] speaker=Lund entity=0 act=says stance=neutral
    "#);
    check!("quotes", "Lund said the mill would close, and the workers would be paid until May.", @r#"
    Lund said the mill would close, and the workers would be paid until May.
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["the mill would close, and the workers would be paid until May"] cue=["said"] source=["Lund"] speaker=Lund entity=0 act=says stance=neutral
    "#);
    check!("quotes", r#"Lund warned that the road would be blocked, that fares would rise and that "nobody will like it"."#, @r#"
    Lund warned that the road would be blocked, that fares would rise and that "nobody will like it".
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=mixed content=["that the road would be blocked, that fares would rise and that \"nobody will like it\""] quoted=["nobody will like it"] cue=["warned"] source=["Lund"] speaker=Lund entity=0 act=says stance=neutral
    "#);
    check!("quotes", "She said the council would cut fares, add boats and repair the pier, and hire more crew.", @r#"
    She said the council would cut fares, add boats and repair the pier, and hire more crew.
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["the council would cut fares, add boats and repair the pier, and hire more crew"] cue=["said"] source=["She"] act=says stance=neutral
    "#);
}

#[test]
fn quotations_that_are_joined() {
    check!("quotes", r#"Perez told the court he left early because "nobody came" and "it was cold"."#, @r#"
    Perez told the court he left early because "nobody came" and "it was cold".
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=mixed content=["he left early because \"nobody came\" and \"it was cold\""] quoted=["nobody came", "it was cold"] cue=["told"] source=["Perez"] speaker=Perez entity=0 addressee="the court" act=says stance=neutral
    "#);
    check!("quotes", r#"Lund called the plan "a farce" and "a sack of gravel" on Monday."#, @r#"
    Lund called the plan "a farce" and "a sack of gravel" on Monday.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=mixed content=["the plan \"a farce\" and \"a sack of gravel\""] quoted=["a farce", "a sack of gravel"] cue=["called"] source=["Lund"] speaker=Lund entity=0 act=says stance=neutral
    "#);
}

#[test]
fn abbreviations_within() {
    check!("quotes", "Lund said the firm had moved to the U.S. in March and left St. Karst.", @r#"
    Lund said the firm had moved to the U.S. in March and left St. Karst.
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["the firm had moved to the U.S. in March and left St. Karst"] cue=["said"] source=["Lund"] speaker=Lund entity=0 act=says stance=neutral
    "#);
    check!("quotes", "Perez said that Dr. Lund had met Gov. Hahn at 9 a.m. on Monday in Karst.", @r#"
    Perez said that Dr. Lund had met Gov. Hahn at 9 a.m. on Monday in Karst.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["that Dr. Lund had met Gov. Hahn at 9 a.m. on Monday in Karst"] cue=["said"] source=["Perez"] speaker=Perez entity=0 act=says stance=neutral
    "#);
    check!("quotes", "She said that Karst Ltd. would buy Lunda Inc. for 4 million crowns.", @r#"
    She said that Karst Ltd. would buy Lunda Inc. for 4 million crowns.
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["that Karst Ltd. would buy Lunda Inc. for 4 million crowns"] cue=["said"] source=["She"] act=says stance=neutral
    "#);
}

#[test]
fn hopes_and_wishes() {
    check!("quotes", "Perez hopes to win. The council recommended that the bridge be closed.", @r#"
    Perez hopes to win. The council recommended that the bridge be closed.
                ^^^^^^ quotes kind=indirect content=["to win"] cue=["hopes"] source=["Perez"] speaker=Perez entity=0 act=wants stance=neutral
                                                ^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["that the bridge be closed"] cue=["recommended"] source=["The council"] speaker="The council" entity=1 act=wants stance=neutral
    "#);
}

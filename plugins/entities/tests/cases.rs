//! What is one and the same: sentences with carets under the words.

use parallax_testkit::check;

#[test]
fn surnames_titles_and_initials_of_one_person() {
    check!("entities", "Prime Minister Tomas Reth met Ada M. Lund on Monday. Mr. Reth said Ada Lund had waited.", @r#"
    Prime Minister Tomas Reth met Ada M. Lund on Monday. Mr. Reth said Ada Lund had waited.
    ^^^^^^^^^^^^^^^^^^^^^^^^^ entities name="Tomas Reth" kind=person mentions=["Prime Minister Tomas Reth", "Mr. Reth"] names=[0, 2] role="Prime Minister"
                                  ^^^^^^^^^^^ entities name="Ada M. Lund" kind=person mentions=["Ada M. Lund", "Ada Lund"] names=[1, 3]
    "#);
}

#[test]
fn two_of_one_surname_stay_two() {
    check!("entities", "Tomas Lund and Ada Lund came on Monday. Mr. Lund said that Ms. Lund was late.", @r#"
    Tomas Lund and Ada Lund came on Monday. Mr. Lund said that Ms. Lund was late.
    ^^^^^^^^^^ entities name="Tomas Lund" kind=person mentions=["Tomas Lund", "Mr. Lund"] names=[0, 2]
                   ^^^^^^^^ entities name="Ada Lund" kind=person mentions=["Ada Lund", "Ms. Lund"] names=[1, 3]
    "#);
}

#[test]
fn bodies_and_their_abbreviations() {
    check!("entities", "The Coastal Rescue Service said on Monday that crews had left. The CRS has asked the U.N. and the United Nations for help.", @r#"
    The Coastal Rescue Service said on Monday that crews had left. The CRS has asked the U.N. and the United Nations for help.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^ entities name="Coastal Rescue Service" kind=org mentions=["The Coastal Rescue Service", "The CRS"] names=[0, 1]
                                                   ^^^^^ entities name=crews kind=person mentions=["crews"]
                                                                                     ^^^^^^^^ entities name="United Nations" kind=org mentions=["the U.N.", "the United Nations"] names=[2, 3]
    "#);
}

#[test]
fn persons_within_longer_names() {
    check!("entities", "Ada Lund died on Monday. The Ada Lund Foundation mourned.", @r#"
    Ada Lund died on Monday. The Ada Lund Foundation mourned.
    ^^^^^^^^ entities name="Ada Lund" kind=person mentions=["Ada Lund", "Ada Lund"] names=[0]
                             ^^^^^^^^^^^^^^^^^^^^^^^ entities name="Ada Lund Foundation" kind=org mentions=["The Ada Lund Foundation"] names=[1]
    "#);
}

#[test]
fn spellings_of_one_name() {
    check!("entities", "Sergei Orlanov resigned on Monday. Sergey Orlanov had been ill. His wife, Anna Orlanova, stayed.", @r#"
    Sergei Orlanov resigned on Monday. Sergey Orlanov had been ill. His wife, Anna Orlanova, stayed.
    ^^^^^^^^^^^^^^ entities name="Sergei Orlanov" kind=person mentions=["Sergei Orlanov", "Sergey Orlanov", "His"] names=[0, 1]
                                                                    ^^^^^^^^ entities name="Anna Orlanova" kind=person mentions=["His wife", "Anna Orlanova"] names=[2]
    "#);
}

#[test]
fn appositions_and_roles() {
    check!("entities", "Ada Lund, the mayor of Karst, met Tomas Reth on Monday. The mayor smiled.", @r#"
    Ada Lund, the mayor of Karst, met Tomas Reth on Monday. The mayor smiled.
    ^^^^^^^^ entities name="Ada Lund" kind=person mentions=["Ada Lund", "the mayor", "The mayor"] names=[0] role="mayor of Karst"
                           ^^^^^ entities name=Karst kind=place mentions=["Karst"] names=[1]
                                      ^^^^^^^^^^ entities name="Tomas Reth" kind=person mentions=["Tomas Reth"] names=[2]
    "#);
    check!("entities", "Ada Lund, 42, a teacher, and her lawyer Eva Holt waited on Monday. The teacher left.", @r#"
    Ada Lund, 42, a teacher, and her lawyer Eva Holt waited on Monday. The teacher left.
    ^^^^^^^^ entities name="Ada Lund" kind=person mentions=["Ada Lund", "a teacher", "her", "The teacher"] names=[0] role=teacher
                                 ^^^^^^^^^^ entities name="Eva Holt" kind=person mentions=["her lawyer", "Eva Holt"] names=[1] role=lawyer
    "#);
    check!("entities", "Tomas Reth named Eva Holt, the director of the bank, to the post on Monday.", @r#"
    Tomas Reth named Eva Holt, the director of the bank, to the post on Monday.
    ^^^^^^^^^^ entities name="Tomas Reth" kind=person mentions=["Tomas Reth"] names=[0]
                     ^^^^^^^^ entities name="Eva Holt" kind=person mentions=["Eva Holt", "the director"] names=[1] role="director of the bank"
                                               ^^^^^^^^ entities name="the bank" kind=org mentions=["the bank"]
    "#);
    check!("entities", "After meeting Tomas Reth, the minister left on Monday.", @r#"
    After meeting Tomas Reth, the minister left on Monday.
                  ^^^^^^^^^^ entities name="Tomas Reth" kind=person mentions=["Tomas Reth"] names=[0]
                              ^^^^^^^^^^^^ entities name="the minister" kind=person mentions=["the minister"]
    "#);
    check!("entities", "The finance minister, Tomas Reth, met a man named Peter Weld. The minister left.", @r#"
    The finance minister, Tomas Reth, met a man named Peter Weld. The minister left.
    ^^^^^^^^^^^^^^^^^^^^ entities name="Tomas Reth" kind=person mentions=["The finance minister", "Tomas Reth", "The minister"] names=[0] role="finance minister"
                                          ^^^^^ entities name="Peter Weld" kind=person mentions=["a man", "Peter Weld"] names=[1]
    "#);
}

#[test]
fn the_noun_just_before_a_name() {
    check!("entities", "Home Secretary Suella Okonkwo met her lawyer Eva Holt and the singer Peter Weld on Monday.", @r#"
    Home Secretary Suella Okonkwo met her lawyer Eva Holt and the singer Peter Weld on Monday.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ entities name="Suella Okonkwo" kind=person mentions=["Home Secretary Suella Okonkwo", "her"] names=[0] role="Home Secretary"
                                      ^^^^^^^^^^ entities name="Eva Holt" kind=person mentions=["her lawyer", "Eva Holt"] names=[1] role=lawyer
                                                              ^^^^^^^^^^ entities name="Peter Weld" kind=person mentions=["the singer", "Peter Weld"] names=[2] role=singer
    "#);
    check!("entities", "The mayor of Karst, Ada Lund, and the head of the port, Peter Weld, met on Monday. The mayor trusts him.", @r#"
    The mayor of Karst, Ada Lund, and the head of the port, Peter Weld, met on Monday. The mayor trusts him.
    ^^^^^^^^^ entities name="Ada Lund" kind=person mentions=["The mayor", "Ada Lund", "The mayor"] names=[1] role="mayor of Karst"
                 ^^^^^ entities name=Karst kind=place mentions=["Karst"] names=[0]
                                      ^^^^^^^^ entities name="Peter Weld" kind=person mentions=["the head", "Peter Weld", "him"] names=[2] role="head of the port"
                                                  ^^^^^^^^ entities name="the port" kind=place mentions=["the port"]
    "#);
}

#[test]
fn offices_of_several_words() {
    check!("entities", "U.S. Secretary of State Eva Holt met Peter Weld, head of the University of Karst, on Monday. The secretary of state waited.", @r#"
    U.S. Secretary of State Eva Holt met Peter Weld, head of the University of Karst, on Monday. The secretary of state waited.
    ^^^^ entities name=U.S. kind=place mentions=["U.S."] names=[0]
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ entities name="Eva Holt" kind=person mentions=["U.S. Secretary of State Eva Holt", "The secretary"] names=[1] role="U.S. Secretary of State"
                                         ^^^^^^^^^^ entities name="Peter Weld" kind=person mentions=["Peter Weld", "head"] names=[2] role="head of the University of Karst"
                                                             ^^^^^^^^^^^^^^^^^^^^^^^ entities name="University of Karst" kind=org mentions=["the University of Karst"] names=[3]
    "#);
}

#[test]
fn given_names_that_are_surnames() {
    check!("entities", "Dr Amina Yusuf, a virologist, led the team on Monday. Yusuf said she was tired.", @r#"
    Dr Amina Yusuf, a virologist, led the team on Monday. Yusuf said she was tired.
    ^^^^^^^^^^^^^^ entities name="Amina Yusuf" kind=person mentions=["Dr Amina Yusuf", "a virologist", "Yusuf", "she"] names=[0, 1] role=virologist
                                      ^^^^^^^^ entities name="the team" kind=org mentions=["the team"]
    "#);
}

#[test]
fn what_stands_beside_a_name_is_a_person() {
    check!("entities", "The hall was full. Ada Lund, a puppeteer from Karst, spoke on Monday.", @r#"
    The hall was full. Ada Lund, a puppeteer from Karst, spoke on Monday.
                       ^^^^^^^^ entities name="Ada Lund" kind=person mentions=["Ada Lund", "a puppeteer"] names=[0]
                                                  ^^^^^ entities name=Karst kind=place mentions=["Karst"] names=[1]
    "#);
    check!("entities", "The court heard of their child, Gloria, on Monday. She had been ill.", @r#"
    The court heard of their child, Gloria, on Monday. She had been ill.
    ^^^^^^^^^ entities name="The court" kind=org mentions=["The court", "their"]
                       ^^^^^^^^^^^ entities name=Gloria kind=person mentions=["their child", "Gloria", "She"] names=[0]
    "#);
}

#[test]
fn short_forms_of_given_names() {
    check!("entities", "William Holt came on Monday. Bill Holt was late. Ms. Holt had left.", @r#"
    William Holt came on Monday. Bill Holt was late. Ms. Holt had left.
    ^^^^^^^^^^^^ entities name="William Holt" kind=person mentions=["William Holt", "Bill Holt"] names=[0, 1]
                                                     ^^^^^^^^ entities name=Holt kind=person mentions=["Ms. Holt"] names=[2]
    "#);
}

#[test]
fn two_who_are_interviewed_are_not_mixed_up() {
    check!("entities", "Interview with Ada Lund and Peter Weld\n\nAda Lund and Peter Weld tell in this interview why they paint.\n\nWhen did you begin to paint?\n\nI began with my mother.\n\nDo you like the town?\n\nI'm Peter Weld and I love it.", @r#"
    Interview with Ada Lund and Peter Weld
    ^^^^^^^^^ entities name=Interview kind=misc mentions=["Interview", "this interview"]
                   ^^^^^^^^ entities name="Ada Lund" kind=person mentions=["Ada Lund", "Ada Lund"] names=[0, 2]
                                ^^^^^^^^^^ entities name="Peter Weld" kind=person mentions=["Peter Weld", "Peter Weld", "I", "Peter Weld", "I"] names=[1, 3, 4]

    Ada Lund and Peter Weld tell in this interview why they paint.

    When did you begin to paint?

    I began with my mother.
    ^ entities name=I kind=person mentions=["I", "my"]
                 ^^^^^^^^^ entities name="my mother" kind=person mentions=["my mother"]

    Do you like the town?
                ^^^^^^^^ entities name="the town" kind=place mentions=["the town"]

    I'm Peter Weld and I love it.
    "#);
}

#[test]
fn what_someone_is_said_to_be() {
    check!("entities", "Ada Lund is the director of the school. The director spoke on Monday.", @r#"
    Ada Lund is the director of the school. The director spoke on Monday.
    ^^^^^^^^ entities name="Ada Lund" kind=person mentions=["Ada Lund", "the director", "The director"] names=[0] role="director of the school"
                                ^^^^^^^^^^ entities name="the school" kind=org mentions=["the school"]
    "#);
    check!("entities", "Ada Lund is not the director of the school. The director spoke on Monday.", @r#"
    Ada Lund is not the director of the school. The director spoke on Monday.
    ^^^^^^^^ entities name="Ada Lund" kind=person mentions=["Ada Lund"] names=[0]
                    ^^^^^^^^^^^^ entities name="the director" kind=person mentions=["the director", "The director"]
                                    ^^^^^^^^^^ entities name="the school" kind=org mentions=["the school"]
    "#);
}

#[test]
fn of_two_ministers_neither() {
    check!("entities", "Health minister Ada Lund met finance minister Tomas Reth on Monday. The minister left early.", @r#"
    Health minister Ada Lund met finance minister Tomas Reth on Monday. The minister left early.
    ^^^^^^^^^^^^^^^^^^^^^^^^ entities name="Ada Lund" kind=person mentions=["Health minister Ada Lund"] names=[0] role="Health minister"
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^ entities name="Tomas Reth" kind=person mentions=["finance minister Tomas Reth"] names=[1] role="finance minister"
                                                                        ^^^^^^^^^^^^ entities name="The minister" kind=person mentions=["The minister"]
    "#);
}

#[test]
fn nouns_that_come_back() {
    check!("entities", "The harbour lost a ferry on Monday. The ferry was old. The vessel had no lights.", @r#"
    The harbour lost a ferry on Monday. The ferry was old. The vessel had no lights.
    ^^^^^^^^^^^ entities name="The harbour" kind=place mentions=["The harbour"]
                     ^^^^^^^ entities name="a ferry" kind=misc mentions=["a ferry", "The ferry", "The vessel"]
    "#);
    check!("entities", "Hurricane Otis hit the town on Monday. The storm destroyed its hotels.", @r#"
    Hurricane Otis hit the town on Monday. The storm destroyed its hotels.
    ^^^^^^^^^^^^^^ entities name="Hurricane Otis" kind=misc mentions=["Hurricane Otis", "The storm", "its"] names=[0]
                       ^^^^^^^^ entities name="the town" kind=place mentions=["the town"]
                                                               ^^^^^^^^^^ entities name="its hotels" kind=place mentions=["its hotels"]
    "#);
    check!("entities", "Kenya Airways has cut flights. The airline blamed the weather.", @r#"
    Kenya Airways has cut flights. The airline blamed the weather.
    ^^^^^^^^^^^^^ entities name="Kenya Airways" kind=org mentions=["Kenya Airways", "The airline"] names=[0]
    "#);
}

#[test]
fn he_and_she_by_given_names_and_titles() {
    check!("entities", "Peter Weld met Ada Lund on Monday. She told him that his plan had failed.", @r#"
    Peter Weld met Ada Lund on Monday. She told him that his plan had failed.
    ^^^^^^^^^^ entities name="Peter Weld" kind=person mentions=["Peter Weld", "him", "his"] names=[0]
                   ^^^^^^^^ entities name="Ada Lund" kind=person mentions=["Ada Lund", "She"] names=[1]
    "#);
}

#[test]
fn pronouns_of_bodies_and_of_several() {
    check!("entities", "Kenya Airways said on Monday that it had lost its licence.", @r#"
    Kenya Airways said on Monday that it had lost its licence.
    ^^^^^^^^^^^^^ entities name="Kenya Airways" kind=org mentions=["Kenya Airways", "it", "its"] names=[0]
    "#);
    check!("entities", "Farmers blocked the road on Monday. They burnt their tyres.", @r#"
    Farmers blocked the road on Monday. They burnt their tyres.
    ^^^^^^^ entities name=Farmers kind=person mentions=["Farmers", "They", "their"]
                    ^^^^^^^^ entities name="the road" kind=place mentions=["the road"]
    "#);
}

#[test]
fn who_is_meant_by_i() {
    check!("entities", "\"I will not wait for my pay,\" Ada Lund said on Monday.", @r#"
    "I will not wait for my pay," Ada Lund said on Monday.
     ^ entities name="Ada Lund" kind=person mentions=["I", "my", "Ada Lund"] names=[0]
    "#);
    check!("entities", "Tomas Reth said: \"I am sorry.\" Ada Lund, the mayor, replied: \"I am not.\"", @r#"
    Tomas Reth said: "I am sorry." Ada Lund, the mayor, replied: "I am not."
    ^^^^^^^^^^ entities name="Tomas Reth" kind=person mentions=["Tomas Reth", "I"] names=[0]
                                   ^^^^^^^^ entities name="Ada Lund" kind=person mentions=["Ada Lund", "the mayor", "I"] names=[1] role=mayor
    "#);
}

#[test]
fn a_long_quotation_over_paragraphs() {
    check!("entities", "Ada Lund was late.\n\n“I heard it first.\n\n“I ran,” Peter Weld said on Monday.", @r#"
    Ada Lund was late.
    ^^^^^^^^ entities name="Ada Lund" kind=person mentions=["Ada Lund"] names=[0]

    “I heard it first.
     ^ entities name="Peter Weld" kind=person mentions=["I", "I", "Peter Weld"] names=[1]

    “I ran,” Peter Weld said on Monday.
    "#);
    check!("entities", "\"I am cold,\" a man cried. Later that day it snowed. The snow fell on the town. \"I left,\" it says on a wall.", @r#"
    "I am cold," a man cried. Later that day it snowed. The snow fell on the town. "I left," it says on a wall.
     ^ entities name="a man" kind=person mentions=["I", "a man"]
                                                                         ^^^^^^^^ entities name="the town" kind=place mentions=["the town"]
    "#);
}

#[test]
fn whom_one_speaks_to() {
    check!("entities", "\"You must leave my house,\" Ada Lund told Mr. Weld on Monday.", @r#"
    "You must leave my house," Ada Lund told Mr. Weld on Monday.
     ^^^ entities name=Weld kind=person mentions=["You", "Mr. Weld"] names=[1]
                    ^^ entities name="Ada Lund" kind=person mentions=["my", "Ada Lund"] names=[0]
                    ^^^^^^^^ entities name="my house" kind=place mentions=["my house"]
    "#);
    check!("entities", "\"You never know,\" Ada Lund said on Monday.", @r#"
    "You never know," Ada Lund said on Monday.
                      ^^^^^^^^ entities name="Ada Lund" kind=person mentions=["Ada Lund"] names=[0]
    "#);
}

#[test]
fn names_before_the_lines_of_an_interview() {
    check!("entities", "Ada Lund: I began early.\n\nPeter Weld: When was that?\n\nAda Lund: I was ten. My mother helped.", @r#"
    Ada Lund: I began early.
    ^^^^^^^^ entities name="Ada Lund" kind=person mentions=["Ada Lund", "I", "Ada Lund", "I", "My"] names=[0, 2]

    Peter Weld: When was that?
    ^^^^^^^^^^ entities name="Peter Weld" kind=person mentions=["Peter Weld"] names=[1]

    Ada Lund: I was ten. My mother helped.
                         ^^^^^^^^^ entities name="My mother" kind=person mentions=["My mother"]
    "#);
}

#[test]
fn it_that_stands_for_nothing() {
    check!("entities", "The bridge closed on Monday. It was raining. It is clear that nobody came.", @r#"
    The bridge closed on Monday. It was raining. It is clear that nobody came.
    ^^^^^^^^^^ entities name="The bridge" kind=place mentions=["The bridge"]
    "#);
}

#[test]
fn the_others_of_a_clause_are_others() {
    check!("entities", "President Tomas Reth met Prime Minister Peter Weld on Monday. The president thanked him for his visit.", @r#"
    President Tomas Reth met Prime Minister Peter Weld on Monday. The president thanked him for his visit.
    ^^^^^^^^^^^^^^^^^^^^ entities name="Tomas Reth" kind=person mentions=["President Tomas Reth", "The president", "his"] names=[0] role=President
                             ^^^^^^^^^^^^^^^^^^^^^^^^^ entities name="Peter Weld" kind=person mentions=["Prime Minister Peter Weld", "him"] names=[1] role="Prime Minister"
    "#);
    check!("entities", "Dozens of protesters blocked the road on Monday. Police dragged them away.", @r#"
    Dozens of protesters blocked the road on Monday. Police dragged them away.
              ^^^^^^^^^^ entities name=protesters kind=person mentions=["protesters"]
                                 ^^^^^^^^ entities name="the road" kind=place mentions=["the road"]
                                                     ^^^^^^ entities name=Police kind=person mentions=["Police"]
    "#);
}

#[test]
fn the_only_body_and_the_only_place() {
    check!("entities", "Samsung Electronics cut its forecast on Monday. The company said its chips were late.", @r#"
    Samsung Electronics cut its forecast on Monday. The company said its chips were late.
    ^^^^^^^^^^^^^^^^^^^ entities name="Samsung Electronics" kind=org mentions=["Samsung Electronics", "its", "The company", "its"] names=[0]
    "#);
    check!("entities", "Fires reached Athens, Greece, on Monday. The country was calm on Sunday. The city burnt.", @r#"
    Fires reached Athens, Greece, on Monday. The country was calm on Sunday. The city burnt.
                  ^^^^^^ entities name=Athens kind=place mentions=["Athens", "The city"] names=[0]
                          ^^^^^^ entities name=Greece kind=place mentions=["Greece", "The country"] names=[1]
    "#);
    check!("entities", "Ukraine met Poland and Latvia in May. The country was late on Monday.", @r#"
    Ukraine met Poland and Latvia in May. The country was late on Monday.
    ^^^^^^^ entities name=Ukraine kind=place mentions=["Ukraine"] names=[0]
                ^^^^^^ entities name=Poland kind=place mentions=["Poland"] names=[1]
                           ^^^^^^ entities name=Latvia kind=place mentions=["Latvia"] names=[2]
                                          ^^^^^^^^^^^ entities name="The country" kind=place mentions=["The country"]
    "#);
}

#[test]
fn short_titles_are_roles() {
    check!("entities", "Sen. Ada Lund criticised the bill on Monday. The senator said she would wait.", @r#"
    Sen. Ada Lund criticised the bill on Monday. The senator said she would wait.
    ^^^^^^^^^^^^^ entities name="Ada Lund" kind=person mentions=["Sen. Ada Lund", "The senator", "she"] names=[0] role=Sen.
    "#);
}

#[test]
fn pronouns_before_their_name() {
    check!("entities", "After her return, Ada Lund spoke on Monday. She thanked herself.", @r#"
    After her return, Ada Lund spoke on Monday. She thanked herself.
          ^^^ entities name="Ada Lund" kind=person mentions=["her", "Ada Lund", "She", "herself"] names=[0]
    "#);
}

#[test]
fn answers_of_an_interview() {
    check!("entities", "Interview with Ada Lund\n\nAda Lund has painted all her life. In this interview she tells why.\n\nWhen did you begin to paint?\n\nI began with my mother.\n\nDo you like the town?\n\nI love it.", @r#"
    Interview with Ada Lund
    ^^^^^^^^^ entities name=Interview kind=misc mentions=["Interview", "this interview"]
                   ^^^^^^^^ entities name="Ada Lund" kind=person mentions=["Ada Lund", "Ada Lund", "her", "she", "you", "I", "my", "you", "I"] names=[0, 1]

    Ada Lund has painted all her life. In this interview she tells why.

    When did you begin to paint?

    I began with my mother.
                 ^^^^^^^^^ entities name="my mother" kind=person mentions=["my mother"]

    Do you like the town?
                ^^^^^^^^ entities name="the town" kind=place mentions=["the town"]

    I love it.
    "#);
}

#[test]
fn offices_behind_a_name_are_its_bearers() {
    check!("entities", "Ada Lund, director of the museum, and chair of its board, spoke on Monday.", @r#"
    Ada Lund, director of the museum, and chair of its board, spoke on Monday.
    ^^^^^^^^ entities name="Ada Lund" kind=person mentions=["Ada Lund", "director", "chair"] names=[0] role="director of the museum"
                          ^^^^^^^^^^ entities name="the museum" kind=place mentions=["the museum"]
                                                   ^^^^^^^^^ entities name="its board" kind=org mentions=["its board"]
    "#);
    check!("entities", "Tomas Reth is a teacher. The teacher left.", @r#"
    Tomas Reth is a teacher. The teacher left.
    ^^^^^^^^^^ entities name="Tomas Reth" kind=person mentions=["Tomas Reth", "a teacher", "The teacher"] names=[0] role=teacher
    "#);
}

#[test]
fn an_office_of_the_same_words_is_meant() {
    check!("entities", "Former transport minister Eva Holt asked transport minister Sue Weld. The transport minister did not answer.", @r#"
    Former transport minister Eva Holt asked transport minister Sue Weld. The transport minister did not answer.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ entities name="Eva Holt" kind=person mentions=["Former transport minister Eva Holt"] names=[0] role="Former transport minister"
                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ entities name="Sue Weld" kind=person mentions=["transport minister Sue Weld", "The transport minister"] names=[1] role="transport minister"
    "#);
    check!("entities", "Eva Holt, chairman of the Rell Museum, left. Ada Lund, a nurse, stayed.", @r#"
    Eva Holt, chairman of the Rell Museum, left. Ada Lund, a nurse, stayed.
    ^^^^^^^^ entities name="Eva Holt" kind=person mentions=["Eva Holt", "chairman"] names=[0] role="chairman of the Rell Museum"
                          ^^^^^^^^^^^^^^^ entities name="Rell Museum" kind=org mentions=["the Rell Museum"] names=[1]
                                                 ^^^^^^^^ entities name="Ada Lund" kind=person mentions=["Ada Lund", "a nurse"] names=[2] role=nurse
    "#);
}

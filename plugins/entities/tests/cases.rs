//! What is one and the same: sentences with carets under the words.

use parallax_testkit::check;

#[test]
fn surnames_titles_and_initials_of_one_person() {
    check!("entities", "Prime Minister Tomas Reth met Ada M. Lund on Monday. Mr. Reth said Ada Lund had waited.", @"");
}

#[test]
fn two_of_one_surname_stay_two() {
    check!("entities", "Tomas Lund and Ada Lund came on Monday. Mr. Lund said that Ms. Lund was late.", @"");
}

#[test]
fn bodies_and_their_abbreviations() {
    check!("entities", "The Coastal Rescue Service said on Monday that crews had left. The CRS has asked the U.N. and the United Nations for help.", @"");
}

#[test]
fn spellings_of_one_name() {
    check!("entities", "Sergei Orlanov resigned on Monday. Sergey Orlanov had been ill. His wife, Anna Orlanova, stayed.", @"");
}

#[test]
fn appositions_and_roles() {
    check!("entities", "Ada Lund, the mayor of Karst, met Tomas Reth on Monday. The mayor smiled.", @"");
    check!("entities", "Ada Lund, 42, a teacher, and her lawyer Eva Holt waited on Monday. The teacher left.", @"");
    check!("entities", "Lund named Eva Holt, the director of the bank, to the post on Monday.", @"");
    check!("entities", "After meeting Tomas Reth, the minister left on Monday.", @"");
    check!("entities", "The finance minister, Tomas Reth, met a man named Peter Weld. The minister left.", @"");
}

#[test]
fn the_noun_just_before_a_name() {
    check!("entities", "Home Secretary Suella Okonkwo met her lawyer Eva Holt and the singer Peter Weld on Monday.", @"");
    check!("entities", "The mayor of Karst, Ada Lund, and the head of the port, Peter Weld, met on Monday. The mayor trusts him.", @"");
}

#[test]
fn given_names_that_are_surnames() {
    check!("entities", "Dr Amina Yusuf, a virologist, led the team on Monday. Yusuf said she was tired.", @"");
}

#[test]
fn what_stands_beside_a_name_is_a_person() {
    check!("entities", "The hall was full. Ada Lund, a puppeteer from Karst, spoke on Monday.", @"");
    check!("entities", "The court heard of their child, Gloria, on Monday. She had been ill.", @"");
}

#[test]
fn short_forms_of_given_names() {
    check!("entities", "William Holt came on Monday. Bill Holt was late. Ms. Holt had left.", @"");
}

#[test]
fn two_who_are_interviewed_are_not_mixed_up() {
    check!("entities", "Interview with Ada Lund and Peter Weld\n\nAda Lund and Peter Weld tell in this interview why they paint.\n\nWhen did you begin to paint?\n\nI began with my mother.\n\nDo you like the town?\n\nI'm Peter Weld and I love it.", @"");
}

#[test]
fn what_someone_is_said_to_be() {
    check!("entities", "Ada Lund is the director of the school. The director spoke on Monday.", @"");
    check!("entities", "Ada Lund is not the director of the school. The director spoke on Monday.", @"");
}

#[test]
fn of_two_ministers_neither() {
    check!("entities", "Health minister Ada Lund met finance minister Tomas Reth on Monday. The minister left early.", @"");
}

#[test]
fn nouns_that_come_back() {
    check!("entities", "The harbour lost a ferry on Monday. The ferry was old. The vessel had no lights.", @"");
    check!("entities", "Hurricane Otis hit the town on Monday. The storm destroyed its hotels.", @"");
    check!("entities", "Kenya Airways has cut flights. The airline blamed the weather.", @"");
}

#[test]
fn he_and_she_by_given_names_and_titles() {
    check!("entities", "Peter Weld met Ada Lund on Monday. She told him that his plan had failed.", @"");
}

#[test]
fn pronouns_of_bodies_and_of_several() {
    check!("entities", "Kenya Airways said on Monday that it had lost its licence.", @"");
    check!("entities", "Farmers blocked the road on Monday. They burnt their tyres.", @"");
}

#[test]
fn who_is_meant_by_i() {
    check!("entities", "\"I will not wait for my pay,\" Ada Lund said on Monday.", @"");
    check!("entities", "Tomas Reth said: \"I am sorry.\" Ada Lund, the mayor, replied: \"I am not.\"", @"");
}

#[test]
fn a_long_quotation_over_paragraphs() {
    check!("entities", "Ada Lund was late.\n\n“I heard it first.\n\n“I ran,” Peter Weld said on Monday.", @"");
    check!("entities", "\"I am cold,\" a man cried. Later that day it snowed. The snow fell on the town. \"I left,\" it says on a wall.", @"");
}

#[test]
fn whom_one_speaks_to() {
    check!("entities", "\"You must leave my house,\" Ada Lund told Peter Weld on Monday.", @"");
    check!("entities", "\"You never know,\" Ada Lund said on Monday.", @"");
}

#[test]
fn names_before_the_lines_of_an_interview() {
    check!("entities", "Ada Lund: I began early.\n\nPeter Weld: When was that?\n\nAda Lund: I was ten. My mother helped.", @"");
}

#[test]
fn it_that_stands_for_nothing() {
    check!("entities", "The bridge closed on Monday. It was raining. It is clear that nobody came.", @"");
}

#[test]
fn the_others_of_a_clause_are_others() {
    check!("entities", "President Tomas Reth met Prime Minister Peter Weld on Monday. The president thanked him for his visit.", @"");
    check!("entities", "Dozens of protesters blocked the road on Monday. Police dragged them away.", @"");
}

#[test]
fn the_only_body_and_the_only_place() {
    check!("entities", "Samsung Electronics cut its forecast on Monday. The company said its chips were late.", @"");
    check!("entities", "Fires reached Athens, Greece, on Monday. The country was calm on Sunday. The city burnt.", @"");
    check!("entities", "Ukraine met Poland and Latvia in May. The country was late on Monday.", @"");
}

#[test]
fn short_titles_are_roles() {
    check!("entities", "Sen. Ada Lund criticised the bill on Monday. The senator said she would wait.", @"");
}

#[test]
fn pronouns_before_their_name() {
    check!("entities", "After her return, Ada Lund spoke on Monday. She thanked herself.", @"");
}

#[test]
fn answers_of_an_interview() {
    check!("entities", "Interview with Ada Lund\n\nAda Lund has painted all her life. In this interview she tells why.\n\nWhen did you begin to paint?\n\nI began with my mother.\n\nDo you like Karst?\n\nI love it.", @"");
}

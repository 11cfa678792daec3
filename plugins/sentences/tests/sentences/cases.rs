//! Where sentences begin and end.

use parallax_testkit::check;

#[test]
fn stops_end_sentences() {
    check!("sentences", "It rained. Did it? It did! Nobody was hurt.", @"
    It rained. Did it? It did! Nobody was hurt.
    ^^^^^^^^^^ sentences
               ^^^^^^^ sentences
                       ^^^^^^^ sentences
                               ^^^^^^^^^^^^^^^^ sentences
    ");
}

#[test]
fn titles_lead_to_a_name() {
    check!("sentences", "Mr. Pell met Dr. Ada Lund and Gov. Bo Rees. Sgt. Vik stayed.", @"
    Mr. Pell met Dr. Ada Lund and Gov. Bo Rees. Sgt. Vik stayed.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
                                                ^^^^^^^^^^^^^^^^ sentences
    ");
}

#[test]
fn initials_are_part_of_a_name() {
    check!("sentences", "Secretary J. F. Lund and P. K. Anselm left. Plan B. It failed.", @"
    Secretary J. F. Lund and P. K. Anselm left. Plan B. It failed.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
                                                ^^^^^^^ sentences
                                                        ^^^^^^^^^^ sentences
    ");
}

#[test]
fn a_country_with_stops_goes_on_unless_a_sentence_opens() {
    check!("sentences", "The U.S. Coast Survey left the U.K. on Monday. It flew to the U.S. But the E.U. stayed.", @"
    The U.S. Coast Survey left the U.K. on Monday. It flew to the U.S. But the E.U. stayed.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
                                                   ^^^^^^^^^^^^^^^^^^^ sentences
                                                                       ^^^^^^^^^^^^^^^^^^^^ sentences
    ");
}

#[test]
fn companies() {
    check!("sentences", "Norvane Inc. Chief Executive Ada Lund sold Pitt & Co. at noon. She left Norvane Ltd. It closed.", @"
    Norvane Inc. Chief Executive Ada Lund sold Pitt & Co. at noon. She left Norvane Ltd. It closed.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
                                                                   ^^^^^^^^^^^^^^^^^^^^^ sentences
                                                                                         ^^^^^^^^^^ sentences
    ");
}

#[test]
fn times() {
    check!("sentences", "It opened at 5 p.m. Tuesday. It closed at 6 a.m. Police came at 7 a.m. EST.", @"
    It opened at 5 p.m. Tuesday. It closed at 6 a.m. Police came at 7 a.m. EST.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
                                 ^^^^^^^^^^^^^^^^^^^ sentences
                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
    ");
}

#[test]
fn months_and_numbers() {
    check!("sentences", "On Sept. 19 the No. 7 bus hit Pier No. 4. The answer was no. The bus burned.", @"
    On Sept. 19 the No. 7 bus hit Pier No. 4. The answer was no. The bus burned.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
                                              ^^^^^^^^^^^^^^^^^^ sentences
                                                                 ^^^^^^^^^^^^^^^ sentences
    ");
}

#[test]
fn states() {
    check!("sentences", "He lives in Arden, Calif. The road from Venn, Va., is closed. Mass. troopers came.", @"
    He lives in Arden, Calif. The road from Venn, Va., is closed. Mass. troopers came.
    ^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
                                                                  ^^^^^^^^^^^^^^^^^^^^ sentences
    ");
}

#[test]
fn decimals_and_addresses() {
    check!("sentences", "Prices rose 3.5 percent to $1.20. Write to ada.lund@courier.example or see www.courier.example. Thanks.", @"
    Prices rose 3.5 percent to $1.20. Write to ada.lund@courier.example or see www.courier.example. Thanks.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
                                                                                                    ^^^^^^^ sentences
    ");
}

#[test]
fn a_stop_within_quotation_marks_ends_the_sentence() {
    check!("sentences", "“It is over.” He left. \"We won.\" They cheered.", @r#"
    “It is over.” He left. "We won." They cheered.
    ^^^^^^^^^^^^^ sentences
                  ^^^^^^^^ sentences
                           ^^^^^^^^^ sentences
                                     ^^^^^^^^^^^^^ sentences
    "#);
}

#[test]
fn a_quotation_goes_on_to_its_speaker() {
    check!("sentences", "“Will it hold?” the mayor asked. “No!” Ada Lund said. “Stop it!” Pell shouted.", @"
    “Will it hold?” the mayor asked. “No!” Ada Lund said. “Stop it!” Pell shouted.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
                                     ^^^^^^^^^^^^^^^^^^^^ sentences
                                                          ^^^^^^^^^^^^^^^^^^^^^^^^ sentences
    ");
}

#[test]
fn sentences_within_a_quotation() {
    check!("sentences", "“It held. It may not again,” she said. “Ask me on Friday.”", @"
    “It held. It may not again,” she said. “Ask me on Friday.”
    ^^^^^^^^^ sentences
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
                                           ^^^^^^^^^^^^^^^^^^^ sentences
    ");
}

#[test]
fn three_kinds_of_ellipsis() {
    check!("sentences", "It was … quiet. Syria...unless it rains. He waited . . . and waited. Then… Nothing came... I left.", @"
    It was … quiet. Syria...unless it rains. He waited . . . and waited. Then… Nothing came... I left.
    ^^^^^^^^^^^^^^^ sentences
                    ^^^^^^^^^^^^^^^^^^^^^^^^ sentences
                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
                                                                         ^^^^^ sentences
                                                                               ^^^^^^^^^^^^^^^^^^^^^^^ sentences
    ");
}

#[test]
fn dots_for_what_was_left_out() {
    check!("sentences", "She wrote that “the road [...] is lost” in May. The rest was weak. . . . The road went.", @"
    She wrote that “the road [...] is lost” in May. The rest was weak. . . . The road went.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
                                                    ^^^^^^^^^^^^^^^^^^ sentences
                                                                       ^^^^^^^^^^^^^^^^^^^^ sentences
    ");
}

#[test]
fn several_marks_are_one_stop() {
    check!("sentences", "What?! No!! Why...? Because.", @"
    What?! No!! Why...? Because.
    ^^^^^^ sentences
           ^^^^ sentences
                ^^^^^^^ sentences
                        ^^^^^^^^ sentences
    ");
}

#[test]
fn brackets() {
    check!("sentences", "It rained (as it does here). (Nobody minded.) The road [see map] closed.", @"
    It rained (as it does here). (Nobody minded.) The road [see map] closed.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
                                 ^^^^^^^^^^^^^^^^ sentences
                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
    ");
}

#[test]
fn headlines_and_labels_without_a_stop_are_sentences() {
    check!("sentences", "Rain closes the coast road at Arden\n\nBy Ada Lund\n\nHeavy rain closed the road on Tuesday. Nobody was hurt.", @"
    Rain closes the coast road at Arden
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences

    By Ada Lund
    ^^^^^^^^^^^ sentences

    Heavy rain closed the road on Tuesday. Nobody was hurt.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
                                           ^^^^^^^^^^^^^^^^ sentences
    ");
}

#[test]
fn a_sentence_does_not_go_over_the_end_of_a_line() {
    check!("sentences", "A lorry in the water\nPhoto: Ada Lund\n\nHeavy rain closed the road on Tuesday, the county said.", @"
    A lorry in the water
    ^^^^^^^^^^^^^^^^^^^^ sentences
    Photo: Ada Lund
    ^^^^^^^^^^^^^^^ sentences

    Heavy rain closed the road on Tuesday, the county said.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
    ");
}

#[test]
fn a_broken_paragraph_is_read_on() {
    check!("sentences", "Heavy rain closed the coast road at Arden on Tuesday, the county said,\nand drivers were sent inland over the hills. They may go back to the\nroad on Friday.", @"
    Heavy rain closed the coast road at Arden on Tuesday, the county said,
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^… sentences
    and drivers were sent inland over the hills. They may go back to the
                                                 ^^^^^^^^^^^^^^^^^^^^^^^… sentences
    road on Friday.
    ");
}

#[test]
fn list_items_in_one_line() {
    check!("sentences", "1. The road is closed 2. The bridge is open", @"
    1. The road is closed 2. The bridge is open
    ^^^^^^^^^^^^^^^^^^^^^ sentences
                          ^^^^^^^^^^^^^^^^^^^^^ sentences
    ");
    check!("sentences", "1) Go inland. 2) Leave early.", @"
    1) Go inland. 2) Leave early.
    ^^^^^^^^^^^^^ sentences
                  ^^^^^^^^^^^^^^^ sentences
    ");
    check!("sentences", "A. The road is closed. B. The bridge is open.", @"
    A. The road is closed. B. The bridge is open.
    ^^^^^^^^^^^^^^^^^^^^^^ sentences
                           ^^^^^^^^^^^^^^^^^^^^^^ sentences
    ");
}

#[test]
fn a_number_with_a_stop_at_the_end_is_no_list() {
    check!("sentences", "It was built in 1974. The county owns it. She is 61. He is 19.", @"
    It was built in 1974. The county owns it. She is 61. He is 19.
    ^^^^^^^^^^^^^^^^^^^^^ sentences
                          ^^^^^^^^^^^^^^^^^^^ sentences
                                              ^^^^^^^^^^ sentences
                                                         ^^^^^^^^^ sentences
    ");
}

#[test]
fn a_blank_that_was_lost() {
    check!("sentences", "The road was closed.The bridge was open. See arden.example or node.Js today.", @"
    The road was closed.The bridge was open. See arden.example or node.Js today.
    ^^^^^^^^^^^^^^^^^^^^ sentences
                        ^^^^^^^^^^^^^^^^^^^^ sentences
                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
    ");
}

#[test]
fn small_letters_after_a_stop() {
    check!("sentences", "i went there. it was shut. The med. staff left. It sells Yahoo! in boxes.", @"
    i went there. it was shut. The med. staff left. It sells Yahoo! in boxes.
    ^^^^^^^^^^^^^ sentences
                  ^^^^^^^^^^^^ sentences
                               ^^^^^^^^^^^^^^^^^^^^ sentences
                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
    ");
}

#[test]
fn notes() {
    check!("sentences", "He left in 1821. [22] His boat sank.[3] Nobody looked.", @"
    He left in 1821. [22] His boat sank.[3] Nobody looked.
    ^^^^^^^^^^^^^^^^^^^^^ sentences
                          ^^^^^^^^^^^^^^^^^ sentences
                                            ^^^^^^^^^^^^^^ sentences
    ");
}

#[test]
fn odd_characters() {
    check!("sentences", "It is 2½\u{a0}miles long.\u{a0}It’s closed 🌧. שלום רב. Мoscow left.\u{0} Done.", @"
    It is 2½ miles long. It’s closed 🌧. שלום רב. Мoscow left.␀ Done.
    ^^^^^^^^^^^^^^^^^^^^ sentences
                         ^^^^^^^^^^^^^^ sentences
                                        ^^^^^^^^ sentences
                                                 ^^^^^^^^^^^^^^^^^^^ sentences
    ");
}

/// After "the U.S." only a word that opens sentences ends one, so a noun that does is missed.
#[test]
fn a_sentence_that_opens_with_a_noun_after_an_abbreviation_is_missed() {
    check!("sentences", "He moved to the U.S. Police found him.", @"
    He moved to the U.S. Police found him.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
    ");
}

/// Brackets are not followed to their end.
#[test]
fn sentences_in_brackets_are_cut() {
    check!("sentences", "It rained (a lot. Really!) all day.", @"
    It rained (a lot. Really!) all day.
    ^^^^^^^^^^^^^^^^^ sentences
                      ^^^^^^^^^^^^^^^^^ sentences
    ");
}

#[test]
fn who_writes_without_capitals_goes_on_so() {
    check!("sentences", "the food was cold. nobody came!! then it rained? the county sells eels.", @"
    the food was cold. nobody came!! then it rained? the county sells eels.
    ^^^^^^^^^^^^^^^^^^ sentences
                       ^^^^^^^^^^^^^ sentences
                                     ^^^^^^^^^^^^^^^ sentences
                                                     ^^^^^^^^^^^^^^^^^^^^^^ sentences
    ");
    check!("sentences", "The food was cold! it rained. http://courier.example is down.", @"
    The food was cold! it rained. http://courier.example is down.
    ^^^^^^^^^^^^^^^^^^ sentences
                       ^^^^^^^^^^ sentences
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
    ");
}

#[test]
fn a_question_that_lost_its_blank() {
    check!("sentences", "Is it shut?Nobody knows. Watch courier.example/road?view=all today.It opened.", @"
    Is it shut?Nobody knows. Watch courier.example/road?view=all today.It opened.
    ^^^^^^^^^^^ sentences
               ^^^^^^^^^^^^^ sentences
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
                                                                       ^^^^^^^^^^ sentences
    ");
}

#[test]
fn only_questions_and_cries_go_on_to_their_speaker() {
    check!("sentences", "“It is over.” Ada Lund said no more. “Is it?” She asked Pell.", @"
    “It is over.” Ada Lund said no more. “Is it?” She asked Pell.
    ^^^^^^^^^^^^^ sentences
                  ^^^^^^^^^^^^^^^^^^^^^^ sentences
                                         ^^^^^^^^ sentences
                                                  ^^^^^^^^^^^^^^^ sentences
    ");
}

#[test]
fn dots_in_brackets_belong_to_the_sentence_before() {
    check!("sentences", "The rest was weak. [...] The road went.", @"
    The rest was weak. [...] The road went.
    ^^^^^^^^^^^^^^^^^^^^^^^^ sentences
                             ^^^^^^^^^^^^^^ sentences
    ");
}

#[test]
fn messages_and_pages_run_together() {
    check!("sentences", "Ada Lund 08/16/2020 12:05 PM The road is shut on 10/11/2020 for a day ******** Arden Courier", @"
    Ada Lund 08/16/2020 12:05 PM The road is shut on 10/11/2020 for a day ******** Arden Courier
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
                                                                          ^^^^^^^^ sentences
                                                                                   ^^^^^^^^^^^^^ sentences
    ");
}

#[test]
fn the_label_of_a_caption() {
    check!("sentences", "Figure 1.6 The coast road at Arden. Figure 2 shows the pier.", @"
    Figure 1.6 The coast road at Arden. Figure 2 shows the pier.
    ^^^^^^^^^^ sentences
               ^^^^^^^^^^^^^^^^^^^^^^^^ sentences
                                        ^^^^^^^^^^^^^^^^^^^^^^^^ sentences
    ");
}

#[test]
fn a_lost_blank_behind_a_name_a_figure_or_initials() {
    check!("sentences", "A road was shut in Arden.Police came at six.", @"
    A road was shut in Arden.Police came at six.
    ^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
                             ^^^^^^^^^^^^^^^^^^^ sentences
    ");
    check!("sentences", "It cost $5 million.The mayor paid. He met Bo Rees.The mayor left.", @"
    It cost $5 million.The mayor paid. He met Bo Rees.The mayor left.
    ^^^^^^^^^^^^^^^^^^^ sentences
                       ^^^^^^^^^^^^^^^ sentences
                                       ^^^^^^^^^^^^^^^ sentences
                                                      ^^^^^^^^^^^^^^^ sentences
    ");
    check!("sentences", "It closed in the U.S.The mayor left.", @"
    It closed in the U.S.The mayor left.
    ^^^^^^^^^^^^^^^^^^^^^ sentences
                         ^^^^^^^^^^^^^^^ sentences
    ");
    check!("sentences", "The pier was built in 1921.It fell in Venn.Nobody was hurt.", @"
    The pier was built in 1921.It fell in Venn.Nobody was hurt.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
                               ^^^^^^^^^^^^^^^^ sentences
                                               ^^^^^^^^^^^^^^^^ sentences
    ");
    check!("sentences", "Read Quay.Com or mail ada.Lund@quay.example today.", @"
    Read Quay.Com or mail ada.Lund@quay.example today.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
    ");
}

#[test]
fn a_quoted_question_goes_with_who_asks() {
    check!("sentences", "“Will it hold?” Arden’s mayor asked.", @"
    “Will it hold?” Arden’s mayor asked.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
    ");
    check!("sentences", "“Will it hold?” Rees insisted.", @"
    “Will it hold?” Rees insisted.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
    ");
    check!("sentences", "“It won’t hold!” Ada Lund warned.", @"
    “It won’t hold!” Ada Lund warned.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
    ");
    check!("sentences", "\"Who pays?\" the harbour's head demanded. \"Not us!\" Port Venn's deputy mayor shouted on Monday.", @r#"
    "Who pays?" the harbour's head demanded. "Not us!" Port Venn's deputy mayor shouted on Monday.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
    "#);
}

#[test]
fn what_a_speaker_says_besides_is_another_sentence() {
    check!("sentences", "“Will it hold?” Rees said the bridge was shut. “Who pays?” Ada Lund argued that nobody would.", @"
    “Will it hold?” Rees said the bridge was shut. “Who pays?” Ada Lund argued that nobody would.
    ^^^^^^^^^^^^^^^ sentences
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
                                                   ^^^^^^^^^^^ sentences
                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
    ");
    check!("sentences", "“Stop!” Rees left. “Stop!” Arden’s mayor left too.", @"
    “Stop!” Rees left. “Stop!” Arden’s mayor left too.
    ^^^^^^^ sentences
            ^^^^^^^^^^ sentences
                       ^^^^^^^ sentences
                               ^^^^^^^^^^^^^^^^^^^^^^^ sentences
    ");
}

#[test]
fn signs_of_currencies() {
    check!("sentences", "The fine is Rs. 2,000 a day.", @"
    The fine is Rs. 2,000 a day.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
    ");
    check!("sentences", "It cost Re. 1 per head. Traders want Tk. 120 a kilo and Ksh. 40 a tin.", @"
    It cost Re. 1 per head. Traders want Tk. 120 a kilo and Ksh. 40 a tin.
    ^^^^^^^^^^^^^^^^^^^^^^^ sentences
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
    ");
    check!("sentences", "It was paid in Rs. The bank said so. They knew who we're. Rees left.", @"
    It was paid in Rs. The bank said so. They knew who we're. Rees left.
    ^^^^^^^^^^^^^^^^^^ sentences
                       ^^^^^^^^^^^^^^^^^ sentences
                                         ^^^^^^^^^^^^^^^^^^^^ sentences
                                                              ^^^^^^^^^^ sentences
    ");
}

#[test]
fn titles_of_the_worlds_press() {
    check!("sentences", "Smt. Kamala Devi and Sri. Ravi Rao opened the school.", @"
    Smt. Kamala Devi and Sri. Ravi Rao opened the school.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
    ");
    check!("sentences", "Adv. Meera Nair met Engr. Musa Ibrahim, Arc. Tola Ade and Cllr. Bo Rees.", @"
    Adv. Meera Nair met Engr. Musa Ibrahim, Arc. Tola Ade and Cllr. Bo Rees.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
    ");
    check!("sentences", "Pte. Lund died on Monday. The Rt. Hon. Ada Lund and Mmes. Rees and Pell spoke.", @"
    Pte. Lund died on Monday. The Rt. Hon. Ada Lund and Mmes. Rees and Pell spoke.
    ^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
    ");
    check!("sentences", "Kestrel Pte. Ltd. was fined by the SEC. The firm sold it to BP. Rees left.", @"
    Kestrel Pte. Ltd. was fined by the SEC. The firm sold it to BP. Rees left.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
                                            ^^^^^^^^^^^^^^^^^^^^^^^ sentences
                                                                    ^^^^^^^^^^ sentences
    ");
}

#[test]
fn a_mark_or_a_stop_inside_a_name() {
    check!("sentences", "He was sent to the Rec. & Ed. offices. Yahoo! Inc. sold it.", @"
    He was sent to the Rec. & Ed. offices. Yahoo! Inc. sold it.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
                                           ^^^^^^^^^^^^^^^^^^^^ sentences
    ");
    check!("sentences", "Yum! Brands left Arden. What a day in Arden! Rees left.", @"
    Yum! Brands left Arden. What a day in Arden! Rees left.
    ^^^^^^^^^^^^^^^^^^^^^^^ sentences
                            ^^^^^^^^^^^^^^^^^^^^ sentences
                                                 ^^^^^^^^^^ sentences
    ");
}

#[test]
fn quotation_marks_with_blanks_inside() {
    check!("sentences", "There was a shape. \" What is it? \" asked Moe. \" A boat. \" He left.", @r#"
    There was a shape. " What is it? " asked Moe. " A boat. " He left.
    ^^^^^^^^^^^^^^^^^^ sentences
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
                                                  ^^^^^^^^^^^ sentences
                                                              ^^^^^^^^ sentences
    "#);
    check!("sentences", "“ Will it hold? ” asked Moe. « It will. » He left.", @"
    “ Will it hold? ” asked Moe. « It will. » He left.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentences
                                 ^^^^^^^^^^^^ sentences
                                              ^^^^^^^^ sentences
    ");
}

#[test]
fn a_byte_order_mark_is_no_sentence() {
    check!("sentences", "\u{feff}The road is shut. Police came.", @"
    ␣The road is shut. Police came.
     ^^^^^^^^^^^^^^^^^ sentences
                       ^^^^^^^^^^^^ sentences
    ");
}

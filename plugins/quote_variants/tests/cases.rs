//! What is one utterance, and what differs: a field a line, quoting words.

use parallax_testkit::check_story;

#[test]
fn a_condition_that_is_cut_is_named() {
    check_story!("quote_variants", "
    ## harbour-sheet
    “We will lift the ban on fishing if the river falls below the mark,” said Ada Lund, the mayor of Karst.
    ## coast-herald
    The mayor of Karst, Ada Lund, promised relief. “We will lift the ban on fishing,” Lund said.
    ", @r#"
    speaker: Ada Lund
    variants:
      article=harbour-sheet quote=0 form=direct spans=[harbour-sheet "“We will lift the ban on fishing if the
          river falls below the mark,”"] text="“We will lift the ban on fishing if the river falls below the
          mark,”"
      article=coast-herald quote=0 form=direct spans=[coast-herald "“We will lift the ban on fishing,”"]
          text="“We will lift the ban on fishing,”"
    longest: harbour-sheet
    changes:
      harbour-sheet "if the river falls below the mark" between=[harbour-sheet, coast-herald] kind=cut
          lost=condition
    "#);
}

#[test]
fn a_condition_that_opens_the_sentence_counts_too() {
    check_story!("quote_variants", "
    ## harbour-sheet
    “Unless the union signs by Friday, the mill will close its gates for good,” Dana Halloran said on Monday.
    ## coast-herald
    “The mill will close its gates for good,” Dana Halloran said on Monday.
    ", @r#"
    speaker: Dana Halloran
    variants:
      article=harbour-sheet quote=0 form=direct spans=[harbour-sheet "“Unless the union signs by Friday, the
          mill will close its gates for good,”"] text="“Unless the union signs by Friday, the mill will close
          its gates for good,”"
      article=coast-herald quote=0 form=direct spans=[coast-herald "“The mill will close its gates for
          good,”"] text="“The mill will close its gates for good,”"
    longest: harbour-sheet
    changes:
      harbour-sheet "Unless the union signs by Friday" between=[harbour-sheet, coast-herald] kind=cut
          lost=condition
    "#);
}

#[test]
fn a_denial_that_goes_turns_the_sense() {
    check_story!("quote_variants", "
    ## harbour-sheet
    “I did not sign the order to open the sluice,” Jonas Weld told the court.
    ## coast-herald
    “I did sign the order to open the sluice,” Jonas Weld told the court.
    ", @r#"
    speaker: Jonas Weld
    variants:
      article=harbour-sheet quote=0 form=direct spans=[harbour-sheet "“I did not sign the order to open the
          sluice,”"] text="“I did not sign the order to open the sluice,”"
      article=coast-herald quote=0 form=direct spans=[coast-herald "“I did sign the order to open the
          sluice,”"] text="“I did sign the order to open the sluice,”"
    longest: harbour-sheet
    changes:
      harbour-sheet "not" between=[harbour-sheet, coast-herald] kind=cut lost=negation
    "#);
}

#[test]
fn a_hedge_that_goes_makes_it_certain() {
    check_story!("quote_variants", "
    ## harbour-sheet
    “The pump may have failed in the first hour of the storm,” said Sani Obar, the chief engineer.
    ## coast-herald
    “The pump failed in the first hour of the storm,” said Sani Obar, the chief engineer.
    ", @r#"
    speaker: Sani Obar
    variants:
      article=harbour-sheet quote=0 form=direct spans=[harbour-sheet "“The pump may have failed in the first
          hour of the storm,”"] text="“The pump may have failed in the first hour of the storm,”"
      article=coast-herald quote=0 form=direct spans=[coast-herald "“The pump failed in the first hour of the
          storm,”"] text="“The pump failed in the first hour of the storm,”"
    longest: harbour-sheet
    changes:
      harbour-sheet "may have" between=[harbour-sheet, coast-herald] kind=cut lost=hedge
    "#);
}

#[test]
fn words_are_put_for_others() {
    check_story!("quote_variants", "
    ## harbour-sheet
    “The council has lied to the drivers about the depot for two years,” said Jan Marek, who leads the union.
    ## coast-herald
    “The council has misled the drivers about the depot for two years,” said Jan Marek, who leads the union.
    ", @r#"
    speaker: Jan Marek
    variants:
      article=harbour-sheet quote=0 form=direct spans=[harbour-sheet "“The council has lied to the drivers
          about the depot for two years,”"] text="“The council has lied to the drivers about the depot for
          two years,”"
      article=coast-herald quote=0 form=direct spans=[coast-herald "“The council has misled the drivers about
          the depot for two years,”"] text="“The council has misled the drivers about the depot for two
          years,”"
    longest: harbour-sheet
    changes:
      harbour-sheet "lied to" between=[harbour-sheet, coast-herald] kind=substituted to=coast-herald "misled"
    "#);
}

#[test]
fn another_speaker_has_the_same_words() {
    check_story!("quote_variants", "
    ## harbour-sheet
    “They learned about the sale of the harbour from a notice on the gate,” said Craig Dolan, the union's secretary.
    ## coast-herald
    “They learned about the sale of the harbour from a notice on the gate,” said Elise Dunn, the mayor.
    ", @r#"
    speaker: Craig Dolan
    variants:
      article=harbour-sheet quote=0 form=direct spans=[harbour-sheet "“They learned about the sale of the
          harbour from a notice on the gate,”"] text="“They learned about the sale of the harbour from a
          notice on the gate,”"
      article=coast-herald quote=0 form=direct spans=[coast-herald "“They learned about the sale of the
          harbour from a notice on the gate,”"] text="“They learned about the sale of the harbour from a
          notice on the gate,”"
    longest: harbour-sheet
    changes:
      harbour-sheet "“They learned about the sale of the harbour from a notice on the gate,”"
          between=[harbour-sheet, coast-herald] kind=reattributed to=coast-herald "“They learned about the
          sale of the harbour from a notice on the gate,”"
    "#);
}

#[test]
fn a_body_and_its_spokesman_are_no_two_speakers() {
    check_story!("quote_variants", "
    ## harbour-sheet
    “The bridge at Orsa will stay closed until the cables are replaced,” the Port Authority said.
    ## coast-herald
    “The bridge at Orsa will stay closed until the cables are replaced,” said Petra Voss, a spokeswoman for the Port Authority.
    ", @r#"
    speaker: Port Authority
    variants:
      article=harbour-sheet quote=0 form=direct spans=[harbour-sheet "“The bridge at Orsa will stay closed
          until the cables are replaced,”"] text="“The bridge at Orsa will stay closed until the cables are
          replaced,”"
      article=coast-herald quote=0 form=direct spans=[coast-herald "“The bridge at Orsa will stay closed
          until the cables are replaced,”"] text="“The bridge at Orsa will stay closed until the cables are
          replaced,”"
    longest: harbour-sheet
    "#);
}

#[test]
fn a_report_of_a_quotation_is_a_paraphrase() {
    check_story!("quote_variants", "
    ## harbour-sheet
    “The ferry company ignored three warnings about the rudder,” said Dana Halloran of the Coastal Rescue Service.
    ## coast-herald
    Dana Halloran said that the ferry company had ignored several warnings about the rudder and should pay.
    ", @r#"
    speaker: Dana Halloran
    variants:
      article=harbour-sheet quote=0 form=direct spans=[harbour-sheet "“The ferry company ignored three
          warnings about the rudder,”"] text="“The ferry company ignored three warnings about the rudder,”"
      article=coast-herald quote=0 form=indirect spans=[coast-herald "that the ferry company had ignored
          several warnings about the rudder and should pay"] text="that the ferry company had ignored several
          warnings about the rudder and should pay"
    longest: harbour-sheet
    changes:
      harbour-sheet "“The ferry company ignored three warnings about the rudder,”" between=[harbour-sheet,
          coast-herald] kind=paraphrased to=coast-herald "that the ferry company had ignored several warnings
          about the rudder and should pay"
    "#);
}

#[test]
fn the_same_words_without_marks_are_recast() {
    check_story!("quote_variants", "
    ## harbour-sheet
    “The ferry company ignored three warnings about the rudder,” said Dana Halloran of the Coastal Rescue Service.
    ## coast-herald
    Dana Halloran said the ferry company ignored three warnings about the rudder.
    ", @r#"
    speaker: Dana Halloran
    variants:
      article=harbour-sheet quote=0 form=direct spans=[harbour-sheet "“The ferry company ignored three
          warnings about the rudder,”"] text="“The ferry company ignored three warnings about the rudder,”"
      article=coast-herald quote=0 form=indirect spans=[coast-herald "the ferry company ignored three
          warnings about the rudder"] text="the ferry company ignored three warnings about the rudder"
    longest: harbour-sheet
    changes:
      harbour-sheet "“The ferry company ignored three warnings about the rudder,”" between=[harbour-sheet,
          coast-herald] kind=recast to=coast-herald "the ferry company ignored three warnings about the
          rudder"
    "#);
}

#[test]
fn a_report_without_the_doer_is_told() {
    check_story!("quote_variants", "
    ## harbour-sheet
    “The soldiers burned the granary at Tell on Sunday,” said Amara Lind, a doctor.
    ## coast-herald
    Amara Lind said that the granary at Tell was burned on Sunday.
    ", @r#"
    speaker: Amara Lind
    variants:
      article=harbour-sheet quote=0 form=direct spans=[harbour-sheet "“The soldiers burned the granary at
          Tell on Sunday,”"] text="“The soldiers burned the granary at Tell on Sunday,”"
      article=coast-herald quote=0 form=indirect spans=[coast-herald "that the granary at Tell was burned on
          Sunday"] text="that the granary at Tell was burned on Sunday"
    longest: harbour-sheet
    changes:
      harbour-sheet "“The soldiers burned the granary at Tell on Sunday,”" between=[harbour-sheet,
          coast-herald] kind=paraphrased to=coast-herald "that the granary at Tell was burned on Sunday"
          lost=doer
    "#);
}

#[test]
fn two_answers_in_one_quotation_are_joined() {
    check_story!("quote_variants", "
    ## harbour-sheet
    “Nobody on the board was told about the leak,” Sani Obar said on Monday. The company lost a tenth of its value within an hour, and three directors resigned in the afternoon. Asked about his own future, he was brief. “I will leave the company in the spring,” Obar said.
    ## coast-herald
    “Nobody on the board was told about the leak. I will leave the company in the spring,” Sani Obar said.
    ", @r#"
    speaker: Sani Obar
    variants:
      article=harbour-sheet quote=0 form=direct spans=[harbour-sheet "“Nobody on the board was told about the
          leak,”"] text="“Nobody on the board was told about the leak,”"
      article=harbour-sheet quote=1 form=direct spans=[harbour-sheet "“I will leave the company in the
          spring,”"] text="“I will leave the company in the spring,”"
      article=coast-herald quote=0 form=direct spans=[coast-herald "“Nobody on the board was told about the
          leak.", coast-herald "I will leave the company in the spring,”"] text="“Nobody on the board was
          told about the leak. I will leave the company in the spring,”"
    longest: harbour-sheet
    changes:
      harbour-sheet "I will leave the company in the spring" between=[harbour-sheet, coast-herald]
          kind=joined to=coast-herald "Nobody on the board was told about the leak. I will leave the company
          in the spring"
    "#);
}

#[test]
fn a_sentence_between_two_others_is_left_out() {
    check_story!("quote_variants", "
    ## harbour-sheet
    “The well at Orsa is clean. We have tested only the upper basin so far. Families can return on Sunday,” said Amara Lind, a doctor.
    ## coast-herald
    “The well at Orsa is clean. Families can return on Sunday,” said Amara Lind, a doctor.
    ", @r#"
    speaker: Amara Lind
    variants:
      article=harbour-sheet quote=0 form=direct spans=[harbour-sheet "“The well at Orsa is clean.",
          harbour-sheet "Families can return on Sunday,”"] text="“The well at Orsa is clean. … Families can
          return on Sunday,”"
      article=coast-herald quote=0 form=direct spans=[coast-herald "“The well at Orsa is clean.",
          coast-herald "Families can return on Sunday,”"] text="“The well at Orsa is clean. Families can
          return on Sunday,”"
    longest: harbour-sheet
    changes:
      harbour-sheet "We have tested only the upper basin so far" between=[harbour-sheet, coast-herald]
          kind=cut
      harbour-sheet "Families can return on Sunday" between=[harbour-sheet, coast-herald] kind=joined
          to=coast-herald "The well at Orsa is clean. Families can return on Sunday"
    "#);
}

#[test]
fn a_fragment_stands_for_the_sentence() {
    check_story!("quote_variants", "
    ## harbour-sheet
    “The plan for the dam is a cruel and costly mistake that our children will pay for,” said Leyla Oduya.
    ## coast-herald
    Leyla Oduya called the plan a “cruel and costly mistake”.
    ", @r#"
    speaker: Leyla Oduya
    variants:
      article=harbour-sheet quote=0 form=direct spans=[harbour-sheet "“The plan for the dam is a cruel and
          costly mistake that our children will pay for,”"] text="“The plan for the dam is a cruel and costly
          mistake that our children will pay for,”"
      article=coast-herald quote=0 form=mixed spans=[coast-herald "the plan a “cruel and costly mistake”"]
          text="the plan a “cruel and costly mistake”"
    longest: harbour-sheet
    changes:
      harbour-sheet "“The plan for the dam is a cruel and costly mistake that our children will pay for,”"
          between=[harbour-sheet, coast-herald] kind=paraphrased to=coast-herald "the plan a “cruel and
          costly mistake”"
    "#);
}

#[test]
fn spelling_contractions_and_fillers_are_no_changes() {
    check_story!("quote_variants", "
    ## harbour-sheet
    “It is the labour of ten years, and we will not organise it twice,” said Jan Marek.
    ## coast-herald
    “It's just the labor of 10 years, and we won't organize it twice,” said Jan Marek.
    ", @r#"
    speaker: Jan Marek
    variants:
      article=harbour-sheet quote=0 form=direct spans=[harbour-sheet "“It is the labour of ten years, and we
          will not organise it twice,”"] text="“It is the labour of ten years, and we will not organise it
          twice,”"
      article=coast-herald quote=0 form=direct spans=[coast-herald "“It's just the labor of 10 years, and we
          won't organize it twice,”"] text="“It's just the labor of 10 years, and we won't organize it
          twice,”"
    longest: coast-herald
    "#);
}

#[test]
fn two_statements_on_one_topic_are_two() {
    check_story!("quote_variants", "
    ## harbour-sheet
    “The dam will flood the villages of Orsa and Tell,” said Leyla Oduya.
    ## coast-herald
    “The dam was approved without a single hearing in Orsa,” said Leyla Oduya.
    ", @"");
}

#[test]
fn a_question_and_its_answer_are_two() {
    check_story!("quote_variants", "
    ## harbour-sheet
    “Are you confident that the dam will hold through the winter?” asked Edvard Nyland.
    ## coast-herald
    “I am confident that the dam will hold through the winter,” said Edvard Nyland.
    ", @"");
}

#[test]
fn what_nobody_quotes_is_no_row() {
    check_story!("quote_variants", "
    ## harbour-sheet
    Dana Halloran said that the ferry company had ignored three warnings about the rudder.
    ## coast-herald
    Dana Halloran said the ferry company had ignored three warnings about the rudder.
    ", @"");
}

#[test]
fn sentences_of_one_statement_meet_in_one_row() {
    check_story!("quote_variants", "
    ## harbour-sheet
    “We will protect the right to march, but we will not tolerate attacks on officers, and every complaint will be examined,” Interior Minister Tomas Brand said.
    ## coast-herald
    “We will not tolerate attacks on officers,” Tomas Brand said.
    ## night-post
    “Every complaint will be examined,” the interior minister said.
    ", @r#"
    speaker: Tomas Brand
    variants:
      article=harbour-sheet quote=0 form=direct spans=[harbour-sheet "“We will protect the right to march,
          but we will not tolerate attacks on officers, and every complaint will be examined,”"] text="“We
          will protect the right to march, but we will not tolerate attacks on officers, and every complaint
          will be examined,”"
      article=coast-herald quote=0 form=direct spans=[coast-herald "“We will not tolerate attacks on
          officers,”"] text="“We will not tolerate attacks on officers,”"
      article=night-post quote=0 form=direct spans=[night-post "“Every complaint will be examined,”"]
          text="“Every complaint will be examined,”"
    longest: harbour-sheet
    changes:
      harbour-sheet "will protect the right to march, but we" between=[harbour-sheet, coast-herald] kind=cut
      harbour-sheet "and every complaint will be examined" between=[harbour-sheet, coast-herald] kind=cut
      harbour-sheet "We will protect the right to march, but we will not tolerate attacks on officers, and"
          between=[harbour-sheet, night-post] kind=cut
    "#);
}

#[test]
fn a_report_that_leaves_out_the_condition() {
    check_story!("quote_variants", "
    ## harbour-sheet
    “The council will lift the ban on fishing if the river falls below the mark,” said Ada Lund, the mayor of Karst.
    ## coast-herald
    Ada Lund, the mayor of Karst, said the council would lift the ban on fishing.
    ", @r#"
    speaker: Ada Lund
    variants:
      article=harbour-sheet quote=0 form=direct spans=[harbour-sheet "“The council will lift the ban on
          fishing if the river falls below the mark,”"] text="“The council will lift the ban on fishing if
          the river falls below the mark,”"
      article=coast-herald quote=0 form=indirect spans=[coast-herald "the council would lift the ban on
          fishing"] text="the council would lift the ban on fishing"
    longest: harbour-sheet
    changes:
      harbour-sheet "“The council will lift the ban on fishing if the river falls below the mark,”"
          between=[harbour-sheet, coast-herald] kind=recast to=coast-herald "the council would lift the ban
          on fishing" lost=condition
    "#);
}

#[test]
fn a_report_that_denies_keeps_the_denial() {
    check_story!("quote_variants", "
    ## harbour-sheet
    “The company did not sell the harbour to the bank,” said Jonas Weld, the director.
    ## coast-herald
    Jonas Weld, the director, denied that the company had sold the harbour to the bank.
    ", @r#"
    speaker: Jonas Weld
    variants:
      article=harbour-sheet quote=0 form=direct spans=[harbour-sheet "“The company did not sell the harbour
          to the bank,”"] text="“The company did not sell the harbour to the bank,”"
      article=coast-herald quote=0 form=indirect spans=[coast-herald "that the company had sold the harbour
          to the bank"] text="that the company had sold the harbour to the bank"
    longest: harbour-sheet
    changes:
      harbour-sheet "“The company did not sell the harbour to the bank,”" between=[harbour-sheet,
          coast-herald] kind=recast to=coast-herald "that the company had sold the harbour to the bank"
    "#);
}

#[test]
fn who_speaks_is_a_pronoun_and_may_be_another() {
    check_story!("quote_variants", "
    ## harbour-sheet
    Leyla Oduya met Dana Halloran at the gate. “The horses came down Quay Street before anybody was warned,” she said.
    ## coast-herald
    “The horses came down Quay Street before anybody was warned,” Amara Lind said.
    ", @r#"
    speaker: Leyla Oduya
    variants:
      article=harbour-sheet quote=0 form=direct spans=[harbour-sheet "“The horses came down Quay Street
          before anybody was warned,”"] text="“The horses came down Quay Street before anybody was warned,”"
      article=coast-herald quote=0 form=direct spans=[coast-herald "“The horses came down Quay Street before
          anybody was warned,”"] text="“The horses came down Quay Street before anybody was warned,”"
    longest: harbour-sheet
    "#);
}

#[test]
fn who_speaks_is_a_pronoun_for_the_only_person_named() {
    check_story!("quote_variants", "
    ## harbour-sheet
    Leyla Oduya rejected the account. “The horses came down Quay Street before anybody was warned,” she said.
    ## coast-herald
    “The horses came down Quay Street before anybody was warned,” Amara Lind said.
    ", @r#"
    speaker: Leyla Oduya
    variants:
      article=harbour-sheet quote=1 form=direct spans=[harbour-sheet "“The horses came down Quay Street
          before anybody was warned,”"] text="“The horses came down Quay Street before anybody was warned,”"
      article=coast-herald quote=0 form=direct spans=[coast-herald "“The horses came down Quay Street before
          anybody was warned,”"] text="“The horses came down Quay Street before anybody was warned,”"
    longest: harbour-sheet
    changes:
      harbour-sheet "“The horses came down Quay Street before anybody was warned,”" between=[harbour-sheet,
          coast-herald] kind=reattributed to=coast-herald "“The horses came down Quay Street before anybody
          was warned,”"
    "#);
}

#[test]
fn a_sentence_in_two_pieces_is_one() {
    check_story!("quote_variants", "
    ## harbour-sheet
    “We built this company with our own hands, and we will not be buried by it,” said Craig Dolan.
    ## coast-herald
    “We built this company with our own hands,” said Craig Dolan, “and we will not be buried by it.”
    ", @r#"
    speaker: Craig Dolan
    variants:
      article=harbour-sheet quote=0 form=direct spans=[harbour-sheet "“We built this company with our own
          hands, and we will not be buried by it,”"] text="“We built this company with our own hands, and we
          will not be buried by it,”"
      article=coast-herald quote=0 form=direct spans=[coast-herald "“We built this company with our own
          hands,”", coast-herald "“and we will not be buried by it.”"] text="“We built this company with our
          own hands,” … “and we will not be buried by it.”"
    longest: harbour-sheet
    "#);
}

#[test]
fn an_article_alone_has_no_rows() {
    check_story!("quote_variants", "
    ## harbour-sheet
    “We built this company with our own hands,” said Craig Dolan. “We built this company with our own hands,” Dolan repeated.
    ", @"");
}

#[test]
fn an_ellipsis_can_swallow_a_condition() {
    check_story!("quote_variants", "
    ## harbour-sheet
    “We will not talk about the quota while our people sit in a cell. If the gunboats leave the bank by Friday, our envoys will return,” Ingrid Haas told reporters.
    ## coast-herald
    “We will not talk about the quota … our envoys will return,” Ingrid Haas told reporters.
    ", @r#"
    speaker: Ingrid Haas
    variants:
      article=harbour-sheet quote=0 form=direct spans=[harbour-sheet "“We will not talk about the quota while
          our people sit in a cell.", harbour-sheet "If the gunboats leave the bank by Friday, our envoys
          will return,”"] text="“We will not talk about the quota while our people sit in a cell. If the
          gunboats leave the bank by Friday, our envoys will return,”"
      article=coast-herald quote=0 form=direct spans=[coast-herald "“We will not talk about the quota",
          coast-herald "our envoys will return,”"] text="“We will not talk about the quota … our envoys will
          return,”"
    longest: harbour-sheet
    changes:
      harbour-sheet "while our people sit in a cell" between=[harbour-sheet, coast-herald] kind=cut
      harbour-sheet "If the gunboats leave the bank by Friday" between=[harbour-sheet, coast-herald] kind=cut
          lost=condition
      harbour-sheet "If the gunboats leave the bank by Friday, our envoys will return"
          between=[harbour-sheet, coast-herald] kind=joined to=coast-herald "We will not talk about the quota
          … our envoys will return"
    "#);
}

#[test]
fn words_in_brackets_are_put_in_and_names_in_them_are_none() {
    check_story!("quote_variants", "
    ## harbour-sheet
    “We have put a fair [and fully costed] offer to [the union] and heard nothing,” said Gareth Poulsen.
    ## coast-herald
    “We have put a fair offer to them and heard nothing,” said Gareth Poulsen.
    ", @r#"
    speaker: Gareth Poulsen
    variants:
      article=harbour-sheet quote=0 form=direct spans=[harbour-sheet "“We have put a fair [and fully costed]
          offer to [the union] and heard nothing,”"] text="“We have put a fair [and fully costed] offer to
          [the union] and heard nothing,”"
      article=coast-herald quote=0 form=direct spans=[coast-herald "“We have put a fair offer to them and
          heard nothing,”"] text="“We have put a fair offer to them and heard nothing,”"
    longest: harbour-sheet
    changes:
      harbour-sheet "and fully costed" between=[coast-herald, harbour-sheet] kind=inserted
    "#);
}

#[test]
fn whose_words_are_passed_on_is_no_other_speaker() {
    check_story!("quote_variants", "
    ## harbour-sheet
    “The burden of the talks remains on the company, and not on its drivers,” the minister, Sani Obar, told the board, according to Petra Voss.
    ## coast-herald
    Petra Voss said Sani Obar “stressed that the burden of the talks remains on the company, and not on its drivers”.
    ", @r#"
    speaker: Sani Obar
    variants:
      article=harbour-sheet quote=0 form=direct spans=[harbour-sheet "“The burden of the talks remains on the
          company, and not on its drivers,”"] text="“The burden of the talks remains on the company, and not
          on its drivers,”"
      article=coast-herald quote=0 form=mixed spans=[coast-herald "Sani Obar “stressed that the burden of the
          talks remains on the company, and not on its drivers”"] text="Sani Obar “stressed that the burden
          of the talks remains on the company, and not on its drivers”"
    longest: coast-herald
    "#);
}

#[test]
fn an_ellipsis_without_spaces_parts_too() {
    check_story!("quote_variants", "
    ## harbour-sheet
    Ingrid Haas was ready to \"suspend the talks on the quota...unless the company ends the blockade of the harbour.\"
    ## coast-herald
    “We will suspend the talks on the quota unless the company ends the blockade of the harbour,” Ingrid Haas said.
    ", @r#"
    speaker: Ingrid Haas
    variants:
      article=harbour-sheet quote=0 form=mixed spans=[harbour-sheet "to \"suspend the talks on the quota...",
          harbour-sheet "unless the company ends the blockade of the harbour.\""] text="to \"suspend the
          talks on the quota... unless the company ends the blockade of the harbour.\""
      article=coast-herald quote=0 form=direct spans=[coast-herald "“We will suspend the talks on the quota
          unless the company ends the blockade of the harbour,”"] text="“We will suspend the talks on the
          quota unless the company ends the blockade of the harbour,”"
    longest: coast-herald
    changes:
      coast-herald "“We will suspend the talks on the quota unless the company ends the blockade of the
          harbour,”" between=[coast-herald, harbour-sheet] kind=paraphrased to=harbour-sheet "to \"suspend
          the talks on the quota...unless the company ends the blockade of the harbour.\""
    "#);
}

#[test]
fn who_says_it_between_the_marks_is_no_part_of_it() {
    check_story!("quote_variants", "
    ## harbour-sheet
    \"The government should resign before the winter,\" said Anna Lund. \"It did not handle the flood well.\"
    ## coast-herald
    \"The government should resign before the winter \"said Anna Lund, manager of a shop in Karst. \"It did not handle the flood well.\"
    ", @r#"
    speaker: Anna Lund
    variants:
      article=harbour-sheet quote=0 form=direct spans=[harbour-sheet "\"It did not handle the flood well.\""]
          text="\"It did not handle the flood well.\""
      article=coast-herald quote=0 form=direct spans=[coast-herald "\"It did not handle the flood well.\""]
          text="\"It did not handle the flood well.\""
    longest: harbour-sheet
    "#);
}

#[test]
fn a_word_for_a_word_and_the_rest_cut() {
    check_story!("quote_variants", "
    ## a
    “It is so good not to keep this secret any longer, but it has been a wonderful year for all of us,” said Ada Lund, the mayor.
    ## b
    “It is so good not to keep this secret any more,” said Ada Lund, the mayor.
    ", @r#"
    speaker: Ada Lund
    variants:
      article=a quote=0 form=direct spans=[a "“It is so good not to keep this secret any longer, but it has
          been a wonderful year for all of us,”"] text="“It is so good not to keep this secret any longer,
          but it has been a wonderful year for all of us,”"
      article=b quote=0 form=direct spans=[b "“It is so good not to keep this secret any more,”"] text="“It
          is so good not to keep this secret any more,”"
    longest: a
    changes:
      a "longer" between=[a, b] kind=substituted to=b "more"
      a "but it has been a wonderful year for all of us" between=[a, b] kind=cut
    "#);
}

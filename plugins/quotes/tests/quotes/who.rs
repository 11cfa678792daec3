//! Whose it is, through whom it came and to whom it went.

use parallax_testkit::check;

#[test]
fn pronouns_have_the_name() {
    check!("quotes", "Ada Lund came on Monday. She said that the lock was safe.", @r#"
    Ada Lund came on Monday. She said that the lock was safe.
                                      ^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["that the lock was safe"] cue=["said"] source=["She"] speaker="Ada Lund" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn a_relative_pronoun_alone() {
    check!("quotes", "Ada Lund, who said that the lock was safe, left.", @r#"
    Ada Lund, who said that the lock was safe, left.
                       ^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["that the lock was safe"] cue=["said"] source=["who"] speaker="Ada Lund" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn participles_share_the_subject() {
    check!("quotes", "Ada Lund criticised the plan, adding that it was late.", @r#"
    Ada Lund criticised the plan, adding that it was late.
                        ^^^^^^^^ quotes kind=indirect content=["the plan"] cue=["criticised"] source=["Ada Lund"] speaker="Ada Lund" entity=0 act=says stance=confrontational
                                         ^^^^^^^^^^^^^^^^ quotes kind=indirect content=["that it was late"] cue=["adding"] source=["Ada Lund"] speaker="Ada Lund" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn coordination_shares_the_subject() {
    check!("quotes", "Ada Lund met reporters and said that the lock was safe.", @r#"
    Ada Lund met reporters and said that the lock was safe.
                                    ^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["that the lock was safe"] cue=["said"] source=["Ada Lund"] speaker="Ada Lund" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn titles_and_appositions_and_their_comma() {
    check!("quotes", "Deputy Mayor Ivo Perez, a former engineer, said the lock was safe.", @r#"
    Deputy Mayor Ivo Perez, a former engineer, said the lock was safe.
                                                    ^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["the lock was safe"] cue=["said"] source=["Deputy Mayor Ivo Perez, a former engineer,"] speaker="Ivo Perez" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn several_sources() {
    check!("quotes", "Ada Lund and Ivo Perez said the lock was safe.", @r#"
    Ada Lund and Ivo Perez said the lock was safe.
                                ^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["the lock was safe"] cue=["said"] source=["Ada Lund and Ivo Perez"] speaker="Ada Lund" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn collective_sources() {
    check!("quotes", "Two city officials said the lock was safe.", @r#"
    Two city officials said the lock was safe.
                            ^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["the lock was safe"] cue=["said"] source=["Two city officials"] speaker="Two city officials" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn a_report_of_somebody() {
    check!("quotes", "The mayor's report said the lock was safe.", @r#"
    The mayor's report said the lock was safe.
                            ^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["the lock was safe"] cue=["report said"] source=["The mayor's"] speaker="The mayor" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn a_text_that_is_issued() {
    check!("quotes", "The ministry issued a statement saying that the lock was safe.", @r#"
    The ministry issued a statement saying that the lock was safe.
                                           ^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["that the lock was safe"] cue=["issued a statement saying"] source=["The ministry"] speaker="The ministry" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn by_whom() {
    check!("quotes", "The plan was condemned by the union.", @r#"
    The plan was condemned by the union.
    ^^^^^^^^ quotes kind=indirect content=["The plan"] cue=["was condemned"] source=["the union"] speaker="the union" entity=0 act=says stance=confrontational
    "#);
}

#[test]
fn a_spokesman_without_a_name() {
    check!("quotes", "A spokesman for the Harbour Ministry said the lock was safe.", @r#"
    A spokesman for the Harbour Ministry said the lock was safe.
                                              ^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["the lock was safe"] cue=["said"] source=["A spokesman for the Harbour Ministry"] speaker="Harbour Ministry" entity=1 relayed_by=["A spokesman for the Harbour Ministry"] act=says stance=neutral
    "#);
}

#[test]
fn a_spokesman_with_a_name() {
    check!("quotes", "Harbour Ministry spokesman Ivo Perez said the lock was safe.", @r#"
    Harbour Ministry spokesman Ivo Perez said the lock was safe.
                                              ^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["the lock was safe"] cue=["said"] source=["Harbour Ministry spokesman Ivo Perez"] speaker="Ivo Perez" entity=1 act=says stance=neutral
    "#);
}

#[test]
fn told_an_outlet() {
    check!("quotes", "Ada Lund told the Karst Herald that the lock was safe.", @r#"
    Ada Lund told the Karst Herald that the lock was safe.
                                   ^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["that the lock was safe"] cue=["told"] source=["Ada Lund"] speaker="Ada Lund" entity=0 relayed_by=["Karst Herald"] addressee="Karst Herald" act=says stance=neutral
    "#);
}

#[test]
fn one_within_the_other() {
    check!("quotes", "Ada Lund said Ivo Perez had told her that the lock was safe.", @r#"
    Ada Lund said Ivo Perez had told her that the lock was safe.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["Ivo Perez had told her that the lock was safe"] cue=["said"] source=["Ada Lund"] speaker="Ada Lund" entity=0 act=says stance=neutral
                                         ^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["that the lock was safe"] cue=["had told"] source=["Ivo Perez"] speaker="Ivo Perez" entity=1 relayed_by=["Ada Lund"] addressee="Ada Lund" act=says stance=neutral
    "#);
}

#[test]
fn quoted_as_saying() {
    check!("quotes", "The Herald quoted Ada Lund as saying that the lock was safe.", @r#"
    The Herald quoted Ada Lund as saying that the lock was safe.
                                         ^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["that the lock was safe"] cue=["as saying"] source=["Ada Lund"] speaker="Ada Lund" entity=1 relayed_by=[Herald] act=says stance=neutral
    "#);
}

#[test]
fn nobody_is_named() {
    check!("quotes", "The lock was said to be safe.", @r#"
    The lock was said to be safe.
    ^^^^^^^^ quotes kind=indirect content=["The lock", "to be safe"] cue=["was said"] act=says stance=neutral
    "#);
}

#[test]
fn it_may_be_a_body() {
    check!("quotes", "The Harbour Office closed the lock. It said the gate had jammed.", @r#"
    The Harbour Office closed the lock. It said the gate had jammed.
                                                ^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["the gate had jammed"] cue=["said"] source=["It"] speaker="Harbour Office" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn a_dateline_is_no_source() {
    check!("quotes", "KARST, May 2 (HNA) — Engineers said the lock was safe.", @r#"
    KARST, May 2 (HNA) — Engineers said the lock was safe.
                                        ^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["the lock was safe"] cue=["said"] source=["Engineers"] speaker=Engineers entity=2 act=says stance=neutral
    "#);
}

#[test]
fn days_are_no_source() {
    check!("quotes", "Ada Lund on Monday said the lock was safe.", @r#"
    Ada Lund on Monday said the lock was safe.
                            ^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["the lock was safe"] cue=["said"] source=["Ada Lund"] speaker="Ada Lund" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn a_block_and_what_is_said_in_it() {
    check!("quotes", "The lock at Karst stays shut this week, and the county is at odds over it. From the Northern Press Agency on Monday:\n\n> Engineers said the lock was safe.\n\n> It will open in May.\n\nThe county disagrees, and nothing more was told to anybody on Monday.", @r#"
    The lock at Karst stays shut this week, and the county is at odds over it. From the Northern Press Agency on Monday:

    > Engineers said the lock was safe.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=block content=["Engineers said the lock was safe.", "It will open in May."] cue=[":"] source=["the Northern Press Agency"] speaker="Northern Press Agency" entity=3 act=says stance=neutral
                     ^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["the lock was safe"] cue=["said"] source=["Engineers"] speaker=Engineers entity=4 relayed_by=["Northern Press Agency"] act=says stance=neutral

    > It will open in May.

    The county disagrees, and nothing more was told to anybody on Monday.
    "#);
}

#[test]
fn what_somebody_wants_passes_nothing_on() {
    check!("quotes", "Lund wants the council to say that the lock is safe.", @r#"
    Lund wants the council to say that the lock is safe.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["the council to say that the lock is safe"] cue=["wants"] source=["Lund"] speaker=Lund entity=0 act=wants stance=neutral
                                  ^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["that the lock is safe"] cue=["to say"] source=["the council"] speaker="the council" entity=1 act=says stance=neutral
    "#);
}

#[test]
fn somebody_without_a_name_is_called_what_the_article_calls_him() {
    check!("quotes", "The economy minister toured the mill on Monday. He said it would close.", @r#"
    The economy minister toured the mill on Monday. He said it would close.
                                                            ^^^^^^^^^^^^^^ quotes kind=indirect content=["it would close"] cue=["said"] source=["He"] speaker="The economy minister" entity=0 act=says stance=neutral
    "#);
    check!("quotes", "It angered the growers, whose lawyers say that the vote was rigged.", @r#"
    It angered the growers, whose lawyers say that the vote was rigged.
                                              ^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["that the vote was rigged"] cue=["say"] source=["whose lawyers"] entity=0 act=says stance=neutral
    "#);
    check!("quotes", "Ivo Perez, a minister and a poet, said the mill would close.", @r#"
    Ivo Perez, a minister and a poet, said the mill would close.
                                           ^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["the mill would close"] cue=["said"] source=["Ivo Perez, a minister and a poet,"] speaker="Ivo Perez" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn whom_an_outlet_cites() {
    check!("quotes", "The mill will close, state television reported, quoting the ministry.", @r#"
    The mill will close, state television reported, quoting the ministry.
    ^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["The mill will close"] cue=["reported"] source=["state television"] speaker="the ministry" entity=0 relayed_by=["state television"] act=says stance=neutral
    "#);
    check!("quotes", "The mill will close, state television reported, citing a lack of money.", @r#"
    The mill will close, state television reported, citing a lack of money.
    ^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["The mill will close"] cue=["reported"] source=["state television"] speaker="state television" act=says stance=neutral
    "#);
}

#[test]
fn who_quotes_whom() {
    check!("quotes", r#""We lost," Ivo Perez said, quoted by the Northern Press Agency."#, @r#"
    "We lost," Ivo Perez said, quoted by the Northern Press Agency.
    ^^^^^^^^^^ quotes kind=direct content=["\"We lost,\""] quoted=["We lost,"] cue=["said"] source=["Ivo Perez"] speaker="Ivo Perez" entity=0 relayed_by=["Northern Press Agency"] act=says stance=neutral
    "#);
    check!("quotes", "The mayor was quoted by the Northern Press Agency as saying that the lock was safe.", @r#"
    The mayor was quoted by the Northern Press Agency as saying that the lock was safe.
                                                                ^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["that the lock was safe"] cue=["was quoted by the Northern Press Agency as saying"] source=["The mayor"] speaker="The mayor" entity=0 relayed_by=["Northern Press Agency"] act=says stance=neutral
    "#);
}

#[test]
fn whose_text_it_is() {
    check!("quotes", "A statement from the Harbour Office said the lock was safe.", @r#"
    A statement from the Harbour Office said the lock was safe.
                                             ^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["the lock was safe"] cue=["said"] source=["A statement from the Harbour Office"] speaker="Harbour Office" entity=0 act=says stance=neutral
    "#);
    check!("quotes", "The lock is safe, according to a report by the Harbour Office.", @r#"
    The lock is safe, according to a report by the Harbour Office.
    ^^^^^^^^^^^^^^^^ quotes kind=indirect content=["The lock is safe"] cue=["according to"] source=["a report by the Harbour Office"] speaker="Harbour Office" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn offices_are_nobody_else() {
    check!("quotes", "Ivo Perez, chairman and general manager, said the mill would close.", @r#"
    Ivo Perez, chairman and general manager, said the mill would close.
                                                  ^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["the mill would close"] cue=["said"] source=["Ivo Perez, chairman and general manager,"] speaker="Ivo Perez" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn nobody_is_first_named_in_what_she_says() {
    check!("quotes", r#""My sister came by on Monday," she said."#, @r#"
    "My sister came by on Monday," she said.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=direct content=["\"My sister came by on Monday,\""] quoted=["My sister came by on Monday,"] cue=["said"] source=["she"] act=says stance=neutral
    "#);
}

#[test]
fn a_person_rather_than_an_interview() {
    check!("quotes", "It showed an interview with Ivo Perez, who said that the lock was safe.", @r#"
    It showed an interview with Ivo Perez, who said that the lock was safe.
                                                    ^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["that the lock was safe"] cue=["said"] source=["who"] speaker="Ivo Perez" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn a_pronoun_that_the_parser_left_out() {
    check!("quotes", "The mayor said they and the county officials have agreed to close it.", @r#"
    The mayor said they and the county officials have agreed to close it.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["they and the county officials have agreed to close it"] cue=["said"] source=["The mayor"] speaker="The mayor" entity=0 act=says stance=neutral
                                                             ^^^^^^^^^^^ quotes kind=indirect content=["to close it"] cue=["have agreed"] source=["they and the county officials"] speaker="the county officials" entity=1 relayed_by=["The mayor"] act=plans stance=neutral
    "#);
}

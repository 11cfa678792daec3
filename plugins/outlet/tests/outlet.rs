//! Who published an article, when, by whom and as what.

use parallax_corpus::{Article, Declared, Story};
use parallax_testkit::{analyse_story, annotate, check, insta};

// The name

#[test]
fn a_copyright_notice_proves_the_name() {
    check!("outlet", "The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.\n\n© 2019 The Arden Herald. All rights reserved.", @r#"
    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.

    © 2019 The Arden Herald. All rights reserved.
    ^^^^^^^^^^^^^^^^^^^^^^^ outlet name="The Arden Herald" basis=text confidence=0.95 evidence=["© 2019 The Arden Herald"] published_basis=unknown published_reason="the page gives no date"
    "#);
}

#[test]
fn a_copyright_notice_with_the_year_behind() {
    check!("outlet", "The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.\n\nCopyright The Arden Ledger Limited 2024. All rights reserved.", @r#"
    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.

    Copyright The Arden Ledger Limited 2024. All rights reserved.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ outlet name="The Arden Ledger" basis=text confidence=0.85 evidence=["Copyright The Arden Ledger Limited 2024"] published_basis=unknown published_reason="the page gives no date"
    "#);
}

#[test]
fn a_copyright_notice_with_an_address() {
    check!("outlet", "The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.\n\n© 2024 Eastcoast Public Broadcasting (EPB), 4 Quayside, Arden, England.", @r#"
    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.

    © 2024 Eastcoast Public Broadcasting (EPB), 4 Quayside, Arden, England.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ outlet name="Eastcoast Public Broadcasting" country=GB kind=broadcaster basis=text confidence=0.95 evidence=["© 2024 Eastcoast Public Broadcasting"] published_basis=unknown published_reason="the page gives no date"
    "#);
}

#[test]
fn a_copyright_notice_of_one_in_the_table() {
    check!("outlet", "The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.\n\n© 2020 Los Angeles Times", @r#"
    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.

    © 2020 Los Angeles Times
    ^^^^^^^^^^^^^^^^^^^^^^^^ outlet name="Los Angeles Times" domain=latimes.com country=US language=en kind=newspaper sources=["https://github.com/flairNLP/fundus"] basis=text confidence=0.95 evidence=["© 2020 Los Angeles Times"] published_basis=unknown published_reason="the page gives no date"
    "#);
}

#[test]
fn an_agencys_copyright_proves_no_outlet() {
    check!("outlet", "The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.\n\nCopyright 2019 The Associated Press. All rights reserved.", @r#"
    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.

    Copyright 2019 The Associated Press. All rights reserved.
    outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date"
    "#);
}

#[test]
fn a_photographers_copyright_proves_nothing() {
    check!("outlet", "The broken bridge on Monday © Jana Kroll/Bildwerk\n\nThe bridge fell on Monday, the rescue service said, and nobody was hurt.", @r#"
    The broken bridge on Monday © Jana Kroll/Bildwerk

    The bridge fell on Monday, the rescue service said, and nobody was hurt.
    outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date"
    "#);
}

#[test]
fn a_notice_proves_the_name_and_the_kind() {
    check!("outlet", "The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.\n\nSupport us\n\nRadio Arden is the public broadcaster of Lower Maren. We answer to our listeners.", @r#"
    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.

    Support us

    Radio Arden is the public broadcaster of Lower Maren. We answer to our listeners.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ outlet name="Radio Arden" kind=broadcaster basis=text confidence=0.9 evidence=["Radio Arden is the public broadcaster of Lower Maren"] published_basis=unknown published_reason="the page gives no date"
    "#);
}

#[test]
fn a_body_that_holds_it_to_account() {
    check!("outlet", "The bridge fell on Monday, the rescue service said, and nobody in the Arden Herald's office was hurt.\n\nRead next\n\nThe Arden Herald is a member of the Provincial Press Board.", @r#"
    The bridge fell on Monday, the rescue service said, and nobody in the Arden Herald's office was hurt.

    Read next

    The Arden Herald is a member of the Provincial Press Board.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ outlet name="Arden Herald" basis=text confidence=0.9 evidence=["The Arden Herald is a member of the Provincial Press Board."] published_basis=unknown published_reason="the page gives no date"
    "#);
}

#[test]
fn an_author_box_names_the_employer() {
    check!("outlet", "Bridge falls at Arden\n\nBy Ada Lund\n\nThe bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.\n\nThe mayor told a crowd that it would be built again within the year, and that it would be wider.\n\nAda Lund\nAda covers the harbour for the Arden Herald.", @r#"
    Bridge falls at Arden

    By Ada Lund

    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.

    The mayor told a crowd that it would be built again within the year, and that it would be wider.

    Ada Lund
    Ada covers the harbour for the Arden Herald.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ outlet name="Arden Herald" basis=text confidence=0.9 evidence=["Ada covers the harbour for the Arden Herald"] byline=["Ada Lund"] byline_evidence=["By Ada Lund", "Ada Lund"] published_basis=unknown published_reason="the page gives no date" genre=news genre_evidence=["said", "told"]
    "#);
}

#[test]
fn an_author_box_with_a_possessive() {
    check!("outlet", "Bridge falls at Arden\n\nBy Ada Lund\n\nThe bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.\n\nThe mayor told a crowd that it would be built again within the year, and that it would be wider.\n\nAda Lund is the Arden Tribune's security editor.", @r#"
    Bridge falls at Arden

    By Ada Lund

    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.

    The mayor told a crowd that it would be built again within the year, and that it would be wider.

    Ada Lund is the Arden Tribune's security editor.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ outlet name="Arden Tribune" basis=text confidence=0.9 evidence=["Ada Lund is the Arden Tribune"] byline=["Ada Lund"] byline_evidence=["By Ada Lund"] published_basis=unknown published_reason="the page gives no date" genre=news genre_evidence=["said", "told"]
    "#);
}

#[test]
fn where_an_author_wrote_before_proves_nothing() {
    check!("outlet", "Bridge falls at Arden\n\nBy Ada Lund\n\nThe bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.\n\nThe mayor told a crowd that it would be built again within the year, and that it would be wider.\n\nAda Lund is a writer. Her work has appeared in the Guardian and the New York Times.", @r#"
    Bridge falls at Arden

    By Ada Lund
    ^^^^^^^^^^^ outlet basis=unknown confidence=0 byline=["Ada Lund"] byline_evidence=["By Ada Lund"] published_basis=unknown published_reason="the page gives no date" genre=news genre_evidence=["said", "told"]

    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.

    The mayor told a crowd that it would be built again within the year, and that it would be wider.

    Ada Lund is a writer. Her work has appeared in the Guardian and the New York Times.
    "#);
}

#[test]
fn a_masthead_over_the_article() {
    check!("outlet", "BBC News\n\nBridge falls at Arden\n\nThe bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.", @r#"
    BBC News
    ^^^^^^^^ outlet name="BBC News" domain=bbc.co.uk country=GB language=en kind=broadcaster state_funded=false sources=["https://github.com/ASD-at-GMF/state-media-profiles", "https://github.com/flairNLP/fundus"] basis=text confidence=0.75 evidence=["BBC News"] published_basis=unknown published_reason="the page gives no date"

    Bridge falls at Arden

    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.
    "#);
}

#[test]
fn a_wires_slug_with_its_credit() {
    check!("outlet", "CORRANT NEWS - DOMESTIC\n\nARDEN, England, March 13 (Corrant) - The bridge fell on Wednesday, the rescue service said, and nobody was hurt.", @r#"
    CORRANT NEWS - DOMESTIC
    ^^^^^^^^^^^^^^^^^^^^^^^ outlet name="Corrant News" kind=agency basis=text confidence=0.8 evidence=["CORRANT NEWS - DOMESTIC"] published_basis=unknown published_reason="the page gives no date"

    ARDEN, England, March 13 (Corrant) - The bridge fell on Wednesday, the rescue service said, and nobody was hurt.
    "#);
}

#[test]
fn a_sections_name_is_no_masthead() {
    check!("outlet", "LATEST NEWS\n\nBridge falls at Arden\n\nThe bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.", @r#"
    LATEST NEWS

    Bridge falls at Arden

    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.
    outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date"
    "#);
}

#[test]
fn a_widget_of_one_in_the_table() {
    check!("outlet", "The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.\n\nSubscribe to the Guardian", @r#"
    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.

    Subscribe to the Guardian
    ^^^^^^^^^^^^^^^^^^^^^^^^^ outlet name="The Guardian" domain=theguardian.com country=GB language=en kind=newspaper sources=["https://github.com/flairNLP/fundus"] basis=text confidence=0.8 evidence=["Subscribe to the Guardian"] published_basis=unknown published_reason="the page gives no date"
    "#);
}

#[test]
fn a_newsletters_name_proves_nothing() {
    check!("outlet", "The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.\n\nSign up to First Edition, our 7am briefing", @r#"
    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.

    Sign up to First Edition, our 7am briefing
    outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date"
    "#);
}

#[test]
fn the_newsrooms_address_proves_the_domain() {
    check!("outlet", "Bridge falls at Arden\n\nBy Ada Lund\nalund@ardenherald.example\n\nThe bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.", @r#"
    Bridge falls at Arden

    By Ada Lund
    alund@ardenherald.example
    ^^^^^^^^^^^^^^^^^^^^^^^^^ outlet domain=ardenherald.example basis=unknown confidence=0 evidence=["alund@ardenherald.example"] byline=["Ada Lund"] byline_evidence=["By Ada Lund"] published_basis=unknown published_reason="the page gives no date"

    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.
    "#);
}

#[test]
fn an_address_anybody_may_have_proves_nothing() {
    check!("outlet", "Bridge falls at Arden\n\nBy Ada Lund\nalund@gmail.com\n\nThe bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.", @r#"
    Bridge falls at Arden

    By Ada Lund
    ^^^^^^^^^^^ outlet basis=unknown confidence=0 byline=["Ada Lund"] byline_evidence=["By Ada Lund"] published_basis=unknown published_reason="the page gives no date"
    alund@gmail.com

    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.
    "#);
}

#[test]
fn a_handle_is_a_hint_not_proof() {
    check!("outlet", "The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.\n\nFollow @AdaLundWP on Twitter", @r#"
    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.

    Follow @AdaLundWP on Twitter
    outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date"
    "#);
}

#[test]
fn a_dateline_proves_an_agency_not_the_outlet() {
    check!("outlet", "ARDEN, Sarnovia (AP) - The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.", @r#"
    ARDEN, Sarnovia (AP) - The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.
    outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date"
    "#);
}

#[test]
fn an_outlet_in_the_story_is_not_its_publisher() {
    check!("outlet", "The captain told the BBC on Monday that the tide was to blame. CNN is a broadcaster that nobody here can watch.", @r#"
    The captain told the BBC on Monday that the tide was to blame. CNN is a broadcaster that nobody here can watch.
    outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date"
    "#);
}

#[test]
fn two_notices_that_contradict_each_other() {
    check!("outlet", "The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.\n\n© 2019 The Arden Herald\n\n© 2019 The Hollin Gazette", @r#"
    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.

    © 2019 The Arden Herald
    ^^^^^^^^^^^^^^^^^^^^^^^ outlet basis=unknown confidence=0 evidence=["© 2019 The Arden Herald", "© 2019 The Hollin Gazette"] published_basis=unknown published_reason="the page gives no date"

    © 2019 The Hollin Gazette
    "#);
}

// Who wrote it

#[test]
fn a_byline() {
    check!("outlet", "Bridge falls at Arden\n\nBy Ada Lund and J. P. Ashgrove\n\nThe bridge fell on Monday, the rescue service said, and nobody was hurt.", @r#"
    Bridge falls at Arden

    By Ada Lund and J. P. Ashgrove
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ outlet basis=unknown confidence=0 byline=["Ada Lund", "J. P. Ashgrove"] byline_evidence=["By Ada Lund and J. P. Ashgrove"] published_basis=unknown published_reason="the page gives no date"

    The bridge fell on Monday, the rescue service said, and nobody was hurt.
    "#);
}

#[test]
fn a_byline_in_capitals_with_an_office() {
    check!("outlet", "Bridge falls at Arden\n\nBy ADA LUND-MEYER, Transport Reporter\n\nThe bridge fell on Monday, the rescue service said, and nobody was hurt.", @r#"
    Bridge falls at Arden

    By ADA LUND-MEYER, Transport Reporter
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ outlet basis=unknown confidence=0 byline=["Ada Lund-Meyer"] byline_evidence=["By ADA LUND-MEYER, Transport Reporter"] published_basis=unknown published_reason="the page gives no date"

    The bridge fell on Monday, the rescue service said, and nobody was hurt.
    "#);
}

#[test]
fn a_byline_with_places() {
    check!("outlet", "Bridge falls at Arden\n\nBy Rhona Halloran in Port Arden, and Miles Ettrick\n\nThe bridge fell on Monday, the rescue service said, and nobody was hurt.", @r#"
    Bridge falls at Arden

    By Rhona Halloran in Port Arden, and Miles Ettrick
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ outlet basis=unknown confidence=0 byline=["Rhona Halloran", "Miles Ettrick"] byline_evidence=["By Rhona Halloran in Port Arden, and Miles Ettrick"] published_basis=unknown published_reason="the page gives no date"

    The bridge fell on Monday, the rescue service said, and nobody was hurt.
    "#);
}

#[test]
fn a_byline_with_an_agency() {
    check!("outlet", "Bridge falls at Arden\n\nBy Staff Reporters and HNA\n\nThe bridge fell on Monday, the rescue service said, and nobody was hurt.", @r#"
    Bridge falls at Arden

    By Staff Reporters and HNA
    ^^^^^^^^^^^^^^^^^^^^^^^^^^ outlet basis=unknown confidence=0 byline=["Staff Reporters"] byline_evidence=["By Staff Reporters and HNA"] published_basis=unknown published_reason="the page gives no date"

    The bridge fell on Monday, the rescue service said, and nobody was hurt.
    "#);
}

#[test]
fn a_byline_with_a_known_agency() {
    check!("outlet", "Bridge falls at Arden\n\nBy Ada Lund, Associated Press\n\nThe bridge fell on Monday, the rescue service said, and nobody was hurt.", @r#"
    Bridge falls at Arden

    By Ada Lund, Associated Press
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ outlet basis=unknown confidence=0 byline=["Ada Lund"] byline_evidence=["By Ada Lund, Associated Press"] published_basis=unknown published_reason="the page gives no date"

    The bridge fell on Monday, the rescue service said, and nobody was hurt.
    "#);
}

#[test]
fn a_name_over_the_reading_time() {
    check!("outlet", "Bridge falls at Arden\n\nRosa Venn\n5 min read\n\nThe bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.", @r#"
    Bridge falls at Arden

    Rosa Venn
    ^^^^^^^^^ outlet basis=unknown confidence=0 byline=["Rosa Venn"] byline_evidence=["Rosa Venn"] published_basis=unknown published_reason="the page gives no date"
    5 min read

    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.
    "#);
}

#[test]
fn a_wires_byline_at_the_end() {
    check!("outlet", "The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.\n\n(Reporting by Ines Calloway; editing by Bruno Szell)", @r#"
    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.

    (Reporting by Ines Calloway; editing by Bruno Szell)
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ outlet basis=unknown confidence=0 byline=["Ines Calloway"] byline_evidence=["(Reporting by Ines Calloway; editing by Bruno Szell)"] published_basis=unknown published_reason="the page gives no date"
    "#);
}

#[test]
fn a_sentence_may_begin_with_by() {
    check!("outlet", "By Tuesday, the toll had risen to six, the rescue service said, and the mayor was blamed.", @r#"
    By Tuesday, the toll had risen to six, the rescue service said, and the mayor was blamed.
    outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date"
    "#);
}

// When

#[test]
fn a_date_at_the_head_of_the_page() {
    check!("outlet", "Bridge falls at Arden\n\n11 March 2019, 14:40\n\nThe bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.", @r#"
    Bridge falls at Arden

    11 March 2019, 14:40
    ^^^^^^^^^^^^^ outlet basis=unknown confidence=0 published=2019-03-11 published_basis=text published_evidence=["11 March 2019"] published_reason="the date at the head of the page"

    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.
    "#);
}

#[test]
fn first_posted_and_updated() {
    check!("outlet", "Bridge falls at Arden\n\nFirst posted 14 March 2024, 07.02. Updated 15 March 2024, 13.05\n\nThe bridge fell on Thursday, the rescue service said, and nobody was hurt in the fall that day.", @r#"
    Bridge falls at Arden

    First posted 14 March 2024, 07.02. Updated 15 March 2024, 13.05
                 ^^^^^^^^^^^^^ outlet basis=unknown confidence=0 published=2024-03-14 published_basis=text published_evidence=["14 March 2024"] published_reason="the page says when it was published" updated="2024-03-15T13:05" updated_evidence=["First posted 14 March 2024, 07.02. Updated 15 March 2024, 13.05"]

    The bridge fell on Thursday, the rescue service said, and nobody was hurt in the fall that day.
    "#);
}

#[test]
fn an_update_alone_is_no_publication() {
    check!("outlet", "Bridge falls at Arden\n\nUpdated 9:05 p.m. March 15, 2024\n\nThe bridge fell on Thursday, the rescue service said, and nobody was hurt in the fall that day.", @r#"
    Bridge falls at Arden

    Updated 9:05 p.m. March 15, 2024
                      ^^^^^^^^^^^^^^ outlet basis=unknown confidence=0 published_basis=unknown published_evidence=["March 15, 2024"] published_reason="the page gives no date but that of a change" updated="2024-03-15T21:05" updated_evidence=["Updated 9:05 p.m. March 15, 2024"]

    The bridge fell on Thursday, the rescue service said, and nobody was hurt in the fall that day.
    "#);
}

#[test]
fn a_dateline_takes_its_year_from_the_copyright() {
    check!("outlet", "PORT ARDEN, 12 March - The bridge fell on Tuesday, the rescue service said, and nobody was hurt in the fall that day.\n\n© 2019 Radio Arden. All rights reserved.", @r#"
    PORT ARDEN, 12 March - The bridge fell on Tuesday, the rescue service said, and nobody was hurt in the fall that day.

    © 2019 Radio Arden. All rights reserved.
    ^^^^^^^^^^^^^^^^^^ outlet name="Radio Arden" kind=broadcaster basis=text confidence=0.95 evidence=["© 2019 Radio Arden"] published=2019-03-12 published_basis=inferred published_evidence=["12 March", "2019"] published_reason="day and month from the dateline, the year from the copyright notice"
    "#);
}

#[test]
fn a_dispatch_number_holds_a_date() {
    check!("outlet", "TMP20211012-0447 4th LEAD\n\nBridge falls at Arden\n\nThe bridge fell on Tuesday, the rescue service said, and nobody was hurt in the fall that day.", @r#"
    TMP20211012-0447 4th LEAD
    ^^^^^^^^^^^^^^^^ outlet basis=unknown confidence=0 published=2021-10-12 published_basis=text published_evidence=["TMP20211012-0447"] published_reason="the date at the head of the page"

    Bridge falls at Arden

    The bridge fell on Tuesday, the rescue service said, and nobody was hurt in the fall that day.
    "#);
}

#[test]
fn days_in_the_text_leave_a_week() {
    check!("outlet", "The bridge was inspected on June 8, 2019. It fell on Wednesday, the rescue service said.\n\nAt a briefing on June 12 the mayor said he had not been told of any danger to the bridge.", @r#"
    The bridge was inspected on June 8, 2019. It fell on Wednesday, the rescue service said.
                                ^^^^^^^^^^^^ outlet basis=unknown confidence=0 published={from=2019-06-12 to=2019-06-18} published_basis=inferred published_evidence=["June 8, 2019", "Wednesday", "June 12"] published_reason="the latest day told of is 2019-06-12, and the text still calls it by its weekday" genre=news genre_evidence=["said", "said"]

    At a briefing on June 12 the mayor said he had not been told of any danger to the bridge.
    "#);
}

#[test]
fn days_to_come_place_nothing() {
    check!("outlet", "The bridge will open on June 12, 2019, a Wednesday, the mayor said, and nobody believed him at all.", @r#"
    The bridge will open on June 12, 2019, a Wednesday, the mayor said, and nobody believed him at all.
    outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date"
    "#);
}

#[test]
fn a_date_in_the_text_is_not_the_articles() {
    check!("outlet", "The bridge was opened on 3 May 1974 by the king, who fell into the water, the rescue service said.", @r#"
    The bridge was opened on 3 May 1974 by the king, who fell into the water, the rescue service said.
    outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date"
    "#);
}

#[test]
fn a_weekday_alone_is_shown_and_places_nothing() {
    check!("outlet", "Bridge falls at Arden\n\nUPDATED: Tuesday, 9:05 a.m.\n\nThe bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.", @r#"
    Bridge falls at Arden

    UPDATED: Tuesday, 9:05 a.m.
             ^^^^^^^ outlet basis=unknown confidence=0 published_basis=unknown published_evidence=["Tuesday"] published_reason="the page names a day and nothing it could be counted from" updated_evidence=["UPDATED: Tuesday, 9:05 a.m."]

    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.
    "#);
}

// What

#[test]
fn a_label_over_the_article() {
    check!("outlet", "OPINION\n\nThe bridge had to fall\n\nThe bridge fell on Monday, and the mayor was asleep, as mayors are when bridges fall in the night.", @r#"
    OPINION
    ^^^^^^^ outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date" genre=opinion genre_evidence=["OPINION"]

    The bridge had to fall

    The bridge fell on Monday, and the mayor was asleep, as mayors are when bridges fall in the night.
    "#);
}

#[test]
fn a_label_in_a_path() {
    check!("outlet", "World › Analysis\n\nThe bridge had to fall\n\nThe bridge fell on Monday, and the mayor was asleep, as mayors are when bridges fall in the night.", @r#"
    World › Analysis
            ^^^^^^^^ outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date" genre=analysis genre_evidence=["Analysis"]

    The bridge had to fall

    The bridge fell on Monday, and the mayor was asleep, as mayors are when bridges fall in the night.
    "#);
}

#[test]
fn a_section_in_a_menu_is_no_label() {
    check!("outlet", "Home\nNews\nSport\nOpinion\nWeather\n\nThe bridge had to fall\n\nThe bridge fell on Monday, the mayor said, and he was asleep, as mayors are when bridges fall.", @r#"
    Home
    News
    Sport
    Opinion
    Weather

    The bridge had to fall

    The bridge fell on Monday, the mayor said, and he was asleep, as mayors are when bridges fall.
    outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date"
    "#);
}

#[test]
fn a_writer_who_says_i() {
    check!("outlet", "The bridge fell on Monday. I suspect the mayor was asleep, and he has not been asked by anybody.", @r#"
    The bridge fell on Monday. I suspect the mayor was asleep, and he has not been asked by anybody.
                               ^^^^^^^^^ outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date" genre=opinion genre_evidence=["I suspect"]
    "#);
}

#[test]
fn a_quotation_that_says_i() {
    check!("outlet", "“I think the bridge was old,” the mayor said. “I’m not sure,” said the harbour master, who had told him so.\n\nThe clerk told a crowd on the quay that the bridge would be built again within the year.", @r#"
    “I think the bridge was old,” the mayor said. “I’m not sure,” said the harbour master, who had told him so.

    The clerk told a crowd on the quay that the bridge would be built again within the year.
    outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date"
    "#);
}

#[test]
fn a_report_says_whose_word_it_is() {
    check!("outlet", "The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.\n\nThe mayor told a crowd that it would be built again within the year, and that it would be wider.", @r#"
    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.
                                                  ^^^^ outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date" genre=news genre_evidence=["said", "told"]

    The mayor told a crowd that it would be built again within the year, and that it would be wider.
    "#);
}

#[test]
fn nothing_to_tell() {
    check!("outlet", "The bridge fell.", @r#"
    The bridge fell.
    outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date"
    "#);
}

// What is declared
fn declared(declared: Declared, text: &str) -> String {
    let article = Article { declared, ..Article::from_text("article", text) };
    let analysed = analyse_story("outlet", Story { id: "story".to_owned(), articles: vec![article] });
    annotate("outlet", &analysed.story.articles[0], &analysed.articles[0])
}

const TEXT: &str =
    "The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.";

#[test]
fn what_is_declared_wins() {
    let outlet = Declared {
        outlet: Some("Arden Herald".to_owned()),
        published: Some("2019-03-11T14:40:00+02:00".to_owned()),
        url: Some("https://www.ardenherald.example/opinion/bridge".to_owned()),
        headline: None,
        language: Some("en".to_owned()),
        ..Declared::default()
    };
    insta::assert_snapshot!(declared(outlet, &format!("{TEXT}\n\n© 2018 The Hollin Gazette")), @r#"
    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.

    © 2018 The Hollin Gazette
    outlet name="Arden Herald" domain=ardenherald.example language=en basis=declared confidence=1 published=2019-03-11 published_basis=declared published_reason=declared genre=opinion
    "#);
}

#[test]
fn authors_and_sections_are_declared() {
    let said = |author: &str, section: &str| Declared {
        author: Some(author.to_owned()),
        section: Some(section.to_owned()),
        ..Declared::default()
    };
    insta::assert_snapshot!(declared(said("Ada Lund; Joren van Pell", "Opinion"), TEXT), @r#"
    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.
    outlet basis=unknown confidence=0 byline=["Ada Lund", "Joren van Pell"] published_basis=unknown published_reason="the page gives no date" genre=opinion
    "#);
    insta::assert_snapshot!(declared(said("By Ada Lund and Joren Pell, Staff Writer", "News/Comment"), TEXT), @r#"
    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.
    outlet basis=unknown confidence=0 byline=["Ada Lund", "Joren Pell"] published_basis=unknown published_reason="the page gives no date" genre=opinion
    "#);
    insta::assert_snapshot!(declared(said("ADA LUND <ada@herald.example> and JOREN PELL, Staff Writers", "Letters"), TEXT), @r#"
    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.
    outlet basis=unknown confidence=0 byline=["Ada Lund", "Joren Pell"] published_basis=unknown published_reason="the page gives no date" genre=opinion
    "#);
    insta::assert_snapshot!(declared(said("ada lund, joren pell", "World"), TEXT), @r#"
    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.
    outlet basis=unknown confidence=0 byline=["ada lund", "joren pell"] published_basis=unknown published_reason="the page gives no date"
    "#);
    insta::assert_snapshot!(declared(said("Reuters", "Politics"), &format!("Bridge falls\n\nBy Ada Lund\n\n{TEXT}")), @r#"
    Bridge falls

    By Ada Lund
    ^^^^^^^^^^^ outlet basis=unknown confidence=0 byline=["Ada Lund"] byline_evidence=["By Ada Lund"] published_basis=unknown published_reason="the page gives no date"

    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.
    "#);
    insta::assert_snapshot!(declared(said("Ada Lund", "Comment and debate"), &format!("Bridge falls\n\nBy Ada Lund\n\n{TEXT}")), @r#"
    Bridge falls

    By Ada Lund
    ^^^^^^^^^^^ outlet basis=unknown confidence=0 byline=["Ada Lund"] byline_evidence=["By Ada Lund"] published_basis=unknown published_reason="the page gives no date" genre=opinion

    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.
    "#);
}

#[test]
fn a_declared_address_finds_the_profile() {
    let outlet = Declared { url: Some("https://www.bbc.co.uk/news/1".to_owned()), ..Declared::default() };
    insta::assert_snapshot!(declared(outlet, TEXT), @r#"
    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.
    outlet name="BBC News" domain=bbc.co.uk country=GB language=en kind=broadcaster state_funded=false sources=["https://github.com/ASD-at-GMF/state-media-profiles", "https://github.com/flairNLP/fundus"] basis=declared confidence=1 published_basis=unknown published_reason="the page gives no date"
    "#);
}

#[test]
fn a_declared_name_finds_the_profile() {
    let outlet = Declared { outlet: Some("The New York Times".to_owned()), ..Declared::default() };
    insta::assert_snapshot!(declared(outlet, TEXT), @r#"
    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.
    outlet name="The New York Times" domain=nytimes.com country=US language=en kind=newspaper sources=[unchecked] basis=declared confidence=1 published_basis=unknown published_reason="the page gives no date"
    "#);
}

#[test]
fn a_declared_name_that_several_bear_finds_none() {
    let outlet = Declared { outlet: Some("The Daily Star".to_owned()), ..Declared::default() };
    insta::assert_snapshot!(declared(outlet, TEXT), @r#"
    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.
    outlet name="The Daily Star" basis=declared confidence=1 published_basis=unknown published_reason="the page gives no date"
    "#);
}

#[test]
fn an_unknown_address_is_a_domain_and_no_name() {
    let outlet = Declared { url: Some("https://news.hollin.example/a".to_owned()), ..Declared::default() };
    insta::assert_snapshot!(declared(outlet, TEXT), @r#"
    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.
    outlet domain=news.hollin.example basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date"
    "#);
}

// What pages of the world's press say

/// A page of a headline, the lines given, and a paragraph.
macro_rules! page {
    ($lines:literal, @$picture:literal) => {
        check!("outlet", concat!("Rain closes the coast road at Arden\n\n", $lines, "\n\nHeavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland, and the bus was late."), @$picture);
    };
}

#[test]
fn what_stands_behind_a_name_is_no_writer() {
    page!("By Ada Lund, PhD", @r#"
    Rain closes the coast road at Arden

    By Ada Lund, PhD
    ^^^^^^^^^^^^^^^^ outlet basis=unknown confidence=0 byline=["Ada Lund"] byline_evidence=["By Ada Lund, PhD"] published_basis=unknown published_reason="the page gives no date"

    Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland, and the bus was late.
    "#);
    page!("By ADA LUND Associated Press", @r#"
    Rain closes the coast road at Arden

    By ADA LUND Associated Press
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ outlet basis=unknown confidence=0 byline=["Ada Lund"] byline_evidence=["By ADA LUND Associated Press"] published_basis=unknown published_reason="the page gives no date"

    Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland, and the bus was late.
    "#);
    page!("By Ada Lund @adalund", @r#"
    Rain closes the coast road at Arden

    By Ada Lund @adalund
    ^^^^^^^^^^^^^^^^^^^^ outlet basis=unknown confidence=0 byline=["Ada Lund"] byline_evidence=["By Ada Lund @adalund"] published_basis=unknown published_reason="the page gives no date"

    Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland, and the bus was late.
    "#);
    page!("By Ada Lund Published 3 May 2018", @r#"
    Rain closes the coast road at Arden

    By Ada Lund Published 3 May 2018
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ outlet basis=unknown confidence=0 byline=["Ada Lund"] byline_evidence=["By Ada Lund Published 3 May 2018"] published=2018-05-03 published_basis=text published_evidence=["3 May 2018"] published_reason="the page says when it was published"

    Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland, and the bus was late.
    "#);
    page!("By JO VAN REES and Ada Lund, M.D., Nyholt Herald", @r#"
    Rain closes the coast road at Arden

    By JO VAN REES and Ada Lund, M.D., Nyholt Herald
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ outlet basis=unknown confidence=0 byline=["Jo Van Rees", "Ada Lund"] byline_evidence=["By JO VAN REES and Ada Lund, M.D., Nyholt Herald"] published_basis=unknown published_reason="the page gives no date"

    Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland, and the bus was late.
    "#);
    page!("By MAX DUNDERDALE FOR THE DAILY TRUMPET", @r#"
    Rain closes the coast road at Arden

    By MAX DUNDERDALE FOR THE DAILY TRUMPET
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ outlet name="Daily Trumpet" basis=text confidence=0.6 evidence=["By MAX DUNDERDALE FOR THE DAILY TRUMPET"] byline=["Max Dunderdale"] byline_evidence=["By MAX DUNDERDALE FOR THE DAILY TRUMPET"] published_basis=unknown published_reason="the page gives no date"

    Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland, and the bus was late.
    "#);
    page!("*Lena Ashgrove*", @r#"
    Rain closes the coast road at Arden

    *Lena Ashgrove*
    ^^^^^^^^^^^^^^^ outlet basis=unknown confidence=0 byline=["Lena Ashgrove"] byline_evidence=["*Lena Ashgrove*"] published_basis=unknown published_reason="the page gives no date"

    Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland, and the bus was late.
    "#);
}

#[test]
fn helpers_are_writers() {
    check!("outlet", "Rain closes the coast road at Arden\n\nBy Ada Lund\n\nHeavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland.\n\nAdditional reporting by Owen Tranter", @r#"
    Rain closes the coast road at Arden

    By Ada Lund
    ^^^^^^^^^^^ outlet basis=unknown confidence=0 byline=["Ada Lund", "Owen Tranter"] byline_evidence=["By Ada Lund", "Additional reporting by Owen Tranter"] published_basis=unknown published_reason="the page gives no date"

    Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland.

    Additional reporting by Owen Tranter
    "#);
    check!("outlet", "Rain closes the coast road at Arden\n\nHeavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland.\n\nAssociated Press writer Ada Lund in Oslo contributed to this report.", @r#"
    Rain closes the coast road at Arden

    Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland.

    Associated Press writer Ada Lund in Oslo contributed to this report.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ outlet basis=unknown confidence=0 byline=["Ada Lund"] byline_evidence=["Associated Press writer Ada Lund in Oslo contributed to this report."] published_basis=unknown published_reason="the page gives no date"
    "#);
}

#[test]
fn a_newsroom_that_helped_is_no_writer() {
    check!("outlet", "Rain closes the coast road at Arden\n\nBy Ada Lund\n\nHeavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland.\n\nAdditional reporting: Nyholt News", @r#"
    Rain closes the coast road at Arden

    By Ada Lund
    ^^^^^^^^^^^ outlet basis=unknown confidence=0 byline=["Ada Lund"] byline_evidence=["By Ada Lund"] published_basis=unknown published_reason="the page gives no date"

    Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland.

    Additional reporting: Nyholt News
    "#);
    check!("outlet", "Rain closes the coast road at Arden\n\nBy Ada Lund\n\nHeavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland.\n\n(Additional reporting by Bo Rees in Venn and Reuters; editing by Jo Pell)", @r#"
    Rain closes the coast road at Arden

    By Ada Lund
    ^^^^^^^^^^^ outlet basis=unknown confidence=0 byline=["Ada Lund", "Bo Rees"] byline_evidence=["By Ada Lund", "(Additional reporting by Bo Rees in Venn and Reuters; editing by Jo Pell)"] published_basis=unknown published_reason="the page gives no date"

    Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland.

    (Additional reporting by Bo Rees in Venn and Reuters; editing by Jo Pell)
    "#);
}

#[test]
fn dates_in_figures() {
    page!("By Ada Lund\n13/05/2018", @r#"
    Rain closes the coast road at Arden

    By Ada Lund
    ^^^^^^^^^^^ outlet basis=unknown confidence=0 byline=["Ada Lund"] byline_evidence=["By Ada Lund"] published=2018-05-13 published_basis=text published_evidence=["13/05/2018"] published_reason="the date at the head of the page"
    13/05/2018

    Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland, and the bus was late.
    "#);
    page!("By Ada Lund\n05/13/2018", @r#"
    Rain closes the coast road at Arden

    By Ada Lund
    ^^^^^^^^^^^ outlet basis=unknown confidence=0 byline=["Ada Lund"] byline_evidence=["By Ada Lund"] published=2018-05-13 published_basis=text published_evidence=["05/13/2018"] published_reason="the date at the head of the page"
    05/13/2018

    Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland, and the bus was late.
    "#);
    page!("By Ada Lund\n2018/05/13", @r#"
    Rain closes the coast road at Arden

    By Ada Lund
    ^^^^^^^^^^^ outlet basis=unknown confidence=0 byline=["Ada Lund"] byline_evidence=["By Ada Lund"] published=2018-05-13 published_basis=text published_evidence=["2018/05/13"] published_reason="the date at the head of the page"
    2018/05/13

    Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland, and the bus was late.
    "#);
    page!("By Ada Lund\n13.05.2018", @r#"
    Rain closes the coast road at Arden

    By Ada Lund
    ^^^^^^^^^^^ outlet basis=unknown confidence=0 byline=["Ada Lund"] byline_evidence=["By Ada Lund"] published=2018-05-13 published_basis=text published_evidence=["13.05.2018"] published_reason="the date at the head of the page"
    13.05.2018

    Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland, and the bus was late.
    "#);
    page!("By Ada Lund\nPublished: 5/13/18", @r#"
    Rain closes the coast road at Arden

    By Ada Lund
    ^^^^^^^^^^^ outlet basis=unknown confidence=0 byline=["Ada Lund"] byline_evidence=["By Ada Lund"] published=2018-05-13 published_basis=text published_evidence=["5/13/18"] published_reason="the page says when it was published"
    Published: 5/13/18

    Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland, and the bus was late.
    "#);
}

#[test]
fn a_date_that_can_be_read_in_two_ways_leaves_two_days() {
    page!("12/05/2025 16:20 GMT", @r#"
    Rain closes the coast road at Arden

    12/05/2025 16:20 GMT
    ^^^^^^^^^^ outlet basis=unknown confidence=0 published={from=2025-05-12 to=2025-12-05} published_basis=text published_evidence=["12/05/2025"] published_reason="“12/05/2025” is 2025-05-12 with the day first, 2025-12-05 with the month first"

    Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland, and the bus was late.
    "#);
    check!("outlet", "Rain closes the coast road at Arden\n\n4/3/2019\n\nHeavy rain closed the coast road at Arden on Tuesday, the county said.\n\n© 2019 The Guardian", @r#"
    Rain closes the coast road at Arden

    4/3/2019

    Heavy rain closed the coast road at Arden on Tuesday, the county said.

    © 2019 The Guardian
    ^^^^^^^^^^^^^^^^^^^ outlet name="The Guardian" domain=theguardian.com country=GB language=en kind=newspaper sources=["https://github.com/flairNLP/fundus"] basis=text confidence=0.95 evidence=["© 2019 The Guardian"] published=2019-03-04 published_basis=inferred published_evidence=["4/3/2019"] published_reason="the date at the head of the page; “4/3/2019” has the day first, as is usual in GB"
    "#);
    check!("outlet", "Rain closes the coast road at Arden\n\n4/3/2019\n\nHeavy rain closed the coast road at Arden on Tuesday, the county said.\n\n© 2019 Los Angeles Times", @r#"
    Rain closes the coast road at Arden

    4/3/2019

    Heavy rain closed the coast road at Arden on Tuesday, the county said.

    © 2019 Los Angeles Times
    ^^^^^^^^^^^^^^^^^^^^^^^^ outlet name="Los Angeles Times" domain=latimes.com country=US language=en kind=newspaper sources=["https://github.com/flairNLP/fundus"] basis=text confidence=0.95 evidence=["© 2019 Los Angeles Times"] published=2019-04-03 published_basis=inferred published_evidence=["4/3/2019"] published_reason="the date at the head of the page; “4/3/2019” has the month first, as is usual in US"
    "#);
}

#[test]
fn the_day_of_a_change_is_not_that_of_publication() {
    page!("By Ada Lund\nMay 3, 2018 (updated)", @r#"
    Rain closes the coast road at Arden

    By Ada Lund
    ^^^^^^^^^^^ outlet basis=unknown confidence=0 byline=["Ada Lund"] byline_evidence=["By Ada Lund"] published_basis=unknown published_evidence=["May 3, 2018"] published_reason="the page gives no date but that of a change" updated=2018-05-03 updated_evidence=["May 3, 2018 (updated)"]
    May 3, 2018 (updated)

    Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland, and the bus was late.
    "#);
    page!("By Ada Lund\nLast edited May 3, 2018", @r#"
    Rain closes the coast road at Arden

    By Ada Lund
    ^^^^^^^^^^^ outlet basis=unknown confidence=0 byline=["Ada Lund"] byline_evidence=["By Ada Lund"] published_basis=unknown published_evidence=["May 3, 2018"] published_reason="the page gives no date but that of a change" updated=2018-05-03 updated_evidence=["Last edited May 3, 2018"]
    Last edited May 3, 2018

    Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland, and the bus was late.
    "#);
    page!("By Ada Lund\n2 May 2018 | Revised: 3 May 2018", @r#"
    Rain closes the coast road at Arden

    By Ada Lund
    ^^^^^^^^^^^ outlet basis=unknown confidence=0 byline=["Ada Lund"] byline_evidence=["By Ada Lund"] published=2018-05-02 published_basis=text published_evidence=["2 May 2018"] published_reason="the date at the head of the page" updated=2018-05-03 updated_evidence=["2 May 2018 | Revised: 3 May 2018"]
    2 May 2018 | Revised: 3 May 2018

    Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland, and the bus was late.
    "#);
}

#[test]
fn a_label_before_a_mark_in_the_headline_is_the_genre() {
    check!("outlet", "# Opinion: The pier must go: now\n\nThe pier fell on Monday, the county said. It had been closed for a year.", @r#"
    # Opinion: The pier must go: now
      ^^^^^^^ outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date" genre=opinion genre_evidence=["Opinion"]

    The pier fell on Monday, the county said. It had been closed for a year.
    "#);
    check!("outlet", "EDITORIAL - The pier must go\n\nThe pier fell on Monday, the county said. It had been closed for a year.", @r#"
    EDITORIAL - The pier must go
    ^^^^^^^^^ outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date" genre=opinion genre_evidence=["EDITORIAL"]

    The pier fell on Monday, the county said. It had been closed for a year.
    "#);
    check!("outlet", "Analysis | Who pays for the pier\n\nThe pier fell on Monday, the county said. It had been closed for a year.", @r#"
    Analysis | Who pays for the pier
    ^^^^^^^^ outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date" genre=analysis genre_evidence=["Analysis"]

    The pier fell on Monday, the county said. It had been closed for a year.
    "#);
    check!("outlet", "Opinion divided: the pier\n\nThe pier fell on Monday, the county said. It had been closed for a year.", @r#"
    Opinion divided: the pier

    The pier fell on Monday, the county said. It had been closed for a year.
    outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date"
    "#);
}

#[test]
fn mastheads() {
    check!("outlet", "NATIONAL LEDGER\n\nRain closes the coast road at Arden\n\nHeavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland.", @r#"
    NATIONAL LEDGER
    ^^^^^^^^^^^^^^^ outlet name="National Ledger" basis=text confidence=0.55 evidence=["NATIONAL LEDGER"] published_basis=unknown published_reason="the page gives no date"

    Rain closes the coast road at Arden

    Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland.
    "#);
    check!("outlet", "THE PEOPLE'S WIRE\n\nRain closes the coast road at Arden\n\nHeavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland.", @r#"
    THE PEOPLE'S WIRE
    ^^^^^^^^^^^^^^^^^ outlet name="The People's Wire" basis=text confidence=0.55 evidence=["THE PEOPLE'S WIRE"] published_basis=unknown published_reason="the page gives no date"

    Rain closes the coast road at Arden

    Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland.
    "#);
    check!("outlet", "Freedom Beacon | Truth. Liberty.\n\nRain closes the coast road at Arden\n\nHeavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland.", @r#"
    Freedom Beacon | Truth. Liberty.
    ^^^^^^^^^^^^^^ outlet name="Freedom Beacon" basis=text confidence=0.55 evidence=["Freedom Beacon"] published_basis=unknown published_reason="the page gives no date"

    Rain closes the coast road at Arden

    Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland.
    "#);
    check!("outlet", "Channel Six News\n\nRain closes the coast road at Arden\n\nHeavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland.", @r#"
    Channel Six News
    ^^^^^^^^^^^^^^^^ outlet name="Channel Six News" basis=text confidence=0.55 evidence=["Channel Six News"] published_basis=unknown published_reason="the page gives no date"

    Rain closes the coast road at Arden

    Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland.
    "#);
    check!("outlet", "WORLD NEWS\n\nRain closes the coast road at Arden\n\nHeavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland.", @r#"
    WORLD NEWS

    Rain closes the coast road at Arden

    Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland.
    outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date"
    "#);
    check!("outlet", "Rain closes the coast road at Arden\n\nHeavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland.\n\nCivic Voice is reader-funded. Help it stay so.", @r#"
    Rain closes the coast road at Arden

    Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland.

    Civic Voice is reader-funded. Help it stay so.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ outlet name="Civic Voice" basis=text confidence=0.9 evidence=["Civic Voice is reader-funded"] published_basis=unknown published_reason="the page gives no date"
    "#);
}

#[test]
fn a_holder_of_rights_is_no_outlet_by_itself() {
    check!("outlet", "Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland.\n\n© 2019 Kestrel Media Group. All rights reserved.", @r#"
    Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland.

    © 2019 Kestrel Media Group. All rights reserved.
    outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date"
    "#);
    check!("outlet", "Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland.\n\n© 2019 Bildwerk Images", @r#"
    Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland.

    © 2019 Bildwerk Images
    outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date"
    "#);
    check!("outlet", "Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland.\n\nCopyright 2020 Google LLC", @r#"
    Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland.

    Copyright 2020 Google LLC
    outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date"
    "#);
}

#[test]
fn notices_of_corrections() {
    check!("outlet", "Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland.\n\nCorrection: an earlier version of this page said that 14 children were hurt.", @r#"
    Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland.

    Correction: an earlier version of this page said that 14 children were hurt.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date" corrections=["Correction: an earlier version of this page said that 14 children were hurt."]
    "#);
    check!("outlet", "Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland.\n\nCorrections and clarifications\n\nThe county is Sandrel, not Venn.\n\n• This article was amended on 4 May 2018 to name the county.", @r#"
    Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland.

    Corrections and clarifications

    The county is Sandrel, not Venn.

    • This article was amended on 4 May 2018 to name the county.
                                  ^^^^^^^^^^ outlet basis=unknown confidence=0 published_basis=unknown published_evidence=["4 May 2018"] published_reason="the page gives no date but that of a change" updated=2018-05-04 updated_evidence=["• This article was amended on 4 May 2018 to name the county."] corrections=["The county is Sandrel, not Venn.", "• This article was amended on 4 May 2018 to name the county."]
    "#);
    check!("outlet", "(Corrects name of county in paragraph 1)\n\nHeavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland.\n\nCorrection officers at Arden were sent home. This story has been told before.", @r#"
    (Corrects name of county in paragraph 1)
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date" corrections=["(Corrects name of county in paragraph 1)"] genre=news genre_evidence=["said", "told"]

    Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland.

    Correction officers at Arden were sent home. This story has been told before.
    "#);
}

#[test]
fn notices_of_corrections_within_paragraphs() {
    check!("outlet", "Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland. Correction: An earlier version gave the wrong county. It is Sandrel.", @r#"
    Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland. Correction: An earlier version gave the wrong county. It is Sandrel.
                                                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date" corrections=["Correction: An earlier version gave the wrong county. It is Sandrel."]
    "#);
    check!("outlet", "Heavy rain closed the coast road at Arden on Tuesday, the county said. An earlier version of this article said that the road was open.", @r#"
    Heavy rain closed the coast road at Arden on Tuesday, the county said. An earlier version of this article said that the road was open.
                                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date" corrections=["An earlier version of this article said that the road was open."]
    "#);
    check!("outlet", "Heavy rain closed the coast road at Arden on Tuesday, the county said. (This story has been updated to give the name of the county.)", @r#"
    Heavy rain closed the coast road at Arden on Tuesday, the county said. (This story has been updated to give the name of the county.)
                                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date" corrections=["(This story has been updated to give the name of the county.)"]
    "#);
    check!("outlet", "Heavy rain closed the coast road at Arden on Tuesday, the county said. This story has been corrected to say that 40 homes were flooded, not 400.", @r#"
    Heavy rain closed the coast road at Arden on Tuesday, the county said. This story has been corrected to say that 40 homes were flooded, not 400.
                                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date" corrections=["This story has been corrected to say that 40 homes were flooded, not 400."]
    "#);
    check!("outlet", "Heavy rain closed the coast road at Arden on Tuesday, the county said. Clarification (May 4): The county is Sandrel.", @r#"
    Heavy rain closed the coast road at Arden on Tuesday, the county said. Clarification (May 4): The county is Sandrel.
                                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date" corrections=["Clarification (May 4): The county is Sandrel."]
    "#);
    check!("outlet", "Heavy rain closed the coast road at Arden on Tuesday, the county said. Due to an editing error, an earlier version of this story named another road.", @r#"
    Heavy rain closed the coast road at Arden on Tuesday, the county said. Due to an editing error, an earlier version of this story named another road.
                                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date" corrections=["Due to an editing error, an earlier version of this story named another road."]
    "#);
    check!("outlet", "Heavy rain closed the coast road at Arden on Tuesday, the county said. We have corrected this story to name the county.", @r#"
    Heavy rain closed the coast road at Arden on Tuesday, the county said. We have corrected this story to name the county.
                                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date" corrections=["We have corrected this story to name the county."]
    "#);
    check!("outlet", "Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland.\n\nWe have amended this article to name the county. It is Sandrel.", @r#"
    Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland.

    We have amended this article to name the county. It is Sandrel.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date" corrections=["We have amended this article to name the county. It is Sandrel."]
    "#);
    // What stories tell of.
    check!("outlet", "The road is closed, the county said. The mayor said an earlier version of this story was wrong. The police report was corrected. Because of an error, the train left late.", @r#"
    The road is closed, the county said. The mayor said an earlier version of this story was wrong. The police report was corrected. Because of an error, the train left late.
    outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date"
    "#);
    check!("outlet", "The council passed the bill on Tuesday, it said. An earlier version of this bill was rejected in May. This report was read by few. Corrections officers were told.", @r#"
    The council passed the bill on Tuesday, it said. An earlier version of this bill was rejected in May. This report was read by few. Corrections officers were told.
    outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date"
    "#);
}

#[test]
fn another_date_tells_how_figures_are_to_be_read() {
    check!("outlet", "https://www.theguardian.com/world/2018/05/04/pier\n\nRain closes the coast road at Arden\n\n5/4/2018 2:48:40 PM\n\nHeavy rain closed the coast road at Arden on Tuesday, the county said.", @r#"
    https://www.theguardian.com/world/2018/05/04/pier
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ outlet name="The Guardian" domain=theguardian.com country=GB language=en kind=newspaper sources=["https://github.com/flairNLP/fundus"] basis=text confidence=0.8 evidence=["https://www.theguardian.com/world/2018/05/04/pier"] published=2018-05-04 published_basis=text published_evidence=["2018/05/04", "5/4/2018"] published_reason="the date at the head of the page, read as another date there has it"

    Rain closes the coast road at Arden

    5/4/2018 2:48:40 PM

    Heavy rain closed the coast road at Arden on Tuesday, the county said.
    "#);
    check!("outlet", "https://www.quay.example/2018/05/04/pier\nRain closes the coast road at Arden\nPosted 5/4/18\n\nHeavy rain closed the coast road at Arden on Tuesday, the county said.", @r#"
    https://www.quay.example/2018/05/04/pier
                             ^^^^^^^^^^ outlet basis=unknown confidence=0 published=2018-05-04 published_basis=text published_evidence=["2018/05/04", "5/4/18"] published_reason="the page says when it was published, read as another date there has it"
    Rain closes the coast road at Arden
    Posted 5/4/18

    Heavy rain closed the coast road at Arden on Tuesday, the county said.
    "#);
}

#[test]
fn a_time_of_day_with_seconds() {
    page!("Updated 5/14/2018 2:48:40 PM", @r#"
    Rain closes the coast road at Arden

    Updated 5/14/2018 2:48:40 PM
            ^^^^^^^^^ outlet basis=unknown confidence=0 published_basis=unknown published_evidence=["5/14/2018"] published_reason="the page gives no date but that of a change" updated="2018-05-14T14:48" updated_evidence=["Updated 5/14/2018 2:48:40 PM"]

    Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland, and the bus was late.
    "#);
}

#[test]
fn a_speakers_opinion_is_not_the_writers() {
    check!("outlet", "Ada Lund said: \"I am glad. \"It is a fine pier. I can't wait to walk on it.\" The county said that it was open. I see.", @r#"
    Ada Lund said: "I am glad. "It is a fine pier. I can't wait to walk on it." The county said that it was open. I see.
    outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date"
    "#);
    check!("outlet", "'I think it will hold,' said Bo Rees. 'I hope so,' the lions' keeper told the council on Tuesday.", @r#"
    'I think it will hold,' said Bo Rees. 'I hope so,' the lions' keeper told the council on Tuesday.
    outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date"
    "#);
    check!("outlet", "The pier is shut, and the lions' cage too. I think the county is wrong, as \"nobody\" asked for it.", @r#"
    The pier is shut, and the lions' cage too. I think the county is wrong, as "nobody" asked for it.
                                               ^^^^^^^ outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date" genre=opinion genre_evidence=["I think"]
    "#);
}

#[test]
fn a_date_with_a_time_joined_on() {
    check!("outlet", "Bridge closed in Arden\n17 September 2013-21:29\nThe bridge was closed on Tuesday, the council said.", @r#"
    Bridge closed in Arden
    17 September 2013-21:29
    ^^^^^^^^^^^^^^^^^ outlet basis=unknown confidence=0 published=2013-09-17 published_basis=text published_evidence=["17 September 2013"] published_reason="the date at the head of the page"
    The bridge was closed on Tuesday, the council said.
    "#);
    check!("outlet", "Bridge closed in Arden\n16/08/2011-13:42\nThe bridge was closed on Tuesday, the council said.", @r#"
    Bridge closed in Arden
    16/08/2011-13:42
    ^^^^^^^^^^ outlet basis=unknown confidence=0 published=2011-08-16 published_basis=text published_evidence=["16/08/2011"] published_reason="the date at the head of the page"
    The bridge was closed on Tuesday, the council said.
    "#);
}

#[test]
fn a_date_run_together_with_the_headline() {
    check!("outlet", "Bridge closed in Arden September 14, 2013\n\nThe bridge was closed on Tuesday, the council said.", @r#"
    Bridge closed in Arden September 14, 2013
                           ^^^^^^^^^^^^^^^^^^ outlet basis=unknown confidence=0 published=2013-09-14 published_basis=text published_evidence=["September 14, 2013"] published_reason="the date at the head of the page"

    The bridge was closed on Tuesday, the council said.
    "#);
    check!("outlet", "September 14, 2013 was a good day for Arden\n\nThe bridge was closed on Tuesday, the council said.", @r#"
    September 14, 2013 was a good day for Arden

    The bridge was closed on Tuesday, the council said.
    outlet basis=unknown confidence=0 published_basis=unknown published_reason="the page gives no date"
    "#);
}

#[test]
fn the_day_on_which_somebody_took_the_page_is_not_its_own() {
    check!("outlet", "Rain closes the coast road at Arden\n\nBy Ada Lund\nPosted 160 days ago [downloaded on 2 October 2013]\n\nHeavy rain closed the coast road at Arden, the county said. Drivers were sent inland.", @r#"
    Rain closes the coast road at Arden

    By Ada Lund
    ^^^^^^^^^^^ outlet basis=unknown confidence=0 byline=["Ada Lund"] byline_evidence=["By Ada Lund"] published_basis=unknown published_reason="the page gives no date"
    Posted 160 days ago [downloaded on 2 October 2013]

    Heavy rain closed the coast road at Arden, the county said. Drivers were sent inland.
    "#);
}

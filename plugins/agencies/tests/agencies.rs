//! What agencies and outlets are credited for.

use parallax_testkit::check;

// Text

#[test]
fn a_dateline_credits_the_text() {
    check!("agencies", "PORT ARDEN, Sarnovia (HNA) - The bridge fell on Monday, the rescue service said.", @r#"
    PORT ARDEN, Sarnovia (HNA) - The bridge fell on Monday, the rescue service said.
                          ^^^ agencies name=HNA for=text cue="(HNA)"
    "#);
}

#[test]
fn a_dateline_may_use_any_dash() {
    check!("agencies", "LONDON (Reuters) — Shares fell on Monday after the bank raised its rates again.", @r#"
    LONDON (Reuters) — Shares fell on Monday after the bank raised its rates again.
            ^^^^^^^ agencies name=Reuters for=text cue="(Reuters)"
    "#);
}

#[test]
fn a_dateline_with_a_date() {
    check!("agencies", "NYHOLT, Oct. 12 (AP) -- The talks were broken off on Tuesday, both sides said.", @r#"
    NYHOLT, Oct. 12 (AP) -- The talks were broken off on Tuesday, both sides said.
                     ^^ agencies name="Associated Press" for=text cue="(AP)"
    "#);
}

#[test]
fn a_dispatch_may_begin_with_its_agency() {
    check!("agencies", "(Reuters) - The bank raised its rates on Monday, as most economists had expected it to.", @r#"
    (Reuters) - The bank raised its rates on Monday, as most economists had expected it to.
     ^^^^^^^ agencies name=Reuters for=text cue="(Reuters)"
    "#);
}

#[test]
fn a_bracket_in_a_sentence_is_no_dateline() {
    check!("agencies", "The bank (BNK) - one of three in the country - raised its rates on Monday.", @"The bank (BNK) - one of three in the country - raised its rates on Monday.");
}

#[test]
fn a_byline_names_an_agency_beside_a_person() {
    check!("agencies", "Bridge falls at Arden\n\nBy Ada Lund and AFP\n\nThe bridge fell on Monday, the rescue service said, and nobody was hurt.", @r#"
    Bridge falls at Arden

    By Ada Lund and AFP
                    ^^^ agencies name="Agence France-Presse" for=text cue="By Ada Lund and AFP"

    The bridge fell on Monday, the rescue service said, and nobody was hurt.
    "#);
}

#[test]
fn a_byline_may_be_the_agency_alone() {
    check!("agencies", "Bridge falls at Arden\n\nBy The Associated Press\n\nThe bridge fell on Monday, the rescue service said, and nobody was hurt.", @r#"
    Bridge falls at Arden

    By The Associated Press
           ^^^^^^^^^^^^^^^^ agencies name="Associated Press" for=text cue="By The Associated Press"

    The bridge fell on Monday, the rescue service said, and nobody was hurt.
    "#);
}

#[test]
fn an_outlet_in_a_byline_is_where_somebody_works() {
    check!("agencies", "Bridge falls at Arden\n\nBy Ada Lund, CNN\n\nThe bridge fell on Monday, the rescue service said, and nobody was hurt.", @"
    Bridge falls at Arden

    By Ada Lund, CNN

    The bridge fell on Monday, the rescue service said, and nobody was hurt.
    ");
}

#[test]
fn reporting_by_credits_each_of_a_list() {
    check!("agencies", "The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall.\n\nWith reporting by AP, dpa and Reuters", @r#"
    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall.

    With reporting by AP, dpa and Reuters
                      ^^ agencies name="Associated Press" for=text cue="With reporting by AP"
                          ^^^ agencies name="Deutsche Presse-Agentur" for=text cue="With reporting by AP, dpa"
                                  ^^^^^^^ agencies name=Reuters for=text cue="With reporting by AP, dpa and Reuters"
    "#);
}

#[test]
fn reporting_by_persons_credits_nobody() {
    check!("agencies", "The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall.\n\n(Reporting by Ada Lund; Editing by Joren Pell)", @"
    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall.

    (Reporting by Ada Lund; Editing by Joren Pell)
    ");
}

#[test]
fn an_unknown_agency_by_its_form() {
    check!("agencies", "The bridge fell on Monday, the rescue service said.\n\n(Reporting by Halyard News Agency; additional reporting by Arden Herald staff)", @r#"
    The bridge fell on Monday, the rescue service said.

    (Reporting by Halyard News Agency; additional reporting by Arden Herald staff)
                  ^^^^^^^^^^^^^^^^^^^ agencies name="Halyard News Agency" for=text cue="Reporting by Halyard News Agency"
    "#);
}

#[test]
fn additional_reporting_with_a_colon() {
    check!("agencies", "The bridge fell on Monday, the rescue service said.\n\nAdditional reporting: Corrant News", @r#"
    The bridge fell on Monday, the rescue service said.

    Additional reporting: Corrant News
                          ^^^^^^^^^^^^ agencies name="Corrant News" for=text cue="Additional reporting: Corrant News"
    "#);
}

#[test]
fn a_sign_off_with_a_slash() {
    check!("agencies", "The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.\n\nTelevia 1 / HNA", @r#"
    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.

    Televia 1 / HNA
                ^^^ agencies name=HNA for=text cue="Televia 1 / HNA"
    "#);
}

#[test]
fn a_sign_off_in_brackets() {
    check!("agencies", "The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.\n\n(AFP)", @r#"
    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall that day.

    (AFP)
     ^^^ agencies name="Agence France-Presse" for=text cue="(AFP)"
    "#);
}

#[test]
fn a_source_line() {
    check!("agencies", "The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall.\n\nSource: Xinhua", @r#"
    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall.

    Source: Xinhua
            ^^^^^^ agencies name=Xinhua for=text cue="Source: Xinhua"
    "#);
}

#[test]
fn an_agencys_copyright_is_its_text() {
    check!("agencies", "The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall.\n\nCopyright 2019 The Associated Press. All rights reserved.", @r#"
    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall.

    Copyright 2019 The Associated Press. All rights reserved.
                       ^^^^^^^^^^^^^^^^ agencies name="Associated Press" for=text cue="Copyright 2019 The Associated Press"
    "#);
}

#[test]
fn an_outlets_copyright_is_no_credit() {
    check!("agencies", "The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall.\n\n© 2019 The Guardian. All rights reserved.", @"
    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall.

    © 2019 The Guardian. All rights reserved.
    ");
}

#[test]
fn republished_from_an_outlet() {
    check!("agencies", "The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall.\n\nThis article first appeared in the Irish Times.", @r#"
    The bridge fell on Monday, the rescue service said, and nobody was hurt in the fall.

    This article first appeared in the Irish Times.
                                       ^^^^^^^^^^^ agencies name="Irish Times" for=text cue="This article first appeared in the Irish Times"
    "#);
}

// Photographs

#[test]
fn a_photograph_by_a_person_for_an_agency() {
    check!("agencies", "The broken bridge at Arden on Monday.\nPhoto: Brin Caldow / HNA\n\nThe bridge fell on Monday, the rescue service said, and nobody was hurt.", @r#"
    The broken bridge at Arden on Monday.
    Photo: Brin Caldow / HNA
                         ^^^ agencies name=HNA for=photo cue="Photo: Brin Caldow / HNA"

    The bridge fell on Monday, the rescue service said, and nobody was hurt.
    "#);
}

#[test]
fn a_photograph_credit_in_brackets() {
    check!("agencies", "The broken bridge at Arden on Monday. (AFP/Getty Images)\n\nThe bridge fell on Monday, the rescue service said, and nobody was hurt.", @r#"
    The broken bridge at Arden on Monday. (AFP/Getty Images)
                                           ^^^ agencies name="Agence France-Presse" for=photo cue="(AFP/Getty Images)"
                                               ^^^^^^^^^^^^ agencies name="Getty Images" for=photo cue="(AFP/Getty Images)"

    The bridge fell on Monday, the rescue service said, and nobody was hurt.
    "#);
}

#[test]
fn an_agency_before_its_photographer() {
    check!("agencies", "The broken bridge at Arden on Monday. REUTERS/Brin Caldow\n\nThe bridge fell on Monday, the rescue service said, and nobody was hurt.", @r#"
    The broken bridge at Arden on Monday. REUTERS/Brin Caldow
                                          ^^^^^^^ agencies name=Reuters for=photo cue="REUTERS"

    The bridge fell on Monday, the rescue service said, and nobody was hurt.
    "#);
}

#[test]
fn agency_photo_in_capitals() {
    check!("agencies", "The broken bridge at Arden on Monday. (AFP PHOTO)\n\nThe bridge fell on Monday, the rescue service said, and nobody was hurt.", @r#"
    The broken bridge at Arden on Monday. (AFP PHOTO)
                                           ^^^ agencies name="Agence France-Presse" for=photo cue="(AFP PHOTO)"

    The bridge fell on Monday, the rescue service said, and nobody was hurt.
    "#);
}

#[test]
fn whoever_stands_behind_a_photographer() {
    check!("agencies", "The broken bridge at Arden on Monday © Jana Kroll/Bildwerk\n\nThe bridge fell on Monday, the rescue service said, and nobody was hurt.", @r#"
    The broken bridge at Arden on Monday © Jana Kroll/Bildwerk
                                                      ^^^^^^^^ agencies name=Bildwerk for=photo cue="© Jana Kroll/Bildwerk"

    The bridge fell on Monday, the rescue service said, and nobody was hurt.
    "#);
}

#[test]
fn one_agency_via_another() {
    check!("agencies", "The quay. Photograph: Lena Storm/TMP via Bildwerk\n\nThe bridge fell on Monday, the rescue service said, and nobody was hurt.", @r#"
    The quay. Photograph: Lena Storm/TMP via Bildwerk
                                     ^^^ agencies name=TMP for=photo cue="Photograph: Lena Storm/TMP"
                                             ^^^^^^^^ agencies name=Bildwerk for=photo cue="Photograph: Lena Storm/TMP via Bildwerk"

    The bridge fell on Monday, the rescue service said, and nobody was hurt.
    "#);
}

#[test]
fn a_press_office_gives_pictures_too() {
    check!("agencies", "The minister at the bridge. Photo: Presidential Press Service\n\nThe bridge fell on Monday, the rescue service said, and nobody was hurt.", @r#"
    The minister at the bridge. Photo: Presidential Press Service
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^ agencies name="Presidential Press Service" for=photo cue="Photo: Presidential Press Service"

    The bridge fell on Monday, the rescue service said, and nobody was hurt.
    "#);
}

#[test]
fn a_family_is_no_agency() {
    check!("agencies", "Imran Sethi with his children last summer\n(Image: Sethi family)\n\nThe bridge fell on Monday, the rescue service said, and nobody was hurt.", @"
    Imran Sethi with his children last summer
    (Image: Sethi family)

    The bridge fell on Monday, the rescue service said, and nobody was hurt.
    ");
}

#[test]
fn a_readers_picture_is_no_agencys() {
    check!("agencies", "The police line. Image: reader's photo, face blurred\n\nThe bridge fell on Monday, the rescue service said, and nobody was hurt.", @"
    The police line. Image: reader's photo, face blurred

    The bridge fell on Monday, the rescue service said, and nobody was hurt.
    ");
}

#[test]
fn a_section_with_a_slash_is_no_credit() {
    check!("agencies", "World/Europe\n\nBridge falls at Arden\n\nThe bridge fell on Monday, the rescue service said, and nobody was hurt.", @"
    World/Europe

    Bridge falls at Arden

    The bridge fell on Monday, the rescue service said, and nobody was hurt.
    ");
}

// Quoted

#[test]
fn told_an_agency() {
    check!("agencies", "The captain told Reuters that the tide was to blame, and the harbour office told AP it was not.", @r#"
    The captain told Reuters that the tide was to blame, and the harbour office told AP it was not.
                     ^^^^^^^ agencies name=Reuters for=quoted cue="told Reuters"
                                                                                     ^^ agencies name="Associated Press" for=quoted cue="told AP"
    "#);
}

#[test]
fn told_an_agency_the_table_does_not_know() {
    check!("agencies", "The captain told the Northern Press Agency that the tide was to blame.", @r#"
    The captain told the Northern Press Agency that the tide was to blame.
                         ^^^^^^^^^^^^^^^^^^^^^ agencies name="Northern Press Agency" for=quoted cue="told the Northern Press Agency"
    "#);
}

#[test]
fn told_a_newspaper_the_table_does_not_know() {
    check!("agencies", "It was over, she told Afghan newspaper Hasht-e Arden, and Uzbek television showed it.", @"
    It was over, she told Afghan newspaper Hasht-e Arden, and Uzbek television showed it.
    ");
    check!("agencies", "The captain told the Arden Herald that the tide was to blame.", @r#"
    The captain told the Arden Herald that the tide was to blame.
                         ^^^^^^^^^^^^ agencies name="Arden Herald" for=quoted cue="told the Arden Herald"
    "#);
}

#[test]
fn told_somebody_described() {
    check!("agencies", "The captain told an opposition website, The Undertow, that the tide was to blame.", @r#"
    The captain told an opposition website, The Undertow, that the tide was to blame.
                                            ^^^^^^^^^^^^ agencies name="The Undertow" for=quoted cue="told an opposition website, The Undertow"
    "#);
}

#[test]
fn an_agency_described_behind_its_name() {
    check!("agencies", "A diplomat told the Transmarine Press agency that nobody had seen proof.", @r#"
    A diplomat told the Transmarine Press agency that nobody had seen proof.
                        ^^^^^^^^^^^^^^^^^ agencies name="Transmarine Press" for=quoted cue="told the Transmarine Press"
    "#);
}

#[test]
fn told_two() {
    check!("agencies", "The captain told Reuters and the BBC that the tide was to blame.", @r#"
    The captain told Reuters and the BBC that the tide was to blame.
                     ^^^^^^^ agencies name=Reuters for=quoted cue="told Reuters"
                                     ^^^ agencies name="BBC News" for=quoted cue="told Reuters and the BBC"
    "#);
}

#[test]
fn an_agency_reported() {
    check!("agencies", "The ferry had been full, Reuters reported. The Associated Press has learned that it was not insured.", @r#"
    The ferry had been full, Reuters reported. The Associated Press has learned that it was not insured.
                             ^^^^^^^ agencies name=Reuters for=quoted cue="Reuters reported"
                                                   ^^^^^^^^^^^^^^^^ agencies name="Associated Press" for=quoted cue="Associated Press has learned"
    "#);
}

#[test]
fn according_to_an_outlet() {
    check!("agencies", "The ferry was full, according to the Washington Post, citing two officials.", @r#"
    The ferry was full, according to the Washington Post, citing two officials.
                                         ^^^^^^^^^^^^^^^ agencies name="Washington Post" for=quoted cue="according to the Washington Post"
    "#);
}

#[test]
fn initials_that_a_credit_gave() {
    check!("agencies", "PORT ARDEN (HNA) - The ferry was full, the rescue service said on Monday.\n\nThe captain told HNA that the tide was to blame. HNA reported the same in May.", @r#"
    PORT ARDEN (HNA) - The ferry was full, the rescue service said on Monday.
                ^^^ agencies name=HNA for=text cue="(HNA)"

    The captain told HNA that the tide was to blame. HNA reported the same in May.
                     ^^^ agencies name=HNA for=quoted cue="told HNA"
                                                     ^^^ agencies name=HNA for=quoted cue="HNA reported"
    "#);
}

#[test]
fn initials_that_nothing_explains() {
    check!("agencies", "The captain told HNA that the tide was to blame.", @"The captain told HNA that the tide was to blame.");
}

#[test]
fn initials_are_written_out() {
    check!("agencies", "The captain told the Halyard News Agency it was the tide.\n\nThe clerk said it was the wind, and the boat was too full by far.\n\nAdditional reporting by HNA", @r#"
    The captain told the Halyard News Agency it was the tide.
                         ^^^^^^^^^^^^^^^^^^^ agencies name="Halyard News Agency" for=quoted cue="told the Halyard News Agency"

    The clerk said it was the wind, and the boat was too full by far.

    Additional reporting by HNA
                            ^^^ agencies name="Halyard News Agency" for=text cue="Additional reporting by HNA"
    "#);
}

#[test]
fn a_line_that_introduces_a_passage() {
    check!("agencies", "It was not the first time. In the Irish Times on Sunday:\n\n“The ferry had been repaired twice.”", @r#"
    It was not the first time. In the Irish Times on Sunday:
                                      ^^^^^^^^^^^ agencies name="Irish Times" for=quoted cue="Irish Times on Sunday:"

    “The ferry had been repaired twice.”
    "#);
}

#[test]
fn common_words_are_no_outlets() {
    check!("agencies", "Time reported to nobody. The minister told people that nature would recover, and the sun said nothing.", @"Time reported to nobody. The minister told people that nature would recover, and the sun said nothing.");
}

#[test]
fn common_words_with_a_cue_are() {
    check!("agencies", "The minister told The Guardian and Time magazine that the ferry was safe.", @r#"
    The minister told The Guardian and Time magazine that the ferry was safe.
                      ^^^^^^^^^^^^ agencies name="The Guardian" for=quoted cue="told The Guardian"
                                       ^^^^^^^^^^^^^ agencies name=Time for=quoted cue="told The Guardian and Time magazine"
    "#);
}

#[test]
fn a_place_where_somebody_spoke_is_no_credit() {
    check!("agencies", "He spoke at a town hall hosted by CNN on Monday, and left for Arden the same night.", @"He spoke at a town hall hosted by CNN on Monday, and left for Arden the same night.");
}

#[test]
fn told_people_and_bodies() {
    check!("agencies", "The captain told Parliament, the United Nations and Petra Lund that the tide was to blame.", @"The captain told Parliament, the United Nations and Petra Lund that the tide was to blame.");
}

#[test]
fn a_poll_is_no_report() {
    check!("agencies", "A Reuters/Ipsos poll put the party at 31 percent on Monday.", @"A Reuters/Ipsos poll put the party at 31 percent on Monday.");
}

#[test]
fn a_headline_may_quote() {
    check!("agencies", "Ferry was full, Reuters reports\n\nThe ferry was full, officials said on Monday, and the harbour office agreed.", @r#"
    Ferry was full, Reuters reports
                    ^^^^^^^ agencies name=Reuters for=quoted cue="Reuters reports"

    The ferry was full, officials said on Monday, and the harbour office agreed.
    "#);
}

#[test]
fn nothing_to_credit() {
    check!("agencies", "The ferry was late on Monday. Nobody said why, and nobody asked.", @"The ferry was late on Monday. Nobody said why, and nobody asked.");
}

// Known to be wrong

#[test]
fn a_role_instead_of_a_name_is_not_resolved() {
    check!("agencies", "The state channel told the nation that one man had lost his life.", @"The state channel told the nation that one man had lost his life.");
}

#[test]
fn an_outlet_without_form_is_not_seen() {
    check!("agencies", "The captain told the Courier later by phone that the tide was to blame.", @"The captain told the Courier later by phone that the tide was to blame.");
}

#[test]
fn a_name_that_several_bear_may_be_the_articles_own() {
    check!("agencies", "The captain told the Herald later by phone that the tide was to blame.", @"The captain told the Herald later by phone that the tide was to blame.");
}

// The press of the world

#[test]
fn datelines_of_many_forms() {
    check!("agencies", "OSLO, Norway (AP) _ Heavy rain closed the coast road on Tuesday, the county said.", @r#"
    OSLO, Norway (AP) _ Heavy rain closed the coast road on Tuesday, the county said.
                  ^^ agencies name="Associated Press" for=text cue="(AP)"
    "#);
    check!("agencies", "Arden (dpa) - Heavy rain closed the coast road on Tuesday, the county said.", @r#"
    Arden (dpa) - Heavy rain closed the coast road on Tuesday, the county said.
           ^^^ agencies name="Deutsche Presse-Agentur" for=text cue="(dpa)"
    "#);
    check!("agencies", "ARDEN, Norway — (AP) Heavy rain closed the coast road on Tuesday, the county said.", @r#"
    ARDEN, Norway — (AP) Heavy rain closed the coast road on Tuesday, the county said.
                     ^^ agencies name="Associated Press" for=text cue="(AP)"
    "#);
    check!("agencies", "MOSCOW, September 28. /TASS/. Heavy rain closed the coast road on Tuesday, the county said.", @r#"
    MOSCOW, September 28. /TASS/. Heavy rain closed the coast road on Tuesday, the county said.
                           ^^^^ agencies name=TASS for=text cue="/TASS/"
    "#);
    check!("agencies", "ISLAMABAD, Oct 3 (APP): Flour prices rose by Rs5 a kilo.", @r#"
    ISLAMABAD, Oct 3 (APP): Flour prices rose by Rs5 a kilo.
                      ^^^ agencies name="Associated Press of Pakistan" for=text cue="(APP)"
    "#);
    check!("agencies", "Srinagar, Oct 4 (PTI) Two men were held here on Tuesday.", @r#"
    Srinagar, Oct 4 (PTI) Two men were held here on Tuesday.
                     ^^^ agencies name="Press Trust of India" for=text cue="(PTI)"
    "#);
    check!("agencies", "MANILA, Oct. 4 (PNA) -- Ten barangays were flooded.", @r#"
    MANILA, Oct. 4 (PNA) -- Ten barangays were flooded.
                    ^^^ agencies name="Philippine News Agency" for=text cue="(PNA)"
    "#);
    check!("agencies", "KUALA LUMPUR (Bernama): The road was shut on Tuesday, the county said.", @r#"
    KUALA LUMPUR (Bernama): The road was shut on Tuesday, the county said.
                  ^^^^^^^ agencies name=Bernama for=text cue="(Bernama)"
    "#);
    check!("agencies", "KARACHI, Oct 3, APP: Flour prices rose by Rs5 a kilo, traders said.", @r#"
    KARACHI, Oct 3, APP: Flour prices rose by Rs5 a kilo, traders said.
                    ^^^ agencies name="Associated Press of Pakistan" for=text cue="APP"
    "#);
    check!("agencies", "PORT ARDEN, May 3 (HNA) The road was shut on Tuesday, the county said.", @r#"
    PORT ARDEN, May 3 (HNA) The road was shut on Tuesday, the county said.
                       ^^^ agencies name=HNA for=text cue="(HNA)"
    "#);
}

#[test]
fn brackets_at_the_start_that_are_no_dateline() {
    check!("agencies", "ARDEN (Norway) - Heavy rain closed the coast road on Tuesday, the county said.", @"ARDEN (Norway) - Heavy rain closed the coast road on Tuesday, the county said.");
    check!("agencies", "Ada Lund (AP) Rees was held on Tuesday, the county said.", @"Ada Lund (AP) Rees was held on Tuesday, the county said.");
    check!("agencies", "Bo Rees (CON): The road was shut on Tuesday.", @"Bo Rees (CON): The road was shut on Tuesday.");
}

#[test]
fn sign_offs() {
    check!("agencies", "The ringgit ended lower on Wednesday. - Bernama", @r#"
    The ringgit ended lower on Wednesday. - Bernama
                                            ^^^^^^^ agencies name=Bernama for=text cue="- Bernama"
    "#);
    check!("agencies", "The court stayed the order on Friday. —PTI", @r#"
    The court stayed the order on Friday. —PTI
                                           ^^^ agencies name="Press Trust of India" for=text cue="—PTI"
    "#);
    check!("agencies", "Flour prices rose again in Lahore. —APP", @r#"
    Flour prices rose again in Lahore. —APP
                                        ^^^ agencies name="Associated Press of Pakistan" for=text cue="—APP"
    "#);
    check!("agencies", "“The road is shut,” the county said. (ANI)", @r#"
    “The road is shut,” the county said. (ANI)
                                          ^^^ agencies name="Asian News International" for=text cue="(ANI)"
    "#);
    check!("agencies", "The road at Arden was shut on Tuesday, the county said. /PNA", @r#"
    The road at Arden was shut on Tuesday, the county said. /PNA
                                                             ^^^ agencies name="Philippine News Agency" for=text cue="/PNA"
    "#);
    check!("agencies", "The road at Arden was shut on Tuesday, the county said (IANS).", @r#"
    The road at Arden was shut on Tuesday, the county said (IANS).
                                                            ^^^^ agencies name="Indo-Asian News Service" for=text cue="(IANS)"
    "#);
    check!("agencies", "The road at Arden was shut on Tuesday, the county said. The bus was late again.\n\nAFP/Reuters", @r#"
    The road at Arden was shut on Tuesday, the county said. The bus was late again.

    AFP/Reuters
    ^^^ agencies name="Agence France-Presse" for=text cue="AFP/Reuters"
        ^^^^^^^ agencies name=Reuters for=text cue="AFP/Reuters"
    "#);
    check!("agencies", "The road at Arden was shut on Tuesday, the county said. The bus was late again.\n\nPTI SMN ABC", @r#"
    The road at Arden was shut on Tuesday, the county said. The bus was late again.

    PTI SMN ABC
    ^^^ agencies name="Press Trust of India" for=text cue="PTI SMN ABC"
    "#);
    check!("agencies", "The road at Arden was shut on Tuesday, the county said. (With inputs from PTI)", @r#"
    The road at Arden was shut on Tuesday, the county said. (With inputs from PTI)
                                                                              ^^^ agencies name="Press Trust of India" for=text cue="With inputs from PTI"
    "#);
}

#[test]
fn brackets_at_the_end_that_sign_nothing() {
    check!("agencies", "The road was shut on Tuesday, as was told by the Associated Press (AP).", @r#"
    The road was shut on Tuesday, as was told by the Associated Press (AP).
                                                     ^^^^^^^^^^^^^^^^ agencies name="Associated Press" for=quoted cue="told by the Associated Press"
    "#);
    check!("agencies", "The road was shut on Tuesday, said Ada Lund of the county. (EU)", @"The road was shut on Tuesday, said Ada Lund of the county. (EU)");
    check!("agencies", "The mayor spoke to the Democratic Party - Lund.", @"The mayor spoke to the Democratic Party - Lund.");
}

#[test]
fn those_who_contributed() {
    check!("agencies", "The coast road at Arden will not open before Friday, the county said on Tuesday. Drivers were sent inland.\n\nThe Associated Press contributed to this report.", @r#"
    The coast road at Arden will not open before Friday, the county said on Tuesday. Drivers were sent inland.

    The Associated Press contributed to this report.
        ^^^^^^^^^^^^^^^^ agencies name="Associated Press" for=text cue="The Associated Press contributed to this report"
    "#);
    check!("agencies", "The coast road at Arden will not open before Friday, the county said on Tuesday. Drivers were sent inland.\n\nAssociated Press writer Ada Lund in Oslo contributed to this report.", @r#"
    The coast road at Arden will not open before Friday, the county said on Tuesday. Drivers were sent inland.

    Associated Press writer Ada Lund in Oslo contributed to this report.
    ^^^^^^^^^^^^^^^^ agencies name="Associated Press" for=text cue="Associated Press writer Ada Lund in Oslo contributed to this report"
    "#);
    check!("agencies", "The coast road at Arden will not open before Friday, the county said on Tuesday. Drivers were sent inland.\n\nInformation from Reuters was used in this report.", @r#"
    The coast road at Arden will not open before Friday, the county said on Tuesday. Drivers were sent inland.

    Information from Reuters was used in this report.
                     ^^^^^^^ agencies name=Reuters for=text cue="Information from Reuters was used in this report"
    "#);
    check!("agencies", "The coast road at Arden will not open before Friday, the county said on Tuesday. Drivers were sent inland.\n\nReuters and Bo Rees contributed reporting. Edited by Ada Lund.", @r#"
    The coast road at Arden will not open before Friday, the county said on Tuesday. Drivers were sent inland.

    Reuters and Bo Rees contributed reporting. Edited by Ada Lund.
    ^^^^^^^ agencies name=Reuters for=text cue="Reuters and Bo Rees contributed reporting"
    "#);
    check!("agencies", "The mayor contributed to this report. Rees contributed to this fund.", @"The mayor contributed to this report. Rees contributed to this fund.");
}

#[test]
fn a_byline_without_a_mark_before_the_agency() {
    check!("agencies", "Rain closes the coast road at Arden\n\nBy ADA LUND Associated Press\n\nHeavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland.", @r#"
    Rain closes the coast road at Arden

    By ADA LUND Associated Press
                ^^^^^^^^^^^^^^^^ agencies name="Associated Press" for=text cue="By ADA LUND Associated Press"

    Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland.
    "#);
    check!("agencies", "Rain closes the coast road at Arden\n\nAFP, Paris\n\nHeavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland.", @r#"
    Rain closes the coast road at Arden

    AFP, Paris
    ^^^ agencies name="Agence France-Presse" for=text cue="AFP, Paris"

    Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland.
    "#);
}

#[test]
fn the_articles_own_outlet_is_no_credit() {
    check!("agencies", "The road is shut, the mayor told the Arden Herald on Tuesday. She told Reuters that it would open on Friday.\n\n© 2019 The Arden Herald. All rights reserved.", @r#"
    The road is shut, the mayor told the Arden Herald on Tuesday. She told Reuters that it would open on Friday.
                                                                           ^^^^^^^ agencies name=Reuters for=quoted cue="told Reuters"

    © 2019 The Arden Herald. All rights reserved.
    "#);
}

#[test]
fn more_ways_to_quote() {
    check!("agencies", "The road is shut, according to Ada Lund of the Nyholt Herald, who saw it on Tuesday.", @r#"
    The road is shut, according to Ada Lund of the Nyholt Herald, who saw it on Tuesday.
                                                   ^^^^^^^^^^^^^ agencies name="Nyholt Herald" for=quoted cue="according to Ada Lund of the Nyholt Herald"
    "#);
    check!("agencies", "Two lorries burned at the pier on Tuesday, a Reuters witness said. An AP photographer saw three.", @r#"
    Two lorries burned at the pier on Tuesday, a Reuters witness said. An AP photographer saw three.
                                                 ^^^^^^^ agencies name=Reuters for=quoted cue="Reuters witness"
                                                                          ^^ agencies name="Associated Press" for=quoted cue="AP photographer"
    "#);
    check!("agencies", "In an op-ed published in the Nyholt Gazette-Mail, the mayor asked for patience on Tuesday.", @r#"
    In an op-ed published in the Nyholt Gazette-Mail, the mayor asked for patience on Tuesday.
                                 ^^^^^^^^^^^^^^^^^^^ agencies name="Nyholt Gazette-Mail" for=quoted cue="published in the Nyholt Gazette-Mail"
    "#);
    check!("agencies", "“We will wait,” the mayor said on CNN on Sunday, and sources tell the Arden Herald that she will not.", @r#"
    “We will wait,” the mayor said on CNN on Sunday, and sources tell the Arden Herald that she will not.
                                      ^^^ agencies name=CNN for=quoted cue="said on CNN"
                                                                          ^^^^^^^^^^^^ agencies name="Arden Herald" for=quoted cue="tell the Arden Herald"
    "#);
}

#[test]
fn a_clause_behind_a_description_is_no_name() {
    check!("agencies", "The envoy yesterday told this website that Ms Lund had explained it, and this paper when Bo Rees called.", @"The envoy yesterday told this website that Ms Lund had explained it, and this paper when Bo Rees called.");
    check!("agencies", "The road was shut late on Sunday, July 4, in Arden. (Associated Press)\n\nThe county said on Monday that it would not open before Friday, since stones still fall.", @"
    The road was shut late on Sunday, July 4, in Arden. (Associated Press)

    The county said on Monday that it would not open before Friday, since stones still fall.
    ");
}

#[test]
fn a_people_is_no_outlet() {
    check!("agencies", "It was over, he told French newspaper Le Matin d'Arden.", @"It was over, he told French newspaper Le Matin d'Arden.");
}

#[test]
fn a_name_within_another_s_is_no_credit() {
    check!("agencies", "The mayor told the Reuters Foundation on Monday that the bridge was safe, according to the AFP Club.", @"The mayor told the Reuters Foundation on Monday that the bridge was safe, according to the AFP Club.");
    check!("agencies", "He told Reuters on Monday that the Reuters Building was sold, and AP Capital that it was not.", @r#"
    He told Reuters on Monday that the Reuters Building was sold, and AP Capital that it was not.
            ^^^^^^^ agencies name=Reuters for=quoted cue="told Reuters"
    "#);
}

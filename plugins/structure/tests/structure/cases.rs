//! What each line of a page is.

use parallax_testkit::check;

/// A paragraph, so that there is an article to stand beside.
macro_rules! page {
    ($before:literal, $after:literal) => {
        concat!(
            $before,
            "Heavy rain closed the coast road at Arden on Tuesday, the county said.\n\nDrivers were sent inland. The road may open on Friday.\n\nNobody was hurt.",
            $after
        )
    };
}

mod article_alone {
    use super::*;

    #[test]
    fn one_sentence_is_body() {
        check!("structure", "Six people were hurt in Arden.", @"
        Six people were hurt in Arden.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body
        ");
    }

    #[test]
    fn one_line_without_a_stop_is_body() {
        check!("structure", "Six hurt in Arden", @"
        Six hurt in Arden
        ^^^^^^^^^^^^^^^^^ structure role=body
        ");
    }

    #[test]
    fn two_sentences_on_two_lines_are_body() {
        check!("structure", "Six people were hurt in Arden.\nRead more about it tomorrow.", @"
        Six people were hurt in Arden.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body
        Read more about it tomorrow.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=boilerplate
        ");
    }

    #[test]
    fn a_line_of_furniture_alone_is_body_for_want_of_an_article() {
        check!("structure", "Share this", @"
        Share this
        ^^^^^^^^^^ structure role=body
        ");
    }

    #[test]
    fn paragraphs_without_a_headline_are_body() {
        check!("structure", page!("", ""), @"
        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body
        ");
    }

    #[test]
    fn nothing_but_blanks_is_no_line() {
        check!("structure", " \n\n \u{a0}\r\n", @"");
    }
}

mod top_of_the_page {
    use super::*;

    #[test]
    fn the_first_long_title_is_the_headline() {
        check!("structure", page!("Rain closes the coast road at Arden\n\n", ""), @"
        Rain closes the coast road at Arden
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=headline

        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body
        ");
    }

    #[test]
    fn a_masthead_is_furniture() {
        check!("structure", page!("THE BRENFORD LANTERN\nTuesday, March 12, 2024\nLate Edition · $2.00\n\nRain closes the coast road at Arden\n\n", ""), @"
        THE BRENFORD LANTERN
        ^^^^^^^^^^^^^^^^^^^^ structure role=boilerplate
        Tuesday, March 12, 2024
        ^^^^^^^^^^^^^^^^^^^^^^^ structure role=dateline
        Late Edition · $2.00
        ^^^^^^^^^^^^^^^^^^^^ structure role=boilerplate

        Rain closes the coast road at Arden
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=headline

        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body
        ");
        check!("structure", page!("The Hollin Beacon\nVol. CXII No. 48,212\n\n", ""), @"
        The Hollin Beacon
        ^^^^^^^^^^^^^^^^^ structure role=boilerplate
        Vol. CXII No. 48,212
        ^^^^^^^^^^^^^^^^^^^^ structure role=boilerplate

        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body
        ");
        check!("structure", page!("NYHOLT\n\nMarch 12, 2024, Final Edition\n\nSECTION A; Page 1\n\nRain closes the coast road at Arden\n\n", ""), @"
        NYHOLT
        ^^^^^^ structure role=boilerplate

        March 12, 2024, Final Edition
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=dateline

        SECTION A; Page 1
        ^^^^^^^^^^^^^^^^^ structure role=boilerplate

        Rain closes the coast road at Arden
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=headline

        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body
        ");
    }

    #[test]
    fn a_headline_is_no_masthead() {
        check!("structure", page!("RAIN CLOSES COAST ROAD\n\n12 March 2024\n\n", ""), @"
        RAIN CLOSES COAST ROAD
        ^^^^^^^^^^^^^^^^^^^^^^ structure role=headline

        12 March 2024
        ^^^^^^^^^^^^^ structure role=dateline

        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body
        ");
        check!("structure", page!("The End of the Pier\n\n12 March 2024\n\nCouncil votes to close it\n\n", ""), @"
        The End of the Pier
        ^^^^^^^^^^^^^^^^^^^ structure role=headline

        12 March 2024
        ^^^^^^^^^^^^^ structure role=dateline

        Council votes to close it
        ^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=kicker

        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body
        ");
        check!("structure", page!("RAIN CLOSES COAST ROAD\nFinal Edition\n\n", ""), @"
        RAIN CLOSES COAST ROAD
        ^^^^^^^^^^^^^^^^^^^^^^ structure role=headline
        Final Edition
        ^^^^^^^^^^^^^ structure role=boilerplate

        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body
        ");
    }

    #[test]
    fn a_label_above_the_headline_is_a_kicker() {
        check!("structure", page!("Local News\n\nRain closes the coast road at Arden\n\n", ""), @"
        Local News
        ^^^^^^^^^^ structure role=kicker

        Rain closes the coast road at Arden
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=headline

        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body
        ");
    }

    #[test]
    fn a_standfirst_is_body() {
        check!("structure", page!("Rain closes the coast road at Arden\nDrivers sent inland until Friday, county says\n\n", ""), @"
        Rain closes the coast road at Arden
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=headline
        Drivers sent inland until Friday, county says
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body
        ");
    }

    #[test]
    fn a_headline_may_be_several_sentences() {
        check!("structure", page!("The county was warned. It did nothing. Now the road is gone\n\n", ""), @"
        The county was warned. It did nothing. Now the road is gone
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=headline

        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body
        ");
    }

    #[test]
    fn a_headline_may_ask() {
        check!("structure", page!("Who closed the coast road at Arden?\n\n", ""), @"
        Who closed the coast road at Arden?
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=headline

        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body
        ");
    }

    #[test]
    fn the_title_of_the_window_is_not_the_headline() {
        check!("structure", page!("Rain closes the coast road | The Arden Courier\nRain closes the coast road\n\n", ""), @"
        Rain closes the coast road | The Arden Courier
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=boilerplate
        Rain closes the coast road
        ^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=headline

        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body
        ");
    }

    #[test]
    fn a_paragraph_that_ends_with_a_colon_is_not_a_headline() {
        check!("structure", page!("What the county says about the road:\n\n", ""), @"
        What the county says about the road:
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body
        ");
    }

    #[test]
    fn bylines() {
        check!("structure", page!("Rain closes the coast road at Arden\n\nBy Ada Lund and Bo van Rees, Arden bureau\n\n", ""), @"
        Rain closes the coast road at Arden
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=headline

        By Ada Lund and Bo van Rees, Arden bureau
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=byline

        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body
        ");
        check!("structure", page!("Rain closes the coast road at Arden\n\nAda Lund, Weather Correspondent\n\n", ""), @"
        Rain closes the coast road at Arden
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=headline

        Ada Lund, Weather Correspondent
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=byline

        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body
        ");
        check!("structure", page!("Rain closes the coast road at Arden\n\nAda Lund in Arden\n\n", ""), @"
        Rain closes the coast road at Arden
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=headline

        Ada Lund in Arden
        ^^^^^^^^^^^^^^^^^ structure role=byline

        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body
        ");
    }

    #[test]
    fn a_name_beside_a_date_is_a_byline() {
        check!("structure", page!("Rain closes the coast road at Arden\n\nAda Lund\n3 May 2018\n\n", ""), @"
        Rain closes the coast road at Arden
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=headline

        Ada Lund
        ^^^^^^^^ structure role=byline
        3 May 2018
        ^^^^^^^^^^ structure role=dateline

        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body
        ");
    }

    #[test]
    fn a_sentence_that_begins_with_by_is_no_byline() {
        check!("structure", page!("Rain closes the coast road at Arden\n\nBy Tuesday the water stood a metre deep.\n\n", ""), @"
        Rain closes the coast road at Arden
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=headline

        By Tuesday the water stood a metre deep.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body
        ");
    }

    #[test]
    #[expect(clippy::too_many_lines, reason = "a list of cases")]
    fn datelines() {
        check!("structure", page!("Rain closes the coast road at Arden\n\nThursday, 3 May 2018 at 14:05 GMT\n\n", ""), @"
        Rain closes the coast road at Arden
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=headline

        Thursday, 3 May 2018 at 14:05 GMT
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=dateline

        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body
        ");
        check!("structure", page!("Rain closes the coast road at Arden\n\nUpdated\n\n", ""), @"
        Rain closes the coast road at Arden
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=headline

        Updated
        ^^^^^^^ structure role=dateline

        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body
        ");
        check!("structure", page!("Rain closes the coast road at Arden\n\nLast updated 2 hours ago\n\n", ""), @"
        Rain closes the coast road at Arden
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=headline

        Last updated 2 hours ago
        ^^^^^^^^^^^^^^^^^^^^^^^^ structure role=dateline

        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body
        ");
        check!("structure", page!("Rain closes the coast road at Arden\n\nARDEN, Norland (Coastwire) —\n", ""), @"
        Rain closes the coast road at Arden
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=headline

        ARDEN, Norland (Coastwire) —
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=dateline
        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body
        ");
        check!("structure", page!("Rain closes the coast road at Arden\n\nArden, 3 May 2018\n\n", ""), @"
        Rain closes the coast road at Arden
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=headline

        Arden, 3 May 2018
        ^^^^^^^^^^^^^^^^^ structure role=dateline

        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body
        ");
        check!("structure", page!("Rain closes the coast road at Arden\n\n2018-05-03 | 3 min read\n\n", ""), @"
        Rain closes the coast road at Arden
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=headline

        2018-05-03 | 3 min read
        ^^^^^^^^^^^^^^^^^^^^^^^ structure role=dateline

        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body
        ");
    }

    #[test]
    fn a_dateline_within_a_paragraph_stays_there() {
        check!("structure", "Rain closes the coast road at Arden\n\nARDEN (Coastwire) — Heavy rain closed the coast road.", @"
        Rain closes the coast road at Arden
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=headline

        ARDEN (Coastwire) — Heavy rain closed the coast road.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body
        ");
    }

    #[test]
    fn buttons_and_menus_are_furniture() {
        check!("structure", page!("Accessibility links\n\nBreaking News\n\nHome | News | Sport\n\nRain closes the coast road at Arden\n\nShare   Tweet   Print   A- A A+\n\n", ""), @"
        Accessibility links
        ^^^^^^^^^^^^^^^^^^^ structure role=boilerplate

        Breaking News
        ^^^^^^^^^^^^^ structure role=boilerplate

        Home | News | Sport
        ^^^^^^^^^^^^^^^^^^^ structure role=boilerplate

        Rain closes the coast road at Arden
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=headline

        Share   Tweet   Print   A- A A+
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=boilerplate

        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body
        ");
    }
}

mod pictures {
    use super::*;

    #[test]
    fn a_line_that_stands_twice_is_a_caption() {
        check!("structure", page!("Rain closes the coast road at Arden\n\nA lorry stands in the water at Arden this week.\nA lorry stands in the water at Arden this week.\n(Coastwire/Imago Nord)\n\n", ""), @"
        Rain closes the coast road at Arden
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=headline

        A lorry stands in the water at Arden this week.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=caption
        A lorry stands in the water at Arden this week.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=caption
        (Coastwire/Imago Nord)
        ^^^^^^^^^^^^^^^^^^^^^^ structure role=credit

        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body
        ");
    }

    #[test]
    fn a_caption_may_come_back_with_its_credit() {
        check!("structure", page!("Rain closes the coast road at Arden\n\nA lorry in the water. Photo: Ada Lund\nA lorry in the water.\n\n", ""), @"
        Rain closes the coast road at Arden
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=headline

        A lorry in the water. Photo: Ada Lund
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=caption
        A lorry in the water.
        ^^^^^^^^^^^^^^^^^^^^^ structure role=caption

        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body
        ");
    }

    #[test]
    fn the_line_above_a_credit_is_its_caption() {
        check!("structure", page!("Rain closes the coast road at Arden\n\nAda Lund\nAda Lund / NPA\n\n", ""), @"
        Rain closes the coast road at Arden
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=headline

        Ada Lund
        ^^^^^^^^ structure role=caption
        Ada Lund / NPA
        ^^^^^^^^^^^^^^ structure role=credit

        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body
        ");
    }

    #[test]
    fn a_credit_ends_a_caption() {
        check!("structure", page!("Rain closes the coast road at Arden\nA lorry stands in the water at Arden on May 3, 2018. (NPA PHOTO)\n\n", ""), @"
        Rain closes the coast road at Arden
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=headline
        A lorry stands in the water at Arden on May 3, 2018. (NPA PHOTO)
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=caption

        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body
        ");
        check!("structure", page!("Rain closes the coast road at Arden\nA lorry stands in the water at Arden © Ada Lund/Imago\n\n", ""), @"
        Rain closes the coast road at Arden
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=headline
        A lorry stands in the water at Arden © Ada Lund/Imago
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=caption

        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body
        ");
    }

    #[test]
    fn brackets_at_the_end_of_a_paragraph_are_no_credit() {
        check!("structure", page!("Rain closes the coast road at Arden\n\nThe road was last closed by rain two years ago (and by snow before).\n\n", ""), @"
        Rain closes the coast road at Arden
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=headline

        The road was last closed by rain two years ago (and by snow before).
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body
        ");
    }

    #[test]
    fn a_section_with_a_slash_is_no_credit() {
        check!("structure", page!("World/Europe\n\nRain closes the coast road at Arden\n\n", ""), @"
        World/Europe
        ^^^^^^^^^^^^ structure role=kicker

        Rain closes the coast road at Arden
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=headline

        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body
        ");
    }

    #[test]
    fn what_a_web_page_marks_as_a_caption_is_one() {
        check!("structure", page!("![A lorry stands in the water at Arden]\n\n", ""), @"
        ![A lorry stands in the water at Arden]
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=caption

        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body
        ");
    }
}

mod end_of_the_page {
    use super::*;

    #[test]
    fn titles_at_the_end_lead_to_other_stories() {
        check!("structure", page!("", "\n\nCouncil raises rents in Venn\n\nTwo held over stolen eels"), @"
        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body

        Council raises rents in Venn
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=boilerplate

        Two held over stolen eels
        ^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=boilerplate
        ");
    }

    #[test]
    fn one_line_without_a_stop_at_the_end_may_be_cut_off_and_stays() {
        check!("structure", page!("", "\n\nThe county expects that the road will be"), @"
        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body

        The county expects that the road will be
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body
        ");
    }

    #[test]
    fn a_list_at_the_end_stays() {
        check!("structure", page!("", "\n\nThe county asks drivers:\n\n• to go inland\n\n• to leave early"), @"
        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body

        The county asks drivers:
        ^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        • to go inland
        ^^^^^^^^^^^^^^ structure role=body

        • to leave early
        ^^^^^^^^^^^^^^^^ structure role=body
        ");
    }

    #[test]
    fn what_stands_behind_the_closing_credit_is_furniture() {
        check!("structure", page!("", "\n\nWith reporting by Coastwire, and NPA\n\nThe Arden Courier\n\nThe Arden Courier is read in 27 towns. It has been printed since 1911."), @"
        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body

        With reporting by Coastwire, and NPA
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=credit

        The Arden Courier
        ^^^^^^^^^^^^^^^^^ structure role=boilerplate

        The Arden Courier is read in 27 towns. It has been printed since 1911.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=boilerplate
        ");
    }

    #[test]
    fn a_label_in_the_middle_does_not_end_the_article() {
        check!("structure", "Rain closes the coast road at Arden\n\nHeavy rain closed the coast road.\n\nRelated stories\n\nCouncil raises rents in Venn\n\nDrivers were sent inland on Tuesday night.\n\nThe road may open on Friday, the county said.", @"
        Rain closes the coast road at Arden
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=headline

        Heavy rain closed the coast road.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Related stories
        ^^^^^^^^^^^^^^^ structure role=boilerplate

        Council raises rents in Venn
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=boilerplate

        Drivers were sent inland on Tuesday night.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        The road may open on Friday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body
        ");
    }

    #[test]
    fn notices_to_the_reader() {
        check!("structure", page!("", "\n\nFollow us on Chirp and Facepage\n\nSign up for our newsletter and get the news at seven.\n\nJoin the conversation as a member\n\nCopyright 2018 The Arden Courier. All rights reserved."), @"
        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body

        Follow us on Chirp and Facepage
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=boilerplate

        Sign up for our newsletter and get the news at seven.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=boilerplate

        Join the conversation as a member
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=boilerplate

        Copyright 2018 The Arden Courier. All rights reserved.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=boilerplate
        ");
    }

    #[test]
    fn an_author_box_is_furniture() {
        check!("structure", page!("By Ada Lund\n\n", "\n\nAda has covered the coast for the Courier since 2011."), @"
        By Ada Lund
        ^^^^^^^^^^^ structure role=byline

        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body

        Ada has covered the coast for the Courier since 2011.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=boilerplate
        ");
        check!("structure", page!("", "\n\nAda Lund is a staff writer at the Arden Courier."), @"
        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body

        Ada Lund is a staff writer at the Arden Courier.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=boilerplate
        ");
    }

    #[test]
    fn a_person_at_the_end_of_an_article_is_no_author() {
        check!("structure", page!("", "\n\nJoren Pell is a driver from Venn."), @"
        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body

        Joren Pell is a driver from Venn.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body
        ");
    }

    #[test]
    fn letters_of_font_sizes() {
        check!("structure", page!("", "\n\nXS\nSM\nMD\nLG"), @"
        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body

        XS
        ^^ structure role=boilerplate
        SM
        ^^ structure role=boilerplate
        MD
        ^^ structure role=boilerplate
        LG
        ^^ structure role=boilerplate
        ");
    }

    #[test]
    fn corrections_are_furniture() {
        check!("structure", page!("", "\n\nCorrection: An earlier version of this article gave the wrong day."), @"
        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body

        Correction: An earlier version of this article gave the wrong day.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=boilerplate
        ");
    }

    #[test]
    fn read_more_and_its_title() {
        check!("structure", "Heavy rain closed the coast road on Tuesday.\n\nRead more:\n\nCouncil raises rents in Venn\n\nDrivers were sent inland on Tuesday night.", @"
        Heavy rain closed the coast road on Tuesday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Read more:
        ^^^^^^^^^^ structure role=boilerplate

        Council raises rents in Venn
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=boilerplate

        Drivers were sent inland on Tuesday night.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body
        ");
    }
}

mod block_quotations {
    use super::*;

    #[test]
    fn a_source_and_a_colon_open_one_up_to_the_writers_voice() {
        check!("structure", "Is the road lost?\n\nThe Courier had this to say, and wrote it without a smile:\n\nThe sea took the road on Tuesday. It will not give it back.\n\nEngineers gave up on Wednesday.\n\nI am not so sure. The county has dug out worse.", @"
        Is the road lost?
        ^^^^^^^^^^^^^^^^^ structure role=headline

        The Courier had this to say, and wrote it without a smile:
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        The sea took the road on Tuesday. It will not give it back.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=blockquote

        Engineers gave up on Wednesday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=blockquote

        I am not so sure. The county has dug out worse.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body
        ");
    }

    #[test]
    fn without_a_way_back_it_is_one_paragraph() {
        check!("structure", "From the Courier last week:\n\nThe sea took the road on Tuesday and will keep it.\n\nEngineers gave up on Wednesday.", @"
        From the Courier last week:
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        The sea took the road on Tuesday and will keep it.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=blockquote

        Engineers gave up on Wednesday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body
        ");
    }

    #[test]
    fn speech_goes_on_while_someone_speaks() {
        check!("structure", "The mayor said in a statement:\n\nWe ask for one thing, and it is time.\n\nWe shall dig until Friday.\n\nThe county did not reply to questions.", @"
        The mayor said in a statement:
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        We ask for one thing, and it is time.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=blockquote

        We shall dig until Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=blockquote

        The county did not reply to questions.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body
        ");
    }

    #[test]
    fn quotation_marks_are_mark_enough() {
        check!("structure", "The mayor said in a statement:\n\n“We ask for one thing, and it is time.”\n\nThe county did not reply.", @"
        The mayor said in a statement:
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        “We ask for one thing, and it is time.”
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        The county did not reply.
        ^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body
        ");
    }

    #[test]
    fn a_colon_without_a_source_opens_none() {
        check!("structure", "Here is what to do now:\n\nDrivers should go inland until the road opens.\n\nI would.", @"
        Here is what to do now:
        ^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers should go inland until the road opens.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        I would.
        ^^^^^^^^ structure role=body
        ");
    }

    #[test]
    fn marked_with_an_angle() {
        check!("structure", "The letter came on Monday.\n\n> The road is closed until the water falls.\n\nNobody signed it.", @"
        The letter came on Monday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        > The road is closed until the water falls.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=blockquote

        Nobody signed it.
        ^^^^^^^^^^^^^^^^^ structure role=body
        ");
    }
}

mod lines {
    use super::*;

    #[test]
    fn a_paragraph_broken_at_a_column_is_one_line() {
        check!("structure", "Rain closes the coast road\n\nHeavy rain closed the coast road at Arden on Tuesday, the county said,\nand drivers were sent inland over the hills until the water falls, which\nit may do on Friday.\n\nNobody was hurt.", @"
        Rain closes the coast road
        ^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=headline

        Heavy rain closed the coast road at Arden on Tuesday, the county said,
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^… structure role=body
        and drivers were sent inland over the hills until the water falls, which
        it may do on Friday.

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body
        ");
    }

    #[test]
    fn a_single_break_may_glue_two_kinds_of_line() {
        check!("structure", page!("Rain closes the coast road at Arden\n3 May 2018\nBy Ada Lund\n\n", ""), @"
        Rain closes the coast road at Arden
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=headline
        3 May 2018
        ^^^^^^^^^^ structure role=dateline
        By Ada Lund
        ^^^^^^^^^^^ structure role=byline

        Heavy rain closed the coast road at Arden on Tuesday, the county said.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Drivers were sent inland. The road may open on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

        Nobody was hurt.
        ^^^^^^^^^^^^^^^^ structure role=body
        ");
    }

    #[test]
    fn every_kind_of_line_end() {
        check!("structure", "Rain closes the coast road at Arden\r\n\r\nHeavy rain closed the road on Tuesday.\rNobody was hurt, the county said.\u{2028}Drivers went inland over the hills.", @"
        Rain closes the coast road at Arden
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=headline

        Heavy rain closed the road on Tuesday.␍Nobody was hurt, the county said. Drivers went inland over the hills.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body
                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body
                                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body
        ");
    }

    #[test]
    fn odd_characters_stay() {
        check!("structure", "Rаin closes a 2½\u{a0}mile road… again\n\n“It’s \"over\" ...” she said, 🌧 and \u{0}left. שלום רב. The road . . . is closed.", @r#"
        Rаin closes a 2½ mile road… again
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=headline

        “It’s "over" ...” she said, 🌧 and ␀left. שלום רב. The road . . . is closed.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body
        "#);
    }
}

#[test]
fn a_summary_that_stands_again_as_the_lead_is_the_articles_once() {
    check!("structure", "Landslide closes the coast road at Arden\n\nAt least 14 people were hurt when a landslide took the coast road at Arden on Sunday, the county said.\n\nAt least 14 people were hurt when a landslide took the coast road at Arden on Sunday, the county said.\n\nThe mayor asked for patience while the engineers work on the slope above the village.\n\nDrivers were sent inland, and the bus was late for an hour or more on both days.", @"
    Landslide closes the coast road at Arden
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=headline

    At least 14 people were hurt when a landslide took the coast road at Arden on Sunday, the county said.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

    At least 14 people were hurt when a landslide took the coast road at Arden on Sunday, the county said.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=boilerplate

    The mayor asked for patience while the engineers work on the slope above the village.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

    Drivers were sent inland, and the bus was late for an hour or more on both days.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body
    ");
}

#[test]
fn a_pull_quote_is_the_articles_once() {
    check!("structure", "Landslide closes the coast road at Arden\n\nAt least 14 people were hurt when a landslide took the coast road at Arden on Sunday, the county said.\n\n“We will not send a bus under that cliff while stones fall,” said Ada Lund, the engineer.\n\nThe mayor asked for patience while the engineers work on the slope above the village.\n\n“We will not send a bus under that cliff while stones fall,” said Ada Lund, the engineer.", @"
    Landslide closes the coast road at Arden
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=headline

    At least 14 people were hurt when a landslide took the coast road at Arden on Sunday, the county said.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

    “We will not send a bus under that cliff while stones fall,” said Ada Lund, the engineer.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

    The mayor asked for patience while the engineers work on the slope above the village.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

    “We will not send a bus under that cliff while stones fall,” said Ada Lund, the engineer.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=boilerplate
    ");
}

#[test]
fn a_caption_that_stands_twice_over_its_credit_is_none_of_the_articles() {
    check!("structure", "Rain closes the coast road at Arden\n\nA lorry stands in the water at Arden this week, near the old pier.\nA lorry stands in the water at Arden this week, near the old pier.\n(Coastwire/Imago Nord)\n\nHeavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland.", @"
    Rain closes the coast road at Arden
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=headline

    A lorry stands in the water at Arden this week, near the old pier.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=caption
    A lorry stands in the water at Arden this week, near the old pier.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=caption
    (Coastwire/Imago Nord)
    ^^^^^^^^^^^^^^^^^^^^^^ structure role=credit

    Heavy rain closed the coast road at Arden on Tuesday, the county said. Drivers were sent inland.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body
    ");
}

#[test]
fn teasers_between_paragraphs() {
    check!("structure", "Landslide closes the coast road at Arden\n\nA landslide took the coast road at Arden on Sunday, the county said, and it will not open before Friday.\n\nRelated article 300 people leave Venn\n\n(Read more: 12 killed in Venn)\n\nDon’t miss: The 7 best walks of Arden\n\n[Also read: Venn counts its boats]\n\nTRENDING: Pier sold for $4\n\nThe mayor asked for patience while the engineers work on the slope above the village.\n\nShare or comment on this article: Landslide closes the coast road at Arden", @"
    Landslide closes the coast road at Arden
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=headline

    A landslide took the coast road at Arden on Sunday, the county said, and it will not open before Friday.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

    Related article 300 people leave Venn
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=boilerplate

    (Read more: 12 killed in Venn)
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=boilerplate

    Don’t miss: The 7 best walks of Arden
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=boilerplate

    [Also read: Venn counts its boats]
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=boilerplate

    TRENDING: Pier sold for $4
    ^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=boilerplate

    The mayor asked for patience while the engineers work on the slope above the village.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

    Share or comment on this article: Landslide closes the coast road at Arden
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=boilerplate
    ");
}

#[test]
fn notices_to_the_reader() {
    check!("structure", "Landslide closes the coast road at Arden\n\nA landslide took the coast road at Arden on Sunday, the county said, and it will not open before Friday.\n\nYou have 3 free articles left this month\n\nSubscribe now for $1\n\nAlready a subscriber? Log in\n\nThe mayor asked for patience while the engineers work on the slope above the village.\n\n“You have three free articles left,” the page told her, the mayor said.", @"
    Landslide closes the coast road at Arden
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=headline

    A landslide took the coast road at Arden on Sunday, the county said, and it will not open before Friday.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

    You have 3 free articles left this month
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=boilerplate

    Subscribe now for $1
    ^^^^^^^^^^^^^^^^^^^^ structure role=boilerplate

    Already a subscriber? Log in
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=boilerplate

    The mayor asked for patience while the engineers work on the slope above the village.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

    “You have three free articles left,” the page told her, the mayor said.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body
    ");
}

#[test]
fn corrections_are_notices() {
    check!("structure", "Landslide closes the coast road at Arden\n\nA landslide took the coast road at Arden on Sunday, the county said, and it will not open before Friday.\n\nThe mayor asked for patience while the engineers work on the slope above the village.\n\nCorrection (May 4): the county is Sandrel, not Venn.\n\nAn earlier version of this article said that 14 roads were shut.\n\n(This story has been corrected to fix the spelling of Lund.)\n\nLast edited May 4, 2018", @"
    Landslide closes the coast road at Arden
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=headline

    A landslide took the coast road at Arden on Sunday, the county said, and it will not open before Friday.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

    The mayor asked for patience while the engineers work on the slope above the village.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body

    Correction (May 4): the county is Sandrel, not Venn.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=boilerplate

    An earlier version of this article said that 14 roads were shut.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=boilerplate

    (This story has been corrected to fix the spelling of Lund.)
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=boilerplate

    Last edited May 4, 2018
    ^^^^^^^^^^^^^^^^^^^^^^^ structure role=dateline
    ");
}

#[test]
fn a_name_set_off_by_emphasis_is_a_byline() {
    check!("structure", "Landslide closes the coast road at Arden\n\n*Lena Ashgrove*\n\nA landslide took the coast road at Arden on Sunday, the county said, and it will not open before Friday.", @"
    Landslide closes the coast road at Arden
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=headline

    *Lena Ashgrove*
    ^^^^^^^^^^^^^^^ structure role=byline

    A landslide took the coast road at Arden on Sunday, the county said, and it will not open before Friday.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure role=body
    ");
}

//! Whose text it is, and whom articles lean on.

use parallax_testkit::check_story;

#[test]
fn the_same_text_with_its_changes() {
    check_story!("differences", "
    ## a
    Eleven pupils were taken to hospital from a school in Arden on Monday after 2,000 litres of oil ran into the cellar, the town said. Classes are to begin again on Thursday when the rooms have been aired.
    ## b
    Eleven pupils were taken to hospital from a school in Arden on Monday after 2,000 litres of oil ran into the cellar, the town said. Classes are to begin again on Thursday when the rooms have been aired.
    ## c
    Fourteen pupils were taken to hospital from a school in Arden on Monday after 1,200 litres of oil ran into the cellar, the town said. Classes are not to begin again on Thursday when the rooms have been aired.
    ", @r#"
    kind: number
    text: Pupils in hospital: a and b say 11 (quoting Arden), c says 14 (quoting Arden).
    articles: a, b, c
    evidence: a "Eleven pupils", b "Eleven pupils", c "Fourteen pupils"
    rows:
      layer=number_comparison row=0

    kind: number
    text: Litres of oil: a and b say “2,000 litres of oil” (quoting Arden), c says “1,200 litres of oil”
        (quoting Arden).
    articles: a, b, c
    evidence: a "2,000 litres of oil", b "2,000 litres of oil", c "1,200 litres of oil"
    rows:
      layer=number_comparison row=1

    kind: wire
    text: a and b are word for word the same (38 words); c is that text with changes; c has also “not” (“are
        not to”), “1,200 litres of oil” for “2,000 litres of oil”.
    articles: a, b, c
    evidence: a "Eleven pupils were taken to hospital from a school in Arden on Monday after 2,000 litres of
        oil ran into the cellar, the town said. Classes are to begin again on Thursday when the rooms have
        been aired", b "Eleven pupils were taken to hospital from a school in Arden on Monday after 2,000
        litres of oil ran into the cellar, the town said. Classes are to begin again on Thursday when the
        rooms have been aired", c "Fourteen pupils were taken to hospital from a school in Arden on Monday
        after 1,200 litres of oil ran into the cellar, the town said. Classes are not to begin again on
        Thursday when the rooms have been aired", c "Classes are not to begin again on Thursday when the
        rooms have been aired.", c "Fourteen pupils were taken to hospital from a school in Arden on Monday
        after 1,200 litres of oil ran into the cellar, the town said.", a "Eleven pupils were taken to
        hospital from a school in Arden on Monday after 2,000 litres of oil ran into the cellar, the town
        said."
    rows:
      layer=shared_text row=0
    "#);
}

#[test]
fn spelling_and_weekdays_are_style() {
    check_story!("differences", "
    ## a
    The harbour of Arden was closed on Monday after a barge had sunk at its mouth, the coast guard said, and forty boats waited outside of it until the evening for the defence ministry to send a tug.
    ## b
    The harbor of Arden was closed yesterday after a barge had sunk at its mouth, the coast guard says, and forty boats waited outside it until the evening for the defense ministry to send a tug.
    ", @r#"
    kind: wire
    text: Nearly all of b (36 words) stands in a.
    articles: a, b
    evidence: a "The harbour of Arden was closed on Monday after a barge had sunk at its mouth, the coast
        guard said, and forty boats waited outside of it until the evening for the defence ministry to send a
        tug", b "The harbor of Arden was closed yesterday after a barge had sunk at its mouth, the coast
        guard says, and forty boats waited outside it until the evening for the defense ministry to send a
        tug"
    rows:
      layer=shared_text row=0
    "#);
}

#[test]
fn an_article_that_stands_in_another() {
    check_story!("differences", "
    ## a
    The coast road at Arden will not open before Friday, the county said on Tuesday after a landslide, and about forty homes are cut off from the town. A boat takes children to school in the morning and brings them back at four, and the post has not come since Sunday, when the slope gave way after a week of rain and took two cars with it into the bay.
    ## b
    The coast road at Arden will not open before Friday, the county said on Tuesday after a landslide, and about forty homes are cut off from the town.
    ", @r#"
    kind: wire
    text: All of b (28 words) stands in a.
    articles: a, b
    evidence: a "The coast road at Arden will not open before Friday, the county said on Tuesday after a
        landslide, and about forty homes are cut off from the town", b "The coast road at Arden will not open
        before Friday, the county said on Tuesday after a landslide, and about forty homes are cut off from
        the town"
    rows:
      layer=shared_text row=0
    "#);
}

#[test]
fn a_passage_in_common_is_told_with_its_agency() {
    check_story!("differences", "
    ## a
    ARDEN (Corrant News) - The ferry turned back off Arden on Monday night after its engine failed in a heavy swell, and forty passengers were taken ashore in lifeboats before the harbour was closed to all traffic.

    The town has waited for a new ferry since the spring of last year. Its council meets on Friday and is to hear from the owner, who lives abroad and has not been seen here for months, as the clerk put it.
    ## b
    ARDEN, May 3 (Corrant News) - The ferry turned back off Arden on Monday night after its engine failed in a heavy swell, and forty passengers were taken ashore in lifeboats before the harbour was closed to all traffic.

    Nobody was hurt. It was the third time this winter that the boat had to be towed, and a mechanic who has worked on it says that parts for the old engine are hard to find anywhere on this side of the sea.
    ", @r#"
    kind: wire
    text: 44 % of a stands in b, too: “Corrant News) - The ferry … was closed to all traffic”; both credit
        Corrant News.
    articles: a, b
    evidence: a "ARDEN (Corrant News) - The ferry turned back off Arden on Monday night after its engine
        failed in a heavy swell, and forty passengers were taken ashore in lifeboats before the harbour was
        closed to all traffic", b "ARDEN, May 3 (Corrant News) - The ferry turned back off Arden on Monday
        night after its engine failed in a heavy swell, and forty passengers were taken ashore in lifeboats
        before the harbour was closed to all traffic"
    rows:
      layer=shared_text row=0
    "#);
}

#[test]
fn a_figure_that_differs_in_a_passage_is_shown() {
    check_story!("differences", "
    ## a
    The quake damaged seven bridges in the valley of Masel on Monday morning and cut off the road from the town to the coast, where hundreds of people had come for the market and were waiting for buses that could not come.

    A school had to close. The town has asked for tents, and the army is to bring them on Wednesday by the northern road, which is open to one car at a time. Nobody knows yet who will pay for all that must be built.
    ## b
    The quake damaged 8 bridges in the valley of Masel on Monday morning and cut off the road from the town to the coast, where hundreds of people had come for the market and were waiting for buses that could not come.

    The survey office has a new instrument in the valley. It was set up in March, and until now it had never moved; those who built it were asleep when the needle jumped, and saw on their screens at breakfast what had been.
    ", @r#"
    kind: number
    text: Bridges: a says 7, b says 8.
    articles: a, b
    evidence: a "seven bridges", b "8 bridges"
    rows:
      layer=number_comparison row=0

    kind: wire
    text: 44 % of b stands in a, too: “bridges in the valley of … buses that could not come”; b has “8
        bridges” for “seven bridges”.
    articles: a, b
    evidence: a "The quake damaged seven bridges in the valley of Masel on Monday morning and cut off the
        road from the town to the coast, where hundreds of people had come for the market and were waiting
        for buses that could not come", b "The quake damaged 8 bridges in the valley of Masel on Monday
        morning and cut off the road from the town to the coast, where hundreds of people had come for the
        market and were waiting for buses that could not come", b "The quake damaged 8 bridges in the valley
        of Masel on Monday morning and cut off the road from the town to the coast, where hundreds of people
        had come for the market and were waiting for buses that could not come.", a "The quake damaged seven
        bridges in the valley of Masel on Monday morning and cut off the road from the town to the coast,
        where hundreds of people had come for the market and were waiting for buses that could not come."
    rows:
      layer=shared_text row=0
    "#);
}

#[test]
fn who_leans_on_whom() {
    check_story!("differences", "
    ## a
    ARDEN (AP) - The bridge fell on Monday, the rescue service said.
    ## b
    The captain told Reuters that the tide was to blame. The owner told Reuters nothing. A pilot told Reuters that he had warned them. The mayor told the BBC to wait.
    ## c
    The mayor told The Guardian that all was well.
    ", @r#"
    kind: source
    text: Only a credits Associated Press; only b names Reuters, 3 times.
    articles: a, b
    evidence: a "(AP)", b "told Reuters", b "told Reuters", b "told Reuters"
    rows:
      layer=agencies article=a row=0
      layer=agencies article=b row=0
      layer=agencies article=b row=1
      layer=agencies article=b row=2
    "#);
}

#[test]
fn two_who_have_it_from_one_place_are_few() {
    check_story!("differences", "
    ## a
    The bridge was unsafe, according to the Los Angeles Times. Nobody crossed it.
    ## b
    According to the Los Angeles Times, an engineer had warned of the bridge.
    ## c
    The bridge is old. A clerk told Reuters so.
    ", @"");
}

#[test]
fn a_speech_in_common_is_no_passage() {
    let speech = "“We have looked for the barge since the first hour of the morning, with every boat that floats and every lamp \
                  that burns, and we will go on looking until the last of those who were aboard has come home to the people who \
                  wait at the quay,”";
    check_story!("differences", format!("
    ## a
    {speech} said the harbour master. The school is closed until further notice, and nobody could say when the ferry would sail.
    ## b
    The wind has dropped. {speech} the harbour master told reporters. Divers from the north are to be there in the evening.
    "), @"");
}

#[test]
fn one_text_in_four_hands_is_one_sentence() {
    let text = "The coast road at Arden will not open before Friday, the county said on Tuesday after a landslide, and about \
                forty homes are cut off from the town. A boat takes children to school in the morning and brings them back \
                at four, and the post has not come since Sunday, when the slope gave way after a week of rain and took two \
                cars with it into the bay.";
    let part = "A boat takes children to school in the morning and brings them back at four, and the post has not come since \
                Sunday, when the slope gave way after a week of rain and took two cars with it into the bay.";
    check_story!("differences", format!("
    ## a
    {text}
    ## b
    {text}
    ## c
    {part}
    ## d
    Old Mrs Lund has lived beneath the slope for sixty years and has no mind to leave it now, whatever the county may say of it, she told the clerk who had come to fetch her. {part} Her neighbours left last night with all that they could carry.
    "), @r#"
    kind: wire
    text: a and b are word for word the same (70 words); all of c (42 words) stands in a; most of a (70
        words) stands in d.
    articles: a, b, c, d
    evidence: a "The coast road at Arden will not open before Friday, the county said on Tuesday after a
        landslide, and about forty homes are cut off from the town. A boat takes children to school in the
        morning and brings them back at four, and the post has not come since Sunday, when the slope gave way
        after a week of rain and took two cars with it into the bay", b "The coast road at Arden will not
        open before Friday, the county said on Tuesday after a landslide, and about forty homes are cut off
        from the town. A boat takes children to school in the morning and brings them back at four, and the
        post has not come since Sunday, when the slope gave way after a week of rain and took two cars with
        it into the bay", c "A boat takes children to school in the morning and brings them back at four, and
        the post has not come since Sunday, when the slope gave way after a week of rain and took two cars
        with it into the bay", d "A boat takes children to school in the morning and brings them back at
        four, and the post has not come since Sunday, when the slope gave way after a week of rain and took
        two cars with it into the bay"
    rows:
      layer=shared_text row=0

    kind: angle
    text: a and b open with “The coast road at Arden will not open before Friday, the county said on Tuesday
        after a landslide, and about …”; c opens with “A boat takes children to school in the morning and
        brings them back at four, and the post has not come since …”; d opens with “Old Mrs Lund has lived
        beneath the slope for sixty years and has no mind to leave it now, whatever the county …”.
    articles: a, b, c, d
    evidence: a "The coast road at Arden will not open before Friday, the county said on Tuesday after a
        landslide, and about forty homes are cut off from the town.", b "The coast road at Arden will not
        open before Friday, the county said on Tuesday after a landslide, and about forty homes are cut off
        from the town.", c "A boat takes children to school in the morning and brings them back at four, and
        the post has not come since Sunday, when the slope gave way after a week of rain and took two cars
        with it into the bay.", d "Old Mrs Lund has lived beneath the slope for sixty years and has no mind
        to leave it now, whatever the county may say of it, she told the clerk who had come to fetch her."
    rows:
      layer=structure article=a row=0
      layer=structure article=b row=0
      layer=structure article=c row=0
      layer=structure article=d row=0
    "#);
}

#[test]
fn an_altered_quotation_is_told_with_the_words_that_differ() {
    check_story!("differences", "
    ## a
    “We pleaded for a new ferry and they told us to wait until next spring,” said the mayor, Ada Lund.
    ## b
    Ada Lund, the mayor of Arden, was blunt: “We asked for a new ferry and they told us to wait until next summer.”
    ", @r#"
    kind: quote
    text: a quotes Ada Lund: “We pleaded for a new ferry and they told us to wait until next spring”; b has
        “We asked for a new ferry and they told us to wait until next summer”.
    articles: a, b
    evidence: a "“We pleaded for a new ferry and they told us to wait until next spring,”", b "“We asked for
        a new ferry and they told us to wait until next summer.”"
    rows:
      layer=quote_variants row=0
    "#);
    check_story!("differences", "
    ## a
    \"They are vandals with hammers, and they will feel the full weight of the law,\" said the mayor.
    ## b
    \"They are vandals, and they will feel the law,\" the mayor said.
    ", @r#"
    kind: quote
    text: a quotes “They are vandals with hammers, and they will feel the full weight of the law”; b has
        “They are vandals, and they will feel the law”.
    articles: a, b
    evidence: a "They are vandals with hammers, and they will feel the full weight of the law", b "They are
        vandals, and they will feel the law"
    rows:
      layer=shared_text row=0
    "#);
}

#[test]
fn a_denial_put_in_or_left_out_is_a_change() {
    check_story!("differences", "
    ## a
    Mayor Ada Lund said: \"I never saw the letter about the ferry, and I did not sign it.\"
    ## b
    Mayor Ada Lund said: \"I saw the letter about the ferry, and I did sign it.\"
    ", @r#"
    kind: quote
    text: a quotes Ada Lund: “I never saw the letter about the ferry, and I did not sign it”; b leaves out
        “never” and “not”.
    articles: a, b
    evidence: a "\"I never saw the letter about the ferry, and I did not sign it.\"", b "\"I saw the letter
        about the ferry, and I did sign it.\""
    rows:
      layer=quote_variants row=0
    "#);
    check_story!("differences", "
    ## a
    The harbour board never answered the two letters that the pilots of Arden sent it about the ferry in May. Rain fell on the bay.
    ## b
    The harbour board answered the two letters that the pilots of Arden sent it about the ferry in May. A gull cried.
    ", @r#"
    kind: fact
    text: a has “The harbour board never answered the two letters that the pilots of Arden sent it about the
        ferry in May”; b has “The harbour board answered the two letters that the pilots of Arden sent it
        about the ferry in May”.
    articles: a, b
    evidence: a "The harbour board never answered the two letters that the pilots of Arden sent it about the
        ferry in May", b "The harbour board answered the two letters that the pilots of Arden sent it about
        the ferry in May"
    rows:
      layer=shared_text row=0
    "#);
}

#[test]
fn a_figure_with_another_sign_is_no_style() {
    check_story!("differences", "
    ## a
    The harbour board of Arden will pay $5 million to mend the quay that was damaged in the storm on Monday, it said, and the air was at -5 degrees. Taxes will rise by 15% in the year.
    ## b
    The harbour board of Arden will pay £5 million to mend the quay that was damaged in the storm on Monday, it said, and the air was at 5 degrees. Taxes will rise by 15 in the year.
    ", @r#"
    kind: wire
    text: a and b are one text (38 words), with changes; b has “£5 million” for “$5 million”, “5 degrees” for
        “-5 degrees”, “15” for “15%”.
    articles: a, b
    evidence: a "The harbour board of Arden will pay $5 million to mend the quay that was damaged in the
        storm on Monday, it said, and the air was at -5 degrees. Taxes will rise by 15% in the year", b "The
        harbour board of Arden will pay £5 million to mend the quay that was damaged in the storm on Monday,
        it said, and the air was at 5 degrees. Taxes will rise by 15 in the year", b "The harbour board of
        Arden will pay £5 million to mend the quay that was damaged in the storm on Monday, it said, and the
        air was at 5 degrees.", a "The harbour board of Arden will pay $5 million to mend the quay that was
        damaged in the storm on Monday, it said, and the air was at -5 degrees.", b "Taxes will rise by 15 in
        the year.", a "Taxes will rise by 15% in the year."
    rows:
      layer=shared_text row=0
    "#);
}

#[test]
fn a_word_changed_in_a_quotation_of_a_copy_is_said_to_be_quoted() {
    check_story!("differences", "
    ## a
    The board of the ferry company met in Arden on Monday for three hours, it said. “It was a difficult year for us and for those who sail with us,” the director said after it had ended.
    ## b
    The board of the ferry company met in Arden on Monday for three hours, it said. “It was a disastrous year for us and for those who sail with us,” the director said after it had ended.
    ", @r#"
    kind: quote
    text: a quotes the director: “It was a difficult year for us and for those who sail with us”; b has “It
        was a disastrous year for us and for those who sail with us”.
    articles: a, b
    evidence: a "“It was a difficult year for us and for those who sail with us,”", b "“It was a disastrous
        year for us and for those who sail with us,”"
    rows:
      layer=quote_variants row=0

    kind: wire
    text: a and b are one text (37 words), with changes; b has “disastrous” for “difficult”.
    articles: a, b
    evidence: a "The board of the ferry company met in Arden on Monday for three hours, it said. “It was a
        difficult year for us and for those who sail with us,” the director said after it had ended", b "The
        board of the ferry company met in Arden on Monday for three hours, it said. “It was a disastrous year
        for us and for those who sail with us,” the director said after it had ended", b "“It was a
        disastrous year for us and for those who sail with us,” the director said after it had ended.", a
        "“It was a difficult year for us and for those who sail with us,” the director said after it had
        ended."
    rows:
      layer=shared_text row=0
    "#);
}

#[test]
fn a_sentence_left_out_is_no_denial_and_an_ordinal_in_digits_no_change() {
    check_story!("differences", "
    ## a
    The ferry company of Arden said on Monday that its profit fell by a third in the year. Unions said they had not been asked. “This is the twelfth year of rain on the route,” the director said after the meeting had ended.
    ## b
    The ferry company of Arden said on Monday that its profit sank by a third in the year. “This is the 12th year of rain on the route,” the director said after the meeting had ended.
    ", @r#"
    kind: wire
    text: Nearly all of b (36 words) stands in a; b has no “Unions said they had not been asked”.
    articles: a, b
    evidence: a "The ferry company of Arden said on Monday that its profit fell by a third in the year.
        Unions said they had not been asked. “This is the twelfth year of rain on the route,” the director
        said after the meeting had ended", b "The ferry company of Arden said on Monday that its profit sank
        by a third in the year. “This is the 12th year of rain on the route,” the director said after the
        meeting had ended", a "Unions said they had not been asked."
    rows:
      layer=shared_text row=0
    "#);
}

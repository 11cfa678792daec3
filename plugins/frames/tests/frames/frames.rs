//! Which frames are found, and by which sentences.

use parallax_testkit::check;

#[test]
fn mutual_reproach_is_conflict() {
    check!(
        "frames",
        "The mayor accused the union of lying on Monday. The union rejected the accusation and denounced the mayor's plan.",
        @r#"
        The mayor accused the union of lying on Monday. The union rejected the accusation and denounced the mayor's plan.
                  ^^^^^^^ frames scheme=semetko frame=conflict share=0.9597 sentences=2 of=2 rank=dominant words=["accused", "accusation", "denounced", "lying", "rejected"] evidence=["The union rejected the accusation and denounced the mayor's plan.", "The mayor accused the union of lying on Monday."]
        "#
    );
}

#[test]
fn a_lost_son_is_human_interest() {
    check!(
        "frames",
        "Ada Lund wept as she remembered her son. \"He was my baby,\" the mother said at the funeral.",
        @r#"
        Ada Lund wept as she remembered her son. "He was my baby," the mother said at the funeral.
                 ^^^^ frames scheme=semetko frame=human_interest share=1 sentences=2 of=2 rank=dominant words=["wept", "funeral", "remembered", "son", "baby", "mother"] evidence=["Ada Lund wept as she remembered her son.", "\"He was my baby,\" the mother said at the funeral."]
        "#
    );
}

#[test]
fn costs_and_wages_are_economic() {
    check!(
        "frames",
        "Inflation will cost each household $400 a year. Wages are falling and employers expect a recession.",
        @r#"
        Inflation will cost each household $400 a year. Wages are falling and employers expect a recession.
        ^^^^^^^^^ frames scheme=semetko frame=economic share=1 sentences=2 of=2 rank=dominant words=["Inflation", "will cost", "recession", "$", "Wages", "employers"] evidence=["Inflation will cost each household $400 a year.", "Wages are falling and employers expect a recession."]
        ^^^^^^^^^ frames scheme=boydstun frame=economic share=0.8936 sentences=2 of=2 rank=dominant words=["Inflation", "recession", "cost", "$", "Wages", "employers"] evidence=["Inflation will cost each household $400 a year.", "Wages are falling and employers expect a recession."]
        "#
    );
}

#[test]
fn sin_and_duty_are_morality() {
    check!(
        "frames",
        "It is immoral to profit from hunger, the bishop preached. We have a duty to the poor, and our conscience knows it.",
        @r#"
        It is immoral to profit from hunger, the bishop preached. We have a duty to the poor, and our conscience knows it.
              ^^^^^^^ frames scheme=semetko frame=morality share=0.8566 sentences=2 of=2 rank=dominant words=["immoral", "bishop", "preached", "conscience", "We have a duty", "the poor"] evidence=["It is immoral to profit from hunger, the bishop preached.", "We have a duty to the poor, and our conscience knows it."]
              ^^^^^^^ frames scheme=boydstun frame=morality share=0.7549 sentences=2 of=2 rank=dominant words=["immoral", "bishop", "preached", "conscience", "have a duty"] evidence=["It is immoral to profit from hunger, the bishop preached.", "We have a duty to the poor, and our conscience knows it."]
        "#
    );
}

#[test]
fn a_remedy_is_responsibility() {
    check!(
        "frames",
        "The ministry failed to act and must be held accountable, the report said. It urged the government to tackle the shortage and proposed a solution.",
        @r#"
        The ministry failed to act and must be held accountable, the report said. It urged the government to tackle the shortage and proposed a solution.
                     ^^^^^^^^^^^^^ frames scheme=semetko frame=responsibility share=1 sentences=2 of=2 rank=dominant words=["failed to act", "held accountable", "urged", "tackle", "proposed", "solution", "must"] evidence=["It urged the government to tackle the shortage and proposed a solution.", "The ministry failed to act and must be held accountable, the report said."]
                                       ^^^^^^^ frames scheme=boydstun frame=policy_prescription_and_evaluation share=0.5556 sentences=2 of=2 rank=dominant words=["must be", "tackle", "proposed", "solution"] evidence=["It urged the government to tackle the shortage and proposed a solution.", "The ministry failed to act and must be held accountable, the report said."]
        "#
    );
}

#[test]
fn courts_are_legality() {
    check!(
        "frames",
        "The supreme court struck down the law on Tuesday. The judge ruled that it was unconstitutional.",
        @r#"
        The supreme court struck down the law on Tuesday. The judge ruled that it was unconstitutional.
            ^^^^^^^^^^^^^ frames scheme=boydstun frame=legality share=0.9536 sentences=2 of=2 rank=dominant words=["supreme court", "law", "judge", "unconstitutional", "struck down", "ruled that"] evidence=["The supreme court struck down the law on Tuesday.", "The judge ruled that it was unconstitutional."]
        "#
    );
}

#[test]
fn arrests_are_crime() {
    check!(
        "frames",
        "Police arrested two suspects over the murder. Both were charged with robbery and face prison.",
        @r#"
        Police arrested two suspects over the murder. Both were charged with robbery and face prison.
                                              ^^^^^^ frames scheme=boydstun frame=crime_and_punishment share=1 sentences=2 of=2 rank=dominant words=["murder", "charged with", "robbery", "prison", "Police", "arrested", "suspects"] evidence=["Police arrested two suspects over the murder.", "Both were charged with robbery and face prison."]
        "#
    );
}

#[test]
fn troops_are_security() {
    check!(
        "frames",
        "Troops opened fire on a patrol boat, and the army moved missiles to the border. The defence minister spoke of war.",
        @r#"
        Troops opened fire on a patrol boat, and the army moved missiles to the border. The defence minister spoke of war.
        ^^^^^^ frames scheme=boydstun frame=security_and_defense share=0.8029 sentences=2 of=2 rank=dominant words=["Troops", "opened fire", "patrol boat", "army", "missiles", "defence minister", "war"] evidence=["Troops opened fire on a patrol boat, and the army moved missiles to the border.", "The defence minister spoke of war."]
        "#
    );
}

#[test]
fn hospitals_are_health() {
    check!(
        "frames",
        "The outbreak has filled hospitals, doctors said. Patients wait for the vaccine, and the disease is spreading.",
        @r#"
        The outbreak has filled hospitals, doctors said. Patients wait for the vaccine, and the disease is spreading.
            ^^^^^^^^ frames scheme=boydstun frame=health_and_safety share=1 sentences=2 of=2 rank=dominant words=["outbreak", "hospitals", "doctors", "Patients", "vaccine", "disease"] evidence=["The outbreak has filled hospitals, doctors said.", "Patients wait for the vaccine, and the disease is spreading."]
        "#
    );
}

#[test]
fn polls_are_public_opinion() {
    check!(
        "frames",
        "A poll found that most voters oppose the bridge. Public support has fallen by eight percentage points, the survey said.",
        @r#"
        A poll found that most voters oppose the bridge. Public support has fallen by eight percentage points, the survey said.
          ^^^^ frames scheme=boydstun frame=public_opinion share=0.884 sentences=2 of=2 rank=dominant words=["poll", "most voters", "Public support", "percentage points", "survey"] evidence=["Public support has fallen by eight percentage points, the survey said.", "A poll found that most voters oppose the bridge."]
        "#
    );
}

#[test]
fn campaigns_are_political() {
    check!(
        "frames",
        "The senator's campaign attacked the Democratic nominee days before the election. Republicans in congress see a partisan ploy.",
        @r#"
        The senator's campaign attacked the Democratic nominee days before the election. Republicans in congress see a partisan ploy.
                                                       ^^^^^^^ frames scheme=boydstun frame=political share=0.8901 sentences=2 of=2 rank=dominant words=["nominee", "election", "partisan", "senator's", "Democratic", "Republicans", "congress"] evidence=["The senator's campaign attacked the Democratic nominee days before the election.", "Republicans in congress see a partisan ploy."]
                                                                                                                       ^^^^^^^^ frames scheme=semetko frame=conflict share=0.9362 sentences=2 of=2 rank=dominant words=["partisan", "attacked the"] evidence=["Republicans in congress see a partisan ploy.", "The senator's campaign attacked the Democratic nominee days before the election."]
        "#
    );
}

#[test]
fn treaties_are_external() {
    check!(
        "frames",
        "The foreign minister recalled the ambassador and left the treaty. The United Nations called for diplomacy.",
        @r#"
        The foreign minister recalled the ambassador and left the treaty. The United Nations called for diplomacy.
            ^^^^^^^^^^^^^^^^ frames scheme=boydstun frame=external_regulation_and_reputation share=0.7955 sentences=2 of=2 rank=dominant words=["foreign minister", "ambassador", "treaty", "United Nations", "diplomacy"] evidence=["The foreign minister recalled the ambassador and left the treaty.", "The United Nations called for diplomacy."]
                                                                                             ^^^^^^^^^^ frames scheme=semetko frame=responsibility share=0.7412 sentences=2 of=2 rank=dominant words=["called for", "treaty"] evidence=["The United Nations called for diplomacy.", "The foreign minister recalled the ambassador and left the treaty."]
        "#
    );
}

#[test]
fn shortages_are_capacity() {
    check!(
        "frames",
        "The hospital is overwhelmed, with a shortage of beds and too few trained staff. The backlog grows and supplies are running out.",
        @r#"
        The hospital is overwhelmed, with a shortage of beds and too few trained staff. The backlog grows and supplies are running out.
            ^^^^^^^^ frames scheme=boydstun frame=health_and_safety share=0.1404 sentences=1 of=2 rank=present words=["hospital", "beds"] evidence=["The hospital is overwhelmed, with a shortage of beds and too few trained staff."]
                        ^^^^^^^^^^^ frames scheme=boydstun frame=capacity_and_resources share=0.8596 sentences=2 of=2 rank=dominant words=["overwhelmed", "shortage", "backlog", "beds", "too few", "trained staff", "supplies"] evidence=["The hospital is overwhelmed, with a shortage of beds and too few trained staff.", "The backlog grows and supplies are running out."]
        "#
    );
}

#[test]
fn unequal_pay_is_fairness() {
    check!(
        "frames",
        "Women face discrimination and unequal pay, the report found. It is unfair that the privileged get special treatment.",
        @r#"
        Women face discrimination and unequal pay, the report found. It is unfair that the privileged get special treatment.
                   ^^^^^^^^^^^^^^ frames scheme=boydstun frame=fairness_and_equality share=0.894 sentences=2 of=2 rank=dominant words=["discrimination", "unequal", "unfair", "privileged", "special treatment"] evidence=["It is unfair that the privileged get special treatment.", "Women face discrimination and unequal pay, the report found."]
        "#
    );
}

#[test]
fn daily_life_is_quality_of_life() {
    check!(
        "frames",
        "Residents cannot make ends meet as rents rise. Daily life is a hardship for families in the neighbourhood, commuters and pensioners alike.",
        @r#"
        Residents cannot make ends meet as rents rise. Daily life is a hardship for families in the neighbourhood, commuters and pensioners alike.
                         ^^^^^^^^^^^^^^ frames scheme=boydstun frame=quality_of_life share=0.9515 sentences=2 of=2 rank=dominant words=["make ends meet", "Daily life", "hardship", "Residents", "rents", "families", "neighbourhood", "commuters"] evidence=["Daily life is a hardship for families in the neighbourhood, commuters and pensioners alike.", "Residents cannot make ends meet as rents rise."]
                                                       ^^^^^^^^^^ frames scheme=semetko frame=human_interest share=0.8448 sentences=2 of=2 rank=dominant words=["Daily life", "pensioners"] evidence=["Daily life is a hardship for families in the neighbourhood, commuters and pensioners alike."]
        "#
    );
}

#[test]
fn custom_is_cultural_identity() {
    check!(
        "frames",
        "The festival keeps the traditions and the language of the islanders alive. It is our heritage and our identity, the singer said.",
        @r#"
        The festival keeps the traditions and the language of the islanders alive. It is our heritage and our identity, the singer said.
                               ^^^^^^^^^^ frames scheme=boydstun frame=cultural_identity share=0.8893 sentences=2 of=2 rank=dominant words=["traditions", "heritage", "identity", "festival", "language", "singer"] evidence=["It is our heritage and our identity, the singer said.", "The festival keeps the traditions and the language of the islanders alive."]
        "#
    );
}

#[test]
fn a_programme_weighed_is_policy() {
    check!(
        "frames",
        "The reform proposes stricter regulations. An audit found the current policy ineffective and recommended a new programme.",
        @r#"
        The reform proposes stricter regulations. An audit found the current policy ineffective and recommended a new programme.
            ^^^^^^ frames scheme=boydstun frame=policy_prescription_and_evaluation share=0.9396 sentences=2 of=2 rank=dominant words=["reform", "regulations", "policy", "proposes", "stricter", "audit", "ineffective", "recommended"] evidence=["The reform proposes stricter regulations.", "An audit found the current policy ineffective and recommended a new programme."]
                   ^^^^^^^^ frames scheme=semetko frame=responsibility share=1 sentences=2 of=2 rank=dominant words=["proposes", "reform", "stricter", "regulations", "recommended", "programme"] evidence=["The reform proposes stricter regulations.", "An audit found the current policy ineffective and recommended a new programme."]
        "#
    );
}

#[test]
fn science_alone_is_other() {
    check!(
        "frames",
        "Researchers discovered a species of beetle. The scientists peered at fossils under the telescope of an astronomer who loves dinosaurs and puzzles.",
        @r#"
        Researchers discovered a species of beetle. The scientists peered at fossils under the telescope of an astronomer who loves dinosaurs and puzzles.
        ^^^^^^^^^^^ frames scheme=boydstun frame=other share=1 sentences=2 of=2 rank=dominant words=["Researchers", "discovered", "species", "scientists", "telescope", "astronomer", "dinosaurs", "puzzles"] evidence=["The scientists peered at fossils under the telescope of an astronomer who loves dinosaurs and puzzles.", "Researchers discovered a species of beetle."]
        "#
    );
}

#[test]
fn a_dull_text_has_none() {
    check!(
        "frames",
        "The library opens at nine. It has two floors and a green door. The lift is by the stairs.",
        @"The library opens at nine. It has two floors and a green door. The lift is by the stairs."
    );
}

#[test]
fn one_word_is_no_frame() {
    check!(
        "frames",
        "The library opens at nine. The mayor accused nobody. It has two floors and a green door. The lift is by the stairs.",
        @"The library opens at nine. The mayor accused nobody. It has two floors and a green door. The lift is by the stairs."
    );
}

#[test]
fn a_heart_attack_is_no_conflict() {
    check!(
        "frames",
        "He had a heart attack in May and an asthma attack in June. The battle for breath was long, he said from his garden.",
        @r#"
        He had a heart attack in May and an asthma attack in June. The battle for breath was long, he said from his garden.
                 ^^^^^^^^^^^^ frames scheme=boydstun frame=health_and_safety share=1 sentences=1 of=2 rank=dominant words=["heart attack", "asthma"] evidence=["He had a heart attack in May and an asthma attack in June."]
        "#
    );
}

#[test]
fn social_security_is_no_defence() {
    check!(
        "frames",
        "Social security pays his rent, and job security matters to him. Food security is a subject he teaches.",
        @r#"
        Social security pays his rent, and job security matters to him. Food security is a subject he teaches.
                                 ^^^^ frames scheme=semetko frame=economic share=1 sentences=1 of=2 rank=dominant words=["rent", "job"] evidence=["Social security pays his rent, and job security matters to him."]
        "#
    );
}

#[test]
fn a_mother_in_law_is_no_law() {
    check!(
        "frames",
        "His mother in law came, and his brother in law went to the tennis court. In any case it rained.",
        @"His mother in law came, and his brother in law went to the tennis court. In any case it rained."
    );
}

#[test]
fn greenhouse_gas_is_no_money() {
    check!(
        "frames",
        "Greenhouse gases trap heat. The saint gave his life for others and paid tribute to the river bank.",
        @"Greenhouse gases trap heat. The saint gave his life for others and paid tribute to the river bank."
    );
}

#[test]
fn a_capital_is_asked_for() {
    check!(
        "frames",
        "The cardinals sang. March came. We labour in the garden, and the conservatives among gardeners prune in march.",
        @"The cardinals sang. March came. We labour in the garden, and the conservatives among gardeners prune in march."
    );
}

#[test]
fn quotations_count() {
    check!(
        "frames",
        "\"They lied, they broke off talks and now they blame us,\" she said. \"It is a war of words,\" he replied.",
        @r#"
        "They lied, they broke off talks and now they blame us," she said. "It is a war of words," he replied.
                         ^^^^^^^^^^^^^^^ frames scheme=semetko frame=conflict share=1 sentences=2 of=2 rank=dominant words=["broke off talks", "war of words", "lied", "blame"] evidence=["\"They lied, they broke off talks and now they blame us,\" she said.", "\"It is a war of words,\" he replied."]
        "#
    );
}

#[test]
fn furniture_does_not_count() {
    check!(
        "frames",
        "Harbour opens a new reading room\n\nThe reading room opened on Monday with two hundred books and a long table.\n\nShare   Tweet   Print\n\nRead next\nMinister accused of lying in bitter row with union\nUnion denounces minister as talks collapse",
        @"
    Harbour opens a new reading room

    The reading room opened on Monday with two hundred books and a long table.

    Share   Tweet   Print

    Read next
    Minister accused of lying in bitter row with union
    Union denounces minister as talks collapse
    "
    );
}

#[test]
fn a_headline_weighs_more() {
    check!(
        "frames",
        "Union and port clash as talks collapse\n\nThe port opened at nine on Monday. Ships came and went, and the cranes worked as they do each week in the spring. The tide was high, and the wind was from the west. A new gate was painted green. The union's office is behind it, under the clock. Both sides denied it.",
        @r#"
        Union and port clash as talks collapse
                       ^^^^^ frames scheme=semetko frame=conflict share=1 sentences=2 of=7 rank=dominant words=["clash", "talks collapse", "Both sides", "denied"] evidence=["Union and port clash as talks collapse", "Both sides denied it."]

        The port opened at nine on Monday. Ships came and went, and the cranes worked as they do each week in the spring. The tide was high, and the wind was from the west. A new gate was painted green. The union's office is behind it, under the clock. Both sides denied it.
        "#
    );
}

#[test]
fn hyphens_join_and_commas_part() {
    check!(
        "frames",
        "It was a stand-off between both sides. Talks broke off after a clash. A stand, off the road, sold bread to both, sides of ham too.",
        @r#"
        It was a stand-off between both sides. Talks broke off after a clash. A stand, off the road, sold bread to both, sides of ham too.
                 ^^^^^^^^^ frames scheme=semetko frame=conflict share=0.9809 sentences=2 of=3 rank=dominant words=["stand-off", "Talks broke", "clash", "both sides"] evidence=["Talks broke off after a clash.", "It was a stand-off between both sides."]
        "#
    );
}

#[test]
fn curly_apostrophes_are_apostrophes() {
    check!(
        "frames",
        "“It’s wrong,” the priest said. “We have a duty to forgive.” Their conscience wouldn’t rest.",
        @r#"
        “It’s wrong,” the priest said. “We have a duty to forgive.” Their conscience wouldn’t rest.
                          ^^^^^^ frames scheme=semetko frame=morality share=0.8889 sentences=3 of=3 rank=dominant words=["priest", "forgive", "It’s wrong", "We have a duty", "conscience"] evidence=["“It’s wrong,” the priest said.", "“We have a duty to forgive.”", "Their conscience wouldn’t rest."]
                          ^^^^^^ frames scheme=boydstun frame=morality share=1 sentences=3 of=3 rank=dominant words=["priest", "forgive", "It’s wrong", "have a duty", "conscience"] evidence=["“It’s wrong,” the priest said.", "“We have a duty to forgive.”", "Their conscience wouldn’t rest."]
        "#
    );
}

#[test]
fn an_empty_text_has_none() {
    check!(
        "frames",
        "",
        @""
    );
}

#[test]
fn no_letter_at_all() {
    check!(
        "frames",
        "1 2 3 — … ½ 🙂",
        @"1 2 3 — … ½ 🙂"
    );
}

#[test]
fn relatives_alone_are_no_human_interest() {
    check!(
        "frames",
        "A man has been charged with two counts of murder after his mother and his former girlfriend were found dead in a flat. The mother lived there.",
        @r#"
        A man has been charged with two counts of murder after his mother and his former girlfriend were found dead in a flat. The mother lived there.
                       ^^^^^^^^^^^^ frames scheme=boydstun frame=crime_and_punishment share=0.7826 sentences=1 of=2 rank=dominant words=["charged with", "murder"] evidence=["A man has been charged with two counts of murder after his mother and his former girlfriend were found dead in a flat."]
        "#
    );
    check!("frames", "The driver and his wife were not hurt. The car hit a wall, and his daughter called for help.", @"The driver and his wife were not hurt. The car hit a wall, and his daughter called for help.");
}

#[test]
fn sums_alone_are_not_economic() {
    check!(
        "frames",
        "Four men took jewels worth two million euros from a shop on Monday. They left with watches worth £35,000 and $200 in cash.",
        @"Four men took jewels worth two million euros from a shop on Monday. They left with watches worth £35,000 and $200 in cash."
    );
    check!("frames", "The stolen boat is worth $90,000. Its owner had paid £60,000 in dollars and euros.", @"The stolen boat is worth $90,000. Its owner had paid £60,000 in dollars and euros.");
}

#[test]
fn one_sentence_is_a_remark() {
    check!("frames", "Ada Lund wept at the funeral of her son and hugged the survivors. The road reopened at noon. The road is wide. It has two lanes.", @"Ada Lund wept at the funeral of her son and hugged the survivors. The road reopened at noon. The road is wide. It has two lanes.");
    check!("frames", "The bridge opened on Monday. It will cost taxpayers dearly, and wages and the economy will suffer. The road is wide. It has two lanes.", @"The bridge opened on Monday. It will cost taxpayers dearly, and wages and the economy will suffer. The road is wide. It has two lanes.");
}

#[test]
fn in_a_note_one_sentence_is_enough() {
    check!("frames", "Ada Lund wept at the funeral of her son. The road reopened at noon.", @r#"
    Ada Lund wept at the funeral of her son. The road reopened at noon.
             ^^^^ frames scheme=semetko frame=human_interest share=1 sentences=1 of=2 rank=dominant words=["wept", "funeral", "son"] evidence=["Ada Lund wept at the funeral of her son."]
    "#);
}

#[test]
fn what_is_denied_is_no_conflict() {
    check!("frames", "There was no dispute and no quarrel at the port. Nobody blamed the pilot, and the inspector accused nobody.", @"There was no dispute and no quarrel at the port. Nobody blamed the pilot, and the inspector accused nobody.");
}

#[test]
fn a_person_by_name_and_age_is_human_interest() {
    check!("frames", "Bo Rees, 61, walked home along the quay. His grandmother had been born there.", @r#"
    Bo Rees, 61, walked home along the quay. His grandmother had been born there.
    ^^^^^^^^^^^ frames scheme=semetko frame=human_interest share=1 sentences=2 of=2 rank=dominant words=["Bo Rees, 61", "His grandmother"] evidence=["Bo Rees, 61, walked home along the quay.", "His grandmother had been born there."]
    "#);
}

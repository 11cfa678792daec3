//! What is told of texts that articles have in common: who says so, what may be so, and where they have it from.

use parallax_testkit::check_story;

const DAM: &str = "Engineers had found cracks in the wall in March, and a second report in May asked for the lake to be lowered \
                   by two metres. Nobody lowered it. About 400 families spent the night in schools, and the road to Karst stays \
                   shut until Friday.";

#[test]
fn who_said_it_is_left_out() {
    let told = "The dam at Sorrel leaked for three days before the valley was cleared";
    check_story!("differences", format!("
    ## a
    {told}, the ministry said on Tuesday. {DAM}
    ## b
    {told}. {DAM}
    ## c
    {told}, the ministry said on Tuesday. {DAM}
    "), @r#"
    kind: wire
    text: a and c are word for word the same (63 words); b is that text with changes; b has no “the ministry
        said on Tuesday”.
    articles: a, b, c
    evidence: a "The dam at Sorrel leaked for three days before the valley was cleared, the ministry said on
        Tuesday. Engineers had found cracks in the wall in March, and a second report in May asked for the
        lake to be lowered by two metres. Nobody lowered it. About 400 families spent the night in schools,
        and the road to Karst stays shut until Friday", b "The dam at Sorrel leaked for three days before the
        valley was cleared. Engineers had found cracks in the wall in March, and a second report in May asked
        for the lake to be lowered by two metres. Nobody lowered it. About 400 families spent the night in
        schools, and the road to Karst stays shut until Friday", c "The dam at Sorrel leaked for three days
        before the valley was cleared, the ministry said on Tuesday. Engineers had found cracks in the wall
        in March, and a second report in May asked for the lake to be lowered by two metres. Nobody lowered
        it. About 400 families spent the night in schools, and the road to Karst stays shut until Friday", a
        "The dam at Sorrel leaked for three days before the valley was cleared, the ministry said on
        Tuesday."
    rows:
      layer=shared_text row=0
    "#);
    // The same sentence still says who said it.
    check_story!("differences", format!("
    ## a
    {told}, the ministry said on Tuesday. {DAM}
    ## b
    The ministry said {told}. {DAM}
    "), @r#"
    kind: wire
    text: a and b are one text (63 words), with small changes.
    articles: a, b
    evidence: a "The dam at Sorrel leaked for three days before the valley was cleared, the ministry said on
        Tuesday. Engineers had found cracks in the wall in March, and a second report in May asked for the
        lake to be lowered by two metres. Nobody lowered it. About 400 families spent the night in schools,
        and the road to Karst stays shut until Friday", b "The dam at Sorrel leaked for three days before the
        valley was cleared. Engineers had found cracks in the wall in March, and a second report in May asked
        for the lake to be lowered by two metres. Nobody lowered it. About 400 families spent the night in
        schools, and the road to Karst stays shut until Friday"
    rows:
      layer=shared_text row=0
    "#);
}

#[test]
fn another_is_said_to_have_said_it() {
    let before = "\"The bridge was safe,\"";
    let behind = "said on Monday, and he showed the council the papers that his office had signed in the spring after the last \
                  inspection of the cables. The council will vote on the repair next week.";
    check_story!("differences", format!("
    ## a
    {before} Odum {behind}
    ## b
    {before} Tarnby {behind}
    "), @r#"
    kind: wire
    text: a and b are one text (39 words), with changes; b has “Tarnby said” for “Odum said”.
    articles: a, b
    evidence: a "The bridge was safe,\" Odum said on Monday, and he showed the council the papers that his
        office had signed in the spring after the last inspection of the cables. The council will vote on the
        repair next week", b "The bridge was safe,\" Tarnby said on Monday, and he showed the council the
        papers that his office had signed in the spring after the last inspection of the cables. The council
        will vote on the repair next week", b "\"The bridge was safe,\" Tarnby said on Monday, and he showed
        the council the papers that his office had signed in the spring after the last inspection of the
        cables.", a "\"The bridge was safe,\" Odum said on Monday, and he showed the council the papers that
        his office had signed in the spring after the last inspection of the cables."
    rows:
      layer=shared_text row=0
    "#);
    // It may be the same who said it.
    check_story!("differences", format!("
    ## a
    {before} Odum {behind}
    ## b
    {before} the spokesman {behind}
    "), @r#"
    kind: wire
    text: a and b are one text (39 words), with small changes.
    articles: a, b
    evidence: a "The bridge was safe,\" Odum said on Monday, and he showed the council the papers that his
        office had signed in the spring after the last inspection of the cables. The council will vote on the
        repair next week", b "The bridge was safe,\" the spokesman said on Monday, and he showed the council
        the papers that his office had signed in the spring after the last inspection of the cables. The
        council will vote on the repair next week"
    rows:
      layer=shared_text row=0
    "#);
    let told = "people were killed when the roof of the mill in Ossel fell in on Monday, {} said. Divers are looking for more in the \
                canal behind it.";
    let told = |who: &str| told.replace("{}", who);
    check_story!("differences", format!("
    ## a
    Seven {}
    ## b
    Seven {}
    ", told("police"), told("the union")), @r#"
    kind: wire
    text: a and b are one text (28 words), with changes; b has “the union said” for “police said”.
    articles: a, b
    evidence: a "Seven people were killed when the roof of the mill in Ossel fell in on Monday, police said.
        Divers are looking for more in the canal behind it", b "Seven people were killed when the roof of the
        mill in Ossel fell in on Monday, the union said. Divers are looking for more in the canal behind it",
        b "Seven people were killed when the roof of the mill in Ossel fell in on Monday, the union said.", a
        "Seven people were killed when the roof of the mill in Ossel fell in on Monday, police said."
    rows:
      layer=shared_text row=0
    "#);
}

#[test]
fn what_may_be_so() {
    let behind = "took 40,000 crowns from the safe of the town hall in Karst over two years and spent the money on horses, \
                  according to the charge that was read in court on Thursday. He did not speak.";
    check_story!("differences", format!("
    ## a
    The clerk allegedly {behind}
    ## b
    The clerk {behind}
    "), @r#"
    kind: wire
    text: a and b are one text (39 words), with changes; b has no “allegedly” (“clerk allegedly took”).
    articles: a, b
    evidence: a "The clerk allegedly took 40,000 crowns from the safe of the town hall in Karst over two
        years and spent the money on horses, according to the charge that was read in court on Thursday. He
        did not speak", b "The clerk took 40,000 crowns from the safe of the town hall in Karst over two
        years and spent the money on horses, according to the charge that was read in court on Thursday. He
        did not speak", a "The clerk allegedly took 40,000 crowns from the safe of the town hall in Karst
        over two years and spent the money on horses, according to the charge that was read in court on
        Thursday."
    rows:
      layer=shared_text row=0
    "#);
}

#[test]
fn trivial_changes_and_another_order_are_not_spelt_out() {
    check_story!("differences", "
    ## a
    President Ada Lund said on Monday that the United States would get two planes of medicine from Velin by the end of the week, and she thanked the pilots who had flown through the storm. The hospital in Karst has been without power since Saturday.
    ## b
    Lund said Monday that the US will get two planes of medicine from Velin by the end of the week, and she thanked the pilots who had flown through the storm. The hospital in Karst has been without electricity since Saturday.
    ", @"");
    let (one, other) = (
        "The strike at the port of Mell ended on Friday after nine days. The union called it a victory for the quay.",
        "Ships had waited outside for a week. The owners said that the deal would cost them much of what they earn.",
    );
    check_story!("differences", format!("
    ## a
    {one}

    {other}
    ## b
    {other}

    {one}
    "), @r#"
    kind: wire
    text: a and b are one text (43 words), in another order.
    articles: a, b
    evidence: a "The strike at the port of Mell ended on Friday after nine days. The union called it a
        victory for the quay", b "The strike at the port of Mell ended on Friday after nine days. The union
        called it a victory for the quay"
    rows:
      layer=shared_text row=0
      layer=shared_text row=1
    "#);
}

#[test]
fn where_a_text_is_from() {
    let text = "A tanker ran onto the rocks at Mell on Sunday night and spilled about 900 tonnes of oil into the bay, where \
                thousands of seabirds spend the winter. The crew of 22 was taken off by helicopter.";
    check_story!("differences", format!("
    ## a
    MELL (AP) - {text}
    ## b
    {text} Schools in Mell are closed today.
    "), @r#"
    kind: wire
    text: a and b are one text (39 words), with small changes; a credits Associated Press, b does not.
    articles: a, b
    evidence: a "A tanker ran onto the rocks at Mell on Sunday night and spilled about 900 tonnes of oil into
        the bay, where thousands of seabirds spend the winter. The crew of 22 was taken off by helicopter", b
        "A tanker ran onto the rocks at Mell on Sunday night and spilled about 900 tonnes of oil into the
        bay, where thousands of seabirds spend the winter. The crew of 22 was taken off by helicopter"
    rows:
      layer=shared_text row=0
    "#);
    let release = "Harlan Tools announced that it has agreed to buy Moss Drills for $310 million in cash. The deal is expected \
                   to close in the third quarter, and the plant in Sorrel is to stay open.";
    check_story!("differences", format!("
    ## a
    BOLT CITY, May 3 /PRNewswire/ -- {release}
    ## b
    {release}
    "), @r#"
    kind: wire
    text: a and b are one text (40 words), with small changes; a is a press release.
    articles: a, b
    evidence: a "Harlan Tools announced that it has agreed to buy Moss Drills for $310 million in cash. The
        deal is expected to close in the third quarter, and the plant in Sorrel is to stay open", b "Harlan
        Tools announced that it has agreed to buy Moss Drills for $310 million in cash. The deal is expected
        to close in the third quarter, and the plant in Sorrel is to stay open"
    rows:
      layer=shared_text row=0
    "#);
    let notice = "© 2030 Northline News. All rights reserved.";
    check_story!("differences", format!("
    ## a
    {text}

    {notice}
    ## b
    {text}

    {notice}
    "), @r#"
    kind: wire
    text: a and b are word for word the same (37 words); both are of Northline News.
    articles: a, b
    evidence: a "A tanker ran onto the rocks at Mell on Sunday night and spilled about 900 tonnes of oil into
        the bay, where thousands of seabirds spend the winter. The crew of 22 was taken off by helicopter", b
        "A tanker ran onto the rocks at Mell on Sunday night and spilled about 900 tonnes of oil into the
        bay, where thousands of seabirds spend the winter. The crew of 22 was taken off by helicopter"
    rows:
      layer=shared_text row=0
    "#);
}

#[test]
fn a_source_is_told_with_all_who_name_it() {
    check_story!("differences", "
    ## a
    The tanker was freed on Sunday, Reuters reported. A captain told Reuters the sea was calm. An engineer told Reuters the hull was damaged.
    ## b
    The tanker was freed on Sunday, according to Reuters. The crew waved.
    ## c
    The tanker was freed after a call between two ministers.
    ", @r#"
    kind: source
    text: All but c name Reuters.
    articles: a, b
    evidence: a "Reuters reported", a "told Reuters", a "told Reuters", b "according to Reuters"
    rows:
      layer=agencies article=a row=0
      layer=agencies article=a row=1
      layer=agencies article=a row=2
      layer=agencies article=b row=0
    "#);
}

#[test]
fn names_are_of_one_group_if_they_are_in_one_act() {
    check_story!("differences", "
    ## a
    A mob of thugs came. The thugs stormed the town hall of Karst on Friday night.
    ## b
    On Saturday protesters sang in the square of Karst, near the town hall.
    ", @r#"
    kind: angle
    text: b opens with “On Saturday protesters sang in the square of Karst, near the town hall”; a opens with
        “The thugs stormed the town hall of Karst on Friday night”.
    articles: b, a
    evidence: b "On Saturday protesters sang in the square of Karst, near the town hall.", a "The thugs
        stormed the town hall of Karst on Friday night."
    rows:
      layer=structure article=b row=0
      layer=structure article=a row=0
    "#);
    check_story!("differences", "
    ## a
    Hundreds of illegal immigrants crossed the river at Port Callis on Monday.
    ## b
    On Sunday, officials at Port Callis gave migrants tea by the river.
    ", @r#"
    kind: label
    text: Names for one thing: “illegal immigrants” (a), “migrants” (b).
    articles: a, b
    evidence: a "illegal immigrants", b "migrants"
    rows:
      layer=labels row=0

    kind: angle
    text: b opens with “On Sunday, officials at Port Callis gave migrants tea by the river”; a opens with
        “Hundreds of illegal immigrants crossed the river at Port Callis on Monday”.
    articles: b, a
    evidence: b "On Sunday, officials at Port Callis gave migrants tea by the river.", a "Hundreds of illegal
        immigrants crossed the river at Port Callis on Monday."
    rows:
      layer=structure article=b row=0
      layer=structure article=a row=0
    "#);
}

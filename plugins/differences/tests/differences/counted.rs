//! That all articles are counted, and no more is said than the words show.

use parallax_testkit::check_story;

#[test]
fn who_else_quotes_it_either_way_is_named() {
    check_story!("differences", r#"
    ## a
    "I take full responsibility for the failures in my department," Carla Voss told parliament.
    ## b
    Carla Voss said: "I take responsibility for the failures in my department."
    ## c
    She told parliament: "I take full responsibility for the failures in my department and I am deeply sorry to the families."
    ## d
    Voss resigned on Monday.
    "#, @r#"
    kind: quote
    text: c quotes Carla Voss: “I take full responsibility for the failures in my department and I am deeply
        sorry to the families”; a leaves out “I am deeply sorry to the families”; b has only “I take
        responsibility for the failures in my department”.
    articles: c, a, b
    evidence: a "\"I take full responsibility for the failures in my department,\"", b "\"I take
        responsibility for the failures in my department.\"", c "\"I take full responsibility for the
        failures in my department and I am deeply sorry to the families.\""
    rows:
      layer=quote_variants row=0
    "#);
}

#[test]
fn a_quotation_without_an_end_is_not_sure() {
    check_story!("differences", r#"
    ## a
    The rules ban false claims, including "claims that masks play no role in stopping the spread of the virus.
    ## b
    It was removed, the firm said, "for claims that masks play no part in stopping the spread of the virus".
    "#, @"");
}

#[test]
fn titles_of_works_are_no_quotation() {
    check_story!("differences", r#"
    ## a
    Jon Brill starred in "the long way to a morrow", "a night in old tellin", "the salt road home" and "winter comes again".
    ## b
    Jon Brill starred in "the long way to a morrow", "a night in tellin", "the salt road home" and "winter comes".
    "#, @"");
}

#[test]
fn an_editors_brackets_are_no_alteration() {
    check_story!("differences", r#"
    ## a
    "If I had to pick someone for the part I'd pick him because I think he is great," she said.
    ## b
    "If I had to pick someone for the part it would be [Brill] because I think he is great," she said.
    "#, @"");
}

#[test]
fn the_day_in_a_quotation_is_no_alteration() {
    check_story!("differences", r#"
    ## a
    "We will meet the owners of the mill on 6 December and tell them that it is over," he said.
    ## b
    "We will meet the owners of the mill next week and tell them that it is over," he said.
    "#, @"");
}

#[test]
fn whoever_has_a_passage_otherwise_is_counted() {
    let passage = "Rescuers worked through the night on Tuesday to reach miners trapped 300 metres below ground at the Sollen \
                   pit after a wall of the main shaft gave way during the evening shift, the company said, and air was \
                   being pumped into the gallery, where knocking had been heard twice.";
    let edited =
        passage.replace("evening shift", "late shift of the day").replace("heard twice", "heard two times");
    check_story!("differences", format!("
    ## a
    {passage} The mayor visited the families, and the owner of the pit spoke to nobody who asked him on the way to it.
    ## b
    {edited} Unions had warned of the state of the shaft since 2029, when an inspection found faults that nobody mended.
    ## c
    Hope fades in Sollen, where women stood at the gate and sang. {passage} A priest said that he had little hope.
    "), @r#"
    kind: fact
    text: Only b: “Unions had warned of the state of the shaft since 2029”.
    articles: b
    evidence: b "Unions had warned of the state of the shaft since 2029"
    rows:
      layer=facts row=0

    kind: wire
    text: 66 % of c stands in a and b, too: “Rescuers worked through the … shaft gave way during the”.
    articles: a, b, c
    evidence: a "Rescuers worked through the night on Tuesday to reach miners trapped 300 metres below ground
        at the Sollen pit after a wall of the main shaft gave way during the evening shift, the company said,
        and air was being pumped into the gallery, where knocking had been heard twice", b "Rescuers worked
        through the night on Tuesday to reach miners trapped 300 metres below ground at the Sollen pit after
        a wall of the main shaft gave way during the late shift of the day, the company said, and air was
        being pumped into the gallery, where knocking had been heard two times", c "Rescuers worked through
        the night on Tuesday to reach miners trapped 300 metres below ground at the Sollen pit after a wall
        of the main shaft gave way during the evening shift, the company said, and air was being pumped into
        the gallery, where knocking had been heard twice"
    rows:
      layer=shared_text row=0

    kind: angle
    text: a and b open with “Rescuers worked through the night on Tuesday to reach miners trapped 300 metres
        below ground at the Sollen …”; c opens with “Hope fades in Sollen, where women stood at the gate and
        sang”.
    articles: a, b, c
    evidence: a "Rescuers worked through the night on Tuesday to reach miners trapped 300 metres below ground
        at the Sollen pit after a wall of the main shaft gave way during the evening shift, the company said,
        and air was being pumped into the gallery, where knocking had been heard twice.", b "Rescuers worked
        through the night on Tuesday to reach miners trapped 300 metres below ground at the Sollen pit after
        a wall of the main shaft gave way during the late shift of the day, the company said, and air was
        being pumped into the gallery, where knocking had been heard two times.", c "Hope fades in Sollen,
        where women stood at the gate and sang."
    rows:
      layer=structure article=a row=0
      layer=structure article=b row=0
      layer=structure article=c row=0
    "#);
}

#[test]
fn a_label_counts_all_who_say_the_plainer_name() {
    check_story!("differences", "
    ## a
    Hundreds of illegal immigrants crossed the river at Port Callis on Monday and lit fires on the bank.
    ## b
    Hundreds of migrants crossed the river at Port Callis on Monday and lit fires on the bank.
    ## c
    The migrants came at noon. By evening the sky was red.
    ## d
    The port is closed.
    ", @r#"
    kind: label
    text: Names for one thing: “illegal immigrants” (a, in its own words), “migrants” (b and c).
    articles: a, b, c
    evidence: a "illegal immigrants", b "migrants", c "migrants"
    rows:
      layer=slant article=a row=0
    "#);
}

#[test]
fn whoever_gives_both_figures_contradicts_neither() {
    check_story!("differences", "
    ## a
    The strike killed 40 people at the school in Orro, the relief agency said.
    ## b
    A strike that killed about 40 people at the school in Orro was condemned. The hospital said 42 people were killed in the school.
    ", @"");
}

#[test]
fn an_abbreviation_is_style() {
    let text = "The road over the pass was closed on Monday after a slide, the Arden Mountain Police said, and forty people \
                were brought down from the huts by helicopter. Nobody was hurt. The mayor told reporters that the road would \
                be open again within a week or two at most.";
    let short = text.replace("Arden Mountain Police", "AMP");
    check_story!("differences", format!("
    ## a
    {text}
    ## b
    {short}
    "), @r#"
    kind: wire
    text: a and b are one text (49 words), with small changes.
    articles: a, b
    evidence: a "The road over the pass was closed on Monday after a slide, the Arden Mountain Police said,
        and forty people were brought down from the huts by helicopter. Nobody was hurt. The mayor told
        reporters that the road would be open again within a week or two at most", b "The road over the pass
        was closed on Monday after a slide, the AMP said, and forty people were brought down from the huts by
        helicopter. Nobody was hurt. The mayor told reporters that the road would be open again within a week
        or two at most"
    rows:
      layer=shared_text row=0
    "#);
}

#[test]
fn whoever_has_a_figure_from_another_source_is_told() {
    check_story!("differences", "
    ## a
    published: 2031-04-02

    Forty-four people were killed in the storm on Corva, the minister said.
    ## b
    published: 2031-04-02

    The storm on Corva killed 39 people, police said. The relief agency said 44 people were killed.
    ", @r#"
    kind: number
    text: People killed in the storm: a says 44 (quoting the minister), b says 39 (quoting police) and 44
        (quoting the relief agency); one may be the later count.
    articles: a, b
    evidence: a "Forty-four people", b "39 people", b "44 people"
    rows:
      layer=number_comparison row=0
    "#);
}

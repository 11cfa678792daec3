//! Who is heard, and what somebody is.

use parallax_testkit::check_story;

#[test]
fn whom_one_only_names() {
    check_story!("differences", "
    ## a
    The council of Karst closed the camp on Monday. Leyla Oduya, who leads the River Alliance, rejected the decision. “We were told nothing,” Oduya said. Mayor Ada Lund said that the camp was full.
    ## b
    The council closed the camp in Karst. “We were told nothing,” said Leyla Oduya of the River Alliance. Ada Lund, the mayor, said that the camp was full.
    ## c
    Karst has closed its camp. Mayor Ada Lund said that the camp was full. The supporters of Leyla Oduya left it in the night.
    ", @r#"
    kind: fact
    text: Only a: “Leyla Oduya, who leads the River Alliance, rejected the decision”.
    articles: a
    evidence: a "Leyla Oduya, who leads the River Alliance, rejected the decision"
    rows:
      layer=facts row=1

    kind: speaker
    text: Leyla Oduya, whom c only names, is heard in a and b.
    articles: c, a, b
    evidence: a "“We were told nothing,”", b "“We were told nothing,”", c "Leyla Oduya"
    rows:
      layer=speakers row=1
    "#);
}

#[test]
fn whoever_speaks_by_office_is_heard() {
    check_story!("differences", "
    ## a
    The council of Karst closed the camp on Monday. “The camp was full,” said Ada Lund, the mayor.
    ## b
    The council closed the camp in Karst. Mayor Ada Lund said that the camp was full.
    ## c
    Ada Lund has closed the camp of Karst. The mayor said that it was full.
    ", @"");
}

#[test]
fn a_minister_of_two_things() {
    check_story!("differences", "
    ## a
    Economy minister Yusuf Halloran came to Karst on Tuesday.
    ## b
    Yusuf Halloran, the labour minister, came to Karst on Tuesday.
    ", @"");
}

#[test]
fn a_minister_of_two_things_at_two_times() {
    check_story!("differences", "
    ## a
    Economy minister Yusuf Halloran came to Karst on Tuesday. Halloran was the labour minister until May.
    ## b
    Yusuf Halloran, the labour minister, came to Karst on Tuesday.
    ", @"");
}

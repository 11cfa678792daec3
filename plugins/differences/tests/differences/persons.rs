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

#[test]
fn witnesses_in_some_articles_alone() {
    check_story!("differences", "
    ## a
    The council of Karst closed the camp on Monday. Mayor Ada Lund said that the camp was full. “They came at night and took our tents and all that we had,” said Leyla Oduya, a resident of the camp. Police said that nobody was hurt.
    ## b
    The council closed the camp in Karst. Mayor Ada Lund said that the camp was full. Police said that nobody was hurt. The police chief, Ivo Rees, said that all had left.
    ", @r#"
    kind: speaker
    text: Residents, witnesses or families are heard in a (Leyla Oduya); b quotes none.
    articles: a, b
    evidence: a "Leyla Oduya", a "“They came at night and took our tents and all that we had,”"
    rows:
      layer=speakers row=2
    "#);
}

#[test]
fn no_comment_here_and_words_there() {
    check_story!("differences", "
    ## a
    Jets hit the port of Karst on Monday. The Kenyan government declined to comment on it. Mayor Ada Lund said that two ships sank.
    ## b
    Jets hit the port of Karst on Monday. “We have not bombed any port, and we never will,” said Ivo Rees, spokesman for the Kenyan government. Mayor Ada Lund said that two ships sank.
    ", @r#"
    kind: speaker
    text: a says “The Kenyan government declined to comment on it.”; b quotes Ivo Rees (“We have not bombed
        any port, and we never will,”).
    articles: a, b
    evidence: a "The Kenyan government declined to comment on it.", b "“We have not bombed any port, and we
        never will,”"
    rows:
      layer=speakers row=1
    "#);
}

#[test]
fn each_lets_others_speak() {
    check_story!("differences", "
    ## a
    The bridge at Karst is closed. “It should have been repaired ten years ago, and everybody here knew that very well,” said Henrik Sol, an engineer.
    ## b
    Karst has closed its bridge. “Nobody asked me whether my lorries can take the long way round in the winter,” said Maria Weste, who owns a quarry.
    ", @r#"
    kind: speaker
    text: Heard in one article alone: in a Henrik Sol (engineer); in b Maria Weste.
    articles: a, b
    evidence: a "Henrik Sol", a "“It should have been repaired ten years ago, and everybody here knew that
        very well,”", b "Maria Weste", b "“Nobody asked me whether my lorries can take the long way round in
        the winter,”"
    rows:
      layer=speakers row=0
      layer=speakers row=1
    "#);
}

#[test]
fn one_name_in_two_spellings() {
    check_story!("differences", "
    ## a
    Armando Iannelli came to Karst on Tuesday.
    ## b
    Armando Ianelli came to Karst on Tuesday.
    ", @r#"
    kind: attribute
    text: Spelling of a name: “Armando Iannelli” in a, “Armando Ianelli” in b.
    articles: a, b
    evidence: a "Armando Iannelli", b "Armando Ianelli"
    rows:
      layer=entities article=a row=0
      layer=entities article=b row=0
    "#);
    check_story!("differences", "
    ## a
    Daniel Lundby came to Karst on Tuesday. Daniela Lundby stayed at home.
    ## b
    Daniela Lundby came to Karst on Tuesday.
    ", @"");
}

#[test]
fn words_that_tell_of_somebody() {
    check_story!("differences", "
    ## a
    On Tuesday the disgraced banker Yusuf Halloran came to Karst.
    ## b
    On Tuesday the banker Yusuf Halloran came to Karst.
    ", @r#"
    kind: label
    text: What Yusuf Halloran is called: “disgraced banker” (a), “banker” (b).
    articles: a, b
    evidence: a "disgraced banker", b "banker"
    rows:
      layer=labels row=0
    "#);
    check_story!("differences", "
    ## a
    On Tuesday the chief banker Yusuf Halloran came to Karst.
    ## b
    On Tuesday the banker Yusuf Halloran came to Karst.
    ", @"");
}

#[test]
fn words_for_a_deed() {
    check_story!("differences", "
    ## a
    Yusuf Halloran had sex with a 13-year-old girl in Karst.
    ## b
    Yusuf Halloran raped a 13-year-old girl in Karst.
    ", @r#"
    kind: label
    text: Words for what was done to the girl: “rape” (b), “have sex with” (a).
    articles: b, a
    evidence: b "raped", a "had sex with"
    rows:
      layer=labels row=0
    "#);
    check_story!("differences", "
    ## a
    Gunmen killed Yusuf Halloran in Karst.
    ## b
    Gunmen wanted to murder Yusuf Halloran in Karst.
    ", @"");
}

//! Words that differ at the edges of passages, and figures that are written otherwise.

use parallax_testkit::check_story;

#[test]
fn a_changed_word_at_an_edge_belongs_to_the_passage() {
    check_story!("shared_text", "
    ## a
    “We pleaded for a new ferry and they told us to wait until next spring,” said the mayor.
    ## b
    The mayor was blunt: “We asked for a new ferry and they told us to wait until next summer.”
    ", @r#"
    members:
      a "We pleaded for a new ferry and they told us to wait until next spring" edited=0
      b "We asked for a new ferry and they told us to wait until next summer" edited=2
    kind: same_source
    words: 15
    changes:
      a "pleaded" between=[a, b] to=b "asked"
      a "spring" between=[a, b] to=b "summer"
    "#);
    check_story!("shared_text", "
    ## a
    The board never answered the two letters that the pilots of Arden sent it in May. Rain fell.
    ## b
    The board answered the two letters that the pilots of Arden sent it in May. Snow fell.
    ", @r#"
    members:
      a "The board never answered the two letters that the pilots of Arden sent it in May" edited=0
      b "The board answered the two letters that the pilots of Arden sent it in May" edited=1
    kind: near_copy
    words: 16
    changes:
      a "never" between=[a, b]
    "#);
}

#[test]
fn another_end_of_a_sentence_is_another_sentence() {
    check_story!("shared_text", "
    ## a
    The coast road at Arden, closed since Sunday by a landslide, will not open before Friday, said Ada Lund of the county.
    ## b
    The coast road at Arden, closed since Sunday by a landslide, will not open before Friday, as the mayor was told at noon.
    ", @r#"
    members:
      a "The coast road at Arden, closed since Sunday by a landslide, will not open before Friday" edited=0
      b "The coast road at Arden, closed since Sunday by a landslide, will not open before Friday" edited=0
    kind: copy
    words: 16
    "#);
}

#[test]
fn what_an_article_says_among_what_it_quotes_is_no_part() {
    check_story!("shared_text", "
    ## a
    \"They will feel the full weight of the law of this town and of the county around it,\" said Mayor Ada Lund.
    ## b
    \"They will feel the full weight of the law of this town and of the county around it,\" Mayor Ada Lund said.
    ", @r#"
    members:
      a "They will feel the full weight of the law of this town and of the county around it" edited=0
      b "They will feel the full weight of the law of this town and of the county around it" edited=0
    kind: same_source
    words: 18
    "#);
}

#[test]
fn figures_are_compared_as_they_are_written() {
    check_story!("shared_text", "
    ## a
    The board will pay $5 million for the quay, it said, 1,200 people left, and the air was at -5 degrees.
    ## b
    The board will pay £5 million for the quay, it said, 1.200 people left, and the air was at 5 degrees.
    ", @r#"
    members:
      a "The board will pay $5 million for the quay, it said, 1,200 people left, and the air was at -5
          degrees" edited=0
      b "The board will pay £5 million for the quay, it said, 1.200 people left, and the air was at 5
          degrees" edited=3
    kind: near_copy
    words: 21
    changes:
      a "$5" between=[a, b] to=b "£5"
      a "1,200" between=[a, b] to=b "1.200"
      a "-5" between=[a, b] to=b "5"
    "#);
    // Commas between thousands, and one minus or another, are style.
    check_story!("shared_text", "
    ## a
    The board will pay $5 million for the quay, it said, 12,000 people left, and the air was at -5 degrees.
    ## b
    The board will pay $5 million for the quay, it said, 12000 people left, and the air was at −5 degrees.
    ", @r#"
    members:
      a "The board will pay $5 million for the quay, it said, 12,000 people left, and the air was at -5
          degrees" edited=0
      b "The board will pay $5 million for the quay, it said, 12000 people left, and the air was at −5
          degrees" edited=0
    kind: copy
    words: 21
    "#);
}

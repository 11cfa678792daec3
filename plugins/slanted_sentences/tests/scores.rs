//! A sentence's score grows with its findings and depends on whose words they are.

use parallax_testkit::check;

#[test]
fn a_plain_sentence_scores_nothing() {
    check!("slanted_sentences", "The ministry opens at nine.", @"
    The ministry opens at nine.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ slanted_sentences score=0 biased=false
    ");
}

#[test]
fn one_strong_finding_is_enough() {
    check!("slanted_sentences", "The mayor slammed the plan.", @r#"
    The mayor slammed the plan.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ slanted_sentences score=0.6 findings=[0] because=["slammed"]
    "#);
}

#[test]
fn weak_ones_add_up() {
    check!("slanted_sentences", "Lund claimed that the mob was there. Lund claimed that nobody was there.", @r#"
    Lund claimed that the mob was there. Lund claimed that nobody was there.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ slanted_sentences score=0.489 findings=[0, 1] because=["claimed", "mob"]
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ slanted_sentences score=0.3 findings=[2] because=["claimed"]
    "#);
}

#[test]
fn the_speakers_words_count_less() {
    check!("slanted_sentences", "“This is a shameful betrayal,” said Ada Lund of Torrel on Monday. The shameful report came out on Monday.", @r#"
    “This is a shameful betrayal,” said Ada Lund of Torrel on Monday. The shameful report came out on Monday.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ slanted_sentences score=0.12 biased=false findings=[0] because=["shameful"]
                                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ slanted_sentences score=0.4 findings=[1] because=["shameful"]
    "#);
}

#[test]
fn attributed_words_stand_between() {
    check!("slanted_sentences", "Lund said that the shameful decision would stand.", @r#"
    Lund said that the shameful decision would stand.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ slanted_sentences score=0.24 biased=false findings=[0] because=["shameful"]
    "#);
}

#[test]
fn vague_sources_count_half() {
    check!("slanted_sentences", "Critics say the tunnel is too short.", @r#"
    Critics say the tunnel is too short.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ slanted_sentences score=0.1 biased=false findings=[0] because=["Critics say"]
    "#);
}

#[test]
fn a_finding_belongs_to_the_sentence_it_begins_in() {
    check!("slanted_sentences", "The foolish plan failed. It was shameful. Nobody came.\n\nThe mayor lashed out at the absurd vote.", @r#"
    The foolish plan failed. It was shameful. Nobody came.
    ^^^^^^^^^^^^^^^^^^^^^^^^ slanted_sentences score=0.4 findings=[0] because=["foolish"]
                             ^^^^^^^^^^^^^^^^ slanted_sentences score=0.4 findings=[1] because=["shameful"]
                                              ^^^^^^^^^^^^ slanted_sentences score=0 biased=false

    The mayor lashed out at the absurd vote.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ slanted_sentences score=0.75 findings=[2, 3] because=["lashed out at", "absurd"]
    "#);
}

#[test]
fn a_word_that_may_take_a_side_counts_by_lemma_and_part_of_speech() {
    check!("slanted_sentences", "The elites left Torrel at noon. The awful road was shut.", @r#"
    The elites left Torrel at noon. The awful road was shut.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ slanted_sentences score=0.25 because=["elites"]
                                    ^^^^^^^^^^^^^^^^^^^^^^^^ slanted_sentences score=0 biased=false
    "#);
    check!("slanted_sentences", "“The road is awful,” said Ada Lund of Torrel. She will duck under the gate, and a duck swam by.", @r#"
    “The road is awful,” said Ada Lund of Torrel. She will duck under the gate, and a duck swam by.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ slanted_sentences score=0 biased=false
                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ slanted_sentences score=0.25 because=["duck"]
    "#);
}

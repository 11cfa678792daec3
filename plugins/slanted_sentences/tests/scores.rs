//! A sentence's score grows with what speaks for a side, and depends on whose words they are.

use parallax_testkit::check;

#[test]
fn a_plain_sentence_scores_little() {
    check!("slanted_sentences", "The ministry opens at nine.", @"");
}

#[test]
fn what_happened_is_plainer_than_what_something_is() {
    check!("slanted_sentences", "The clerk closed the gate on Monday. The gate is never a gift to us.", @"");
}

#[test]
fn the_speakers_words_count_little() {
    check!("slanted_sentences", "“This is a shameful betrayal,” said Ada Lund of Torrel on Monday. The shameful report came out on Monday.", @"");
}

#[test]
fn words_laid_on_somebody_count_little() {
    check!("slanted_sentences", "Lund said that the shameful decision would stand.", @"");
}

#[test]
fn graded_words_add_up() {
    check!("slanted_sentences", "The elites left the hall. The smug elites left the hall.", @"");
}

#[test]
fn a_word_is_graded_as_the_part_of_speech_that_it_is() {
    check!("slanted_sentences", "They will axe the old gate, and an axe hung by the new one.", @"");
}

#[test]
fn a_phrase_counts_as_one() {
    check!("slanted_sentences", "The plan is pie in the sky. The pie stood in the hall.", @"");
}

#[test]
fn a_finding_belongs_to_the_sentence_it_begins_in() {
    check!("slanted_sentences", "The foolish plan failed. It was shameful. Nobody came.\n\nThe mayor lashed out at the absurd vote.", @"");
}

//! A sentence's score grows with what speaks for a side, and depends on whose words they are. No score stands here as a
//! number: it changes when the model learns again.

use parallax_slanted_sentences::SlantedSentence;

/// The score of each sentence, and the words that raise it.
fn scored(text: &str) -> Vec<(f64, Vec<String>)> {
    let analysed = parallax_testkit::analyse("slanted_sentences", &[("article", text)]);
    let article = &analysed.story.articles[0];
    let rows = analysed.articles[0].rows::<SlantedSentence>().expect("layer `slanted_sentences`");
    let words = |row: &SlantedSentence| row.because.iter().map(|span| article[*span].to_owned()).collect();
    rows.iter().map(|row| (row.score, words(row))).collect()
}

#[test]
fn a_loaded_sentence_scores_high_and_a_plain_one_low() {
    let rows = scored("The regime slammed its critics. The ministry opens at nine.");
    assert!(rows[0].0 > 0.9, "{rows:?}");
    assert!(rows[1].0 < 0.5 && rows[1].1.is_empty(), "{rows:?}");
}

#[test]
fn the_speakers_words_count_little() {
    let rows = scored(
        "“This is a shameful betrayal,” said Ada Lund of Torrel on Monday. The shameful report came out on Monday.",
    );
    assert!(rows[0].0 < 0.5 && rows[1].0 > 0.5, "{rows:?}");
}

#[test]
fn words_laid_on_somebody_count_little() {
    let rows = scored("Lund said that the shameful decision would stand.");
    assert!(rows[0].0 < 0.5, "{rows:?}");
}

#[test]
fn saying_what_happened_is_plainer_than_saying_what_something_is() {
    let rows = scored("The clerk closed the gate on Monday. The gate is never a gift to us.");
    assert!(rows[0].0 < rows[1].0, "{rows:?}");
    assert_eq!(rows[1].1, ["never", "us"]);
}

#[test]
fn a_phrase_counts_as_one() {
    let rows = scored("The plan is pie in the sky.");
    assert_eq!(rows[0].1, ["pie in the sky"]);
}

#[test]
fn what_stands_around_the_article_is_not_scored() {
    let paragraph = "The county closed the coast road on Tuesday after a day of rain, the council said.";
    let rows = scored(&format!(
        "Rain closes the coast road at Arden\n\n{paragraph}\n\nRead more: A shameful, disgraceful farce"
    ));
    let (score, because) = rows.last().unwrap();
    assert!(*score == 0.0 && because.is_empty(), "{rows:?}");
    assert!(rows[1].0 > 0.0, "{rows:?}");
}

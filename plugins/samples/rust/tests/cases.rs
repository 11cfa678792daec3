//! What the pass finds: sentences with carets under the words.

use long_sentences::LongSentences;
use parallax_testkit::{check, pass};

#[test]
fn the_thirty_sixth_word_makes_it_long() {
    let and = "and it is cold ".repeat(7);
    let text = format!("The old bridge is shut {and}and cold.\n\nThe old bridge is shut {and}and very cold.");
    check!(pass::<LongSentences>(), &text, @"
    The old bridge is shut and it is cold and it is cold and it is cold and it is cold and it is cold and it is cold and it is cold and cold.

    The old bridge is shut and it is cold and it is cold and it is cold and it is cold and it is cold and it is cold and it is cold and very cold.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ long_sentences words=36
    ");
}

//! Any text is read: sentences, words, tags, lemmas, trees.

#![no_main]

use libfuzzer_sys::fuzz_target;
use parallax_language::{Desk, English, sentences::sentences};

fuzz_target!(|text: &str| {
    let english = English::shared().expect("the weights are whole");
    let mut desk = Desk::default();
    let mut end = 0;
    for sentence in sentences(text) {
        assert!(end <= sentence.start && sentence.start < sentence.end);
        end = sentence.end;
        let words = english.read(&text[sentence], &mut desk);
        let roots = words.iter().filter(|word| word.head.is_none()).count();
        assert_eq!(roots, words.len().div_ceil(2048));
    }
});

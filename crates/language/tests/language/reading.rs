//! What holds whatever is read, and how long it takes.

use std::time::{Duration, Instant};

use parallax_language::{Desk, English, Word, tagset};
use proptest::prelude::*;

fn read(sentence: &str) -> Vec<Word> {
    English::shared().expect("the weights are whole").read(sentence, &mut Desk::default())
}

/// Longer sentences are parsed in pieces of so many words.
const PIECE: usize = 2048;

/// Every word lies in the sentence, behind the one before; heads make one tree for each piece.
fn check(sentence: &str, words: &[Word]) {
    let mut end = 0;
    for word in words {
        assert!(end <= word.start && word.start < word.end, "{word:?} in {sentence:?}");
        assert!(sentence.is_char_boundary(word.start) && sentence.is_char_boundary(word.end));
        assert!(!word.lemma.is_empty());
        assert!(tagset::DEPRELS.contains(&word.deprel));
        end = word.end;
    }
    assert!(end <= sentence.len());
    for (number, piece) in words.chunks(PIECE).enumerate() {
        let first = number * PIECE;
        assert_eq!(piece.iter().filter(|word| word.head.is_none()).count(), 1, "roots of {sentence:?}");
        let mut depths: Vec<Option<usize>> =
            piece.iter().map(|word| word.head.is_none().then_some(0)).collect();
        // Each round reaches the words one step further from the root.
        for row in 0..piece.len() {
            let mut path = Vec::new();
            let mut at = row;
            while depths[at].is_none() {
                path.push(at);
                assert!(path.len() <= piece.len(), "a circle in {sentence:?}");
                at = piece[at].head.expect("a word without a head is a root") - first;
            }
            for at in path {
                depths[at] = Some(1);
            }
        }
    }
}

#[test]
fn a_sentence_of_news() {
    let sentence = "The port was closed by engineers on Tuesday, Lund's office said.";
    let words = read(sentence);
    check(sentence, &words);
    let word = |form: &str| words.iter().position(|word| &sentence[word.start..word.end] == form).unwrap();
    let arc = |form: &str| (words[word(form)].head, words[word(form)].deprel);
    assert_eq!(arc("port"), (Some(word("closed")), "nsubj:pass"));
    assert_eq!(arc("engineers"), (Some(word("closed")), "obl:agent"));
    assert_eq!(arc("office"), (Some(word("said")), "nsubj"));
    assert_eq!(arc("Lund"), (Some(word("office")), "nmod:poss"));
    assert_eq!(words[word("engineers")].lemma, "engineer");
    assert_eq!(words[word("closed")].xpos, "VBN");
}

#[test]
fn what_stands_in_quotation_marks_is_read_on_its_own() {
    let sentence = "“We will rebuild the bridge before winter comes,” the mayor told reporters.";
    let words = read(sentence);
    check(sentence, &words);
    let form = |word: &Word| &sentence[word.start..word.end];
    let end = words.iter().position(|word| form(word) == "”").unwrap();
    // Which of the two verbs heads the other is a matter of the treebanks; that nothing else crosses is ours.
    let inside = |row: usize| row <= end;
    let crosses = |(row, word): &(usize, &Word)| word.head.is_some_and(|head| inside(head) != inside(*row));
    let crossing: Vec<&str> = words.iter().enumerate().filter(crosses).map(|(_, word)| form(word)).collect();
    assert_eq!(
        crossing.iter().filter(|form| !matches!(**form, "told" | "rebuild" | ".")).count(),
        0,
        "{crossing:?}"
    );
}

#[test]
fn odd_sentences_are_trees() {
    for sentence in [
        "",
        " ",
        "…",
        "\u{feff}",
        "((((((((((",
        "“““““ ”””””",
        "\" \" \" \"",
        "a\u{300}\u{300} ½ 𝄞 \u{200b}",
        "\0\u{1}\u{7f}",
        "“He said ‘she said “they said ‘we said “it is over” again’ once” more’ then.”",
    ] {
        check(sentence, &read(sentence));
    }
}

#[test]
fn nothing_is_remembered_from_one_sentence_to_the_next() {
    let english = English::shared().unwrap();
    let mut desk = Desk::default();
    let sentences = ["Rain fell.", "“It will rain for three days or more,” she said.", "Rain fell."];
    for sentence in sentences {
        assert_eq!(english.read(sentence, &mut desk), read(sentence));
    }
}

/// A bound that a slow machine keeps and a quadratic algorithm does not.
const SOON: Duration = Duration::from_secs(60);

#[test]
fn long_input_takes_time_in_proportion() {
    let inputs = [
        "word ".repeat(10_000),
        "The minister said that ".repeat(5_000),
        "x".repeat(1_000_000),
        "\"".repeat(100_000),
        "“".repeat(50_000) + "it is" + &"”".repeat(50_000),
        "“it is so ".repeat(20_000),
        "\n".repeat(100_000),
        "a,".repeat(100_000),
    ];
    for input in inputs {
        let begin = Instant::now();
        let words = read(&input);
        assert!(begin.elapsed() < SOON, "{:?} for {} bytes", begin.elapsed(), input.len());
        check(&input, &words);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read(sentence in "\\PC{0,80}") {
        check(&sentence, &read(&sentence));
    }

    #[test]
    fn any_mix_of_words_and_marks_is_read(
        words in prop::collection::vec(
            prop::sample::select(vec!["\"", "“", "”", "'", "said", "is", "the", "Ada", "Lund", "'s", ",", ".", "(", ")", "12"]),
            0..60,
        )
    ) {
        let sentence = words.join(" ");
        check(&sentence, &read(&sentence));
    }
}

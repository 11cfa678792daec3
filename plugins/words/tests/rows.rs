//! What holds of the rows whatever is read: they lie in their sentence, and are a tree there.

use parallax_corpus::{Article, NoSettings, Pass, Span};
use parallax_layers::{
    sentences::Sentence,
    words::{Tree, Word},
};
use parallax_words::Words;

/// Reads sentences, a line each, and checks the rows.
fn read(text: &str) -> Vec<Word> {
    let pass = Words::new(NoSettings {}).unwrap();
    let start = |line: &str| line.as_ptr() as usize - text.as_ptr() as usize;
    let sentences = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let sentences: Vec<Sentence> =
        sentences.map(|line| Sentence { span: Span::new(start(line), start(line) + line.len()) }).collect();
    let article = Article::from_text("a", text);
    let words = pass.run(&article, &sentences);
    let tree = Tree::new(&words);
    let mut rows = 0;
    for sentence in &sentences {
        let within = tree.within(sentence.span);
        assert_eq!(within.start, rows, "a word stands outside the sentences");
        rows = within.end;
        let mut end = sentence.span.start;
        for word in &words[within.clone()] {
            assert!(!word.span.is_empty() && sentence.span.contains(word.span), "{word:?}");
            let between = &text[end as usize..word.span.start as usize];
            assert!(between.chars().all(|c| !c.is_alphanumeric()), "{between:?} is no word");
            end = word.span.end;
        }
        let roots = within.clone().filter(|&row| words[row].head.is_none()).count();
        // What is longer than any sentence is parsed in pieces.
        let expected = within.len().div_ceil(2048);
        assert_eq!(roots, expected, "{:?}", &article[sentence.span]);
        for row in within.clone() {
            assert!(within.contains(&tree.root(row)));
            assert_eq!(words[row].head.map(parallax_corpus::Ref::index), tree.head(row), "a circle");
        }
    }
    assert_eq!(rows, words.len());
    words
}

#[test]
fn rows_of_several_sentences_count_on() {
    let words = read("The bridge is closed.\nEngineers don't say why.");
    let last = words.iter().rfind(|word| word.head.is_some()).unwrap();
    assert!(last.head.unwrap().index() > 4);
}

#[test]
fn clitics_are_words() {
    let text = "Lund's staff cannot say.";
    let forms: Vec<&str> = read(text).iter().map(|word| &text[word.span.range()]).collect();
    assert_eq!(forms, ["Lund", "'s", "staff", "can", "not", "say", "."]);
}

#[test]
fn odd_sentences_are_trees_too() {
    for text in [
        "…",
        "\u{feff}",
        "((((((((((",
        "“““““ ”””””",
        "a\u{300}\u{300}\u{300} ½ 𝄞 \u{200b}",
        "DOZENS MISSING",
        "12:4 3 2 1",
        "https://example.org/a?b=c ada@example.org",
    ] {
        read(text);
    }
    read(&"x".repeat(100_000));
    read(&"word ".repeat(20_000));
    read(&"\"".repeat(50_000));
}

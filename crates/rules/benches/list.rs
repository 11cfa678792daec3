//! A list of 500 words over an article of 900.

use parallax_corpus::{Article, Pass, Span};
use parallax_layers::structure::{Line, Role};
use parallax_rules::{List, ListPass, Rule, Settings};

fn main() {
    divan::main();
}

/// Words of which no two are alike; there are 32768.
fn word(mut number: usize) -> String {
    let mut word = String::new();
    number = number * 7919 % 32768;
    loop {
        word.push_str(["ka", "re", "mo", "lin", "tes", "dor", "va", "shi"][number % 8]);
        number /= 8;
        if number == 0 {
            return word;
        }
    }
}

fn pass(words: usize, pattern: Option<&str>) -> ListPass {
    let words = Rule { words: (0..words).map(word).collect(), ..Rule::default() };
    let pattern = pattern.map(|pattern| Rule { pattern: Some(pattern.to_owned()), ..Rule::default() });
    let rules = std::iter::once(words).chain(pattern).collect();
    let list = List { name: "bench".to_owned(), rules, ..List::default() };
    ListPass::new(Settings { list }).unwrap()
}

/// One word in fifty is on the list.
fn article() -> (Article, Vec<Line>) {
    let mut text = String::new();
    let mut lines = Vec::new();
    for line in 0..30 {
        let start = text.len() as u32;
        for at in 0..30 {
            let number = line * 30 + at;
            text.push_str(&word(if number % 50 == 0 { number / 2 } else { 10_000 + number }));
            text.push(if at == 29 { '.' } else { ' ' });
        }
        lines.push(Line { span: Span { start, end: text.len() as u32 }, role: Role::Body });
        text.push('\n');
    }
    (Article::from_text("a", &text), lines)
}

#[divan::bench(args = [5, 500, 5000])]
fn words(bencher: divan::Bencher, words: usize) {
    let pass = pass(words, None);
    let (article, lines) = article();
    bencher.counter(divan::counter::BytesCount::of_str(&article.text)).bench(|| pass.run(&article, &lines));
}

#[divan::bench]
fn words_and_a_pattern(bencher: divan::Bencher) {
    let pass = pass(500, Some(r"\b(?:ka|mo)\w+ (?:tes|lin)\w+shi\b"));
    let (article, lines) = article();
    bencher.counter(divan::counter::BytesCount::of_str(&article.text)).bench(|| pass.run(&article, &lines));
}

#[divan::bench]
fn compile_500_words(bencher: divan::Bencher) {
    bencher.bench(|| pass(500, None));
}

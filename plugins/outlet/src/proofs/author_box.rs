//! "Merrin has covered the waterfront for the Harbour Courier", "… is EPB's transport reporter".

use std::{ops::Range, sync::LazyLock};

use parallax_lexicon::{
    WordForm, WordSet,
    case::{is_capital, is_initials},
    fold, without_possessive,
};
use parallax_press::Mention;

use super::{Proof, has_press_form, whole_mention};
use crate::{
    byline::Byline,
    page::Here,
    text::{begins, capitals, find_words, words},
};

/// What tells of other employers than the one that prints this.
const ELSEWHERE: &[&str] = &[
    "written for",
    "appeared in",
    "formerly",
    "previously",
    "former",
    "before joining",
    "contributed to",
    "contributor to",
    "worked for",
    "worked at",
    "published in",
];

/// Whom a line on one of the authors says that the author works for.
pub(super) fn proof(line: &Here<'_>, byline: &Byline) -> Option<Proof> {
    let text = line.text;
    let first = words(text, 0).next()?.text;
    let author = byline
        .names
        .iter()
        .any(|name| begins(text, name) || name.split(' ').any(|part| part.len() > 2 && part == first));
    if !author || text.len() > 600 {
        return None;
    }
    let mut end = 0;
    text.split_inclusive(". ").find_map(|sentence| {
        let start = end;
        end += sentence.len();
        let (name, known) = employer(sentence, first)?;
        let evidence = line.span(start..start + name.end);
        let proof = Proof::by_words(&sentence[name], known, 0.9, evidence);
        // Initials alone are little.
        let confidence = if proof.name.is_none() { 0.6 } else { proof.confidence };
        Some(Proof { confidence, ..proof })
    })
}

/// The first name in a sentence on the author's work that is a publisher's, and what the table knows of it.
fn employer(sentence: &str, author: &str) -> Option<(Range<usize>, Option<Mention>)> {
    static OFFICES: LazyLock<WordSet> = LazyLock::new(|| {
        WordSet::new([
            "reporter correspondent editor columnist writer photographer producer critic journalist presenter
             chief",
        ])
    });
    if ELSEWHERE.iter().any(|words| find_words(sentence, words).is_some()) {
        return None;
    }
    let tokens: Vec<_> = words(sentence, 0).collect();
    let has_office = tokens.iter().any(|word| OFFICES.contains(&fold(word.text)));
    let works = |word: &WordForm<'_>| {
        ["covers", "covered", "reports", "writes", "works", "edits"].contains(&word.text)
    };
    if !has_office && !tokens.iter().any(works) {
        return None;
    }
    (1..tokens.len()).find_map(|at| {
        let word = tokens[at].text;
        let owner = has_office && (word.ends_with("'s") || word.ends_with("’s"));
        let name = if ["for", "at", "of", "with"].contains(&word) {
            let next = at + 1 + usize::from(tokens.get(at + 1)?.text == "the");
            capitals(sentence, tokens.get(next).filter(|next| is_capital(next.text))?.start)
        } else if owner {
            owning(&tokens[..=at], author)?
        } else {
            return None;
        };
        let words = &sentence[name.clone()];
        let known = whole_mention(words);
        let publishes = is_initials(words) || has_press_form(words) || owner && words.contains(' ');
        (known.is_some() || publishes).then_some((name, known))
    })
}

/// The name that ends in the possessive at the end of `tokens`, without the author's own.
fn owning(tokens: &[WordForm<'_>], author: &str) -> Option<Range<usize>> {
    let (last, before) = tokens.split_last()?;
    let first = before.iter().rev().take_while(|word| is_capital(word.text)).last();
    let start = first.filter(|first| first.text != author).unwrap_or(last).start;
    Some(start..last.start + without_possessive(last.text).len())
}

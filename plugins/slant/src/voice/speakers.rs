//! Paragraphs that are another's: answers behind the labels of speakers, and lists that somebody sent out.

use std::collections::BTreeMap;

use parallax_corpus::{Article, Span};
use parallax_layers::{
    structure::Line,
    words::{Deprel, Tree},
};
use parallax_lexicon::{Joints, words};

use super::cues::{Cues, Governs};

/// A paragraph that begins with the name of who speaks: "Lund: It was late.", "MR. LUND: …", "Q. …".
#[derive(Debug, Clone, Copy)]
struct Labelled<'a> {
    /// Which of the lines.
    line: usize,
    label: &'a str,
    /// Nothing stands behind the label: the next paragraph is meant.
    alone: bool,
}

/// The lines of an interview or a transcript that are the words of those who speak in it. Labels are those of
/// speakers where they come back. The questions behind "Q:" are the outlet's.
pub(super) fn answers(article: &Article, lines: &[Line]) -> Vec<Span> {
    let labelled: Vec<Labelled<'_>> =
        (0..lines.len()).filter_map(|at| labelled(at, &article[lines[at].span])).collect();
    if !is_conversation(&labelled) {
        return Vec::new();
    }
    let answered = labelled.iter().any(|one| is_answer(one.label));
    let mut spoken = Vec::new();
    for (at, one) in labelled.iter().enumerate() {
        let asks = is_question(one.label);
        if !asks {
            spoken.push(lines[one.line].span);
        }
        // Whoever speaks goes on to the next label; behind the last one, nothing tells how far.
        let end = match labelled.get(at + 1) {
            Some(next) => next.line,
            None => lines.len().min(one.line + 1 + usize::from(one.alone || asks && !answered)),
        };
        if !asks || !answered {
            spoken.extend(lines[one.line + 1..end].iter().map(|line| line.span));
        }
    }
    spoken
}

/// Whether the labels are speakers': questions and answers, two that come back, one that comes often, or two in
/// capitals.
fn is_conversation(labelled: &[Labelled<'_>]) -> bool {
    const OFTEN: usize = 3;
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for one in labelled {
        *counts.entry(one.label).or_default() += 1;
    }
    let again = counts.values().filter(|&&count| count > 1).count();
    let often = counts.values().any(|&count| count >= OFTEN);
    let in_capitals = counts.keys().filter(|label| is_in_capitals(label)).count();
    let asked = counts.keys().any(|label| is_question(label));
    let answered = counts.keys().any(|label| is_answer(label));
    // Two statements, each under the name of who made it.
    let under_names = labelled.iter().filter(|one| one.alone && one.label.contains(' ')).count();
    under_names > 1 || again > 1 || often || in_capitals > 1 || asked && (answered || again > 0)
}

fn is_question(label: &str) -> bool {
    matches!(label, "Q" | "Question" | "QUESTION")
}

fn is_answer(label: &str) -> bool {
    matches!(label, "A" | "Answer" | "ANSWER")
}

fn is_in_capitals(label: &str) -> bool {
    label.chars().filter(|c| c.is_alphabetic()).count() > 2 && !label.chars().any(char::is_lowercase)
}

/// The label of a paragraph, if it has one.
fn labelled(line: usize, text: &str) -> Option<Labelled<'_>> {
    /// Bytes of the longest label.
    const LONGEST: usize = 48;
    const BOLD: [char; 3] = ['*', '_', '#'];
    let text = text.trim_start_matches(BOLD).trim_start();
    let stop = |(at, c): &(usize, char)| {
        *c == ':'
            || *c == '.'
                && (is_question(&text[..*at])
                    || is_answer(&text[..*at]) && has_bold_or_space(&text[*at + 1..]))
    };
    let (end, _) = text.char_indices().take_while(|(at, _)| *at < LONGEST).find(stop)?;
    let behind = text[end + 1..].trim_start_matches(BOLD);
    let label = text[..end].trim_end_matches(BOLD).trim();
    // "12:30", "https://"
    let apart = behind.is_empty() || behind.starts_with(char::is_whitespace);
    (apart && is_name(label)).then_some(Labelled { line, label, alone: behind.trim().is_empty() })
}

/// "A. It was late", not "A.B. Lund".
fn has_bold_or_space(behind: &str) -> bool {
    behind.starts_with([' ', '*', '_'])
}

/// A few words that all begin with a capital, titles and what stands in brackets too.
fn is_name(label: &str) -> bool {
    const NAMES: Joints = Joints::NONE.apostrophe().hyphen().stop();
    const MOST: usize = 4;
    let name = label.split(['(', '[', ',']).next().unwrap_or_default();
    let mut count = 0;
    words(name, NAMES).all(|word| {
        count += 1;
        word.text.starts_with(char::is_uppercase) && count <= MOST
    }) && count > 0
}

/// The lists behind a colon whose points are somebody's: "a memo was sent out by the campaign:".
pub(super) fn listed(cues: &Cues, article: &Article, lines: &[Line], tree: &Tree<'_>) -> Vec<Span> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let text = &article[lines[at].span];
        at += 1;
        let items = lines[at..]
            .iter()
            .take_while(|line| line.role.is_article() && is_item(&article[line.span]))
            .count();
        if items > 0 && text.ends_with(':') && is_of_somebody(cues, tree, lines[at - 1].span) {
            found.extend(lines[at..at + items].iter().map(|line| line.span));
        }
        at += items;
    }
    found
}

/// Whether the words before a list lay it on somebody: somebody says it, or it is in a text of theirs.
fn is_of_somebody(cues: &Cues, tree: &Tree<'_>, span: Span) -> bool {
    tree.within(span).any(|row| {
        let word = &tree.words()[row];
        let governs = cues.of(&word.lemma, word.upos);
        let said =
            governs.any(Governs::CLAUSE) && tree.subject(row).is_some() && !super::reach::is_own(tree, row);
        let of_one = tree.children(row).any(|child| {
            matches!(
                tree.words()[child].deprel,
                Deprel::OblAgent | Deprel::NmodPoss | Deprel::Nsubj | Deprel::Nmod
            )
        });
        said && word.upos == parallax_layers::words::Upos::Verb
            || governs.any(Governs::LIST) && of_one
            || governs.any(Governs::LIST) && tree.head(row).is_some_and(|head| tree.agent(head).is_some())
    })
}

/// "- It is late.", "• …", "2. …", "(b) …"
fn is_item(text: &str) -> bool {
    let bullet =
        text.starts_with(['-', '–', '—', '•', '*', '·', '▪', '►', '‣', '◦', '●', '■', '→', '✓', '+']);
    let number = text.trim_start_matches('(');
    let behind = number.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = number.len() - behind.len();
    let letter = number.starts_with(|c: char| c.is_ascii_lowercase()) && number[1..].starts_with(')');
    bullet || letter || (1..=2).contains(&digits) && behind.starts_with(['.', ')'])
}

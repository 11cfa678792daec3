//! Notices of corrections and clarifications.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, Anchored, Input, MatchKind};
use parallax_corpus::Span;
use parallax_layers::{sentences::Sentence, structure::Role};
use parallax_lexicon::{is_whole, spaced};

use crate::page::{Here, Page};

/// The lines of the page in which it corrects itself, and the ends of paragraphs that do, in order.
pub(crate) fn of(page: &Page<'_>, sentences: &[Sentence]) -> Vec<Span> {
    let mut notices = Vec::new();
    let mut announced = false;
    for line in &page.lines {
        let words = line.text.trim_matches(|c: char| !c.is_alphanumeric());
        let is_label = LABELS.iter().any(|label| words.eq_ignore_ascii_case(label));
        if announced || !is_label && (corrects(line) || corrects_itself(first_sentence(line.text))) {
            notices.push(line.whole());
        } else if !is_label && line.role == Role::Body {
            notices.extend(at_the_end(page, line, sentences));
        }
        // "Corrections and clarifications", with the notice below.
        announced = is_label;
    }
    // A page with more corrects other pages.
    notices.truncate(8);
    notices
}

/// The last sentences of a paragraph, from the one on in which the page corrects itself.
fn at_the_end(page: &Page<'_>, line: &Here<'_>, sentences: &[Sentence]) -> Option<Span> {
    /// Further from the end is no end.
    const MOST: usize = 3;
    let whole = line.whole();
    let from = sentences.partition_point(|sentence| sentence.span.start < whole.start);
    let within = sentences[from..].iter().take_while(|sentence| sentence.span.end <= whole.end);
    let within: Vec<Span> = within.map(|sentence| sentence.span).collect();
    let last = within.get(1..)?;
    let mut last = last[last.len().saturating_sub(MOST)..].iter();
    let first = last.find(|sentence| corrects_itself(&page.article[**sentence]))?;
    Some(Span::new(first.start as usize, whole.end as usize))
}

/// Whether a sentence among others is a notice: less is enough for a line of its own, since a story may tell of
/// errors, corrections and other reports.
fn corrects_itself(sentence: &str) -> bool {
    let text =
        sentence.trim_start_matches(['(', '[', '*', '•', '_', ' ', '—', '–', '-']).to_ascii_lowercase();
    let text = text.replace('’', "'");
    // "(Corrects name of county)"
    if labelled(&text) || text.starts_with("corrects ") && sentence.starts_with(['(', '[']) {
        return true;
    }
    let notes = ["editor's note:", "editors' note:", "note:"];
    let text = notes.iter().find_map(|note| text.strip_prefix(note)).unwrap_or(&text).trim_start();
    let names = || PLAIN.iter().copied();
    // "We have corrected this story", "This story was corrected".
    let own = names().any(|name| text.starts_with(name)) && CHANGED.iter().any(|done| text.contains(done));
    let ours = text.starts_with("we ")
        && names().any(|name| {
            [" corrected ", " amended "].iter().any(|done| text.contains(&format!("{done}{name}")))
        });
    own || ours || tells_of_a_version(text)
}

/// "Correction:", "Clarification (May 4):", "Correction — the county is Sandrel".
fn labelled(text: &str) -> bool {
    let labels = ["corrections", "correction", "clarifications", "clarification", "corrected"];
    let Some(rest) = labels.iter().find_map(|label| text.strip_prefix(label)) else { return false };
    let day = rest.strip_prefix(" (").and_then(|rest| rest.split_once(')')).filter(|(day, _)| day.len() < 40);
    let rest = day.map_or(rest, |(_, rest)| rest);
    [":", " –", " —", " - "].iter().any(|mark| rest.starts_with(mark))
}

/// "An earlier version of this article said", "Because of an editing error, an earlier version of this article said".
fn tells_of_a_version(text: &str) -> bool {
    let Some((before, behind)) = text.split_once("version of ").or(text.split_once("versions of ")) else {
        return false;
    };
    let before = before.rsplit_once(", ").map_or(before, |(why, version)| {
        let why = ["due to ", "because of ", "owing to "].iter().any(|cause| why.starts_with(cause));
        if why { version } else { before }
    });
    let words = ["a", "an", "the", "in", "our", "earlier", "previous", "original", "first", "printed"];
    spaced(before).all(|word| words.contains(&word)) && PLAIN.iter().any(|name| behind.starts_with(name))
}

/// What a page calls itself, of which stories seldom speak.
const PLAIN: &[&str] = &[
    "this article",
    "this dispatch",
    "this headline",
    "this item",
    "this piece",
    "this post",
    "this report",
    "this story",
    "the headline of this",
    "the headline on this",
    "the article",
    "the story",
    "our article",
    "our report",
    "our story",
];
const CHANGED: &[&str] = &[
    " been amended",
    " been clarified",
    " been corrected",
    " been updated to",
    " was amended",
    " was clarified",
    " was corrected",
    " was edited to",
    " was updated to",
    " been edited to",
    " been changed to",
    " was changed to",
    " been revised to",
    " was revised to",
];

fn first_sentence(text: &str) -> &str {
    text.split_once(". ").map_or(text, |(first, _)| first)
}

/// A label of what stands below it.
const LABELS: &[&str] = &[
    "correction",
    "corrections",
    "clarification",
    "clarifications",
    "correction and clarification",
    "corrections and clarifications",
];

/// How a notice begins; in small letters.
const OPENINGS: &[&str] = &[
    "amendment:",
    "an earlier version of",
    "an updated version of this story corrects",
    "because of an editing error",
    "because of an error",
    "clarification",
    "correction",
    "corrections",
    "corrected:",
    "corrects ",
    "due to an editing error",
    "due to an error",
    "earlier versions of this",
    "for the record:",
    "in an earlier version of this",
    "previous versions of this",
    "a previous version of",
    "this version corrects",
    "this version has been corrected",
];

/// What a page calls itself, and what it says was done to it.
const ITSELF: &[&str] = &[
    "this article",
    "this column",
    "this dispatch",
    "this headline",
    "this item",
    "this page",
    "this piece",
    "this post",
    "this report",
    "this story",
    "the headline of this",
    "the article above",
];
const DONE: &[&str] = &[
    " amended",
    " been corrected",
    " been clarified",
    " clarified",
    " corrected",
    " corrects ",
    " incorrectly ",
    " misstated",
    " mistakenly ",
    " misidentified",
    " misspelled",
    " misspelt",
    " been retracted",
    " been updated to",
    " was updated to",
];

fn corrects(line: &Here<'_>) -> bool {
    let text = line.text.trim_start_matches(|c: char| !c.is_alphanumeric());
    let opening = opening(text);
    let Some(end) = opening else { return notes_an_error(text) };
    let rest = &text[end..];
    match &text[..end].to_ascii_lowercase()[..] {
        // "Correction officers", "Clarification of the law is due": a mark or a day stands behind the label.
        "correction" | "corrections" | "clarification" => {
            let rest = rest.trim_start();
            rest.starts_with([':', ',', '(', '-', '–', '—', '.', '|'])
                || rest.starts_with("appended")
                || rest.starts_with("and clarification")
                || crate::dates::days(rest).first().is_some_and(|day| day.range.start < 4)
        }
        // "(Corrects spelling in paragraph 2)" is a notice, "corrects" in a sentence is not.
        "corrects " => line.text.starts_with('('),
        "an earlier version of" | "a previous version of" => {
            ["this", "the article", "the story", "our"].iter().any(|what| rest.trim_start().starts_with(what))
        }
        _ => true,
    }
}

/// Where an opening ends that the line begins with.
fn opening(text: &str) -> Option<usize> {
    static OPENING: LazyLock<AhoCorasick> = LazyLock::new(|| {
        AhoCorasick::builder()
            .ascii_case_insensitive(true)
            .match_kind(MatchKind::LeftmostLongest)
            .start_kind(aho_corasick::StartKind::Anchored)
            .build(OPENINGS)
            .expect("a few short phrases")
    });
    let found = OPENING.find(Input::new(text).anchored(Anchored::Yes))?;
    is_whole(text, found.range()).then_some(found.end())
}

/// "This article was amended on 3 May", "Editor's note: this story misspelled …", in the first sentence of a line.
fn notes_an_error(text: &str) -> bool {
    let head = text[..text.floor_char_boundary(240)].to_ascii_lowercase().replace('’', "'");
    let head = head.strip_prefix("editor's note:").or(head.strip_prefix("editors' note:")).unwrap_or(&head);
    let head = head.trim_start();
    let sentence = head.split_once(". ").map_or(head, |(first, _)| first);
    let itself = ITSELF.iter().any(|name| sentence.starts_with(name));
    itself && DONE.iter().any(|done| sentence.contains(done))
}

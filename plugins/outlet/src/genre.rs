//! What sort of article it is.

use std::{ops::Range, sync::LazyLock};

use aho_corasick::AhoCorasick;
use parallax_corpus::Span;
use parallax_layers::{outlet::Genre, structure::Role};
use parallax_lexicon::{case::is_capital, is_whole};

use crate::{
    page::{Here, Page, Part},
    text::{find_words, words},
};

/// A genre and the words that tell it.
#[derive(Default)]
pub(crate) struct Sort {
    pub(crate) value: Option<Genre>,
    pub(crate) evidence: Vec<Span>,
}

/// A label; then the section, declared or of the address; then a writer who says "I"; then the marks of a report.
pub(crate) fn of(page: &Page<'_>) -> Sort {
    labelled(page)
        .or_else(|| filed(page))
        .or_else(|| addressed(page))
        .or_else(|| confessed(page))
        .or_else(|| reported(page))
        .unwrap_or_default()
}

/// Labels that stand over an article, in small letters.
const LABELS: &[(&str, Genre)] = &[
    ("opinion", Genre::Opinion),
    ("opinions", Genre::Opinion),
    ("comment", Genre::Opinion),
    ("commentary", Genre::Opinion),
    ("comment is free", Genre::Opinion),
    ("editorial", Genre::Opinion),
    ("editorials", Genre::Opinion),
    ("leader", Genre::Opinion),
    ("leaders", Genre::Opinion),
    ("leading article", Genre::Opinion),
    ("column", Genre::Opinion),
    ("columnist", Genre::Opinion),
    ("columnists", Genre::Opinion),
    ("op-ed", Genre::Opinion),
    ("oped", Genre::Opinion),
    ("guest essay", Genre::Opinion),
    ("guest column", Genre::Opinion),
    ("guest opinion", Genre::Opinion),
    ("letter", Genre::Opinion),
    ("letters", Genre::Opinion),
    ("letters to the editor", Genre::Opinion),
    ("viewpoint", Genre::Opinion),
    ("perspective", Genre::Opinion),
    ("blog", Genre::Opinion),
    ("analysis", Genre::Analysis),
    ("news analysis", Genre::Analysis),
    ("analysis & opinion", Genre::Opinion),
    ("explainer", Genre::Analysis),
    ("explained", Genre::Analysis),
    ("commentary & analysis", Genre::Opinion),
    ("the editorial", Genre::Opinion),
    ("our view", Genre::Opinion),
    ("my view", Genre::Opinion),
    ("review", Genre::Other),
    ("reviews", Genre::Other),
    ("book review", Genre::Other),
    ("film review", Genre::Other),
    ("obituary", Genre::Other),
    ("obituaries", Genre::Other),
    ("interview", Genre::Other),
    ("q&a", Genre::Other),
    ("quiz", Genre::Other),
    ("recipe", Genre::Other),
    ("horoscope", Genre::Other),
    ("sponsored", Genre::Other),
    ("sponsored content", Genre::Other),
    ("advertisement feature", Genre::Other),
    ("advertorial", Genre::Other),
    ("paid post", Genre::Other),
    ("paid content", Genre::Other),
    ("partner content", Genre::Other),
    ("press release", Genre::Other),
];

/// Labels that before a colon are as often somebody who speaks: "Leader: we will not yield".
const SPEAKERS: &[&str] = &["leader", "leaders", "columnist", "columnists", "letter", "letters"];

/// The genre that a headline names before a mark, and how long the label is: "Opinion: the pier must go",
/// "Analysis - who pays for the pier".
fn opening(headline: &str) -> Option<(&str, Genre)> {
    let start = headline.trim_start_matches(|c: char| !c.is_alphanumeric());
    let end = [":", " | ", " - ", " – ", " — ", " // ", "] ", ") "]
        .iter()
        .filter_map(|mark| start.find(mark))
        .min()?;
    let name = start[..end].trim_end();
    let colon = start[end..].starts_with(':');
    let genre = label(name).filter(|_| is_capital(name))?;
    (!(colon && SPEAKERS.contains(&name.to_lowercase().as_str()))).then_some((name, genre))
}

fn labelled(page: &Page<'_>) -> Option<Sort> {
    let declared = page.article.declared.headline.as_deref().and_then(opening);
    if let Some((_, genre)) = declared {
        let evidence = page.declaration(&["headline", "title"]).into_iter().collect();
        return Some(Sort { value: Some(genre), evidence });
    }
    // A page of a headline and little else has no head that could be told from its text.
    let headline = page.lines.iter().take(12).find(|line| line.role == Role::Headline).or(page.lines.first());
    if let Some(line) = headline
        && line.is_short()
        && let Some((name, genre)) = opening(line.text)
    {
        let start = name.as_ptr() as usize - line.text.as_ptr() as usize;
        return Some(Sort { value: Some(genre), evidence: vec![line.span(start..start + name.len())] });
    }
    // The label stands over the article; menus stand there too, but name many sections on a line or a run of lines.
    for line in page.lines.iter().filter(|line| line.part == Part::Head && line.is_short()).take(40) {
        let text = line.text.trim_matches(|c: char| !c.is_alphanumeric());
        if let Some(genre) = label(text) {
            if !in_menu(page, line) {
                return Some(Sort { value: Some(genre), evidence: vec![line.whole()] });
            }
            continue;
        }
        // "Opinion | Ada Lund", "Home › Opinion", "filed under: opinion, the strait".
        let filed = find_words(line.text, "filed under").is_some();
        let path = line.text.contains(['›', '»', '>']) || line.text.split('|').count() == 2;
        if filed || path {
            let parts = line.text.split(['›', '»', '>', '|', ':', ',']);
            if let Some((part, genre)) = parts.filter_map(|part| Some((part, label(part.trim())?))).next() {
                let start = part.as_ptr() as usize - line.text.as_ptr() as usize;
                let skipped = part.len() - part.trim_start().len();
                return Some(Sort {
                    value: Some(genre),
                    evidence: vec![line.span(start + skipped..start + part.trim_end().len())],
                });
            }
        }
    }
    None
}

/// The section that is declared: "Opinion", "News / Comment", "Comment and debate".
fn filed(page: &Page<'_>) -> Option<Sort> {
    let section = page.article.declared.section.as_deref()?;
    let first = |part: &'_ str| part.split([' ', '&']).next().and_then(label);
    let parts = section.split(['/', '>', '›', '»', '|', ';', ',', ':']).map(str::trim);
    let genre = parts.filter_map(|part| label(part).or_else(|| first(part))).next()?;
    let evidence = page.declaration(&["section", "category", "categories", "genre"]);
    Some(Sort { value: Some(genre), evidence: evidence.into_iter().collect() })
}

fn label(text: &str) -> Option<Genre> {
    let lower = text.to_lowercase();
    LABELS.iter().find(|(label, _)| *label == lower).map(|(_, genre)| *genre)
}

/// Whether lines of one or two words run on before or behind a line: then they are a menu.
fn in_menu(page: &Page<'_>, line: &Here<'_>) -> bool {
    let head: Vec<&Here<'_>> = page.lines.iter().filter(|other| other.part == Part::Head).collect();
    let is_item = |other: &&&Here<'_>| {
        words(other.text, 0).take(4).count() <= 2
            && other.role != Role::Headline
            && other.role != Role::Byline
    };
    let before = head[..line.nth].iter().rev().take_while(is_item).count();
    let behind = head[line.nth + 1..].iter().take_while(is_item).count();
    before + behind >= 4 && behind > 0
}

fn addressed(page: &Page<'_>) -> Option<Sort> {
    let url = page.article.declared.url.as_deref()?.to_lowercase();
    let genre = url.split(['/', '?']).skip(3).find_map(|part| match part {
        "opinion" | "opinions" | "commentisfree" | "comment" | "commentary" | "editorial" | "editorials"
        | "columns" | "columnists" | "op-ed" | "letters" => Some(Genre::Opinion),
        "analysis" | "news-analysis" | "explainers" => Some(Genre::Analysis),
        "reviews" | "obituaries" | "sponsored" => Some(Genre::Other),
        _ => None,
    })?;
    Some(Sort { value: Some(genre), evidence: page.declaration(&["url"]).into_iter().collect() })
}

/// What a writer says who gives an opinion, outside quotation marks.
const STANCES: &[&str] = &[
    "I think",
    "I believe",
    "I suspect",
    "I doubt",
    "I hope",
    "I fear",
    "I wonder",
    "I'm not sure",
    "I’m not sure",
    "I am not sure",
    "I'm sure",
    "I’m sure",
    "I would argue",
    "I want to",
    "I say",
    "I hate",
    "I love",
    "I agree",
    "I disagree",
    "I can't",
    "I can’t",
    "I cannot",
    "in my view",
    "in my opinion",
    "if you ask me",
    "my guess is",
    "let us be clear",
    "let's be clear",
    "let’s be clear",
    "make no mistake",
];

fn confessed(page: &Page<'_>) -> Option<Sort> {
    let mut evidence = Vec::new();
    for line in page.prose() {
        let mut between_marks = None;
        for found in STANCE.find_iter(line.text) {
            let words = &line.text[found.range()];
            let stance = STANCES[found.pattern().as_usize()];
            // "Make no mistake" begins a sentence; "i think" is somebody's spelling.
            if !is_whole(line.text, found.range()) || stance.starts_with('I') && words != stance {
                continue;
            }
            let quoted: &mut Vec<Range<usize>> = between_marks.get_or_insert_with(|| quoted(line.text));
            let before = quoted.partition_point(|range| range.start <= found.start());
            if before.checked_sub(1).is_none_or(|last| quoted[last].end < found.start()) {
                evidence.push(line.span(found.range()));
            }
        }
    }
    (!evidence.is_empty()).then_some(Sort { value: Some(Genre::Opinion), evidence })
}

static STANCE: LazyLock<AhoCorasick> = LazyLock::new(|| {
    AhoCorasick::builder().ascii_case_insensitive(true).build(STANCES).expect("a few short phrases")
});

/// The stretches of a paragraph between quotation marks; one left open runs to its end. Of straight marks, what stands
/// on both sides tells which open: paragraphs that were run together open again before they close.
fn quoted(text: &str) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let mut open: Option<(usize, bool)> = None;
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        let behind = text[at + c.len_utf8()..].chars().next().unwrap_or(' ');
        let starts = !before.is_alphanumeric() && !behind.is_whitespace() && !".,!?…".contains(before);
        let ends = !before.is_whitespace() && !behind.is_alphanumeric();
        let single = matches!(c, '\'' | '‘' | '’');
        match (c, open) {
            ('“' | '‘', None) => open = Some((at, single)),
            ('"' | '\'', None) if starts => open = Some((at, single)),
            ('”', Some((start, false))) => {
                ranges.push(start..at);
                open = None;
            }
            ('"', Some((start, false))) | ('\'' | '’', Some((start, true))) if ends => {
                ranges.push(start..at);
                open = None;
            }
            _ => {}
        }
        before = c;
    }
    ranges.extend(open.map(|(start, _)| start..text.len()));
    ranges
}

/// A report says whose word it passes on: two different paragraphs that do are enough.
fn reported(page: &Page<'_>) -> Option<Sort> {
    const CUES: &[&str] = &["said", "told", "says", "according to", "announced", "reported"];
    let cue = |line: &Here<'_>| {
        CUES.iter()
            .filter_map(|cue| Some((find_words(line.text, cue)?, cue.len())))
            .min()
            .map(|(at, length)| line.span(at..at + length))
    };
    let evidence: Vec<Span> = page.prose().filter_map(cue).take(2).collect();
    (evidence.len() == 2).then_some(Sort { value: Some(Genre::News), evidence })
}

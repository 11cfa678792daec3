//! What stands behind a colon without marks: the points of a list that somebody sent out, a message.

use std::ops::Range;

use parallax_corpus::Span;
use parallax_layers::words::{Deprel, Upos};
use parallax_lexicon::classes::listed;

use crate::{
    cues::{Cues, Frame},
    draft::{Draft, Source},
    page::Page,
    source,
};

/// Texts of somebody's whose points may follow.
const TEXTS: &str = "point statement memo letter e-mail email message demand leaflet petition manifesto brief briefing \
                     release post tweet claim allegation accusation argument complaint remark comment flyer pamphlet \
                     circular bulletin speech reply response answer objection grievance charge slogan";

/// An attribution for each list behind such a colon, and for each message.
pub(crate) fn drafts(page: &Page<'_>, cues: &Cues, drafts: &mut Vec<Draft>) {
    let mut line = 0;
    while line < page.lines.len() {
        let items = items(page, line + 1);
        if !items.is_empty() && page.lines[line].role.is_article() {
            list(page, cues, drafts, page.lines[line].span, &items);
        }
        line += 1 + items.len();
    }
}

/// "The party had a message for the mayor: *stop the plan*".
pub(crate) fn message(page: &Page<'_>, row: usize) -> Option<Draft> {
    /// Words between the noun and its colon at most.
    const MOST: usize = 8;
    let verb = page.tree.head(row).filter(|&verb| page.relation(row) == Deprel::Obj && page.is_verb(verb))?;
    let sentence = page.sentence(row);
    let near = row + 1..sentence.end.min(row + 1 + MOST);
    let colon = near.take_while(|&at| !page.is_verb(at)).find(|&at| page.text(at) == ":")?;
    let content = page.trim(colon + 1..sentence.end, |at| page.is_stop(at));
    let marked = content.clone().any(|at| page.marked_at(at).is_some());
    let is_message = matches!(
        page.lemma(row),
        "message" | "warning" | "demand" | "answer" | "advice" | "slogan" | "reply"
    );
    let subject = page.tree.subject(verb).filter(|_| is_message && !marked && !content.is_empty())?;
    let source = source::phrase_or_relative(page, subject, verb);
    Some(Draft { content: vec![content], ..Draft::direct(colon, colon..colon + 1, Some(source)) })
}

/// The words of the lines from one on that are points of a list.
fn items(page: &Page<'_>, from: usize) -> Vec<Range<usize>> {
    let lines = page.lines[from.min(page.lines.len())..].iter();
    let own = lines.take_while(|line| line.role.is_article() && is_item(&page.article[line.span]));
    own.map(|line| page.trim(page.tree.within(line.span), |at| page.is_punct(at) && !page.is_mark(at)))
        .collect()
}

fn list(page: &Page<'_>, cues: &Cues, drafts: &mut Vec<Draft>, head: Span, items: &[Range<usize>]) {
    let Some(colon) = page.tree.within(head).end.checked_sub(1).filter(|&colon| page.text(colon) == ":")
    else {
        return;
    };
    let sentence = page.sentence(colon);
    let content: Vec<Range<usize>> = items.iter().filter(|rows| !rows.is_empty()).cloned().collect();
    // "Lund said the following:"
    let said = drafts.iter_mut().find(|draft| {
        let last = draft.content.last().is_none_or(|last| last.end >= colon && last.len() < 3);
        draft.says && draft.source.is_some() && sentence.contains(&draft.cue) && last
    });
    if let Some(draft) = said {
        draft.content = content;
    } else if let Some(source) = sentence.clone().find_map(|row| owner(page, cues, row)) {
        let at = drafts.partition_point(|draft| draft.cue < colon);
        drafts.insert(at, Draft { content, ..Draft::direct(colon, colon..colon + 1, Some(source)) });
    }
}

/// Whose list it is: who says it, or whose text it is in.
fn owner(page: &Page<'_>, cues: &Cues, row: usize) -> Option<Source> {
    if cues.of_verb(page, row).iter().any(|sense| sense.frame == Frame::Say) {
        return source::of_verb(page, row);
    }
    if page.word(row).upos != Upos::Noun || !listed(TEXTS).any(|text| text == page.lemma(row)) {
        return None;
    }
    let by = |word: usize| {
        page.tree.right(word).find(|&child| page.is_led_by(child, &["by", "from"]) && page.is_nominal(child))
    };
    if let Some(owner) = page.tree.possessor(row) {
        return Some(source::possessor(page, owner));
    }
    let mut above = std::iter::once(row).chain(page.tree.ancestors(row));
    above.find_map(by).map(|agent| source::phrase(page, agent, row))
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

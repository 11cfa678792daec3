//! Paragraphs that are set apart as another's, and whose they are.

use std::ops::Range;

use parallax_layers::{names::NameKind, quotes::QuoteKind, structure::Role};

use crate::{
    draft::{Draft, Source},
    page::Page,
};

/// An attribution for each run of such paragraphs, unless a cue before them has nothing else to govern, which then has
/// them. Attributions by the tree come in the order of their cues.
pub(crate) fn drafts(page: &Page<'_>, drafts: &mut [Draft]) -> Vec<Draft> {
    let mut made = Vec::new();
    let mut line = 0;
    while line < page.lines.len() {
        let count = page.lines[line..].iter().take_while(|line| line.role == Role::Blockquote).count();
        if count > 0 {
            made.extend(block(page, drafts, line..line + count));
        }
        line += count.max(1);
    }
    made
}

fn block(page: &Page<'_>, drafts: &mut [Draft], lines: Range<usize>) -> Option<Draft> {
    let handed = lines.start > 0 && page.article[page.lines[lines.start - 1].span].trim_end().ends_with(':');
    // Without the sign that sets a line apart.
    let sign = |at: usize| page.text(at) == ">";
    let rows = lines.clone().map(|line| page.trim(page.tree.within(page.lines[line].span), sign));
    // What stands in marks speaks for itself where nobody hands over the whole.
    let marked = |rows: &Range<usize>| rows.clone().any(|at| page.marked_at(at).is_some());
    let content: Vec<Range<usize>> =
        rows.filter(|rows| !rows.is_empty() && (handed || !marked(rows))).collect();
    let first = content.first()?.start;
    if !handed {
        return Some(Draft {
            kind: Some(QuoteKind::Block),
            content,
            ..Draft::direct(first, first..first, None)
        });
    }
    let colon = page.tree.within(page.lines[lines.start - 1].span).end.checked_sub(1)?;
    let sentence = page.sentence(colon);
    let from = drafts.partition_point(|draft| draft.cue < sentence.start);
    let until = drafts.partition_point(|draft| draft.cue < sentence.end);
    if let Some(open) = drafts[from..until]
        .iter_mut()
        .rev()
        .find(|draft| draft.says && draft.content.is_empty() && draft.source.is_some())
    {
        open.content = content;
        open.kind = Some(QuoteKind::Block);
        return None;
    }
    let known = drafts[from..until].iter().rev().find_map(|draft| draft.source.clone());
    let source = known.or_else(|| named(page, sentence));
    Some(Draft { kind: Some(QuoteKind::Block), content, ..Draft::direct(colon, colon..colon + 1, source) })
}

/// The person or body that a sentence names: "From *the Nyholt Herald* last week:".
fn named(page: &Page<'_>, sentence: Range<usize>) -> Option<Source> {
    let speaks = |&at: &usize| {
        let row = page.entity(at).filter(|_| page.is_nominal(at));
        row.is_some_and(|row| {
            let entity = &page.cast.entities()[row];
            matches!(entity.kind, NameKind::Person | NameKind::Org) && !entity.names.is_empty()
        })
    };
    let head = sentence.clone().find(speaks)?;
    let (mention, _) = page.cast.mention(page.word(head).span)?;
    Some(Source { rows: page.tree.within(mention), head })
}

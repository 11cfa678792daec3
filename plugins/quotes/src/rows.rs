//! Drafts as rows of the layer: spans, who speaks, through whom, to whom.

use std::ops::Range;

use parallax_corpus::{Article, Ref, Span};
use parallax_layers::{
    agencies::Agency,
    quotes::{Quote, QuoteKind},
};

use crate::{draft::Draft, page::Page, who::Cited};

pub(crate) fn write(page: &Page<'_>, agencies: &[Agency], drafts: &[Draft]) -> Vec<Quote> {
    let writer = Writer { page, cited: Cited { page, agencies } };
    let mut rows: Vec<Quote> = drafts.iter().map(|draft| writer.row(draft)).collect();
    relay(page.article, &mut rows);
    rows
}

struct Writer<'a> {
    page: &'a Page<'a>,
    cited: Cited<'a>,
}

impl Writer<'_> {
    fn row(&self, draft: &Draft) -> Quote {
        let page = self.page;
        let content: Vec<Span> = draft.content.iter().map(|rows| page.span(rows)).collect();
        let span = |rows: &Range<usize>| (!rows.is_empty()).then(|| page.span(rows));
        let quoted = self.quoted(draft, &content);
        let who = self.cited.who(draft);
        let whose = draft.source.as_ref().map(|source| source.head);
        let told = draft.addressee.filter(|&word| whose != Some(word)).and_then(|word| self.cited.name(word));
        Quote {
            kind: self.kind(draft, &quoted),
            content,
            quoted,
            cue: span(&draft.cue_rows).into_iter().collect(),
            source: draft.source.as_ref().and_then(|source| span(&source.rows)).into_iter().collect(),
            speaker: who.speaker,
            entity: who.entity.map(Ref::new),
            relayed_by: who.relayed_by,
            addressee: told,
            act: draft.act,
            stance: draft.stance,
        }
    }

    /// What of the content stands between marks.
    fn quoted(&self, draft: &Draft, content: &[Span]) -> Vec<Span> {
        if self.page.marked_at(draft.cue).is_some() && !draft.cue_rows.is_empty() {
            return Vec::new();
        }
        let marked = &self.page.marked;
        let of = |piece: &Span| {
            let first = marked.partition_point(|one| one.whole.end <= piece.start);
            marked[first..]
                .iter()
                .take_while(|one| one.whole.start < piece.end)
                .map(|one| one.inside)
                .collect::<Vec<_>>()
        };
        let inside = content.iter().flat_map(of);
        inside.map(|span| span.trimmed(&self.page.article.text)).filter(|span| !span.is_empty()).collect()
    }

    fn kind(&self, draft: &Draft, quoted: &[Span]) -> QuoteKind {
        let page = self.page;
        let outside = |at: usize| !page.is_punct(at) && page.marked_at(at).is_none();
        if let Some(kind) = draft.kind {
            return kind;
        }
        match quoted {
            [] => QuoteKind::Indirect,
            _ if draft.content.iter().cloned().flatten().any(outside) => QuoteKind::Mixed,
            _ => QuoteKind::Direct,
        }
    }
}

/// What stands within the content of another row came through that one's speaker.
fn relay(article: &Article, rows: &mut [Quote]) {
    let mut open: Vec<usize> = Vec::new();
    for at in 0..rows.len() {
        let begins = rows[at].content.iter().chain(&rows[at].cue).map(|span| span.start).min().unwrap_or(0);
        open.retain(|&outer| rows[outer].content.last().is_some_and(|last| last.end > begins));
        let within = |outer: &&usize| {
            let lead = rows[at].cue.iter().chain(&rows[at].source).chain(&rows[at].content);
            let (outer, mut lead) = (&rows[**outer], lead);
            lead.all(|&span| outer.has(span)) && !rows[at].cue.is_empty()
        };
        let outer = open.iter().rev().find(within).copied();
        // "I think", within what she said: she thinks.
        if let Some(outer) = outer.filter(|_| rows[at].speaker.is_none() && first_person(article, &rows[at]))
        {
            (rows[at].speaker, rows[at].entity) = (rows[outer].speaker.clone(), rows[outer].entity);
        } else if let Some(outer) = outer {
            let mut through = rows[outer].relayed_by.clone();
            // Who only wants something passes nothing on.
            through.extend(rows[outer].speaker.clone().filter(|_| rows[outer].is_speech()));
            through.append(&mut rows[at].relayed_by);
            through.retain(|name| Some(name) != rows[at].speaker.as_ref());
            rows[at].relayed_by = through;
        }
        open.push(at);
    }
}

fn first_person(article: &Article, row: &Quote) -> bool {
    row.source.first().is_some_and(|&source| matches!(&article[source], "I" | "my" | "My"))
}

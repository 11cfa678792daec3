//! Drafts as rows of the layer: spans, who speaks, through whom, to whom.

use std::ops::Range;

use parallax_corpus::{Article, Ref, Span};
use parallax_layers::{
    agencies::{Agency, Credited},
    quotes::{Quote, QuoteKind},
    words::{Deprel, Upos},
};

use parallax_lexicon::{
    classes::{PRONOUNS, SPEAKERS, listed},
    fold,
};

use crate::{
    draft::{Draft, Source},
    page::Page,
};

/// Who passes on the words of others.
const SPOKESMEN: &[&str] = &["spokesman", "spokeswoman", "spokesperson", "spokespeople", "spokesmen"];

pub(crate) fn write(page: &Page<'_>, agencies: &[Agency], drafts: &[Draft]) -> Vec<Quote> {
    let writer = Writer { page, agencies };
    let mut rows: Vec<Quote> = drafts.iter().map(|draft| writer.row(draft)).collect();
    relay(page.article, &mut rows);
    rows
}

struct Writer<'a> {
    page: &'a Page<'a>,
    agencies: &'a [Agency],
}

/// Who speaks, and who passes it on.
#[derive(Default)]
struct Who {
    speaker: Option<String>,
    entity: Option<usize>,
    relayed_by: Option<String>,
}

impl Writer<'_> {
    fn row(&self, draft: &Draft) -> Quote {
        let page = self.page;
        let content: Vec<Span> = draft.content.iter().map(|rows| page.span(rows)).collect();
        let span = |rows: &Range<usize>| (!rows.is_empty()).then(|| page.span(rows));
        let quoted = self.quoted(draft, &content);
        let who = self.who(draft);
        let whose = draft.source.as_ref().map(|source| source.head);
        let told = draft.addressee.filter(|&word| whose != Some(word)).and_then(|word| self.name(word));
        let mut relayed_by: Vec<String> = self.outlet(draft).into_iter().chain(who.relayed_by).collect();
        relayed_by.dedup();
        Quote {
            kind: self.kind(draft, &quoted),
            content,
            quoted,
            cue: span(&draft.cue_rows).into_iter().collect(),
            source: draft.source.as_ref().and_then(|source| span(&source.rows)).into_iter().collect(),
            speaker: who.speaker,
            entity: who.entity.map(Ref::new),
            relayed_by,
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
        match quoted {
            _ if draft.block => QuoteKind::Block,
            [] => QuoteKind::Indirect,
            _ if draft.content.iter().cloned().flatten().any(outside) => QuoteKind::Mixed,
            _ => QuoteKind::Direct,
        }
    }

    fn who(&self, draft: &Draft) -> Who {
        let Some(head) = draft.source.as_ref().map(|source| source.head).or(draft.speaker) else {
            return Who::default();
        };
        if let Some(source) = &draft.source
            && let Some(whose) = self.spoken_for(source)
        {
            let relayed_by = Some(self.phrase(source));
            return Who { speaker: self.name(whose), entity: self.page.entity(whose), relayed_by };
        }
        // "Lund and Perez said"
        let joined = self.page.tree.right(head).filter(|&child| {
            self.page.word(child).deprel == Deprel::Conj && self.page.entity(child).is_some()
        });
        let within = |child: &usize| draft.source.as_ref().is_some_and(|source| source.rows.contains(child));
        let mut names: Vec<String> =
            std::iter::once(head).chain(joined.filter(within)).filter_map(|word| self.name(word)).collect();
        names.dedup();
        if names.len() > 1 {
            return Who { speaker: Some(names.join(" and ")), ..Who::default() };
        }
        Who { speaker: self.name(head), entity: self.page.entity(head), relayed_by: None }
    }

    /// Of a spokesman without a name, whom he speaks for: "a spokesman for the ministry", "Lund's spokesman".
    fn spoken_for(&self, source: &Source) -> Option<usize> {
        let page = self.page;
        let unnamed = source
            .rows
            .clone()
            .all(|at| page.relation(at) != Deprel::Flat && page.relation(at) != Deprel::Appos);
        if !SPOKESMEN.contains(&page.lemma(source.head)) || !unnamed {
            return None;
        }
        let speaks_for =
            |child: &usize| page.relation(*child) == Deprel::Nmod && page.is_led_by(*child, &["for", "of"]);
        let whose =
            page.tree.possessor(source.head).or_else(|| page.tree.right(source.head).find(speaks_for));
        whose.or_else(|| page.tree.left(source.head).find(|&child| page.relation(child) == Deprel::Compound))
    }

    /// The fullest name of whom a word stands for, or its phrase; none of a pronoun that is not known.
    fn name(&self, word: usize) -> Option<String> {
        let page = self.page;
        // "whose members" are nobody without what stands before.
        if page.tree.left(word).any(|child| page.lemma(child) == "whose") {
            return None;
        }
        if let Some(row) = self.page.entity(word) {
            let entity = &self.page.cast.entities()[row];
            // Somebody without a name may still be called something: "the economy minister", "he".
            let called = fold(&entity.name);
            let unknown = [PRONOUNS, SPEAKERS].into_iter().flat_map(listed).any(|one| one == called);
            let known = !entity.names.is_empty() || !unknown;
            return known.then(|| entity.name.clone());
        }
        let named = matches!(page.word(word).upos, Upos::Noun | Upos::Propn | Upos::Adj | Upos::Num);
        named.then(|| page.article[page.tree.noun_chunk(word)].to_owned())
    }

    fn phrase(&self, source: &Source) -> String {
        let rows = self.page.trim(source.rows.clone(), |at| self.page.is_punct(at));
        self.page.article[self.page.span(&rows)].to_owned()
    }

    /// The outlet that was told: "told the Herald".
    fn outlet(&self, draft: &Draft) -> Option<String> {
        let span = self.page.word(draft.addressee?).span;
        let phrase = self.page.tree.noun_phrase(draft.addressee?);
        let quoted = self.agencies.iter().filter(|agency| agency.r#for == Credited::Quoted);
        let mut quoted = quoted.filter(|agency| agency.span.contains(span) || phrase.contains(agency.span));
        quoted.next().map(|agency| agency.name.clone())
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

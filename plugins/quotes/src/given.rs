//! Names given to somebody, where the parser takes the name for another object or an apposition: "branded the mayor
//! *a dictator*", "was branded *a farce* by the union".

use std::ops::Range;

use parallax_layers::words::{Deprel, Upos};

use crate::{
    cues::{Cues, Frame},
    draft::{Draft, Source},
    group,
    page::Page,
    source,
};

pub(crate) fn draft(page: &Page<'_>, cues: &Cues, row: usize) -> Option<Draft> {
    let sense = *cues.of_verb(page, row).iter().find(|sense| sense.frame == Frame::Name)?;
    let given = Given { page, row };
    let (source, content) = given.to_subject().or_else(|| given.to_object())?;
    let mut cue = group::around(page, cues, row, None);
    if let Some(before) = source.as_ref().filter(|source| source.rows.end <= row) {
        cue.start = cue.start.max(before.rows.end);
    }
    Some(Draft { source, ..Draft::new(row, cue, sense, content) })
}

struct Given<'a> {
    page: &'a Page<'a>,
    row: usize,
}

type Name = (Option<Source>, Vec<Range<usize>>);

impl Given<'_> {
    /// "*The vote* was branded *a farce* by the union", "*the vote*, dubbed *a farce* by the union".
    fn to_subject(&self) -> Option<Name> {
        let page = self.page;
        let name = self.chunk(self.right(Deprel::Obj)?);
        let by = name.end;
        let agent = page.tree.head(by.min(page.words().len() - 1)).filter(|&agent| {
            by < page.sentence(self.row).end && page.lemma(by) == "by" && agent > by && page.is_nominal(agent)
        })?;
        let subject =
            page.tree.child(self.row, &[Deprel::NsubjPass]).map(|subject| page.tree.extent(subject));
        let reduced = self.row > 0 && page.is_comma(self.row - 1);
        let subject = subject.filter(|subject| subject.end <= self.row);
        if subject.is_none() && !reduced {
            return None;
        }
        Some((Some(source::phrase(page, agent, by)), subject.into_iter().chain([name]).collect()))
    }

    /// "branded *the mayor a dictator*", "called *the vote shameful*", "whom the union calls *a dictator*".
    fn to_object(&self) -> Option<Name> {
        let page = self.page;
        let source = source::of_verb(page, self.row)?;
        let object = self.right(Deprel::Obj)?;
        let relative = page
            .tree
            .left(self.row)
            .any(|child| page.is_relative(child) && page.relation(child) == Deprel::Obj);
        let chunk = self.chunk(object);
        if relative {
            return Some((Some(source), vec![chunk]));
        }
        let second = page.tree.right(object).find(|&child| {
            matches!(page.relation(child), Deprel::Appos | Deprel::Obj)
                && self.chunk(child).start == chunk.end
        });
        // "called the vote shameful": an adjective that the noun before it seems to describe.
        let described =
            page.word(object).upos == Upos::Adj && page.tree.child(object, &[Deprel::Compound]).is_some();
        let end = second.map(|second| self.chunk(second).end).or(described.then_some(object + 1))?;
        let content = chunk.start..end;
        Some((Some(source), vec![content]))
    }

    fn right(&self, relation: Deprel) -> Option<usize> {
        self.page.tree.right(self.row).find(|&child| self.page.relation(child) == relation)
    }

    fn chunk(&self, head: usize) -> Range<usize> {
        let rows = self.page.tree.within(self.page.tree.noun_chunk(head));
        rows.start.max(self.row + 1)..rows.end
    }
}

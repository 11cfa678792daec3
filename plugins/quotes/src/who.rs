//! Who speaks, and through whom it came.

use parallax_layers::{
    agencies::{Agency, Credited},
    names::NameKind,
    words::{Deprel, Upos, Xpos},
};
use parallax_lexicon::{
    classes::{PRONOUNS, SPEAKERS, listed},
    fold,
};

use crate::{
    draft::{Draft, Source},
    labels,
    page::Page,
    source,
};

/// Who passes on the words of others.
const SPOKESMEN: &[&str] = &["spokesman", "spokeswoman", "spokesperson", "spokespeople", "spokesmen"];

/// What an article tells of who speaks.
pub(crate) struct Cited<'a> {
    pub(crate) page: &'a Page<'a>,
    pub(crate) agencies: &'a [Agency],
}

/// Who speaks, and who passes it on.
#[derive(Default)]
pub(crate) struct Who {
    pub(crate) speaker: Option<String>,
    pub(crate) entity: Option<usize>,
    /// The nearest the reader first.
    pub(crate) relayed_by: Vec<String>,
}

impl Cited<'_> {
    pub(crate) fn who(&self, draft: &Draft) -> Who {
        let Some(head) = draft.source.as_ref().map(|source| source.head).or(draft.speaker) else {
            return Who::default();
        };
        let mut relayed_by: Vec<String> = self.outlet(draft).into_iter().chain(self.quoting(draft)).collect();
        if let Some(source) = &draft.source {
            let behind = self.spoken_for(source).or_else(|| self.cited(draft, source));
            if let Some(whose) = behind {
                relayed_by.push(self.phrase(source));
                return self.one(whose, relayed_by);
            }
            if let Some(author) = self.author(source) {
                return self.one(author, relayed_by);
            }
        }
        // "Lund and Perez said"
        let page = self.page;
        let joined = page
            .tree
            .right(head)
            .filter(|&child| page.word(child).deprel == Deprel::Conj && self.is_another(head, child));
        let within = |child: &usize| draft.source.as_ref().is_some_and(|source| source.rows.contains(child));
        let mut names: Vec<String> =
            std::iter::once(head).chain(joined.filter(within)).filter_map(|word| self.name(word)).collect();
        names.dedup();
        if names.len() > 1 {
            return Who { speaker: Some(names.join(" and ")), relayed_by, ..Who::default() };
        }
        let mut who = self.one(head, relayed_by);
        if self.is_within(draft, head, who.entity) {
            (who.speaker, who.entity) = (None, None);
        }
        who
    }

    /// Whether a pronoun was taken for somebody who is first spoken of in what it says: "“My sister came,” *she* said".
    fn is_within(&self, draft: &Draft, head: usize, entity: Option<usize>) -> bool {
        let page = self.page;
        let first = entity.and_then(|row| page.cast.entities()[row].mentions.first());
        let said = || draft.content.iter().map(|rows| page.span(rows));
        page.word(head).upos == Upos::Pron
            && first.is_some_and(|first| said().any(|span| span.contains(*first)))
    }

    /// Whether a word that is joined to another stands for somebody else: not "Lund, *vice president* and manager".
    fn is_another(&self, head: usize, joined: usize) -> bool {
        let page = self.page;
        let named = |row: usize| !page.cast.entities()[row].names.is_empty();
        let office = page.entity(head).is_some_and(named) && (head..joined).any(|at| page.is_comma(at));
        let kind = |word: usize| page.entity(word).map(|row| page.cast.entities()[row].kind);
        page.entity(joined).is_some_and(|row| !office || named(row) && kind(head) == kind(joined))
    }

    fn one(&self, word: usize, mut relayed_by: Vec<String>) -> Who {
        let speaker = self.name(word);
        relayed_by.retain(|name| Some(name) != speaker.as_ref());
        relayed_by.dedup();
        Who { speaker, entity: self.page.entity(word), relayed_by }
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

    /// Whom an outlet cites: "the Herald reported, citing *two officials*".
    fn cited(&self, draft: &Draft, source: &Source) -> Option<usize> {
        let page = self.page;
        let span = page.span(&source.rows);
        let outlet = page.lemma(draft.cue) == "report" || self.credits().any(|one| span.contains(one.span));
        let cites = |&at: &usize| {
            matches!(page.lemma(at), "cite" | "quote")
                && page.word(at).xpos == Xpos::VBG
                && page.tree.head(at).is_some_and(|head| head == draft.cue || head == source.head)
        };
        let verb = page.sentence(draft.cue).find(cites).filter(|_| outlet)?;
        page.tree.object(verb).filter(|&object| source::is_somebody(page, object))
    }

    /// Who wrote a text that says something: "a report *by the ministry*", "a *ministry* statement".
    fn author(&self, source: &Source) -> Option<usize> {
        let page = self.page;
        let by = |&child: &usize| page.is_led_by(child, &["by", "from"]);
        let children = || page.tree.children(source.head).filter(|child| source.rows.contains(child));
        let named = |&child: &usize| page.relation(child) == Deprel::Compound;
        let author = children().find(by).or_else(|| children().find(named));
        let named_itself =
            page.entity(source.head).is_some_and(|row| !page.cast.entities()[row].names.is_empty());
        let text = source::TEXTS.contains(&page.lemma(source.head)) && !named_itself;
        author.filter(|&author| text && source::is_somebody(page, author))
    }

    /// The outlet that quotes somebody: "*the Herald* quoted Lund as saying", "Lund said, quoted by *the Herald*".
    fn quoting(&self, draft: &Draft) -> Option<String> {
        let page = self.page;
        let quotes = |at: usize| matches!(page.lemma(at), "quote" | "cite");
        let own =
            page.tree.head(draft.cue).filter(|&above| quotes(above) && source::as_saying(page, draft.cue));
        let around = || {
            let of = |above: usize| {
                above == draft.cue || draft.source.as_ref().is_some_and(|one| one.head == above)
            };
            page.sentence(draft.cue).find(|&at| quotes(at) && page.tree.head(at).is_some_and(of))
        };
        let carrier = match own {
            Some(verb) if !source::is_passive(page, verb) => page.tree.subject(verb),
            Some(verb) => page.tree.agent(verb),
            None => around().and_then(|verb| page.tree.agent(verb)),
        };
        self.name(carrier?)
    }

    /// The fullest name of whom a word stands for, or its phrase; none of a pronoun that is not known.
    pub(crate) fn name(&self, word: usize) -> Option<String> {
        let page = self.page;
        // "whose members" are nobody without what stands before; "A: We had no choice."
        if page.tree.left(word).any(|child| page.lemma(child) == "whose") || labels::is_turn(page.text(word))
        {
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
        let chunk = page.tree.within(page.tree.noun_chunk(word));
        // "and officials"
        let chunk = page.trim(chunk, |at| page.word(at).upos == Upos::Cconj);
        (named && !chunk.is_empty()).then(|| page.article[page.span(&chunk)].to_owned())
    }

    fn phrase(&self, source: &Source) -> String {
        let page = self.page;
        let named = page.entity(source.head).map(|row| &page.cast.entities()[row]);
        // An outlet by its name, a spokesman by his phrase.
        if let Some(outlet) = named.filter(|one| one.kind != NameKind::Person && !one.names.is_empty()) {
            return outlet.name.clone();
        }
        let rows = page.trim(source.rows.clone(), |at| page.is_punct(at));
        page.article[page.span(&rows)].to_owned()
    }

    /// The outlet that was told: "told the Herald".
    fn outlet(&self, draft: &Draft) -> Option<String> {
        let span = self.page.word(draft.addressee?).span;
        let phrase = self.page.tree.noun_phrase(draft.addressee?);
        let mut told =
            self.credits().filter(|agency| agency.span.contains(span) || phrase.contains(agency.span));
        told.next().map(|agency| agency.name.clone())
    }

    fn credits(&self) -> impl Iterator<Item = &Agency> {
        self.agencies.iter().filter(|agency| agency.r#for == Credited::Quoted)
    }
}

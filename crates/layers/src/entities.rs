//! Who is who in an article.

use std::collections::BTreeMap;

use documented::DocumentedFields;
use parallax_corpus::{Article, ArticleIndex, Layer, Ref, Span};
use serde::{Deserialize, Serialize};

use crate::{
    names::{Name, NameKind},
    words::{Tree, Upos},
};

/// One person, organisation, place or thing, with all the words of the article that stand for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, DocumentedFields)]
pub struct Entity {
    /// Its fullest name in the article; without one, the words that first stand for it.
    pub name: String,
    /// What it is.
    pub kind: NameKind,
    /// Where it stands, in order: names with their titles, nouns with what stands before them, pronouns.
    pub mentions: Vec<Span>,
    /// Its names, in order.
    pub names: Vec<Ref<Name>>,
    /// What the article says that it is: "Secretary of State"; null where it does not say.
    pub role: Option<String>,
}

impl Layer for Entity {
    const NAME: &'static str = "entities";
    type Unit = Article;
}

/// The entities of an article, to be looked up by where they stand.
#[derive(Debug)]
pub struct Cast<'a> {
    entities: &'a [Entity],
    /// Each mention with its entity's row, by where it begins, the longer first.
    mentions: Vec<(Span, usize)>,
    /// The furthest end of the mentions up to each one, so that a search backwards can stop.
    reach: Vec<u32>,
    /// Which of the story's actors each entity is, where that was asked for.
    actors: Vec<Option<usize>>,
}

impl<'a> Cast<'a> {
    /// Over the entities of an article.
    #[must_use]
    pub fn new(entities: &'a [Entity]) -> Self {
        let rows = entities.iter().enumerate();
        let mut mentions: Vec<(Span, usize)> =
            rows.flat_map(|(row, entity)| entity.mentions.iter().map(move |&span| (span, row))).collect();
        mentions.sort_unstable_by_key(|(span, row)| (span.start, std::cmp::Reverse(span.end), *row));
        let furthest = |reach: &mut u32, (span, _): &(Span, usize)| {
            *reach = span.end.max(*reach);
            Some(*reach)
        };
        let reach = mentions.iter().scan(0, furthest).collect();
        Self { entities, mentions, reach, actors: Vec::new() }
    }

    /// Over the entities of an article of a story, with its actors [by entity](crate::actors::by_entity).
    #[must_use]
    pub fn of_story(
        entities: &'a [Entity],
        article: ArticleIndex,
        known: &BTreeMap<(ArticleIndex, usize), usize>,
    ) -> Self {
        let actors = (0..entities.len()).map(|row| known.get(&(article, row)).copied()).collect();
        Self { actors, ..Self::new(entities) }
    }

    /// The rows it was made of.
    #[must_use]
    pub fn entities(&self) -> &'a [Entity] {
        self.entities
    }

    /// The shortest mention that has all of a stretch in it, and the row of its entity.
    /// "the mayor's lawyer left": of "mayor" it is "the mayor", of "lawyer" all three words.
    #[must_use]
    pub fn mention(&self, at: Span) -> Option<(Span, usize)> {
        let until = self.mentions.partition_point(|(span, _)| span.start <= at.start);
        let open = self.reach[..until].iter().rev().take_while(|&&reach| reach >= at.end).count();
        let around = self.mentions[until - open..until].iter().filter(|(span, _)| span.contains(at));
        around.min_by_key(|(span, _)| span.len()).copied()
    }

    /// The row of the entity that a stretch stands for.
    #[must_use]
    pub fn of(&self, at: Span) -> Option<usize> {
        self.mention(at).map(|(_, row)| row)
    }

    /// The row of the entity that a word stands for as the head of its phrase: the shortest mention around the
    /// word whose head it is.
    #[must_use]
    pub fn of_word(&self, tree: &Tree<'_>, word: usize) -> Option<usize> {
        let (span, row) = self.mention(tree.words()[word].span)?;
        let inside = tree.head(word).is_some_and(|head| span.contains(tree.words()[head].span));
        (!inside).then_some(row)
    }

    /// Which actor an entity is.
    #[must_use]
    pub fn actor(&self, entity: usize) -> Option<usize> {
        *self.actors.get(entity)?
    }

    /// Which actor a word stands for as the head of its phrase.
    #[must_use]
    pub fn actor_of(&self, tree: &Tree<'_>, word: usize) -> Option<usize> {
        self.actor(self.of_word(tree, word)?)
    }

    /// The word for whatever a verb says something of: its subject, or what its clause describes, or the subject that it
    /// shares. "the officer who fired": of "fired" it is "officer", unless "who" is known to stand for an actor.
    #[must_use]
    pub fn topic(&self, tree: &Tree<'_>, verb: usize) -> Option<usize> {
        let says = |subject: &usize| {
            tree.words()[*subject].upos != Upos::Pron || self.actor_of(tree, *subject).is_some()
        };
        let own = tree.subject(verb).filter(says);
        own.or_else(|| tree.described(verb)).or_else(|| tree.shared_subject(verb))
    }

    /// The row of the entity that is the subject of a verb, or the one it shares with the verb before it.
    /// "Lund came and spoke": of "spoke" it is Lund's.
    #[must_use]
    pub fn subject(&self, tree: &Tree<'_>, verb: usize) -> Option<usize> {
        self.of_word(tree, tree.shared_subject(verb)?)
    }

    /// The entities that a name of stands within a stretch, each once, in the order of their rows.
    #[must_use]
    pub fn named_within(&self, names: &[Name], within: Span) -> Vec<usize> {
        let inside =
            |name: &Ref<Name>| names.get(name.row as usize).is_some_and(|name| within.contains(name.span));
        let rows = self.entities.iter().enumerate();
        rows.filter(|(_, entity)| entity.names.iter().any(inside)).map(|(row, _)| row).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Deprel, Upos, Word, Xpos};

    /// "The mayor's lawyer left": the mayor, and her lawyer.
    fn entities() -> [Entity; 2] {
        let entity = |name: &str, mentions: &[Span]| Entity {
            name: name.to_owned(),
            kind: NameKind::Person,
            mentions: mentions.to_vec(),
            names: Vec::new(),
            role: None,
        };
        [
            entity("The mayor's lawyer", &[Span::new(0, 18), Span::new(40, 42)]),
            entity("The mayor", &[Span::new(0, 9)]),
        ]
    }

    #[test]
    fn the_shortest_mention_around_a_stretch_is_meant() {
        let entities = entities();
        let cast = Cast::new(&entities);
        let of = |start, end| cast.of(Span::new(start, end));
        assert_eq!(of(4, 9), Some(1), "the mayor");
        assert_eq!(of(12, 18), Some(0), "her lawyer");
        assert_eq!(of(0, 18), Some(0));
        assert_eq!(of(19, 23), None, "left");
        assert_eq!(of(40, 42), Some(0));
    }

    #[test]
    fn a_clause_says_something_of_what_it_hangs_on() {
        // "officer who fired"
        let word = |(start, end), upos, head: Option<usize>, deprel| Word {
            span: Span::new(start, end),
            lemma: "".into(),
            upos,
            xpos: Xpos::NN,
            head: head.map(Ref::new),
            deprel,
        };
        let words = [
            word((0, 7), Upos::Noun, None, Deprel::Root),
            word((8, 11), Upos::Pron, Some(2), Deprel::Nsubj),
            word((12, 17), Upos::Verb, Some(0), Deprel::AclRelcl),
        ];
        let who = Entity {
            name: "The officer".to_owned(),
            kind: NameKind::Person,
            mentions: vec![Span::new(8, 11)],
            names: Vec::new(),
            role: None,
        };
        let (tree, entities, article) = (Tree::new(&words), [who], ArticleIndex(0));
        assert_eq!(tree.described(2), Some(0));
        assert_eq!(Cast::new(&entities).topic(&tree, 2), Some(0));
        let cast = Cast::of_story(&entities, article, &BTreeMap::from([((article, 0), 5)]));
        assert_eq!(
            (cast.actor_of(&tree, 1), cast.topic(&tree, 2)),
            (Some(5), Some(1)),
            "who it is, is known"
        );
    }

    #[test]
    fn a_word_stands_for_whom_it_heads() {
        let word = |start, end, head: Option<usize>, deprel| Word {
            span: Span::new(start, end),
            lemma: "".into(),
            upos: Upos::Noun,
            xpos: Xpos::NN,
            head: head.map(Ref::new),
            deprel,
        };
        let words = [
            word(0, 3, Some(1), Deprel::Det),
            word(4, 9, Some(3), Deprel::NmodPoss),
            word(9, 11, Some(1), Deprel::Case),
            word(12, 18, Some(4), Deprel::Nsubj),
            word(19, 23, None, Deprel::Root),
        ];
        let (entities, tree) = (entities(), Tree::new(&words));
        let cast = Cast::new(&entities);
        let of: Vec<Option<usize>> = (0..5).map(|row| cast.of_word(&tree, row)).collect();
        assert_eq!(of, [None, Some(1), None, Some(0), None]);
        assert_eq!(cast.subject(&tree, 4), Some(0));
    }
}

//! Whether two sayings are given to one speaker.

use std::{cmp::Reverse, collections::BTreeMap};

use parallax_corpus::{ArticleIndex, Span};
use parallax_layers::{
    actors::{Actor, by_entity},
    names::NameKind,
    quotes::Quote,
};
use parallax_lexicon::{fold, spaced};

use crate::{saying::Saying, text::Text};

/// Who speaks in each attribution.
#[derive(Debug)]
pub(crate) struct Speakers<'t, 'a> {
    actors: &'a [Actor],
    texts: &'t [Text<'a>],
    /// Of each article, of each of its attributions.
    of: Vec<Vec<Speaker<'a>>>,
}

#[derive(Debug)]
struct Speaker<'a> {
    quote: &'a Quote,
    actor: Option<usize>,
    /// Whether it says so itself, by a name or a pronoun that can stand for nobody else.
    sure: bool,
}

/// What two speakers are to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kin {
    Same,
    /// One of them is not known, or may speak for the other.
    Unsure,
    Apart,
}

impl<'t, 'a> Speakers<'t, 'a> {
    pub(crate) fn new(actors: &'a [Actor], texts: &'t [Text<'a>]) -> Self {
        let known = by_entity(actors);
        // Of each article, where persons stand.
        let mut persons: BTreeMap<ArticleIndex, Vec<(Span, usize)>> = BTreeMap::new();
        for (row, actor) in actors.iter().enumerate().filter(|(_, actor)| actor.kind == NameKind::Person) {
            for member in &actor.members {
                let spans = member.spans.iter().map(|cite| (cite.span, row));
                persons.entry(member.article).or_default().extend(spans);
            }
        }
        persons.values_mut().for_each(|spans| spans.sort_unstable());
        let of_text = |text: &Text<'a>| {
            let persons = persons.get(&text.one.index).map_or(&[][..], Vec::as_slice);
            let speaker = |quote: &'a Quote| {
                let entity = quote.entity.map(|entity| (text.one.index, entity.index()));
                let actor = entity.and_then(|entity| known.get(&entity).copied());
                let sure = actor.is_some_and(|actor| is_sure(text, quote, (actor, &actors[actor]), persons));
                Speaker { quote, actor, sure }
            };
            text.quotes().iter().map(speaker).collect()
        };
        Self { actors, texts, of: texts.iter().map(of_text).collect() }
    }

    /// The name of whom a saying is given to, in its fullest form.
    pub(crate) fn name(&self, saying: &Saying) -> Option<&'a str> {
        let speaker = &self.of[saying.text][saying.quote];
        match speaker.actor {
            Some(actor) => Some(&self.actors[actor].name),
            None => speaker.quote.speaker.as_deref(),
        }
    }

    /// Whether it is sure who says it: the words for the speaker stand in its sentence, or before it in its paragraph.
    /// What goes before them may belong to another: “Yes.” Lund said: “No.”
    fn is_sure(&self, saying: &Saying) -> bool {
        let (speaker, text) = (&self.of[saying.text][saying.quote], &self.texts[saying.text]);
        let Some(&source) = speaker.quote.source.first() else { return false };
        let (source_row, row) = (text.tree.within(source).start, saying.rows().start);
        if text.sentence_of(source_row) == text.sentence_of(row) {
            return speaker.sure;
        }
        let between = saying.spans.first().map(|words| source.end as usize..words.start as usize);
        let between = between.and_then(|between| text.one.article.text.get(between));
        speaker.sure && source_row < row && between.is_some_and(|between| !between.contains('\n'))
    }

    /// Whether most of some sayings are found to be one person's, and most of others another's, sure or not.
    pub(crate) fn seem_apart<'s>(
        &self,
        some: impl Iterator<Item = &'s Saying>,
        others: impl Iterator<Item = &'s Saying>,
    ) -> bool {
        let person = |actor: usize| self.actors[actor].kind == NameKind::Person;
        let mains = self.main(some).zip(self.main(others));
        mains.is_some_and(|(one, other)| one != other && person(one) && person(other))
    }

    /// The actor whom most sayings are given to; of several, the one who stands first in `actors`.
    fn main<'s>(&self, sayings: impl Iterator<Item = &'s Saying>) -> Option<usize> {
        let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
        for saying in sayings {
            if let Some(actor) = self.of[saying.text][saying.quote].actor {
                *counts.entry(actor).or_default() += 1;
            }
        }
        counts.into_iter().max_by_key(|&(actor, count)| (count, Reverse(actor))).map(|(actor, _)| actor)
    }

    pub(crate) fn kin(&self, one: &Saying, other: &Saying) -> Kin {
        let sure = self.is_sure(one) && self.is_sure(other);
        let words = [one, other].map(|saying| &self.texts[saying.text].one.article[saying.span()]);
        let [one, other] = [one, other].map(|saying| &self.of[saying.text][saying.quote]);
        match (one.actor, other.actor) {
            (Some(one), Some(other)) if one == other => return Kin::Same,
            (None, None) if one.names_the_same(other) => return Kin::Same,
            _ => {}
        }
        let apart = sure
            && one.actor.zip(other.actor).is_some_and(|(first, second)| {
                let (first, second) = (&self.actors[first], &self.actors[second]);
                // "Lund told him that …" is Lund's, whoever passes it on.
                let passed_on = || names(words[0], &second.name) || names(words[1], &first.name);
                first.kind == second.kind
                    && matches!(first.kind, NameKind::Person | NameKind::Org)
                    && !is_part(&first.name, &second.name)
                    && !one.speaks_through(second)
                    && !other.speaks_through(first)
                    && !passed_on()
            });
        if apart { Kin::Apart } else { Kin::Unsure }
    }
}

/// Whether the words for a speaker have a word of the name in them, or are a pronoun where the sentence and the one before
/// it speak of no other person.
fn is_sure(text: &Text<'_>, quote: &Quote, (row, actor): (usize, &Actor), persons: &[(Span, usize)]) -> bool {
    let Some(&source) = quote.source.first() else { return false };
    let text_of = |span: Span| &text.one.article[span];
    if names(text_of(source), &actor.name) {
        return true;
    }
    let sentence = text.sentence_of(text.tree.within(source).start);
    let Some(before) = text.one.rows.0.get(sentence.saturating_sub(1)) else { return false };
    let first = persons.partition_point(|(span, _)| span.start < before.span.start);
    let near = persons[first..].iter().take_while(|(span, _)| span.end <= source.end);
    let alone = near.clone().all(|&(_, person)| person == row);
    spaced(text_of(source)).count() == 1 && alone && { near }
        .any(|&(span, _)| names(text_of(span), &actor.name))
}

/// Whether some words have one of a name in them, no initial.
fn names(words: &str, name: &str) -> bool {
    let name: Vec<_> = spaced(name).filter(|word| word.len() > 2).map(fold).collect();
    spaced(words).any(|word| name.contains(&fold(bare(word))))
}

/// "Lund," as "Lund".
fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

impl Speaker<'_> {
    /// "the interior ministry" of two articles, but not "a spokesman".
    fn names_the_same(&self, other: &Self) -> bool {
        let names = self.quote.speaker.as_deref().zip(other.quote.speaker.as_deref());
        names.is_some_and(|(one, other)| {
            let somebody = spaced(one).next().is_some_and(|first| matches!(&*fold(first), "a" | "an"));
            fold(one) == fold(other) && !somebody
        })
    }

    fn speaks_through(&self, actor: &Actor) -> bool {
        let through = self.quote.relayed_by.iter().chain(&self.quote.addressee);
        through.into_iter().any(|name| is_part(name, &actor.name))
    }
}

/// Whether all words of one name stand in the other: "Dolan" and "Craig Dolan".
fn is_part(one: &str, other: &str) -> bool {
    let within =
        |few: &str, many: &str| spaced(few).all(|word| spaced(many).any(|other| fold(word) == fold(other)));
    within(one, other) || within(other, one)
}

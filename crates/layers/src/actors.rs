//! Who is who across the articles of a story.

use std::collections::BTreeMap;

use documented::DocumentedFields;
use parallax_corpus::{ArticleIndex, Cite, Layer, Order, Ref, Story};
use serde::{Deserialize, Serialize};

use crate::{entities::Entity, names::NameKind};

/// One person, organisation, place or thing, with what stands for it in each article.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, DocumentedFields)]
pub struct Actor {
    /// Its fullest name in any article; of several, the one that most articles have.
    pub name: String,
    /// What it is, as most articles have it.
    pub kind: NameKind,
    /// Where it stands: an entity of an article each, in the order of the articles.
    pub members: Vec<Member>,
}

/// What stands for an actor in an article. An article of which it is not sure that two of its entities are one
/// may have both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// The article.
    pub article: ArticleIndex,
    /// Which of its entities; null where an act is meant.
    pub entity: Option<Ref<Entity>>,
    /// Where it is mentioned.
    pub spans: Vec<Cite>,
}

impl Actor {
    /// In how many articles it stands.
    #[must_use]
    pub fn articles(&self) -> usize {
        self.members.chunk_by(|one, next| one.article == next.article).count()
    }
}

/// The rows of `actors` by what stands for them: an article, and a row of its `entities`.
#[must_use]
pub fn by_entity(actors: &[Actor]) -> BTreeMap<(ArticleIndex, usize), usize> {
    let members = actors.iter().enumerate().flat_map(|(row, actor)| {
        actor.members.iter().map(move |member| (member.article, member.entity, row))
    });
    members.filter_map(|(article, entity, row)| Some(((article, entity?.index()), row))).collect()
}

impl Layer for Actor {
    const NAME: &'static str = "actors";
    type Unit = Story;
    const ORDER: Order = Order::Own;
}

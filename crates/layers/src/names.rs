//! Names of persons, organisations, places and other things.

use documented::DocumentedFields;
use parallax_corpus::{Article, Layer, Span};
use serde::{Deserialize, Serialize};

/// A name, where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, DocumentedFields)]
pub struct Name {
    /// Its words, without title, article and possessive 's.
    pub span: Span,
    /// What bears it.
    pub kind: NameKind,
}

/// What bears a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum NameKind {
    /// A human being, or who is spoken of as one.
    Person,
    /// A body that acts: an authority, a company, a party, a club, a newspaper.
    Org,
    /// Where one can be: a country, a town, a river, a stadium.
    Place,
    /// Peoples, languages, events, works, laws, products.
    Misc,
    /// A kind this version does not know.
    #[serde(other)]
    Other,
}

/// The first name that shares a byte with a stretch, of names in order.
#[must_use]
pub fn name_at(names: &[Name], at: Span) -> Option<&Name> {
    let next = names.partition_point(|name| name.span.end <= at.start);
    names.get(next).filter(|name| name.span.start < at.end)
}

impl Layer for Name {
    const NAME: &'static str = "names";
    type Unit = Article;
}

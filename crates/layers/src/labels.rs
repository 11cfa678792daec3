//! What each article calls one and the same.

use documented::DocumentedFields;
use parallax_corpus::{ArticleIndex, Cite, Layer, Order, Ref, Story};
use serde::{Deserialize, Serialize};

use crate::{actors::Actor, voices::Voice};

/// One person, group, body, place, thing or act, and what the articles call it. There is a row where at least two
/// articles call it something, and not the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, DocumentedFields)]
pub struct Label {
    /// Its name; without one, what most articles call it.
    pub name: String,
    /// Its row in `actors`; null for a group, a thing or an act without a name.
    pub actor: Option<Ref<Actor>>,
    /// What the articles call it, in their order; what one calls it most often first.
    pub forms: Vec<Form>,
}

/// What an article calls something, in one voice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// The article.
    pub article: ArticleIndex,
    /// The words that say what it is, without article and number: "chair of the River Alliance".
    pub form: String,
    /// How often.
    pub count: u32,
    /// Whose words they are.
    pub voice: Voice,
    /// Those of its words that say what to think of it or of what sort it is ("breakaway", "extremist", "foul-mouthed"), in
    /// their dictionary forms; none where it is not sure enough that it is the same one.
    pub telling: Vec<String>,
    /// Where they stand.
    pub spans: Vec<Cite>,
}

impl Layer for Label {
    const NAME: &'static str = "labels";
    type Unit = Story;
    const ORDER: Order = Order::Own;
}

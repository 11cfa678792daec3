//! How much a statement matters.

use parallax_layers::voices::Voice;

use crate::{groups::Centre, index::Index, terms::Term, words::Gravity};

/// From 0 to 1. A statement that several articles tell matters by how many they are; one that a single article tells
/// must be of something: a death or a charge, a figure, somebody with a name. All matter more the earlier they stand, and
/// the more of what the articles begin with is in them.
pub(crate) fn weight(index: &Index<'_>, centre: &Centre, articles: usize) -> f64 {
    let statement = &index.statements[centre.statement];
    let traits = &statement.traits;
    let figure = statement.terms.iter().any(|term| index.terms.is_figure(*term));
    let tells = (index.tells(statement) / 5.0).min(1.0);
    let spread = (centre.tellers - 1) as f64 / (articles - 1).max(1) as f64;
    let early = 1.0 - centre.place;
    let topical = (index.topicality(statement) / 2.0).min(1.0);
    let of = |holds: bool, weight: f64| if holds { weight } else { 0.0 };
    let grave = match traits.gravity {
        Gravity::Grave => 0.25,
        Gravity::Weighty => 0.15,
        Gravity::None => 0.0,
    };
    let what = grave + of(figure, 0.05) + of(traits.by_name, 0.05) + 0.2 * topical;
    // What most articles are about, one of them does not tell alone.
    let theme = |deed: &Term| 2 * index.articles_with(*deed) > articles;
    let known = centre.tellers == 1 && statement.deeds.first().is_some_and(theme);
    let quoted = statement.voice == Voice::Quoted;
    let less = of(known, 0.05)
        + of(traits.personal, 0.15)
        + of(traits.by_pronoun, 0.05)
        + of(traits.aside, 0.08)
        + of(quoted, 0.05)
        + of(traits.describes, 0.1);
    (0.15 * early + 0.2 * spread.sqrt() + 0.1 * tells + what - less).clamp(0.0, 1.0)
}

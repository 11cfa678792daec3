#![doc = include_str!("../README.md")]

mod chains;
mod lists;
mod mention;
mod mentions;
mod page;
mod phrase;
mod quotes;
mod rows;
mod sieves;
mod traits;
mod turns;

use parallax_corpus::{Article, pass};
use parallax_layers::{entities::Entity, names::Name, sentences::Sentence, structure::Line, words::Word};

use chains::Chains;
use mention::Scene;
use page::Page;

pass!(
    Entities = fn entities((Line, Sentence, Word, Name)) -> Entity;
    const VERSION: u32 = 2;
    const LANGUAGES: &'static [&'static str] = &["en"];
);

/// What is meant by each mention is found in steps, the surest first; each builds on what those before it joined.
fn entities(
    article: &Article,
    (lines, sentences, words, names): (&[Line], &[Sentence], &[Word], &[Name]),
) -> Vec<Entity> {
    let page = Page::new(article, lines, sentences, words, names);
    let scene = Scene::new(&page, mentions::find(&page));
    let mut chains = Chains::new(&scene);
    let shared = sieves::names::join(&scene, &mut chains);
    sieves::appositions::join(&scene, &mut chains);
    sieves::copulas::join(&scene, &mut chains);
    sieves::surnames::join(&scene, shared, &mut chains);
    let said = quotes::said(&scene);
    let turns = turns::turns(&scene, &mut chains);
    sieves::speakers::join(&scene, &said, &turns, &mut chains);
    sieves::roles::join(&scene, &mut chains);
    sieves::nouns::join(&scene, &mut chains);
    sieves::pronouns::join(&scene, &said, &mut chains);
    sieves::possessed::join(&scene, &mut chains);
    sieves::copulas::join_indefinite(&scene, &mut chains);
    rows::write(&scene, &mut chains)
}

#[cfg(feature = "plugin")]
parallax_edge::export!(Entities);

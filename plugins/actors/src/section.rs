use parallax_corpus::{ArticleIndex, Each, Story};
use parallax_layers::{actors::Actor, entities::Entity, names::NameKind};
use parallax_lexicon::fold;
use parallax_report::{Block, Section, View, wording::letters};

use crate::Actors;

impl Section for Actors {
    const NAME: &'static str = "actors";
    const TITLE: &'static str = "Who is in it (and what each article calls them)";
    type Shows = (Actor, Each<Entity>);

    /// Who stands in several articles, a line each: persons and bodies, then places. Events and peoples are left out.
    fn tell(_: &Story, (actors, articles): View<'_, Self>, top: usize) -> Vec<Block> {
        let told = |actor: &&Actor| actor.articles() > 1 && actor.kind != NameKind::Misc;
        let mut shown: Vec<&Actor> = actors.iter().filter(told).collect();
        shown.sort_by_key(|actor| actor.kind == NameKind::Place);
        let mut blocks: Vec<Block> = Vec::new();
        for actor in shown.iter().take(top) {
            let mut called: Vec<(&str, Vec<ArticleIndex>)> = Vec::new();
            for member in &actor.members {
                let entity = member.entity.and_then(|entity| {
                    articles.iter().find(|one| one.index == member.article)?.rows.get(entity.index())
                });
                let Some(entity) = entity else { continue };
                match called.iter_mut().find(|(name, _)| fold(name) == fold(&entity.name)) {
                    Some((_, articles)) => articles.push(member.article),
                    None => called.push((&entity.name, vec![member.article])),
                }
            }
            let told = match &called[..] {
                [(_, articles)] => format!("{}: {}", actor.name, letters(articles)),
                _ => {
                    let each =
                        called.iter().map(|(name, articles)| format!("“{name}” {}", letters(articles)));
                    format!("{}: {}", actor.name, each.collect::<Vec<_>>().join("; "))
                }
            };
            blocks.push(Block::Item(told));
        }
        blocks.extend(Block::more(1, shown.len().saturating_sub(top), "who stand in several articles"));
        blocks
    }
}

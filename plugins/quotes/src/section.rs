use std::collections::BTreeMap;

use parallax_corpus::{Each, Story};
use parallax_layers::quotes::Quote;
use parallax_lexicon::{
    classes::{POSSESSIVES, listed},
    fold,
};
use parallax_report::{Block, Section, View};

use crate::Quotes;

impl Section for Quotes {
    const NAME: &'static str = "quotes";
    const TITLE: &'static str = "Who is heard, and how often";
    type Shows = Each<Quote>;

    fn tell(_: &Story, articles: View<'_, Self>, top: usize) -> Vec<Block> {
        let heard = articles.iter().filter_map(|one| {
            let speakers = speakers(one.rows);
            let told = speakers.iter().take(top).map(|(speaker, count)| format!("{speaker} ({count})"));
            let told = told.collect::<Vec<_>>().join("; ");
            (!speakers.is_empty()).then(|| Block::line(Some(one.index), told))
        });
        heard.collect()
    }
}

/// Who speaks in an article, each with the number of statements, who speaks most first. A document, a noun that
/// stands for nobody known, and "my sister" are not heard.
fn speakers(rows: &[Quote]) -> Vec<(&str, usize)> {
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let somebody = |row: &Quote| {
        let speaker = row.speaker.as_deref().unwrap_or_default();
        let first = fold(speaker.split(' ').next().unwrap_or_default());
        (row.entity.is_some() || speaker.contains(" and ")) && !listed(POSSESSIVES).any(|one| one == first)
    };
    for (at, row) in rows.iter().enumerate().filter(|(_, row)| row.is_speech() && somebody(row)) {
        if let Some(speaker) = &row.speaker {
            counts.entry(speaker).or_insert((0, at)).0 += 1;
        }
    }
    let mut speakers: Vec<(&str, (usize, usize))> = counts.into_iter().collect();
    speakers.sort_by_key(|&(_, (count, first))| (std::cmp::Reverse(count), first));
    speakers.into_iter().map(|(speaker, (count, _))| (speaker, count)).collect()
}

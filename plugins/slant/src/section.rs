use parallax_corpus::{Each, One, Story};
use parallax_layers::{
    slant::{Slant as Finding, own_voice},
    structure::{Line, own_words},
};
use parallax_report::{
    Block, Section, View,
    wording::{letter, per_thousand},
};

use crate::Slant;

impl Section for Slant {
    const NAME: &'static str = "slant";
    const TITLE: &'static str = "Wording that takes sides, in each article's own voice";
    type Shows = Each<(Finding, Line)>;

    fn tell(_: &Story, articles: View<'_, Self>, top: usize) -> Vec<Block> {
        articles.iter().flat_map(|article| of_article(article, top)).collect()
    }
}

/// How much of it in the outlet's own voice, and which is strongest.
fn of_article(article: &One<'_, (&[Finding], &[Line])>, top: usize) -> Vec<Block> {
    let (all, lines) = article.rows;
    let mut own: Vec<&Finding> = own_voice(all).map(|(_, finding)| finding).collect();
    let rate = per_thousand(own.len(), own_words(article.article, lines))
        .map_or_else(String::new, |rate| format!(", {rate:.1} in a thousand words"));
    let elsewhere = match all.len() - own.len() {
        0 => String::new(),
        more => format!("; {more} more in words it quotes or reports"),
    };
    let letter = letter(article.index);
    let title = format!("{letter}: {}{rate}{elsewhere}", own.len());
    own.sort_by(|a, b| b.strength.total_cmp(&a.strength).then(a.span.cmp(&b.span)));
    let told = own.iter().take(top).map(|finding| {
        let plainer =
            finding.neutral.as_ref().map_or_else(String::new, |plain| format!(" Plainer: {plain}."));
        let told = format!("{}. {}{plainer}", finding.title(), finding.reason);
        Block::Finding(Some(article.cite(finding.span)), told)
    });
    let more = Block::more(2, own.len().saturating_sub(top), "");
    [Block::Topic(title, None)].into_iter().chain(told).chain(more).collect()
}

use parallax_corpus::{ArticleIndex, Story};
use parallax_layers::{
    labels::{Form, Label},
    voices::Voice,
};
use parallax_lexicon::fold;
use parallax_report::{
    Block, Section,
    wording::{letters, visible},
};

use crate::Labels;

impl Section for Labels {
    const NAME: &'static str = "labels";
    const TITLE: &'static str =
        "What they call one and the same (in marks where it is not the outlet's own word)";
    type Shows = Label;

    fn tell(_: &Story, rows: &[Label], top: usize) -> Vec<Block> {
        let told = rows.iter().take(top).map(|row| Block::Item(format!("{}: {}", row.name, forms(row))));
        told.chain(Block::more(1, rows.len().saturating_sub(top), "that are called differently")).collect()
    }
}

/// "protesters A, C; “mob” B", each form once, the own voice of an article before what it quotes.
fn forms(row: &Label) -> String {
    /// More would be a paragraph.
    const SHOWN: usize = 8;
    let mut told: Vec<(String, Vec<ArticleIndex>)> = Vec::new();
    let own = |form: &&Form| form.voice == Voice::Outlet;
    for form in row.forms.iter().filter(own).chain(row.forms.iter().filter(|form| !own(form))) {
        let form_told = if own(&form) { form.form.clone() } else { format!("“{}”", form.form) };
        match told.iter_mut().find(|(words, _)| fold(words) == fold(&form_told)) {
            Some((_, articles)) if articles.contains(&form.article) => {}
            Some((_, articles)) => articles.push(form.article),
            None => told.push((form_told, vec![form.article])),
        }
    }
    let shown =
        told.iter().take(SHOWN).map(|(words, articles)| format!("{} {}", visible(words), letters(articles)));
    let rest = if told.len() > SHOWN { format!("; and {} more", told.len() - SHOWN) } else { String::new() };
    shown.collect::<Vec<_>>().join("; ") + &rest
}

//! The utterances as rows.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use parallax_corpus::Ref;
use parallax_layers::{
    quote_variants::{QuoteVariant, Variant},
    quotes::QuoteKind,
};
use parallax_lexicon::on_one_line;

use crate::{Heard, changes::changes, groups::Group, saying::Saying};

/// The row of an utterance.
pub(crate) fn row(heard: Heard<'_, '_>, groups: &[Group]) -> Option<QuoteVariant> {
    let members: BTreeSet<usize> = groups.iter().flatten().copied().collect();
    let mut quoted: BTreeMap<usize, usize> = BTreeMap::new();
    let mut variants: BTreeMap<(usize, usize), Vec<&Saying>> = BTreeMap::new();
    for saying in members.iter().map(|&at| &heard.sayings[at]) {
        *quoted.entry(saying.text).or_default() += saying.quoted();
        variants.entry((saying.text, saying.quote)).or_default().push(saying);
    }
    let (longest, _) = quoted.into_iter().max_by_key(|&(text, words)| (words, Reverse(text)))?;
    Some(QuoteVariant {
        speaker: speaker(heard, &members),
        variants: variants.values().map(|sayings| variant(heard, sayings)).collect(),
        longest: heard.texts[longest].one.index,
        changes: changes(heard, groups, longest),
    })
}

/// The name that most articles give; of several, that of the first.
fn speaker(heard: Heard<'_, '_>, members: &BTreeSet<usize>) -> Option<String> {
    let mut names: BTreeMap<&str, (BTreeSet<usize>, usize)> = BTreeMap::new();
    for &at in members {
        let saying = &heard.sayings[at];
        if let Some(name) = heard.speakers.name(saying) {
            names.entry(name).or_insert_with(|| (BTreeSet::new(), at)).0.insert(saying.text);
        }
    }
    let most = names.into_iter().max_by_key(|(_, (articles, first))| (articles.len(), Reverse(*first)));
    most.map(|(name, _)| name.to_owned())
}

fn variant(heard: Heard<'_, '_>, sayings: &[&Saying]) -> Variant {
    let first = sayings[0];
    let one = heard.texts[first.text].one;
    let all = |form: QuoteKind| sayings.iter().all(|saying| saying.form == form);
    let form = match () {
        () if all(QuoteKind::Direct) => QuoteKind::Direct,
        () if all(QuoteKind::Indirect) => QuoteKind::Indirect,
        () => QuoteKind::Mixed,
    };
    let mut spans: Vec<_> = sayings.iter().flat_map(|saying| saying.spans.iter().copied()).collect();
    spans.sort_unstable();
    let mut text = String::new();
    let mut end = None;
    for span in &spans {
        if let Some(end) = end.replace(span.end as usize) {
            let between = one.article.text.get(end..span.start as usize).unwrap_or_default();
            let marks = if between.contains(char::is_alphanumeric) { "…" } else { between.trim() };
            text.push_str(if marks.is_empty() { " " } else { " … " });
        }
        text.push_str(&on_one_line(&one.article[*span]));
    }
    Variant {
        article: one.index,
        quote: Ref::new(first.quote),
        form,
        spans: spans.iter().map(|&span| one.cite(span)).collect(),
        text,
    }
}

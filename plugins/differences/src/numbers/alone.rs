//! Weighty figures that one article alone has, where the others speak of nothing of the kind.

use parallax_corpus::{AnyRef, ArticleIndex};
use parallax_layers::{
    number_comparison::{Comparison, Item, Verdict},
    numbers::{Modifier, NumberKind},
    words::Deprel,
};
use parallax_lexicon::classes::listed;

use super::{in_a_sentence, kind, number};
use crate::{Difference, DifferenceKind, facts::clause::alone as alone_in_sense, tellings::Tellings};

/// So many are told.
const MOST: usize = 2;

/// What happened to those counted, as a comparison calls it, and the words with which any article would speak of it, in
/// their dictionary form.
const HAPPENED: [(&str, &str); 5] = [
    ("prison sentence", "imprison jail prison sentence"),
    ("killed", "body casualty claim corpse dead death die drown execute fatal fatality homicide kill life massacre murder
        perish shoot slay toll victim"),
    ("hurt", "burn casualty harm hospital hospitalize hurt injure injury shoot stab strike victim wound wounded"),
    ("missing", "disappear lost miss missing unaccounted"),
    ("arrested or held", "arrest arrested custody detain detainee detention hold jail police seize"),
];

/// The sums that a story may turn on.
const SUMS: &str =
    "bail bounty compensation cost damage damages debt deficit fine losses ransom reward settlement";

/// In the order of the rows.
pub(super) fn alone(tellings: &Tellings<'_>, rows: &[Comparison]) -> Vec<Difference> {
    if tellings.are_many() || !tellings.articles.iter().all(|one| tellings.is_whole(one.index)) {
        return Vec::new();
    }
    let mut all: Vec<Difference> = Vec::new();
    for (at, row) in rows.iter().enumerate().filter(|(_, row)| row.verdict == Verdict::Single) {
        let [item] = row.items.as_slice() else { continue };
        let again = all.iter().any(|one| one.articles == [item.article]);
        if all.len() == MOST || again || !is_weighty(tellings, row, item) || !is_alone(tellings, row, item) {
            continue;
        }
        all.extend(told(tellings, row, item).map(|text| Difference {
            kind: DifferenceKind::Number,
            text,
            articles: vec![item.article],
            evidence: vec![item.span],
            rows: vec![AnyRef::new::<Comparison>(None, at)],
        }));
    }
    all
}

/// Whether a figure is of people to whom something happened, more than a few, or of money or a share that is named; and
/// its clause says what is new: "the virus that has killed millions" does not.
fn is_weighty(tellings: &Tellings<'_>, row: &Comparison, item: &Item) -> bool {
    const FEW: f64 = 2.0;
    let many = item.low.or(item.high).is_some_and(|value| value > FEW);
    let weighty = match kind(tellings, item) {
        Some(NumberKind::Count | NumberKind::Duration) => many && words_for(row).is_some(),
        Some(NumberKind::Money) => {
            row.about.split(' ').next().is_some_and(|sum| listed(SUMS).any(|one| one == sum))
        }
        Some(NumberKind::Percent) => row.about.starts_with("share of "),
        _ => false,
    };
    let aside = || {
        tellings.tree(item.article).is_some_and(|tree| {
            let relative = |row: usize| tree.words()[row].deprel == Deprel::AclRelcl;
            tree.root_of(item.span.span).is_some_and(|row| relative(row) || tree.ancestors(row).any(relative))
        })
    };
    item.modifier != Modifier::Vague && weighty && !aside()
}

fn words_for(row: &Comparison) -> Option<&'static str> {
    HAPPENED.into_iter().find(|(happened, _)| row.about.contains(happened)).map(|(_, words)| words)
}

/// Whether no other article speaks of what is counted, or has a figure of the kind.
fn is_alone(tellings: &Tellings<'_>, row: &Comparison, item: &Item) -> bool {
    let silent = |article: ArticleIndex| match words_for(row) {
        Some(words) => {
            let tree = tellings.tree(article);
            tree.is_some_and(|tree| {
                tree.words().iter().all(|word| !listed(words).any(|one| one == word.lemma))
            })
        }
        None => {
            let kind = number(tellings, item).map(|number| number.kind);
            tellings.numbers(article).iter().all(|number| Some(number.kind) != kind)
        }
    };
    tellings.articles.iter().filter(|one| one.index != item.article).all(|one| silent(one.index))
}

/// "Only the Courier gives a figure for people killed: “Rescuers found 14 dead”." Nothing of a sentence that is cut off, or
/// too long to be read.
fn told(tellings: &Tellings<'_>, row: &Comparison, item: &Item) -> Option<String> {
    const LONGEST: usize = 240;
    let sentence = tellings.sentence(item.span);
    let words = alone_in_sense(tellings, sentence)?;
    let words = words.trim_end_matches(['.', ' ']);
    let whole = words.len() <= LONGEST && !tellings.text(sentence).trim_end().ends_with("..");
    let source =
        item.source.as_deref().filter(|source| !tellings.text(sentence).contains(source)).map(in_a_sentence);
    let source = source.map_or_else(String::new, |source| format!(" (quoting {source})"));
    let name = tellings.name(item.article);
    whole.then(|| format!("Only {name}{source} gives a figure for {}: “{words}”.", row.about))
}

//! Sentences with quotations, taken apart as the reader will take them apart.

use std::ops::Range;

use super::parser::Tree;
use crate::quotations::{placeholder, quotations};

/// The sentence around its quotations, and each quotation; nothing if it has none, or one of them
/// does not hang together.
pub(crate) fn parts(tree: &Tree) -> Vec<Tree> {
    let found = quotations(&tree.forms, &tree.tags);
    let Some(tops) = found.iter().map(|range| top(tree, range)).collect::<Option<Vec<usize>>>() else {
        return Vec::new();
    };
    if found.is_empty() {
        return Vec::new();
    }
    let mut parts: Vec<Tree> =
        found.iter().zip(&tops).map(|(range, top)| inside(tree, range, *top)).collect();
    parts.push(outside(tree, &found, &tops));
    parts
}

/// The only word inside whose head is outside, if no other word outside depends on one inside.
fn top(tree: &Tree, range: &Range<usize>) -> Option<usize> {
    let mut tops = range.clone().filter(|word| !range.contains(&tree.heads[*word]));
    let top = tops.next()?;
    let strays = (0..tree.heads.len())
        .any(|word| !range.contains(&word) && range.contains(&tree.heads[word]) && tree.heads[word] != top);
    (tops.next().is_none() && !strays).then_some(top)
}

fn inside(tree: &Tree, range: &Range<usize>, top: usize) -> Tree {
    let mut labels = tree.labels[range.clone()].to_vec();
    labels[top - range.start] = crate::parser::ROOT_LABEL;
    let head = |word: usize| if word == top { range.len() } else { tree.heads[word] - range.start };
    Tree {
        forms: tree.forms[range.clone()].to_vec(),
        tags: tree.tags[range.clone()].to_vec(),
        heads: range.clone().map(head).collect(),
        labels,
    }
}

fn outside(tree: &Tree, found: &[Range<usize>], tops: &[usize]) -> Tree {
    let words = tree.heads.len();
    // Where each word, and the root, stands once the quotations are one word each.
    let mut places = vec![0; words + 1];
    let mut kept = Vec::new();
    let mut at = 0;
    while at < words {
        match found.iter().position(|range| range.start == at) {
            Some(index) => {
                places[found[index].clone()].fill(kept.len());
                kept.push((tops[index], true));
                at = found[index].end;
            }
            None => {
                places[at] = kept.len();
                kept.push((at, false));
                at += 1;
            }
        }
    }
    places[words] = kept.len();
    let mut part = Tree::default();
    for (word, quotation) in kept {
        let (form, tag) = if quotation { placeholder() } else { (tree.forms[word], tree.tags[word]) };
        part.forms.push(form);
        part.tags.push(tag);
        part.heads.push(places[tree.heads[word]]);
        part.labels.push(tree.labels[word]);
    }
    part
}

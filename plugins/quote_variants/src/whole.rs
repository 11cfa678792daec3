//! Whole sentences of an utterance: left out, and joined.

use std::collections::{BTreeMap, BTreeSet};

use parallax_layers::quote_variants::{Change, ChangeKind};

use crate::{
    Heard,
    align::align,
    groups::Group,
    saying::{FRAGMENT, Saying, Token, telling},
    text::Text,
};

/// Sentences of the longest form that stand beside those that an article has, and that it has nowhere.
pub(crate) fn left_out(heard: Heard<'_, '_>, groups: &[Group], longest: usize) -> Vec<Change> {
    let mut changes = Vec::new();
    for quotation in quotations(heard, groups, longest) {
        let with: BTreeMap<usize, BTreeSet<usize>> =
            quotation.iter().map(|&at| (at, quoting(heard, groups, at))).collect();
        let articles: BTreeSet<usize> = with.values().flatten().copied().collect();
        for text in articles.into_iter().filter(|&text| text != longest) {
            let has = |at: &usize| with[at].contains(&text);
            let together = |one: &usize, next: &usize| {
                is_in_one_piece(heard, &heard.sayings[*one], &heard.sayings[*next]) && has(one) == has(next)
            };
            let runs: Vec<&[usize]> = quotation.chunk_by(together).collect();
            let beside = |at: usize| runs.get(at).is_some_and(|run| has(&run[0]));
            for (at, lacking) in runs.iter().enumerate().filter(|(_, run)| !has(&run[0])) {
                if beside(at + 1) || at.checked_sub(1).is_some_and(beside) {
                    changes.extend(cut(heard, lacking, text));
                }
            }
        }
    }
    changes
}

/// The quotations of an article that have to do with the utterance, with all their sentences in quotation marks.
fn quotations(heard: Heard<'_, '_>, groups: &[Group], text: usize) -> Vec<Vec<usize>> {
    let own = groups.iter().flatten().map(|&at| &heard.sayings[at]).filter(|saying| saying.text == text);
    let breaths: BTreeSet<usize> = own.map(|saying| saying.breath).collect();
    let mut quotations: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let first = heard.sayings.partition_point(|saying| saying.text < text);
    let of_text = heard.sayings.iter().enumerate().skip(first).take_while(|(_, saying)| saying.text == text);
    for (at, saying) in of_text {
        // What is another utterance's is told there.
        let own = !heard.shared.contains(&at) || groups.iter().any(|group| group.contains(&at));
        if own && saying.is_whole() && breaths.contains(&saying.breath) {
            quotations.entry(saying.breath).or_default().push(at);
        }
    }
    quotations.into_values().collect()
}

/// The articles that have a sentence as a quotation.
fn quoting(heard: Heard<'_, '_>, groups: &[Group], at: usize) -> BTreeSet<usize> {
    let group = groups.iter().find(|group| group.contains(&at));
    let sayings = group.into_iter().flatten().map(|&at| &heard.sayings[at]);
    sayings.filter(|saying| saying.is_whole()).map(|saying| saying.text).collect()
}

/// The cut of some sentences that stand together, of those that the article does not tell somewhere.
fn cut(heard: Heard<'_, '_>, lacking: &[usize], text: usize) -> Option<Change> {
    // Of "What can we do?" it cannot be known whether it is told elsewhere.
    const TELLING: usize = 3;
    let is_cut = |saying: &&Saying| {
        telling(&saying.words).count() >= TELLING
            && !heard.says_who(saying, &saying.words)
            && !is_told(saying, &heard.texts[text])
    };
    let sayings: Vec<&Saying> = lacking.iter().map(|&at| &heard.sayings[at]).filter(is_cut).collect();
    let words: Vec<Token> = sayings.iter().flat_map(|saying| saying.words.iter().copied()).collect();
    let from = sayings.first()?.text;
    let between = [from, text].map(|text| heard.texts[text].one.index).to_vec();
    let from = heard.cite(from, &words);
    Some(Change { between, kind: ChangeKind::Cut, from, to: None, lost: None })
}

/// Whether some sentence of an article has a third of what a saying tells.
fn is_told(saying: &Saying, text: &Text<'_>) -> bool {
    let words = saying.told();
    let all: u32 = words.iter().map(|(_, weight)| weight).sum();
    text.sentences.iter().any(|rows| {
        let has = |word: u32| text.keys[rows.clone()].iter().any(|key| key.word == Some(word));
        let common: Vec<u32> =
            words.iter().filter(|(word, _)| has(*word)).map(|(_, weight)| *weight).collect();
        common.len() > 1 && 3 * common.iter().sum::<u32>() >= all
    })
}

/// Sentences that an article has in one piece, and another with something between, or the other way round.
pub(crate) fn joined(heard: Heard<'_, '_>, groups: &[Group]) -> Vec<Change> {
    let mut group_of: BTreeMap<usize, usize> = BTreeMap::new();
    // What each article has of a group, where it has it once.
    let mut once: BTreeMap<(usize, usize), Option<usize>> = BTreeMap::new();
    for (number, group) in groups.iter().enumerate() {
        for &at in group {
            group_of.insert(at, number);
            let own = (number, heard.sayings[at].text);
            once.entry(own).and_modify(|known| *known = None).or_insert(Some(at));
        }
    }
    let mut changes = Vec::new();
    for (&at, &first) in &group_of {
        let Some(&second) = group_of.get(&(at + 1)).filter(|&&second| second != first) else { continue };
        let (one, other) = (&heard.sayings[at], &heard.sayings[at + 1]);
        if !is_in_one_piece(heard, one, other) {
            continue;
        }
        let of = |group: usize, text: usize| once.get(&(group, text)).copied().flatten();
        let texts = groups[first].iter().map(|&at| heard.sayings[at].text);
        let mut both = texts.filter_map(|text| of(first, text).zip(of(second, text)));
        let apart = both.find(|&(before, behind)| is_apart(heard, [before, behind], one));
        let Some((before, behind)) =
            apart.map(|(before, behind)| (&heard.sayings[before], &heard.sayings[behind]))
        else {
            continue;
        };
        let words = [&one.words[..], &other.words].concat();
        changes.push(Change {
            between: [before.text, one.text].map(|text| heard.texts[text].one.index).to_vec(),
            kind: ChangeKind::Joined,
            from: heard.cite(before.text, &behind.words),
            to: heard.cite(one.text, &words),
            lost: None,
        });
    }
    changes
}

/// Whether two sentences are quoted as one: between the same marks, with nothing of the article's own.
fn is_in_one_piece(heard: Heard<'_, '_>, one: &Saying, other: &Saying) -> bool {
    let (text, ends) = (&heard.texts[one.text], one.spans.last().zip(other.spans.first()));
    let quote = &text.quotes()[one.quote];
    let together = ends.is_some_and(|(&ends, &begins)| {
        let piece = quote.quoted.iter().any(|piece| piece.overlaps(ends) && piece.overlaps(begins));
        piece && !text.one.article[ends].ends_with(['"', '”', '»', '’', '\''])
    });
    let own = |saying: &Saying| heard.says_who(saying, &saying.words);
    (one.text, one.quote) == (other.text, other.quote)
        && one.is_whole()
        && other.is_whole()
        && together
        && !own(one)
        && !own(other)
}

/// Whether two sentences have more between them than who says so, or stand the other way round. `joined` is the first as
/// it stands where they are joined: what it leaves out at its end stands between them too.
fn is_apart(heard: Heard<'_, '_>, [first, second]: [usize; 2], joined: &Saying) -> bool {
    let (one, other) = (&heard.sayings[first], &heard.sayings[second]);
    if one.quoted() < FRAGMENT || other.quoted() < FRAGMENT {
        return false;
    }
    if second < first {
        return true;
    }
    let last = align(&one.words, &joined.words).pairs().last().map_or(0, |(left, _)| left + 1);
    let rest = one.words[last.min(one.words.len())..].iter().filter(|word| word.quoted).count();
    let between: usize = heard.sayings[first + 1..second].iter().map(Saying::quoted).sum();
    rest + between >= FRAGMENT || one.quote != other.quote && other.is_far_behind(one)
}

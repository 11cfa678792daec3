//! The words of a statement, as they are understood by whoever reads nothing else of the article.

use std::{collections::BTreeSet, ops::Range};

use parallax_corpus::Cite;
use parallax_layers::{
    entities::Cast,
    names::NameKind,
    words::{Deprel, Tree, Upos, Xpos},
};
use parallax_lexicon::{classes::PRONOUNS, fold, spaced};
use parallax_press::is_cut_off;

use super::telling;
use crate::tellings::Tellings;

/// The words with the name of whoever a pronoun stands for, in brackets. `None` where nobody would know what they are
/// of: they speak of "I" and "you", begin with a conjunction or "this", have a pronoun without a name for their subject,
/// or half of a quotation.
pub(crate) fn alone(tellings: &Tellings<'_>, cite: Cite) -> Option<String> {
    let tree = tellings.tree(cite.article)?;
    let entities = tellings.entities(cite.article);
    let cast = Cast::new(entities);
    let text = &tellings.get(cite.article).article.text;
    let rows = last_sentence(tree, tree.within(cite.span));
    if !stands_alone(tree, rows.clone(), text) || is_cut(text, cite) {
        return None;
    }
    let (mut told, mut until) = (String::new(), tree.words()[rows.start].span.start as usize);
    let (mut named, mut meant) = (BTreeSet::new(), BTreeSet::new());
    for row in rows {
        let word = &tree.words()[row];
        let written = &text[word.span.range()];
        let stands_for = cast.of_word(tree, row);
        let (plain, possessive) = (is_in(PRONOUNS, written), is_in(POSSESSIVES, written));
        if word.upos == Upos::Pron && is_in(SPEECH, written) {
            return None;
        }
        // "Her" is both.
        let possessive = possessive && word.deprel == Deprel::NmodPoss;
        if word.upos != Upos::Pron || !(plain || possessive) {
            named.extend(stands_for);
            continue;
        }
        // Which of the things and bodies before "it" stands for is too often taken for another.
        let known = stands_for.filter(|&row| {
            matches!(entities[row].kind, NameKind::Person | NameKind::Org)
                && !is_in("it its", written)
                && entities[row].name.contains(char::is_uppercase)
                && !is_in(PRONOUNS, &entities[row].name)
        });
        match known {
            Some(entity) if named.insert(entity) => {
                meant.insert(entity);
                let name = &entities[entity].name;
                told.push_str(&text[until..word.span.start as usize]);
                told.push_str(&if possessive { format!("[{name}’s]") } else { format!("[{name}]") });
                until = word.span.end as usize;
            }
            None if word.deprel.universal() == Deprel::Nsubj => return None,
            _ => {}
        }
    }
    told.push_str(&text[until..cite.span.end as usize]);
    // "Lund was nervous since she was with her son": of two persons, the other may be meant.
    let is_person = |entity: &&usize| entities[**entity].kind == NameKind::Person;
    if meant.iter().any(|one| is_person(&one)) && named.difference(&meant).any(|one| is_person(&one)) {
        return None;
    }
    is_closed(&told).then_some(told)
}

/// Whether some words are a whole clause that hangs on nothing before it.
fn stands_alone(tree: &Tree<'_>, rows: Range<usize>, text: &str) -> bool {
    let words = tree.words();
    // "Even though …", "with the talks having failed".
    let hangs = |row: usize| matches!(words[row].deprel, Deprel::Mark | Deprel::Cc);
    let opens = |row: usize| is_in(OPENERS, &text[words[row].span.range()]);
    if rows.is_empty() || rows.clone().take(2).any(hangs) || opens(rows.start) {
        return false;
    }
    // "a truce agreed by Arden and Velin | collapsed": what seems to begin a clause may be the second of two names.
    let is_name = |row: usize| matches!(words[row].upos, Upos::Noun | Upos::Propn);
    let (first, conjunction) = (rows.start, rows.start.checked_sub(1));
    let joined = conjunction.is_some_and(|and| and > 0 && words[and].upos == Upos::Cconj && is_name(and - 1));
    if joined && is_name(first) {
        return false;
    }
    // "… as when he was cast": whom it is of is often taken for another.
    let circumstance = |row: usize| {
        let by_pronoun = tree.subject(row).is_some_and(|row| words[row].upos == Upos::Pron);
        words[row].deprel == Deprel::Advcl
            && by_pronoun
            && tree.head(row).is_some_and(|head| !rows.contains(&head))
    };
    is_whole(tree, rows.clone()) && !rows.clone().any(circumstance)
}

/// The last sentence of some words: "its spokesman Ian Tal. Three shells fell".
fn last_sentence(tree: &Tree<'_>, rows: Range<usize>) -> Range<usize> {
    let word = |row: usize| &tree.words()[row];
    let ends = |row: &usize| {
        word(*row).xpos == Xpos::Period
            || (word(*row).lemma.ends_with('.') && word(row + 1).upos == Upos::Num)
    };
    let end = (rows.start..rows.end.saturating_sub(1)).rev().find(ends);
    end.map_or(rows.clone(), |end| end + 1..rows.end)
}

/// Whether some words stand where the text of an article breaks off.
fn is_cut(text: &str, cite: Cite) -> bool {
    let words = &text[cite.span.range()];
    let behind = &text[cite.span.end as usize..];
    let line = text[cite.span.start as usize..].lines().next().unwrap_or_default();
    let ends_line = !line.get(words.len()..).unwrap_or_default().contains(char::is_alphanumeric);
    let stops = words.ends_with(['.', '!', '?', '"', '”', '’', ')']);
    ends_line && is_cut_off(line, std::iter::empty()) || behind.trim_end().is_empty() && !stops
}

/// Whether some words are a clause of their own: "a threat to the recovery", "a bomb wedged in the wall" and "the mayor, who had
/// been ill" say nothing of it, "police said" says nothing, "citing weak demand and the" is cut amiss.
fn is_whole(tree: &Tree<'_>, rows: Range<usize>) -> bool {
    let word = |row: usize| &tree.words()[row];
    let relative = |row: usize| {
        word(row).deprel == Deprel::AclRelcl && tree.head(row).is_some_and(|head| rows.contains(&head))
    };
    let finite = |row: usize| {
        matches!(word(row).xpos, Xpos::VBD | Xpos::VBZ | Xpos::VBP | Xpos::MD)
            && !relative(row)
            && !tree.ancestors(row).any(relative)
    };
    let Some(last) = rows.clone().last() else { return false };
    let hangs = matches!(word(last).upos, Upos::Det | Upos::Cconj | Upos::Adp | Upos::Aux)
        && word(last).deprel != Deprel::CompoundPrt;
    telling(&tree.words()[rows.clone()]).nth(2).is_some() && rows.clone().any(finite) && !hangs
}

/// Words that point at what was said before, or hang a part on the rest of its sentence.
const OPENERS: &str = "after as because before however since such that then these this those what when where which while who with";

/// Who speaks, and who is spoken to.
const SPEECH: &str = "i me my mine myself our ours us we you your yours";

/// Whose it is.
const POSSESSIVES: &str = "her his its their";

/// Whether words are a pronoun for whoever is spoken of.
pub(super) fn is_pronoun(words: &str) -> bool {
    is_in(PRONOUNS, words)
}

/// Whether a word is among some.
fn is_in(words: &str, word: &str) -> bool {
    let word = fold(word);
    words.split(' ').any(|one| one == word)
}

/// Whether what is opened is closed: quotation marks and brackets.
fn is_closed(words: &str) -> bool {
    let count = |mark: char| words.matches(mark).count();
    count('"') % 2 == 0 && count('“') == count('”') && count('(') == count(')')
}

/// The words on one line, with single marks within; very many end where a part of the sentence does.
pub(super) fn shortened(words: &str) -> String {
    const MOST: usize = 220;
    let mut line = String::new();
    let mut part = 0;
    for word in spaced(words) {
        if line.chars().count() + word.chars().count() > MOST {
            if part * 2 > line.len() {
                line.truncate(part);
            }
            line.push_str(" …");
            break;
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
        if word.ends_with([',', ';', ':']) {
            part = line.len() - 1;
        }
    }
    let mut open = false;
    let single = |mark: char| match mark {
        '“' => '‘',
        '”' => '’',
        '"' => {
            open = !open;
            if open { '‘' } else { '’' }
        }
        other => other,
    };
    line.trim_end_matches([',', ';', ':']).chars().map(single).collect()
}

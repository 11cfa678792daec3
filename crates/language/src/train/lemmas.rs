//! Learns [`Lemmas`] from words whose lemmas are known.

mod inflection;
mod tree;

use std::cmp::Reverse;
use std::collections::{BTreeMap, VecDeque};

use self::inflection::Class;
use self::tree::{Branch, Evidence, Prices, grow};
use crate::lemmas::{Capitals, Context, EDGE, Ending, Key, Lemmas, Position, Trie, apply, plain, tag_name};

/// A word of a treebank.
#[derive(Debug, Clone)]
pub struct Example {
    /// The word as written.
    pub form: String,
    /// Its universal part of speech.
    pub upos: String,
    /// Its Penn Treebank tag.
    pub xpos: String,
    /// Its lemma; "_" where the treebank gives none.
    pub lemma: String,
    /// Where it stands.
    pub place: Position,
}

/// A branch's price, where 16 is the weight of a word seen once. An ending claims something about
/// words not seen, so it must be right about more than a whole word must.
const SPELLING: Prices = Prices { ending: 10, word: 7 };

/// Capitals are less regular, and treebanks differ about them.
const CAPITALS: Prices = Prices { ending: 16, word: 10 };

/// What a form weighs that is expected but was not seen: enough for a branch of its own.
const EXPECTED: i64 = 8;

/// How often a listed irregular form counts as seen, so that a few slips do not overrule it.
const LISTED: u64 = 4;

/// Shorter words are left out where one way of writing tells of another: in capitals they are
/// mostly abbreviations of something else.
const SHORTEST: usize = 4;

/// Learns from every word with a lemma of its own; the order does not matter.
pub fn learn(examples: impl Iterator<Item = Example>) -> Lemmas {
    let mut words: BTreeMap<String, Forms> = BTreeMap::new();
    for Example { form, upos, xpos, lemma, place } in examples {
        // A piece of a word has the lemma of the whole.
        if form.is_empty() || lemma.is_empty() || lemma == "_" || matches!(xpos.as_str(), "GW" | "AFX") {
            continue;
        }
        let forms = words.entry(tag_name(&upos, &xpos).into_owned()).or_default();
        *forms.entry(form).or_default().entry((lemma, place)).or_default() += 1;
    }

    let general = |ending: &Ending| !matches!(ending, Ending::Whole(_));
    let spelling = spelling(&words);
    let trees: Vec<_> = spelling.values().map(|words| grow(words, SPELLING, general)).collect();
    let endings = by_frequency(&trees);
    let numbers: BTreeMap<&Ending, u16> = endings.iter().zip(0..).collect();
    let spelling = lay_out(trees, |ending| numbers[ending]);

    let capitals = words.values().flat_map(capitals).collect();
    let capitals = lay_out(capitals, |&capitals: &Capitals| capitals as u16);
    Lemmas { tags: words.into_keys().collect(), endings, spelling, capitals }
}

/// The forms of a tag, and how often each had a lemma in a place.
type Forms = BTreeMap<String, BTreeMap<(String, Position), u64>>;

type Words<V> = BTreeMap<Vec<u8>, Evidence<V>>;

/// What each word of each tag tells of endings.
fn spelling(words: &BTreeMap<String, Forms>) -> BTreeMap<&str, Words<Ending>> {
    let mut all: BTreeMap<&str, Words<Ending>> = BTreeMap::new();
    let mut bases: BTreeMap<(Class, &str), u64> = BTreeMap::new();
    for (tag, forms) in words {
        let tree = all.entry(tag).or_default();
        for (form, lemmas) in forms {
            for ((lemma, _), &count) in lemmas {
                see(tree, form, ending_between(form, lemma), count);
                if let Some(class) = Class::of(tag).filter(|_| is_plain_word(lemma)) {
                    *bases.entry((class, lemma)).or_default() += count;
                }
            }
        }
    }
    for (tag, form, base) in inflection::irregular() {
        if let Some(tree) = all.get_mut(tag) {
            see(tree, form, ending_between(form, base), LISTED);
        }
    }
    all.values_mut().for_each(weigh);

    // Forms of known words that were not seen; of two words with one form the commoner has it.
    let mut expect = |class: Class, base: &str| {
        for (tag, form) in inflection::regular(class, base) {
            if let Some(tree) = all.get_mut(tag) {
                let counts = BTreeMap::from([(ending_between(&form, base), 1)]);
                let known = Evidence { counts, weight: EXPECTED };
                tree.entry(Key::of(&form).as_slice().to_vec()).or_insert(known);
            }
        }
    };
    let mut bases: Vec<((Class, &str), u64)> = bases.into_iter().collect();
    bases.sort_by_key(|&(_, count)| Reverse(count));
    for &((class, base), _) in &bases {
        expect(class, base);
    }
    // English lends words from class to class.
    for &((_, base), _) in &bases {
        Class::ALL.into_iter().for_each(|class| expect(class, base));
    }
    all
}

fn is_plain_word(lemma: &str) -> bool {
    lemma.len() > 2 && lemma.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// What the words of a tag tell of capitals, a tree for each [`Context`].
fn capitals(forms: &Forms) -> Vec<Branch<Capitals>> {
    let mut seen = vec![Words::new(); Context::COUNT];
    let mut lemmas: BTreeMap<String, BTreeMap<&str, u64>> = BTreeMap::new();
    for (form, counts) in forms {
        let shape = Key::of(form).shape;
        let bare: String = form.chars().map(plain).collect();
        let known = lemmas.entry(bare).or_default();
        for ((lemma, place), &count) in counts {
            *known.entry(lemma).or_default() += count;
            if let Some(capitals) = capitals_between(form, lemma) {
                see(&mut seen[Context::new(shape, *place) as usize], form, capitals, count);
            }
        }
    }
    seen.iter_mut().for_each(weigh);
    let mut trees: Vec<_> = seen.iter().map(|words| grow(words, CAPITALS, |_| true)).collect();

    // A word has the same lemma however it is written. This is told to the trees when they have
    // grown: all names in capitals are no evidence that what has capitals is a name.
    for (bare, lemmas) in &lemmas {
        let common = lemmas.iter().max_by_key(|&(_, count)| count);
        let Some((&lemma, _)) = common.filter(|&(_, &count)| count > 1) else { continue };
        if bare.chars().nth(SHORTEST - 1).is_none() {
            continue;
        }
        for form in [bare.clone(), title(bare), bare.to_uppercase()] {
            let key = Key::of(&form);
            let Some(capitals) = capitals_between(&form, lemma) else { continue };
            for place in [Position::First, Position::Inner, Position::Shouted] {
                let context = Context::new(key.shape, place) as usize;
                if !seen[context].contains_key(key.as_slice()) {
                    trees[context].teach(key.as_slice(), capitals);
                }
            }
        }
    }
    trees
}

fn title(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

fn see<V: Ord>(words: &mut Words<V>, form: &str, value: V, count: u64) {
    let key = Key::of(form).as_slice().to_vec();
    let known = words.entry(key).or_insert(Evidence { counts: BTreeMap::new(), weight: 0 });
    *known.counts.entry(value).or_default() += count;
}

/// A common word matters more than a rare one, but not a hundred times: it tells of words not seen
/// no more than another.
fn weigh<V>(words: &mut Words<V>) {
    for known in words.values_mut() {
        let count: u64 = known.counts.values().sum();
        known.weight = 16 * (1 + i64::from(count.max(1).ilog2()));
    }
}

/// What turns a form into its lemma, but for capitals.
fn ending_between(form: &str, lemma: &str) -> Ending {
    let form: Vec<char> = form.chars().map(plain).collect();
    let lemma: Vec<char> = lemma.chars().map(plain).collect();
    let digit = form.first().is_some_and(char::is_ascii_digit);
    if digit && form.contains(&',') && form.iter().filter(|&&c| c != ',').eq(&lemma) {
        return Ending::Ungrouped;
    }
    let shared = form.iter().zip(&lemma).take_while(|(a, b)| a == b).count();
    match u8::try_from(form.len() - shared) {
        Ok(cut) if shared > 0 => Ending::Suffix(cut, lemma[shared..].iter().collect()),
        _ => Ending::Whole(lemma.iter().collect()),
    }
}

/// What gives the lemma its capitals; none if nothing does ("McLemma").
fn capitals_between(form: &str, lemma: &str) -> Option<Capitals> {
    let ending = ending_between(form, lemma);
    let key = Key::of(form);
    Capitals::ALL.into_iter().find(|&capitals| apply(form, &key, &ending, capitals) == lemma)
}

/// Every ending that a tree has, the commonest first: small numbers take less room.
fn by_frequency(trees: &[Branch<Ending>]) -> Vec<Ending> {
    fn count<'a>(branch: &'a Branch<Ending>, counts: &mut BTreeMap<&'a Ending, usize>) {
        branch.value.iter().for_each(|value| *counts.entry(value).or_default() += 1);
        branch.children.values().for_each(|child| count(child, counts));
    }
    let mut counts = BTreeMap::new();
    trees.iter().for_each(|tree| count(tree, &mut counts));
    let mut endings: Vec<(&Ending, usize)> = counts.into_iter().collect();
    // The sort is stable: equals stay in order.
    endings.sort_by_key(|&(_, count)| Reverse(count));
    endings.into_iter().map(|(ending, _)| ending.clone()).collect()
}

fn lay_out<V>(roots: Vec<Branch<V>>, number: impl Fn(&V) -> u16) -> Trie {
    let count = roots.len();
    let mut queue: VecDeque<(u8, Branch<V>)> = roots.into_iter().map(|root| (EDGE, root)).collect();
    let mut list = Vec::new();
    while let Some((label, branch)) = queue.pop_front() {
        let value = branch.value.as_ref().map_or(0, |value| number(value) + 1);
        list.push((label, branch.children.len() as u8, value));
        queue.extend(branch.children);
    }
    Trie::new(count, &list).expect("the tree was just laid out")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Learns from lines of "form upos xpos lemma"; a form with "^" before it begins a sentence.
    fn learnt(text: &str) -> Lemmas {
        learn(text.lines().filter(|line| !line.trim().is_empty()).map(|line| {
            let fields: Vec<&str> = line.split_whitespace().collect();
            let [form, upos, xpos, lemma] = fields[..] else { panic!("{line}") };
            let (form, place) = match form.strip_prefix('^') {
                Some(form) => (form, Position::First),
                None => (form, Position::Inner),
            };
            let [form, upos, xpos, lemma] = [form, upos, xpos, lemma].map(str::to_owned);
            Example { form, upos, xpos, lemma, place }
        }))
    }

    fn some() -> Lemmas {
        learnt(
            r#"
            n't PART RB not
            quickly ADV RB quickly
            's PART POS 's
            's AUX VBZ be
            says VERB VBZ say
            wo AUX MD will
            may AUX MD may
            walks VERB VBZ walk
            walked VERB VBD walk
            talked VERB VBD talk
            hoped VERB VBD hope
            close VERB VB close
            slip VERB VB slip
            carry VERB VB carry
            seen VERB VBN see
            going VERB VBG go
            towns NOUN NNS town
            cities NOUN NNS city
            bunches NOUN NNS bunch
            churches NOUN NNS church
            town NOUN NN town
            ^Town NOUN NN town
            Town NOUN NN town
            larger ADJ JJR large
            bigger ADJ JJR big
            Norvian ADJ JJ Norvian
            Norvian ADJ JJ Norvian
            Tessian ADJ JJ Tessian
            Open ADJ JJ open
            Free ADJ JJ free
            ^Small ADJ JJ small
            Halden PROPN NNP Halden
            Halden PROPN NNP Halden
            NATO PROPN NNP NATO
            UNESCO PROPN NNP UNESCO
            ASEAN PROPN NNP ASEAN
            United VERB NNP Unite
            United PROPN NNP United
            Islands PROPN NNPS Island
            12,000 NUM CD 12000
            3,400 NUM CD 3400
            67,250 NUM CD 67250
            2024 NUM CD 2024
            me PRON PRP I
            I PRON PRP I
            him PRON PRP he
            him PRON PRP he
            "#,
        )
    }

    #[track_caller]
    fn check(form: &str, tag: (&str, &str), place: Position, lemma: &str) {
        let table = some();
        assert_eq!(table.lemma(form, table.tag(tag.0, tag.1), place), lemma);
    }

    #[track_caller]
    fn inner(form: &str, xpos: &str, lemma: &str) {
        check(form, ("", xpos), Position::Inner, lemma);
    }

    #[test]
    fn contractions_go_by_their_tag() {
        inner("'s", "POS", "'s");
        inner("'s", "VBZ", "be");
        inner("’s", "POS", "'s");
        inner("n’t", "RB", "not");
        inner("wo", "MD", "will");
    }

    #[test]
    fn endings_hold_for_words_not_seen() {
        inner("stalked", "VBD", "stalk");
        inner("duties", "NNS", "duty");
        inner("branches", "NNS", "branch");
    }

    #[test]
    fn forms_of_known_words_are_expected() {
        inner("closed", "VBD", "close");
        inner("closing", "VBG", "close");
        inner("slipping", "VBG", "slip");
        inner("carries", "VBZ", "carry");
    }

    #[test]
    fn irregular_words_need_no_treebank() {
        inner("fought", "VBD", "fight");
        inner("forsaken", "VBN", "forsake");
        inner("criteria", "NNS", "criterion");
    }

    #[test]
    fn names_keep_their_capitals() {
        inner("Brannick", "NNP", "Brannick");
        inner("NATO", "NNP", "NATO");
        inner("HALDEN", "NNP", "Halden");
        inner("Islands", "NNPS", "Island");
        check("United", ("VERB", "NNP"), Position::Inner, "Unite");
        check("United", ("PROPN", "NNP"), Position::Inner, "United");
    }

    #[test]
    fn capitals_of_other_words_go_by_the_word() {
        inner("Town", "NN", "town");
        inner("Norvian", "JJ", "Norvian");
        inner("Cossian", "JJ", "Cossian");
        check("Norvian", ("ADJ", "JJ"), Position::First, "Norvian");
        check("Large", ("ADJ", "JJ"), Position::First, "large");
    }

    #[test]
    fn pronouns_and_numbers() {
        inner("me", "PRP", "I");
        inner("him", "PRP", "he");
        inner("245,300", "CD", "245300");
    }

    #[test]
    fn learning_is_the_same_in_any_order() {
        let lines = ["axes NOUN NNS axis", "axes NOUN NNS ax", "Oaks NOUN NNS oak", "oaks NOUN NNS oak"];
        let forth = learnt(&lines.join("\n"));
        let back = learnt(&lines.iter().rev().copied().collect::<Vec<_>>().join("\n"));
        assert_eq!(forth.to_bytes(), back.to_bytes());
    }

    #[test]
    fn nothing_learnt_is_a_table_too() {
        let table = learnt("");
        assert_eq!(table.lemma("Word", table.tag("NOUN", "NN"), Position::Inner), "word");
        assert_eq!(Lemmas::from_bytes(&table.to_bytes()), Ok(table));
    }

    #[test]
    fn what_was_learnt_survives_as_bytes() {
        let table = some();
        assert_eq!(Lemmas::from_bytes(&table.to_bytes()), Ok(table));
    }
}

//! Articles as rows of numbers, and how much each word tells.

use std::{collections::HashMap, ops::Range, sync::LazyLock};

use foldhash::fast::FixedState;
use parallax_corpus::One;
use parallax_layers::{
    quotes::Quote,
    sentences::Sentence,
    words::{Tree, Upos, Word},
};
use parallax_lexicon::{
    Vocabulary, WordSet,
    classes::{self, listed},
    fold,
};

use crate::saying::Token;

type Rows<'a> = (&'a [Sentence], &'a [Word], &'a [Quote]);

/// An article of the story.
#[derive(Debug)]
pub(crate) struct Text<'a> {
    pub(crate) one: &'a One<'a, Rows<'a>>,
    pub(crate) tree: Tree<'a>,
    /// What each word is compared by.
    pub(crate) keys: Vec<Key>,
    /// The rows of the words of each sentence.
    pub(crate) sentences: Vec<Range<usize>>,
}

/// What a word is compared by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Key {
    /// Stands for its dictionary form in one spelling; none for a mark.
    pub(crate) word: Option<u32>,
    /// Stands for the form in which it is written.
    pub(crate) form: u32,
    /// How much it tells: the rarer among the sentences of the story, the more; nothing, if it only holds sentences
    /// together.
    pub(crate) weight: u32,
}

impl<'a> Text<'a> {
    pub(crate) fn quotes(&self) -> &'a [Quote] {
        self.one.rows.2
    }

    pub(crate) fn words(&self) -> &'a [Word] {
        self.one.rows.1
    }

    /// The dictionary form of a word.
    pub(crate) fn lemma(&self, word: &Token) -> &'a str {
        &self.words()[word.row].lemma
    }

    /// The sentence that a word stands in.
    pub(crate) fn sentence_of(&self, word: usize) -> usize {
        self.sentences.partition_point(|rows| rows.end <= word)
    }
}

/// The articles as they are compared.
pub(crate) fn texts<'a>(articles: &'a [One<'a, Rows<'a>>]) -> Vec<Text<'a>> {
    let mut vocabulary = Vocabulary::default();
    let mut texts: Vec<Text<'a>> = articles.iter().map(|one| text(one, &mut vocabulary)).collect();
    let counts = counts(&texts, vocabulary.len());
    let sentences: usize = texts.iter().map(|text| text.sentences.len()).sum();
    for text in &mut texts {
        for (key, word) in text.keys.iter_mut().zip(text.one.rows.1) {
            let rare = |word: u32| (sentences / counts[word as usize].max(1)).max(1).ilog2() + 1;
            key.weight = key.word.map_or(0, |number| share(word) * rare(number) / 2);
        }
    }
    texts
}

fn text<'a>(one: &'a One<'a, Rows<'a>>, vocabulary: &mut Vocabulary) -> Text<'a> {
    let (sentences, words, _) = one.rows;
    let tree = Tree::new(words);
    // Most words stand there again and again.
    let mut numbers: HashMap<&str, u32, FixedState> = HashMap::default();
    let key = |word: &'a Word| Key {
        word: is_word(word)
            .then(|| *numbers.entry(&word.lemma).or_insert_with(|| vocabulary.number(&spelt(word)))),
        form: vocabulary.number(&one.article[word.span]),
        weight: 0,
    };
    let keys = words.iter().map(key).collect();
    let sentences = sentences.iter().map(|sentence| tree.within(sentence.span)).collect();
    Text { one, tree, keys, sentences }
}

/// In how many sentences each word stands, by its number.
fn counts(texts: &[Text<'_>], numbers: usize) -> Vec<usize> {
    let mut counts = vec![0; numbers];
    for text in texts {
        for rows in &text.sentences {
            let mut words: Vec<u32> = text.keys[rows.clone()].iter().filter_map(|key| key.word).collect();
            words.sort_unstable();
            words.dedup();
            words.iter().for_each(|&word| counts[word as usize] += 1);
        }
    }
    counts
}

fn is_word(word: &Word) -> bool {
    !matches!(word.upos, Upos::Punct)
}

/// How much of its rarity a word tells, in halves: what could be said of anything tells half.
fn share(word: &Word) -> u32 {
    match word.upos {
        Upos::Noun | Upos::Verb | Upos::Adj if LIGHT.contains(&word.lemma) => 1,
        Upos::Noun | Upos::Propn | Upos::Verb | Upos::Adj | Upos::Num | Upos::X => 2,
        Upos::Adv | Upos::Intj => u32::from(!listed(classes::INTERROGATIVES).any(|one| one == word.lemma)),
        _ => 0,
    }
}

static LIGHT: LazyLock<WordSet> = LazyLock::new(|| {
    WordSet::new([
        "be become come do get give go have keep know let look make mean need put say see seem take tell \
                   thing think try use want way",
    ])
});

const ORDINALS: &str = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth \
                        fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth";

/// The dictionary form in one spelling: "labour" and "labor", "terrorise" and "terrorize", "two" and "2".
fn spelt(word: &Word) -> String {
    const ENDINGS: [(&str, &str); 6] = [
        ("isation", "ization"),
        ("ise", "ize"),
        ("yse", "yze"),
        ("our", "or"),
        ("tre", "ter"),
        ("ence", "ense"),
    ];
    const SHORTEST: usize = 5;
    let lemma = fold(&word.lemma).replace('-', "");
    let place = |list: &'static str| listed(list).position(|one| one == lemma).map(|at| at + 1);
    if let Some(number) = place(classes::CARDINALS) {
        return number.to_string();
    }
    if let Some(number) = place(ORDINALS) {
        let ending = match number {
            1 => "st",
            2 => "nd",
            3 => "rd",
            _ => "th",
        };
        return format!("{number}{ending}");
    }
    let ending = ENDINGS.iter().filter(|_| lemma.len() >= SHORTEST);
    let mut stems = ending.filter_map(|(from, to)| Some((lemma.strip_suffix(from)?, to)));
    match stems.next() {
        Some((stem, to)) => format!("{stem}{to}"),
        None => lemma,
    }
}

//! What the namer looks at: each word, and how the whole document writes it.

use std::{collections::HashMap, ops::Range};

use compact_str::CompactString;
use foldhash::fast::FixedState;

use super::{
    Token,
    gazetteer::{Gazetteer, Lists, longer},
};
use crate::{
    english::composed,
    form::{Form, hash},
    recent::Recent,
};

/// How many words beside one with a capital may belong to a name.
const BESIDE: usize = 2;

/// How many properties of a word it looks at.
pub(crate) const PROPERTIES: usize = 11;

/// A document's words with their properties.
#[derive(Debug, Default)]
pub(crate) struct Document {
    pub(crate) words: Vec<Known>,
    /// For each word, the lists of the longest phrase that holds it, and where in the phrase it stands.
    phrases: Vec<u64>,
    /// Where each sentence ends.
    ends: Vec<usize>,
}

/// What is known of words seen lately, by how they are written.
pub(crate) type Lexicon = Recent<CompactString, Known>;

/// What is known of a word: as it is written, from lists, and by where it stands in its document.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Known {
    pub(crate) form: Form,
    /// Begins with a capital.
    pub(crate) upper: bool,
    /// All its letters are capitals, and there are several.
    pub(crate) shouted: bool,
    /// Has a letter.
    pub(crate) letter: bool,
    /// Has a capital.
    capital: bool,
    /// It as a phrase of one word, and the lists that have that.
    phrase: u64,
    lists: Lists,
    /// Those of the lists in which it may be meant, as it is written.
    meant: Lists,
    /// Stands by itself in a list of titles or roles.
    pub(crate) title: bool,
    /// Stands by itself in a list of places.
    pub(crate) place: bool,
    /// Stands in a sentence where words have capitals only if they always do.
    pub(crate) plain: bool,
    /// How such sentences write it.
    pub(crate) habit: Habit,
    tag: u64,
    /// Whether it is the first of its sentence, and the case of that.
    at: u64,
}

/// How a sentence uses capitals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Case {
    /// Where words have them.
    Plain,
    /// On all words but small ones, as in headlines.
    Title,
    /// All letters are capitals.
    Shouted,
}

/// How a document writes a word in sentences in plain case, beyond their first word.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Habit {
    pub(crate) small: bool,
    capital: bool,
}

impl Known {
    fn of(token: &Token<'_>, gazetteer: &Gazetteer, lexicon: &mut Lexicon) -> Self {
        let written = token.form;
        let make = || (written.into(), Self::by_itself(&composed(written), gazetteer));
        let known = lexicon.get(hash(written.as_bytes()), |key| key == written, make);
        Self { tag: hash(token.xpos.as_bytes()), ..*known }
    }

    fn by_itself(form: &str, gazetteer: &Gazetteer) -> Self {
        let letters = || form.chars().filter(|char| char.is_alphabetic());
        let upper = form.chars().next().is_some_and(char::is_uppercase);
        let shouted = upper && letters().nth(1).is_some() && letters().all(char::is_uppercase);
        let (letter, capital) = (letters().next().is_some(), form.chars().any(char::is_uppercase));
        let form = Form::of(form);
        let phrase = longer(0, form.lower);
        let lists = gazetteer.lists(phrase);
        let meant = gazetteer.meant(lists, upper);
        let (title, place) = (meant & gazetteer.small != 0, meant & gazetteer.places != 0);
        Self {
            form,
            upper,
            shouted,
            letter,
            capital,
            phrase,
            lists,
            meant,
            title,
            place,
            plain: false,
            habit: Habit::default(),
            tag: 0,
            at: 0,
        }
    }
}

impl Document {
    pub(crate) fn of(sentences: &[&[Token<'_>]], gazetteer: &Gazetteer, lexicon: &mut Lexicon) -> Self {
        let mut document = Self::default();
        let mut cases = Vec::new();
        for sentence in sentences {
            let first = document.words.len();
            document.words.extend(sentence.iter().map(|token| Known::of(token, gazetteer, lexicon)));
            cases.push(Case::of(&document.words[first..]));
            document.ends.push(document.words.len());
        }
        let habits = document.habits(&cases);
        let mut first = 0;
        for (end, case) in document.ends.iter().zip(cases) {
            for (at, word) in document.words[first..*end].iter_mut().enumerate() {
                word.plain = case == Case::Plain;
                word.habit = habits.get(&word.form.lower).copied().unwrap_or_default();
                word.at = u64::from(at == 0) | u64::from(word.upper) << 1 | (case as u64) << 2;
            }
            phrases(&document.words[first..*end], gazetteer, &mut document.phrases);
            first = *end;
        }
        document
    }

    /// The properties of a word.
    pub(crate) fn properties(&self, word: usize) -> [u64; PROPERTIES] {
        let (phrase, word) = (self.phrases[word], &self.words[word]);
        let elsewhere = u64::from(word.habit.small) | u64::from(word.habit.capital) << 1;
        [
            word.form.lower,
            word.form.suffixes[2],
            word.form.suffixes[1],
            word.form.suffixes[3],
            word.form.prefixes[2],
            word.form.shape,
            word.tag,
            phrase,
            u64::from(word.meant),
            word.at,
            elsewhere << 4 | word.at,
        ]
    }

    /// Which words each sentence has.
    pub(crate) fn ranges(&self) -> impl Iterator<Item = Range<usize>> {
        let mut first = 0;
        self.ends.iter().map(move |end| std::mem::replace(&mut first, *end)..*end)
    }

    /// Whether some words are what the lists have as a country and as nothing but a place.
    pub(crate) fn is_country(&self, words: Range<usize>, gazetteer: &Gazetteer) -> bool {
        let of_phrase = &self.phrases[words];
        let lists = of_phrase.first().map_or(0, |phrase| phrase >> 2) as Lists;
        let last = of_phrase.len().saturating_sub(1);
        let place = |at: usize| u64::from(at > 0) | u64::from(at < last) << 1;
        let whole =
            of_phrase.iter().enumerate().all(|(at, phrase)| *phrase == u64::from(lists) << 2 | place(at));
        whole && lists & gazetteer.countries != 0 && lists & !gazetteer.places == 0
    }

    /// The stretches of a sentence that may hold names: around words with capitals, with two words more on either side
    /// ("al-Qaeda", "Apollo 11"). Of two with no more than `near` words between them is made one.
    pub(crate) fn stretches(
        &self,
        sentence: Range<usize>,
        near: usize,
    ) -> impl Iterator<Item = Range<usize>> {
        let mut capitals = sentence.clone().filter(|word| self.words[*word].capital).peekable();
        std::iter::from_fn(move || {
            let first = capitals.next()?;
            let mut last = first;
            while let Some(next) = capitals.next_if(|next| next - last <= near + 2 * BESIDE) {
                last = next;
            }
            Some(first.saturating_sub(BESIDE).max(sentence.start)..(last + 1 + BESIDE).min(sentence.end))
        })
    }

    fn habits(&self, cases: &[Case]) -> HashMap<u64, Habit, FixedState> {
        let mut habits: HashMap<u64, Habit, FixedState> = HashMap::default();
        for (range, case) in self.ranges().zip(cases) {
            let words = self.words[range].iter().skip(1).filter(|word| word.letter && *case == Case::Plain);
            for word in words {
                let habit = habits.entry(word.form.lower).or_default();
                if word.upper { habit.capital = true } else { habit.small = true }
            }
        }
        habits
    }
}

impl Case {
    fn of(words: &[Known]) -> Self {
        let letters = words.iter().filter(|word| word.letter);
        let (count, upper, shouted) = letters.fold((0, 0, 0), |(count, upper, shouted), word| {
            (count + 1, upper + usize::from(word.upper), shouted + usize::from(word.shouted))
        });
        if count >= 2 && shouted * 10 >= count * 8 {
            Self::Shouted
        } else if count >= 3 && upper * 10 >= count * 6 {
            Self::Title
        } else {
            Self::Plain
        }
    }
}

fn phrases(words: &[Known], gazetteer: &Gazetteer, found: &mut Vec<u64>) {
    let first = found.len();
    found.resize(first + words.len(), 0);
    let found = &mut found[first..];
    let mut at = 0;
    while at < words.len() {
        let first = &words[at];
        let rest = words[at + 1..].iter().map(|word| (word.form.lower, word.upper));
        let rest = std::iter::once((first.phrase, first.upper)).chain(rest);
        match gazetteer.longest_at(first.lists, rest) {
            Some((length, lists)) => {
                for (word, found) in found[at..at + length].iter_mut().enumerate() {
                    let place = u64::from(word > 0) | u64::from(word + 1 < length) << 1;
                    *found = u64::from(lists) << 2 | place;
                }
                at += length;
            }
            None => at += 1,
        }
    }
}

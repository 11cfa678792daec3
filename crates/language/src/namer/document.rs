//! What the namer looks at: each word, and how the whole document writes it.

use std::{borrow::Cow, collections::HashMap};

use foldhash::fast::FixedState;

use super::{
    Token,
    gazetteer::{Gazetteer, Lists, longer},
};
use crate::{
    english::composed,
    form::{Form, hash},
};

/// How many properties of a word it looks at.
pub(crate) const PROPERTIES: usize = 11;

/// A document's words with their properties.
#[derive(Debug, Default)]
pub(crate) struct Document {
    pub(crate) words: Vec<Known>,
    properties: Vec<[u64; PROPERTIES]>,
    /// Where each sentence ends.
    ends: Vec<usize>,
}

/// What is known of a word without its neighbours.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Known {
    pub(crate) form: Form,
    /// Begins with a capital.
    pub(crate) upper: bool,
    /// All its letters are capitals, and there are several.
    pub(crate) shouted: bool,
    /// Has a letter.
    pub(crate) letter: bool,
    /// The lists in which it stands by itself.
    lists: Lists,
    /// Stands by itself in a list of titles or roles.
    pub(crate) title: bool,
    /// Stands by itself in a list of places.
    pub(crate) place: bool,
    /// Stands in a sentence where words have capitals only if they always do.
    pub(crate) plain: bool,
    /// How such sentences write it.
    pub(crate) habit: Habit,
    tag: u64,
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
    fn of(token: &Token<'_>, gazetteer: &Gazetteer) -> Self {
        let form: Cow<'_, str> = composed(token.form);
        let letters = || form.chars().filter(|char| char.is_alphabetic());
        let upper = form.chars().next().is_some_and(char::is_uppercase);
        let shouted = upper && letters().nth(1).is_some() && letters().all(char::is_uppercase);
        let (letter, tag) = (letters().next().is_some(), hash(token.xpos.as_bytes()));
        let form = Form::of(&form);
        // Lists of names hold only what is written with a capital.
        let lists = gazetteer.lists(longer(0, form.lower)) & if upper { Lists::MAX } else { gazetteer.small };
        let (title, place) = (lists & gazetteer.small != 0, lists & gazetteer.places != 0);
        let habit = Habit::default();
        Self { form, upper, shouted, letter, lists, title, place, plain: false, habit, tag }
    }
}

impl Document {
    pub(crate) fn of(sentences: &[&[Token<'_>]], gazetteer: &Gazetteer) -> Self {
        let mut document = Self::default();
        let mut cases = Vec::new();
        for sentence in sentences {
            let first = document.words.len();
            document.words.extend(sentence.iter().map(|token| Known::of(token, gazetteer)));
            cases.push(Case::of(&document.words[first..]));
            document.ends.push(document.words.len());
        }
        let habits = document.habits(&cases);
        let mut first = 0;
        for (end, case) in document.ends.iter().zip(cases) {
            let words = &mut document.words[first..*end];
            for word in &mut *words {
                word.plain = case == Case::Plain;
                word.habit = habits.get(&word.form.lower).copied().unwrap_or_default();
            }
            document.properties.extend(properties(words, case, gazetteer));
            first = *end;
        }
        document
    }

    /// The properties of each sentence's words.
    pub(crate) fn sentences(&self) -> impl Iterator<Item = &[[u64; PROPERTIES]]> {
        self.ranges().map(|range| &self.properties[range])
    }

    /// Which words each sentence has.
    pub(crate) fn ranges(&self) -> impl Iterator<Item = std::ops::Range<usize>> {
        let mut first = 0;
        self.ends.iter().map(move |end| std::mem::replace(&mut first, *end)..*end)
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

fn properties(words: &[Known], case: Case, gazetteer: &Gazetteer) -> Vec<[u64; PROPERTIES]> {
    let phrases = phrases(words, gazetteer);
    let property = |(at, word): (usize, &Known)| {
        let place = u64::from(at == 0) | u64::from(word.upper) << 1 | (case as u64) << 2;
        let elsewhere = u64::from(word.habit.small) | u64::from(word.habit.capital) << 1;
        [
            word.form.lower,
            word.form.suffixes[2],
            word.form.suffixes[1],
            word.form.suffixes[3],
            word.form.prefixes[2],
            word.form.shape,
            word.tag,
            phrases[at],
            u64::from(word.lists),
            place,
            elsewhere << 4 | place,
        ]
    };
    words.iter().enumerate().map(property).collect()
}

/// For each word, the lists of the longest phrase that holds it, and where in the phrase it stands.
fn phrases(words: &[Known], gazetteer: &Gazetteer) -> Vec<u64> {
    let mut found = vec![0; words.len()];
    let mut at = 0;
    while at < words.len() {
        let rest = words[at..].iter().map(|word| (word.form.lower, word.upper));
        match gazetteer.longest_at(rest) {
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
    found
}

//! Finds the lists' words in a sentence: a trie over the numbers of words, walked once from each.

use std::collections::HashMap;

use parallax_layers::SlantKind;

use crate::{
    guards::{self, Context},
    inflect::{self, Form},
    lists::{Listed, Part},
    tokens::{self, Shape},
    vocabulary::{Class, Vocabulary},
};

/// The lists, compiled.
#[derive(Debug)]
pub(crate) struct Matcher {
    pub(crate) vocabulary: Vocabulary,
    pub(crate) rules: Vec<Compiled>,
    patterns: Vec<Pattern>,
    /// The node that a word leads to from the root, by its number; 0 for none.
    first: Vec<u32>,
    next: HashMap<(u32, u32), u32>,
    /// The patterns that end at a node.
    ends: Vec<Vec<u32>>,
}

/// A rule with its guards' words numbered.
#[derive(Debug)]
pub(crate) struct Compiled {
    pub(crate) listed: Listed,
    pub(crate) when: Near,
    pub(crate) unless: Near,
    pub(crate) before: Vec<u32>,
    pub(crate) before_judged: bool,
    pub(crate) after: Vec<u32>,
}

/// Words and phrases to look for in the neighbourhood.
#[derive(Debug, Default)]
pub(crate) struct Near {
    /// Sorted.
    pub(crate) words: Vec<u32>,
    pub(crate) phrases: Vec<Vec<u32>>,
}

/// One form of one word of a rule.
#[derive(Debug)]
pub(crate) struct Pattern {
    pub(crate) rule: u32,
    pub(crate) form: Form,
    pub(crate) case: Case,
    /// Ends in "ed" or "ing", or is otherwise a participle used as an adjective.
    pub(crate) participle: bool,
    /// A plainer wording, in the same form.
    pub(crate) neutral: Option<Box<str>>,
}

/// How the word is written in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Case {
    Lower,
    Capital,
    Upper,
}

/// A word of the lists in a sentence: tokens `start..end`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Match<'a> {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) pattern: &'a Pattern,
    pub(crate) rule: &'a Compiled,
}

impl Matcher {
    pub(crate) fn new(listed: &[Listed]) -> Self {
        let mut matcher = Self {
            vocabulary: Vocabulary::new(),
            rules: Vec::new(),
            patterns: Vec::new(),
            first: Vec::new(),
            next: HashMap::new(),
            ends: vec![Vec::new()],
        };
        for listed in listed {
            matcher.add(listed.clone());
        }
        matcher.first.resize(matcher.vocabulary.len(), 0);
        matcher
    }

    fn add(&mut self, listed: Listed) {
        let rule = self.rules.len() as u32;
        if listed.rule.part != Part::Passive {
            for word in &listed.rule.words {
                self.add_word(rule, word, &listed);
            }
        }
        let vocabulary = &mut self.vocabulary;
        let numbers = |words: &[String], vocabulary: &mut Vocabulary| {
            words.iter().filter(|word| !word.starts_with('@')).map(|word| vocabulary.number(word)).collect()
        };
        self.rules.push(Compiled {
            when: near(&listed.rule.when, vocabulary),
            unless: near(&listed.rule.unless, vocabulary),
            before: numbers(&listed.rule.before, vocabulary),
            before_judged: listed.rule.before.iter().any(|word| word.starts_with('@')),
            after: numbers(&listed.rule.after, vocabulary),
            listed,
        });
    }

    fn add_word(&mut self, rule: u32, word: &str, listed: &Listed) {
        let neutral = listed.rule.neutral.as_deref();
        let forms = match listed.rule.part {
            Part::Verb | Part::Reporting => inflect::verb(word),
            Part::Noun => inflect::noun(word),
            _ => vec![(Form::Base, word.to_owned())],
        };
        let evaluates = matches!(listed.kind, SlantKind::LoadedWord | SlantKind::Judgement);
        for (form, written) in forms {
            let path = self.vocabulary.phrase(&written);
            if evaluates && listed.rule.part != Part::Verb && path.len() == 1 {
                self.vocabulary.mark(path[0], Class::JUDGED);
            }
            let neutral = neutral.map(|plain| plainer(plain, form, listed.rule.part).into_boxed_str());
            let pattern =
                Pattern { rule, form, case: case(&written), participle: is_participle(&written), neutral };
            self.insert(&path, pattern);
        }
    }

    fn insert(&mut self, path: &[u32], pattern: Pattern) {
        let Some((&first, rest)) = path.split_first() else { return };
        if self.first.len() <= first as usize {
            self.first.resize(first as usize + 1, 0);
        }
        let mut node = self.first[first as usize];
        if node == 0 {
            node = self.new_node();
            self.first[first as usize] = node;
        }
        for &word in rest {
            node = match self.next.get(&(node, word)) {
                Some(&next) => next,
                None => {
                    let next = self.new_node();
                    self.next.insert((node, word), next);
                    next
                }
            };
        }
        self.ends[node as usize].push(self.patterns.len() as u32);
        self.patterns.push(pattern);
    }

    fn new_node(&mut self) -> u32 {
        self.ends.push(Vec::new());
        self.ends.len() as u32 - 1
    }

    /// The lists' words in a sentence, from left to right, the longest first, none over another.
    pub(crate) fn find<'a>(&'a self, context: &Context<'a>) -> Vec<Match<'a>> {
        let mut found = Vec::new();
        let mut start = 0;
        while start < context.tokens.len() {
            match self.at(context, start) {
                Some(one) => {
                    start = one.end;
                    found.push(one);
                }
                None => start += 1,
            }
        }
        found
    }

    fn at<'a>(&'a self, context: &Context<'a>, start: usize) -> Option<Match<'a>> {
        let tokens = context.tokens;
        let mut node = *self.first.get(tokens[start].word as usize)?;
        let mut best = None;
        let mut end = start + 1;
        while node != 0 {
            let one = |&pattern: &u32| {
                let pattern = &self.patterns[pattern as usize];
                Match { start, end, pattern, rule: &self.rules[pattern.rule as usize] }
            };
            best = self.ends[node as usize].iter().map(one).find(|one| guards::admits(context, one)).or(best);
            let Some(token) = tokens.get(end) else { break };
            node = self.next.get(&(node, token.word)).copied().unwrap_or(0);
            end += 1;
        }
        best
    }
}

/// The plainer wording in the form of the word it stands for.
fn plainer(plain: &str, form: Form, part: Part) -> String {
    let inflects = matches!(part, Part::Verb | Part::Reporting | Part::Noun);
    if inflects { inflect::inflected(plain, form) } else { plain.to_owned() }
}

fn near(items: &[String], vocabulary: &mut Vocabulary) -> Near {
    let mut near = Near::default();
    for item in items {
        let mut path = vocabulary.phrase(item);
        if path.len() == 1 {
            near.words.append(&mut path);
            // "door" stands for "doors" too; "i" not for "is".
            if item.len() > 2 {
                near.words.push(vocabulary.number(&format!("{item}s")));
            }
        } else {
            near.phrases.push(path);
        }
    }
    near.words.sort_unstable();
    near
}

fn case(word: &str) -> Case {
    let mut case = Case::Lower;
    tokens::split(word, |_, shape| match shape {
        Shape::Upper if case == Case::Lower => case = Case::Upper,
        Shape::Capital if case == Case::Lower => case = Case::Capital,
        _ => {}
    });
    case
}

fn is_participle(word: &str) -> bool {
    const NOT: [&str; 4] = ["red", "wed", "sacred", "naked"];
    const IRREGULAR: [&str; 5] = ["upset", "torn", "broken", "stricken", "rotten"];
    !word.contains(['-', ' '])
        && (((word.ends_with("ed") || word.ends_with("ing")) && word.len() > 4 && !NOT.contains(&word))
            || IRREGULAR.contains(&word))
}

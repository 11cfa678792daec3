//! Finds the lists' words in a sentence: a trie over the numbers of words, walked once from each.

use parallax_layers::slant::SlantKind;
use parallax_lexicon::{
    Vocabulary,
    case::Case,
    inflect::{self, Form},
    near::Near,
    trie::Trie,
};
use parallax_rules::Hit;

use crate::{
    classes::{Class, Classes, is_function_word},
    compiled::{Compiled, Match, Pattern},
    context::Context,
    guards,
    lists::{Listed, Part},
};

/// The lists, compiled.
#[derive(Debug)]
pub(crate) struct Matcher {
    pub(crate) classes: Classes,
    pub(crate) rules: Vec<Compiled>,
    patterns: Vec<Pattern>,
    trie: Trie,
}

impl Matcher {
    pub(crate) fn new(listed: &[Listed]) -> Self {
        let mut matcher =
            Self { classes: Classes::new(), rules: Vec::new(), patterns: Vec::new(), trie: Trie::default() };
        for listed in listed {
            matcher.add(listed.clone());
        }
        matcher
    }

    fn add(&mut self, listed: Listed) {
        let rule = self.rules.len() as u32;
        if listed.rule.part != Part::Passive {
            for (at, word) in listed.rule.words.iter().enumerate() {
                self.add_word((rule, at as u32), word, &listed);
            }
        }
        let known = &mut self.classes.words;
        let numbers = |words: &[String], known: &mut Vocabulary| {
            words.iter().filter(|word| !word.starts_with('@')).map(|word| known.number(word)).collect()
        };
        let special = |name: &str| listed.rule.before.iter().any(|word| word == name);
        let (beside, near): (Vec<String>, Vec<String>) =
            listed.rule.unless.iter().cloned().partition(|word| is_function_word(word));
        self.rules.push(Compiled {
            when: Near::with_plurals(&listed.rule.when, known),
            argument: Near::with_plurals(&listed.rule.argument, known),
            unless: Near::with_plurals(&near, known),
            unless_beside: Near::new(&beside, known),
            before: numbers(&listed.rule.before, known),
            before_judged: special("@judged"),
            before_common: special("@common"),
            after: numbers(&listed.rule.after, known),
            listed,
        });
    }

    fn add_word(&mut self, (rule, place): (u32, u32), word: &str, listed: &Listed) {
        let forms = match listed.rule.part {
            Part::Verb | Part::Reporting => inflect::verb(word),
            Part::Noun => inflect::noun(word),
            _ => vec![(Form::Base, word.to_owned())],
        };
        let evaluates = matches!(listed.kind, SlantKind::LoadedWord | SlantKind::Judgement);
        for (form, written) in forms {
            let path = self.classes.words.phrase(&written);
            if evaluates && listed.rule.part != Part::Verb && path.len() == 1 {
                self.classes.mark(path[0], Class::JUDGED);
            }
            let pattern = Pattern {
                rule,
                form,
                case: Case::of(&written),
                participle: is_participle(&written),
                word: place,
            };
            self.trie.insert(&path, self.patterns.len() as u32);
            self.patterns.push(pattern);
        }
    }

    /// The lists' words in a sentence, from left to right, the longest first, none over another; and so with
    /// `others`, which lists that joined these found in it.
    pub(crate) fn find<'a>(&'a self, context: &Context<'a>, others: &[Hit<'a>]) -> Vec<Either<'a>> {
        let tokens = context.tokens;
        let mut found = Vec::new();
        let mut others = others.iter().copied().peekable();
        let (mut start, mut end) = (0, 0);
        while start < tokens.len() {
            let own = self.at(context, start);
            while others.next_if(|other| other.span.start < end).is_some() {}
            // A pattern may begin within a word.
            let other = others.next_if(|other| other.span.start < tokens[start].end);
            let longer = |one: &Match<'_>| other.is_none_or(|other| tokens[one.end - 1].end > other.span.end);
            match (own.filter(longer), other) {
                (Some(one), _) => {
                    end = tokens[one.end - 1].end;
                    start = one.end;
                    found.push(Either::Own(one));
                }
                (None, Some(other)) => {
                    end = other.span.end;
                    start += tokens[start..].partition_point(|token| token.start < end);
                    found.push(Either::Other(other));
                }
                (None, None) => start += 1,
            }
        }
        for other in others {
            if other.span.start >= end {
                end = other.span.end;
                found.push(Either::Other(other));
            }
        }
        found
    }

    fn at<'a>(&'a self, context: &Context<'a>, start: usize) -> Option<Match<'a>> {
        let words = context.tokens[start..].iter().map(|token| token.word);
        let admitted = |(count, patterns): (usize, &'a [u32])| {
            let one = |&pattern: &u32| {
                let pattern = &self.patterns[pattern as usize];
                let rule = &self.rules[pattern.rule as usize];
                Match { start, end: start + count, pattern, rule }
            };
            patterns.iter().map(one).find(|one| guards::admits(context, one))
        };
        self.trie.walk(words).filter_map(admitted).last()
    }
}

/// What was found in a sentence.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Either<'a> {
    /// By these lists.
    Own(Match<'a>),
    /// By one that joined them.
    Other(Hit<'a>),
}

fn is_participle(word: &str) -> bool {
    const NOT: [&str; 4] = ["red", "wed", "sacred", "naked"];
    const IRREGULAR: [&str; 5] = ["upset", "torn", "broken", "stricken", "rotten"];
    !word.contains(['-', ' '])
        && (((word.ends_with("ed") || word.ends_with("ing")) && word.len() > 4 && !NOT.contains(&word))
            || IRREGULAR.contains(&word))
}

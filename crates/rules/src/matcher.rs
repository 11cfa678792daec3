//! Lists, compiled, and what they find in a line.

use std::{cmp::Reverse, collections::BTreeSet, ops::Range};

use parallax_corpus::Span;
use parallax_layers::{slant::Voice, structure::Role, words::Word};
use parallax_lexicon::{
    Vocabulary,
    case::{Case, opens},
    inflect,
    near::Near,
    plain,
    tokens::{Token, UNKNOWN},
    trie::Trie,
};
use regex::Regex;

use crate::{
    check::check,
    list::{List, Means, Rule},
    pattern,
};

/// How dictionary forms are found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lemmas {
    /// By the lemmas of the words that the search is given.
    Read,
    /// By the forms that a noun or a verb of that spelling has in English.
    Inflected,
}

/// Lists, compiled.
#[derive(Debug, Default)]
pub struct Matcher {
    rules: Vec<Compiled>,
    entries: Vec<Listed>,
    /// Words and phrases.
    words: Trie,
    lemmas: Trie,
    lemma_words: Vocabulary,
    patterns: Vec<(u32, Regex)>,
}

/// A rule with what its list gives it.
#[derive(Debug)]
pub struct Compiled {
    /// The rule.
    pub rule: Rule,
    /// Its kind, or its list's, or the list's name.
    pub kind: String,
    /// Its reason, or its list's.
    pub reason: Option<String>,
    before: Near,
    after: Near,
    not_before: Near,
    not_after: Near,
    when: Near,
    unless: Near,
}

/// An entry of a list.
#[derive(Debug)]
pub struct Listed {
    rule: u32,
    /// As it is written there.
    pub text: String,
    /// How it is written, where that says what it means.
    case: Option<Case>,
    /// Its letters, where it counts only so.
    written: Option<String>,
}

/// A line of an article to look in.
#[derive(Debug, Clone, Copy)]
pub struct Line<'a> {
    /// The whole article.
    pub text: &'a str,
    /// The line.
    pub span: Span,
    /// What it is.
    pub role: Role,
    /// Its words and marks, those in quotation marks known.
    pub tokens: &'a [Token],
    /// Most words have a capital, so that a capital says nothing.
    pub title_case: bool,
    /// The words of the syntax in it, where dictionary forms are read from them.
    pub words: &'a [Word],
}

/// What a list found.
#[derive(Debug, Clone, Copy)]
pub struct Hit<'a> {
    /// Where.
    pub span: Span,
    /// By which entry.
    pub entry: &'a Listed,
    /// Its rule.
    pub rule: &'a Compiled,
    /// The rule's place among those of all lists.
    pub at: usize,
    /// Quoted or the outlet's, as far as marks tell.
    pub voice: Voice,
}

impl Matcher {
    /// Compiles lists, numbering their words beside those that are numbered already.
    ///
    /// # Errors
    /// Which list is wrong, and how.
    pub fn new(lists: &[List], lemmas: Lemmas, vocabulary: &mut Vocabulary) -> Result<Self, String> {
        let mut matcher = Self::default();
        for list in lists {
            check(list).map_err(|fault| format!("the list `{}`: {fault}", list.name))?;
            for rule in &list.rules {
                matcher.add(list, rule, lemmas, vocabulary)?;
            }
        }
        Ok(matcher)
    }

    /// Whether it looks for nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }

    /// The rules, in the order of the lists.
    #[must_use]
    pub fn rules(&self) -> &[Compiled] {
        &self.rules
    }

    /// Whether it looks for anything in such lines.
    #[must_use]
    pub fn reads(&self, role: Role) -> bool {
        self.rules.iter().any(|rule| rule.counts_in(role))
    }

    /// What is found in a line, from left to right, the longest first, none over another.
    #[must_use]
    pub fn find<'a>(&'a self, line: &Line<'_>) -> Vec<Hit<'a>> {
        none_over_another(self.candidates(line))
    }

    /// All that is found in a line, from left to right; of those that begin together the longest first, and
    /// of those in one place the rule that stands first in its list.
    #[must_use]
    pub fn candidates<'a>(&'a self, line: &Line<'_>) -> Vec<Hit<'a>> {
        let mut hits = Vec::new();
        if !self.reads(line.role) {
            return hits;
        }
        if !self.words.is_empty() {
            // Most words are in no list.
            let known = |start: &usize| line.tokens[*start].word != UNKNOWN;
            for start in (0..line.tokens.len()).filter(known) {
                hits.extend(self.longest_at(line, start));
            }
        }
        if !self.lemmas.is_empty() {
            for start in 0..line.words.len() {
                hits.extend(self.longest_lemmas_at(line, start));
            }
        }
        let text = &line.text[line.span.range()];
        for (entry, pattern) in &self.patterns {
            for found in pattern::find(pattern, text) {
                let offset = |at: usize| line.span.start + at as u32;
                hits.extend(self.hit(
                    line,
                    *entry,
                    Span { start: offset(found.start), end: offset(found.end) },
                ));
            }
        }
        hits.sort_by_key(|hit| (hit.span.start, Reverse(hit.span.end), hit.at));
        hits
    }

    fn longest_at(&self, line: &Line<'_>, start: usize) -> Option<Hit<'_>> {
        let tokens = line.tokens;
        let found = self.words.walk(tokens[start..].iter().map(|token| token.word));
        let admitted = |(count, entries): (usize, &[u32])| {
            let own = start..start + count;
            let span = Span { start: tokens[own.start].start, end: tokens[own.end - 1].end };
            let written = |entry: &&u32| self.entries[**entry as usize].is_written_at(line, own.clone());
            entries.iter().filter(written).find_map(|entry| self.hit(line, *entry, span))
        };
        found.filter_map(admitted).last()
    }

    fn longest_lemmas_at(&self, line: &Line<'_>, start: usize) -> Option<Hit<'_>> {
        let words = &line.words[start..];
        let found = self.lemmas.walk(words.iter().map(|word| self.lemma_words.find(&word.lemma)));
        let admitted = |(count, entries): (usize, &[u32])| {
            let own = &words[..count];
            let span = Span { start: own[0].span.start, end: own[count - 1].span.end };
            let is = |entry: &&u32| self.entries[**entry as usize].are_lemmas(own);
            entries.iter().filter(is).find_map(|entry| self.hit(line, *entry, span))
        };
        found.filter_map(admitted).last()
    }

    /// The hit of an entry in a place, if its rule lets it count there.
    fn hit(&self, line: &Line<'_>, entry: u32, span: Span) -> Option<Hit<'_>> {
        let entry = &self.entries[entry as usize];
        let rule = &self.rules[entry.rule as usize];
        let tokens = line.tokens;
        let own = tokens.partition_point(|token| token.end <= span.start)
            ..tokens.partition_point(|token| token.start < span.end);
        let quoted = line.role == Role::Blockquote || tokens.get(own.start).is_some_and(|token| token.quoted);
        let voice = if quoted { Voice::Quoted } else { Voice::Outlet };
        let admitted = rule.counts_in(line.role)
            && rule.rule.only_in.is_none_or(|only| only == voice)
            && rule.stands_well(tokens, own);
        admitted.then_some(Hit { span, entry, rule, at: entry.rule as usize, voice })
    }

    fn add(
        &mut self,
        list: &List,
        rule: &Rule,
        lemmas: Lemmas,
        vocabulary: &mut Vocabulary,
    ) -> Result<(), String> {
        let at = self.rules.len() as u32;
        for (means, _, text) in rule.entries() {
            let number = self.entries.len() as u32;
            let entry = Listed { rule: at, text: text.to_owned(), case: None, written: None };
            let entry = match means {
                Means::Pattern => {
                    self.patterns.push((number, pattern::compiled(text, rule.case != Some(false))?));
                    entry
                }
                Means::Lemma if lemmas == Lemmas::Read => {
                    for words in lemma_words(text) {
                        let words: Vec<u32> =
                            words.iter().map(|word| self.lemma_words.number(word)).collect();
                        self.lemmas.insert(&words, number);
                    }
                    let written = (rule.case != Some(false)).then(|| plain(text));
                    Listed { written, ..entry }
                }
                Means::Lemma => {
                    let forms = inflect::verb(text).into_iter().chain(inflect::noun(text));
                    let forms: BTreeSet<String> = forms.map(|(_, form)| form).collect();
                    let listed = |form: &str| Listed {
                        case: rule.case.is_none().then(|| Case::of(text)),
                        written: (rule.case == Some(true)).then(|| plain(form)),
                        rule: at,
                        text: text.to_owned(),
                    };
                    for form in forms {
                        self.words.insert(&vocabulary.phrase(&form), self.entries.len() as u32);
                        self.entries.push(listed(&form));
                    }
                    continue;
                }
                Means::Word | Means::Phrase => {
                    self.words.insert(&vocabulary.phrase(text), number);
                    let written = (rule.case == Some(true)).then(|| plain(text));
                    Listed { case: rule.case.is_none().then(|| Case::of(text)), written, ..entry }
                }
            };
            self.entries.push(entry);
        }
        self.rules.push(Compiled {
            kind: rule.kind.as_ref().or(list.kind.as_ref()).unwrap_or(&list.name).clone(),
            reason: rule.reason.as_ref().or(list.reason.as_ref()).cloned(),
            before: Near::new(&rule.before, vocabulary),
            after: Near::new(&rule.after, vocabulary),
            not_before: Near::new(&rule.not_before, vocabulary),
            not_after: Near::new(&rule.not_after, vocabulary),
            when: Near::with_plurals(&rule.when, vocabulary),
            unless: Near::with_plurals(&rule.unless, vocabulary),
            rule: rule.clone(),
        });
        Ok(())
    }
}

/// Of hits in the order of candidates, those that do not lie over one before.
#[must_use]
pub fn none_over_another(mut hits: Vec<Hit<'_>>) -> Vec<Hit<'_>> {
    let mut end = 0;
    hits.retain(|hit| {
        let free = hit.span.start >= end;
        if free {
            end = hit.span.end;
        }
        free
    });
    hits
}

/// The words of a lemma: as it is cut by white space, and with its hyphens apart, as treebanks count them.
fn lemma_words(lemma: &str) -> Vec<Vec<String>> {
    let cut = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let whole = cut(lemma);
    let apart = cut(&lemma.replace('-', " - "));
    if whole == apart { vec![whole] } else { vec![whole, apart] }
}

impl Compiled {
    fn counts_in(&self, role: Role) -> bool {
        match &self.rule.roles[..] {
            [] => role.is_article(),
            roles => roles.contains(&role),
        }
    }

    /// Whether what stands around it is as the rule asks.
    fn stands_well(&self, tokens: &[Token], own: Range<usize>) -> bool {
        /// How far off a word may stand.
        const REACH: usize = 8;
        let (before, behind) = (&tokens[..own.start], &tokens[own.end.max(own.start)..]);
        (self.before.is_empty() || self.before.begins(behind))
            && (self.after.is_empty() || self.after.ends(before))
            && (self.not_before.is_empty() || !self.not_before.begins(behind))
            && (self.not_after.is_empty() || !self.not_after.ends(before))
            && (self.when.is_empty() || self.when.is_around(tokens, own.clone(), REACH))
            && (self.unless.is_empty() || !self.unless.is_around(tokens, own, REACH))
    }
}

impl Listed {
    /// Whether tokens are written as the list asks.
    fn is_written_at(&self, line: &Line<'_>, own: Range<usize>) -> bool {
        let admits = |case: Case| {
            let opens = || opens(line.text, line.tokens, own.start);
            case.admits(line.text, line.tokens, own.clone(), line.title_case, opens)
        };
        let words = || line.tokens[own.clone()].iter().map(|token| &line.text[token.range()]);
        self.case.is_none_or(admits)
            && self.written.as_ref().is_none_or(|written| same_letters(written, words()))
    }

    fn are_lemmas(&self, words: &[Word]) -> bool {
        let words = words.iter().map(|word| word.lemma.as_str());
        self.written.as_ref().is_none_or(|written| same_letters(written, words))
    }
}

/// Whether words are a phrase to the letter, white space apart.
fn same_letters<'a>(phrase: &str, words: impl Iterator<Item = &'a str>) -> bool {
    let words = words.map(plain).collect::<String>();
    phrase.chars().filter(|c| !c.is_whitespace()).eq(words.chars())
}

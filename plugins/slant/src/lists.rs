//! The word lists: rules that are only data, one file for each kind or theme. `build.rs` makes the tables of them.

use parallax_layers::slant::{Polarity, SlantKind};
use parallax_lexicon::{case::Case, inflect::Form};

use crate::near::Near;

include!(concat!(env!("OUT_DIR"), "/lists.rs"));

/// Words that one reason fits.
#[derive(Debug)]
pub(crate) struct Rule {
    pub(crate) file: &'static str,
    pub(crate) kind: SlantKind,
    /// The set of names that it belongs to.
    pub(crate) set: Option<&'static Set>,
    /// It counts only where there are sides to take: in a sentence on politics, war or dispute (`SIDE_WORDS`), in
    /// an article on such things.
    pub(crate) contested: bool,
    /// It counts only where the syntax ties it to somebody or something with a side.
    pub(crate) tied: bool,
    pub(crate) words: &'static [Word],
    pub(crate) part: Part,
    pub(crate) polarity: Polarity,
    pub(crate) strength: f64,
    pub(crate) reason: &'static str,
    /// One of these must stand near.
    pub(crate) when: Near,
    /// Words near by that make it literal, or a name, or a report of a court.
    pub(crate) unless: Near,
    /// Function words that do so directly beside it; farther off they say nothing.
    pub(crate) beside: Near,
    /// Words of which one anywhere in the article makes it literal: "the mob" of an article on the Mafia.
    pub(crate) unless_article: Near,
    /// One of these must be the next word.
    pub(crate) before: Near,
    /// So may any word of the lists that evaluates.
    pub(crate) before_judged: bool,
    /// What follows must be no name and no quotation.
    pub(crate) before_common: bool,
    /// One of these must be the word before.
    pub(crate) after: Near,
    /// One of these must be its subject, its object or governed by its preposition.
    pub(crate) argument: Near,
    /// It counts only where the article names a doer near by.
    pub(crate) doer: bool,
    /// A blow of words: what is struck is a plan or a statement, or else somebody speaks and nothing in the
    /// sentence may be struck indeed.
    pub(crate) figure: bool,
    /// A person or a body must do it.
    pub(crate) person: bool,
    /// It counts only where nobody shouts: no capitals and no exclamation mark.
    pub(crate) calm: bool,
    /// It counts only as a noun of its own: "the mob", not "a mob boss".
    pub(crate) alone: bool,
    /// It counts only beside another finding, or a second such word, of the same voice in its sentence.
    pub(crate) company: bool,
    /// Where its target stands.
    pub(crate) target: Option<Aim>,
}

/// A word of a rule.
#[derive(Debug)]
pub(crate) struct Word {
    /// Its dictionary form; a phrase's words are separated by spaces.
    pub(crate) base: &'static str,
    /// A plainer wording, in its dictionary form.
    pub(crate) neutral: Option<&'static str>,
    pub(crate) forms: &'static [Written],
}

/// One form of a word.
#[derive(Debug)]
pub(crate) struct Written {
    pub(crate) form: Form,
    pub(crate) text: &'static str,
    pub(crate) case: Case,
    /// Ends in "ed" or "ing", or is otherwise a participle used as an adjective.
    pub(crate) participle: bool,
}

/// Names for one and the same thing, between which an outlet must choose.
#[derive(Debug)]
pub(crate) struct Set {
    of: &'static str,
    plain: &'static [&'static str],
    reason: &'static str,
    /// All of them, in small letters, the plain ones first.
    pub(crate) names: &'static [&'static str],
}

/// How words inflect, and what they must be to count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// Inflected, and used as a verb; of a phrase, the first word is inflected.
    Verb,
    /// Singular and plural, and used as a noun.
    Noun,
    /// As it stands; participles only where they stand as adjectives.
    Adjective,
    /// As it stands.
    Adverb,
    /// As it stands.
    Phrase,
    /// As it stands.
    Exact,
    /// A verb that reports what somebody says.
    Reporting,
    /// A verb in the passive, without its doer.
    Passive,
}

/// Where the target of a word stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Aim {
    /// The verb's subject.
    Subject,
    /// The verb's object.
    Object,
    /// The noun that follows.
    Head,
    /// The name before, or behind "of" or "in".
    Owner,
    /// The name that follows.
    Name,
}

/// An entry of the word lists: one word, and what the lists say of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The dictionary form.
    pub word: &'static str,
    /// The file it stands in, without its extension.
    pub list: &'static str,
    /// What it must be to count.
    pub part: Part,
    /// What kind of finding it gives.
    pub kind: SlantKind,
    /// For or against.
    pub polarity: Polarity,
    /// 0 to 1.
    pub strength: f64,
    /// Why it is a finding.
    pub reason: &'static str,
    /// A plainer wording.
    pub neutral: Option<&'static str>,
    /// The set of names it belongs to.
    pub set: Option<Named>,
    /// Whether it counts only where there are sides to take.
    pub contested: bool,
    /// Words near by of which one is needed.
    pub when: Vec<String>,
    /// Words near by that rule it out.
    pub unless: Vec<String>,
    /// Words of which one must follow.
    pub before: Vec<String>,
    /// Words of which one must stand before.
    pub after: Vec<String>,
}

/// Names for one and the same thing, between which an outlet must choose.
#[derive(Debug, Clone, PartialEq)]
pub struct Named {
    /// What they name.
    pub of: &'static str,
    /// The plain ones, which are never a finding.
    pub plain: &'static [&'static str],
    /// Why the choice matters.
    pub reason: &'static str,
}

/// Each word of each rule, in the order of the lists.
pub(crate) fn words() -> impl Iterator<Item = (&'static Rule, &'static Word)> {
    RULES.iter().flat_map(|rule| rule.words.iter().map(move |word| (rule, word)))
}

/// Every entry of the lists.
#[must_use]
pub fn entries() -> Vec<Entry> {
    words().map(|(rule, word)| entry(rule, word)).collect()
}

/// What the lists say of a word: the entries in which it stands, in any of its forms.
#[must_use]
pub fn lookup(word: &str) -> Vec<Entry> {
    let word = word.trim().to_lowercase();
    let is_form = |one: &Word| one.forms.iter().any(|form| form.text.to_lowercase() == word);
    words().filter(|(_, one)| is_form(one)).map(|(rule, one)| entry(rule, one)).collect()
}

pub(crate) fn entry(rule: &'static Rule, word: &'static Word) -> Entry {
    let mut unless = rule.unless.items();
    unless.extend(rule.beside.items());
    Entry {
        word: word.base,
        list: rule.file,
        part: rule.part,
        kind: rule.kind,
        polarity: rule.polarity,
        strength: rule.strength,
        reason: rule.reason,
        neutral: word.neutral,
        set: rule.set.map(|set| Named { of: set.of, plain: set.plain, reason: set.reason }),
        contested: rule.contested,
        when: rule.when.items(),
        unless,
        before: rule.before.items(),
        after: rule.after.items(),
    }
}

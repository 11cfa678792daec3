//! Turns the word lists into tables of the program, so that nothing is read when it starts: their form is checked,
//! classes of nouns are put by reference, and words are inflected, here and once.

use std::{collections::BTreeMap, env, fmt::Write, fs, path::Path};

use parallax_lexicon::{
    case::Case,
    classes::{ALL, listed},
    fold, inflect,
    inflect::Form,
    tokens,
};
use serde::Deserialize;

/// The lists, in the order in which their rules are asked for a word.
const FILES: &[&str] = &[
    "loaded_verbs",
    "loaded_nouns",
    "loaded_adjectives",
    "judgements",
    "euphemisms",
    "labels",
    "reporting_verbs",
    "hedges",
    "doubt",
    "motives",
    "sarcasm",
    "agentless",
    "intensifiers",
    "vague_sources",
    "presuppositions",
    "headlines",
    "contested/loaded_verbs",
    "contested/loaded_nouns",
    "contested/loaded_adjectives",
    "contested/judgements",
    "contested/euphemisms",
    "contested/motives",
    "contested/intensifiers",
    "contested/presuppositions",
    "contested/doubt",
    "contested/sarcasm",
    "graded/abuse",
    "graded/judgements",
    "graded/attacks",
    "graded/emotions",
    "graded/exaggerations",
    "graded/names",
    "graded/doubts",
    "graded/appeals",
    "graded/colloquial",
];

/// The classes of nouns that rules name.
type Classes = BTreeMap<String, Vec<String>>;

/// One file of rules.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    /// What its rules find, where they do not say otherwise.
    kind: String,
    /// They count only where there are sides to take.
    #[serde(default)]
    contested: bool,
    /// The syntax must tie them to somebody or something with a side.
    #[serde(default)]
    tied: bool,
    #[serde(default)]
    rule: Vec<Rule>,
    #[serde(default)]
    set: Vec<Set>,
}

/// Names for one and the same thing, between which an outlet must choose.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Set {
    name: String,
    plain: Vec<String>,
    reason: String,
    rule: Vec<Rule>,
}

/// A rule as it is written; `lists::Rule` says what its fields mean.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rule {
    words: Vec<String>,
    #[serde(rename = "as")]
    part: String,
    kind: Option<String>,
    polarity: String,
    strength: f64,
    reason: String,
    neutral: Option<Plainer>,
    #[serde(default)]
    when: Vec<String>,
    #[serde(default)]
    unless: Vec<String>,
    #[serde(default)]
    unless_article: Vec<String>,
    #[serde(default)]
    before: Vec<String>,
    #[serde(default)]
    after: Vec<String>,
    #[serde(default)]
    argument: Vec<String>,
    #[serde(default)]
    doer: bool,
    #[serde(default)]
    figure: bool,
    #[serde(default)]
    person: bool,
    #[serde(default)]
    calm: bool,
    #[serde(default)]
    alone: bool,
    #[serde(default)]
    company: bool,
    target: Option<String>,
}

/// Plainer wordings: one for all words of the rule, or one for each word that has any.
#[derive(Deserialize)]
#[serde(untagged)]
enum Plainer {
    All(String),
    Each(BTreeMap<String, String>),
}

impl Plainer {
    fn of(&self, word: &str) -> Option<&str> {
        match self {
            Self::All(plain) => Some(plain),
            Self::Each(plain) => plain.get(word).map(String::as_str),
        }
    }
}

fn main() {
    println!("cargo::rerun-if-changed=lists");
    let classes: Classes = read("classes");
    let mut out = String::new();
    // The words of sides are no class that a rule names.
    for (name, words) in classes.iter().filter(|(name, _)| *name != "sides") {
        let _ = writeln!(
            out,
            "pub(crate) static CLASS_{}: Near = {};",
            name.to_uppercase(),
            near(words, &classes)
        );
    }
    let mut sides: Vec<_> = classes["sides"].iter().map(|word| fold(word)).collect();
    sides.sort_unstable();
    let _ = writeln!(out, "pub(crate) static SIDE_WORDS: &[&str] = &{sides:?};");
    let mut rules = String::new();
    for file in FILES {
        let list: List = read(file);
        for rule in &list.rule {
            rules += &row((file, &list), rule, "None", &classes);
        }
        for (at, set) in list.set.iter().enumerate() {
            let name = format!("{}_SET_{at}", file.replace('/', "_").to_uppercase());
            let _ = writeln!(out, "static {name}: Set = {};", names(set));
            for rule in &set.rule {
                rules += &row((file, &list), rule, &format!("Some(&{name})"), &classes);
            }
        }
    }
    let _ = writeln!(out, "pub(crate) static RULES: &[Rule] = &[\n{rules}];");
    let path = Path::new(&env::var("OUT_DIR").expect("cargo names the folder")).join("lists.rs");
    fs::write(path, out).expect("the tables can be written");
}

fn read<T: for<'de> Deserialize<'de>>(file: &str) -> T {
    let path = format!("lists/{file}.toml");
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    toml::from_str(&text).unwrap_or_else(|error| panic!("{path} cannot be read: {error}"))
}

/// A rule as Rust writes it.
fn row((file, list): (&str, &List), rule: &Rule, set: &str, classes: &Classes) -> String {
    let kind = camel(rule.kind.as_ref().unwrap_or(&list.kind));
    let (beside, unless): (Vec<String>, Vec<String>) =
        rule.unless.iter().cloned().partition(|word| is_function_word(word));
    let (special, before): (Vec<String>, Vec<String>) =
        rule.before.iter().cloned().partition(|word| matches!(&**word, "@judged" | "@common"));
    let special = |name: &str| special.iter().any(|one| one == name);
    let words: String = rule.words.iter().map(|word| written(rule, word)).collect();
    format!(
        "Rule {{ file: {file:?}, kind: SlantKind::{kind}, set: {set}, contested: {}, tied: {}, words: &[{words}], part: Part::{}, \
         polarity: Polarity::{}, strength: {:?}, reason: {:?}, when: {}, unless: {}, beside: {}, unless_article: {}, \
         before: {}, before_judged: {}, before_common: {}, after: {}, argument: {}, doer: {}, figure: {}, person: {}, calm: {}, \
         alone: {}, company: {}, target: {} }},\n",
        list.contested,
        list.tied,
        camel(&rule.part),
        camel(&rule.polarity),
        rule.strength,
        rule.reason,
        near(&rule.when, classes),
        near(&unless, classes),
        near(&beside, classes),
        single(&rule.unless_article, classes),
        single(&before, classes),
        special("@judged"),
        special("@common"),
        single(&rule.after, classes),
        near(&rule.argument, classes),
        rule.doer,
        rule.figure,
        rule.person,
        rule.calm,
        rule.alone,
        rule.company,
        rule.target.as_ref().map_or_else(|| "None".into(), |aim| format!("Some(Aim::{})", camel(aim))),
    )
}

/// A word of a rule in all its forms.
fn written(rule: &Rule, word: &str) -> String {
    let forms = match &*rule.part {
        "verb" | "reporting" | "passive" => inflect::verb(word),
        "noun" => inflect::noun(word),
        _ => vec![(Form::Base, word.to_owned())],
    };
    let form = |(form, text): &(Form, String)| {
        let (case, participle) = (Case::of(text), is_participle(text));
        format!(
            "Written {{ form: Form::{form:?}, text: {text:?}, case: Case::{case:?}, participle: {participle} }}, "
        )
    };
    let forms: String = forms.iter().map(form).collect();
    let neutral = rule.neutral.as_ref().and_then(|plain| plain.of(word));
    format!("Word {{ base: {word:?}, neutral: {neutral:?}, forms: &[{forms}] }}, ")
}

/// Words to look for: single ones in order, phrases, and classes by their name.
fn near(items: &[String], classes: &Classes) -> String {
    let (mut words, mut phrases, mut named) = (Vec::new(), String::new(), String::new());
    for item in items {
        if let Some(name) = item.strip_prefix('@') {
            assert!(classes.contains_key(name), "no class of words is called `{name}`");
            let _ = write!(named, "&CLASS_{}, ", name.to_uppercase());
            continue;
        }
        let mut parts = Vec::new();
        tokens::split(item, |range, _| parts.push(fold(&item[range])));
        match &mut parts[..] {
            [word] => words.push(std::mem::take(word)),
            parts => {
                let _ = write!(phrases, "&{parts:?}, ");
            }
        }
    }
    words.sort_unstable();
    words.dedup();
    format!("Near {{ words: &{words:?}, phrases: &[{phrases}], classes: &[{named}] }}")
}

/// The same for a guard that asks one word at a time, which no phrase can be.
fn single(items: &[String], classes: &Classes) -> String {
    let found = near(items, classes);
    for item in items {
        assert!(is_single(item, classes), "`{item}` is or has a phrase, which its guard never finds");
    }
    found
}

/// Whether it is one word, or a class of such.
fn is_single(item: &str, classes: &Classes) -> bool {
    if let Some(name) = item.strip_prefix('@') {
        return classes[name].iter().all(|item| is_single(item, classes));
    }
    let mut words = 0;
    tokens::split(item, |_, _| words += 1);
    words == 1
}

/// A set with all its names, in small letters, the plain ones first.
fn names(set: &Set) -> String {
    let mut all: Vec<_> = set.plain.iter().map(|name| fold(name)).collect();
    for name in set.rule.iter().flat_map(|rule| &rule.words).map(|name| fold(name)) {
        if !all.contains(&name) {
            all.push(name);
        }
    }
    let Set { name, plain, reason, .. } = set;
    format!("Set {{ of: {name:?}, plain: &{plain:?}, reason: {reason:?}, names: &{all:?} }}")
}

/// "loaded_word" is `LoadedWord`.
fn camel(name: &str) -> String {
    let part = |part: &str| part[..1].to_uppercase() + &part[1..];
    name.split('_').map(part).collect()
}

/// Whether a word holds sentences together and says nothing of what they are about.
fn is_function_word(word: &str) -> bool {
    ALL.iter().any(|class| listed(class).any(|one| one == word))
        || ["to", "not", "that", "so", "too", "very", "'s"].contains(&word)
}

/// Whether it ends in "ed" or "ing", or is otherwise a participle used as an adjective.
fn is_participle(word: &str) -> bool {
    const NOT: [&str; 4] = ["red", "wed", "sacred", "naked"];
    const IRREGULAR: [&str; 5] = ["upset", "torn", "broken", "stricken", "rotten"];
    !word.contains(['-', ' '])
        && (((word.ends_with("ed") || word.ends_with("ing")) && word.len() > 4 && !NOT.contains(&word))
            || IRREGULAR.contains(&word))
}

#![doc = include_str!("../README.md")]

mod function_words;
mod log_odds;
mod section;
mod terms;
mod words;

use std::{cmp::Reverse, collections::BTreeMap};

use documented::DocumentedFields;
use parallax_corpus::{Each, Maybe, Pass, Span, Story, View};
use parallax_layers::{
    actors::{Actor, by_entity},
    contrast::{Contrast, TermKind},
    entities::Entity,
    names::Name,
    slant::{Slant, SlantKind, own_voice},
    voices::VoiceSpan,
};
use serde::{Deserialize, Serialize};

use log_odds::{Share, z};
use terms::{Term, Terms};
use words::{NumberedWord, StoryWords};

/// What a user may set.
#[derive(Debug, Clone, Serialize, Deserialize, DocumentedFields)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// How many terms to give for an article at most.
    pub top: usize,
    /// How sure a difference must be.
    pub z: f64,
    /// How often an article must say a term.
    pub count: u32,
    /// How many places to show.
    pub examples: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self { top: 10, z: 1.5, count: 2, examples: 3 }
    }
}

/// Finds what each article of a story says more than the others do.
#[derive(Debug)]
pub struct Contrasts {
    settings: Settings,
}

impl Pass for Contrasts {
    type Settings = Settings;
    type Reads = (Maybe<Actor>, Each<(VoiceSpan, Slant, Maybe<Name>, Maybe<Entity>)>);
    type Writes = Contrast;

    const VERSION: u32 = 4;

    const PAGE: &'static str = include_str!("../README.md");
    const LANGUAGES: &'static [&'static str] = &["en"];

    fn new(settings: Settings) -> Result<Self, String> {
        if settings.examples == 0 || settings.count == 0 {
            return Err("`examples` and `count` must be 1 or more: a term is shown where it stands".into());
        }
        if !settings.z.is_finite() {
            return Err("`z` must be a finite number".into());
        }
        Ok(Self { settings })
    }

    fn run(&self, _: &Story, (actors, articles): View<'_, Self>) -> Vec<Contrast> {
        if articles.len() < 2 {
            return Vec::new();
        }
        let mut vocabulary = StoryWords::default();
        let words: Vec<Vec<NumberedWord>> = articles
            .iter()
            .map(|one| {
                let (voices, _, names, _) = one.rows;
                vocabulary.read(one.article, voices, names.unwrap_or_default())
            })
            .collect();
        let terms = Terms::new(&vocabulary, &words);
        let total: usize = words.iter().map(Vec::len).sum();
        // As much common language on either side as an article of the story has.
        let prior = total as f64 / articles.len() as f64;
        let actors = actors.unwrap_or_default();
        let known = by_entity(actors);
        let mut rows = Vec::new();
        for (at, (one, words)) in articles.iter().zip(&words).enumerate() {
            let (_, slant, _, entities) = one.rows;
            let found: Vec<&Slant> =
                own_voice(slant).map(|(_, row)| row).filter(|row| characterises(row)).collect();
            // The target of a finding is called as its article calls it; the actor, as the story does.
            let actor = |target: &str| {
                let row = entities.unwrap_or_default().iter().position(|entity| entity.name == target)?;
                Some(actors[*known.get(&(one.index, row))?].name.clone())
            };
            let score = |(term, places): (Term, &[(Term, u32)])| {
                let count = terms::count(places.len());
                if count < self.settings.count {
                    return None;
                }
                let findings = telling(term, places, words, &found)?;
                let story = terms.in_story(term);
                let own = Share::new(count, words.len());
                let others = Share::new(story - count, total - words.len());
                let z = z(own, others, Share::new(story, total), prior);
                let places = places.iter().map(|&(_, at)| at as usize).collect();
                let about = about(&findings).map(|target| actor(target).unwrap_or_else(|| target.to_owned()));
                (z >= self.settings.z).then_some(Favoured { term, about, z, others: story - count, places })
            };
            let mut favoured = once(terms.of(at).filter_map(score).collect());
            favoured.sort_by(|a, b| b.z.total_cmp(&a.z));
            favoured.truncate(self.settings.top);
            rows.extend(favoured.into_iter().map(|favoured| Contrast {
                article: one.index,
                term: favoured.written(&vocabulary, words),
                kind: favoured.kind(),
                z: favoured.z,
                count: terms::count(favoured.places.len()),
                others: favoured.others,
                examples:
                    favoured.spans(words).take(self.settings.examples).map(|span| one.cite(span)).collect(),
                about: favoured.about,
            }));
        }
        rows
    }
}

/// Whether a finding characterises: a name chosen among several, an evaluation. Who is cited, how surely, or in what
/// order, is no matter of favourite words.
fn characterises(finding: &Slant) -> bool {
    use SlantKind::{Doubt, Intensifier, Judgement, Label, LoadedWord};
    matches!(finding.kind, LoadedWord | Label | Judgement | Doubt | Intensifier)
}

/// The findings in a term's places, if it characterises in at least half of them; else it is what the article is about.
/// `found` are all findings that do, in order.
fn telling<'a>(
    term: Term,
    places: &[(Term, u32)],
    words: &[NumberedWord],
    found: &[&'a Slant],
) -> Option<Vec<&'a Slant>> {
    let findings = places.iter().filter_map(|&(_, at)| {
        let span = place(term, at as usize, words);
        let next = found.partition_point(|found| found.span.start < span.start);
        found.get(next).copied().filter(|found| found.span.end <= span.end)
    });
    let findings: Vec<&Slant> = findings.collect();
    (2 * findings.len() >= places.len()).then_some(findings)
}

/// Whom more than half of the findings are about.
fn about<'a>(findings: &[&'a Slant]) -> Option<&'a str> {
    let targets = || findings.iter().filter_map(|finding| finding.target.as_deref());
    targets().find(|target| 2 * targets().filter(|other| other == target).count() > findings.len())
}

/// Where a term stands that begins with the word at `at`.
fn place(term: Term, at: usize, words: &[NumberedWord]) -> Span {
    words[at].span.to(words[at + term.len() - 1].span)
}

/// A term that an article favours.
#[derive(Debug)]
struct Favoured {
    term: Term,
    about: Option<String>,
    z: f64,
    others: u32,
    /// The words at which it begins.
    places: Vec<usize>,
}

/// Leaves out a word that is said nearly only in one phrase, and other phrases with a word that stays.
///
/// `favoured` is sorted by term.
fn once(mut favoured: Vec<Favoured>) -> Vec<Favoured> {
    let find =
        |favoured: &[Favoured], term| favoured.binary_search_by_key(&term, |favoured| favoured.term).ok();
    let mut covered = vec![false; favoured.len()];
    for phrase in favoured.iter().filter(|favoured| favoured.term.len() > 1) {
        for word in phrase.term.words().filter_map(|word| find(&favoured, word)) {
            covered[word] |= 5 * phrase.places.len() >= 4 * favoured[word].places.len();
        }
    }
    let stays = |favoured: &[Favoured], one: &Favoured, at: usize| match one.term.len() {
        1 => !covered[at],
        _ => one.term.words().filter_map(|word| find(favoured, word)).all(|word| covered[word]),
    };
    let stays: Vec<bool> = favoured.iter().enumerate().map(|(at, one)| stays(&favoured, one, at)).collect();
    let mut stays = stays.into_iter();
    favoured.retain(|_| stays.next().unwrap_or_default());
    favoured
}

impl Favoured {
    fn kind(&self) -> TermKind {
        if self.term.len() == 1 { TermKind::Word } else { TermKind::Phrase }
    }

    /// Where it stands.
    fn spans(&self, words: &[NumberedWord]) -> impl Iterator<Item = Span> {
        self.places.iter().map(|&at| place(self.term, at, words))
    }

    /// The form the article uses most; of forms used as often, the first in the alphabet.
    fn written(&self, vocabulary: &StoryWords, words: &[NumberedWord]) -> String {
        let mut forms: BTreeMap<String, usize> = BTreeMap::new();
        for &at in &self.places {
            let words = words[at..at + self.term.len()].iter();
            let form: Vec<&str> = words.map(|word| vocabulary.texts[word.number as usize].as_str()).collect();
            *forms.entry(form.join(" ")).or_default() += 1;
        }
        forms.into_iter().min_by_key(|&(_, count)| Reverse(count)).map(|(form, _)| form).unwrap_or_default()
    }
}

#[cfg(feature = "plugin")]
parallax_edge::export!(Contrasts);

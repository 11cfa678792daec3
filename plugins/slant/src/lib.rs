//! Wording that takes a side, each finding with its reason and a plainer wording.
//!
//! `lists` holds the rules, which are only data; `matcher` finds their words; `guards` decides
//! by the words beside them (their `context`) whether they are what the rule takes them for. Four devices have no
//! words of their own and are found by rule: `scare` quotes, violence that is `agentless`, the question of a
//! `headline`, and a headline `overstated` beside the text below it. Lists that users write join in as they are (`joined`).
//!
//! Words of a rule are asked in this order, and the first no is the answer:
//!
//! 1. `topic`: does another word of the article give them another sense, and if any newsroom writes them of other things,
//!    is this an article with sides to take?
//! 2. `guards`: are they in their place (a headline or not), no part of a longer word, named here for the first time,
//!    not about the writer, no name, and is what they leave open not `told` beside them?
//! 3. `part`: are they the part of speech that the rule asks for, and of a verb of saying, does anybody say anything?
//! 4. `guards`: do the words just before and behind fit?
//! 5. `arguments`: are they said of something, and done by somebody, that the rule asks for?
//! 6. `guards`: does the sentence only ask, is there a word near by that the rule needs, none that rules it out?
//! 7. `negated`: are they denied, or doubted by somebody else?
//!
//! Whose words they are (layer `voices`), whom they are about (`target`) and what could stand there (`plainer`) is told of what
//! is left. A weak word goes at the end of its sentence where it has no `company`. Some of it waits for the end of the
//! article: a vague source or a hedge goes where a sentence beside it is `sourced`, a word in marks where somebody said
//! it elsewhere, an act without a doer where `agentless` finds none.

mod agentless;
mod arguments;
mod classes;
mod company;
mod context;
mod guards;
mod headline;
mod joined;
mod lists;
mod matcher;
mod near;
mod negated;
mod overstated;
mod part;
mod phrase;
mod plainer;
mod scare;
mod section;
mod silenced;
mod sourced;
mod target;
mod told;
mod topic;

use std::{collections::BTreeSet, ops::Range};

use documented::DocumentedFields;
use parallax_corpus::{Article, Maybe, Missing, Pass, Span};
use parallax_layers::{
    entities::{Cast, Entity},
    names::Name,
    sentences::Sentence,
    slant::{Slant as Finding, SlantKind},
    structure::{Line, Role},
    voices::VoiceSpan,
    words::{Tree, Word},
};
use serde::{Deserialize, Serialize};

use parallax_lexicon::{
    fold, marks,
    tokens::{Token, is_title_case},
};
use parallax_rules::{Hit, List};

pub use lists::{Entry, Named, Part, entries, lookup};
pub use silenced::{Guard, Silenced};

use crate::{
    agentless::{Act, Violence},
    context::Context,
    joined::Joined,
    matcher::{Either, Match, Matcher},
    overstated::Loaded,
    silenced::Tried,
    topic::Topic,
};

/// What a user may set.
#[derive(Debug, Clone, Serialize, Deserialize, DocumentedFields)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Leave out findings weaker than this, 0 to 1.
    pub at_least: f64,
    /// Lists whose rules join these; a list file with `extends = "slant"` adds one.
    pub lists: Vec<List>,
}

impl Default for Settings {
    fn default() -> Self {
        Self { at_least: 0.0, lists: Vec::new() }
    }
}

/// Wording that takes a side.
#[derive(Debug)]
pub struct Slant {
    at_least: f64,
    matcher: Matcher,
    joined: Joined,
    violence: Violence,
}

impl Pass for Slant {
    type Settings = Settings;
    type Reads = (Line, Sentence, Word, VoiceSpan, Maybe<Name>, Maybe<Entity>);
    type Writes = Finding;

    const PAGE: &'static str = include_str!("../README.md");
    const VERSION: u32 = 5;
    const LANGUAGES: &'static [&'static str] = &["en"];

    fn new(settings: Settings) -> Result<Self, String> {
        if !(0.0..=1.0).contains(&settings.at_least) {
            return Err(format!("`at_least` is a strength from 0 to 1, not {}", settings.at_least));
        }
        let mut matcher = Matcher::new();
        let joined = Joined::new(&settings.lists, &mut matcher.classes.words)?;
        Ok(Self { at_least: settings.at_least, matcher, joined, violence: Violence::new() })
    }

    fn run(&self, article: &Article, reads: Of<'_>) -> Vec<Finding> {
        self.read(article, reads, Findings::default()).0
    }
}

impl Slant {
    /// The words of these lists that stand in an article and are no finding, from left to right, each with what keeps it
    /// from being one. It is for those who ask: a run does not look for them.
    #[must_use]
    pub fn silenced(&self, article: &Article, reads: Of<'_>) -> Vec<Silenced> {
        let asked = Findings { tried: Some(Vec::new()), ..Findings::default() };
        let (found, tried) = self.read(article, reads, asked);
        silenced::silenced(tried.unwrap_or_default(), &found, self.at_least)
    }

    fn read(
        &self,
        article: &Article,
        (lines, sentences, words, voices, names, entities): Of<'_>,
        mut found: Findings,
    ) -> (Vec<Finding>, Option<Vec<Tried>>) {
        let tree = Tree::new(words);
        let cast = Cast::new(entities.unwrap_or_default());
        let marked = parallax_rules::quotations(article, lines);
        let topic = Topic::of(words);
        let context = Context {
            text: &article.text,
            classes: &self.matcher.classes,
            tokens: &[],
            tree: &tree,
            names: names.unwrap_or_default(),
            cast: &cast,
            topic: &topic,
            voices,
            marked: &marked,
            title_case: false,
            headline: false,
        };
        let mut rest = sentences;
        for line in lines {
            let count = rest.partition_point(|sentence| sentence.span.start < line.span.end);
            let (here, behind) = rest.split_at(count);
            rest = behind;
            if line.role.is_article() {
                self.read_line(&context, line, here, &mut found);
            } else if self.joined.reads(line.role) {
                self.read_furniture(&context, line, &mut found);
            }
        }
        found.slant.extend(scare::unsaid(found.scare, article, &marked));
        found.slant.extend(Violence::findings(&found.acts));
        let near = |(at, one): (usize, Finding)| agentless::has_doer(&found.acts, at).then_some(one);
        found.slant.extend(found.doerless.into_iter().filter_map(near));
        let sourced = &found.sourced;
        let vague = |(at, one): (usize, Finding)| {
            let near = at.saturating_sub(1)..=at + 2;
            sourced.range(near).next().is_none().then_some(one)
        };
        found.slant.extend(found.unsourced.into_iter().filter_map(vague));
        found.slant.extend(overstated::findings(&context, lines, sentences, &found.headline));
        found.slant.retain(|slant| slant.strength >= self.at_least);
        found.slant.sort_by_key(|slant| (slant.span, slant.kind as u8));
        (found.slant, found.tried)
    }
}

/// What the pass reads of an article.
pub type Of<'a> = (
    &'a [Line],
    &'a [Sentence],
    &'a [Word],
    &'a [VoiceSpan],
    Result<&'a [Name], Missing>,
    Result<&'a [Entity], Missing>,
);

/// How many sentences an accident is remembered.
const NEAR: usize = 3;

/// What was found so far.
#[derive(Debug, Default)]
struct Findings {
    slant: Vec<Finding>,
    acts: Vec<Act>,
    /// Violence without a doer that counts only if one is named, with its sentence.
    doerless: Vec<(usize, Finding)>,
    /// Claims without a source that count only if none is named beside them, with their sentence.
    unsourced: Vec<(usize, Finding)>,
    /// The sentences that name a source.
    sourced: BTreeSet<usize>,
    /// Words held at a distance by marks, unless somebody says them elsewhere.
    scare: Vec<Finding>,
    /// What stood in marks as a term.
    terms: scare::Terms,
    /// What is loaded in the headline.
    headline: Vec<Loaded>,
    /// How many sentences were read.
    sentences: usize,
    /// The last of them that spoke of an accident or a natural cause.
    accident: Option<usize>,
    /// The last of them that spoke of somebody armed, or of an attack.
    actor: Option<usize>,
    /// All words of the lists, found or not, for those who ask why.
    tried: Option<Vec<Tried>>,
}

impl Slant {
    fn read_line(&self, article: &Context<'_>, line: &Line, sentences: &[Sentence], found: &mut Findings) {
        let tokens = tokens(article, line);
        let title_case = is_title_case(&tokens, article.text);
        let headline = line.role == Role::Headline;
        let line_context = Context { tokens: &tokens, title_case, headline, ..*article };
        let joined = self.joined.find(&line_context, line);
        let mut joined = joined.as_slice();
        // A speaker goes on from one sentence of a paragraph to the next.
        let mut speaker = false;
        for sentence in sentences {
            let range = within(&tokens, sentence.span);
            let count = joined.partition_point(|hit| hit.span.start < sentence.span.end);
            let (here, behind) = joined.split_at(count);
            joined = behind;
            let tokens = &tokens[range];
            let context = Context { tokens, ..line_context };
            if agentless::tells_of_accident(&context) {
                found.accident = Some(found.sentences);
            }
            if sourced::names_source(&context) {
                found.sourced.insert(found.sentences);
            }
            if let Some(tried) = &mut found.tried {
                tried.extend(self.matcher.tried(&context).into_iter().chain(self.violence.tried(&context)));
            }
            self.matches(&context, here, found);
            let speaks = scare::speaks(&context);
            for quotation in scare::beginning(context.marked, sentence.span) {
                let one = scare::Quoted::new(tokens, quotation);
                found.scare.extend(found.terms.finding(&context, &one, speaker || speaks));
                speaker |= one.inside.len() > 3;
            }
            let told = found.actor.is_some_and(|at| at + 1 == found.sentences);
            self.violence.acts(&context, found.sentences, told, &mut found.acts);
            if agentless::names_actor(&context) {
                found.actor = Some(found.sentences);
            }
            found.sentences += 1;
        }
        if headline {
            found.slant.extend(headline::finding(&line_context));
        }
    }

    /// What the rules find in a sentence, as far as it need not wait for the end of the article.
    fn matches(&self, context: &Context<'_>, joined: &[Hit<'_>], found: &mut Findings) {
        // "Lives were lost" hides nobody after a storm.
        let accident = found.accident.is_some_and(|at| at + NEAR >= found.sentences);
        let (mut strong, mut weak) = (Vec::new(), Vec::new());
        for one in self.matcher.find(context, joined) {
            match one {
                Either::Own(one) if accident && one.rule().kind == SlantKind::Agentless => {}
                Either::Own(one) if one.rule().doer => {
                    found.doerless.push((found.sentences, finding(context, &one)));
                }
                Either::Own(one) if sourced::needs_source(one.rule().kind) => {
                    found.unsourced.push((found.sentences, finding(context, &one)));
                }
                Either::Own(one) if one.rule().company => weak.push(finding(context, &one)),
                Either::Own(one) => {
                    let finding = finding(context, &one);
                    if context.headline {
                        let plain = one.pattern.word.neutral;
                        found.headline.push(Loaded { finding: finding.clone(), plain });
                    }
                    strong.push(finding);
                }
                Either::Other(hit) => found.slant.push(self.joined.finding(&hit, context.voices)),
            }
        }
        let weak = company::kept(&strong, weak);
        strong.extend(weak);
        found.slant.extend(phrase::joined(context, strong));
    }

    /// A line that is not the article's own, for lists that ask for it.
    fn read_furniture(&self, article: &Context<'_>, line: &Line, found: &mut Findings) {
        let tokens = tokens(article, line);
        let title_case = is_title_case(&tokens, article.text);
        let context = Context { tokens: &tokens, title_case, ..*article };
        let hits = parallax_rules::none_over_another(self.joined.find(&context, line));
        found.slant.extend(hits.iter().map(|hit| self.joined.finding(hit, context.voices)));
    }
}

/// The tokens of a line, those in quotation marks known.
fn tokens(article: &Context<'_>, line: &Line) -> Vec<Token> {
    let text = &article.text[line.span.range()];
    let mut tokens = article.classes.words.tokens(text, line.span.start as usize);
    marks::mark(article.marked, &mut tokens);
    tokens
}

fn finding(context: &Context<'_>, one: &Match) -> Finding {
    let rule = one.rule();
    let (first, last) = (&context.tokens[one.start], &context.tokens[one.end - 1]);
    let span = Span { start: first.start, end: last.end };
    Finding {
        span,
        kind: rule.kind,
        target: target::of(context, one),
        polarity: rule.polarity,
        voice: context.voice(span),
        strength: rule.strength,
        reason: rule.reason.to_owned(),
        neutral: plainer::of(context, one),
        alternatives: alternatives(one),
    }
}

/// The other names of the set that a name was chosen from.
fn alternatives(one: &Match) -> Vec<String> {
    let own = fold(one.pattern.word.base);
    let names = one.rule().set.map_or(&[][..], |set| set.names);
    names.iter().filter(|name| **name != own).map(|name| (*name).to_owned()).collect()
}

/// The tokens of a sentence.
fn within(tokens: &[Token], span: Span) -> Range<usize> {
    let start = tokens.partition_point(|token| token.start < span.start);
    let end = tokens.partition_point(|token| token.start < span.end);
    start..end
}

#[cfg(feature = "plugin")]
parallax_edge::export!(Slant);

//! Lists that join this pass's own: what they find becomes a finding like any other.

use parallax_layers::{
    slant::{Polarity, Slant, SlantKind},
    structure::{Line, Role},
    voices::{Voice, VoiceSpan, voice_at},
};
use parallax_lexicon::Vocabulary;
use parallax_rules::{Hit, Lemmas, List, Matcher};
use serde::{Deserialize, de::IntoDeserializer};

use crate::context::Context;

/// The lists, compiled.
#[derive(Debug)]
pub(crate) struct Joined {
    matcher: Matcher,
    /// Of each rule.
    kinds: Vec<SlantKind>,
}

impl Joined {
    pub(crate) fn new(lists: &[List], words: &mut Vocabulary) -> Result<Self, String> {
        let matcher = Matcher::new(lists, Lemmas::Inflected, words)?;
        let kind = |kind: &str| {
            let known: Result<SlantKind, serde::de::value::Error> =
                SlantKind::deserialize(kind.into_deserializer());
            known.ok().filter(|kind| *kind != SlantKind::Other)
        };
        let kinds = matcher.rules().iter().map(|rule| match kind(&rule.kind) {
            Some(kind) if rule.reason.is_some() => Ok(kind),
            Some(_) => Err(format!("a rule of `lists` of the kind `{}` gives no reason", rule.kind)),
            None => Err(format!("a rule of `lists` has the kind `{}`, and a finding cannot", rule.kind)),
        });
        let kinds = kinds.collect::<Result<_, _>>()?;
        Ok(Self { matcher, kinds })
    }

    /// Whether they look for anything in such lines.
    pub(crate) fn reads(&self, role: Role) -> bool {
        self.matcher.reads(role)
    }

    /// All that they find in a line, ordered as candidates are.
    pub(crate) fn find<'a>(&'a self, context: &Context<'_>, line: &Line) -> Vec<Hit<'a>> {
        if self.matcher.is_empty() {
            return Vec::new();
        }
        let Line { span, role } = *line;
        let Context { text, tokens, title_case, voices, .. } = *context;
        let line = parallax_rules::Line { text, span, role, tokens, title_case, words: &[] };
        let mut hits = self.matcher.candidates(&line);
        // What is laid on somebody without marks is not the outlet's either.
        hits.retain(|hit| hit.rule.rule.only_in != Some(Voice::Outlet) || whose(hit, voices).is_own());
        hits
    }

    /// What was found, as a finding.
    pub(crate) fn finding(&self, hit: &Hit<'_>, voices: &[VoiceSpan]) -> Slant {
        /// That of a rule that does not say: in the middle.
        const STRENGTH: f64 = 0.5;
        let rule = &hit.rule.rule;
        Slant {
            span: hit.span,
            kind: self.kinds[hit.at],
            target: None,
            polarity: rule.polarity.unwrap_or(Polarity::Neutral),
            voice: whose(hit, voices),
            strength: rule.strength.unwrap_or(STRENGTH),
            reason: hit.rule.reason.clone().unwrap_or_default(),
            neutral: rule.neutral.clone(),
            alternatives: Vec::new(),
        }
    }
}

/// Page furniture has no voice: there, marks tell.
fn whose(hit: &Hit<'_>, voices: &[VoiceSpan]) -> Voice {
    voice_at(voices, hit.span).map_or(hit.voice, |row| row.voice)
}

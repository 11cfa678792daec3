//! Words that attribute, with what each says was done and the syntax it takes.

use std::collections::HashMap;

use foldhash::fast::FixedState;
use parallax_layers::{
    quotes::{Act, Stance},
    words::Upos,
};
use parallax_lexicon::attribution::{Attribution, attributions};

use crate::page::Page;

/// A line of the table for a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Sense {
    pub(crate) frame: Frame,
    pub(crate) act: Act,
    pub(crate) stance: Stance,
}

impl Sense {
    /// What stands in marks was said, whatever goes with it.
    pub(crate) const SAID: Self = Self { frame: Frame::Say, act: Act::Says, stance: Stance::Neutral };
    /// "In her view"
    pub(crate) const THOUGHT: Self = Self { frame: Frame::Say, act: Act::Thinks, stance: Stance::Neutral };
}

/// What a word of attribution governs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Frame {
    /// A clause: "said *that it closed*", "said *it closed*".
    That,
    /// A question: "asked *whether it closed*".
    Wh,
    /// Direct speech, or the sentence beside it: "*It closed*, she said".
    Say,
    /// An infinitive: "promised *to close it*".
    To,
    /// A gerund: "denied *closing it*".
    Ing,
    /// A noun phrase: "denied *the charge*".
    Np,
    /// An object and an infinitive: "wants *the council to close it*".
    ObjTo,
    /// An infinitive, with an object that is told: "urged the council *to close it*".
    TellTo,
    /// The same behind a preposition: "called on the council *to close it*".
    OblTo,
    /// An object and the name given to it: "called *it a farce*".
    Name,
    /// An object and what it is taken for: "described *it as a farce*".
    As,
    /// An object and a phrase with this preposition: "accused *the council of fraud*".
    ObjPhrase(&'static str),
    /// A phrase with this preposition: "warned *of floods*".
    Phrase(&'static str),
}

/// The table, by class and lemma.
#[derive(Debug)]
pub(crate) struct Cues {
    verbs: Senses,
    nouns: Senses,
    adjectives: Senses,
}

type Senses = HashMap<&'static str, Vec<Sense>, FixedState>;

impl Cues {
    pub(crate) fn new() -> Result<Self, String> {
        let mut cues =
            Self { verbs: Senses::default(), nouns: Senses::default(), adjectives: Senses::default() };
        for line in attributions() {
            cues.read(line)?;
        }
        Ok(cues)
    }

    /// What a word may govern; nothing for most.
    pub(crate) fn of(&self, lemma: &str, upos: Upos) -> &[Sense] {
        let class = match upos {
            // "officials said suggested": a tagger may take a verb for a helper.
            Upos::Verb | Upos::Aux => &self.verbs,
            Upos::Noun => &self.nouns,
            Upos::Adj => &self.adjectives,
            _ => return &[],
        };
        class.get(lemma).map_or(&[], Vec::as_slice)
    }

    /// What a word may govern as a verb; nothing if it is none.
    pub(crate) fn of_verb(&self, page: &Page<'_>, row: usize) -> &[Sense] {
        if page.is_verb(row) { self.of(page.lemma(row), Upos::Verb) } else { &[] }
    }

    fn read(&mut self, line: Attribution) -> Result<(), String> {
        let class = match line.class {
            "verb" => &mut self.verbs,
            "noun" => &mut self.nouns,
            _ => &mut self.adjectives,
        };
        for lemma in line.lemmas.split(' ') {
            for name in line.frames.split(' ') {
                let sense = Sense { frame: frame(name)?, act: act(line.act), stance: stance(line.stance) };
                let senses = class.entry(lemma).or_default();
                // The first line of a word says what it does where several could.
                if senses.iter().all(|known| known.frame != sense.frame) {
                    senses.push(sense);
                }
            }
        }
        Ok(())
    }
}

fn frame(name: &'static str) -> Result<Frame, String> {
    let frame = match name {
        "that" => Frame::That,
        "wh" => Frame::Wh,
        "say" => Frame::Say,
        "to" => Frame::To,
        "ing" => Frame::Ing,
        "np" => Frame::Np,
        "obj-to" => Frame::ObjTo,
        "tell-to" => Frame::TellTo,
        "obl-to" => Frame::OblTo,
        "name" => Frame::Name,
        "as" => Frame::As,
        _ => match name.split_once('+') {
            Some(("", preposition)) => Frame::Phrase(preposition),
            Some(("obj", preposition)) => Frame::ObjPhrase(preposition),
            _ => return Err(format!("the words that attribute have no frame {name:?}")),
        },
    };
    Ok(frame)
}

fn act(name: &str) -> Act {
    match name {
        "says" => Act::Says,
        "asks" => Act::Asks,
        "thinks" => Act::Thinks,
        "wants" => Act::Wants,
        "plans" => Act::Plans,
        "rules" => Act::Rules,
        "declines" => Act::Declines,
        _ => Act::Other,
    }
}

fn stance(name: &str) -> Stance {
    match name {
        "neutral" => Stance::Neutral,
        "supportive" => Stance::Supportive,
        "doubting" => Stance::Doubting,
        "confrontational" => Stance::Confrontational,
        _ => Stance::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_read() {
        let cues = Cues::new().unwrap();
        let frames = |lemma: &str, upos| -> Vec<Frame> {
            cues.of(lemma, upos).iter().map(|sense| sense.frame).collect()
        };
        assert_eq!(
            frames("anxiety", Upos::Noun),
            [Frame::That, Frame::Phrase("about"), Frame::Phrase("of"), Frame::Phrase("over")]
        );
        assert_eq!(frames("attribute", Upos::Verb), [Frame::ObjPhrase("to")]);
        assert_eq!(frames("scathing", Upos::Adj), [Frame::Phrase("about")]);
    }

    #[test]
    fn a_mistyped_frame_is_an_error() {
        assert!(["of", "taht", "ojb+of", ""].into_iter().all(|name| frame(name).is_err()));
    }
}

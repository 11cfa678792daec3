//! Attributions in headlines, which leave out what a tree is made of: "Mayor warns of floods", "Bridge unsafe, police say",
//! "Lund: 'We knew'".

use std::ops::Range;

use parallax_layers::{
    structure::Role,
    words::{Upos, Xpos},
};

use crate::{
    cues::{Cues, Frame, Sense},
    draft::{Draft, Source},
    page::Page,
};

/// Words of who speaks in a headline at most.
const MOST: usize = 6;

/// The attributions of the headlines, in the order of their cues.
pub(crate) fn drafts(page: &Page<'_>, cues: &Cues) -> Vec<Draft> {
    let headlines = page.lines.iter().filter(|line| line.role == Role::Headline);
    let of = |rows: Range<usize>| {
        let headline = Headline { page, cues, rows };
        headline.tail().or_else(|| headline.colon()).or_else(|| headline.lead())
    };
    headlines.filter_map(|line| of(page.tree.within(line.span))).collect()
}

struct Headline<'a> {
    page: &'a Page<'a>,
    cues: &'a Cues,
    rows: Range<usize>,
}

impl Headline<'_> {
    /// "Bridge unsafe*, police say*", "Fares 'a tax'*, leader tells ministers*".
    fn tail(&self) -> Option<Draft> {
        let page = self.page;
        let comma = self.rows.clone().rfind(|&at| page.is_comma(at) && page.marked_at(at).is_none())?;
        // "Bridge unsafe, say police"
        let inverts = |at: usize| ["say", "warn", "claim", "admit", "find"].contains(&page.lemma(at));
        if comma + 1 < self.rows.end && self.says(comma + 1) && inverts(comma + 1) {
            let source = page.trim(comma + 2..self.rows.end, |at| page.is_punct(at));
            return self
                .is_somebody(&source)
                .then(|| self.draft(comma + 1, None, source, self.rows.start..comma));
        }
        let cue = (comma + 1..self.rows.end.min(comma + 2 + MOST)).find(|&at| self.says(at))?;
        let source = comma + 1..cue;
        let rest = page.trim(cue + 1..self.rows.end, |at| page.is_punct(at));
        let told = rest.is_empty() || page.lemma(cue) == "tell" && rest.len() <= 4;
        (told && self.is_somebody(&source)).then(|| self.draft(cue, None, source, self.rows.start..comma))
    }

    /// "*Lund*: 'We knew'", "'We knew': *Lund*".
    fn colon(&self) -> Option<Draft> {
        let page = self.page;
        let colon = self.rows.clone().find(|&at| page.text(at) == ":" && page.marked_at(at).is_none())?;
        let (before, behind) = (self.rows.start..colon, colon + 1..self.rows.end);
        let marked = |rows: &Range<usize>| rows.start < rows.end && page.marked_at(rows.start).is_some();
        let ends = behind.end.checked_sub(1).is_some_and(|last| page.marked_at(last).is_some());
        let (source, content) = match (marked(&before), marked(&behind)) {
            (false, true) if ends => (before, behind),
            (true, false) => (behind, before),
            _ => return None,
        };
        // "Lund on the floods: '…'"
        let about = source
            .clone()
            .skip(1)
            .find(|&at| page.word(at).upos == Upos::Adp && !matches!(page.lemma(at), "of" | "for"));
        let source = source.start..about.unwrap_or(source.end);
        if !self.is_somebody(&source) {
            return None;
        }
        let mut draft = Draft::direct(colon, colon..colon + 1, Some(self.source(source)));
        draft.content = vec![content];
        Some(draft)
    }

    /// "*Mayor warns of* floods", "*Minister knocks back* plan".
    fn lead(&self) -> Option<Draft> {
        let page = self.page;
        let cue = self.rows.clone().take(MOST + 2).skip(1).find(|&at| self.is_cue(at))?;
        let source = self.rows.start..cue;
        if !self.is_somebody(&source) || cue + 1 >= self.rows.end {
            return None;
        }
        let both = self.with_particle(cue);
        if let Some(sense) = both.iter().find(|sense| matches!(sense.frame, Frame::Np | Frame::Ing)) {
            return Some(self.governing(cue, cue + 2, source, *sense));
        }
        let next = page.lemma(cue + 1);
        let senses = self.senses(cue);
        let sense = senses.iter().find(|sense| match sense.frame {
            Frame::Phrase(preposition) => preposition == next && page.word(cue + 1).xpos != Xpos::TO,
            Frame::To => page.word(cue + 1).xpos == Xpos::TO,
            _ => false,
        });
        // "Mayor says bridge unsafe": a preposition would begin something else.
        let plain = || {
            let wanted = |sense: &&Sense| matches!(sense.frame, Frame::That | Frame::Np | Frame::Name);
            let begins =
                !matches!(page.word(cue + 1).upos, Upos::Adp | Upos::Punct | Upos::Cconj | Upos::Adv)
                    || page.is_mark(cue + 1);
            senses.iter().find(wanted).filter(|_| begins)
        };
        let sense = *sense.or_else(plain)?;
        let close = matches!(sense.frame, Frame::Phrase(_));
        Some(self.governing(cue, cue + 1 + usize::from(close), source, sense))
    }

    /// The attribution of a cue whose words end where its content begins.
    fn governing(&self, cue: usize, from: usize, source: Range<usize>, sense: Sense) -> Draft {
        // "Coach rips refs, calls it a joke"
        let page = self.page;
        let next = (from..self.rows.end).find(|&at| {
            let then = matches!(
                page.text(at),
                "after" | "before" | "as" | "amid" | "despite" | "following" | "while"
            );
            (then || page.is_comma(at) && at + 1 < self.rows.end && self.is_cue(at + 1))
                && at > from
                && page.marked_at(at).is_none()
        });
        let mut draft = self.draft(cue, Some(sense), source, from..next.unwrap_or(self.rows.end));
        draft.cue_rows = cue..from;
        draft
    }

    fn draft(&self, cue: usize, sense: Option<Sense>, source: Range<usize>, content: Range<usize>) -> Draft {
        let page = self.page;
        let sense = sense.or_else(|| self.senses(cue).first().copied());
        let mut draft = Draft::direct(cue, cue..cue + 1, Some(self.source(source)));
        if let Some(sense) = sense {
            (draft.act, draft.stance) = (sense.act, sense.stance);
        }
        draft.content = vec![page.trim(content, |at| page.is_stop(at))];
        draft.content.retain(|rows| !rows.is_empty());
        draft
    }

    fn source(&self, rows: Range<usize>) -> Source {
        let page = self.page;
        let rows = page.trim(rows, |at| page.is_punct(at));
        let head = rows.clone().rev().find(|&at| page.is_nominal(at)).unwrap_or(rows.start);
        Source { rows, head }
    }

    /// Whether a few words name somebody, and tell nothing.
    fn is_somebody(&self, rows: &Range<usize>) -> bool {
        let page = self.page;
        let verb = |at: usize| page.is_verb(at) && page.tree.subject(at).is_some();
        let named = rows.clone().any(|at| page.is_nominal(at) || page.word(at).upos == Upos::Adj);
        named
            && rows.len() <= MOST
            && !rows.clone().any(|at| verb(at) || page.is_mark(at) || page.is_comma(at))
    }

    fn says(&self, row: usize) -> bool {
        let senses = self.senses(row);
        self.is_cue(row) && senses.iter().any(|sense| matches!(sense.frame, Frame::That))
    }

    /// Whether a word is a verb of attribution in the present, though a headline may have it taken for a noun.
    fn is_cue(&self, row: usize) -> bool {
        let page = self.page;
        let form = page.text(row);
        let present = match page.word(row).upos {
            Upos::Verb => matches!(page.word(row).xpos, Xpos::VBZ | Xpos::VBP | Xpos::VBD),
            // "Reports Say"
            Upos::Noun | Upos::Propn if row + 1 == self.rows.end && form.to_lowercase() == "say" => true,
            Upos::Noun | Upos::Propn => form.ends_with('s') && form.to_lowercase() != self.lemma(row),
            _ => false,
        };
        present && page.marked_at(row).is_none() && !self.senses(row).is_empty()
    }

    /// What a verb may govern, with the particle behind it or alone.
    fn senses(&self, row: usize) -> &[Sense] {
        let both = self.with_particle(row);
        if both.is_empty() { self.cues.of(&self.lemma(row), Upos::Verb) } else { both }
    }

    /// What a verb may govern with the word behind it as its particle.
    fn with_particle(&self, row: usize) -> &[Sense] {
        let next = row + 1;
        if next >= self.rows.end {
            return &[];
        }
        self.cues.of(&format!("{}_{}", self.lemma(row), self.page.lemma(next)), Upos::Verb)
    }

    /// The dictionary form of what may be a verb, though it was taken for a noun or a name: "Warns".
    fn lemma(&self, row: usize) -> String {
        let lemma = self.page.lemma(row).to_lowercase();
        if !self.cues.of(&lemma, Upos::Verb).is_empty() || self.page.is_verb(row) {
            return lemma;
        }
        let form = self.page.text(row).to_lowercase();
        let known = |stem: &str| (!self.cues.of(stem, Upos::Verb).is_empty()).then(|| stem.to_owned());
        form.strip_suffix("es")
            .and_then(known)
            .or_else(|| form.strip_suffix('s').and_then(known))
            .unwrap_or(lemma)
    }
}

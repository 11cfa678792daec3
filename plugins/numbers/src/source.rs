//! Who says a number, where a pattern tells it safely.

use crate::{
    lexicon::{Class, Mark},
    tokens::Tokens,
};

/// A stretch of the segment that somebody is named for.
pub(crate) struct Source {
    /// Tokens of the source's name.
    name: (usize, usize),
    /// Tokens that are said.
    said: (usize, usize),
}

/// Verbs of saying whose subject answers for what follows.
pub(crate) const SAYS: &str = "
said says say told reported announced added
";

/// Longer than any name with its title.
const LONGEST: usize = 9;

/// Who is named as the source of what is said in a segment: "according to the ministry",
/// "Police said …", "…, the mayor said".
pub(crate) fn sources(tokens: &Tokens<'_>) -> Vec<Source> {
    let count = tokens.list.len();
    let mut found = Vec::new();
    for at in 0..count {
        if tokens.is(at, "according") && tokens.is(at + 1, "to") {
            let name = (at + 2, clause_end(tokens, at + 2));
            // At the head of a sentence it speaks for what follows, else for what came before.
            let said = if at == 0 { (name.1, count) } else { (0, at) };
            found.push(Source { name, said });
        } else if tokens.word_at(at).has(Mark::Says)
            && let Some(first) = subject(tokens, at)
        {
            // At the head of a sentence it speaks for what follows, behind a comma for what came before.
            let said = if first == 0 { (at + 1, count) } else { (0, first - 1) };
            found.push(Source { name: (first, at), said });
        }
        if found.len() == 4 {
            break;
        }
    }
    found
}

impl Source {
    /// Whether a token lies in what is said.
    pub(crate) fn covers(&self, at: usize) -> bool {
        (self.said.0..self.said.1).contains(&at)
    }

    pub(crate) fn name(&self, tokens: &Tokens<'_>) -> Option<String> {
        let (first, end) = self.name;
        let last = end.checked_sub(1).filter(|last| *last >= first)?;
        Some(tokens.text[tokens.at(first).start..tokens.at(last).end].to_owned())
    }
}

/// Where the subject right before a verb begins: back to the sentence's head or a comma, if all of it is a name.
fn subject(tokens: &Tokens<'_>, verb: usize) -> Option<usize> {
    let mut first = verb;
    let mut named = false;
    while first > 0 && verb - first < LONGEST {
        let before = first - 1;
        if !tokens.is_word(before) && !tokens.is_any_mark(before, &['.', '-', '\'']) {
            break;
        }
        let entry = tokens.word_at(before);
        let part =
            tokens.is_any(before, &["the", "a", "an", "of", "for", "its", "his", "her", "their", "in"]);
        let pronoun = first == verb && tokens.is_any(before, &["he", "she", "they", "it", "we"]);
        // "An estimated …", "Three times they told us …": no name.
        if entry.is_verb() || (entry.is_stop() && !part && !pronoun) || entry.class != Class::Other {
            return None;
        }
        named |= !entry.is_stop() || pronoun;
        first = before;
        if pronoun {
            break;
        }
    }
    let ends_clean = first == 0 || tokens.is_any_mark(first - 1, &[',', '“', '"', '\'']);
    (named && ends_clean && verb - first < LONGEST).then_some(first)
}

/// The end of the noun phrase behind "according to": the next comma, stop or verb.
fn clause_end(tokens: &Tokens<'_>, start: usize) -> usize {
    let mut at = start;
    while at < tokens.list.len() && at - start < 14 {
        let stop_mark = tokens.is_any_mark(at, &[',', ';', ':', '(', ')', '“', '"', '—', '–'])
            || (tokens.is_mark(at, '.')
                && !tokens.is_tight(at + 1)
                && tokens.letters(at.wrapping_sub(1)).len() > 2);
        let verb = at > start
            && tokens.is_any(
                at,
                &[
                    "who",
                    "which",
                    "that",
                    "and",
                    "but",
                    "as",
                    "on",
                    "released",
                    "published",
                    "was",
                    "were",
                    "has",
                    "had",
                    "have",
                    "is",
                    "are",
                ],
            );
        if stop_mark || verb {
            break;
        }
        at += 1;
    }
    at
}

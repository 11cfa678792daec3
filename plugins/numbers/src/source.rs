//! Who says a number, where a pattern tells it safely.

use crate::{
    cursor::{Cursor, Stretch},
    lexicon::{Class, Mark},
    tokens::Tokens,
};

/// A stretch of the segment that somebody is named for.
pub(crate) struct Source<'t> {
    /// The source's name, which may be empty.
    name: Stretch<'t>,
    said: Stretch<'t>,
}

/// Longer than any name with its title.
const LONGEST: usize = 9;

/// Longer than any name with what it is of.
const LONGEST_CLAUSE: usize = 14;

/// No sentence names more sources.
const MOST: usize = 4;

/// Who is named as the source of what is said in a segment: "according to the ministry",
/// "Police said …", "…, the mayor said".
pub(crate) fn sources<'t>(tokens: &'t Tokens<'t>) -> Vec<Source<'t>> {
    let head = tokens.cursor(0);
    head.onwards(tokens.list.len())
        .filter_map(|at| according(head, at).or_else(|| saying(head, at)))
        .take(MOST)
        .collect()
}

/// "according to the ministry"
fn according<'t>(head: Cursor<'t>, at: Cursor<'t>) -> Option<Source<'t>> {
    if !(at.is("according") && at.next().is("to")) {
        return None;
    }
    let first = at.ahead(2);
    let name = first.to(name_end(first));
    // At the head of a sentence it speaks for what follows, else for what came before.
    let said = if at.is_head() { name.end.to_end() } else { head.to(at) };
    Some(Source { name, said })
}

/// "Police said …", "…, the mayor said"
fn saying<'t>(head: Cursor<'t>, verb: Cursor<'t>) -> Option<Source<'t>> {
    if !verb.has(Mark::Says) {
        return None;
    }
    let first = subject(verb)?;
    // At the head of a sentence it speaks for what follows, behind a comma for what came before.
    let said = if first.is_head() { verb.next().to_end() } else { head.to(first.before()) };
    Some(Source { name: first.to(verb), said })
}

impl Source<'_> {
    /// Whether a token lies in what is said.
    pub(crate) fn covers(&self, at: Cursor<'_>) -> bool {
        self.said.contains(at)
    }

    pub(crate) fn name(&self) -> Option<String> {
        (self.name.end > self.name.first).then(|| self.name.text().to_owned())
    }
}

/// Where the subject right before a verb begins: back to the sentence's head or a comma, if all of it is a name.
fn subject(verb: Cursor<'_>) -> Option<Cursor<'_>> {
    let mut first = verb;
    let mut named = false;
    while !first.is_head() && first.ahead(LONGEST) > verb {
        let before = first.before();
        if !before.is_word() && !before.is_any_mark(&['.', '-', '\'']) {
            break;
        }
        let entry = before.entry();
        let pronoun = first == verb && before.is_any(&["he", "she", "they", "it", "we"]);
        // "An estimated …", "Three times they told us …": no name.
        let small = entry.is_stop() && !before.has(Mark::NamePart) && !pronoun;
        if small || entry.is_verb() || entry.class != Class::Other {
            return None;
        }
        named |= !entry.is_stop() || pronoun;
        first = before;
        if pronoun {
            break;
        }
    }
    let ends_clean = first.is_head() || first.before().is_any_mark(&[',', '“', '"', '\'']);
    (named && ends_clean && first.ahead(LONGEST) > verb).then_some(first)
}

/// The end of the noun phrase behind "according to": the next comma, stop or verb.
fn name_end(start: Cursor<'_>) -> Cursor<'_> {
    let ends = |at: Cursor<'_>| {
        // The stop of a title ("Dr.") goes on.
        let stop = at.is_mark('.') && !at.next().is_tight() && at.before().letters().len() > 2;
        let mark = at.is_any_mark(&[',', ';', ':', '(', ')', '“', '"', '—', '–']);
        at.is_out() || stop || mark || (at > start && at.has(Mark::EndsSource))
    };
    start.onwards(LONGEST_CLAUSE).find(|at| ends(*at)).unwrap_or_else(|| start.ahead(LONGEST_CLAUSE))
}

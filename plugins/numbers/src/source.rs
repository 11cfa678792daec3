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
        .filter_map(|at| according(head, at).or_else(|| saying(head, at)).or_else(|| inverted(head, at)))
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
    let begins = first.is_head() || is_introduced(head, first);
    let said = if begins { verb.next().to_end() } else { head.to(first.before()) };
    Some(Source { name: first.to(verb), said })
}

/// Whether only a short phrase stands before the subject: "On Friday, police said 12 people were hurt".
fn is_introduced<'t>(head: Cursor<'t>, subject: Cursor<'t>) -> bool {
    let comma = subject.before();
    let phrase = head.to(comma);
    let clause = |at: Cursor<'t>| {
        at.entry().is_verb() || at.figure().is_some() || at.class().is_number() || at.is_mark(',')
    };
    comma.is_mark(',') && head.has(Mark::Introduces) && comma <= head.ahead(LONGEST) && !phrase.any(clause)
}

/// "…, said the mayor"
fn inverted<'t>(head: Cursor<'t>, verb: Cursor<'t>) -> Option<Source<'t>> {
    let (mark, first) = (verb.before(), verb.next());
    let name = first.to(name_end(first));
    let named = name.any(Cursor::is_capital) || first.is_any(&["the", "a", "an", "police", "officials"]);
    if !verb.has(Mark::Says) || verb.is("told") || !mark.is_any_mark(&[',', '“', '"', '\'']) || !named {
        return None;
    }
    // "said Hiller moved in" and "said Lund had left" go on with what is said.
    let verb_form = |at: Cursor<'t>| at.entry().is_verb() || at.letters().ends_with("ed");
    let clause = name.any(|at| verb_form(at) || at.figure().is_some() || at.class().is_number());
    // The stop of a title ends no name: "said Sgt. Lund".
    let ends = name.end.is_out()
        || name.end.is_any_mark(&[',', ';'])
        || name.end.is_mark('.') && name.end.next().is_out();
    // A day is no source: "…, said Friday".
    (ends && !clause && first.class() == Class::Other).then(|| Source { name, said: head.to(mark) })
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

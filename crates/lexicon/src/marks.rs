//! Which words of a line stand inside quotation marks.

use std::ops::Range;

use crate::tokens::{Shape, Token};

/// A stretch inside quotation marks: the tokens between them.
#[derive(Debug, Clone)]
pub struct Quoted {
    /// Between the marks.
    pub inside: Range<usize>,
    /// Whether a closing mark was found in the line.
    pub closed: bool,
}

/// Marks the tokens inside quotation marks, and gives the stretches. A quotation left open goes on
/// to the end of the line, as one over several paragraphs does.
pub fn mark(text: &str, tokens: &mut [Token]) -> Vec<Quoted> {
    let mut found = Vec::new();
    let mut open: Option<(usize, char)> = None;
    for at in 0..tokens.len() {
        let token = tokens[at];
        if token.shape != Shape::Mark {
            continue;
        }
        let Some(mark) = text[token.range()].chars().next() else { continue };
        // A straight mark that can only open begins anew; one that can only close ends nothing.
        if open.is_some_and(|(_, opened)| opened == '"') && mark == '"' && can_only_open(text, &token) {
            open = Some((at + 1, mark));
            continue;
        }
        match open {
            None => {
                let opens = match mark {
                    '“' | '„' | '«' | '‘' => true,
                    '"' => can_open(text, &token),
                    '\'' => opens_single(text, &token),
                    _ => false,
                };
                if opens && (!matches!(mark, '‘' | '\'') || single_closes(text, &tokens[at + 1..])) {
                    open = Some((at + 1, mark));
                }
            }
            Some((start, opened)) => {
                let closes = match opened {
                    '“' | '„' => matches!(mark, '”' | '“' | '"'),
                    '«' => mark == '»',
                    '"' => matches!(mark, '"' | '”'),
                    _ => closes_single(mark, text, &token),
                };
                if closes {
                    found.push(Quoted { inside: start..at, closed: true });
                    open = None;
                }
            }
        }
    }
    if let Some((start, _)) = open {
        found.push(Quoted { inside: start..tokens.len(), closed: false });
    }
    for quoted in &found {
        for token in &mut tokens[quoted.inside.clone()] {
            token.quoted = true;
        }
    }
    found
}

/// Not behind a word: that would be a closing mark, or an inch mark.
fn can_open(text: &str, token: &Token) -> bool {
    let before = text[..token.start as usize].chars().next_back();
    before.is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '.' | ',' | '!' | '?'))
}

/// Behind a space and before a word.
fn can_only_open(text: &str, token: &Token) -> bool {
    let before = text[..token.start as usize].chars().next_back();
    let after = text[token.end as usize..].chars().next();
    before.is_some_and(char::is_whitespace) && after.is_some_and(char::is_alphanumeric)
}

fn opens_single(text: &str, token: &Token) -> bool {
    let before = text[..token.start as usize].chars().next_back();
    let after = text[token.end as usize..].chars().next();
    before.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | ':' | '—' | '–'))
        && after.is_some_and(char::is_alphanumeric)
}

fn closes_single(mark: char, text: &str, token: &Token) -> bool {
    let after = text[token.end as usize..].chars().next();
    matches!(mark, '’' | '\'') && after.is_none_or(|c| !c.is_alphanumeric())
}

/// A single mark opens a quotation only if another closes it before long: 'tis an apostrophe.
fn single_closes(text: &str, rest: &[Token]) -> bool {
    const FAR: usize = 60;
    let closes = |token: &Token| {
        let mark = text[token.range()].chars().next();
        token.shape == Shape::Mark && mark.is_some_and(|mark| closes_single(mark, text, token))
    };
    rest.iter().take(FAR).any(closes)
}

//! What stands where words are withheld: `⟦12-22⟧` in what is told of an article, `⟦1:12-22⟧` in what is told of a
//! story, whose articles are counted from 0. A letter before the places says that words were told in other
//! letters than the article's, `l` small, `u` capital, `c` with a capital first; `h` that they stand in its
//! declared headline. `⟦⟧` is a bracket that was there.

use std::fmt;

const OPEN: char = '⟦';
const CLOSE: char = '⟧';

/// Where withheld words are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Mark {
    /// The place of the article in the story; `None` where there is only one.
    pub(crate) article: Option<usize>,
    pub(crate) field: Field,
    pub(crate) case: Case,
    /// In the unit of the run.
    pub(crate) start: u32,
    pub(crate) end: u32,
}

/// What of an article words stand in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Field {
    Text,
    Headline,
}

/// How words were written, beside how the article writes them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Case {
    Same,
    Lower,
    Upper,
    Capital,
}

/// All but the first, and their letters.
const CASES: [(Case, char); 3] = [(Case::Lower, 'l'), (Case::Upper, 'u'), (Case::Capital, 'c')];

impl Case {
    /// Words of an article, written so.
    pub(crate) fn of(self, words: &str) -> String {
        match self {
            Self::Same => words.to_owned(),
            Self::Lower => words.to_lowercase(),
            Self::Upper => words.to_uppercase(),
            Self::Capital => {
                let mut letters = words.chars();
                let first = letters.next().into_iter().flat_map(char::to_uppercase);
                first.chain(letters.as_str().to_lowercase().chars()).collect()
            }
        }
    }

    /// How an article's words have to be written to be these.
    pub(crate) fn between(theirs: &str, told: &str) -> Option<Self> {
        [Self::Same, Self::Lower, Self::Upper, Self::Capital].into_iter().find(|case| case.of(theirs) == told)
    }
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { article, field, case, start, end } = self;
        let article = article.map(|article| format!("{article}:")).unwrap_or_default();
        let case = CASES.iter().find(|(known, _)| known == case).map(|(_, letter)| letter.to_string());
        let (case, field) = (case.unwrap_or_default(), if *field == Field::Headline { "h" } else { "" });
        write!(f, "{OPEN}{article}{case}{field}{start}-{end}{CLOSE}")
    }
}

/// Adds words that are no article's.
pub(crate) fn push_own(out: &mut String, words: &str) {
    for c in words.chars() {
        out.push(c);
        if c == OPEN {
            out.push(CLOSE);
        }
    }
}

/// A text with words for its marks. What is no mark stays as it is.
///
/// # Errors
/// What `words` says.
pub(crate) fn filled<E>(text: &str, mut words: impl FnMut(&Mark) -> Result<String, E>) -> Result<String, E> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(OPEN) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let inner = &from[OPEN.len_utf8()..];
        let end = inner.find(CLOSE);
        match end.map(|end| (end, inner[..end].is_empty(), read(&inner[..end]))) {
            Some((end, _, Some(mark))) => {
                out.push_str(&words(&mark)?);
                rest = &inner[end + CLOSE.len_utf8()..];
            }
            Some((end, true, None)) => {
                out.push(OPEN);
                rest = &inner[end + CLOSE.len_utf8()..];
            }
            _ => {
                out.push(OPEN);
                rest = inner;
            }
        }
    }
    out.push_str(rest);
    Ok(out)
}

/// Whether there is anything to fill.
pub(crate) fn are_in(text: &str) -> bool {
    text.contains(OPEN)
}

/// What stands between the brackets of a mark.
fn read(mark: &str) -> Option<Mark> {
    let (article, rest) = match mark.split_once(':') {
        Some((article, rest)) => (Some(article.parse().ok()?), rest),
        None => (None, mark),
    };
    let case = CASES.iter().find_map(|(case, letter)| rest.strip_prefix(*letter).map(|rest| (*case, rest)));
    let (case, rest) = case.unwrap_or((Case::Same, rest));
    let (field, rest) = match rest.strip_prefix('h') {
        Some(rest) => (Field::Headline, rest),
        None => (Field::Text, rest),
    };
    let (start, end) = rest.split_once('-')?;
    Some(Mark { article, field, case, start: start.parse().ok()?, end: end.parse().ok()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_read_as_they_are_written() {
        for article in [None, Some(12)] {
            for field in [Field::Text, Field::Headline] {
                for case in [Case::Same, Case::Lower, Case::Upper, Case::Capital] {
                    let mark = Mark { article, field, case, start: 3, end: 14 };
                    let mut seen = Vec::new();
                    let told = filled(&format!("a {mark} b"), |mark| {
                        seen.push(*mark);
                        Ok::<_, ()>("words".to_owned())
                    });
                    assert_eq!(told.unwrap(), "a words b");
                    assert_eq!(seen, [mark]);
                }
            }
        }
    }

    #[test]
    fn brackets_that_were_there_stay() {
        for text in ["⟦", "⟦⟧", "a ⟦b⟧ c ⟦1-2⟧", "⟧⟦"] {
            let mut own = String::new();
            push_own(&mut own, text);
            assert_eq!(filled(&own, |mark| Err(*mark)), Ok(text.to_owned()));
        }
    }
}

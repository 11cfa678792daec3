//! Who gives a figure, and who of them is worth naming.

use parallax_lexicon::{
    WordForm,
    classes::{ARTICLES, listed},
};

use crate::words::{plain, words};

/// Whom a figure that leans on the one before it is from: "Police spoke of 4,000, *the organisers* of 25,000".
pub(crate) fn leaning(before: &str) -> Option<String> {
    const LONGEST: usize = 4;
    let words = words(before, 0, before.len());
    let (of, name) = words.split_last()?;
    // "9,000 and organisers at"
    let parts =
        |word: &WordForm<'_>| word.text == "and" || word.text.starts_with(|c: char| c.is_ascii_digit());
    let name = &name[name.iter().rposition(parts).map_or(0, |last| last + 1)..];
    let is_name = (1..=LONGEST).contains(&name.len()) && ["of", "at"].contains(&of.text);
    is_name.then(|| before[name[0].start..name[name.len() - 1].end()].to_owned())
}

/// Whether two figures are from one: "the fire service", "Fire service".
pub(crate) fn are_one(a: Option<&str>, b: Option<&str>) -> bool {
    let plain = |source: &str| {
        let words = words(source, 0, source.len());
        let all = words
            .iter()
            .map(|word| plain(word).into_owned())
            .filter(|word| !listed(ARTICLES).any(|one| one == word));
        all.collect::<Vec<_>>()
    };
    a.zip(b).is_some_and(|(a, b)| plain(a) == plain(b))
}

/// Whether a reader gains from the name: not of "he", "the data", "critics".
pub(crate) fn is_told(source: &str) -> bool {
    const LONGEST: usize = 7;
    /// Those who are nobody in particular, and what is no speaker.
    const NOBODY: &str = "analysts charges conservatives critics data document documents economists economy estimates
        experts figures he her him i it its liberals many moderates most opponents others outlets people plan poll
        progressives proposal record records release report reports she sheet some source sources story study
        supporters survey that they this those us we which who you";
    const OF: &str = "at being by compiled for from in of on to who with";
    let words = words(source, 0, source.len());
    let is = |list: &'static str, word: &WordForm<'_>| listed(list).any(|one| one == plain(word));
    let end = words.iter().position(|word| is(OF, word)).unwrap_or(words.len());
    words.len() <= LONGEST && words[..end].last().is_some_and(|head| !is(NOBODY, head))
}

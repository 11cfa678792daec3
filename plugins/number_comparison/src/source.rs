//! Who gives a figure, and who of them is worth naming.

use parallax_lexicon::{WordForm, classes::listed};

use crate::words::{plain, words};

/// Who puts a figure to something right before it: "while organisers put the number at".
pub(crate) fn of(before: &str) -> Option<String> {
    const LONGEST: usize = 4;
    const PUTS: &str = "counted counts estimated estimates put puts reckoned reckons";
    const LEADS: &str = "although and but though whereas while";
    let words = words(before, 0, before.len());
    let is = |list: &'static str, word: &WordForm<'_>| listed(list).any(|one| one == plain(word));
    let rest = &words[usize::from(words.first().is_some_and(|first| is(LEADS, first)))..];
    let verb = rest.iter().position(|word| is(PUTS, word)).filter(|at| (1..=LONGEST).contains(at))?;
    Some(before[rest[0].start..rest[verb - 1].end()].to_owned())
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

//! Names of outlets in running text.

use std::{ops::Range, sync::LazyLock};

use aho_corasick::{AhoCorasick, MatchKind};

use crate::{Outlet, all};

/// The name of an outlet or agency in a text.
#[derive(Debug, Clone)]
pub struct Mention {
    /// Where it stands, a leading "the" left out.
    pub range: Range<usize>,
    /// Who bears it; `None` where several do.
    pub outlet: Option<&'static Outlet>,
    /// The name as the table has it.
    pub name: &'static str,
    /// Also an ordinary word: without a cue beside it, it names nobody.
    pub needs_cue: bool,
}

/// The names of the tables that stand in `text`, in order, the longest at each place.
///
/// Initials and short names must be written as in the table; longer ones may stand in capitals.
pub fn mentions(text: &str) -> impl Iterator<Item = Mention> + '_ {
    NAMES.automaton.find_iter(text).filter_map(move |found| {
        let known = &NAMES.known[found.pattern().as_usize()];
        let words = &text[found.range()];
        if beside(text, found.start(), found.end()) {
            return None;
        }
        if written(words, known.name) {
            return Some(Mention { range: found.range(), ..known.clone() });
        }
        // "the Guardian" for The Guardian: without the capital it may be anybody's, unless the bare name is one too.
        let (article, bare) = known.name.split_at_checked(4).filter(|(article, _)| *article == "The ")?;
        let small = words.strip_prefix("the ").is_some_and(|words| written(words, bare));
        let bearer = NAMES.known.binary_search_by_key(&bare, |mention| mention.name);
        let bearer = bearer
            .map_or_else(|_| Mention { needs_cue: true, ..known.clone() }, |at| NAMES.known[at].clone());
        small.then(|| Mention { range: found.start() + article.len()..found.end(), ..bearer })
    })
}

struct Names {
    automaton: AhoCorasick,
    /// What each pattern names, its range empty.
    known: Vec<Mention>,
}

static NAMES: LazyLock<Names> = LazyLock::new(|| {
    let mut known: Vec<Mention> = Vec::new();
    for outlet in all() {
        for name in &outlet.names {
            // A name with a place in brackets is ours; no text writes it.
            if name.text.contains('(') {
                continue;
            }
            let text = name.text.strip_prefix("The ").filter(|rest| !name.needs_cue && rest.contains(' '));
            let text = text.unwrap_or(name.text);
            let outlet = (!name.shared).then_some(outlet);
            known.push(Mention { range: 0..0, outlet, name: text, needs_cue: name.needs_cue });
        }
    }
    // A line that has the bare name comes before those that have it with a place.
    known.sort_by_key(|mention| (mention.name, mention.outlet.is_none()));
    known.dedup_by_key(|mention| mention.name);
    let automaton = AhoCorasick::builder()
        .ascii_case_insensitive(true)
        .match_kind(MatchKind::LeftmostLongest)
        .build(known.iter().map(|mention| mention.name))
        .expect("the tables are a few thousand short names");
    Names { automaton, known }
});

/// Whether a letter or digit touches the words, even behind a mark that a name ends in: then they are part of
/// a longer one.
fn beside(text: &str, start: usize, end: usize) -> bool {
    let before = text[..start].chars().next_back();
    let after = text[end..].chars().next();
    before.is_some_and(char::is_alphanumeric) || after.is_some_and(char::is_alphanumeric)
}

/// Whether `words` writes `name` as it is written, or in capitals where it is too long for initials.
fn written(words: &str, name: &str) -> bool {
    words == name
        || (name.len() > 5 && name.chars().any(char::is_lowercase) && !words.chars().any(char::is_lowercase))
}

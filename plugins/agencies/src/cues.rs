//! Words that make a name beside them a credit.

use aho_corasick::{AhoCorasick, MatchKind};

use crate::row::Credited;

/// A phrase before a name.
pub(crate) struct Cue {
    /// The phrase, in small letters.
    pub(crate) words: &'static str,
    /// What the name behind it is credited for.
    pub(crate) r#for: Credited,
    /// Whether it counts only where a sentence begins: in the middle of one it is prose.
    pub(crate) opens: bool,
}

const fn text(words: &'static str) -> Cue {
    Cue { words, r#for: Credited::Text, opens: true }
}

const fn photo(words: &'static str) -> Cue {
    Cue { words, r#for: Credited::Photo, opens: true }
}

const fn quoted(words: &'static str) -> Cue {
    Cue { words, r#for: Credited::Quoted, opens: false }
}

/// All phrases; of two that begin at one place the longer counts.
pub(crate) const CUES: &[Cue] = &[
    // Who wrote it, or a part of it.
    text("reporting by"),
    text("reporting from"),
    text("reporting:"),
    text("additional reporting by"),
    text("additional reporting from"),
    text("additional reporting:"),
    text("with reporting by"),
    text("with reporting from"),
    text("with additional reporting by"),
    text("with additional reporting from"),
    text("with contributions from"),
    text("with contributions by"),
    text("with files from"),
    text("with material from"),
    text("with agency material from"),
    text("with inputs from"),
    text("with input from"),
    text("with inputs by"),
    text("with agency inputs from"),
    text("with agencies inputs from"),
    text("inputs from"),
    text("additional inputs from"),
    text("with reports from"),
    text("with a report from"),
    text("with information from"),
    text("with wire reports from"),
    text("based on reporting by"),
    text("based on reports by"),
    text("this report includes reporting by"),
    text("this report includes information from"),
    text("this story includes reporting by"),
    text("this story includes information from"),
    text("this article includes reporting by"),
    text("this article includes information from"),
    text("compiled from"),
    text("source:"),
    text("sources:"),
    text("text:"),
    text("text by"),
    text("story by"),
    text("written by"),
    text("republished from"),
    text("reprinted from"),
    text("originally published by"),
    text("originally published in"),
    text("originally published on"),
    text("this article originally appeared in"),
    text("this article originally appeared on"),
    text("this story originally appeared in"),
    text("this article first appeared in"),
    text("this article was first published by"),
    text("this article was first published in"),
    text("this story was first published by"),
    // Who took the picture. "(Photo by …)" and "A bridge. Photo: …" open a sentence of their own.
    photo("photo:"),
    photo("photos:"),
    photo("photo by"),
    photo("photos by"),
    photo("photo credit:"),
    photo("photograph:"),
    photo("photographs:"),
    photo("photograph by"),
    photo("photo courtesy of"),
    photo("picture:"),
    photo("pictures:"),
    photo("picture by"),
    photo("image:"),
    photo("images:"),
    photo("image by"),
    photo("image credit:"),
    photo("picture credit:"),
    photo("credit:"),
    photo("video:"),
    photo("video by"),
    photo("graphic:"),
    photo("file photo:"),
    photo("file pic:"),
    photo("pic:"),
    photo("pics:"),
    photo("pic by"),
    photo("courtesy:"),
    photo("courtesy of"),
    // Whose words or findings the article passes on.
    quoted("told"),
    quoted("tells"),
    quoted("tell"),
    quoted("interview on"),
    quoted("appearance on"),
    quoted("appearing on"),
    quoted("speaking on"),
    quoted("said on"),
    quoted("described by"),
    quoted("op-ed for"),
    quoted("op-ed in"),
    quoted("credited to"),
    quoted("first reported by"),
    quoted("seen by"),
    quoted("reviewed by"),
    quoted("provided to"),
    quoted("shared with"),
    quoted("confirmed to"),
    quoted("telling"),
    quoted("according to"),
    quoted("citing"),
    quoted("cited by"),
    quoted("quoted by"),
    quoted("quoting"),
    quoted("reported by"),
    quoted("reported in"),
    quoted("reported on"),
    quoted("obtained by"),
    quoted("published by"),
    quoted("published in"),
    quoted("wrote in"),
    quoted("writing in"),
    quoted("wrote for"),
    quoted("writing for"),
    quoted("interview with"),
    quoted("interview to"),
    quoted("interview in"),
    quoted("interviewed by"),
    quoted("statement to"),
    quoted("comments to"),
    quoted("remarks to"),
    quoted("spoke to"),
    quoted("speaking to"),
    quoted("spoken to"),
    quoted("reports by"),
    quoted("reports in"),
    quoted("reports from"),
    quoted("a report by"),
    quoted("a report in"),
    quoted("a report from"),
    quoted("investigation by"),
];

/// What an outlet does when an article passes on what it found.
pub(crate) const TELLS: &str = "said says reported reports wrote writes quoted quotes cited cites noted \
    notes added adds learned learnt revealed reveals disclosed claimed claims sounds described describes \
    published projected confirmed calculated counted estimated asked put interviewed called calls found saw obtained";

/// What may stand between an outlet and what it does.
pub(crate) const BETWEEN: &str = "has had also first earlier later then have itself";

/// Nouns that say of a name beside them that it publishes.
pub(crate) const DESCRIBES: &str = "newspaper newspapers daily weekly tabloid broadsheet agency wire \
    website site broadcaster channel station network magazine outlet newsroom portal blog paper journal \
    service newswire television radio programme program";

/// Finds them all; a pattern's number is its place in [`CUES`].
pub(crate) fn automaton() -> Result<AhoCorasick, String> {
    let automaton = AhoCorasick::builder()
        .ascii_case_insensitive(true)
        .match_kind(MatchKind::LeftmostLongest)
        .build(CUES.iter().map(|cue| cue.words));
    automaton.map_err(|error| error.to_string())
}

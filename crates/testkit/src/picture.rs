use parallax_corpus::{Article, Story};
use parallax_engine::Found;
use parallax_formats::shown;
use textwrap::{Options, WordSeparator, WordSplitter, fill};

use crate::{Subject, analyse, analyse_story, table::table};

/// A text with the rows that a pass over articles finds beneath their words.
#[must_use]
pub fn picture(pass: impl Into<Subject>, text: &str) -> String {
    let pass = pass.into();
    let layer = pass.name().to_owned();
    let analysed = analyse(pass, &[("article", text)]);
    annotate(&layer, &analysed.story.articles[0], &analysed.articles[0])
}

/// An article with the rows of a layer beneath their words.
///
/// # Panics
/// With the message of a pass that failed.
#[must_use]
pub fn annotate(layer: &str, article: &Article, found: &Found) -> String {
    parallax_formats::picture(article, &table(found, layer)).expect("a row has a form in JSON")
}

/// The rows that a pass over stories finds in one, a field a line, with an empty line between two rows.
///
/// # Panics
/// With the message of a pass that failed.
#[must_use]
pub fn story_picture(pass: impl Into<Subject>, articles: Vec<Article>) -> String {
    let pass = pass.into();
    let layer = pass.name().to_owned();
    let analysed = analyse_story(pass, Story { id: "story".to_owned(), articles });
    let rows = shown(&table(&analysed.found, &layer), &analysed.story.articles);
    let rows = rows.expect("a row has a form in JSON");
    let block = |lines: Vec<String>| lines.iter().map(|line| wrapped(line)).collect::<Vec<_>>().join("\n");
    rows.iter().map(|row| block(row.lines())).collect::<Vec<_>>().join("\n\n")
}

/// A line that is as long as one of source may be goes on below, further in.
fn wrapped(line: &str) -> String {
    let further = " ".repeat(line.len() - line.trim_start().len() + 4);
    let options = Options::new(105).subsequent_indent(&further).break_words(false);
    fill(line, options.word_separator(WordSeparator::AsciiSpace).word_splitter(WordSplitter::NoHyphenation))
}

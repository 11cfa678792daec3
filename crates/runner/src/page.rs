//! The page of a pass, in Markdown: what stands in `docs/passes` and what the command line shows.

use std::fmt::Write;

use parallax_corpus::UnitKind;
use parallax_edge::settings::Setting;

use crate::available::About;

/// The page of a pass: its own text, then its settings, what it reads and what it writes.
#[must_use]
pub fn page(about: &About) -> String {
    let mut page = about.page.trim_end().to_owned();
    page.push_str("\n\n## Settings\n\n");
    settings(&mut page, &about.settings);
    page.push_str("\n## Reads\n\n");
    reads(&mut page, about);
    let _ = writeln!(
        page,
        "\n## Writes\n\n`{}` (version {}), of {}:\n",
        about.name,
        about.version,
        unit(about.unit)
    );
    table(
        &mut page,
        ["field", "what it is"],
        about.fields.iter().map(|(name, text)| [code(name), cell(text)]),
    );
    page
}

/// An article given as an example on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Example<'a> {
    /// What it is called: the rest of the line that opens the block, or `article`.
    pub id: &'a str,
    /// The article.
    pub text: &'a str,
}

/// The articles given as examples on a page: its fenced blocks marked `article`.
#[must_use]
pub fn examples(page: &str) -> Vec<Example<'_>> {
    const FENCE: &str = "```";
    let mut examples = Vec::new();
    // The example that is open: its id, and where its text begins.
    let mut open: Option<(Option<&str>, usize)> = None;
    let mut at = 0;
    for line in page.split_inclusive('\n') {
        if let Some(info) = line.strip_prefix(FENCE) {
            open = match open {
                None => Some((marked(info.trim()), at + line.len())),
                Some((id, start)) => {
                    let text = page[start..at].trim_end_matches(['\r', '\n']);
                    examples.extend(id.map(|id| Example { id, text }));
                    None
                }
            };
        }
        at += line.len();
    }
    examples
}

/// The id of an example that a fence with this info string opens, if it opens one.
fn marked(info: &str) -> Option<&str> {
    let (word, id) = info.split_once(' ').unwrap_or((info, ""));
    (word == "article").then(|| if id.trim().is_empty() { "article" } else { id.trim() })
}

fn settings(page: &mut String, settings: &[Setting]) {
    if settings.is_empty() {
        page.push_str("None.\n");
    } else {
        let rows =
            settings.iter().map(|set| [code(&set.name), code(&set.default.to_string()), cell(&set.text)]);
        table(page, ["setting", "default", "what it does"], rows);
    }
}

fn reads(page: &mut String, about: &About) {
    let layers = |optional| {
        let read = about.reads.iter().filter(|read| read.optional == optional);
        let named = read.map(|read| format!("`{}` of {}", read.name, whose(read.unit, about.unit)));
        named.collect::<Vec<_>>().join(", ")
    };
    let (required, optional) = (layers(false), layers(true));
    if about.reads.is_empty() {
        let _ = writeln!(page, "Nothing but the {}.", about.unit);
    }
    if !required.is_empty() {
        let _ = writeln!(page, "{required}.");
    }
    if !optional.is_empty() {
        let _ = writeln!(page, "As far as they are there: {optional}.");
    }
    if !about.languages.is_empty() {
        let _ = writeln!(
            page,
            "Articles declared in a language other than {} are skipped.",
            about.languages.join(", ")
        );
    }
}

fn whose(layer: UnitKind, pass: UnitKind) -> &'static str {
    match (layer, pass) {
        (UnitKind::Article, UnitKind::Story) => "each article",
        (layer, _) => unit(layer),
    }
}

fn unit(kind: UnitKind) -> &'static str {
    match kind {
        UnitKind::Article => "the article",
        UnitKind::Story => "the story",
    }
}

fn table<const N: usize>(page: &mut String, head: [&str; N], rows: impl Iterator<Item = [String; N]>) {
    let _ = writeln!(page, "| {} |\n|{}", head.join(" | "), "---|".repeat(N));
    for row in rows {
        let _ = writeln!(page, "| {} |", row.join(" | "));
    }
}

fn code(text: &str) -> String {
    cell(&format!("`{text}`"))
}

/// Text that stays within its cell.
fn cell(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").replace('|', r"\|")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_are_the_blocks_marked_article() {
        let page = "# P\n\n```article wire-a\nOne.\n\nTwo.\n```\n\n```rust\nlet x;\n```\n\n```article\nThree.\n```\n";
        let expected =
            [Example { id: "wire-a", text: "One.\n\nTwo." }, Example { id: "article", text: "Three." }];
        assert_eq!(examples(page), expected);
    }

    #[test]
    fn a_block_that_is_never_closed_is_no_example() {
        assert_eq!(examples("```article\nOne.\n"), []);
    }
}

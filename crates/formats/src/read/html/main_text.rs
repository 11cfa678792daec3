//! The main text of a page.
//!
//! `dom_smoothie`, which follows Mozilla's Readability, finds it. Where that is next to nothing, what its looser rules
//! find is taken if it is far more.

use dom_query::Document;
use dom_smoothie::{Article, Config, ParsePolicy, Readability, ReadabilityError};

use super::lines::{self, Line};

/// The headline and the main text, a line for each paragraph; empty where there is none.
pub(super) fn of(page: &Document, headline: Option<&str>) -> String {
    let found = main(page);
    if found.is_empty() {
        return String::new();
    }
    let text = lines::text(&found);
    match headline {
        Some(headline) if !stands_first(&found, headline) => format!("{headline}\n\n{text}"),
        _ => text,
    }
}

fn main(page: &Document) -> Vec<Line> {
    if is_too_deep(page) {
        return lines::of(&page.root());
    }
    /// Hardly any article is shorter, in bytes of running text.
    const SHORT: usize = 800;
    let strict = parsed(page, Readability::parse);
    if running(&strict) >= SHORT {
        return strict;
    }
    let loose = parsed(page, |page| page.parse_with_policy(ParsePolicy::Clean));
    if running(&loose) > 3 * running(&strict) { loose } else { strict }
}

/// Whether elements lie deeper than browsers build them, which no newsroom's page needs. The search for the main text takes
/// time that grows with the square of the depth; such a page is taken as it stands.
fn is_too_deep(page: &Document) -> bool {
    const DEEPEST: usize = 512;
    let mut ahead = vec![(page.root(), 0)];
    while let Some((node, depth)) = ahead.pop() {
        if depth > DEEPEST {
            return true;
        }
        ahead.extend(node.children_it(true).map(|child| (child, depth + 1)));
    }
    false
}

fn parsed(page: &Document, parse: fn(&mut Readability) -> Result<Article, ReadabilityError>) -> Vec<Line> {
    let config = Config { disable_json_ld: true, ..Config::default() };
    // It takes the page apart.
    let article =
        Readability::with_document(page.clone(), None, Some(config)).and_then(|mut page| parse(&mut page));
    article.map_or_else(|_| Vec::new(), |article| lines::of(&Document::fragment(article.content).root()))
}

/// How many bytes of running text some lines have.
fn running(lines: &[Line]) -> usize {
    lines.iter().filter(|line| line.is_running()).map(|line| line.text.len()).sum()
}

/// Whether the headline is among the first lines.
fn stands_first(lines: &[Line], headline: &str) -> bool {
    const FIRST: usize = 3;
    lines.iter().take(FIRST).any(|line| line.text.eq_ignore_ascii_case(headline))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_deeper_than_browsers_build_them_is_known() {
        let deep =
            |levels: usize| is_too_deep(&Document::from("<div>".repeat(levels) + "The wall gave way."));
        assert!(!deep(500) && deep(600));
    }
}

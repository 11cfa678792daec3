//! Where on the page the article stands.

use std::ops::Range;

use parallax_layers::structure::Role;

use crate::{lines::PageLine, phrases::Said, shape::Shape};

/// The lines from the article's first paragraph to its last line; `None` when there is no paragraph.
pub(crate) fn extent(shapes: &[Shape], own: &[Option<Said>]) -> Option<Range<usize>> {
    let is_paragraph = |at: &usize| shapes[*at].prose && own[*at].is_none();
    let all = 0..own.len();
    let densest = is_crowded(shapes, own).then(|| densest(shapes, own));
    // Where lists and tables cut an article into pieces, none of them is the article.
    let page =
        densest.filter(|part| 2 * running(shapes, own, part.clone()) >= running(shapes, own, all.clone()));
    let page = page.unwrap_or(all);
    let first = page.clone().find(is_paragraph)?;
    let end = closing(shapes, own, page.clone()).unwrap_or(page.end);
    Some(first..end.max(first + 1))
}

/// The headline: what was declared, else the first title above the article that is long enough.
pub(crate) fn headline(
    lines: &[PageLine],
    shapes: &[Shape],
    own: &[Option<Said>],
    first: usize,
    declared: Option<&str>,
) -> Option<usize> {
    if let Some(declared) = declared
        && let Some(at) = lines.iter().position(|line| says_the_same(line.text, declared))
    {
        return Some(at);
    }
    // A crowded page has the titles of other stories at its top; the article's own stands next to it.
    let from = if is_crowded(shapes, own) { first.saturating_sub(NEAR) } else { 0 };
    let titles = || (from..first).filter(|&at| own[at].is_none() && shapes[at].title);
    let long = titles().find(|&at| shapes[at].words >= 5);
    let headline = long.or_else(|| titles().max_by_key(|&at| (shapes[at].words, usize::MAX - at)))?;
    // "Rain closes road | The Arden Courier" is the window's title; the headline itself comes below.
    let is_part = |at: &usize| {
        let rest = lines[headline].text.strip_prefix(lines[*at].text);
        rest.is_some_and(|rest| rest.trim_start().starts_with(['|', '-', '–', '—', ':', '·']))
    };
    Some((headline + 1..first).find(is_part).unwrap_or(headline))
}

/// How many lines above the first paragraph the headline of a crowded page may stand.
const NEAR: usize = 12;

/// Whether the menus of a whole web page outnumber its paragraphs. Lists in an article do not make
/// a page crowded: it has buttons and notices too.
fn is_crowded(shapes: &[Shape], own: &[Option<Said>]) -> bool {
    let paragraphs = (0..own.len()).filter(|&at| shapes[at].prose && own[at].is_none()).count();
    let others = own.len() - paragraphs;
    let is_furniture =
        |at: &usize| shapes[*at].words > 0 && own[*at].is_some_and(|said| said.role == Role::Boilerplate);
    others > 20 && others > paragraphs && (0..own.len()).filter(is_furniture).count() >= 5
}

/// The stretch in which paragraphs most outweigh other lines: the one with the largest sum.
fn densest(shapes: &[Shape], own: &[Option<Said>]) -> Range<usize> {
    const LINE_OF_FURNITURE: i64 = 4;
    let (mut best, mut best_sum) = (0..0, 0);
    let (mut start, mut sum) = (0, 0);
    for at in 0..own.len() {
        let paragraph = shapes[at].prose && own[at].is_none();
        sum += if paragraph { shapes[at].words as i64 } else { -LINE_OF_FURNITURE };
        if sum <= 0 {
            (start, sum) = (at + 1, 0);
        } else if sum > best_sum {
            (best, best_sum) = (start..at + 1, sum);
        }
    }
    best
}

/// How many words of paragraphs some lines have.
fn running(shapes: &[Shape], own: &[Option<Said>], lines: Range<usize>) -> usize {
    lines.filter(|&at| shapes[at].prose && own[at].is_none()).map(|at| shapes[at].words).sum()
}

/// The line with which the article is over: a label or credit with little running text behind it.
fn closing(shapes: &[Shape], own: &[Option<Said>], page: Range<usize>) -> Option<usize> {
    let words = |at: usize| if shapes[at].prose && own[at].is_none() { shapes[at].words } else { 0 };
    let mut behind = running(shapes, own, page.clone());
    let mut before = 0;
    for at in page {
        before += words(at);
        behind -= words(at);
        let Some(said) = own[at].filter(|said| said.closes) else { continue };
        // A credit closes more surely than a label, which may stand in the middle.
        let enough = if said.role == Role::Credit { behind } else { 2 * behind };
        if before > 0 && before >= enough {
            return Some(at);
        }
    }
    None
}

/// Whether two lines have the same letters and digits.
fn says_the_same(line: &str, declared: &str) -> bool {
    fn letters(text: &str) -> impl Iterator<Item = char> {
        text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase)
    }
    line.len() < 4 * declared.len()
        && letters(declared).next().is_some()
        && letters(line).eq(letters(declared))
}

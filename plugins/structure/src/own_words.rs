//! What a line is whatever stands around it.

use std::collections::BTreeSet;

use aho_corasick::AhoCorasick;
use parallax_layers::structure::Role;

use crate::{
    lines::PageLine,
    masthead,
    phrases::{Said, said},
    shape::{self, Picture, Shape},
};

/// What each line is by its own words and shape, as far as these tell.
pub(crate) fn of(lines: &[PageLine], shapes: &[Shape], addresses: &AhoCorasick) -> Vec<Option<Said>> {
    let mut own: Vec<_> =
        lines.iter().zip(shapes).map(|(line, shape)| of_line(line.text, *shape, addresses)).collect();
    masthead::mark(lines, shapes, &mut own);
    mark_captions(lines, shapes, &mut own);
    mark_repeats(lines, shapes, &mut own);
    own
}

/// No button, label or notice is longer, in bytes.
const LONGEST: usize = 700;

/// No single sentence to the reader is longer, in bytes.
const LONGEST_ADDRESS: usize = 300;

fn of_line(line: &str, shape: Shape, addresses: &AhoCorasick) -> Option<Said> {
    let plainly = |role| Some(Said { role, closes: false });
    if line.len() > LONGEST {
        return None;
    }
    // As Markdown writes a picture; a page's reader puts its captions so.
    if line.starts_with("![") {
        return plainly(Role::Caption);
    }
    if !shape.prose && shape::is_dateline(line) {
        return plainly(Role::Dateline);
    }
    if shape.words == 0 || is_address(line) || shape::is_buttons(line) {
        return plainly(Role::Boilerplate);
    }
    if let Some(said) = said(line) {
        return Some(said);
    }
    if shape::is_byline(line) {
        return plainly(Role::Byline);
    }
    // An article may quote a notice: then it stands in quotation marks.
    if line.len() < LONGEST_ADDRESS && addresses.is_match(line) && !line.contains(['“', '"']) {
        return plainly(Role::Boilerplate);
    }
    match shape::picture(line, shape.words)? {
        Picture::Credit => plainly(Role::Credit),
        Picture::Captioned => plainly(Role::Caption),
    }
}

/// Whether a line is a link or an address of mail.
fn is_address(line: &str) -> bool {
    let starts = ["http://", "https://", "www."].iter().any(|start| line.starts_with(start));
    (starts || line.contains('@')) && !line.contains(char::is_whitespace)
}

/// Captions: lines that stand twice, and the line that a picture's credit hangs on.
fn mark_captions(lines: &[PageLine], shapes: &[Shape], own: &mut [Option<Said>]) {
    let caption = Some(Said { role: Role::Caption, closes: false });
    let spaced = lines.iter().skip(1).any(|line| line.set_off);
    // Page titles stand twice, too: the first long title of a page is its headline.
    let first_title =
        (0..lines.len()).find(|&at| own[at].is_none() && shapes[at].title && shapes[at].words >= 5);
    let is_paragraph = |at: usize, own: &[Option<Said>]| shapes[at].prose && own[at].is_none();
    // A credit under the second copy, or between the two, tells a caption from a paragraph that stands twice.
    let pictured = |twin: usize, at: usize, own: &[Option<Said>]| {
        own[twin + 1..lines.len().min(at + 2)]
            .iter()
            .flatten()
            .any(|said| matches!(said.role, Role::Credit | Role::Caption) && !said.closes)
    };
    for at in 1..lines.len() {
        for twin in at.saturating_sub(TWINS)..at {
            let is_one =
                |at: usize| shapes[at].words >= 5 && own[at].is_none_or(|said| said.role == Role::Caption);
            let (above, line) = (lines[twin].text, lines[at].text);
            if is_one(at)
                && is_one(twin)
                && (line.starts_with(above) || above.starts_with(line))
                && first_title != Some(twin)
                && !(is_paragraph(twin, own) && is_paragraph(at, own) && !pictured(twin, at, own))
            {
                own[twin] = caption;
                own[at] = caption;
            }
        }
        let is_credit = own[at].is_some_and(|said| said.role == Role::Credit && !said.closes);
        let hangs = lines[at].text.starts_with(lines[at - 1].text) || spaced && !lines[at].set_off;
        // The first line of a page is its headline or label.
        if is_credit && hangs && own[at - 1].is_none() && shapes[at - 1].words < shape::MANY && at > 1 {
            own[at - 1] = caption;
        }
    }
}

/// A paragraph of the article that stands again, as summary and lead or as pull quote, is the article's once.
fn mark_repeats(lines: &[PageLine], shapes: &[Shape], own: &mut [Option<Said>]) {
    let mut seen = BTreeSet::new();
    for at in 0..lines.len() {
        let paragraph = own[at].is_none() && shapes[at].prose && shapes[at].words >= SHORTEST_REPEAT;
        if paragraph && !seen.insert(lines[at].text) {
            own[at] = Some(Said { role: Role::Boilerplate, closes: false });
        }
    }
}

/// Shorter sentences may be said twice.
const SHORTEST_REPEAT: usize = 8;

/// A caption's second copy stands at most so many lines below: a credit or a button may come between.
const TWINS: usize = 2;

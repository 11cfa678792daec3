//! The lines of an article, and where the article itself begins and ends among them.

use std::ops::Range;

use parallax_corpus::{Article, Span};
use parallax_layers::structure::{Line, Role};

pub(crate) struct Page<'a> {
    pub(crate) article: &'a Article,
    pub(crate) lines: Vec<Here<'a>>,
}

/// A line with its words.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Here<'a> {
    pub(crate) text: &'a str,
    start: usize,
    pub(crate) role: Role,
    pub(crate) part: Part,
    /// Its place among the lines of its part.
    pub(crate) nth: usize,
    /// Whether it stands in the last third of the page, where pages speak of themselves.
    pub(crate) late: bool,
}

/// Where on the page a line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// Before the first paragraph.
    Head,
    /// From the first paragraph to the last.
    Body,
    /// Behind the last paragraph.
    Tail,
}

/// Longer lines are paragraphs, whatever else they look like.
const SHORT: usize = 200;

impl<'a> Page<'a> {
    pub(crate) fn new(article: &'a Article, lines: &[Line]) -> Self {
        let lines: Vec<&Line> = lines
            .iter()
            .filter(|line| !article.front_matter.is_some_and(|front| front.contains(line.span)))
            .collect();
        let paragraph = |least: usize| {
            move |line: &&Line| {
                let words = &article[line.span];
                let ends =
                    words.trim_end_matches(['"', '”', '’', '\'', ')']).ends_with(['.', '!', '?', ':', '…']);
                line.role == Role::Body && words.len() > least && ends
            }
        };
        let between = |least: usize| {
            lines.iter().position(paragraph(least)).zip(lines.iter().rposition(paragraph(least)))
        };
        // Notices are short sentences; paragraphs that long are the article's, if there are any.
        let body = between(100).or_else(|| between(40));
        let count = lines.len();
        let mut counts = [0; 3];
        let lines = lines.into_iter().enumerate().map(|(at, line)| {
            let part = match body {
                Some((first, _)) if at < first => Part::Head,
                Some((_, last)) if at > last => Part::Tail,
                Some(_) => Part::Body,
                // A page without a paragraph is all head.
                None => Part::Head,
            };
            let nth = counts[part as usize];
            counts[part as usize] += 1;
            Here {
                text: &article.text[line.span.range()],
                start: line.span.start as usize,
                role: line.role,
                part,
                nth,
                late: at * 3 >= count * 2,
            }
        });
        Self { article, lines: lines.collect() }
    }

    /// Lines that are not the article speaking.
    pub(crate) fn furniture(&self) -> impl Iterator<Item = &Here<'a>> {
        self.lines.iter().filter(|line| !line.is_prose() || line.part == Part::Tail)
    }

    /// Paragraphs of the article.
    pub(crate) fn prose(&self) -> impl Iterator<Item = &Here<'a>> {
        self.lines.iter().filter(|line| line.role == Role::Body && line.part != Part::Tail)
    }

    /// The words of the front matter that declare a field, by the first of its names that stands there.
    pub(crate) fn declaration(&self, names: &[&str]) -> Option<Span> {
        names.iter().find_map(|name| self.declared_by(name))
    }

    fn declared_by(&self, field: &str) -> Option<Span> {
        let front = self.article.front_matter?;
        let mut start = front.start as usize;
        for line in self.article[front].split_inclusive('\n') {
            let here = Span::new(start, start + line.len()).trimmed(&self.article.text);
            start += line.len();
            if line.split_once(':').is_some_and(|(name, _)| name.trim().eq_ignore_ascii_case(field)) {
                return Some(here);
            }
        }
        None
    }
}

impl Here<'_> {
    pub(crate) fn is_short(&self) -> bool {
        self.text.len() <= SHORT
    }

    pub(crate) fn is_prose(&self) -> bool {
        matches!(self.role, Role::Body | Role::Blockquote | Role::Headline)
    }

    pub(crate) fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.start + range.start, self.start + range.end)
    }

    pub(crate) fn whole(&self) -> Span {
        self.span(0..self.text.len())
    }
}

//! The lines of an article, and where the article itself begins and ends among them.

use parallax_corpus::{Article, Span};
use parallax_layers::structure::{Line, Role};

/// Longer lines are paragraphs: what credits them stands in them as a sentence.
const SHORT: usize = 200;

pub(crate) struct Page<'a> {
    pub(crate) article: &'a Article,
    lines: &'a [Line],
    /// The first and the last line that is a paragraph of the article.
    body: Option<(usize, usize)>,
}

/// A line with its words.
#[derive(Clone, Copy)]
pub(crate) struct Here<'a> {
    pub(crate) text: &'a str,
    pub(crate) start: usize,
    pub(crate) role: Role,
    /// Whether it stands behind the article's last paragraph.
    pub(crate) behind: bool,
    /// Whether nothing of the article stands behind it.
    pub(crate) last: bool,
    /// Whether the line before it stands under a photograph.
    pub(crate) under_caption: bool,
}

impl<'a> Page<'a> {
    pub(crate) fn new(article: &'a Article, lines: &'a [Line]) -> Self {
        let paragraph = |least: usize| move |line: &Line| line.role == Role::Body && line.span.len() > least;
        let between =
            |least| lines.iter().position(paragraph(least)).zip(lines.iter().rposition(paragraph(least)));
        let body = between(SHORT / 2).or_else(|| between(SHORT / 5));
        Self { article, lines, body }
    }

    pub(crate) fn lines(&self) -> impl Iterator<Item = Here<'a>> {
        let last = self
            .lines
            .iter()
            .rposition(|line| matches!(line.role, Role::Body | Role::Blockquote))
            .unwrap_or(0);
        self.lines.iter().enumerate().filter(|(_, line)| !self.is_front_matter(line.span)).map(
            move |(at, line)| Here {
                text: &self.article.text[line.span.range()],
                start: line.span.start as usize,
                role: line.role,
                behind: self.body.is_some_and(|(_, last)| at > last),
                last: at >= last,
                under_caption: at > 0 && self.lines[at - 1].role == Role::Caption,
            },
        )
    }

    fn is_front_matter(&self, span: Span) -> bool {
        self.article.front_matter.is_some_and(|front| front.contains(span))
    }
}

impl Here<'_> {
    pub(crate) fn is_short(&self) -> bool {
        self.text.len() <= SHORT
    }

    pub(crate) fn is_prose(&self) -> bool {
        matches!(self.role, Role::Body | Role::Blockquote | Role::Headline)
    }

    pub(crate) fn span(&self, range: std::ops::Range<usize>) -> Span {
        Span::new(self.start + range.start, self.start + range.end)
    }
}

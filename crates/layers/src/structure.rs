//! What each line of the page is.

use documented::DocumentedFields;
use parallax_corpus::{Article, Layer, Span};
use serde::{Deserialize, Serialize};

/// A line or paragraph of the page. Together the rows cover all of the text but white space.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, DocumentedFields)]
pub struct Line {
    /// Without white space at its ends.
    pub span: Span,
    /// What it is.
    pub role: Role,
}

/// What a line of a page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// The article's own headline.
    Headline,
    /// A section label or a short line over the headline.
    Kicker,
    /// Who wrote it.
    Byline,
    /// Where and when it was written; also update notices.
    Dateline,
    /// Words under a photograph.
    Caption,
    /// Whose photograph or whose report.
    Credit,
    /// The article itself, standfirst included.
    Body,
    /// Words set apart as another's.
    Blockquote,
    /// Page furniture: buttons, teasers, legal notices, author boxes, sign-offs.
    Boilerplate,
    /// A role this version does not know.
    #[serde(other)]
    Other,
}

impl Role {
    /// Whether the line is the article speaking: what is counted, quoted and compared.
    #[must_use]
    pub fn is_article(self) -> bool {
        matches!(self, Self::Headline | Self::Body | Self::Blockquote)
    }
}

impl Layer for Line {
    const NAME: &'static str = "structure";
    type Unit = Article;
}

/// How many words an article has itself, page furniture left out.
#[must_use]
pub fn own_words(article: &Article, lines: &[Line]) -> usize {
    let own = lines.iter().filter(|line| line.role.is_article());
    own.map(|line| article[line.span].split_whitespace().count()).sum()
}

/// The last line of an article, and those that its page has behind it; nothing where a headline is all there is.
pub fn last_line<'t>(
    article: &'t Article,
    lines: &'t [Line],
) -> Option<(&'t str, impl Iterator<Item = &'t str>)> {
    let last = lines.iter().rposition(|line| line.role.is_article())?;
    let mut texts = lines[last..].iter().map(|line| &article[line.span]);
    (lines[last].role != Role::Headline).then(|| texts.next())?.map(|last| (last, texts))
}

/// What the line at a place is, where the article itself speaks, its headline too; none in page furniture. Lines are in order.
#[must_use]
pub fn role_at(lines: &[Line], at: Span) -> Option<Role> {
    let line = lines.partition_point(|line| line.span.end <= at.start);
    lines.get(line).map(|line| line.role).filter(|role| role.is_article())
}

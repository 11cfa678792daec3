//! Results without the words of the articles: where words of an article would stand, a [mark](marks) says where
//! in it they are.
//!
//! The words of a span are always a mark. In any other string, four or more words that stand in a row in an
//! article of the unit are; what is shorter is kept, and with it names, figures and terms. Words are counted as
//! runs of letters and digits, and capitals and the signs between words may differ. The words of a layer that
//! tells every word of an article cannot be withheld, so it is not written.

pub(crate) mod marks;
mod stretches;

use parallax_corpus::{Article, Cite, Offsets, Ruler, Span};
use serde::{Serialize, Serializer};

use marks::{Case, Field, Mark};
use stretches::{Piece, Stretches};

/// Layers of which the rows together are the text, word by word.
pub const TELLING_ALL: [&str; 1] = ["words"];

/// The articles of a unit, whose words are not told.
pub(crate) struct Withheld<'a> {
    articles: Vec<Source<'a>>,
    stretches: Stretches<'a>,
}

/// An article: its id, and rulers along its text and its declared headline.
struct Source<'a> {
    id: &'a str,
    text: Ruler<'a>,
    headline: Ruler<'a>,
}

impl<'a> Withheld<'a> {
    pub(crate) fn new(articles: &'a [Article], offsets: Offsets) -> Self {
        let headline = |article: &'a Article| article.declared.headline.as_deref().unwrap_or_default();
        let source = |article: &'a Article| Source {
            id: &article.id,
            text: Ruler::new(&article.text, offsets),
            headline: Ruler::new(headline(article), offsets),
        };
        let texts = articles.iter().flat_map(|article| [article.text.as_str(), headline(article)]);
        Self { articles: articles.iter().map(source).collect(), stretches: Stretches::of(texts.collect()) }
    }

    /// A string with marks for what it has in common with the articles.
    pub(crate) fn text(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        for piece in self.stretches.pieces(text) {
            match piece {
                Piece::Own(words) => marks::push_own(&mut out, words),
                Piece::Theirs { text, span, case } => {
                    let field = if text % 2 == 0 { Field::Text } else { Field::Headline };
                    out.push_str(&self.mark(text / 2, field, span, case));
                }
            }
        }
        out
    }

    fn mark(&self, article: usize, field: Field, span: Span, case: Case) -> String {
        let source = &self.articles[article];
        let ruler = match field {
            Field::Text => &source.text,
            Field::Headline => &source.headline,
        };
        // An article's rows have no other article.
        let article = (self.articles.len() > 1).then_some(article);
        Mark { article, field, case, start: ruler.offset(span.start), end: ruler.offset(span.end) }
            .to_string()
    }

    pub(crate) fn span<S: Serializer>(&self, span: Span, to: S) -> Result<S::Ok, S::Error> {
        self.place(0, span, None, to)
    }

    pub(crate) fn cite<S: Serializer>(&self, Cite { article, span }: Cite, to: S) -> Result<S::Ok, S::Error> {
        let index = article.0 as usize;
        self.place(index, span, Some(self.articles[index].id), to)
    }

    fn place<S: Serializer>(
        &self,
        index: usize,
        span: Span,
        article: Option<&str>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Place<'a> {
            #[serde(skip_serializing_if = "Option::is_none")]
            article: Option<&'a str>,
            start: u32,
            end: u32,
            text: &'a str,
        }
        let ruler = &self.articles[index].text;
        let text = &self.mark(index, Field::Text, span, Case::Same);
        Place { article, start: ruler.offset(span.start), end: ruler.offset(span.end), text }.serialize(to)
    }
}

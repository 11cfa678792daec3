//! An article as annotations see it, and targets in it.

use std::borrow::Cow;

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use parallax_corpus::{Article, Offsets, Ruler, Span};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::write::record::sha256;

/// So many characters stand in front of a quotation and behind it.
const AROUND: usize = 32;

/// The texts of articles with line ends of one character, as browsers have them.
pub(super) fn texts(articles: &[Article]) -> Vec<Cow<'_, str>> {
    articles.iter().map(|article| text(&article.text)).collect()
}

pub(crate) fn text(text: &str) -> Cow<'_, str> {
    if text.contains("\r\n") { Cow::Owned(text.replace("\r\n", "\n")) } else { Cow::Borrowed(text) }
}

/// The articles of a unit, over their texts.
pub(super) fn pages<'a>(
    articles: &'a [Article],
    texts: &'a [Cow<'_, str>],
    offsets: Offsets,
) -> Vec<Page<'a>> {
    articles.iter().zip(texts).map(|(article, text)| Page::new(article, text, offsets)).collect()
}

/// An article.
pub(super) struct Page<'a> {
    pub(crate) id: &'a str,
    pub(crate) sha256: String,
    pub(crate) iri: String,
    /// Along its text with short line ends.
    ruler: Ruler<'a>,
    /// Where the long ones begin in the text as it was read.
    long: Vec<u32>,
}

impl<'a> Page<'a> {
    fn new(article: &'a Article, text: &'a str, offsets: Offsets) -> Self {
        let long = article.text.match_indices("\r\n");
        Self {
            id: &article.id,
            sha256: sha256(&article.text),
            iri: iri(article),
            ruler: Ruler::new(text, offsets),
            long: long.map(|(at, _)| u32::try_from(at).expect("an article is under 4 GiB")).collect(),
        }
    }

    /// A place in it, as annotations point at it.
    pub(super) fn target(&self, start: u32, end: u32, with_words: bool) -> Value {
        let short = |at: u32| {
            let before = self.long.partition_point(|&long| long < at);
            at - u32::try_from(before).expect("no more than characters")
        };
        let (from, to) = (short(start), short(end));
        let (start, end, _) = self.ruler.measure(Span { start: from, end: to });
        let position = json!({ "type": "TextPositionSelector", "start": start, "end": end });
        let quote = with_words.then(|| quote(self.ruler.text(), from as usize, to as usize));
        let selectors: Vec<Value> = quote.into_iter().chain([position]).collect();
        let mut target = json!({
            "type": "SpecificResource",
            "source": self.iri,
            "selector": selectors,
            "parallax:article": self.id,
            "parallax:sha256": self.sha256,
        });
        if !self.long.is_empty() {
            target["parallax:newlines"] = json!("CRLF counted as one");
        }
        target
    }
}

/// The selector by words of a stretch of a text, whose line ends are short.
pub(crate) fn quote(text: &str, start: usize, end: usize) -> Value {
    let before = text[..start].char_indices().rev().take(AROUND).last().map_or(start, |(at, _)| at);
    let after = text[end..].char_indices().nth(AROUND).map_or(text.len(), |(at, _)| end + at);
    json!({
        "type": "TextQuoteSelector",
        "exact": text[start..end],
        "prefix": text[before..start],
        "suffix": text[end..after],
    })
}

/// Where it was published or, where that is not declared, what its text is: `ni:` names it by its hash (RFC 6920).
fn iri(article: &Article) -> String {
    let is_iri = |url: &&String| {
        ["http://", "https://"].iter().any(|scheme| url.starts_with(scheme))
            && !url.chars().any(|c| c.is_whitespace() || c.is_control() || "<>\"{}|\\^`".contains(c))
    };
    match article.declared.url.as_ref().filter(is_iri) {
        Some(url) => url.clone(),
        None => format!(
            "ni:///sha-256;{}",
            BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(article.text.as_bytes()))
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_as_everybody_has_it() {
        // RFC 4648, section 10, without padding.
        for (bytes, letters) in
            [("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")]
        {
            assert_eq!(BASE64_URL_SAFE_NO_PAD.encode(bytes), letters);
        }
    }
}

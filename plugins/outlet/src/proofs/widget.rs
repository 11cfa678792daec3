//! What a page offers in its own name.

use parallax_press::{PublisherKind, mentions};

use super::Proof;
use crate::{page::Here, text::begins};

/// "Trending on CNN", "Subscribe to the Guardian": only for names that the table knows, since a
/// newsletter or a section may be named there too.
pub(super) fn proof(line: &Here<'_>) -> Option<Proof> {
    const OPENINGS: &[&str] = &[
        "trending on",
        "more from",
        "more on",
        "more at",
        "read more on",
        "read more at",
        "read more from",
        "most read on",
        "popular on",
        "subscribe to",
        "sign up for",
        "sign up to",
        "follow",
        "download the",
        "get the",
        "watch",
        "listen to",
        "support",
        "join",
        "contact",
        "about",
        "advertise with",
        "advertise on",
        "welcome to",
        "thank you for reading",
        "thanks for reading",
        "from",
        "latest from",
        "best of",
        "top stories from",
        "also on",
        "elsewhere on",
        "share on",
        "comment on",
    ];
    if line.text.len() > 120 || line.is_prose() && line.text.ends_with('.') {
        return None;
    }
    let opening =
        OPENINGS.iter().filter(|opening| begins(line.text, opening)).max_by_key(|opening| opening.len())?;
    let mention = mentions(line.text).find(|mention| mention.range.start >= opening.len())?;
    // Nothing but an article between: "Follow @reporter on CNN" names no publisher.
    let between = line.text[opening.len()..mention.range.start].trim();
    let outlet = mention.outlet.filter(|outlet| outlet.kind != PublisherKind::Agency)?;
    let direct = between.is_empty() || ["the", "The", "our"].contains(&between);
    direct.then(|| Proof::of(outlet.name, 0.8, line.whole()))
}

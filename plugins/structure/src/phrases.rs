//! Words by which the furniture of a page is known.
//!
//! Lists, sorted: lines that are furniture as a whole, and openings of lines that are. Letters are lower case,
//! apostrophes straight. Openings stand in `phrases/openings.tsv`, each with the role of its line, whether the
//! article closes there, and the most words of such a line.

use std::sync::LazyLock;

use parallax_layers::structure::Role;
use parallax_lexicon::is_whole;

/// What the words of a line say it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) role: Role,
    /// Whether the article is over where such a line stands.
    pub(crate) closes: bool,
}

/// What the words of `line` say it is, if anything; of a line in brackets, "(Read more: …)", what stands inside may tell.
pub(crate) fn said(line: &str) -> Option<Said> {
    said_by(line).or_else(|| said_by(line.strip_prefix(['(', '['])?.strip_suffix([')', ']'])?))
}

fn said_by(line: &str) -> Option<Said> {
    let mut buffer = [0; LONGEST_OPENING];
    let plain = plain(line, &mut buffer);
    if line.len() < LONGEST_OPENING {
        let whole = plain.trim_end_matches(|c: char| !c.is_alphanumeric());
        let is_one_of = |labels: &[&str]| labels.binary_search(&whole).is_ok();
        if is_one_of(WHOLE) || is_one_of(CLOSING) {
            return Some(Said { role: Role::Boilerplate, closes: is_one_of(CLOSING) });
        }
    }
    let first = *plain.as_bytes().first()?;
    let from = OPENINGS.partition_point(|opening| opening.words.as_bytes()[0] < first);
    let to = OPENINGS.partition_point(|opening| opening.words.as_bytes()[0] <= first);
    // The longest one that fits stands last.
    let found = OPENINGS[from..to]
        .iter()
        .rev()
        .find(|opening| plain.starts_with(opening.words) && is_whole(plain, 0..opening.words.len()))?;
    let words = line.split_ascii_whitespace().take(found.most_words + 1).count();
    (words <= found.most_words).then_some(found.said)
}

/// Whether a line is nothing but a pointer to other stories, which stand below it.
pub(crate) fn points_elsewhere(line: &str) -> bool {
    let mut buffer = [0; LONGEST_OPENING];
    let plain = plain(line, &mut buffer);
    let label = plain.trim_end_matches(|c: char| !c.is_alphanumeric());
    line.len() < LONGEST_OPENING && (CLOSING.binary_search(&label).is_ok() || POINTERS.contains(&label))
}

const POINTERS: &[&str] = &[
    "also read",
    "don't miss",
    "more",
    "read also",
    "read more",
    "read this",
    "related",
    "related story",
    "see also",
    "watch",
];

/// Phrases with which a page, not an article, speaks to its reader.
pub(crate) const ADDRESSES: &[&str] = &[
    "agree to our",
    "all rights reserved",
    "an affiliate commission",
    "articles left this month",
    "cancel anytime",
    "cancel at any time",
    "chip in",
    "click here to",
    "comments powered by",
    "contributed reporting",
    "contributed to this article",
    "contributed to this report",
    "contributed to this story",
    "enable javascript",
    "follow us on",
    "for our newsletter",
    "free article left",
    "free article remaining",
    "free articles left",
    "free articles remaining",
    "in the comments below",
    "in the comments section",
    "in your inbox",
    "manage your newsletter",
    "may not be published, broadcast",
    "may not be reproduced",
    "must be logged in",
    "of your free articles",
    "our app",
    "our newsdesk",
    "our newsletter",
    "our privacy policy",
    "our telegram channel",
    "our terms",
    "our whatsapp channel",
    "purchase through links",
    "reached your limit of",
    "received your submission",
    "straight to your inbox",
    "subscribe to our",
    "thank you for subscribing",
    "thanks for signing up",
    "the newsdesk",
    "this site is protected by",
    "to leave a comment",
    "to post a comment",
    "to your inbox",
    "unlimited digital access",
    "unsubscribe at any time",
    "was used in this report",
    "were used in this report",
    "write to us",
    "your email address will",
    "your subscription",
];

/// Bytes of a line's start that are looked at.
const LONGEST_OPENING: usize = 64;

/// The start of a line in lower case, without what stands before its first word.
fn plain<'a>(line: &str, buffer: &'a mut [u8; LONGEST_OPENING]) -> &'a str {
    let start =
        line.trim_start_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '©' | '@' | '(' | '['));
    let mut length = 0;
    for c in start.chars() {
        let c = if c == '’' { '\'' } else { c.to_ascii_lowercase() };
        if length + c.len_utf8() > buffer.len() {
            break;
        }
        length += c.encode_utf8(&mut buffer[length..]).len();
    }
    std::str::from_utf8(&buffer[..length]).unwrap_or_default()
}

/// Buttons, switches, labels and the like.
const WHOLE: &[&str] = &[
    "a",
    "aa",
    "accessibility links",
    "ad",
    "ad feedback",
    "advert",
    "advertisement",
    "advertising",
    "all rights reserved",
    "article continues below",
    "audio",
    "bookmark",
    "breaking news",
    "close",
    "contact us",
    "continue reading",
    "cookie policy",
    "copy link",
    "copy url",
    "delete",
    "download",
    "e-mail",
    "email",
    "email this",
    "embed",
    "enlarge",
    "enlarge image",
    "enlarge this image",
    "expand",
    "facebook",
    "facebook twitter",
    "flipboard",
    "follow",
    "following",
    "font size",
    "full screen",
    "get the app",
    "hide caption",
    "home",
    "image",
    "instagram",
    "l",
    "lg",
    "like",
    "linkedin",
    "listen",
    "listen to this article",
    "live updates",
    "load more",
    "loading",
    "log in",
    "login",
    "m",
    "md",
    "menu",
    "messenger",
    "more",
    "mute",
    "next",
    "open sharing panel",
    "pause",
    "pinterest",
    "play",
    "play video",
    "please wait",
    "previous",
    "print",
    "print this",
    "print this page",
    "privacy policy",
    "promoted",
    "quotes",
    "read aloud",
    "reddit",
    "register",
    "related",
    "reply",
    "report an error",
    "reprints",
    "rss",
    "s",
    "save",
    "search",
    "see more",
    "send",
    "share",
    "share article",
    "share this",
    "share this article",
    "share this page",
    "share this story",
    "show caption",
    "show comments",
    "sign in",
    "skip",
    "skip ad",
    "skip advertisement",
    "skip to content",
    "skip to main content",
    "sm",
    "sponsored",
    "sponsored content",
    "story continues below",
    "story continues below advertisement",
    "subscribe",
    "telegram",
    "text size",
    "toggle menu",
    "top",
    "top stories",
    "transcript",
    "trending",
    "trending now",
    "tweet",
    "twitter",
    "video",
    "view comments",
    "view gallery",
    "watch",
    "watch live",
    "whatsapp",
    "x",
    "xl",
    "xs",
    "youtube",
];

/// Labels of what follows an article.
const CLOSING: &[&str] = &[
    "about the author",
    "also in the news",
    "around the web",
    "author",
    "comments",
    "discover more",
    "discussion",
    "editor's picks",
    "editors' picks",
    "elsewhere on the web",
    "featured",
    "from around the web",
    "in this section",
    "in this story",
    "keep reading",
    "latest",
    "latest news",
    "latest stories",
    "leave a comment",
    "leave a reply",
    "more coverage",
    "more from",
    "more headlines",
    "more news",
    "more on this",
    "more on this story",
    "more on this topic",
    "more stories",
    "most popular",
    "most read",
    "most viewed",
    "most watched",
    "must read",
    "newsletter",
    "newsletters",
    "our standards",
    "popular",
    "popular now",
    "popular stories",
    "read next",
    "recommended",
    "recommended for you",
    "recommended stories",
    "related articles",
    "related content",
    "related coverage",
    "related internet links",
    "related links",
    "related news",
    "related posts",
    "related stories",
    "related topics",
    "tags",
    "topics",
    "up next",
    "view all",
    "watch also",
    "what to read next",
    "what's on",
    "you may also like",
    "you might also like",
];

/// How a line begins, and what it is then.
#[derive(Debug)]
struct Opening {
    words: &'static str,
    said: Said,
    /// A line of more words is more likely a sentence of the article that happens to begin alike.
    most_words: usize,
}

/// Openings, sorted.
static OPENINGS: LazyLock<Vec<Opening>> =
    LazyLock::new(|| TABLE.lines().skip(1).filter_map(opening).collect());

const TABLE: &str = include_str!("../phrases/openings.tsv");

/// A line of the table; a test holds each to its form.
fn opening(line: &'static str) -> Option<Opening> {
    let mut columns = line.split('\t');
    let words = columns.next()?;
    let role = match columns.next()? {
        "boilerplate" => Role::Boilerplate,
        "byline" => Role::Byline,
        "caption" => Role::Caption,
        "credit" => Role::Credit,
        "dateline" => Role::Dateline,
        _ => return None,
    };
    let closes = columns.next()? == "closes";
    Some(Opening { words, said: Said { role, closes }, most_words: columns.next()?.parse().ok()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted_and_in_plain_letters() {
        for list in [WHOLE, CLOSING] {
            assert!(list.is_sorted(), "{:?}", list.windows(2).find(|pair| pair[0] > pair[1]));
        }
        assert_eq!(OPENINGS.len(), TABLE.lines().count() - 1, "a line that cannot be read");
        let openings: Vec<_> = OPENINGS.iter().map(|opening| opening.words).collect();
        assert!(openings.is_sorted(), "{:?}", openings.windows(2).find(|pair| pair[0] > pair[1]));
        for phrase in WHOLE.iter().chain(CLOSING).chain(&openings) {
            let mut buffer = [0; LONGEST_OPENING];
            assert_eq!(plain(phrase, &mut buffer), *phrase, "is matched against plain letters");
        }
    }
}

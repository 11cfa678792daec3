//! Words by which the furniture of a page is known.
//!
//! Two lists, sorted: lines that are furniture as a whole, and openings of lines that are. Letters
//! are lower case, apostrophes straight. An opening carries the role of its line and the number of words beyond
//! which a line is more likely a sentence of the article that happens to begin alike.

use parallax_layers::structure::Role;

/// What the words of a line say it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) role: Role,
    /// Whether the article is over where such a line stands.
    pub(crate) closes: bool,
}

/// What the words of `line` say it is, if anything.
pub(crate) fn said(line: &str) -> Option<Said> {
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
    let from = OPENINGS.partition_point(|(opening, ..)| opening.as_bytes()[0] < first);
    let to = OPENINGS.partition_point(|(opening, ..)| opening.as_bytes()[0] <= first);
    // The longest one that fits stands last.
    let (_, role, closes, most_words) =
        OPENINGS[from..to].iter().rev().find(|(opening, ..)| opens(plain, opening))?;
    let words = line.split_ascii_whitespace().take(most_words + 1).count();
    (words <= *most_words).then_some(Said { role: *role, closes: *closes })
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
    "chip in",
    "click here to",
    "comments powered by",
    "enable javascript",
    "follow us on",
    "for our newsletter",
    "in your inbox",
    "manage your newsletter",
    "may not be published, broadcast",
    "may not be reproduced",
    "must be logged in",
    "our app",
    "our newsdesk",
    "our newsletter",
    "our privacy policy",
    "our terms",
    "purchase through links",
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
    "unsubscribe at any time",
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

fn opens(line: &str, opening: &str) -> bool {
    line.strip_prefix(opening).is_some_and(|rest| {
        !opening.ends_with(char::is_alphanumeric) || !rest.starts_with(char::is_alphanumeric)
    })
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

/// How a line begins, what it is then, whether it closes the article, and its most words.
const OPENINGS: &[(&str, Role, bool, usize)] = &[
    ("(additional reporting", Role::Credit, true, 60),
    ("(adds", Role::Dateline, false, 40),
    ("(corrects", Role::Dateline, false, 40),
    ("(editing by", Role::Credit, true, 30),
    ("(photo", Role::Credit, false, 15),
    ("(recasts", Role::Dateline, false, 40),
    ("(reporting by", Role::Credit, true, 60),
    ("(rewrites", Role::Dateline, false, 40),
    ("(updates", Role::Dateline, false, 40),
    ("(with reporting", Role::Credit, true, 30),
    ("@", Role::Boilerplate, false, 4),
    ("a version of this article", Role::Boilerplate, true, 40),
    ("additional reporting", Role::Credit, true, 30),
    ("all rights reserved", Role::Boilerplate, true, 40),
    ("also read", Role::Boilerplate, false, 25),
    ("are you affected", Role::Boilerplate, false, 40),
    ("by continuing to", Role::Boilerplate, false, 60),
    ("by signing up", Role::Boilerplate, false, 60),
    ("by subscribing", Role::Boilerplate, false, 60),
    ("click here", Role::Boilerplate, false, 30),
    ("click to", Role::Boilerplate, false, 20),
    ("compiled by", Role::Credit, true, 20),
    ("contact us", Role::Boilerplate, false, 30),
    ("copyright", Role::Boilerplate, true, 60),
    ("correction:", Role::Boilerplate, false, 120),
    ("courtesy of", Role::Credit, false, 12),
    ("do you have a story", Role::Boilerplate, false, 40),
    ("download our", Role::Boilerplate, false, 30),
    ("download the", Role::Boilerplate, false, 15),
    ("edited by", Role::Credit, true, 20),
    ("editing by", Role::Credit, true, 20),
    ("editor's note:", Role::Boilerplate, false, 120),
    ("email us", Role::Boilerplate, false, 30),
    ("enjoyed this", Role::Boilerplate, false, 20),
    ("file photo", Role::Caption, false, 60),
    ("filed under", Role::Boilerplate, false, 20),
    ("first posted", Role::Dateline, false, 30),
    ("first published", Role::Dateline, false, 15),
    ("follow @", Role::Boilerplate, false, 30),
    ("follow her on", Role::Boilerplate, false, 20),
    ("follow him on", Role::Boilerplate, false, 20),
    ("follow me on", Role::Boilerplate, false, 20),
    ("follow our", Role::Boilerplate, false, 20),
    ("follow us", Role::Boilerplate, false, 40),
    ("font size", Role::Boilerplate, false, 8),
    ("for more information, visit", Role::Boilerplate, false, 30),
    ("for more news", Role::Boilerplate, false, 30),
    ("for more on", Role::Boilerplate, false, 25),
    ("from our correspondent", Role::Byline, false, 10),
    ("get in touch", Role::Boilerplate, false, 30),
    ("get our", Role::Boilerplate, false, 30),
    ("get the latest", Role::Boilerplate, false, 30),
    ("getty images", Role::Credit, false, 8),
    ("got a story", Role::Boilerplate, false, 40),
    ("have a news tip", Role::Boilerplate, false, 40),
    ("have a tip", Role::Boilerplate, false, 40),
    ("have you been affected", Role::Boilerplate, false, 40),
    ("if you have been affected", Role::Boilerplate, false, 50),
    ("image caption", Role::Caption, false, 80),
    ("image credit", Role::Credit, false, 20),
    ("image source", Role::Credit, false, 20),
    ("image:", Role::Credit, false, 20),
    ("join our", Role::Boilerplate, false, 30),
    ("join the conversation", Role::Boilerplate, true, 20),
    ("join the discussion", Role::Boilerplate, true, 20),
    ("last modified", Role::Dateline, false, 15),
    ("last updated", Role::Dateline, false, 15),
    ("like us on", Role::Boilerplate, false, 20),
    ("liked this", Role::Boilerplate, false, 20),
    ("listen to this", Role::Boilerplate, false, 12),
    ("listen:", Role::Boilerplate, false, 25),
    ("more from", Role::Boilerplate, true, 8),
    ("more on ", Role::Boilerplate, false, 8),
    ("more on this", Role::Boilerplate, true, 10),
    ("more:", Role::Boilerplate, false, 25),
    ("next:", Role::Boilerplate, false, 20),
    ("photo by", Role::Credit, false, 15),
    ("photo credit", Role::Credit, false, 20),
    ("photo:", Role::Credit, false, 20),
    ("photograph by", Role::Credit, false, 15),
    ("photograph:", Role::Credit, false, 20),
    ("photos by", Role::Credit, false, 15),
    ("photos:", Role::Credit, false, 20),
    ("picture:", Role::Credit, false, 20),
    ("please consider", Role::Boilerplate, false, 40),
    ("posted by", Role::Byline, false, 12),
    ("posted on", Role::Dateline, false, 12),
    ("previous:", Role::Boilerplate, false, 20),
    ("published", Role::Dateline, false, 10),
    ("read also", Role::Boilerplate, false, 25),
    ("read full", Role::Boilerplate, false, 10),
    ("read more", Role::Boilerplate, false, 25),
    ("read next", Role::Boilerplate, false, 25),
    ("read our", Role::Boilerplate, false, 20),
    ("read the full", Role::Boilerplate, false, 12),
    ("registered office", Role::Boilerplate, true, 40),
    ("related stories", Role::Boilerplate, true, 4),
    ("related story", Role::Boilerplate, false, 25),
    ("related topics", Role::Boilerplate, true, 20),
    ("related:", Role::Boilerplate, false, 25),
    ("reported by", Role::Byline, false, 12),
    ("reporting by", Role::Credit, true, 60),
    ("scroll down", Role::Boilerplate, false, 15),
    ("see also", Role::Boilerplate, false, 25),
    ("share by", Role::Boilerplate, false, 5),
    ("share on", Role::Boilerplate, false, 6),
    ("share this", Role::Boilerplate, false, 8),
    ("share via", Role::Boilerplate, false, 6),
    ("sign up", Role::Boilerplate, false, 5),
    ("sign up for free", Role::Boilerplate, false, 40),
    ("sign up for our", Role::Boilerplate, false, 40),
    ("sign up for your", Role::Boilerplate, false, 40),
    ("sign up here", Role::Boilerplate, false, 40),
    ("sign up now", Role::Boilerplate, false, 40),
    ("sign up to get", Role::Boilerplate, false, 40),
    ("sign up to our", Role::Boilerplate, false, 40),
    ("sign up to receive", Role::Boilerplate, false, 40),
    ("sign up today", Role::Boilerplate, false, 40),
    ("source:", Role::Credit, false, 12),
    ("story by", Role::Byline, false, 12),
    ("subscribe to", Role::Boilerplate, false, 40),
    ("support our journalism", Role::Boilerplate, false, 40),
    ("support us", Role::Boilerplate, false, 40),
    ("tags:", Role::Boilerplate, false, 25),
    ("terms of", Role::Boilerplate, false, 10),
    ("text by", Role::Byline, false, 12),
    ("text size", Role::Boilerplate, false, 8),
    ("the associated press contributed", Role::Credit, true, 20),
    ("this article was amended", Role::Boilerplate, false, 120),
    ("this article was first published", Role::Boilerplate, false, 40),
    ("this article was originally published", Role::Boilerplate, false, 40),
    ("this content is", Role::Boilerplate, false, 40),
    ("this material may not be", Role::Boilerplate, true, 40),
    ("this site uses", Role::Boilerplate, false, 60),
    ("this story has been updated", Role::Dateline, false, 40),
    ("this story was originally published", Role::Boilerplate, false, 40),
    ("this website uses", Role::Boilerplate, false, 60),
    ("tip us", Role::Boilerplate, false, 20),
    ("to find out more, click", Role::Boilerplate, false, 15),
    ("topics:", Role::Boilerplate, false, 25),
    ("trending on", Role::Boilerplate, true, 10),
    ("update:", Role::Dateline, false, 12),
    ("updated", Role::Dateline, false, 10),
    ("updated:", Role::Dateline, false, 30),
    ("view more", Role::Boilerplate, false, 12),
    ("view this", Role::Boilerplate, false, 12),
    ("want more", Role::Boilerplate, false, 30),
    ("watch more", Role::Boilerplate, false, 25),
    ("watch:", Role::Boilerplate, false, 25),
    ("we use cookies", Role::Boilerplate, false, 80),
    ("with additional reporting", Role::Credit, true, 30),
    ("with files from", Role::Credit, true, 30),
    ("with reporting by", Role::Credit, true, 30),
    ("words by", Role::Byline, false, 12),
    ("write to us", Role::Boilerplate, false, 30),
    ("written by", Role::Byline, false, 12),
    ("you can follow", Role::Boilerplate, false, 30),
    ("©", Role::Boilerplate, true, 60),
    ("© ", Role::Boilerplate, true, 60),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted_and_in_plain_letters() {
        for list in [WHOLE, CLOSING] {
            assert!(list.is_sorted(), "{:?}", list.windows(2).find(|pair| pair[0] > pair[1]));
        }
        let openings: Vec<_> = OPENINGS.iter().map(|(opening, ..)| *opening).collect();
        assert!(openings.is_sorted(), "{:?}", openings.windows(2).find(|pair| pair[0] > pair[1]));
        for phrase in WHOLE.iter().chain(CLOSING).chain(&openings) {
            let mut buffer = [0; LONGEST_OPENING];
            assert_eq!(plain(phrase, &mut buffer), *phrase, "is matched against plain letters");
        }
    }
}

//! What the shape of a line says of it, whatever its words: length, stop, capitals, dates.

use crate::marks::{ends_with_stop, is_bullet};

/// How a line looks.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Shape {
    /// Words, counted up to [`MANY`].
    pub(crate) words: usize,
    /// Ends as a sentence does.
    pub(crate) stop: bool,
    /// Running text: a paragraph of the article, or of a notice.
    pub(crate) prose: bool,
    /// Looks like the title of something.
    pub(crate) title: bool,
    /// Begins as an item of a list does.
    pub(crate) item: bool,
}

/// Counting stops here; a line of so many words is a paragraph.
pub(crate) const MANY: usize = 40;

impl Shape {
    pub(crate) fn of(line: &str) -> Self {
        let words = line.split_ascii_whitespace().take(MANY).count();
        let stop = ends_with_stop(line);
        let item = line.starts_with(is_bullet);
        let several = words >= 8 && line.len() < 400 && has_inner_stop(line);
        // Headlines ask and exclaim; only a full stop at the end of one sentence is plain prose.
        let exclaims = line.ends_with(['?', '!']) && !several && words <= 20;
        let prose = words >= 28 || several || words >= 6 && stop && !exclaims;
        let title =
            !prose && !item && words >= 2 && (!stop || exclaims) && !line.ends_with([':', ',', ';', '-']);
        Self { words, stop, prose, title, item }
    }
}

/// Whether a sentence ends within the line.
fn has_inner_stop(line: &str) -> bool {
    let mut rest = line;
    while let Some((before, behind)) = rest.split_once(['.', '!', '?']) {
        let long_word = before.bytes().rev().take_while(u8::is_ascii_lowercase).count() >= 3;
        let begins = behind.trim_start_matches(['"', '”', '’', '\'']).strip_prefix(' ');
        if long_word && begins.is_some_and(|next| next.starts_with(char::is_uppercase)) {
            return true;
        }
        rest = behind;
    }
    false
}

/// Whether a line is a name and nothing else: "Ada Lund", "Jo B. van Rees".
pub(crate) fn is_name(line: &str) -> bool {
    let mut words = 0;
    line.split_ascii_whitespace().all(|word| {
        words += 1;
        let small = matches!(
            word,
            "van" | "von" | "de" | "der" | "den" | "da" | "di" | "du" | "al" | "bin" | "el" | "la"
        );
        small && words > 1
            || word.starts_with(char::is_uppercase)
                && word.chars().all(|c| c.is_alphabetic() || matches!(c, '.' | '-' | '\'' | '’'))
    }) && (2..=4).contains(&words)
}

/// Whether a line names who wrote the article: "By Ada Lund and Bo Reyes, Arden bureau".
pub(crate) fn is_byline(line: &str) -> bool {
    let by = ["By ", "BY ", "by ", "By: ", "By\u{a0}"].iter().find_map(|by| line.strip_prefix(by));
    match by {
        Some(names) => {
            !line.ends_with(['.', ':', '?', '!'])
                && line.split_ascii_whitespace().take(17).count() <= 16
                && names.split_ascii_whitespace().all(|word| {
                    word.starts_with(|c: char| c.is_uppercase() || !c.is_alphabetic())
                        || SMALL.contains(&word)
                        || word.contains('@')
                        || is_trade(word)
                })
        }
        None => {
            let Some((name, trade)) = line.split_once([',', '|', '/', '–', '—']) else { return false };
            is_name(name.trim())
                && line.len() < 100
                && !ends_with_stop(line)
                && trade.split_ascii_whitespace().any(is_trade)
        }
    }
}

const SMALL: &[&str] =
    &["and", "in", "of", "for", "the", "at", "with", "from", "de", "van", "von", "der", "da", "di", "al"];

/// What people who write news are called.
pub(crate) fn is_trade(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    TRADES.iter().any(|trade| trade.eq_ignore_ascii_case(word))
}

const TRADES: &[&str] = &[
    "agency",
    "agencies",
    "analyst",
    "blogger",
    "bureau",
    "chief",
    "columnist",
    "contributor",
    "correspondent",
    "correspondents",
    "desk",
    "editor",
    "freelance",
    "intern",
    "journalist",
    "press",
    "producer",
    "reporter",
    "reporters",
    "staff",
    "writer",
    "writers",
];

/// Whether a line is a date, a time, or a place to write from, and nothing else.
pub(crate) fn is_dateline(line: &str) -> bool {
    if line.len() > 120 || !line.is_char_boundary(0) {
        return false;
    }
    is_date(line) || is_place_to_write_from(line)
}

/// "Thursday, 3 May 2018 at 14:05 GMT", "2 hours ago".
fn is_date(line: &str) -> bool {
    let mut telling = 0;
    let mut words = 0;
    let fits = line
        .split(|c: char| {
            c.is_whitespace() || matches!(c, ',' | '|' | '/' | '(' | ')' | '•' | '·' | '-' | '–' | '—')
        })
        .filter(|word| !word.is_empty())
        .all(|word| {
            words += 1;
            let lower = word.trim_matches(|c: char| !c.is_alphanumeric()).to_ascii_lowercase();
            if CALENDAR.binary_search(&lower.as_str()).is_ok() || lower == "ago" {
                telling += 1;
            } else if lower.starts_with(|c: char| c.is_ascii_digit())
                && lower.bytes().filter(u8::is_ascii_alphabetic).count() <= 4
            {
                telling += usize::from(lower.contains(':') || lower.len() == 4);
            } else {
                return CLOCK.binary_search(&lower.as_str()).is_ok() || lower.is_empty();
            }
            true
        });
    fits && telling >= 1 && words >= 2 && line.bytes().any(|byte| byte.is_ascii_digit())
}

const CALENDAR: &[&str] = &[
    "apr",
    "april",
    "aug",
    "august",
    "dec",
    "december",
    "feb",
    "february",
    "fri",
    "friday",
    "jan",
    "january",
    "jul",
    "july",
    "jun",
    "june",
    "mar",
    "march",
    "may",
    "mon",
    "monday",
    "nov",
    "november",
    "oct",
    "october",
    "sat",
    "saturday",
    "sep",
    "sept",
    "september",
    "sun",
    "sunday",
    "thu",
    "thur",
    "thurs",
    "thursday",
    "tue",
    "tues",
    "tuesday",
    "wed",
    "wednesday",
];

const CLOCK: &[&str] = &[
    "a.m",
    "am",
    "aedt",
    "aest",
    "at",
    "bst",
    "cest",
    "cet",
    "cst",
    "date",
    "day",
    "days",
    "edt",
    "est",
    "et",
    "first",
    "gmt",
    "hour",
    "hours",
    "hrs",
    "ist",
    "last",
    "min",
    "mins",
    "minute",
    "minutes",
    "modified",
    "msk",
    "of",
    "on",
    "p.m",
    "pdt",
    "pm",
    "posted",
    "pst",
    "pt",
    "published",
    "st",
    "nd",
    "rd",
    "th",
    "the",
    "time",
    "update",
    "updated",
    "utc",
];

/// "ARDEN, Norland (Coastwire) —", alone on its line.
fn is_place_to_write_from(line: &str) -> bool {
    let Some(place) = line.strip_suffix(['—', '–', '-']) else {
        return false;
    };
    let place = place.trim_end();
    let first = place.split([' ', ',']).next().unwrap_or_default();
    first.len() > 2
        && first.chars().all(char::is_uppercase)
        && place.split_ascii_whitespace().count() <= 8
        && !ends_with_stop(place.trim_end_matches(')'))
}

/// What a line says about whose picture it belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Picture {
    /// The line is a credit: "(Coastwire/Imago)", "Ada Lund / Coastwire".
    Credit,
    /// A credit stands behind other words, which are its caption.
    Captioned,
}

/// Whether a line is, or ends in, the credit of a picture.
pub(crate) fn picture(line: &str, words: usize) -> Option<Picture> {
    if words > 2 * MANY || line.len() > 700 {
        return None;
    }
    let caption = credit_at_end(line)?.trim_end();
    if caption.split_ascii_whitespace().take(4).count() > 3 {
        Some(Picture::Captioned)
    } else {
        Some(Picture::Credit)
    }
}

/// What stands before the credit at the end of a line.
fn credit_at_end(line: &str) -> Option<&str> {
    // "(Coastwire/Imago)", "[AP Photo/Ada Lund]"
    if let Some(inside) = line.strip_suffix([')', ']']) {
        let at = inside.rfind(['(', '['])?;
        let inside = &inside[at + 1..];
        return (inside.len() < 80 && (names_pictures(inside) || is_slashed(inside))).then(|| &line[..at]);
    }
    // "© Ada Lund/Imago", "Photo: Ada Lund"
    let mut at_marks = PICTURE_LABELS.iter().filter_map(|label| line.rfind(label));
    if let Some(at) = at_marks.next()
        && line[at..].split_ascii_whitespace().count() <= 9
        && !ends_with_stop(line)
    {
        return Some(line[..at].trim_end_matches(['|', '/', ' ']));
    }
    // "Ada Lund / Coastwire", "Ada Lund/Getty Images"
    (line.len() < 80 && is_slashed(line)).then_some("")
}

const PICTURE_LABELS: &[&str] = &[
    "©",
    "Photo: ",
    "Photos: ",
    "Photograph: ",
    "Picture: ",
    "Pictures: ",
    "Image: ",
    "Image credit: ",
    "Credit: ",
    "Photo by ",
    "Photo courtesy",
    "Getty Images",
    "PHOTO: ",
];

/// Words that speak of pictures within brackets.
fn names_pictures(inside: &str) -> bool {
    inside.split(|c: char| !c.is_alphanumeric()).any(|word| {
        [
            "photo",
            "photos",
            "photograph",
            "image",
            "images",
            "picture",
            "pictures",
            "getty",
            "handout",
            "screenshot",
            "screengrab",
        ]
        .iter()
        .any(|known| known.eq_ignore_ascii_case(word))
    }) && inside.split_ascii_whitespace().count() <= 10
}

/// Names on both sides of a slash: "Ada Lund/Coastwire".
fn is_slashed(text: &str) -> bool {
    let Some((who, whose)) = text.rsplit_once('/') else { return false };
    let names = |part: &str| {
        let words = part.split_ascii_whitespace().count();
        (1..=5).contains(&words)
            && part.split_ascii_whitespace().all(|word| {
                word.starts_with(char::is_uppercase)
                    && word
                        .chars()
                        .all(|c| c.is_alphabetic() || matches!(c, '.' | '-' | '\'' | '’' | '/' | ','))
                    || SMALL.contains(&word)
            })
    };
    names(who) && names(whose) && text.split_ascii_whitespace().count() <= 8
}

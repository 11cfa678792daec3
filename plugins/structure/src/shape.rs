//! What the shape of a line says of it, whatever its words: length, stop, capitals, dates.

use std::sync::LazyLock;

use parallax_lexicon::{Joints, WordSet, calendar, fold, words};

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
    /// Several things side by side: a menu, a path of sections.
    pub(crate) row: bool,
}

/// Counting stops here; a line of so many words is a paragraph.
pub(crate) const MANY: usize = 40;

impl Shape {
    pub(crate) fn of(line: &str) -> Self {
        if !line.contains(char::is_alphanumeric) {
            return Self { words: 0, stop: true, prose: false, title: false, item: false, row: false };
        }
        let words = count_words(line);
        let stop = ends_with_stop(line);
        let item = line.starts_with(is_bullet);
        // Headlines ask and exclaim, too; a full stop at the end is plain prose.
        let exclaims = line.ends_with(['?', '!']) && words <= 20;
        let prose = words >= 28
            || words >= 3 && stop && !exclaims
            || words >= 8 && (stop || words > 20) && has_inner_stop(line);
        let row = !prose && !stop && is_row(line);
        let title = !prose
            && !item
            && !row
            && words >= 2
            && (!stop || exclaims)
            && !line.ends_with([':', ',', ';', '-']);
        Self { words, stop, prose, title, item, row }
    }
}

/// Words of a line, counted up to [`MANY`].
fn count_words(line: &str) -> usize {
    let mut behind_blank = true;
    let starts = line.bytes().filter(|byte| {
        // A dash or a bar is no word.
        let starts = behind_blank && (byte.is_ascii_alphanumeric() || !byte.is_ascii());
        behind_blank = !starts && (behind_blank || byte.is_ascii_whitespace());
        starts
    });
    starts.take(MANY).count()
}

/// Whether a line sets three or more short things side by side: "Home › World › Weather".
fn is_row(line: &str) -> bool {
    if line.len() > 150 {
        return false;
    }
    // Behind each gap but the first of a run, `split` finds an empty word.
    let separates = |word: &str| word.is_empty() || word.chars().all(|c| "|›>»/·•-".contains(c));
    let (mut gaps, mut in_gap) = (line.matches('\t').count(), false);
    for word in line.split([' ', '\u{a0}']) {
        gaps += usize::from(separates(word) && !in_gap);
        in_gap = separates(word);
    }
    gaps >= 2
}

/// Whether a line is made of the words on buttons and of counts: "Share  Tweet  98 Comments".
pub(crate) fn is_buttons(line: &str) -> bool {
    if line.len() > 100 {
        return false;
    }
    let words = line.split(|c: char| !c.is_alphanumeric() && c != '.').filter(|word| !word.is_empty());
    let (mut letters, mut buttons, mut counts) = (false, false, false);
    let fits = words.into_iter().all(|word| {
        let lower = word.to_ascii_lowercase();
        let is_button = BUTTONS.contains(&lower);
        let is_count = word.starts_with(|c: char| c.is_ascii_digit()) && word.len() <= 6;
        letters |= is_button && word.len() <= 2;
        buttons |= is_button && word.len() > 2;
        counts |= is_count;
        is_button || is_count
    });
    // "A A A", but not "S 40".
    fits && (buttons || letters && !counts)
}

/// Words on buttons and switches, and the letters of font sizes.
static BUTTONS: LazyLock<WordSet> = LazyLock::new(|| {
    WordSet::new([
        "a aa bookmark comments copy donate email facebook gift instagram l lg likes link linkedin listen
         login m md menu min mins minute minutes pinterest print read reddit reply s save search send share
         shares sm subscribe telegram tweet tweets twitter views whatsapp x xl xs youtube",
    ])
});

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

/// Whether a line is a name set off by emphasis: "*Ada Lund*", "_Ada Lund_".
pub(crate) fn is_emphasised_name(line: &str) -> bool {
    ["*", "_", "**"]
        .iter()
        .any(|mark| line.strip_prefix(mark).and_then(|rest| rest.strip_suffix(mark)).is_some_and(is_name))
}

/// Whether a line names who wrote the article: "By Ada Lund and Bo Reyes, Arden bureau".
pub(crate) fn is_byline(line: &str) -> bool {
    let by = ["By ", "BY ", "by ", "By: ", "By\u{a0}"].iter().find_map(|by| line.strip_prefix(by));
    match by {
        Some(names) => {
            let first = names.split(". With").next().unwrap_or_default();
            let is_name = |word: &str| word.starts_with(char::is_uppercase);
            let fits = |word: &str| {
                is_name(word)
                    || !word.starts_with(char::is_alphabetic)
                    || SMALL.contains(&word)
                    || word.contains('@')
                    || is_trade(word)
            };
            let most = if line.ends_with('.') { 8 } else { 16 };
            !first.ends_with([':', '?', '!'])
                && first.split_ascii_whitespace().take(most + 1).count() <= most
                && first.split_ascii_whitespace().all(fits)
                && (first.split_ascii_whitespace().filter(|word| is_name(word)).count() >= 2
                    || !line.ends_with('.'))
        }
        None => {
            if line.len() > 100 {
                return false;
            }
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
    TRADES.contains(&fold(word))
}

static TRADES: LazyLock<WordSet> = LazyLock::new(|| {
    WordSet::new([
        "agency agencies analyst blogger bureau chief columnist contributor correspondent correspondents
         desk editor freelance intern journalist press producer reporter reporters staff team writer
         writers",
    ])
});

/// Whether a line is a date, a time, or a place to write from, and nothing else.
pub(crate) fn is_dateline(line: &str) -> bool {
    // "Arden, 3 May 2018"
    let from_a_place = || line.split_once(", ").is_some_and(|(place, date)| is_names(place) && is_date(date));
    line.len() <= 120 && (is_date(line) || from_a_place() || is_place_to_write_from(line))
}

/// "Thursday, 3 May 2018 at 14:05 GMT", "2018-05-03", "2 hours ago".
fn is_date(line: &str) -> bool {
    let separates =
        |c: char| c.is_whitespace() || matches!(c, ',' | '|' | '(' | ')' | '•' | '·' | '–' | '—' | ':');
    let (mut digits, mut telling) = (false, false);
    let fits = line.split(separates).filter(|word| !word.is_empty()).all(|word| {
        let word = word.trim_end_matches('.').to_ascii_lowercase();
        if calendar::month(&word).or_else(|| calendar::weekday(&word)).is_some()
            || word == "ago"
            || is_date_in_figures(&word)
        {
            telling = true;
            digits |= word.starts_with(|c: char| c.is_ascii_digit());
            true
        } else if word.starts_with(|c: char| c.is_ascii_digit()) {
            // "14", "3rd", "5h", "10am", "2018-05-03t14"
            digits = true;
            word.len() <= 6 || is_date_in_figures(word.split('t').next().unwrap_or_default())
        } else {
            matches!(word.as_str(), "-" | "/" | "") || CLOCK.contains(&word)
        }
    });
    fits && telling && digits
}

/// "2018-05-03", "3/5/18".
fn is_date_in_figures(word: &str) -> bool {
    let mut parts = word.split(['-', '/', '.']);
    let mut part = |most: usize| {
        parts.next().is_some_and(|part| {
            (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
        })
    };
    part(4) && part(2) && part(4) && parts.next().is_none()
}

static CLOCK: LazyLock<WordSet> = LazyLock::new(|| {
    WordSet::new([
        "a.m aedt aest am amended at bst cest cet changed corrected cst date day days edited edt est et first gmt
         hour hours hrs ist last min mins minute minutes modified msk nd of on p.m pdt pm posted pst pt published
         rd read revised st th the time update updated utc",
    ])
});

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
        let alone = at == 0 && inside.split_ascii_whitespace().count() <= 3 && is_names(inside);
        return (inside.len() < 80 && (names_pictures(inside) || is_slashed(inside) || alone))
            .then(|| &line[..at]);
    }
    // "© Ada Lund/Imago", "Photo: Ada Lund"
    let tail_at = line.floor_char_boundary(line.len().saturating_sub(100));
    let tail = &line[tail_at..];
    if !ends_with_stop(line)
        && let Some(at) = picture_label(tail)
        && tail[at..].split_ascii_whitespace().count() <= 9
    {
        return Some(line[..tail_at + at].trim_end_matches(['|', '/', ' ']));
    }
    // "Ada Lund / Coastwire", "Ada Lund/Getty Images"
    let of_a_person = line.contains(" / ") || line.split('/').any(|part| part.contains(' '));
    (line.len() < 80 && of_a_person && is_slashed(line)).then_some("")
}

/// Where the label of a credit stands.
fn picture_label(text: &str) -> Option<usize> {
    let capitals = text.match_indices(['C', 'G', 'I', 'P', '©']).map(|(at, _)| at);
    capitals.into_iter().find(|&at| PICTURE_LABELS.iter().any(|label| text[at..].starts_with(label)))
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
    words(inside, Joints::NONE).any(|word| {
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
        .any(|known| known.eq_ignore_ascii_case(word.text))
    }) && inside.split_ascii_whitespace().count() <= 10
}

/// Names on both sides of a slash: "Ada Lund/Coastwire".
fn is_slashed(text: &str) -> bool {
    let Some((who, whose)) = text.rsplit_once('/') else { return false };
    is_names(who) && is_names(whose) && text.split_ascii_whitespace().count() <= 8
}

/// Up to five capitalised words.
fn is_names(part: &str) -> bool {
    let is_name = |word: &str| {
        word.starts_with(char::is_uppercase)
            && word.chars().all(|c| c.is_alphabetic() || matches!(c, '.' | '-' | '\'' | '’' | '/' | ','))
            || SMALL.contains(&word)
            || word.len() <= 2 && word.bytes().all(|byte| byte.is_ascii_digit())
    };
    (1..=5).contains(&part.split_ascii_whitespace().count()) && part.split_ascii_whitespace().all(is_name)
}

/// Whether a paragraph introduces who wrote the article: "Ada Lund is a staff writer at the Courier."
///
/// `bylines` names the writers. Of someone else only a trade tells.
pub(crate) fn is_author_box<'a>(line: &str, bylines: impl Iterator<Item = &'a str>) -> bool {
    let words = || line.split_ascii_whitespace();
    if words().take(BOX).count() == BOX {
        return false;
    }
    let name = words().take(4).take_while(|word| word.starts_with(char::is_uppercase)).count();
    let first_name = words().next().unwrap_or_default();
    if name > 0
        && bylines.into_iter().any(|byline| byline.split_ascii_whitespace().any(|word| word == first_name))
    {
        return true;
    }
    match words().nth(name) {
        Some("is") if name >= 2 => words().skip(name + 1).take(8).any(is_trade),
        Some("covers" | "writes") => name >= 2 && words().any(|word| matches!(word, "for" | "about")),
        _ => false,
    }
}

/// A box has fewer words.
const BOX: usize = 60;

/// Whether a line names a writer and where they are: "Ada Lund in Arden".
pub(crate) fn is_name_in_place(line: &str) -> bool {
    let in_place = line.split_once(" in ").filter(|(_, place)| is_names(place));
    in_place.is_some_and(|(name, _)| name.split(" and ").all(is_name))
}

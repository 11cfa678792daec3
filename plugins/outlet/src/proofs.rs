//! What on a page proves who published it.
//!
//! Each form is a sentence of the page about itself. A reporter's handle, a newsletter's name or a house
//! style is none: others may have them too.

use std::sync::LazyLock;

use parallax_corpus::Span;
use parallax_layers::structure::Role;
use parallax_lexicon::{
    WordSet,
    case::{is_capital, is_initials},
    fold, is_newspaper, spaced, without_possessive,
};
use parallax_press::{Mention, Outlet, PublisherKind, at, country_named, mentions, named};

use crate::{
    byline::Byline,
    page::{Here, Page, Part},
    text::{begins, capitals, find_words, in_capitals, in_small_letters, words},
};

/// A stretch of the page that proves who published it.
#[derive(Debug, Clone)]
pub(crate) struct Proof {
    /// The name it proves; `None` where only a domain is.
    pub(crate) name: Option<String>,
    /// Initials it gives besides.
    pub(crate) initials: Option<String>,
    pub(crate) outlet: Option<&'static Outlet>,
    pub(crate) domain: Option<String>,
    pub(crate) country: Option<&'static str>,
    pub(crate) kind: Option<PublisherKind>,
    /// How often pages that say so are that outlet's.
    pub(crate) confidence: f64,
    pub(crate) evidence: Span,
}

impl Proof {
    fn of(name: &str, confidence: f64, evidence: Span) -> Self {
        let outlet = named(name);
        let name = outlet.map_or_else(|| name.to_owned(), |outlet| outlet.name.to_owned());
        Self {
            name: Some(name),
            initials: None,
            outlet,
            domain: None,
            country: None,
            kind: None,
            confidence,
            evidence,
        }
    }
}

/// Every proof on the page, in order of place.
pub(crate) fn of(page: &Page<'_>, byline: &Byline) -> Vec<Proof> {
    let mut proofs = Vec::new();
    for line in &page.lines {
        // What stands in the article tells of others.
        let furniture = (!line.is_prose() || line.part == Part::Tail) && line.role != Role::Caption;
        if furniture || line.late && line.role == Role::Body {
            proofs.extend(copyright(line));
            proofs.extend(author_box(line, byline));
        }
        // A late paragraph that says "we" is the page's.
        if furniture || line.late && line.role == Role::Body && says_we(line.text) {
            proofs.extend(notice(line));
        }
        if furniture {
            proofs.extend(widget(line));
        }
        if furniture || line.is_short() {
            proofs.extend(email(line, byline));
        }
        if line.part == Part::Head && line.role != Role::Caption {
            proofs.extend(masthead(page, line));
        }
    }
    proofs.extend(bylined(page));
    proofs.sort_by_key(|proof| proof.evidence);
    // A page that names more is a directory; each proof is held against each.
    proofs.truncate(64);
    proofs
}

/// "© 2019 Coastline Now.", "Copyright The Exchange Ledger Limited 2024".
#[expect(clippy::too_many_lines, reason = "what follows the sign, step by step")]
fn copyright(line: &Here<'_>) -> Option<Proof> {
    let text = line.text;
    let mark = ["©", "(c) ", "(C) "]
        .iter()
        .filter_map(|mark| text.find(mark))
        .chain(find_words(text, "copyright"))
        .min()?;
    let is_year = |word: &str| {
        word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit())
            || word.len() == 9 && word.as_bytes()[4] == b'-'
    };
    // Marks, years and "by" before the name.
    let mut dated = false;
    let mut start = None;
    for word in words(text, mark).take(6) {
        if is_year(word.text) {
            dated = true;
        } else if !["copyright", "c", "by"].contains(&&*fold(word.text)) {
            start = Some(word.start);
            break;
        }
    }
    let start = start.filter(|&start| {
        is_capital(&text[start..]) || text[start..].starts_with(|c: char| c.is_ascii_digit())
    })?;
    let rest = &text[start..];
    let end = rest.find([',', '(', '|', ';', '®', '™', '–', '—', '/']).unwrap_or(rest.len());
    let end = rest[..end].find(" All rights").unwrap_or(end);
    let end = rest[..end]
        .match_indices('.')
        .map(|(at, _)| at)
        .find(|at| rest[at + 1..].is_empty() || rest[at + 1..].starts_with(' '))
        .unwrap_or(end)
        .min(end);
    let words: Vec<&str> = spaced(&rest[..end]).collect();
    let named_words: Vec<&str> = words.iter().copied().take_while(|word| !is_year(word)).collect();
    dated |= named_words.len() < words.len()
        || find_words(text, "rights reserved").is_some()
        || find_words(text, "copyright") == Some(0);
    // Without a year or a reservation it is a photographer's.
    if !dated
        || named_words.is_empty()
        || named_words.len() > 8
        || text[..start + end].contains('/')
        || rest[end..].starts_with('/')
    {
        return None;
    }
    let whole = named_words.join(" ");
    let (name, company) = without_company(&whole);
    if name.is_empty() || name.chars().filter(|c| c.is_alphabetic()).count() < 2 {
        return None;
    }
    let outlet = named(&whole)
        .or_else(|| named(name))
        .or_else(|| mentions(name).find(|mention| !mention.needs_cue).and_then(|mention| mention.outlet));
    // An agency holds the rights to its text wherever that is published.
    if outlet.is_some_and(|outlet| outlet.kind == PublisherKind::Agency) {
        return None;
    }
    let confidence = if outlet.is_some() || !company { 0.95 } else { 0.85 };
    let mut proof = Proof::of(
        outlet.map_or(name, |outlet| outlet.name),
        confidence,
        line.span(mark..start + rest[..end].trim_end().len()),
    );
    let bracket =
        rest[end..].strip_prefix('(').and_then(|rest| rest.split_once(')')).map(|(inside, _)| inside);
    proof.initials = bracket.filter(|inside| is_initials(inside)).map(str::to_owned);
    proof.country = address(&rest[end..]);
    proof.kind = kind_by_name(name);
    Some(proof)
}

/// A name without what makes it a company's.
fn without_company(name: &str) -> (&str, bool) {
    const FORMS: &[&str] = &[
        "Limited",
        "Ltd",
        "LLC",
        "Inc",
        "Plc",
        "PLC",
        "plc",
        "DAC",
        "GmbH",
        "AG",
        "SA",
        "S.A",
        "Corp",
        "Corporation",
        "Company",
        "Co",
        "Pty",
        "BV",
        "B.V",
        "AB",
        "AS",
        "Oy",
        "LLP",
        "LP",
        "SL",
        "SpA",
    ];
    let mut rest = name.trim_end_matches([',', '.']);
    let mut company = false;
    while let Some((before, last)) = rest.rsplit_once(' ') {
        if !FORMS.contains(&last.trim_end_matches('.')) {
            break;
        }
        company = true;
        rest = before.trim_end_matches([',', '.']);
    }
    (rest, company)
}

/// The country at the end of an address: "4 Quayside, Port Ellery, England."
fn address(rest: &str) -> Option<&'static str> {
    let sentence = rest.split(". ").next()?.trim_end_matches('.');
    country_named(sentence.rsplit_once(',')?.1)
}

/// "The Undertow is an independent newsroom", "EPB is not responsible for the content of other websites".
fn notice(line: &Here<'_>) -> Option<Proof> {
    if line.role == Role::Byline {
        return None;
    }
    let text = line.text;
    let subject = capitals(text, words(text, 0).next()?.start);
    let name = &text[subject.clone()];
    let known = whole_mention(name);
    if name.is_empty()
        || matches!(name, "We" | "It" | "He" | "She" | "They" | "This" | "I" | "Our" | "The" | "You")
    {
        return None;
    }
    let says = text[subject.end..].split(". ").next()?;
    let kind = what_it_is(says);
    let of_itself = kind.is_some() || SELF.iter().any(|words| says.trim_start().starts_with(words));
    let of_known = known.is_some()
        && ["is ", "has ", "was ", "journalists ", "reporters ", "may ", "will "]
            .iter()
            .any(|verb| says.trim_start().starts_with(verb));
    if !of_itself && !of_known
        || known
            .as_ref()
            .is_some_and(|known| known.outlet.is_some_and(|outlet| outlet.kind == PublisherKind::Agency))
    {
        return None;
    }
    // A notice may be signed with initials, which alone are little.
    let confidence = if known.is_some() {
        0.85
    } else if is_initials(name) {
        0.6
    } else {
        0.9
    };
    let end = subject.end + says.len();
    let mut proof = Proof::of(
        known.and_then(|known| known.outlet).map_or(name, |outlet| outlet.name),
        confidence,
        line.span(subject.start..end),
    );
    proof.kind = kind.flatten();
    if is_initials(name) && proof.outlet.is_none() {
        proof.initials = Some(name.to_owned());
        proof.name = None;
    }
    Some(proof)
}

/// Whether a paragraph without a quotation says "we" or "us".
fn says_we(text: &str) -> bool {
    !text.starts_with(['“', '"', '‘', '\''])
        && ["we", "our", "us"].iter().any(|word| find_words(text, word).is_some())
}

/// What a publication says of itself and nobody else would say here.
const SELF: &[&str] = &[
    "is not responsible for the content",
    "is a member of the",
    "is regulated by",
    "welcomes your comments",
    "uses cookies",
    "may earn",
    "may receive a commission",
    "reserves the right",
    "journalists report",
    "reporters cover",
    "is published by",
    "is a trading name",
    "is a registered trade",
    "is a trademark",
    "is funded by",
    "is supported by",
    "is editorially independent",
    "adheres to",
    "abides by",
    "follows the",
    "corrects its errors",
];

/// What a sentence says its subject is, if it is something that publishes; the inner value is `None`
/// where the noun leaves the kind open.
fn what_it_is(says: &str) -> Option<Option<PublisherKind>> {
    const NOUNS: &[(&str, Option<PublisherKind>)] = &[
        ("newsroom", None),
        ("publication", None),
        ("outlet", None),
        ("website", Some(PublisherKind::Digital)),
        ("newspaper", Some(PublisherKind::Newspaper)),
        ("daily", Some(PublisherKind::Newspaper)),
        ("tabloid", Some(PublisherKind::Newspaper)),
        ("magazine", Some(PublisherKind::Magazine)),
        ("broadcaster", Some(PublisherKind::Broadcaster)),
        ("channel", Some(PublisherKind::Broadcaster)),
        ("station", Some(PublisherKind::Broadcaster)),
        ("agency", Some(PublisherKind::Agency)),
        ("blog", Some(PublisherKind::Blog)),
    ];
    const PEOPLE: &[&str] = &[
        "columnist",
        "reporter",
        "editor",
        "writer",
        "journalist",
        "correspondent",
        "presenter",
        "producer",
        "host",
        "veteran",
    ];
    let rest = ["is a ", "is an ", "is the "].iter().find_map(|verb| says.trim_start().strip_prefix(verb))?;
    let mut found = None;
    for word in words(rest, 0).take(8) {
        if PEOPLE.contains(&word.text) {
            return None;
        }
        if ["that", "which", "of", "in", "for", "and", "with", "based", "at"].contains(&word.text)
            && found.is_some()
        {
            break;
        }
        if let Some((_, kind)) = NOUNS.iter().find(|(noun, _)| *noun == word.text) {
            found = Some(*kind);
        }
    }
    found
}

/// "Merrin has covered the waterfront for the Harbour Courier", "… is EPB's transport reporter".
#[expect(clippy::too_many_lines, reason = "half of it is lists")]
fn author_box(line: &Here<'_>, byline: &Byline) -> Option<Proof> {
    static OFFICES: LazyLock<WordSet> = LazyLock::new(|| {
        WordSet::new([
            "reporter correspondent editor columnist writer photographer producer critic journalist presenter
             chief",
        ])
    });
    const ELSEWHERE: &[&str] = &[
        "written for",
        "appeared in",
        "formerly",
        "previously",
        "former",
        "before joining",
        "contributed to",
        "contributor to",
        "worked for",
        "worked at",
        "published in",
    ];
    let text = line.text;
    let first = words(text, 0).next()?;
    let author = byline
        .names
        .iter()
        .any(|name| begins(text, name) || name.split(' ').any(|part| part.len() > 2 && part == first.text));
    if !author || line.text.len() > 600 {
        return None;
    }
    let mut start = 0;
    for sentence in text.split_inclusive(". ") {
        let from = start;
        start += sentence.len();
        if ELSEWHERE.iter().any(|words| find_words(sentence, words).is_some()) {
            continue;
        }
        let tokens: Vec<_> = words(sentence, 0).collect();
        let has_office = tokens.iter().any(|word| OFFICES.contains(&fold(word.text)));
        let works = has_office
            || tokens.iter().any(|word| {
                ["covers", "covered", "reports", "writes", "works", "edits"].contains(&word.text)
            });
        if !works {
            continue;
        }
        for (at, word) in tokens.iter().enumerate().skip(1) {
            let behind = ["for", "at", "of", "with"].contains(&word.text);
            let owner = word.text.ends_with("'s") || word.text.ends_with("’s");
            let name = if behind {
                let Some(next) = tokens.get(at + 1) else { continue };
                let next = if next.text == "the" { tokens.get(at + 2) } else { Some(next) };
                let Some(next) = next.filter(|next| is_capital(next.text)) else { continue };
                capitals(sentence, next.start)
            } else if owner && has_office {
                let before = tokens[..at]
                    .iter()
                    .rev()
                    .take_while(|before| is_capital(before.text))
                    .last()
                    .filter(|before| before.text != first.text);
                let begin = before.map_or(word.start, |before| before.start);
                begin..word.start + without_possessive(word.text).len()
            } else {
                continue;
            };
            let words = &sentence[name.clone()];
            let known = whole_mention(words);
            let publishes =
                is_initials(words) || has_press_form(words) || owner && has_office && words.contains(' ');
            if known.is_none() && !publishes {
                continue;
            }
            let end = from + name.end;
            let mut proof = Proof::of(
                known.and_then(|known| known.outlet).map_or(words, |outlet| outlet.name),
                0.9,
                line.span(from..end),
            );
            if is_initials(words) && proof.outlet.is_none() {
                proof.initials = Some(words.to_owned());
                proof.name = None;
                proof.confidence = 0.6;
            }
            return Some(proof);
        }
    }
    None
}

/// "Trending on CNN", "Subscribe to the Guardian": only for names that the table knows, since a
/// newsletter or a section may be named there too.
fn widget(line: &Here<'_>) -> Option<Proof> {
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

/// An address of the newsroom: its domain is the outlet's.
#[expect(clippy::too_many_lines, reason = "half of it is lists")]
fn email(line: &Here<'_>, byline: &Byline) -> Option<Proof> {
    const ANYBODY: &[&str] = &[
        "gmail.",
        "yahoo.",
        "hotmail.",
        "outlook.",
        "proton",
        "icloud.",
        "aol.",
        "gmx.",
        "mail.ru",
        "yandex.",
        "live.com",
        "example.com",
    ];
    const DESKS: &[&str] = &[
        "tips",
        "news",
        "newsdesk",
        "editor",
        "editors",
        "letters",
        "desk",
        "redaktion",
        "press",
        "web",
        "newsroom",
        "corrections",
        "opinion",
    ];
    let at_sign = line.text.find('@')?;
    let sound = |c: char| c.is_ascii_alphanumeric() || ".-_+".contains(c);
    let start = line.text[..at_sign]
        .rfind(|c| !sound(c))
        .map_or(0, |before| before + line.text[before..].chars().next().map_or(1, char::len_utf8));
    let end = line.text[at_sign + 1..].find(|c| !sound(c)).map_or(line.text.len(), |end| at_sign + 1 + end);
    let (user, domain) = (
        line.text[start..at_sign].to_lowercase(),
        line.text[at_sign + 1..end].trim_end_matches('.').to_lowercase(),
    );
    if user.is_empty()
        || !domain.contains('.')
        || ANYBODY.iter().any(|provider| domain.starts_with(provider) || domain.ends_with(provider))
    {
        return None;
    }
    let author = byline
        .names
        .iter()
        .filter_map(|name| name.rsplit(' ').next())
        .any(|last| last.len() > 2 && user.contains(&last.to_lowercase()));
    let desk = DESKS.iter().any(|desk| user == *desk);
    if !author && !desk {
        return None;
    }
    let outlet = at(&domain).filter(|outlet| outlet.kind != PublisherKind::Agency);
    Some(Proof {
        name: outlet.map(|outlet| outlet.name.to_owned()),
        initials: None,
        outlet,
        domain: Some(domain),
        country: None,
        kind: None,
        confidence: if outlet.is_some() { 0.85 } else { 0.6 },
        evidence: line.span(start..end),
    })
}

/// A line over the article that is nothing but an outlet's name: "BBC News", "CORRANT NEWS - DOMESTIC".
fn masthead(page: &Page<'_>, line: &Here<'_>) -> Option<Proof> {
    if line.nth > 6 || line.text.len() > 60 {
        return None;
    }
    let text = line.text.trim();
    if let Some(mention) = whole_mention(text).filter(|_| line.role != Role::Headline) {
        let outlet = mention.outlet.filter(|outlet| outlet.kind != PublisherKind::Agency)?;
        return Some(Proof::of(outlet.name, 0.75, line.whole()));
    }
    // A wire's slug names the wire; that the dispatch is credited to it too tells it from a section's name.
    let name = capitals(text, 0);
    let title = in_small_letters(&text[name.clone()]);
    let first = title.split(' ').next()?;
    let slug =
        text[name.end..].starts_with(" - ") && in_capitals(&text[name.clone()]) && has_press_form(&title);
    let credited =
        || page.lines.iter().any(|line| line.is_prose() && line.text.contains(&format!("({first})")));
    (slug && credited()).then(|| Proof {
        kind: Some(PublisherKind::Agency),
        ..Proof::of(&title, 0.8, line.span(0..text.len()))
    })
}

/// "By Ada Lund, Nyholt Herald": where a reporter works, though others may print the piece.
fn bylined(page: &Page<'_>) -> Option<Proof> {
    let line = page.lines.iter().find(|line| {
        line.role == Role::Byline
            || line.part != Part::Body && line.text.len() < 120 && begins(line.text, "by ")
    })?;
    let mention = mentions(line.text).find(|mention| {
        !mention.needs_cue && mention.outlet.is_some_and(|outlet| outlet.kind != PublisherKind::Agency)
    })?;
    Some(Proof::of(mention.outlet?.name, 0.7, line.whole()))
}

/// The name of the table that these words are, all of them.
fn whole_mention(words: &str) -> Option<Mention> {
    mentions(words).find(|mention| {
        let before = words[..mention.range.start].trim();
        (before.is_empty() || before == "The" || before == "the") && mention.range.end == words.len()
    })
}

/// Whether a name ends as names of those who publish do.
fn has_press_form(name: &str) -> bool {
    const OTHERS: &[&str] = &[
        "Advertiser",
        "Agency",
        "Broadcasting",
        "Daily",
        "Globe",
        "Journal",
        "Lantern",
        "Magazine",
        "News",
        "Newswire",
        "Online",
        "Press",
        "Radio",
        "Review",
        "Standard",
        "Star",
        "TV",
        "Television",
        "Today",
    ];
    is_newspaper(name, OTHERS) || name.starts_with("Radio ")
}

/// What a name says its bearer is.
fn kind_by_name(name: &str) -> Option<PublisherKind> {
    let has = |word: &str| name.split(' ').any(|other| other == word);
    if has("Broadcasting") || has("Radio") || has("Television") || has("TV") {
        Some(PublisherKind::Broadcaster)
    } else if name.ends_with("News Agency") || name.ends_with("Press Agency") {
        Some(PublisherKind::Agency)
    } else if has("Magazine") {
        Some(PublisherKind::Magazine)
    } else {
        None
    }
}

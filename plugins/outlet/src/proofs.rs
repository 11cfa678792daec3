//! What on a page proves who published it.
//!
//! Each form is a sentence of the page about itself. A reporter's handle, a newsletter's name or a house
//! style is none: others may have them too.

mod author_box;
mod copyright;
mod email;
mod masthead;
mod notice;
mod widget;

use parallax_corpus::Span;
use parallax_layers::structure::Role;
use parallax_lexicon::{case::is_initials, is_newspaper};
use parallax_press::{Mention, Outlet, PublisherKind, mentions, named};

use crate::{
    byline::{Byline, is_office},
    page::{Page, Part},
    text::{begins, capitals, in_capitals, in_small_letters},
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

    /// By words that the table may know; initials that it does not know are no name.
    fn by_words(words: &str, known: Option<Mention>, confidence: f64, evidence: Span) -> Self {
        let outlet = known.and_then(|known| known.outlet);
        let mut proof = Self::of(outlet.map_or(words, |outlet| outlet.name), confidence, evidence);
        if is_initials(words) && proof.outlet.is_none() {
            proof.initials = proof.name.take();
        }
        proof
    }
}

/// Every proof on the page, in order of place.
pub(crate) fn of(page: &Page<'_>, byline: &Byline) -> Vec<Proof> {
    let mut proofs = Vec::new();
    for line in &page.lines {
        // What stands in the article tells of others.
        let furniture = (!line.is_prose() || line.part == Part::Tail) && line.role != Role::Caption;
        if furniture || line.late && line.role == Role::Body {
            proofs.extend(copyright::proof(line));
            proofs.extend(author_box::proof(line, byline));
        }
        // A late paragraph that says "we" is the page's, and so is one that says who pays for it.
        let of_the_page = || notice::says_we(line.text) || notice::says_who_pays(line.text);
        if furniture || line.late && line.role == Role::Body && of_the_page() {
            proofs.extend(notice::proof(line));
        }
        if furniture {
            proofs.extend(widget::proof(line));
        }
        if furniture || line.is_short() {
            proofs.extend(email::proof(line, byline));
        }
        if line.part == Part::Head && line.role != Role::Caption {
            proofs.extend(masthead::proof(page, line));
        }
    }
    proofs.extend(bylined(page));
    proofs.extend(masthead::over_the_headline(page));
    proofs.extend(masthead::address(page));
    proofs.sort_by_key(|proof| proof.evidence);
    // A page that names more is a directory; each proof is held against each.
    proofs.truncate(64);
    proofs
}

/// "By Ada Lund, Nyholt Herald": where a reporter works, though others may print the piece.
fn bylined(page: &Page<'_>) -> Option<Proof> {
    let line = page.lines.iter().find(|line| {
        line.role == Role::Byline
            || line.part != Part::Body && line.text.len() < 120 && begins(line.text, "by ")
    })?;
    let known = mentions(line.text).find(|mention| {
        !mention.needs_cue && mention.outlet.is_some_and(|outlet| outlet.kind != PublisherKind::Agency)
    });
    if let Some(outlet) = known.and_then(|mention| mention.outlet) {
        return Some(Proof::of(outlet.name, 0.7, line.whole()));
    }
    // "By ADA LUND FOR THE ARDEN TRUMPET", "By Ada Lund | Nyholt Herald": a name that only its form gives away.
    let small = line.text.to_ascii_lowercase();
    let (at, mark) = [" for ", " | ", ", ", " of "]
        .iter()
        .filter_map(|mark| Some((small.find(mark)?, mark.len())))
        .min()?;
    let mut start = at + mark;
    if small[start..].starts_with("the ") {
        start += "the ".len();
    }
    let words = &line.text[capitals(line.text, start)];
    let name = if in_capitals(words) { in_small_letters(words) } else { words.to_owned() };
    let publishes = has_press_form(&name)
        && !is_wire(&name)
        && !is_office(&name)
        && start + words.len() == line.text.trim_end().len();
    publishes.then(|| Proof::of(&name, 0.6, line.whole()))
}

/// Whether a name ends as those of wire services do, whose text others print.
fn is_wire(name: &str) -> bool {
    ["Agency", "Press", "Service", "Newswire", "Wire"].iter().any(|last| name.ends_with(last))
}

/// The name of the table that these words are, all of them.
fn whole_mention(words: &str) -> Option<Mention> {
    mentions(words).find(|mention| {
        let before = words[..mention.range.start].trim();
        (before.is_empty() || before == "The" || before == "the") && mention.range.end == words.len()
    })
}

/// Whether a name ends as names of those who publish do.
pub(crate) fn has_press_form(name: &str) -> bool {
    const OTHERS: &str = "Advertiser Advocate Agency Beacon Broadcasting Citizen Daily Democrat Enquirer Express Globe \
        Guardian Independent Journal Lantern Magazine Messenger Mirror Monitor News Newspaper Newswire Nation Online Patriot \
        Press Radio Recorder Record Republic Review Standard Star Sun TV Television Today Trumpet Voice Weekly Wire World";
    is_newspaper(name, OTHERS) || name.starts_with("Radio ")
}

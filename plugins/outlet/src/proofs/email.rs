//! Addresses for mail.

use parallax_lexicon::classes::listed;
use parallax_press::{PublisherKind, at};

use super::Proof;
use crate::{byline::Byline, page::Here};

/// Whose addresses anybody may have.
const ANYBODY: &str = "gmail. yahoo. hotmail. outlook. proton icloud. aol. gmx. mail.ru yandex. live.com \
    example.com";

/// Whose mail the newsroom reads.
const DESKS: &str = "tips news newsdesk editor editors letters desk redaktion press web newsroom \
    corrections opinion";

/// An address of the newsroom: its domain is the outlet's.
pub(super) fn proof(line: &Here<'_>, byline: &Byline) -> Option<Proof> {
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
        || listed(ANYBODY).any(|provider| domain.starts_with(provider) || domain.ends_with(provider))
    {
        return None;
    }
    let author = byline
        .names
        .iter()
        .filter_map(|name| name.rsplit(' ').next())
        .any(|last| last.len() > 2 && user.contains(&last.to_lowercase()));
    let desk = listed(DESKS).any(|desk| user == desk);
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

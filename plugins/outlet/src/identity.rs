//! Who published it: what is declared, else what the proofs agree on.

use parallax_corpus::Span;
use parallax_layers::outlet::Basis;
use parallax_press::{Outlet, PublisherKind, at, host, named};

use crate::{
    byline::Byline,
    page::Page,
    proofs::{self, Proof},
};

/// Who published it, as far as it is known.
pub(crate) struct Identity {
    pub(crate) name: Option<String>,
    pub(crate) domain: Option<String>,
    pub(crate) profile: Option<&'static Outlet>,
    pub(crate) country: Option<String>,
    pub(crate) kind: Option<PublisherKind>,
    pub(crate) basis: Basis,
    pub(crate) confidence: f64,
    pub(crate) evidence: Vec<Span>,
}

/// Two names whose proofs are closer than this contradict each other.
const CLEAR: f64 = 0.15;

pub(crate) fn of(page: &Page<'_>, byline: &Byline) -> Identity {
    let proofs = proofs::of(page, byline);
    let declared = &page.article.declared;
    let address = declared.url.as_deref().and_then(host);
    let at_address = address.as_deref().and_then(at);
    let name = declared.outlet.clone().or(at_address.map(|outlet| outlet.name.to_owned()));
    match name {
        Some(name) => {
            // The address tells which of several that bear a name.
            let profile = at_address.or_else(|| named(&name)).or_else(|| named(without_desk(&name)));
            let own: Vec<&Proof> = proofs.iter().filter(|proof| supports(proof, &name, profile)).collect();
            let declaration = page.declaration(&["outlet", "url"]);
            Identity {
                domain: address
                    .or(profile.and_then(first_domain))
                    .or(own.iter().find_map(|proof| proof.domain.clone())),
                profile,
                country: own.iter().find_map(|proof| proof.country).map(str::to_owned),
                kind: own.iter().find_map(|proof| proof.kind),
                basis: Basis::Declared,
                confidence: 1.0,
                evidence: sorted(declaration.into_iter().chain(own.iter().map(|proof| proof.evidence))),
                name: Some(name),
            }
        }
        None => proven(page, &proofs, address),
    }
}

/// "CNN (Opinion)" is a part of CNN.
fn without_desk(name: &str) -> &str {
    name.split_once(" (").map_or(name, |(bare, _)| bare)
}

/// What the text proves. Proofs of one name strengthen each other; of two names with like proof neither stands.
fn proven(page: &Page<'_>, proofs: &[Proof], address: Option<String>) -> Identity {
    let mut candidates: Vec<(&str, Option<&'static Outlet>, f64)> = Vec::new();
    for proof in proofs {
        let Some(name) = proof.name.as_deref() else { continue };
        if candidates.iter().any(|(other, outlet, _)| *other == name || supports(proof, other, *outlet)) {
            continue;
        }
        let doubt: f64 = proofs
            .iter()
            .filter(|other| supports(other, name, proof.outlet))
            .map(|other| 1.0 - other.confidence)
            .product();
        candidates.push((name, proof.outlet, (1.0 - doubt).min(0.99)));
    }
    candidates.sort_by(|a, b| b.2.total_cmp(&a.2));
    let (Some(&(name, profile, confidence)), second) = (candidates.first(), candidates.get(1)) else {
        // A domain alone is something, and no name.
        let proof = proofs.iter().find(|proof| proof.domain.is_some());
        let evidence = proof.iter().map(|proof| proof.evidence).collect();
        let domain = address.or(proof.and_then(|proof| proof.domain.clone()));
        return Identity { domain, evidence, ..nobody() };
    };
    if second.is_some_and(|(_, _, other)| confidence - other < CLEAR) {
        return Identity {
            evidence: sorted(proofs.iter().map(|proof| proof.evidence)),
            domain: address,
            ..nobody()
        };
    }
    let own: Vec<&Proof> = proofs.iter().filter(|proof| supports(proof, name, profile)).collect();
    Identity {
        domain: address
            .or(profile.and_then(first_domain))
            .or(proofs.iter().find_map(|proof| proof.domain.clone())),
        profile,
        country: own.iter().find_map(|proof| proof.country).map(str::to_owned),
        kind: own.iter().find_map(|proof| proof.kind),
        basis: Basis::Text,
        confidence: (confidence * 100.0).round() / 100.0,
        evidence: sorted(own.iter().map(|proof| proof.evidence)),
        name: Some(own_name(page, name, profile)),
    }
}

/// "The" at the head of a sentence may be an article or the first word of a name: where the page writes "the"
/// before the name inside a sentence, it is an article.
fn own_name(page: &Page<'_>, name: &str, profile: Option<&'static Outlet>) -> String {
    let bare = name.strip_prefix("The ").filter(|_| profile.is_none());
    let bare = bare.filter(|bare| {
        let (small, large) = (format!(" the {bare}"), format!(" The {bare}"));
        let has = |words: &str| page.lines.iter().any(|line| line.text.contains(words));
        has(&small) && !has(&large)
    });
    bare.unwrap_or(name).to_owned()
}

fn nobody() -> Identity {
    Identity {
        name: None,
        domain: None,
        profile: None,
        country: None,
        kind: None,
        basis: Basis::Unknown,
        confidence: 0.0,
        evidence: Vec::new(),
    }
}

/// Whether a proof is one of this name: the same, with or without "The", or its initials.
fn supports(proof: &Proof, name: &str, outlet: Option<&'static Outlet>) -> bool {
    let same_outlet = proof.outlet.zip(outlet).is_some_and(|(a, b)| std::ptr::eq(a, b));
    let bare = |name: &str| name.strip_prefix("The ").unwrap_or(name).to_lowercase();
    let same_name = proof.name.as_deref().is_some_and(|other| bare(other) == bare(name));
    let initials: String =
        name.split(' ').filter_map(|word| word.chars().next()).filter(|c| c.is_uppercase()).collect();
    let same_initials =
        proof.name.is_none() && proof.initials.as_deref().is_some_and(|other| other == initials);
    let same_domain = proof.name.is_none()
        && proof.domain.as_deref().is_some_and(|domain| {
            let name: String = bare(name).chars().filter(|c| c.is_alphanumeric()).collect();
            domain.replace(['-', '.'], "").starts_with(&name)
        });
    same_outlet || same_name || same_initials || same_domain
}

fn first_domain(outlet: &'static Outlet) -> Option<String> {
    outlet.domains.first().map(|&domain| domain.to_owned())
}

fn sorted(spans: impl Iterator<Item = Span>) -> Vec<Span> {
    let mut spans: Vec<Span> = spans.collect();
    spans.sort();
    spans.dedup();
    spans
}

#![doc = include_str!("../README.md")]

mod byline;
mod corrections;
mod dates;
mod genre;
mod identity;
mod page;
mod proofs;
mod published;
mod section;
mod text;
mod updated;

use parallax_corpus::{Article, Maybe, Missing, NoSettings, Pass};
use parallax_layers::{
    outlet::{Outlet, OutletKind},
    sentences::Sentence,
    structure::Line,
};
use parallax_press::PublisherKind;

use crate::page::Page;

/// Who published an article, when, by whom and as what.
#[derive(Debug)]
pub struct Outlets;

impl Pass for Outlets {
    type Settings = NoSettings;
    type Reads = (Line, Maybe<Sentence>);
    type Writes = Outlet;

    const PAGE: &'static str = include_str!("../README.md");
    const VERSION: u32 = 3;

    fn new(_: NoSettings) -> Result<Self, String> {
        Ok(Self)
    }

    fn run(
        &self,
        article: &Article,
        (lines, sentences): (&[Line], Result<&[Sentence], Missing>),
    ) -> Vec<Outlet> {
        let page = Page::new(article, lines);
        let found = byline::of(&page);
        let identity = identity::of(&page, &found);
        let byline = byline::declared(&page, &found).unwrap_or(found);
        let country = identity.profile.map(|known| known.country).or(identity.country.as_deref());
        let published = published::of(&page, country);
        let updated = updated::of(&page, published.day());
        let genre = genre::of(&page);
        let profile = identity.profile;
        let sources = profile.iter().flat_map(|known| &known.sources);
        vec![Outlet {
            name: identity.name,
            domain: identity.domain,
            country: profile.map(|known| known.country.to_owned()).or(identity.country),
            language: article.declared.language.clone().or(profile.map(|known| known.language.to_owned())),
            kind: profile.map(|known| known.kind).or(identity.kind).map(kind),
            owner: profile.and_then(|known| known.owner).map(str::to_owned),
            state_funded: profile.and_then(|known| known.state_funded),
            sources: sources.map(|&source| source.to_owned()).collect(),
            basis: identity.basis,
            confidence: identity.confidence,
            evidence: identity.evidence,
            byline: byline.names,
            byline_evidence: byline.evidence,
            published: published.value,
            published_basis: published.basis,
            published_evidence: published.evidence,
            published_reason: published.reason,
            updated: updated.value,
            updated_evidence: updated.evidence,
            corrections: corrections::of(&page, sentences.unwrap_or_default()),
            genre: genre.value,
            genre_evidence: genre.evidence,
        }]
    }
}

fn kind(kind: PublisherKind) -> OutletKind {
    match kind {
        PublisherKind::Newspaper => OutletKind::Newspaper,
        PublisherKind::Broadcaster => OutletKind::Broadcaster,
        PublisherKind::Agency => OutletKind::Agency,
        PublisherKind::Magazine => OutletKind::Magazine,
        PublisherKind::Digital => OutletKind::Digital,
        PublisherKind::Blog => OutletKind::Blog,
        PublisherKind::Government => OutletKind::Government,
        PublisherKind::Other => OutletKind::Other,
    }
}

#[cfg(feature = "plugin")]
parallax_edge::export!(Outlets);

//! Lines over the article that name who publishes it.

use parallax_layers::structure::Role;
use parallax_lexicon::{case::is_capital, classes::listed};
use parallax_press::{PublisherKind, at, host};

use super::{Proof, has_press_form, whole_mention};
use crate::{
    page::{Here, Page, Part},
    text::{capitals, in_capitals, in_small_letters, words},
};

/// A line over the article that is nothing but an outlet's name: "BBC News", "CORRANT NEWS - DOMESTIC".
pub(super) fn proof(page: &Page<'_>, line: &Here<'_>) -> Option<Proof> {
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

/// The first line of a page over its headline, where it has the form of an outlet's name: "NATIONAL LEDGER",
/// "The State Gazette", "Freedom Beacon | Truth. Liberty.". A section may have such a name too.
pub(super) fn over_the_headline(page: &Page<'_>) -> Option<Proof> {
    let (line, rest) = page.lines.split_first()?;
    // What stands over nothing but paragraphs is the headline itself.
    let headline =
        rest.iter().take(8).any(|below| below.part == Part::Head && words(below.text, 0).nth(3).is_some());
    let may = !matches!(line.role, Role::Byline | Role::Caption | Role::Credit | Role::Dateline);
    // Names that the table knows are proofs already, above a headline and elsewhere.
    if !headline
        || !may
        || whole_mention(line.text.trim()).is_some()
        || line.text.len() > 60
        || line.part != Part::Head
    {
        return None;
    }
    let parts = line.text.split_once(" | ");
    let (name, slogan) = parts.map_or((line.text, None), |(name, slogan)| (name.trim(), Some(slogan)));
    // A slogan is a sentence or two; what else stands behind a bar is a section.
    if slogan.is_some_and(|slogan| !slogan.ends_with(['.', '!'])) || name.ends_with(['.', '!', '?', ':']) {
        return None;
    }
    let title = if in_capitals(name) { in_small_letters(name) } else { name.to_owned() };
    // "National News" is a section, "National Ledger" a paper.
    let section = |first: &str| title.ends_with("News") && listed(SECTIONS).any(|section| section == first);
    let first = title.split(' ').next().filter(|first| !section(first));
    let named = title.split(' ').all(|word| is_capital(word) || ["of", "and"].contains(&word));
    let few = (2..=5).contains(&title.split(' ').count());
    (first.is_some() && named && few && has_press_form(&title) && !title.ends_with("Agency"))
        .then(|| Proof::of(&title, 0.55, line.span(0..name.len())))
}

/// The address of the page on its first line, where the table knows whose it is.
pub(super) fn address(page: &Page<'_>) -> Option<Proof> {
    let line = page.lines.first().filter(|line| line.part == Part::Head)?;
    let is_address =
        (line.text.starts_with("http") || line.text.starts_with("www.")) && !line.text.contains(' ');
    let address = Some(line.text).filter(|_| is_address)?;
    Some(Proof { domain: host(address), ..Proof::of(at(address)?.name, 0.8, line.whole()) })
}

/// What sections and labels begin with: "World News", "Breaking News".
const SECTIONS: &str = "All Asia Africa Africa's Arts Breaking Business City Community Crime Europe Exclusive Featured Finance \
    Financial Global Good Health Home In International Latest Live Local Market Markets Money More Music National News On Other \
    Politics Political Press Regional Related Science Sport Sports Tech Technology Top Travel Trending UK US U.S. Weather Weekly \
    World Your Our Today";

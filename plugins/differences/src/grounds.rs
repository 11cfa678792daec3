//! What articles say that their account rests on: what a reporter saw, somebody without a name, a press release.

use parallax_corpus::{AnyRef, ArticleIndex, Cite};
use parallax_layers::{
    names::NameKind,
    quotes::Quote,
    structure::{Line, Role},
};
use parallax_lexicon::fold;

use crate::{
    Difference, DifferenceKind,
    excerpt::excerpt,
    lists::{each_once, grouped, plural},
    tellings::Tellings,
};

const NAMELESS: &str = "somebody without a name";

/// What an account rests on, and the words that tell it. "Could not be named" alone is said of the accused, too.
const GROUNDS: [(&str, &[&str]); 3] = [
    (
        "what a reporter saw or heard",
        &[
            "correspondent counted",
            "correspondent heard",
            "correspondent saw",
            "correspondent watched",
            "correspondent witnessed",
            "journalist heard",
            "journalist saw",
            "journalists saw",
            "reporter counted",
            "reporter heard",
            "reporter saw",
            "reporter watched",
            "reporter witnessed",
            "reporters saw",
        ],
    ),
    (
        NAMELESS,
        &[
            "asked not to be identified",
            "asked not to be named",
            "condition of anonymity",
            "condition that they not be named",
            "declined to be identified",
            "declined to be named",
            "familiar with the matter",
            "familiar with the negotiations",
            "familiar with the situation",
            "named for security reasons",
            "named for their safety",
            "not authorised to discuss",
            "not authorised to speak",
            "not authorized to discuss",
            "not authorized to speak",
            "requested anonymity",
            "with direct knowledge of",
            "with knowledge of",
        ],
    ),
    ("a press release", &["according to a press release", "according to a news release", "press release,"]),
];

/// Those who give nobody's name, and what others tell that they have.
pub(crate) fn grounds(tellings: &Tellings<'_>) -> Option<Difference> {
    let sorts = GROUNDS.iter().map(|(ground, phrases)| {
        let first = |article: ArticleIndex| {
            tellings.sentences(article).find_map(|cite| Some((cite, phrase(tellings, cite, phrases)?)))
        };
        let found = tellings.articles.iter().filter_map(|one| first(one.index));
        (*ground, found.collect::<Vec<(Cite, Cite)>>())
    });
    let sorts: Vec<(&str, Vec<(Cite, Cite)>)> = sorts.filter(|(_, found)| !found.is_empty()).collect();
    let articles = each_once(sorts.iter().flat_map(|(_, found)| found).map(|(cite, _)| cite.article));
    let tells = sorts.iter().any(|(ground, _)| *ground == NAMELESS) || sorts.len() > 1 && articles.len() > 1;
    if !tells {
        return None;
    }
    let each = sorts.iter().flat_map(|(ground, found)| {
        // Those that have the same text say it in the same words.
        let words = found.iter().map(|(cite, phrase)| (excerpt(tellings, *cite, *phrase, 110), cite.article));
        grouped(words).into_iter().map(move |(words, articles)| {
            let rests = plural(&articles, "rests", "rest");
            format!("{} {rests} in part on {ground}: {words}", tellings.names(&articles))
        })
    });
    let cites = || sorts.iter().flat_map(|(_, found)| found).map(|(cite, _)| *cite);
    let row = |cite: Cite| Some(AnyRef::new::<Line>(Some(cite.article), tellings.line(cite)?.0));
    Some(Difference {
        kind: DifferenceKind::Source,
        text: format!("{}.", each.collect::<Vec<_>>().join("; ")),
        evidence: cites().collect(),
        rows: each_once(cites().filter_map(row)),
        articles,
    })
}

/// The first of some phrases in a sentence of the article itself.
fn phrase(tellings: &Tellings<'_>, cite: Cite, phrases: &[&str]) -> Option<Cite> {
    let text = tellings.text(cite);
    let folded = fold(text);
    let at = phrases.iter().find_map(|phrase| folded.find(phrase))?;
    // Folding may change lengths; where it does, the whole sentence is shown.
    let start = if folded.len() == text.len() { at as u32 } else { 0 };
    let span = parallax_corpus::Span { start: cite.span.start + start, end: cite.span.start + start };
    let is_own = tellings.role(cite) == Some(Role::Body) && tellings.is_sentence(cite);
    (is_own && !is_laid_on_a_name(tellings, cite)).then_some(Cite { span, ..cite })
}

/// Whether a sentence is laid on somebody who has a name.
fn is_laid_on_a_name(tellings: &Tellings<'_>, cite: Cite) -> bool {
    let named = |quote: &&Quote| {
        let entity = quote.entity.and_then(|row| tellings.entities(cite.article).get(row.index()));
        entity.is_some_and(|one| one.kind == NameKind::Person && !one.names.is_empty())
    };
    let near =
        |quote: &&Quote| quote.content.iter().chain(&quote.source).any(|piece| piece.overlaps(cite.span));
    tellings.quotes(cite.article).iter().filter(near).any(|quote| named(&quote))
}

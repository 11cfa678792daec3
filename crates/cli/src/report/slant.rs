//! Slanted wording, article by article: how much of it in the outlet's own voice, and which.

use parallax_formats::{Found, Results};
use parallax_layers::{Polarity, Slant, SlantKind, Voice};

use super::{
    Look, Page,
    figures::{letter, line_of, quoted},
    page::Tone,
};

/// Columns that a finding's reason needs beside its words; with fewer, it stands below them.
const LEAST: usize = 36;

pub(crate) fn section(page: &mut Page, look: &Look, read: &Results<'_>) {
    page.heading("Wording that takes sides, in each article's own voice");
    for (index, (article, found)) in read.articles().enumerate() {
        let Some(own) = own_voice(found) else { continue };
        let Some(rate) = per_thousand(own.len(), article, found) else { continue };
        page.line("");
        let elsewhere = found.rows::<Slant>().map_or(0, <[Slant]>::len) - own.len();
        let others = if elsewhere > 0 {
            format!("; {elsewhere} more in words it quotes or reports")
        } else {
            String::new()
        };
        let head = format!("{}: {rate:.1} in a thousand words ({}){others}", letter(index), own.len());
        page.paragraph(2, &Tone::Title.of(&head));
        let mut strongest = own;
        strongest.sort_by(|a, b| b.strength.total_cmp(&a.strength).then(a.span.cmp(&b.span)));
        let rest = strongest.len().saturating_sub(look.top);
        for finding in strongest.into_iter().take(look.top) {
            let plainer =
                finding.neutral.as_ref().map_or_else(String::new, |plain| format!(" Plainer: {plain}."));
            let its_words = quoted(article, finding.span, 60);
            let told = format!("{}. {}{plainer}", kind(finding), finding.reason);
            let place = format!("line {}", line_of(article, finding.span));
            let left = page.width().saturating_sub(4 + 24 + 2 + 8 + 2);
            if left < LEAST {
                page.paragraph(4, &format!("{its_words}, {place}. {told}"));
            } else {
                page.row(4, &[(&its_words, 24), (&place, 8), (&told, left)]);
            }
        }
        if rest > 0 {
            page.line(&format!("    and {rest} more (--top)"));
        }
    }
}

/// Findings that are the outlet's own words, not those it quotes or reports.
pub(crate) fn own_voice<'a>(found: &'a Found<'_>) -> Option<Vec<&'a Slant>> {
    let rows = found.rows::<Slant>()?;
    Some(rows.iter().filter(|finding| finding.voice == Voice::Outlet).collect())
}

/// So many findings in a thousand words of the article.
pub(crate) fn per_thousand(
    count: usize,
    article: &parallax_corpus::Article,
    found: &Found<'_>,
) -> Option<f64> {
    let words = found.own_words(article)?;
    (words > 0).then(|| count as f64 * 1000.0 / words as f64)
}

fn kind(finding: &Slant) -> String {
    let kind = match finding.kind {
        SlantKind::LoadedWord => "Loaded word",
        SlantKind::Label => "Label",
        SlantKind::Judgement => "Judgement",
        SlantKind::Hedge => "Hedge",
        SlantKind::Doubt => "Doubt",
        SlantKind::Motive => "Motive",
        SlantKind::Sarcasm => "Sarcasm",
        SlantKind::Agentless => "Act without a doer",
        SlantKind::ReportingVerb => "Reporting verb",
        SlantKind::Intensifier => "Intensifier",
        SlantKind::VagueSource => "Vague source",
        SlantKind::Presupposition => "Presupposition",
        SlantKind::Headline => "Headline",
        SlantKind::Other => "Finding",
    };
    let polarity = match finding.polarity {
        Polarity::Positive => ", favourable",
        Polarity::Negative => ", unfavourable",
        Polarity::Neutral | Polarity::Other => "",
    };
    let target = finding.target.as_ref().map_or_else(String::new, |target| format!(" to {target}"));
    let target = if polarity.is_empty() { String::new() } else { target };
    format!("{kind}{polarity}{target}")
}

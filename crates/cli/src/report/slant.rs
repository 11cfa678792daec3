//! Slanted wording, article by article: how much of it in the outlet's own voice, and which.

use parallax_layers::{
    Line, Polarity, Slant, SlantKind,
    own_voice::{findings, own_words, per_thousand},
};

use super::{
    Look, Page,
    figures::{letter, line_of, quoted},
    page::Tone,
};
use crate::write::Read;

/// Columns that a finding's reason needs beside its words; with fewer, it stands below them.
const LEAST: usize = 36;

pub(crate) fn section(page: &mut Page, look: &Look, read: &Read) {
    page.heading("Wording that takes sides, in each article's own voice");
    for (index, (article, found)) in read.articles().enumerate() {
        let (Some(rows), Some(lines)) = (found.rows::<Slant>(), found.rows::<Line>()) else { continue };
        let own: Vec<&Slant> = findings(rows).map(|(_, finding)| finding).collect();
        let Some(rate) = per_thousand(own.len(), own_words(article, lines)) else { continue };
        page.line("");
        let elsewhere = rows.len() - own.len();
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

//! How they differ, in a few lines, each with its evidence: what an editor would want to know first.

use parallax_builtin::{
    Section,
    rows::{Comparison, Contrast, Frame, Framing, Passage, PassageKind, Rank, Scheme, Verdict},
};
use parallax_corpus::{Article, ArticleIndex};
use parallax_formats::{Found, Results};
use parallax_layers::{Slant, Voice};
use parallax_report::{
    Block,
    wording::{letter, per_thousand, quoted},
};

pub(crate) const NAME: &str = "differences";

pub(crate) fn section() -> Section {
    let layers = vec!["number_comparison", "slant", "frames", "shared_text", "contrast"];
    Section { name: NAME, title: "How they differ", layers, tell }
}

fn tell(read: &Results<'_>, top: usize) -> Vec<Block> {
    if read.story.articles.len() < 2 {
        return Vec::new();
    }
    // In this order: what cannot both be true, then how it is told, then what is only more or less.
    let all = [figures(read), wording(read), leads(read), passages(read), favourites(read)];
    let lines: Vec<Block> = all.into_iter().flatten().take(top).map(Block::Item).collect();
    if lines.is_empty() {
        return vec![Block::paragraph("Nothing that these passes look at sets them clearly apart.")];
    }
    lines
}

/// Each article with what was found in it.
fn articles<'a>(read: &'a Results<'_>) -> impl Iterator<Item = (ArticleIndex, &'a Article, &'a Found<'a>)> {
    (0..).zip(read.articles()).map(|(at, (article, found))| (ArticleIndex(at), article, found))
}

/// Figures that cannot both be right.
fn figures(read: &Results<'_>) -> Vec<String> {
    let rows = read.found.rows::<Comparison>().unwrap_or_default();
    let told = |row: &Comparison| {
        let mut seen = Vec::new();
        let mut answers = Vec::new();
        for item in &row.items {
            // One answer of each article, and each figure once.
            let figure = (item.low, item.high);
            if seen.contains(&figure) {
                continue;
            }
            seen.push(figure);
            let words = quoted(&read.story[item.article], item.span.span, 40);
            answers.push(format!("{} has {words}", letter(item.article)));
        }
        format!("On {}: {}.", row.about, answers.join(", "))
    };
    rows.iter().filter(|row| row.verdict == Verdict::Conflict).take(3).map(told).collect()
}

/// Who takes sides most in its own words, and who least.
fn wording(read: &Results<'_>) -> Vec<String> {
    /// Fewer findings than this may be chance.
    const ENOUGH: usize = 3;
    let rate = |(index, article, found)| {
        let own = own_voice(found)?;
        let strongest =
            own.iter().max_by(|a, b| a.strength.total_cmp(&b.strength).then(b.span.cmp(&a.span)))?;
        let strongest = quoted(article, strongest.span, 40);
        Some((rate_of(own.len(), article, found)?, own.len(), index, strongest))
    };
    let rates: Vec<_> = articles(read).filter_map(rate).collect();
    let most = rates.iter().max_by(|a, b| a.0.total_cmp(&b.0).then(b.2.cmp(&a.2)));
    let Some((most, count, index, strongest)) = most.filter(|(_, count, ..)| *count >= ENOUGH) else {
        return Vec::new();
    };
    let counts = articles(read).filter_map(|(index, article, found)| {
        Some((rate_of(own_voice(found)?.len(), article, found)?, index))
    });
    let Some((least, other)) = counts.min_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1))) else {
        return Vec::new();
    };
    if *most < 2.0 * least.max(0.5) {
        return Vec::new();
    }
    let (most_letter, least_letter) = (letter(*index), letter(other));
    vec![format!(
        "{most_letter} takes sides most in its own words ({most:.1} findings in a thousand words, {count} in all, such as \
         {strongest}), {least_letter} least ({least:.1})."
    )]
}

/// Findings that are the outlet's own words, not those it quotes or reports.
fn own_voice<'a>(found: &'a Found<'_>) -> Option<Vec<&'a Slant>> {
    Some(found.rows::<Slant>()?.iter().filter(|finding| finding.voice == Voice::Outlet).collect())
}

fn rate_of(count: usize, article: &Article, found: &Found<'_>) -> Option<f64> {
    per_thousand(count, found.own_words(article)?)
}

/// Which generic frame leads where.
fn leads(read: &Results<'_>) -> Vec<String> {
    let mut leads: Vec<(Frame, Vec<String>)> = Vec::new();
    for (index, _, found) in articles(read) {
        let rows = found.rows::<Framing>().unwrap_or_default();
        let lead = rows.iter().find(|row| row.scheme == Scheme::Semetko && row.rank == Rank::Dominant);
        let Some(lead) = lead else { continue };
        match leads.iter_mut().find(|(frame, _)| *frame == lead.frame) {
            Some((_, letters)) => letters.push(letter(index)),
            None => leads.push((lead.frame, vec![letter(index)])),
        }
    }
    if leads.len() < 2 {
        return Vec::new();
    }
    let told = leads.iter().map(|(frame, letters)| format!("{} in {}", frame.title(), letters.join(", ")));
    vec![format!("The leading frame is {}.", told.collect::<Vec<_>>().join("; "))]
}

/// Articles that are not sources of their own.
fn passages(read: &Results<'_>) -> Vec<String> {
    let rows = read.found.rows::<Passage>().unwrap_or_default();
    /// Shorter ones may be two ways of saying the same thing in the same words.
    const LONG: u32 = 25;
    let copied = rows
        .iter()
        .filter(|row| row.words >= LONG && matches!(row.kind, PassageKind::Copy | PassageKind::NearCopy));
    let longest =
        copied.max_by_key(|row| (row.words, std::cmp::Reverse(row.members.first().map(|m| m.span))));
    let told = |row: &Passage| {
        let mut letters: Vec<String> = row.members.iter().map(|m| letter(m.article)).collect();
        letters.dedup();
        let agency = row.agency.as_ref().map_or_else(String::new, |agency| format!(" of {agency}"));
        let first = &row.members[0];
        let words = quoted(&read.story[first.article], first.span.span, 60);
        let letters = letters.join(" and ");
        format!("{letters} share a passage{agency} of {} words: {words}.", row.words)
    };
    longest.map(told).into_iter().collect()
}

/// The word that sets an article apart most, for each of a few.
fn favourites(read: &Results<'_>) -> Vec<String> {
    let mut rows: Vec<&Contrast> = read.found.rows::<Contrast>().unwrap_or_default().iter().collect();
    // A word that the others use as well is no finding for the first lines.
    rows.retain(|row| row.count >= 3 && row.others == 0);
    rows.sort_by(|a, b| b.z.total_cmp(&a.z).then_with(|| (a.article, &a.term).cmp(&(b.article, &b.term))));
    let mut seen = Vec::new();
    rows.retain(|row| {
        !seen.contains(&row.article) && {
            seen.push(row.article);
            true
        }
    });
    let told = rows.iter().take(3).map(|row| {
        format!("{} says “{}” {} times, none of the others does.", letter(row.article), row.term, row.count)
    });
    told.collect()
}

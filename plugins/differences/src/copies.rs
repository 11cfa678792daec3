//! Articles that are no sources of their own: whole copies, and long passages in common.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use parallax_corpus::{AnyRef, ArticleIndex, Cite, Span};
use parallax_layers::{
    shared_text::{Change, SharedText, SharedTextKind},
    structure::{Line, Role},
};
use parallax_lexicon::spaced;

use crate::{
    Difference, DifferenceKind, changes,
    tellings::{Tellings, each_once, own_words, quotations},
};

/// Shorter passages may be two ways of saying the same thing in the same words.
const LONG: u32 = 25;

/// As many words say that one has them from the other, or both from a third, without an agency that both name.
const MUCH: u32 = 40;

/// So many of either are told.
const MOST: usize = 2;

type Row<'a> = (usize, &'a SharedText);

/// Who carries the same text, and who shares passages.
pub(crate) fn copies(tellings: &Tellings<'_>, rows: &[SharedText]) -> Vec<Difference> {
    let rows: Vec<Row<'_>> = rows.iter().enumerate().collect();
    let texts = same_texts(tellings, &rows);
    let told: Vec<Difference> = texts.iter().take(MOST).map(|text| text.told(tellings, &rows)).collect();
    let passages = passages(tellings, &rows, &texts);
    told.into_iter().chain(passages).collect()
}

/// Articles of which all, or nearly all, stands in another.
struct SameText {
    /// The article that comes first, and those that carry its text.
    first: ArticleIndex,
    copies: Vec<ArticleIndex>,
    /// Whether the others have all of it, or cut it.
    whole: bool,
    /// Whether nothing else stands in any of them, but for a headline.
    only: bool,
}

/// Each article that has nearly all of its words from one before it, with all who have the same.
fn same_texts(tellings: &Tellings<'_>, rows: &[Row<'_>]) -> Vec<SameText> {
    let mut shared: BTreeMap<(ArticleIndex, ArticleIndex), [usize; 2]> = BTreeMap::new();
    for (_, row) in rows {
        let Some(first) = row.members.first() else { continue };
        for other in &row.members[1..] {
            let sum = shared.entry((first.article, other.article)).or_default();
            let (of_first, of_other) = (words(tellings, first.span), words(tellings, other.span));
            sum[0] += in_common(of_first, of_other);
            sum[1] += in_common(of_other, of_first);
        }
    }
    // A headline may be one's own.
    let nearly = |part: usize, article| {
        own_words(tellings.get(article)).is_some_and(|all| all >= LONG as usize && part * 100 >= all * 85)
    };
    let all = |part: usize, article| {
        let (lines, ..) = tellings.get(article).rows;
        let body = |lines: &[Line]| {
            let body = lines.iter().filter(|line| line.role.is_article() && line.role != Role::Headline);
            body.map(|line| spaced(&tellings.get(article).article[line.span]).count()).sum::<usize>()
        };
        lines.is_ok_and(|lines| part >= body(lines))
    };
    let mut texts: Vec<SameText> = Vec::new();
    let mut copied: BTreeSet<ArticleIndex> = BTreeSet::new();
    for (&(first, other), &[of_first, of_other]) in &shared {
        let whole = match (nearly(of_first, first), nearly(of_other, other)) {
            (true, true) => true,
            (false, true) | (true, false) => false,
            (false, false) => continue,
        };
        if copied.contains(&first) || copied.contains(&other) {
            continue;
        }
        // The longer one is the one that the other cuts.
        let (first, other) = if nearly(of_first, first) && !whole { (other, first) } else { (first, other) };
        copied.insert(other);
        let only = all(of_first, first) && all(of_other, other);
        match texts.iter_mut().find(|text| text.first == first && text.whole == whole) {
            Some(text) => {
                text.copies.push(other);
                text.only &= only;
            }
            None => texts.push(SameText { first, copies: vec![other], whole, only }),
        }
    }
    texts.sort_by_key(|text| (Reverse(text.copies.len()), Reverse(text.whole), text.first));
    texts
}

/// How many of the words that one has of a passage another has too, which may have only a part of it: edits put in
/// a few words, and what is more than that is shared with a third.
fn in_common(own: usize, others: usize) -> usize {
    if own * 10 > others * 11 + 20 { others } else { own }
}

fn words(tellings: &Tellings<'_>, cite: Cite) -> usize {
    spaced(tellings.text(cite)).count()
}

impl SameText {
    fn has(&self, article: ArticleIndex) -> bool {
        self.first == article || self.copies.contains(&article)
    }

    /// "A and B carry the same text word for word; C is that text with these changes: “1,200” for “2,000”."
    fn told(&self, tellings: &Tellings<'_>, rows: &[Row<'_>]) -> Difference {
        let own: Vec<&Row<'_>> =
            rows.iter().filter(|(_, row)| members(row).filter(|&one| self.has(one)).count() > 1).collect();
        let changes = |copy: ArticleIndex| -> Vec<&Change> {
            let all = own.iter().flat_map(|(_, row)| &row.changes);
            all.filter(|change| {
                change.between.contains(&copy) && change.between.iter().all(|&one| self.has(one))
            })
            .collect()
        };
        let (same, edited): (Vec<ArticleIndex>, Vec<ArticleIndex>) =
            self.copies.iter().partition(|&&copy| changes(copy).is_empty());
        let agency = own.iter().find_map(|(_, row)| row.agency.as_ref());
        let agency = agency.map_or_else(String::new, |agency| format!(" of {agency}"));
        let first = tellings.name(self.first);
        let mut told: Vec<String> = Vec::new();
        if self.whole {
            let all: Vec<ArticleIndex> = [self.first]
                .into_iter()
                .chain(if same.is_empty() { edited.clone() } else { same.clone() })
                .collect();
            let edits = edited.iter().any(|&copy| changes::told(tellings, &changes(copy), copy).is_some());
            let how = match (self.only, same.is_empty(), edits) {
                (false, ..) => ", or nearly so",
                (true, false, _) => ", word for word",
                (true, true, false) => ", word for word but for style",
                (true, true, true) => "",
            };
            told.push(format!("{} carry the same text{agency}{how}", tellings.names(&all)));
        } else {
            let cut = if self.copies.len() == 1 { "stands" } else { "stand" };
            told.push(format!(
                "All of {} {cut} in the text{agency} of {first}",
                tellings.names(&self.copies)
            ));
        }
        /// So many of them are told with what they changed.
        const EDITED: usize = 3;
        for &copy in edited.iter().take(EDITED) {
            let changes = changes::told(tellings, &changes(copy), copy);
            told.extend(changes.map(|changes| format!("{} has {changes}", tellings.name(copy))));
        }
        let longest = own.iter().max_by_key(|(at, row)| (row.words, Reverse(*at)));
        let held = |row: &SharedText| -> Vec<Cite> {
            row.members.iter().filter(|one| self.has(one.article)).map(|one| one.span).collect()
        };
        Difference {
            kind: DifferenceKind::Wire,
            text: format!("{}.", told.join("; ")),
            articles: [self.first].into_iter().chain(self.copies.iter().copied()).collect(),
            evidence: longest.map_or_else(Vec::new, |(_, row)| held(row)),
            rows: own.iter().map(|(at, _)| AnyRef::new::<SharedText>(None, *at)).collect(),
        }
    }
}

fn members(row: &SharedText) -> impl Iterator<Item = ArticleIndex> {
    row.members.iter().map(|member| member.article)
}

/// The articles that share most words, though none has its text from another.
fn passages(tellings: &Tellings<'_>, rows: &[Row<'_>], texts: &[SameText]) -> Vec<Difference> {
    let mut shared: BTreeMap<Vec<ArticleIndex>, Vec<Row<'_>>> = BTreeMap::new();
    // Whoever carries another's text is told of already.
    let carries = |text: &SameText| text.copies.iter().map(|&copy| (copy, text.first)).collect::<Vec<_>>();
    let firsts: BTreeMap<ArticleIndex, ArticleIndex> = texts.iter().flat_map(carries).collect();
    let own = |row: &SharedText| matches!(row.kind, SharedTextKind::Copy | SharedTextKind::NearCopy);
    let quoted: Vec<Vec<Span>> = tellings.articles.iter().map(quotations).collect();
    for &(at, row) in rows.iter().filter(|(_, row)| own(row) && row.words >= LONG) {
        if row.members.first().is_some_and(|first| is_speech(&quoted, first.span)) {
            continue;
        }
        // Whoever has only some of it does not share all of it.
        let whole = row.members.iter().filter(|one| words(tellings, one.span) * 10 >= row.words as usize * 8);
        let holders = each_once(whole.map(|one| one.article));
        let sources: BTreeSet<ArticleIndex> =
            holders.iter().map(|one| firsts.get(one).copied().unwrap_or(*one)).collect();
        if holders.len() > 1 && sources.len() == holders.len() {
            shared.entry(holders).or_default().push((at, row));
        }
    }
    let words = |rows: &[Row<'_>]| rows.iter().map(|(_, row)| row.words).sum::<u32>();
    // One short passage may be an official's list, or a title.
    shared.retain(|_, rows| {
        let longest = rows.iter().map(|(_, row)| row.words).max().unwrap_or_default();
        longest >= MUCH || words(rows) >= 2 * MUCH || rows.iter().any(|(_, row)| row.agency.is_some())
    });
    let mut most: Vec<(Vec<ArticleIndex>, Vec<Row<'_>>)> = shared.into_iter().collect();
    most.sort_by(|(a, of_a), (b, of_b)| (words(of_b), a).cmp(&(words(of_a), b)));
    most.into_iter().take(MOST).filter_map(|(holders, rows)| passage(tellings, holders, &rows)).collect()
}

/// Whether half of a passage or more stands in quotation marks: whoever was there has a speaker's words alike.
fn is_speech(quoted: &[Vec<Span>], Cite { article, span }: Cite) -> bool {
    let quoted = &quoted[article.0 as usize];
    let behind = quoted.partition_point(|one| one.end <= span.start);
    let within = quoted[behind..].iter().take_while(|one| one.start < span.end);
    let inside = within.map(|one| one.end.min(span.end).saturating_sub(one.start.max(span.start)));
    inside.sum::<u32>() * 2 >= span.end - span.start
}

/// "A and B share 4 passages of Reuters, 190 words in all; the longest, of 91 words: “…”."
fn passage(tellings: &Tellings<'_>, holders: Vec<ArticleIndex>, rows: &[Row<'_>]) -> Option<Difference> {
    let (_, longest) = rows.iter().max_by_key(|(at, row)| (row.words, Reverse(*at)))?;
    let agency = rows.iter().find_map(|(_, row)| row.agency.as_ref());
    let agency = agency.map_or_else(String::new, |agency| format!(" of {agency}"));
    let many = match rows.len() {
        1 => format!("a passage{agency} of {} words", longest.words),
        many => {
            let all: u32 = rows.iter().map(|(_, row)| row.words).sum();
            format!("{many} passages{agency}, {all} words in all, one of {}", longest.words)
        }
    };
    let words = tellings.quoted(longest.members.first()?.span, 60);
    let changes: Vec<&Change> = rows.iter().flat_map(|(_, row)| &row.changes).collect();
    let held = |change: &&Change| change.between.iter().all(|one| holders.contains(one));
    let changes: Vec<&Change> = changes.into_iter().filter(held).collect();
    let figure = changes::figure(tellings, &changes).map(|figure| format!("; in it {figure}"));
    Some(Difference {
        kind: DifferenceKind::Wire,
        text: format!("{} share {many}: {words}{}.", tellings.names(&holders), figure.unwrap_or_default()),
        evidence: rows
            .iter()
            .flat_map(|(_, row)| {
                row.members.iter().filter(|one| holders.contains(&one.article)).map(|one| one.span)
            })
            .collect(),
        rows: rows.iter().map(|(at, _)| AnyRef::new::<SharedText>(None, *at)).collect(),
        articles: holders,
    })
}

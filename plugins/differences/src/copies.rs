//! Articles that are no sources of their own: whole copies, and long passages in common.

mod altered;
mod family;
mod runs;

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use parallax_corpus::{AnyRef, ArticleIndex, Cite};
use parallax_layers::{
    shared_text::{Change, Member, SharedText, SharedTextKind},
    structure::{Line, Role},
};
use parallax_lexicon::spaced;
use parallax_report::wording::listed;

use self::runs::Runs;
use crate::{
    Difference, changes,
    tellings::{Tellings, each_once, own_words},
};

/// Shorter passages may be two ways of saying the same thing in the same words.
const LONG: u32 = 25;

/// As many words say that one has them from the other, or both from a third, without an agency that both name.
const MUCH: u32 = 40;

type Row<'a> = (usize, &'a SharedText);

/// Who has the same words with changes that matter; who carries the same text, and who shares passages: what hangs
/// together in one sentence.
pub(crate) fn copies(tellings: &Tellings<'_>, rows: &[SharedText]) -> Vec<Difference> {
    let rows: Vec<Row<'_>> = rows.iter().enumerate().collect();
    let texts = same_texts(tellings, &rows);
    let passages = passages(tellings, &rows, &texts);
    let mut told = altered::told(tellings, &rows, &texts);
    told.extend(family::told(tellings, &rows, &texts, &passages));
    told
}

/// Articles of which all, or nearly all, stands in another.
pub(crate) struct SameText {
    /// The article that comes first, and those that carry its text.
    pub(crate) first: ArticleIndex,
    pub(crate) copies: Vec<ArticleIndex>,
    /// Whether the others have all of it, or cut it.
    whole: bool,
    /// Whether nothing else stands in any of them, but for a headline.
    only: bool,
    /// Whether nothing else stands in the copies.
    all: bool,
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
        let swapped = nearly(of_first, first) && !whole;
        let (first, other) = if swapped { (other, first) } else { (first, other) };
        copied.insert(other);
        // In the order of the sums, whichever of the two is the longer.
        let (of_first, of_other) = if swapped { (of_other, of_first) } else { (of_first, of_other) };
        let every = all(of_other, other);
        let only = all(of_first, first) && every;
        match texts.iter_mut().find(|text| text.first == first && text.whole == whole) {
            Some(text) => {
                text.copies.push(other);
                text.only &= only;
                text.all &= every;
            }
            None => texts.push(SameText { first, copies: vec![other], whole, only, all: every }),
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

/// " (31 words)", of so short a text that it may be a sentence only.
fn length(tellings: &Tellings<'_>, article: ArticleIndex) -> String {
    const SHORT: usize = 100;
    let words = own_words(tellings.get(article)).filter(|&words| words < SHORT);
    words.map_or_else(String::new, |words| format!(" ({words} words)"))
}

impl SameText {
    pub(crate) fn has(&self, article: ArticleIndex) -> bool {
        self.first == article || self.copies.contains(&article)
    }

    /// "A and B carry the same text word for word; C is that text with these changes: “1,200” for “2,000”."
    pub(crate) fn told(&self, tellings: &Tellings<'_>, rows: &[Row<'_>]) -> Told {
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
        let edits = edited.iter().any(|&copy| changes::told(tellings, &changes(copy), copy).is_some());
        if self.whole {
            let all: Vec<ArticleIndex> = [self.first]
                .into_iter()
                .chain(if same.is_empty() { edited.clone() } else { same.clone() })
                .collect();
            let how = match (self.only, same.is_empty(), edits) {
                (false, ..) => ", or nearly so",
                (true, false, _) => ", word for word",
                (true, true, false) => ", word for word but for style",
                (true, true, true) => "",
            };
            let length = length(tellings, self.first);
            told.push(format!("{} carry the same text{agency}{length}{how}", tellings.names(&all)));
        } else {
            let cut = if self.copies.len() == 1 { "stands" } else { "stand" };
            let all = if self.all && !edits { "All" } else { "Nearly all" };
            let copies =
                self.copies.iter().map(|&copy| format!("{}{}", tellings.name(copy), length(tellings, copy)));
            let copies = listed(&copies.collect::<Vec<_>>());
            told.push(format!("{all} of {copies} {cut} in the text{agency} of {first}"));
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
        Told {
            text: told.join("; "),
            articles: [self.first].into_iter().chain(self.copies.iter().copied()).collect(),
            evidence: longest.map_or_else(Vec::new, |(_, row)| held(row)),
            rows: own.iter().map(|(at, _)| AnyRef::new::<SharedText>(None, *at)).collect(),
        }
    }
}

fn members(row: &SharedText) -> impl Iterator<Item = ArticleIndex> {
    row.members.iter().map(|member| member.article)
}

/// What is told of a text, or of passages.
pub(crate) struct Told {
    pub(crate) text: String,
    pub(crate) articles: Vec<ArticleIndex>,
    pub(crate) evidence: Vec<Cite>,
    pub(crate) rows: Vec<AnyRef>,
}

/// Passages that stand in the same articles.
pub(crate) struct Passages<'a> {
    pub(crate) holders: Vec<ArticleIndex>,
    pub(crate) rows: Vec<Held<'a>>,
}

/// A passage, and how many words of it all who are told of have.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Held<'a> {
    pub(crate) at: usize,
    pub(crate) row: &'a SharedText,
    words: u32,
}

/// The articles that share most words, though none has its text from another.
fn passages<'a>(tellings: &Tellings<'_>, rows: &[Row<'a>], texts: &[SameText]) -> Vec<Passages<'a>> {
    let mut shared: BTreeMap<Vec<ArticleIndex>, Vec<Held<'_>>> = BTreeMap::new();
    // Whoever carries another's text is told of already.
    let carries = |text: &SameText| text.copies.iter().map(|&copy| (copy, text.first)).collect::<Vec<_>>();
    let firsts: BTreeMap<ArticleIndex, ArticleIndex> = texts.iter().flat_map(carries).collect();
    let own = |row: &SharedText| matches!(row.kind, SharedTextKind::Copy | SharedTextKind::NearCopy);
    let spoken = |row: &SharedText| row.members.first().map_or(0.0, |first| tellings.spoken(first.span));
    let runs = Runs::of(tellings);
    for &(at, row) in rows.iter().filter(|(_, row)| own(row) && row.words >= LONG && spoken(row) < 0.5) {
        // Whoever has a little of it does not share it.
        let all = row.words as usize;
        let much = |length: usize| length * 10 >= all * 8 || length >= MUCH as usize;
        // The layer counts the words of the longest; of the others as many as they are shorter.
        let longest =
            row.members.iter().map(|one| words(tellings, one.span)).max().unwrap_or_default().max(1);
        let lengths = row.members.iter().map(|one| (one, words(tellings, one.span) * all / longest));
        let held: Vec<(&Member, usize)> = lengths.filter(|(_, length)| much(*length)).collect();
        let Some(&(shortest, least)) = held.iter().min_by_key(|(_, length)| *length) else { continue };
        // A row knows the two that are most alike; who else has nearly all of the words is counted, and a copy stands
        // for the text that it carries.
        let has = |article: ArticleIndex| {
            held.iter().any(|(one, _)| one.article == article) || runs.have(tellings, article, shortest.span)
        };
        let holders = tellings.articles.iter().map(|one| one.index).filter(|&article| has(article));
        let stands_for = |article: ArticleIndex| firsts.get(&article).copied().filter(|&first| has(first));
        let holders = each_once(holders.map(|article| stands_for(article).unwrap_or(article)));
        // As many as all have: edits make one longer than the other.
        let words = u32::try_from(least).unwrap_or(u32::MAX);
        if holders.len() > 1 {
            shared.entry(holders).or_default().push(Held { at, row, words });
        }
    }
    // One short passage may be an official's list, or a title; whoever was there has a speaker's words alike.
    shared.retain(|_, rows| {
        let unspoken = |held: &Held<'_>| f64::from(held.words) * (1.0 - spoken(held.row));
        let all: f64 = rows.iter().map(unspoken).sum();
        let longest = rows.iter().map(unspoken).fold(0.0, f64::max);
        let much = f64::from(MUCH);
        longest >= much || all >= 2.0 * much || rows.iter().any(|held| held.row.agency.is_some())
    });
    let mut most: Vec<Passages<'_>> =
        shared.into_iter().map(|(holders, rows)| Passages { holders, rows }).collect();
    most.sort_by(|a, b| (b.words(), &a.holders).cmp(&(a.words(), &b.holders)));
    most
}

impl<'a> Passages<'a> {
    /// How many words they have.
    pub(crate) fn words(&self) -> u32 {
        self.rows.iter().map(|held| held.words).sum()
    }

    /// The longest of them.
    fn longest(&self) -> Option<&Held<'a>> {
        self.rows.iter().max_by_key(|held| (held.words, Reverse(held.at)))
    }

    /// "4 passages of Reuters, 190 words in all, one of 91".
    pub(crate) fn amount(&self) -> String {
        let agency = self.rows.iter().find_map(|held| held.row.agency.as_ref());
        let agency = agency.map_or_else(String::new, |agency| format!(" of {agency}"));
        let longest = self.longest().map_or(0, |held| held.words);
        match self.rows.len() {
            1 => format!("a passage{agency} of {longest} words"),
            many => format!("{many} passages{agency}, {} words in all, one of {longest}", self.words()),
        }
    }

    /// "“The quake … come”; in it a has “seven” where b has “8”": the longest, and a figure that differs.
    pub(crate) fn quoted(&self, tellings: &Tellings<'_>) -> String {
        // The shortest of them stands in all.
        let holders = |held: &&Held<'a>| {
            let held = held.row.members.iter().filter(|one| self.holders.contains(&one.article));
            held.min_by_key(|one| (words(tellings, one.span), one.article))
        };
        let shortest = self.longest().as_ref().and_then(holders);
        let words = shortest.map_or_else(String::new, |one| tellings.quoted(one.span, 60));
        let changes: Vec<&Change> = self.rows.iter().flat_map(|held| &held.row.changes).collect();
        let held = |change: &&Change| change.between.iter().all(|one| self.holders.contains(one));
        let changes: Vec<&Change> = changes.into_iter().filter(held).collect();
        let figure = changes::figure(tellings, &changes).map(|figure| format!("; in it {figure}"));
        format!("{words}{}", figure.unwrap_or_default())
    }

    /// Where they stand.
    pub(crate) fn evidence(&self) -> impl Iterator<Item = Cite> {
        let members = self.rows.iter().flat_map(|held| &held.row.members);
        members.filter(|one| self.holders.contains(&one.article)).map(|one| one.span)
    }
}

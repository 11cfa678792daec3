//! Utterances that one article gives otherwise than another, so that their sense or their speaker is another.

use std::cmp::Reverse;

use parallax_corpus::{AnyRef, ArticleIndex, Cite, Span};
use parallax_layers::{
    quote_variants::{Change, ChangeKind, Lost, QuoteVariant, Variant},
    quotes::QuoteKind,
    words::{Upos, Word},
};
use parallax_lexicon::spaced;
use parallax_report::wording::listed;

use crate::{
    Difference, DifferenceKind,
    tellings::{Tellings, each_once},
};

/// So many are told.
const MOST: usize = 3;

/// How much a change tells, the least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Weight {
    /// What was said apart stands together.
    Joined,
    /// Another word.
    Word,
    /// A part of a sentence is left out.
    Part,
    /// What the sense hangs on.
    Sense,
    /// Somebody else says it.
    Speaker,
}

/// Those whose speaker or sense is another first.
pub(crate) fn altered(tellings: &Tellings<'_>, rows: &[QuoteVariant]) -> Vec<Difference> {
    let rows = rows.iter().enumerate();
    let mut all: Vec<Utterance<'_>> = rows.filter_map(|(at, row)| Utterance::of(tellings, at, row)).collect();
    all.sort_by_key(|one| Reverse(one.weight));
    all.iter().take(MOST).map(|one| one.told(tellings)).collect()
}

/// An utterance with the changes that are told of it, all against one article.
struct Utterance<'r> {
    at: usize,
    row: &'r QuoteVariant,
    weight: Weight,
    whole: &'r Variant,
    changes: Vec<&'r Change>,
}

impl<'r> Utterance<'r> {
    fn of(tellings: &Tellings<'_>, at: usize, row: &'r QuoteVariant) -> Option<Self> {
        let weighed = row.changes.iter().filter_map(|one| Some((weight(tellings, row, one)?, one)));
        let mut weighed: Vec<(Weight, &Change)> = weighed.collect();
        weighed.sort_by_key(|(weight, _)| Reverse(*weight));
        let &(weight, first) = weighed.first()?;
        let than = *first.between.first()?;
        let changes = weighed.into_iter().map(|(_, change)| change);
        let changes: Vec<&Change> = changes.filter(|change| change.between.first() == Some(&than)).collect();
        let whole = variant(row, than, first.from)?;
        Some(Self { at, row, weight, whole, changes })
    }

    /// "The Courier quotes Ada Lund: “We will lift the ban if the river falls”; Televia leaves out “if the river falls”."
    fn told(&self, tellings: &Tellings<'_>) -> Difference {
        let than = self.whole.article;
        let apart = each_once(self.changes.iter().filter_map(|change| change.between.get(1).copied()));
        let others: Vec<String> = apart
            .iter()
            .map(|&article| {
                let own = self.changes.iter().filter(|change| change.between.get(1) == Some(&article));
                let mut phrases: Vec<String> = Vec::new();
                for phrase in own.take(2).map(|change| self.phrase(tellings, change)) {
                    if !phrases.contains(&phrase) {
                        phrases.push(phrase);
                    }
                }
                // "Leaves out “…” and “…”".
                let verb = "leaves out ";
                let more = phrases.iter().skip(1).all(|phrase| phrase.starts_with(verb));
                if more && phrases[0].starts_with(verb) {
                    phrases.iter_mut().skip(1).for_each(|phrase| *phrase = phrase.split_off(verb.len()));
                }
                format!("{} {}", tellings.name(article), listed(&phrases))
            })
            .collect();
        // Whose words they are in this article matters where another gives them to somebody else.
        let own = speaker(tellings, self.whole).filter(|_| self.weight == Weight::Speaker);
        let speaker = own.or(self.row.speaker.as_deref()).map_or_else(String::new, |who| format!(" {who}"));
        let sentence =
            self.changes[0].from.map_or(self.whole.spans[0], |from| around(tellings, self.whole, from));
        let words = shown(tellings, sentence, 160);
        let articles = each_once([than].into_iter().chain(apart));
        let evidence = self.row.variants.iter().filter(|variant| articles.contains(&variant.article));
        Difference {
            kind: DifferenceKind::Quote,
            text: format!("{} quotes{speaker}: {words}; {}.", tellings.name(than), others.join("; ")),
            evidence: evidence.flat_map(|variant| variant.spans.iter().copied()).collect(),
            articles,
            rows: vec![AnyRef::new::<QuoteVariant>(None, self.at)],
        }
    }

    /// What an article does to it: "leaves out “if the river falls”", "has only “We will lift the ban”", "gives it to Craig
    /// Dolan".
    fn phrase(&self, tellings: &Tellings<'_>, change: &Change) -> String {
        const WIDEST: usize = 100;
        let words = |cite: Option<Cite>| cite.map_or_else(String::new, |cite| shown(tellings, cite, WIDEST));
        let length = |cite: Option<Cite>| cite.map_or(0, |cite| spaced(tellings.text(cite)).count());
        let own = change.between.get(1).and_then(|&article| variant(self.row, article, change.to));
        match change.kind {
            ChangeKind::Reattributed => {
                let to = own.and_then(|own| speaker(tellings, own)).unwrap_or("somebody else");
                format!("gives these words to {to}")
            }
            ChangeKind::Cut => {
                let kept = own.filter(|own| own.spans.len() == 1).and_then(|own| own.spans.first().copied());
                match kept {
                    Some(kept) if length(Some(kept)) < length(change.from) => {
                        format!("has only {}", words(Some(kept)))
                    }
                    _ => format!("leaves out {}{}", words(change.from), lost(change)),
                }
            }
            ChangeKind::Inserted => format!("also has {}", words(change.to)),
            ChangeKind::Substituted if change.from.is_some() && change.to.is_some() => {
                format!("has {} for {}", words(change.to), words(change.from))
            }
            ChangeKind::Joined => format!("runs together what was said apart: {}", words(change.to)),
            _ => format!("tells it as {}{}", words(change.to), lost(change)),
        }
    }
}

/// What goes with words that are left out.
fn lost(change: &Change) -> &'static str {
    match change.lost {
        Some(Lost::Negation) => " (a denial)",
        Some(Lost::Condition) => " (a condition)",
        Some(Lost::Hedge) => " (that it is not sure)",
        Some(Lost::Doer) => " (who did it)",
        Some(Lost::Other) | None => "",
    }
}

/// How much a change tells; `None` where it is one of wording.
fn weight(tellings: &Tellings<'_>, row: &QuoteVariant, change: &Change) -> Option<Weight> {
    let &[than, by] = change.between.as_slice() else { return None };
    let form = |article, words| variant(row, article, words).map(|variant| variant.form);
    let in_marks = |form: Option<QuoteKind>| matches!(form, Some(QuoteKind::Direct | QuoteKind::Mixed));
    let quoted = in_marks(form(than, change.from)) && in_marks(form(by, change.to));
    match (change.kind, change.lost) {
        (ChangeKind::Reattributed, _) => {
            let name = |article, words| variant(row, article, words).and_then(|one| speaker(tellings, one));
            let two = name(than, change.from).zip(name(by, change.to));
            two.is_some_and(|(one, other)| one != other).then_some(Weight::Speaker)
        }
        // "I think that" is a manner of speaking.
        (_, Some(Lost::Hedge)) if change.from.is_some_and(|from| tellings.text(from).starts_with("I ")) => {
            None
        }
        (_, Some(_)) => Some(Weight::Sense),
        (ChangeKind::Substituted, None) if quoted => {
            let words = change.from.zip(change.to)?;
            (tells(tellings, words.0, 8) && tells(tellings, words.1, 8)).then_some(Weight::Word)
        }
        (ChangeKind::Joined, None) => tells(tellings, change.to?, 30).then_some(Weight::Joined),
        (ChangeKind::Cut, None) if quoted => {
            let from = change.from?;
            is_part(tellings, variant(row, than, change.from)?, from).then_some(Weight::Part)
        }
        _ => None,
    }
}

/// Whether words say something by themselves, and are few.
fn tells(tellings: &Tellings<'_>, cite: Cite, few: usize) -> bool {
    let Some(tree) = tellings.tree(cite.article) else { return false };
    let rows = tree.within(cite.span);
    let says =
        |row: usize| matches!(tree.words()[row].upos, Upos::Noun | Upos::Verb | Upos::Adj | Upos::Propn);
    rows.len() <= few && rows.into_iter().any(says)
}

/// Whether words are a part of what is quoted of a sentence, and not a small one. Whole sentences are left out by whoever
/// quotes less.
fn is_part(tellings: &Tellings<'_>, whole: &Variant, cite: Cite) -> bool {
    const SMALL: usize = 4;
    let words = |cite| spaced(tellings.text(cite)).count();
    let (own, all) = (words(cite), words(around(tellings, whole, cite)));
    own >= SMALL && own + SMALL <= all && is_statement(tellings, cite)
}

/// Whether words have a verb, and something that it says.
fn is_statement(tellings: &Tellings<'_>, cite: Cite) -> bool {
    let Some(tree) = tellings.tree(cite.article) else { return false };
    let words = &tree.words()[tree.within(cite.span)];
    let verbs = words.iter().filter(|word| matches!(word.upos, Upos::Verb | Upos::Aux)).count();
    let says =
        |word: &&Word| matches!(word.upos, Upos::Noun | Upos::Verb | Upos::Adj | Upos::Adv | Upos::Propn);
    verbs > 0 && words.iter().filter(says).count() > 1
}

/// What is quoted of the sentence in which words stand.
fn around(tellings: &Tellings<'_>, whole: &Variant, cite: Cite) -> Cite {
    let sentence = tellings.sentence(cite).span;
    let has = |piece: &&Cite| piece.article == cite.article && piece.span.overlaps(cite.span);
    let Some(piece) = whole.spans.iter().find(has) else { return cite };
    let start = sentence.start.max(piece.span.start).min(cite.span.start);
    let end = sentence.end.min(piece.span.end).max(cite.span.end);
    Cite { span: Span { start, end }, ..cite }
}

/// What an article has of an utterance: where some words stand, or else first.
fn variant(row: &QuoteVariant, article: ArticleIndex, words: Option<Cite>) -> Option<&Variant> {
    let own = || row.variants.iter().filter(|variant| variant.article == article);
    let has = |variant: &&Variant| {
        words.is_some_and(|words| variant.spans.iter().any(|piece| piece.span.overlaps(words.span)))
    };
    own().find(has).or_else(|| own().next())
}

/// Who speaks in an article's form of it.
fn speaker<'a>(tellings: &Tellings<'a>, variant: &Variant) -> Option<&'a str> {
    tellings.quotes(variant.article).get(variant.quote.index())?.speaker.as_deref()
}

/// Words in quotation marks, without those that they bring along and the comma in front of them.
fn shown(tellings: &Tellings<'_>, cite: Cite, most: usize) -> String {
    let text = tellings.text(cite);
    let mark = |c: char| matches!(c, '"' | '“' | '”' | ',' | ';' | ' ' | '\n');
    let start = text.len() - text.trim_start_matches(mark).len();
    let end = text.trim_end_matches(mark).len();
    if start >= end {
        return tellings.quoted(cite, most);
    }
    let from = cite.span.start as usize;
    tellings.quoted(Cite { span: Span::new(from + start, from + end), ..cite }, most)
}

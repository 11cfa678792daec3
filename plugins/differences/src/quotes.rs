//! Utterances that one article gives otherwise than another, so that their sense or their speaker is another.

use std::cmp::Reverse;

use parallax_corpus::{AnyRef, ArticleIndex, Cite, Span};
use parallax_layers::{
    quote_variants::{Change, ChangeKind, Lost, QuoteVariant, Variant},
    quotes::QuoteKind,
    shared_text,
    words::{Upos, Word},
};
use parallax_lexicon::spaced;
use parallax_report::wording::listed;

use crate::{
    Difference, DifferenceKind, changes,
    copies::wordings::Wordings,
    tellings::{Tellings, each_once, grouped},
};

/// So many are told.
const MOST: usize = 3;

/// How much a change tells, the least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Weight {
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
pub(crate) fn altered(
    tellings: &Tellings<'_>,
    wordings: &Wordings,
    rows: &[QuoteVariant],
) -> Vec<Difference> {
    let rows = rows.iter().enumerate();
    let mut all: Vec<Utterance<'_>> =
        rows.filter_map(|(at, row)| Utterance::of(tellings, wordings, at, row)).collect();
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
    fn of(tellings: &Tellings<'_>, wordings: &Wordings, at: usize, row: &'r QuoteVariant) -> Option<Self> {
        let weighed = row.changes.iter().filter_map(|one| Some((weight(tellings, wordings, row, one)?, one)));
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
        let alike = apart.iter().map(|&article| (self.phrase(tellings, article, true), article));
        let others = grouped(alike).into_iter().map(|(_, group)| {
            format!("{} {}", tellings.names(&group), self.phrase(tellings, group[0], group.len() == 1))
        });
        let others: Vec<String> = others.collect();
        // Whose words they are in this article matters where another gives them to somebody else.
        let own = speaker(tellings, self.whole).filter(|_| self.weight == Weight::Speaker);
        let speaker = own.or(self.row.speaker.as_deref()).map_or_else(String::new, |who| format!(" {who}"));
        let first = self.changes[0].from.map(|from| around(tellings, self.whole, from));
        let words = shown(tellings, first.unwrap_or(self.whole.spans[0]), 160);
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

    /// What an article does to it: "leaves out “if the river falls” (a condition)", "has only “We will lift the ban”",
    /// "gives these words to Craig Dolan and has “asked” for “begged”"; of several articles "leave out".
    fn phrase(&self, tellings: &Tellings<'_>, article: ArticleIndex, single: bool) -> String {
        /// So many changes are told of each.
        const TOLD: usize = 2;
        let own = self.changes.iter().filter(|change| change.between.get(1) == Some(&article));
        let verbs = grouped(own.take(TOLD).map(|change| self.done(tellings, change)));
        let form = |verb: &str| match verb.split_once(' ').unwrap_or((verb, "")) {
            ("also", rest) if single => format!("also {}", rest.replacen("have", "has", 1)),
            ("have", rest) if single => format!("has {rest}"),
            (verb, rest) if single => format!("{verb}s {rest}"),
            (verb, rest) => format!("{verb} {rest}"),
        };
        let told = verbs
            .into_iter()
            .map(|(verb, what)| format!("{} {}", form(verb).trim_end(), listed(&each_once(what))));
        listed(&told.collect::<Vec<_>>())
    }

    /// What a change does, and to which words.
    fn done(&self, tellings: &Tellings<'_>, change: &Change) -> (&'static str, String) {
        const WIDEST: usize = 100;
        let words = |cite: Option<Cite>| cite.map_or_else(String::new, |cite| shown(tellings, cite, WIDEST));
        let length = |cite: Cite| spaced(tellings.text(cite)).count();
        let own = change.between.get(1).and_then(|&article| variant(self.row, article, change.to));
        match change.kind {
            ChangeKind::Reattributed => {
                let to = own.and_then(|own| speaker(tellings, own)).unwrap_or("somebody else");
                ("give these words to", to.to_owned())
            }
            ChangeKind::Cut => match (own.map(|own| own.spans.as_slice()), change.from) {
                (Some(&[kept]), Some(from)) if length(kept) < length(from) => {
                    ("have only", words(Some(kept)))
                }
                _ => ("leave out", format!("{}{}", words(change.from), lost(change))),
            },
            ChangeKind::Inserted => ("also have", format!("{}{}", words(change.to), lost(change))),
            ChangeKind::Substituted if change.from.is_some() && change.to.is_some() => {
                ("have", format!("{} for {}", words(change.to), words(change.from)))
            }
            _ => ("tell it as", format!("{}{}", words(change.to), lost(change))),
        }
    }
}

/// What goes with words that are left out.
fn lost(change: &Change) -> &'static str {
    match change.lost {
        Some(Lost::Condition) => " (a condition)",
        Some(Lost::Hedge) => " (that it is not sure)",
        Some(Lost::Doer) => " (who did it)",
        Some(Lost::Negation | Lost::Other) | None => "",
    }
}

/// How much a change tells; `None` where it is one of wording.
fn weight(
    tellings: &Tellings<'_>,
    wordings: &Wordings,
    row: &QuoteVariant,
    change: &Change,
) -> Option<Weight> {
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
            let (between, from, to) = (change.between.clone(), change.from, change.to);
            let words = |cite: Option<Cite>| cite.map_or(0, |cite| spaced(tellings.text(cite)).count());
            // Where one side is much longer, no word answers to another.
            if words(from).abs_diff(words(to)) > 2 {
                return None;
            }
            let change = shared_text::Change { between, from, to };
            let tells = changes::tells(tellings, wordings, &change);
            (tells && !changes::is_marked(tellings, &change)).then_some(Weight::Word)
        }
        (ChangeKind::Cut, None) if quoted => {
            let from = change.from?;
            is_part(tellings, variant(row, than, change.from)?, from).then_some(Weight::Part)
        }
        _ => None,
    }
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
    let words = tellings.words(cite);
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

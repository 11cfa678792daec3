//! Utterances that one article gives otherwise than another, so that their sense or their speaker is another.

mod weight;

use std::cmp::Reverse;

use parallax_corpus::{AnyRef, ArticleIndex, Cite, Span};
use parallax_layers::quote_variants::{Change, ChangeKind, Lost, QuoteVariant, Variant};
use parallax_report::wording::listed;

use self::weight::{Weighing, Weight};
use crate::{
    Difference, DifferenceKind, changes,
    copies::wordings::Wordings,
    excerpt::{beginning, excerpt},
    lists::{each_once, grouped},
    tellings::Tellings,
};

/// So many are told.
const MOST: usize = 4;

/// Longer sentences are shown in part.
const WIDEST: usize = 160;

/// Those whose speaker or sense is another first; and those of which only sentences are run together.
pub(crate) fn altered<'r>(
    tellings: &'r Tellings<'r>,
    wordings: &'r Wordings,
    rows: &'r [QuoteVariant],
) -> (Vec<Difference>, Vec<Difference>) {
    let rows = rows.iter().enumerate();
    let mut all: Vec<Utterance<'_>> =
        rows.filter_map(|(at, row)| Utterance::of(tellings, wordings, at, row)).collect();
    all.sort_by_cached_key(|one| Reverse((one.weight, one.much(tellings))));
    // Who gives somebody's words to somebody else does so with all of them.
    let mut given: Vec<(ArticleIndex, ArticleIndex)> = Vec::new();
    all.retain(|one| {
        let pair = (one.whole.article, one.deeds[0].article);
        let again = one.weight == Weight::Speaker && given.contains(&pair);
        given.extend((one.weight == Weight::Speaker).then_some(pair));
        !again
    });
    all.truncate(MOST);
    let (joined, altered): (Vec<_>, Vec<_>) = all.iter().partition(|one| one.weight == Weight::Joined);
    let told = |all: Vec<&Utterance<'_>>| all.into_iter().map(|one| one.told(tellings)).collect();
    (told(altered), told(joined))
}

/// An utterance with what others do to it, all against one article.
struct Utterance<'r> {
    at: usize,
    row: &'r QuoteVariant,
    weight: Weight,
    whole: &'r Variant,
    /// The sentence that is shown of it.
    shown: Cite,
    deeds: Vec<Deed<'r>>,
}

/// What an article does to an utterance.
struct Deed<'r> {
    /// Who gives it more fully, and where.
    than: ArticleIndex,
    from: Option<Cite>,
    article: ArticleIndex,
    weight: Weight,
    done: Done<'r>,
}

#[derive(Clone, Copy)]
enum Done<'r> {
    /// It gives it to somebody else.
    GivesTo(&'r str),
    /// Words are not there, and what the sense loses with them.
    LeavesOut(Cite, Option<Lost>),
    /// Nothing else is there.
    HasOnly(Cite),
    /// The words of the one for those of the other.
    Has { own: Cite, whole: Cite, lost: Option<Lost> },
    /// Words are there besides.
    Adds(Cite, Option<Lost>),
    /// It tells it in its own words.
    Tells(Cite, Option<Lost>),
    /// It gives in one piece what stands apart.
    Joins(Cite),
}

impl<'r> Utterance<'r> {
    fn of(
        tellings: &'r Tellings<'r>,
        wordings: &'r Wordings,
        at: usize,
        row: &'r QuoteVariant,
    ) -> Option<Self> {
        let weighing = Weighing { tellings, wordings, row };
        let single = row.changes.iter().filter_map(|change| deed(&weighing, change));
        let mut deeds: Vec<Deed<'_>> = single.collect();
        deeds.extend(reworded(&weighing, &deeds));
        deeds.sort_by_key(|deed| Reverse(deed.weight));
        let &Deed { than, weight, from, .. } = deeds.first()?;
        deeds.retain(|deed| deed.than == than);
        let whole = variant(row, than, from)?;
        let shown = from.map_or(whole.spans[0], |from| around(tellings, row, from));
        Some(Self { at, row, weight, whole, shown, deeds })
    }

    /// "The Courier quotes Ada Lund: “We will lift the ban if the river falls”; Televia leaves out “if the river falls”."
    fn told(&self, tellings: &Tellings<'_>) -> Difference {
        let than = self.whole.article;
        let apart = each_once(self.deeds.iter().map(|deed| deed.article));
        let alike = apart.iter().map(|&article| (self.phrases(tellings, article), article));
        let others: Vec<String> =
            grouped(alike).iter().map(|(phrases, group)| spoken(tellings, group, phrases)).collect();
        // Whose words they are in this article matters where another gives them to somebody else.
        let own = speaker(tellings, self.whole).filter(|_| self.weight == Weight::Speaker);
        let speaker = own.or(self.row.speaker.as_deref());
        let speaker = speaker.map_or_else(String::new, |who| format!(" {}", within(who)));
        let focus = self.deeds.iter().find_map(|deed| deed.focus()).filter(|one| one.article == than);
        let words = excerpt(tellings, self.shown, focus.unwrap_or(self.shown), WIDEST);
        let articles = each_once([than].into_iter().chain(apart));
        let variants = self.row.variants.iter().filter(|variant| articles.contains(&variant.article));
        let mut evidence: Vec<Cite> = variants.flat_map(|variant| variant.spans.iter().copied()).collect();
        for own in self.deeds.iter().filter_map(Deed::own) {
            let known = |one: &Cite| one.article == own.article && one.span.contains(own.span);
            if !evidence.iter().any(known) {
                evidence.push(own);
            }
        }
        Difference {
            kind: DifferenceKind::Quote,
            text: format!("{} quotes{speaker}: {words}; {}.", tellings.name(than), others.join("; ")),
            evidence,
            articles,
            rows: vec![AnyRef::new::<QuoteVariant>(None, self.at)],
        }
    }

    /// How many words are others in it.
    fn much(&self, tellings: &Tellings<'_>) -> usize {
        let words = |deed: &Deed<'_>| match deed.done {
            Done::LeavesOut(cite, _) => changes::other_words(tellings, [Some(cite), None]),
            Done::Has { own, whole, .. } => changes::other_words(tellings, [Some(whole), Some(own)]),
            _ => 0,
        };
        self.deeds.iter().map(words).max().unwrap_or_default()
    }

    /// What an article does to it, the gravest first: its verb, and to what.
    fn phrases(&self, tellings: &Tellings<'_>, article: ArticleIndex) -> Vec<(&'static str, String)> {
        /// So much is told of each.
        const TOLD: usize = 2;
        let own = self.deeds.iter().filter(|deed| deed.article == article);
        let mut told: Vec<(&str, String)> = Vec::new();
        for deed in own {
            let phrase = self.phrase(tellings, deed.done);
            // What lies within what is shown already is not shown again.
            let again = told.iter().any(|(_, known)| known.contains(phrase.1.trim_matches(['“', '”'])));
            // How sentences stand beside each other matters where nothing else does.
            let less = deed.weight == Weight::Joined && !told.is_empty();
            if !again && !less && told.len() < TOLD {
                told.push(phrase);
            }
        }
        told
    }

    fn phrase(&self, tellings: &Tellings<'_>, done: Done<'_>) -> (&'static str, String) {
        let words = |cite: Cite| beginning(tellings, cite, WIDEST);
        match done {
            Done::GivesTo(speaker) => ("give", format!("these words to {speaker}")),
            Done::LeavesOut(cite, lost) => {
                ("leave out", format!("{}{}", words(tellings.without_links(cite)), without(lost)))
            }
            Done::Adds(cite, lost) => ("add", format!("{}{}", words(cite), without(lost))),
            Done::HasOnly(cite) => ("have", format!("only {}", words(cite))),
            Done::Has { own, whole, lost } => {
                let phrase = |part: Cite| excerpt(tellings, around(tellings, self.row, part), part, WIDEST);
                let inside = whole.article == self.shown.article && self.shown.span.overlaps(whole.span);
                let instead = if inside { String::new() } else { format!(" for {}", phrase(whole)) };
                ("have", format!("{}{instead}{}", phrase(own), without(lost)))
            }
            Done::Tells(cite, lost) => ("tell", format!("it as {}{}", words(cite), and_not(lost))),
            Done::Joins(cite) => {
                ("run", format!("two sentences together that stand apart there: {}", words(cite)))
            }
        }
    }
}

impl Deed<'_> {
    /// The words that it is about, where they stand in full.
    fn focus(&self) -> Option<Cite> {
        match self.done {
            Done::LeavesOut(cite, _) | Done::Has { whole: cite, .. } => Some(cite),
            _ => None,
        }
    }

    /// The words that are shown of the article itself.
    fn own(&self) -> Option<Cite> {
        match self.done {
            Done::Has { own: cite, .. } | Done::Adds(cite, _) | Done::Tells(cite, _) | Done::Joins(cite) => {
                Some(cite)
            }
            _ => None,
        }
    }
}

/// "Televia gives these words to Craig Dolan and has only “…”", of several articles "give", "have".
fn spoken(tellings: &Tellings<'_>, articles: &[ArticleIndex], phrases: &[(&str, String)]) -> String {
    let form = |verb: &str| match verb.split_once(' ') {
        _ if articles.len() > 1 => verb.to_owned(),
        _ if verb == "have" => "has".to_owned(),
        None => format!("{verb}s"),
        Some((verb, rest)) => format!("{verb}s {rest}"),
    };
    let told = grouped(phrases.iter().map(|(verb, what)| (*verb, what.clone())));
    let told = told.into_iter().map(|(verb, what)| format!("{} {}", form(verb), listed(&what)));
    format!("{} {}", tellings.names(articles), listed(&told.collect::<Vec<_>>()))
}

/// "A witness", said at the start of a sentence, within one.
fn within(speaker: &str) -> String {
    match speaker.split_once(' ') {
        Some((article @ ("A" | "An" | "The"), rest)) => format!("{} {rest}", article.to_lowercase()),
        _ => speaker.to_owned(),
    }
}

/// What goes with words that are left out.
fn without(lost: Option<Lost>) -> &'static str {
    match lost {
        Some(Lost::Condition) => " (a condition)",
        Some(Lost::Hedge) => " (that it is not sure)",
        Some(Lost::Doer) => " (who did it)",
        Some(Lost::Negation | Lost::Other) | None => "",
    }
}

/// What is not told in other words.
fn and_not(lost: Option<Lost>) -> &'static str {
    match lost {
        Some(Lost::Condition) => ", without its condition",
        Some(Lost::Hedge) => ", as if it were sure",
        Some(Lost::Doer) => ", without who did it",
        Some(Lost::Negation | Lost::Other) | None => "",
    }
}

/// What a change does, where it is more than wording.
fn deed<'r>(weighing: &Weighing<'r>, change: &'r Change) -> Option<Deed<'r>> {
    let (weight, tellings, row) = (weighing.weight(change)?, weighing.tellings, weighing.row);
    let &[than, article] = change.between.as_slice() else { return None };
    let own = variant(row, article, change.to);
    let done = match (change.kind, change.from, change.to) {
        (ChangeKind::Reattributed, ..) => Done::GivesTo(own.and_then(|own| speaker(tellings, own))?),
        (ChangeKind::Cut, Some(from), _) => match weighing.elsewhere(from, article) {
            // In other words, it is quoted; outside of marks, it may be told.
            Some(other) if weighing.is_quoted(other) => Done::Has { own: other, whole: from, lost: None },
            Some(_) => return None,
            None => match weighing.kept(change, article) {
                Some(kept) if change.lost.is_none() => Done::HasOnly(kept),
                // Cut out of the middle, it leaves another sentence.
                _ if change.lost.is_none() && is_inside(tellings, row, from) => {
                    Done::Has { own: weighing.nearest(from, article)?, whole: from, lost: None }
                }
                _ => Done::LeavesOut(from, change.lost),
            },
        },
        (ChangeKind::Joined, _, Some(to)) => Done::Joins(to),
        (ChangeKind::Substituted, Some(whole), Some(own)) => Done::Has { own, whole, lost: change.lost },
        (ChangeKind::Inserted, _, Some(own)) => Done::Adds(own, change.lost),
        (_, _, Some(to)) => Done::Tells(content(tellings, own?, to), change.lost),
        _ => return None,
    };
    Some(Deed { than, from: change.from, article, weight, done })
}

/// Sentences of which several small changes together make another, where nothing else is told of them.
fn reworded<'r>(weighing: &Weighing<'r>, told: &[Deed<'r>]) -> Vec<Deed<'r>> {
    /// So many words that tell something are others.
    const MANY: usize = 3;
    let row = weighing.row;
    let is_edit = |change: &&Change| {
        matches!(change.kind, ChangeKind::Substituted | ChangeKind::Cut | ChangeKind::Inserted)
            && weighing.are_quoted(change)
    };
    let edits: Vec<&Change> = row.changes.iter().filter(is_edit).collect();
    let sentence = |cite: Option<Cite>| cite.map(|cite| around(weighing.tellings, row, cite));
    // What is put in goes with what is changed before it.
    let of_one = |one: &&Change, next: &&Change| {
        let near = next.from.is_none() || one.from.is_none() || sentence(one.from) == sentence(next.from);
        one.between == next.between && near
    };
    let deed = |edits: &[&Change]| {
        let &[than, article] = edits[0].between.as_slice() else { return None };
        let all = |side: fn(&Change) -> Option<Cite>| {
            let cites = edits.iter().filter_map(|change| side(change));
            cites.reduce(|all, one| Cite { span: all.span.to(one.span), ..all })
        };
        let (whole, own) = all(|change| change.from).zip(all(|change| change.to))?;
        let known = |deed: &Deed<'_>| {
            (deed.than, deed.article) == (than, article) && sentence(deed.from) == sentence(Some(whole))
        };
        let sides = || edits.iter().map(|change| [change.from, change.to]);
        let words = sides().map(|sides| changes::other_words(weighing.tellings, sides)).sum::<usize>();
        let marked = sides().any(|sides| changes::is_marked(weighing.tellings, sides));
        let done = Done::Has { own, whole, lost: None };
        let deed = Deed { than, from: Some(whole), article, weight: Weight::Word, done };
        (words >= MANY && !marked && !told.iter().any(known)).then_some(deed)
    };
    edits.chunk_by(of_one).filter_map(deed).collect()
}

/// What is quoted of the sentence in which words stand.
fn around(tellings: &Tellings<'_>, row: &QuoteVariant, cite: Cite) -> Cite {
    let sentence = tellings.sentence(cite).span;
    let pieces = row.variants.iter().flat_map(|variant| &variant.spans);
    let has = |piece: &&Cite| piece.article == cite.article && piece.span.overlaps(cite.span);
    let Some(piece) = pieces.into_iter().find(has) else { return cite };
    let start = sentence.start.max(piece.span.start).min(cite.span.start);
    let end = sentence.end.min(piece.span.end).max(cite.span.end);
    tellings.in_quotation(Cite { span: Span { start, end }, ..cite }, cite)
}

/// Whether words stand in the middle of a clause, with no comma before or behind them.
fn is_inside(tellings: &Tellings<'_>, row: &QuoteVariant, cite: Cite) -> bool {
    let whole = around(tellings, row, cite);
    let text = &tellings.get(cite.article).article.text;
    let before = text[whole.span.start as usize..cite.span.start as usize].trim_end();
    let behind = text[cite.span.end as usize..whole.span.end as usize].trim_start();
    before.ends_with(char::is_alphanumeric) && behind.starts_with(char::is_alphanumeric)
}

/// What an article says that somebody said, of the sentence in which it does.
fn content(tellings: &Tellings<'_>, variant: &Variant, sentence: Cite) -> Cite {
    let quote = tellings.quotes(variant.article).get(variant.quote.index());
    let pieces = quote.into_iter().flat_map(|quote| &quote.content).copied();
    let inside = pieces.filter(|piece| piece.overlaps(sentence.span)).reduce(Span::to);
    inside.map_or(sentence, |span| Cite { span, ..sentence })
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

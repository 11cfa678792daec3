//! What an article dates: the clause or the noun that a date hangs on.

use std::collections::BTreeSet;

use parallax_corpus::Span;
use parallax_layers::{
    dates::{TimeExpression, TimeModifier, TimeType},
    words::{Deprel, Upos, Xpos},
};

use crate::{lists, page::Page};

/// Something that an article dates.
#[derive(Debug)]
pub(crate) struct Dated<'a> {
    /// Which of the articles that are read.
    pub(crate) article: usize,
    pub(crate) date: &'a TimeExpression,
    /// The words that tell it.
    pub(crate) span: Span,
    /// The word that happens.
    pub(crate) head: usize,
    /// What happens; none where the verb says little.
    pub(crate) deed: Option<String>,
    /// Whether a noun for one such thing tells it, and its day: "the rally on 20 September".
    pub(crate) is_one: bool,
    /// Who does it and what it befalls: actors, and what nouns say.
    pub(crate) core: BTreeSet<Part>,
    /// Those and all others that have a part in it.
    pub(crate) parts: BTreeSet<Part>,
    /// Whether its date is not exact: "about six months ago".
    pub(crate) is_about: bool,
    /// Who does it, where that is somebody with a name.
    pub(crate) doer: Option<usize>,
    /// The figures told with it.
    pub(crate) figures: BTreeSet<u64>,
    /// The body that does it: "court".
    pub(crate) body: Option<String>,
    /// Whether it is still to happen.
    pub(crate) ahead: bool,
    /// Whether it is told as another of its kind: "a second march".
    pub(crate) apart: bool,
    /// Whether it can be understood alone: who does it is no pronoun.
    pub(crate) whole: bool,
}

/// Who or what has a part in what happens.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part {
    Actor(usize),
    Noun(String),
}

/// All of them, in order.
pub(crate) fn dated<'a>(page: &Page<'a>, article: usize) -> Vec<Dated<'a>> {
    let placed = |date: &&TimeExpression| {
        let is_point = matches!(date.r#type, TimeType::Date | TimeType::Time);
        // "now", "recently" have no figure.
        is_point && date.value.contains(|c: char| c.is_ascii_digit()) && page.is_own(date.span)
    };
    let mut all: Vec<Dated<'_>> =
        page.dates.iter().filter(placed).filter_map(|date| of_date(page, article, date)).collect();
    // "on Sunday at about 6 p.m.": the more exact has the other in its value.
    let exact = |one: &Dated<'_>| (one.date.from.is_some(), one.date.value.len());
    all.sort_by_key(|one| (one.head, std::cmp::Reverse(exact(one))));
    all.dedup_by_key(|one| one.head);
    all
}

fn of_date<'a>(page: &Page<'a>, article: usize, date: &'a TimeExpression) -> Option<Dated<'a>> {
    let tree = &page.tree;
    // "Sunday noon" may be two expressions, one on the other.
    let on = tree.ancestors(tree.root_of(date.span)?).find(|&above| !page.is_date(above))?;
    let (word, is_event) = (page.word(on), lists::is_event(&page.lemma(on)));
    // "a 2013 saloon": the date is in the name of a thing.
    if word.span.start > date.span.start && matches!(word.upos, Upos::Noun | Upos::Propn) && !is_event {
        return None;
    }
    let head = completed(page, tree.clause(on));
    let noun = (word.upos == Upos::Noun && is_event).then_some(on);
    if noun.is_none() && !is_decided(page, head) && (page.is_cue(head) || page.is_cue(on)) {
        return None;
    }
    // What the verb says of a dated noun is not dated by it: "the rally on 20 September drew thousands".
    let happens = noun.unwrap_or(head);
    let mut core_rows: Vec<usize> = Vec::new();
    if noun.is_none() {
        core_rows.extend(page.cast.topic(tree, head));
        core_rows.extend(tree.object(head).or_else(|| tree.agent(head)));
    }
    let (deed, told_by) = deed(page, happens, &core_rows, noun.is_some());
    let is_one = told_by.is_some_and(|noun| is_one(page, noun)) && is_of_day(date)
        || deed.as_deref().is_some_and(lists::is_once);
    let of_deed = deed.clone().map(Part::Noun);
    let part = |row: usize| part(page, row).filter(|part| Some(part) != of_deed.as_ref());
    let core: BTreeSet<Part> = core_rows.iter().filter_map(|&row| part(row)).collect();
    // "The works closed", "the plant shut": a name may say what it is a name of.
    let kinds = core_rows.iter().map(|&row| page.lemma(row)).filter(|noun| lists::is_kind(noun));
    let kinds: BTreeSet<Part> = kinds.map(|noun| Part::Noun(lists::meaning(&noun))).collect();
    let arguments = |row: usize| tree.children(row).filter(|&child| is_argument(page, child));
    let others = arguments(happens).flat_map(|child| arguments(child).chain([child]));
    let parts = others.filter_map(part).chain(core.iter().cloned()).collect();
    let span = span(page, happens, noun.is_some(), date.span);
    let by = if tree.is_passive(happens) { tree.agent(happens) } else { core_rows.first().copied() };
    let doer = by.and_then(|row| page.actor_of(row));
    let by_pronoun = core_rows.first().is_none_or(|&row| page.word(row).upos == Upos::Pron);
    Some(Dated {
        article,
        date,
        head: happens,
        deed,
        is_one,
        parts,
        core: core.into_iter().chain(kinds).collect(),
        is_about: is_about(page, date),
        doer,
        body: body(page, by.into_iter().chain(tree.described(head)).chain([on])),
        figures: figures(page, span),
        ahead: is_ahead(page, head)
            || is_present(page, head) && is_behind_page(date)
            || noun.is_some() && lists::is_plan(&page.lemma(head)),
        apart: is_apart(page, happens) || core_rows.iter().any(|&row| is_apart(page, row)),
        whole: noun.is_some() || !by_pronoun && has_own_subject(page, head),
        span,
    })
}

/// "ceases" of "ceases to have effect": the verb that another completes, where it says something itself.
fn completed(page: &Page<'_>, verb: usize) -> usize {
    let above = page.tree.head(verb).filter(|_| page.word(verb).deprel == Deprel::Xcomp);
    let says = |above: &usize| {
        page.word(*above).upos == Upos::Verb && !page.is_cue(*above) && !lists::is_light(&page.lemma(*above))
    };
    above.filter(says).unwrap_or(verb)
}

/// Whether a verb says that a body decides, though it is one of saying as well: "the court held".
fn is_decided(page: &Page<'_>, verb: usize) -> bool {
    let decides = matches!(&*page.lemma(verb), "decide" | "find" | "hold" | "rule");
    decides && page.tree.subject(verb).is_some_and(|row| lists::is_body(&page.lemma(row)))
}

/// The first of those who do it that is a body. Behind a dateline a verb seems to be said of its subject, and the date to hang
/// on that.
fn body(page: &Page<'_>, mut doers: impl Iterator<Item = usize>) -> Option<String> {
    doers.find(|&row| lists::is_body(&page.lemma(row))).map(|row| page.lemma(row).into_owned())
}

/// "About 2010", and what counts months or years from today: "six months ago".
fn is_about(page: &Page<'_>, date: &TimeExpression) -> bool {
    let counts = |row: usize| matches!(&*page.lemma(row), "ago" | "earlier" | "later");
    date.modifier == Some(TimeModifier::Approx) || !is_of_day(date) && page.tree.within(date.span).any(counts)
}

/// Whether a noun stands for one thing that happens; some have no singular.
fn is_one(page: &Page<'_>, noun: usize) -> bool {
    page.word(noun).xpos == Xpos::NN
        || matches!(&*page.lemma(noun), "result" | "results" | "election" | "talks")
}

fn is_present(page: &Page<'_>, verb: usize) -> bool {
    matches!(page.word(verb).xpos, Xpos::VBZ | Xpos::VBP)
}

/// Whether a date lies after the day of its article: "It starts tomorrow".
fn is_behind_page(date: &TimeExpression) -> bool {
    date.from.as_deref().zip(date.anchor.as_deref()).is_some_and(|(from, today)| from > today)
}

/// Whether a value is of a day, known or not: "2024-05-03", "XXXX-WXX-5".
fn is_of_day(date: &TimeExpression) -> bool {
    date.value.len() >= "2024-05-03".len()
}

/// What happens: what the verb says, or where that is little, what its subject or object stands for; and the noun that
/// tells it.
fn deed(page: &Page<'_>, happens: usize, core: &[usize], is_noun: bool) -> (Option<String>, Option<usize>) {
    let lemma = page.lemma(happens);
    if is_noun || !lists::is_light(&lemma) {
        return (Some(lists::meaning(&lemma)), is_noun.then_some(happens));
    }
    if let Some(&event) = core.iter().find(|&&row| lists::is_event(&page.lemma(row))) {
        return (Some(lists::meaning(&page.lemma(event))), Some(event));
    }
    // "is expected to close": the verb that completes it.
    let completed = page.tree.child(happens, &[Deprel::Xcomp]);
    (completed.map(|row| lists::meaning(&page.lemma(row))), None)
}

fn part(page: &Page<'_>, row: usize) -> Option<Part> {
    if let Some(actor) = page.actor_of(row) {
        return Some(Part::Actor(actor));
    }
    let noun = page.lemma(row);
    let says = page.word(row).upos == Upos::Noun && !page.is_date(row) && !lists::is_vague(&noun);
    says.then(|| Part::Noun(lists::meaning(&noun)))
}

fn is_argument(page: &Page<'_>, row: usize) -> bool {
    use Deprel::{Compound, Nmod, Nsubj, Obj, Obl};
    let relation = page.word(row).deprel.universal();
    matches!(relation, Nsubj | Obj | Obl | Nmod | Compound) && !page.is_date(row)
}

fn figures(page: &Page<'_>, within: Span) -> BTreeSet<u64> {
    let from = page.numbers.partition_point(|number| number.span.start < within.start);
    let numbers = page.numbers[from..].iter().take_while(|number| number.span.start < within.end);
    numbers.filter(|number| number.claim).filter_map(|number| number.value).map(f64::to_bits).collect()
}

/// Whether what a verb tells is still to happen: "will march", "plans to march", "is to close", "is planned".
fn is_ahead(page: &Page<'_>, verb: usize) -> bool {
    let tree = &page.tree;
    let will = |row: usize| matches!(&*page.lemma(row), "will" | "shall" | "would" | "may" | "could");
    let to = tree.child(verb, &[Deprel::Mark]).is_some_and(|mark| page.lemma(mark) == "to");
    let planned = tree.head(verb).is_some_and(|above| lists::is_plan(&page.lemma(above)));
    tree.auxiliaries(verb).any(will)
        || to
        || planned && page.word(verb).deprel == Deprel::Xcomp
        || lists::is_plan(&page.lemma(verb))
}

/// Whether a clause has who does it in it, or is said of a noun: "the recording made in August".
fn has_own_subject(page: &Page<'_>, verb: usize) -> bool {
    page.tree.described(verb).or_else(|| page.tree.subject(verb)).is_some()
}

fn is_apart(page: &Page<'_>, row: usize) -> bool {
    page.tree.children(row).any(|child| lists::sets_apart(&page.lemma(child)))
}

/// The words that tell it: a noun with all that hangs on it; a clause without those that are joined to it, and with what
/// it is said of.
fn span(page: &Page<'_>, happens: usize, is_noun: bool, date: Span) -> Span {
    let tree = &page.tree;
    if is_noun {
        return tree.noun_phrase(happens).to(date);
    }
    let joined = |child: &usize| {
        use Deprel::{Advcl, AdvclRelcl, Conj, Discourse, Parataxis, Vocative};
        let relation = page.word(*child).deprel;
        let is_clause = matches!(relation, Advcl | AdvclRelcl | Parataxis | Conj | Discourse | Vocative);
        is_clause && !tree.span(*child).contains(date)
    };
    let own = tree.children(happens).filter(|child| !joined(child)).map(|child| tree.span(child));
    let own = own.fold(page.word(happens).span.to(date), Span::to);
    let noun = tree.described(happens).map(|noun| tree.noun_chunk(noun));
    trimmed(page, noun.map_or(own, |noun| noun.to(own)))
}

/// Without marks at its ends and the words that join it: "when", "that", "and".
fn trimmed(page: &Page<'_>, span: Span) -> Span {
    let mark = |row: &usize| {
        let word = page.word(*row);
        matches!(word.deprel, Deprel::Punct | Deprel::Cc | Deprel::Mark) || word.xpos == Xpos::WRB
    };
    let rows = page.tree.within(span);
    let first = rows.clone().find(|row| !mark(row));
    let last = rows.rev().find(|row| page.word(*row).deprel != Deprel::Punct);
    match (first, last) {
        (Some(first), Some(last)) if first <= last => page.word(first).span.to(page.word(last).span),
        _ => span,
    }
}

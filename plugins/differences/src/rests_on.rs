//! Whose word a grave statement rests on: what one article says itself, and others lay on somebody.

use std::{collections::BTreeSet, sync::LazyLock};

use parallax_corpus::{AnyRef, ArticleIndex, Cite, Span};
use parallax_layers::{
    facts::{Cell, Fact, Status},
    structure::Role,
    words::{Upos, Word},
};
use parallax_lexicon::{
    Joints, WordSet,
    attribution::is_said,
    classes::{INTERROGATIVES, PRONOUNS, listed},
    fold, spaced, words,
};

use crate::{
    Difference, DifferenceKind,
    excerpt::excerpt,
    lists::{grouped, plural},
    numbers::in_a_sentence,
    tellings::Tellings,
};

/// So many are told.
const MOST: usize = 3;

/// Longer clauses are shown in part.
const WIDEST: usize = 140;

/// Those that matter most first. `before`: what is told already.
pub(crate) fn rests_on(tellings: &Tellings<'_>, rows: &[Fact], before: &[Difference]) -> Vec<Difference> {
    let all = rows.iter().enumerate().filter_map(|(at, row)| Statement::of(tellings, at, row));
    let mut told: Vec<Difference> = Vec::new();
    for one in all {
        let difference = one.told(tellings);
        let known = before.iter().chain(&told).any(|other| difference.is_told(std::slice::from_ref(other)));
        if told.len() < MOST && !known {
            told.push(difference);
        }
    }
    told
}

/// A statement, who says it as what is known, and on whom others lay it.
struct Statement<'r> {
    at: usize,
    own: Vec<&'r Cell>,
    laid: Vec<(&'r str, &'r Cell)>,
}

impl<'r> Statement<'r> {
    fn of(tellings: &Tellings<'_>, at: usize, row: &'r Fact) -> Option<Self> {
        const MATTERS: f64 = 0.45;
        let laid: Vec<(&str, &Cell)> =
            row.cells.iter().filter_map(|cell| Some((laid_on(tellings, cell)?, cell))).collect();
        let names = |cell: &Cell| laid.iter().any(|(source, _)| is_near(tellings, source, cell));
        let own: Vec<&Cell> = row
            .cells
            .iter()
            .filter(|cell| is_its_own(tellings, cell) && is_unsourced(tellings, cell) && !names(cell))
            .collect();
        // What is grave in it is what both say first of all: no word beside it.
        let deeds = |cell: &Cell| -> BTreeSet<&str> {
            cell.spans
                .iter()
                .flat_map(|cite| heads(tellings, *cite))
                .filter(is_grave)
                .map(|word| &*word.lemma)
                .collect()
        };
        let is_one = |cell: &Cell, other: &Cell| {
            !deeds(cell).is_disjoint(&deeds(other))
                && tellings.is_of_their_event(cell.article, &[other.article])
                && is_one_event(tellings, cell, other)
        };
        let both = |cell: &&Cell| laid.iter().any(|(_, other)| is_one(cell, other));
        let own: Vec<&Cell> = own.into_iter().filter(both).collect();
        let as_own = |other: &Cell| own.iter().any(|cell| is_one(cell, other));
        let laid: Vec<(&str, &Cell)> = laid.iter().copied().filter(|(_, other)| as_own(other)).collect();
        // Whoever also says it itself only has it from others besides.
        let also = |other: &Cell| own.iter().any(|cell| says_so_too(tellings, other.article, cell));
        let laid: Vec<(&str, &Cell)> = laid.into_iter().filter(|(_, other)| !also(other)).collect();
        // Of an accident nobody doubts what the police say.
        let matters = laid.iter().any(|(source, _)| !is_routine(source));
        (row.weight >= MATTERS && !own.is_empty() && matters).then_some(Self { at, own, laid })
    }

    /// "Televia says itself: “police shot the student”; the Courier lays it on witnesses: “a policeman shot him”."
    fn told(&self, tellings: &Tellings<'_>) -> Difference {
        let cites = |cells: &[&Cell]| cells.iter().map(|cell| cell.article).collect::<Vec<ArticleIndex>>();
        let shown = |cell: &Cell| {
            let cite = cell.spans[0];
            excerpt(tellings, cite, cite, WIDEST)
        };
        let own = cites(&self.own);
        let says = plural(&own, "says itself", "say themselves");
        let others = grouped(self.laid.iter().copied()).into_iter().map(|(source, cells)| {
            let articles = cites(&cells);
            let (names, lays) = (tellings.names(&articles), plural(&articles, "lays", "lay"));
            format!("{names} {lays} it on {}: {}", in_a_sentence(source), shown(cells[0]))
        });
        let others: Vec<String> = others.collect();
        let cells = || self.own.iter().copied().chain(self.laid.iter().map(|(_, cell)| *cell));
        Difference {
            kind: DifferenceKind::Source,
            text: format!("{} {says}: {}; {}.", tellings.names(&own), shown(self.own[0]), others.join("; ")),
            articles: cells().map(|cell| cell.article).collect(),
            evidence: cells().flat_map(|cell| cell.spans.iter().copied()).collect(),
            rows: vec![AnyRef::new::<Fact>(None, self.at)],
        }
    }
}

/// On whom an article lays a statement, where the words beside it name them as who says so.
fn laid_on<'r>(tellings: &Tellings<'_>, cell: &'r Cell) -> Option<&'r str> {
    let source = cell.source.as_deref().filter(|_| cell.status == Status::Attributed)?;
    let last = |words: &str| spaced(words).next_back().map(|word| fold(word).into_owned());
    // "All of whom"
    let named = !listed(PRONOUNS)
        .chain(listed(INTERROGATIVES))
        .any(|one| last(source).is_some_and(|last| last == one));
    let names = |article: ArticleIndex, span: &Span| {
        last(source).is_some_and(|last| {
            words(tellings.text(Cite { article, span: *span }), Joints::NONE.hyphen())
                .any(|one| fold(one.text) == last)
        })
    };
    let says = |cite: &Cite| {
        let mut quotes = tellings
            .quotes(cite.article)
            .iter()
            .filter(|quote| quote.content.iter().any(|content| content.overlaps(cite.span)));
        quotes.any(|quote| quote.source.iter().any(|span| names(cite.article, span)))
    };
    (named && cell.spans.iter().any(says)).then_some(source)
}

/// Whether a sentence of an article says by itself what another says: with the same grave word, and two more at least.
fn says_so_too(tellings: &Tellings<'_>, article: ArticleIndex, cell: &Cell) -> bool {
    const COMMON: usize = 3;
    let lemmas = |cite: Cite| -> BTreeSet<&str> {
        let tells = |word: &&Word| matches!(word.upos, Upos::Noun | Upos::Verb | Upos::Num | Upos::Propn);
        tellings.words(cite).iter().filter(tells).map(|word| &*word.lemma).collect()
    };
    let stated: BTreeSet<&str> = cell.spans.iter().flat_map(|cite| lemmas(*cite)).collect();
    tellings.sentences(article).any(|cite| {
        let own = lemmas(cite);
        let grave = tellings.words(cite).iter().any(|word| is_grave(&word) && stated.contains(&*word.lemma));
        grave && own.intersection(&stated).count() >= COMMON && is_said_by_itself(tellings, &cite)
    })
}

/// Whether they are those who tell of every accident.
fn is_routine(source: &str) -> bool {
    const RANKS: &str = "capt capt. captain chief deputy det det. detective lieutenant lt lt. officer sergeant sgt sgt. sheriff trooper";
    const ROUTINE: &str = "authorities coroner crews department doctors firefighters hospital investigators office officer officers \
                           official officials police prosecutors records release report reports sheriff spokesman spokeswoman \
                           statement";
    let is = |word: Option<&str>, list: &'static str| {
        word.is_some_and(|word| listed(list).any(|one| one == fold(word)))
    };
    is(spaced(source).next_back(), ROUTINE) || is(spaced(source).next(), RANKS)
}

/// The words that a clause is about: its root and what hangs on it.
fn heads<'a>(tellings: &Tellings<'a>, cite: Cite) -> Vec<&'a Word> {
    let Some(tree) = tellings.tree(cite.article) else { return Vec::new() };
    let rows = tree.within(cite.span);
    let root = tree.root_of(cite.span);
    let near = |row: &usize| Some(*row) == root || tree.head(*row) == root;
    rows.filter(near).map(|row| &tree.words()[row]).collect()
}

/// Whether an article says it without a word of anybody's.
fn is_its_own(tellings: &Tellings<'_>, cell: &Cell) -> bool {
    let own = |cite: &Cite| is_said_by_itself(tellings, cite);
    cell.status == Status::Stated && !cell.spans.is_empty() && cell.spans.iter().all(own)
}

/// Whether nobody says anything in the sentences beside a statement, either, and it is no headline.
fn is_unsourced(tellings: &Tellings<'_>, cell: &Cell) -> bool {
    cell.spans.iter().all(|cite| {
        tellings.role(*cite) == Some(Role::Body)
            && with_those_beside(tellings, *cite).into_iter().all(|one| is_unspoken(tellings, one))
    })
}

/// Whether two articles may tell of one event: with three words in common, and a figure if both have some.
fn is_one_event(tellings: &Tellings<'_>, one: &Cell, other: &Cell) -> bool {
    const COMMON: usize = 3;
    let lemmas = |cell: &Cell, figures: bool| -> BTreeSet<&str> {
        let tells = |word: &&Word| match word.upos {
            Upos::Num => true,
            Upos::Noun | Upos::Verb | Upos::Propn => !figures,
            _ => false,
        };
        let words = cell.spans.iter().flat_map(|cite| tellings.words(*cite));
        words.filter(tells).map(|word| &*word.lemma).collect()
    };
    let figures = [lemmas(one, true), lemmas(other, true)];
    lemmas(one, false).intersection(&lemmas(other, false)).count() >= COMMON
        && (figures.iter().any(BTreeSet::is_empty) || !figures[0].is_disjoint(&figures[1]))
}

/// Whether nobody says, thinks or is quoted in the sentence of some words.
fn is_said_by_itself(tellings: &Tellings<'_>, cite: &Cite) -> bool {
    let says = |word: &Word| is_said(&word.lemma) || OTHERS.contains(&fold(&word.lemma));
    let sentence = tellings.sentence(*cite);
    is_unspoken(tellings, sentence) && !tellings.words(sentence).iter().any(says)
}

/// Whether no part of anything that is laid on somebody stands in a sentence.
fn is_unspoken(tellings: &Tellings<'_>, sentence: Cite) -> bool {
    let pieces = tellings.quotes(sentence.article).iter();
    let mut pieces = pieces.flat_map(|quote| quote.content.iter().chain(&quote.cue).chain(&quote.source));
    !pieces.any(|piece| piece.overlaps(sentence.span))
}

/// Whether the last word of somebody's name stands in the sentence of a statement, or in those beside it.
fn is_near(tellings: &Tellings<'_>, name: &str, cell: &Cell) -> bool {
    let Some(name) = spaced(name).next_back().map(fold) else { return false };
    let all = cell.spans.iter().flat_map(|cite| with_those_beside(tellings, *cite));
    let mut words =
        all.flat_map(|cite| tellings.words(cite).iter().map(move |word| Cite { span: word.span, ..cite }));
    words.any(|word| fold(tellings.text(word)) == name)
}

/// The sentence of some words, the one before and the one behind.
fn with_those_beside(tellings: &Tellings<'_>, cite: Cite) -> Vec<Cite> {
    let sentence = tellings.sentence(cite);
    let Some(tree) = tellings.tree(cite.article) else { return vec![sentence] };
    let rows = tree.within(sentence.span);
    let before = rows.start.checked_sub(1).map(|row| tree.span(tree.root(row)));
    let behind = (rows.end < tree.words().len()).then(|| tree.span(tree.root(rows.end)));
    let all = [Some(sentence.span), before, behind].into_iter().flatten();
    all.map(|span| Cite { span, ..sentence }).collect()
}

/// Whether somebody can be blamed for it.
fn is_grave(word: &&Word) -> bool {
    match word.upos {
        Upos::Verb => DEEDS.contains(&fold(&word.lemma)),
        Upos::Noun => WRONGS.contains(&fold(&word.lemma)),
        _ => false,
    }
}

static DEEDS: LazyLock<WordSet> = LazyLock::new(|| {
    WordSet::new([
        "abuse assassinate assault attack beat betray blow bomb bombard break breach bribe cause cheat conspire convict corrupt \
         defraud deport destroy detonate evict execute explode expel fire flee force gas harass hijack hit injure kidnap kill \
         launder launch lie loot mow molest murder obstruct poison provoke raid rape ram rob shell shoot sink slay smuggle \
         stab starve steal storm strike threaten torture trample violate wound",
    ])
});

static WRONGS: LazyLock<WordSet> = LazyLock::new(|| {
    WordSet::new([
        "airstrike bomb bombing bribe explosion fraud grenade massacre missile mortar murder rape rocket shell torture victim",
    ])
});

/// What lays a thing on others without a verb of saying.
static OTHERS: LazyLock<WordSet> = LazyLock::new(|| {
    WordSet::new([
        "accord according accuse accusation allege alleged allegedly allegation apparent apparently believe blame charge claim \
         deny denial expect fear investigate likely may might perhaps possible possibly purported report reportedly \
         seem suspect suspected testimony think treat would",
    ])
});

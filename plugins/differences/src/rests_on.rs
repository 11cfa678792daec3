//! Whose word a grave statement rests on: what one article says itself, and others lay on somebody.

use std::sync::LazyLock;

use parallax_corpus::{AnyRef, ArticleIndex, Cite};
use parallax_layers::{
    facts::{Cell, Fact, Status},
    words::Word,
};
use parallax_lexicon::{
    WordSet,
    attribution::is_said,
    classes::{PRONOUNS, listed},
    fold, spaced,
};

use crate::{
    Difference, DifferenceKind,
    excerpt::excerpt,
    numbers::in_a_sentence,
    tellings::{Tellings, grouped, plural},
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
        let own: Vec<&Cell> =
            row.cells.iter().filter(|cell| is_its_own(tellings, cell) && !names(cell)).collect();
        let grave = || {
            let words = |cell: &Cell| cell.spans.iter().flat_map(|cite| tellings.words(*cite)).any(is_grave);
            own.iter().all(|cell| words(cell)) && laid.iter().all(|(_, cell)| words(cell))
        };
        (row.weight >= MATTERS && !own.is_empty() && !laid.is_empty() && grave()).then_some(Self {
            at,
            own,
            laid,
        })
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

/// On whom an article lays a statement, where it names them in or beside its sentence.
fn laid_on<'r>(tellings: &Tellings<'_>, cell: &'r Cell) -> Option<&'r str> {
    let source = cell.source.as_deref().filter(|_| cell.status == Status::Attributed)?;
    let named = !listed(PRONOUNS).any(|pronoun| pronoun == fold(source));
    (named && is_near(tellings, source, cell)).then_some(source)
}

/// Whether an article says it without a word of anybody's: nobody says, thinks or is quoted in its sentence.
fn is_its_own(tellings: &Tellings<'_>, cell: &Cell) -> bool {
    let says = |word: &Word| is_said(&word.lemma) || OTHERS.contains(&fold(&word.lemma));
    let own = |cite: &Cite| {
        let sentence = tellings.sentence(*cite);
        let pieces = tellings.quotes(cite.article).iter();
        let mut pieces = pieces.flat_map(|quote| quote.content.iter().chain(&quote.cue).chain(&quote.source));
        !pieces.any(|piece| piece.overlaps(sentence.span)) && !tellings.words(sentence).iter().any(says)
    };
    cell.status == Status::Stated && !cell.spans.is_empty() && cell.spans.iter().all(own)
}

/// Whether the last word of somebody's name stands in the sentence of a statement, or in those beside it.
fn is_near(tellings: &Tellings<'_>, name: &str, cell: &Cell) -> bool {
    let Some(name) = spaced(name).next_back().map(fold) else { return false };
    let near = |cite: &Cite| {
        let Some(tree) = tellings.tree(cite.article) else { return false };
        let sentence = tellings.sentence(*cite);
        let rows = tree.within(sentence.span);
        let before = rows.start.checked_sub(1).map(|row| tree.span(tree.root(row)));
        let behind = (rows.end < tree.words().len()).then(|| tree.span(tree.root(rows.end)));
        let all = [Some(sentence.span), before, behind].into_iter().flatten();
        let words = all.flat_map(|span| tellings.words(Cite { span, ..sentence }));
        words.into_iter().any(|word| fold(tellings.text(Cite { span: word.span, ..sentence })) == name)
    };
    cell.spans.iter().any(near)
}

/// Whether somebody can be blamed for it, or mourned.
fn is_grave(word: &Word) -> bool {
    GRAVE.contains(&fold(&word.lemma))
}

static GRAVE: LazyLock<WordSet> = LazyLock::new(|| {
    WordSet::new([
        "abuse assassinate assault attack beat blast bomb bombard break bribe bully burn cause cheat collapse convict \
         conviction corrupt crash crime dead death deadly defraud destroy die drown execute explode explosion fail fatal \
         fatally fire flee force fraud guilty gunfire harass hijack hit illegal illegally injure kidnap kill launder \
         lie loot manslaughter massacre militant missile molest murder negligence perish poison prosecute provoke raid rape \
         rob rocket shell shoot shooting sink slay smuggle stab starve steal strike suicide terrorist theft threaten torture \
         victim violate violence wound",
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

//! Who is said to have done something, where another article names nobody or somebody else.

use parallax_corpus::{AnyRef, ArticleIndex, Cite};
use parallax_layers::agency_of_action::{Action, Cell, Form};
use parallax_lexicon::fold;

use crate::{
    Difference, DifferenceKind,
    lists::{grouped, plural},
    numbers::in_a_sentence,
    tellings::Tellings,
};

/// So many are told.
const MOST: usize = 3;

/// Acts of which some name the doer and others nobody, then those that are laid on two.
pub(crate) fn doers(tellings: &Tellings<'_>, rows: &[Action]) -> Vec<Difference> {
    let acts = || rows.iter().enumerate().map(|(at, row)| Act::of(at, row));
    let acts = || acts().filter(|act| act.names_its_doers(tellings));
    let missing = acts().filter(|act| act.doers.len() == 1 && !act.without.is_empty());
    let several = acts().filter(|act| act.doers.len() > 1);
    missing.chain(several).take(MOST).map(|act| act.told(tellings)).collect()
}

/// An act with those who name a doer, by whom they name, and those who name none.
struct Act<'r> {
    at: usize,
    doers: Vec<(&'r str, Vec<&'r Cell>)>,
    without: Vec<&'r Cell>,
}

impl<'r> Act<'r> {
    fn of(at: usize, row: &'r Action) -> Self {
        let doers = grouped(row.cells.iter().filter_map(|cell| Some((cell.agent.as_deref()?, cell))));
        // A noun for it ("the shooting") seldom names anybody; an active verb without a doer shares another's.
        let lacks_one = |cell: &&Cell| {
            cell.agent.is_none() && matches!(cell.form, Form::PassiveWithoutAgent | Form::Intransitive)
        };
        Self { at, doers, without: row.cells.iter().filter(lacks_one).collect() }
    }

    /// Whether the words that are shown name each doer: "he" would not tell it.
    fn names_its_doers(&self, tellings: &Tellings<'_>) -> bool {
        let last = |name: &str| fold(name.rsplit(' ').next().unwrap_or(name)).into_owned();
        self.doers.iter().all(|(doer, cells)| fold(tellings.text(cells[0].span)).contains(&last(doer)))
    }

    /// "Who did it: Televia names police (“police shot a student”); the Courier names nobody (“a student was shot”)."
    fn told(&self, tellings: &Tellings<'_>) -> Difference {
        let articles =
            |cells: &[&Cell]| -> Vec<ArticleIndex> { cells.iter().map(|cell| cell.article).collect() };
        let words = |cells: &[&Cell]| tellings.quoted(cells[0].span, 100);
        let named = self.doers.iter().map(|(doer, cells)| {
            let (who, name) = (tellings.names(&articles(cells)), plural(cells, "names", "name"));
            format!("{who} {name} {} ({})", in_a_sentence(doer), words(cells))
        });
        let nobody = (!self.without.is_empty()).then(|| {
            let (who, name) =
                (tellings.names(&articles(&self.without)), plural(&self.without, "names", "name"));
            format!("{who} {name} nobody ({})", words(&self.without))
        });
        let told: Vec<String> = named.chain(nobody).collect();
        let cells = || self.doers.iter().flat_map(|(_, cells)| cells).chain(&self.without);
        Difference {
            kind: DifferenceKind::Doer,
            text: format!("Who did it: {}.", told.join("; ")),
            articles: cells().map(|cell| cell.article).collect(),
            evidence: cells().map(|cell| cell.span).collect::<Vec<Cite>>(),
            rows: vec![AnyRef::new::<Action>(None, self.at)],
        }
    }
}

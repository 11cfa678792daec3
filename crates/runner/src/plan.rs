use std::{collections::BTreeSet, fmt, sync::atomic::AtomicUsize};

use parallax_corpus::{UnitKind, shape::Field};
use parallax_edge::{description::Read, fit::fit};
use rayon::prelude::*;
use serde_json::{Map, Value};

use crate::{
    available::{About, Available},
    settings::SettingsOf,
    source::Prepared,
};

/// The passes to run, in order.
pub struct Plan {
    pub(crate) steps: Vec<Step>,
    /// How many units of each kind were begun.
    pub(crate) begun: [AtomicUsize; 2],
}

/// One pass in its place.
pub struct Step {
    /// What it is.
    pub about: About,
    /// All of its settings.
    pub settings: Value,
    /// Whether its layer was asked for, rather than only needed.
    pub asked: bool,
    /// The fields of its rows, each with its shape; or why they stand in no table.
    pub writes: Result<Vec<Field>, String>,
    /// The steps whose layers it reads, by their place in the plan.
    pub needs: Vec<usize>,
    pub(crate) prepared: Box<dyn Prepared>,
}

/// Why there is no plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlanError {
    /// A layer was asked for, or set, that no pass makes.
    NoPass {
        /// The name.
        layer: String,
        /// Names like it.
        like: Vec<String>,
    },
    /// Two passes make one layer.
    TwoPasses {
        /// Its name.
        layer: String,
    },
    /// A pass reads a layer that nothing makes.
    NothingMakes {
        /// The pass.
        pass: String,
        /// What it reads.
        layer: String,
    },
    /// Passes wait for each other.
    Cycle {
        /// Their names.
        passes: Vec<String>,
    },
    /// A pass cannot read a layer as it is written.
    Misfit {
        /// The pass.
        pass: String,
        /// What it reads.
        layer: String,
        /// What does not fit.
        why: String,
    },
    /// A pass refuses its settings.
    Settings {
        /// The pass.
        pass: String,
        /// Why.
        why: String,
    },
}

impl std::error::Error for PlanError {}

impl fmt::Display for PlanError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoPass { layer, like } if like.is_empty() => {
                write!(f, "no pass makes `{layer}`; `parallax passes` lists those there are")
            }
            Self::NoPass { layer, like } => {
                write!(f, "no pass makes `{layer}`; did you mean `{}`?", like.join("` or `"))
            }
            Self::TwoPasses { layer } => write!(f, "two passes make `{layer}`; leave one of them out"),
            Self::NothingMakes { pass, layer } => {
                write!(f, "`{pass}` reads `{layer}`, and nothing makes it; add the pass that does")
            }
            Self::Cycle { passes } => {
                write!(f, "these passes wait for each other: `{}`", passes.join("`, `"))
            }
            Self::Misfit { pass, layer, why } => write!(
                f,
                "`{pass}` cannot read `{layer}` as it is written here: {why}; use versions of the two that fit"
            ),
            Self::Settings { pass, why } => write!(f, "the pass `{pass}`: {why}"),
        }
    }
}

impl Plan {
    /// Puts the passes that make `asked` (all, if empty), and what they need, in order.
    ///
    /// # Errors
    /// Why it cannot be done.
    pub fn new(available: &[Available], asked: &[String], settings: &SettingsOf) -> Result<Self, PlanError> {
        for pass in available {
            if available.iter().filter(|other| other.about.name == pass.about.name).count() > 1 {
                return Err(PlanError::TwoPasses { layer: pass.about.name.to_owned() });
            }
        }
        for pass in settings.keys() {
            known(available, pass)?;
        }
        let asked: BTreeSet<usize> = match asked {
            [] => (0..available.len()).collect(),
            names => names.iter().map(|name| known(available, name)).collect::<Result<_, _>>()?,
        };
        let order = in_order(available, needed(available, &asked)?)?;

        let none = Map::new();
        let step = |&at: &usize| {
            let Available { about, source } = &available[at];
            let given = settings.get(about.name).unwrap_or(&none);
            let refused = |why| PlanError::Settings { pass: about.name.to_owned(), why };
            let inputs = inputs(available, &available[at])?;
            let (prepared, settings) = source.make(given, inputs).map_err(refused)?;
            let place = |layer: &str| order.iter().position(|&at| available[at].about.name == layer);
            Ok(Step {
                about: about.clone(),
                settings,
                asked: asked.contains(&at),
                writes: source.writes(),
                needs: about.reads.iter().filter_map(|read| place(read.name)).collect(),
                prepared,
            })
        };
        // Side by side, since a pass may have long lists to read. The first refusal is told, whichever
        // came up first.
        let steps: Vec<Result<Step, PlanError>> = order.par_iter().map(step).collect();
        Ok(Self { steps: steps.into_iter().collect::<Result<_, _>>()?, begun: Default::default() })
    }

    /// Gives passes back to the libraries and processes that made them, for a program that ends then: to free
    /// every list of every built-in pass word by word would only take time.
    pub fn leave(self) {
        let (elsewhere, here): (Vec<Step>, Vec<Step>) =
            self.steps.into_iter().partition(|step| step.prepared.is_given_back());
        std::mem::forget(here);
        drop(elsewhere);
    }

    /// The passes, in the order in which they run.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The steps over one kind of unit, each with its place in the plan.
    pub(crate) fn over(&self, unit: UnitKind) -> impl Iterator<Item = (usize, &Step)> {
        self.steps.iter().enumerate().filter(move |(_, step)| step.about.unit == unit)
    }
}

fn find(available: &[Available], name: &str) -> Option<usize> {
    available.iter().position(|pass| pass.about.name == name)
}

/// The place of a pass that the user named.
fn known(available: &[Available], name: &str) -> Result<usize, PlanError> {
    let no_pass = || PlanError::NoPass {
        layer: name.to_owned(),
        like: like(name, available.iter().map(|pass| pass.about.name)),
    };
    find(available, name).ok_or_else(no_pass)
}

/// The passes that were asked for, and those that make what they need.
fn needed(available: &[Available], asked: &BTreeSet<usize>) -> Result<BTreeSet<usize>, PlanError> {
    let mut needed = asked.clone();
    let mut open: Vec<usize> = asked.iter().copied().collect();
    while let Some(at) = open.pop() {
        for read in &available[at].about.reads {
            let place = match find(available, read.name) {
                Some(place) => place,
                None if read.optional => continue,
                None => {
                    let (pass, layer) = (available[at].about.name.to_owned(), read.name.to_owned());
                    return Err(PlanError::NothingMakes { pass, layer });
                }
            };
            if needed.insert(place) {
                open.push(place);
            }
        }
    }
    Ok(needed)
}

/// Articles before stories, then the order of the list, as far as what is read allows.
fn in_order(available: &[Available], passes: BTreeSet<usize>) -> Result<Vec<usize>, PlanError> {
    let mut waiting: Vec<usize> = passes.into_iter().collect();
    waiting.sort_by_key(|&at| available[at].about.unit == UnitKind::Story);
    let mut order: Vec<usize> = Vec::new();
    while !waiting.is_empty() {
        let waits = |layer: &str| waiting.iter().any(|&at| available[at].about.name == layer);
        let ready = |at: &usize| !available[*at].about.reads.iter().any(|read| waits(read.name));
        let Some(next) = waiting.iter().position(ready) else {
            let passes = waiting.iter().map(|&at| available[at].about.name.to_owned()).collect();
            return Err(PlanError::Cycle { passes });
        };
        order.push(waiting.remove(next));
    }
    Ok(order)
}

/// What a pass gets of the layers it reads, when an edge lies between it and one of them.
fn inputs(available: &[Available], reader: &Available) -> Result<Option<Vec<Read>>, PlanError> {
    let made_by = |layer: &str| find(available, layer).map(|at| &available[at]);
    let loaded = |pass: &Available| pass.about.library.is_some();
    let writers = reader.about.reads.iter().filter_map(|read| made_by(read.name));
    if !loaded(reader) && !writers.into_iter().any(loaded) {
        return Ok(None);
    }
    let pass = || reader.about.name.to_owned();
    let reads = reader.source.reads().map_err(|why| PlanError::Settings { pass: pass(), why })?;
    let input = |read: Read| {
        let layer = read.layer.to_string();
        let misfit = |why| PlanError::Misfit { pass: pass(), layer: layer.clone(), why };
        let nothing = || PlanError::NothingMakes { pass: pass(), layer: layer.clone() };
        let writer = match made_by(read.layer.0) {
            None if read.optional => return Ok(read),
            writer => writer.ok_or_else(nothing)?,
        };
        if writer.about.unit != read.unit {
            return Err(misfit(format!(
                "it hangs on the {}, and the pass expects the {}",
                writer.about.unit, read.unit
            )));
        }
        let written = writer.source.writes().map_err(misfit)?;
        Ok(Read { fields: fit(&written, &read.fields).map_err(misfit)?, ..read })
    };
    reads.into_iter().map(input).collect::<Result<_, _>>().map(Some)
}

/// The names that the user may have meant, the likeliest first.
pub fn like<'a>(name: &str, names: impl Iterator<Item = &'a str>) -> Vec<String> {
    const MOST: usize = 3;
    let name = name.to_lowercase().replace(['-', ' '], "_");
    let mut near: Vec<(usize, &str)> =
        names.filter_map(|other| Some((steps(&name, other)?, other))).collect();
    // Whoever hits one but for capitals means no other.
    let exact = near.iter().any(|(steps, _)| *steps == 0);
    near.retain(|(steps, _)| !exact || *steps == 0);
    near.sort_by_key(|(steps, _)| *steps);
    near.into_iter().take(MOST).map(|(_, other)| other.to_owned()).collect()
}

/// How far a name is from another that it may be meant for: mistyped, cut off or begun alike.
fn steps(name: &str, other: &str) -> Option<usize> {
    const LONGEST: usize = 60;
    let other = &other.replace('-', "_");
    let (letters, others) = (name.chars().count(), other.chars().count());
    if letters > LONGEST {
        return None;
    }
    let steps = strsim::osa_distance(name, other);
    let within = letters >= 3 && others >= 3 && (other.contains(name) || name.contains(other.as_str()));
    let alike = name.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    let few = letters > 1 && steps <= 1.max(letters.min(others) / 3);
    (within || alike >= 4 || few).then_some(steps)
}

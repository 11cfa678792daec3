//! The rows of one layer of one unit, of a type that is not known here.

use std::{
    any::Any,
    ops::Range,
    sync::{Arc, OnceLock},
};

use arrow_array::ArrayRef;
use parallax_corpus::{Layer, Unit, UnitKind};
use parallax_edge::{
    columns::{Cell, decode, encode},
    rows::{Columns, Row},
};

/// The rows of a layer of one unit.
///
/// They were made as Rust values, or came over an edge as columns. Either form is made of the other when
/// somebody asks for it, and then kept.
pub struct Rows {
    layer: &'static str,
    unit: UnitKind,
    born: Born,
    cell: OnceLock<Cell>,
}

enum Born {
    /// A `Vec<L>`.
    Typed(Box<dyn Typed>),
    /// Some of the rows of columns.
    Columns {
        columns: Arc<Columns>,
        range: Range<usize>,
        /// For those who write them.
        rows: OnceLock<Vec<Row>>,
        /// For those who know their type: a `Vec<L>`.
        typed: OnceLock<Result<Box<dyn Any + Send + Sync>, String>>,
    },
}

impl Rows {
    /// Rust values, in a layer that may have another name than their type gives it.
    #[must_use]
    pub fn typed<L: Layer>(layer: &'static str, rows: Vec<L>) -> Self {
        Self { layer, unit: L::Unit::KIND, born: Born::Typed(Box::new(rows)), cell: OnceLock::new() }
    }

    /// Rows that came as columns: these of `columns`, which are the value of `cell`.
    #[must_use]
    pub fn columns(
        layer: &'static str,
        unit: UnitKind,
        columns: &Arc<Columns>,
        range: Range<usize>,
        cell: Cell,
    ) -> Self {
        let columns = Arc::clone(columns);
        let born = Born::Columns { columns, range, rows: OnceLock::new(), typed: OnceLock::new() };
        Self { layer, unit, born, cell: OnceLock::from(cell) }
    }

    /// The layer's name.
    #[must_use]
    pub fn layer(&self) -> &'static str {
        self.layer
    }

    /// The unit it hangs on.
    #[must_use]
    pub fn unit(&self) -> UnitKind {
        self.unit
    }

    /// How many rows.
    #[must_use]
    pub fn len(&self) -> usize {
        match &self.born {
            Born::Typed(rows) => rows.len(),
            Born::Columns { range, .. } => range.len(),
        }
    }

    /// Whether nothing was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// One row, to be serialised through [`parallax_corpus::Walk`].
    #[must_use]
    pub fn row(&self, index: usize) -> &dyn erased_serde::Serialize {
        match &self.born {
            Born::Typed(rows) => rows.row(index),
            Born::Columns { columns, range, rows, .. } => {
                let all = || range.clone().map(|at| Row::new(columns, at)).collect();
                &rows.get_or_init(all)[index]
            }
        }
    }

    /// The rows as what a reader takes them for.
    ///
    /// # Errors
    /// If they are something else.
    pub fn of<L: Layer>(&self) -> Result<&[L], String> {
        let decoded = || {
            let cell = self.cell.get().ok_or("the columns are gone")?;
            decode::<L>(cell).map(|rows| Box::new(rows) as Box<dyn Any + Send + Sync>)
        };
        let rows = self.any_or(decoded)?.downcast_ref::<Vec<L>>();
        rows.map(Vec::as_slice).ok_or_else(|| format!("two types of row call their layer `{}`", L::NAME))
    }

    /// The `Vec<L>`; where the rows came as columns, `decoded` makes it of them, once.
    ///
    /// # Errors
    /// If it cannot be made.
    pub fn any_or(
        &self,
        decoded: impl FnOnce() -> Result<Box<dyn Any + Send + Sync>, String>,
    ) -> Result<&dyn Any, String> {
        match &self.born {
            Born::Typed(rows) => Ok(rows.any()),
            Born::Columns { typed, .. } => match typed.get_or_init(decoded) {
                Ok(rows) => Ok(rows.as_ref()),
                Err(why) => Err(why.clone()),
            },
        }
    }

    /// The `Vec<L>`, as far as there is one.
    pub(crate) fn any(&self) -> Option<&dyn Any> {
        match &self.born {
            Born::Typed(rows) => Some(rows.any()),
            Born::Columns { typed, .. } => match typed.get()? {
                Ok(rows) => Some(rows.as_ref()),
                Err(_) => None,
            },
        }
    }

    /// The rows of one layer of several units, as columns. Those that are not columns yet become one
    /// together.
    ///
    /// # Errors
    /// If rows cannot be encoded.
    pub fn cells(units: &[&Self]) -> Result<Vec<Cell>, String> {
        let missing: Vec<(&Self, &dyn Typed)> = units.iter().filter_map(|unit| unit.not_encoded()).collect();
        if let Some((_, first)) = missing.first() {
            let rows: Vec<&dyn Any> = missing.iter().map(|(_, rows)| rows.any()).collect();
            let column = first.encode(&rows)?;
            for (at, (unit, _)) in missing.iter().enumerate() {
                // A unit that stands there twice has one cell, and that one is as good.
                let _ = unit.cell.set(Cell { column: Arc::clone(&column), at });
            }
        }
        units
            .iter()
            .map(|unit| unit.cell.get().cloned().ok_or_else(|| "rows were not encoded".to_owned()))
            .collect()
    }

    fn not_encoded(&self) -> Option<(&Self, &dyn Typed)> {
        match &self.born {
            Born::Typed(rows) if self.cell.get().is_none() => Some((self, rows.as_ref())),
            _ => None,
        }
    }
}

/// A `Vec<L>`.
trait Typed: Send + Sync {
    fn len(&self) -> usize;
    fn row(&self, index: usize) -> &dyn erased_serde::Serialize;
    fn any(&self) -> &dyn Any;
    /// Several of them, as one column.
    fn encode(&self, units: &[&dyn Any]) -> Result<ArrayRef, String>;
}

impl<L: Layer> Typed for Vec<L> {
    fn len(&self) -> usize {
        self.len()
    }

    fn row(&self, index: usize) -> &dyn erased_serde::Serialize {
        &self[index]
    }

    fn any(&self) -> &dyn Any {
        self
    }

    fn encode(&self, units: &[&dyn Any]) -> Result<ArrayRef, String> {
        let units = units.iter().map(|unit| unit.downcast_ref::<Self>().map(Vec::as_slice));
        // All are of one layer, and so of one type.
        let units: Vec<Option<&[L]>> = units.map(|rows| rows.or(Some(&[]))).collect();
        encode(&units).map_err(|why| format!("the rows of `{}` cannot be handed on: {why}", L::NAME))
    }
}

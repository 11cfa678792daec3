//! Where the values of a row go.

use super::cell::Cell;

/// Where the value of a field goes: to a column, to a table of its own, or to what is within it.
#[derive(Default)]
pub(crate) struct Node {
    pub(crate) column: Option<usize>,
    pub(crate) list: Option<usize>,
    within: Vec<(&'static str, Node)>,
}

impl Node {
    /// Puts values into their columns, and lists beside their tables.
    pub(crate) fn place(
        &self,
        cell: Cell,
        values: &mut [String],
        lists: &mut Vec<(usize, Vec<Cell>)>,
    ) -> Result<(), String> {
        match cell {
            Cell::Null => {}
            Cell::Scalar(value) => values[self.column.ok_or("a value where there is none")?] = value,
            Cell::List(items) => lists.push((self.list.ok_or("a list where there is none")?, items)),
            Cell::Fields(fields) => {
                for (place, (name, cell)) in fields.into_iter().enumerate() {
                    let likely = self.within.get(place).filter(|(known, _)| *known == name);
                    let known = likely.or_else(|| self.within.iter().find(|(known, _)| *known == name));
                    let (_, node) = known.ok_or_else(|| format!("nobody told of its field `{name}`"))?;
                    node.place(cell, values, lists)?;
                }
            }
        }
        Ok(())
    }

    /// The field of that name.
    pub(crate) fn within(&mut self, name: &'static str) -> &mut Self {
        let at = self.within.iter().position(|(known, _)| *known == name).unwrap_or_else(|| {
            self.within.push((name, Self::default()));
            self.within.len() - 1
        });
        &mut self.within[at].1
    }
}

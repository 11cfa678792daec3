//! One CSV file whose columns are known only when its last row is.

use std::{
    fs::File,
    io,
    path::{Path, PathBuf},
};

use csv::{ReaderBuilder, StringRecord, Writer, WriterBuilder};

use super::cell::Cell;

/// A table that is being written: its rows wait in a file of their own until the columns are known.
pub(crate) struct Sheet {
    keys: Vec<String>,
    fields: Field,
    columns: usize,
    rows: u64,
    spool: Writer<File>,
    spooled: PathBuf,
}

/// Lists within a row, which are tables of their own: the names that lead there, and the items.
pub(crate) type Lists = Vec<(Vec<String>, Vec<Cell>)>;

/// A field and the fields within it, in the order in which rows have them.
#[derive(Default)]
struct Field {
    name: String,
    /// Where its value stands among a spooled row's, if it ever had one itself.
    column: Option<usize>,
    is_list: bool,
    within: Vec<Field>,
}

impl Sheet {
    /// A table that begins with `keys`; its rows wait at `spooled`.
    pub(crate) fn new(keys: &[&str], spooled: PathBuf) -> io::Result<Self> {
        let keys = keys.iter().map(|key| (*key).to_owned()).collect();
        let spool = WriterBuilder::new().flexible(true).from_writer(File::create_new(&spooled)?);
        Ok(Self { keys, fields: Field::default(), columns: 0, rows: 0, spool, spooled })
    }

    pub(crate) fn keys(&self) -> &[String] {
        &self.keys
    }

    pub(crate) fn rows(&self) -> u64 {
        self.rows
    }

    /// Fields that rows will have, for a table that may have no row.
    pub(crate) fn expect(&mut self, fields: &[&str]) {
        for (place, name) in fields.iter().enumerate() {
            self.fields.within(place, name);
        }
    }

    /// Adds a row and hands back the lists in it.
    pub(crate) fn add(&mut self, keys: &[String], row: Cell) -> io::Result<Lists> {
        let mut filled =
            Filled { values: Vec::new(), columns: self.columns, path: Vec::new(), lists: Vec::new() };
        self.fields.fill(row, &mut filled);
        self.columns = filled.columns;
        self.rows += 1;
        self.spool.write_record(keys.iter().chain(&filled.values))?;
        Ok(filled.lists)
    }

    /// Writes the table, now that its columns are known.
    pub(crate) fn finish(mut self, to: &Path) -> io::Result<()> {
        self.spool.flush()?;
        let mut columns = Vec::new();
        self.fields.columns(&mut Vec::new(), &mut columns);
        let mut table = Writer::from_path(to)?;
        for (name, _) in &mut columns {
            // Two columns of one name would not join.
            if self.keys.contains(name) {
                name.push_str("_field");
            }
        }
        let names = columns.iter().map(|(name, _)| name);
        table.write_record(self.keys.iter().chain(names))?;
        let mut reader = ReaderBuilder::new().has_headers(false).flexible(true).from_path(&self.spooled)?;
        let mut spooled = StringRecord::new();
        while reader.read_record(&mut spooled)? {
            let value = |column: usize| spooled.get(column).unwrap_or_default();
            let values =
                columns.iter().map(|(_, column)| column.map_or("", |at| value(self.keys.len() + at)));
            table.write_record((0..self.keys.len()).map(value).chain(values))?;
        }
        table.flush()?;
        drop((self.spool, reader));
        std::fs::remove_file(self.spooled)
    }
}

/// A row on its way into the columns.
struct Filled {
    values: Vec<String>,
    columns: usize,
    path: Vec<String>,
    lists: Lists,
}

impl Field {
    /// The field of that name, which is most likely at that place.
    fn within(&mut self, place: usize, name: &str) -> &mut Field {
        let known = self.within.get(place).is_some_and(|field| field.name == name);
        let at = if known { Some(place) } else { self.within.iter().position(|field| field.name == name) };
        let at = at.unwrap_or_else(|| {
            self.within.push(Field { name: name.to_owned(), ..Field::default() });
            self.within.len() - 1
        });
        &mut self.within[at]
    }

    fn fill(&mut self, cell: Cell, row: &mut Filled) {
        match cell {
            Cell::Null => {}
            Cell::Scalar(value) => {
                let column = *self.column.get_or_insert_with(|| {
                    row.columns += 1;
                    row.columns - 1
                });
                if row.values.len() <= column {
                    row.values.resize(column + 1, String::new());
                }
                row.values[column] = value;
            }
            Cell::List(items) => {
                self.is_list = true;
                row.lists.push((row.path.clone(), items));
            }
            Cell::Fields(fields) => {
                for (place, (name, cell)) in fields.into_iter().enumerate() {
                    let field = self.within(place, &name);
                    row.path.push(name);
                    field.fill(cell, row);
                    row.path.pop();
                }
            }
        }
    }

    /// The columns and where their values are spooled. One that never had a value is a column all
    /// the same, unless there are columns within it or it is a table of its own.
    fn columns(&self, path: &mut Vec<String>, columns: &mut Vec<(String, Option<usize>)>) {
        let is_row = path.is_empty();
        if self.column.is_some() || (self.within.is_empty() && !self.is_list && !is_row) {
            columns.push((if is_row { "value".to_owned() } else { path.join("_") }, self.column));
        }
        for field in &self.within {
            path.push(field.name.clone());
            field.columns(path, columns);
            path.pop();
        }
    }
}

//! Tables in text files (CSV, TSV): a row is an article.

use std::{
    cell::Cell,
    io::{self, BufReader, Read},
    rc::Rc,
};

use super::{
    bytes::not_lines,
    columns::Columns,
    declaration::Said,
    held::Held,
    many::{Articles, text_of},
    problem::{Problem, unreadable},
    source::{BOM_BYTES, File, Listed, Loaded, Location, MOST, Source, too_long},
    value::Value,
};
use crate::write::csv::is_our_table;

pub(crate) struct Csv;

/// So much of a file is looked at to see what its columns are.
const HEAD: u64 = 64 * 1024;

impl Source for Csv {
    fn extensions(&self) -> &'static [&'static str] {
        &["csv"]
    }

    fn other_extensions(&self) -> &'static [&'static str] {
        &["tsv"]
    }

    fn is_one_article(&self) -> bool {
        false
    }

    fn begins(&self, _: &[u8]) -> bool {
        // A stream that names no form is one of pages or of JSON lines.
        false
    }

    fn knows_our_own(&self) -> bool {
        // Tables of findings have no column of texts.
        true
    }

    fn list(&self, file: &File<'_>, put: &mut dyn FnMut(Listed)) {
        let mut articles = Articles::new(file.shown, put);
        match list(file, &mut articles) {
            Ok(()) => articles.finish(),
            Err(problem) => articles.problem(problem),
        }
    }

    fn load(&self, file: &File<'_>, row: Location) -> Result<Loaded, Problem> {
        let held = file.held.get().and_then(|held| Some((held, held.columns.as_ref()?)));
        let (held, columns) =
            held.ok_or_else(|| Problem::error("it was never listed").on_line(row.number))?;
        let bytes = held.read(row).map_err(|problem| problem.on_line(row.number))?;
        let mut record = csv::ByteRecord::new();
        let read = columns.reader().from_reader(&bytes[..]).read_byte_record(&mut record);
        read.map_err(|error| broken(&error).on_line(row.number))?;
        let Said { text, declaration, .. } = said(columns, &record, row)?;
        Ok(Loaded { text: text_of(text, row)?.into_owned(), front_matter: None, declaration })
    }
}

fn list(file: &File<'_>, articles: &mut Articles<'_>) -> Result<(), Problem> {
    if is_our_table(file.path) {
        return Err(Problem::note(
            "a table of results that Parallax wrote, which holds no articles; it is left out",
        ));
    }
    let (mut held, mut opened) = Held::open(file.path).map_err(|error| unreadable(&error))?;
    let mut head = Vec::new();
    opened.by_ref().take(HEAD).read_to_end(&mut head).map_err(|error| unreadable(&error))?;
    if let Some(problem) = not_lines(&head) {
        return Err(problem);
    }
    let mark = if head.starts_with(BOM_BYTES) { BOM_BYTES.len() } else { 0 };
    let columns = Columns::of(&head[mark..])?;
    held.columns = Some(columns.clone());
    let _ = file.held.set(held);

    let behind = io::Cursor::new(head).chain(opened);
    let left = Rc::new(Cell::new(0));
    let mut rows =
        columns.reader().from_reader(BufReader::new(Bounded { from: behind, left: Rc::clone(&left) }));
    let mut record = csv::ByteRecord::new();
    let mut is_header = columns.has_header;
    loop {
        // A quotation mark that is not closed takes all that follows for one value.
        left.set(MOST * 2);
        let from = rows.position().clone();
        match rows.read_byte_record(&mut record) {
            Ok(true) => {}
            Ok(false) => break,
            Err(error) => {
                articles.problem(broken(&error).on_line(from.line()));
                break;
            }
        }
        if std::mem::take(&mut is_header) {
            continue;
        }
        let (offset, number) =
            record.position().map_or((from.byte(), from.line()), |at| (at.byte(), at.line()));
        let row = Location { number, offset, len: rows.position().byte() - offset };
        articles.list(said(&columns, &record, row), row);
    }
    Ok(())
}

/// What a row says.
fn said<'a>(columns: &Columns, record: &'a csv::ByteRecord, row: Location) -> Result<Said<'a>, Problem> {
    if row.len > MOST {
        return Err(too_long(row.len).on_line(row.number));
    }
    if record.len() > columns.names.len() {
        let (values, names) = (record.len(), columns.names.len());
        let message = format!(
            "{values} values for {names} columns; one that holds {:?} or a line break is to stand in quotation marks",
            char::from(columns.delimiter)
        );
        return Err(Problem::error(message).on_line(row.number));
    }
    let mut said = Said::default();
    // Programs that number rows give the numbers no name.
    for (name, value) in columns.names.iter().zip(record).filter(|(name, _)| !name.is_empty()) {
        let value = str::from_utf8(value).map_err(|_| {
            let message = format!(
                "`{name}` is not UTF-8; save the table as UTF-8, or convert it, as with `iconv -f WINDOWS-1252 -t UTF-8`"
            );
            Problem::error(message).on_line(row.number)
        })?;
        let value = if value.is_empty() { Value::Absent } else { Value::Text(value.into()) };
        said.put(name, value, None);
    }
    Ok(said)
}

fn broken(error: &csv::Error) -> Problem {
    match error.kind() {
        csv::ErrorKind::Io(error) if error.kind() == io::ErrorKind::FileTooLarge => Problem::error(format!(
            "no row ends within {} MiB; is a quotation mark not closed? What follows is not read",
            (MOST * 2) >> 20
        )),
        csv::ErrorKind::Io(error) => unreadable(error),
        _ => Problem::error(format!("no table: {error}")),
    }
}

/// Reads no more than is left.
struct Bounded<R> {
    from: R,
    left: Rc<Cell<u64>>,
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.left.get() == 0 {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        let read = self.from.read(into)?;
        self.left.set(self.left.get().saturating_sub(read as u64));
        Ok(read)
    }
}

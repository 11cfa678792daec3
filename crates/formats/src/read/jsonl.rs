//! JSON lines: an object on each, which is an article.

use std::{
    borrow::Cow,
    collections::BTreeMap,
    fs,
    io::{self, BufReader, Read, Seek, SeekFrom},
    path::Path,
};

use super::{
    declaration::Declaration,
    json::{self, Parsed, Value},
    lines::Lines,
    problem::{Problem, unreadable},
    source::{BOM, BOM_BYTES, File, Listed, Loaded, Location, MOST, Source, check_text, not_utf8, too_long},
};

pub(crate) struct JsonLines;

impl Source for JsonLines {
    fn extensions(&self) -> &'static [&'static str] {
        &["jsonl"]
    }

    fn other_extensions(&self) -> &'static [&'static str] {
        &["ndjson"]
    }

    fn is_one_article(&self) -> bool {
        false
    }

    fn begins(&self, head: &[u8]) -> bool {
        head.is_empty() || head.starts_with(b"{")
    }

    fn list(&self, file: &File<'_>, put: &mut dyn FnMut(Listed)) {
        let File { path, shown } = *file;
        let reader = match fs::File::open(path) {
            Ok(file) => BufReader::with_capacity(64 * 1024, file),
            Err(error) => return put(Listed::Problem(unreadable(&error).in_file(shown))),
        };
        let mut lines = Lines::new(reader, MOST);
        let mut buffer = Vec::new();
        let mut warned = Warned::default();
        let mut empty = true;
        loop {
            let line = match lines.next(&mut buffer) {
                Ok(Some(line)) => line,
                Ok(None) => break,
                Err(error) => {
                    put(Listed::Problem(unreadable(&error).in_file(shown)));
                    break;
                }
            };
            if buffer.strip_prefix(BOM_BYTES).unwrap_or(&buffer).trim_ascii().is_empty() {
                continue;
            }
            empty = false;
            let (place, declaration) = match parse_line(&buffer, line) {
                Ok(Parsed { text, declaration, warnings }) => {
                    let warnings = warnings.into_iter().filter(|problem| warned.is_new(problem));
                    let placed = warnings.map(|problem| problem.in_file(shown).on_line(line.number));
                    placed.for_each(|problem| put(Listed::Problem(problem)));
                    (text_of(text, line).map(|_| line), declaration)
                }
                Err(problem) => (Err(problem), Declaration::default()),
            };
            let place = place.map_err(|problem| problem.in_file(shown));
            put(Listed::Article { number: Some(line.number), place, declaration });
        }
        if empty {
            let message = "the file is empty; expected a JSON object on each line";
            put(Listed::Problem(Problem::error(message).in_file(shown)));
        }
        warned.rest().for_each(|problem| put(Listed::Problem(problem.in_file(shown))));
    }

    fn load(&self, path: &Path, line: Location) -> Result<Loaded, Problem> {
        let read = || {
            let mut file = fs::File::open(path)?;
            file.seek(SeekFrom::Start(line.offset))?;
            let mut bytes = vec![0; usize::try_from(line.len).map_err(io::Error::other)?];
            file.read_exact(&mut bytes)?;
            Ok(bytes)
        };
        let bytes = read().map_err(|error: io::Error| unreadable(&error).on_line(line.number))?;
        let Parsed { text, declaration, .. } = parse_line(&bytes, line)?;
        Ok(Loaded { text: text_of(text, line)?.into_owned(), front_matter: None, declaration })
    }
}

/// The object on a JSON line.
fn parse_line(bytes: &[u8], line: Location) -> Result<Parsed<'_>, Problem> {
    let parse = || {
        if line.len > MOST {
            return Err(too_long(line.len));
        }
        let json = str::from_utf8(bytes).map_err(|error| {
            let at = error.valid_up_to();
            not_utf8(line.offset + at as u64, bytes[at])
        })?;
        json::parse(if line.number == 1 { json.strip_prefix(BOM).unwrap_or(json) } else { json })
    };
    parse().map_err(|problem| problem.on_line(line.number))
}

/// The text that an object holds.
fn text_of(value: Value<'_>, line: Location) -> Result<Cow<'_, str>, Problem> {
    let text = match value {
        Value::Text(text) => check_text(&text, None).map(|()| text),
        Value::Absent => Err(Problem::error("there is no text; expected a string with the whole article")),
        other => Err(Problem::error(format!("expected a string with the whole article, found {other}"))),
    };
    text.map_err(|problem| problem.of_field("text").on_line(line.number))
}

/// Counts the warnings of one file, of which a million may be alike.
#[derive(Default)]
struct Warned(BTreeMap<&'static str, u64>);

impl Warned {
    const TOLD: u64 = 10;

    fn is_new(&mut self, problem: &Problem) -> bool {
        let Some(field) = problem.field else { return true };
        let count = self.0.entry(field).or_default();
        *count += 1;
        *count <= Self::TOLD
    }

    fn rest(self) -> impl Iterator<Item = Problem> {
        let more = |(field, count): (&'static str, u64)| {
            let rest = count.checked_sub(Self::TOLD).filter(|rest| *rest > 0)?;
            Some(Problem::warning(format!("{rest} more values like those above")).of_field(field))
        };
        self.0.into_iter().filter_map(more)
    }
}

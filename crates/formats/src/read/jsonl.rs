//! JSON lines: an object on each, which is an article.

use std::io::{BufRead, BufReader};

use super::{
    bytes::not_lines,
    declaration::Said,
    held::Held,
    json,
    lines::Lines,
    many::{Articles, text_of},
    problem::{Problem, unreadable},
    source::{BOM, BOM_BYTES, File, Listed, Loaded, Location, MOST, Source, not_utf8, too_long},
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
        let mut articles = Articles::new(file.shown, put);
        match Held::open(file.path) {
            Ok((held, opened)) => {
                let _ = file.held.set(held);
                let mut reader = BufReader::with_capacity(64 * 1024, opened);
                match not_lines(reader.fill_buf().unwrap_or_default()) {
                    Some(problem) => articles.problem(problem),
                    None => list_lines(reader, articles),
                }
            }
            Err(error) => articles.problem(unreadable(&error)),
        }
    }

    fn load(&self, file: &File<'_>, line: Location) -> Result<Loaded, Problem> {
        let held =
            file.held.get().ok_or_else(|| Problem::error("it was never listed").on_line(line.number))?;
        let bytes = held.read(line).map_err(|problem| problem.on_line(line.number))?;
        let Said { text, declaration, .. } = parse_line(&bytes, line)?;
        Ok(Loaded { text: text_of(text, line)?.into_owned(), front_matter: None, declaration })
    }
}

fn list_lines(reader: impl BufRead, mut articles: Articles<'_>) {
    let mut lines = Lines::new(reader, MOST);
    let mut buffer = Vec::new();
    let mut begun = Pretty::default();
    let mut empty = true;
    loop {
        let line = match lines.next(&mut buffer) {
            Ok(Some(line)) => line,
            Ok(None) => break,
            Err(error) => {
                articles.problem(unreadable(&error));
                break;
            }
        };
        let content = buffer.strip_prefix(BOM_BYTES).unwrap_or(&buffer).trim_ascii();
        if content.is_empty() {
            continue;
        }
        if begun.see(content) {
            return articles.problem(Problem::error(PRETTY).on_line(line.number));
        }
        if begun.waits() {
            continue;
        }
        empty = false;
        articles.list(parse_line(&buffer, line), line);
    }
    if empty {
        articles.problem(Problem::error("the file is empty; expected a JSON object on each line"));
    }
    articles.finish();
}

const PRETTY: &str = "an object goes over several lines here; `jq -c . FILE` writes each on a line of its own, and \
                      `jq -c '.[]' FILE` the items of a list";

/// Looks for objects that go over several lines: nothing but a bracket on the first line.
#[derive(Default)]
struct Pretty {
    seen: usize,
    open: bool,
}

impl Pretty {
    /// Whether an object was seen that goes over lines.
    fn see(&mut self, line: &[u8]) -> bool {
        self.seen += 1;
        let brackets: Vec<u8> = line.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).collect();
        let opens = matches!(brackets.as_slice(), b"{" | b"[" | b"[{");
        let was_open = self.open;
        self.open = opens && (was_open || self.seen == 1);
        was_open && !opens
    }

    /// Whether what was seen is told by the next line.
    fn waits(&self) -> bool {
        self.open
    }
}

/// The object on a JSON line.
fn parse_line(bytes: &[u8], line: Location) -> Result<Said<'_>, Problem> {
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

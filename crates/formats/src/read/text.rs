//! A file of plain text or Markdown is an article.

use std::{
    fs,
    io::{self, Read},
    path::{Path, PathBuf},
};

use super::{
    bytes::{decode, decode_head},
    declaration::{Declaration, Said},
    exports::check_one_article,
    front_matter::{self, FrontMatter},
    json,
    markdown::without_marks,
    names_of_keys::Keys,
    problem::{Problem, Severity, unreadable},
    source::{BOM, File, Listed, Loaded, Location, MOST, Source, check_text, too_long},
};

pub(crate) struct Text;

impl Source for Text {
    fn extensions(&self) -> &'static [&'static str] {
        &["txt", "md"]
    }

    fn other_extensions(&self) -> &'static [&'static str] {
        &["markdown"]
    }

    fn is_one_article(&self) -> bool {
        true
    }

    fn begins(&self, _: &[u8]) -> bool {
        // A text may begin with anything.
        false
    }

    fn list(&self, file: &File<'_>, put: &mut dyn FnMut(Listed)) {
        let File { path, shown, .. } = *file;
        let (place, mut found) = match look_at(path) {
            Ok((len, found)) => (Ok(Location { number: 1, offset: 0, len }), found),
            Err(problem) => (Err(problem.in_file(shown)), FrontMatter::default()),
        };
        found.warnings.into_iter().for_each(|problem| put(Listed::Problem(problem.in_file(shown))));
        let mut beside = side_car(path);
        let shown = Path::new(shown).with_extension("json");
        let shown = shown.to_string_lossy();
        beside.warnings.into_iter().for_each(|problem| put(Listed::Problem(problem.in_file(&shown))));
        found.keys.extend(std::mem::take(&mut beside.keys));
        put(Listed::Keys(found.keys));
        let declaration = Box::new(found.declaration.or(beside.declaration));
        put(Listed::Article { number: None, place, declaration });
    }

    fn load(&self, file: &File<'_>, _: Location) -> Result<Loaded, Problem> {
        let text = decode(fs::read(file.path).map_err(|error| unreadable(&error))?)?;
        let FrontMatter { span, declaration, .. } = front_matter::parse(&text);
        check_text(&text, span)?;
        let body = span.map_or(0, |span| span.end as usize);
        let is_markdown = is_markdown(file.path);
        check_one_article(&text, span, is_markdown)?;
        let text = if is_markdown { without_marks(text, body) } else { text };
        check_text(&text, span)?;
        Ok(Loaded { text, front_matter: span, declaration: declaration.or(side_car(file.path).declaration) })
    }

    fn beside(&self, path: &Path) -> Option<PathBuf> {
        Some(path.with_extension("json"))
    }
}

fn is_markdown(path: &Path) -> bool {
    let extension = path.extension().map(|extension| extension.to_string_lossy().to_lowercase());
    matches!(extension.as_deref(), Some("md" | "markdown"))
}

/// The size of a text file and its front matter. No more of it is read.
fn look_at(path: &Path) -> Result<(u64, FrontMatter), Problem> {
    const FIRST: usize = 512;
    let look = || {
        let mut file = fs::File::open(path)?;
        let len = file.metadata()?.len();
        let mut head = Vec::new();
        file.by_ref().take(FIRST as u64).read_to_end(&mut head)?;
        if front_matter::may_begin(&decode_head(&head)) {
            file.take((front_matter::LONGEST * 2 - FIRST) as u64).read_to_end(&mut head)?;
        }
        Ok((len, head))
    };
    let (len, head) = look().map_err(|error: io::Error| unreadable(&error))?;
    if len > MOST {
        return Err(too_long(len));
    }
    let head = decode_head(&head);
    let found =
        if front_matter::may_begin(&head) { front_matter::parse(&head) } else { FrontMatter::default() };
    Ok((len, found))
}

/// What is declared beside a text: in `NAME.json` for `NAME.txt`.
#[derive(Default)]
struct SideCar {
    declaration: Declaration,
    warnings: Vec<Problem>,
    keys: Keys,
}

fn side_car(text: &Path) -> SideCar {
    let read = || {
        let Some(json) = read_side_car(&text.with_extension("json"))? else { return Ok(SideCar::default()) };
        let mut said: Said<'_> = json::parse(json.strip_prefix(BOM).unwrap_or(&json))?;
        let keys = said.keys();
        Ok(SideCar { declaration: said.declaration, warnings: said.warnings, keys })
    };
    read().unwrap_or_else(|problem: Problem| {
        let message = format!("{}; the article is read without this side-car", problem.message);
        let problem = Problem { severity: Severity::Warning, message, ..problem };
        SideCar { warnings: vec![problem], ..SideCar::default() }
    })
}

/// Its text, if there is one. It is opened only when it is a file, since a pipe may keep a reader waiting.
fn read_side_car(path: &Path) -> Result<Option<String>, Problem> {
    /// In bytes: a side-car may hold the page that the text was taken from.
    const LARGEST: u64 = 16 << 20;
    let metadata = match fs::metadata(path) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(unreadable(&error)),
    };
    if !metadata.is_file() {
        return Err(Problem::error("expected a file, found a folder, a pipe or a device"));
    }
    if metadata.len() > LARGEST {
        return Err(Problem::error(format!("{} bytes are too many; it may have {LARGEST}", metadata.len())));
    }
    decode(fs::read(path).map_err(|error| unreadable(&error))?).map(Some)
}

//! A file of plain text or Markdown is an article.

use std::{
    fs,
    io::{self, Read},
    path::Path,
};

use super::{
    declaration::Declaration,
    front_matter::{self, FrontMatter},
    json,
    problem::{Problem, Severity, unreadable},
    source::{BOM, File, Listed, Loaded, Location, MOST, Source, check_text, not_utf8, too_long},
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
        let File { path, shown } = *file;
        let (place, found) = match look_at(path) {
            Ok((len, found)) => (Ok(Location { number: 1, offset: 0, len }), found),
            Err(problem) => (Err(problem.in_file(shown)), FrontMatter::default()),
        };
        found.warnings.into_iter().for_each(|problem| put(Listed::Problem(problem.in_file(shown))));
        let (side_car, warnings) = side_car(path);
        let shown = Path::new(shown).with_extension("json");
        let shown = shown.to_string_lossy();
        warnings.into_iter().for_each(|problem| put(Listed::Problem(problem.in_file(&shown))));
        put(Listed::Article { number: None, place, declaration: found.declaration.or(side_car) });
    }

    fn load(&self, path: &Path, _: Location) -> Result<Loaded, Problem> {
        let bytes = fs::read(path).map_err(|error| unreadable(&error))?;
        let text = String::from_utf8(bytes).map_err(|error| {
            let at = error.utf8_error().valid_up_to();
            not_utf8(at as u64, error.as_bytes()[at])
        })?;
        let FrontMatter { span, declaration, .. } = front_matter::parse(&text);
        let (side_car, _) = side_car(path);
        check_text(&text, span)?;
        Ok(Loaded { text, front_matter: span, declaration: declaration.or(side_car) })
    }
}

/// The size of a text file and its front matter. No more of it is read.
fn look_at(path: &Path) -> Result<(u64, FrontMatter), Problem> {
    let look = || {
        let mut file = fs::File::open(path)?;
        let len = file.metadata()?.len();
        let mut head = vec![0; 8];
        let read = file.read(&mut head)?;
        head.truncate(read);
        if front_matter::may_begin(&head) {
            let rest = front_matter::LONGEST as u64;
            file.take(rest).read_to_end(&mut head)?;
        }
        Ok((len, head))
    };
    let (len, head) = look().map_err(|error: io::Error| unreadable(&error))?;
    if len > MOST {
        return Err(too_long(len));
    }
    let head = match str::from_utf8(&head) {
        Ok(head) => head,
        // Only cut in the middle of a character.
        Err(error) if error.error_len().is_none() => {
            str::from_utf8(&head[..error.valid_up_to()]).unwrap_or_default()
        }
        // The article will be refused when it is loaded.
        Err(_) => "",
    };
    Ok((
        len,
        if front_matter::may_begin(head.as_bytes()) {
            front_matter::parse(head)
        } else {
            FrontMatter::default()
        },
    ))
}

/// What is declared beside a text: in `NAME.json` for `NAME.txt`.
fn side_car(text: &Path) -> (Declaration, Vec<Problem>) {
    let path = text.with_extension("json");
    let read = || match fs::read(&path) {
        Ok(bytes) => {
            let json = str::from_utf8(&bytes).map_err(|error| {
                let at = error.valid_up_to();
                not_utf8(at as u64, bytes[at])
            })?;
            let parsed = json::parse(json.strip_prefix(BOM).unwrap_or(json))?;
            Ok((parsed.declaration, parsed.warnings))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Default::default()),
        Err(error) => Err(unreadable(&error)),
    };
    read().unwrap_or_else(|problem: Problem| {
        let message = format!("{}; the article is read without this side-car", problem.message);
        let problem = Problem { severity: Severity::Warning, message, ..problem };
        (Declaration::default(), vec![problem])
    })
}

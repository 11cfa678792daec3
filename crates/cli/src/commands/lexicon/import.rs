//! `parallax lexicon import FILE`: a list of another tool as a list for `--plugin`.

use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use encoding_rs::WINDOWS_1252;
use parallax_formats::{Output, decode};
use parallax_rules::{Imported, LeftOut, ListFile, import};

use super::ImportArgs;
use crate::{Ended, say};

pub(crate) fn run(args: &ImportArgs) -> Result<Ended, String> {
    let ImportArgs { file, out, name } = args;
    let shown = file.display();
    if out.as_deref().is_some_and(|out| is_same(out, file)) {
        return Err(format!("{shown}: the list is read from this file; name another one for the result"));
    }
    let bytes = fs::read(file).map_err(|error| format!("{shown}: {error}"))?;
    let imported =
        import(file, &text(file, bytes)?, name.as_deref()).map_err(|why| format!("{shown}:{why}"))?;
    let list = toml::to_string_pretty(&imported.list).map_err(|error| error.to_string())?;
    // What cannot be loaded is not written.
    ListFile::read(&shown.to_string(), &list)?;
    match out {
        Some(out) => write(out, &list).map_err(|error| format!("{}: {error}", out.display()))?,
        None => {
            say::answer(&list)?;
        }
    }
    notes(file, out.as_ref(), &imported);
    Ok(Ended::Clean)
}

/// Writes a file, which takes the place of an older one only when it is whole.
fn write(out: &Path, list: &str) -> io::Result<()> {
    let mut out = Output::open(Some(out))?;
    out.write_all(list.as_bytes())?;
    out.finish()
}

fn is_same(out: &Path, file: &Path) -> bool {
    fs::canonicalize(out).ok().zip(fs::canonicalize(file).ok()).is_some_and(|(out, file)| out == file)
}

/// The text of the file. Old dictionaries are in the code page of Windows, as quanteda takes them, too.
fn text(file: &Path, bytes: Vec<u8>) -> Result<String, String> {
    let is_utf8 = str::from_utf8(&bytes).is_ok();
    match decode(bytes.clone()) {
        Ok(text) => Ok(text),
        Err(problem) if is_utf8 || bytes.contains(&0) => Err(format!("{}: {problem}", file.display())),
        Err(_) => {
            say::note(&format!("{}: it is no UTF-8, and read as Windows-1252", file.display()));
            Ok(WINDOWS_1252.decode_without_bom_handling(&bytes).0.into_owned())
        }
    }
}

/// What became of the entries.
fn notes(file: &Path, out: Option<&PathBuf>, imported: &Imported) {
    let Imported { list, read_as, entries, twice, left_out } = imported;
    let file = file.display();
    let rules = list.rules.len();
    say::note(&format!(
        "{file}: read as {read_as}: {entries} entries, {rules} rules, in the list `{}`",
        list.name
    ));
    if *twice > 0 {
        say::note(&format!("{file}: so many stand there twice and count once: {twice}"));
    }
    for LeftOut { why, count, first: (line, first) } in left_out {
        say::warning(&format!("{file}:{line}: left out, {why}: {count}; the first is `{first}`"));
    }
    if let Some(out) = out {
        say::note(&format!("to use it: `parallax run PATH --plugin {}`", out.display()));
    }
}

//! A form in which articles come, and what holds of every article.

use std::{
    path::{Path, PathBuf},
    sync::OnceLock,
};

use parallax_corpus::Span;

use super::{declaration::Declaration, held::Held, names_of_keys::Keys, problem::Problem};

/// A form in which articles come.
pub(crate) trait Source: Sync {
    /// How the names of its files end, in lower case, as messages tell it.
    fn extensions(&self) -> &'static [&'static str];

    /// How they may end too.
    fn other_extensions(&self) -> &'static [&'static str];

    /// Whether a file is one article. Then those of a folder lie together, else those of a file do.
    fn is_one_article(&self) -> bool;

    /// Whether a stream, which has no name, is of this form, by its first bytes behind white space; none, if
    /// there is nothing else.
    fn begins(&self, head: &[u8]) -> bool;

    /// Whether results in this form are known as such, and not read as articles.
    fn knows_our_own(&self) -> bool {
        false
    }

    /// Lists the articles of a file, without holding a text, and what is wrong with it.
    fn list(&self, file: &File<'_>, put: &mut dyn FnMut(Listed));

    /// Reads an article.
    ///
    /// # Errors
    /// Why it cannot be read; the file is for the caller to say.
    fn load(&self, file: &File<'_>, place: Location) -> Result<Loaded, Problem>;

    /// A file that is read beside one of its own, if it is there.
    fn beside(&self, path: &Path) -> Option<PathBuf> {
        let _ = path;
        None
    }
}

/// A file that holds articles.
#[derive(Clone, Copy)]
pub(crate) struct File<'a> {
    pub(crate) path: &'a Path,
    /// How a message names it.
    pub(crate) shown: &'a str,
    /// Where a form keeps it as it was when it was listed.
    pub(crate) held: &'a OnceLock<Held>,
}

/// What a file holds.
pub(crate) enum Listed {
    Article {
        /// Its line, or where it comes among the file's articles, counted from 1; `None` where it is the file.
        number: Option<u64>,
        /// Where it is, or why it cannot be read.
        place: Result<Location, Problem>,
        declaration: Box<Declaration>,
    },
    Problem(Problem),
    /// The keys by which something was declared, or might have been.
    Keys(Keys),
}

/// Where an article is in its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Location {
    /// Its line, or where it comes among the file's articles, counted from 1.
    pub(crate) number: u64,
    /// Where it begins, in bytes.
    pub(crate) offset: u64,
    /// How many bytes it has; of a line, its line feed left out.
    pub(crate) len: u64,
}

/// An article as it was read.
pub(crate) struct Loaded {
    pub(crate) text: String,
    pub(crate) front_matter: Option<Span>,
    pub(crate) declaration: Declaration,
}

/// The most bytes an article may have, so that the memory of a run is bounded: it grows with its largest article.
/// The longest that newspapers print have a hundredth of that.
pub(crate) const MOST: u64 = 10 << 20;

/// A byte order mark, which a text may begin with.
pub(crate) const BOM: char = '\u{feff}';
pub(crate) const BOM_BYTES: &[u8] = "\u{feff}".as_bytes();

pub(crate) fn check_text(text: &str, front_matter: Option<Span>) -> Result<(), Problem> {
    if text.len() as u64 > MOST {
        return Err(too_long(text.len() as u64));
    }
    let body = &text[front_matter.map_or(0, |span| span.end as usize)..];
    if !body.trim_start_matches(|c: char| c.is_whitespace() || c == BOM).is_empty() {
        return Ok(());
    }
    Err(Problem::error(match front_matter {
        Some(_) => "there is no text behind the front matter",
        None => "there is no text, or nothing but white space",
    }))
}

pub(crate) fn too_long(len: u64) -> Problem {
    let (len, most) = (len >> 20, MOST >> 20);
    Problem::error(format!("it has {len} MiB, and an article may have {most}; split it, if it holds many"))
}

pub(crate) fn not_utf8(at: u64, byte: u8) -> Problem {
    Problem::error(format!(
        "not UTF-8: byte {byte:#04x} at offset {at}; convert it, as with `iconv -f WINDOWS-1252 -t UTF-8`"
    ))
}

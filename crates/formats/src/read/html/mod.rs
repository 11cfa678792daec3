//! A web page is an article: what it declares, and its main text.

mod declared;
mod decode;
mod json_ld;
mod lines;
mod main_text;

use std::{
    fs::{self, File as Opened},
    io::Read,
};

use dom_query::Document;

use super::{
    declaration::Said,
    problem::{Problem, unreadable},
    source::{File, Listed, Loaded, Location, Source, check_text},
};

pub(crate) struct Page;

/// So many bytes a page may have: its scripts and styles outweigh its text by far.
const MOST: u64 = 64 << 20;

impl Source for Page {
    fn extensions(&self) -> &'static [&'static str] {
        &["html"]
    }

    fn other_extensions(&self) -> &'static [&'static str] {
        &["htm", "xhtml"]
    }

    fn is_one_article(&self) -> bool {
        true
    }

    fn begins(&self, head: &[u8]) -> bool {
        is_page(&String::from_utf8_lossy(&head[..head.len().min(64)]))
    }

    fn knows_our_own(&self) -> bool {
        true
    }

    fn list(&self, file: &File<'_>, put: &mut dyn FnMut(Listed)) {
        match read(file) {
            Ok((html, _)) if is_our_page(html.as_bytes()) => {
                let message =
                    "this is a page of Parallax, which compares articles and is none; it is left out";
                put(Listed::Problem(Problem::note(message).in_file(file.shown)));
            }
            Ok((html, len)) => {
                let Said { declaration, warnings, .. } = declared::of(&Document::from(html));
                warnings.into_iter().for_each(|problem| put(Listed::Problem(problem.in_file(file.shown))));
                let place = Ok(Location { number: 1, offset: 0, len });
                put(Listed::Article { number: None, place, declaration: Box::new(declaration) });
            }
            Err(problem) => {
                let (place, declaration) = (Err(problem.in_file(file.shown)), Box::default());
                put(Listed::Article { number: None, place, declaration });
            }
        }
    }

    fn load(&self, file: &File<'_>, _: Location) -> Result<Loaded, Problem> {
        let (html, _) = read(file)?;
        let page = Document::from(html);
        let declaration = declared::of(&page).declaration;
        let text = main_text::of(&page, declaration.declared.headline.as_deref());
        if text.is_empty() {
            return Err(Problem::error(
                "no article was found in this page; if a script puts it there, save the page from a browser, or its text \
                 as a .txt file",
            ));
        }
        check_text(&text, None)?;
        Ok(Loaded { text, front_matter: None, declaration })
    }
}

/// A page's text, and how many bytes the file has.
fn read(file: &File<'_>) -> Result<(String, u64), Problem> {
    let len = fs::metadata(file.path).map_err(|error| unreadable(&error))?.len();
    if len > MOST {
        let (len, most) = (len >> 20, MOST >> 20);
        return Err(Problem::error(format!("it has {len} MiB, and a page may have {most}")));
    }
    let mut bytes = Vec::new();
    let read = Opened::open(file.path).and_then(|page| page.take(MOST).read_to_end(&mut bytes));
    read.map_err(|error| unreadable(&error))?;
    Ok((decode::decode(&bytes)?, len))
}

/// Whether a text begins as a web page does.
pub(crate) fn is_page(start: &str) -> bool {
    // A comment or a declaration of XML may come first.
    if begins(start, &["<!--", "<?xml"]) {
        let start = start.to_ascii_lowercase();
        return start.contains("<html") || start.contains("<!doctype html");
    }
    begins(start, &["<!doctype html", "<html", "<head", "<body"])
}

/// Whether a text begins with one of these tags, written as it may be.
pub(crate) fn begins(start: &str, tags: &[&str]) -> bool {
    let head = start.get(..start.floor_char_boundary(16)).unwrap_or_default().to_ascii_lowercase();
    tags.iter().any(|tag| head.starts_with(tag))
}

/// What the head of every page that Parallax makes has, by which it is known.
const OUR_PAGE: &str = "name=\"generator\" content=\"Parallax ";

/// Whether what begins with these bytes is a page that Parallax made.
#[must_use]
pub fn is_our_page(page: &[u8]) -> bool {
    let head = &page[..page.len().min(OUR_HEAD)];
    memchr::memmem::find(head, OUR_PAGE.as_bytes()).is_some()
}

/// Our mark stands within so many bytes.
pub const OUR_HEAD: usize = 4096;

/// A text without line breaks, and with one blank where it has several.
fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text of a field that holds markup.
pub(crate) fn text_of_field(html: &str) -> String {
    if is_page(html.trim_start()) {
        return main_text::of(&Document::from(html), None);
    }
    lines::text(&lines::of(&Document::fragment(html).root()))
}

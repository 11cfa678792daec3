//! Pages where the user wants them: one with all stories, or a folder with one for each.

use std::{
    fs::{self, File},
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

use maud::{Markup, html};
use parallax_corpus::Layer;
use parallax_formats::{
    Building, Failure, Form, OUR_HEAD, Output, Results, RunRecord, Sink, check_replaceable, is_our_page,
};
use parallax_layers::{names::Name, structure::Line, voices::VoiceSpan};
use parallax_report::wording::visible;
use rayon::prelude::*;

use crate::{
    anchor::{self, Names},
    document::document,
    sections,
    view::View,
};

/// `html`.
pub struct Html;

impl Form for Html {
    fn name(&self) -> &'static str {
        "html"
    }

    fn help(&self) -> &'static str {
        "A page to open in a browser; where `--out` is a folder, a page for each story"
    }

    fn reads(&self) -> &'static [&'static str] {
        &[Line::NAME, Name::NAME, VoiceSpan::NAME]
    }

    fn open(&self, run: &RunRecord<'_>, to: Option<&Path>) -> io::Result<Box<dyn Sink>> {
        let version = run.version.to_owned();
        Ok(match to {
            Some(to) if is_folder(to) => {
                check_pages(to)?;
                let building = Building::beside(to)?;
                let names = Names::default();
                Box::new(Folder { version, building, to: to.to_owned(), names, entries: Vec::new() })
            }
            to => Box::new(Page { version, out: Output::open(to)?, stories: Vec::new() }),
        })
    }
}

/// A folder that is there, or a path that names no file.
fn is_folder(to: &Path) -> bool {
    let names_one = to.extension().is_none() || to.as_os_str().as_encoded_bytes().ends_with(b"/");
    to.is_dir() || (names_one && !to.exists())
}

/// A story of one page, or what an index tells of it.
struct Told {
    title: String,
    /// Where it begins.
    href: String,
    articles: usize,
    /// The first of what sets its articles apart.
    first: Option<String>,
}

impl Told {
    fn of(story: &Results<'_>, href: String) -> Self {
        let first = sections::differences::first(story).map(|text| visible(text).into_owned());
        Self { title: sections::title(story), href, articles: story.story.articles.len(), first }
    }
}

/// What there is on a page, or in a folder.
fn index(stories: &[Told]) -> Markup {
    html! {
        nav.stories aria-label="Stories" {
            h1 { (stories.len()) " stories" }
            ol {
                @for story in stories {
                    li {
                        a href=(story.href) { bdi { (story.title) } }
                        span.count { " " (story.articles) @if story.articles == 1 { " article" } @else { " articles" } }
                        @if let Some(first) = &story.first { p { (first) } }
                    }
                }
            }
        }
    }
}

/// What was lost before it belonged to a story.
fn lost(failures: &[Failure<'_>]) -> Markup {
    html! {
        @if !failures.is_empty() {
            section.lost {
                h2 { "Not read" }
                ul { @for failure in failures { li { (visible(failure.message)) } } }
            }
        }
    }
}

/// One page with all stories. It is put together at the end, for its index stands at its beginning.
struct Page {
    version: String,
    out: Output,
    stories: Vec<Story>,
}

/// A story as its part of the page shows it.
struct Story {
    told: Told,
    markup: Markup,
}

impl Sink for Page {
    fn write(&mut self, window: &[Results<'_>]) -> io::Result<()> {
        // The first, most often the only one, has the plain names.
        let first = self.stories.is_empty().then(|| window.iter().find(|story| is_there(story))).flatten();
        let story = |story: &Results<'_>| {
            let is_first = first.is_some_and(|first| std::ptr::eq(first, story));
            let prefix = if is_first {
                String::new()
            } else {
                format!("s{}-", anchor::hash(&[&story.story.id, &sections::title(story)]))
            };
            let view = View::new(story, prefix);
            Story {
                told: Told::of(story, format!("#{}", view.anchor("top"))),
                markup: sections::story(&view),
            }
        };
        let stories: Vec<Story> = window.par_iter().filter(|story| is_there(story)).map(story).collect();
        self.stories.extend(stories);
        Ok(())
    }

    fn finish(mut self: Box<Self>, failures: &[Failure<'_>]) -> io::Result<()> {
        let title = match &self.stories[..] {
            [one] => one.told.title.clone(),
            several => format!("{} stories", several.len()),
        };
        let (told, markup): (Vec<Told>, Vec<Markup>) =
            self.stories.into_iter().map(|story| (story.told, story.markup)).unzip();
        let body = html! {
            @if told.len() > 1 { (index(&told)) }
            main #main { @for story in &markup { (story) } (lost(failures)) }
        };
        self.out.write_all(document(&title, &self.version, &body).into_string().as_bytes())?;
        self.out.finish()
    }
}

/// A folder with a page for each story and an index of them.
struct Folder {
    version: String,
    building: Building,
    to: PathBuf,
    names: Names,
    entries: Vec<Told>,
}

impl Sink for Folder {
    fn write(&mut self, window: &[Results<'_>]) -> io::Result<()> {
        let there: Vec<&Results<'_>> = window.iter().filter(|story| is_there(story)).collect();
        let names = there.iter().map(|story| {
            let name = self.names.once(format!("story-{}", anchor::hash(&[&sections::title(story)])));
            format!("{name}.html")
        });
        let named: Vec<(String, &Results<'_>)> = names.collect::<Vec<_>>().into_iter().zip(there).collect();
        let write = |(name, story): &(String, &Results<'_>)| {
            let body = html! {
                nav.up { a href="index.html" { "All stories" } }
                main #main { (sections::story(&View::new(story, String::new()))) }
            };
            let page = document(&sections::title(story), &self.version, &body).into_string();
            fs::write(self.building.path().join(name), page)?;
            Ok(Told::of(story, name.clone()))
        };
        let told: io::Result<Vec<Told>> = named.par_iter().map(write).collect();
        self.entries.extend(told?);
        Ok(())
    }

    fn finish(self: Box<Self>, failures: &[Failure<'_>]) -> io::Result<()> {
        let Self { version, building, to, entries, .. } = *self;
        let body = html! { main #main { (index(&entries)) (lost(failures)) } };
        let page = document(&format!("{} stories", entries.len()), &version, &body);
        fs::write(building.path().join("index.html"), page.into_string())?;
        check_pages(&to)?;
        building.replace(&to)
    }
}

/// A story of its own that could not be read has nothing to show; what was lost says why.
fn is_there(story: &Results<'_>) -> bool {
    story.whole || !story.story.articles.is_empty()
}

/// Refuses to replace what is not a folder of pages that we wrote.
fn check_pages(to: &Path) -> io::Result<()> {
    check_replaceable(to, "page", |name| {
        let named = name == "index.html" || (name.starts_with("story-") && name.ends_with(".html"));
        let mut head = Vec::new();
        let read = named.then(|| {
            File::open(to.join(name)).and_then(|page| page.take(OUR_HEAD as u64).read_to_end(&mut head))
        });
        matches!(read, Some(Ok(_))) && is_our_page(&head)
    })
}

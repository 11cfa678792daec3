//! The pages of the passes, `docs/passes/*.md`: what each says of itself, and its example, run.

use std::{fmt::Write, fs, path::Path};

use parallax_corpus::{Article, UnitKind};
use parallax_runner::{About, examples, page};
use parallax_testkit::{picture, story_picture};

/// The page of every shipped pass: the file's name and its text.
#[must_use]
pub fn pages() -> Vec<(String, String)> {
    let all = parallax_builtin::all();
    all.iter().map(|pass| (format!("{}.md", pass.about.name), with_example(&pass.about))).collect()
}

/// What is stale in a folder of pages, a sentence for each file.
#[must_use]
pub fn stale(folder: &Path) -> Vec<String> {
    let pages = pages();
    let old = |(file, text): &(String, String)| {
        // A checkout on Windows may have put carriage returns in.
        let there = fs::read_to_string(folder.join(file)).map(|there| there.replace('\r', ""));
        match there {
            Ok(there) if there == *text => None,
            Ok(_) => Some(format!("docs/passes/{file} is stale; `cargo xtask docs` refreshes it")),
            Err(_) => Some(format!("docs/passes/{file} is missing; `cargo xtask docs` makes it")),
        }
    };
    let gone = |file: &String| pages.iter().all(|(name, _)| name != file);
    let strays = files(folder).into_iter().filter(gone);
    let strays = strays
        .map(|file| format!("docs/passes/{file} is the page of no pass; `cargo xtask docs` removes it"));
    pages.iter().filter_map(old).chain(strays).collect()
}

/// Writes every page, and removes those of passes that are no more.
///
/// # Errors
/// What the file system says.
pub fn write(folder: &Path) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    for file in files(folder) {
        fs::remove_file(folder.join(file))?;
    }
    pages().iter().try_for_each(|(file, text)| fs::write(folder.join(file), text))
}

/// The Markdown files in a folder, sorted.
fn files(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    let mut files: Vec<String> =
        entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    files.retain(|file| file.ends_with(".md"));
    files.sort();
    files
}

fn with_example(about: &About) -> String {
    let mut text = page(about);
    let examples = examples(about.page);
    let shown = match about.unit {
        UnitKind::Article => examples.iter().map(|example| picture(about.name, example.text)).collect(),
        UnitKind::Story if examples.is_empty() => Vec::new(),
        UnitKind::Story => {
            let articles =
                examples.iter().map(|example| Article::from_text(example.id, example.text)).collect();
            vec![story_picture(about.name, articles)]
        }
    };
    if !shown.is_empty() {
        text.push_str("\n## The example, run\n");
    }
    for shown in shown {
        let _ = writeln!(text, "\n```text\n{}\n```", shown.trim_end());
    }
    text
}

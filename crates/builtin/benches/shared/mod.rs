//! What the benches run over.

use std::{fs, path::Path};

use parallax_corpus::{Article, Story};

/// The causeway story of `tests/corpora`: five articles as messy as scraped pages are.
pub(crate) fn story() -> Story {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/corpora/causeway");
    let files =
        fs::read_dir(&folder).expect("the story is there").map(|entry| entry.expect("it can be read").path());
    let mut files: Vec<_> = files.filter(|file| file.extension().is_some_and(|kind| kind == "md")).collect();
    files.sort();
    let article = |file: &std::path::PathBuf| {
        let id = file.file_stem().expect("a file has a name").to_string_lossy();
        Article::from_text(&id, &fs::read_to_string(file).expect("an article is UTF-8"))
    };
    Story { id: "causeway".to_owned(), articles: files.iter().map(article).collect() }
}

/// Bytes of text in a story.
pub(crate) fn bytes(story: &Story) -> usize {
    story.articles.iter().map(|article| article.text.len()).sum()
}

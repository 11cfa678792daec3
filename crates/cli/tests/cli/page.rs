//! `parallax report`: pages as a process writes them.

use crate::program::{Folder, LATER, LEDE, parallax};

#[test]
fn a_story_is_a_page_that_holds_all_it_needs() {
    let folder = Folder::new();
    folder.file("ferry/a.txt", LEDE).file("ferry/b.md", LATER);
    let run = parallax(&["report", "ferry"], &folder);
    assert_eq!((run.code, &*run.stdout), (0, ""), "{}", run.stderr);
    let page = folder.read("report.html");
    assert!(page.contains("<title>ferry</title>"));
    for section in ["differences", "articles", "numbers", "limits", "reading"] {
        assert!(page.contains(&format!("<section id=\"{section}\"")), "{section}");
    }
    assert!(
        !page.contains("src=") && !page.contains("<link") && !page.contains("http:"),
        "it would ask for more"
    );
    // The same from standard output, on any number of threads.
    for threads in ["1", "3"] {
        let again = parallax(&["run", "ferry", "--format", "html", "--threads", threads], &folder);
        assert!(again.stdout == page, "{threads} threads write something else");
    }
}

#[test]
fn anchors_outlive_another_article() {
    let folder = Folder::new();
    folder.file("ferry/b.txt", LEDE).file("ferry/c.md", LATER);
    let anchors = || -> Vec<String> {
        assert_eq!(parallax(&["report", "ferry"], &folder).code, 0);
        let page = folder.read("report.html");
        let ids = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next());
        ids.filter(|id| id.starts_with("numbers-") || id.starts_with("quotes-")).map(str::to_owned).collect()
    };
    let before = anchors();
    folder.file("ferry/a.txt", "Ferry: what is known\n\nSome 12 boats searched the bay.\n");
    let after = anchors();
    assert!(!before.is_empty() && after.len() > before.len());
    assert!(before.iter().all(|id| after.contains(id)), "{before:?} {after:?}");
}

#[test]
fn stories_are_one_page_or_a_folder_of_pages() {
    let folder = Folder::new();
    folder.file("in/ferry/a.txt", LEDE).file("in/ferry/b.md", LATER);
    folder.file("in/strike/a.txt", "Strike\n\nSome 300 workers walked out.\n");
    assert_eq!(parallax(&["report", "in", "--out", "all.html"], &folder).code, 0);
    let page = folder.read("all.html");
    assert!(page.contains("<h1>2 stories</h1>") && page.contains("href=\"#top\""));
    assert_eq!(page.matches("<article class=\"story\"").count(), 2);

    assert_eq!(parallax(&["report", "in", "--out", "pages"], &folder).code, 0);
    let index = folder.read("pages/index.html");
    let pages: Vec<&str> = index.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let pages: Vec<&&str> = pages.iter().filter(|page| page.starts_with("story-")).collect();
    assert_eq!(pages.len(), 2, "{pages:?}");
    for page in &pages {
        assert!(folder.read(&format!("pages/{page}")).contains("href=\"index.html\""));
    }
    // Again over its own pages; over what is not ours it does not write.
    assert_eq!(parallax(&["report", "in", "--out", "pages"], &folder).code, 0);
    folder.file("pages/mine.txt", "notes");
    let refused = parallax(&["report", "in", "--out", "pages"], &folder);
    assert_eq!(refused.code, 2);
    assert!(refused.stderr.contains("it holds `mine.txt`, which is no page of ours"), "{}", refused.stderr);
    assert_eq!(folder.read("pages/mine.txt"), "notes");
}

#[test]
fn what_failed_and_what_was_not_read_stands_on_the_page() {
    let folder = Folder::new();
    folder
        .file("ferry/a.txt", LEDE)
        .file("ferry/b.md", b"Ferry \xff\xfe\x00".as_slice())
        .file("ferry/c.txt", LATER);
    let run = parallax(&["report", "ferry"], &folder);
    assert_eq!(run.code, 1, "{}", run.stderr);
    assert!(folder.read("report.html").contains("could not be read"));
}

//! Pages in a real browser: `tests/browser/page.mjs` opens them in headless Chromium and says what is broken.
//!
//! Needs Debian's `chromium` (or another, named by `PARALLAX_TEST_BROWSER`), Node and npm. Where one of them is not
//! there the test says so and is skipped, but not in CI.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use xtask::{picture, workspace};

use crate::program::program;

#[test]
fn pages_keep_their_promises_in_a_browser() {
    let Some(browser) = browser() else {
        assert!(env::var_os("CI").is_none(), "in CI there have to be Chromium, Node and npm");
        eprintln!("skipped: there is no Chromium, no Node or no npm here");
        return;
    };
    let scratch = tempfile::tempdir().expect("a scratch folder");
    let pages = pages(scratch.path());
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("browser");
    let scripts = picture::scripts(&workspace::root(), &folder).unwrap_or_else(|why| panic!("{why}"));
    let shots = folder.join("shots");
    fs::create_dir_all(&shots).expect("it can be made");
    let run =
        Command::new("node").arg(scripts.join("page.mjs")).arg(browser).arg(&shots).args(&pages).output();
    let run = run.expect("Node starts");
    let said = String::from_utf8_lossy(&run.stdout);
    assert!(run.status.success(), "{said}\n{}", String::from_utf8_lossy(&run.stderr));
    assert!(said.contains(" passed, 0 failed"), "{said}");
}

/// The browser, if all that the test needs is there.
fn browser() -> Option<PathBuf> {
    let there =
        |program: &str| Command::new(program).arg("--version").output().is_ok_and(|out| out.status.success());
    let browser =
        env::var_os("PARALLAX_TEST_BROWSER").map_or_else(|| "/usr/bin/chromium".into(), PathBuf::from);
    (browser.exists() && there("node") && there("npm")).then_some(browser)
}

/// Pages of a story, of several, of articles that would like to be more than text, and of a story of forty.
fn pages(folder: &Path) -> Vec<PathBuf> {
    let corpora = workspace::root().join("tests/corpora");
    let program = program();
    let page = |name: &str, input: &Path| {
        let out = folder.join(format!("{name}.html"));
        let run = Command::new(&program).arg("report").arg(input).arg("--out").arg(&out).output();
        let run = run.expect("it starts");
        assert!(run.status.success(), "{name}: {}", String::from_utf8_lossy(&run.stderr));
        out
    };
    let written = |name: &str, lines: Vec<String>| {
        let path = folder.join(format!("{name}.jsonl"));
        fs::write(&path, lines.join("\n")).expect("it can be written");
        path
    };
    vec![
        page("causeway", &corpora.join("causeway")),
        page("corpora", &corpora),
        page("hostile", &written("hostile", hostile())),
        page("forty", &written("forty", forty(&corpora))),
    ]
}

/// Articles whose text, names and headline are markup.
fn hostile() -> Vec<String> {
    let text = "\"<script>window.hostile = 1</script>\" said <b onclick=\"window.hostile=2\">Ada Rell</b>, 41, of \
                the <img src=x onerror=window.hostile=3> council.\n\n&lt;script&gt; Some 20 people </p></article>\u{202e} \
                were hurt, the \u{2066}police]]> said.\n\n<!-- <style>*{display:none}</style>";
    let line = |id: &str, text: String| {
        let outlet = format!("<script>window.hostile=4</script>{id}");
        serde_json::json!({"id": format!("{id}\"><script>window.hostile=5</script>"), "story": "\"'><svg onload=window.hostile=6>", "outlet": outlet,
            "headline": "</title><script>window.hostile=7</script>", "published": "2024-05-01", "text": text})
        .to_string()
    };
    vec![line("a", text.to_owned()), line("b", text.replace("20", "30"))]
}

/// One story of forty articles: those of all stories here, several times, each with a line of its own.
fn forty(corpora: &Path) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    for story in ["ballot", "causeway", "ruling", "strait", "strike"] {
        let files = fs::read_dir(corpora.join(story)).expect("it is there");
        let mut files: Vec<PathBuf> = files.flatten().map(|file| file.path()).collect();
        files.sort();
        let articles =
            files.iter().filter(|file| file.extension().is_some_and(|end| end == "md" || end == "txt"));
        texts.extend(articles.map(|file| fs::read_to_string(file).expect("it is text")));
    }
    let line = |(at, text): (usize, &String)| {
        let text = format!("{text}\n\nThis was copy {at}.\n");
        serde_json::json!({"id": format!("article-{at}"), "story": "forty", "outlet": format!("Paper {at}"), "text": text})
            .to_string()
    };
    (0..40).zip(texts.iter().cycle()).map(line).collect()
}

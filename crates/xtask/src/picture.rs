//! Pictures of the page for README.md: what a browser shows of a sample story.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    Done,
    run::{cargo, output, run},
    workspace,
};

/// The pictures, where on the page they are taken, and how high they are.
const PICTURES: [(&str, &str, &str); 2] = [("page.png", "", "1000"), ("page-reading.png", "#reading", "900")];

/// Makes the page of a sample story and takes pictures of it.
///
/// # Errors
/// When there is no Chromium, no Node or no npm, or one of them fails.
pub fn picture() -> Done {
    let root = workspace::root();
    let page = root.join("target/page.html");
    let mut report = cargo(&root, ["run", "--quiet", "--release", "--", "report"]);
    run(report.arg(root.join("tests/corpora/causeway")).arg("--out").arg(&page))?;
    let script = scripts(&root, &root.join("target/browser"))?.join("picture.mjs");
    for (name, anchor, high) in PICTURES {
        let mut take = Command::new("node");
        take.arg(&script).arg(browser()).arg(&page).args([anchor, high]).arg(root.join("docs").join(name));
        run(&mut take)?;
    }
    Ok(())
}

/// Chromium: Debian's, or what `PARALLAX_TEST_BROWSER` names.
#[must_use]
pub fn browser() -> PathBuf {
    env::var_os("PARALLAX_TEST_BROWSER").map_or_else(|| "/usr/bin/chromium".into(), PathBuf::from)
}

/// The scripts of `tests/browser` in a folder with the packages that they need, pinned by their lock file.
///
/// # Errors
/// When npm is not there, or fails.
pub fn scripts(root: &Path, to: &Path) -> Done<PathBuf> {
    let from = root.join("tests/browser");
    let copy = |file: &str| fs::copy(from.join(file), to.join(file)).map(drop);
    fs::create_dir_all(to)
        .and_then(|()| {
            ["package.json", "package-lock.json", "page.mjs", "picture.mjs"].into_iter().try_for_each(copy)
        })
        .map_err(|why| format!("{}: {why}", to.display()))?;
    output(Command::new("npm").args(["ci", "--no-audit", "--no-fund"]).current_dir(to))?;
    Ok(to.to_owned())
}

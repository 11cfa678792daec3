//! Pictures of the page for README.md: what a browser shows of a sample story.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    Done,
    run::{cargo, run},
    workspace,
};

/// The pictures, where on the page they are taken, and how high they are.
const PICTURES: [(&str, &str, u32); 2] = [("page.png", "", 1000), ("page-reading.png", "#reading", 900)];

/// Makes the page of a sample story and takes pictures of it, with Chromium or what `PARALLAX_TEST_BROWSER` names.
///
/// # Errors
/// When there is no such browser, or it takes none.
pub fn picture() -> Done {
    let root = workspace::root();
    let page = root.join("target/page.html");
    let mut report = cargo(&root, ["run", "--quiet", "--release", "--", "report"]);
    run(report.arg(root.join("tests/corpora/causeway")).arg("--out").arg(&page))?;
    let browser =
        env::var_os("PARALLAX_TEST_BROWSER").map_or_else(|| "/usr/bin/chromium".into(), PathBuf::from);
    for (name, anchor, high) in PICTURES {
        take(&browser, &page, anchor, high, &root.join("docs").join(name))?;
    }
    Ok(())
}

fn take(browser: &Path, page: &Path, anchor: &str, high: u32, to: &Path) -> Done {
    let before = fs::metadata(to).and_then(|file| file.modified()).ok();
    let mut chromium = Command::new(browser);
    // Its own sandbox needs what root in a container does not have; the page is ours.
    chromium.args(["--headless=new", "--no-sandbox", "--hide-scrollbars", "--force-device-scale-factor=1"]);
    // Else it is taken on the way to the anchor.
    chromium.args(["--force-prefers-reduced-motion", "--virtual-time-budget=3000"]);
    chromium.arg(format!("--window-size=1200,{high}")).arg(format!("--screenshot={}", to.display()));
    let out = chromium.arg(format!("file://{}{anchor}", page.display())).output();
    let out = out.map_err(|why| format!("{}: {why}", browser.display()))?;
    let after = fs::metadata(to).and_then(|file| file.modified()).ok();
    if after.is_none() || after == before {
        return Err(format!("no picture was taken: {}", String::from_utf8_lossy(&out.stderr)));
    }
    Ok(())
}

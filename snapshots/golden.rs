//! Every layer of every story in `tests/corpora`, a row a line. `cargo insta review` shows a change.

use std::fmt::Write;

use parallax_formats::sha256;
use parallax_tests::{STORIES, analyse, read};

#[test]
fn every_layer_is_as_it_was_accepted() {
    for story in STORIES {
        let analysed = analyse(read(story));
        for pass in parallax_builtin::all() {
            let mut rows = parallax_testkit::golden(&analysed, pass.about.name, pass.about.version);
            if pass.about.name == "words" {
                rows = shortened(&rows);
            }
            let mut settings = insta::Settings::clone_current();
            settings.set_snapshot_path(story);
            settings.set_prepend_module_to_snapshot(false);
            settings.set_omit_expression(true);
            settings.set_input_file(format!("../tests/corpora/{story}"));
            settings.set_description(format!("{}, over tests/corpora/{story}", pass.about.summary()));
            settings.bind(|| insta::assert_snapshot!(pass.about.name, rows));
        }
    }
}

/// The first rows, by which a change is judged, and of each article how many there are and what they hash to, by
/// which it is seen: every word of every article is more than anyone reads.
fn shortened(rows: &str) -> String {
    const FIRST: usize = 400;
    let lines: Vec<&str> = rows.split_inclusive('\n').collect();
    let (heading, rows) = lines.split_at(1);
    let article = |row: &str| row.split("  ").next().map(str::to_owned);
    let mut out = [heading, &rows[..FIRST]].concat().concat();
    for rows in rows.chunk_by(|a, b| article(a) == article(b)) {
        let id = article(rows[0]).unwrap_or_default();
        let _ = writeln!(out, "{id}  {} rows, sha256 {}", rows.len(), sha256(&rows.concat()));
    }
    out
}

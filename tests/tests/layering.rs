//! The workspace keeps its own rules: who may import whom, a folder for each pass, fresh pages.

use xtask::{tidy, workspace};

#[test]
fn the_workspace_is_tidy() {
    let problems = tidy::problems(&workspace::root()).expect("the workspace can be read");
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}

#[test]
fn the_page_of_the_tables_is_fresh() {
    assert_eq!(parallax_tests::tables::stale(&workspace::root().join("docs")), None);
}

#[test]
fn the_pages_of_the_passes_are_fresh() {
    let stale = parallax_tests::pages::stale(&workspace::root().join("docs/passes"));
    assert!(stale.is_empty(), "\n{}\n", stale.join("\n"));
}

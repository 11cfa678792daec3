//! `parallax kwic`: a word in its contexts.

use insta::assert_snapshot;

use crate::program::{Folder, Run, parallax};

/// A story of three articles.
fn story() -> Folder {
    let folder = Folder::new();
    folder.file(
        "gate/a.txt",
        "---\noutlet: Northline\n---\nStrike shuts the depot\n\nShare this strike story\n\nThe strike began at dawn. “This strike \
         is about bread,” said Hedda Brask.\n",
    );
    folder.file(
        "gate/b.txt",
        "---\noutlet: Quay Gazette\n---\nDrivers walk out\n\nDrivers struck on Monday, the union's strike committee said. It \
         is their third Strike.\n",
    );
    folder.file("gate/c.txt", "Depot shut\n\nThe depot stayed shut, and striking drivers sang.\n");
    folder
}

#[track_caller]
fn found(folder: &Folder, arguments: &[&str]) -> String {
    let run = parallax(&[&["kwic"], arguments].concat(), folder);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{}", run.stdout);
    run.stdout
}

#[test]
fn the_word_stands_in_the_middle_outlet_by_outlet() {
    assert_snapshot!(found(&story(), &["strike", "gate", "--width", "80"]), @r#"
    “strike”: 5 times in 2 of 3 articles
      Northline        3   2 in its own words, 1 quoted
      Quay Gazette     2   2 in its own words
      none in outlet not known

      " quoted

    Northline  a
      4                                    Strike shuts the depot
      8                                The strike began at dawn. “This strike is…
      8 "  The strike began at dawn. “This strike is about bread,” said Hedda…

    Quay Gazette  b
      6     …struck on Monday, the union's strike committee said. It is their…
      6           …said. It is their third Strike.
    "#);
}

#[test]
fn contexts_sort_by_what_stands_before_or_behind() {
    assert_snapshot!(found(&story(), &["strike", "gate", "--sort", "right", "--width", "80"]), @r#"
    “strike”: 5 times in 2 of 3 articles
      Northline        3   2 in its own words, 1 quoted
      Quay Gazette     2   2 in its own words
      none in outlet not known

      " quoted

      Quay Gazette  b:6         …It is their third Strike.
      Northline     a:8                        The strike began at dawn. “This…
      Quay Gazette  b:6    …on Monday, the union's strike committee said. It is…
      Northline     a:8 "    …began at dawn. “This strike is about bread,” said…
      Northline     a:4                            Strike shuts the depot
    "#);
    let left = found(&story(), &["strike", "gate", "--sort", "left", "--context", "2", "--width", "80"]);
    assert_snapshot!(left.split("\n\n").last().unwrap(), @r#"
    Northline     a:4                            Strike shuts the
    Northline     a:8                        The strike began at
    Quay Gazette  b:6                their third Strike.
    Northline     a:8 "              dawn. “This strike is about
    Quay Gazette  b:6                the union's strike committee said.
    "#);
}

#[test]
fn all_forms_of_a_dictionary_form_are_found() {
    assert_snapshot!(found(&story(), &["--lemma", "strike", "gate", "--width", "80"]), @r#"
    “strike”, in all forms: 7 times in 3 of 3 articles
      Northline            3   2 in its own words, 1 quoted
      Quay Gazette         3   2 in its own words, 1 laid on another
      outlet not known     1   1 in its own words

      " quoted   ~ laid on another

    Northline  a
      4                                   Strike shuts the depot
      8                               The strike began at dawn. “This strike is…
      8 " The strike began at dawn. “This strike is about bread,” said Hedda Brask.

    Quay Gazette  b
      6 ~                         Drivers struck on Monday, the union's strike…
      6    …struck on Monday, the union's strike committee said. It is their…
      6          …said. It is their third Strike.

    c
      3        The depot stayed shut, and striking drivers sang.
    "#);
}

#[test]
fn phrases_are_found_across_blanks_and_hyphens_and_not_across_commas() {
    let folder = Folder::new();
    folder.file("port/a.txt", "The port authority, Port-Authority staff and the PORT\u{a0}AUTHORITY’S dogs.\nIn port, authority.\nThe airport authority.\n");
    let rows = found(&folder, &["port authority", "port", "--format", "jsonl", "--context", "1"]);
    assert_snapshot!(rows, @r#"
    {"story":"port","article":"a","outlet":null,"line":1,"keyword":{"start":4,"end":18,"text":"port authority"},"left":"The ","right":", Port-Authority","voice":"outlet"}
    {"story":"port","article":"a","outlet":null,"line":1,"keyword":{"start":20,"end":34,"text":"Port-Authority"},"left":"authority, ","right":" staff","voice":"outlet"}
    {"story":"port","article":"a","outlet":null,"line":1,"keyword":{"start":49,"end":65,"text":"PORT AUTHORITY’S"},"left":"the ","right":" dogs.","voice":"outlet"}
    "#);
}

#[test]
fn furniture_is_left_out_unless_asked_for() {
    let count = |more: &[&str]| {
        let rows = found(&story(), &[&["strike", "gate", "--format", "jsonl"], more].concat());
        rows.lines().count()
    };
    assert_eq!(count(&["--furniture"]), count(&[]) + 1);
}

#[test]
fn a_table_has_offsets_in_characters_and_contexts_that_fit_the_word() {
    let folder = Folder::new();
    folder.file("gate/a.txt", "Äh, the\n\n“strike”, now.\n");
    assert_snapshot!(found(&folder, &["STRIKE", "gate", "--format", "csv"]), @r#"
    story,article,outlet,line,keyword_start,keyword_end,keyword_text,left,right,voice
    gate,a,,3,10,16,strike,“,"”, now.",quoted
    "#);
}

#[test]
fn what_is_nowhere_ends_as_a_search_ends() {
    let folder = story();
    let Run { code, stdout, stderr } = parallax(&["kwic", "zebra", "gate"], &folder);
    assert_eq!(code, 1);
    assert_snapshot!(stdout + &stderr, @"
    “zebra”: nowhere in 3 articles.
    note: whole words are looked for; `--lemma` finds all forms of a dictionary form
    ");
    let run = parallax(&["kwic", "zebra", "gate", "--format", "jsonl"], &folder);
    assert_eq!((run.code, run.stdout + &run.stderr), (1, String::new()));
    let run = parallax(&["kwic", "…", "gate"], &folder);
    assert_eq!(run.code, 2);
    assert_snapshot!(run.stderr, @"error: `…` has no word to look for; expected letters or digits");
    let run = parallax(&["kwic", "strike", "gat"], &folder);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("gat: there is no such file or folder"), "{}", run.stderr);
}

#[test]
fn hostile_and_wide_characters_keep_the_columns() {
    let folder = Folder::new();
    folder.file("a.txt", "渡船沈没事故 strike 渡船\nThe \u{1b}[2J\u{202e}grim\u{9b} strike \u{7}bell\n");
    let shown = found(&folder, &["strike", "a.txt", "--width", "60"]);
    assert!(!shown.contains(|c: char| (c.is_control() && c != '\n') || c == '\u{202e}'), "{shown:?}");
    assert_snapshot!(shown, @"
    “strike”: 2 times in 1 of 1 article
      outlet not known     2   2 in its own words

    a
      1             渡船沈没事故 strike 渡船
      2    …␛[2J<202E>grim<009B> strike ␇bell
    ");
}

#[test]
fn colour_takes_no_sign_away() {
    let folder = story();
    let coloured = crate::program::with_colour(&["kwic", "strike", "gate", "--width", "80"], &folder);
    assert!(coloured.contains("\u{1b}[1m\u{1b}[33mstrike\u{1b}[0m"), "{coloured:?}");
    let plain = found(&folder, &["strike", "gate", "--width", "80"]);
    assert_eq!(anstream::adapter::strip_str(&coloured).to_string(), plain);
}

//! `parallax show`: an article with its findings, as a terminal shows it.

use insta::assert_snapshot;

use crate::program::{Folder, Run, parallax};

const DEPOT: &str = "\
Depot gates stay shut

Share   Tweet   Print

The regime at Norvane House slammed the drivers on Monday. “We offered 4%, and that is fair,” said Hedda Brask, the firm's director.

About 300 drivers were obviously angry, according to their union.
";

#[track_caller]
fn shown(folder: &Folder, arguments: &[&str]) -> String {
    let run = parallax(&[&["show"], arguments].concat(), folder);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{}", run.stdout);
    run.stdout
}

fn refused(folder: &Folder, arguments: &[&str]) -> String {
    let Run { code, stdout, stderr } = parallax(&[&["show"], arguments].concat(), folder);
    assert_eq!((code, stdout.as_str()), (2, ""), "{stderr}");
    stderr
}

#[test]
fn wording_figures_and_speakers_are_marked_beneath_the_words() {
    let folder = Folder::new();
    folder.file("depot.txt", DEPOT);
    assert_snapshot!(shown(&folder, &["depot.txt", "--width", "72"]), @"
    depot
    ════════════════════════════════════════════════════════════════════════
    ^ slant 2   ~ quotes 3   = numbers 2   ┊ page furniture

      1 │ Depot gates stay shut

      3 ┊ Share   Tweet   Print

      5 │ The regime at Norvane House slammed the drivers on Monday. “We
        │ 1~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        │     2^^^^^                  3^^^^^^
        │ offered 4%, and that is fair,” said Hedda Brask, the firm's
        │         4=                     5~~~~~~~~~~~~~~~~~~~~~~~~~~~
        │ director.
        │ 5~~~~~~~
          1 quotes indirect: The regime; the wording is confrontational
          2 slant label: Says that the government is not legitimate.
            Plainer: “government”.
          3 slant loaded word: Makes an act look mean, violent or ridiculous
            where a plainer verb would tell it. Plainer: “criticised”.
          4 numbers percent: according to the firm's director
          5 quotes direct: the firm's director

      7 │ About 300 drivers were obviously angry, according to their union.
        │ 1================                       2~~~~~~~~~~~~~~~~~~~~~~~
          1 numbers count: according to their union
          2 quotes indirect: their union
    ");
}

#[test]
fn colour_is_on_a_terminal_and_takes_no_sign_away() {
    let folder = Folder::new();
    folder.file("a.txt", "The regime fell.\n");
    let coloured = crate::program::with_colour(&["show", "a.txt", "--width", "60"], &folder);
    assert_snapshot!(coloured.replace('\u{1b}', "␛"), @"
    ␛[1ma␛[0m
    ␛[2m════════════════════════════════════════════════════════════␛[0m
    ␛[33m^␛[0m slant 1   ␛[36m~␛[0m quotes 0   ␛[32m=␛[0m numbers 0   ┊ page furniture

    ␛[2m  1 │␛[0m The ␛[33mregime␛[0m fell.
    ␛[2m    │␛[0m     ␛[33m1^^^^^␛[0m
          ␛[33m1 slant␛[0m label: Says that the government is not
            legitimate. Plainer: “government”.
    ");
    let plain = shown(&folder, &["a.txt", "--width", "60"]);
    assert_eq!(anstream::adapter::strip_str(&coloured).to_string(), plain);
}

#[test]
fn marks_that_overlap_and_go_on_have_strokes_of_their_own() {
    let folder = Folder::new();
    folder.file("a.txt", "“The offer of 4% is a shameful farce,” said Hedda Brask of Norvane.\n");
    let layers = ["a.txt", "--layer", "voices,numbers,slant,names", "--width", "48"];
    assert_snapshot!(shown(&folder, &layers), @"
    a
    ════════════════════════════════════════════════
    ^ slant 1   - names 2   + voices 2   = numbers 1
    ┊ page furniture

      1 │ “The offer of 4% is a shameful farce,”
        │ 1+++++++++++++++++++++++++++++++++++++
        │               2=      3^^^^^^^^^^^^^
        │ said Hedda Brask of Norvane.
        │ 4+++++++++++++++++++++++++++
        │      5----------    6------
          1 voices quoted
          2 numbers percent: according to Hedda
            Brask
          3 slant loaded word: Says that the thing
            is a fake or a trick; a claim that
            somebody should be quoted for. Tells the
            reader what to feel, instead of what
            happened. (In a quotation.)
          4 voices outlet
          5 names person
          6 names place
    ");
}

#[test]
fn kinds_choose_among_findings() {
    let folder = Folder::new();
    folder.file("depot.txt", DEPOT);
    let of_kind = shown(&folder, &["depot.txt", "--kind", "label,direct"]);
    assert!(of_kind.contains("slant label:") && of_kind.contains("quotes direct: the firm"), "{of_kind}");
    assert!(!of_kind.contains("loaded word") && !of_kind.contains("numbers percent"), "{of_kind}");
    let said = refused(&folder, &["depot.txt", "--layer", "quotes", "--kind", "lable"]);
    assert_snapshot!(said, @"error: `--kind lable`: there is no such kind; there are block, direct, indirect, mixed, other");
    let said = refused(&folder, &["depot.txt", "--layer", "sentences", "--kind", "label"]);
    assert_snapshot!(said, @"error: `--kind label`: the rows of the layers that are shown have no kind");
    assert!(refused(&folder, &["depot.txt", "--layer", "slnat"]).contains("did you mean `slant`?"));
    assert!(refused(&folder, &["deopt.txt"]).contains("deopt.txt: there is no such file"));
}

#[test]
fn wording_of_others_is_shown_to_whoever_asks_for_all_of_it() {
    let folder = Folder::new();
    folder.file("a.txt", "“It was a shameful farce,” said Hedda Brask.\n");
    assert!(shown(&folder, &["a.txt"]).contains("slant 0"), "own voice only");
    assert!(shown(&folder, &["a.txt", "--layer", "slant"]).contains("(In a quotation.)"));
}

#[test]
fn what_a_terminal_would_obey_is_a_sign_and_columns_hold() {
    let folder = Folder::new();
    let hostile = "The \u{1b}[2J\u{202e}regime\u{9b} fell.\n渡船 “事故” cafe\u{301}s, the regime fell.\n\u{7}It\twas\rshameful.\n";
    folder.file("a.txt", hostile);
    let shown = shown(&folder, &["a.txt", "--layer", "slant", "--width", "60"]);
    assert!(!shown.contains(|c: char| (c.is_control() && c != '\n') || c == '\u{202e}'), "{shown:?}");
    assert_snapshot!(shown, @"
    a
    ════════════════════════════════════════════════════════════
    ^ slant 2   ┊ page furniture

      1 │ The ␛[2J<202E>regime<009B> fell.
      2 │ 渡船 “事故” cafés, the regime fell.
        │                        1^^^^^
          1 slant label: Says that the government is not
            legitimate. Plainer: “government”.

      3 │ ␇It was␍shameful.
        │         1^^^^^^^
          1 slant loaded word: Tells the reader what to feel,
            instead of what happened.
    ");
}

#[test]
fn an_article_on_one_line_is_told_in_parts() {
    let folder = Folder::new();
    folder.file(
        "a.txt",
        "The regime fell on Monday, and its thugs left the town by the harbour road. ".repeat(12),
    );
    let shown = shown(&folder, &["a.txt", "--layer", "slant", "--width", "60"]);
    let lines: Vec<&str> = shown.lines().collect();
    let first = lines.iter().position(|line| line.contains("slant label")).unwrap();
    assert!(first < 18, "{shown}");
    assert_eq!(shown.matches("1 │").count(), 1, "a line's number stands once: {shown}");
    assert!(lines.iter().all(|line| line.chars().count() <= 60), "{shown}");
}

#[test]
fn of_several_articles_those_that_are_named_are_shown() {
    let folder = Folder::new();
    let line = |id: &str, text: &str| serde_json::json!({"id": id, "text": text}).to_string() + "\n";
    folder.file(
        "in.jsonl",
        line("one", "It rained.") + &line("two", "The regime fell.") + &line("three", "It snowed."),
    );
    let all = shown(&folder, &["in.jsonl"]);
    assert_eq!(all.matches("═\n").count(), 3, "{all}");
    let two = shown(&folder, &["in.jsonl", "--article", "two"]);
    assert!(two.starts_with("two\n") && !two.contains("rained"), "{two}");
    assert_snapshot!(refused(&folder, &["in.jsonl", "--article", "tow"]), @"error: no article has the id `tow`; there is `two`");
    assert_snapshot!(refused(&folder, &["in.jsonl", "--article", "12345"]), @"error: no article has the id `12345`; there are `one`, `two`, `three`");
}

#[test]
fn of_what_is_found_across_articles_each_shows_its_own_part() {
    let folder = Folder::new();
    folder.file("a.txt", "At least 14 people died when a ferry sank on Monday.\n");
    folder.file("b.txt", "Seventeen people died when a ferry sank on Monday.\n");
    let shown = shown(&folder, &["a.txt", "b.txt", "--layer", "number_comparison", "--width", "80"]);
    assert_snapshot!(shown, @"
    a
    ════════════════════════════════════════════════════════════════════════════════
    - number_comparison 1   ┊ page furniture

      1 │ At least 14 people died when a ferry sank on Monday.
        │ 1-----------------
          1 number_comparison people killed when a ferry sank, compatible: “At least
            14 people” (a) and “Seventeen people” (b) can both be true, but they lie
            far apart.


    b
    ════════════════════════════════════════════════════════════════════════════════
    - number_comparison 1   ┊ page furniture

      1 │ Seventeen people died when a ferry sank on Monday.
        │ 1---------------
          1 number_comparison people killed when a ferry sank, compatible: “At least
            14 people” (a) and “Seventeen people” (b) can both be true, but they lie
            far apart.
    ");
}

#[test]
fn what_a_list_finds_is_shown_beside_the_rest() {
    let folder = Folder::new();
    folder.file("a.txt", "The bosses dug in.\n");
    folder.file(
        "mine.toml",
        "name = \"class_words\"\nversion = 1\nabout = \"Words of class.\"\n\n[[rule]]\nwords = [\"bosses\"]\nreason = \"A \
         word of one side.\"\nneutral = \"managers\"\n",
    );
    let shown = shown(&folder, &["a.txt", "--plugin", "mine.toml", "--width", "70"]);
    assert_snapshot!(shown, @"
    a
    ══════════════════════════════════════════════════════════════════════
    ^ slant 0   ~ quotes 0   = numbers 0   - class_words 1
    ┊ page furniture

      1 │ The bosses dug in.
        │     1-----
          1 class_words class words: A word of one side. Plainer:
            “managers”.
    ");
}

#[test]
fn a_layer_that_was_not_made_says_why() {
    let folder = Folder::new();
    folder.file(
        "a.txt",
        "Die Regierung hat am Montag beschlossen, dass die Fähre nicht mehr fahren darf, weil das Schiff zu alt ist und \
         niemand es bezahlen will. Die Fahrer sind darüber nicht glücklich, und der Hafen bleibt geschlossen.\n",
    );
    let shown = shown(&folder, &["a.txt", "--layer", "slant"]);
    assert!(shown.contains("`slant` not run: not English (de"), "{shown}");
}

#[test]
fn the_page_shows_what_is_printed() {
    const PAGE: &str = include_str!("../../../../docs/terminal.md");
    let folder = Folder::new();
    for name in ["herald.txt", "gazette.txt"] {
        let article = PAGE.split(&format!("```text {name}\n")).nth(1).unwrap().split("```").next().unwrap();
        folder.file(&format!("harbour/{name}"), article);
    }
    for command in [&["show", "harbour/herald.txt"][..], &["kwic", "--lemma", "strike", "harbour"]]
        .map(|words| words.to_vec())
    {
        let run = parallax(&[&command[..], &["--width", "80"]].concat(), &folder);
        assert!(PAGE.contains(&format!("`parallax {} --width 80`", command.join(" "))), "{command:?}");
        assert!(PAGE.contains(run.stdout.trim_end()), "{}", run.stdout);
    }
}

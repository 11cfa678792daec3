//! Bad input: which file, what was expected, what to do; the rest goes on, and the exit code tells.

use crate::program::{Folder, parallax};

const GOOD: &str = "The council met.\n\nSome 30 people spoke.\n";

/// Runs over a folder that holds a good article and a bad file, and shows how it ends.
fn beside_a_good_article(name: &str, content: impl AsRef<[u8]>) -> String {
    let folder = Folder::new();
    folder.file("story/good.txt", GOOD).file(&format!("story/{name}"), content);
    ended(&["run", "story", "--format", "jsonl"], &folder)
}

/// The exit code, what was said, and which records came out.
fn ended(arguments: &[&str], folder: &Folder) -> String {
    let run = parallax(arguments, folder);
    let mut out = format!("exit {}\n{}", run.code, run.stderr);
    if run.stdout.starts_with('{') {
        for record in run.records() {
            let told = ["record", "id", "message", "reason"].iter().filter_map(|key| record[*key].as_str());
            out.push_str(&told.collect::<Vec<_>>().join(" "));
            out.push('\n');
        }
    }
    out
}

#[test]
fn invalid_utf8() {
    insta::assert_snapshot!(beside_a_good_article("bad.txt", b"caf\xe9 burnt down"), @"
    exit 1
    error: bad.txt: not UTF-8: byte 0xe9 at offset 3; convert it, as with `iconv -f WINDOWS-1252 -t UTF-8`
    note: 1 of 2 articles could not be read
    run
    article good
    story story
    failure bad bad.txt: not UTF-8: byte 0xe9 at offset 3; convert it, as with `iconv -f WINDOWS-1252 -t UTF-8`
    ");
}

#[test]
fn an_empty_file() {
    insta::assert_snapshot!(beside_a_good_article("bad.txt", ""), @"
    exit 1
    error: bad.txt: there is no text, or nothing but white space
    note: 1 of 2 articles could not be read
    run
    article good
    story story
    failure bad bad.txt: there is no text, or nothing but white space
    ");
}

#[test]
fn a_date_that_is_none() {
    insta::assert_snapshot!(beside_a_good_article("odd.md", "---\npublished: 31 June\n---\nText.\n"), @r#"
    exit 0
    warning: odd.md:2: `published`: expected an ISO date (2024-03-14) or date-time (2024-03-14T18:30:00+01:00), found "31 June"; the article is read without it
    run
    article good
    article odd
    story story
    "#);
}

#[test]
fn a_broken_json_line() {
    let lines = "{\"id\": \"one\", \"text\": \"Fine.\"}\n{\"id\": \"two\", \"text\": \n{\"id\": \"three\", \"text\": \"Fine.\"}\n";
    insta::assert_snapshot!(beside_a_good_article("bad.jsonl", lines), @"
    exit 1
    note: bad.jsonl: no `story` in it: each of its 3 articles stands alone; `--stories similar` looks for those about one event, `--stories folder` takes all for one
    error: bad.jsonl:2:22: this is not valid JSON: EOF while parsing a value
    note: 1 of 4 articles could not be read
    run
    article one
    failure bad:2 bad.jsonl:2:22: this is not valid JSON: EOF while parsing a value
    article three
    article good
    story story
    ");
}

#[test]
fn a_wrongly_typed_field() {
    let lines = "{\"id\": \"one\", \"text\": 7}\n{\"id\": \"two\", \"text\": \"Fine.\", \"outlet\": [\"A\", \"B\"]}\n";
    insta::assert_snapshot!(beside_a_good_article("bad.jsonl", lines), @"
    exit 1
    warning: bad.jsonl:2: `outlet`: expected a string, found a list; the article is read without it
    note: bad.jsonl: no `story` in it: each of its 2 articles stands alone; `--stories similar` looks for those about one event, `--stories folder` takes all for one
    error: bad.jsonl:1: `text`: expected a string with the whole article, found 7
    note: 1 of 3 articles could not be read
    run
    failure one bad.jsonl:1: `text`: expected a string with the whole article, found 7
    article two
    article good
    story story
    ");
}

#[test]
fn an_id_given_twice() {
    let lines = "{\"id\": \"one\", \"text\": \"First.\"}\n{\"id\": \"one\", \"text\": \"Second.\"}\n";
    insta::assert_snapshot!(beside_a_good_article("twice.jsonl", lines), @r#"
    exit 1
    note: twice.jsonl: no `story` in it: each of its 2 articles stands alone; `--stories similar` looks for those about one event, `--stories folder` takes all for one
    error: twice.jsonl:2: `id`: the article at twice.jsonl:1 has the id "one" too and is kept; give this one another `id`
    note: 1 of 3 articles could not be read
    run
    article good
    story story
    article one
    failure one twice.jsonl:2: `id`: the article at twice.jsonl:1 has the id "one" too and is kept; give this one another `id`
    "#);
}

#[test]
fn a_path_that_is_not_there() {
    let folder = Folder::new();
    folder.file("desk/good.txt", GOOD);
    insta::assert_snapshot!(ended(&["run", "desk/missing.txt", "desk/good.txt", "--format", "jsonl"], &folder), @"
    exit 1
    error: desk/missing.txt: there is no such file or folder
    run
    article good
    story desk
    failure desk/missing.txt desk/missing.txt: there is no such file or folder
    ");
}

#[test]
fn nothing_to_read() {
    let folder = Folder::new();
    folder.file("story/table.csv", "a,b");
    insta::assert_snapshot!(ended(&["run", "story"], &folder), @"
    exit 2
    warning: table.csv: no column holds the articles' texts, so that it is left out; one is to be called `text`, and these are `a`, `b`
    error: no articles to read; give a folder of .txt or .md files, or a .jsonl file
    ");
}

#[test]
fn a_pass_that_is_not_there() {
    let folder = Folder::new();
    folder.file("good.txt", GOOD);
    insta::assert_snapshot!(ended(&["run", "good.txt", "--passes", "number"], &folder), @"
    exit 2
    error: no pass makes `number`; did you mean `numbers` or `number_comparison`?
    ");
}

#[test]
fn a_setting_that_is_not_there() {
    let folder = Folder::new();
    folder.file("good.txt", GOOD);
    insta::assert_snapshot!(ended(&["run", "good.txt", "--set", "number_comparison.single=false"], &folder), @"
    exit 2
    error: the pass `number_comparison`: it has no setting `single`; it has `singles`
    ");
}

#[test]
fn a_setting_of_the_wrong_type() {
    let folder = Folder::new();
    folder.file("good.txt", GOOD);
    insta::assert_snapshot!(ended(&["run", "good.txt", "--set", "number_comparison.singles=maybe"], &folder), @r#"
    exit 2
    error: the pass `number_comparison`: the setting `singles` cannot be "maybe": it takes true or false
    "#);
}

#[test]
fn a_configuration_with_an_unknown_key() {
    let folder = Folder::new();
    folder.file("good.txt", GOOD).file("my.toml", "[pas.numbers]\nx = 1\n");
    insta::assert_snapshot!(ended(&["run", "good.txt", "--config", "my.toml"], &folder), @"
    exit 2
    error: my.toml: TOML parse error at line 1, column 2
      |
    1 | [pas.numbers]
      |  ^^^
    unknown field `pas`, expected one of `passes`, `pass`, `plugin`
    ");
}

#[test]
fn tables_without_a_folder() {
    let folder = Folder::new();
    folder.file("good.txt", GOOD);
    insta::assert_snapshot!(ended(&["run", "good.txt", "--format", "csv"], &folder), @"
    exit 2
    error: `--format csv` writes a folder of tables; say where with `--out FOLDER`
    ");
}

#[test]
fn a_format_that_cannot_hold_a_layer() {
    let folder = Folder::new();
    folder.file("good.txt", GOOD);
    insta::assert_snapshot!(ended(&["run", "good.txt", "--passes", "words,numbers", "--format", "conllu"], &folder), @"
    exit 2
    error: `--format conllu` writes `sentences` and `words`; leave `numbers` out of the passes
    ");
}

#[test]
fn an_article_in_another_language() {
    insta::assert_snapshot!(beside_a_good_article("de.md", "---\nlanguage: de\n---\nDer Rat tagte.\n"), @"
    exit 0
    run
    article de
    article good
    story story
    skipped de not English (declared `de`)
    skipped de not English (declared `de`)
    skipped de not English (declared `de`)
    skipped de not English (declared `de`)
    skipped de not English (declared `de`)
    skipped de not English (declared `de`)
    skipped de not English (declared `de`)
    skipped de not English (declared `de`)
    skipped de not English (declared `de`)
    skipped de not English (declared `de`)
    skipped de not English (declared `de`)
    skipped de not English (declared `de`)
    ");
}

#[test]
fn an_article_that_turns_out_to_be_in_another_language() {
    let text = "Der Rat von Oberfeld tagte bis spät in die Nacht. Am Ende beschloss er, die alte Brücke \
        nicht zu sperren, obwohl sie nach Ansicht der meisten Fachleute nicht mehr sicher ist.\n";
    insta::assert_snapshot!(beside_a_good_article("de.txt", text), @"
    exit 0
    run
    article de
    article good
    story story
    skipped de not English (de, 1.00)
    skipped de not English (de, 1.00)
    skipped de not English (de, 1.00)
    skipped de not English (de, 1.00)
    skipped de not English (de, 1.00)
    skipped de not English (de, 1.00)
    skipped de not English (de, 1.00)
    skipped de not English (de, 1.00)
    skipped de not English (de, 1.00)
    skipped de not English (de, 1.00)
    skipped de not English (de, 1.00)
    skipped de not English (de, 1.00)
    ");
}

#[test]
fn errors_of_one_kind_are_counted() {
    let folder = Folder::new();
    folder.file("story/good.txt", GOOD);
    for number in 0..40 {
        folder.file(&format!("story/bad{number:02}.txt"), b"caf\xe9");
    }
    let run = parallax(&["run", "story", "--passes", "numbers", "--format", "jsonl"], &folder);
    insta::assert_snapshot!(run.stderr, @"
    note: story: 41 articles as one story; if these are several events: `--stories similar`
    error: bad00.txt: not UTF-8: byte 0xe9 at offset 3; convert it, as with `iconv -f WINDOWS-1252 -t UTF-8`
    error: bad01.txt: not UTF-8: byte 0xe9 at offset 3; convert it, as with `iconv -f WINDOWS-1252 -t UTF-8`
    error: bad02.txt: not UTF-8: byte 0xe9 at offset 3; convert it, as with `iconv -f WINDOWS-1252 -t UTF-8`
    error: 37 more like “bad00.txt: not UTF-8: byte 0xe9 at offset 3; convert it, as with `iconv -f WINDOWS-1252 -t UTF-8`”: bad03.txt, bad04.txt, bad05.txt, bad06.txt, bad07.txt, …
    note: 40 of 41 articles could not be read
    ");
    assert_eq!(run.records().iter().filter(|record| record["record"] == "failure").count(), 40);
}

#[test]
fn a_mixed_folder_tells_what_is_not_read() {
    let folder = Folder::new();
    folder.file("story/good.txt", GOOD).file("story/good.json", "{\"hedline\": \"Council meets\"}");
    for name in ["a.docx", "b.docx", "c.HTML", "notes"] {
        folder.file(&format!("story/{name}"), "Text.");
    }
    let run =
        parallax(&["run", "story", "--passes", " numbers , slant", "--out", "story/report.txt"], &folder);
    insta::assert_snapshot!(run.stderr, @"
    note: story: not read: 2 .docx, 1 without an ending (only .txt, .md, .html, .jsonl and .csv)
    warning: good.json: `hedline` is not used; did you mean `headline`?
    warning: story/report.txt lies among the articles, and the next run will read it as one
    ");
    assert_eq!(run.code, 0);
}

#[test]
fn lines_that_cannot_be_read_have_no_empty_report() {
    let folder = Folder::new();
    folder.file("bad.jsonl", "{\"id\": \"a\"}\n{\"id\": \"b\", \"text\": \"The council met.\"}\n");
    let run = parallax(&["run", "bad.jsonl", "--passes", "numbers"], &folder);
    assert!(run.stdout.starts_with("b: 1 article\n"), "{}", run.stdout);
}

//! What is said about bad input.

use std::{fs::File, path::PathBuf};

use crate::common::{Files, show};
use parallax_formats::{Corpus, Stories};

macro_rules! says {
    ($name:ident: $($file:literal = $text:expr),+ => @$said:literal) => {
        #[test]
        fn $name() {
            let files = Files::of_bytes(&[$((concat!("s/", $file), AsRef::<[u8]>::as_ref($text))),+]);
            insta::assert_snapshot!(show(&files.open(&["s"])), @$said);
        }
    };
}

says!(invalid_utf8: "a.txt" = b"caf\xe9", "b.txt" = "Fine." => @r#"
s
  a refused: a.txt: not UTF-8: byte 0xe9 at offset 3; convert it, as with `iconv -f WINDOWS-1252 -t UTF-8`
  b <- b.txt "Fine."
"#);
says!(invalid_utf8_after_front_matter: "a.txt" = b"---\noutlet: Lantern\n---\n\xff" => @"
s
  a refused: a.txt: not UTF-8: byte 0xff at offset 24; convert it, as with `iconv -f WINDOWS-1252 -t UTF-8`
");
says!(invalid_utf8_on_a_line: "a.jsonl" = b"{\"text\": \"A.\"}\n{\"id\": \"b\", \"text\": \"\xc3(\"}\n" => @r#"
(alone)
  a:1 <- a.jsonl "A."
(alone)
  a:2 refused: a.jsonl:2: not UTF-8: byte 0xc3 at offset 36; convert it, as with `iconv -f WINDOWS-1252 -t UTF-8`
note: a.jsonl: no `story` in it: each of its 2 articles stands alone; `--stories similar` looks for those about one event, `--stories folder` takes all for one
"#);
says!(an_empty_file: "a.txt" = "", "b.txt" = "Fine." => @r#"
s
  a refused: a.txt: there is no text, or nothing but white space
  b <- b.txt "Fine."
"#);
says!(nothing_but_white_space: "a.txt" = "\u{feff} \r\n\u{a0}\n" => @"
s
  a refused: a.txt: there is no text, or nothing but white space
");
says!(nothing_behind_the_front_matter: "a.txt" = "---\noutlet: Lantern\n---\n\n" => @"
s
  a refused: a.txt: there is no text behind the front matter
");
says!(an_empty_list_of_lines: "a.jsonl" = "\n\n" => @"error: a.jsonl: the file is empty; expected a JSON object on each line");
says!(a_duplicate_id: "a.txt" = "A.", "b.txt" = "---\nid: a\n---\nB.", "c.txt" = "C." => @r#"
s
  a <- a.txt "A."
  a refused: b.txt: `id`: the article at a.txt has the id "a" too and is kept; give this one another `id`
  c <- c.txt "C."
"#);
says!(a_duplicate_stem: "a.md" = "A.", "a.txt" = "B." => @r#"
s
  a <- a.md "A."
  a refused: a.txt: `id`: the article at a.md has the id "a" too and is kept; give this one another `id`
"#);
says!(a_duplicate_id_on_lines: "a.jsonl" = "{\"id\":\"x\",\"text\":\"A.\"}\n{\"id\":\"x\",\"text\":\"B.\"}\n" => @r#"
(alone)
  x <- a.jsonl "A."
(alone)
  x refused: a.jsonl:2: `id`: the article at a.jsonl:1 has the id "x" too and is kept; give this one another `id`
note: a.jsonl: no `story` in it: each of its 2 articles stands alone; `--stories similar` looks for those about one event, `--stories folder` takes all for one
"#);
says!(a_broken_line: "a.jsonl" = "{\"text\": \"A.\"}\n{\"text\": \"B.\"\n{\"text\": \"C.\"}\n" => @r#"
(alone)
  a:1 <- a.jsonl "A."
(alone)
  a:2 refused: a.jsonl:2:13: this is not valid JSON: EOF while parsing an object
(alone)
  a:3 <- a.jsonl "C."
note: a.jsonl: no `story` in it: each of its 3 articles stands alone; `--stories similar` looks for those about one event, `--stories folder` takes all for one
"#);
says!(half_a_line: "a.jsonl" = "{\"text\": \"cut off in the mid" => @"
(alone)
  a:1 refused: a.jsonl:1:28: this is not valid JSON: EOF while parsing a string
");
says!(a_line_break_in_a_string: "a.jsonl" = "{\"text\": \"A.\tB.\"}" => @r"
(alone)
  a:1 refused: a.jsonl:1:13: this is not valid JSON: control character (\u0000-\u001F) found while parsing a string; write a line break inside a string as \n
");
says!(not_an_object: "a.jsonl" = "[{\"text\": \"A.\"}]\n\"A.\"\n7\nnull" => @r#"
(alone)
  a:1 refused: a.jsonl:1: expected one JSON object a line, found a list; `jq -c '.[]' FILE` writes its items as lines
(alone)
  a:2 refused: a.jsonl:2: expected a JSON object with the fields `id` and `text`, found "\"A.\""
(alone)
  a:3 refused: a.jsonl:3: expected a JSON object with the fields `id` and `text`, found "7"
(alone)
  a:4 refused: a.jsonl:4: expected a JSON object with the fields `id` and `text`, found "null"
note: a.jsonl: no `story` in it: each of its 4 articles stands alone; `--stories similar` looks for those about one event, `--stories folder` takes all for one
"#);
says!(something_behind_the_object: "a.jsonl" = "{\"text\": \"A.\"} {\"text\": \"B.\"}" => @"
(alone)
  a:1 refused: a.jsonl:1:16: this is not valid JSON: trailing characters
");
says!(a_field_twice: "a.jsonl" = "{\"text\": \"A.\", \"text\": \"B.\"}" => @"
(alone)
  a:1 refused: a.jsonl:1:21: this is not valid JSON: duplicate field `text`
");
says!(half_a_character: "a.jsonl" = r#"{"text": "A \ud83d B"}"# => @r"
(alone)
  a:1 refused: a.jsonl:1:19: this is not valid JSON: unexpected end of hex escape; a character beyond \uffff takes two escapes, or stands for itself
");
says!(no_text: "a.jsonl" = "{\"id\": \"a\"}\n{\"id\": \"b\", \"text\": null}\n{\"text\": \" \"}\n{\"text\": 5}" => @"
(alone)
  a refused: a.jsonl:1: `text`: there is no text; expected a string with the whole article
(alone)
  b refused: a.jsonl:2: `text`: there is no text; expected a string with the whole article
(alone)
  a:3 refused: a.jsonl:3: `text`: there is no text, or nothing but white space
(alone)
  a:4 refused: a.jsonl:4: `text`: expected a string with the whole article, found 5
note: a.jsonl: no `story` in it: each of its 4 articles stands alone; `--stories similar` looks for those about one event, `--stories folder` takes all for one
");
says!(no_text_in_a_story: "a.jsonl" = "{\"id\": \"a\", \"story\": \"ferry\"}\n{\"id\": \"b\", \"story\": \"ferry\", \"text\": \"B.\"}" => @r#"
ferry
  a refused: a.jsonl:1: `text`: there is no text; expected a string with the whole article
  b <- a.jsonl "B."
"#);
says!(fields_of_another_type: "a.jsonl" = r#"{"id": 7, "story": 2.5, "outlet": ["Lantern", "Post"], "published": 20240314, "url": {}, "headline": true, "language": null, "text": "A."}"# => @r#"
(alone)
  7 <- a.jsonl "A."
warning: a.jsonl:1: `id`: expected a string, found 7; it is taken as "7"
warning: a.jsonl:1: `story`: expected a string, found 2.5; the article is read without it
warning: a.jsonl:1: `outlet`: expected a string, found a list; the article is read without it
warning: a.jsonl:1: `published`: expected a string, found 20240314; the article is read without it
warning: a.jsonl:1: `url`: expected a string, found an object; the article is read without it
warning: a.jsonl:1: `headline`: expected a string, found true; the article is read without it
"#);
says!(a_date_that_is_none: "a.txt" = "---\npublished: 14/03/2024\n---\nA.", "b.txt" = "B.", "b.json" = "{\n\"published\": \"2024-02-30\"}", "c.jsonl" = "\n{\"published\": \"soon\", \"text\": \"C.\"}" => @r#"
s
  a <- a.txt "A."
  b <- b.txt "B."
(alone)
  c:2 <- c.jsonl "C."
warning: a.txt:2: `published`: expected an ISO date (2024-03-14) or date-time (2024-03-14T18:30:00+01:00), found "14/03/2024"; the article is read without it
warning: b.json: `published`: expected an ISO date (2024-03-14) or date-time (2024-03-14T18:30:00+01:00), found "2024-02-30"; the article is read without it
warning: c.jsonl:2: `published`: expected an ISO date (2024-03-14) or date-time (2024-03-14T18:30:00+01:00), found "soon"; the article is read without it
"#);
says!(front_matter_left_open: "a.txt" = "---\noutlet: Lantern\n\nA." => @r#"
s
  a <- a.txt "A."
warning: a.txt:3: no `---` ends the front matter; it is taken to end here, before the text
"#);
says!(front_matter_that_is_text: "a.txt" = "---\noutlet: Lantern\nThe ferry sank.\n---\nA." => @r#"
s
  a <- a.txt "A."
warning: a.txt:3: expected `key: value`, found "The ferry sank."; this line is left out
"#);
says!(a_broken_side_car: "a.txt" = "A.", "a.json" = "{\n\"outlet\": Lantern\n}" => @r#"
s
  a <- a.txt "A."
warning: a.json:2:11: this is not valid JSON: expected value; the article is read without this side-car
"#);
says!(a_side_car_of_another_type: "a.txt" = "A.", "a.json" = "[]", "b.txt" = "B.", "b.json" = b"\xff" => @r#"
s
  a <- a.txt "A."
  b <- b.txt "B."
warning: a.json: expected one JSON object a line, found a list; `jq -c '.[]' FILE` writes its items as lines; the article is read without this side-car
warning: b.json: not UTF-8: byte 0xff at offset 0; convert it, as with `iconv -f WINDOWS-1252 -t UTF-8`; the article is read without this side-car
"#);

#[test]
fn many_alike_are_counted() {
    let lines = "{\"text\": \"A.\", \"published\": \"never\"}\n".repeat(500);
    let files = Files::of(&[("a.jsonl", &lines)]);
    let corpus = files.open(&["a.jsonl"]);
    assert_eq!(corpus.stories().len(), 500);
    assert_eq!(corpus.problems().len(), 12);
    insta::assert_snapshot!(corpus.problems()[10], @"a.jsonl: `published`: 490 more values like those above");
}

#[test]
fn arguments_that_hold_nothing() {
    let files = Files::of(&[("folder/a.csv", "a,b"), ("page.docx", "A."), ("fine/a.txt", "A.")]);
    let corpus = files.open(&["missing", "folder", "page.docx", "fine"]);
    insta::assert_snapshot!(files.hidden(&show(&corpus)), @r#"
    fine
      fine/a <- a.txt "A."
    error: …/missing: there is no such file or folder
    error: …/page.docx: expected a folder or a .txt, .md, .html, .jsonl or .csv file; save its text as a .txt file
    warning: folder/a.csv: no column holds the articles' texts, so that it is left out; one is to be called `text`, and these are `a`, `b`
    "#);
}

#[test]
fn a_folder_that_is_named_twice_is_read_once() {
    let files = Files::of(&[("folder/a.txt", "A."), ("folder/b.txt", "B."), ("c.csv", "a,b")]);
    let corpus = files.open(&["folder", "folder/../folder"]);
    insta::assert_snapshot!(files.hidden(&show(&corpus)), @r#"
    folder
      a <- a.txt "A."
      b <- b.txt "B."
    warning: …/folder/../folder: the same folder as …/folder; it is read once
    "#);
    let corpus = files.open(&["folder", "folder/a.txt", "c.csv"]);
    insta::assert_snapshot!(files.hidden(&show(&corpus)), @r#"
    folder
      folder/a <- a.txt "A."
      folder/b <- b.txt "B."
    warning: a.txt: the same file as folder/a.txt; it is read once
    warning: c.csv: no column holds the articles' texts, so that it is left out; one is to be called `text`, and these are `a`, `b`
    "#);
}

#[test]
fn problems_name_the_argument_where_there_are_several() {
    let files = Files::of(&[("a/x.txt", ""), ("b/x.txt", ""), ("d/c.txt", "")]);
    insta::assert_snapshot!(show(&files.open(&["a", "b", "d/c.txt"])), @"
    a
      a/x refused: a/x.txt: there is no text, or nothing but white space
    b
      b/x refused: b/x.txt: there is no text, or nothing but white space
    d
      c refused: c.txt: there is no text, or nothing but white space
    ");
}

#[test]
fn more_than_an_article_may_have() {
    let files = Files::of(&[("s/b.txt", "B.")]);
    File::create(files.path("s/a.txt")).unwrap().set_len(12 << 20).unwrap();
    insta::assert_snapshot!(show(&files.open(&["s"])), @r#"
    s
      a refused: a.txt: it has 12 MiB, and an article may have 10; split it, if it holds many
      b <- b.txt "B."
    "#);
}

#[test]
fn standard_input_twice() {
    let paths = [PathBuf::from("-"), PathBuf::from("-")];
    let mut stdin = "{\"text\": \"A.\"}".as_bytes();
    insta::assert_snapshot!(show(&Corpus::with_stdin(&paths, Stories::Declared, &mut stdin)), @r#"
    (alone)
      stdin:1 <- - "A."
    error: -: standard input was already read
    "#);
}

#[test]
fn standard_input_that_is_plain_text() {
    let mut stdin = "The ferry sank.\nIt was Monday.\n".as_bytes();
    let corpus = Corpus::with_stdin(&[PathBuf::from("-")], Stories::Declared, &mut stdin);
    insta::assert_snapshot!(show(&corpus), @"error: -:1: expected JSON lines; to read plain text, name its file");
}

#[cfg(unix)]
#[test]
fn a_link_to_nothing() {
    let files = Files::of(&[("s/a.txt", "A.")]);
    std::os::unix::fs::symlink("nowhere.txt", files.path("s/b.txt")).unwrap();
    insta::assert_snapshot!(show(&files.open(&["s"])), @r#"
    s
      a <- a.txt "A."
    error: b.txt: cannot be read: there is no such file or folder
    "#);
}

//! Files of other kinds than their names say, and JSON lines as scrapers write them.

use std::{fs, path::PathBuf};

use crate::common::{Files, show};
use parallax_formats::{Corpus, Stories};

/// The problems of a corpus of one file, those of its articles among them.
fn said(name: &str, content: impl AsRef<[u8]>) -> String {
    let files = Files::of_bytes(&[(&format!("s/{name}"), content.as_ref())]);
    files.hidden(&show(&files.open(&["s"])))
}

fn utf16(text: &str, big_endian: bool) -> Vec<u8> {
    let bytes = |unit: u16| if big_endian { unit.to_be_bytes() } else { unit.to_le_bytes() };
    text.encode_utf16().flat_map(bytes).collect()
}

#[test]
fn utf_16_is_read_with_and_without_a_mark() {
    let text = "---\noutlet: The Lantern\n---\nThe café burnt down. 𝄞\n";
    for big_endian in [false, true] {
        for mark in ["", "\u{feff}"] {
            let bytes = utf16(&format!("{mark}{text}"), big_endian);
            let files = Files::of_bytes(&[("s/a.txt", &bytes)]);
            let corpus = files.open(&["s"]);
            let article = corpus.load(&corpus.stories()[0].articles[0]).unwrap();
            assert_eq!(article.text, text);
            assert_eq!(article.declared.outlet.as_deref(), Some("The Lantern"));
            assert!(corpus.problems().is_empty());
        }
    }
}

#[test]
fn utf_16_that_cannot_be_read() {
    let half = utf16("Half", false);
    insta::assert_snapshot!(said("a.txt", [b"\xff\xfe", &half[..], b"\0"].concat()), @"
    s
      a refused: a.txt: broken UTF-16; save it anew as UTF-8, in the program that it comes from
    ");
    insta::assert_snapshot!(said("a.jsonl", utf16("{\"text\": \"A.\"}\n{\"text\": \"B.\"}\n", false)), @"error: a.jsonl: this is UTF-16; convert it, as with `iconv -f UTF-16 -t UTF-8`");
}

#[test]
fn what_is_no_text_is_named() {
    insta::assert_snapshot!(said("a.txt", b"PK\x03\x04\x14\0\x06\0word/document.xml"), @"
    s
      a refused: a.txt: this is a Word file (.docx), or a zip archive, not text; save it as plain text (UTF-8) in the program it comes from
    ");
    insta::assert_snapshot!(said("a.md", b"%PDF-1.7\n%\xe2\xe3"), @"
    s
      a refused: a.md: this is a PDF, not text; save it as plain text (UTF-8) in the program it comes from
    ");
    insta::assert_snapshot!(said("a.txt", "{\\rtf1\\ansi Wall fails}"), @"
    s
      a refused: a.txt: this is a rich text file (.rtf), not text; save it as plain text (UTF-8) in the program it comes from
    ");
    insta::assert_snapshot!(said("a.txt", [0_u8, 1, 2, 0, 0, 0, 9, 0, 0, 3, 0, 0]), @"
    s
      a refused: a.txt: this is a file of bytes, not text; save it as plain text (UTF-8) in the program it comes from
    ");
    insta::assert_snapshot!(said("a.jsonl", b"\x1f\x8b\x08\0\0\0\0\0"), @"error: a.jsonl: this is a gzip archive, not text; save it as plain text (UTF-8) in the program it comes from");
}

#[test]
fn web_pages_are_no_text() {
    insta::assert_snapshot!(said("a.txt", "\u{feff}\n<!DOCTYPE html>\n<title>Wall fails</title>"), @"
    s
      a refused: a.txt: this is HTML; let its name end in .html, and it is read as a page
    ");
    insta::assert_snapshot!(said("a.txt", "Wall fails\n<p>The wall gave way.</p>\n<p>Forty homes.</p><p>More.</p>"), @"
    s
      a refused: a.txt: this is HTML; let its name end in .html, and it is read as a page
    ");
    insta::assert_snapshot!(said("a.jsonl", r#"{"text": "<div><p>The wall gave way.</p></div>"}"#), @r#"
    (alone)
      a:1 <- a.jsonl "The wall gave way."
    "#);
    insta::assert_snapshot!(said("a.txt", "<?xml version=\"1.0\"?><nitf/>"), @"
    s
      a refused: a.txt: this is XML, not the text of an article; extract the text first
    ");
    insta::assert_snapshot!(said("a.txt", "{\"text\": \"The wall gave way.\"}"), @"
    s
      a refused: a.txt: this is JSON; if it has an object on each line, let its name end in .jsonl
    ");
    insta::assert_snapshot!(said("a.txt", "If a < b and c > d, write <b> for bold."), @r#"
    s
      a <- a.txt "If a < b and c > d, write <b> for bold."
    "#);
}

#[test]
fn exports_of_archives_are_not_one_article() {
    let nexis = "\u{feff}\r\n                 1 of 2 DOCUMENTS\r\n\r\n         The Lantern\r\n\r\nWall fails\r\n\r\nLENGTH: 412 words\r\n\r\nThe wall gave way.\r\n\r\n                 2 of 2 DOCUMENTS\r\n\r\nMore.\r\n";
    insta::assert_snapshot!(said("a.txt", nexis), @"
    s
      a refused: a.txt: this is an export of LexisNexis with 2 articles; a text file is one article: split it, a file for each, or make it a line of JSON for each (.jsonl)
    ");
    let rule = "_".repeat(60);
    let document = "Wall fails\n\nFull te xt: The wall gave way.\n\nTitle: Wall fails\n\nProQuestdocument ID: 1000000001\n";
    insta::assert_snapshot!(said("a.txt", format!("{rule}\n{document}{rule}\n{document}{rule}\n")), @"
    s
      a refused: a.txt: this is an export of ProQuest with 2 articles; a text file is one article: split it, a file for each, or make it a line of JSON for each (.jsonl)
    ");
    let factiva = "HD\nWall fails\nTD\nThe wall gave way.\nAN\nDocument BRLAN00020240312ek3c0001a\n\n";
    insta::assert_snapshot!(said("a.txt", factiva.repeat(3)), @"
    s
      a refused: a.txt: this is an export of Factiva with 3 articles; a text file is one article: split it, a file for each, or make it a line of JSON for each (.jsonl)
    ");
    let mail = "From desk@lantern.example Tue Mar 12 09:30:00 2024\nMessage-ID: <1@lantern.example>\n\nThe wall gave way.\n\n";
    insta::assert_snapshot!(said("a.txt", mail.repeat(2)), @"
    s
      a refused: a.txt: this is a mail box (mbox) with 2 articles; a text file is one article: split it, a file for each, or make it a line of JSON for each (.jsonl)
    ");
    let broken = "---\noutlet:The Lantern\nwritten in haste\nand haste\n---\n\nThe wall gave way.\n\n---\nSource: the council\n---\n";
    insta::assert_snapshot!(said("a.txt", broken), @r#"
    s
      a <- a.txt "---"
    warning: a.txt:3: expected `key: value`, found "written in haste"; this line is left out
    warning: a.txt:4: expected `key: value`, found "and haste"; this line is left out
    "#);
    let article = "---\noutlet: The Lantern\n---\n\nThe wall gave way.\n\n";
    insta::assert_snapshot!(said("a.md", article.repeat(2)), @"
    s
      a refused: a.md: this is a file with 2 articles; a text file is one article: split it, a file for each, or make it a line of JSON for each (.jsonl)
    ");
    insta::assert_snapshot!(said("a.txt", "He added: 3 of 10 documents were lost.\n\nEnd of document\n\n---\n\nMore."), @r#"
    s
      a <- a.txt "More."
    "#);
}

#[test]
fn lines_as_scrapers_write_them() {
    let lines = [
        r#"{"title": "Wall fails", "date": "2024-03-12", "text": "A.", "source": "https://lantern.example/a", "source-hostname": "The Lantern", "comments": ""}"#,
        r#"{"authors": ["Ada"], "date_publish": "None", "maintext": "B.", "text": null, "title": "nan", "url": "https://lantern.example/b"}"#,
        r#"{"title": "Wall", "publish_date": "Tue, 12 Mar 2024 23:30:00 -0500", "body": "C.", "source": {"uri": "lantern.example", "title": "The Lantern"}, "publisher": {"name": "Lantern Media"}}"#,
        r#"{"headline": "Own", "title": "Other", "content": "D.", "lang": "en", "oulet": "Lantern"}"#,
        r#"{"title": "Sections", "body": {"sections": []}}"#,
    ];
    let files = Files::of(&[("a.jsonl", &lines.join("\n"))]);
    let corpus = files.open(&["a.jsonl"]);
    let declared = corpus.stories()[..4].iter().map(|story| {
        let article = corpus.load(&story.articles[0]).unwrap();
        let declared = article.declared;
        let values =
            [declared.outlet, declared.published, declared.url, declared.headline, declared.language];
        format!("{} {:?}", article.text, values.map(Option::unwrap_or_default))
    });
    insta::assert_snapshot!(declared.collect::<Vec<_>>().join("\n"), @r#"
    A. ["The Lantern", "2024-03-12", "https://lantern.example/a", "Wall fails", ""]
    B. ["", "", "https://lantern.example/b", "", ""]
    C. ["Lantern Media", "2024-03-12", "", "Wall", ""]
    D. ["", "", "", "Own", "en"]
    "#);
    insta::assert_snapshot!(show(&corpus), @r#"
    (alone)
      a:1 <- a.jsonl "A."
    (alone)
      a:2 <- a.jsonl "B."
    (alone)
      a:3 <- a.jsonl "C."
    (alone)
      a:4 <- a.jsonl "D."
    (alone)
      a:5 refused: a.jsonl:5: `text`: there is no text; expected a string with the whole article
    warning: a.jsonl:4: `oulet` is not used; did you mean `outlet`?
    note: a.jsonl: taken: `authors` as `author`, `body` as `text`, `content` as `text`, `date` as `published`, `lang` as `language`, `maintext` as `text`, `publish_date` as `published`, `publisher` as `outlet`, `source` as `url`, `source-hostname` as `outlet`, `title` as `headline`; not used: `comments`
    note: a.jsonl: no `story` in it: each of its 5 articles stands alone; `--stories similar` looks for those about one event, `--stories folder` takes all for one
    "#);
}

#[test]
fn objects_over_several_lines() {
    insta::assert_snapshot!(said("a.jsonl", "{\n  \"id\": \"a\",\n  \"text\": \"A.\"\n}\n{\n  \"text\": \"B.\"\n}\n"), @"error: a.jsonl:2: an object goes over several lines here; `jq -c . FILE` writes each on a line of its own, and `jq -c '.[]' FILE` the items of a list");
    insta::assert_snapshot!(said("b.jsonl", "[\n  {\n    \"text\": \"A.\"\n  }\n]\n"), @"error: b.jsonl:3: an object goes over several lines here; `jq -c . FILE` writes each on a line of its own, and `jq -c '.[]' FILE` the items of a list");
}

#[test]
fn names_that_are_none() {
    let long = "x".repeat(2000);
    let lines = format!(
        "{{\"id\": \" \", \"text\": \"A.\"}}\n{{\"id\": \"a\\nb\", \"text\": \"B.\", \"story\": \"s\"}}\n{{\"id\": \"{long}\", \"text\": \"C.\"}}\n"
    );
    insta::assert_snapshot!(said("a.jsonl", lines), @r#"
    (alone)
      a:1 <- a.jsonl "A."
    s
      a:2 <- a.jsonl "B."
    (alone)
      a:3 <- a.jsonl "C."
    warning: a.jsonl:2: `id`: a name may have no line break or other control character, as "a\nb" has; the article is read without it
    warning: a.jsonl:3: `id`: its 2000 bytes are too many for a name; 500 may be; the article is read without it
    "#);
}

#[test]
fn a_file_that_changes_while_it_is_read() {
    let line = |id: &str| format!("{{\"id\": \"{id}\", \"text\": \"Text of {id}.\"}}\n");
    let files = Files::of(&[("a.jsonl", &(line("a") + &line("b")))]);
    let corpus = files.open(&["a.jsonl"]);
    let locator = |at: usize| &corpus.stories()[at].articles[0];
    // Another takes its name: the one that was listed is still read.
    fs::write(files.path("new"), line("b") + &line("a")).unwrap();
    fs::rename(files.path("new"), files.path("a.jsonl")).unwrap();
    assert_eq!(corpus.load(locator(0)).unwrap().text, "Text of a.");
    // It is written over: what is there now is no longer what was listed.
    let corpus = files.open(&["a.jsonl"]);
    fs::write(files.path("a.jsonl"), line("c") + &line("d") + &line("e")).unwrap();
    let problem = corpus.load(&corpus.stories()[0].articles[0]).unwrap_err();
    insta::assert_snapshot!(problem, @"a.jsonl:1: the file was changed while it was read; run again");
}

#[test]
fn one_file_by_two_paths_is_one_article() {
    let files = Files::of(&[("s/a.txt", "A."), ("s/b.txt", "B.")]);
    insta::assert_snapshot!(show(&files.open(&["s", "s/a.txt"])), @r#"
    s
      s/a <- a.txt "A."
      s/b <- b.txt "B."
    warning: a.txt: the same file as s/a.txt; it is read once
    "#);
}

#[test]
fn inputs_are_known_by_where_they_are() {
    let files = Files::of(&[
        ("s/a.txt", "A."),
        ("s/a.json", "{}"),
        ("s/b.md", "B."),
        ("c.jsonl", "{\"text\": \"C.\"}"),
    ]);
    let corpus = files.open(&["s/../s", "c.jsonl"]);
    let root = files.path("").canonicalize().unwrap();
    let inputs: Vec<PathBuf> =
        corpus.inputs().iter().map(|path| path.strip_prefix(&root).unwrap().to_owned()).collect();
    assert_eq!(inputs, ["c.jsonl", "s/a.json", "s/a.txt", "s/b.md"].map(PathBuf::from));
    assert!(corpus.would_read(&files.path("s/report.txt")));
    assert!(!corpus.would_read(&files.path("s/report.csv")));
    assert!(!corpus.would_read(&files.path("report.txt")));
}

#[test]
fn many_articles_in_one_folder_are_hinted_at() {
    let names: Vec<String> = (0..31).map(|number| format!("s/{number:02}.txt")).collect();
    let files: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "Text.")).collect();
    let files = Files::of(&files);
    let corpus = files.open(&["s"]);
    insta::assert_snapshot!(corpus.problems()[0], @"s: 31 articles as one story; if these are several events: `--stories similar`");
    assert!(Corpus::open(&files.paths(&["s"]), Stories::Similar).problems().is_empty());
}

#[test]
fn a_key_of_many_files_is_named_once() {
    let text = "---\ntitle: Wall fails\ntags: [a]\n---\nText.";
    let files = Files::of(&[
        ("s/a.md", text),
        ("s/b.md", text),
        ("s/c.txt", "Text."),
        ("s/c.json", "{\"date\": \"2024-03-12\"}"),
    ]);
    insta::assert_snapshot!(show(&files.open(&["s"])), @r#"
    s
      a <- a.md "Text."
      b <- b.md "Text."
      c <- c.txt "Text."
    note: front matter and side-cars: taken: `date` as `published`, `title` as `headline`; not used: `tags`
    "#);
}

#[test]
fn markdown_keeps_its_offsets() {
    let text = "---\noutlet: The Lantern\n---\n# Wall fails\n\n**Eleven** ~~£12~~ [homes](https://é.example) 𝄞 *flooded*.\n";
    let files = Files::of(&[("s/a.md", text), ("s/b.txt", text)]);
    let corpus = files.open(&["s"]);
    let load = |at: usize| corpus.load(&corpus.stories()[0].articles[at]).unwrap();
    let article = load(0);
    assert_eq!(article.text.find("flooded"), text.find("flooded"));
    assert_eq!(article.text.chars().count(), text.chars().count());
    assert_eq!(article.text.encode_utf16().count(), text.encode_utf16().count());
    let words: Vec<&str> =
        article.text[article.front_matter.unwrap().end as usize..].split_whitespace().collect();
    assert_eq!(words, ["Wall", "fails", "Eleven", "homes", "𝄞", "flooded", "."]);
    assert_eq!(load(1).text, text);
}

#[cfg(unix)]
#[test]
fn pipes_are_not_opened() {
    let files = Files::of(&[("s/good.txt", "A.")]);
    for name in ["s/good.json", "s/x.txt"] {
        let made = std::process::Command::new("mkfifo").arg(files.path(name)).status().unwrap();
        assert!(made.success());
    }
    insta::assert_snapshot!(files.hidden(&show(&files.open(&["s"]))), @r#"
    s
      good <- good.txt "A."
    note: …/s: not read: 2 pipes, sockets or devices (only .txt, .md, .html, .jsonl and .csv)
    warning: good.json: expected a file, found a folder, a pipe or a device; the article is read without this side-car
    "#);
}

#[cfg(unix)]
#[test]
fn names_are_shown_on_one_line_and_told_apart() {
    use std::{ffi::OsStr, os::unix::ffi::OsStrExt};
    let files = Files::of(&[("s/a\nb.txt", "")]);
    for name in [b"caf\xe9.txt", b"caf\xe8.txt"] {
        fs::write(files.path("s").join(OsStr::from_bytes(name)), "Text.").unwrap();
    }
    insta::assert_snapshot!(show(&files.open(&["s"])), @r#"
    s
      a\nb refused: a\nb.txt: there is no text, or nothing but white space
      caf\xe8 <- caf\xe8.txt "Text."
      caf\xe9 <- caf\xe9.txt "Text."
    "#);
}

//! `--no-text` and `rejoin`.

use std::{collections::BTreeSet, fs, path::Path};

use serde_json::Value;

use super::{CORPORA, files, read, records, run};
use crate::program::{Folder, parallax};

/// Words as a reader would count them: runs of letters and digits.
fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

/// Five words in a row, wherever they stand in the articles.
fn stretches() -> BTreeSet<Vec<String>> {
    fn texts(folder: &Path, to: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                texts(&path, to);
            } else {
                to.push(fs::read_to_string(path).unwrap());
            }
        }
    }
    let mut all = Vec::new();
    texts(Path::new(CORPORA), &mut all);
    // What stands at the head of a file says what the article is, and is kept.
    let body = |text: &String| text.rsplit_once("\n---\n").map_or(text.clone(), |(_, body)| body.to_owned());
    all.iter()
        .flat_map(|text| words(&body(text)).windows(5).map(<[String]>::to_vec).collect::<Vec<_>>())
        .collect()
}

/// What says which article something is of, and is kept.
const KEPT: [&str; 8] =
    ["id", "source", "url", "published", "article", "story", "parallax:article", "parallax:story"];

/// Every string in a value, but for what is kept.
fn strings<'a>(value: &'a Value, to: &mut Vec<&'a str>) {
    match value {
        Value::String(text) => to.push(text),
        Value::Array(values) => values.iter().for_each(|value| strings(value, to)),
        Value::Object(fields) => {
            let told = fields.iter().filter(|(name, _)| !KEPT.contains(&name.as_str()));
            told.for_each(|(_, value)| strings(value, to));
        }
        _ => {}
    }
}

#[test]
fn a_bundle_has_no_five_words_in_a_row_and_rejoined_all_of_them() {
    let folder = Folder::new();
    let stretches = stretches();
    let quotes = |text: &str| words(text).windows(5).any(|five| stretches.contains(five));
    let quoting = |value: &Value| {
        let mut told = Vec::new();
        strings(value, &mut told);
        told.into_iter().filter(|text| quotes(text)).map(str::to_owned).collect::<Vec<_>>()
    };
    for format in ["jsonl", "annotations"] {
        run(&folder, &["--format", format, "--out", "whole"]);
        run(&folder, &["--format", format, "--no-text", "--out", "bundle"]);
        let values = |file: &str| match format {
            "jsonl" => Value::Array(records(&folder, file)),
            _ => serde_json::from_str(&folder.read(file)).unwrap(),
        };
        assert_eq!(quoting(&values("bundle")), [""; 0], "{format}");
        assert!(!quoting(&values("whole")).is_empty(), "{format}: it is to be seen where it is");
        let joined = parallax(&["rejoin", "bundle", CORPORA, "--out", "joined"], &folder);
        assert_eq!((joined.code, joined.stderr.as_str()), (0, ""));
        assert!(folder.read("joined") == folder.read("whole"), "{format}");
    }
    for format in ["csv", "parquet"] {
        let [whole, bundle, out] = ["whole", "bundle", "joined"].map(|name| format!("{format}_{name}"));
        run(&folder, &["--format", format, "--out", &whole]);
        run(&folder, &["--format", format, "--no-text", "--out", &bundle]);
        let joined = parallax(&["rejoin", &bundle, CORPORA, "--out", &out], &folder);
        assert_eq!((joined.code, joined.stderr.as_str()), (0, ""));
        for (name, bytes) in files(&folder.path(&whole)) {
            assert!(fs::read(folder.path(&format!("{out}/{name}"))).unwrap() == bytes, "{name}");
        }
        assert_eq!(files(&folder.path(&out)).len(), files(&folder.path(&whole)).len());
        if format == "csv" {
            let tables = files(&folder.path(&bundle)).into_keys().filter(|name| name.ends_with(".csv"));
            for name in tables {
                let rows = read::csv(&folder.path(&format!("{bundle}/{name}")));
                let rows = rows.into_iter().map(Value::from).collect();
                assert_eq!(quoting(&rows), [""; 0], "{name}");
            }
        }
    }
}

const ODD: &str = "Größe 𝄞 zählt: “At least 14 people died ⟦near⟧ the quay,” said Ada Quill.\u{2028}\r\nThe quay\r\nis \"shut\"\tfor good, she said.\r\n";

#[test]
fn odd_texts_come_back_in_every_unit() {
    let folder = Folder::new();
    let line = serde_json::json!({
        "id": "odd", "text": ODD, "story": "s",
        "headline": "Fourteen dead ⟦ at the quay of Port Aldery",
    });
    let other = serde_json::json!({ "id": "b", "text": format!("{ODD}More."), "story": "s" });
    folder.file("odd.jsonl", format!("{line}\n{other}\n"));
    for format in ["jsonl", "annotations", "csv", "parquet"] {
        for unit in ["chars", "bytes", "utf16"] {
            if (format, unit) == ("annotations", "bytes") {
                continue;
            }
            let [whole, bundle, joined] =
                ["whole", "bundle", "joined"].map(|name| format!("{format}_{unit}_{name}"));
            let to = |more: &[&str]| {
                let run = ["run", "odd.jsonl", "--format", format, "--offsets", unit];
                let run = parallax(&[&run, more].concat(), &folder);
                assert_eq!(run.code, 0, "{}", run.stderr);
            };
            to(&["--out", &whole]);
            to(&["--no-text", "--out", &bundle]);
            let run = parallax(&["rejoin", &bundle, "odd.jsonl", "--out", &joined], &folder);
            assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{format} {unit}");
            let [whole, joined] = [whole, joined].map(|name| folder.path(&name));
            if whole.is_dir() {
                assert!(files(&whole) == files(&joined), "{format} {unit}");
            } else {
                assert_eq!(fs::read_to_string(whole).unwrap(), fs::read_to_string(joined).unwrap());
            }
        }
    }
}

#[test]
fn another_text_is_refused_by_name() {
    let folder = Folder::new();
    folder.file("s/a.txt", "At least 14 people died, Ada Quill said.\n").file("s/b.txt", "Twelve died.\n");
    for (format, bundle) in
        [("jsonl", "bundle.jsonl"), ("annotations", "bundle.json"), ("parquet", "p"), ("csv", "c")]
    {
        let run = parallax(&["run", "s", "--format", format, "--no-text", "--out", bundle], &folder);
        assert_eq!(run.code, 0, "{}", run.stderr);
    }
    folder.file("t/a.txt", "At least 15 people died, Ada Quill said.\n");
    for bundle in ["bundle.jsonl", "bundle.json", "p", "c"] {
        let run = parallax(&["rejoin", bundle, "t", "--out", "joined"], &folder);
        assert_eq!(run.code, 2, "{bundle}");
        assert!(run.stderr.contains("`a` is another text now"), "{}", run.stderr);
        assert!(run.stderr.contains("`b` is not among the articles"), "{}", run.stderr);
        assert!(!folder.path("joined").exists());
    }
    // A file that has moved is known by its text.
    folder.file("u/x.txt", folder.read("s/a.txt")).file("u/y.txt", folder.read("s/b.txt"));
    assert_eq!(parallax(&["rejoin", "bundle.jsonl", "u", "--out", "joined"], &folder).code, 0);
    let again = parallax(&["rejoin", "joined", "u"], &folder);
    assert!(again.stderr.contains("the words of the articles stand in it already"), "{}", again.stderr);
}

#[test]
fn a_name_that_looks_like_a_mark_is_refused() {
    let folder = Folder::new();
    folder.file("odd.jsonl", r#"{"id":"odd ⟦1-2⟧","text":"At least 14 people died."}"#);
    let run = parallax(&["run", "odd.jsonl", "--format", "jsonl", "--no-text"], &folder);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("holds a bracket that stands for withheld words"), "{}", run.stderr);
}

#[test]
fn what_cannot_be_withheld_is_refused() {
    let folder = Folder::new();
    folder.file("a.txt", "At least 14 people died.\n");
    let words = parallax(&["run", "a.txt", "--all-layers", "--format", "jsonl", "--no-text"], &folder);
    assert_eq!(words.code, 2);
    assert!(words.stderr.contains("the layer `words` has every word"), "{}", words.stderr);
    let conllu = parallax(&["run", "a.txt", "--format", "conllu", "--no-text"], &folder);
    assert_eq!(conllu.code, 2);
    assert!(conllu.stderr.contains("`--format conllu` is made of the articles' words"), "{}", conllu.stderr);
}

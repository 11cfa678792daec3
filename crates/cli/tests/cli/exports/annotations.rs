//! Web Annotations.

use std::{collections::BTreeSet, process::Command};

use serde_json::Value;

use super::{CORPORA, run};
use crate::program::{Folder, parallax};

/// The annotations of a page, and the targets of one.
fn items(page: &str) -> Vec<Value> {
    let page: Value = serde_json::from_str(page).unwrap();
    assert_eq!(page["@context"][0], "http://www.w3.org/ns/anno.jsonld");
    assert_eq!(page["type"], "AnnotationPage");
    assert!(page["id"].as_str().unwrap().starts_with("urn:uuid:"));
    page["items"].as_array().unwrap().clone()
}

fn targets(annotation: &Value) -> &[Value] {
    match &annotation["target"] {
        Value::Array(targets) => targets,
        one => std::slice::from_ref(one),
    }
}

#[test]
fn annotations_are_what_their_readers_insist_on() {
    let folder = Folder::new();
    run(&folder, &["--format", "annotations", "--out", "page.json"]);
    let items = items(&folder.read("page.json"));
    assert!(items.len() > 1000, "{}", items.len());
    let mut ids = BTreeSet::new();
    for item in &items {
        let id = item["id"].as_str().unwrap();
        assert!(id.starts_with("urn:uuid:") && ids.insert(id), "{item}");
        assert_eq!(item["type"], "Annotation");
        assert_eq!(item["generator"]["name"], "parallax");
        assert!(["commenting", "tagging"].contains(&item["motivation"].as_str().unwrap()));
        for body in item["body"].as_array().unwrap() {
            assert_eq!((&body["type"], &body["format"]), (&"TextualBody".into(), &"text/plain".into()));
            assert!(!body["value"].as_str().unwrap().is_empty(), "{item}");
        }
        for target in targets(item) {
            let kinds: Vec<&Value> =
                target["selector"].as_array().unwrap().iter().map(|selector| &selector["type"]).collect();
            assert_eq!(kinds, ["TextQuoteSelector", "TextPositionSelector"]);
        }
    }
}

#[test]
fn places_are_counted_as_browsers_count() {
    let folder = Folder::new();
    let text = "Harbour\r\n\r\nGröße 𝄞 zählt.\r\nAt least 14 people died, said Ada Quill.\r\n";
    folder.file("a.txt", text);
    let short: Vec<char> = text.replace("\r\n", "\n").chars().collect();
    let long: Vec<u16> = text.replace("\r\n", "\n").encode_utf16().collect();
    for unit in ["chars", "utf16"] {
        let arguments = ["run", "a.txt", "--passes", "numbers", "--format", "annotations", "--offsets", unit];
        let items = items(&parallax(&arguments, &folder).stdout);
        let target = &items[0]["target"];
        assert_eq!(target["parallax:newlines"], "CRLF counted as one");
        let [quote, position] = [0, 1].map(|at| &target["selector"][at]);
        let [start, end] = ["start", "end"].map(|name| position[name].as_u64().unwrap() as usize);
        let there = match unit {
            "chars" => short[start..end].iter().collect(),
            _ => String::from_utf16(&long[start..end]).unwrap(),
        };
        assert_eq!(quote["exact"], there.as_str(), "{unit}");
        assert_eq!(quote["exact"], "At least 14 people");
        assert_eq!(quote["prefix"], "Harbour\n\nGröße 𝄞 zählt.\n");
        assert_eq!(quote["suffix"], " died, said Ada Quill.\n");
        assert!(target["source"].as_str().unwrap().starts_with("ni:///sha-256;"));
    }
    let bytes = parallax(&["run", "a.txt", "--format", "annotations", "--offsets", "bytes"], &folder);
    assert_eq!(bytes.code, 2);
    assert!(bytes.stderr.contains("take `--offsets chars` or `--offsets utf16`"), "{}", bytes.stderr);
}

#[test]
fn an_article_is_named_by_where_it_was_published() {
    let folder = Folder::new();
    let line = |id: &str, url: &str| {
        serde_json::json!({ "id": id, "text": "At least 14 people died.", "url": url }).to_string()
    };
    folder.file("a.jsonl", format!("{}\n{}\n", line("a", "https://quay.example/a"), line("b", "not one")));
    let arguments = ["run", "a.jsonl", "--passes", "numbers", "--format", "annotations"];
    let items = items(&parallax(&arguments, &folder).stdout);
    assert_eq!(items[0]["target"]["source"], "https://quay.example/a");
    assert!(items[1]["target"]["source"].as_str().unwrap().starts_with("ni:///sha-256;"), "{}", items[1]);
    assert_ne!(items[0]["id"], items[1]["id"]);
}

/// The readers are those of `PARALLAX_TEST_NODE`, a folder in which `npm install @apache-annotator/dom@0.2.0
/// @apache-annotator/selector@0.2.0
/// @recogito/text-annotator@4.1.1 jsdom@29.1.1` was run.
#[test]
fn apache_annotator_finds_every_quote_at_its_place() {
    let Some(modules) = std::env::var_os("PARALLAX_TEST_NODE").filter(|named| !named.is_empty()) else {
        eprintln!("skipped: PARALLAX_TEST_NODE names no folder with the readers of annotations");
        return;
    };
    let folder = Folder::new();
    run(&folder, &["--format", "annotations", "--offsets", "utf16", "--out", "utf16.json"]);
    run(&folder, &["--format", "annotations", "--out", "chars.json"]);
    run(&folder, &["--passes", "structure", "--format", "jsonl", "--out", "all.jsonl"]);
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cli/exports/annotations.mjs");
    let node = Command::new("node").args([script, CORPORA]).arg(folder.path(".")).arg(modules).output();
    let node = node.expect("PARALLAX_TEST_NODE is set where node is there");
    assert!(node.status.success(), "{}", String::from_utf8_lossy(&node.stderr));
}

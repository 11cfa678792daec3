//! `parallax run` as a process: what it writes, and how it ends.

use crate::program::{Folder, LATER, LEDE, parallax};

#[test]
fn a_folder_of_articles_is_one_story() {
    let folder = Folder::new();
    folder.file("ferry/a.txt", LEDE).file("ferry/b.md", LATER).file("ferry/notes.csv", "not an article");
    let run = parallax(&["run", "ferry", "--format", "jsonl"], &folder);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let records = run.records();
    let kinds: Vec<&str> = records.iter().map(|record| record["record"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["run", "article", "article", "story"]);
    assert_eq!(records[1]["id"], "a");
    assert_eq!(records[1]["source"], "a.txt");
    assert_eq!(records[3]["id"], "ferry");
    assert_eq!(records[3]["articles"], serde_json::json!(["a", "b"]));
}

#[test]
fn spans_are_written_in_the_unit_asked_for() {
    let folder = Folder::new();
    folder.file("a.txt", "Düne 𝄞 verlor 40 people.\n");
    for (unit, start) in [("chars", 14), ("bytes", 18), ("utf16", 15)] {
        let run = parallax(
            &["run", "a.txt", "--passes", "numbers", "--format", "jsonl", "--offsets", unit],
            &folder,
        );
        let records = run.records();
        let number = &records[1]["layers"]["numbers"][0]["number"];
        assert_eq!(number["text"], "40", "{unit}");
        assert_eq!(number["start"], start, "{unit}");
        assert_eq!(records[0]["offsets"], unit);
    }
}

#[test]
fn only_the_layers_asked_for_are_written() {
    let folder = Folder::new();
    folder.file("a.txt", LEDE);
    let run = parallax(&["run", "a.txt", "--passes", "sentences", "--format", "jsonl"], &folder);
    let layers: Vec<String> = run.records()[1]["layers"].as_object().unwrap().keys().cloned().collect();
    assert_eq!(layers, ["sentences"]);
}

#[test]
fn groundwork_is_written_where_it_is_asked_for() {
    let folder = Folder::new();
    folder.file("a.txt", LEDE);
    let layers = |more: &[&str]| -> Vec<String> {
        let run = parallax(&[&["run", "a.txt", "--format", "jsonl"], more].concat(), &folder);
        assert_eq!(run.code, 0, "{}", run.stderr);
        run.records()[1]["layers"].as_object().unwrap().keys().cloned().collect()
    };
    let findings = layers(&[]);
    assert!(findings.contains(&"numbers".to_owned()), "{findings:?}");
    let groundwork = ["structure", "sentences", "words"];
    assert!(groundwork.iter().all(|layer| !findings.contains(&(*layer).to_owned())), "{findings:?}");
    let all = layers(&["--all-layers"]);
    assert_eq!(all.len(), findings.len() + groundwork.len());
    assert_eq!(layers(&["--passes", "words,numbers"]), ["words", "numbers"]);
    folder.file("few.toml", "passes = [\"words\"]\n");
    assert_eq!(layers(&["--config", "few.toml"]), ["words"]);
    assert_eq!(layers(&["--config", "few.toml", "--all-layers"]), all);
    let plan = parallax(&["plan"], &folder).stdout;
    assert!(plan.contains("sentences            article   (groundwork: needed, not written)"), "{plan}");
    assert!(plan.contains("words                article   (groundwork: needed, not written)"), "{plan}");
}

#[test]
fn any_number_of_threads_gives_the_same_bytes() {
    let folder = Folder::new();
    for (index, text) in [LEDE, LATER].iter().cycle().take(60).enumerate() {
        folder.file(&format!("corpus/story{}/{index}.txt", index / 7), text);
    }
    let run =
        |threads| parallax(&["run", "corpus", "--format", "jsonl", "--threads", threads], &folder).stdout;
    let one = run("1");
    assert!(one.lines().count() > 60);
    assert_eq!(one, run("2"));
    assert_eq!(one, run("7"));
}

#[test]
fn lines_of_one_story_meet_wherever_they_stand() {
    let folder = Folder::new();
    let line = |id: &str, story: &str, text: &str| {
        serde_json::json!({"id": id, "story": (!story.is_empty()).then_some(story), "text": text}).to_string()
            + "\n"
    };
    let lines =
        line("1", "ferry", LEDE) + &line("2", "", "An article by itself.") + &line("3", "ferry", LATER);
    folder.file("in.jsonl", &lines);
    let records = parallax(&["run", "in.jsonl", "--format", "jsonl"], &folder).records();
    let told: Vec<String> = records.iter().skip(1).map(|r| format!("{} {}", r["record"], r["id"])).collect();
    assert_eq!(told, [r#""article" "1""#, r#""article" "3""#, r#""story" "ferry""#, r#""article" "2""#]);
    assert_eq!(records[4]["story"], serde_json::Value::Null);
}

#[test]
fn standard_input_is_json_lines() {
    let folder = Folder::new();
    let run = crate::program::with_input(
        &["run", "-", "--format", "jsonl"],
        &folder,
        r#"{"id":"x","text":"Some 30 people left."}"#,
    );
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert_eq!(run.records()[1]["id"], "x");
}

#[test]
fn out_is_replaced_only_when_the_new_one_is_whole() {
    let folder = Folder::new();
    folder.file("a.txt", LEDE).file("results.jsonl", "the old results\n");
    let run = parallax(&["run", "a.txt", "--format", "jsonl", "--out", "results.jsonl"], &folder);
    assert_eq!((run.code, run.stdout.as_str()), (0, ""));
    assert!(folder.read("results.jsonl").starts_with(r#"{"record":"run""#));

    let refused = parallax(&["run", "missing.txt", "--format", "jsonl", "--out", "results.jsonl"], &folder);
    assert_eq!(refused.code, 2);
    assert!(folder.read("results.jsonl").starts_with(r#"{"record":"run""#));
}

#[test]
fn csv_tables_join_on_their_keys() {
    let folder = Folder::new();
    folder.file("ferry/a.txt", LEDE).file("ferry/b.txt", LATER);
    let run = parallax(&["run", "ferry", "--format", "csv", "--out", "tables"], &folder);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let articles = folder.read("tables/articles.csv");
    let numbers = folder.read("tables/numbers.csv");
    assert!(numbers.starts_with("article,row,span_start,span_end,span_text"), "{numbers}");
    let keys: Vec<&str> = articles.lines().skip(1).map(|line| line.split(',').next().unwrap()).collect();
    assert!(numbers.lines().skip(1).all(|line| keys.contains(&line.split(',').next().unwrap())));
    let items = folder.read("tables/number_comparison_items.csv");
    assert!(items.starts_with("story,row,item,"), "{items}");
}

#[test]
fn every_corpus_has_the_same_tables() {
    let folder = Folder::new();
    folder.file("full/a.txt", LEDE).file("full/b.txt", LATER).file("bare/a.txt", "-\n");
    let heads = |corpus: &str, more: &[&str]| -> Vec<(String, Vec<String>)> {
        let run = parallax(&[&["run", corpus, "--format", "csv", "--out", "out"], more].concat(), &folder);
        assert_eq!(run.code, 0, "{}", run.stderr);
        let head = |table: &serde_json::Value| {
            let path = format!("out/{}", table["path"].as_str().unwrap());
            let mut reader = csv::Reader::from_path(folder.path(&path)).unwrap();
            let head: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
            let fields = table["schema"]["fields"].as_array().unwrap();
            let names: Vec<&str> = fields.iter().map(|field| field["name"].as_str().unwrap()).collect();
            assert_eq!(head, names, "{path}");
            (path, head)
        };
        let package: serde_json::Value = serde_json::from_str(&folder.read("out/datapackage.json")).unwrap();
        package["resources"].as_array().unwrap().iter().map(head).collect()
    };
    let full = heads("full", &[]);
    assert_eq!(full, heads("bare", &[]));
    let (_, outlet) = full.iter().find(|(path, _)| path == "out/outlet.csv").unwrap();
    let published: Vec<&String> = outlet.iter().filter(|name| name.starts_with("published")).collect();
    assert_eq!(
        published,
        ["published", "published_from", "published_to", "published_basis", "published_reason"]
    );
    assert!(full.iter().all(|(path, _)| path != "out/words.csv"));
    let bare = heads("bare", &["--all-layers"]);
    let all = heads("full", &["--all-layers"]);
    assert_eq!(all, bare);
    assert!(all.iter().any(|(path, _)| path == "out/words.csv"));
    let articles = folder.read("out/articles.csv");
    assert!(articles.lines().nth(1).unwrap().ends_with(",19"), "{articles}");
}

#[test]
fn the_report_fits_its_width_and_has_no_colour_in_a_pipe() {
    let folder = Folder::new();
    folder.file("ferry/a.txt", LEDE).file("ferry/b.txt", LATER);
    for width in [40, 80, 100] {
        let run = parallax(&["run", "ferry", "--width", &width.to_string()], &folder);
        assert!(run.stdout.contains("Numbers side by side"), "{}", run.stdout);
        assert!(!run.stdout.contains('\x1b'));
        for line in run.stdout.lines() {
            assert!(line.chars().count() <= width, "{width}: {line:?}");
        }
    }
}

#[test]
fn a_section_of_the_report_can_be_asked_for() {
    let folder = Folder::new();
    folder.file("ferry/a.txt", LEDE).file("ferry/b.txt", LATER);
    let run = parallax(&["run", "ferry", "--section", "limits"], &folder);
    assert!(run.stdout.contains("What this cannot tell"), "{}", run.stdout);
    assert!(!run.stdout.contains("Numbers side by side"), "{}", run.stdout);
}

#[test]
fn a_section_of_a_pass_that_is_left_out_is_an_error() {
    let folder = Folder::new();
    folder.file("ferry/a.txt", LEDE).file("ferry/b.txt", LATER);
    let run = parallax(&["run", "ferry", "--passes", "slant", "--section", "numbers"], &folder);
    assert!(run.stderr.contains("shows what the pass `number_comparison` finds"), "{}", run.stderr);
    let run = parallax(&["run", "ferry", "--passes", "number_comparison", "--section", "numbers"], &folder);
    assert!(run.stdout.contains("Numbers side by side"), "{}", run.stdout);
}

//! Words looked up, sentences checked, lists of other tools imported.

use std::path::Path;

use crate::program::{Folder, Run, parallax, with_input};

#[test]
fn a_word_is_looked_up_with_its_reason_and_its_guards() {
    let folder = Folder::new();
    let found = parallax(&["lexicon", "show", "regimes"], &folder);
    assert_eq!(found.code, 0);
    assert!(found.stdout.contains("plainer: government"), "{}", found.stdout);
    assert!(found.stdout.contains("not near:"), "{}", found.stdout);
    let none = parallax(&["lexicon", "show", "table"], &folder);
    assert!(none.stdout.contains("stands in no list"), "{}", none.stdout);
}

#[test]
fn a_word_is_looked_up_in_the_lists_of_the_user_too() {
    let folder = Folder::new();
    folder.file("mine.toml", MINE);
    let found = parallax(&["lexicon", "show", "bosses", "--plugin", "mine.toml"], &folder);
    assert!(found.stdout.contains("boss (list class_words)"), "{}", found.stdout);
    assert!(
        found.stdout.contains("plainer: manager") && found.stdout.contains("not near: film"),
        "{}",
        found.stdout
    );
}

const MINE: &str = "name = \"class_words\"\n\n[[rule]]\nlemmas = [\"boss\"]\nreason = \"A word of one side.\"\nneutral = \
                    \"manager\"\nunless = [\"film\"]\n";

fn check(sentence: &str) -> Run {
    parallax(&["lexicon", "check", sentence], &Folder::new())
}

#[test]
fn a_sentence_is_told_with_what_is_found_and_what_is_not() {
    let run = check("The Ostrava regime slammed the plan.");
    assert_eq!(run.code, 0);
    assert!(run.stdout.contains("            ^^^^^^ ^^^^^^^"), "{}", run.stdout);
    assert!(
        run.stdout.contains("“regime”: label") && run.stdout.contains("plainer: government"),
        "{}",
        run.stdout
    );
}

#[test]
fn the_guard_that_silenced_a_word_is_named() {
    for (sentence, guard, why) in [
        ("A regime of exercise helped her.", "target", "nobody’s"),
        ("There was no bloodbath.", "denied", "denied"),
        ("On Friday Mr. Savage spoke in the hall.", "name", "a name’s"),
        ("A swarm of bees crossed the road.", "unless", "“bees” stands with it"),
        ("It was an utterly calm sea.", "before", "does not evaluate"),
        ("The mob boss left.", "as", "not used here as a noun"),
    ] {
        let run = check(sentence);
        assert_eq!(run.code, 1, "{}", run.stdout);
        let said = run.stdout.replace('\'', "’");
        assert!(said.contains(&format!("guard `{guard}")) && said.contains(why), "{said}");
    }
}

#[test]
fn what_is_laid_on_somebody_is_found_in_his_words() {
    let run = check("Ada Lund believes that the regime slammed the plan.");
    assert!(run.stdout.contains("laid on somebody: attributed"), "{}", run.stdout);
}

#[test]
fn words_in_no_list_are_said_to_be_in_none() {
    let run = check("The table stands in the hall.");
    assert_eq!(
        (run.code, run.stdout.contains("None of its words is in a list")),
        (1, true),
        "{}",
        run.stdout
    );
}

#[test]
fn a_sentence_may_come_from_standard_input_and_go_out_as_json() {
    let folder = Folder::new();
    let run = with_input(&["lexicon", "check", "--format", "json"], &folder, "Ümit’s regime slammed it.\n");
    let told: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    let found = &told["found"][0];
    assert_eq!(
        (&found["words"], &found["start"], &found["end"]),
        (&"regime".into(), &7.into(), &13.into()),
        "{told}"
    );
    let none = with_input(&["lexicon", "check"], &folder, " \n");
    assert_eq!(none.code, 2);
    assert!(none.stderr.contains("there is no sentence"), "{}", none.stderr);
}

#[test]
fn a_headline_may_stand_above_the_sentence() {
    let folder = Folder::new();
    let run =
        parallax(&["lexicon", "check", "Nobody said so.", "--headline", "Did the governor lie?"], &folder);
    assert!(run.stdout.contains("“Did the governor lie?”: headline"), "{}", run.stdout);
}

#[test]
fn a_list_of_ones_own_is_tried_with_its_guards() {
    let folder = Folder::new();
    folder.file("mine.toml", MINE);
    let check = |sentence| parallax(&["lexicon", "check", sentence, "--plugin", "mine.toml"], &folder);
    let found = check("The bosses dug in.");
    assert!(found.stdout.contains("“bosses”: class_words"), "{}", found.stdout);
    let silenced = check("The bosses of the film dug in.");
    assert!(silenced.stdout.contains("one of “film” stands near"), "{}", silenced.stdout);
}

/// Every sentence that the tests of the pass draw a picture of.
fn sentences() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../plugins/slant/tests/slant");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let texts = files.iter().map(|file| std::fs::read_to_string(file).unwrap());
    let cases = texts.flat_map(|text| {
        let cases = text.split("check!(\"slant\", \"").skip(1);
        cases.filter_map(|case| Some(case.split_once("\", @")?.0.to_owned())).collect::<Vec<_>>()
    });
    cases.filter(|case| !case.contains('\\')).collect()
}

#[test]
fn a_check_gives_the_verdicts_of_a_run() {
    let folder = Folder::new();
    let sentences = sentences();
    assert!(sentences.len() > 300, "{}", sentences.len());
    // Each is asked for in a process of its own, which takes its time: one in ten will do.
    let sentences: Vec<&String> = sentences.iter().step_by(10).collect();
    for (at, sentence) in sentences.iter().enumerate() {
        folder.file(&format!("story/{at:03}.txt"), sentence.as_str());
    }
    let run = parallax(&["run", "story", "--passes", "slant", "--format", "jsonl"], &folder);
    let records = run.records();
    let articles = records.iter().filter(|record| record["record"] == "article");
    let mut compared = 0;
    for (sentence, article) in sentences.iter().zip(articles) {
        let check = with_input(&["lexicon", "check", "--format", "json"], &folder, sentence);
        let told: serde_json::Value = serde_json::from_str(&check.stdout).unwrap();
        let of = |rows: &serde_json::Value, start: &str| {
            let rows = rows.as_array().unwrap().iter();
            rows.map(|row| (row.pointer(start).cloned(), row["strength"].clone(), row["voice"].clone()))
                .collect::<Vec<_>>()
        };
        assert_eq!(
            of(&told["found"], "/start"),
            of(&article["layers"]["slant"], "/span/start"),
            "{sentence}"
        );
        compared += told["found"].as_array().unwrap().len();
    }
    assert!(compared > 10, "{compared}");
}

/// Imports a file, and what it says of it.
fn import(folder: &Folder, name: &str, content: impl AsRef<[u8]>) -> Run {
    folder.file(name, content);
    parallax(&["lexicon", "import", name, "--out", "out.toml"], folder)
}

/// What an imported list finds in a text: the words and their kinds.
fn finds(folder: &Folder, text: &str) -> Vec<(String, String)> {
    let check = parallax(&["lexicon", "check", text, "--plugin", "out.toml", "--format", "json"], folder);
    let told: serde_json::Value =
        serde_json::from_str(&check.stdout).unwrap_or_else(|_| panic!("{}", check.stderr));
    let found = told["found"].as_array().unwrap().iter().filter(|one| one["list"] != "slant");
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    found.map(|one| (text(&one["words"]), text(&one["kind"]))).collect()
}

fn pairs(found: &[(&str, &str)]) -> Vec<(String, String)> {
    found.iter().map(|(words, kind)| ((*words).to_owned(), (*kind).to_owned())).collect()
}

#[test]
fn a_file_of_plain_words_becomes_a_list_that_a_run_loads() {
    let folder = Folder::new();
    let run = import(
        &folder,
        "Sea words.txt",
        "\u{feff}# of the sea\r\nharbour\r\nopen water\r\nsail*\r\nHarbour\r\n:-)\r\n",
    );
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(
        run.stderr.contains("3 entries") && run.stderr.contains("stand there twice and count once: 1"),
        "{}",
        run.stderr
    );
    assert!(
        run.stderr.contains("Sea words.txt:6: left out, without a letter, such as an emoticon: 1"),
        "{}",
        run.stderr
    );
    let found = finds(&folder, "Sailors left the harbour for open water.");
    let kind = "sea_words";
    assert_eq!(found, pairs(&[("Sailors", kind), ("harbour", kind), ("open water", kind)]));
    folder.file("a.txt", "They sailed at noon.");
    let run = parallax(
        &["run", "a.txt", "--plugin", "out.toml", "--passes", "sea_words", "--format", "jsonl"],
        &folder,
    );
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(run.stdout.contains("sailed"), "{}", run.stdout);
}

#[test]
fn a_table_tells_categories_and_weights() {
    let folder = Folder::new();
    import(&folder, "mood.csv", "word,category,score\nglee,joy,4\ngloom,grief,-2\n");
    let list = folder.read("out.toml");
    assert!(list.contains("strength = 0.5") && list.contains("polarity = \"negative\""), "{list}");
    assert_eq!(finds(&folder, "Glee gave way to gloom."), pairs(&[("Glee", "joy"), ("gloom", "grief")]));
}

#[test]
fn a_word_of_a_table_with_marks_is_in_those_categories_that_have_a_one() {
    let folder = Folder::new();
    import(&folder, "marks.txt", "wreck\tfear\t1\nwreck\tjoy\t0\nwreck\tnegative\t1\n");
    assert_eq!(finds(&folder, "The wreck lay there."), pairs(&[("wreck", "fear+negative")]));
    import(&folder, "wide.csv", "DicTerm,tide,storm\nsurge,X,X\nebb,X,\n");
    assert_eq!(finds(&folder, "A surge, then the ebb."), pairs(&[("surge", "tide+storm"), ("ebb", "tide")]));
}

#[test]
fn dictionaries_of_liwc_lexicoder_yoshikoder_and_wordstat_are_read() {
    let liwc = "%\n1\ttide\n2\tstorm (Bad weather)\n%\nebb*\t1\nsquall\t1\t2\nkind of\t2\n(a) like\t1\n";
    let xml = "<?xml version=\"1.0\"?>\n<dictionary style=\"1\">\n<!-- <pnode name=\"no\"/> -->\n<cnode name=\"sea\">\n\
               <cnode name=\"tide\"><pnode name=\"ebb*\"/>\n</cnode><pnode name=\"salt &amp; brine\"></pnode></cnode>\n\
               </dictionary>\n";
    let folder = Folder::new();
    let run = import(&folder, "sea.dic", liwc);
    assert!(
        run.stderr.contains("sea.dic:8: left out, a regular expression or a condition: 1"),
        "{}",
        run.stderr
    );
    let found = finds(&folder, "The ebbing tide, a squall, kind of.");
    assert_eq!(found, pairs(&[("ebbing", "tide"), ("squall", "tide+storm"), ("kind of", "storm")]));
    for name in ["sea.ykd", "sea.lcd"] {
        import(&folder, name, xml);
        assert_eq!(
            finds(&folder, "At ebb, no salt & brine."),
            pairs(&[("ebb", "sea/tide"), ("salt & brine", "sea")])
        );
    }
    import(&folder, "sea.lc3", "+positive\ncalm*\n+neg_positive\nnot calm*\n");
    assert_eq!(finds(&folder, "It was not calm."), pairs(&[("not calm", "neg_positive")]));
    import(&folder, "sea.cat", "SEA\n\tTIDE\n\t\tLOW_WATER (1)\n\t\tEBB* (1)\n\tBRINE (1)\n");
    assert_eq!(finds(&folder, "Low water: brine."), pairs(&[("Low water", "SEA/TIDE"), ("brine", "SEA")]));
}

#[test]
fn a_file_of_an_old_program_is_read_in_its_code_page() {
    let folder = Folder::new();
    let run = import(&folder, "old.txt", b"caf\xe9\n");
    assert!(run.stderr.contains("read as Windows-1252"), "{}", run.stderr);
    assert_eq!(finds(&folder, "The café closed."), pairs(&[("café", "old")]));
    let utf16: Vec<u8> =
        "\u{feff}na\u{ef}ve\r\nharbour\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    import(&folder, "new.txt", utf16);
    assert_eq!(finds(&folder, "A naïve harbour."), pairs(&[("naïve", "new"), ("harbour", "new")]));
}

#[test]
fn what_is_no_list_is_refused_with_its_line() {
    let folder = Folder::new();
    for (name, content, said) in [
        ("a.dic", "1\ttide\nebb\t1\n", "a.dic:1: expected a line `%`"),
        ("b.dic", "%\n1\ttide\n%\nebb\t7\n", "b.dic:4: `ebb` is in category 7"),
        ("c.dic", "%\ntide\n%\n", "c.dic:2: expected a number and the name of a category"),
        ("d.lc3", "ebb\n", "d.lc3:1: expected `+` and a category"),
        (
            "e.csv",
            "word,score\nebb,high\n",
            "e.csv:2: expected a number as the weight of `ebb`, found `high`",
        ),
        ("f.ykd", "<dictionary>\n<pnode name=\"ebb\"/>\n", "f.ykd:2: expected `<cnode name"),
        ("g.txt", ":)\n;-)\n", "g.txt:1: it has no word that can be carried over"),
        ("h.txt", "", "h.txt:1: the file is empty"),
    ] {
        let run = import(&folder, name, content);
        assert_eq!(run.code, 2, "{name}");
        assert!(run.stderr.contains(said), "{}", run.stderr);
        assert!(!folder.path("out.toml").exists(), "{name}");
    }
}

#[test]
fn the_page_shows_what_is_printed() {
    const PAGE: &str = include_str!("../../../../docs/lists.md");
    let folder = Folder::new();
    for name in ["my-list.toml", "feelings.dic"] {
        let content = PAGE.split(&format!("```text {name}\n")).nth(1).unwrap().split("```").next().unwrap();
        folder.file(name, content);
    }
    let (slant, mine) = (
        "There was no bloodbath, but the board foolishly sold the bridge.",
        "The bosses left before the film.",
    );
    for (line, command) in [
        ("show cronies", &["show", "cronies"][..]),
        ("show bosses --plugin my-list.toml", &["show", "bosses", "--plugin", "my-list.toml"]),
        (&format!("check \"{slant}\""), &["check", slant]),
        (&format!("check \"{mine}\" --plugin my-list.toml"), &["check", mine, "--plugin", "my-list.toml"]),
        ("import feelings.dic", &["import", "feelings.dic"]),
    ] {
        let run = parallax(&[&["lexicon"], command].concat(), &folder);
        assert!(PAGE.contains(&format!("$ parallax lexicon {line}\n")), "{line}");
        assert!(PAGE.contains(run.stdout.trim_end()), "{}", run.stdout);
        assert!(PAGE.contains(run.stderr.trim_end()), "{}", run.stderr);
    }
}

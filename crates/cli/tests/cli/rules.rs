//! Lists as plugins, through the program: one of its own, one that joins `slant`, one with lemmas, broken ones.

use crate::program::{Folder, parallax};
use serde_json::{Value, json};

const SAMPLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../plugins/samples/rules");

const ARTICLE: &str = "Karst Lines cuts crews\n\nThe ferry firm will downsize. “We must downsize,” Ada Lund said. Its shares cratered, and the mayor slammed the plan.\n";

const LIST: &str = "name = \"soft_words\"\nversion = 4\nabout = \"Soft words for hard things.\"\n\n[[rule]]\nwords = [\"downsize\"]\n\
                    kind = \"dismissal\"\nreason = \"Hides the people.\"\nneutral = \"lay off\"\nstrength = 0.25\n";

fn folder() -> Folder {
    let folder = Folder::new();
    folder.file("story/a.txt", ARTICLE).file("soft.toml", LIST);
    folder
}

fn sample(name: &str) -> String {
    std::fs::read_to_string(format!("{SAMPLES}/{name}")).unwrap()
}

fn texts(rows: &Value) -> Vec<&str> {
    rows.as_array().unwrap().iter().map(|row| row["span"]["text"].as_str().unwrap()).collect()
}

#[test]
fn a_list_is_a_pass_with_a_layer_of_its_own() {
    let folder = folder();
    let run = parallax(
        &["run", "story", "--plugin", "soft.toml", "--passes", "soft_words", "--format", "jsonl"],
        &folder,
    );
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    let records = run.records();
    let pass =
        records[0]["passes"].as_array().unwrap().iter().find(|pass| pass["name"] == "soft_words").unwrap();
    assert_eq!(pass["version"], 4);
    assert!(pass["library"].as_str().unwrap().starts_with("soft.toml sha256:"), "{pass}");
    assert_eq!(pass["settings"]["list"]["rule"][0]["words"], json!(["downsize"]));
    assert_eq!(
        records[1]["layers"],
        json!({"soft_words": [
            {"span": {"start": 44, "end": 52, "text": "downsize"}, "kind": "dismissal", "entry": "downsize",
             "voice": "outlet", "polarity": null, "strength": 0.25, "reason": "Hides the people.", "neutral": "lay off"},
            {"span": {"start": 63, "end": 71, "text": "downsize"}, "kind": "dismissal", "entry": "downsize",
             "voice": "quoted", "polarity": null, "strength": 0.25, "reason": "Hides the people.", "neutral": "lay off"},
        ]})
    );
}

#[test]
fn an_article_that_it_did_not_look_at_is_not_said_to_hold_nothing() {
    let folder = Folder::new();
    let german = "language: de\n---\nDie Fähre\n\nDie Fähre nach Velm fährt nicht mehr.\n";
    folder.file("story/a.txt", format!("---\n{german}")).file("story/b.txt", ARTICLE);
    folder.file("SOFT.TOML", format!("languages = [\"eng\"]\n{LIST}"));
    let report = |more: &[&str]| {
        let run = parallax(
            &[&["run", "story", "--plugin", "SOFT.TOML", "--passes", "soft_words"], more].concat(),
            &folder,
        );
        assert_eq!((run.code, run.stderr.as_str()), (0, ""));
        run.stdout
    };
    let both = report(&[]);
    assert!(both.contains("  B: 2\n"), "{both}");
    assert!(
        both.contains("Not analysed\n  A   `soft_words` not run: not English (declared `de`)\n"),
        "{both}"
    );
    std::fs::remove_file(folder.path("story/b.txt")).unwrap();
    let german = report(&[]);
    assert!(german.contains("Not run; see below.") && !german.contains("Nothing found."), "{german}");
}

#[test]
fn a_report_shows_as_much_as_was_asked_for() {
    let folder = folder();
    folder.file("story/a.txt", format!("{ARTICLE}\n{}", "They downsize it.\n\n".repeat(9)));
    let report = |more: &[&str]| {
        parallax(&[&["run", "story", "--plugin", "soft.toml"], more].concat(), &folder).stdout
    };
    let some = report(&["--top", "3"]);
    assert_eq!(some.matches("kind=dismissal").count(), 3, "{some}");
    assert!(some.contains("    and 8 more (--top)\n"), "{some}");
    let all = report(&["--passes", "soft_words"]);
    assert_eq!(all.matches("kind=dismissal").count(), 11, "{all}");
}

#[test]
fn its_rows_are_in_the_tables_and_in_the_report() {
    let folder = folder();
    let run = parallax(
        &[
            "run",
            "story",
            "--plugin",
            "soft.toml",
            "--passes",
            "soft_words",
            "--format",
            "csv",
            "--out",
            "tables",
        ],
        &folder,
    );
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert_eq!(
        folder.read("tables/soft_words.csv"),
        "article,row,span_start,span_end,span_text,kind,entry,voice,polarity,strength,reason,neutral\n\
         a,0,44,52,downsize,dismissal,downsize,outlet,,0.25,Hides the people.,lay off\n\
         a,1,63,71,downsize,dismissal,downsize,quoted,,0.25,Hides the people.,lay off\n"
    );
    let report = parallax(&["run", "story", "--plugin", "soft.toml"], &folder);
    insta::assert_snapshot!(report.stdout.split("soft_words\n").last().unwrap().trim(), @r#"
    A: 2
        “downsize”                line 3    kind=dismissal entry=downsize voice=outlet strength=0.25
                                            reason="Hides the people." neutral="lay off"
        “downsize”                line 3    kind=dismissal entry=downsize voice=quoted strength=0.25
                                            reason="Hides the people." neutral="lay off"
    "#);
}

#[test]
fn it_has_a_page() {
    let folder = folder();
    let list = parallax(&["passes", "--plugin", "soft.toml"], &folder);
    assert!(
        list.stdout.contains(
            "soft_words (of article, version 4)\n    Soft words for hard things.\n    reads structure; writes soft_words\n"
        ),
        "{}",
        list.stdout
    );
    let page = parallax(&["passes", "soft_words", "--plugin", "soft.toml"], &folder);
    assert!(
        page.stdout.contains("| `dismissal` | downsize |  | Hides the people. | lay off |"),
        "{}",
        page.stdout
    );
    assert!(page.stdout.contains("| `entry` | "), "{}", page.stdout);

    folder.file("business_euphemisms.toml", sample("business_euphemisms.toml"));
    let page = parallax(&["passes", "business_euphemisms", "--plugin", "business_euphemisms.toml"], &folder);
    assert_eq!(page.code, 0, "{}", page.stderr);
    let (_, example) = page.stdout.split_once("## The example, run").expect("it is run");
    let kinds = ["dismissal", "closure", "dismissal", "dismissal", "loss", "price"];
    let found: Vec<&str> =
        example.split("kind=").skip(1).map(|found| found.split(' ').next().unwrap()).collect();
    assert_eq!(found, kinds, "{example}");
}

#[test]
fn rules_that_join_slant_are_slant() {
    let folder = folder();
    folder.file("market_mood.toml", sample("market_mood.toml"));
    let slant = |more: &[&str]| {
        let run =
            parallax(&[&["run", "story", "--passes", "slant", "--format", "jsonl"], more].concat(), &folder);
        assert_eq!((run.code, run.stderr.as_str()), (0, ""));
        let records = run.records();
        (records[0]["passes"].clone(), records[1]["layers"]["slant"].clone())
    };
    let (_, alone) = slant(&[]);
    assert_eq!(texts(&alone), ["slammed"]);
    let (passes, joined) = slant(&["--plugin", "market_mood.toml"]);
    assert_eq!(texts(&joined), ["cratered", "slammed"]);
    assert_eq!(
        joined[0],
        json!({"span": joined[0]["span"], "kind": "loaded_word", "target": null, "polarity": "negative",
               "voice": "outlet", "strength": 0.5, "neutral": "fall", "alternatives": [],
               "reason": "Gives a market feelings, or a body, so that a figure becomes a drama."})
    );
    let pass = passes.as_array().unwrap().iter().find(|pass| pass["name"] == "slant").unwrap();
    assert_eq!(pass["settings"]["lists"][0]["name"], "market_mood");

    // A setting is no exception, and a list does not take the place of those that are set.
    let list = r#"[pass.slant]
lists = [{ name = "set", rule = [{ words = ["crews"], kind = "label", reason = "r" }] }]
"#;
    folder.file("config.toml", list);
    let (_, both) = slant(&["--plugin", "market_mood.toml", "--config", "config.toml"]);
    assert_eq!(texts(&both), ["crews", "cratered", "slammed"]);
    let (_, strong) = slant(&["--plugin", "market_mood.toml", "--set", "slant.at_least=0.55"]);
    assert_eq!(texts(&strong), ["slammed"]);
}

#[test]
fn the_longest_wins_whoever_wrote_it() {
    let folder = folder();
    let list = |words: &str| {
        format!(
            "name = \"mine\"\nextends = \"slant\"\nkind = \"label\"\nreason = \"Mine.\"\n[[rule]]\n{words}\n"
        )
    };
    let kinds = |words: &str| {
        folder.file("mine.toml", list(words));
        let run = parallax(
            &["run", "story", "--passes", "slant", "--format", "jsonl", "--plugin", "mine.toml"],
            &folder,
        );
        assert_eq!(run.stderr, "");
        let rows = run.records()[1]["layers"]["slant"].clone();
        let told = |row: &Value| {
            format!("{} {}", row["kind"].as_str().unwrap(), row["span"]["text"].as_str().unwrap())
        };
        rows.as_array().unwrap().iter().map(told).collect::<Vec<_>>()
    };
    assert_eq!(kinds("words = [\"slammed\"]"), ["label slammed"]);
    assert_eq!(kinds("phrases = [\"slammed the plan\"]"), ["label slammed the plan"]);
    assert_eq!(kinds("phrases = [\"mayor slammed\"]"), ["label mayor slammed"]);
    assert_eq!(kinds("pattern = 'slam'"), ["loaded_word slammed"]);
    // Two in one word.
    assert_eq!(
        kinds("pattern = 'er|cr'"),
        ["label cr", "label er", "label cr", "label er", "loaded_word slammed"]
    );
}

#[test]
fn lemmas_read_the_words_and_only_then() {
    let folder = folder();
    folder.file(
        "lemmas.toml",
        "name = \"forms\"\n[[rule]]\nlemmas = [\"crater\", \"slam the plan\", \"ferry\"]\n",
    );
    let plan = parallax(&["plan", "--plugin", "lemmas.toml", "--passes", "forms"], &folder);
    assert!(plan.stdout.contains("words"), "{}", plan.stdout);
    let plan = parallax(&["plan", "--plugin", "soft.toml", "--passes", "soft_words"], &folder);
    assert!(!plan.stdout.contains(" words"), "{}", plan.stdout);
    let run = parallax(
        &["run", "story", "--plugin", "lemmas.toml", "--passes", "forms", "--format", "jsonl"],
        &folder,
    );
    assert_eq!(run.stderr, "");
    assert_eq!(texts(&run.records()[1]["layers"]["forms"]), ["ferry", "cratered", "slammed the plan"]);
}

#[test]
fn the_language_of_a_list_is_that_of_its_articles() {
    let folder = folder();
    folder.file("de.toml", "name = \"weich\"\nlanguages = [\"de\"]\n[[rule]]\nwords = [\"plan\"]\n");
    let run =
        parallax(&["run", "story", "--plugin", "de.toml", "--passes", "weich", "--format", "jsonl"], &folder);
    let skipped = run.records().into_iter().find(|record| record["record"] == "skipped");
    assert!(skipped.is_some_and(|record| record["pass"] == "weich"), "{}", run.stdout);
}

#[test]
fn any_number_of_threads_gives_the_same_bytes() {
    let folder = folder();
    folder.file("market_mood.toml", sample("market_mood.toml"));
    for index in 0..40 {
        folder.file(&format!("corpus/story{}/{index}.txt", index / 7), ARTICLE);
    }
    let passes = ["--plugin", "soft.toml", "--plugin", "market_mood.toml", "--passes", "slant,soft_words"];
    let run = |threads| {
        let run = ["run", "corpus", "--format", "jsonl", "--threads", threads];
        parallax(&[&run[..], &passes[..]].concat(), &folder).stdout
    };
    let one = run("1");
    assert!(one.contains("\"entry\":\"downsize\""));
    assert_eq!(one, run("2"));
    assert_eq!(one, run("5"));
}

#[track_caller]
fn refused(folder: &Folder, plugins: &[&str], said: &str) {
    let run = parallax(&[&["plan"], plugins].concat(), folder);
    assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{}", run.stderr);
    assert_eq!(run.stderr, format!("error: {said}\n"));
}

#[test]
fn lists_that_are_refused() {
    let folder = folder();
    let list = |name: &str, text: &str| {
        folder.file("bad.toml", text);
        refused(&folder, &["--plugin", "bad.toml"], &format!("bad.toml:{name}"));
    };
    list(
        "3:1: a rule has no field `wrods`; did you mean `words`?",
        "name = \"x\"\n[[rule]]\nwrods = [\"a\"]\n",
    );
    list(
        "3:11: `(` is no regular expression, at its character 1: unclosed group",
        "name = \"x\"\n[[rule]]\npattern = '('\n",
    );
    list(
        "1:8: `numbers` is a pass already; give the list another name",
        "name = \"numbers\"\n[[rule]]\nwords = [\"a\"]\n",
    );
    list(
        "1:8: `slant` is a pass already; give the list another name, or let it join that pass: `extends = \"slant\"`",
        "name = \"slant\"\n[[rule]]\nwords = [\"a\"]\n",
    );
    list(
        "2:11: `numbers` takes no rules; `slant` does, or leave `extends` out for a layer of its own",
        "name = \"x\"\nextends = \"numbers\"\n[[rule]]\nwords = [\"a\"]\nkind = \"k\"\nreason = \"r\"\n",
    );
    list(
        "2:11: there is no pass `slent` to take these rules; `slant` does",
        "name = \"x\"\nextends = \"slent\"\n[[rule]]\nwords = [\"a\"]\nkind = \"k\"\nreason = \"r\"\n",
    );
    list(
        "5:8: `slant` has no kind `lable`; it has loaded_word, label, judgement, hedge, doubt, motive, sarcasm, agentless, \
         reporting_verb, intensifier, vague_source, presupposition, headline",
        "name = \"x\"\nextends = \"slant\"\n[[rule]]\nwords = [\"a\"]\nkind = \"lable\"\nreason = \"r\"\n",
    );
    refused(&folder, &["--plugin", "none.toml"], "the plugin none.toml: there is no such file");
    folder.file("latin.toml", b"name = \"\xe9\"\n");
    refused(
        &folder,
        &["--plugin", "latin.toml"],
        "the plugin latin.toml: it is no text in UTF-8, on line 1; save it as UTF-8",
    );
    refused(
        &folder,
        &["--plugin", "soft.toml", "--plugin", "soft.toml"],
        "soft.toml:1:8: `soft_words` is also in soft.toml; give one of the two another name",
    );
    refused(
        &folder,
        &["--plugin", "soft.toml", "--set", "soft_words.case=true"],
        "the pass `soft_words`: it has no setting `case`: it has none at all",
    );
}

#[test]
fn a_list_in_a_configuration_can_be_pinned() {
    let folder = folder();
    let zeros = "0".repeat(64);
    folder.file("lists/config.toml", format!("[[plugin]]\npath = \"../soft.toml\"\nsha256 = \"{zeros}\"\n"));
    let run = parallax(&["plan", "--config", "lists/config.toml"], &folder);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("soft.toml: its SHA-256 is "), "{}", run.stderr);
    folder.file("lists/config.toml", "[[plugin]]\npath = \"../soft.toml\"\n");
    let run = parallax(&["plan", "--config", "lists/config.toml"], &folder);
    assert!(run.stdout.contains("soft_words"), "{}{}", run.stdout, run.stderr);
}

//! Stories in, results out; and by what is at fault when there are none.

use std::{fs, ops::ControlFlow, path::Path};

use parallax_engine::{
    Config, Corpus, Error, Findings, Passes, Plan, SettingsOf, Stories, count, run, stories,
};
use parallax_formats::Record;
use tempfile::TempDir;

fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn open(folder: &TempDir) -> Corpus {
    Corpus::open(&[folder.path().to_owned()], Stories::Declared)
}

fn plan(asked: &[&str]) -> Plan {
    let asked: Vec<String> = asked.iter().map(|name| (*name).to_owned()).collect();
    Passes::shipped().plan(&asked, SettingsOf::new()).unwrap()
}

/// The ids of articles, and how many lines each has.
fn lines(findings: &[Findings]) -> Vec<(String, usize)> {
    let of_article = |(article, found): (&parallax_corpus::Article, &parallax_engine::Found)| {
        (article.id.clone(), found.get("structure").unwrap().len())
    };
    findings.iter().flat_map(|story| story.articles().map(of_article)).collect()
}

#[test]
fn a_run_gives_every_story_in_order() {
    let long = "The bridge is shut.\n".repeat(30_000);
    let names = ["a/1.txt", "a/2.txt", "b/1.txt", "c/1.txt", "d/1.txt", "d/2.txt"];
    let folder = folder(&names.map(|name| (name, long.as_str())));
    let (corpus, plan) = (open(&folder), plan(&["structure"]));
    let (mut taken, mut windows) = (Vec::new(), 0);
    let ended = run(&plan, &corpus, |window| {
        windows += 1;
        taken.extend(window);
        ControlFlow::<()>::Continue(())
    });
    assert!(ended.is_continue() && windows > 1, "{windows}");
    let one_by_one: Vec<Findings> = stories(&plan, &corpus).collect();
    assert_eq!(lines(&taken), lines(&one_by_one));
    let ids: Vec<String> = lines(&taken).into_iter().map(|(id, _)| id).collect();
    assert_eq!(ids, ["a/1", "a/2", "b/1", "c/1", "d/1", "d/2"]);

    let first = run(&plan, &corpus, |window| ControlFlow::Break(window.len()));
    assert!(first.is_break());
}

#[test]
fn an_article_that_cannot_be_read_is_told_of_and_left_out() {
    let folder = folder(&[("a.txt", "The bridge is shut."), ("b.txt", "The bridge is open.")]);
    fs::write(folder.path().join("c.txt"), b"caf\xe9").unwrap();
    let (corpus, plan) = (open(&folder), plan(&["limits"]));
    let passes = parallax_engine::passes(&plan, &["limits".to_owned()]);
    let story = stories(&plan, &corpus).next().unwrap();
    let mut records = Vec::new();
    let told = story.results(&passes).records(|record| {
        records.push(match record {
            Record::Article(article) => format!("article {}", article.article.id),
            Record::Story(story) => {
                let left_out = story.left_out.iter().map(|out| format!("{}: {}", out.article, out.why));
                format!("story without {}", left_out.collect::<Vec<_>>().join(", "))
            }
            Record::Failure(failure) => format!("failure {}", failure.id),
            Record::Skipped(skipped) => format!("skipped {}", skipped.id),
        });
        Ok(())
    });
    told.unwrap();
    assert_eq!(records, ["article a", "article b", "story without c: it could not be read", "failure c"]);
}

#[test]
fn errors_tell_what_is_at_fault() {
    let asked = Passes::shipped().plan(&["wordz".to_owned()], SettingsOf::new()).err().unwrap();
    assert_eq!(asked, Error::Settings("no pass makes `wordz`; did you mean `words`?".to_owned()));

    let nothing = count(&open(&folder(&[]))).unwrap_err();
    assert!(matches!(nothing, Error::Input(_)), "{nothing}");

    let folder = folder(&[("a.toml", "passes = 3"), ("b.toml", "[[plugin]]\npath = 'x.so'\ntimeout = 1")]);
    let config = |name: &str| Config::read(&folder.path().join(name)).unwrap_err();
    assert!(matches!(config("a.toml"), Error::Settings(_)), "{}", config("a.toml"));
    let why = "the plugin x.so: `timeout` and `memory_mib` need `isolation = \"process\"`";
    assert_eq!(config("b.toml"), Error::Plugin(why.to_owned()));
    assert!(Config::read(Path::new("none.toml")).unwrap_err().to_string().starts_with("none.toml: "));
}

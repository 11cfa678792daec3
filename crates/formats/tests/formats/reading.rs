//! Which articles and stories are found, and what is known of them.

use std::path::PathBuf;

use crate::common::{Files, show};
use parallax_formats::{Corpus, Stories};

#[test]
fn a_folder_holding_articles_is_one_story() {
    let files = Files::of(&[
        ("strike/b.txt", "Second."),
        ("strike/a.md", "First."),
        ("strike/notes.pdf", "no article"),
        ("strike/.hidden.txt", "no article"),
        ("strike/.git/c.txt", "no article"),
        ("strike/README.md", "no article"),
        ("strike/a.json", r#"{"outlet": "The Lantern", "text": "not the text"}"#),
        ("strike/alone.json", r#"{"outlet": "no article"}"#),
    ]);
    insta::assert_snapshot!(files.hidden(&show(&files.open(&["strike"]))), @r#"
    strike
      a <- a.md "First."
      b <- b.txt "Second."
    note: …/strike: not read: 1 .json, 1 .pdf (only .txt, .md, .html, .jsonl and .csv); README.md (no article, by the name)
    "#);
}

#[test]
fn folders_of_folders_are_several() {
    let files = Files::of(&[
        ("news/2024/strike/a.txt", "A."),
        ("news/2025/strike/a.txt", "B."),
        ("news/ferry/x.txt", "C."),
        ("news/top.txt", "D."),
    ]);
    insta::assert_snapshot!(show(&files.open(&["news"])), @r#"
    2024/strike
      2024/strike/a <- 2024/strike/a.txt "A."
    2025/strike
      2025/strike/a <- 2025/strike/a.txt "B."
    ferry
      ferry/x <- ferry/x.txt "C."
    news
      top <- top.txt "D."
    "#);
}

#[test]
fn several_arguments_prefix_their_names() {
    let files = Files::of(&[
        ("x/strike/a.txt", "A."),
        ("y/strike/a.txt", "B."),
        ("lines.jsonl", "{\"text\": \"C.\"}\n"),
    ]);
    insta::assert_snapshot!(show(&files.open(&["x/strike", "y/strike", "lines.jsonl"])), @r#"
    x/strike
      x/strike/a <- a.txt "A."
    y/strike
      y/strike/a <- a.txt "B."
    (alone)
      lines:1 <- lines.jsonl "C."
    "#);
}

#[test]
fn files_named_one_by_one_are_one_story() {
    let files = Files::of(&[("strike/a.txt", "A."), ("strike/b.txt", "B."), ("ferry/a.txt", "C.")]);
    insta::assert_snapshot!(show(&files.open(&["strike/b.txt", "strike/a.txt"])), @r#"
    strike
      b <- b.txt "B."
      a <- a.txt "A."
    "#);
    insta::assert_snapshot!(show(&files.open(&["strike/a.txt", "ferry/a.txt"])), @r#"
    story
      strike/a <- a.txt "A."
      ferry/a <- a.txt "C."
    "#);
    insta::assert_snapshot!(show(&files.open(&["strike/a.txt"])), @r#"
    strike
      a <- a.txt "A."
    "#);
}

#[test]
fn lines_with_one_story_are_one_wherever_they_stand() {
    let files = Files::of(&[
        (
            "one.jsonl",
            "{\"id\": \"a\", \"text\": \"A.\", \"story\": \"ferry\"}\n\
             {\"id\": \"b\", \"text\": \"B.\", \"story\": null, \"extra\": [1, {\"text\": 2}]}\r\n\
             \n\
             {\"text\": \"C.\", \"story\": \"strike\", \"outlet\": \"\"}",
        ),
        (
            "two.jsonl",
            "\u{feff}{\"id\": \"d\", \"text\": \"D.\", \"story\": \"ferry\"}\n{\"text\": \"E.\"}\n",
        ),
    ]);
    insta::assert_snapshot!(show(&files.open(&["one.jsonl", "two.jsonl"])), @r#"
    ferry
      a <- one.jsonl "A."
      d <- two.jsonl "D."
    (alone)
      b <- one.jsonl "B."
    strike
      one:4 <- one.jsonl "C."
    (alone)
      two:2 <- two.jsonl "E."
    note: one.jsonl: not used: `extra`
    "#);
}

#[test]
fn a_declared_story_wins_over_the_folder() {
    let files = Files::of(&[
        ("mixed/a.txt", "---\nstory: ferry\nid: first\nOutlet: \"Lantern\"\n---\nA."),
        ("mixed/b.txt", "B."),
        ("mixed/b.json", r#"{"story": "ferry", "published": "2024-03-14"}"#),
        ("mixed/c.txt", "C."),
        ("other/ferry/d.txt", "D."),
        ("mixed/e.jsonl", "{\"text\": \"E.\", \"story\": \"ferry\"}\n{\"text\": \"F.\"}"),
    ]);
    insta::assert_snapshot!(show(&files.open(&["mixed", "other"])), @r#"
    ferry
      first <- a.txt "A."
      mixed/b <- b.txt "B."
      mixed/e:1 <- e.jsonl "E."
      other/ferry/d <- ferry/d.txt "D."
    mixed
      mixed/c <- c.txt "C."
    (alone)
      mixed/e:2 <- e.jsonl "F."
    "#);
    let paths = files.paths(&["mixed", "other"]);
    insta::assert_snapshot!(show(&Corpus::open(&paths, Stories::Folder)), @r#"
    mixed
      first <- a.txt "A."
      mixed/b <- b.txt "B."
      mixed/c <- c.txt "C."
    e
      mixed/e:1 <- e.jsonl "E."
      mixed/e:2 <- e.jsonl "F."
    ferry
      other/ferry/d <- ferry/d.txt "D."
    "#);
}

#[test]
fn front_matter_wins_over_the_side_car() {
    let files = Files::of(&[
        ("s/a.txt", "---\noutlet: The Lantern\n---\nA."),
        ("s/a.json", r#"{"outlet": "The Other", "language": "en", "headline": "Ferry sinks"}"#),
    ]);
    let corpus = files.open(&["s"]);
    let article = corpus.load(&corpus.stories()[0].articles[0]).unwrap();
    assert_eq!(article.declared.outlet.as_deref(), Some("The Lantern"));
    assert_eq!(article.declared.language.as_deref(), Some("en"));
    assert_eq!(article.declared.headline.as_deref(), Some("Ferry sinks"));
    assert_eq!(&article[article.front_matter.unwrap()], "---\noutlet: The Lantern\n---");
}

#[test]
fn texts_come_as_they_are() {
    let text = "\u{feff}Line\r\nnul \0 bell \u{7} \u{85} 𝄞\r\n\n\n";
    let line = serde_json::json!({ "id": "j", "text": text }).to_string();
    let files = Files::of(&[("s/a.txt", text), ("s/b.jsonl", &line)]);
    let corpus = files.open(&["s"]);
    for story in corpus.stories() {
        assert_eq!(corpus.load(&story.articles[0]).unwrap().text, text);
    }
}

#[test]
fn standard_input_is_lines() {
    let mut stdin = "{\"id\": \"a\", \"text\": \"A.\"}\n{\"text\": \"B.\", \"story\": \"s\"}\n".as_bytes();
    let corpus = Corpus::with_stdin(&[PathBuf::from("-")], Stories::Declared, &mut stdin);
    insta::assert_snapshot!(show(&corpus), @r#"
    (alone)
      a <- - "A."
    s
      stdin:2 <- - "B."
    "#);
}

#[test]
fn windows_hold_whole_stories_in_order() {
    let long = "word ".repeat(100);
    let files = Files::of(&[
        ("a/1.txt", "short"),
        ("a/2.txt", "short"),
        ("b/1.txt", &long),
        ("c/1.txt", &long),
        ("c/2.txt", &long),
        ("d/1.txt", "short"),
    ]);
    let corpus = files.open(&["a", "b", "c", "d"]);
    let names = |bytes| {
        let window = |stories: &[parallax_formats::Listing]| {
            stories.iter().map(|story| story.id.as_deref().unwrap()).collect::<String>()
        };
        corpus.windows(bytes).map(window).collect::<Vec<_>>()
    };
    assert_eq!(names(0), ["a", "b", "c", "d"]);
    assert_eq!(names(20), ["ab", "c", "d"]);
    assert_eq!(names(1000), ["abc", "d"]);
    assert_eq!(names(u64::MAX), ["abcd"]);
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_back_is_not_followed() {
    let files = Files::of(&[("s/a.txt", "A.")]);
    std::os::unix::fs::symlink(files.path("s"), files.path("s/back")).unwrap();
    insta::assert_snapshot!(show(&files.open(&["s"])), @r#"
    s
      a <- a.txt "A."
    warning: back: a link back to a folder it lies in; it is not followed
    "#);
}

//! The records of `--format jsonl`.

use parallax_corpus::{Article, ArticleIndex, Cite, Offsets, Ref, Span, Story, UnitKind};
use parallax_formats::{
    ArticleRecord, Failure, LeftOutRecord, Record, RunRecord, Skipped, StoryRecord, jsonl, sha256,
};

use crate::rows::{Found, RUN, Rows, Shared, found_pass, lantern};

fn line(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap()
}

#[test]
fn an_article_quotes_its_words_in_each_unit() {
    let article = lantern();
    let span = |words: &str| {
        let at = article.text.find(words).unwrap();
        Span::new(at, at + words.len())
    };
    let row = Found {
        span: span("𝄞 zählt"),
        inside: None,
        also: vec![span("Größe"), span("zählt")],
        number: Some(Ref::new(0)),
        share: 0.123_456,
    };
    let rows = Rows(vec![row]);
    let sha256 = sha256(&article.text);
    let record =
        ArticleRecord { article: &article, sha256: &sha256, story: None, words: None, layers: &[&rows] };
    for (offsets, said) in [
        (Offsets::Chars, r#""start":6,"end":13"#),
        (Offsets::Bytes, r#""start":8,"end":19"#),
        (Offsets::Utf16, r#""start":6,"end":14"#),
    ] {
        let line = line(jsonl::record(&Record::Article(record), offsets).unwrap());
        assert!(line.contains(said), "{line}");
    }
    insta::assert_snapshot!(line(jsonl::record(&Record::Article(record), Offsets::Chars).unwrap()), @r#"{"record":"article","id":"lantern","source":"lantern","sha256":"155e447227953bc75d1f945bce585ffb68664ed22ec98b75ec4f507a1e5fc312","story":null,"declared":{"outlet":null,"published":null,"url":null,"headline":null,"language":null,"author":null,"section":null},"layers":{"found":[{"span":{"start":6,"end":13,"text":"𝄞 zählt"},"inside":null,"also":[{"start":0,"end":5,"text":"Größe"},{"start":8,"end":13,"text":"zählt"}],"number":0,"share":0.1235}]}}"#);
}

#[test]
fn a_record_is_one_line_for_everybody() {
    let article = Article::from_text("a", "One\u{85}two\u{2028}three\u{2029}.");
    let span = Span::new(0, article.text.len());
    let rows = Rows(vec![Found { span, inside: None, also: vec![], number: None, share: 0.0 }]);
    let record = ArticleRecord { article: &article, sha256: "", story: None, words: None, layers: &[&rows] };
    let line = line(jsonl::record(&Record::Article(record), Offsets::Chars).unwrap());
    assert!(line.contains(r#""text":"One\u0085two\u2028three\u2029.""#), "{line}");
    let read: serde_json::Value = serde_json::from_str(&line).unwrap();
    assert_eq!(read["layers"]["found"][0]["span"]["text"], article.text.to_string());
}

#[test]
fn nothing_found_and_not_asked_are_two_things() {
    let article = lantern();
    let found: Rows<Found> = Rows(Vec::new());
    let record =
        ArticleRecord { article: &article, sha256: "", story: Some("s"), words: None, layers: &[&found] };
    assert!(
        line(jsonl::record(&Record::Article(record), Offsets::Chars).unwrap())
            .contains(r#""layers":{"found":[]}"#)
    );
    let record = ArticleRecord { layers: &[], ..record };
    assert!(
        line(jsonl::record(&Record::Article(record), Offsets::Chars).unwrap()).contains(r#""layers":{}"#)
    );
}

#[test]
fn a_story_names_its_articles() {
    let story =
        Story { id: "s".to_owned(), articles: vec![lantern(), Article::from_text("ledger", "Zählt.")] };
    let cite = |article, start, end| Cite { article: ArticleIndex(article), span: Span::new(start, end) };
    let rows = Rows(vec![Shared {
        members: vec![cite(0, 13, 19), cite(1, 0, 6)],
        first: ArticleIndex(1),
        row: Ref::new(3),
    }]);
    let left_out = [LeftOutRecord { article: "wire", layer: "shared", why: "its numbers failed" }];
    let record = StoryRecord { story: &story, left_out: &left_out, layers: &[&rows] };
    insta::assert_snapshot!(line(jsonl::record(&Record::Story(record), Offsets::Chars).unwrap()), @r#"{"record":"story","id":"s","articles":["lantern","ledger"],"left_out":[{"article":"wire","layer":"shared","why":"its numbers failed"}],"layers":{"shared":[{"members":[{"article":"lantern","start":8,"end":13,"text":"zählt"},{"article":"ledger","start":0,"end":5,"text":"Zählt"}],"first":"ledger","row":3}]}}"#);
}

#[test]
fn the_rest_is_as_agreed() {
    let settings = serde_json::json!({ "at_least": 0.5 });
    let passes = [found_pass(&settings)];
    let record = RunRecord { passes: &passes, ..RUN };
    insta::assert_snapshot!(line(jsonl::run(&record).unwrap()), @r#"{"record":"run","tool":"parallax","version":"0.1.0","offsets":"chars","passes":[{"name":"found","version":3,"settings":{"at_least":0.5},"library":null}]}"#);
    let failure = Failure { unit: UnitKind::Article, id: "a", pass: Some("found"), message: "it panicked" };
    insta::assert_snapshot!(line(jsonl::record(&Record::Failure(failure), Offsets::Chars).unwrap()), @r#"{"record":"failure","unit":"article","id":"a","pass":"found","message":"it panicked"}"#);
    let skipped =
        Skipped { unit: UnitKind::Article, id: "a", pass: "found", reason: "not English (de, 0.98)" };
    insta::assert_snapshot!(line(jsonl::record(&Record::Skipped(skipped), Offsets::Chars).unwrap()), @r#"{"record":"skipped","unit":"article","id":"a","pass":"found","reason":"not English (de, 0.98)"}"#);
}

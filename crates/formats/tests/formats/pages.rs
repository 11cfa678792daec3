//! Web pages: what they declare, and their main text.

use parallax_formats::{Corpus, Stories};

use crate::common::{Files, show};

/// A page as a small paper's system makes it.
const PAGE: &str = r##"<!DOCTYPE html>
<html lang="en-GB"><head>
<title>Sea wall fails at Port Aldery | The Harbour Lantern</title>
<meta property="og:title" content="Sea wall fails at Port Aldery | The Harbour Lantern">
<meta property="og:site_name" content="The Lantern Group">
<link rel="canonical" href="https://lantern.example/wall">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
 {"@type":"Organization","@id":"#org","name":"The Harbour Lantern"},
 {"@type":"Person","@id":"#ada","name":"Ada Pellworth"},
 {"@type":["NewsArticle"],"headline":"Sea wall fails at Port Aldery","datePublished":"2024-03-12T01:30:00+05:30",
  "author":[{"@id":"#ada"},{"name":"Tom Quill"}],"publisher":{"@id":"#org"},"articleSection":"Local","inLanguage":"en-GB"}]}</script>
</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article>
<h1>Sea wall fails at Port Aldery</h1>
<figure><img src="a.jpg" alt=""><figcaption>The wall on Tuesday. Photo: Ida Orr</figcaption></figure>
<p>The sea wall at Port Aldery gave way before dawn on Tuesday, and water ran into forty homes behind it, the county council said.</p>
<p>“We warned them in May,” Ada Lund, who lives behind the wall, said, as she carried chairs out of her kitchen and into the street.</p>
<h2>Warnings before</h2>
<p>Engineers had told the council in a report last spring that the wall, built in 1954, would not stand another winter without repair.</p>
<ul><li>Forty homes are without power.</li><li>Two roads are closed.</li></ul>
<blockquote><p>We did what we could with the money that we had, and nobody could have known how high the water would stand.</p></blockquote>
<p><a href="/storm">Read more: A storm and its costs</a></p>
<p>The council will meet on Friday to decide what is to be done, and whether the homes behind the wall can be lived in again this year.</p>
</article></main>
<footer><p>© The Lantern Group. All rights reserved.</p></footer>
</body></html>"##;

#[test]
fn a_page_is_an_article_with_what_it_declares() {
    let files = Files::of(&[("wall.html", PAGE)]);
    let corpus = files.open(&["wall.html"]);
    let article = corpus.load(&corpus.stories()[0].articles[0]).unwrap();
    insta::assert_snapshot!(article.text, @"
    Sea wall fails at Port Aldery

    ![The wall on Tuesday. Photo: Ida Orr]

    The sea wall at Port Aldery gave way before dawn on Tuesday, and water ran into forty homes behind it, the county council said.

    “We warned them in May,” Ada Lund, who lives behind the wall, said, as she carried chairs out of her kitchen and into the street.

    Warnings before

    Engineers had told the council in a report last spring that the wall, built in 1954, would not stand another winter without repair.

    - Forty homes are without power.
    - Two roads are closed.

    > We did what we could with the money that we had, and nobody could have known how high the water would stand.

    The council will meet on Friday to decide what is to be done, and whether the homes behind the wall can be lived in again this year.
    ");
    let declared = serde_json::to_string_pretty(&article.declared).unwrap();
    insta::assert_snapshot!(declared, @r#"
    {
      "outlet": "The Harbour Lantern",
      "published": "2024-03-12T01:30:00+05:30",
      "url": "https://lantern.example/wall",
      "headline": "Sea wall fails at Port Aldery",
      "language": "en",
      "author": "Ada Pellworth; Tom Quill",
      "section": "Local"
    }
    "#);
}

#[test]
fn pages_that_parallax_wrote_and_parts_of_saved_pages_are_left_out() {
    let ours = "<!DOCTYPE html><html><head><meta name=\"generator\" content=\"Parallax 0.1.0\"></head><body><p>A.</p></body></html>";
    let files = Files::of(&[
        ("s/report.html", ours),
        ("s/wall.htm", PAGE),
        ("s/wall_files/frame.html", "<p>Advertisement, and a frame of its own that nobody reads.</p>"),
    ]);
    let corpus = files.open(&["s"]);
    insta::assert_snapshot!(files.hidden(&show(&corpus)), @r#"
    s
      wall <- wall.htm "The council will meet on Friday to decide what is to be done, and whether the homes behind the wall can be lived in again this year."
    note: …/s: not read: 1 .html (only .txt, .md, .html, .jsonl and .csv)
    note: report.html: this is a page of Parallax, which compares articles and is none; it is left out
    "#);
    assert!(!corpus.would_read(&files.path("s/report.html")));
}

#[test]
fn what_holds_no_article_says_so() {
    let empty = "<!DOCTYPE html><html><body><div id=\"app\"></div><script>start()</script></body></html>";
    let files = Files::of(&[("s/a.html", empty), ("s/b.html", "%PDF-1.7")]);
    insta::assert_snapshot!(files.hidden(&show(&files.open(&["s"]))), @"
    s
      a refused: a.html: no article was found in this page; if a script puts it there, save the page from a browser, or its text as a .txt file
      b refused: b.html: this is a PDF, not text; save it as plain text (UTF-8) in the program it comes from
    ");
}

#[test]
fn a_page_without_any_declaration_is_called_by_its_heading() {
    let page = "<html><body><h1>Wall fails</h1><p>The sea wall at Port Aldery gave way before dawn on Tuesday, and water ran \
                into forty homes behind it.</p></body></html>";
    let files = Files::of(&[("a.html", page)]);
    let corpus = files.open(&["a.html"]);
    let article = corpus.load(&corpus.stories()[0].articles[0]).unwrap();
    assert_eq!(article.declared.headline.as_deref(), Some("Wall fails"));
    assert!(article.text.starts_with("Wall fails\n\nThe sea wall"), "{}", article.text);
}

#[test]
fn deep_broken_and_large_pages_do_no_harm() {
    let sentence =
        "The sea wall at Port Aldery gave way before dawn on Tuesday, and water ran into forty homes.";
    let deep = format!("<html><body>{}<p>{sentence}</p>", "<div>".repeat(600));
    let many = format!("<html><body><article>{}", format!("<p>{sentence}</p>").repeat(20_000));
    let files = Files::of(&[
        ("cut.html", &PAGE[..PAGE.find("Engineers").unwrap()]),
        ("deep.html", &deep),
        ("many.html", &many),
    ]);
    let corpus = Corpus::open(&[files.path("")], Stories::Folder);
    for locator in &corpus.stories()[0].articles {
        let article = corpus.load(locator).unwrap_or_else(|problem| panic!("{}: {problem}", locator.id));
        assert!(article.text.contains("gave way before dawn"), "{}", locator.id);
    }
}

#[test]
fn markup_in_a_field_is_no_text() {
    let line = r#"{"text": "<p>The wall gave way.</p><p>“We <em>warned</em> them,” she said.</p><blockquote>No money.</blockquote>"}"#;
    let files = Files::of(&[("a.jsonl", line)]);
    let corpus = files.open(&["a.jsonl"]);
    let article = corpus.load(&corpus.stories()[0].articles[0]).unwrap();
    assert_eq!(article.text, "The wall gave way.\n\n“We warned them,” she said.\n\n> No money.\n");
}

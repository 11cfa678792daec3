//! Tables of articles: CSV and its kin.

use crate::common::{Files, show};

#[test]
fn a_row_is_an_article() {
    let table = "\u{feff},id,title,date,publication,article\r\n\
                 0,w1,Wall fails,2024-03-12,The Lantern,\"The wall gave way.\n\nForty homes, and \"\"two\"\" roads.\"\r\n\
                 1,w2,Second,nan,The Herald,The council met.\r\n";
    let files = Files::of(&[("news.csv", table)]);
    let corpus = files.open(&["news.csv"]);
    let article = corpus.load(&corpus.stories()[0].articles[0]).unwrap();
    assert_eq!(article.text, "The wall gave way.\n\nForty homes, and \"two\" roads.");
    assert_eq!(article.declared.published.as_deref(), Some("2024-03-12"));
    assert_eq!(article.declared.headline.as_deref(), Some("Wall fails"));
    insta::assert_snapshot!(files.hidden(&show(&corpus)), @r#"
    (alone)
      w1 <- news.csv "Forty homes, and \"two\" roads."
    (alone)
      w2 <- news.csv "The council met."
    note: news.csv: taken: `article` as `text`, `date` as `published`, `publication` as `outlet`, `title` as `headline`
    note: news.csv: no `story` in it: each of its 2 articles stands alone; `--stories similar` looks for those about one event, `--stories folder` takes all for one
    "#);
}

#[test]
fn other_marks_part_values_too() {
    let files = Files::of(&[
        ("s/a.csv", "id;text\n1;One, two\n2;\"Four; five\"\n"),
        ("s/b.tsv", "text\tstory\nSix, \"seven\"\ts\nEight\ts\n"),
    ]);
    insta::assert_snapshot!(files.hidden(&show(&files.open(&["s"]))), @r#"
    (alone)
      1 <- a.csv "One, two"
    (alone)
      2 <- a.csv "Four; five"
    s
      b:2 <- b.tsv "Six, \"seven\""
      b:3 <- b.tsv "Eight"
    note: a.csv: no `story` in it: each of its 2 articles stands alone; `--stories similar` looks for those about one event, `--stories folder` takes all for one
    "#);
}

#[test]
fn what_trafilatura_writes_needs_no_header() {
    let row = |at: &str| {
        format!(
            "https://lantern.example/{at}\t{at}\tff00\tThe Lantern\tWall fails\tnull\t2024-03-12\t\"The wall gave way.\nForty homes.\"\tnull\tnull\tnull\r\n"
        )
    };
    let files = Files::of(&[("t.csv", &(row("a") + &row("b")))]);
    let corpus = files.open(&["t.csv"]);
    let article = corpus.load(&corpus.stories()[1].articles[0]).unwrap();
    assert_eq!(article.text, "The wall gave way.\nForty homes.");
    assert_eq!(article.declared.outlet.as_deref(), Some("The Lantern"));
    assert_eq!(article.declared.url.as_deref(), Some("https://lantern.example/b"));
}

#[test]
fn tables_without_texts_are_left_out_and_say_why() {
    let files = Files::of(&[
        (
            "s/list.csv",
            "id,indexed_date,language,media_name,media_url,publish_date,title,url\n1,2,en,a,a,2024-03-12,T,https://a.example\n",
        ),
        ("s/people.csv", "name,age\nAda,41\n"),
        ("s/a.txt", "The wall gave way."),
        ("s/results/tables.csv", "table,rows\nslant,1\n"),
        ("s/results/slant.csv", "article,row,span_text\na,0,regime\n"),
    ]);
    insta::assert_snapshot!(files.hidden(&show(&files.open(&["s"]))), @r#"
    s
      a <- a.txt "The wall gave way."
    warning: list.csv: a list of Media Cloud, which has titles and addresses and no texts; get the texts by its `url`s, as with `trafilatura -i`; left out
    warning: people.csv: no column holds the articles' texts, so that it is left out; one is to be called `text`, and these are `name`, `age`
    note: results/slant.csv: a table of results that Parallax wrote, which holds no articles; it is left out
    note: results/tables.csv: a table of results that Parallax wrote, which holds no articles; it is left out
    "#);
}

#[test]
fn broken_rows_cost_themselves_alone() {
    let table = "id,text\n1,One\n2,Two,and more\n3,\n4,Four\n";
    let files = Files::of_bytes(&[("a.csv", table.as_bytes()), ("b.csv", b"id,text\n1,caf\xe9\n2,Two\n")]);
    insta::assert_snapshot!(files.hidden(&show(&files.open(&["a.csv", "b.csv"]))), @r#"
    (alone)
      1 <- a.csv "One"
    (alone)
      a:3 refused: a.csv:3: 3 values for 2 columns; one that holds ',' or a line break is to stand in quotation marks
    (alone)
      3 refused: a.csv:4: `text`: there is no text; expected a string with the whole article
    (alone)
      4 <- a.csv "Four"
    (alone)
      b:2 refused: b.csv:2: `text` is not UTF-8; save the table as UTF-8, or convert it, as with `iconv -f WINDOWS-1252 -t UTF-8`
    (alone)
      2 <- b.csv "Two"
    note: a.csv: no `story` in it: each of its 4 articles stands alone; `--stories similar` looks for those about one event, `--stories folder` takes all for one
    note: b.csv: no `story` in it: each of its 2 articles stands alone; `--stories similar` looks for those about one event, `--stories folder` takes all for one
    "#);
}

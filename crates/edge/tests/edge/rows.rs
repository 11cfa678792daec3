//! Rows into columns and back: nothing is lost, and columns read like the rows they were.

use std::sync::Arc;

use arrow_array::cast::AsArray;
use documented::DocumentedFields;
use parallax_corpus::{Article, ArticleIndex, Cite, Layer, Lengths, Ref, Span, check, check_rows};
use parallax_edge::{
    columns::{Cell, decode, encode, gather, only},
    description::writes,
    fit::fit,
    rows::{Columns, Row},
    shape::{self, Field, Shape},
    trace,
};
use serde::{Deserialize, Serialize};

/// A row with everything that a row may hold.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, DocumentedFields)]
struct Finding {
    /// Where.
    span: Span,
    /// What sort.
    kind: Kind,
    /// A row of its own layer.
    earlier: Option<Ref<Finding>>,
    /// How much.
    score: f64,
    /// In words.
    note: Option<String>,
    /// More places.
    parts: Vec<Part>,
    /// When.
    when: Option<When>,
    /// How sure.
    #[serde(default)]
    sure: u8,
}

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    LoadedWord,
    Hedge,
    #[serde(other)]
    Other,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Part {
    article: ArticleIndex,
    at: Option<Cite>,
    words: Vec<Option<String>>,
    marks: Vec<Option<Span>>,
    strength: Strength,
    share: f32,
}

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
enum Strength {
    Weak,
    Strong,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename = "parallax::OneOf")]
struct When {
    #[serde(skip_serializing_if = "Option::is_none")]
    day: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    count: Option<i64>,
}

impl Layer for Finding {
    const NAME: &'static str = "findings";
    type Unit = Article;
}

fn findings() -> Vec<Finding> {
    let cite = Cite { article: ArticleIndex(1), span: Span { start: 2, end: 3 } };
    let marks = vec![Some(Span { start: 1, end: 2 }), None, Some(Span { start: 0, end: 8 })];
    let part = |at, words| Part {
        article: ArticleIndex(7),
        at,
        words,
        marks: marks.clone(),
        strength: Strength::Strong,
        share: 0.1,
    };
    vec![
        Finding {
            span: Span { start: 0, end: 4 },
            kind: Kind::LoadedWord,
            earlier: None,
            score: 0.1 + 0.2,
            note: Some("“Grüße”".to_owned()),
            parts: vec![part(Some(cite), vec![None, Some(String::new())]), part(None, vec![])],
            when: Some(When { day: Some("2021-05-03".to_owned()), count: None }),
            sure: 255,
        },
        Finding {
            span: Span { start: 4, end: 4 },
            kind: Kind::Hedge,
            earlier: Some(Ref::new(0)),
            score: -0.0,
            note: None,
            parts: vec![],
            when: Some(When { day: None, count: Some(-1) }),
            sure: 0,
        },
        Finding {
            span: Span { start: 5, end: u32::MAX },
            kind: Kind::Other,
            earlier: Some(Ref::new(1)),
            score: f64::MAX,
            note: Some(String::new()),
            parts: vec![part(None, vec![None])],
            when: None,
            sure: 1,
        },
    ]
}

#[test]
fn a_shape_says_what_points_elsewhere_and_what_is_optional() {
    let fields = writes::<Finding>().unwrap();
    let json = serde_json::to_string_pretty(&fields).unwrap();
    let expected = r#"[
      {"name":"span","type":"span","text":"Where."},
      {"name":"kind","type":"enum","values":["loaded_word","hedge","other"],"open":true,"text":"What sort."},
      {"name":"earlier","type":"ref","layer":"findings","nullable":true,"optional":true,"text":"A row of its own layer."},
      {"name":"score","type":"float64","text":"How much."},
      {"name":"note","type":"utf8","nullable":true,"optional":true,"text":"In words."},
      {"name":"parts","type":"list","item":{"name":"item","type":"struct","fields":[
        {"name":"article","type":"article"},
        {"name":"at","type":"cite","nullable":true,"optional":true},
        {"name":"words","type":"list","item":{"name":"item","type":"utf8","nullable":true}},
        {"name":"marks","type":"list","item":{"name":"item","type":"span","nullable":true}},
        {"name":"strength","type":"enum","values":["Weak","Strong"]},
        {"name":"share","type":"float32"}
      ]},"text":"More places."},
      {"name":"when","type":"one_of","fields":[
        {"name":"day","type":"utf8","nullable":true,"optional":true},
        {"name":"count","type":"int64","nullable":true,"optional":true}
      ],"nullable":true,"optional":true,"text":"When."},
      {"name":"sure","type":"uint8","optional":true,"text":"How sure."}
    ]"#;
    let expected: serde_json::Value = serde_json::from_str(expected).unwrap();
    assert_eq!(serde_json::from_str::<serde_json::Value>(&json).unwrap(), expected, "{json}");
    assert_eq!(serde_json::from_str::<Vec<Field>>(&json).unwrap(), fields);
}

#[test]
fn rows_come_back_as_they_went() {
    let rows = findings();
    let column = encode::<Finding>(&[Some(&rows[..2]), None, Some(&[]), Some(&rows[2..])]).unwrap();
    let back = |at| decode::<Finding>(&Cell { column: Arc::clone(&column), at }).unwrap();
    assert_eq!(back(0), rows[..2]);
    assert_eq!(back(2), []);
    assert_eq!(back(3), rows[2..]);
    assert!(column.is_null(1));
}

#[test]
fn columns_read_as_the_rows_they_were() {
    let rows = findings();
    let column = encode::<Finding>(&[Some(&rows)]).unwrap();
    let structs = column.as_list::<i32>().values().as_struct();
    let columns = Arc::new(Columns::new(&writes::<Finding>().unwrap(), structs).unwrap());
    for (at, row) in rows.iter().enumerate() {
        let (of_row, of_columns) =
            (serde_json::to_string(row).unwrap(), serde_json::to_string(&Row::new(&columns, at)).unwrap());
        assert_eq!(of_columns, of_row);
    }
}

/// What a check says of columns is what it says of rows.
#[test]
fn columns_point_where_the_rows_did() {
    /// So many articles, each with a text of so many bytes.
    struct Short(u32, usize);

    impl Lengths for Short {
        fn text(&self, article: Option<ArticleIndex>) -> Option<&str> {
            article.is_none_or(|article| article.0 < self.0).then_some(&"abcdefghij"[..self.1])
        }

        fn rows(&self, _: Option<ArticleIndex>, _: &str) -> Option<usize> {
            None
        }
    }

    let mut said = Vec::new();
    for rows in [&findings()[..2], &findings()] {
        let column = encode::<Finding>(&[Some(rows)]).unwrap();
        let structs = column.as_list::<i32>().values().as_struct();
        let columns = Columns::new(&writes::<Finding>().unwrap(), structs).unwrap();
        for lengths in (0..10).flat_map(|articles| (0..10).map(move |bytes| Short(articles, bytes))) {
            let of_rows = check(Finding::NAME, rows, &lengths);
            let of_columns =
                check_rows(Finding::NAME, rows.len(), &lengths, |at, checking| columns.check(at, checking));
            assert_eq!(of_columns, of_rows);
            said.push(of_rows);
        }
    }
    assert!(said.iter().any(Result::is_ok) && said.iter().any(Result::is_err), "{said:?}");
}

#[test]
fn cells_are_gathered_in_any_order() {
    let rows = findings();
    let one = encode::<Finding>(&[Some(&rows[..1]), Some(&rows[1..]), Some(&[])]).unwrap();
    let other = encode::<Finding>(&[Some(&rows)]).unwrap();
    let cell = |column: &arrow_array::ArrayRef, at| Some(Cell { column: Arc::clone(column), at });
    let field = shape::field(&Field::new("findings", Shape::rows(writes::<Finding>().unwrap())).or_null());

    let side_by_side = gather(&[cell(&one, 1), cell(&one, 2)], &field).unwrap();
    assert_eq!(decode::<Finding>(&Cell { column: side_by_side, at: 0 }).unwrap(), rows[1..]);

    let mixed = gather(&[cell(&one, 1), None, cell(&other, 0), cell(&one, 0)], &field).unwrap();
    let back = |at| decode::<Finding>(&Cell { column: Arc::clone(&mixed), at }).unwrap();
    assert!(mixed.is_null(1));
    assert_eq!((back(0), back(2), back(3)), (rows[1..].to_vec(), rows.clone(), rows[..1].to_vec()));

    let none = gather(&[None, None], &field).unwrap();
    assert_eq!(none.null_count(), 2);
}

/// What an older reader knows of a finding.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Older {
    kind: OlderKind,
    span: Span,
    #[serde(default)]
    gone: u32,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum OlderKind {
    Hedge,
    #[serde(other)]
    Other,
}

#[test]
fn an_older_reader_gets_what_it_knows() {
    let rows = findings();
    let written = trace::fields::<Finding>().unwrap();
    let known = fit(&written, &trace::fields::<Older>().unwrap()).unwrap();
    assert_eq!(known.iter().map(|field| field.name.0).collect::<Vec<_>>(), ["kind", "span"]);
    let column = encode::<Finding>(&[Some(&rows)]).unwrap();
    let column = only(&column, &shape::field(&Field::new("findings", Shape::rows(known)))).unwrap();
    let read = decode::<Older>(&Cell { column, at: 0 }).unwrap();
    assert_eq!(read[0], Older { kind: OlderKind::Other, span: rows[0].span, gone: 0 });
    assert_eq!(read[1], Older { kind: OlderKind::Hedge, span: rows[1].span, gone: 0 });
}

#[test]
fn what_does_not_fit_is_named() {
    let written = trace::fields::<Finding>().unwrap();
    let refused = |change: &dyn Fn(&mut Vec<Field>)| {
        let mut read = written.clone();
        change(&mut read);
        fit(&written, &read).unwrap_err()
    };
    let lost = refused(&|read| read.push(Field::new("colour", Shape::Utf8)));
    assert_eq!(lost, "the field `colour` is not there");
    let retyped = refused(&|read| read[3].shape = Shape::Utf8);
    assert_eq!(retyped, "the field `score` is float64, and the pass expects utf8");
    let pointing = refused(&|read| read[0].shape = Shape::Cite);
    assert_eq!(pointing, "the field `span` is span, and the pass expects cite");
    let null = refused(&|read| read[4].nullable = false);
    assert_eq!(null, "the field `note` may be null, for which the pass is not prepared");
    let closed = refused(&|read| {
        read[1].shape = Shape::Enum { values: vec![parallax_edge::shape::Name("hedge")], open: false };
    });
    assert_eq!(closed, "the field `kind` may be `loaded_word`, for which the pass is not prepared");
}

#[test]
fn what_cannot_stand_in_a_table_is_named() {
    #[derive(Serialize, Deserialize)]
    struct Within<T> {
        inner: T,
    }
    #[derive(Serialize, Deserialize)]
    enum Holding {
        Nothing,
        Something(u32),
    }
    let refused = trace::fields::<Within<Within<(u32, u32)>>>().unwrap_err();
    assert_eq!(
        refused,
        "its field `inner.inner` is a tuple, which cannot cross an edge; make it a struct with names"
    );
    let refused = trace::fields::<Within<Vec<Holding>>>().unwrap_err();
    assert!(refused.starts_with("its field `inner` is an enum of which `Something` holds more"), "{refused}");
    let refused = trace::fields::<Within<serde_json::Value>>().unwrap_err();
    assert!(refused.starts_with("its field `inner` is of no one type"), "{refused}");
}

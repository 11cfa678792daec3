//! What is written of rows: words beside places, articles by their ids, few decimals.

use parallax_corpus::{Article, ArticleIndex, Offsets, Quoting, Ref, Span, Walk};
use serde::Serialize;
use serde_json::{Value, json};

use crate::rows::{Clause, Echo, Part, cite};

fn written(row: &impl Serialize) -> Value {
    let articles = [("harbour-sheet", "Åsa’s ferry"), ("coast-herald", "🚢 sank")];
    let articles = articles.map(|(id, text)| Article::from_text(id, text));
    let walk = Walk { pointers: &Quoting::new(&articles, Offsets::Chars), to: serde_json::value::Serializer };
    row.serialize(walk).expect("it has a form in JSON")
}

#[test]
fn words_stand_beside_spans_however_deep() {
    let before = Span::new(0, 4);
    let row = Clause {
        name: "x".to_owned(),
        parts: vec![Part::Nothing, Part::Words(Span::new(9, 14)), Part::Between { before, after: None }],
        of: Some(Ref::new(3)),
    };
    assert_eq!(
        written(&row),
        json!({
            "name": "x",
            "parts": [
                "Nothing",
                {"Words": {"start": 6, "end": 11, "text": "ferry"}},
                {"Between": {"before": {"start": 0, "end": 3, "text": "Åsa"}, "after": null}},
            ],
            "of": 3,
        })
    );
}

#[test]
fn articles_are_written_by_their_ids() {
    let row = Echo { members: vec![(ArticleIndex(1), Ref::new(0))], words: Some(cite(1, 5, 9)) };
    assert_eq!(
        written(&row),
        json!({
            "members": [["coast-herald", 0]],
            "words": {"article": "coast-herald", "start": 2, "end": 6, "text": "sank"},
        })
    );
}

#[test]
fn figures_have_four_decimals_and_whole_ones_none() {
    assert_eq!(written(&[0.123_456, 2.0, -1e300, 0.00001]).to_string(), "[0.1235,2,-1e+300,0]");
}

#[test]
fn of_a_choice_only_what_is_there_is_written() {
    #[derive(Serialize)]
    #[serde(rename = "parallax::OneOf")]
    struct When {
        #[serde(skip_serializing_if = "Option::is_none")]
        day: Option<&'static str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        within: Option<[&'static str; 2]>,
    }
    assert_eq!(written(&[When { day: Some("Monday"), within: None }]), json!(["Monday"]));
    let within = Some(["May", "June"]);
    assert_eq!(written(&[When { day: None, within }]), json!([["May", "June"]]));
}

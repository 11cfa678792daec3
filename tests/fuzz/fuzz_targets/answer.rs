//! Whatever a worker writes is refused, or is rows that can be written.

#![no_main]

use std::sync::LazyLock;

use documented::DocumentedFields;
use libfuzzer_sys::fuzz_target;
use parallax_corpus::{Article, Layer, Ref, Span};
use parallax_host::fuzzing::Answering;
use serde::{Deserialize, Serialize};

/// A row with a field of every kind.
#[derive(Debug, Clone, Serialize, Deserialize, DocumentedFields)]
struct Found {
    /// A place.
    span: Span,
    /// A row.
    of: Option<Ref<Self>>,
    /// A known value.
    kind: Kind,
    /// A text.
    text: Option<String>,
    /// A number.
    number: f64,
    /// Whether.
    sure: bool,
    /// Places.
    parts: Vec<Part>,
}

/// A part of a row.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Part {
    span: Span,
    counts: Vec<u16>,
    depth: Option<i8>,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    One,
    Other,
}

impl Layer for Found {
    const NAME: &'static str = "found";
    type Unit = Article;
}

static PASS: LazyLock<Answering> = LazyLock::new(|| {
    let text = "Grüße – the bridge is shut.";
    let part = |start, counts| Part { span: Span::new(start, start + 1), counts, depth: Some(-1) };
    let found = |start, kind, text: Option<&str>| Found {
        span: Span::new(start, 12),
        of: Some(Ref::new(1)),
        kind,
        text: text.map(str::to_owned),
        number: 0.5,
        sure: true,
        parts: vec![part(0, vec![1, 2]), part(1, Vec::new())],
    };
    Answering::new(text, vec![found(0, Kind::One, Some("grüße")), found(1, Kind::Other, None)])
});

fuzz_target!(|input: &[u8]| {
    let Some((how, input)) = input.split_first() else { return };
    let bytes = if how % 2 == 0 {
        input.to_vec()
    } else {
        // The bytes of a sound answer, but some: random ones are seldom a table.
        let mut bytes = PASS.sound().to_vec();
        for change in input.chunks_exact(3) {
            let at = usize::from(u16::from_le_bytes([change[0], change[1]])) % bytes.len();
            bytes[at] = change[2];
        }
        bytes
    };
    let unchanged = bytes == PASS.sound();
    let rows = PASS.answer(bytes);
    assert!(!unchanged || rows.is_some_and(|rows| rows.len() == 2));
});

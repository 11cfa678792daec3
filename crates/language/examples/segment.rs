//! Cuts articles into sentences and words, for the scorers: JSON lines in, JSON lines out.
//!
//!     cargo run --profile dist -p parallax-language --example segment < articles.jsonl > layers.jsonl
//!
//! With `--whole`, each text is one sentence.

use std::io::{self, BufRead, BufWriter, Write};
use std::ops::Range;

use parallax_language::{sentences, tokens};
use serde_json::{Value, json};

fn main() -> io::Result<()> {
    let whole = std::env::args().any(|argument| argument == "--whole");
    let mut out = BufWriter::new(io::stdout().lock());
    let passes = ["sentences", "words"].map(|name| json!({ "name": name, "version": 1, "settings": {} }));
    writeln!(out, "{}", json!({ "record": "run", "tool": "segment", "offsets": "bytes", "passes": passes }))?;
    for line in io::stdin().lock().lines() {
        let article: Value = serde_json::from_str(&line?)?;
        let Some(text) = article["text"].as_str() else { continue };
        let sentences: Vec<Range<usize>> = match whole {
            true => std::iter::once(0..text.len()).collect(),
            false => sentences::sentences(text).collect(),
        };
        let mut words = Vec::new();
        for sentence in &sentences {
            let first = words.len();
            tokens::tokens(&text[sentence.clone()], &mut words);
            let start = sentence.start as u32;
            for word in &mut words[first..] {
                *word = word.start + start..word.end + start;
            }
        }
        let words = words.into_iter().map(|word| word.start as usize..word.end as usize);
        let layers = json!({ "sentences": rows(text, sentences), "words": rows(text, words) });
        writeln!(out, "{}", json!({ "record": "article", "id": article["id"], "layers": layers }))?;
    }
    out.flush()
}

fn rows(text: &str, spans: impl IntoIterator<Item = Range<usize>>) -> Vec<Value> {
    let row = |span: Range<usize>| json!({ "span": { "start": span.start, "end": span.end, "text": &text[span.clone()] } });
    spans.into_iter().map(row).collect()
}

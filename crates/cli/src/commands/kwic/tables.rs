//! Contexts for programs: a row or an object for each. The words at the place, and its offsets in characters, are as in the
//! text; contexts are on one line.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::json;

use super::{Searched, find::Hit};

/// A table with a header, as the tables of `run --format csv` are.
pub(crate) fn csv(articles: &[Searched], hits: &[(usize, Hit)], out: &mut impl Write) -> io::Result<()> {
    const HEADER: [&str; 10] = [
        "story",
        "article",
        "outlet",
        "line",
        "keyword_start",
        "keyword_end",
        "keyword_text",
        "left",
        "right",
        "voice",
    ];
    let mut table = csv::Writer::from_writer(out);
    table.write_record(HEADER)?;
    for (at, hit) in hits {
        let Searched { id, story, outlet } = &articles[*at];
        let Hit { line, start, end, keyword, left, right, voice } = hit;
        let voice = voice.map(serde_json::to_value).transpose()?;
        table.write_record([
            story.as_deref().unwrap_or_default(),
            id,
            outlet.as_deref().unwrap_or_default(),
            &line.to_string(),
            &start.to_string(),
            &end.to_string(),
            keyword,
            left,
            right,
            voice.as_ref().and_then(|voice| voice.as_str()).unwrap_or_default(),
        ])?;
    }
    table.flush()
}

/// An object a line.
pub(crate) fn jsonl(articles: &[Searched], hits: &[(usize, Hit)], out: &mut impl Write) -> io::Result<()> {
    for (at, hit) in hits {
        let Searched { id, story, outlet } = &articles[*at];
        let Hit { line, start, end, keyword, left, right, voice } = hit;
        let object = json!({
            "story": story,
            "article": id,
            "outlet": outlet,
            "line": line,
            "keyword": { "start": start, "end": end, "text": keyword },
            "left": left,
            "right": right,
            "voice": voice,
        });
        object.serialize(&mut serde_json::Serializer::new(&mut *out))?;
        writeln!(out)?;
    }
    Ok(())
}

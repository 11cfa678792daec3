//! Web Annotations.

use std::{
    fs::File,
    io::{self, BufRead, BufReader, Write},
    path::Path,
};

use parallax_corpus::Offsets;
use serde_json::Value;

use super::{Bundled, Originals, Unit, has_its_words, originals::Scale};
use crate::{
    read::corpus::Corpus,
    write::{annotations, output::Output},
};

/// What the first line has if words are withheld.
const WITHHELD: &str = ",\"parallax:text\":false";
/// The list of a story's articles, which marks count; it is there only for them.
const ARTICLES: &str = "parallax:articles";
const ARTICLE: &str = "parallax:article";

pub(super) fn rejoin(bundle: &Path, corpus: &Corpus, to: Option<&Path>) -> io::Result<()> {
    let bundled = bundled(bundle)?;
    let originals = Originals::of(&bundled, corpus)?;
    let mut out = Output::open(to)?;
    lines(bundle, |line| {
        let line = match read(line)? {
            None => line.replacen(WITHHELD, "", 1).into_bytes(),
            Some(mut annotation) => {
                joined(&mut annotation, &originals, bundled.offsets)?;
                let mut written = annotations::line(&annotation)?;
                written.extend(line.ends_with(',').then_some(b','));
                written
            }
        };
        out.write_all(&line)?;
        out.write_all(b"\n")
    })?;
    out.finish()
}

fn lines(bundle: &Path, mut see: impl FnMut(&str) -> io::Result<()>) -> io::Result<()> {
    let mut lines = BufReader::new(File::open(bundle)?).split(b'\n');
    lines.try_for_each(|line| see(std::str::from_utf8(&line?).map_err(io::Error::other)?))
}

/// The annotation of a line; the first line and the last have none.
fn read(line: &str) -> io::Result<Option<Value>> {
    if !line.starts_with("{\"id\":") {
        return Ok(None);
    }
    Ok(Some(serde_json::from_str(line.strip_suffix(',').unwrap_or(line))?))
}

/// The targets of an annotation: a list, or the only one.
fn targets(annotation: &mut Value) -> &mut [Value] {
    match &mut annotation["target"] {
        Value::Array(targets) => targets,
        one => std::slice::from_mut(one),
    }
}

fn joined(annotation: &mut Value, originals: &Originals<'_>, offsets: Offsets) -> io::Result<()> {
    let listed = annotation.as_object_mut().and_then(|fields| fields.shift_remove(ARTICLES));
    let names = |list: &Value| {
        let names = list.as_array().into_iter().flatten().filter_map(Value::as_str);
        names.map(str::to_owned).collect::<Vec<String>>()
    };
    let mut unit = listed.as_ref().map(names).unwrap_or_default();
    for target in targets(annotation) {
        let Some(id) = target[ARTICLE].as_str().map(str::to_owned) else { continue };
        let original = originals.get(&id)?;
        if unit.is_empty() {
            unit.push(id.clone());
        }
        let text = annotations::text(original.text());
        let scale = Scale::of(&text, offsets);
        let Some(selectors) = target["selector"].as_array_mut() else { continue };
        let byte = |name: &str| {
            let offset = selectors.first()?[name].as_u64().and_then(|offset| u32::try_from(offset).ok());
            scale.byte(offset?).filter(|byte| text.is_char_boundary(*byte))
        };
        let (Some(start), Some(end)) = (byte("start"), byte("end")) else {
            return Err(io::Error::other(format!("`{id}`: its text has no place that an annotation is of")));
        };
        selectors.insert(0, annotations::quote(&text, start, end));
    }
    fill(&mut annotation["body"], originals, &unit)
}

/// Puts words for the marks of bodies.
fn fill(value: &mut Value, originals: &Originals<'_>, unit: &Unit) -> io::Result<()> {
    match value {
        Value::String(text) => *text = originals.fill(text, unit, Ok)?,
        Value::Array(values) => values.iter_mut().try_for_each(|value| fill(value, originals, unit))?,
        Value::Object(fields) => fields.values_mut().try_for_each(|value| fill(value, originals, unit))?,
        _ => {}
    }
    Ok(())
}

fn bundled(bundle: &Path) -> io::Result<Bundled> {
    let mut bundled = Bundled::default();
    let mut first = true;
    lines(bundle, |line| {
        if std::mem::take(&mut first) {
            // The list that it opens is closed in the last line.
            let head: Value = serde_json::from_str(&format!("{line}]}}"))?;
            if head["parallax:text"] != false {
                return Err(has_its_words());
            }
            bundled.offsets = serde_json::from_value(head["parallax:offsets"].clone())?;
        } else if let Some(mut annotation) = read(line)? {
            for target in targets(&mut annotation) {
                if let [Some(id), Some(hash)] = [ARTICLE, "parallax:sha256"].map(|name| target[name].as_str())
                {
                    bundled.articles.insert(id.to_owned(), hash.to_owned());
                }
            }
        }
        Ok(())
    })?;
    Ok(bundled)
}

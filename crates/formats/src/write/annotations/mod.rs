//! W3C Web Annotation: one JSON-LD file, an `AnnotationPage` with an annotation a line.
//!
//! Every row that points into a text is an annotation. Its targets are the places of the row's first field that has
//! some, each with a quote of 32 characters around it and a position; its bodies a tag (`slant/loaded_word`) and,
//! where the row has more to say, a comment. Positions count characters or, as Recogito and Hypothesis do, UTF-16
//! units; a line end of two characters counts as one.

mod page;
mod places;

use std::{
    io::{self, Write},
    path::Path,
};

use parallax_corpus::{Article, Offsets, Quoting, UnitKind, Walk, shape::Field};
use rayon::prelude::*;
use serde::Serialize;
use serde_json::{Map, Value, json, value::Serializer};
use uuid::Uuid;

use super::{
    form::{Form, Sink},
    jsonl::one_line,
    output::Output,
    record::{Failure, PassRecord, Results, RunRecord, Table, UnitResults},
    telling::{Manner, Telling},
};
use page::{Page, pages, texts};
pub(crate) use page::{quote, text};

/// What the names of our own keys stand for.
const CONTEXT: &str = "urn:parallax:";

/// `annotations`.
pub struct Annotations;

impl Form for Annotations {
    fn name(&self) -> &'static str {
        "annotations"
    }

    fn help(&self) -> &'static str {
        "W3C Web Annotations in JSON-LD, for programs that show notes beside a text"
    }

    fn says_what_was_skipped(&self) -> bool {
        false
    }

    fn can_withhold(&self) -> bool {
        true
    }

    fn open(&self, run: &RunRecord<'_>, to: Option<&Path>) -> io::Result<Box<dyn Sink>> {
        if run.offsets == Offsets::Bytes {
            return Err(io::Error::other(
                "Web Annotations count characters; take `--offsets chars` or `--offsets utf16`",
            ));
        }
        let asked = run.passes.iter().filter(|pass| pass.asked);
        let layers: Result<Vec<Annotated>, String> = asked.map(|pass| Annotated::of(pass, run)).collect();
        let layers = layers.map_err(io::Error::other)?;
        let mut out = Output::open(to)?;
        out.write_all(&head(run)?)?;
        Ok(Box::new(Annotating {
            out,
            manner: run.manner(),
            layers,
            any: false,
            id: Uuid::new_v5(&Uuid::NAMESPACE_URL, CONTEXT.as_bytes()),
        }))
    }
}

/// The first line, which the annotations follow.
fn head(run: &RunRecord<'_>) -> io::Result<Vec<u8>> {
    let mut head = json!({
        "@context": ["http://www.w3.org/ns/anno.jsonld", { "parallax": CONTEXT }],
        "type": "AnnotationPage",
        "parallax:offsets": run.offsets,
    });
    if !run.text {
        head["parallax:text"] = json!(false);
    }
    let mut line = serde_json::to_vec(&head)?;
    // The list is written behind it.
    line.pop();
    line.extend_from_slice(b",\"items\":[");
    Ok(line)
}

/// A layer whose rows become annotations.
struct Annotated {
    name: String,
    unit: UnitKind,
    fields: Vec<Field>,
    generator: Value,
}

impl Annotated {
    fn of(pass: &PassRecord<'_>, run: &RunRecord<'_>) -> Result<Self, String> {
        let generator = json!({
            "type": "Software",
            "name": "parallax",
            "parallax:version": run.version,
            "parallax:pass": pass.name,
            "parallax:pass_version": pass.version,
        });
        Ok(Self { name: pass.name.to_owned(), unit: pass.unit, fields: pass.fields?.to_vec(), generator })
    }
}

struct Annotating {
    out: Output,
    manner: Manner,
    layers: Vec<Annotated>,
    /// Whether an annotation has been written.
    any: bool,
    /// The page's, made of those of its annotations.
    id: Uuid,
}

impl Sink for Annotating {
    fn write(&mut self, window: &[Results<'_>]) -> io::Result<()> {
        let story = |story: &Results<'_>| of_story(story, &self.layers, self.manner);
        let stories: io::Result<Vec<Vec<Annotation>>> = window.par_iter().map(story).collect();
        for annotation in stories?.into_iter().flatten() {
            self.out.write_all(if self.any { b",\n" } else { b"\n" })?;
            self.out.write_all(&annotation.line)?;
            self.id = Uuid::new_v5(&self.id, annotation.id.as_bytes());
            self.any = true;
        }
        Ok(())
    }

    fn finish(mut self: Box<Self>, _: &[Failure<'_>]) -> io::Result<()> {
        writeln!(self.out, "\n],\"id\":\"{}\"}}", self.id.urn())?;
        self.out.finish()
    }
}

/// An annotation as it is written.
struct Annotation {
    id: Uuid,
    line: Vec<u8>,
}

/// The annotations of a story's articles, then its own.
fn of_story(results: &Results<'_>, layers: &[Annotated], manner: Manner) -> io::Result<Vec<Annotation>> {
    let mut annotations = Vec::new();
    let articles = &results.story.articles;
    for (article, found) in results.articles() {
        let articles = std::slice::from_ref(article);
        of_unit(UnitKind::Article, articles, None, found, (layers, manner), &mut annotations)?;
    }
    if results.whole {
        let id = Some(results.story.id.as_str());
        of_unit(UnitKind::Story, articles, id, &results.found, (layers, manner), &mut annotations)?;
    }
    Ok(annotations)
}

fn of_unit(
    unit: UnitKind,
    articles: &[Article],
    story: Option<&str>,
    found: &UnitResults<'_>,
    (layers, manner): (&[Annotated], Manner),
    to: &mut Vec<Annotation>,
) -> io::Result<()> {
    let layers = layers.iter().filter(|layer| layer.unit == unit);
    let tables: Vec<(&Annotated, &dyn Table)> =
        layers.filter_map(|layer| Some((layer, found.get(&layer.name)?))).collect();
    if tables.iter().all(|(_, table)| table.is_empty()) {
        return Ok(());
    }
    let texts = texts(articles);
    let noting = Noting {
        pages: pages(articles, &texts, manner.offsets),
        story,
        places: Quoting::new(articles, Offsets::Bytes),
        telling: Telling::new(articles, manner),
        text: manner.text,
    };
    for (layer, table) in tables {
        for row in 0..table.len() {
            to.extend(noting.annotation(layer, row, table.row(row))?);
        }
    }
    Ok(())
}

/// What is needed to make annotations of the rows of one unit.
struct Noting<'a> {
    pages: Vec<Page<'a>>,
    story: Option<&'a str>,
    /// Rows with their places in bytes.
    places: Quoting<'a>,
    /// Rows as they are told.
    telling: Telling<'a>,
    text: bool,
}

impl Noting<'_> {
    /// The annotation of a row; `None` if it points nowhere.
    fn annotation(
        &self,
        layer: &Annotated,
        index: usize,
        row: &dyn erased_serde::Serialize,
    ) -> io::Result<Option<Annotation>> {
        let placed = erased_serde::serialize(row, Walk { pointers: &self.places, to: Serializer })?;
        let targets: Vec<Value> = places::of_row(&layer.fields, &placed)
            .into_iter()
            .filter_map(|place| {
                let page = match place.article {
                    None => self.pages.first(),
                    Some(id) => self.pages.iter().find(|page| page.id == id),
                };
                page.map(|page| page.target(place.start, place.end, self.text))
            })
            .collect();
        if targets.is_empty() {
            return Ok(None);
        }
        let told = erased_serde::serialize(row, Walk { pointers: &self.telling, to: Serializer })?;
        let (motivation, body) = bodies(&layer.name, &told);
        let id = self.id(&layer.name, index);
        let mut annotation = Map::new();
        let mut put = |key: &str, value: Value| annotation.insert(key.to_owned(), value);
        put("id", json!(id.urn().to_string()));
        put("type", json!("Annotation"));
        put("motivation", json!(motivation));
        put("generator", layer.generator.clone());
        put("parallax:row", json!(index));
        if let Some(story) = self.story {
            put("parallax:story", json!(story));
            if !self.text {
                // What marks count.
                put("parallax:articles", self.pages.iter().map(|page| json!(page.id)).collect());
            }
        }
        put("body", body);
        put(
            "target",
            if targets.len() == 1 {
                targets.into_iter().collect::<Value>()[0].take()
            } else {
                targets.into()
            },
        );
        Ok(Some(Annotation { id, line: line(&annotation)? }))
    }

    /// The same for the same text, place of publication, layer and row.
    fn id(&self, layer: &str, row: usize) -> Uuid {
        let texts = self.pages.iter().flat_map(|page| [page.sha256.as_str(), page.iri.as_str()]);
        let name: Vec<&str> = texts.chain([layer]).collect();
        Uuid::new_v5(&Uuid::NAMESPACE_URL, format!("{}\n{row}", name.join("\n")).as_bytes())
    }
}

/// An annotation on a line.
pub(crate) fn line(annotation: &impl Serialize) -> io::Result<Vec<u8>> {
    Ok(one_line(serde_json::to_vec(annotation)?))
}

/// Fields that say by themselves what is to be said.
const SENTENCES: [&str; 2] = ["reason", "text"];

/// Why somebody would write it, and what it says: a tag, and a comment where there is more.
fn bodies(layer: &str, row: &Value) -> (&'static str, Value) {
    let body = |purpose: &str, value: String| {
        json!({
            "type": "TextualBody",
            "value": value,
            "purpose": purpose,
            "format": "text/plain",
            "language": "en",
        })
    };
    let tag = match row["kind"].as_str() {
        Some(kind) => format!("{layer}/{kind}"),
        None => layer.to_owned(),
    };
    let tag = body("tagging", tag);
    match comment(row) {
        Some(comment) => ("commenting", json!([body("commenting", comment), tag])),
        None => ("tagging", json!([tag])),
    }
}

/// What a row says: in a sentence, or field by field.
fn comment(row: &Value) -> Option<String> {
    let sentence = |name: &str| row[name].as_str().filter(|said| !said.is_empty());
    if let Some(said) = SENTENCES.into_iter().find_map(sentence) {
        return Some(said.to_owned());
    }
    // The tag says the kind.
    let others = row.as_object()?.iter().filter(|(name, _)| *name != "kind");
    let told = others.filter_map(|(name, value)| match value {
        Value::String(value) => Some(format!("{name}: {value}")),
        Value::Number(_) | Value::Bool(_) => Some(format!("{name}: {value}")),
        _ => None,
    });
    let told: Vec<String> = told.collect();
    (!told.is_empty()).then(|| told.join("; "))
}

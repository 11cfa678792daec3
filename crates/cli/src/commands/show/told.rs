//! What is told of a row beside its words.

use parallax_layers::{
    numbers::Number,
    quotes::{Act, Quote, Stance},
};
use serde::Serialize;
use serde_json::{Map, Value};

/// Who is quoted, and how.
pub(crate) fn quote(quote: &Quote) -> String {
    let speaker = quote.speaker.as_deref().unwrap_or("a speaker who is not named");
    let mut told = format!("{}: {speaker}", name(&quote.kind));
    if !matches!(quote.act, Act::Says | Act::Other) {
        told += &format!(" ({})", name(&quote.act));
    }
    if let Some(addressee) = &quote.addressee {
        told += &format!(", to {addressee}");
    }
    if !quote.relayed_by.is_empty() {
        told += &format!(", through {}", quote.relayed_by.join(", through "));
    }
    if !matches!(quote.stance, Stance::Neutral | Stance::Other) {
        told += &format!("; the wording is {}", name(&quote.stance));
    }
    told
}

/// Who vouches for a figure.
pub(crate) fn number(number: &Number) -> String {
    let source = match (&number.source, number.quote) {
        _ if !number.claim => "no claim: an idiom, a name or page furniture".to_owned(),
        (Some(source), _) => format!("according to {source}"),
        (None, Some(_)) => "from somebody who is not named, or denies it".to_owned(),
        (None, None) => "the article’s own, no source".to_owned(),
    };
    format!("{}: {source}", name(&number.kind))
}

/// A row of any layer: what kind it is, the first thing it says, and its other fields by their names. One that gives a
/// reason is told by that alone.
pub(crate) fn row(fields: &Map<String, Value>) -> String {
    let text = |name: &str| fields.get(name).and_then(Value::as_str);
    let kind = text("kind").or(text("verdict")).map(spoken);
    let kind = text("about").map(str::to_owned).into_iter().chain(kind).collect::<Vec<_>>().join(", ");
    let mut told = text("reason").map_or_else(|| others(fields), str::to_owned);
    if let Some(neutral) = text("neutral") {
        told += &format!(" Plainer: “{neutral}”.");
    }
    if text("reason").is_some() {
        match text("voice") {
            Some("quoted") => told += " (In a quotation.)",
            Some("attributed") => told += " (In words laid on another.)",
            _ => {}
        }
    }
    [kind, told].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(": ")
}

/// All fields but the kind, of which the first goes without its name.
fn others(fields: &Map<String, Value>) -> String {
    let others = fields.iter().filter(|(name, _)| *name != "kind");
    let mut told: Vec<String> = Vec::new();
    for (name, value) in others {
        match (value, field(name, value)) {
            (Value::String(value), Some(_)) if told.is_empty() => told.push(spoken(value)),
            (_, field) => told.extend(field),
        }
    }
    told.join("; ")
}

/// A field as a reader sees it; nothing of one that is empty or false.
fn field(name: &str, value: &Value) -> Option<String> {
    match value {
        Value::Bool(true) => Some(spoken(name)),
        Value::Bool(false) => None,
        value => Some(format!("{} {}", spoken(name), value_of(value)?)),
    }
}

fn value_of(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(spoken(text)).filter(|text| !text.is_empty()),
        Value::Array(list) => {
            let told: Vec<String> = list.iter().filter_map(value_of).collect();
            (!told.is_empty()).then(|| told.join(", "))
        }
        Value::Object(fields) => {
            let told: Vec<String> = fields.iter().filter_map(|(name, value)| field(name, value)).collect();
            (!told.is_empty()).then(|| told.join(", "))
        }
        Value::Number(number) => Some(number.as_f64().map_or_else(|| number.to_string(), figure)),
        Value::Bool(value) => Some(value.to_string()),
    }
}

/// With at most four decimals, as everywhere.
fn figure(value: f64) -> String {
    ((value * 1e4).round() / 1e4).to_string()
}

/// The name of a variant as a reader says it.
fn name(variant: &impl Serialize) -> String {
    let value = serde_json::to_value(variant).ok();
    value.as_ref().and_then(Value::as_str).map(spoken).unwrap_or_default()
}

/// `loaded_word`: "loaded word"; of what is no name, nothing is changed.
fn spoken(name: &str) -> String {
    let is_name = name.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    if is_name { name.replace('_', " ") } else { name.to_owned() }
}

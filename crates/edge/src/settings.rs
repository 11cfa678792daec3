//! The settings of a pass: what it may be told, and what it is told.

use parallax_corpus::{Data, DocumentedFields};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// One setting of a pass.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Setting {
    /// Its name.
    pub name: String,
    /// What it does.
    #[serde(default)]
    pub text: String,
    /// What it is unless set.
    #[serde(default)]
    pub default: Value,
}

/// What a user may set, with what it is unless set.
#[must_use]
pub fn settings<S: Data + Default + DocumentedFields>() -> Vec<Setting> {
    let defaults = defaults::<S>();
    let setting = |(name, text): (String, String)| {
        let default = defaults.get(&name).cloned().unwrap_or(Value::Null);
        Setting { name, text, default }
    };
    documented::<S>().into_iter().map(setting).collect()
}

/// The documentation of every field, as `(name, text)`.
#[must_use]
pub fn documented<T: DocumentedFields>() -> Vec<(String, String)> {
    let names = T::FIELD_NAMES.iter().map(|name| name.trim_start_matches("r#").to_owned());
    names.zip(T::FIELD_DOCS.iter().map(|text| (*text).to_owned())).collect()
}

/// The settings of a pass: its defaults with what the user set laid over them.
///
/// # Errors
/// Which setting is not there, or cannot be that.
pub fn merge<S: Data + Default>(given: &Map<String, Value>) -> Result<S, String> {
    let Value::Object(mut all) = defaults::<S>() else {
        return Err("its settings are not a struct with named fields".to_owned());
    };
    for (field, value) in given {
        let Some(slot) = all.get_mut(field) else {
            let names: Vec<&str> = all.keys().map(String::as_str).collect();
            return Err(no_such(field, &names));
        };
        *slot = value.clone();
        // One field at a time, so that the message can name it.
        if let Err(error) = serde_json::from_value::<S>(Value::Object(all.clone())) {
            return Err(format!("the setting `{field}` cannot be {value}: {}", plain(&error.to_string())));
        }
    }
    serde_json::from_value(Value::Object(all)).map_err(|error| error.to_string())
}

/// What is wrong with a value, without Rust's names of types.
fn plain(error: &str) -> String {
    let Some((_, expected)) = error.split_once(", expected ").filter(|_| error.starts_with("invalid "))
    else {
        return error.to_owned();
    };
    let takes = match expected {
        "f32" | "f64" => "a number",
        "u8" | "u16" | "u32" | "u64" | "usize" => "a whole number, 0 or more",
        "i8" | "i16" | "i32" | "i64" | "isize" => "a whole number",
        "a boolean" => "true or false",
        "a string" => "a text",
        "a sequence" => "a list",
        other => other,
    };
    format!("it takes {takes}")
}

/// That there is no such setting, with those that there are.
#[must_use]
pub fn no_such(field: &str, names: &[&str]) -> String {
    if names.is_empty() {
        return format!("it has no setting `{field}`: it has none at all");
    }
    let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    format!("it has no setting `{field}`; it has {}", names.join(", "))
}

fn defaults<S: Data + Default>() -> Value {
    serde_json::to_value(S::default()).unwrap_or(Value::Null)
}
